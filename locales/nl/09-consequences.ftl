# KIND: title of a chapter
# EN: What it does to people
# consequences =


# KIND: title for the running head, at most 40 characters
# EN: Consequences
# u-cq6mj1 =


# KIND: the lines under the title of a chapter
# EN: What happens to people at Calais is on record: in the reports of human rights organisations, in an inquiry of the French state, and in the words of the United Nations.
# u-8x7mg6 =


# EN: The misery in which refugees live at and around Calais, and the repression that French police visit on them, have been described many times. Three findings may stand for the rest.
# u-2efyds =


# KIND: heading
# EN: On record
# on-record =


# EN: In July 2017 Human Rights Watch published the results of its research. It found that the police at Calais, the riot police of the CRS above all, used pepper spray as a matter of routine on people who threatened nobody, among them children, and even in their sleep. They sprayed or took away clothes, blankets and sleeping bags. Food and drinking water too were sprayed at times. Those who came to help were hindered in handing out aid.[^hrw-hell] The French Ministry of the Interior ordered an inquiry, which by and large confirmed it.[^hrw-hell]
# u-g11wmq =


# EN: Amnesty International showed that many people at Calais and Dunkirk had a sound claim in law to join their families in Britain, and did not know it. Nobody had informed them of their rights and of what they could do.[^amnesty-family]
# u-p435kf =


# EN: In April 2019 Leilani Farha, the special rapporteur of the United Nations for housing, called on France to end the clearing of tents at Calais, which violates the right to adequate housing, and to improve the conditions in which people live there. That this was done again and again, by system and in winter, led her to a grave conclusion: it appeared to amount to the ill-treatment that international law forbids.[^chrisafis-un]
# u-jq1ttt =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: cruel, inhuman or degrading treatment
# u-qzcvhh =


# KIND: who said the quotation
# EN: Leilani Farha, UN special rapporteur for housing, { $farha-date--month }
# u-rbvf3g =


# KIND: heading
# EN: Moved along
# moved-along =


# EN: As repression at Calais grew, and the fences with it, refugees spread along the coast: to Dunkirk, to Oostende in Belgium, to Hoek van Holland in the Netherlands, wherever a ship leaves for Britain ([](#fig-displacement)). It is what always happens. Close a route, and people turn to another, as a rule a more dangerous one; then that one is guarded too, and they have to look still further.
# u-v98wf9 =


# KIND: caption
# EN: Pushed along the coast: ports to which refugees have moved, or were expected to move[^displacement-sources]
# fig-displacement =


# KIND: who made a picture
# EN: Map: The Plantin Project; outlines simplified
# u-s6rmv1-2 =


# KIND: what a picture shows, for those who do not see it
# EN: Map of the coasts of the Channel and the North Sea from Le Havre to Hoek van Holland. From Calais, solid arrows lead north-east to Dunkirk, Oostende and Hoek van Holland, to which refugees were reported to have moved; dashed arrows lead south-west to Le Havre and Caen, where they were expected.
# u-h3tb4r =


# EN: The neighbours did not wait. When France announced that the camp would be cleared, Belgium sent more than { $belgian-officers } officers and a helicopter to the French border, to keep out those who had left Calais or would pass it by.[^hln-belgium] The Netherlands had soldiers help the military police to search for migrants on the way to Britain, at Hoek van Holland and in other ports.[^volkskrant-harbours]
# u-btjavj =


# EN: Theresa May had by then spoken with the authorities of both countries about migration to Britain.[^may-belgium] A year before, James Brokenshire had praised what was done with the Dutch: there was a joint plan under which the Border Force and its counterpart were to share data and intelligence on a regular footing.[^brokenshire-dutch]
# u-tnw8gp =


# NOTE: in the Dutch edition the verb "opdrijven" needs no gloss; leave the second sentence out of the translation.
# EN: A Flemish newspaper chose a telling word for the stricter controls: <span lang="nl">opgedreven</span>. It means stepped up; it is also what is done to cattle.
# u-c13nyy =


# EN: Human Rights Watch, _"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais_, 26 July 2017.
# fn-hrw-hell =


# EN: On the inquiry: Human Rights Watch, 'France: Inquiry Finds Police Abused Migrants in Calais', 24 October 2017.
# fn-hrw-hell--2 =


# EN: Amnesty International, 'UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK', public statement, 15 February 2016.
# fn-amnesty-family =


# EN: Angelique Chrisafis, 'UN urges France to act on "dire" living conditions of refugees', _The Guardian_, 12 April 2019.
# fn-chrisafis-un =


# EN: Drawn after the sources of [](#uk-policy), [](#companies) and this chapter.
# fn-displacement-sources =


# EN: '<i lang="nl">Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen</i>', _HLN_, 26 February 2016.
# fn-hln-belgium =


# EN: '<i lang="nl">Militairen zoeken in havens mee naar illegale migranten</i>', _Volkskrant_, 6 June 2016.
# fn-volkskrant-harbours =


# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
# fn-may-belgium =


# EN: House of Commons Hansard, 'Clandestine Migrants (Harwich)', vol. 596, 8 June 2015.
# fn-brokenshire-dutch =

