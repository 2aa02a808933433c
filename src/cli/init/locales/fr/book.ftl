book--title = Un petit livre
book--subtitle = Avec un chapitre à réécrire
book--blurb = Ce qui se lit au dos de la couverture et dans les catalogues.
