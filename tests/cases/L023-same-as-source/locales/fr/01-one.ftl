# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall was built in four months.
u-r0xnqv = The wall was built in four months.
# EN: BBC News, 'Why the wall was built in four months', 2019.
u-n3cr3d = BBC News, 'Why the wall was built in four months', 2019.
