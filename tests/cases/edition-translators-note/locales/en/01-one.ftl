# KIND: title of a chapter
one = One
u-vszyzd = The wall stands.[^a]
u-0ewqfb = It is high.[^b]
fn-a = The first.
fn-b = The second.
