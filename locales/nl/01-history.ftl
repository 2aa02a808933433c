# KIND: title of a chapter
# EN: How the border came to Calais
history = Hoe de grens naar Calais kwam
# KIND: title for the running head, at most 40 characters
# EN: History
u-1sv9c0 = Geschiedenis
# KIND: who wrote the chapter
# EN: The Plantin Project
u-kwfez6-2 = The Plantin Project
# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
u-hd16sc-2 = Naverteld naar het rapport van 2019
# KIND: the lines under the title of a chapter
# EN: Three agreements between 1986 and 2003 moved the British frontier to the French side of the Channel. A decade of declarations then hardened it.
u-kzy41m = Drie overeenkomsten tussen 1986 en 2003 verplaatsten de Britse grens naar de Franse kant van het Kanaal. In de tien jaar van verklaringen die volgden, werd die grens steeds harder.
# EN: In 1985, in the Luxembourg village of Schengen, a group of European states agreed to do away step by step with the controls on the borders that they shared. The price was agreed in the same breath: what was given up inside was to be made good on the outer edge of the common territory. Five years later the Convention that put the agreement into effect made the choice final.
u-f80nxh = In 1985 spraken enkele Europese staten in het Luxemburgse dorp Schengen af om de controles aan hun gemeenschappelijke grenzen stap voor stap af te schaffen. In één adem werd ook de prijs bepaald: wat binnen werd opgegeven, moest aan de buitenrand van het gemeenschappelijke grondgebied worden goedgemaakt. Vijf jaar later maakte de overeenkomst ter uitvoering van dat akkoord de keuze definitief.
# EN: The United Kingdom and Ireland stood aside; no other member state of the Union did. Both therefore kept their own controls on travellers from the rest of the Union. Thirty years on, the Home Secretary, Theresa May, still counted that among the country's advantages.[^may-schengen]
u-6eewby = Het Verenigd Koninkrijk en Ierland hielden zich afzijdig, als enige lidstaten van de Unie. Beide behielden daardoor hun eigen controles op reizigers uit de rest van de Unie. Dertig jaar later rekende Theresa May, de Britse minister van Binnenlandse Zaken (<i lang="en">Home Secretary</i>), dat nog altijd tot de voordelen van haar land.[^may-schengen]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: able to operate our own borders
u-hg380v = in staat om onze eigen grenzen te beheren
# KIND: who said the quotation
# EN: Theresa May, Home Secretary, { $may-schengen-date }
u-0w1ctb = Theresa May, minister van Binnenlandse Zaken, { $may-schengen-date }
# EN: A state outside the common area, yet soon to be joined to it by a tunnel, needed a frontier of a new kind. This chapter follows how it was drawn up. Who pays for it is the matter of [](#funding).
u-g2sc2z = Een staat die buiten het gemeenschappelijke gebied bleef maar er binnenkort door een tunnel mee verbonden zou zijn, had een nieuw soort grens nodig. Dit hoofdstuk beschrijft hoe die tot stand kwam. Wie ervoor betaalt, komt aan de orde in [](#funding).
# KIND: heading
# EN: A treaty for a tunnel
canterbury = Een verdrag voor een tunnel
# EN: While Schengen was being settled, London and Paris were planning the Channel Tunnel. The Treaty of Canterbury of { $canterbury-date } left the policing of the link to a later protocol or to some other arrangement, but it fixed the principle: officers of either state might do their work within an area on the soil of the other, where the controls of the two lie side by side.[^canterbury-treaty]
u-skqeb1 = Terwijl Schengen zijn beslag kreeg, werkten Londen en Parijs aan plannen voor de Kanaaltunnel. Het Verdrag van Canterbury van { $canterbury-date } liet het toezicht op de verbinding over aan een later protocol of een andere regeling, maar legde wel het beginsel vast: beambten van de ene staat mochten hun werk doen in een zone op het grondgebied van de andere, waar de controles van beide landen naast elkaar liggen.[^canterbury-treaty]
# NOTE: "juxtaposed controls" is a fixed term: "contrôles juxtaposés" in French, "vooruitgeschoven grenscontroles" in Dutch.
# EN: Three terms from this period recur throughout the book.
u-310rv3 = Drie begrippen uit deze periode keren in het hele boek terug.
# KIND: term, or date of a timeline
# EN: Schengen Area
u-xyh07w = Schengengebied
# EN: The territory of the states that have given up checks at the borders between them and have tightened those at the outer edge.
u-ypfr88 = Het grondgebied van de staten die de controles aan hun onderlinge grenzen hebben opgegeven en de controles aan de buitengrens hebben aangescherpt.
# KIND: term, or date of a timeline
# EN: Juxtaposed controls
u-ammg4a = Vooruitgeschoven grenscontroles (<i lang="en">juxtaposed controls</i>)
# EN: Checks of both states, one next to the other, made before departure and on the soil of the state that the traveller is leaving.
u-765p3b = Controles van beide staten, naast elkaar, die vóór vertrek worden uitgevoerd op het grondgebied van de staat die de reiziger verlaat.
# KIND: term, or date of a timeline
# EN: Control zone
u-dtcz1g = Controlezone
# EN: The part of one state's territory in which officers of the other apply their own laws and regulations.
u-340hrk = Het deel van het grondgebied van de ene staat waar beambten van de andere staat hun eigen wetten en voorschriften toepassen.
# KIND: heading
# EN: The Sangatte Protocol[^sangatte-protocol]
sangatte = Het Protocol van Sangatte[^sangatte-protocol]
# EN: The arrangement that Canterbury had promised took five years to reach signature, at Sangatte on { $sangatte-date }. It binds the two states to help one another and to bring their work at the tunnel into line to the fullest extent possible. Control bureaus were to be set up at Calais and, on the British side, at Folkestone; the authorities of the two countries work there independently and consult each other about the equipment that they need. In short, the Protocol provides that
u-53sv6t = Het duurde vijf jaar voordat de regeling die in Canterbury in het vooruitzicht was gesteld, kon worden ondertekend: op { $sangatte-date }, in Sangatte. Ze verplicht de twee staten elkaar bij te staan en hun werk bij de tunnel in de ruimst mogelijke mate op elkaar af te stemmen. In Calais en, aan Britse zijde, in Folkestone moesten controlebureaus komen; de autoriteiten van de twee landen werken daar onafhankelijk van elkaar en overleggen met elkaar over de uitrusting die ze nodig hebben. Kort samengevat bepaalt het Protocol dat
# EN: officers of one state may carry out checks in their zone on the other's territory, and may arrest and hold people there, under the law of their own country;
u-hqfa36 = beambten van de ene staat in hun zone op het grondgebied van de andere staat controles mogen uitvoeren en er mensen mogen aanhouden en vasthouden, volgens het recht van hun eigen land;
# EN: an agreed number of them may carry firearms, and use them, in the course of duty;
u-hdbq21 = een afgesproken aantal van hen tijdens de dienst vuurwapens mag dragen en gebruiken;
# EN: no officer can be prosecuted by the host state for an act done in the zone while on duty;
u-c2hbqp = geen beambte door de gaststaat kan worden vervolgd voor een handeling die tijdens de dienst in de zone is verricht;
# EN: a person whom one state turns away must be taken back by the other.
u-66dgd5 = wie door de ene staat wordt geweigerd, door de andere moet worden teruggenomen.
# EN: An additional protocol, signed in May 2000, did the same for passengers on the trains between the two countries: it regulates the bureaus that check them.[^sangatte-2000]
u-5cnxnj = Een aanvullend protocol, ondertekend in mei 2000, deed hetzelfde voor de reizigers in de treinen tussen de twee landen: het regelt de bureaus die hen controleren.[^sangatte-2000]
# KIND: caption
# EN: The Strait of Dover and its juxtaposed controls. The tunnel is governed by the Protocol of 1991, the sea ports by the Treaty of 2003.[^map-sources]
fig-strait = Het Nauw van Calais met de vooruitgeschoven grenscontroles. Voor de tunnel geldt het Protocol van 1991, voor de zeehavens het Verdrag van 2003.[^map-sources]
# KIND: who made a picture
# EN: map by The Plantin Project, outlines simplified
u-s6rmv1 = kaart van The Plantin Project; contouren vereenvoudigd
# KIND: what a picture shows, for those who do not see it
# EN: Map of the Strait of Dover. British controls are marked on the French coast at Calais, Coquelles and Dunkirk; French controls on the English coast at Dover and Folkestone. A dashed line shows the Channel Tunnel between Folkestone and Coquelles. Sangatte, Boulogne-sur-Mer and Le Touquet are named for orientation.
u-e76xkd = Kaart van het Nauw van Calais. Britse controles zijn aangegeven op de Franse kust bij Calais, Coquelles en Duinkerke, Franse controles op de Engelse kust bij Dover en Folkestone. Een streepjeslijn geeft de Kanaaltunnel tussen Folkestone en Coquelles aan. Sangatte, Boulogne-sur-Mer en Le Touquet zijn ter oriëntatie vermeld.
# KIND: title of a box or timeline
# NOTE: the Dutch edition needs no foreign word here; "tegenhouden" may simply be used in the sentence.
# EN: What 'juxtaposed' means in practice
box-juxtaposed = Wat "vooruitgeschoven" in de praktijk betekent
# EN: A lorry bound for Dover meets the British border before it has left France. If British officers find someone hidden in it, that person has not reached the United Kingdom: they are handed to the <i lang="fr">Police aux Frontières</i>, the French border police, on French soil.[^handed-over]
u-bvxsa7 = Een vrachtwagen met bestemming Dover stuit op de Britse grens nog voordat hij Frankrijk heeft verlaten. Treffen Britse beambten er iemand in aan die zich heeft verstopt, dan heeft die persoon het Verenigd Koninkrijk niet bereikt: hij of zij wordt op Franse bodem overgedragen aan de <i lang="fr">Police aux Frontières</i>, de Franse grenspolitie.[^handed-over]
# EN: For those without papers the way to Britain therefore ends at a fence in northern France. Dutch has a plain word for what such an arrangement does to people: <span lang="nl">tegenhouden</span>, to hold back.
u-xykn9j = Voor wie geen papieren heeft, eindigt de weg naar Groot-Brittannië dus bij een hek in Noord-Frankrijk. Wat zo'n regeling met mensen doet, laat zich in één eenvoudig woord zeggen: tegenhouden.
# KIND: heading
# EN: Le Touquet: from the tunnel to the ports
le-touquet = Le Touquet: van de tunnel naar de havens
# EN: In { $le-touquet-date--month } the model of the tunnel was carried over to the sea. The Treaty of Le Touquet covers the ports of both countries on the Channel and the North Sea.[^le-touquet-treaty] Many of its provisions follow the Protocol of 1991, but the undertaking to work together is wider, and France takes on the duty to provide British officers in Calais with buildings, staff rooms and the equipment that they need.
u-rvawwd = In { $le-touquet-date--month } werd het model van de tunnel uitgebreid naar de zee. Het Verdrag van Le Touquet geldt voor de havens van beide landen aan het Kanaal en de Noordzee.[^le-touquet-treaty] Veel bepalingen volgen het Protocol van 1991, maar de toezegging om samen te werken gaat verder, en Frankrijk neemt de plicht op zich om de Britse beambten in Calais te voorzien van gebouwen, dienstruimten en de uitrusting die ze nodig hebben.
# EN: In principle the treaties cut both ways; in practice they point one way. Hardly anybody tries to slip from Britain into France. Nor are those who wait on the French coast many: they are a very small part of the refugees in Europe, and a minority even of the refugees in France. The reasons that they give for wanting to cross are strong ones:[^why-britain]
u-h6181a = In beginsel werken de verdragen twee kanten op; in de praktijk wijzen ze één kant uit. Vrijwel niemand probeert ongezien van Groot-Brittannië naar Frankrijk te komen. Ook zijn de mensen die aan de Franse kust wachten niet met velen: ze vormen een zeer klein deel van de vluchtelingen in Europa, en zelfs van de vluchtelingen in Frankrijk maar een minderheid. De redenen die ze noemen om over te steken, wegen zwaar:[^why-britain]
# EN: members of their family already live in the United Kingdom;
u-ncp3cd = er wonen al familieleden van hen in het Verenigd Koninkrijk;
# EN: they speak English;
u-6jmw1z = ze spreken Engels;
# EN: they want to get away from the repression and the violence that they have met with in France.
u-bjc6fr = ze willen weg van de repressie en het geweld die ze in Frankrijk hebben ondervonden.
# KIND: heading
# EN: Eleven years of declarations
declarations = Elf jaar verklaringen
# EN: Since Le Touquet the arrangement has been widened and spelled out in one joint paper after another. [](#timeline-declarations) lists those that concern Calais; what they contain is told in [](#cooperation), and what they cost from [](#funding "page") on.
u-gykxt5 = Sinds Le Touquet is de regeling in het ene gezamenlijke stuk na het andere uitgebreid en nader uitgewerkt. De stukken die over Calais gaan, zijn opgesomd in [](#timeline-declarations); wat erin staat, is te lezen in [](#cooperation), en wat ze kosten vanaf [](#funding "page").
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: In principle the treaties cut both ways; in practice they point one way.
u-8dg0ay = In beginsel werken de verdragen twee kanten op; in de praktijk wijzen ze één kant uit.
# KIND: title of a box or timeline
# EN: Calais in the joint papers of two governments
timeline-declarations = Calais in de gezamenlijke stukken van twee regeringen
# KIND: term, or date of a timeline
# EN: { $summit-2008-date }
u-n9j8sx = { $summit-2008-date }
# EN: The declaration of the summit of the two countries has a few points on Calais among much else.[^summit-2008]
u-a3g08b = De verklaring van de top van de twee landen bevat, naast veel andere zaken, enkele punten over Calais.[^summit-2008]
# KIND: term, or date of a timeline
# EN: { $evian-date }
u-65tt8v = { $evian-date }
# EN: Declaration on immigration after the summit at Evian.[^evian-2009]
u-j2b1fv = Verklaring over immigratie na de top in Évian.[^evian-2009]
# KIND: term, or date of a timeline
# EN: { $jocc-date }
u-p76gxt = { $jocc-date }
# EN: The Joint Operational Coordination Centre (JOCC) opens in the port of Calais.[^jocc-opening]
u-q4h1yz = In de haven van Calais opent het Gezamenlijk Operationeel Coördinatiecentrum (_<span lang="en">Joint Operational Coordination Centre</span>_, JOCC).[^jocc-opening]
# KIND: term, or date of a timeline
# EN: { $declaration-2014-date }
u-0v4s77 = { $declaration-2014-date }
# EN: Bernard Cazeneuve, France's Minister of the Interior, and Theresa May issue a joint declaration; a joint intervention fund is set up.[^declaration-2014]
u-sas2p5 = Bernard Cazeneuve, de Franse minister van Binnenlandse Zaken, en Theresa May geven een gezamenlijke verklaring uit; er wordt een gezamenlijk interventiefonds ingesteld.[^declaration-2014]
# KIND: term, or date of a timeline
# EN: { $paris-2015-date }
u-bktqkb = { $paris-2015-date }
# EN: Theresa May calls on Bernard Cazeneuve in Paris to talk about Calais.[^paris-2015]
u-0adf8f = Theresa May bezoekt Bernard Cazeneuve in Parijs om over Calais te praten.[^paris-2015]
# KIND: term, or date of a timeline
# EN: { $managing-date }
u-7b5n91 = { $managing-date }
# EN: 'Managing migratory flows in Calais', a declaration by the two ministers.[^managing-flows]
u-g5sdh3 = "Het beheersen van de migratiestromen in Calais" (<i lang="en">Managing migratory flows in Calais</i>), een verklaring van de twee ministers.[^managing-flows]
# KIND: term, or date of a timeline
# EN: { $amiens-date }
u-dzebqn = { $amiens-date }
# EN: The summit at Amiens, the 34th of its kind, adopts a statement on migration.[^amiens-2016]
u-marfwa = De top in Amiens, de 34e in de reeks, neemt een verklaring over migratie aan.[^amiens-2016]
# KIND: term, or date of a timeline
# EN: { $statement-2016-date }
u-9b1pqd = { $statement-2016-date }
# EN: Joint statement of the two governments.[^statement-2016]
u-cg5r2m = Gezamenlijke verklaring van de twee regeringen.[^statement-2016]
# KIND: term, or date of a timeline
# EN: { $rudd-2016-date }
u-db3cfs = { $rudd-2016-date }
# EN: Bernard Cazeneuve and Amber Rudd, the new Home Secretary, issue a statement to the press.[^rudd-2016]
u-cb18cm = Bernard Cazeneuve en Amber Rudd, de nieuwe Britse minister van Binnenlandse Zaken, geven een persverklaring uit.[^rudd-2016]
# KIND: term, or date of a timeline
# EN: { $sandhurst-date }
u-0zjpnv = { $sandhurst-date }
# EN: Treaty of Sandhurst.[^sandhurst-treaty]
u-00p3xn = Verdrag van Sandhurst.[^sandhurst-treaty]
# KIND: term, or date of a timeline
# EN: { $centre-date }
u-a2yav0 = { $centre-date }
# EN: The Coordination and Information Centre of the two countries opens.[^centre-opening]
u-jwr3ed = Het Coördinatie- en Informatiecentrum van de twee landen opent.[^centre-opening]
# KIND: term, or date of a timeline
# EN: { $boats-date }
u-hgn6zt = { $boats-date }
# EN: Joint action plan against crossings in small boats.[^boats-plan]
u-rqz9kv = Gezamenlijk actieplan tegen de oversteek in kleine boten.[^boats-plan]
# EN: Addresses of sources on the web are printed in full in the notes. The digital editions of this book carry them as links.
u-s7zwkp = Webadressen van bronnen zijn in de noten voluit afgedrukt. In de digitale edities van dit boek zijn het links.
# EN: This book can also be had as a PDF and as an EPUB, in English, French and Dutch.
u-f014z3 = Dit boek is ook verkrijgbaar als pdf en als epub, in het Engels, het Frans en het Nederlands.
# EN: This book can also be had as a PDF and on the web, in English, French and Dutch.
u-rxq9ha = Dit boek is ook verkrijgbaar als pdf en op het web, in het Engels, het Frans en het Nederlands.
# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-may-schengen = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Calais</span>", vol. 598, 14 juli 2015.
# EN: Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic concerning the Construction and Operation by Private Concessionaires of a Channel Fixed Link with Exchanges of Notes, Canterbury, 12 February 1986.
fn-canterbury-treaty = <span lang="en">Treaty between the United Kingdom of Great Britain and Northern Ireland and the French Republic concerning the Construction and Operation by Private Concessionaires of a Channel Fixed Link with Exchanges of Notes</span>, Canterbury, 12 februari 1986.
# EN: Protocol between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning Frontier Controls and Policing, Co-operation in Criminal Justice, Public Safety and Mutual Assistance Relating to the Channel Fixed Link, Sangatte, 25 November 1991.
fn-sangatte-protocol = <span lang="en">Protocol between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning Frontier Controls and Policing, Co-operation in Criminal Justice, Public Safety and Mutual Assistance Relating to the Channel Fixed Link</span>, Sangatte, 25 november 1991.
# EN: Additional Protocol to the Sangatte Protocol, concluded by the two governments, on setting up the bureaux that are responsible for controls on persons who travel by train between the United Kingdom and France, Brussels, 29 May 2000.
fn-sangatte-2000 = Aanvullend protocol bij het Protocol van Sangatte, over de bureaus die belast zijn met de controle van personen die per trein tussen het Verenigd Koninkrijk en Frankrijk reizen, Brussel, 29 mei 2000.
# EN: Drawn after the Treaty of Canterbury, the Sangatte Protocol and the Treaty of Le Touquet, as cited in this chapter.
fn-map-sources = Getekend naar het Verdrag van Canterbury, het Protocol van Sangatte en het Verdrag van Le Touquet, zoals aangehaald in dit hoofdstuk.
# EN: See for example UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013.
fn-handed-over = Zie bijvoorbeeld Home Office (VK), "<span lang="en">Would-be illegal immigrants caught in Calais by Border Force</span>", 10 april 2013.
# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning the Implementation of Frontier Controls at the Sea Ports of both Countries on the Channel and North Sea, Le Touquet, 4 February 2003.
fn-le-touquet-treaty = <span lang="en">Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning the Implementation of Frontier Controls at the Sea Ports of both Countries on the Channel and North Sea</span>, Le Touquet, 4 februari 2003.
# EN: See for example Barbara Tasch, '"They do not treat us like humans, they treat us like animals" -- why refugees in Calais are so desperate to reach Britain', _Business Insider_, 3 February 2016; Pierre Lepidi, '"We want to work": refugees tell France why UK is so attractive', _The Guardian_, 9 March 2018.
fn-why-britain = Zie bijvoorbeeld Barbara Tasch, "<span lang="en">'They do not treat us like humans, they treat us like animals' -- why refugees in Calais are so desperate to reach Britain</span>", _Business Insider_, 3 februari 2016; Pierre Lepidi, "<span lang="en">'We want to work': refugees tell France why UK is so attractive</span>", _The Guardian_, 9 maart 2018.
# EN: On those who come by boat, Aamna Mohdin, 'Channel migrant crossings: who is coming and why?', _The Guardian_, 28 December 2018; and, after talks with 48 people in Calais, Clare Moseley, 'I spoke to 48 refugees trying to reach Britain about why they want to come here', _Metro UK_, 26 January 2019.
fn-why-britain--2 = Over wie per boot komt: Aamna Mohdin, "<span lang="en">Channel migrant crossings: who is coming and why?</span>", _The Guardian_, 28 december 2018; en, na gesprekken met 48 mensen in Calais, Clare Moseley, "<span lang="en">I spoke to 48 refugees trying to reach Britain about why they want to come here</span>", _Metro UK_, 26 januari 2019.
# EN: Joint UK-France Summit Declaration, 27 March 2008.
fn-summit-2008 = <span lang="en">Joint UK-France Summit Declaration</span>, 27 maart 2008.
# EN: Declaration on Immigration, UK-France Summit, Evian, 7 July 2009.
fn-evian-2009 = <span lang="en">Declaration on Immigration, UK-France Summit</span>, Évian, 7 juli 2009.
# EN: Embassy of France in London, 'Opening of the Franco-British Joint Operational Coordination Centre', communiqué issued by the Ministry for Immigration, Integration, National Identity and Mutually-Supportive Development, 23 March 2010.
fn-jocc-opening = Franse ambassade in Londen, "<span lang="en">Opening of the Franco-British Joint Operational Coordination Centre</span>", communiqué van het ministerie van Immigratie, Integratie, Nationale Identiteit en Solidaire Ontwikkeling, 23 maart 2010.
# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-declaration-2014 = <span lang="en">Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom</span>, 20 september 2014.
# EN: UK Home Office, 'Home Secretary meets French Interior Minister to discuss Calais', news story, 2 July 2015.
fn-paris-2015 = Home Office (VK), "<span lang="en">Home Secretary meets French Interior Minister to discuss Calais</span>", nieuwsbericht, 2 juli 2015.
# EN: <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation', 20 August 2015.
fn-managing-flows = <i lang="fr">Ministère de l'Intérieur</i> en Home Office (VK), "<span lang="en">Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation</span>", 20 augustus 2015.
# EN: 34th Franco-British summit, 'Statement on migration', Amiens, 3 March 2016.
fn-amiens-2016 = 34e Frans-Britse top, "<span lang="en">Statement on migration</span>", Amiens, 3 maart 2016.
# EN: UK Home Office, 'Joint statement by the governments of France and the United Kingdom', press release, 30 August 2016.
fn-statement-2016 = Home Office (VK), "<span lang="en">Joint statement by the governments of France and the United Kingdom</span>", persbericht, 30 augustus 2016.
# EN: UK Home Office, 'Joint press statement from Bernard Cazeneuve and Amber Rudd', news story, 11 October 2016.
fn-rudd-2016 = Home Office (VK), "<span lang="en">Joint press statement from Bernard Cazeneuve and Amber Rudd</span>", nieuwsbericht, 11 oktober 2016.
# EN: Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty), 18 January 2018.
fn-sandhurst-treaty = <span lang="en">Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty)</span>, 18 januari 2018.
# EN: UK Home Office, 'Joint UK-France centre opens in Calais to tackle criminality at border', press release, 27 November 2018. The reference gives 23 November as the day of the opening.
fn-centre-opening = Home Office (VK), "<span lang="en">Joint UK-France centre opens in Calais to tackle criminality at border</span>", persbericht, 27 november 2018. Het oorspronkelijke rapport noemt 23 november als dag van de opening.
# EN: UK Home Office and Border Force, 'Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel', 24 January 2019.
fn-boats-plan = Home Office en Border Force (VK), "<span lang="en">Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel</span>", 24 januari 2019.
