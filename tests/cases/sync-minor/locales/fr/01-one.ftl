# KIND: title of a chapter
# EN: One
one = Un
# EN: It cost { $total }.[^a] See [](#one).
u-2p9wkf = Cela a coûté { $total }.[^a] Voir [](#one).
# EN: The fence is four metres high.
u-p5j2vp = La clôture fait quatre mètres de haut.
# EN: A source.
fn-a = Une source.
