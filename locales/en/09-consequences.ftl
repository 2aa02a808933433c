# KIND: title of a chapter
consequences = What it does to people
# KIND: title for the running head, at most 40 characters
u-cq6mj1 = Consequences
# KIND: the lines under the title of a chapter
u-8x7mg6 = What happens to people at Calais is on record: in the reports of human rights organisations, in an inquiry of the French state, and in the words of the United Nations.
u-2efyds = The misery in which refugees live at and around Calais, and the repression that French police visit on them, have been described many times. Three findings may stand for the rest.
# KIND: heading
on-record = On record
u-g11wmq = In July 2017 Human Rights Watch published the results of its research. It found that the police at Calais, the riot police of the CRS above all, used pepper spray as a matter of routine on people who threatened nobody, among them children, and even in their sleep. They sprayed or took away clothes, blankets and sleeping bags. Food and drinking water too were sprayed at times. Those who came to help were hindered in handing out aid.[^hrw-hell] The French Ministry of the Interior ordered an inquiry, which by and large confirmed it.[^hrw-hell]
u-p435kf = Amnesty International showed that many people at Calais and Dunkirk had a sound claim in law to join their families in Britain, and did not know it. Nobody had informed them of their rights and of what they could do.[^amnesty-family]
u-jq1ttt = In April 2019 Leilani Farha, the special rapporteur of the United Nations for housing, called on France to end the clearing of tents at Calais, which violates the right to adequate housing, and to improve the conditions in which people live there. That this was done again and again, by system and in winter, led her to a grave conclusion: it appeared to amount to the ill-treatment that international law forbids.[^chrisafis-un]
# KIND: pull quote: where it quotes this chapter, its exact words
u-qzcvhh = cruel, inhuman or degrading treatment
# KIND: who said the quotation
u-rbvf3g = Leilani Farha, UN special rapporteur for housing, { $farha-date--month }
# KIND: heading
moved-along = Moved along
u-v98wf9 = As repression at Calais grew, and the fences with it, refugees spread along the coast: to Dunkirk, to Oostende in Belgium, to Hoek van Holland in the Netherlands, wherever a ship leaves for Britain ([](#fig-displacement)). It is what always happens. Close a route, and people turn to another, as a rule a more dangerous one; then that one is guarded too, and they have to look still further.
# KIND: caption
fig-displacement = Pushed along the coast: ports to which refugees have moved, or were expected to move[^displacement-sources]
# KIND: who made a picture
u-s6rmv1-2 = map by The Plantin Project, outlines simplified
# KIND: what a picture shows, for those who do not see it
u-h3tb4r = Map of the coasts of the Channel and the North Sea from Le Havre to Hoek van Holland. From Calais, solid arrows lead north-east to Dunkirk, Oostende and Hoek van Holland, to which refugees were reported to have moved; dashed arrows lead south-west to Le Havre and Caen, where they were expected.
u-btjavj = The neighbours did not wait. When France announced that the camp would be cleared, Belgium sent more than { $belgian-officers } officers and a helicopter to the French border, to keep out those who had left Calais or would pass it by.[^hln-belgium] The Netherlands had soldiers help the military police to search for migrants on the way to Britain, at Hoek van Holland and in other ports.[^volkskrant-harbours]
u-tnw8gp = Theresa May had by then spoken with the authorities of both countries about migration to Britain.[^may-belgium] A year before, James Brokenshire had praised what was done with the Dutch: there was a joint plan under which the Border Force and its counterpart were to share data and intelligence on a regular footing.[^brokenshire-dutch]
# NOTE: in the Dutch edition the verb "opdrijven" needs no gloss; leave the second sentence out of the translation.
u-c13nyy = A Flemish newspaper chose a telling word for the stricter controls: <span lang="nl">opgedreven</span>. It means stepped up; it is also what is done to cattle.
fn-hrw-hell = Human Rights Watch, _"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais_, 26 July 2017.
fn-hrw-hell--2 = On the inquiry: Human Rights Watch, 'France: Inquiry Finds Police Abused Migrants in Calais', 24 October 2017.
fn-amnesty-family = Amnesty International, 'UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK', public statement, 15 February 2016.
fn-chrisafis-un = Angelique Chrisafis, 'UN urges France to act on "dire" living conditions of refugees', _The Guardian_, 12 April 2019.
fn-displacement-sources = Drawn after the sources of [](#uk-policy), [](#companies) and this chapter.
fn-hln-belgium = '<i lang="nl">Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen</i>', _HLN_, 26 February 2016.
fn-volkskrant-harbours = '<i lang="nl">Militairen zoeken in havens mee naar illegale migranten</i>', _Volkskrant_, 6 June 2016.
fn-may-belgium = House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-brokenshire-dutch = House of Commons Hansard, 'Clandestine Migrants (Harwich)', vol. 596, 8 June 2015.
