# KIND: title of a chapter
# EN: What the border costs
# funding =


# KIND: title for the running head, at most 40 characters
# EN: Funding
# u-x4yzeg =


# KIND: the lines under the title of a chapter
# EN: The British government paid for much of what was built at Calais, and declined to say in full what it bought.
# u-w479pt =


# EN: Within a decade the United Kingdom has put hundreds of millions of pounds into guarding the coast around Calais. How much exactly is not known. What is known comes from four kinds of source: announcements by ministers, debates in Parliament, one letter to a parliamentary committee, and answers to requests under the Freedom of Information Act. They do not agree with one another.
# u-gq8jrb =


# KIND: heading
# EN: Six years, six sums
# six-years =


# EN: The most complete account is an answer of { $foi-date } to such a request. In it the Home Office puts the cost of countering illegal immigration in the Calais region at { $border-force-total--long } for the six financial years from 2010/11 to 2015/16.[^foi-41250] By its own description this paid for works at the juxtaposed controls, for action against smugglers, for housing that France offered to migrants elsewhere in the country, for encouraging people to seek asylum there, and for returning those who were found not to need protection. A breakdown was refused: publishing one might endanger national security.[^foi-41250] The answer came from the
# u-4z8x6c =


# KIND: verse or address: keep the lines
# EN: Policy and Strategy Group
# EN: { "" }  Border, Immigration & Citizenship System
# EN: { "" }  Home Office
# u-z19rn6 =


# KIND: a number set large, short
# EN: { $border-force-total }
# u-z74b1g =


# KIND: what the number above is
# EN: is what the Home Office says it spent on the border at Calais in six years
# u-1x5p66 =


# NOTE: "2010/11" is a British financial year, from April to March; keep the form.
# EN: { "[" }](#tab-costs) sets out the years one by one. For four years the sum hardly moves. It then climbs to { $border-force-2014--long }, and in the year of the camp that the press called the 'Jungle' it more than doubles, to { $border-force-2015--long }: over a third of the whole. [](#fig-costs) shows the leap.
# u-ejrd2q =


# KIND: caption
# EN: Annual costs of the Border Force at and around Calais[^foi-41250]
# tab-costs =


# KIND: head of a column, short
# EN: Financial year
# u-6b686v =


# KIND: head of a column, short
# EN: Cost
# u-4155xc =


# KIND: cell of a table, short
# EN: __Six years__
# u-34g70q =


# KIND: caption
# EN: Costs of the Border Force at Calais, 2010/11 to 2015/16[^fig-costs-source]
# fig-costs =


# KIND: who made a picture
# EN: Chart: The Plantin Project
# u-dpx7zj =


# KIND: what a picture shows, for those who do not see it
# EN: Bar chart of six financial years. The bars for 2010/11 to 2013/14 are almost level, between { $border-force-2011--long } and { $border-force-2013--long }; 2014/15 reaches { $border-force-2014--long }; 2015/16 towers over the rest with { $border-force-2015--long }.
# u-4z85mf =


# KIND: heading
# EN: Other totals
# other-totals =


# EN: Later figures count other years and other things. In { $nokes-200-date--month } Caroline Nokes, then Minister for Immigration, told the House of Commons that joint work on illegal migration in northern France had taken about { $nokes-200--long } of British money since 2014.[^nokes-200] In { $hollobone-date--month } the Conservative member Philip Hollobone spoke there of { $hollobone-148--long } for additional security at the port over the same period.[^hollobone-148] A week earlier the Russian state agency Sputnik had carried that very figure. It listed fences round the tunnel, lights along motorways, cameras and private guards, and did not say where the number came from.[^sputnik]
# u-xknf32 =


# EN: About the purpose there was less doubt. James Brokenshire, in charge of security and immigration at the Home Office, explained in { $brokenshire-date--month } that British money went into security at Calais and into the fight against those who make a business of the crossing. The controls on French soil served Britain, he said, and would stay as they were.[^brokenshire-2015]
# u-2m04vb =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: The juxtaposed controls absolutely benefit this country
# u-f7n6v1 =


