# KIND: title of a chapter
# EN: Calais and the European Union
eu = Calais en de Europese Unie
# KIND: title for the running head, at most 40 characters
# EN: The EU
u-cmape1 = De EU
# KIND: the lines under the title of a chapter
# EN: Brussels has left Calais to Paris, apart from two grants, for a day centre and for tents.
u-27dbev = Brussel heeft Calais aan Parijs overgelaten, op twee subsidies na: een voor een dagopvang en een voor tenten.
# EN: Calais follows the course that the Union and most of its members have taken: migration is made a matter of security, the border is made a matter for soldiers, and the work of stopping people is moved outwards.[^akkerman-trilogy] On the last of these Caroline Nokes was explicit in { $nokes-200-date--month }. The Treaty of Sandhurst, she told the House of Commons, took in the whole of the route that migrants follow, since nothing could be solved with France alone.[^nokes-route]
u-4hj2mp = Calais volgt de weg die de Unie en de meeste van haar leden zijn ingeslagen: migratie wordt een kwestie van veiligheid, de grens wordt een zaak voor soldaten, en het tegenhouden van mensen wordt naar buiten verplaatst.[^akkerman-trilogy] Over dat laatste liet Caroline Nokes in { $nokes-200-date--month } geen misverstand bestaan. Het Verdrag van Sandhurst, zei ze in het Lagerhuis, bestreek de hele route die migranten volgen, want met Frankrijk alleen was niets op te lossen.[^nokes-route]
# KIND: heading
# EN: Grants
eu-grants = Subsidies
# EN: Otherwise Europe has paid little heed. In August 2015 the European Commission approved the national programmes under two funds, the Internal Security Fund (ISF) and the Asylum, Migration and Integration Fund (AMIF), which come to { $amif-2015--long } for the member states.[^commission-amif] In the programmes of both France and the United Kingdom there is a part that deals with Calais.[^reuters-amif]
u-0gqzsy = Verder heeft Europa er weinig aandacht aan besteed. In augustus 2015 keurde de Europese Commissie de nationale programma's goed in het kader van twee fondsen, het Fonds voor interne veiligheid (ISF) en het Fonds voor asiel, migratie en integratie (AMIF), waarmee voor de lidstaten { $amif-2015--long } is gemoeid.[^commission-amif] In de programma's van zowel Frankrijk als het Verenigd Koninkrijk gaat een deel over Calais.[^reuters-amif]
# EN: The same month, two members of the Commission, Frans Timmermans and Dimitris Avramopoulos, commended the two countries for acting on what had been agreed in the European Council.[^timmermans-statement] They came to Calais soon after and brought { $jules-ferry-2015--long } of emergency money from the AMIF. It was to pay for tents and humanitarian help for some { $jules-ferry-people } near the 'Jules Ferry' day centre, and for taking asylum seekers from Calais to other parts of France. The centre itself had been set up with { $jules-ferry-2014--long } that the Commission had granted for emergencies in 2014.[^commission-calais] In April 2016 that help came to an end.[^avramopoulos-end] [](#tab-eu-grants) shows both grants.
u-bgzpr5 = Diezelfde maand prezen twee leden van de Commissie, Frans Timmermans en Dimitris Avramopoulos, de twee landen omdat ze uitvoering gaven aan wat in de Europese Raad was afgesproken.[^timmermans-statement] Kort daarna kwamen ze naar Calais en brachten { $jules-ferry-2015--long } aan noodhulp uit het AMIF mee. Die was bestemd voor tenten en humanitaire hulp voor zo'n { $jules-ferry-people } bij de dagopvang Jules Ferry, en om asielzoekers van Calais naar andere delen van Frankrijk te brengen. De dagopvang zelf was opgezet met { $jules-ferry-2014--long } die de Commissie in 2014 aan noodhulp had toegekend.[^commission-calais] In april 2016 kwam er een einde aan die hulp.[^avramopoulos-end] Beide subsidies staan in [](#tab-eu-grants).
# KIND: caption
# EN: Emergency grants of the European Commission for Calais
tab-eu-grants = Noodsubsidies van de Europese Commissie voor Calais
# KIND: head of a column, short
# EN: Granted
u-c816mg = Toegekend
# KIND: head of a column, short
# EN: For
u-s8ayqg = Waarvoor
# KIND: head of a column, short
# EN: Amount
u-97mptz = Bedrag
# KIND: cell of a table, short
# EN: The 'Jules Ferry' day centre
u-hzp9nq = Dagopvang Jules Ferry
# KIND: cell of a table, short
# EN: August 2015
u-4acsyv = Augustus 2015
# KIND: cell of a table, short
# EN: Tents and humanitarian help; transport within France
u-e922es = Tenten en humanitaire hulp; vervoer binnen Frankrijk
# KIND: cell of a table, short
# EN: __Together__
u-jnww9y = __Samen__
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: To the Union, Calais is France's concern until France says otherwise.
u-s3p6m1 = Voor de Unie is Calais een zaak van Frankrijk, zolang Frankrijk niet anders laat weten.
# KIND: heading
# EN: Visitors and questions
eu-questions = Bezoekers en vragen
# EN: In July 2016 members of the European Parliament travelled to Calais, from its Committee on Civil Liberties, Justice and Home Affairs. They saw the joint control offices in the port. A representative of the Border Force explained to them that Britain and France had a common strategy, which had three levels:[^libe-mission]
u-3k1pcx = In juli 2016 reisden leden van de Commissie burgerlijke vrijheden, justitie en binnenlandse zaken van het Europees Parlement naar Calais. Ze bekeken de gezamenlijke controlekantoren in de haven. Een vertegenwoordiger van de Border Force legde hun uit dat Groot-Brittannië en Frankrijk een gemeenschappelijke strategie hadden, met drie niveaus:[^libe-mission]
# KIND: term, or date of a timeline
# EN: Political
u-qgk1m0 = Politiek
# EN: two undertakings on security that ministers had given jointly;
u-bgwkh9 = twee toezeggingen over veiligheid die ministers gezamenlijk hadden gedaan;
# KIND: term, or date of a timeline
# EN: Strategic
u-kmhmaa = Strategisch
# EN: an organisation that is led by intelligence and looks upstream;
u-r9xqkm = een informatiegestuurde organisatie, die verder terug op de route kijkt;
# KIND: term, or date of a timeline
# EN: Operational
u-k5nzaz = Operationeel
# EN: measures by which attempts are prevented, guarded against and detected.
u-z50ery = maatregelen om pogingen te voorkomen, af te weren en op te sporen.
# EN: In written questions, members of that Parliament have asked for the Union to do more. What moved them were the lorry drivers most of all, and fears for the free movement of goods. Dennis de Jong, a Dutch member of the group GUE/NGL, wanted the Commission in December 2015 to invite France to ask for help, on the ground that it was exposed to a pressure by migration that was specific and out of proportion, and largely the work of smugglers.[^de-jong] Dimitris Avramopoulos replied that France had made no such request.[^avramopoulos-dejong]
u-y22n3g = In schriftelijke vragen hebben leden van dat Parlement erop aangedrongen dat de Unie meer doet. Het ging hun vooral om de vrachtwagenchauffeurs, en ze vreesden voor het vrije verkeer van goederen. Dennis de Jong, Nederlands lid van de fractie GUE/NGL, wilde in december 2015 dat de Commissie Frankrijk zou uitnodigen om hulp te vragen, omdat het blootstond aan een specifieke en onevenredige migratiedruk, die grotendeels het werk van smokkelaars was.[^de-jong] Dimitris Avramopoulos antwoordde dat Frankrijk zo'n verzoek niet had gedaan.[^avramopoulos-dejong]
# EN: Similar questions have had similar replies. To the Union, Calais is France's concern until France says otherwise.
u-2w8074 = Op soortgelijke vragen kwamen soortgelijke antwoorden. Voor de Unie is Calais een zaak van Frankrijk, zolang Frankrijk niet anders laat weten.
# EN: See Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, July 2016; Mark Akkerman, _Border Wars II: an update on the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, December 2016; and Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018.
fn-akkerman-trilogy = Zie Mark Akkerman, _<span lang="en">Border Wars: the arms dealers profiting from Europe's refugee tragedy</span>_, Stop Wapenhandel/TNI, juli 2016; Mark Akkerman, _<span lang="en">Border Wars II: an update on the arms dealers profiting from Europe's refugee tragedy</span>_, Stop Wapenhandel/TNI, december 2016; en Mark Akkerman, _<span lang="en">Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme</span>_, Stop Wapenhandel/TNI, mei 2018.
# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-nokes-route = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Security Spending (Calais)</span>", vol. 636, 26 februari 2018.
# EN: European Commission, 'Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States', press release, 10 August 2015.
fn-commission-amif = Europese Commissie, "<span lang="en">Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States</span>", persbericht, 10 augustus 2015.
# EN: 'European Union approves 2.4 billion euros funding for migration crisis', _Reuters_, 10 August 2015.
fn-reuters-amif = "<span lang="en">European Union approves 2.4 billion euros funding for migration crisis</span>", _Reuters_, 10 augustus 2015.
# EN: European Commission, 'Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities', 20 August 2015.
fn-timmermans-statement = Europese Commissie, "<span lang="en">Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities</span>", 20 augustus 2015.
# EN: European Commission, 'European Commission in Calais: €5.2 million in emergency assistance funding', 31 August 2015.
fn-commission-calais = Europese Commissie, "<span lang="en">European Commission in Calais: €5.2 million in emergency assistance funding</span>", 31 augustus 2015.
# EN: European Parliament, 'Financial aid for the refugee situation in the Nord-Pas de Calais region', answer given by Mr Avramopoulos on behalf of the Commission, P-001508/2016, 8 June 2016.
fn-avramopoulos-end = Europees Parlement, "<span lang="en">Financial aid for the refugee situation in the Nord-Pas de Calais region</span>", antwoord van de heer Avramopoulos namens de Commissie, P-001508/2016, 8 juni 2016.
# EN: European Parliament, Committee on Civil Liberties, Justice and Home Affairs, 'Mission report following the LIBE mission to Calais, France 13 July 2016', 18 October 2016.
fn-libe-mission = Europees Parlement, Commissie burgerlijke vrijheden, justitie en binnenlandse zaken, "<span lang="en">Mission report following the LIBE mission to Calais, France 13 July 2016</span>", 18 oktober 2016.
# EN: European Parliament, 'Resolving the escalating situation at Calais', question for written answer to the Commission, P-015443-15, 4 December 2015.
fn-de-jong = Europees Parlement, "<span lang="en">Resolving the escalating situation at Calais</span>", vraag met verzoek om schriftelijk antwoord aan de Commissie, P-015443-15, 4 december 2015.
# EN: European Parliament, 'Resolving the escalating situation at Calais', answer given by Mr Avramopoulos on behalf of the Commission, P-015443/2015, 27 January 2016.
fn-avramopoulos-dejong = Europees Parlement, "<span lang="en">Resolving the escalating situation at Calais</span>", antwoord van de heer Avramopoulos namens de Commissie, P-015443/2015, 27 januari 2016.
