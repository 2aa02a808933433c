# KIND: title of a chapter
one = One
u-b1sexm = It was four metres high,[^a] and it cost the town nothing.[^a]
fn-a = A source.
