# KIND: title of the book
book--title = The Border Across the Water
# KIND: subtitle of the book
book--subtitle = Britain, France and the securing of Calais, 1985--2019
# KIND: text of the back cover
book--blurb = Britain polices its border on the far shore of the Channel. Since the treaties of Canterbury, Sangatte and Le Touquet its officers have worked in France, and since 2010 hundreds of millions of pounds have gone into fences, scanners, dogs and guards around Calais. This briefing follows the treaties, the money and the contracts, asks who profits, and sets out what the border does to the people who are stopped at it. Every figure and every claim is sourced.
