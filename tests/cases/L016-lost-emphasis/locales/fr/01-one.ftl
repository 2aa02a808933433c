# KIND: title of a chapter
# EN: One
one = Un
# EN: The wall was __never__ meant to last.
u-esx83t = Le mur ne devait jamais durer.
# EN: _The Guardian_ said so.
u-xjyehh = The Guardian l’a dit.
# EN: The <i lang="fr">gendarmes</i> came.
u-5fv6bw = Les gendarmes sont venus.
