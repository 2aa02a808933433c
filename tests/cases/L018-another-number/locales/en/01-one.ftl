# KIND: title of a chapter
one = One
u-qsrc7t = The works were finished in 2016.
u-by12k6 = Some 1,000 people came at 3 p.m.
u-gg2at4 = The wall is 4 metres high, of the 19th century, and cost £1,250.50.
u-e1h0xv = It took 21 days.
u-actftd = It took long.
