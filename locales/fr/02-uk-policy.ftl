# KIND: title of a chapter
# EN: What Westminster says
uk-policy = Ce que dit Westminster
# KIND: title for the running head, at most 40 characters
# EN: British policy
u-cx1hdy = La politique britannique
# KIND: the lines under the title of a chapter
# EN: Parliament has spoken of Calais often. It has seldom asked whether fences were the answer.
u-f5ha86 = Le Parlement a souvent parlé de Calais. Il s’est rarement demandé si les clôtures étaient la réponse.
# EN: Calais comes up in the British Parliament again and again. The plight of the unaccompanied children there has had some attention. The main line, however, has hardly ever been in dispute: guard the border, and guard it further from home.
u-effj8y = Au Parlement britannique, Calais revient sans cesse. Le sort des mineurs non accompagnés qui s’y trouvent a suscité une certaine attention. La ligne générale, elle, n’a presque jamais été contestée : garder la frontière, et la garder plus loin de chez soi.
# KIND: heading
# EN: Whom the country will protect
rudd-values = Ceux que le pays veut protéger
# EN: In October 2016, weeks before the camp was cleared, the House of Commons debated it. Amber Rudd, the Conservative Home Secretary and a firm opponent of immigration, told members that the country had to signal plainly whom it was ready to shelter and whom it was not. It had British values of which it could be proud, and to promise more would only do those values harm.[^rudd-values]
u-3j0pfs = En octobre 2016, quelques semaines avant que le camp ne soit évacué, la Chambre des communes en a débattu. Amber Rudd, ministre britannique de l’Intérieur, conservatrice et adversaire résolue de l’immigration, a dit aux députés que le pays devait faire clairement savoir qui il était prêt à accueillir, et qui non. Il avait des valeurs britanniques dont il pouvait être fier, et promettre davantage ne ferait que nuire à ces valeurs[^rudd-values].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: strong, proud British values
u-h0s538 = des valeurs britanniques fortes et fières
# KIND: who said the quotation
# EN: Amber Rudd, Home Secretary, { $rudd-values-date--month }
u-k169nb = Amber Rudd, ministre britannique de l’Intérieur, { $rudd-values-date--month }
# EN: The debates of these years share one aim with the migration policy of Europe as a whole: that people should not get as far as Calais. In June 2015 Theresa May told the House that Calais was a reason for the states of the Union to deal jointly with what causes irregular migration, in the countries where people set out and in those that they pass through. Yet by causes she meant, in her next breath, the criminal gangs that move people into Europe and across it.[^may-gangs] When the House went on to debate the matter, Labour and Conservative members vied in praise of the Border Force, and asked for still more to be done at Calais and on the roads towards it. That Britain should take in more refugees was urged only by members of the Scottish National Party.[^snp-2015]
u-q22jw5 = Les débats de ces années avaient le même but que la politique migratoire de l’Europe dans son ensemble : que les gens n’arrivent pas jusqu’à Calais. En juin 2015, Theresa May a déclaré à la Chambre que Calais était une raison, pour les États de l’Union, de s’attaquer ensemble aux causes de l’immigration irrégulière, dans les pays de départ et dans les pays de transit. Mais par causes elle entendait, dès la phrase suivante, les bandes criminelles qui acheminent les gens en Europe et à travers l’Europe[^may-gangs]. Lorsque la Chambre a débattu de la question, travaillistes et conservateurs ont rivalisé d’éloges pour la Border Force (le service britannique des frontières) et demandé que l’on en fasse plus encore à Calais et sur les routes qui y mènent. Que le Royaume-Uni accueille davantage de réfugiés, seuls des élus du Parti national écossais l’ont réclamé[^snp-2015].
# KIND: heading
# EN: Where one gap closes
displacement = Quand une brèche se ferme
# EN: A frontier that is reinforced at one point is crossed at another. That has been observed all over Europe,[^dangerous-routes] and the British government knows it well. Michael Bates, a Minister of State in the Home Office, explained it to the House of Lords in December 2015. As Coquelles became harder to pass, then the port of Calais, then Dunkirk and Le Havre, people would be pushed towards the lesser harbours and the airfields. The remedy that he named was yet more security: { $aviation--long } had just been set aside for airfields and air traffic.[^bates-2015]
u-g6bng1 = Une frontière renforcée en un point est franchie en un autre. On l’a observé dans toute l’Europe[^dangerous-routes], et le gouvernement britannique le sait bien. Michael Bates, secrétaire d’État au Home Office (le ministère britannique de l’Intérieur), l’a expliqué à la Chambre des lords en décembre 2015. À mesure que Coquelles, puis le port de Calais, puis Dunkerque et Le Havre deviendraient plus difficiles à franchir, les gens seraient poussés vers les ports secondaires et les aérodromes. Le remède qu’il annonçait était encore un surcroît de sécurité : { $aviation--long } venaient d’être réservés aux aérodromes et au trafic aérien[^bates-2015].
# EN: In the first days of 2019 Sajid Javid, Home Secretary by then, sounded the alarm about crossings in small boats that were nowhere near fit for the sea. The reasons, he said, were many, and for the most part beyond the government's control. He gave three:[^javid-2019]
u-cz6zjj = Aux premiers jours de 2019, Sajid Javid, devenu entre-temps ministre britannique de l’Intérieur, a tiré la sonnette d’alarme au sujet des traversées dans de petites embarcations bien incapables de tenir la mer. Les raisons, disait-il, étaient multiples et échappaient pour la plupart au gouvernement. Il en a donné trois[^javid-2019] :
# EN: unrest in regions such as North Africa and the Middle East;
u-w8vmya = l’instabilité dans des régions comme l’Afrique du Nord et le Moyen-Orient ;
# EN: organised criminals, who live off people in need;
u-w1cjar = le crime organisé, qui vit aux dépens de gens dans le besoin ;
# EN: the tighter border itself, which had made it harder to enter the country unseen in cars and lorries.
u-rzaemz = la frontière elle-même, devenue plus étanche : il était plus difficile d’entrer dans le pays sans être vu, en voiture ou en camion.
# EN: What he left out is as telling. British arms go on being sold to the regions from which people flee, where they feed wars and repression. British policy on the African routes includes bargains with dictators, and adds to the unrest that it deplores. And the stronger the border, the more do those who must cross it depend on smugglers, and the more dangerous is the way that is left to them: in the end, a boat.
u-ce9nka = Ce qu’il a passé sous silence est tout aussi parlant. Des armes britanniques continuent d’être vendues dans les régions que les gens fuient, où elles alimentent guerres et répression. La politique britannique sur les routes africaines comporte des marchandages avec des dictateurs et aggrave l’instabilité qu’elle déplore. Et plus la frontière est forte, plus ceux qui doivent la franchir dépendent des passeurs, et plus dangereuse est la voie qui leur reste : en fin de compte, un bateau.
# EN: Nobody chooses a dinghy on the Channel while there is another way.
u-b7dj5x = Personne ne choisit un canot pneumatique sur la Manche tant qu’il existe un autre chemin.
# EN: The answer was more of what had been done before. Two vessels of the Border Force were called home to join the four that watched the Channel, and until they came the Navy sent HMS _Mersey_.[^javid-2019] Javid welcomed that France was willing to keep a closer watch on its beaches. The Channel is now watched from the air as well, drones included.[^drones-channel]
u-xgk41t = Pour toute réponse, on a fait davantage de ce que l’on faisait déjà. Deux navires de la Border Force ont été rappelés pour rejoindre les quatre qui surveillaient la Manche et, en attendant leur arrivée, la marine a envoyé le HMS _Mersey_[^javid-2019]. Sajid Javid s’est félicité que la France soit disposée à surveiller ses plages de plus près. La Manche est désormais surveillée aussi depuis les airs, drones compris[^drones-channel].
# KIND: title of a box or timeline
# EN: Four strands of one policy
box-strands = Quatre volets d’une même politique
# KIND: term, or date of a timeline
# EN: __Guard__
u-arr9h6 = __Garder__
# EN: Fences, searches and scanners at the ports and the tunnel.
u-2csrvp = Clôtures, fouilles et scanners dans les ports et au tunnel.
# KIND: term, or date of a timeline
# EN: __Deter__
u-affseh = __Dissuader__
# EN: Campaigns and statements meant to tell people that it is no use to come.
u-ymzhtg = Campagnes et déclarations censées faire savoir aux gens qu’il ne sert à rien de venir.
# KIND: term, or date of a timeline
# EN: __Delegate__
u-9jhy4j = __Déléguer__
# EN: Money for French police and French works, while responsibility for the people stays in France.
u-79grnp = De l’argent pour la police française et les travaux en France, tandis que la responsabilité des personnes reste à la France.
# KIND: term, or date of a timeline
# EN: __Move upstream__
u-b25atw = __Agir en amont__
# EN: Agreements with the states along the way, as far as the Sahel and the Horn of Africa.[^strands-note]
u-yf87hz = Des accords avec les États situés sur la route, jusqu’au Sahel et à la Corne de l’Afrique[^strands-note].
# KIND: heading
# EN: France's task, Britain's wishes
whose-task = À la France la tâche, au Royaume-Uni les souhaits
# EN: Who is to look after the people at Calais? In September 2016 the Lords debated the children in the camp. Baroness Williams of Trafford, who answered for the Home Office, granted that there were children, and that what peers had told of them was heart-rending. Their care and protection was nevertheless above all a matter for France.[^williams-2016] She said so again in November 2017 of migrants in general, and in the same answer welcomed the French decision to send more police to the area.[^williams-2017]
u-qh2xdz = Qui doit s’occuper des personnes qui sont à Calais ? En septembre 2016, la Chambre des lords a débattu des enfants du camp. La baronne Williams of Trafford, qui répondait au nom du Home Office, a reconnu qu’il y avait là des enfants, et que ce que les pairs en avaient raconté fendait le cœur. Leur prise en charge et leur protection n’en relevaient pas moins, avant tout, de la France[^williams-2016]. Elle l’a redit en novembre 2017 à propos des migrants en général et s’est félicitée, dans la même réponse, de la décision française d’envoyer davantage de policiers dans la région[^williams-2017].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Nobody chooses a dinghy on the Channel while there is another way.
u-b7dj5x-2 = Personne ne choisit un canot pneumatique sur la Manche tant qu’il existe un autre chemin.
# EN: The British position thus has two halves. The people are the business of France; what France does with them is Britain's business, as long as it means more police and more security. One part of this is the taking of fingerprints. London presses French authorities to record those of the refugees at Calais, so that they can be used under the Dublin rules, by which it is decided which state must deal with a claim for asylum.[^dublin-prints]
u-7430cx = La position britannique a donc deux faces. Les personnes sont l’affaire de la France ; ce que la France en fait est l’affaire du Royaume-Uni, pour autant que cela signifie plus de police et plus de sécurité. La prise d’empreintes digitales en fait partie. Londres presse les autorités françaises de relever celles des réfugiés de Calais, afin de pouvoir s’en servir dans le cadre des règles de Dublin, qui déterminent quel État est responsable d’une demande d’asile[^dublin-prints].
# EN: House of Commons Hansard, 'Calais Jungle', vol. 615, 10 October 2016.
fn-rudd-values = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Calais Jungle</span> », vol. 615, 10 octobre 2016.
# EN: House of Commons Hansard, 'Refugee Situation in the Mediterranean', vol. 597, 16 June 2015. The Minister for Immigration, James Brokenshire, made the same point that month: the problem did not begin at Calais, and joint work with France and others was therefore to be directed against organised smuggling.
fn-may-gangs = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Refugee Situation in the Mediterranean</span> », vol. 597, 16 juin 2015. Le secrétaire d’État à l’Immigration, James Brokenshire, a dit la même chose ce mois-là : le problème ne commençait pas à Calais, et l’action commune avec la France et d’autres devait donc viser le trafic organisé de migrants.
# EN: House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-snp-2015 = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Border Management (Calais)</span> », vol. 597, 24 juin 2015.
# EN: See for example Heaven Crawley and Nando Sigona, 'European policy is driving refugees to more dangerous routes across the Med', _The Conversation_, 29 March 2016; IOM, 'New study concludes Europe's Mediterranean border remains "world's deadliest"', press release, 24 November 2017.
fn-dangerous-routes = Voir par exemple Heaven Crawley et Nando Sigona, « <span lang="en">European policy is driving refugees to more dangerous routes across the Med</span> », _The Conversation_, 29 mars 2016 ; OIM, « <span lang="en">New study concludes Europe's Mediterranean border remains "world's deadliest"</span> », communiqué de presse, 24 novembre 2017.
# EN: House of Lords Hansard, 'Channel Tunnel: Migrants', vol. 767, 1 December 2015.
fn-bates-2015 = Chambre des lords, <i lang="en">Hansard</i>, « <span lang="en">Channel Tunnel: Migrants</span> », vol. 767, 1<sup>er</sup> décembre 2015.
# EN: UK Home Office, 'Statement: migrant crossings', 7 January 2019; on the naval vessel, UK Home Office, 'Navy vessel to be sent to the Channel', press release, 3 January 2019; see also UK Home Office, 'Home Secretary bolsters Border Force fleet in the Channel', press release, 31 December 2018.
fn-javid-2019 = Home Office, « <span lang="en">Statement: migrant crossings</span> », 7 janvier 2019 ; sur le navire de la marine, Home Office, « <span lang="en">Navy vessel to be sent to the Channel</span> », communiqué de presse, 3 janvier 2019 ; voir aussi Home Office, « <span lang="en">Home Secretary bolsters Border Force fleet in the Channel</span> », communiqué de presse, 31 décembre 2018.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019; 'Drones monitor south coast of England for migrant boats', _BBC News_, 5 December 2019.
fn-drones-channel = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">English Channel: Illegal Seaborne Immigration</span> », vol. 653, 30 janvier 2019 ; « <span lang="en">Drones monitor south coast of England for migrant boats</span> », _BBC News_, 5 décembre 2019.
# EN: The names of the strands are ours; each is documented in the chapters that follow.
fn-strands-note = Les noms de ces volets sont de nous ; chacun est documenté dans les chapitres qui suivent.
# EN: House of Lords Hansard, 'Calais Refugee Camp', vol. 774, 15 September 2016.
fn-williams-2016 = Chambre des lords, <i lang="en">Hansard</i>, « <span lang="en">Calais Refugee Camp</span> », vol. 774, 15 septembre 2016.
# EN: House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-williams-2017 = Chambre des lords, <i lang="en">Hansard</i>, « <span lang="en">Calais: Refugees</span> », vol. 785, 2 novembre 2017.
# EN: House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
fn-dublin-prints = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Refugee Camp: Calais</span> », vol. 622, 6 mars 2017.
