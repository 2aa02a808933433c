# KIND: title of a chapter
one = One
u-e88p94 = See [the report](https://example.org/report).
u-8frj49 = See [the page](https://en.example.org/wall).
u-sx66ah = See [the map](https://example.org/map).
