# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall of the port stands.
u-318q5k = Le mur  du port est debout.
# EN: Is that so?
u-f2js4a = Est-ce vrai  ?
