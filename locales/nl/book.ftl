# KIND: title of the book
# EN: The Border Across the Water
book--title = De grens aan de overkant
# KIND: subtitle of the book
# EN: Britain, France and the securing of Calais, 1985--2019
book--subtitle = Groot-Brittannië, Frankrijk en de beveiliging van Calais, 1985--2019
# KIND: text of the back cover
# EN: Britain polices its border on the far shore of the Channel. Since the treaties of Canterbury, Sangatte and Le Touquet its officers have worked in France, and since 2010 hundreds of millions of pounds have gone into fences, scanners, dogs and guards around Calais. This briefing follows the treaties, the money and the contracts, asks who profits, and sets out what the border does to the people who are stopped at it. Every figure and every claim is sourced.
book--blurb = Groot-Brittannië bewaakt zijn grens aan de overkant van het Kanaal. Sinds de verdragen van Canterbury, Sangatte en Le Touquet werken Britse grensbeambten in Frankrijk, en sinds 2010 zijn er honderden miljoenen ponden gestoken in hekken, scanners, honden en bewakers rond Calais. Dit rapport volgt de verdragen, het geld en de contracten, vraagt wie eraan verdient en laat zien wat de grens doet met de mensen die er worden tegengehouden. Elk cijfer en elke bewering is van een bron voorzien.
