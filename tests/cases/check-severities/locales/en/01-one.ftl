# KIND: title of a chapter
one = One
u-mt197x = The wall  stands.
u-yax0hx = It was built in 2016.
u-8x78xe = The gate stands.
