# KIND: title of a chapter
one = One
u-r4wrmd = She said 'no' to the wall.
u-j7a464 = One, two.
u-fqmb00 = The wall -- a long one -- stands.
u-s1r5yp = It cost { $total }.
u-jyzmhe = The gate.
# KIND: verse or address: keep the lines
u-rbxn6b =
    One
    { "" }  two
    three
