# KIND: title of a chapter
# EN: The French side, and a wider pattern
# french-authorities =


# KIND: title for the running head, at most 40 characters
# EN: French authorities
# u-jkm9cj =


# KIND: the lines under the title of a chapter
# EN: Britain pays and France polices. The European Union has made the same arrangement with states that are in no position to refuse.
# u-e2qfcz =


# EN: Several French authorities guard the border at Calais and police the refugees around it. Some of them work with the Border Force as a matter of routine, above all the <i lang="fr">Police aux Frontières</i> (PAF), the border police. More visible are the riot police of the <i lang="fr">Compagnies républicaines de sécurité</i> (CRS), with guns, batons and body armour.[^crs-armed] Calais is one of few places in France where they are permanently on duty. Often they are joined by the <i lang="fr">Gendarmes mobiles</i>, a branch of the Gendarmerie, to guard fences and to check identity papers.[^bescherer-police]
# u-gtg0mq =


# KIND: heading
# EN: Paying, and looking away
# paying =


# EN: Outside the zones in which its own officers work, Britain treats the guarding of Calais as something that it pays for and that France carries out, in such ways as France sees fit. Theresa May put it thus to the House of Commons in July 2015: British police do not police other states, so the secure zone would be a matter for the French police, and its cost would come out of the { $fund-total } that Britain was providing.[^secure-zone]
# u-t9w42c =


# EN: That is very much how the Union deals with African states, which receive large sums and other favours for stopping people on their way to Europe. There is another likeness. As the Union works its way ever further south, so Britain's interest has moved from stopping people at Calais to stopping them on their way there: elsewhere in France, before they enter it, or before they reach Europe at all.
# u-cybrtd =


# EN: One difference is decisive. Against poor and weak countries the Union can use pressure that leaves them next to no choice: the threat to hold back development money, for instance, or to worsen the terms of trade. Between Britain and France there is no such gap. Neither can claim to have been forced, and both answer for what is done at Calais.
# u-h3btx8 =


# KIND: heading
# EN: How Europe moves its border
# europe-moves =


# EN: The policy of which Calais is an instance has a name of its own, externalisation. The following summary rests on an earlier study.[^expanding-basis]
# u-rxk6dr =


# KIND: title of a box or timeline
# EN: The externalisation of Europe's borders
# box-externalisation =


# EN: __What it is.__ The member states of the Union quarrel over migration, most of all about how refugees are to be shared out. They agree that the outer border should be stronger, though money, staff and equipment for it are given with reluctance. On one thing there is real unity: states outside the Union are to stop refugees early on their way. Those who never reach European soil need not be dealt with by any member state, and their right to ask for asylum need not be honoured. By letting others stand guard, the Union rids itself of its duties, moral and legal.
# u-daffn1 =


# EN: __How it works.__ With rewards and threats. A northern African state that cooperates may count on better terms of trade, money for development and easier visas for its citizens. One that will not turn back migrants from south of the Sahara stands to lose aid and other benefits.
# u-mf34e7 =


# EN: __How it grew.__ Such arrangements have multiplied since 2005, and at great speed since the summit of Europe and Africa at Valletta in November 2015. New instruments, such as the Migration Partnership Framework, the Refugee Facility for Turkey and in the first place the EU Emergency Trust Fund for Africa (EUTF), channel many millions of euros from the Union and its members into a great variety of projects.
# u-7m60yw =


# EN: __What is paid for.__ States are paid to take back deported people. Their police and border officers are trained; large biometric systems are set up; helicopters, patrol ships, vehicles and equipment for surveillance are given away. Much of it is run by the European Commission, but Spain, Italy, Germany and others also act on their own, by treaties between two states.
# u-7jtm6s =


# EN: __With whom.__ Many of the governments that are helped in this way are authoritarian and have appalling records on human rights, and the help often goes to the very services that do the repressing. As long as a regime undertakes to keep irregular migration away from Europe, no dictator seems too brutal to be a partner. There are agreements with Chad, Niger, Belarus, Libya and Sudan.
# u-qx7xrc =


# EN: __With soldiers.__ Less well known is the growing military presence of the Union and its members in states such as Niger, Mali, Tunisia and Libya. The Union's missions in Niger and Mali have had the stopping of migration added to their aims. In Niger, beside the mission EUCAP Sahel, Italian, French and German troops help to guard borders. Germany has given vehicles and means of communication; together with the Netherlands it paid for a new special force of border guards.[^niger-force]
# u-rp20yg =


# EN: What follows from this is grave, and refugees bear the worst of it. They are driven onto other and more dangerous routes; they meet with more violence; they are stuck, in camps within Europe or outside it, or in a life without papers. But it does not end with them. Dictatorships are strengthened and so is repression. Whole countries lose political and economic stability. Money for development is diverted and misused. In the end there will most probably be more refugees, not fewer: the policy works against its own purpose.[^labour-note]
# u-z0700t =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Neither can claim to have been forced, and both answer for what is done at Calais.
# u-2km0nq =


# EN: 'Calais migrants: Work to start on UK-funded wall', _BBC News_, 7 September 2016.
# fn-crs-armed =


# EN: Kelly Bescherer, _Borders, Industry, Logistics: Reflections on the Securitization of Calais_, <i lang="de">Masterarbeit, Institut für Sozialwissenschaften, Humboldt-Universität zu Berlin</i>, April 2017.
# fn-bescherer-police =


# EN: House of Commons Hansard, 'Calais', vol. 598, 14 July 2015.
# fn-secure-zone =


# EN: Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018.
# fn-expanding-basis =


# EN: '<i lang="de">Deutschland und Niederlande geben für Polizeitruppe im Niger zehn Millionen Euro</i>', _Die Zeit_, 1 November 2018.
# fn-niger-force =


# EN: While the Union wants fewer migrants to come or to stay, its economy needs them. Some branches depend on the cheap labour of people without papers, whose rights as workers and as human beings need not be observed.
# fn-labour-note =


# EN: And as the population grows older, migrants will be wanted for the gaps that are expected in the labour market.
# fn-labour-note--2 =

