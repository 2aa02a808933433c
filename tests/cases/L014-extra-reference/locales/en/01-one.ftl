# KIND: title of a chapter
one = One
u-7pfg28 = It cost much.
