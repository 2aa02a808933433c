# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall  stands.
u-mt197x = Le mur  est debout.
# EN: It was built in 2016.
u-yax0hx = Il date de 2017.
# EN: The gate stands.
u-8x78xe = La porte est debout
