# KIND: title of a chapter
one = One
u-mt197x = The wall stands.
u-kmnrm8 = For readers in France.
u-qwc356 = For readers in Britain.
