# KIND: title of a chapter
one = One
u-r0xnqv = The wall was built in four months.
u-n3cr3d = BBC News, 'Why the wall was built in four months', 2019.
