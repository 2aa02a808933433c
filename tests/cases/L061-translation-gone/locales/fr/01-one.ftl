# KIND: title of a chapter
# EN: One
one = Un
