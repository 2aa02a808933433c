# KIND: title of a chapter
# EN: What has been built
infrastructure = Ce qui a été construit
# KIND: title for the running head, at most 40 characters
# EN: Infrastructure
u-sr6fyw = Infrastructures
# KIND: the lines under the title of a chapter
# EN: Fences keep people out, machines find those who got in, and British officers in the hundreds work the line between the two.
u-63hn1c = Les clôtures tiennent les gens à distance, les machines repèrent ceux qui sont passés ; entre les deux, des agents britanniques, par centaines, sont à l’œuvre.
# EN: Within a few years, and mainly because Britain pressed for it, the surroundings of Calais have filled with barriers and controls. Kelly Bescherer, who has studied their growth in a thesis at the Humboldt University of Berlin, counts many hands: the Border Force, French authorities of the nation, the region and the town, private security firms, and the transport trade.[^bescherer]
u-hh0ccg = En quelques années, et surtout sous la pression britannique, les abords de Calais se sont couverts de barrières et de dispositifs de contrôle. Kelly Bescherer, qui en a étudié le développement dans un mémoire soutenu à l’université Humboldt de Berlin, y voit de nombreuses mains à l’œuvre : la Border Force, les autorités françaises aux échelons national, régional et municipal, des sociétés de sécurité privées et le secteur du transport[^bescherer].
# KIND: heading
# EN: Stopping and finding
stopping-finding = Bloquer et détecter
# EN: Some measures are meant to stop people, others to find them; campaigns that are to talk them out of the crossing come on top. [](#tab-means) gives an overview.[^bbc-policed]
u-km2rvy = Certaines mesures servent à bloquer les personnes, d’autres à les repérer ; s’y ajoutent des campagnes destinées à les dissuader de tenter la traversée. Le [](#tab-means) en donne un aperçu[^bbc-policed].
# KIND: caption
# EN: The means in use at and around Calais
tab-means = Les moyens employés à Calais et dans ses environs
# KIND: head of a column, short
# EN: Purpose
u-tkm862 = But
# KIND: head of a column, short
# EN: Means
u-yg5ab7 = Moyens
# KIND: cell of a table, short
# EN: __On land__
u-r0t9sd = __À terre__
# KIND: cell of a table, short
# EN: To stop people
u-5nsxp0 = Bloquer les personnes
# KIND: cell of a table, short
# EN: Security fences, razor wire, infrared barriers; riot police under arms; guards from private firms
u-wn95sf = Clôtures de sécurité, barbelés à lames, barrières infrarouges ; forces de maintien de l’ordre armées ; agents de sécurité privés
# KIND: cell of a table, short
# EN: To find people
u-9g0qpv = Détecter les personnes
# KIND: cell of a table, short
# EN: Sniffer dogs, heartbeat detectors, carbon dioxide probes; X-ray and vehicle scanners; CCTV and thermal cameras; alarms that report intruders
u-bv09dv = Chiens renifleurs, détecteurs de battements de cœur, sondes à dioxyde de carbone ; appareils à rayons X et scanners de véhicules ; vidéosurveillance et caméras thermiques ; alarmes anti-intrusion
# KIND: cell of a table, short
# EN: To record people
u-d6nhee = Ficher les personnes
# KIND: cell of a table, short
# EN: Biometric controls
u-s2gazh = Contrôles biométriques
# KIND: cell of a table, short
# EN: To remove people
u-ykajav = Éloigner les personnes
# KIND: cell of a table, short
# EN: Detention centres; jets for deportation
u-tfxs06 = Centres de rétention ; avions pour les expulsions
# KIND: cell of a table, short
# EN: __At sea__
u-dqv8a8 = __En mer__
# KIND: cell of a table, short
# EN: To find people
u-9g0qpv-2 = Détecter les personnes
# KIND: cell of a table, short
# EN: Surveillance drones, patrol vessels
u-rvws47 = Drones de surveillance, patrouilleurs
# EN: In early 2019 a ship of the Navy patrolled the Channel for a time: a step towards a military border. France has taken the same step. Drones of its naval headquarters for the Channel and the North Sea look for people on the shore before they can put out.[^drones-france]
u-z4qk7h = Au début de 2019, un bâtiment de la Royal Navy a patrouillé quelque temps dans la Manche : un pas vers une frontière militaire. La France en a fait un, elle aussi. Des drones de la préfecture maritime de la Manche et de la mer du Nord cherchent sur le rivage celles et ceux qui s’apprêtent à prendre la mer[^drones-france].
# EN: Fences and walls have gone up wherever there is something to be reached, at the approaches to the port and to the tunnel above all. Not even a petrol station is too small to be fortified. Early in 2019 one of them, where people were known to try to climb into lorries, was ringed with a barrier ten feet high.[^petrol-station]
u-y3m65f = Clôtures et murs se sont élevés partout où il y a quelque chose à atteindre, et d’abord aux accès du port et du tunnel. Il n’est pas jusqu’aux stations-service que l’on ne fortifie. Au début de 2019, l’une d’elles, où l’on savait que des gens cherchaient à monter dans les camions, a été ceinte d’une barrière de trois mètres de haut[^petrol-station].
# KIND: a number set large, short
# EN: { $walls-length }
u-n3cvar = { $walls-length }
# KIND: what the number above is
# EN: of walls, nearly, had been built by 2018 by states of the European Union and the Schengen Area: more than six times the length of the wall that divided Berlin[^building-walls]
u-pzphnj = de murs, ou peu s’en faut, avaient été élevés jusqu’en 2018 par des États de l’Union européenne et de l’espace Schengen : plus de six fois la longueur du mur qui divisait Berlin[^building-walls]
# EN: Calais is a small part of it, on a continent that is walling itself in. What a lorry has to pass there before it leaves France is shown in [](#fig-lorry).
u-2gz67g = Calais n’en représente qu’une petite part, sur un continent qui s’emmure. La [](#fig-lorry) montre ce qu’un camion doit y franchir avant de quitter la France.
# KIND: caption
# EN: A lorry's way through the controls at Calais, in outline
fig-lorry = Le trajet d’un camion à travers les contrôles de Calais, dans ses grandes lignes
# KIND: who made a picture
# EN: diagram by The Plantin Project
u-macsw0-2 = schéma, The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Diagram of six stations that a lorry passes, from left to right, before it leaves France: the driver's own checks, fences and cameras around the port, search by private guards, detection dogs, scanners, and the British Border Force; then the ferry or the train. Below, a person who is found is handed to the French border police.
u-8f15hz = Schéma de six étapes que franchit un camion, de gauche à droite, avant de quitter la France : les vérifications du chauffeur lui-même, les clôtures et les caméras autour du port, la fouille par des agents de sécurité privés, les chiens de détection, les scanners et la Border Force britannique ; viennent ensuite le ferry ou le train. En dessous, une personne découverte est remise à la police aux frontières française.
# KIND: heading
# EN: The Border Force in France
border-force = La Border Force en France
# EN: On the ground of the agreements described in [](#history), officers of the Border Force are on duty in Calais. How many varies; they number at least in the hundreds. They make checks of their own and search vehicles for people. In July 2015 Theresa May listed to the House of Commons what they bring to bear on lorries that enter Calais, Coquelles and Dunkirk: dogs, scanners, probes for carbon dioxide, monitors that pick up a heartbeat, and the human eye.[^may-screening]
u-m4918n = Sur le fondement des accords décrits au [](#history), des agents de la Border Force sont en poste à Calais. Leur nombre varie ; ils sont au moins plusieurs centaines. Ils procèdent à leurs propres contrôles et fouillent les véhicules à la recherche de personnes. En juillet 2015, Theresa May a énuméré devant la Chambre des communes les moyens mis en œuvre sur les camions qui entrent à Calais, à Coquelles et à Dunkerque : les chiens, les scanners, les sondes à dioxyde de carbone, les appareils qui captent les battements d’un cœur, et l’œil humain[^may-screening].
# EN: For some years the Home Office made news of its catches. In April and July 2013 it boasted of people who had been found in lorries and whom it called would-be illegal immigrants. Most were passed on to French authorities, two refugees from the war in Syria among them.[^catches-2013]
u-rgwbwn = Pendant quelques années, le Home Office a fait la publicité de ses prises. En avril et en juillet 2013, il s’est félicité d’avoir découvert dans des camions des personnes qu’il appelait des candidats à l’immigration illégale. La plupart, dont deux réfugiés de la guerre en Syrie, ont été remises aux autorités françaises[^catches-2013].
# EN: When the authorities speak of such people, they speak of a threat. In June 2013 officers at Dunkirk found three Afghans in a caravan that was about to board a ferry. One was a child of twelve. Paul Morgan, the Border Force's director for the South East and Europe, took the occasion to explain that a strong British presence in such ports protected the whole country.[^caravan-2013]
u-vpem5s = Quand les autorités parlent de ces personnes, elles parlent d’une menace. En juin 2013, à Dunkerque, des agents ont trouvé trois Afghans dans une caravane qui allait embarquer sur un ferry. L’un d’eux était un enfant de douze ans. Paul Morgan, directeur de la Border Force pour le Sud-Est et l’Europe, en a profité pour expliquer qu’une forte présence britannique dans ces ports protégeait le pays tout entier[^caravan-2013].
# NOTE: "upstream" is the word of British officials for places further back along a route; render it plainly.
# EN: That it would not end at the ports was announced by Theresa May in April 2016. As Calais and Coquelles had become so much harder to pass, she said, people would try to board lorries elsewhere. Work with France therefore had to begin further back, so that they could be caught before they came to the border at all.[^may-upstream]
u-syw2y6 = Que l’on n’en resterait pas aux ports, Theresa May l’a annoncé en avril 2016. Comme il était devenu beaucoup plus difficile de passer à Calais et à Coquelles, disait-elle, les gens chercheraient à monter ailleurs dans les camions. La coopération avec la France devait donc commencer plus en arrière sur leur parcours, afin de les intercepter avant même qu’ils n’atteignent la frontière[^may-upstream].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Not even a petrol station is too small to be fortified.
u-y1w6be = Il n’est pas jusqu’aux stations-service que l’on ne fortifie.
# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-bescherer = Kelly Bescherer, <i lang="en">Borders, Industry, Logistics: Reflections on the Securitization of Calais</i>, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, avril 2017.
# EN: See also 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
fn-bbc-policed = Voir aussi « <span lang="en">Calais migrants: How is the UK-France border policed?</span> », _BBC News_, 3 mars 2016.
# EN: Jamie Johnson, 'Calais police using drones to arrest migrants before they cross Channel', _The Telegraph_, 5 December 2018.
fn-drones-france = Jamie Johnson, « <span lang="en">Calais police using drones to arrest migrants before they cross Channel</span> », _The Telegraph_, 5 décembre 2018.
# EN: Romina McGuinness, 'Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries', _Daily Express_, 25 January 2019.
fn-petrol-station = Romina McGuinness, « <span lang="en">Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries</span> », _Daily Express_, 25 janvier 2019.
# EN: Ainhoa Ruiz Benedicto and Pere Brunet, _Building walls: Fear and securitization in the European Union_, Centre Delàs/TNI/Stop Wapenhandel, September 2018.
fn-building-walls = Ainhoa Ruiz Benedicto et Pere Brunet, <i lang="en">Building walls: Fear and securitization in the European Union</i>, Centre Delàs/TNI/Stop Wapenhandel, septembre 2018.
# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-may-screening = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Calais</span> », vol. 598, 14 juillet 2015.
# EN: UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013; UK Home Office, 'Immigration Minister sees Border Force in action', 26 July 2013.
fn-catches-2013 = Home Office, « <span lang="en">Would-be illegal immigrants caught in Calais by Border Force</span> », 10 avril 2013 ; Home Office, « <span lang="en">Immigration Minister sees Border Force in action</span> », 26 juillet 2013.
# EN: UK Home Office, 'Border Force find stowaways hiding in caravan', 28 June 2013; see also UK Home Office, 'Illegal immigrants found in Dover-bound lorry', 1 August 2011.
fn-caravan-2013 = Home Office, « <span lang="en">Border Force find stowaways hiding in caravan</span> », 28 juin 2013 ; voir aussi Home Office, « <span lang="en">Illegal immigrants found in Dover-bound lorry</span> », 1<sup>er</sup> août 2011.
# EN: House of Commons Hansard, 'Migration (Africa to Europe)', vol. 608, 11 April 2016.
fn-may-upstream = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Migration (Africa to Europe)</span> », vol. 608, 11 avril 2016.
