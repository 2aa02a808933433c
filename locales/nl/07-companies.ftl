# KIND: title of a chapter
# EN: Hired hands and unwilling ones
companies = Ingehuurd, of tegen wil en dank
# KIND: title for the running head, at most 40 characters
# EN: Contractors and hauliers
u-72zha0 = Bedrijven en vervoerders
# KIND: the lines under the title of a chapter
# EN: Part of the border is run under contract. Another part has been handed to lorry drivers, who were not asked.
u-zymfrz = Een deel van de grens wordt onder contract bewaakt. Een ander deel is doorgeschoven naar vrachtwagenchauffeurs, aan wie niets is gevraagd.
# EN: A state may guard its border itself. It may pay a firm to do so. Or it may make somebody liable for what gets past. At Calais Britain does all three.
u-vetehn = Een staat kan zijn grens zelf bewaken. Hij kan er een bedrijf voor betalen. Of hij kan iemand aansprakelijk stellen voor wat erdoorheen glipt. In Calais doet Groot-Brittannië het alle drie.
# KIND: heading
# EN: Under contract
under-contract = Onder contract
# EN: On the British side in particular, a share of the work at the border is done by private firms. They search vehicles, hold those who are found until an officer arrives, and take people who are detained from place to place. Who these firms are, and on what terms they work, is the matter of [](#profiteers).
u-y57p1g = Vooral aan Britse kant wordt een deel van het werk aan de grens gedaan door particuliere bedrijven. Ze doorzoeken voertuigen, houden de mensen die ze vinden vast tot er een beambte komt, en brengen mensen die in bewaring zijn gesteld van de ene plaats naar de andere. Welke bedrijven dat zijn en op welke voorwaarden ze werken, is het onderwerp van [](#profiteers).
# KIND: heading
# EN: At the driver's risk
drivers-risk = Voor risico van de chauffeur
# EN: Every vehicle that crosses the border should in principle be X-rayed by the Border Force.[^lords-xray] Whoever drives a lorry in which people are then found is fined, and heavily: so much for each person. In one case, decided in March 2019, it was { $fine-2019 }: in September 2016 officers had come upon { $fine-persons } in his truck.[^dudley-fine]
u-4587kn = Elk voertuig dat de grens passeert, hoort in beginsel door de Border Force met röntgenstralen te worden doorgelicht.[^lords-xray] Wie een vrachtwagen bestuurt waarin dan mensen worden gevonden, krijgt een boete, en een zware: een bedrag per persoon. In één zaak, waarin in maart 2019 uitspraak werd gedaan, ging het om { $fine-2019--long }: in september 2016 hadden beambten { $fine-persons } in de vrachtwagen aangetroffen.[^dudley-fine]
# EN: The government describes this as working together with the trade. In truth it is a way of handing on a task of the state to people who have not applied for it, and drivers resent it more and more.[^nye-trucker]
u-1k0an9 = De regering noemt dit samenwerking met de sector. In werkelijkheid wordt zo een taak van de staat doorgeschoven naar mensen die daar niet naar hebben gesolliciteerd, en dat zit chauffeurs steeds meer dwars.[^nye-trucker]
# EN: Hauliers have answered with measures of their own.[^eu-toolkit] Drivers look over their vehicles, and keep away from places and times at which somebody could climb in. A market has sprung up besides, for cameras and alarms that are sold to the single driver.
u-n3b8s3 = De vervoerders hebben met eigen maatregelen gereageerd.[^eu-toolkit] Chauffeurs lopen hun voertuig na en mijden plaatsen en tijden waarop iemand erin zou kunnen klimmen. Bovendien is er een markt ontstaan voor camera's en alarmen voor de individuele chauffeur.
# EN: Those who are held to account for the border want more of it, which should surprise nobody. The Road Haulage Association (RHA), which speaks for British road transport operators, does not find the works at Calais sufficient. Its spokesman, Rod McKenzie, asked for the French army: in his view fences and walls of concrete solved only a very small part of the problem.[^rha-caen]
u-fk4d7e = Wie voor de grens moet opdraaien, wil er meer van, en dat hoeft niemand te verbazen. De Road Haulage Association (RHA), die namens de Britse wegvervoerders spreekt, vindt wat er in Calais is gebouwd niet toereikend. Woordvoerder Rod McKenzie vroeg om inzet van het Franse leger: hekken en betonnen muren losten volgens hem maar een heel klein deel van het probleem op.[^rha-caen]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: bring the situation under control
u-gnywhn = de situatie onder controle krijgen
# KIND: who said the quotation
# EN: Rod McKenzie, Road Haulage Association, { $rha-date--month }
u-ys9hpw = Rod McKenzie, Road Haulage Association, { $rha-date--month }
# EN: House of Lords Hansard, 'Calais: Illegal Immigrants', vol. 757, 27 November 2014.
fn-lords-xray = <span lang="en">House of Lords Hansard</span>, "<span lang="en">Calais: Illegal Immigrants</span>", vol. 757, 27 november 2014.
# EN: 'Dudley lorry driver fined £12k over Calais migrants', _BBC News_, 5 March 2019.
fn-dudley-fine = "<span lang="en">Dudley lorry driver fined £12k over Calais migrants</span>", _BBC News_, 5 maart 2019.
# EN: Catrin Nye, '"I'm a trucker not an immigration officer"', _BBC News_, 10 June 2015.
fn-nye-trucker = Catrin Nye, "<span lang="en">'I'm a trucker not an immigration officer'</span>", _BBC News_, 10 juni 2015.
# EN: The Union raises the same point. Its plan against smuggling wants partnerships with those lines of business that smugglers use most, transport and shipping, so that they can take steps of their own (European Commission, 'EU Action Plan against migrant smuggling (2015--2020)', COM(2015) 285 final, 27 May 2015).
fn-eu-toolkit = De Unie stelt hetzelfde aan de orde. In haar plan tegen mensensmokkel wil ze partnerschappen met de bedrijfstakken waarvan smokkelaars het meest gebruikmaken, transport en scheepvaart, zodat die zelf maatregelen kunnen nemen (Europese Commissie, "<span lang="en">EU Action Plan against migrant smuggling (2015--2020)</span>", COM(2015) 285 final, 27 mei 2015).
# EN: In 2019 Commissioner Avramopoulos told Parliament that an online guide for drivers, owners and operators of lorries had been launched in May 2018, made with member states and the trade; it had had more than { $toolkit-users } users within six months. An expert group on safe parking places had been formed, and the Commission meant to help to pay for such places (European Parliament, 'Assault on Bulgarian lorry driver in Calais', answer given by Mr Avramopoulos on behalf of the European Commission, E-000366/2019, 16 May 2019).
fn-eu-toolkit--2 = In 2019 deelde eurocommissaris Avramopoulos het Parlement mee dat in mei 2018 een onlinegids voor chauffeurs, eigenaren en exploitanten van vrachtwagens was gelanceerd, gemaakt met de lidstaten en de sector; die had binnen zes maanden meer dan { $toolkit-users } gebruikers getrokken. Er was een deskundigengroep voor veilige parkeerplaatsen gevormd, en de Commissie was van plan aan zulke plaatsen mee te betalen (Europees Parlement, "<span lang="en">Assault on Bulgarian lorry driver in Calais</span>", antwoord van de heer Avramopoulos namens de Europese Commissie, E-000366/2019, 16 mei 2019).
# EN: Road Haulage Association, 'Is Caen the new Calais? The RHA gives Victoria Derbyshire the full story', press release, 30 May 2018.
fn-rha-caen = Road Haulage Association, "<span lang="en">Is Caen the new Calais? The RHA gives Victoria Derbyshire the full story</span>", persbericht, 30 mei 2018.
