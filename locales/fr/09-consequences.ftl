# KIND: title of a chapter
# EN: What it does to people
consequences = Ce que la frontière fait aux gens
# KIND: title for the running head, at most 40 characters
# EN: Consequences
u-cq6mj1 = Conséquences
# KIND: the lines under the title of a chapter
# EN: What happens to people at Calais is on record: in the reports of human rights organisations, in an inquiry of the French state, and in the words of the United Nations.
u-8x7mg6 = Ce qui arrive aux personnes à Calais est attesté : par les rapports d’organisations de défense des droits humains, par une enquête de l’État français et par les déclarations des Nations unies.
# EN: The misery in which refugees live at and around Calais, and the repression that French police visit on them, have been described many times. Three findings may stand for the rest.
u-2efyds = La misère dans laquelle vivent les réfugiés à Calais et dans ses environs, et la répression que la police française leur fait subir, ont été maintes fois décrites. Trois constats pourront tenir lieu des autres.
# KIND: heading
# EN: On record
on-record = Des faits établis
# EN: In July 2017 Human Rights Watch published the results of its research. It found that the police at Calais, the riot police of the CRS above all, used pepper spray as a matter of routine on people who threatened nobody, among them children, and even in their sleep. They sprayed or took away clothes, blankets and sleeping bags. Food and drinking water too were sprayed at times. Those who came to help were hindered in handing out aid.[^hrw-hell] The French Ministry of the Interior ordered an inquiry, which by and large confirmed it.[^hrw-hell]
u-g11wmq = En juillet 2017, Human Rights Watch a publié les résultats de ses recherches. L’organisation constatait qu’à Calais les policiers, et surtout les CRS, usaient couramment de gaz poivre contre des gens qui ne menaçaient personne, dont des enfants, et jusque dans leur sommeil. Ils aspergeaient ou confisquaient vêtements, couvertures et sacs de couchage. La nourriture et l’eau potable étaient parfois aspergées elles aussi. Celles et ceux qui venaient aider étaient entravés dans leurs distributions[^hrw-hell]. Le ministère français de l’Intérieur a ordonné une enquête, qui a pour l’essentiel confirmé ces constats[^hrw-hell].
# EN: Amnesty International showed that many people at Calais and Dunkirk had a sound claim in law to join their families in Britain, and did not know it. Nobody had informed them of their rights and of what they could do.[^amnesty-family]
u-p435kf = Amnesty International a montré qu’à Calais et à Dunkerque beaucoup de personnes étaient fondées en droit à rejoindre leur famille au Royaume-Uni et ne le savaient pas. Nul ne les avait informées de leurs droits ni des démarches possibles[^amnesty-family].
# EN: In April 2019 Leilani Farha, the special rapporteur of the United Nations for housing, called on France to end the clearing of tents at Calais, which violates the right to adequate housing, and to improve the conditions in which people live there. That this was done again and again, by system and in winter, led her to a grave conclusion: it appeared to amount to the ill-treatment that international law forbids.[^chrisafis-un]
u-jq1ttt = En avril 2019, Leilani Farha, rapporteuse spéciale des Nations unies sur le logement, a appelé la France à mettre fin aux évacuations de tentes à Calais, qui violent le droit à un logement convenable, et à améliorer les conditions dans lesquelles on y vit. Que cela se répète encore et encore, de façon systématique et en hiver, l’a conduite à une conclusion grave : ces pratiques semblaient relever des mauvais traitements que le droit international interdit[^chrisafis-un].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: cruel, inhuman or degrading treatment
u-qzcvhh = des traitements cruels, inhumains ou dégradants
# KIND: who said the quotation
# EN: Leilani Farha, UN special rapporteur for housing, { $farha-date--month }
u-rbvf3g = Leilani Farha, rapporteuse spéciale des Nations unies sur le logement, { $farha-date--month }
# KIND: heading
# EN: Moved along
moved-along = Toujours plus loin
# EN: As repression at Calais grew, and the fences with it, refugees spread along the coast: to Dunkirk, to Oostende in Belgium, to Hoek van Holland in the Netherlands, wherever a ship leaves for Britain ([](#fig-displacement)). It is what always happens. Close a route, and people turn to another, as a rule a more dangerous one; then that one is guarded too, and they have to look still further.
u-v98wf9 = À mesure que la répression s’aggravait à Calais et que les clôtures s’étendaient, les réfugiés se sont dispersés le long de la côte : vers Dunkerque, vers Ostende en Belgique, vers Hoek van Holland aux Pays-Bas, partout où un navire part pour la Grande-Bretagne ([](#fig-displacement)). Il en va toujours ainsi. Que l’on ferme une route, et les gens en prennent une autre, en général plus dangereuse ; puis celle-là est gardée à son tour, et il leur faut chercher plus loin encore.
# KIND: caption
# EN: Pushed along the coast: ports to which refugees have moved, or were expected to move[^displacement-sources]
fig-displacement = Repoussés le long de la côte : les ports vers lesquels des réfugiés se sont déplacés ou étaient attendus[^displacement-sources]
# KIND: who made a picture
# EN: map by The Plantin Project, outlines simplified
u-s6rmv1-2 = carte, The Plantin Project ; tracés simplifiés
# KIND: what a picture shows, for those who do not see it
# EN: Map of the coasts of the Channel and the North Sea from Le Havre to Hoek van Holland. From Calais, solid arrows lead north-east to Dunkirk, Oostende and Hoek van Holland, to which refugees were reported to have moved; dashed arrows lead south-west to Le Havre and Caen, where they were expected.
u-h3tb4r = Carte des côtes de la Manche et de la mer du Nord, du Havre à Hoek van Holland. De Calais, des flèches pleines mènent vers le nord-est, à Dunkerque, à Ostende et à Hoek van Holland, où l’on a signalé l’arrivée de réfugiés ; des flèches en tirets mènent vers le sud-ouest, au Havre et à Caen, où on les attendait.
# EN: The neighbours did not wait. When France announced that the camp would be cleared, Belgium sent more than { $belgian-officers } officers and a helicopter to the French border, to keep out those who had left Calais or would pass it by.[^hln-belgium] The Netherlands had soldiers help the military police to search for migrants on the way to Britain, at Hoek van Holland and in other ports.[^volkskrant-harbours]
u-btjavj = Les voisins n’ont pas attendu. Quand la France a annoncé l’évacuation du camp, la Belgique a envoyé plus de { $belgian-officers } policiers et un hélicoptère à la frontière française, pour en tenir éloignés ceux qui avaient quitté Calais ou qui l’éviteraient[^hln-belgium]. Les Pays-Bas ont adjoint des soldats à la maréchaussée royale pour rechercher, à Hoek van Holland et dans d’autres ports, les migrants en route vers la Grande-Bretagne[^volkskrant-harbours].
# EN: Theresa May had by then spoken with the authorities of both countries about migration to Britain.[^may-belgium] A year before, James Brokenshire had praised what was done with the Dutch: there was a joint plan under which the Border Force and its counterpart were to share data and intelligence on a regular footing.[^brokenshire-dutch]
u-tnw8gp = Theresa May s’était alors déjà entretenue avec les autorités des deux pays des migrations vers le Royaume-Uni[^may-belgium]. Un an plus tôt, James Brokenshire avait loué le travail mené avec les Néerlandais : un plan commun prévoyait que la Border Force et son homologue échangent régulièrement des données et des renseignements[^brokenshire-dutch].
# NOTE: in the Dutch edition the verb "opdrijven" needs no gloss; leave the second sentence out of the translation.
# EN: A Flemish newspaper chose a telling word for the stricter controls: <span lang="nl">opgedreven</span>. It means stepped up; it is also what is done to cattle.
u-c13nyy = Pour ces contrôles renforcés, un journal flamand a trouvé un mot éloquent : <span lang="nl">opgedreven</span>. Il signifie « intensifiés » ; il se dit aussi du bétail que l’on pousse devant soi.
# EN: Human Rights Watch, _"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais_, 26 July 2017.
fn-hrw-hell = Human Rights Watch, <i lang="en">"Like Living in Hell": Police Abuses Against Child and Adult Migrants in Calais</i>, 26 juillet 2017.
# EN: On the inquiry: Human Rights Watch, 'France: Inquiry Finds Police Abused Migrants in Calais', 24 October 2017.
fn-hrw-hell--2 = Sur l’enquête : Human Rights Watch, « <span lang="en">France: Inquiry Finds Police Abused Migrants in Calais</span> », 24 octobre 2017.
# EN: Amnesty International, 'UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK', public statement, 15 February 2016.
fn-amnesty-family = Amnesty International, « <span lang="en">UK and France must cooperate to ensure swift transfer of refugees and migrants with family links to UK</span> », déclaration publique, 15 février 2016.
# EN: Angelique Chrisafis, 'UN urges France to act on "dire" living conditions of refugees', _The Guardian_, 12 April 2019.
fn-chrisafis-un = Angelique Chrisafis, « <span lang="en">UN urges France to act on "dire" living conditions of refugees</span> », _The Guardian_, 12 avril 2019.
# EN: Drawn after the sources of [](#uk-policy), [](#companies) and this chapter.
fn-displacement-sources = D’après les sources du [](#uk-policy), du [](#companies) et du présent chapitre.
# EN: '<i lang="nl">Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen</i>', _HLN_, 26 February 2016.
fn-hln-belgium = « <span lang="nl">Opgedreven grenscontroles leiden tot verdubbeling opgepakte vluchtelingen</span> », _HLN_, 26 février 2016.
# EN: '<i lang="nl">Militairen zoeken in havens mee naar illegale migranten</i>', _Volkskrant_, 6 June 2016.
fn-volkskrant-harbours = « <span lang="nl">Militairen zoeken in havens mee naar illegale migranten</span> », _Volkskrant_, 6 juin 2016.
# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-may-belgium = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Border Force Budget 2016-17</span> », vol. 608, 20 avril 2016.
# EN: House of Commons Hansard, 'Clandestine Migrants (Harwich)', vol. 596, 8 June 2015.
fn-brokenshire-dutch = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Clandestine Migrants (Harwich)</span> », vol. 596, 8 juin 2015.
