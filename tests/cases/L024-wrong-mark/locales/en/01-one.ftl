# KIND: title of a chapter
one = One
u-fapxt4 = She said 'no'.
u-j7a464 = One, two.
u-fqmb00 = The wall -- a long one -- stands.
u-k7yf5k = The officers' tent.
u-kcycrk = He said: "So be it!"
