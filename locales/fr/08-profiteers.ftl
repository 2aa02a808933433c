# KIND: title of a chapter
# EN: Who earns by it[^calais-research]
# profiteers =


# KIND: title for the running head, at most 40 characters
# EN: Profiteers
# u-2qk12h =


# KIND: the lines under the title of a chapter
# EN: Guards, dogs, fences, scanners, drones, roller doors: a directory of those who sell a border, and what is known of their contracts.
# u-vfbhme =


# EN: A list of the firms that build and run the border at Calais was published in 2016 by the Calais Research Network. [](#tab-companies) is drawn from it. The sections that follow look at some of these firms, and at a few more.
# u-ge3tdq =


# KIND: caption
# NOTE: names of companies, camps and centres stay as they are.
# EN: Twenty-four firms at the border[^calais-research]
# tab-companies =


# KIND: head of a column, short
# EN: Company
# u-vs3m7j =


# KIND: head of a column, short
# EN: What it does at Calais
# u-81gy89 =


# KIND: cell of a table, short
# EN: __Guarding, searching, carrying__
# u-sg89b6 =


# KIND: cell of a table, short
# EN: ATMG
# u-rct24k =


# KIND: cell of a table, short
# EN: Guards the building site of the Container Camp
# u-wgsvhm =


# KIND: cell of a table, short
# EN: Biro Sécurité
# u-03fcxb =


# KIND: cell of a table, short
# EN: Biometric technology, and guards, at the Container Camp and the Jules Ferry Centre
# u-qrjfmd =


# KIND: cell of a table, short
# EN: Buzzlines Travel
# u-h9vp56 =


# KIND: cell of a table, short
# EN: Carries British border officers
# u-8qt0g5 =


# KIND: cell of a table, short
# EN: Eamus Cork Solutions
# u-effp36 =


# KIND: cell of a table, short
# EN: Searches freight, detains and 'escorts', in the ports of Calais, Dunkirk and Boulogne
# u-spg34r =


# KIND: cell of a table, short
# EN: Mondial Protection
# u-w93h6e =


# KIND: cell of a table, short
# EN: Security for freight, by port and by rail
# u-9vqat3 =


# KIND: cell of a table, short
# EN: Tascor
# u-aew5y0 =


# KIND: cell of a table, short
# EN: Runs holding facilities, and transports detainees, in the UK, at Calais and at Coquelles
# u-2e4gvp =


# KIND: cell of a table, short
# EN: Twin Jets
# u-xqy4qa =


# KIND: cell of a table, short
# EN: Hires out private jets for deportations
# u-wxsge7 =


# KIND: cell of a table, short
# EN: Wagtail
# u-8b3vga =


# KIND: cell of a table, short
# EN: Detection dogs for the Border Force
# u-0m6kys =


# KIND: cell of a table, short
# EN: __Fences, walls, works__
# u-t9wb4p =


# KIND: cell of a table, short
# EN: Groupe CW (Clôtures Michel Willoquaux)
# u-0g26jm =


# KIND: cell of a table, short
# EN: Fences of the Container Camp
# u-6v9drg =


# KIND: cell of a table, short
# EN: Jackson's Fencing
# u-pg56dw =


# KIND: cell of a table, short
# EN: Fences and gates of the Eurotunnel site
# u-vk8ehm =


# KIND: cell of a table, short
# EN: Logistic Solutions
# u-y50kgz =


# KIND: cell of a table, short
# EN: Containers of the Container Camp
# u-jwe0m2 =


# KIND: cell of a table, short
# EN: Vinci
# u-1ccyqn =


# KIND: cell of a table, short
# EN: Building of the 'Great Wall of Calais'; clearing of the 'Jungle'
# u-w9tc6p =


# KIND: cell of a table, short
# EN: Zaun Ltd
# u-29259d =


# KIND: cell of a table, short
# EN: Fence around the port of Calais
# u-hggdky =


# KIND: cell of a table, short
# EN: __Detecting and watching__
# u-zag2v5 =


