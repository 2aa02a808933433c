# KIND: title of a chapter
# EN: One
one = Un
# EN: See [the report](https://example.org/report).
u-e88p94 = Voir le rapport.
# EN: See [the page](https://en.example.org/wall).
u-8frj49 = Voir [la page](https://fr.example.org/mur).
# EN: See [the map](https://example.org/map).
u-sx66ah = Voir [la carte](https://example.org/mop).
