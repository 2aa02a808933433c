# KIND: title of a chapter
# EN: How the border came to Calais
history = Comment la frontière est venue à Calais
# KIND: title for the running head, at most 40 characters
# EN: History
u-1sv9c0 = Histoire
# KIND: who wrote the chapter
# EN: The Plantin Project
u-kwfez6-2 = The Plantin Project
# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
u-hd16sc-2 = D’après le rapport de 2019
# KIND: the lines under the title of a chapter
# EN: Three agreements between 1986 and 2003 moved the British frontier to the French side of the Channel. A decade of declarations then hardened it.
u-kzy41m = Entre 1986 et 2003, trois accords ont déplacé la frontière britannique du côté français de la Manche. Une décennie de déclarations l’a ensuite durcie.
# EN: In 1985, in the Luxembourg village of Schengen, a group of European states agreed to do away step by step with the controls on the borders that they shared. The price was agreed in the same breath: what was given up inside was to be made good on the outer edge of the common territory. Five years later the Convention that put the agreement into effect made the choice final.
u-f80nxh = En 1985, à Schengen, un village luxembourgeois, plusieurs États européens conviennent de supprimer par étapes les contrôles à leurs frontières communes. Le prix en est fixé du même coup : ce que l’on abandonne à l’intérieur sera compensé sur le pourtour du territoire commun. Cinq ans plus tard, la convention d’application de l’accord rend ce choix définitif.
# EN: The United Kingdom and Ireland stood aside; no other member state of the Union did. Both therefore kept their own controls on travellers from the rest of the Union. Thirty years on, the Home Secretary, Theresa May, still counted that among the country's advantages.[^may-schengen]
u-6eewby = Seuls de tous les États membres de l’Union, le Royaume-Uni et l’Irlande restent à l’écart. L’un et l’autre conservent donc leurs propres contrôles sur les voyageurs venus du reste de l’Union. Trente ans plus tard, la ministre britannique de l’Intérieur, Theresa May, compte toujours cela parmi les atouts de son pays[^may-schengen].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: able to operate our own borders
u-hg380v = en mesure de gérer nos propres frontières
# KIND: who said the quotation
# EN: Theresa May, Home Secretary, { $may-schengen-date }
u-0w1ctb = Theresa May, ministre britannique de l’Intérieur, { $may-schengen-date }
# EN: A state outside the common area, yet soon to be joined to it by a tunnel, needed a frontier of a new kind. This chapter follows how it was drawn up. Who pays for it is the matter of [](#funding).
u-g2sc2z = Un État extérieur à l’espace commun, mais qu’un tunnel va bientôt y rattacher, a besoin d’une frontière d’un genre nouveau. Ce chapitre raconte comment elle a été tracée. Qui la paie, c’est l’objet du [](#funding).
# KIND: heading
# EN: A treaty for a tunnel
canterbury = Un traité pour un tunnel
# EN: While Schengen was being settled, London and Paris were planning the Channel Tunnel. The Treaty of Canterbury of { $canterbury-date } left the policing of the link to a later protocol or to some other arrangement, but it fixed the principle: officers of either state might do their work within an area on the soil of the other, where the controls of the two lie side by side.[^canterbury-treaty]
u-skqeb1 = Tandis que l’accord de Schengen se négocie, Londres et Paris préparent le tunnel sous la Manche. Le traité de Cantorbéry du { $canterbury-date } renvoie la surveillance policière de la liaison à un protocole ultérieur ou à un autre arrangement, mais il pose le principe : les agents de chacun des deux États pourront exercer leurs fonctions dans une zone située sur le sol de l’autre, où les contrôles des deux pays se font côte à côte[^canterbury-treaty].
# NOTE: "juxtaposed controls" is a fixed term: "contrôles juxtaposés" in French, "vooruitgeschoven grenscontroles" in Dutch.
# EN: Three terms from this period recur throughout the book.
u-310rv3 = Trois termes de cette époque reviennent tout au long du livre.
# KIND: term, or date of a timeline
# EN: Schengen Area
u-xyh07w = Espace Schengen
# EN: The territory of the states that have given up checks at the borders between them and have tightened those at the outer edge.
u-ypfr88 = Territoire des États qui ont renoncé aux contrôles à leurs frontières communes et les ont renforcés aux frontières extérieures.
# KIND: term, or date of a timeline
# EN: Juxtaposed controls
u-ammg4a = Contrôles juxtaposés
# EN: Checks of both states, one next to the other, made before departure and on the soil of the state that the traveller is leaving.
u-765p3b = Contrôles des deux États, placés l’un à côté de l’autre et effectués avant le départ, sur le sol de l’État que quitte le voyageur.
# KIND: term, or date of a timeline
# EN: Control zone
u-dtcz1g = Zone de contrôle
# EN: The part of one state's territory in which officers of the other apply their own laws and regulations.
u-340hrk = Partie du territoire d’un État dans laquelle les agents de l’autre appliquent leurs propres lois et règlements.
# KIND: heading
# EN: The Sangatte Protocol[^sangatte-protocol]
sangatte = Le protocole de Sangatte[^sangatte-protocol]
# EN: The arrangement that Canterbury had promised took five years to reach signature, at Sangatte on { $sangatte-date }. It binds the two states to help one another and to bring their work at the tunnel into line to the fullest extent possible. Control bureaus were to be set up at Calais and, on the British side, at Folkestone; the authorities of the two countries work there independently and consult each other about the equipment that they need. In short, the Protocol provides that
u-53sv6t = Il faut cinq ans pour que l’arrangement promis à Cantorbéry soit signé, à Sangatte, le { $sangatte-date }. Il engage les deux États à s’entraider et à harmoniser dans toute la mesure possible leur action au tunnel. Des bureaux de contrôle doivent être établis à Calais et, du côté britannique, à Folkestone ; les autorités des deux pays y travaillent indépendamment les unes des autres et se concertent sur les équipements dont elles ont besoin. En résumé, le protocole prévoit que :
# EN: officers of one state may carry out checks in their zone on the other's territory, and may arrest and hold people there, under the law of their own country;
u-hqfa36 = les agents d’un État peuvent, dans leur zone sur le territoire de l’autre, procéder à des contrôles, arrêter et retenir des personnes, conformément au droit de leur propre pays ;
# EN: an agreed number of them may carry firearms, and use them, in the course of duty;
u-hdbq21 = un nombre convenu d’entre eux peuvent porter des armes à feu et en faire usage dans l’exercice de leurs fonctions ;
# EN: no officer can be prosecuted by the host state for an act done in the zone while on duty;
u-c2hbqp = aucun agent ne peut être poursuivi par l’État hôte pour un acte commis dans la zone pendant son service ;
# EN: a person whom one state turns away must be taken back by the other.
u-66dgd5 = toute personne refoulée par l’un des deux États doit être reprise par l’autre.
# EN: An additional protocol, signed in May 2000, did the same for passengers on the trains between the two countries: it regulates the bureaus that check them.[^sangatte-2000]
u-5cnxnj = Un protocole additionnel, signé en mai 2000, fait de même pour les passagers des trains qui relient les deux pays : il régit les bureaux chargés de les contrôler[^sangatte-2000].
# KIND: caption
# EN: The Strait of Dover and its juxtaposed controls. The tunnel is governed by the Protocol of 1991, the sea ports by the Treaty of 2003.[^map-sources]
fig-strait = Le pas de Calais et ses contrôles juxtaposés. Le tunnel relève du protocole de 1991, les ports maritimes du traité de 2003[^map-sources].
# KIND: who made a picture
# EN: map by The Plantin Project, outlines simplified
u-s6rmv1 = carte, The Plantin Project ; tracés simplifiés
# KIND: what a picture shows, for those who do not see it
# EN: Map of the Strait of Dover. British controls are marked on the French coast at Calais, Coquelles and Dunkirk; French controls on the English coast at Dover and Folkestone. A dashed line shows the Channel Tunnel between Folkestone and Coquelles. Sangatte, Boulogne-sur-Mer and Le Touquet are named for orientation.
u-e76xkd = Carte du pas de Calais. Les contrôles britanniques sont indiqués sur la côte française, à Calais, Coquelles et Dunkerque ; les contrôles français sur la côte anglaise, à Douvres et Folkestone. Un trait discontinu figure le tunnel sous la Manche entre Folkestone et Coquelles. Sangatte, Boulogne-sur-Mer et Le Touquet sont nommés comme repères.
# KIND: title of a box or timeline
# NOTE: the Dutch edition needs no foreign word here; "tegenhouden" may simply be used in the sentence.
# EN: What 'juxtaposed' means in practice
box-juxtaposed = Ce que « juxtaposé » veut dire en pratique
# EN: A lorry bound for Dover meets the British border before it has left France. If British officers find someone hidden in it, that person has not reached the United Kingdom: they are handed to the <i lang="fr">Police aux Frontières</i>, the French border police, on French soil.[^handed-over]
u-bvxsa7 = Un camion à destination de Douvres rencontre la frontière britannique avant d’avoir quitté la France. Si des agents britanniques y découvrent une personne cachée, celle-ci n’a pas atteint le Royaume-Uni : elle est remise, sur le sol français, à la police aux frontières française[^handed-over].
# EN: For those without papers the way to Britain therefore ends at a fence in northern France. Dutch has a plain word for what such an arrangement does to people: <span lang="nl">tegenhouden</span>, to hold back.
u-xykn9j = Pour les personnes sans papiers, le chemin de la Grande-Bretagne s’arrête donc devant une clôture du nord de la France. Le néerlandais a un mot tout simple pour ce qu’un tel dispositif fait aux gens : <span lang="nl">tegenhouden</span>, retenir.
# KIND: heading
# EN: Le Touquet: from the tunnel to the ports
le-touquet = Le Touquet : du tunnel aux ports
# EN: In { $le-touquet-date--month } the model of the tunnel was carried over to the sea. The Treaty of Le Touquet covers the ports of both countries on the Channel and the North Sea.[^le-touquet-treaty] Many of its provisions follow the Protocol of 1991, but the undertaking to work together is wider, and France takes on the duty to provide British officers in Calais with buildings, staff rooms and the equipment that they need.
u-rvawwd = En { $le-touquet-date--month }, le modèle du tunnel est étendu à la mer. Le traité du Touquet porte sur les ports des deux pays situés sur la Manche et la mer du Nord[^le-touquet-treaty]. Nombre de ses dispositions suivent le protocole de 1991, mais l’engagement à coopérer est plus large, et la France s’oblige à fournir aux agents britanniques de Calais les bâtiments, les locaux de service et les équipements dont ils ont besoin.
# EN: In principle the treaties cut both ways; in practice they point one way. Hardly anybody tries to slip from Britain into France. Nor are those who wait on the French coast many: they are a very small part of the refugees in Europe, and a minority even of the refugees in France. The reasons that they give for wanting to cross are strong ones:[^why-britain]
u-h6181a = En principe, les traités valent dans les deux sens ; en pratique, ils n’en connaissent qu’un. Presque personne ne cherche à passer clandestinement de Grande-Bretagne en France. Celles et ceux qui attendent sur la côte française ne sont d’ailleurs pas nombreux : ils forment une très petite partie des réfugiés présents en Europe, et une minorité même parmi ceux qui se trouvent en France. Les raisons qu’ils donnent pour vouloir traverser sont de poids[^why-britain] :
# EN: members of their family already live in the United Kingdom;
u-ncp3cd = des membres de leur famille vivent déjà au Royaume-Uni ;
# EN: they speak English;
u-6jmw1z = ils parlent anglais ;
# EN: they want to get away from the repression and the violence that they have met with in France.
u-bjc6fr = ils veulent échapper à la répression et aux violences qu’ils ont connues en France.
# KIND: heading
# EN: Eleven years of declarations
declarations = Onze ans de déclarations
# EN: Since Le Touquet the arrangement has been widened and spelled out in one joint paper after another. [](#timeline-declarations) lists those that concern Calais; what they contain is told in [](#cooperation), and what they cost from [](#funding "page") on.
u-gykxt5 = Depuis Le Touquet, le dispositif a été élargi et précisé, texte commun après texte commun. La chronologie [](#timeline-declarations) recense ceux qui concernent Calais ; ce qu’ils contiennent est exposé au [](#cooperation), et ce qu’ils coûtent, à partir de la [](#funding "page").
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: In principle the treaties cut both ways; in practice they point one way.
u-8dg0ay = En principe, les traités valent dans les deux sens ; en pratique, ils n’en connaissent qu’un.
# KIND: title of a box or timeline
# EN: Calais in the joint papers of two governments
timeline-declarations = Calais dans les textes communs de deux gouvernements
# KIND: term, or date of a timeline
# EN: { $summit-2008-date }
u-n9j8sx = { $summit-2008-date }
# EN: The declaration of the summit of the two countries has a few points on Calais among much else.[^summit-2008]
u-a3g08b = La déclaration du sommet franco-britannique consacre à Calais quelques points parmi beaucoup d’autres[^summit-2008].
# KIND: term, or date of a timeline
# EN: { $evian-date }
u-65tt8v = { $evian-date }
# EN: Declaration on immigration after the summit at Evian.[^evian-2009]
u-j2b1fv = Déclaration sur l’immigration à l’issue du sommet d’Évian[^evian-2009].
# KIND: term, or date of a timeline
# EN: { $jocc-date }
u-p76gxt = { $jocc-date }
# EN: The Joint Operational Coordination Centre (JOCC) opens in the port of Calais.[^jocc-opening]
u-q4h1yz = Un centre de coordination conjoint (<i lang="en">Joint Operational Coordination Centre</i>, JOCC) ouvre dans le port de Calais[^jocc-opening].
# KIND: term, or date of a timeline
# EN: { $declaration-2014-date }
u-0v4s77 = { $declaration-2014-date }
# EN: Bernard Cazeneuve, France's Minister of the Interior, and Theresa May issue a joint declaration; a joint intervention fund is set up.[^declaration-2014]
u-sas2p5 = Bernard Cazeneuve, ministre français de l’Intérieur, et Theresa May publient une déclaration conjointe ; un fonds d’intervention conjoint est créé[^declaration-2014].
# KIND: term, or date of a timeline
# EN: { $paris-2015-date }
u-bktqkb = { $paris-2015-date }
# EN: Theresa May calls on Bernard Cazeneuve in Paris to talk about Calais.[^paris-2015]
u-0adf8f = Theresa May rend visite à Bernard Cazeneuve, à Paris, pour parler de Calais[^paris-2015].
# KIND: term, or date of a timeline
# EN: { $managing-date }
u-7b5n91 = { $managing-date }
# EN: 'Managing migratory flows in Calais', a declaration by the two ministers.[^managing-flows]
u-g5sdh3 = « Faire face à la pression migratoire à Calais », déclaration commune des deux ministres[^managing-flows].
# KIND: term, or date of a timeline
# EN: { $amiens-date }
u-dzebqn = { $amiens-date }
# EN: The summit at Amiens, the 34th of its kind, adopts a statement on migration.[^amiens-2016]
u-marfwa = Le sommet d’Amiens, le 34<sup>e</sup> du genre, adopte une déclaration sur les migrations[^amiens-2016].
# KIND: term, or date of a timeline
# EN: { $statement-2016-date }
u-9b1pqd = { $statement-2016-date }
# EN: Joint statement of the two governments.[^statement-2016]
u-cg5r2m = Déclaration conjointe des deux gouvernements[^statement-2016].
# KIND: term, or date of a timeline
# EN: { $rudd-2016-date }
u-db3cfs = { $rudd-2016-date }
# EN: Bernard Cazeneuve and Amber Rudd, the new Home Secretary, issue a statement to the press.[^rudd-2016]
u-cb18cm = Bernard Cazeneuve et Amber Rudd, la nouvelle ministre britannique de l’Intérieur, publient une déclaration à la presse[^rudd-2016].
# KIND: term, or date of a timeline
# EN: { $sandhurst-date }
u-0zjpnv = { $sandhurst-date }
# EN: Treaty of Sandhurst.[^sandhurst-treaty]
u-00p3xn = Traité de Sandhurst[^sandhurst-treaty].
# KIND: term, or date of a timeline
# EN: { $centre-date }
u-a2yav0 = { $centre-date }
# EN: The Coordination and Information Centre of the two countries opens.[^centre-opening]
u-jwr3ed = Le Centre conjoint d’information et de coordination des deux pays ouvre ses portes[^centre-opening].
# KIND: term, or date of a timeline
# EN: { $boats-date }
u-hgn6zt = { $boats-date }
# EN: Joint action plan against crossings in small boats.[^boats-plan]
u-rqz9kv = Plan d’action conjoint contre les traversées en petites embarcations[^boats-plan].
# EN: Addresses of sources on the web are printed in full in the notes. The digital editions of this book carry them as links.
u-s7zwkp = Les adresses des sources en ligne sont imprimées en entier dans les notes. Les éditions numériques de ce livre en font des liens.
# EN: This book can also be had as a PDF and as an EPUB, in English, French and Dutch.
u-f014z3 = Ce livre existe aussi en PDF et en EPUB, en anglais, en français et en néerlandais.
# EN: This book can also be had as a PDF and on the web, in English, French and Dutch.
u-rxq9ha = Ce livre existe aussi en PDF et en ligne, en anglais, en français et en néerlandais.
# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-may-schengen = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Calais</span> », vol. 598, 14 juillet 2015.
# EN: Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic concerning the Construction and Operation by Private Concessionaires of a Channel Fixed Link with Exchanges of Notes, Canterbury, 12 February 1986.
fn-canterbury-treaty = Traité entre la République française et le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord concernant la construction et l’exploitation par des sociétés privées concessionnaires d’une liaison fixe transmanche, Cantorbéry, 12 février 1986.
# EN: Protocol between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning Frontier Controls and Policing, Co-operation in Criminal Justice, Public Safety and Mutual Assistance Relating to the Channel Fixed Link, Sangatte, 25 November 1991.
fn-sangatte-protocol = Protocole entre le Gouvernement de la République française et le Gouvernement du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord relatif aux contrôles frontaliers et à la police, à la coopération judiciaire en matière pénale, à la sécurité civile et à l’assistance mutuelle, concernant la liaison fixe transmanche, Sangatte, 25 novembre 1991.
# EN: Additional Protocol to the Sangatte Protocol, concluded by the two governments, on setting up the bureaux that are responsible for controls on persons who travel by train between the United Kingdom and France, Brussels, 29 May 2000.
fn-sangatte-2000 = Protocole additionnel au protocole de Sangatte entre le Gouvernement de la République française et le Gouvernement du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord relatif à la création de bureaux chargés du contrôle des personnes empruntant la liaison ferroviaire reliant la France et le Royaume-Uni, Bruxelles, 29 mai 2000.
# EN: Drawn after the Treaty of Canterbury, the Sangatte Protocol and the Treaty of Le Touquet, as cited in this chapter.
fn-map-sources = D’après le traité de Cantorbéry, le protocole de Sangatte et le traité du Touquet, cités dans ce chapitre.
# EN: See for example UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013.
fn-handed-over = Voir par exemple Home Office, « <span lang="en">Would-be illegal immigrants caught in Calais by Border Force</span> », 10 avril 2013.
# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning the Implementation of Frontier Controls at the Sea Ports of both Countries on the Channel and North Sea, Le Touquet, 4 February 2003.
fn-le-touquet-treaty = Traité entre le Gouvernement de la République française et le Gouvernement du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord relatif à la mise en œuvre de contrôles frontaliers dans les ports maritimes de la Manche et de la mer du Nord des deux pays, Le Touquet, 4 février 2003.
# EN: See for example Barbara Tasch, '"They do not treat us like humans, they treat us like animals" -- why refugees in Calais are so desperate to reach Britain', _Business Insider_, 3 February 2016; Pierre Lepidi, '"We want to work": refugees tell France why UK is so attractive', _The Guardian_, 9 March 2018.
fn-why-britain = Voir par exemple Barbara Tasch, « <span lang="en">"They do not treat us like humans, they treat us like animals" -- why refugees in Calais are so desperate to reach Britain</span> », _Business Insider_, 3 février 2016 ; Pierre Lepidi, « <span lang="en">"We want to work": refugees tell France why UK is so attractive</span> », _The Guardian_, 9 mars 2018.
# EN: On those who come by boat, Aamna Mohdin, 'Channel migrant crossings: who is coming and why?', _The Guardian_, 28 December 2018; and, after talks with 48 people in Calais, Clare Moseley, 'I spoke to 48 refugees trying to reach Britain about why they want to come here', _Metro UK_, 26 January 2019.
fn-why-britain--2 = Sur celles et ceux qui arrivent par bateau, Aamna Mohdin, « <span lang="en">Channel migrant crossings: who is coming and why?</span> », _The Guardian_, 28 décembre 2018 ; et, après des entretiens avec 48 personnes à Calais, Clare Moseley, « <span lang="en">I spoke to 48 refugees trying to reach Britain about why they want to come here</span> », _Metro UK_, 26 janvier 2019.
# EN: Joint UK-France Summit Declaration, 27 March 2008.
fn-summit-2008 = Déclaration conjointe du sommet franco-britannique, 27 mars 2008.
# EN: Declaration on Immigration, UK-France Summit, Evian, 7 July 2009.
fn-evian-2009 = Déclaration sur l’immigration, sommet franco-britannique, Évian, 7 juillet 2009.
# EN: Embassy of France in London, 'Opening of the Franco-British Joint Operational Coordination Centre', communiqué issued by the Ministry for Immigration, Integration, National Identity and Mutually-Supportive Development, 23 March 2010.
fn-jocc-opening = Ambassade de France à Londres, « <span lang="en">Opening of the Franco-British Joint Operational Coordination Centre</span> », communiqué du ministère de l’Immigration, de l’Intégration, de l’Identité nationale et du Développement solidaire, 23 mars 2010.
# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-declaration-2014 = Déclaration conjointe de M. Bernard Cazeneuve, ministre de l’Intérieur, et de M<sup>me</sup> Theresa May, ministre de l’Intérieur du Royaume-Uni, 20 septembre 2014.
# EN: UK Home Office, 'Home Secretary meets French Interior Minister to discuss Calais', news story, 2 July 2015.
fn-paris-2015 = Home Office, « <span lang="en">Home Secretary meets French Interior Minister to discuss Calais</span> », actualité en ligne, 2 juillet 2015.
# EN: <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation', 20 August 2015.
fn-managing-flows = Ministère de l’Intérieur et Home Office, « Faire face à la pression migratoire à Calais : déclaration commune des ministres de l’Intérieur français et britannique portant sur la coopération entre la France et le Royaume-Uni », 20 août 2015.
# EN: 34th Franco-British summit, 'Statement on migration', Amiens, 3 March 2016.
fn-amiens-2016 = 34<sup>e</sup> sommet franco-britannique, « <span lang="en">Statement on migration</span> », Amiens, 3 mars 2016.
# EN: UK Home Office, 'Joint statement by the governments of France and the United Kingdom', press release, 30 August 2016.
fn-statement-2016 = Home Office, « <span lang="en">Joint statement by the governments of France and the United Kingdom</span> », communiqué de presse, 30 août 2016.
# EN: UK Home Office, 'Joint press statement from Bernard Cazeneuve and Amber Rudd', news story, 11 October 2016.
fn-rudd-2016 = Home Office, « <span lang="en">Joint press statement from Bernard Cazeneuve and Amber Rudd</span> », actualité en ligne, 11 octobre 2016.
# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty), 18 January 2018.
fn-sandhurst-treaty = Traité entre le Gouvernement de la République française et le Gouvernement du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord relatif au renforcement de la coopération pour la gestion coordonnée de leur frontière commune (traité de Sandhurst), 18 janvier 2018.
# EN: UK Home Office, 'Joint UK-France centre opens in Calais to tackle criminality at border', press release, 27 November 2018. The reference gives 23 November as the day of the opening.
fn-centre-opening = Home Office, « <span lang="en">Joint UK-France centre opens in Calais to tackle criminality at border</span> », communiqué de presse, 27 novembre 2018. Le rapport d’origine donne le 23 novembre comme jour de l’ouverture.
# EN: UK Home Office and Border Force, 'Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel', 24 January 2019.
fn-boats-plan = Home Office et Border Force, « <span lang="en">Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel</span> », 24 janvier 2019.
