# KIND: title of a chapter
# EN: Hired hands and unwilling ones
companies = Ceux que l’on paie et ceux que l’on oblige
# KIND: title for the running head, at most 40 characters
# EN: Contractors and hauliers
u-72zha0 = Prestataires et transporteurs
# KIND: the lines under the title of a chapter
# EN: Part of the border is run under contract. Another part has been handed to lorry drivers, who were not asked.
u-zymfrz = Une partie de la frontière est confiée à des entreprises sous contrat. Une autre a été transférée aux chauffeurs routiers, à qui l’on n’a rien demandé.
# EN: A state may guard its border itself. It may pay a firm to do so. Or it may make somebody liable for what gets past. At Calais Britain does all three.
u-vetehn = Un État peut garder lui-même sa frontière. Il peut payer une entreprise pour le faire. Ou bien il peut rendre quelqu’un responsable de ce qui passe. À Calais, le Royaume-Uni fait les trois.
# KIND: heading
# EN: Under contract
under-contract = Sous contrat
# EN: On the British side in particular, a share of the work at the border is done by private firms. They search vehicles, hold those who are found until an officer arrives, and take people who are detained from place to place. Who these firms are, and on what terms they work, is the matter of [](#profiteers).
u-y57p1g = Du côté britannique surtout, une part du travail à la frontière est assurée par des sociétés privées. Elles fouillent les véhicules, retiennent les personnes découvertes jusqu’à l’arrivée d’un agent et transportent d’un lieu à l’autre celles qui sont placées en rétention. Quelles sont ces sociétés, à quelles conditions travaillent-elles ? C’est l’objet du [](#profiteers).
# KIND: heading
# EN: At the driver's risk
drivers-risk = Aux risques du chauffeur
# EN: Every vehicle that crosses the border should in principle be X-rayed by the Border Force.[^lords-xray] Whoever drives a lorry in which people are then found is fined, and heavily: so much for each person. In one case, decided in March 2019, it was { $fine-2019 }: in September 2016 officers had come upon { $fine-persons } in his truck.[^dudley-fine]
u-4587kn = Tout véhicule qui franchit la frontière devrait en principe être passé aux rayons X par la Border Force[^lords-xray]. Quiconque conduit un camion où l’on découvre ensuite des personnes se voit infliger une lourde amende, de tant par personne. Dans une affaire jugée en mars 2019, elle s’est élevée à { $fine-2019--long } : en septembre 2016, des agents avaient trouvé { $fine-persons } dans le camion[^dudley-fine].
# EN: The government describes this as working together with the trade. In truth it is a way of handing on a task of the state to people who have not applied for it, and drivers resent it more and more.[^nye-trucker]
u-1k0an9 = Le gouvernement présente cela comme une collaboration avec la profession. C’est en réalité une manière de se décharger d’une tâche de l’État sur des gens qui ne l’ont pas briguée, et les chauffeurs le supportent de plus en plus mal[^nye-trucker].
# EN: Hauliers have answered with measures of their own.[^eu-toolkit] Drivers look over their vehicles, and keep away from places and times at which somebody could climb in. A market has sprung up besides, for cameras and alarms that are sold to the single driver.
u-n3b8s3 = Les transporteurs ont répondu par leurs propres mesures[^eu-toolkit]. Les chauffeurs inspectent leurs véhicules et évitent les lieux et les heures où quelqu’un pourrait y monter. Un marché est né de surcroît, celui des caméras et des alarmes que l’on vend à chaque chauffeur.
# EN: Those who are held to account for the border want more of it, which should surprise nobody. The Road Haulage Association (RHA), which speaks for British road transport operators, does not find the works at Calais sufficient. Its spokesman, Rod McKenzie, asked for the French army: in his view fences and walls of concrete solved only a very small part of the problem.[^rha-caen]
u-fk4d7e = Ceux que l’on rend comptables de la frontière en réclament davantage, ce qui ne devrait étonner personne. La Road Haulage Association (RHA), qui représente les entreprises britanniques de transport routier, juge insuffisants les ouvrages de Calais. Son porte-parole, Rod McKenzie, a réclamé l’armée française : à ses yeux, les clôtures et les murs de béton ne réglaient qu’une toute petite partie du problème[^rha-caen].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: bring the situation under control
u-gnywhn = reprendre la situation en main
# KIND: who said the quotation
# EN: Rod McKenzie, Road Haulage Association, { $rha-date--month }
u-ys9hpw = Rod McKenzie, Road Haulage Association, { $rha-date--month }
# EN: House of Lords Hansard, 'Calais: Illegal Immigrants', vol. 757, 27 November 2014.
fn-lords-xray = Chambre des lords, <i lang="en">Hansard</i>, « <span lang="en">Calais: Illegal Immigrants</span> », vol. 757, 27 novembre 2014.
# EN: 'Dudley lorry driver fined £12k over Calais migrants', _BBC News_, 5 March 2019.
fn-dudley-fine = « <span lang="en">Dudley lorry driver fined £12k over Calais migrants</span> », _BBC News_, 5 mars 2019.
# EN: Catrin Nye, '"I'm a trucker not an immigration officer"', _BBC News_, 10 June 2015.
fn-nye-trucker = Catrin Nye, « <span lang="en">"I’m a trucker not an immigration officer"</span> », _BBC News_, 10 juin 2015.
# EN: The Union raises the same point. Its plan against smuggling wants partnerships with those lines of business that smugglers use most, transport and shipping, so that they can take steps of their own (European Commission, 'EU Action Plan against migrant smuggling (2015--2020)', COM(2015) 285 final, 27 May 2015).
fn-eu-toolkit = L’Union dit la même chose. Son plan contre le trafic de migrants prévoit des partenariats avec les branches d’activité que les passeurs utilisent le plus, les transports et la navigation, afin qu’elles prennent elles-mêmes des mesures (Commission européenne, « <span lang="en">EU Action Plan against migrant smuggling (2015--2020)</span> », COM(2015) 285 final, 27 mai 2015).
# EN: In 2019 Commissioner Avramopoulos told Parliament that an online guide for drivers, owners and operators of lorries had been launched in May 2018, made with member states and the trade; it had had more than { $toolkit-users } users within six months. An expert group on safe parking places had been formed, and the Commission meant to help to pay for such places (European Parliament, 'Assault on Bulgarian lorry driver in Calais', answer given by Mr Avramopoulos on behalf of the European Commission, E-000366/2019, 16 May 2019).
fn-eu-toolkit--2 = En 2019, le commissaire Avramopoulos a indiqué au Parlement qu’un guide en ligne pour les chauffeurs, les propriétaires et les exploitants de camions, élaboré avec les États membres et la profession, avait été lancé en mai 2018 ; il avait compté plus de { $toolkit-users } utilisateurs en six mois. Un groupe d’experts sur les aires de stationnement sûres avait été constitué, et la Commission entendait contribuer au financement de ces aires (Parlement européen, « <span lang="en">Assault on Bulgarian lorry driver in Calais</span> », réponse donnée par M. Avramopoulos au nom de la Commission européenne, E-000366/2019, 16 mai 2019).
# EN: Road Haulage Association, 'Is Caen the new Calais? The RHA gives Victoria Derbyshire the full story', press release, 30 May 2018.
fn-rha-caen = Road Haulage Association, « <span lang="en">Is Caen the new Calais? The RHA gives Victoria Derbyshire the full story</span> », communiqué de presse, 30 mai 2018.
