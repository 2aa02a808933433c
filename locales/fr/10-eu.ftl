# KIND: title of a chapter
# EN: Calais and the European Union
eu = Calais et l’Union européenne
# KIND: title for the running head, at most 40 characters
# EN: The EU
u-cmape1 = L’Union européenne
# KIND: the lines under the title of a chapter
# EN: Brussels has left Calais to Paris, apart from two grants, for a day centre and for tents.
u-27dbev = Bruxelles a laissé Calais à Paris, à deux subventions près, l’une pour un centre d’accueil de jour, l’autre pour des tentes.
# EN: Calais follows the course that the Union and most of its members have taken: migration is made a matter of security, the border is made a matter for soldiers, and the work of stopping people is moved outwards.[^akkerman-trilogy] On the last of these Caroline Nokes was explicit in { $nokes-200-date--month }. The Treaty of Sandhurst, she told the House of Commons, took in the whole of the route that migrants follow, since nothing could be solved with France alone.[^nokes-route]
u-4hj2mp = Calais suit la voie qu’ont prise l’Union et la plupart de ses membres : les migrations deviennent une question de sécurité, la frontière une affaire de soldats, et la tâche d’arrêter les gens est déplacée vers l’extérieur[^akkerman-trilogy]. Sur ce dernier point, Caroline Nokes a été explicite en { $nokes-200-date--month }. Le traité de Sandhurst, a-t-elle dit à la Chambre des communes, embrassait toute la route que suivent les migrants, puisque rien ne pouvait se régler avec la France seule[^nokes-route].
# KIND: heading
# EN: Grants
eu-grants = Des subventions
# EN: Otherwise Europe has paid little heed. In August 2015 the European Commission approved the national programmes under two funds, the Internal Security Fund (ISF) and the Asylum, Migration and Integration Fund (AMIF), which come to { $amif-2015--long } for the member states.[^commission-amif] In the programmes of both France and the United Kingdom there is a part that deals with Calais.[^reuters-amif]
u-0gqzsy = Pour le reste, l’Europe ne s’en est guère souciée. En août 2015, la Commission européenne a approuvé les programmes nationaux relevant de deux fonds, le Fonds pour la sécurité intérieure (FSI) et le Fonds « Asile, migration et intégration » (FAMI), qui représentent { $amif-2015--long } pour les États membres[^commission-amif]. Les programmes de la France et du Royaume-Uni comportent l’un et l’autre une partie consacrée à Calais[^reuters-amif].
# EN: The same month, two members of the Commission, Frans Timmermans and Dimitris Avramopoulos, commended the two countries for acting on what had been agreed in the European Council.[^timmermans-statement] They came to Calais soon after and brought { $jules-ferry-2015--long } of emergency money from the AMIF. It was to pay for tents and humanitarian help for some { $jules-ferry-people } near the 'Jules Ferry' day centre, and for taking asylum seekers from Calais to other parts of France. The centre itself had been set up with { $jules-ferry-2014--long } that the Commission had granted for emergencies in 2014.[^commission-calais] In April 2016 that help came to an end.[^avramopoulos-end] [](#tab-eu-grants) shows both grants.
u-bgzpr5 = Le même mois, deux membres de la Commission, Frans Timmermans et Dimitris Avramopoulos, ont félicité les deux pays d’avoir donné suite à ce qui avait été convenu au Conseil européen[^timmermans-statement]. Ils sont venus à Calais peu après, avec { $jules-ferry-2015--long } d’aide d’urgence du FAMI. Cette somme devait financer des tentes et une aide humanitaire pour quelque { $jules-ferry-people } près du centre d’accueil de jour « Jules Ferry », ainsi que le transport de demandeurs d’asile de Calais vers d’autres régions de France. Le centre lui-même avait été créé grâce à { $jules-ferry-2014--long } accordés par la Commission en 2014 au titre de l’aide d’urgence[^commission-calais]. En avril 2016, cette aide a pris fin[^avramopoulos-end]. Le [](#tab-eu-grants) présente les deux subventions.
# KIND: caption
# EN: Emergency grants of the European Commission for Calais
tab-eu-grants = Subventions d’urgence de la Commission européenne pour Calais
# KIND: head of a column, short
# EN: Granted
u-c816mg = Accordée en
# KIND: head of a column, short
# EN: For
u-s8ayqg = Pour
# KIND: head of a column, short
# EN: Amount
u-97mptz = Montant
# KIND: cell of a table, short
# EN: The 'Jules Ferry' day centre
u-hzp9nq = Le centre d’accueil de jour « Jules Ferry »
# KIND: cell of a table, short
# EN: August 2015
u-4acsyv = Août 2015
# KIND: cell of a table, short
# EN: Tents and humanitarian help; transport within France
u-e922es = Tentes et aide humanitaire ; transport en France
# KIND: cell of a table, short
# EN: __Together__
u-jnww9y = __Total__
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: To the Union, Calais is France's concern until France says otherwise.
u-s3p6m1 = Pour l’Union, Calais est l’affaire de la France tant que la France n’en décide pas autrement.
# KIND: heading
# EN: Visitors and questions
eu-questions = Des visiteurs et des questions
# EN: In July 2016 members of the European Parliament travelled to Calais, from its Committee on Civil Liberties, Justice and Home Affairs. They saw the joint control offices in the port. A representative of the Border Force explained to them that Britain and France had a common strategy, which had three levels:[^libe-mission]
u-3k1pcx = En juillet 2016, des membres du Parlement européen, venus de sa commission des libertés civiles, de la justice et des affaires intérieures, se sont rendus à Calais. Ils ont visité les bureaux de contrôle communs du port. Un représentant de la Border Force leur a expliqué que le Royaume-Uni et la France avaient une stratégie commune, à trois niveaux[^libe-mission] :
# KIND: term, or date of a timeline
# EN: Political
u-qgk1m0 = Politique
# EN: two undertakings on security that ministers had given jointly;
u-bgwkh9 = deux engagements en matière de sécurité, pris conjointement par les ministres ;
# KIND: term, or date of a timeline
# EN: Strategic
u-kmhmaa = Stratégique
# EN: an organisation that is led by intelligence and looks upstream;
u-r9xqkm = une organisation guidée par le renseignement et tournée vers l’amont ;
# KIND: term, or date of a timeline
# EN: Operational
u-k5nzaz = Opérationnel
# EN: measures by which attempts are prevented, guarded against and detected.
u-z50ery = des mesures pour prévenir les tentatives, s’en protéger et les détecter.
# EN: In written questions, members of that Parliament have asked for the Union to do more. What moved them were the lorry drivers most of all, and fears for the free movement of goods. Dennis de Jong, a Dutch member of the group GUE/NGL, wanted the Commission in December 2015 to invite France to ask for help, on the ground that it was exposed to a pressure by migration that was specific and out of proportion, and largely the work of smugglers.[^de-jong] Dimitris Avramopoulos replied that France had made no such request.[^avramopoulos-dejong]
u-y22n3g = Dans des questions écrites, des membres de ce Parlement ont demandé que l’Union en fasse davantage. Ils s’inquiétaient surtout du sort des chauffeurs routiers et craignaient pour la libre circulation des marchandises. En décembre 2015, Dennis de Jong, député néerlandais du groupe GUE/NGL, a souhaité que la Commission invite la France à demander de l’aide, au motif qu’elle était soumise à une pression migratoire spécifique et disproportionnée, pour une grande part du fait des passeurs[^de-jong]. Dimitris Avramopoulos a répondu que la France n’avait rien demandé de tel[^avramopoulos-dejong].
# EN: Similar questions have had similar replies. To the Union, Calais is France's concern until France says otherwise.
u-2w8074 = Des questions semblables ont reçu des réponses semblables. Pour l’Union, Calais est l’affaire de la France tant que la France n’en décide pas autrement.
# EN: See Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, July 2016; Mark Akkerman, _Border Wars II: an update on the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, December 2016; and Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018.
fn-akkerman-trilogy = Voir Mark Akkerman, <i lang="en">Border Wars: the arms dealers profiting from Europe’s refugee tragedy</i>, Stop Wapenhandel/TNI, juillet 2016 ; Mark Akkerman, <i lang="en">Border Wars II: an update on the arms dealers profiting from Europe’s refugee tragedy</i>, Stop Wapenhandel/TNI, décembre 2016 ; et Mark Akkerman, <i lang="en">Expanding the Fortress: the policies, the profiteers and the people shaped by EU’s border externalisation programme</i>, Stop Wapenhandel/TNI, mai 2018.
# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-nokes-route = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Security Spending (Calais)</span> », vol. 636, 26 février 2018.
# EN: European Commission, 'Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States', press release, 10 August 2015.
fn-commission-amif = Commission européenne, « <span lang="en">Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States</span> », communiqué de presse, 10 août 2015.
# EN: 'European Union approves 2.4 billion euros funding for migration crisis', _Reuters_, 10 August 2015.
fn-reuters-amif = « <span lang="en">European Union approves 2.4 billion euros funding for migration crisis</span> », _Reuters_, 10 août 2015.
# EN: European Commission, 'Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities', 20 August 2015.
fn-timmermans-statement = Commission européenne, « <span lang="en">Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities</span> », 20 août 2015.
# EN: European Commission, 'European Commission in Calais: €5.2 million in emergency assistance funding', 31 August 2015.
fn-commission-calais = Commission européenne, « <span lang="en">European Commission in Calais: €5.2 million in emergency assistance funding</span> », 31 août 2015.
# EN: European Parliament, 'Financial aid for the refugee situation in the Nord-Pas de Calais region', answer given by Mr Avramopoulos on behalf of the Commission, P-001508/2016, 8 June 2016.
fn-avramopoulos-end = Parlement européen, « <span lang="en">Financial aid for the refugee situation in the Nord-Pas de Calais region</span> », réponse donnée par M. Avramopoulos au nom de la Commission, P-001508/2016, 8 juin 2016.
# EN: European Parliament, Committee on Civil Liberties, Justice and Home Affairs, 'Mission report following the LIBE mission to Calais, France 13 July 2016', 18 October 2016.
fn-libe-mission = Parlement européen, commission des libertés civiles, de la justice et des affaires intérieures, « <span lang="en">Mission report following the LIBE mission to Calais, France 13 July 2016</span> », 18 octobre 2016.
# EN: European Parliament, 'Resolving the escalating situation at Calais', question for written answer to the Commission, P-015443-15, 4 December 2015.
fn-de-jong = Parlement européen, « <span lang="en">Resolving the escalating situation at Calais</span> », question avec demande de réponse écrite à la Commission, P-015443-15, 4 décembre 2015.
# EN: European Parliament, 'Resolving the escalating situation at Calais', answer given by Mr Avramopoulos on behalf of the Commission, P-015443/2015, 27 January 2016.
fn-avramopoulos-dejong = Parlement européen, « <span lang="en">Resolving the escalating situation at Calais</span> », réponse donnée par M. Avramopoulos au nom de la Commission, P-015443/2015, 27 janvier 2016.