# KIND: who said the quotation
# EN: James Brokenshire, Minister for Security and Immigration, { $brokenshire-date--month }
# u-4gwzf5 =


# KIND: heading
# EN: The joint intervention fund
# joint-fund =


# EN: What the money bought is easier to see than what it cost. For the larger packages the government gives few details; the exception is the fund that the two countries agreed on in September 2014. Britain promised it { $fund-yearly--long } a year for three years, { $fund-total--long } in all.[^fund-2014]
# u-zwcbfg =


# EN: A reply by the Home Office to a request for information shows how { $fund-committed--long } of this had been committed. Departments of government were to receive { $fund-departments--long }; the other { $fund-sector--long } would probably go to private firms, public bodies and voluntary organisations.[^cr34419] Which firms, the Home Office would not say, in order to protect commercial interests.
# u-6hefhn =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: What the money bought is easier to see than what it cost.
# u-rxywbv =


# EN: In July 2015 Brokenshire sent the committee that had asked for it a list of the works. It is reproduced in substance as [](#tab-annex-a): most of the money went into fences, cameras and the enlarging of the control areas.
# u-xhw6qx =


# KIND: caption
# EN: Annex A: infrastructure and security at the juxtaposed ports, in short[^annex-a]
# tab-annex-a =


# KIND: head of a column, short
# EN: No.
# u-70brm8 =


# KIND: head of a column, short
# EN: Activity
# u-73d1a1 =


# KIND: head of a column, short
# EN: Estimated cost
# u-kk5t48 =


# KIND: cell of a table, short
# EN: __Committed from the joint fund__
# u-nky9p2 =


# KIND: cell of a table, short
# EN: Calais port: tourist zone laid out anew; Border Force booths raised from 10 to 14
# u-vqbwkp =


# KIND: cell of a table, short
# EN: Calais port: fences along the approach road (<i lang="fr">rocade</i>)
# u-bbt5s1 =


# KIND: cell of a table, short
# EN: Calais port: more cameras on the perimeter
# u-jyatas =


# KIND: cell of a table, short
# EN: Calais port: coach hall enlarged, from 8 controls to 13[^coach-hall]
# u-xbn3y6 =


# KIND: cell of a table, short
# EN: Coquelles: perimeter (finished)
# u-8amzjj =


# KIND: cell of a table, short
# EN: Calais port: fence at the lock (<i lang="fr">écluse Carnot</i>)
# u-qdt4bn =


# KIND: cell of a table, short
# EN: Dunkirk: grant for security measures (finished)
# u-z6km7z =


# KIND: cell of a table, short
# EN: Communication, with Operation Eros and interpreters for the French border police
# u-j72xh5 =


# KIND: cell of a table, short
# EN: Reserve for victims of trafficking, agreed by the Migration Committee on 11 June
# u-dcg7mb =


# KIND: cell of a table, short
# EN: Calais port: guarded queue for freight ('truck buffer zone')
# u-npnncz =


# KIND: cell of a table, short
# EN: __Committed expenditure__
# u-nfabq0 =


# KIND: cell of a table, short
# EN: __Outside the joint fund__
# u-sfxj9n =


# KIND: cell of a table, short
# EN: Coquelles: further works to secure the Channel Tunnel
# u-ghb19f =


# KIND: cell of a table, short
# EN: not yet known
# u-16e6vm =


# KIND: cell of a table, short
# EN: Truck buffer zone: the rest of its cost of { $annex-buffer-whole }
# u-dm1mvf =


# EN: The ten committed items alone come to { $annex-total--long }. [](#fig-streams) puts the fund beside the other payments of these years.
# u-0e6qs3 =


# KIND: heading
# EN: More and more again
# packages =


# EN: The fund was not the end of it. In the summer of 2015 two further amounts became known, and two larger packages followed.
# u-xppahe =


