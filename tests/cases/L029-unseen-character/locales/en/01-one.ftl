# KIND: title of a chapter
one = One
u-mt197x = The wall stands.
u-8x78xe = The gate stands.
u-snrxgb = The fence stands.
