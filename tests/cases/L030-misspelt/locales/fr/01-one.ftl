# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall of the port stands.
u-318q5k = Le murr du port est debout.
# EN: The wall by Ada Vane in Calais stands.
u-13qa72 = Le mur d’Ada Vane à Calais est <i lang="en">standing</i> debout, garde-frontière.
