# KIND: title of a chapter
# EN: One
one = Un
# KIND: heading
# EN: Sources
u-sbw5p2 = Sources
# EN: The first.
u-5fx278 = Le premier.
# KIND: heading
# EN: Sources
u-sbw5p2-2 = Références
