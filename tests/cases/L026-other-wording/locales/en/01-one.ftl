# KIND: title of a chapter
one = One
# KIND: heading
u-sbw5p2 = Sources
u-5fx278 = The first.
# KIND: heading
u-sbw5p2-2 = Sources
