# KIND: title of a chapter
# EN: Introduction
introduction = Inleiding
# KIND: title for the running head, at most 40 characters
# EN: Introduction
u-pr2ka2 = Inleiding
# KIND: who wrote the chapter
# EN: The Plantin Project
u-kwfez6 = The Plantin Project
# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
u-hd16sc = Naverteld naar het rapport van 2019
# KIND: the lines under the title of a chapter
# EN: Calais is the place on the European mainland that lies nearest to Britain. For those who hope to cross, it is where the way stops.
u-jzkfbt = Van alle plaatsen op het Europese vasteland ligt Calais het dichtst bij Groot-Brittannië. Voor wie hoopt over te steken, loopt de weg er dood.
# EN: The briefing on which this book is based opens with a man whom Care4Calais met there. Clare Moseley, the founder of Care4Calais, tells his story in her foreword, and leaves out his name.[^moseley-foreword]
u-sxc44s = Het rapport waarop dit boek is gebaseerd, opent met een man die Care4Calais daar ontmoette. Clare Moseley, de oprichter van Care4Calais, vertelt in haar voorwoord zijn verhaal en laat zijn naam weg.[^moseley-foreword]
# EN: He is 29 years old and comes from near Kabul. For nine years he lived in Cardiff, where he had work, friends and relatives, until the police checked his papers, found that they did not suffice, and he was sent back to Afghanistan. There, as he put it, he was in danger whatever he did: clean shaven he was suspect to the Taliban, bearded he was suspect to American soldiers. He blames the war, which as he sees it British and American troops waged for oil, lithium and gold; he wishes nobody harm, and wants to live where he need not be afraid. The journey back towards the country where he had built a life cost him close to { $journey-price }, paid to traffickers.
u-0y3k7r = Hij is 29 jaar en komt uit de omgeving van Kabul. Negen jaar woonde hij in Cardiff, waar hij werk, vrienden en familie had, totdat de politie zijn papieren controleerde en ontoereikend bevond, en hij werd teruggestuurd naar Afghanistan. Daar was hij, zoals hij het zelf zei, in gevaar wat hij ook deed: gladgeschoren was hij verdacht voor de taliban, met een baard was hij verdacht voor Amerikaanse soldaten. Hij geeft de schuld aan de oorlog, die Britse en Amerikaanse troepen volgens hem voerden om olie, lithium en goud; hij wenst niemand kwaad en wil leven waar hij niet bang hoeft te zijn. De tocht terug, in de richting van het land waar hij een leven had opgebouwd, kostte hem bijna { $journey-price }, betaald aan mensenhandelaars.
# EN: Now he sleeps rough among about { $afghans-camp } other Afghans. By Moseley's account his tent and whatever is in it may be slashed or burnt if a night patrol finds it. He has planned his flight: over a fence and across a motorway, where the police will not go after him because it is too dangerous. To stay would mean another beating with pepper spray; on the road, Moseley reckons, the chance of being hit is one in three. Each night he looks for a lorry bound for Britain. More than the officers, and more than the drivers, he fears the traffickers, whose way with those who try without paying is a beating at the first attempt, and death at the second.
u-x72gjv = Nu slaapt hij buiten, tussen ongeveer { $afghans-camp } andere Afghanen. Volgens Moseley kan zijn tent, met alles wat erin zit, worden opengesneden of verbrand als een nachtpatrouille die vindt. Zijn vlucht heeft hij al uitgestippeld: over een hek en dan dwars over een snelweg, waar de politie hem niet achternagaat omdat het te gevaarlijk is. Blijven zou betekenen dat hij opnieuw wordt afgetuigd en pepperspray over zich heen krijgt; op de weg, schat Moseley, is de kans om te worden aangereden een op drie. Elke nacht zoekt hij een vrachtwagen die naar Groot-Brittannië gaat. Meer dan de agenten en meer dan de chauffeurs vreest hij de mensenhandelaars: wie het zonder te betalen probeert, wordt bij de eerste poging afgetuigd en bij de tweede gedood.
# KIND: heading
# EN: What this book is about
about = Waar dit boek over gaat
# EN: In 2015 and 2016 the camp at Calais that was called the 'Jungle' stood in the papers of all Europe. Then it was cleared, and the papers turned to other things. The two governments did not. Border controls around the town have been extended ever since. Life for those who still arrive there has become harder and more dangerous, and the firms that sell security have gained a market. The sights of Calais are those that Europeans otherwise know from the outer edge of the Union, from the camps of Greece, Italy and Spain.
u-m3147j = In 2015 en 2016 stond het kamp in Calais dat de "Jungle" werd genoemd, in de kranten van heel Europa. Toen werd het ontruimd, en de kranten richtten zich op andere zaken. De twee regeringen niet. Sindsdien worden de grenscontroles rond de stad steeds verder uitgebreid. Voor wie er nog aankomt, is het leven harder en gevaarlijker geworden, en beveiligingsbedrijven hebben er een markt bij gekregen. In Calais is te zien wat Europeanen anders alleen kennen van de buitengrens van de Unie, van de kampen in Griekenland, Italië en Spanje.
# EN: The chapters that follow look at the British part in this: the officers and hired guards whom the United Kingdom keeps on French soil, its understandings with French authorities, and the money that it pays them. They ask four questions.
u-a973n9 = De volgende hoofdstukken gaan over het Britse aandeel daarin: de beambten en ingehuurde bewakers die het Verenigd Koninkrijk op Franse bodem inzet, zijn afspraken met de Franse autoriteiten en het geld dat het hun betaalt. Vier vragen komen daarbij aan de orde.
# EN: How did the border come to Calais, and what have the two governments agreed on ([](#history), [](#uk-policy) and [](#cooperation))?
u-7d7a44 = Hoe kwam de grens naar Calais, en wat zijn de twee regeringen overeengekomen ([](#history), [](#uk-policy) en [](#cooperation))?
# EN: What does it cost, what has been built, and who operates it ([](#funding), [](#infrastructure) and [](#french-authorities))?
u-f1d5n8 = Wat kost het, wat is er gebouwd, en wie bedient het ([](#funding), [](#infrastructure) en [](#french-authorities))?
# EN: Who earns by it ([](#companies) and [](#profiteers))?
u-tz2hpe = Wie verdient eraan ([](#companies) en [](#profiteers))?
# EN: What does it do to the people who are stopped, what has the rest of Europe to do with it, and what is to be expected ([](#consequences), [](#eu) and [](#future))?
u-h08n6a = Wat doet het met de mensen die worden tegengehouden, wat heeft de rest van Europa ermee te maken, en wat valt er te verwachten ([](#consequences), [](#eu) en [](#future))?
# KIND: heading
# EN: A word on words
words = Een woord over woorden
# NOTE: keep the distinction between "refugee", "migrant" and "asylum seeker" as the English has it; where officials are reported, their own word is kept.
# EN: Those who wait at Calais are called _refugees_ here, as in the briefing of 2019, unless a source that is being reported speaks of migrants. The 'Jungle' is the name that was given to more than one camp: one was broken up in November 2009, the other grew up in the years after and was cleared in October 2016.
u-rw07z1 = De mensen die in Calais wachten, heten hier _vluchtelingen_, net als in het rapport van 2019, tenzij een aangehaalde bron van migranten spreekt. De "Jungle" is de naam die aan meer dan één kamp is gegeven: het ene werd in november 2009 ontmanteld, het andere groeide in de jaren daarna en werd in oktober 2016 ontruimd.
# EN: All amounts are those of the sources, in the currency of the sources. The state of affairs is that of the end of 2019; what has happened since is not told.
u-w3jnkf = Alle bedragen zijn die van de bronnen, in de valuta die de bronnen gebruiken. De stand van zaken is die van eind 2019; wat er sindsdien is gebeurd, blijft buiten beschouwing.
# EN: Clare Moseley, 'Introduction', in Mark Akkerman, _Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais_, Stop Wapenhandel and Care4Calais, 2019.
fn-moseley-foreword = Clare Moseley, "<span lang="en">Introduction</span>", in Mark Akkerman, _<span lang="en">Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais</span>_, Stop Wapenhandel en Care4Calais, 2019.
