# KIND: title of a chapter
# EN: How the border came to Calais
# history =


# KIND: title for the running head, at most 40 characters
# EN: History
# u-1sv9c0 =


# KIND: who wrote the chapter
# EN: The Plantin Project
# u-kwfez6-2 =


# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
# u-hd16sc-2 =


# KIND: the lines under the title of a chapter
# EN: Three agreements between 1986 and 2003 moved the British frontier to the French side of the Channel. A decade of declarations then hardened it.
# u-kzy41m =


# EN: In 1985, in the Luxembourg village of Schengen, a group of European states agreed to do away step by step with the controls on the borders that they shared. The price was agreed in the same breath: what was given up inside was to be made good on the outer edge of the common territory. Five years later the Convention that put the agreement into effect made the choice final.
# u-f80nxh =


# EN: The United Kingdom and Ireland stood aside; no other member state of the Union did. Both therefore kept their own controls on travellers from the rest of the Union. Thirty years on, the Home Secretary, Theresa May, still counted that among the country's advantages.[^may-schengen]
# u-6eewby =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: able to operate our own borders
# u-hg380v =


# KIND: who said the quotation
# EN: Theresa May, Home Secretary, { $may-schengen-date }
# u-0w1ctb =


# EN: A state outside the common area, yet soon to be joined to it by a tunnel, needed a frontier of a new kind. This chapter follows how it was drawn up. Who pays for it is the matter of [](#funding).
# u-g2sc2z =


# KIND: heading
# EN: A treaty for a tunnel
# canterbury =


# EN: While Schengen was being settled, London and Paris were planning the Channel Tunnel. The Treaty of Canterbury of { $canterbury-date } left the policing of the link to a later protocol or to some other arrangement, but it fixed the principle: officers of either state might do their work within an area on the soil of the other, where the controls of the two lie side by side.[^canterbury-treaty]
# u-skqeb1 =


# NOTE: "juxtaposed controls" is a fixed term: "contrôles juxtaposés" in French, "controles op elkaars grondgebied" in Dutch.
# EN: Three terms from this period recur throughout the book.
# u-310rv3 =


# KIND: term, or date of a timeline
# EN: Schengen Area
# u-xyh07w =


# EN: The territory of the states that have given up checks at the borders between them and have tightened those at the outer edge.
# u-ypfr88 =


# KIND: term, or date of a timeline
# EN: Juxtaposed controls
# u-ammg4a =


# EN: Checks of both states, one next to the other, made before departure and on the soil of the state that the traveller is leaving.
# u-765p3b =


# KIND: term, or date of a timeline
# EN: Control zone
# u-dtcz1g =


# EN: The part of one state's territory in which officers of the other apply their own laws and regulations.
# u-340hrk =


# KIND: heading
# EN: The Sangatte Protocol[^sangatte-protocol]
# sangatte =


# EN: The arrangement that Canterbury had promised took five years to reach signature, at Sangatte on { $sangatte-date }. It binds the two states to help one another and to bring their work at the tunnel into line to the fullest extent possible. Control bureaus were to be set up at Calais and, on the British side, at Folkestone; the authorities of the two countries work there independently and consult each other about the equipment that they need. In short, the Protocol provides that
# u-53sv6t =


# EN: officers of one state may carry out checks in their zone on the other's territory, and may arrest and hold people there, under the law of their own country;
# u-hqfa36 =


# EN: an agreed number of them may carry firearms, and use them, in the course of duty;
# u-hdbq21 =


# EN: no officer can be prosecuted by the host state for an act done in the zone while on duty;
# u-c2hbqp =


# EN: a person whom one state turns away must be taken back by the other.
# u-66dgd5 =


# EN: An additional protocol, signed in May 2000, did the same for passengers on the trains between the two countries: it regulates the bureaus that check them.[^sangatte-2000]
# u-5cnxnj =


# KIND: caption
# EN: The Strait of Dover and its juxtaposed controls. The tunnel is governed by the Protocol of 1991, the sea ports by the Treaty of 2003.[^map-sources]
# fig-strait =


# KIND: who made a picture
# EN: Map: The Plantin Project; outlines simplified
# u-s6rmv1 =


# KIND: what a picture shows, for those who do not see it
# EN: Map of the Strait of Dover. British controls are marked on the French coast at Calais, Coquelles and Dunkirk; French controls on the English coast at Dover and Folkestone. A dashed line shows the Channel Tunnel between Folkestone and Coquelles. Sangatte, Boulogne-sur-Mer and Le Touquet are named for orientation.
# u-e76xkd =


