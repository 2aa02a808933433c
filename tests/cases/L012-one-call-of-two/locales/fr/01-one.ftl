# KIND: title of a chapter
# EN: One
one = Un
# EN: It was four metres high,[^a] and it cost the town nothing.[^a]
u-b1sexm = Il faisait quatre mètres de haut et n’a rien coûté à la ville[^a].
# EN: A source.
fn-a = Une source.
