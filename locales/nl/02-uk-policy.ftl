# KIND: title of a chapter
# EN: What Westminster says
uk-policy = Wat Westminster zegt
# KIND: title for the running head, at most 40 characters
# EN: British policy
u-cx1hdy = Brits beleid
# KIND: the lines under the title of a chapter
# EN: Parliament has spoken of Calais often. It has seldom asked whether fences were the answer.
u-f5ha86 = In het parlement is vaak over Calais gesproken. Zelden is er gevraagd of hekken het antwoord waren.
# EN: Calais comes up in the British Parliament again and again. The plight of the unaccompanied children there has had some attention. The main line, however, has hardly ever been in dispute: guard the border, and guard it further from home.
u-effj8y = Calais komt in het Britse parlement telkens weer ter sprake. Voor de nood van de niet-begeleide minderjarigen daar is enige aandacht geweest. Over de hoofdlijn is echter nauwelijks ooit getwist: bewaak de grens, en doe dat verder van huis.
# KIND: heading
# EN: Whom the country will protect
rudd-values = Wie het land wil beschermen
# EN: In October 2016, weeks before the camp was cleared, the House of Commons debated it. Amber Rudd, the Conservative Home Secretary and a firm opponent of immigration, told members that the country had to signal plainly whom it was ready to shelter and whom it was not. It had British values of which it could be proud, and to promise more would only do those values harm.[^rudd-values]
u-3j0pfs = In oktober 2016, enkele weken voordat het kamp werd ontruimd, debatteerde het Lagerhuis daarover. Amber Rudd, de Conservatieve minister van Binnenlandse Zaken en een uitgesproken tegenstander van immigratie, hield de leden voor dat het land duidelijk kenbaar moest maken wie het onderdak wilde bieden en wie niet. Het had Britse waarden om trots op te zijn, en meer beloven zou die waarden alleen maar schaden.[^rudd-values]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: strong, proud British values
u-h0s538 = sterke, trotse Britse waarden
# KIND: who said the quotation
# EN: Amber Rudd, Home Secretary, { $rudd-values-date--month }
u-k169nb = Amber Rudd, minister van Binnenlandse Zaken, { $rudd-values-date--month }
# EN: The debates of these years share one aim with the migration policy of Europe as a whole: that people should not get as far as Calais. In June 2015 Theresa May told the House that Calais was a reason for the states of the Union to deal jointly with what causes irregular migration, in the countries where people set out and in those that they pass through. Yet by causes she meant, in her next breath, the criminal gangs that move people into Europe and across it.[^may-gangs] When the House went on to debate the matter, Labour and Conservative members vied in praise of the Border Force, and asked for still more to be done at Calais and on the roads towards it. That Britain should take in more refugees was urged only by members of the Scottish National Party.[^snp-2015]
u-q22jw5 = De debatten van deze jaren hebben één doel gemeen met het migratiebeleid van Europa als geheel: dat mensen Calais niet bereiken. In juni 2015 zei Theresa May in het Lagerhuis dat Calais voor de lidstaten van de Unie een reden was om de oorzaken van irreguliere migratie gezamenlijk aan te pakken, in de landen waar mensen vertrekken en in de landen waar ze doorheen reizen. Maar met oorzaken bedoelde ze, in één adem door, de criminele bendes die mensen Europa in en door Europa heen brengen.[^may-gangs] Toen het Lagerhuis de zaak vervolgens besprak, overtroefden Labourleden en Conservatieven elkaar met lof voor de Border Force en vroegen ze om nog meer maatregelen in Calais en op de wegen ernaartoe. Dat Groot-Brittannië meer vluchtelingen moest opnemen, bepleitten alleen leden van de Scottish National Party.[^snp-2015]
# KIND: heading
# EN: Where one gap closes
displacement = Waar één gat wordt gedicht
# EN: A frontier that is reinforced at one point is crossed at another. That has been observed all over Europe,[^dangerous-routes] and the British government knows it well. Michael Bates, a Minister of State in the Home Office, explained it to the House of Lords in December 2015. As Coquelles became harder to pass, then the port of Calais, then Dunkirk and Le Havre, people would be pushed towards the lesser harbours and the airfields. The remedy that he named was yet more security: { $aviation--long } had just been set aside for airfields and air traffic.[^bates-2015]
u-g6bng1 = Een grens die op het ene punt wordt versterkt, wordt op een ander punt overgestoken. Dat is in heel Europa waargenomen,[^dangerous-routes] en de Britse regering weet het maar al te goed. Michael Bates, staatssecretaris op het Home Office (het Britse ministerie van Binnenlandse Zaken), legde het in december 2015 uit aan het Hogerhuis. Naarmate Coquelles moeilijker te passeren werd, daarna de haven van Calais, daarna Duinkerke en Le Havre, zouden mensen naar de kleinere havens en de vliegvelden worden gedreven. De remedie die hij noemde, was nog meer beveiliging: voor vliegvelden en luchtverkeer was net { $aviation--long } uitgetrokken.[^bates-2015]
# EN: In the first days of 2019 Sajid Javid, Home Secretary by then, sounded the alarm about crossings in small boats that were nowhere near fit for the sea. The reasons, he said, were many, and for the most part beyond the government's control. He gave three:[^javid-2019]
u-cz6zjj = In de eerste dagen van 2019 sloeg Sajid Javid, intussen minister van Binnenlandse Zaken, alarm over de oversteek in kleine boten die bij lange na niet zeewaardig waren. De oorzaken waren volgens hem talrijk en lagen grotendeels buiten de macht van de regering. Hij noemde er drie:[^javid-2019]
# EN: unrest in regions such as North Africa and the Middle East;
u-w8vmya = onrust in regio's als Noord-Afrika en het Midden-Oosten;
# EN: organised criminals, who live off people in need;
u-w1cjar = georganiseerde criminelen, die leven van mensen in nood;
# EN: the tighter border itself, which had made it harder to enter the country unseen in cars and lorries.
u-rzaemz = de strengere grens zelf, waardoor het moeilijker was geworden om ongezien in auto's en vrachtwagens het land binnen te komen.
# EN: What he left out is as telling. British arms go on being sold to the regions from which people flee, where they feed wars and repression. British policy on the African routes includes bargains with dictators, and adds to the unrest that it deplores. And the stronger the border, the more do those who must cross it depend on smugglers, and the more dangerous is the way that is left to them: in the end, a boat.
u-ce9nka = Wat hij wegliet, zegt evenveel. Nog altijd worden er Britse wapens verkocht aan de regio's waaruit mensen vluchten, en daar voeden ze oorlogen en repressie. Het Britse beleid voor de Afrikaanse routes omvat afspraken met dictators, en draagt bij aan de onrust die het betreurt. En hoe sterker de grens, hoe afhankelijker de mensen die eroverheen moeten van smokkelaars worden, en hoe gevaarlijker de weg die hun rest: uiteindelijk een boot.
# EN: Nobody chooses a dinghy on the Channel while there is another way.
u-b7dj5x = Niemand kiest voor een rubberboot op het Kanaal zolang er een andere weg is.
# EN: The answer was more of what had been done before. Two vessels of the Border Force were called home to join the four that watched the Channel, and until they came the Navy sent HMS _Mersey_.[^javid-2019] Javid welcomed that France was willing to keep a closer watch on its beaches. The Channel is now watched from the air as well, drones included.[^drones-channel]
u-xgk41t = Het antwoord was meer van hetzelfde. Twee schepen van de Border Force werden teruggeroepen om zich te voegen bij de vier die het Kanaal bewaakten, en zolang die twee er nog niet waren, stuurde de marine HMS _Mersey_.[^javid-2019] Javid juichte het toe dat Frankrijk bereid was zijn stranden scherper in de gaten te houden. Het Kanaal wordt nu ook vanuit de lucht bewaakt, onder meer met drones.[^drones-channel]
# KIND: title of a box or timeline
# EN: Four strands of one policy
box-strands = Vier sporen van één beleid
# KIND: term, or date of a timeline
# EN: __Guard__
u-arr9h6 = __Bewaken__
# EN: Fences, searches and scanners at the ports and the tunnel.
u-2csrvp = Hekken, doorzoekingen en scanners in de havens en bij de tunnel.
# KIND: term, or date of a timeline
# EN: __Deter__
u-affseh = __Afschrikken__
# EN: Campaigns and statements meant to tell people that it is no use to come.
u-ymzhtg = Campagnes en verklaringen die mensen duidelijk moeten maken dat het geen zin heeft te komen.
# KIND: term, or date of a timeline
# EN: __Delegate__
u-9jhy4j = __Delegeren__
# EN: Money for French police and French works, while responsibility for the people stays in France.
u-79grnp = Geld voor Franse politie en Franse bouwwerken, terwijl de verantwoordelijkheid voor de mensen bij Frankrijk blijft.
# KIND: term, or date of a timeline
# EN: __Move upstream__
u-b25atw = __Naar voren schuiven__
# EN: Agreements with the states along the way, as far as the Sahel and the Horn of Africa.[^strands-note]
u-yf87hz = Overeenkomsten met de staten langs de route, tot in de Sahel en de Hoorn van Afrika.[^strands-note]
# KIND: heading
# EN: France's task, Britain's wishes
whose-task = De Franse taak, de Britse wensen
# EN: Who is to look after the people at Calais? In September 2016 the Lords debated the children in the camp. Baroness Williams of Trafford, who answered for the Home Office, granted that there were children, and that what peers had told of them was heart-rending. Their care and protection was nevertheless above all a matter for France.[^williams-2016] She said so again in November 2017 of migrants in general, and in the same answer welcomed the French decision to send more police to the area.[^williams-2017]
u-qh2xdz = Wie moet er zorgen voor de mensen in Calais? In september 2016 debatteerde het Hogerhuis over de kinderen in het kamp. Barones Williams of Trafford, die namens het Home Office antwoordde, erkende dat er kinderen waren en dat het hartverscheurend was wat haar medeleden over hen hadden verteld. Hun verzorging en bescherming waren niettemin vooral een zaak van Frankrijk.[^williams-2016] In november 2017 zei ze hetzelfde over migranten in het algemeen, en in datzelfde antwoord verwelkomde ze het Franse besluit om meer politie naar het gebied te sturen.[^williams-2017]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: Nobody chooses a dinghy on the Channel while there is another way.
u-b7dj5x-2 = Niemand kiest voor een rubberboot op het Kanaal zolang er een andere weg is.
# EN: The British position thus has two halves. The people are the business of France; what France does with them is Britain's business, as long as it means more police and more security. One part of this is the taking of fingerprints. London presses French authorities to record those of the refugees at Calais, so that they can be used under the Dublin rules, by which it is decided which state must deal with a claim for asylum.[^dublin-prints]
u-7430cx = Het Britse standpunt bestaat dus uit twee delen. De mensen zijn een zaak van Frankrijk; wat Frankrijk met hen doet, is een zaak van Groot-Brittannië, zolang dat meer politie en meer beveiliging betekent. Een onderdeel daarvan is het afnemen van vingerafdrukken. Londen dringt er bij de Franse autoriteiten op aan de vingerafdrukken van de vluchtelingen in Calais vast te leggen, zodat die te gebruiken zijn onder de Dublinregels, die bepalen welke staat een asielverzoek moet behandelen.[^dublin-prints]
# EN: House of Commons Hansard, 'Calais Jungle', vol. 615, 10 October 2016.
fn-rudd-values = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Calais Jungle</span>", vol. 615, 10 oktober 2016.
# EN: House of Commons Hansard, 'Refugee Situation in the Mediterranean', vol. 597, 16 June 2015. The Minister for Immigration, James Brokenshire, made the same point that month: the problem did not begin at Calais, and joint work with France and others was therefore to be directed against organised smuggling.
fn-may-gangs = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Refugee Situation in the Mediterranean</span>", vol. 597, 16 juni 2015. James Brokenshire, de minister voor Immigratie, betoogde die maand hetzelfde: het probleem begon niet in Calais, en de samenwerking met Frankrijk en andere landen moest zich daarom richten tegen georganiseerde smokkel.
# EN: House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-snp-2015 = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Border Management (Calais)</span>", vol. 597, 24 juni 2015.
# EN: See for example Heaven Crawley and Nando Sigona, 'European policy is driving refugees to more dangerous routes across the Med', _The Conversation_, 29 March 2016; IOM, 'New study concludes Europe's Mediterranean border remains "world's deadliest"', press release, 24 November 2017.
fn-dangerous-routes = Zie bijvoorbeeld Heaven Crawley en Nando Sigona, "<span lang="en">European policy is driving refugees to more dangerous routes across the Med</span>", _The Conversation_, 29 maart 2016; IOM, "<span lang="en">New study concludes Europe's Mediterranean border remains 'world's deadliest'</span>", persbericht, 24 november 2017.
# EN: House of Lords Hansard, 'Channel Tunnel: Migrants', vol. 767, 1 December 2015.
fn-bates-2015 = <span lang="en">House of Lords Hansard</span>, "<span lang="en">Channel Tunnel: Migrants</span>", vol. 767, 1 december 2015.
# EN: UK Home Office, 'Statement: migrant crossings', 7 January 2019; on the naval vessel, UK Home Office, 'Navy vessel to be sent to the Channel', press release, 3 January 2019; see also UK Home Office, 'Home Secretary bolsters Border Force fleet in the Channel', press release, 31 December 2018.
fn-javid-2019 = Home Office (VK), "<span lang="en">Statement: migrant crossings</span>", 7 januari 2019; over het marineschip Home Office (VK), "<span lang="en">Navy vessel to be sent to the Channel</span>", persbericht, 3 januari 2019; zie ook Home Office (VK), "<span lang="en">Home Secretary bolsters Border Force fleet in the Channel</span>", persbericht, 31 december 2018.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019; 'Drones monitor south coast of England for migrant boats', _BBC News_, 5 December 2019.
fn-drones-channel = <span lang="en">House of Commons Hansard</span>, "<span lang="en">English Channel: Illegal Seaborne Immigration</span>", vol. 653, 30 januari 2019; "<span lang="en">Drones monitor south coast of England for migrant boats</span>", _BBC News_, 5 december 2019.
# EN: The names of the strands are ours; each is documented in the chapters that follow.
fn-strands-note = De benamingen van de sporen zijn van ons; elk spoor wordt in de volgende hoofdstukken met bronnen gestaafd.
# EN: House of Lords Hansard, 'Calais Refugee Camp', vol. 774, 15 September 2016.
fn-williams-2016 = <span lang="en">House of Lords Hansard</span>, "<span lang="en">Calais Refugee Camp</span>", vol. 774, 15 september 2016.
# EN: House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-williams-2017 = <span lang="en">House of Lords Hansard</span>, "<span lang="en">Calais: Refugees</span>", vol. 785, 2 november 2017.
# EN: House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
fn-dublin-prints = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Refugee Camp: Calais</span>", vol. 622, 6 maart 2017.