# EN: { $freight-search--long } went into scanners, detectors and contract dog teams that search lorries; the perimeter at Coquelles was strengthened too.[^hansard-june-2015]
# u-5bkjjj =


# EN: Up to { $coquelles-2015--long } was promised for the railhead at Coquelles by Theresa May, when she met Bernard Cazeneuve on { $joint-action-date }.[^coquelles-2015]
# u-4thpzv =


# EN: { $summit-2016--long } was added at the summit of March 2016, for urgent infrastructure, for lodging people away from Calais and for sending them home.[^summit-2016]
# u-a456ka =


# EN: Up to { $goodwill-2017--long } for the same ends was confirmed a year later by Robert Goodwill, who had meanwhile taken over the immigration brief.[^goodwill-2017] Amber Rudd had announced that amount in October 2016 ([](#clearance "page")).
# u-w287a2 =


# KIND: caption
# EN: Where the money goes: British payments for Calais, by announcement and purpose
# fig-streams =


# KIND: who made a picture
# EN: Diagram: The Plantin Project
# u-macsw0 =


# KIND: what a picture shows, for those who do not see it
# EN: Diagram with six announcements of British money on the left, from the joint intervention fund of 2014 to the action plan of 2019, and four purposes on the right: fences and port works, detection and searches, camp clearance with accommodation and returns, and patrols at sea and along the coast. Lines join each announcement to the purposes that it names.
# u-54vp2c =


# EN: Part of it paid for what was taken down. Goodwill told the Commons that the site of the former camp was still clear. With British help, he went on, whatever remained of it was being removed for good and the land returned to nature, which would keep squats and camps from coming back.[^goodwill-clearance]
# u-2j4w2k =


# KIND: title of a box or timeline
# EN: How to read these amounts
# box-amounts =


# EN: The figures in this chapter overlap and must not be added up. Some are promises, some commitments, some reports of what was spent; the totals of the Home Office and of its ministers cover different years.[^foi-41250] Sums in euros are those of the sources, and have not been converted.
# u-ag5myb =


# EN: The sources of this chapter are listed among the notes; [](#history "page") is where the story of the treaties begins.
# u-rtbhj1 =


# EN: UK Home Office, Border, Immigration & Citizenship System Policy and Strategy Group, answer to a request for information, FOI reference 41250, 28 April 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
# fn-foi-41250 =


# EN: The sums of the six years add up to the total that the answer names.
# fn-foi-41250--2 =


# EN: Drawn from the figures in [](#tab-costs).
# fn-fig-costs-source =


# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
# fn-nokes-200 =


# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
# fn-hollobone-148 =


# EN: Sputnik News, 'UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide', 24 January 2019.
# fn-sputnik =


# EN: House of Commons Hansard, 'Border Security (Calais)', vol. 590, 5 January 2015.
# fn-brokenshire-2015 =


# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
# fn-fund-2014 =


# EN: UK Home Office, letter to LP Brooks regarding a Freedom of Information request, CR34419, 19 May 2015. The reference gives the state of the commitments as of May 2018, which cannot be right if the letter has this date.
# fn-cr34419 =


# EN: Rt Hon James Brokenshire MP, Minister for Immigration, to the Committee Chair, Annex A, July 2015. The amounts are in euros.
# fn-annex-a =


# EN: UK VAT to be added. With the secondary coach hall, 13--17 controls overall.
# fn-coach-hall =


# EN: House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
# fn-hansard-june-2015 =


# EN: UK Home Office, 'Joint action between the UK and France on migrant pressure', news story, 29 July 2015.
# fn-coquelles-2015 =


# EN: UK Prime Minister's Office, 'Speech at UK-France Summit: 3 March 2016', 3 March 2016.
# fn-summit-2016 =


# EN: House of Commons, 'Refugee Camp: Calais', Oral Answers to Questions, 6 March 2017; as further explained by Baroness Williams of Trafford, Minister of State, in House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
# fn-goodwill-2017 =


# EN: House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
# fn-goodwill-clearance =

