# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall stands.
u-mt197x = Le mur est debout.
# EN: For readers in France.
u-kmnrm8 = Pour qui lit en France.
