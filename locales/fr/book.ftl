# KIND: title of the book
# EN: The Border Across the Water
book--title = La frontière sur l’autre rive
# KIND: subtitle of the book
# EN: Britain, France and the securing of Calais, 1985--2019
book--subtitle = Le Royaume-Uni, la France et la sécurisation de Calais, 1985--2019
# KIND: text of the back cover
# EN: Britain polices its border on the far shore of the Channel. Since the treaties of Canterbury, Sangatte and Le Touquet its officers have worked in France, and since 2010 hundreds of millions of pounds have gone into fences, scanners, dogs and guards around Calais. This briefing follows the treaties, the money and the contracts, asks who profits, and sets out what the border does to the people who are stopped at it. Every figure and every claim is sourced.
book--blurb = Le Royaume-Uni garde sa frontière sur l’autre rive de la Manche. Depuis les accords de Cantorbéry, de Sangatte et du Touquet, ses agents travaillent en France ; depuis 2010, des centaines de millions de livres ont été dépensées autour de Calais en clôtures, scanners, chiens et vigiles. Ce rapport suit les traités, l’argent et les marchés, demande à qui ils profitent et expose ce que la frontière fait aux personnes qu’elle arrête. Chaque chiffre et chaque affirmation s’appuient sur une source.
