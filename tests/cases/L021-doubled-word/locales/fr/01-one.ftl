# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall of the port stands.
u-318q5k = Le mur du du port est debout.
# EN: We see each other.
u-a3zssw = Nous nous voyons.
