# KIND: title of a chapter
cooperation = Two governments, one border
# KIND: title for the running head, at most 40 characters
u-gf3q27 = Cooperation
# KIND: the lines under the title of a chapter
u-vhzj1h = Paper by paper, London and Paris agreed on more police, more fences and more data, and on stopping people ever further from the coast.
u-qe1ptg = The Treaty of Le Touquet ([](#le-touquet "page")) is the ground on which the two countries work together at Calais. What has been built on it is written in the joint papers of their governments, the [timeline of which](#timeline-declarations) stands in [](#history). Their drift is always the same: a better guarded border, closer cooperation, exchange of data, a fight against smugglers, and, more and more, measures meant to keep people from reaching the region at all.
# KIND: heading
first-camp = The first camp
u-2sndbm = The declaration of the summit of March 2008 dealt with Calais only in passing, and already contained most of this. Those who profit from smuggling and trafficking were to be tackled, and countries of origin and of transit to be drawn in, for the sake of better managed migration. The fences round the port were to be reinforced. Data were to be exchanged to establish who people were and to obtain papers for their return, and where necessary they would be flown out on joint flights.[^coop-summit-2008]
u-2aaz3h = After the first 'Jungle' had been broken up in November 2009 came a time of satisfaction. When the Joint Operational Coordination Centre opened in the port in { $jocc-date--month }, the French ministry made much of how the pressure of migration had fallen.[^coop-jocc] Half a year on, the British Minister for Immigration, Damian Green, was just as sure. The controls of both countries, together with the clearing of the camps, had by the government's own figures made it clear to everyone on the way to Britain that there was no getting in.[^green-2010]
# KIND: pull quote: where it quotes this chapter, its exact words
u-krme22 = don't bother, you won't get in
# KIND: who said the quotation
u-qtkcc2 = Damian Green, Minister for Immigration, { $green-date--month }
u-5dt24v = The declaration of the following November reported that the two police forces now exchanged information as a matter of course. The centre, and new equipment that Britain had paid for, were in its view what had made the controls stronger.[^declaration-2010]
# KIND: heading
second-camp = The second camp
u-xskh9c = In the years that followed the number of refugees at Calais rose and fell, and a new 'Jungle' grew up. From the autumn of 2014 there were more people, and in their wake more measures, more money and more meetings. The joint declaration of { $declaration-2014-date } opened this period of accelerated securitisation. It provided for[^coop-2014]
u-2bkbwr = the joint intervention fund, to which Britain gave { $fund-yearly } a year for three years ([](#joint-fund "page"));
u-z9j3z4 = fences;
u-qc9ggz = better guarded parking areas;
u-kgbwfd = new technology for the controls;
u-ap85pt = more exchange of operational information.
u-z9qdyn = It was carried out with zeal. In { $paris-2015-date--month } Theresa May could report that fencing was going up where the port is entered, and promised the fund additional money for works against those who came by way of the beach.[^coop-paris-2015] Seven weeks later the declaration on 'Managing migratory flows' added to the list.[^coop-managing] France was to send more police officers and gendarmes. Britain was to pay for new fences of high quality, cameras, floodlights and infrared detectors, a control room, and more private guards in the service of Eurotunnel. Together they would field search teams for freight by day and night, and work more closely on policing, on deportations and with countries elsewhere, Libya and Niger above all.
u-6gsmjr = Meanwhile those who brought aid to the camp saw matters get worse. Chloé Lorieux of the Calais branch of <i lang="fr">Médecins du Monde</i> spoke of more and more people in urgent need of treatment. They took greater risks as the obstacles grew, she said, and spirits in the camp were sinking.[^lorieux] In 2015 and 2016 more refugees died at Calais than in any other year.[^united-deaths] Most were killed by road vehicles or trains, which shows what danger the growing security works had brought.
# KIND: a number set large, short
u-b87hrk = { $united-deaths-count }
# KIND: what the number above is
u-1e20y4 = deaths of refugees and migrants were on the list that the UNITED network keeps of the victims of 'Fortress Europe', in { $united-date--month }[^united-deaths]
u-09cw7c = The two governments drew no such conclusion. The statement of { $statement-2016-date } by Amber Rudd and Bernard Cazeneuve again offered security and British money: money for the border in the long term, and for resettling people away from Calais once the camp was cleared. France sent another { $officers-2016 } officers.[^coop-2016]
# KIND: heading
clearance = The clearance
u-3zfv4z = The two ministers met again in October. In that month the second 'Jungle' was cleared and razed, and many of those who had lived in it were left worse off than before. The statement that they issued took aim at the smugglers: their networks were to be fought jointly, until no criminal business of that kind was left.[^coop-rudd-2016] In the same month a man of 26 from Sudan died in the region after a gang of smugglers had beaten him.[^norrent-fontes]
u-6n94d3 = That an end of smuggling can be brought about in this way has been doubted by experts time and again. Governments of the West declare war on smugglers and pursue a policy that leaves refugees nobody else to turn to, and so they keep alive the trade that they mean to destroy.[^spijkerboer]
u-y2smbz = At the end of October Rudd announced a further { $rudd-36--long }, to secure the juxtaposed controls, to help with the clearance and to see to it that the camp remained closed. It was paid on condition that the French government made the clearance complete and permanent.[^rudd-36-note]
u-spne7s = Calais did not become a town without migrants. Numbers fell steeply, people scattered, and with them went the interest of the public, the press and politics. Those who stayed, those who now waited elsewhere on the coast, the complaints of hauliers and not least the negotiations on Britain's departure from the Union brought it back. In January 2018 there was a new treaty.
# KIND: heading
sandhurst-section = The Treaty of Sandhurst
u-98gx4y = It was signed at Sandhurst on { $sandhurst-date }. Although it speaks of strong and lasting pressure by migration, new security works are not its main subject. It creates ways of working together: liaison officers whom the two countries exchange, and a joint centre from which operations are to be managed in a crisis. It strengthens cooperation on deportations, and provides for joint action in the countries from which people set out.[^coop-sandhurst]
u-5401nc = It also contained words, vague ones, on the faster handling of migrants' cases. Many took them to mean that the way to Britain was about to become easier, and came to Calais in hope. What they found was too little food, too little shelter and growing tension.[^townsend]
u-qzbrc6 = Carrying out the treaty is overseen by the UK-France Migration Committee, which consists of senior officials and experts on policy from both sides.[^committee-2019] It meets every two months, to discuss cooperation and how the agreed funds are to be used.[^committee-2018] Little more is known of it. The government declined to name the members to Parliament: membership was not fixed, it said, and those who attended changed with the agenda. As a rule the Director General who is in charge of migration in the host country takes the chair.[^committee-2019]
u-8eqjm0 = To the House of Commons Amber Rudd presented the treaty as proof that both countries stood by the juxtaposed controls for the long run. It also widened the area in which they act: the flow of people into France was to be cut by practical steps further up the route.[^rudd-sandhurst]
u-c0xrqf = The centre that the treaty had promised opened in { $centre-date--month }. In it the Border Force and the <i lang="fr">Police aux Frontières</i> work side by side to prevent crossings and to fight crime across the border. Other bodies take part, among them Immigration Enforcement and the Kent Police on the British side and their counterparts on the French.[^coop-centre]
# KIND: heading
boats = Small boats
u-ksbh36 = The plan of { $boats-date } against crossings in small boats starts from a remarkable premise. It credits the measures at the ports with such success that people had taken to the sea.[^coop-boats] What had made one way impassable had thus, by the account of those who did it, opened a more dangerous one. Javid himself described it as a passage through some of the world's busiest shipping, on which people put their lives at grave risk.[^javid-boats]
u-1f5wf0 = The plan foresees watch from the air and at sea, and more patrols on land in the harbours of Boulogne-sur-Mer and Calais, all of it coordinated by the new centre. For this Britain promised as much as { $boats-total--long } out of the Sandhurst funds, of which { $boats-new--long } was new. It was to buy equipment: cameras, night-vision goggles and readers of number plates.[^coop-boats]
# KIND: title of a box or timeline
box-pushback = Turned back at sea?
u-wktwjf = Caroline Nokes, the Minister for Immigration, told the House of Commons that people who were picked up in the Channel would be brought to the port that lay nearest.[^nokes-nearest] If that is done without regard to each person's situation, and to the right to ask for asylum, it can amount to an unlawful pushback. The European Convention on Human Rights and similar treaties forbid to send people back into danger, by the principle of <i lang="fr">non-refoulement</i>.[^pushback]
u-8drd4h = Organisations that support refugees saw the plan as a sign of how desperate things had become on the French coast, where there were no safe ways to seek asylum. To return people to France without a proper hearing of their claims in Britain, they wrote, was to disregard international law.[^open-letter]
u-3tpywy = In August 2019 the new Home Secretary, Priti Patel, called on her French colleague, Christophe Castaner. They were of one mind that tougher steps were called for.[^patel-castaner] A month later the plan was enlarged: among other things, twice as many patrols on the beaches of France.
# KIND: heading
khartoum = From Calais to Khartoum
u-2agt75 = None of this stops at Calais. The two countries increasingly try to keep people from setting out. In July 2015, at a conference in London on migration across the Mediterranean and beyond, they agreed to work together more closely on deportations and with states outside the Union.[^joint-action-2015] On 31 July the British government's emergency committee met on Calais. It decided on more fences, more search teams and more dogs; its statement also mentions British money for joint deportations, and flights to countries such as Sudan.[^cobr-2015]
u-4t4091 = That Sudan should be singled out is revealing. It was then one of the main countries from which people at Calais had fled.[^appg-sudan] Its dictator, Omar al-Bashir, was firmly in power, and wanted by the International Criminal Court for genocide, crimes against humanity and war crimes in Darfur.
u-smmfqz = The Union took the same road. On a visit in April 2016 Neven Mimica, the Commissioner for development, spoke of a chance to improve a relationship that had at times been complicated, now that Sudan stood in the first rank of those who fight smuggling, trafficking and irregular migration in its region.[^mimica] Sudan has since become one of the most disputed partners of Britain and the Union in moving the border outwards: proof that authoritarian rule is no bar where it can help to control migration.[^sudan-partner]
u-0jhras = A good part of the statement on migration that the two governments adopted at Amiens in March 2016 concerns such work. It names countries of origin and of transit in the Sahel and the Horn of Africa, which are to guard their borders and to take back those who are deported.[^coop-amiens] It looks to the hotspots in Italy and Greece to keep refugees from travelling on. The direction is that of the Union's own policy:[^expanding-2018] others are made responsible for refugees, and the border of Europe is moved into countries whose record on human rights is often dismal.
u-507cw8 = Both governments are overwhelmingly content with their cooperation. From time to time a French politician asks for more money, or a British one for more effort. In Parliament it is mostly Conservatives who complain that France does too little, for the most part as a political gesture.
fn-coop-summit-2008 = Joint UK-France Summit Declaration, 27 March 2008.
fn-coop-jocc = Embassy of France in London, 'Opening of the Franco-British Joint Operational Coordination Centre', communiqué issued by the Ministry for Immigration, Integration, National Identity and Mutually-Supportive Development, 23 March 2010.
fn-green-2010 = UK Home Office, 'Crack down continues on illegal immigration in Calais', news story, 22 September 2010.
fn-declaration-2010 = UK Prime Minister's Office, 'UK-France Summit 2010 Declaration on Immigration', 2 November 2010.
fn-coop-2014 = Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-coop-paris-2015 = UK Home Office, 'Home Secretary meets French Interior Minister to discuss Calais', news story, 2 July 2015.
fn-coop-managing = <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais: joint ministerial declaration on UK/French co-operation', 20 August 2015.
fn-lorieux = Reported in Akkerman, _Hunted. Detained. Deported._, which gives no further source.
fn-united-deaths = UNITED, 'List of 36 570 documented deaths of refugees and migrants due to the restrictive policies of "Fortress Europe"', documentation by UNITED as of 1 April 2019.
fn-coop-2016 = UK Home Office, 'Joint statement by the governments of France and the United Kingdom', press release, 30 August 2016.
fn-coop-rudd-2016 = UK Home Office, 'Joint press statement from Bernard Cazeneuve and Amber Rudd', news story, 11 October 2016.
fn-norrent-fontes = Arras Solidarité Réfugiés et al., '<i lang="fr">Meurtre d'un exilé à Norrent-Fontes: quand l'État ment afin de contourner une décision de justice</i>', press release, 20 October 2016.
fn-spijkerboer = See for example Thomas Spijkerboer, 'High risk, high return: how Europe's policies play into the hands of people-smugglers', _The Guardian_, 20 June 2018.
fn-rudd-36-note = UK Home Office, 'Statement on Calais', 24 October 2016.
fn-coop-sandhurst = Treaty between the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the French Republic concerning reinforcement of cooperation for the coordinated management of their shared border (Sandhurst Treaty), 18 January 2018.
fn-townsend = Mark Townsend, 'Border treaty blamed for Calais migrant surge that has led to violence', _The Guardian_, 3 February 2018.
fn-committee-2019 = 'UK-France Migration Committee', Home Office written question, answered on 19 February 2019; see also <i lang="fr">Ministère de l'Intérieur</i> and UK Home Office, 'Managing migratory flows in Calais', as cited above.
fn-committee-2018 = 'UK-France Migration Committee', Home Office written question HL6692, answered on 11 April 2018.
fn-rudd-sandhurst = House of Commons Hansard, 'Migration', vol. 634, 19 January 2018.
fn-coop-centre = UK Home Office, 'Joint UK-France centre opens in Calais to tackle criminality at border', press release, 27 November 2018.
fn-coop-boats = UK Home Office and Border Force, 'Joint Action Plan by the UK and France on Combating Illegal Migration Involving Small Boats in the English Channel', 24 January 2019.
fn-javid-boats = 'Channel migrants: "Record number" of boats and 74 people intercepted', _BBC News_, 1 June 2019. The reference prints the year as 2016, before Javid was Home Secretary.
fn-nokes-nearest = House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-pushback = European Center for Constitutional and Human Rights, glossary, 'Push-back', <https://www.ecchr.eu/en/glossary/push-back/>; see also for example UNHCR, 'Landmark judgment of the Strasbourg Court on push-backs in the Mediterranean Sea', press release, 23 February 2012.
fn-open-letter = Refugee Rights Europe et al., 'Open letter: Home Office's "Joint Action Plan" ignores international law', 25 January 2019.
fn-patel-castaner = UK Home Office, 'Britain and France to strengthen joint action against small boats', news story, 30 August 2019. The note that stands here in the reference is lost; this source was found anew.
fn-joint-action-2015 = UK Home Office, 'Joint action between the UK and France on migrant pressure', news story, 29 July 2015.
fn-cobr-2015 = UK Government, 'Calais COBR meeting 31 July 2015: statement', press release, 31 July 2015.
fn-appg-sudan = All Party Parliamentary Group for Sudan and South Sudan, _Engagement Beyond the Centre: An Inquiry Report on the Future of UK-Sudan Relations_, February 2017.
fn-mimica = Neven Mimica, 'EU and Sudan to strengthen dialogue and cooperation', _Sudan Tribune_, 6 April 2016.
fn-sudan-partner = See for example Suliman Baldo, _Border control from hell: how the EU's migration partnership legitimizes Sudan's 'militia state'_, Enough, April 2017; Rebecca Lowe, '"Deals with the devil always unravel": the UK blind spot for Sudan's abuses', _The Guardian_, 24 April 2018.
fn-coop-amiens = 34th Franco-British summit, 'Statement on migration', Amiens, 3 March 2016.
fn-expanding-2018 = See Mark Akkerman, _Expanding the Fortress: the policies, the profiteers and the people shaped by EU's border externalisation programme_, Stop Wapenhandel/TNI, May 2018. The reference dates it March 2018 in one note, May 2018 in two others.
