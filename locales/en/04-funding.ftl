# KIND: title of a chapter
funding = What the border costs
# KIND: title for the running head, at most 40 characters
u-x4yzeg = Funding
# KIND: the lines under the title of a chapter
u-w479pt = The British government paid for much of what was built at Calais, and declined to say in full what it bought.
u-gq8jrb = Within a decade the United Kingdom has put hundreds of millions of pounds into guarding the coast around Calais. How much exactly is not known. What is known comes from four kinds of source: announcements by ministers, debates in Parliament, one letter to a parliamentary committee, and answers to requests under the Freedom of Information Act. They do not agree with one another.
# KIND: heading
six-years = Six years, six sums
u-4z8x6c = The most complete account is an answer of { $foi-date } to such a request. In it the Home Office puts the cost of countering illegal immigration in the Calais region at { $border-force-total--long } for the six financial years from 2010/11 to 2015/16.[^foi-41250] By its own description this paid for works at the juxtaposed controls, for action against smugglers, for housing that France offered to migrants elsewhere in the country, for encouraging people to seek asylum there, and for returning those who were found not to need protection. A breakdown was refused: publishing one might endanger national security.[^foi-41250] The answer came from the
# KIND: verse or address: keep the lines
u-z19rn6 =
    Policy and Strategy Group
    { "" }  Border, Immigration & Citizenship System
    { "" }  Home Office
