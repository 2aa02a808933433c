# KIND: title of a chapter
one = One
u-2p9wkf = It cost { $total }.[^a] See [](#one).
u-2tyzh2 = The fence is four metres high, and nobody has climbed it since the police came. It was built in one summer by a firm from the south of England.
fn-a = A source.
