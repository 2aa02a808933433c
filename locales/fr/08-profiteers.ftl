# KIND: title of a chapter
# EN: Who earns by it[^calais-research]
profiteers = À qui cela profite[^calais-research]
# KIND: title for the running head, at most 40 characters
# EN: Profiteers
u-2qk12h = Les profiteurs
# KIND: the lines under the title of a chapter
# EN: Guards, dogs, fences, scanners, drones, roller doors: a directory of those who sell a border, and what is known of their contracts.
u-vfbhme = Vigiles, chiens, clôtures, scanners, drones, portes à enroulement : un répertoire de ceux qui vendent une frontière, et ce que l’on sait de leurs marchés.
# EN: A list of the firms that build and run the border at Calais was published in 2016 by the Calais Research Network. [](#tab-companies) is drawn from it. The sections that follow look at some of these firms, and at a few more.
u-ge3tdq = Une liste des entreprises qui construisent et font fonctionner la frontière à Calais a été publiée en 2016 par le Calais Research Network. Le [](#tab-companies) en est tiré. Les sections qui suivent s’arrêtent sur certaines de ces entreprises, et sur quelques autres.
# KIND: caption
# NOTE: names of companies, camps and centres stay as they are.
# EN: Twenty-four firms at the border[^calais-research]
tab-companies = Vingt-quatre entreprises à la frontière[^calais-research]
# KIND: head of a column, short
# EN: Company
u-vs3m7j = Entreprise
# KIND: head of a column, short
# EN: What it does at Calais
u-81gy89 = Ce qu’elle fait à Calais
# KIND: cell of a table, short
# EN: __Guarding, searching, carrying__
u-sg89b6 = __Garder, fouiller, transporter__
# KIND: cell of a table, short
# EN: ATMG
u-rct24k = ATMG
# KIND: cell of a table, short
# EN: Guards the building site of the Container Camp
u-wgsvhm = Gardiennage du chantier du Container Camp
# KIND: cell of a table, short
# EN: Biro Sécurité
u-03fcxb = Biro Sécurité
# KIND: cell of a table, short
# EN: Biometric technology, and guards, at the Container Camp and the Jules Ferry Centre
u-qrjfmd = Technologie biométrique et gardiennage, au Container Camp et au centre Jules Ferry
# KIND: cell of a table, short
# EN: Buzzlines Travel
u-h9vp56 = Buzzlines Travel
# KIND: cell of a table, short
# EN: Carries British border officers
u-8qt0g5 = Transport des agents frontaliers britanniques
# KIND: cell of a table, short
# EN: Eamus Cork Solutions
u-effp36 = Eamus Cork Solutions
# KIND: cell of a table, short
# EN: Searches freight, detains and 'escorts', in the ports of Calais, Dunkirk and Boulogne
u-spg34r = Fouille du fret, rétention et « escorte », dans les ports de Calais, de Dunkerque et de Boulogne
# KIND: cell of a table, short
# EN: Mondial Protection
u-w93h6e = Mondial Protection
# KIND: cell of a table, short
# EN: Security for freight, by port and by rail
u-9vqat3 = Sûreté du fret, au port et sur le rail
# KIND: cell of a table, short
# EN: Tascor
u-aew5y0 = Tascor
# KIND: cell of a table, short
# EN: Runs holding facilities, and transports detainees, in the UK, at Calais and at Coquelles
u-2e4gvp = Gestion de locaux de rétention et transport des personnes retenues, au Royaume-Uni, à Calais et à Coquelles
# KIND: cell of a table, short
# EN: Twin Jets
u-xqy4qa = Twin Jets
# KIND: cell of a table, short
# EN: Hires out private jets for deportations
u-wxsge7 = Location de jets privés pour les expulsions
# KIND: cell of a table, short
# EN: Wagtail
u-8b3vga = Wagtail
# KIND: cell of a table, short
# EN: Detection dogs for the Border Force
u-0m6kys = Chiens de détection pour la Border Force
# KIND: cell of a table, short
# EN: __Fences, walls, works__
u-t9wb4p = __Clôtures, murs, travaux__
# KIND: cell of a table, short
# EN: Groupe CW (Clôtures Michel Willoquaux)
u-0g26jm = Groupe CW (Clôtures Michel Willoquaux)
# KIND: cell of a table, short
# EN: Fences of the Container Camp
u-6v9drg = Clôtures du Container Camp
# KIND: cell of a table, short
# EN: Jackson's Fencing
u-pg56dw = Jackson’s Fencing
# KIND: cell of a table, short
# EN: Fences and gates of the Eurotunnel site
u-vk8ehm = Clôtures et portails du site d’Eurotunnel
# KIND: cell of a table, short
# EN: Logistic Solutions
u-y50kgz = Logistic Solutions
# KIND: cell of a table, short
# EN: Containers of the Container Camp
u-jwe0m2 = Conteneurs du Container Camp
# KIND: cell of a table, short
# EN: Vinci
u-1ccyqn = Vinci
# KIND: cell of a table, short
# EN: Building of the 'Great Wall of Calais'; clearing of the 'Jungle'
u-w9tc6p = Construction de la « Grande Muraille de Calais » ; démantèlement de la « Jungle »
# KIND: cell of a table, short
# EN: Zaun Ltd
u-29259d = Zaun Ltd
# KIND: cell of a table, short
# EN: Fence around the port of Calais
u-hggdky = Clôture autour du port de Calais
# KIND: cell of a table, short
# EN: __Detecting and watching__
u-zag2v5 = __Détecter et surveiller__
# KIND: cell of a table, short
# EN: AMG Systems
u-39e6y6 = AMG Systems
# KIND: cell of a table, short
# EN: CCTV technology for Eurotunnel
u-eaemxd = Technologie de vidéosurveillance pour Eurotunnel
# KIND: cell of a table, short
# EN: Chess Dynamics Ltd
u-8h0w16 = Chess Dynamics Ltd
# KIND: cell of a table, short
# EN: Day and night vision for vessels of the Border Force
u-xsrvt1 = Vision de jour et de nuit pour les navires de la Border Force
# KIND: cell of a table, short
# EN: Clearview Communication
u-370wm6 = Clearview Communication
# KIND: cell of a table, short
# EN: CCTV for Eurotunnel
u-w60cdx = Vidéosurveillance pour Eurotunnel
# KIND: cell of a table, short
# EN: FLIR Systems
u-e9avqm = FLIR Systems
# KIND: cell of a table, short
# EN: Thermal cameras
u-rds794 = Caméras thermiques
# KIND: cell of a table, short
# EN: L-3 Communications Ltd
u-47pc90 = L-3 Communications Ltd
# KIND: cell of a table, short
# EN: Scanners (X-ray)
u-jckmj3 = Scanners (rayons X)
# KIND: cell of a table, short
# EN: Rapiscan Systems Ltd / OSI Systems
u-kj82kq = Rapiscan Systems Ltd / OSI Systems
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc = Technologie à rayons X
# KIND: cell of a table, short
# EN: Roke Manor Research / Chemring Group
u-mxxqdy = Roke Manor Research / Chemring Group
# KIND: cell of a table, short
# EN: Vehicle scanning; passive millimetre-wave imaging (PMMWI)
u-9k7h14 = Contrôle de véhicules au scanner ; imagerie passive à ondes millimétriques (PMMWI)
# KIND: cell of a table, short
# EN: Scan-X Security Ltd
u-xvy4sn = Scan-X Security Ltd
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc-2 = Technologie à rayons X
# KIND: cell of a table, short
# EN: Smiths Detection
u-k09q89 = Smiths Detection
# KIND: cell of a table, short
# EN: X-ray technology
u-3zjthc-3 = Technologie à rayons X
# KIND: cell of a table, short
# EN: Sorhea
u-abt4xk = Sorhea
# KIND: cell of a table, short
# EN: Infrared barriers along the fence of the port
u-as8byv = Barrières infrarouges le long de la clôture du port
# KIND: cell of a table, short
# EN: Thales
u-ywfhwm = Thales
# KIND: cell of a table, short
# EN: Security of the port; possibly maker of the drones that watch the tunnel site
u-633qp1 = Sûreté du port ; peut-être constructeur des drones qui surveillent le site du tunnel
# KIND: heading
# EN: Searchers
searchers = La fouille
# EN: Hardly any firm has done better out of Calais than Eamus Cork Solutions (ECS), which was founded in 2004 by a former policeman of the town. In the zones under British control at Calais and Dunkirk it searches freight, detains people and escorts them: work that lies at the core of what the Border Force is for. When public tasks of this kind are privatised, it becomes harder to say who answers for them, and harder for a parliament to control them.
u-5kvg6d = Peu d’entreprises ont tiré de Calais autant de profit qu’Eamus Cork Solutions (ECS), fondée en 2004 par un ancien policier de la ville. Dans les zones sous contrôle britannique de Calais et de Dunkerque, elle fouille le fret, retient des personnes et les escorte : un travail qui est au cœur de la mission de la Border Force. Quand des tâches publiques de cette nature sont privatisées, il devient plus difficile de dire qui en répond, et plus difficile pour un parlement de les contrôler.
# EN: Its first contract for port security dates from 2011 and brought it { $eamus-2011--long } for three years. Its part has been widened and prolonged since. Under a contract of December 2016 the firm supplies forty Authorised Search Officers around the clock on every day of the year. They look for people in vehicles with detectors or together with dog handlers. Should they find somebody, they may have to hold that person until a British officer comes. The contract runs from 2017 to 2019, and can be extended twice by a year.[^eamus-award]
u-6hq62j = Son premier marché de sûreté portuaire date de 2011 et lui a rapporté { $eamus-2011--long } pour trois ans. Sa part a depuis été élargie et prolongée. En vertu d’un marché de décembre 2016, l’entreprise fournit quarante agents de fouille habilités (<i lang="en">Authorised Search Officers</i>), vingt-quatre heures sur vingt-quatre et tous les jours de l’année. Ils cherchent des personnes dans les véhicules à l’aide de détecteurs ou avec des maîtres-chiens. S’ils en découvrent une, ils peuvent avoir à la retenir jusqu’à l’arrivée d’un agent britannique. Le marché court de 2017 à 2019 et peut être prolongé deux fois d’un an[^eamus-award].
# KIND: a number set large, short
# EN: { $eamus-2016 }
u-cqhdtv = { $eamus-2016 }
# KIND: what the number above is
# EN: is the worth of the three-year contract that Eamus Cork Solutions won in December 2016[^eamus-award]
u-6rtb3w = c’est le montant du marché de trois ans qu’Eamus Cork Solutions a remporté en décembre 2016[^eamus-award]
# EN: The dogs belong to Wagtail, of Holywell in Wales. Its first contract for Calais was awarded in 2008; the present one is worth { $wagtail-2015--long } and runs for five years, from March 2015 to March 2020.[^wagtail-award] Many of the handlers have been soldiers and have served in Iraq, in Afghanistan or in the Balkans.[^wagtail-military]
u-k90p14 = Les chiens appartiennent à Wagtail, entreprise de Holywell, au pays de Galles. Son premier marché pour Calais lui a été attribué en 2008 ; le marché en cours porte sur { $wagtail-2015--long } et sur cinq ans, de mars 2015 à mars 2020[^wagtail-award]. Parmi les maîtres-chiens, beaucoup ont été soldats et ont servi en Irak, en Afghanistan ou dans les Balkans[^wagtail-military].
# EN: When the Prime Minister, David Cameron, announced in the summer of 2015, to general surprise, that there would be more dogs, Wagtail had to look for them in haste. The managing director of another firm of the trade thought it pointless. With crowds walking openly towards the fences, he said, nobody was hiding, and a dog that finds the hidden was of no use.[^orr-dogs]
u-t3v6kf = Lorsque le Premier ministre, David Cameron, a annoncé à l’été 2015, à la surprise générale, qu’il y aurait davantage de chiens, Wagtail a dû en chercher en toute hâte. Le directeur général d’une autre entreprise du secteur jugeait cela inutile. Quand des foules marchent à découvert vers les clôtures, disait-il, personne ne se cache, et un chien qui trouve ceux qui se cachent ne sert à rien[^orr-dogs].
# KIND: heading
# EN: Machines
machines = Les machines
# EN: As the table shows, many firms have sold instruments that search and detect: cameras and X-ray machines in the first place. Among those who make the latter are two large companies that also work for the military, L-3 Communications from the United States and Smiths Detection from Britain.
u-bwgydf = Comme le montre le tableau, de nombreuses entreprises ont vendu des instruments de fouille et de détection, en premier lieu des caméras et des appareils à rayons X. Parmi les fabricants de ces derniers figurent deux grandes sociétés qui travaillent aussi pour les armées, l’américaine L-3 Communications et la britannique Smiths Detection.
# EN: The French group Thales is among the world's largest producers of arms, plays a leading part in the European market for border security, and is deeply engaged in the lobbying of its industry.[^border-wars-thales] Its branch Thales Security Systems supplies the port of Calais with control of access and surveillance: revolving doors, cameras along the fence, a station from which they are watched.[^bescherer-thales] Two thermal cameras by FLIR are part of it. Hervé Couret, the security officer of the port, has said that they help it to meet the terms of the Treaty of Le Touquet.[^flir-couret]
u-a35km3 = Le groupe français Thales est l’un des plus grands producteurs d’armes du monde ; il joue un rôle de premier plan sur le marché européen de la sécurité des frontières et est très engagé dans le lobbying de son industrie[^border-wars-thales]. Sa branche Thales Security Systems fournit au port de Calais le contrôle d’accès et la surveillance : portes à tambour, caméras le long de la clôture, poste d’où l’on suit leurs images[^bescherer-thales]. Deux caméras thermiques de FLIR en font partie. Hervé Couret, responsable de la sûreté du port, a déclaré qu’elles aidaient celui-ci à satisfaire aux exigences du traité du Touquet[^flir-couret].
# EN: Thales has probably also built the two military drones that watch over the tunnel site. No contractor has been named in public. But photographs of them resemble its Spycopter, a small unmanned helicopter that flies by itself.[^spycopter]
u-88q6cc = Thales a probablement construit aussi les deux drones militaires qui surveillent le site du tunnel. Aucun fournisseur n’a été nommé publiquement, mais, sur les photographies, ils ressemblent à son Spycopter, un petit hélicoptère sans pilote qui vole de façon autonome[^spycopter].
# KIND: heading
# EN: Fences and a wall
fences = Des clôtures et un mur
# EN: The second great line of business is barriers. Fences are there to keep refugees out; those who make them would rather speak of safety. Peter Jackson, whose firm put up { $jackson-fence } of fencing at Calais, denied that anybody at the better end of his trade wished to build against immigrants. What they supplied, he said, was a barrier that protects: it kept everyone safe, and the tunnel running.[^jackson-fencing]
u-mb00jb = Le deuxième grand secteur d’activité est celui des barrières. Les clôtures sont là pour tenir les réfugiés à l’écart ; ceux qui les fabriquent préfèrent parler de sécurité. Peter Jackson, dont l’entreprise a posé { $jackson-fence--long } de clôtures à Calais, a nié que quiconque, parmi les meilleurs de la profession, veuille construire contre des immigrés. Ce qu’ils fournissaient, disait-il, c’était une barrière qui protège : grâce à elle, tout le monde était en sécurité et le tunnel fonctionnait[^jackson-fencing].
# EN: Vinci, a French firm, is the largest construction company in the world. Its part at Calais is a disturbing one, for it both tore down the 'Jungle' and built part of the wall beside it. The wall runs between the ground of the former camp and the motorway to the port. Britain paid for it, { $wall-cost--long }, and French authorities directed the work.[^vinci-wall]
u-mvazx9 = Le groupe français Vinci est la plus grande entreprise de construction du monde. Son rôle à Calais est troublant, car il a tout à la fois rasé la « Jungle » et construit une partie du mur qui la bordait. Ce mur court entre le terrain de l’ancien camp et l’autoroute qui mène au port. Le Royaume-Uni l’a payé { $wall-cost--long } et les autorités françaises ont dirigé les travaux[^vinci-wall].
# EN: Twice in 2016 a subsidiary of Vinci, Sogea Nord Hydraulique, sent bulldozers against the shelters of the camp. Its workers had been told not to wear the clothes of the firm, so that nobody should know. Trade unionists within Vinci made it public.[^vinci-jungle]
u-qt6ajj = Par deux fois en 2016, une filiale de Vinci, Sogea Nord Hydraulique, a envoyé des bulldozers contre les abris du camp. Consigne avait été donnée à ses ouvriers de ne pas porter les vêtements de l’entreprise, pour que personne ne le sache. Des syndicalistes de Vinci l’ont rendu public[^vinci-jungle].
# EN: Another subsidiary, Eurovia, was among the builders of the wall, which stands { $wall-height } high and has been called the 'Great Wall of Calais'. It was finished two months after the camp had gone, so that one may ask what it was for. The mayor of Calais, Natacha Bouchart, did ask. She held that it had become needless and tried to stop it, but failed in court.[^bouchart-wall] The Home Secretary, Amber Rudd, would not be held responsible. Britain gave France money for the border at Calais, she said; on what it was spent was for France to decide.[^rudd-wall]
u-4yeaxx = Une autre filiale, Eurovia, compte parmi les constructeurs du mur, haut de { $wall-height--long }, que l’on a appelé la « Grande Muraille de Calais ». Il a été achevé deux mois après la disparition du camp, et l’on peut se demander à quoi il servait. La maire de Calais, Natacha Bouchart, se l’est demandé. Elle a soutenu qu’il était devenu inutile et a tenté d’en empêcher la construction, mais la justice lui a donné tort[^bouchart-wall]. La ministre britannique de l’Intérieur, Amber Rudd, a décliné toute responsabilité. Le Royaume-Uni donnait à la France de l’argent pour la frontière à Calais, disait-elle ; c’était à la France de décider de l’emploi qu’elle en faisait[^rudd-wall].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Fences are there to keep refugees out; those who make them would rather speak of safety.
u-p6n6rw = Les clôtures sont là pour tenir les réfugiés à l’écart ; ceux qui les fabriquent préfèrent parler de sécurité.
# KIND: heading
# EN: Ships
ships = Les navires
# EN: At sea the Border Force has five large patrol vessels, called cutters, and six smaller ones for the coast. More and more often they are sent to look for people who cross the Channel in small boats.[^fleet-telegraph] [](#tab-fleet) shows who built them. The cutters have the night and day vision systems of Chess Dynamics, under a contract of 2015 that was worth { $chess-2015--long }.[^chess-award]
u-a542ke = En mer, la Border Force dispose de cinq grands patrouilleurs, appelés <i lang="en">cutters</i>, et de six vedettes plus petites pour la côte. De plus en plus souvent, on les envoie à la recherche de personnes qui traversent la Manche dans de petites embarcations[^fleet-telegraph]. Le [](#tab-fleet) indique qui les a construits. Les <i lang="en">cutters</i> sont équipés des systèmes de vision de jour et de nuit de Chess Dynamics, fournis en vertu d’un marché de 2015 d’un montant de { $chess-2015--long }[^chess-award].
# KIND: caption
# EN: The fleet of the Border Force
tab-fleet = La flotte de la Border Force
# KIND: head of a column, short
# EN: Vessels
u-cmxdgh = Navires
# KIND: head of a column, short
# EN: Number
u-qp1cy5 = Nombre
# KIND: head of a column, short
# EN: Builder
u-144m1s = Constructeur
# KIND: cell of a table, short
# EN: Cutters
u-6fhcfa = Grands patrouilleurs
# KIND: cell of a table, short
# EN: Damen Shipyards, Netherlands
u-ezvyzh = Damen Shipyards, Pays-Bas
# KIND: cell of a table, short
# EN: Cutter
u-391mwd = Grand patrouilleur
# KIND: cell of a table, short
# EN: Rauma shipyard, Finland; first used by the Finnish Border Guard
u-pgt48h = Chantier de Rauma, Finlande ; d’abord en service chez les gardes-frontières finlandais
# KIND: cell of a table, short
# EN: Coastal patrol vessels
u-gyj72g = Vedettes côtières
# KIND: cell of a table, short
# EN: Holyhead Marine, Wales
u-p9pxe1 = Holyhead Marine, pays de Galles
# KIND: cell of a table, short
# EN: __All vessels__
u-vwpx2q = __Tous les navires__
# EN: Damen is well known wherever in the world there is a sea border to be watched.
u-3bm4tw = Partout dans le monde où il y a une frontière maritime à surveiller, Damen est bien connu.
# KIND: heading
# EN: Doors and cleaners
doors = Des portes et du nettoyage
# EN: A border needs many things. In December 2018 the French firm Axialys was given a contract for { $axialys-2018 }, for two rigid roller doors of the fast kind. They are for one of the shelters in which vehicles are searched. The Border Force wants these to be free of anything that could make a detector give false readings, and the old doors let through too much vibration.[^axialys-award] Another French firm, Agenor, has cleaned the shelters at Calais, Coquelles and Dunkirk since February 2018, under a contract for two years.[^agenor-award]
u-chx54x = Une frontière a besoin de bien des choses. En décembre 2018, l’entreprise française Axialys s’est vu attribuer un marché de { $axialys-2018--long } pour deux portes rapides à enroulement, du type rigide. Elles sont destinées à l’un des abris dans lesquels on fouille les véhicules. La Border Force veut que rien, dans ces abris, ne puisse fausser les mesures des détecteurs, et les anciennes portes laissaient passer trop de vibrations[^axialys-award]. Une autre entreprise française, Agenor, nettoie les abris de Calais, de Coquelles et de Dunkerque depuis février 2018, en vertu d’un marché de deux ans[^agenor-award].
# KIND: heading
# EN: Tomorrow's orders
orders = Les commandes de demain
# EN: Each new device is presented by those who sell it as the one that cannot be done without, and so the industry may look forward. In April 2016 Theresa May assured the House of Commons that the government went on looking for technology that would find hidden people better. This was nothing that could be done once and left, she said; it had to be kept up.[^may-technology]
u-c617at = Chaque nouvel appareil est présenté par ceux qui le vendent comme celui dont on ne saurait se passer ; l’industrie peut donc envisager l’avenir avec confiance. En avril 2016, Theresa May a assuré à la Chambre des communes que le gouvernement continuait de chercher des techniques qui permettent de mieux repérer les personnes cachées. Ce n’était pas une chose que l’on fait une fois pour toutes, disait-elle ; il fallait s’y tenir[^may-technology].
# EN: Two years later the Home Office asked firms what they had to offer.[^rfi-2018] It wanted to know
u-zq1j5y = Deux ans plus tard, le Home Office a demandé aux entreprises ce qu’elles avaient à offrir[^rfi-2018]. Il voulait savoir :
# EN: who could supply and maintain radar on the coast, to detect small boats;
u-acpvt7 = qui pourrait fournir et entretenir des radars côtiers pour détecter de petites embarcations ;
# EN: who could build a fast scanner of a new generation for freight, for an estimated { $screening-2018--long }. It was to screen between { $screening-low } and { $screening-high } vehicles an hour, and to keep pace with people who hide ever deeper in the load.
u-qj71ps = qui pourrait construire, pour un montant estimé à { $screening-2018--long }, un scanner rapide de nouvelle génération pour le fret. Il devait contrôler de { $screening-low } à { $screening-high } véhicules par heure et suivre le rythme de gens qui se cachent toujours plus profondément dans le chargement.
# EN: Neither has led to a tender or a contract so far. They show where the government is looking, on land and at sea.
u-ya5msf = Ni l’une ni l’autre de ces demandes n’a jusqu’ici débouché sur un appel d’offres ni sur un marché. Elles montrent de quel côté le gouvernement regarde, à terre et en mer.
# EN: Much of this chapter rests on the work of the Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
fn-calais-research = Ce chapitre repose en grande partie sur le travail du Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>.
# EN: Contract award notice, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
fn-eamus-award = Avis d’attribution de marché, <https://ted.europa.eu/udl?uri=TED:NOTICE:39786-2017:TEXT:EN:HTML&tabId=1>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
fn-wagtail-award = Avis d’attribution de marché, <https://www.contractsfinder.service.gov.uk/Notice/ef402d0f-aa43-404d-b5c6-6cf9f8c46c16>.
# EN: Graham Henry, 'Wagtail sniffs out opportunities after Border Agency deal', _WalesOnline_, 11 August 2010.
fn-wagtail-military = Graham Henry, « <span lang="en">Wagtail sniffs out opportunities after Border Agency deal</span> », _WalesOnline_, 11 août 2010.
# EN: Gillian Orr, 'Calais crisis prompts a recruitment drive for police sniffer dogs and handlers', _The Independent_, 3 August 2015.
fn-orr-dogs = Gillian Orr, « <span lang="en">Calais crisis prompts a recruitment drive for police sniffer dogs and handlers</span> », _The Independent_, 3 août 2015.
# EN: Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, 2016.
fn-border-wars-thales = Mark Akkerman, <i lang="en">Border Wars: the arms dealers profiting from Europe’s refugee tragedy</i>, Stop Wapenhandel/TNI, 2016.
# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-bescherer-thales = Kelly Bescherer, <i lang="en">Borders, Industry, Logistics: Reflections on the Securitization of Calais</i>, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, avril 2017.
# EN: FLIR, application story, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
fn-flir-couret = FLIR, étude de cas, <http://www.flirmedia.com/MMC/CSV/AppI_Stories/AS_0004_EN.pdf>.
# EN: Calais Research Network, <https://calaisresearch.noblogs.org/contractors/>; Peter Burt, _Off the leash: the development of autonomous military drones in the UK_, Drone Wars UK, November 2018.
fn-spycopter = Calais Research Network, <https://calaisresearch.noblogs.org/contractors/> ; Peter Burt, <i lang="en">Off the leash: the development of autonomous military drones in the UK</i>, Drone Wars UK, novembre 2018.
# EN: 'Building security for border control', _Security News Desk_, 16 March 2016.
fn-jackson-fencing = « <span lang="en">Building security for border control</span> », _Security News Desk_, 16 mars 2016.
# EN: Calais Research Network, 'The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier', 16 October 2016.
fn-vinci-wall = Calais Research Network, « <span lang="en">The Calais Wall: Vinci and the other profiteers making a killing from building an anti-migrant barrier</span> », 16 octobre 2016.
# EN: '<i lang="fr">Vinci est l'entreprise qui détruit la « jungle » de Calais</i>', _Reporterre_, 26 October 2016.
fn-vinci-jungle = « Vinci est l’entreprise qui détruit la "jungle" de Calais », _Reporterre_, 26 octobre 2016.
# EN: Matt Broomfield, 'Calais Jungle wall is completed two months after all the refugees were driven out', _The Independent_, 13 December 2016.
fn-bouchart-wall = Matt Broomfield, « <span lang="en">Calais Jungle wall is completed two months after all the refugees were driven out</span> », _The Independent_, 13 décembre 2016.
# EN: 'Calais migrants: Work to start on UK-funded wall', _BBC News_, 7 September 2016.
fn-rudd-wall = « <span lang="en">Calais migrants: Work to start on UK-funded wall</span> », _BBC News_, 7 septembre 2016.
# EN: Jamie Johnson and Charles Hymas, 'Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean', _The Telegraph_, 21 January 2019.
fn-fleet-telegraph = Jamie Johnson et Charles Hymas, « <span lang="en">Border Force ships ordered to patrol the Channel for migrants are still in the Mediterranean</span> », _The Telegraph_, 21 janvier 2019.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
fn-chess-award = Avis d’attribution de marché, <https://www.contractsfinder.service.gov.uk/Notice/53f1fae3-af4e-4123-82a3-9ef148dfe848>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
fn-axialys-award = Avis d’attribution de marché, <https://www.contractsfinder.service.gov.uk/Notice/cb5a5dcf-2174-4c42-b61a-563bebe30f30>.
# EN: Contract award notice, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
fn-agenor-award = Avis d’attribution de marché, <https://www.contractsfinder.service.gov.uk/Notice/401be6a0-9ece-47f1-8bf3-209e2617a058>.
# EN: House of Commons Hansard, 'Border Force Budget 2016-17', vol. 608, 20 April 2016.
fn-may-technology = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Border Force Budget 2016-17</span> », vol. 608, 20 avril 2016.
# EN: Prior information notices, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> and <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
fn-rfi-2018 = Avis de préinformation, <https://ted.europa.eu/udl?uri=TED:NOTICE:170992-2018:TEXT:EN:HTML&tabId=1> et <https://ted.europa.eu/udl?uri=TED:NOTICE:173430-2018:TEXT:EN:HTML&src=0>.
