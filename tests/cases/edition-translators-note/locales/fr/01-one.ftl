# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall stands.[^a]
u-vszyzd = Le mur[^trl-mur] est debout[^a].
# EN: It is high.[^b]
u-0ewqfb = Il est haut[^b]. Voir encore[^trl-mur].
# EN: The first.
fn-a = La première.
# EN: The second.
fn-b = La seconde.
