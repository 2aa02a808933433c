# KIND: title of a chapter
one = One
u-36ex9q = It was four metres high, and it cost the town nothing.[^a]
fn-a = A source.