# KIND: cell of a table, short
# EN: AMG Systems
# u-39e6y6 =


# KIND: cell of a table, short
# EN: CCTV technology for Eurotunnel
# u-eaemxd =


# KIND: cell of a table, short
# EN: Chess Dynamics Ltd
# u-8h0w16 =


# KIND: cell of a table, short
# EN: Day and night vision for vessels of the Border Force
# u-xsrvt1 =


# KIND: cell of a table, short
# EN: Clearview Communication
# u-370wm6 =


# KIND: cell of a table, short
# EN: CCTV for Eurotunnel
# u-w60cdx =


# KIND: cell of a table, short
# EN: FLIR Systems
# u-e9avqm =


# KIND: cell of a table, short
# EN: Thermal cameras
# u-rds794 =


# KIND: cell of a table, short
# EN: L-3 Communications Ltd
# u-47pc90 =


# KIND: cell of a table, short
# EN: Scanners (X-ray)
# u-jckmj3 =


# KIND: cell of a table, short
# EN: Rapiscan Systems Ltd / OSI Systems
# u-kj82kq =


# KIND: cell of a table, short
# EN: X-ray technology
# u-3zjthc =


# KIND: cell of a table, short
# EN: Roke Manor Research / Chemring Group
# u-mxxqdy =


# KIND: cell of a table, short
# EN: Vehicle scanning; passive millimetre-wave imaging (PMMWI)
# u-9k7h14 =


# KIND: cell of a table, short
# EN: Scan-X Security Ltd
# u-xvy4sn =


# KIND: cell of a table, short
# EN: X-ray technology
# u-3zjthc-2 =


# KIND: cell of a table, short
# EN: Smiths Detection
# u-k09q89 =


# KIND: cell of a table, short
# EN: X-ray technology
# u-3zjthc-3 =


# KIND: cell of a table, short
# EN: Sorhea
# u-abt4xk =


# KIND: cell of a table, short
# EN: Infrared barriers along the fence of the port
# u-as8byv =


# KIND: cell of a table, short
# EN: Thales
# u-ywfhwm =


# KIND: cell of a table, short
# EN: Security of the port; possibly maker of the drones that watch the tunnel site
# u-633qp1 =


# KIND: heading
# EN: Searchers
# searchers =


# EN: Hardly any firm has done better out of Calais than Eamus Cork Solutions (ECS), which was founded in 2004 by a former policeman of the town. In the zones under British control at Calais and Dunkirk it searches freight, detains people and escorts them: work that lies at the core of what the Border Force is for. When public tasks of this kind are privatised, it becomes harder to say who answers for them, and harder for a parliament to control them.
# u-5kvg6d =


# EN: Its first contract for port security dates from 2011 and brought it { $eamus-2011--long } for three years. Its part has been widened and prolonged since. Under a contract of December 2016 the firm supplies forty Authorised Search Officers around the clock on every day of the year. They look for people in vehicles with detectors or together with dog handlers. Should they find somebody, they may have to hold that person until a British officer comes. The contract runs from 2017 to 2019, and can be extended twice by a year.[^eamus-award]
# u-6hq62j =


# KIND: a number set large, short
# EN: { $eamus-2016 }
# u-cqhdtv =


# KIND: what the number above is
# EN: is the worth of the three-year contract that Eamus Cork Solutions won in December 2016[^eamus-award]
# u-6rtb3w =


# EN: The dogs belong to Wagtail, of Holywell in Wales. Its first contract for Calais was awarded in 2008; the present one is worth { $wagtail-2015--long } and runs for five years, from March 2015 to March 2020.[^wagtail-award] Many of the handlers have been soldiers and have served in Iraq, in Afghanistan or in the Balkans.[^wagtail-military]
# u-k90p14 =


