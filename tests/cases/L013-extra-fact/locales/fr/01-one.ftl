# KIND: title of a chapter
# EN: One
one = Un
# EN: It cost much.
u-7pfg28 = Cela a coûté { $total }.