# KIND: a number set large, short
u-z74b1g = { $border-force-total }
# KIND: what the number above is
u-1x5p66 = is what the Home Office says it spent on the border at Calais in six years
# NOTE: "2010/11" is a British financial year, from April to March; keep the form.
u-ejrd2q = { "[" }](#tab-costs) sets out the years one by one. For four years the sum hardly moves. It then climbs to { $border-force-2014--long }, and in the year of the camp that the press called the 'Jungle' it more than doubles, to { $border-force-2015--long }: over a third of the whole. [](#fig-costs) shows the leap.
# KIND: caption
tab-costs = Annual costs of the Border Force at and around Calais[^foi-41250]
# KIND: head of a column, short
u-6b686v = Financial year
# KIND: head of a column, short
u-4155xc = Cost
# KIND: cell of a table, short
u-34g70q = __Six years__
# KIND: caption
fig-costs = Costs of the Border Force at Calais, 2010/11 to 2015/16[^fig-costs-source]
# KIND: who made a picture
u-dpx7zj = chart by The Plantin Project
# KIND: what a picture shows, for those who do not see it
u-4z85mf = Bar chart of six financial years. The bars for 2010/11 to 2013/14 are almost level, between { $border-force-2011--long } and { $border-force-2013--long }; 2014/15 reaches { $border-force-2014--long }; 2015/16 towers over the rest with { $border-force-2015--long }.
# KIND: heading
other-totals = Other totals
u-xknf32 = Later figures count other years and other things. In { $nokes-200-date--month } Caroline Nokes, then Minister for Immigration, told the House of Commons that joint work on illegal migration in northern France had taken about { $nokes-200--long } of British money since 2014.[^nokes-200] In { $hollobone-date--month } the Conservative member Philip Hollobone spoke there of { $hollobone-148--long } for additional security at the port over the same period.[^hollobone-148] A week earlier the Russian state agency Sputnik had carried that very figure. It listed fences round the tunnel, lights along motorways, cameras and private guards, and did not say where the number came from.[^sputnik]
u-2m04vb = About the purpose there was less doubt. James Brokenshire, in charge of security and immigration at the Home Office, explained in { $brokenshire-date--month } that British money went into security at Calais and into the fight against those who make a business of the crossing. The controls on French soil served Britain, he said, and would stay as they were.[^brokenshire-2015]
# KIND: pull quote: where it quotes this chapter, its exact words
u-f7n6v1 = The juxtaposed controls absolutely benefit this country
# KIND: who said the quotation
u-4gwzf5 = James Brokenshire, Minister for Security and Immigration, { $brokenshire-date--month }
# KIND: heading
joint-fund = The joint intervention fund
u-zwcbfg = What the money bought is easier to see than what it cost. For the larger packages the government gives few details; the exception is the fund that the two countries agreed on in September 2014. Britain promised it { $fund-yearly--long } a year for three years, { $fund-total--long } in all.[^fund-2014]
u-6hefhn = A reply by the Home Office to a request for information shows how { $fund-committed--long } of this had been committed. Departments of government were to receive { $fund-departments--long }; the other { $fund-sector--long } would probably go to private firms, public bodies and voluntary organisations.[^cr34419] Which firms, the Home Office would not say, in order to protect commercial interests.
u-xhw6qx = In July 2015 Brokenshire sent the committee that had asked for it a list of the works. It is reproduced in substance as [](#tab-annex-a): most of the money went into fences, cameras and the enlarging of the control areas.
# KIND: pull quote: where it quotes this chapter, its exact words
u-rxywbv = What the money bought is easier to see than what it cost.
# KIND: caption
tab-annex-a = Annex A: infrastructure and security at the juxtaposed ports, in short[^annex-a]
# KIND: head of a column, short
u-70brm8 = No.
# KIND: head of a column, short
u-73d1a1 = Activity
# KIND: head of a column, short
u-kk5t48 = Estimated cost
# KIND: cell of a table, short
u-nky9p2 = __Committed from the joint fund__
# KIND: cell of a table, short
u-vqbwkp = Calais port: tourist zone laid out anew; Border Force booths raised from 10 to 14
# KIND: cell of a table, short
u-bbt5s1 = Calais port: fences along the approach road (<i lang="fr">rocade</i>)
# KIND: cell of a table, short
u-jyatas = Calais port: more cameras on the perimeter
# KIND: cell of a table, short
u-xbn3y6 = Calais port: coach hall enlarged, from 8 controls to 13[^coach-hall]
# KIND: cell of a table, short
u-8amzjj = Coquelles: perimeter (finished)
# KIND: cell of a table, short
u-qdt4bn = Calais port: fence at the lock (<i lang="fr">écluse Carnot</i>)
# KIND: cell of a table, short
u-z6km7z = Dunkirk: grant for security measures (finished)
# KIND: cell of a table, short
u-j72xh5 = Communication, with Operation Eros and interpreters for the French border police
# KIND: cell of a table, short
u-dcg7mb = Reserve for victims of trafficking, agreed by the Migration Committee on 11 June
# KIND: cell of a table, short
u-npnncz = Calais port: guarded queue for freight ('truck buffer zone')
# KIND: cell of a table, short
u-nfabq0 = __Committed expenditure__
# KIND: cell of a table, short
u-sfxj9n = __Outside the joint fund__
# KIND: cell of a table, short
u-ghb19f = Coquelles: further works to secure the Channel Tunnel
# KIND: cell of a table, short
u-16e6vm = not yet known
# KIND: cell of a table, short
u-dm1mvf = Truck buffer zone: the rest of its cost of { $annex-buffer-whole }
u-0e6qs3 = The ten committed items alone come to { $annex-total--long }. [](#fig-streams) puts the fund beside the other payments of these years.
# KIND: heading
packages = More and more again
u-xppahe = The fund was not the end of it. In the summer of 2015 two further amounts became known, and two larger packages followed.
u-5bkjjj = { $freight-search--long } went into scanners, detectors and contract dog teams that search lorries; the perimeter at Coquelles was strengthened too.[^hansard-june-2015]
u-4thpzv = Up to { $coquelles-2015--long } was promised for the railhead at Coquelles by Theresa May, when she met Bernard Cazeneuve at the end of { $joint-action-date--month }.[^coquelles-2015]
u-a456ka = { $summit-2016--long } was added at the summit of March 2016, for urgent infrastructure, for lodging people away from Calais and for sending them home.[^summit-2016]
u-w287a2 = Up to { $goodwill-2017--long } for the same ends was confirmed a year later by Robert Goodwill, who had meanwhile taken over the immigration brief.[^goodwill-2017] Amber Rudd had announced that amount in October 2016 ([](#clearance "page")).
# KIND: caption
fig-streams = Where the money goes: British payments for Calais, by announcement and purpose
# KIND: who made a picture
u-macsw0 = diagram by The Plantin Project
# KIND: what a picture shows, for those who do not see it
u-54vp2c = Diagram with six announcements of British money on the left, from the joint intervention fund of 2014 to the action plan of 2019, and four purposes on the right: fences and port works, detection and searches, camp clearance with accommodation and returns, and patrols at sea and along the coast. Lines join each announcement to the purposes that it names.
u-2j4w2k = Part of it paid for what was taken down. Goodwill told the Commons that the site of the former camp was still clear. With British help, he went on, whatever remained of it was being removed for good and the land returned to nature, which would keep squats and camps from coming back.[^goodwill-clearance]
# KIND: title of a box or timeline
box-amounts = How to read these amounts
u-ag5myb = The figures in this chapter overlap and must not be added up. Some are promises, some commitments, some reports of what was spent; the totals of the Home Office and of its ministers cover different years.[^foi-41250] Sums in euros are those of the sources, and have not been converted.
u-rtbhj1 = The sources of this chapter are listed among the notes; [](#history "page") is where the story of the treaties begins.
fn-foi-41250 = UK Home Office, Border, Immigration & Citizenship System Policy and Strategy Group, answer to a request for information, FOI reference 41250, 28 April 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
fn-foi-41250--2 = The sums of the six years add up to the total that the answer names.
fn-fig-costs-source = Drawn from the figures in [](#tab-costs).
fn-nokes-200 = House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-hollobone-148 = House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-sputnik = 'UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide', _Sputnik News_, 24 January 2019.
fn-brokenshire-2015 = House of Commons Hansard, 'Border Security (Calais)', vol. 590, 5 January 2015.
fn-fund-2014 = Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-cr34419 = UK Home Office, letter to LP Brooks regarding a Freedom of Information request, CR34419, 19 May 2015. The reference gives the state of the commitments as of May 2018, which cannot be right if the letter has this date.
fn-annex-a = Rt Hon James Brokenshire MP, Minister for Immigration, to the Committee Chair, Annex A, 21 July 2015. The amounts are in euros.
fn-coach-hall = UK VAT to be added. With the secondary coach hall, 13--17 controls overall.
fn-hansard-june-2015 = House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-coquelles-2015 = UK Home Office, 'Joint action between the UK and France on migrant pressure', news story, 29 July 2015.
fn-summit-2016 = UK Prime Minister's Office, 'Speech at UK-France Summit: 3 March 2016', 3 March 2016.
fn-goodwill-2017 = House of Commons, 'Refugee Camp: Calais', Oral Answers to Questions, 6 March 2017; as further explained by Baroness Williams of Trafford, Minister of State, in House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-goodwill-clearance = House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
