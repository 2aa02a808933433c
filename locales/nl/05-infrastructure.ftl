# KIND: title of a chapter
# EN: What has been built
# infrastructure =


# KIND: title for the running head, at most 40 characters
# EN: Infrastructure
# u-sr6fyw =


# KIND: the lines under the title of a chapter
# EN: Fences keep people out, machines find those who got in, and British officers in the hundreds work the line between the two.
# u-63hn1c =


# EN: Within a few years, and mainly because Britain pressed for it, the surroundings of Calais have filled with barriers and controls. Kelly Bescherer, who has studied their growth in a thesis at the Humboldt University of Berlin, counts many hands: the Border Force, French authorities of the nation, the region and the town, private security firms, and the transport trade.[^bescherer]
# u-hh0ccg =


# KIND: heading
# EN: Stopping and finding
# stopping-finding =


# EN: Some measures are meant to stop people, others to find them; campaigns that are to talk them out of the crossing come on top. [](#tab-means) gives an overview.[^bbc-policed]
# u-km2rvy =


# KIND: caption
# EN: The means in use at and around Calais
# tab-means =


# KIND: head of a column, short
# EN: Purpose
# u-tkm862 =


# KIND: head of a column, short
# EN: Means
# u-yg5ab7 =


# KIND: cell of a table, short
# EN: __On land__
# u-r0t9sd =


# KIND: cell of a table, short
# EN: To stop people
# u-5nsxp0 =


# KIND: cell of a table, short
# EN: Security fences, razor wire, infrared barriers; riot police under arms; guards from private firms
# u-wn95sf =


# KIND: cell of a table, short
# EN: To find people
# u-9g0qpv =


# KIND: cell of a table, short
# EN: Sniffer dogs, heartbeat detectors, carbon dioxide probes; X-ray and vehicle scanners; CCTV and thermal cameras; alarms that report intruders
# u-bv09dv =


# KIND: cell of a table, short
# EN: To record people
# u-d6nhee =


# KIND: cell of a table, short
# EN: Biometric controls
# u-s2gazh =


# KIND: cell of a table, short
# EN: To remove people
# u-ykajav =


# KIND: cell of a table, short
# EN: Detention centres; jets for deportation
# u-tfxs06 =


# KIND: cell of a table, short
# EN: __At sea__
# u-dqv8a8 =


# KIND: cell of a table, short
# EN: To find people
# u-9g0qpv-2 =


# KIND: cell of a table, short
# EN: Surveillance drones, patrol vessels
# u-rvws47 =


# EN: In early 2019 a ship of the Navy patrolled the Channel for a time: a step towards a military border. France took one too. Drones of its naval headquarters for the Channel and the North Sea look for people on the shore before they can put out.[^drones-france]
# u-z4qk7h =


# EN: Fences and walls have gone up wherever there is something to be reached, at the approaches to the port and to the tunnel above all. Not even a petrol station is too small to be fortified. Early in 2019 one of them, where people were known to try to climb into lorries, was ringed with a barrier ten feet high.[^petrol-station]
# u-y3m65f =


# KIND: a number set large, short
# EN: { $walls-length }
# u-n3cvar =


# KIND: what the number above is
# EN: of walls, nearly, had been built by 2018 by states of the European Union and the Schengen Area: more than six times the length of the wall that divided Berlin[^building-walls]
# u-pzphnj =


# EN: Calais is a small part of it, on a continent that is walling itself in. What a lorry has to pass there before it leaves France is shown in [](#fig-lorry).
# u-2gz67g =


# KIND: caption
# EN: A lorry's way through the controls at Calais, in outline
# fig-lorry =


# KIND: who made a picture
# EN: Diagram: The Plantin Project
# u-macsw0-2 =


# KIND: what a picture shows, for those who do not see it
# EN: Diagram of six stations that a lorry passes, from left to right, before it leaves France: the driver's own checks, fences and cameras around the port, search by private guards, detection dogs, scanners, and the British Border Force; then the ferry or the train. Below, a person who is found is handed to the French border police.
# u-8f15hz =


# KIND: heading
# EN: The Border Force in France
# border-force =


# EN: On the ground of the agreements described in [](#history), officers of the Border Force are on duty in Calais. How many varies; they number at least in the hundreds. They make checks of their own and search vehicles for people. In July 2015 Theresa May listed to the House of Commons what they bring to bear on lorries that enter Calais, Coquelles and Dunkirk: dogs, scanners, probes for carbon dioxide, monitors that pick up a heartbeat, and the human eye.[^may-screening]
# u-m4918n =


# EN: For some years the Home Office made news of its catches. In April and July 2013 it boasted of people who had been found in lorries and whom it called would-be illegal immigrants. Most were passed on to French authorities, two refugees from the war in Syria among them.[^catches-2013]
# u-rgwbwn =


# EN: To speak of such people is to speak of a threat, where the authorities do it. In June 2013 officers at Dunkirk found three Afghans in a caravan that was about to board a ferry. One was a child of twelve. Paul Morgan, the Border Force's director for the South East and Europe, took the occasion to explain that a strong British presence in such ports protected the whole country.[^caravan-2013]
# u-vpem5s =


# NOTE: "upstream" is the word of British officials for places further back along a route; render it plainly.
# EN: That it would not end at the ports was announced by Theresa May in April 2016. As Calais and Coquelles had become so much harder to pass, she said, people would try to board lorries elsewhere. Work with France therefore had to begin further back, so that they could be caught before they came to the border at all.[^may-upstream]
# u-syw2y6 =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Not even a petrol station is too small to be fortified.
# u-y1w6be =


# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
# fn-bescherer =


# EN: See also 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
# fn-bbc-policed =


# EN: Jamie Johnson, 'Calais police using drones to arrest migrants before they cross Channel', _The Telegraph_, 5 December 2018.
# fn-drones-france =


# EN: Romina McGuinness, 'Migrant crisis: Calais builds wall around petrol station to protect UK-bound lorries', _Daily Express_, 25 January 2019.
# fn-petrol-station =


# EN: Ainhoa Ruiz Benedicto and Pere Brunet, _Building walls: Fear and securitization in the European Union_, Centre Delàs/TNI/Stop Wapenhandel, September 2018.
# fn-building-walls =


# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
# fn-may-screening =


# EN: UK Home Office, 'Would-be illegal immigrants caught in Calais by Border Force', 10 April 2013; UK Home Office, 'Immigration Minister sees Border Force in action', 26 July 2013.
# fn-catches-2013 =


# EN: UK Home Office, 'Border Force find stowaways hiding in caravan', 28 June 2013; see also UK Home Office, 'Illegal immigrants found in Dover-bound lorry', 1 August 2011.
# fn-caravan-2013 =


# EN: House of Commons Hansard, 'Migration (Africa to Europe)', vol. 608, 11 April 2016.
# fn-may-upstream =

