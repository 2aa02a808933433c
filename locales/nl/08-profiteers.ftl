# KIND: title of a chapter
# EN: Who earns by it[^calais-research]
profiteers = Wie eraan verdient[^calais-research]
# KIND: title for the running head, at most 40 characters
# EN: Profiteers
u-2qk12h = Profiteurs
# KIND: the lines under the title of a chapter
# EN: Guards, dogs, fences, scanners, drones, roller doors: a directory of those who sell a border, and what is known of their contracts.
u-vfbhme = Bewakers, honden, hekken, scanners, drones, roldeuren: een overzicht van wie een grens verkoopt, en van wat er over de contracten bekend is.
# EN: A list of the firms that build and run the border at Calais was published in 2016 by the Calais Research Network. [](#tab-companies) is drawn from it. The sections that follow look at some of these firms, and at a few more.
u-ge3tdq = In 2016 publiceerde het Calais Research Network een lijst van de bedrijven die de grens in Calais bouwen en draaiende houden. [](#tab-companies) is eraan ontleend. De paragrafen daarna gaan nader in op een aantal van deze bedrijven, en op nog een paar andere.
# KIND: caption
# NOTE: names of companies, camps and centres stay as they are.
# EN: Twenty-four firms at the border[^calais-research]
tab-companies = Vierentwintig bedrijven aan de grens[^calais-research]
# KIND: head of a column, short
# EN: Company
u-vs3m7j = Bedrijf
# KIND: head of a column, short
# EN: What it does at Calais
u-81gy89 = Wat het in Calais doet
# KIND: cell of a table, short
# EN: __Guarding, searching, carrying__
u-sg89b6 = __Bewaken, doorzoeken, vervoeren__
# KIND: cell of a table, short
# EN: ATMG
u-rct24k = ATMG
# KIND: cell of a table, short
# EN: Guards the building site of the Container Camp
u-wgsvhm = Bewaakt het bouwterrein van het Container Camp
# KIND: cell of a table, short
# EN: Biro Sécurité
u-03fcxb = Biro Sécurité
# KIND: cell of a table, short
# EN: Biometric technology, and guards, at the Container Camp and the Jules Ferry Centre
u-qrjfmd = Biometrische technologie, en bewakers, in het Container Camp en de dagopvang Jules Ferry
# KIND: cell of a table, short
# EN: Buzzlines Travel
u-h9vp56 = Buzzlines Travel
# KIND: cell of a table, short
# EN: Carries British border officers
u-8qt0g5 = Vervoert Britse grensbeambten
# KIND: cell of a table, short
# EN: Eamus Cork Solutions
u-effp36 = Eamus Cork Solutions
# KIND: cell of a table, short
# EN: Searches freight, detains and 'escorts', in the ports of Calais, Dunkirk and Boulogne
u-spg34r = Doorzoekt vracht, houdt mensen vast en "escorteert" hen, in de havens van Calais, Duinkerke en Boulogne
# KIND: cell of a table, short
# EN: Mondial Protection
u-w93h6e = Mondial Protection
# KIND: cell of a table, short
# EN: Security for freight, by port and by rail
u-9vqat3 = Beveiliging van vrachtvervoer, via de haven en per spoor
# KIND: cell of a table, short
# EN: Tascor
u-aew5y0 = Tascor
# KIND: cell of a table, short
# EN: Runs holding facilities, and transports detainees, in the UK, at Calais and at Coquelles
u-2e4gvp = Beheert ophoudruimten en vervoert vastgehouden mensen, in het VK, in Calais en in Coquelles
# KIND: cell of a table, short
# EN: Twin Jets
u-xqy4qa = Twin Jets
# KIND: cell of a table, short
# EN: Hires out private jets for deportations
u-wxsge7 = Verhuurt privéjets voor uitzettingen
# KIND: cell of a table, short
# EN: Wagtail
u-8b3vga = Wagtail
# KIND: cell of a table, short
# EN: Detection dogs for the Border Force
u-0m6kys = Speurhonden voor de Border Force
# KIND: cell of a table, short
# EN: __Fences, walls, works__
u-t9wb4p = __Hekken, muren, bouwwerken__
# KIND: cell of a table, short
# EN: Groupe CW (Clôtures Michel Willoquaux)
u-0g26jm = Groupe CW (Clôtures Michel Willoquaux)
# KIND: cell of a table, short
# EN: Fences of the Container Camp
u-6v9drg = Hekken van het Container Camp
# KIND: cell of a table, short
# EN: Jackson's Fencing
u-pg56dw = Jackson's Fencing
# KIND: cell of a table, short
# EN: Fences and gates of the Eurotunnel site
u-vk8ehm = Hekken en poorten van het Eurotunnelterrein
# KIND: cell of a table, short
# EN: Logistic Solutions
u-y50kgz = Logistic Solutions
# KIND: cell of a table, short
# EN: Containers of the Container Camp
u-jwe0m2 = Containers van het Container Camp
# KIND: cell of a table, short
# EN: Vinci
u-1ccyqn = Vinci
# KIND: cell of a table, short
# EN: Building of the 'Great Wall of Calais'; clearing of the 'Jungle'
u-w9tc6p = Bouw van de "Grote Muur van Calais"; ontruiming van de "Jungle"
# KIND: cell of a table, short
# EN: Zaun Ltd
u-29259d = Zaun Ltd
# KIND: cell of a table, short
# EN: Fence around the port of Calais
u-hggdky = Hek rond de haven van Calais
# KIND: cell of a table, short
# EN: __Detecting and watching__
u-zag2v5 = __Opsporen en observeren__
# KIND: cell of a table, short
# EN: AMG Systems
u-39e6y6 = AMG Systems
# KIND: cell of a table, short
# EN: CCTV technology for Eurotunnel
u-eaemxd = Technologie voor camerabewaking, voor Eurotunnel
# KIND: cell of a table, short
# EN: Chess Dynamics Ltd
u-8h0w16 = Chess Dynamics Ltd
# KIND: cell of a table, short
# EN: Day and night vision for vessels of the Border Force
u-xsrvt1 = Dag- en nachtzicht voor schepen van de Border Force
# KIND: cell of a table, short
# EN: Clearview Communication
u-370wm6 = Clearview Communication
# KIND: cell of a table, short
# EN: CCTV for Eurotunnel
u-w60cdx = Camerabewaking voor Eurotunnel
# KIND: cell of a table, short
# EN: FLIR Systems
u-e9avqm = FLIR Systems
# KIND: cell of a table, short
# EN: Thermal cameras
u-rds794 = Warmtebeeldcamera's
# KIND: cell of a table, short
# EN: L-3 Communications Ltd
u-47pc90 = L-3 Communications Ltd
# KIND: cell of a table, short
# EN: Scanners (X-ray)
u-jckmj3 = Scanners (röntgen)
# KIND: cell of a table, short
# EN: Rapiscan Systems Ltd / OSI Systems
u-kj82kq = Rapiscan Systems Ltd / OSI Systems
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc = Röntgentechnologie
# KIND: cell of a table, short
# EN: Roke Manor Research / Chemring Group
u-mxxqdy = Roke Manor Research / Chemring Group
# KIND: cell of a table, short
# EN: Vehicle scanning; passive millimetre-wave imaging (PMMWI)
u-9k7h14 = Scannen van voertuigen; passieve beeldvorming met millimetergolven (PMMWI)
# KIND: cell of a table, short
# EN: Scan-X Security Ltd
u-xvy4sn = Scan-X Security Ltd
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc-2 = Röntgentechnologie
# KIND: cell of a table, short
# EN: Smiths Detection
u-k09q89 = Smiths Detection
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc-3 = Röntgentechnologie
# KIND: cell of a table, short
# EN: Sorhea
u-abt4xk = Sorhea
# KIND: cell of a table, short
# EN: Infrared barriers along the fence of the port
u-as8byv = Infraroodbarrières langs het hek van de haven
# KIND: cell of a table, short
# EN: Thales
u-ywfhwm = Thales
# KIND: cell of a table, short
# EN: Security of the port; possibly maker of the drones that watch the tunnel site
u-633qp1 = Beveiliging van de haven; mogelijk maker van de drones die het tunnelterrein bewaken
# KIND: heading
# EN: Searchers
searchers = Zoekwerk
# EN: Hardly any firm has done better out of Calais than Eamus Cork Solutions (ECS), which was founded in 2004 by a former policeman of the town. In the zones under British control at Calais and Dunkirk it searches freight, detains people and escorts them: work that lies at the core of what the Border Force is for. When public tasks of this kind are privatised, it becomes harder to say who answers for them, and harder for a parliament to control them.
u-5kvg6d = Weinig bedrijven hebben zo veel aan Calais verdiend als Eamus Cork Solutions (ECS), in 2004 opgericht door een voormalige politieman uit de stad. In de zones onder Brits gezag in Calais en Duinkerke doorzoekt ECS vracht, houdt het mensen vast en begeleidt het hen: werk dat de kern vormt van waar de Border Force voor bestaat. Wanneer dit soort publieke taken wordt geprivatiseerd, is moeilijker aan te wijzen wie ervoor verantwoordelijk is, en kan een parlement er moeilijker controle op uitoefenen.
# EN: Its first contract for port security dates from 2011 and brought it { $eamus-2011--long } for three years. Its part has been widened and prolonged since. Under a contract of December 2016 the firm supplies forty Authorised Search Officers around the clock on every day of the year. They look for people in vehicles with detectors or together with dog handlers. Should they find somebody, they may have to hold that person until a British officer comes. The contract runs from 2017 to 2019, and can be extended twice by a year.[^eamus-award]
u-6hq62j = Het eerste contract voor havenbeveiliging dateert van 2011 en leverde het bedrijf { $eamus-2011--long } op voor drie jaar. Sindsdien is zijn opdracht uitgebreid en verlengd. Volgens een contract uit december 2016 levert het veertig gemachtigde controleurs (<i lang="en">Authorised Search Officers</i>), dag en nacht, alle dagen van het jaar. Die zoeken naar mensen in voertuigen, met detectoren of samen met hondengeleiders. Vinden ze iemand, dan moeten ze die persoon soms vasthouden tot er een Britse beambte komt. Het contract loopt van 2017 tot en met 2019 en kan twee keer met een jaar worden verlengd.[^eamus-award]
# KIND: a number set large, short
# EN: { $eamus-2016 }
u-cqhdtv = { $eamus-2016 }
# KIND: what the number above is
# EN: is the worth of the three-year contract that Eamus Cork Solutions won in December 2016[^eamus-award]
u-6rtb3w = is de waarde van het driejarige contract dat Eamus Cork Solutions in december 2016 binnenhaalde[^eamus-award]
# EN: The dogs belong to Wagtail, of Holywell in Wales. Its first contract for Calais was awarded in 2008; the present one is worth { $wagtail-2015--long } and runs for five years, from March 2015 to March 2020.[^wagtail-award] Many of the handlers have been soldiers and have served in Iraq, in Afghanistan or in the Balkans.[^wagtail-military]
u-k90p14 = De honden zijn van Wagtail, uit Holywell in Wales. Het eerste contract van dat bedrijf voor Calais werd in 2008 gegund; het huidige is { $wagtail-2015--long } waard en loopt vijf jaar, van maart 2015 tot maart 2020.[^wagtail-award] Veel van de hondengeleiders zijn militair geweest en hebben gediend in Irak, in Afghanistan of op de Balkan.[^wagtail-military]
# EN: When the Prime Minister, David Cameron, announced in the summer of 2015, to general surprise, that there would be more dogs, Wagtail had to look for them in haste. The managing director of another firm of the trade thought it pointless. With crowds walking openly towards the fences, he said, nobody was hiding, and a dog that finds the hidden was of no use.[^orr-dogs]
u-t3v6kf = Toen premier David Cameron in de zomer van 2015 tot algemene verrassing aankondigde dat er meer honden zouden komen, moest Wagtail er in allerijl naar op zoek. De directeur van een ander bedrijf in de branche vond het zinloos. Er liepen hele menigten openlijk op de hekken af, zei hij; niemand verborg zich, en aan een hond die verborgen mensen vindt, had je niets.[^orr-dogs]
# KIND: heading
# EN: Machines
machines = Apparaten
# EN: As the table shows, many firms have sold instruments that search and detect: cameras and X-ray machines in the first place. Among those who make the latter are two large companies that also work for the military, L-3 Communications from the United States and Smiths Detection from Britain.
u-bwgydf = Zoals uit de tabel blijkt, hebben veel bedrijven apparatuur verkocht om te zoeken en op te sporen: in de eerste plaats camera's en röntgenapparaten. Tot de makers van die laatste behoren twee grote ondernemingen die ook voor het leger werken, L-3 Communications uit de Verenigde Staten en Smiths Detection uit Groot-Brittannië.
# EN: The French group Thales is among the world's largest producers of arms, plays a leading part in the European market for border security, and is deeply engaged in the lobbying of its industry.[^border-wars-thales] Its branch Thales Security Systems supplies the port of Calais with control of access and surveillance: revolving doors, cameras along the fence, a station from which they are watched.[^bescherer-thales] Two thermal cameras by FLIR are part of it. Hervé Couret, the security officer of the port, has said that they help it to meet the terms of the Treaty of Le Touquet.[^flir-couret]
u-a35km3 = Het Franse concern Thales is een van de grootste wapenproducenten ter wereld, speelt een leidende rol op de Europese markt voor grensbeveiliging en is nauw betrokken bij de lobby van zijn sector.[^border-wars-thales] Zijn onderdeel Thales Security Systems voorziet de haven van Calais van toegangscontrole en bewaking: draaideuren, camera's langs het hek, een post van waaruit die in het oog worden gehouden.[^bescherer-thales] Twee warmtebeeldcamera's van FLIR maken er deel van uit. Hervé Couret, de veiligheidsfunctionaris van de haven, heeft gezegd dat die helpen om te voldoen aan de bepalingen van het Verdrag van Le Touquet.[^flir-couret]
# EN: Thales has probably also built the two military drones that watch over the tunnel site. No contractor has been named in public. But photographs of them resemble its Spycopter, a small unmanned helicopter that flies by itself.[^spycopter]
u-88q6cc = Waarschijnlijk heeft Thales ook de twee militaire drones gebouwd die over het tunnelterrein waken. In het openbaar is geen opdrachtnemer genoemd. Maar op foto's lijken de drones op de Spycopter van Thales, een kleine onbemande helikopter die zelfstandig vliegt.[^spycopter]
# KIND: heading
# EN: Fences and a wall
fences = Hekken en een muur
# EN: The second great line of business is barriers. Fences are there to keep refugees out; those who make them would rather speak of safety. Peter Jackson, whose firm put up { $jackson-fence } of fencing at Calais, denied that anybody at the better end of his trade wished to build against immigrants. What they supplied, he said, was a barrier that protects: it kept everyone safe, and the tunnel running.[^jackson-fencing]
u-mb00jb = De tweede grote bedrijfstak is die van de barrières. Hekken staan er om vluchtelingen buiten te houden; wie ze maakt, heeft het liever over veiligheid. Peter Jackson, wiens bedrijf in Calais { $jackson-fence--long } hekwerk plaatste, ontkende dat iemand in het betere segment van zijn branche tegen immigranten wilde bouwen. Wat ze leverden, zei hij, was een barrière die beschermt: die zorgde voor ieders veiligheid en hield de tunnel in bedrijf.[^jackson-fencing]
# EN: Vinci, a French firm, is the largest construction company in the world. Its part at Calais is a disturbing one, for it both tore down the 'Jungle' and built part of the wall beside it. The wall runs between the ground of the former camp and the motorway to the port. Britain paid for it, { $wall-cost--long }, and French authorities directed the work.[^vinci-wall]
u-mvazx9 = Het Franse bedrijf Vinci is de grootste bouwonderneming ter wereld. Zijn rol in Calais is verontrustend, want het brak de "Jungle" af én bouwde een deel van de muur ernaast. De muur loopt tussen het terrein van het voormalige kamp en de snelweg naar de haven. Groot-Brittannië betaalde er { $wall-cost--long } voor, en Franse autoriteiten leidden de werkzaamheden.[^vinci-wall]
# EN: Twice in 2016 a subsidiary of Vinci, Sogea Nord Hydraulique, sent bulldozers against the shelters of the camp. Its workers had been told not to wear the clothes of the firm, so that nobody should know. Trade unionists within Vinci made it public.[^vinci-jungle]
u-qt6ajj = Tweemaal in 2016 stuurde een dochteronderneming van Vinci, Sogea Nord Hydraulique, bulldozers op de onderkomens in het kamp af. De arbeiders hadden te horen gekregen dat ze geen bedrijfskleding mochten dragen, zodat niemand het zou weten. Vakbondsleden binnen Vinci brachten het naar buiten.[^vinci-jungle]
# EN: Another subsidiary, Eurovia, was among the builders of the wall, which stands { $wall-height } high and has been called the 'Great Wall of Calais'. It was finished two months after the camp had gone, so that one may ask what it was for. The mayor of Calais, Natacha Bouchart, did ask. She held that it had become needless and tried to stop it, but failed in court.[^bouchart-wall] The Home Secretary, Amber Rudd, would not be held responsible. Britain gave France money for the border at Calais, she said; on what it was spent was for France to decide.[^rudd-wall]
u-4yeaxx = Een andere dochteronderneming, Eurovia, was een van de bouwers van de muur, die { $wall-height--long } hoog is en de "Grote Muur van Calais" is genoemd. Hij kwam gereed toen het kamp al twee maanden was verdwenen, en dus is het de vraag waar hij toe diende. De burgemeester van Calais, Natacha Bouchart, stelde die vraag inderdaad. Zij vond dat de muur overbodig was geworden en probeerde de bouw tegen te houden, maar verloor bij de rechter.[^bouchart-wall] De minister van Binnenlandse Zaken, Amber Rudd, wees de verantwoordelijkheid van de hand. Groot-Brittannië gaf Frankrijk geld voor de grens in Calais, zei ze; waaraan het werd besteed, was aan Frankrijk om te bepalen.[^rudd-wall]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Fences are there to keep refugees out; those who make them would rather speak of safety.
u-p6n6rw = Hekken staan er om vluchtelingen buiten te houden; wie ze maakt, heeft het liever over veiligheid.
# KIND: heading
# EN: Ships
ships = Schepen
# EN: At sea the Border Force has five large patrol vessels, called cutters, and six smaller ones for the coast. More and more often they are sent to look for people who cross the Channel in small boats.[^fleet-telegraph] [](#tab-fleet) shows who built them. The cutters have the night and day vision systems of Chess Dynamics, under a contract of 2015 that was worth { $chess-2015--long }.[^chess-award]
u-a542ke = Op zee heeft de Border Force vijf grote patrouilleschepen, die kotters worden genoemd, en zes kleinere voor de kust. Steeds vaker worden ze eropuit gestuurd om te zoeken naar mensen die in kleine boten het Kanaal oversteken.[^fleet-telegraph] Wie de schepen heeft gebouwd, staat in [](#tab-fleet). De kotters hebben de dag- en nachtzichtsystemen van Chess Dynamics, op grond van een contract uit 2015 ter waarde van { $chess-2015--long }.[^chess-award]
# KIND: caption
# EN: The fleet of the Border Force
tab-fleet = De vloot van de Border Force
# KIND: head of a column, short
# EN: Vessels
u-cmxdgh = Schepen
# KIND: head of a column, short
# EN: Number
u-qp1cy5 = Aantal
# KIND: head of a column, short
# EN: Builder
u-144m1s = Bouwer
# KIND: cell of a table, short
# EN: Cutters
u-6fhcfa = Kotters
# KIND: cell of a table, short
# EN: Damen Shipyards, Netherlands
u-ezvyzh = Damen Shipyards, Nederland
# KIND: cell of a table, short
# EN: Cutter
u-391mwd = Kotter
# KIND: cell of a table, short
# EN: Rauma shipyard, Finland; first used by the Finnish Border Guard
u-pgt48h = Scheepswerf Rauma, Finland; eerst in gebruik bij de Finse grenswacht
# KIND: cell of a table, short
# EN: Coastal patrol vessels
u-gyj72g = Kustpatrouilleschepen
# KIND: cell of a table, short
# EN: Holyhead Marine, Wales
u-p9pxe1 = Holyhead Marine, Wales
# KIND: cell of a table, short
# EN: __All vessels__
u-vwpx2q = __Alle schepen__
# EN: Damen is well known wherever in the world there is a sea border to be watched.
u-3bm4tw = Damen is een bekende naam, overal ter wereld waar een zeegrens te bewaken valt.
# KIND: heading
# EN: Doors and cleaners
doors = Deuren en schoonmakers
# EN: A border needs many things. In December 2018 the French firm Axialys was given a contract for { $axialys-2018 }, for two rigid roller doors of the fast kind. They are for one of the shelters in which vehicles are searched. The Border Force wants these to be free of anything that could make a detector give false readings, and the old doors let through too much vibration.[^axialys-award] Another French firm, Agenor, has cleaned the shelters at Calais, Coquelles and Dunkirk since February 2018, under a contract for two years.[^agenor-award]
u-chx54x = Een grens heeft veel nodig. In december 2018 kreeg het Franse bedrijf Axialys een contract van { $axialys-2018--long } voor twee starre roldeuren van het snelle type. Die zijn bestemd voor een van de hallen waarin voertuigen worden doorzocht. De Border Force wil dat daar niets is wat een detector verkeerd kan laten uitslaan, en de oude deuren lieten te veel trillingen door.[^axialys-award] Een ander Frans bedrijf, Agenor, maakt sinds februari 2018 de hallen in Calais, Coquelles en Duinkerke schoon, op grond van een contract voor twee jaar.[^agenor-award]
# KIND: heading
# EN: Tomorrow's orders
orders = De opdrachten van morgen
# EN: Each new device is presented by those who sell it as the one that cannot be done without, and so the industry may look forward. In April 2016 Theresa May assured the House of Commons that the government went on looking for technology that would find hidden people better. This was nothing that could be done once and left, she said; it had to be kept up.[^may-technology]
u-c617at = Elk nieuw apparaat wordt door de verkopers gepresenteerd als iets waar men niet buiten kan, en dus kan de sector de toekomst met vertrouwen tegemoetzien. In april 2016 verzekerde Theresa May het Lagerhuis dat de regering bleef uitkijken naar technologie waarmee verborgen mensen beter te vinden waren. Dit was niet iets wat je één keer deed en dan liet rusten, zei ze; je moest ermee doorgaan.[^may-technology]
# EN: Two years later the Home Office asked firms what they had to offer.[^rfi-2018] It wanted to know
u-zq1j5y = Twee jaar later vroeg het Home Office aan bedrijven wat ze te bieden hadden.[^rfi-2018] Het wilde weten
# EN: who could supply and maintain radar on the coast, to detect small boats;
u-acpvt7 = wie radar aan de kust kon leveren en onderhouden, om kleine boten op te sporen;
# EN: who could build a fast scanner of a new generation for freight, for an estimated { $screening-2018--long }. It was to screen between { $screening-low } and { $screening-high } vehicles an hour, and to keep pace with people who hide ever deeper in the load.
u-qj71ps = wie een snelle vrachtscanner van een nieuwe generatie kon bouwen, voor naar schatting { $screening-2018--long }. Die moest { $screening-low } tot { $screening-high } voertuigen per uur doorlichten, en gelijke tred houden met mensen die zich steeds dieper in de lading verbergen.
# EN: Neither has led to a tender or a contract so far. They show where the government is looking, on land and at sea.
u-ya5msf = Geen van beide vragen heeft tot dusver een aanbesteding of een contract opgeleverd. Ze laten wel zien welke kant de regering op kijkt, te land en ter zee.
# EN: Much of this chapter rests on the work of the Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
fn-calais-research = Dit hoofdstuk steunt voor een groot deel op het werk van het Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
# EN: Contract award notice, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
fn-eamus-award = Aankondiging van gegunde opdracht, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
fn-wagtail-award = Aankondiging van gegunde opdracht, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
# EN: Graham Henry, 'Wagtail sniffs out opportunities after Border Agency deal', _WalesOnline_, 11 August 2010.
fn-wagtail-military = Graham Henry, "<span lang="en">Wagtail sniffs out opportunities after Border Agency deal</span>", _WalesOnline_, 11 augustus 2010.
# EN: Gillian Orr, 'Calais crisis prompts a recruitment drive for police sniffer dogs and handlers', _The Independent_, 3 August 2015.
fn-orr-dogs = Gillian Orr, "<span lang="en">Calais crisis prompts a recruitment drive for police sniffer dogs and handlers</span>", _The Independent_, 3 augustus 2015.
# EN: Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, 2016.
fn-border-wars-thales = Mark Akkerman, _<span lang="en">Border Wars: the arms dealers profiting from Europe's refugee tragedy</span>_, Stop Wapenhandel/TNI, 2016.
# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-bescherer-thales = Kelly Bescherer, _<span lang="en">Borders, Industry, Logistics: Reflections on the Securitization of Calais</span>_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, april 2017.
# EN: FLIR, application story, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
fn-flir-couret = FLIR, praktijkvoorbeeld, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
# EN: Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>; Peter Burt, _Off the leash: the development of autonomous military drones in the UK_, Drone Wars UK, November 2018.
fn-spycopter = Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>; Peter Burt, _<span lang="en">Off the leash: the development of autonomous military drones in the UK</span>_, Drone Wars UK, november 2018.
# EN: 'Building security for border control', _Security News Desk_, 16 March 2016.
fn-jackson-fencing = "<span lang="en">Building security for border control</span>", _Security News Desk_, 16 maart 2016.
# EN: Calais Research Network, 'The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier', 16 October 2016.
fn-vinci-wall = Calais Research Network, "<span lang="en">The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier</span>", 16 oktober 2016.
# EN: '<i lang="fr">Vinci est l'entreprise qui détruit la « jungle » de Calais</i>', _Reporterre_, 26 October 2016.
fn-vinci-jungle = "<i lang="fr">Vinci est l'entreprise qui détruit la « jungle » de Calais</i>", _Reporterre_, 26 oktober 2016.
# EN: Matt Broomfield, 'Calais Jungle wall is completed two months after all the refugees were driven out', _The Independent_, 13 December 2016.
fn-bouchart-wall = Matt Broomfield, "<span lang="en">Calais Jungle wall is completed two months after all the refugees were driven out</span>", _The Independent_, 13 december 2016.
# EN: 'Calais migrants: Work to start on UK-funded wall', _BBC News_, 7 September 2016.
fn-rudd-wall = "<span lang="en">Calais migrants: Work to start on UK-funded wall</span>", _BBC News_, 7 september 2016.
# EN: Jamie Johnson and Charles Hymas, 'Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean', _The Telegraph_, 21 January 2019.
fn-fleet-telegraph = Jamie Johnson en Charles Hymas, "<span lang="en">Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean</span>", _The Telegraph_, 21 januari 2019.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
fn-chess-award = Aankondiging van gegunde opdracht, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
fn-axialys-award = Aankondiging van gegunde opdracht, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
fn-agenor-award = Aankondiging van gegunde opdracht, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-may-technology = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Border Force Budget 2016-17</span>", vol. 608, 20 april 2016.
# EN: Prior information notices, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> and <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
fn-rfi-2018 = Vooraankondigingen, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> en <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
