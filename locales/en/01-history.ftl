# KIND: title of a chapter
history = How the border came to Calais
# KIND: title for the running head, at most 40 characters
u-1sv9c0 = History
# KIND: who wrote the chapter
u-kwfez6-2 = The Plantin Project
# KIND: what the writer of the chapter is
u-hd16sc-2 = Retold from the briefing of 2019
# KIND: the lines under the title of a chapter
u-kzy41m = Three agreements between 1986 and 2003 moved the British frontier to the French side of the Channel. A decade of declarations then hardened it.
u-f80nxh = In 1985, in the Luxembourg village of Schengen, a group of European states agreed to do away step by step with the controls on the borders that they shared. The price was agreed in the same breath: what was given up inside was to be made good on the outer edge of the common territory. Five years later the Convention that put the agreement into effect made the choice final.
u-6eewby = The United Kingdom and Ireland stood aside; no other member state of the Union did. Both therefore kept their own controls on travellers from the rest of the Union. Thirty years on, the Home Secretary, Theresa May, still counted that among the country's advantages.[^may-schengen]
# KIND: pull quote: where it quotes this chapter, its exact words
u-hg380v = able to operate our own borders
# KIND: who said the quotation
u-0w1ctb = Theresa May, Home Secretary, { $may-schengen-date }
u-g2sc2z = A state outside the common area, yet soon to be joined to it by a tunnel, needed a frontier of a new kind. This chapter follows how it was drawn up. Who pays for it is the matter of [](#funding).
# KIND: heading
canterbury = A treaty for a tunnel
u-skqeb1 = While Schengen was being settled, London and Paris were planning the Channel Tunnel. The Treaty of Canterbury of { $canterbury-date } left the policing of the link to a later protocol or to some other arrangement, but it fixed the principle: officers of either state might do their work within an area on the soil of the other, where the controls of the two lie side by side.[^canterbury-treaty]
# NOTE: "juxtaposed controls" is a fixed term: "contrôles juxtaposés" in French, "vooruitgeschoven grenscontroles" in Dutch.
u-310rv3 = Three terms from this period recur throughout the book.
# KIND: term, or date of a timeline
u-xyh07w = Schengen Area
u-ypfr88 = The territory of the states that have given up checks at the borders between them and have tightened those at the outer edge.
# KIND: term, or date of a timeline
u-ammg4a = Juxtaposed controls
u-765p3b = Checks of both states, one next to the other, made before departure and on the soil of the state that the traveller is leaving.
# KIND: term, or date of a timeline
u-dtcz1g = Control zone
u-340hrk = The part of one state's territory in which officers of the other apply their own laws and regulations.
# KIND: heading
sangatte = The Sangatte Protocol[^sangatte-protocol]
u-53sv6t = The arrangement that Canterbury had promised took five years to reach signature, at Sangatte on { $sangatte-date }. It binds the two states to help one another and to bring their work at the tunnel into line to the fullest extent possible. Control bureaus were to be set up at Calais and, on the British side, at Folkestone; the authorities of the two countries work there independently and consult each other about the equipment that they need. In short, the Protocol provides that
u-hqfa36 = officers of one state may carry out checks in their zone on the other's territory, and may arrest and hold people there, under the law of their own country;
u-hdbq21 = an agreed number of them may carry firearms, and use them, in the course of duty;
u-c2hbqp = no officer can be prosecuted by the host state for an act done in the zone while on duty;
u-66dgd5 = a person whom one state turns away must be taken back by the other.
u-5cnxnj = An additional protocol, signed in May 2000, did the same for passengers on the trains between the two countries: it regulates the bureaus that check them.[^sangatte-2000]
# KIND: caption
fig-strait = The Strait of Dover and its juxtaposed controls. The tunnel is governed by the Protocol of 1991, the sea ports by the Treaty of 2003.[^map-sources]
# KIND: who made a picture
u-s6rmv1 = map by The Plantin Project, outlines simplified
# KIND: what a picture shows, for those who do not see it
u-e76xkd = Map of the Strait of Dover. British controls are marked on the French coast at Calais, Coquelles and Dunkirk; French controls on the English coast at Dover and Folkestone. A dashed line shows the Channel Tunnel between Folkestone and Coquelles. Sangatte, Boulogne-sur-Mer and Le Touquet are named for orientation.
# KIND: title of a box or timeline
# NOTE: the Dutch edition needs no foreign word here; "tegenhouden" may simply be used in the sentence.
box-juxtaposed = What 'juxtaposed' means in practice
u-bvxsa7 = A lorry bound for Dover meets the British border before it has left France. If British officers find someone hidden in it, that person has not reached the United Kingdom: they are handed to the <i lang="fr">Police aux Frontières</i>, the French border police, on French soil.[^handed-over]
u-xykn9j = For those without papers the way to Britain therefore ends at a fence in northern France. Dutch has a plain word for what such an arrangement does to people: <span lang="nl">tegenhouden</span>, to hold back.
# KIND: heading
le-touquet = Le Touquet: from the tunnel to the ports
u-rvawwd = In { $le-touquet-date--month } the model of the tunnel was carried over to the sea. The Treaty of Le Touquet covers the ports of both countries on the Channel and the North Sea.[^le-touquet-treaty] Many of its provisions follow the Protocol of 1991, but the undertaking to work together is wider, and France takes on the duty to provide British officers in Calais with buildings, staff rooms and the equipment that they need.
u-h6181a = In principle the treaties cut both ways; in practice they point one way. Hardly anybody tries to slip from Britain into France. Nor are those who wait on the French coast many: they are a very small part of the refugees in Europe, and a minority even of the refugees in France. The reasons that they give for wanting to cross are strong ones:[^why-britain]
u-ncp3cd = members of their family already live in the United Kingdom;
u-6jmw1z = they speak English;
u-bjc6fr = they want to get away from the repression and the violence that they have met with in France.
# KIND: heading
declarations = Eleven years of declarations
u-gykxt5 = Since Le Touquet the arrangement has been widened and spelled out in one joint paper after another. [](#timeline-declarations) lists those that concern Calais; what they contain is told in [](#cooperation), and what they cost from [](#funding "page") on.
# KIND: pull quote: where it quotes this chapter, its exact words
u-8dg0ay = In principle the treaties cut both ways; in practice they point one way.
# KIND: title of a box or timeline
timeline-declarations = Calais in the joint papers of two governments
# KIND: term, or date of a timeline
u-n9j8sx = { $summit-2008-date }
u-a3g08b = The declaration of the summit of the two countries has a few points on Calais among much else.[^summit-2008]
# KIND: term, or date of a timeline
u-65tt8v = { $evian-date }
u-j2b1fv = Declaration on immigration after the summit at Evian.[^evian-2009]
# KIND: term, or date of a timeline
u-p76gxt = { $jocc-date }
u-q4h1yz = The Joint Operational Coordination Centre (JOCC) opens in the port of Calais.[^jocc-opening]
# KIND: term, or date of a timeline
u-0v4s77 = { $declaration-2014-date }
u-sas2p5 = Bernard Cazeneuve, France's Minister of the Interior, and Theresa May issue a joint declaration; a joint intervention fund is set up.[^declaration-2014]
# KIND: term, or date of a timeline
u-bktqkb = { $paris-2015-date }
u-0adf8f = Theresa May calls on Bernard Cazeneuve in Paris to talk about Calais.[^paris-2015]
# KIND: term, or date of a timeline
u-7b5n91 = { $managing-date }
u-g5sdh3 = 'Managing migratory flows in Calais', a declaration by the two ministers.[^managing-flows]
# KIND: term, or date of a timeline
u-dzebqn = { $amiens-date }
u-marfwa = The summit at Amiens, the 34th of its kind, adopts a statement on migration.[^amiens-2016]
# KIND: term, or date of a timeline
u-9b1pqd = { $statement-2016-date }
u-cg5r2m = Joint statement of the two governments.[^statement-2016]
# KIND: term, or date of a timeline
u-db3cfs = { $rudd-2016-date }
u-cb18cm = Bernard Cazeneuve and Amber Rudd, the new Home Secretary, issue a statement to the press.[^rudd-2016]
# KIND: term, or date of a timeline
u-0zjpnv = { $sandhurst-date }
u-00p3xn = Treaty of Sandhurst.[^sandhurst-treaty]
# KIND: term, or date of a timeline
u-a2yav0 = { $centre-date }
u-jwr3ed = The Coordination and Information Centre of the two countries opens.[^centre-opening]
# KIND: term, or date of a timeline
u-hgn6zt = { $boats-date }
u-rqz9kv = Joint action plan against crossings in small boats.[^boats-plan]
u-s7zwkp = Addresses of sources on the web are printed in full in the notes. The digital editions of this book carry them as links.
u-f014z3 = This book can also be had as a PDF and as an EPUB, in English, French and Dutch.
u-rxq9ha = This book can also be had as a PDF and on the web, in English, French and Dutch.
fn-may-schengen = House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-canterbury-treaty = Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic concerning the Construction and Operation by Private Concessionaires of a Channel Fixed Link with Exchanges of Notes, Canterbury, 12 February 1986.
fn-sangatte-protocol = Protocol between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning Frontier Controls and Policing, Co-operation in Criminal Justice, Public Safety and Mutual Assistance Relating to the Channel Fixed Link, Sangatte, 25 November 1991.
fn-sangatte-2000 = Additional Protocol to the Sangatte Protocol, concluded by the two governments, on setting up the bureaux that are responsible for controls on persons who travel by train between the United Kingdom and France, Brussels, 29 May 2000.
fn-map-sources = Drawn after the Treaty of Canterbury, the Sangatte Protocol and the Treaty of Le Touquet, as cited in this chapter.
fn-handed-over = See for example UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013.
fn-le-touquet-treaty = Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning the Implementation of Frontier Controls at the Sea Ports of both Countries on the Channel and North Sea, Le Touquet, 4 February 2003.
fn-why-britain = See for example Barbara Tasch, '"They do not treat us like humans, they treat us like animals" -- why refugees in Calais are so desperate to reach Britain', _Business Insider_, 3 February 2016; Pierre Lepidi, '"We want to work": refugees tell France why UK is so attractive', _The Guardian_, 9 March 2018.
fn-why-britain--2 = On those who come by boat, Aamna Mohdin, 'Channel migrant crossings: who is coming and why?', _The Guardian_, 28 December 2018; and, after talks with 48 people in Calais, Clare Moseley, 'I spoke to 48 refugees trying to reach Britain about why they want to come here', _Metro UK_, 26 January 2019.
fn-summit-2008 = Joint UK-France Summit Declaration, 27 March 2008.
fn-evian-2009 = Declaration on Immigration, UK-France Summit, Evian, 7 July 2009.
fn-jocc-opening = Embassy of France in London, 'Opening of the Franco-British Joint Operational Coordination Centre', communiqué issued by the Ministry for Immigration, Integration, National Identity and Mutually-Supportive Development, 23 March 2010.
fn-declaration-2014 = Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-paris-2015 = UK Home Office, 'Home Secretary meets French Interior Minister to discuss Calais', news story, 2 July 2015.
fn-managing-flows = <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation', 20 August 2015.
fn-amiens-2016 = 34th Franco-British summit, 'Statement on migration', Amiens, 3 March 2016.
fn-statement-2016 = UK Home Office, 'Joint statement by the governments of France and the United Kingdom', press release, 30 August 2016.
fn-rudd-2016 = UK Home Office, 'Joint press statement from Bernard Cazeneuve and Amber Rudd', news story, 11 October 2016.
fn-sandhurst-treaty = Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty), 18 January 2018.
fn-centre-opening = UK Home Office, 'Joint UK-France centre opens in Calais to tackle criminality at border', press release, 27 November 2018. The reference gives 23 November as the day of the opening.
fn-boats-plan = UK Home Office and Border Force, 'Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel', 24 January 2019.
