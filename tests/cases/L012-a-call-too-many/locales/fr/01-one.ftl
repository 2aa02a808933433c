# KIND: title of a chapter
# EN: One
one = Un
# EN: It was four metres high, and it cost the town nothing.[^a]
u-36ex9q = Il faisait quatre mètres de haut[^a] et n’a rien coûté à la ville[^a].
# EN: A source.
fn-a = Une source.