# EN: When the Prime Minister, David Cameron, announced in the summer of 2015, to general surprise, that there would be more dogs, Wagtail had to look for them in haste. The managing director of another firm of the trade thought it pointless. With crowds walking openly towards the fences, he said, nobody was hiding, and a dog that finds the hidden was of no use.[^orr-dogs]
# u-t3v6kf =


# KIND: heading
# EN: Machines
# machines =


# EN: As the table shows, many firms have sold instruments that search and detect: cameras and X-ray machines in the first place. Among those who make the latter are two large companies that also work for the military, L-3 Communications from the United States and Smiths Detection from Britain.
# u-bwgydf =


# EN: The French group Thales is among the world's largest producers of arms, plays a leading part in the European market for border security, and is deeply engaged in the lobbying of its industry.[^border-wars-thales] Its branch Thales Security Systems supplies the port of Calais with control of access and surveillance: revolving doors, cameras along the fence, a station from which they are watched.[^bescherer-thales] Two thermal cameras by FLIR are part of it. Hervé Couret, the security officer of the port, has said that they help it to meet the terms of the Treaty of Le Touquet.[^flir-couret]
# u-a35km3 =


# EN: Thales has probably also built the two military drones that watch over the tunnel site. No contractor has been named in public. But photographs of them resemble its Spycopter, a small unmanned helicopter that flies by itself.[^spycopter]
# u-88q6cc =


# KIND: heading
# EN: Fences and a wall
# fences =


# EN: The second great line of business is barriers. Fences are there to keep refugees out; those who make them would rather speak of safety. Peter Jackson, whose firm put up { $jackson-fence } of fencing at Calais, denied that anybody at the better end of his trade wished to build against immigrants. What they supplied, he said, was a barrier that protects: it kept everyone safe, and the tunnel running.[^jackson-fencing]
# u-mb00jb =


# EN: Vinci, a French firm, is the largest construction company in the world. Its part at Calais is a disturbing one, for it both tore down the 'Jungle' and built part of the wall beside it. The wall runs between the ground of the former camp and the motorway to the port. Britain paid for it, { $wall-cost--long }, and French authorities directed the work.[^vinci-wall]
# u-mvazx9 =


# EN: Twice in 2016 a subsidiary of Vinci, Sogea Nord Hydrolique, sent bulldozers against the shelters of the camp. Its workers had been told not to wear the clothes of the firm, so that nobody should know. Trade unionists within Vinci made it public.[^vinci-jungle]
# u-qt6ajj =


# EN: Another subsidiary, Eurovia, was among the builders of the wall, which stands { $wall-height } high and has been called the 'Great Wall of Calais'. It was finished two months after the camp had gone, so that one may ask what it was for. The mayor of Calais, Natacha Bouchart, did ask. She held that it had become needless and tried to stop it, but failed in court.[^bouchart-wall] The Home Secretary, Amber Rudd, would not be held responsible. Britain gave France money for the border at Calais, she said; on what it was spent was for France to decide.[^rudd-wall]
# u-4yeaxx =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Fences are there to keep refugees out; those who make them would rather speak of safety.
# u-p6n6rw =


# KIND: heading
# EN: Ships
# ships =


# EN: At sea the Border Force has five large patrol vessels, called cutters, and six smaller ones for the coast. More and more often they are sent to look for people who cross the Channel in small boats.[^fleet-telegraph] [](#tab-fleet) shows who built them. The cutters have the night and day vision systems of Chess Dynamics, under a contract of 2015 that was worth { $chess-2015--long }.[^chess-award]
# u-a542ke =


# KIND: caption
# EN: The fleet of the Border Force
# tab-fleet =


# KIND: head of a column, short
# EN: Vessels
# u-cmxdgh =


# KIND: head of a column, short
# EN: Number
# u-qp1cy5 =


# KIND: head of a column, short
# EN: Builder
# u-144m1s =


# KIND: cell of a table, short
# EN: Cutters
# u-6fhcfa =


# KIND: cell of a table, short
# EN: Damen Shipyards, Netherlands
# u-ezvyzh =


# KIND: cell of a table, short
# EN: Cutter
# u-391mwd =


