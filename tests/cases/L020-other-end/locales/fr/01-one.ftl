# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall stands.
u-mt197x = Le mur est debout
# EN: Who built the wall?
u-npfta0 = Qui a bâti le mur.
# EN: They sent for:
u-re7241 = Ils ont demandé
