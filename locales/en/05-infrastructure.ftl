# KIND: title of a chapter
infrastructure = What has been built
# KIND: title for the running head, at most 40 characters
u-sr6fyw = Infrastructure
# KIND: the lines under the title of a chapter
u-63hn1c = Fences keep people out, machines find those who got in, and British officers in the hundreds work the line between the two.
u-hh0ccg = Within a few years, and mainly because Britain pressed for it, the surroundings of Calais have filled with barriers and controls. Kelly Bescherer, who has studied their growth in a thesis at the Humboldt University of Berlin, counts many hands: the Border Force, French authorities of the nation, the region and the town, private security firms, and the transport trade.[^bescherer]
# KIND: heading
stopping-finding = Stopping and finding
u-km2rvy = Some measures are meant to stop people, others to find them; campaigns that are to talk them out of the crossing come on top. [](#tab-means) gives an overview.[^bbc-policed]
# KIND: caption
tab-means = The means in use at and around Calais
# KIND: head of a column, short
u-tkm862 = Purpose
# KIND: head of a column, short
u-yg5ab7 = Means
# KIND: cell of a table, short
u-r0t9sd = __On land__
# KIND: cell of a table, short
u-5nsxp0 = To stop people
# KIND: cell of a table, short
u-wn95sf = Security fences, razor wire, infrared barriers; riot police under arms; guards from private firms
# KIND: cell of a table, short
u-9g0qpv = To find people
# KIND: cell of a table, short
u-bv09dv = Sniffer dogs, heartbeat detectors, carbon dioxide probes; X-ray and vehicle scanners; CCTV and thermal cameras; alarms that report intruders
# KIND: cell of a table, short
u-d6nhee = To record people
# KIND: cell of a table, short
u-s2gazh = Biometric controls
# KIND: cell of a table, short
u-ykajav = To remove people
# KIND: cell of a table, short
u-tfxs06 = Detention centres; jets for deportation
# KIND: cell of a table, short
u-dqv8a8 = __At sea__
# KIND: cell of a table, short
u-9g0qpv-2 = To find people
# KIND: cell of a table, short
u-rvws47 = Surveillance drones, patrol vessels
u-z4qk7h = In early 2019 a ship of the Navy patrolled the Channel for a time: a step towards a military border. France has taken the same step. Drones of its naval headquarters for the Channel and the North Sea look for people on the shore before they can put out.[^drones-france]
u-y3m65f = Fences and walls have gone up wherever there is something to be reached, at the approaches to the port and to the tunnel above all. Not even a petrol station is too small to be fortified. Early in 2019 one of them, where people were known to try to climb into lorries, was ringed with a barrier ten feet high.[^petrol-station]
# KIND: a number set large, short
u-n3cvar = { $walls-length }
# KIND: what the number above is
u-pzphnj = of walls, nearly, had been built by 2018 by states of the European Union and the Schengen Area: more than six times the length of the wall that divided Berlin[^building-walls]
u-2gz67g = Calais is a small part of it, on a continent that is walling itself in. What a lorry has to pass there before it leaves France is shown in [](#fig-lorry).
# KIND: caption
fig-lorry = A lorry's way through the controls at Calais, in outline
# KIND: who made a picture
u-macsw0-2 = diagram by The Plantin Project
# KIND: what a picture shows, for those who do not see it
u-8f15hz = Diagram of six stations that a lorry passes, from left to right, before it leaves France: the driver's own checks, fences and cameras around the port, search by private guards, detection dogs, scanners, and the British Border Force; then the ferry or the train. Below, a person who is found is handed to the French border police.
# KIND: heading
border-force = The Border Force in France
u-m4918n = On the ground of the agreements described in [](#history), officers of the Border Force are on duty in Calais. How many varies; they number at least in the hundreds. They make checks of their own and search vehicles for people. In July 2015 Theresa May listed to the House of Commons what they bring to bear on lorries that enter Calais, Coquelles and Dunkirk: dogs, scanners, probes for carbon dioxide, monitors that pick up a heartbeat, and the human eye.[^may-screening]
u-rgwbwn = For some years the Home Office made news of its catches. In April and July 2013 it boasted of people who had been found in lorries and whom it called would-be illegal immigrants. Most were passed on to French authorities, two refugees from the war in Syria among them.[^catches-2013]
u-vpem5s = When the authorities speak of such people, they speak of a threat. In June 2013 officers at Dunkirk found three Afghans in a caravan that was about to board a ferry. One was a child of twelve. Paul Morgan, the Border Force's director for the South East and Europe, took the occasion to explain that a strong British presence in such ports protected the whole country.[^caravan-2013]
# NOTE: "upstream" is the word of British officials for places further back along a route; render it plainly.
u-syw2y6 = That it would not end at the ports was announced by Theresa May in April 2016. As Calais and Coquelles had become so much harder to pass, she said, people would try to board lorries elsewhere. Work with France therefore had to begin further back, so that they could be caught before they came to the border at all.[^may-upstream]
# KIND: pull quote: where it quotes this chapter, its exact words
u-y1w6be = Not even a petrol station is too small to be fortified.
fn-bescherer = Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
fn-bbc-policed = See also 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
fn-drones-france = Jamie Johnson, 'Calais police using drones to arrest migrants before they cross Channel', _The Telegraph_, 5 December 2018.
fn-petrol-station = Romina McGuinness, 'Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries', _Daily Express_, 25 January 2019.
fn-building-walls = Ainhoa Ruiz Benedicto and Pere Brunet, _Building walls: Fear and securitization in the European Union_, Centre Delàs/TNI/Stop Wapenhandel, September 2018.
fn-may-screening = House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
fn-catches-2013 = UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013; UK Home Office, 'Immigration Minister sees Border Force in action', 26 July 2013.
fn-caravan-2013 = UK Home Office, 'Border Force find stowaways hiding in caravan', 28 June 2013; see also UK Home Office, 'Illegal immigrants found in Dover-bound lorry', 1 August 2011.
fn-may-upstream = House of Commons Hansard, 'Migration (Africa to Europe)', vol. 608, 11 April 2016.
