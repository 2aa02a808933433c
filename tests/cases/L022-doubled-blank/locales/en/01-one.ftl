# KIND: title of a chapter
one = One
u-318q5k = The wall of the port stands.
u-f2js4a = Is that so?