# KIND: title of a box or timeline
# NOTE: the Dutch edition needs no foreign word here; "tegenhouden" may simply be used in the sentence.
# EN: What 'juxtaposed' means in practice
# box-juxtaposed =


# EN: A lorry bound for Dover meets the British border before it has left France. If British officers find someone hidden in it, that person has not reached the United Kingdom: they are handed to the <i lang="fr">Police aux Frontières</i>, the French border police, on French soil.[^handed-over]
# u-bvxsa7 =


# EN: For those without papers the way to Britain therefore ends at a fence in northern France. Dutch has a plain word for what such an arrangement does to people: <span lang="nl">tegenhouden</span>, to hold back.
# u-xykn9j =


# KIND: heading
# EN: Le Touquet: from the tunnel to the ports
# le-touquet =


# EN: In { $le-touquet-date--month } the model of the tunnel was carried over to the sea. The Treaty of Le Touquet covers the ports of both countries on the Channel and the North Sea.[^le-touquet-treaty] Many of its provisions follow the Protocol of 1991, but the undertaking to work together is wider, and France takes on the duty to provide British officers in Calais with buildings, staff rooms and the equipment that they need.
# u-rvawwd =


# EN: In principle the treaties cut both ways; in practice they point one way. Hardly anybody tries to slip from Britain into France. Nor are those who wait on the French coast many: they are a very small part of the refugees in Europe, and a minority even of the refugees in France. The reasons that they give for wanting to cross are strong ones:[^why-britain]
# u-h6181a =


# EN: members of their family already live in the United Kingdom;
# u-ncp3cd =


# EN: they speak English;
# u-6jmw1z =


# EN: they want to get away from the repression and the violence that they have met with in France.
# u-bjc6fr =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: In principle the treaties cut both ways; in practice they point one way.
# u-8dg0ay =


# KIND: heading
# EN: Eleven years of declarations
# declarations =


# EN: Since Le Touquet the arrangement has been widened and spelled out in one joint paper after another. [](#timeline-declarations) lists those that concern Calais; what they contain is told in [](#cooperation), and what they cost from [](#funding "page") on.
# u-gykxt5 =


# KIND: title of a box or timeline
# EN: Calais in the joint papers of two governments
# timeline-declarations =


# KIND: term, or date of a timeline
# EN: { $summit-2008-date }
# u-n9j8sx =


# EN: The declaration of the summit of the two countries has a few points on Calais among much else.[^summit-2008]
# u-a3g08b =


# KIND: term, or date of a timeline
# EN: { $evian-date }
# u-65tt8v =


# EN: Declaration on immigration after the summit at Evian.[^evian-2009]
# u-j2b1fv =


# KIND: term, or date of a timeline
# EN: { $jocc-date }
# u-p76gxt =


# EN: The Joint Operational Coordination Centre (JOCC) opens in the port of Calais.[^jocc-opening]
# u-q4h1yz =


# KIND: term, or date of a timeline
# EN: { $declaration-2014-date }
# u-0v4s77 =


# EN: Bernard Cazeneuve, France's Minister of the Interior, and Theresa May issue a joint declaration; a joint intervention fund is set up.[^declaration-2014]
# u-sas2p5 =


# KIND: term, or date of a timeline
# EN: { $paris-2015-date }
# u-bktqkb =


# EN: Theresa May calls on Bernard Cazeneuve in Paris to talk about Calais.[^paris-2015]
# u-0adf8f =


# KIND: term, or date of a timeline
# EN: { $managing-date }
# u-7b5n91 =


# EN: 'Managing migratory flows in Calais', a declaration by the two ministers.[^managing-flows]
# u-g5sdh3 =


# KIND: term, or date of a timeline
# EN: { $amiens-date }
# u-dzebqn =


# EN: The summit at Amiens, the 34th of its kind, adopts a statement on migration.[^amiens-2016]
# u-marfwa =


# KIND: term, or date of a timeline
# EN: { $statement-2016-date }
# u-9b1pqd =


# EN: Joint statement of the two governments.[^statement-2016]
# u-cg5r2m =


# KIND: term, or date of a timeline
# EN: { $rudd-2016-date }
# u-db3cfs =


