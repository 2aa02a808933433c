# KIND: title of a chapter
# EN: What the border costs
funding = Wat de grens kost
# KIND: title for the running head, at most 40 characters
# EN: Funding
u-x4yzeg = Financiering
# KIND: the lines under the title of a chapter
# EN: The British government paid for much of what was built at Calais, and declined to say in full what it bought.
u-w479pt = De Britse regering betaalde veel van wat er in Calais werd gebouwd, en wilde niet volledig zeggen wat ze ervoor kreeg.
# EN: Within a decade the United Kingdom has put hundreds of millions of pounds into guarding the coast around Calais. How much exactly is not known. What is known comes from four kinds of source: announcements by ministers, debates in Parliament, one letter to a parliamentary committee, and answers to requests under the Freedom of Information Act. They do not agree with one another.
u-gq8jrb = In tien jaar tijd heeft het Verenigd Koninkrijk honderden miljoenen ponden gestoken in de bewaking van de kust rond Calais. Hoeveel precies, is niet bekend. Wat wel bekend is, komt uit vier soorten bronnen: aankondigingen van ministers, debatten in het parlement, één brief aan een parlementaire commissie, en antwoorden op verzoeken op grond van de Britse wet op de openbaarheid van bestuur (<i lang="en">Freedom of Information Act</i>). Ze komen niet met elkaar overeen.
# KIND: heading
# EN: Six years, six sums
six-years = Zes jaar, zes bedragen
# EN: The most complete account is an answer of { $foi-date } to such a request. In it the Home Office puts the cost of countering illegal immigration in the Calais region at { $border-force-total--long } for the six financial years from 2010/11 to 2015/16.[^foi-41250] By its own description this paid for works at the juxtaposed controls, for action against smugglers, for housing that France offered to migrants elsewhere in the country, for encouraging people to seek asylum there, and for returning those who were found not to need protection. A breakdown was refused: publishing one might endanger national security.[^foi-41250] The answer came from the
u-4z8x6c = De volledigste opgave is een antwoord van { $foi-date } op zo'n verzoek. Daarin stelt het Home Office de kosten van het tegengaan van illegale immigratie in de regio Calais op { $border-force-total--long } voor de zes begrotingsjaren van 2010/11 tot en met 2015/16.[^foi-41250] Naar eigen zeggen betaalde het daarmee werkzaamheden bij de vooruitgeschoven grenscontroles, het optreden tegen smokkelaars, huisvesting die Frankrijk migranten elders in het land bood, pogingen om mensen ertoe te bewegen daar asiel te vragen, en de terugkeer van wie geen bescherming nodig bleek te hebben. Een uitsplitsing werd geweigerd: publicatie zou de nationale veiligheid in gevaar kunnen brengen.[^foi-41250] Het antwoord kwam van de
# KIND: verse or address: keep the lines
# EN: Policy and Strategy Group
# EN: { "" }  Border, Immigration & Citizenship System
# EN: { "" }  Home Office
u-z19rn6 =
    <span lang="en">Policy and Strategy Group</span>
    { "" }  <span lang="en">Border, Immigration & Citizenship System</span>
    { "" }  <span lang="en">Home Office</span>
