# KIND: title of a chapter
one = One
u-mt197x = The wall stands.
u-npfta0 = Who built the wall?
u-re7241 = They sent for:
