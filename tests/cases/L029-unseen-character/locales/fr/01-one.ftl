# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall stands.
u-mt197x = Le mur est​ debout.
# EN: The gate stands.
u-8x78xe = La porte ‮est debout.
# EN: The fence stands.
u-snrxgb = La clô­ture est debout.
