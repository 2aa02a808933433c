# KIND: title of a chapter
# EN: One
one = Un
# EN: The [fence](index:) and the [gate](index:) rose.
u-kc42yf = La [clôture](index:) et la porte ont grandi.
