# KIND: title of a chapter
one = One
u-318q5k = The wall of the port stands.
u-a3zssw = We see each other.
