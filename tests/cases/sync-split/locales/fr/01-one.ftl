# KIND: title of a chapter
# EN: One
one = Un
# EN: It cost { $total }.[^a] See [](#one).
u-2p9wkf = Cela a coûté { $total }.[^a] Voir [](#one).
# EN: The fence is four metres high, and nobody has climbed it since the police came. It was built in one summer by a firm from the south of England.
u-2tyzh2 = La clôture fait quatre mètres de haut, et personne ne l’a escaladée depuis l’arrivée de la police. Une entreprise du sud de l’Angleterre l’a construite en un été.
# EN: A source.
fn-a = Une source.