# EN: Bernard Cazeneuve and Amber Rudd, the new Home Secretary, issue a statement to the press.[^rudd-2016]
# u-cb18cm =


# KIND: term, or date of a timeline
# EN: { $sandhurst-date }
# u-0zjpnv =


# EN: Treaty of Sandhurst.[^sandhurst-treaty]
# u-00p3xn =


# KIND: term, or date of a timeline
# EN: { $centre-date }
# u-a2yav0 =


# EN: The Coordination and Information Centre of the two countries opens.[^centre-opening]
# u-jwr3ed =


# KIND: term, or date of a timeline
# EN: { $boats-date }
# u-hgn6zt =


# EN: Joint action plan against crossings in small boats.[^boats-plan]
# u-rqz9kv =


# EN: Addresses of sources on the web are printed in full in the notes. The digital editions of this book carry them as links.
# u-s7zwkp =


# EN: This book can also be had as a PDF and as an EPUB, in English, French and Dutch.
# u-f014z3 =


# EN: This book can also be had as a PDF and on the web, in English, French and Dutch.
# u-rxq9ha =


# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
# fn-may-schengen =


# EN: Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic concerning the Construction and Operation by Private Concessionaires of a Channel Fixed Link with Exchanges of Notes, Canterbury, 12 February 1986.
# fn-canterbury-treaty =


# EN: Protocol between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning Frontier Controls and Policing, Co-operation in Criminal Justice, Public Safety and Mutual Assistance Relating to the Channel Fixed Link, Sangatte, 25 November 1991.
# fn-sangatte-protocol =


# EN: Additional Protocol to the Sangatte Protocol, on bureaux responsible for controls on persons travelling by train between the United Kingdom and France, May 2000.
# fn-sangatte-2000 =


# EN: Drawn after the Treaty of Canterbury, the Sangatte Protocol and the Treaty of Le Touquet, as cited in this chapter.
# fn-map-sources =


# EN: See for example UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013.
# fn-handed-over =


# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning the Implementation of Frontier Controls at the Sea Ports of both Countries on the Channel and North Sea, Le Touquet, 4 February 2003.
# fn-le-touquet-treaty =


# EN: See for example Barbara Tasch, '"They do not treat us like humans, they treat us like animals" -- why refugees in Calais are so desperate to reach Britain', _Business Insider_, 3 February 2016; Pierre Lepidi, '"We want to work": refugees tell France why UK is so attractive', _The Guardian_, 9 March 2018.
# fn-why-britain =


# EN: On those who come by boat, Aamna Mohdin, 'Channel migrant crossings: who is coming and why?', _The Guardian_, 28 December 2018; and, after talks with 48 people in Calais, Clare Moseley, 'I spoke to 48 refugees trying to reach Britain about why they want to come here', _Metro UK_, 26 January 2019.
# fn-why-britain--2 =


# EN: Joint UK-France Summit Declaration, 27 March 2008.
# fn-summit-2008 =


# EN: Declaration on Immigration, UK-France Summit, Evian, 7 July 2009.
# fn-evian-2009 =


# EN: Embassy of France in London, 'Opening of the Franco-British Joint Operational Coordination Centre', communiqué issued by the Ministry for Immigration, Integration, National Identity and Mutually-Supportive Development, 23 March 2010.
# fn-jocc-opening =


# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
# fn-declaration-2014 =


# EN: UK Home Office, 'Home Secretary meets French Interior Minister to discuss Calais', news story, 2 July 2015.
# fn-paris-2015 =


# EN: <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation', 20 August 2015.
# fn-managing-flows =


# EN: 34th Franco-British summit, 'Statement on migration', Amiens, 3 March 2016.
# fn-amiens-2016 =


# EN: UK Home Office, 'Joint statement by the governments of France and the United Kingdom', press release, 30 August 2016.
# fn-statement-2016 =


# EN: UK Home Office, 'Joint press statement from Bernard Cazeneuve and Amber Rudd', news story, 11 October 2016.
# fn-rudd-2016 =


# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty), 18 January 2018.
# fn-sandhurst-treaty =


# EN: UK Home Office, 'Joint UK-France centre opens in Calais to tackle criminality at border', press release, 27 November 2018. The reference gives 23 November as the day of the opening.
# fn-centre-opening =


# EN: Home Office and Border Force, 'Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel', 24 January 2019.
# fn-boats-plan =

