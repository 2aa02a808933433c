# KIND: title of a chapter
one = One
u-2p9wkf = It cost { $total }.[^a] See [](#one).
u-p5j2vp = The fence was four metres high.
fn-a = A source.
