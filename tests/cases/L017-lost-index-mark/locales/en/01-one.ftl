# KIND: title of a chapter
one = One
u-kc42yf = The [fence](index:) and the [gate](index:) rose.
