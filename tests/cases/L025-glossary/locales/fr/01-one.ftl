# KIND: title of a chapter
# EN: One
one = Un
# EN: The border guard stood at the security fence.
u-c0wcq5 = Le policier se tenait devant le mur.
# EN: Two border guards came.
u-sgbztf = Deux garde-frontières sont venus.
