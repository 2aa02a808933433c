# KIND: title of a chapter
one = One
u-c0wcq5 = The border guard stood at the security fence.
u-sgbztf = Two border guards came.
