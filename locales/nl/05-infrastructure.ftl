# KIND: title of a chapter
# EN: What has been built
infrastructure = Wat er is gebouwd
# KIND: title for the running head, at most 40 characters
# EN: Infrastructure
u-sr6fyw = Infrastructuur
# KIND: the lines under the title of a chapter
# EN: Fences keep people out, machines find those who got in, and British officers in the hundreds work the line between the two.
u-63hn1c = Hekken houden mensen buiten, apparaten sporen op wie toch is binnengekomen, en op de lijn daartussen doen honderden Britse beambten hun werk.
# EN: Within a few years, and mainly because Britain pressed for it, the surroundings of Calais have filled with barriers and controls. Kelly Bescherer, who has studied their growth in a thesis at the Humboldt University of Berlin, counts many hands: the Border Force, French authorities of the nation, the region and the town, private security firms, and the transport trade.[^bescherer]
u-hh0ccg = Binnen enkele jaren, en vooral omdat Groot-Brittannië erop aandrong, is de omgeving van Calais vol barrières en controles komen te staan. Kelly Bescherer, die de groei daarvan onderzocht in een scriptie aan de Humboldt-Universiteit in Berlijn, telt veel betrokkenen: de Border Force, Franse autoriteiten van land, regio en stad, particuliere beveiligingsbedrijven en de transportsector.[^bescherer]
# KIND: heading
# EN: Stopping and finding
stopping-finding = Tegenhouden en opsporen
# EN: Some measures are meant to stop people, others to find them; campaigns that are to talk them out of the crossing come on top. [](#tab-means) gives an overview.[^bbc-policed]
u-km2rvy = Sommige maatregelen moeten mensen tegenhouden, andere moeten hen opsporen; daarbij komen nog campagnes die hun de oversteek uit het hoofd moeten praten. Een overzicht staat in [](#tab-means).[^bbc-policed]
# KIND: caption
# EN: The means in use at and around Calais
tab-means = De middelen die in en rond Calais worden ingezet
# KIND: head of a column, short
# EN: Purpose
u-tkm862 = Doel
# KIND: head of a column, short
# EN: Means
u-yg5ab7 = Middelen
# KIND: cell of a table, short
# EN: __On land__
u-r0t9sd = __Te land__
# KIND: cell of a table, short
# EN: To stop people
u-5nsxp0 = Mensen tegenhouden
# KIND: cell of a table, short
# EN: Security fences, razor wire, infrared barriers; riot police under arms; guards from private firms
u-wn95sf = Veiligheidshekken, scheermesdraad, infraroodbarrières; gewapende oproerpolitie; bewakers van particuliere bedrijven
# KIND: cell of a table, short
# EN: To find people
u-9g0qpv = Mensen opsporen
# KIND: cell of a table, short
# EN: Sniffer dogs, heartbeat detectors, carbon dioxide probes; X-ray and vehicle scanners; CCTV and thermal cameras; alarms that report intruders
u-bv09dv = Speurhonden, hartslagdetectoren, kooldioxidesondes; röntgen- en voertuigscanners; bewakings- en warmtebeeldcamera's; alarmen die indringers melden
# KIND: cell of a table, short
# EN: To record people
u-d6nhee = Mensen registreren
# KIND: cell of a table, short
# EN: Biometric controls
u-s2gazh = Biometrische controles
# KIND: cell of a table, short
# EN: To remove people
u-ykajav = Mensen uitzetten
# KIND: cell of a table, short
# EN: Detention centres; jets for deportation
u-tfxs06 = Detentiecentra; jets voor uitzettingen
# KIND: cell of a table, short
# EN: __At sea__
u-dqv8a8 = __Ter zee__
# KIND: cell of a table, short
# EN: To find people
u-9g0qpv-2 = Mensen opsporen
# KIND: cell of a table, short
# EN: Surveillance drones, patrol vessels
u-rvws47 = Bewakingsdrones, patrouilleschepen
# EN: In early 2019 a ship of the Navy patrolled the Channel for a time: a step towards a military border. France has taken the same step. Drones of its naval headquarters for the Channel and the North Sea look for people on the shore before they can put out.[^drones-france]
u-z4qk7h = Begin 2019 patrouilleerde een tijdlang een marineschip op het Kanaal: een stap op weg naar een militaire grens. Ook Frankrijk zette zo'n stap. Drones van het Franse marinehoofdkwartier voor het Kanaal en de Noordzee speuren de kust af naar mensen, voordat die in zee kunnen steken.[^drones-france]
# EN: Fences and walls have gone up wherever there is something to be reached, at the approaches to the port and to the tunnel above all. Not even a petrol station is too small to be fortified. Early in 2019 one of them, where people were known to try to climb into lorries, was ringed with a barrier ten feet high.[^petrol-station]
u-y3m65f = Overal waar iets te bereiken valt, zijn hekken en muren verrezen, vooral bij de toegangen tot de haven en de tunnel. Zelfs een benzinestation is niet te klein om er een vesting van te maken. Begin 2019 verrees een drie meter hoge omheining rond een station waarvan bekend was dat mensen er in vrachtwagens probeerden te klimmen.[^petrol-station]
# KIND: a number set large, short
# EN: { $walls-length }
u-n3cvar = { $walls-length }
# KIND: what the number above is
# EN: of walls, nearly, had been built by 2018 by states of the European Union and the Schengen Area: more than six times the length of the wall that divided Berlin[^building-walls]
u-pzphnj = muur, of weinig minder, hadden staten van de Europese Unie en het Schengengebied in 2018 gebouwd: ruim zes keer de lengte van de Berlijnse Muur[^building-walls]
# EN: Calais is a small part of it, on a continent that is walling itself in. What a lorry has to pass there before it leaves France is shown in [](#fig-lorry).
u-2gz67g = Calais is daar maar een klein deel van, op een continent dat zich ommuurt. Wat een vrachtwagen er moet passeren voordat hij Frankrijk verlaat, is te zien in [](#fig-lorry).
# KIND: caption
# EN: A lorry's way through the controls at Calais, in outline
fig-lorry = De weg van een vrachtwagen langs de controles in Calais, in grote lijnen
# KIND: who made a picture
# EN: diagram by The Plantin Project
u-macsw0-2 = schema van The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Diagram of six stations that a lorry passes, from left to right, before it leaves France: the driver's own checks, fences and cameras around the port, search by private guards, detection dogs, scanners, and the British Border Force; then the ferry or the train. Below, a person who is found is handed to the French border police.
u-8f15hz = Schema van zes punten die een vrachtwagen van links naar rechts passeert voordat hij Frankrijk verlaat: de controle door de chauffeur zelf, hekken en camera's rond de haven, doorzoeking door particuliere bewakers, speurhonden, scanners en de Britse Border Force; daarna de veerboot of de trein. Daaronder: wie wordt gevonden, wordt overgedragen aan de Franse grenspolitie.
# KIND: heading
# EN: The Border Force in France
border-force = De Border Force in Frankrijk
# EN: On the ground of the agreements described in [](#history), officers of the Border Force are on duty in Calais. How many varies; they number at least in the hundreds. They make checks of their own and search vehicles for people. In July 2015 Theresa May listed to the House of Commons what they bring to bear on lorries that enter Calais, Coquelles and Dunkirk: dogs, scanners, probes for carbon dioxide, monitors that pick up a heartbeat, and the human eye.[^may-screening]
u-m4918n = Op grond van de overeenkomsten die in [](#history) zijn beschreven, doen beambten van de Border Force dienst in Calais. Hun aantal wisselt, maar het zijn er op zijn minst honderden. Ze voeren eigen controles uit en zoeken in voertuigen naar mensen. In juli 2015 somde Theresa May in het Lagerhuis op waarmee ze vrachtwagens onderzoeken die Calais, Coquelles en Duinkerke binnenrijden: honden, scanners, sondes voor kooldioxide, apparaten die een hartslag opvangen, en het menselijk oog.[^may-screening]
# EN: For some years the Home Office made news of its catches. In April and July 2013 it boasted of people who had been found in lorries and whom it called would-be illegal immigrants. Most were passed on to French authorities, two refugees from the war in Syria among them.[^catches-2013]
u-rgwbwn = Een aantal jaren bracht het Home Office zijn vangsten als nieuws. In april en juli 2013 pochte het met de vondst in vrachtwagens van mensen die het illegale immigranten in spe noemde. De meesten werden overgedragen aan de Franse autoriteiten, onder wie twee vluchtelingen uit Syrië, waar oorlog woedde.[^catches-2013]
# EN: When the authorities speak of such people, they speak of a threat. In June 2013 officers at Dunkirk found three Afghans in a caravan that was about to board a ferry. One was a child of twelve. Paul Morgan, the Border Force's director for the South East and Europe, took the occasion to explain that a strong British presence in such ports protected the whole country.[^caravan-2013]
u-vpem5s = Wanneer de autoriteiten over zulke mensen spreken, hebben ze het over een dreiging. In juni 2013 vonden beambten in Duinkerke drie Afghanen in een caravan die op het punt stond een veerboot op te rijden. Een van hen was een kind van twaalf. Paul Morgan, bij de Border Force directeur voor Zuidoost-Engeland en Europa, greep de gelegenheid aan om uit te leggen dat een sterke Britse aanwezigheid in zulke havens het hele land beschermde.[^caravan-2013]
# NOTE: "upstream" is the word of British officials for places further back along a route; render it plainly.
# EN: That it would not end at the ports was announced by Theresa May in April 2016. As Calais and Coquelles had become so much harder to pass, she said, people would try to board lorries elsewhere. Work with France therefore had to begin further back, so that they could be caught before they came to the border at all.[^may-upstream]
u-syw2y6 = Dat het niet bij de havens zou blijven, kondigde Theresa May in april 2016 aan. Nu Calais en Coquelles zo veel moeilijker te passeren waren, zei ze, zouden mensen elders in vrachtwagens proberen te klimmen. De samenwerking met Frankrijk moest daarom eerder op de route beginnen, zodat zij konden worden onderschept nog voordat ze bij de grens kwamen.[^may-upstream]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Not even a petrol station is too small to be fortified.
u-y1w6be = Zelfs een benzinestation is niet te klein om er een vesting van te maken.
# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-bescherer = Kelly Bescherer, _<span lang="en">Borders, Industry, Logistics: Reflections on the Securitization of Calais</span>_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, april 2017.
# EN: See also 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
fn-bbc-policed = Zie ook "<span lang="en">Calais migrants: How is the UK-France border policed?</span>", _BBC News_, 3 maart 2016.
# EN: Jamie Johnson, 'Calais police using drones to arrest migrants before they cross Channel', _The Telegraph_, 5 December 2018.
fn-drones-france = Jamie Johnson, "<span lang="en">Calais police using drones to arrest migrants before they cross Channel</span>", _The Telegraph_, 5 december 2018.
# EN: Romina McGuinness, 'Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries', _Daily Express_, 25 January 2019.
fn-petrol-station = Romina McGuinness, "<span lang="en">Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries</span>", _Daily Express_, 25 januari 2019.
# EN: Ainhoa Ruiz Benedicto and Pere Brunet, _Building walls: Fear and securitization in the European Union_, Centre Delàs/TNI/Stop Wapenhandel, September 2018.
fn-building-walls = Ainhoa Ruiz Benedicto en Pere Brunet, _<span lang="en">Building walls: Fear and securitization in the European Union</span>_, Centre Delàs/TNI/Stop Wapenhandel, september 2018.
# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-may-screening = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Calais</span>", vol. 598, 14 juli 2015.
# EN: UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013; UK Home Office, 'Immigration Minister sees Border Force in action', 26 July 2013.
fn-catches-2013 = Home Office (VK), "<span lang="en">Would-be illegal immigrants caught in Calais by Border Force</span>", 10 april 2013; Home Office (VK), "<span lang="en">Immigration Minister sees Border Force in action</span>", 26 juli 2013.
# EN: UK Home Office, 'Border Force find stowaways hiding in caravan', 28 June 2013; see also UK Home Office, 'Illegal immigrants found in Dover-bound lorry', 1 August 2011.
fn-caravan-2013 = Home Office (VK), "<span lang="en">Border Force find stowaways hiding in caravan</span>", 28 juni 2013; zie ook Home Office (VK), "<span lang="en">Illegal immigrants found in Dover-bound lorry</span>", 1 augustus 2011.
# EN: House of Commons Hansard, 'Migration (Africa to Europe)', vol. 608, 11 April 2016.
fn-may-upstream = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Migration (Africa to Europe)</span>", vol. 608, 11 april 2016.
