# KIND: title of a chapter
one = One
u-mt197x = The wall stands.
