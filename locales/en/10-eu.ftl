# KIND: title of a chapter
eu = Calais and the European Union
# KIND: title for the running head, at most 40 characters
u-cmape1 = The EU
# KIND: the lines under the title of a chapter
u-27dbev = Brussels has left Calais to Paris, apart from two grants, for a day centre and for tents.
u-4hj2mp = Calais follows the course that the Union and most of its members have taken: migration is made a matter of security, the border is made a matter for soldiers, and the work of stopping people is moved outwards.[^akkerman-trilogy] On the last of these Caroline Nokes was explicit in { $nokes-200-date--month }. The Treaty of Sandhurst, she told the House of Commons, took in the whole of the route that migrants follow, since nothing could be solved with France alone.[^nokes-route]
# KIND: heading
eu-grants = Grants
u-0gqzsy = Otherwise Europe has paid little heed. In August 2015 the European Commission approved the national programmes under two funds, the Internal Security Fund (ISF) and the Asylum, Migration and Integration Fund (AMIF), which come to { $amif-2015--long } for the member states.[^commission-amif] In the programmes of both France and the United Kingdom there is a part that deals with Calais.[^reuters-amif]
u-bgzpr5 = The same month, two members of the Commission, Frans Timmermans and Dimitris Avramopoulos, commended the two countries for acting on what had been agreed in the European Council.[^timmermans-statement] They came to Calais soon after and brought { $jules-ferry-2015--long } of emergency money from the AMIF. It was to pay for tents and humanitarian help for some { $jules-ferry-people } near the 'Jules Ferry' day centre, and for taking asylum seekers from Calais to other parts of France. The centre itself had been set up with { $jules-ferry-2014--long } that the Commission had granted for emergencies in 2014.[^commission-calais] In April 2016 that help came to an end.[^avramopoulos-end] [](#tab-eu-grants) shows both grants.
# KIND: caption
tab-eu-grants = Emergency grants of the European Commission for Calais
# KIND: head of a column, short
u-c816mg = Granted
# KIND: head of a column, short
u-s8ayqg = For
# KIND: head of a column, short
u-97mptz = Amount
# KIND: cell of a table, short
u-hzp9nq = The 'Jules Ferry' day centre
# KIND: cell of a table, short
u-4acsyv = August 2015
# KIND: cell of a table, short
u-e922es = Tents and humanitarian help; transport within France
# KIND: cell of a table, short
u-jnww9y = __Together__
# KIND: pull quote: where it quotes this chapter, its exact words
u-s3p6m1 = To the Union, Calais is France's concern until France says otherwise.
# KIND: heading
eu-questions = Visitors and questions
u-3k1pcx = In July 2016 members of the European Parliament travelled to Calais, from its Committee on Civil Liberties, Justice and Home Affairs. They saw the joint control offices in the port. A representative of the Border Force explained to them that Britain and France had a common strategy, which had three levels:[^libe-mission]
# KIND: term, or date of a timeline
u-qgk1m0 = Political
u-bgwkh9 = two undertakings on security that ministers had given jointly;
# KIND: term, or date of a timeline
u-kmhmaa = Strategic
u-r9xqkm = an organisation that is led by intelligence and looks upstream;
# KIND: term, or date of a timeline
u-k5nzaz = Operational
u-z50ery = measures by which attempts are prevented, guarded against and detected.
u-y22n3g = In written questions, members of that Parliament have asked for the Union to do more. What moved them were the lorry drivers most of all, and fears for the free movement of goods. Dennis de Jong, a Dutch member of the group GUE/NGL, wanted the Commission in December 2015 to invite France to ask for help, on the ground that it was exposed to a pressure by migration that was specific and out of proportion, and largely the work of smugglers.[^de-jong] Dimitris Avramopoulos replied that France had made no such request.[^avramopoulos-dejong]
u-2w8074 = Similar questions have had similar replies. To the Union, Calais is France's concern until France says otherwise.
fn-akkerman-trilogy = See Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, July 2016; Mark Akkerman, _Border Wars II: an update on the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, December 2016; and Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018.
fn-nokes-route = House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-commission-amif = European Commission, 'Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States', press release, 10 August 2015.
fn-reuters-amif = 'European Union approves 2.4 billion euros funding for migration crisis', _Reuters_, 10 August 2015.
fn-timmermans-statement = European Commission, 'Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities', 20 August 2015.
fn-commission-calais = European Commission, 'European Commission in Calais: €5.2 million in emergency assistance funding', 31 August 2015.
fn-avramopoulos-end = European Parliament, 'Financial aid for the refugee situation in the Nord-Pas de Calais region', answer given by Mr Avramopoulos on behalf of the Commission, P-001508/2016, 8 June 2016.
fn-libe-mission = European Parliament, Committee on Civil Liberties, Justice and Home Affairs, 'Mission report following the LIBE mission to Calais, France 13 July 2016', 18 October 2016.
fn-de-jong = European Parliament, 'Resolving the escalating situation at Calais', question for written answer to the Commission, P-015443-15, 4 December 2015.
fn-avramopoulos-dejong = European Parliament, 'Resolving the escalating situation at Calais', answer given by Mr Avramopoulos on behalf of the Commission, P-015443/2015, 27 January 2016.
