# KIND: title of a chapter
# EN: Calais and the European Union
# eu =


# KIND: title for the running head, at most 40 characters
# EN: The EU
# u-cmape1 =


# KIND: the lines under the title of a chapter
# EN: Brussels has left Calais to Paris, apart from two grants, for a day centre and for tents.
# u-27dbev =


# EN: Calais follows the course that the Union and most of its members have taken: migration is made a matter of security, the border is made a matter for soldiers, and the work of stopping people is moved outwards.[^akkerman-trilogy] On the last of these Caroline Nokes was explicit in { $nokes-200-date--month }. The Treaty of Sandhurst, she told the House of Commons, took in the whole of the route that migrants follow, since nothing could be solved with France alone.[^nokes-route]
# u-4hj2mp =


# KIND: heading
# EN: Grants
# eu-grants =


# EN: Otherwise Europe has paid little heed. In August 2015 the European Commission approved the national programmes under two funds, the Internal Security Fund (ISF) and the Asylum, Migration and Integration Fund (AMIF), which come to { $amif-2015--long } for the member states.[^commission-amif] In the programmes of both France and the United Kingdom there is a part that deals with Calais.[^reuters-amif]
# u-0gqzsy =


# EN: The same month, two members of the Commission, Frans Timmermans and Dimitris Avramopoulos, commended the two countries for acting on what had been agreed in the European Council.[^timmermans-statement] They came to Calais soon after and brought { $jules-ferry-2015--long } of emergency money from the AMIF. It was to pay for tents and humanitarian help for some { $jules-ferry-people } near the 'Jules Ferry' day centre, and for taking asylum seekers from Calais to other parts of France. The centre itself had been set up with { $jules-ferry-2014--long } that the Commission had granted for emergencies in 2014.[^commission-calais] In April 2016 that help came to an end.[^avramopoulos-end] [](#tab-eu-grants) shows both grants.
# u-bgzpr5 =


# KIND: caption
# EN: Emergency grants of the European Commission for Calais
# tab-eu-grants =


# KIND: head of a column, short
# EN: Granted
# u-c816mg =


# KIND: head of a column, short
# EN: For
# u-s8ayqg =


# KIND: head of a column, short
# EN: Amount
# u-97mptz =


# KIND: cell of a table, short
# EN: The 'Jules Ferry' day centre
# u-hzp9nq =


# KIND: cell of a table, short
# EN: August 2015
# u-4acsyv =


# KIND: cell of a table, short
# EN: Tents and humanitarian help; transport within France
# u-e922es =


# KIND: cell of a table, short
# EN: __Together__
# u-jnww9y =


# KIND: heading
# EN: Visitors and questions
# eu-questions =


# EN: Three months later, in July 2016, members of the European Parliament travelled to Calais, from its Committee on Civil Liberties, Justice and Home Affairs. They saw the joint control offices in the port. A representative of the Border Force explained to them that Britain and France had a common strategy, which had three levels:[^libe-mission]
# u-3k1pcx =


# KIND: term, or date of a timeline
# EN: Political
# u-qgk1m0 =


# EN: two undertakings on security that ministers had given jointly;
# u-bgwkh9 =


# KIND: term, or date of a timeline
# EN: Strategic
# u-kmhmaa =


# EN: an organisation that is led by intelligence and looks upstream;
# u-r9xqkm =


# KIND: term, or date of a timeline
# EN: Operational
# u-k5nzaz =


# EN: measures by which attempts are prevented, guarded against and detected.
# u-z50ery =


# EN: In written questions, members of that Parliament have asked for the Union to do more. What moved them were the lorry drivers most of all, and fears for the free movement of goods. Dennis de Jong, a Dutch member of the group GUE/NGL, wanted the Commission in December 2015 to invite France to ask for help, on the ground that it was exposed to a pressure by migration that was specific and out of proportion, and largely the work of smugglers.[^de-jong] Dimitris Avramopoulos replied that France had made no such request.[^avramopoulos-dejong]
# u-y22n3g =


# EN: Similar questions have had similar replies. To the Union, Calais is France's concern until France says otherwise.
# u-2w8074 =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: To the Union, Calais is France's concern until France says otherwise.
# u-s3p6m1 =


# EN: See Mark Akkerman, _Border Wars: the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, July 2016; Mark Akkerman, _Border Wars II: an update on the arms dealers profiting from Europe's refugee tragedy_, Stop Wapenhandel/TNI, December 2016; and Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018.
# fn-akkerman-trilogy =


# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
# fn-nokes-route =


# EN: European Commission, 'Managing migration and financing a safer and more secure Europe: €2.4 billion to support Member States', press release, 10 August 2015.
# fn-commission-amif =


# EN: 'European Union approves 2.4 billion euros funding for migration crisis', _Reuters_, 10 August 2015.
# fn-reuters-amif =


# EN: European Commission, 'Joint statement by First Vice-President Timmermans and Commissioner Avramopoulos on Calais and European migration priorities', 20 August 2015.
# fn-timmermans-statement =


# EN: European Commission, 'European Commission in Calais: €5.2 million in emergency assistance funding', 31 August 2015.
# fn-commission-calais =


# EN: European Parliament, 'Financial aid for the refugee situation in the Nord-Pas de Calais region', answer given by Mr Avramopoulos on behalf of the Commission, P-001508/2016, 8 June 2016.
# fn-avramopoulos-end =


# EN: European Parliament, Committee on Civil Liberties, Justice and Home Affairs, 'Mission report following the LIBE mission to Calais, France 13 July 2016', 18 October 2016.
# fn-libe-mission =


# EN: European Parliament, 'Resolving the escalating situation at Calais', question for written answer to the Commission, P-015443-15, 4 December 2015.
# fn-de-jong =


# EN: European Parliament, 'Resolving the escalating situation at Calais', answer given by Mr Avramopoulos on behalf of the Commission, P-015443/2015, 27 January 2016.
# fn-avramopoulos-dejong =