# KIND: a number set large, short
# EN: { $border-force-total }
u-z74b1g = { $border-force-total }
# KIND: what the number above is
# EN: is what the Home Office says it spent on the border at Calais in six years
u-1x5p66 = gaf het Home Office naar eigen zeggen in zes jaar uit aan de grens in Calais
# NOTE: "2010/11" is a British financial year, from April to March; keep the form.
# EN: { "[" }](#tab-costs) sets out the years one by one. For four years the sum hardly moves. It then climbs to { $border-force-2014--long }, and in the year of the camp that the press called the 'Jungle' it more than doubles, to { $border-force-2015--long }: over a third of the whole. [](#fig-costs) shows the leap.
u-ejrd2q = In [](#tab-costs) staan de jaren op een rij. Vier jaar lang verandert het bedrag nauwelijks. Dan loopt het op tot { $border-force-2014--long }, en in het jaar van het kamp dat de pers de "Jungle" noemde, verdubbelt het ruimschoots, tot { $border-force-2015--long }: ruim een derde van het geheel. De sprong is te zien in [](#fig-costs).
# KIND: caption
# EN: Annual costs of the Border Force at and around Calais[^foi-41250]
tab-costs = Jaarlijkse kosten van de Border Force in en rond Calais[^foi-41250]
# KIND: head of a column, short
# EN: Financial year
u-6b686v = Begrotingsjaar
# KIND: head of a column, short
# EN: Cost
u-4155xc = Kosten
# KIND: cell of a table, short
# EN: __Six years__
u-34g70q = __Zes jaar__
# KIND: caption
# EN: Costs of the Border Force at Calais, 2010/11 to 2015/16[^fig-costs-source]
fig-costs = Kosten van de Border Force in Calais, 2010/11 tot en met 2015/16[^fig-costs-source]
# KIND: who made a picture
# EN: chart by The Plantin Project
u-dpx7zj = grafiek van The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Bar chart of six financial years. The bars for 2010/11 to 2013/14 are almost level, between { $border-force-2011--long } and { $border-force-2013--long }; 2014/15 reaches { $border-force-2014--long }; 2015/16 towers over the rest with { $border-force-2015--long }.
u-4z85mf = Staafdiagram van zes begrotingsjaren. De staven voor 2010/11 tot en met 2013/14 zijn vrijwel even hoog, tussen { $border-force-2011--long } en { $border-force-2013--long }; 2014/15 komt tot { $border-force-2014--long }; 2015/16 torent met { $border-force-2015--long } boven de rest uit.
# KIND: heading
# EN: Other totals
other-totals = Andere totalen
# EN: Later figures count other years and other things. In { $nokes-200-date--month } Caroline Nokes, then Minister for Immigration, told the House of Commons that joint work on illegal migration in northern France had taken about { $nokes-200--long } of British money since 2014.[^nokes-200] In { $hollobone-date--month } the Conservative member Philip Hollobone spoke there of { $hollobone-148--long } for additional security at the port over the same period.[^hollobone-148] A week earlier the Russian state agency Sputnik had carried that very figure. It listed fences round the tunnel, lights along motorways, cameras and private guards, and did not say where the number came from.[^sputnik]
u-xknf32 = Latere cijfers gaan over andere jaren en andere zaken. In { $nokes-200-date--month } zei Caroline Nokes, toen minister voor Immigratie, in het Lagerhuis dat de gezamenlijke aanpak van illegale migratie in Noord-Frankrijk sinds 2014 ongeveer { $nokes-200--long } aan Brits geld had gekost.[^nokes-200] In { $hollobone-date--month } sprak het Conservatieve Lagerhuislid Philip Hollobone daar van { $hollobone-148--long } voor extra beveiliging van de haven over dezelfde periode.[^hollobone-148] Een week eerder had het Russische staatspersbureau Sputnik precies dat bedrag gemeld. Het noemde hekken rond de tunnel, verlichting langs snelwegen, camera's en particuliere bewakers, en vermeldde niet waar het cijfer vandaan kwam.[^sputnik]
# EN: About the purpose there was less doubt. James Brokenshire, in charge of security and immigration at the Home Office, explained in { $brokenshire-date--month } that British money went into security at Calais and into the fight against those who make a business of the crossing. The controls on French soil served Britain, he said, and would stay as they were.[^brokenshire-2015]
u-2m04vb = Over het doel bestond minder twijfel. James Brokenshire, op het Home Office belast met veiligheid en immigratie, legde in { $brokenshire-date--month } uit dat Brits geld naar de beveiliging in Calais ging en naar de strijd tegen mensen die van de oversteek een handel maken. De controles op Franse bodem waren in het belang van Groot-Brittannië, zei hij, en zouden blijven zoals ze waren.[^brokenshire-2015]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: The juxtaposed controls absolutely benefit this country
u-f7n6v1 = Ons land heeft absoluut baat bij de vooruitgeschoven grenscontroles
# KIND: who said the quotation
# EN: James Brokenshire, Minister for Security and Immigration, { $brokenshire-date--month }
u-4gwzf5 = James Brokenshire, minister voor Veiligheid en Immigratie, { $brokenshire-date--month }
# KIND: heading
# EN: The joint intervention fund
joint-fund = Het gezamenlijke interventiefonds
# EN: What the money bought is easier to see than what it cost. For the larger packages the government gives few details; the exception is the fund that the two countries agreed on in September 2014. Britain promised it { $fund-yearly--long } a year for three years, { $fund-total--long } in all.[^fund-2014]
u-zwcbfg = Wat er met het geld is gekocht, is makkelijker te zien dan wat het heeft gekost. Over de grotere pakketten geeft de regering weinig bijzonderheden; de uitzondering is het fonds waarover de twee landen het in september 2014 eens werden. Groot-Brittannië zegde daarvoor drie jaar lang { $fund-yearly--long } per jaar toe, in totaal { $fund-total--long }.[^fund-2014]
# EN: A reply by the Home Office to a request for information shows how { $fund-committed--long } of this had been committed. Departments of government were to receive { $fund-departments--long }; the other { $fund-sector--long } would probably go to private firms, public bodies and voluntary organisations.[^cr34419] Which firms, the Home Office would not say, in order to protect commercial interests.
u-6hefhn = Uit een antwoord van het Home Office op een informatieverzoek blijkt hoe { $fund-committed--long } daarvan was vastgelegd. Ministeries zouden { $fund-departments--long } krijgen; de overige { $fund-sector--long } zou waarschijnlijk gaan naar particuliere bedrijven, overheidsinstellingen en maatschappelijke organisaties.[^cr34419] Om welke bedrijven het ging, wilde het Home Office niet zeggen, ter bescherming van commerciële belangen.
# EN: In July 2015 Brokenshire sent the committee that had asked for it a list of the works. It is reproduced in substance as [](#tab-annex-a): most of the money went into fences, cameras and the enlarging of the control areas.
u-xhw6qx = In juli 2015 stuurde Brokenshire een lijst van de werkzaamheden aan de commissie die erom had gevraagd. De inhoud ervan is weergegeven in [](#tab-annex-a): het meeste geld ging naar hekken, camera's en de uitbreiding van de controleterreinen.
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: What the money bought is easier to see than what it cost.
u-rxywbv = Wat er met het geld is gekocht, is makkelijker te zien dan wat het heeft gekost.
# KIND: caption
# EN: Annex A: infrastructure and security at the juxtaposed ports, in short[^annex-a]
tab-annex-a = Bijlage A: infrastructuur en beveiliging in de havens met vooruitgeschoven grenscontroles, samengevat[^annex-a]
# KIND: head of a column, short
# EN: No.
u-70brm8 = Nr.
# KIND: head of a column, short
# EN: Activity
u-73d1a1 = Activiteit
# KIND: head of a column, short
# EN: Estimated cost
u-kk5t48 = Geraamde kosten
# KIND: cell of a table, short
# EN: __Committed from the joint fund__
u-nky9p2 = __Vastgelegd uit het gezamenlijke fonds__
# KIND: cell of a table, short
# EN: Calais port: tourist zone laid out anew; Border Force booths raised from 10 to 14
u-vqbwkp = Haven van Calais: toeristenzone heringericht; 14 controlehokjes van de Border Force in plaats van 10
# KIND: cell of a table, short
# EN: Calais port: fences along the approach road (<i lang="fr">rocade</i>)
u-bbt5s1 = Haven van Calais: hekken langs de toegangsweg (<i lang="fr">rocade</i>)
# KIND: cell of a table, short
# EN: Calais port: more cameras on the perimeter
u-jyatas = Haven van Calais: meer camera's langs de omheining
# KIND: cell of a table, short
# EN: Calais port: coach hall enlarged, from 8 controls to 13[^coach-hall]
u-xbn3y6 = Haven van Calais: touringcarhal vergroot, van 8 naar 13 controles[^coach-hall]
# KIND: cell of a table, short
# EN: Coquelles: perimeter (finished)
u-8amzjj = Coquelles: omheining (voltooid)
# KIND: cell of a table, short
# EN: Calais port: fence at the lock (<i lang="fr">écluse Carnot</i>)
u-qdt4bn = Haven van Calais: hek bij de sluis (<i lang="fr">écluse Carnot</i>)
# KIND: cell of a table, short
# EN: Dunkirk: grant for security measures (finished)
u-z6km7z = Duinkerke: subsidie voor beveiligingsmaatregelen (voltooid)
# KIND: cell of a table, short
# EN: Communication, with Operation Eros and interpreters for the French border police
u-j72xh5 = Communicatie, met operatie Eros en tolken voor de Franse grenspolitie
# KIND: cell of a table, short
# EN: Reserve for victims of trafficking, agreed by the Migration Committee on 11 June
u-dcg7mb = Reserve voor slachtoffers van mensenhandel, overeengekomen in het Migratiecomité op 11 juni
# KIND: cell of a table, short
# EN: Calais port: guarded queue for freight ('truck buffer zone')
u-npnncz = Haven van Calais: bewaakte wachtrij voor vrachtverkeer ("<span lang="en">truck buffer zone</span>")
# KIND: cell of a table, short
# EN: __Committed expenditure__
u-nfabq0 = __Vastgelegde uitgaven__
# KIND: cell of a table, short
# EN: __Outside the joint fund__
u-sfxj9n = __Buiten het gezamenlijke fonds__
# KIND: cell of a table, short
# EN: Coquelles: further works to secure the Channel Tunnel
u-ghb19f = Coquelles: verdere werkzaamheden ter beveiliging van de Kanaaltunnel
# KIND: cell of a table, short
# EN: not yet known
u-16e6vm = nog niet bekend
# KIND: cell of a table, short
# EN: Truck buffer zone: the rest of its cost of { $annex-buffer-whole }
u-dm1mvf = <span lang="en">Truck buffer zone</span>: de rest van de totale kosten van { $annex-buffer-whole }
# EN: The ten committed items alone come to { $annex-total--long }. [](#fig-streams) puts the fund beside the other payments of these years.
u-0e6qs3 = De tien vastgelegde posten alleen al komen op { $annex-total--long }. In [](#fig-streams) staat het fonds naast de andere betalingen uit deze jaren.
# KIND: heading
# EN: More and more again
packages = Meer, en nog eens meer
# EN: The fund was not the end of it. In the summer of 2015 two further amounts became known, and two larger packages followed.
u-xppahe = Bij het fonds bleef het niet. In de zomer van 2015 werden nog twee bedragen bekend, en daarna volgden twee grotere pakketten.
# EN: { $freight-search--long } went into scanners, detectors and contract dog teams that search lorries; the perimeter at Coquelles was strengthened too.[^hansard-june-2015]
u-5bkjjj = { $freight-search--long } ging naar scanners, detectoren en ingehuurde hondenteams die vrachtwagens doorzoeken; ook de omheining in Coquelles werd versterkt.[^hansard-june-2015]
# EN: Up to { $coquelles-2015--long } was promised for the railhead at Coquelles by Theresa May, when she met Bernard Cazeneuve at the end of { $joint-action-date--month }.[^coquelles-2015]
u-4thpzv = Ten hoogste { $coquelles-2015--long } voor de treinterminal in Coquelles werd toegezegd door Theresa May, bij haar ontmoeting met Bernard Cazeneuve, eind { $joint-action-date--month }.[^coquelles-2015]
# EN: { $summit-2016--long } was added at the summit of March 2016, for urgent infrastructure, for lodging people away from Calais and for sending them home.[^summit-2016]
u-a456ka = { $summit-2016--long } kwam erbij op de top van maart 2016, voor dringende infrastructuur, om mensen buiten Calais onder te brengen en om hen naar huis te sturen.[^summit-2016]
# EN: Up to { $goodwill-2017--long } for the same ends was confirmed a year later by Robert Goodwill, who had meanwhile taken over the immigration brief.[^goodwill-2017] Amber Rudd had announced that amount in October 2016 ([](#clearance "page")).
u-w287a2 = Ten hoogste { $goodwill-2017--long } voor dezelfde doelen werd een jaar later bevestigd door Robert Goodwill, die intussen de portefeuille immigratie had overgenomen.[^goodwill-2017] Amber Rudd had dat bedrag in oktober 2016 aangekondigd (zie [](#clearance "page")).
# KIND: caption
# EN: Where the money goes: British payments for Calais, by announcement and purpose
fig-streams = Waar het geld naartoe gaat: Britse betalingen voor Calais, naar aankondiging en doel
# KIND: who made a picture
# EN: diagram by The Plantin Project
u-macsw0 = schema van The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Diagram with six announcements of British money on the left, from the joint intervention fund of 2014 to the action plan of 2019, and four purposes on the right: fences and port works, detection and searches, camp clearance with accommodation and returns, and patrols at sea and along the coast. Lines join each announcement to the purposes that it names.
u-54vp2c = Schema met links zes aankondigingen van Brits geld, van het gezamenlijke interventiefonds van 2014 tot het actieplan van 2019, en rechts vier doelen: hekken en havenwerken, opsporen en doorzoeken, ontruiming van kampen met opvang en terugkeer, en patrouilles op zee en langs de kust. Lijnen verbinden elke aankondiging met de doelen die erin worden genoemd.
# EN: Part of it paid for what was taken down. Goodwill told the Commons that the site of the former camp was still clear. With British help, he went on, whatever remained of it was being removed for good and the land returned to nature, which would keep squats and camps from coming back.[^goodwill-clearance]
u-2j4w2k = Een deel van het geld was voor sloop bestemd. Goodwill zei in het Lagerhuis dat het terrein van het voormalige kamp nog altijd leeg was. Met Britse steun, vervolgde hij, werd alles wat er nog van het kamp over was, voorgoed verwijderd en werd het terrein teruggegeven aan de natuur, wat moest voorkomen dat er opnieuw kraakpanden en kampen ontstonden.[^goodwill-clearance]
# KIND: title of a box or timeline
# EN: How to read these amounts
box-amounts = Hoe u deze bedragen moet lezen
# EN: The figures in this chapter overlap and must not be added up. Some are promises, some commitments, some reports of what was spent; the totals of the Home Office and of its ministers cover different years.[^foi-41250] Sums in euros are those of the sources, and have not been converted.
u-ag5myb = De cijfers in dit hoofdstuk overlappen elkaar en mogen niet bij elkaar worden opgeteld. Sommige zijn toezeggingen, andere vastgelegde bedragen, weer andere opgaven van wat er is uitgegeven; de totalen van het Home Office en van zijn ministers beslaan verschillende jaren.[^foi-41250] Bedragen in euro's zijn die van de bronnen, en zijn niet omgerekend.
# EN: The sources of this chapter are listed among the notes; [](#history "page") is where the story of the treaties begins.
u-rtbhj1 = De bronnen van dit hoofdstuk staan in de noten; op [](#history "page") begint het verhaal van de verdragen.
# EN: UK Home Office, Border, Immigration & Citizenship System Policy and Strategy Group, answer to a request for information, FOI reference 41250, 28 April 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
fn-foi-41250 = Home Office (VK), <span lang="en">Border, Immigration & Citizenship System Policy and Strategy Group</span>, antwoord op een informatieverzoek, kenmerk FOI 41250, 28 april 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
# EN: The sums of the six years add up to the total that the answer names.
fn-foi-41250--2 = De bedragen van de zes jaren zijn samen gelijk aan het totaal dat in het antwoord staat.
# EN: Drawn from the figures in [](#tab-costs).
fn-fig-costs-source = Getekend naar de cijfers in [](#tab-costs).
# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-nokes-200 = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Security Spending (Calais)</span>", vol. 636, 26 februari 2018.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-hollobone-148 = <span lang="en">House of Commons Hansard</span>, "<span lang="en">English Channel: Illegal Seaborne Immigration</span>", vol. 653, 30 januari 2019.
# EN: 'UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide', _Sputnik News_, 24 January 2019.
fn-sputnik = "<span lang="en">UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide</span>", _Sputnik News_, 24 januari 2019.
# EN: House of Commons Hansard, 'Border Security (Calais)', vol. 590, 5 January 2015.
fn-brokenshire-2015 = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Border Security (Calais)</span>", vol. 590, 5 januari 2015.
# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-fund-2014 = <span lang="en">Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom</span>, 20 september 2014.
# EN: UK Home Office, letter to LP Brooks regarding a Freedom of Information request, CR34419, 19 May 2015. The reference gives the state of the commitments as of May 2018, which cannot be right if the letter has this date.
fn-cr34419 = Home Office (VK), brief aan LP Brooks over een informatieverzoek, CR34419, 19 mei 2015. Het rapport van 2019 geeft de stand van de vastgelegde bedragen per mei 2018, wat niet kan kloppen als de brief deze datum heeft.
# EN: Rt Hon James Brokenshire MP, Minister for Immigration, to the Committee Chair, Annex A, 21 July 2015. The amounts are in euros.
fn-annex-a = <span lang="en">Rt Hon James Brokenshire MP</span>, minister voor Immigratie, aan de voorzitter van de commissie, bijlage A (<span lang="en">Annex A</span>), 21 juli 2015. De bedragen zijn in euro's.
# EN: UK VAT to be added. With the secondary coach hall, 13--17 controls overall.
fn-coach-hall = Exclusief Britse btw. Met de tweede touringcarhal in totaal 13--17 controles.
# EN: House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-hansard-june-2015 = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Border Management (Calais)</span>", vol. 597, 24 juni 2015.
# EN: UK Home Office, 'Joint action between the UK and France on migrant pressure', news story, 29 July 2015.
fn-coquelles-2015 = Home Office (VK), "<span lang="en">Joint action between the UK and France on migrant pressure</span>", nieuwsbericht, 29 juli 2015.
# EN: UK Prime Minister's Office, 'Speech at UK-France Summit: 3 March 2016', 3 March 2016.
fn-summit-2016 = <span lang="en">Prime Minister's Office</span> (VK), "<span lang="en">Speech at UK-France Summit: 3 March 2016</span>", 3 maart 2016.
# EN: House of Commons, 'Refugee Camp: Calais', Oral Answers to Questions, 6 March 2017; as further explained by Baroness Williams of Trafford, Minister of State, in House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-goodwill-2017 = <span lang="en">House of Commons</span>, "<span lang="en">Refugee Camp: Calais</span>", <span lang="en">Oral Answers to Questions</span>, 6 maart 2017; nader toegelicht door barones Williams of Trafford, staatssecretaris, in <span lang="en">House of Lords Hansard</span>, "<span lang="en">Calais: Refugees</span>", vol. 785, 2 november 2017.
# EN: House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
fn-goodwill-clearance = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Refugee Camp: Calais</span>", vol. 622, 6 maart 2017.
