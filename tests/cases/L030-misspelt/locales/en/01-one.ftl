# KIND: title of a chapter
one = One
u-318q5k = The wall of the port stands.
u-13qa72 = The wall by Ada Vane in Calais stands.
