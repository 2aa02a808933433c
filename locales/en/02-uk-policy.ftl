# KIND: title of a chapter
uk-policy = What Westminster says
# KIND: title for the running head, at most 40 characters
u-cx1hdy = British policy
# KIND: the lines under the title of a chapter
u-f5ha86 = Parliament has spoken of Calais often. It has seldom asked whether fences were the answer.
u-effj8y = Calais comes up in the British Parliament again and again. The plight of the unaccompanied children there has had some attention. The main line, however, has hardly ever been in dispute: guard the border, and guard it further from home.
# KIND: heading
rudd-values = Whom the country will protect
u-3j0pfs = In October 2016, weeks before the camp was cleared, the House of Commons debated it. Amber Rudd, the Conservative Home Secretary and a firm opponent of immigration, told members that the country had to signal plainly whom it was ready to shelter and whom it was not. It had British values of which it could be proud, and to promise more would only do those values harm.[^rudd-values]
# KIND: pull quote: where it quotes this chapter, its exact words
u-h0s538 = strong, proud British values
# KIND: who said the quotation
u-k169nb = Amber Rudd, Home Secretary, { $rudd-values-date--month }
u-q22jw5 = The debates of these years share one aim with the migration policy of Europe as a whole: that people should not get as far as Calais. In June 2015 Theresa May told the House that Calais was a reason for the states of the Union to deal jointly with what causes irregular migration, in the countries where people set out and in those that they pass through. Yet by causes she meant, in her next breath, the criminal gangs that move people into Europe and across it.[^may-gangs] When the House went on to debate the matter, Labour and Conservative members vied in praise of the Border Force, and asked for still more to be done at Calais and on the roads towards it. That Britain should take in more refugees was urged only by members of the Scottish National Party.[^snp-2015]
# KIND: heading
displacement = Where one gap closes
u-g6bng1 = A frontier that is reinforced at one point is crossed at another. That has been observed all over Europe,[^dangerous-routes] and the British government knows it well. Michael Bates, a Minister of State in the Home Office, explained it to the House of Lords in December 2015. As Coquelles became harder to pass, then the port of Calais, then Dunkirk and Le Havre, people would be pushed towards the lesser harbours and the airfields. The remedy that he named was yet more security: { $aviation--long } had just been set aside for airfields and air traffic.[^bates-2015]
u-cz6zjj = In the first days of 2019 Sajid Javid, Home Secretary by then, sounded the alarm about crossings in small boats that were nowhere near fit for the sea. The reasons, he said, were many, and for the most part beyond the government's control. He gave three:[^javid-2019]
u-w8vmya = unrest in regions such as North Africa and the Middle East;
u-w1cjar = organised criminals, who live off people in need;
u-rzaemz = the tighter border itself, which had made it harder to enter the country unseen in cars and lorries.
u-ce9nka = What he left out is as telling. British arms go on being sold to the regions from which people flee, where they feed wars and repression. British policy on the African routes includes bargains with dictators, and adds to the unrest that it deplores. And the stronger the border, the more do those who must cross it depend on smugglers, and the more dangerous is the way that is left to them: in the end, a boat.
u-b7dj5x = Nobody chooses a dinghy on the Channel while there is another way.
u-xgk41t = The answer was more of what had been done before. Two vessels of the Border Force were called home to join the four that watched the Channel, and until they came the Navy sent HMS _Mersey_.[^javid-2019] Javid welcomed that France was willing to keep a closer watch on its beaches. The Channel is now watched from the air as well, drones included.[^drones-channel]
# KIND: title of a box or timeline
box-strands = Four strands of one policy
# KIND: term, or date of a timeline
u-arr9h6 = __Guard__
u-2csrvp = Fences, searches and scanners at the ports and the tunnel.
# KIND: term, or date of a timeline
u-affseh = __Deter__
u-ymzhtg = Campaigns and statements meant to tell people that it is no use to come.
# KIND: term, or date of a timeline
u-9jhy4j = __Delegate__
u-79grnp = Money for French police and French works, while responsibility for the people stays in France.
# KIND: term, or date of a timeline
u-b25atw = __Move upstream__
u-yf87hz = Agreements with the states along the way, as far as the Sahel and the Horn of Africa.[^strands-note]
# KIND: heading
whose-task = France's task, Britain's wishes
u-qh2xdz = Who is to look after the people at Calais? In September 2016 the Lords debated the children in the camp. Baroness Williams of Trafford, who answered for the Home Office, granted that there were children, and that what peers had told of them was heart-rending. Their care and protection was nevertheless above all a matter for France.[^williams-2016] She said so again in November 2017 of migrants in general, and in the same answer welcomed the French decision to send more police to the area.[^williams-2017]
# KIND: pull quote: where it quotes this chapter, its exact words
u-b7dj5x-2 = Nobody chooses a dinghy on the Channel while there is another way.
u-7430cx = The British position thus has two halves. The people are the business of France; what France does with them is Britain's business, as long as it means more police and more security. One part of this is the taking of fingerprints. London presses French authorities to record those of the refugees at Calais, so that they can be used under the Dublin rules, by which it is decided which state must deal with a claim for asylum.[^dublin-prints]
fn-rudd-values = House of Commons Hansard, 'Calais Jungle', vol. 615, 10 October 2016.
fn-may-gangs = House of Commons Hansard, 'Refugee Situation in the Mediterranean', vol. 597, 16 June 2015. The Minister for Immigration, James Brokenshire, made the same point that month: the problem did not begin at Calais, and joint work with France and others was therefore to be directed against organised smuggling.
fn-snp-2015 = House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-dangerous-routes = See for example Heaven Crawley and Nando Sigona, 'European policy is driving refugees to more dangerous routes across the Med', _The Conversation_, 29 March 2016; IOM, 'New study concludes Europe's Mediterranean border remains "world's deadliest"', press release, 24 November 2017.
fn-bates-2015 = House of Lords Hansard, 'Channel Tunnel: Migrants', vol. 767, 1 December 2015.
fn-javid-2019 = UK Home Office, 'Statement: migrant crossings', 7 January 2019; on the naval vessel, UK Home Office, 'Navy vessel to be sent to the Channel', press release, 3 January 2019; see also UK Home Office, 'Home Secretary bolsters Border Force fleet in the Channel', press release, 31 December 2018.
fn-drones-channel = House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019; 'Drones monitor south coast of England for migrant boats', _BBC News_, 5 December 2019.
fn-strands-note = The names of the strands are ours; each is documented in the chapters that follow.
fn-williams-2016 = House of Lords Hansard, 'Calais Refugee Camp', vol. 774, 15 September 2016.
fn-williams-2017 = House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-dublin-prints = House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
