# KIND: title of a chapter
profiteers = Who earns by it[^calais-research]
# KIND: title for the running head, at most 40 characters
u-2qk12h = Profiteers
# KIND: the lines under the title of a chapter
u-vfbhme = Guards, dogs, fences, scanners, drones, roller doors: a directory of those who sell a border, and what is known of their contracts.
u-ge3tdq = A list of the firms that build and run the border at Calais was published in 2016 by the Calais Research Network. [](#tab-companies) is drawn from it. The sections that follow look at some of these firms, and at a few more.
# KIND: caption
# NOTE: names of companies, camps and centres stay as they are.
tab-companies = Twenty-four firms at the border[^calais-research]
# KIND: head of a column, short
u-vs3m7j = Company
# KIND: head of a column, short
u-81gy89 = What it does at Calais
# KIND: cell of a table, short
u-sg89b6 = __Guarding, searching, carrying__
# KIND: cell of a table, short
u-rct24k = ATMG
# KIND: cell of a table, short
u-wgsvhm = Guards the building site of the Container Camp
# KIND: cell of a table, short
u-03fcxb = Biro Sécurité
# KIND: cell of a table, short
u-qrjfmd = Biometric technology, and guards, at the Container Camp and the Jules Ferry Centre
# KIND: cell of a table, short
u-h9vp56 = Buzzlines Travel
# KIND: cell of a table, short
u-8qt0g5 = Carries British border officers
# KIND: cell of a table, short
u-effp36 = Eamus Cork Solutions
# KIND: cell of a table, short
u-spg34r = Searches freight, detains and 'escorts', in the ports of Calais, Dunkirk and Boulogne
# KIND: cell of a table, short
u-w93h6e = Mondial Protection
# KIND: cell of a table, short
u-9vqat3 = Security for freight, by port and by rail
# KIND: cell of a table, short
u-aew5y0 = Tascor
# KIND: cell of a table, short
u-2e4gvp = Runs holding facilities, and transports detainees, in the UK, at Calais and at Coquelles
# KIND: cell of a table, short
u-xqy4qa = Twin Jets
# KIND: cell of a table, short
u-wxsge7 = Hires out private jets for deportations
# KIND: cell of a table, short
u-8b3vga = Wagtail
# KIND: cell of a table, short
u-0m6kys = Detection dogs for the Border Force
# KIND: cell of a table, short
u-t9wb4p = __Fences, walls, works__
# KIND: cell of a table, short
u-0g26jm = Groupe CW (Clôtures Michel Willoquaux)
# KIND: cell of a table, short
u-6v9drg = Fences of the Container Camp
# KIND: cell of a table, short
u-pg56dw = Jackson's Fencing
# KIND: cell of a table, short
u-vk8ehm = Fences and gates of the Eurotunnel site
# KIND: cell of a table, short
u-y50kgz = Logistic Solutions
# KIND: cell of a table, short
u-jwe0m2 = Containers of the Container Camp
# KIND: cell of a table, short
u-1ccyqn = Vinci
# KIND: cell of a table, short
u-w9tc6p = Building of the 'Great Wall of Calais'; clearing of the 'Jungle'
# KIND: cell of a table, short
u-29259d = Zaun Ltd
# KIND: cell of a table, short
u-hggdky = Fence around the port of Calais
# KIND: cell of a table, short
u-zag2v5 = __Detecting and watching__
# KIND: cell of a table, short
u-39e6y6 = AMG Systems
# KIND: cell of a table, short
u-eaemxd = CCTV technology for Eurotunnel
# KIND: cell of a table, short
u-8h0w16 = Chess Dynamics Ltd
# KIND: cell of a table, short
u-xsrvt1 = Day and night vision for vessels of the Border Force
# KIND: cell of a table, short
u-370wm6 = Clearview Communication
# KIND: cell of a table, short
u-w60cdx = CCTV for Eurotunnel
# KIND: cell of a table, short
u-e9avqm = FLIR Systems
# KIND: cell of a table, short
u-rds794 = Thermal cameras
# KIND: cell of a table, short
u-47pc90 = L-3 Communications Ltd
# KIND: cell of a table, short
u-jckmj3 = Scanners (X-ray)
# KIND: cell of a table, short
u-kj82kq = Rapiscan Systems Ltd / OSI Systems
# KIND: cell of a table, short
u-3zjthc = X-ray technology
# KIND: cell of a table, short
u-mxxqdy = Roke Manor Research / Chemring Group
# KIND: cell of a table, short
u-9k7h14 = Vehicle scanning; passive millimetre-wave imaging (PMMWI)
# KIND: cell of a table, short
u-xvy4sn = Scan-X Security Ltd
# KIND: cell of a table, short
u-3zjthc-2 = X-ray technology
# KIND: cell of a table, short
u-k09q89 = Smiths Detection
# KIND: cell of a table, short
u-3zjthc-3 = X-ray technology
# KIND: cell of a table, short
u-abt4xk = Sorhea
# KIND: cell of a table, short
u-as8byv = Infrared barriers along the fence of the port
# KIND: cell of a table, short
u-ywfhwm = Thales
# KIND: cell of a table, short
u-633qp1 = Security of the port; possibly maker of the drones that watch the tunnel site
# KIND: heading
searchers = Searchers
u-5kvg6d = Hardly any firm has done better out of Calais than Eamus Cork Solutions (ECS), which was founded in 2004 by a former policeman of the town. In the zones under British control at Calais and Dunkirk it searches freight, detains people and escorts them: work that lies at the core of what the Border Force is for. When public tasks of this kind are privatised, it becomes harder to say who answers for them, and harder for a parliament to control them.
u-6hq62j = Its first contract for port security dates from 2011 and brought it { $eamus-2011--long } for three years. Its part has been widened and prolonged since. Under a contract of December 2016 the firm supplies forty Authorised Search Officers around the clock on every day of the year. They look for people in vehicles with detectors or together with dog handlers. Should they find somebody, they may have to hold that person until a British officer comes. The contract runs from 2017 to 2019, and can be extended twice by a year.[^eamus-award]
# KIND: a number set large, short
u-cqhdtv = { $eamus-2016 }
# KIND: what the number above is
u-6rtb3w = is the worth of the three-year contract that Eamus Cork Solutions won in December 2016[^eamus-award]
u-k90p14 = The dogs belong to Wagtail, of Holywell in Wales. Its first contract for Calais was awarded in 2008; the present one is worth { $wagtail-2015--long } and runs for five years, from March 2015 to March 2020.[^wagtail-award] Many of the handlers have been soldiers and have served in Iraq, in Afghanistan or in the Balkans.[^wagtail-military]
u-t3v6kf = When the Prime Minister, David Cameron, announced in the summer of 2015, to general surprise, that there would be more dogs, Wagtail had to look for them in haste. The managing director of another firm of the trade thought it pointless. With crowds walking openly towards the fences, he said, nobody was hiding, and a dog that finds the hidden was of no use.[^orr-dogs]
# KIND: heading
machines = Machines
u-bwgydf = As the table shows, many firms have sold instruments that search and detect: cameras and X-ray machines in the first place. Among those who make the latter are two large companies that also work for the military, L-3 Communications from the United States and Smiths Detection from Britain.
u-a35km3 = The French group Thales is among the world's largest producers of arms, plays a leading part in the European market for border security, and is deeply engaged in the lobbying of its industry.[^border-wars-thales] Its branch Thales Security Systems supplies the port of Calais with control of access and surveillance: revolving doors, cameras along the fence, a station from which they are watched.[^bescherer-thales] Two thermal cameras by FLIR are part of it. Hervé Couret, the security officer of the port, has said that they help it to meet the terms of the Treaty of Le Touquet.[^flir-couret]
u-88q6cc = Thales has probably also built the two military drones that watch over the tunnel site. No contractor has been named in public. But photographs of them resemble its Spycopter, a small unmanned helicopter that flies by itself.[^spycopter]
# KIND: heading
fences = Fences and a wall
u-mb00jb = The second great line of business is barriers. Fences are there to keep refugees out; those who make them would rather speak of safety. Peter Jackson, whose firm put up { $jackson-fence } of fencing at Calais, denied that anybody at the better end of his trade wished to build against immigrants. What they supplied, he said, was a barrier that protects: it kept everyone safe, and the tunnel running.[^jackson-fencing]
u-mvazx9 = Vinci, a French firm, is the largest construction company in the world. Its part at Calais is a disturbing one, for it both tore down the 'Jungle' and built part of the wall beside it. The wall runs between the ground of the former camp and the motorway to the port. Britain paid for it, { $wall-cost--long }, and French authorities directed the work.[^vinci-wall]
u-qt6ajj = Twice in 2016 a subsidiary of Vinci, Sogea Nord Hydraulique, sent bulldozers against the shelters of the camp. Its workers had been told not to wear the clothes of the firm, so that nobody should know. Trade unionists within Vinci made it public.[^vinci-jungle]
u-4yeaxx = Another subsidiary, Eurovia, was among the builders of the wall, which stands { $wall-height } high and has been called the 'Great Wall of Calais'. It was finished two months after the camp had gone, so that one may ask what it was for. The mayor of Calais, Natacha Bouchart, did ask. She held that it had become needless and tried to stop it, but failed in court.[^bouchart-wall] The Home Secretary, Amber Rudd, would not be held responsible. Britain gave France money for the border at Calais, she said; on what it was spent was for France to decide.[^rudd-wall]
# KIND: pull quote: where it quotes this chapter, its exact words
u-p6n6rw = Fences are there to keep refugees out; those who make them would rather speak of safety.
# KIND: heading
ships = Ships
u-a542ke = At sea the Border Force has five large patrol vessels, called cutters, and six smaller ones for the coast. More and more often they are sent to look for people who cross the Channel in small boats.[^fleet-telegraph] [](#tab-fleet) shows who built them. The cutters have the night and day vision systems of Chess Dynamics, under a contract of 2015 that was worth { $chess-2015--long }.[^chess-award]
# KIND: caption
tab-fleet = The fleet of the Border Force
# KIND: head of a column, short
u-cmxdgh = Vessels
# KIND: head of a column, short
u-qp1cy5 = Number
# KIND: head of a column, short
u-144m1s = Builder
# KIND: cell of a table, short
u-6fhcfa = Cutters
# KIND: cell of a table, short
u-ezvyzh = Damen Shipyards, Netherlands
# KIND: cell of a table, short
u-391mwd = Cutter
# KIND: cell of a table, short
u-pgt48h = Rauma shipyard, Finland; first used by the Finnish Border Guard
# KIND: cell of a table, short
u-gyj72g = Coastal patrol vessels
# KIND: cell of a table, short
u-p9pxe1 = Holyhead Marine, Wales
# KIND: cell of a table, short
u-vwpx2q = __All vessels__
u-3bm4tw = Damen is well known wherever in the world there is a sea border to be watched.
# KIND: heading
doors = Doors and cleaners
u-chx54x = A border needs many things. In December 2018 the French firm Axialys was given a contract for { $axialys-2018 }, for two rigid roller doors of the fast kind. They are for one of the shelters in which vehicles are searched. The Border Force wants these to be free of anything that could make a detector give false readings, and the old doors let through too much vibration.[^axialys-award] Another French firm, Agenor, has cleaned the shelters at Calais, Coquelles and Dunkirk since February 2018, under a contract for two years.[^agenor-award]
# KIND: heading
orders = Tomorrow's orders
u-c617at = Each new device is presented by those who sell it as the one that cannot be done without, and so the industry may look forward. In April 2016 Theresa May assured the House of Commons that the government went on looking for technology that would find hidden people better. This was nothing that could be done once and left, she said; it had to be kept up.[^may-technology]
u-zq1j5y = Two years later the Home Office asked firms what they had to offer.[^rfi-2018] It wanted to know
u-acpvt7 = who could supply and maintain radar on the coast, to detect small boats;
u-qj71ps = who could build a fast scanner of a new generation for freight, for an estimated { $screening-2018--long }. It was to screen between { $screening-low } and { $screening-high } vehicles an hour, and to keep pace with people who hide ever deeper in the load.
u-ya5msf = Neither has led to a tender or a contract so far. They show where the government is looking, on land and at sea.
fn-calais-research = Much of this chapter rests on the work of the Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
fn-eamus-award = Contract award notice, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
fn-wagtail-award = Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
fn-wagtail-military = Graham Henry, 'Wagtail sniffs out opportunities after Border Agency deal', _WalesOnline_, 11 August 2010.
fn-orr-dogs = Gillian Orr, 'Calais crisis prompts a recruitment drive for police sniffer dogs and handlers', _The Independent_, 3 August 2015.
fn-border-wars-thales = Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, 2016.
fn-bescherer-thales = Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-flir-couret = FLIR, application story, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
fn-spycopter = Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>; Peter Burt, _Off the leash: the development of autonomous military drones in the UK_, Drone Wars UK, November 2018.
fn-jackson-fencing = 'Building security for border control', _Security News Desk_, 16 March 2016.
fn-vinci-wall = Calais Research Network, 'The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier', 16 October 2016.
fn-vinci-jungle = '<i lang="fr">Vinci est l'entreprise qui détruit la « jungle » de Calais</i>', _Reporterre_, 26 October 2016.
fn-bouchart-wall = Matt Broomfield, 'Calais Jungle wall is completed two months after all the refugees were driven out', _The Independent_, 13 December 2016.
fn-rudd-wall = 'Calais migrants: Work to start on UK-funded wall', _BBC News_, 7 September 2016.
fn-fleet-telegraph = Jamie Johnson and Charles Hymas, 'Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean', _The Telegraph_, 21 January 2019.
fn-chess-award = Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
fn-axialys-award = Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
fn-agenor-award = Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
fn-may-technology = House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-rfi-2018 = Prior information notices, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> and <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