# KIND: cell of a table, short
# EN: Rauma shipyard, Finland; first used by the Finnish Border Guard
# u-pgt48h =


# KIND: cell of a table, short
# EN: Coastal patrol vessels
# u-gyj72g =


# KIND: cell of a table, short
# EN: Holyhead Marine, Wales
# u-p9pxe1 =


# KIND: cell of a table, short
# EN: __All vessels__
# u-vwpx2q =


# EN: Damen is well known wherever in the world there is a sea border to be watched.
# u-3bm4tw =


# KIND: heading
# EN: Doors and cleaners
# doors =


# EN: A border needs many things. In December 2018 the French firm Axialys was given a contract for { $axialys-2018 }, for two rigid roller doors of the fast kind. They are for one of the shelters in which vehicles are searched. The Border Force wants these to be free of anything that could make a detector give false readings, and the old doors let through too much vibration.[^axialys-award] Another French firm, Agenor, has cleaned the shelters at Calais, Coquelles and Dunkirk since February 2018, under a contract for two years.[^agenor-award]
# u-chx54x =


# KIND: heading
# EN: Tomorrow's orders
# orders =


# EN: Each new device is presented by those who sell it as the one that cannot be done without, and so the industry may look forward. In April 2016 Theresa May assured the House of Commons that the government went on looking for technology that would find hidden people better. This was nothing that could be done once and left, she said; it had to be kept up.[^may-technology]
# u-c617at =


# EN: Two years later the Home Office asked firms what they had to offer.[^rfi-2018] It wanted to know
# u-zq1j5y =


# EN: who could supply and maintain radar on the coast, to detect small boats;
# u-acpvt7 =


# EN: who could build a fast scanner of a new generation for freight, for an estimated { $screening-2018--long }. It was to screen between { $screening-low } and { $screening-high } vehicles an hour, and to keep pace with people who hide ever deeper in the load.
# u-qj71ps =


# EN: Neither has led to a tender or a contract so far. They show where the government is looking, on land and at sea.
# u-ya5msf =


# EN: Much of this chapter rests on the work of the Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
# fn-calais-research =


# EN: Contract award notice, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
# fn-eamus-award =


# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
# fn-wagtail-award =


# EN: Graham Henry, 'Wagtail sniffs out opportunities after Border Agency deal', _WalesOnline_, 11 August 2010.
# fn-wagtail-military =


# EN: Gillian Orr, 'Calais crisis prompts a recruitment drive for police sniffer dogs and handlers', _The Independent_, 3 August 2015.
# fn-orr-dogs =


# EN: Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, 2016.
# fn-border-wars-thales =


# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
# fn-bescherer-thales =


# EN: FLIR, application story, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
# fn-flir-couret =


# EN: Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>; Peter Burt, _Off the leash: the development of autonomous military drones in the UK_, Drone Wars UK, November 2018.
# fn-spycopter =


# EN: 'Building security for border control', _Security News Desk_, 16 March 2016.
# fn-jackson-fencing =


# EN: Calais Research Network, 'The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier', 16 October 2016.
# fn-vinci-wall =


# EN: '<i lang="fr">Vinci est l'entreprise qui détruit la « jungle » de Calais</i>', _Reporterre_, 26 October 2016.
# fn-vinci-jungle =


# EN: Matt Broomfield, 'Calais Jungle wall is completed two months after all the refugees were driven out', _The Independent_, 13 December 2016.
# fn-bouchart-wall =


# EN: 'Calais migrants: Work to start on UK-funded wall', _BBC News_, 7 September 2016.
# fn-rudd-wall =


# EN: Jamie Johnson and Charles Hymas, 'Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean', _The Telegraph_, 21 January 2019.
# fn-fleet-telegraph =


# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
# fn-chess-award =


# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
# fn-axialys-award =


# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
# fn-agenor-award =


# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
# fn-may-technology =


# EN: Prior information notices, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> and <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
# fn-rfi-2018 =

