# KIND: title of a chapter
# EN: What the border costs
funding = Ce que coûte la frontière
# KIND: title for the running head, at most 40 characters
# EN: Funding
u-x4yzeg = Financement
# KIND: the lines under the title of a chapter
# EN: The British government paid for much of what was built at Calais, and declined to say in full what it bought.
u-w479pt = Le gouvernement britannique a payé une grande partie de ce qui s’est construit à Calais, et n’a pas voulu dire tout ce qu’il achetait.
# EN: Within a decade the United Kingdom has put hundreds of millions of pounds into guarding the coast around Calais. How much exactly is not known. What is known comes from four kinds of source: announcements by ministers, debates in Parliament, one letter to a parliamentary committee, and answers to requests under the Freedom of Information Act. They do not agree with one another.
u-gq8jrb = En une décennie, le Royaume-Uni a consacré des centaines de millions de livres à garder la côte autour de Calais. Le montant exact n’est pas connu. Ce que l’on sait provient de quatre types de sources : des annonces de ministres, des débats au Parlement, une lettre à une commission parlementaire et des réponses à des demandes relevant de la loi sur la liberté de l’information (<i lang="en">Freedom of Information Act</i>). Ces sources ne concordent pas.
# KIND: heading
# EN: Six years, six sums
six-years = Six ans, six montants
# EN: The most complete account is an answer of { $foi-date } to such a request. In it the Home Office puts the cost of countering illegal immigration in the Calais region at { $border-force-total--long } for the six financial years from 2010/11 to 2015/16.[^foi-41250] By its own description this paid for works at the juxtaposed controls, for action against smugglers, for housing that France offered to migrants elsewhere in the country, for encouraging people to seek asylum there, and for returning those who were found not to need protection. A breakdown was refused: publishing one might endanger national security.[^foi-41250] The answer came from the
u-4z8x6c = L’état le plus complet figure dans une réponse du { $foi-date } à l’une de ces demandes. Le Home Office y chiffre à { $border-force-total--long } ce qu’a coûté la lutte contre l’immigration illégale dans la région de Calais au cours des six exercices budgétaires allant de 2010/11 à 2015/16[^foi-41250]. Selon sa propre description, cette somme a servi à financer des travaux aux contrôles juxtaposés, l’action contre les passeurs, l’hébergement que la France proposait à des migrants ailleurs sur son territoire, les efforts pour inciter les gens à y demander l’asile et le retour de ceux à qui l’on n’avait reconnu aucun besoin de protection. Le détail a été refusé : sa publication risquait de mettre en danger la sécurité nationale[^foi-41250]. La réponse émanait du
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
u-1x5p66 = c’est ce que le Home Office dit avoir dépensé en six ans pour la frontière à Calais
# NOTE: "2010/11" is a British financial year, from April to March; keep the form.
# EN: { "[" }](#tab-costs) sets out the years one by one. For four years the sum hardly moves. It then climbs to { $border-force-2014--long }, and in the year of the camp that the press called the 'Jungle' it more than doubles, to { $border-force-2015--long }: over a third of the whole. [](#fig-costs) shows the leap.
u-ejrd2q = Le [](#tab-costs) présente les années une à une. Pendant quatre ans, la somme ne bouge guère. Elle grimpe ensuite à { $border-force-2014--long }, puis, l’année du camp que la presse appelait la « Jungle », fait plus que doubler pour atteindre { $border-force-2015--long } : plus d’un tiers du total. La [](#fig-costs) donne à voir ce bond.
# KIND: caption
# EN: Annual costs of the Border Force at and around Calais[^foi-41250]
tab-costs = Coûts annuels de la Border Force à Calais et aux environs[^foi-41250]
# KIND: head of a column, short
# EN: Financial year
u-6b686v = Exercice
# KIND: head of a column, short
# EN: Cost
u-4155xc = Coût
# KIND: cell of a table, short
# EN: __Six years__
u-34g70q = __Six ans__
# KIND: caption
# EN: Costs of the Border Force at Calais, 2010/11 to 2015/16[^fig-costs-source]
fig-costs = Coûts de la Border Force à Calais, de 2010/11 à 2015/16[^fig-costs-source]
# KIND: who made a picture
# EN: chart by The Plantin Project
u-dpx7zj = graphique, The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Bar chart of six financial years. The bars for 2010/11 to 2013/14 are almost level, between { $border-force-2011--long } and { $border-force-2013--long }; 2014/15 reaches { $border-force-2014--long }; 2015/16 towers over the rest with { $border-force-2015--long }.
u-4z85mf = Diagramme en barres de six exercices budgétaires. De 2010/11 à 2013/14, les barres sont presque au même niveau, entre { $border-force-2011--long } et { $border-force-2013--long } ; 2014/15 atteint { $border-force-2014--long } ; 2015/16 domine toutes les autres avec { $border-force-2015--long }.
# KIND: heading
# EN: Other totals
other-totals = D’autres totaux
# EN: Later figures count other years and other things. In { $nokes-200-date--month } Caroline Nokes, then Minister for Immigration, told the House of Commons that joint work on illegal migration in northern France had taken about { $nokes-200--long } of British money since 2014.[^nokes-200] In { $hollobone-date--month } the Conservative member Philip Hollobone spoke there of { $hollobone-148--long } for additional security at the port over the same period.[^hollobone-148] A week earlier the Russian state agency Sputnik had carried that very figure. It listed fences round the tunnel, lights along motorways, cameras and private guards, and did not say where the number came from.[^sputnik]
u-xknf32 = Les chiffres plus récents portent sur d’autres années et d’autres postes. En { $nokes-200-date--month }, Caroline Nokes, alors secrétaire d’État à l’Immigration, a déclaré à la Chambre des communes que l’action commune contre l’immigration illégale dans le nord de la France avait absorbé environ { $nokes-200--long } de fonds britanniques depuis 2014[^nokes-200]. En { $hollobone-date--month }, le député conservateur Philip Hollobone y a parlé de { $hollobone-148--long } pour un surcroît de sécurité au port pendant la même période[^hollobone-148]. Une semaine plus tôt, l’agence d’État russe Sputnik avait donné exactement ce chiffre. Elle énumérait des clôtures autour du tunnel, des éclairages le long des autoroutes, des caméras et des agents de sécurité privés, sans dire d’où venait le montant[^sputnik].
# EN: About the purpose there was less doubt. James Brokenshire, in charge of security and immigration at the Home Office, explained in { $brokenshire-date--month } that British money went into security at Calais and into the fight against those who make a business of the crossing. The controls on French soil served Britain, he said, and would stay as they were.[^brokenshire-2015]
u-2m04vb = Sur l’usage de cet argent, il y avait moins de doute. James Brokenshire, chargé de la sécurité et de l’immigration au Home Office, a expliqué en { $brokenshire-date--month } que l’argent britannique allait à la sécurité à Calais et à la lutte contre ceux qui font commerce de la traversée. Les contrôles sur le sol français servaient le Royaume-Uni, a-t-il dit, et resteraient en l’état[^brokenshire-2015].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: The juxtaposed controls absolutely benefit this country
u-f7n6v1 = Les contrôles juxtaposés profitent sans conteste à notre pays
# KIND: who said the quotation
# EN: James Brokenshire, Minister for Security and Immigration, { $brokenshire-date--month }
u-4gwzf5 = James Brokenshire, secrétaire d’État à la Sécurité et à l’Immigration, { $brokenshire-date--month }
# KIND: heading
# EN: The joint intervention fund
joint-fund = Le fonds d’intervention conjoint
# EN: What the money bought is easier to see than what it cost. For the larger packages the government gives few details; the exception is the fund that the two countries agreed on in September 2014. Britain promised it { $fund-yearly--long } a year for three years, { $fund-total--long } in all.[^fund-2014]
u-zwcbfg = On voit mieux ce que l’argent a acheté que ce que cela a coûté. Sur les plus grosses enveloppes, le gouvernement livre peu de détails ; seul fait exception le fonds dont les deux pays sont convenus en septembre 2014. Le Royaume-Uni a promis d’y verser { $fund-yearly--long } par an pendant trois ans, soit { $fund-total--long } au total[^fund-2014].
# EN: A reply by the Home Office to a request for information shows how { $fund-committed--long } of this had been committed. Departments of government were to receive { $fund-departments--long }; the other { $fund-sector--long } would probably go to private firms, public bodies and voluntary organisations.[^cr34419] Which firms, the Home Office would not say, in order to protect commercial interests.
u-6hefhn = Une réponse du Home Office à une demande d’accès à l’information montre comment { $fund-committed--long } de cette somme avaient été engagés. Des ministères devaient recevoir { $fund-departments--long } ; les { $fund-sector--long } restants iraient probablement à des entreprises privées, à des organismes publics et à des associations[^cr34419]. Quelles entreprises, le Home Office n’a pas voulu le dire, afin de protéger des intérêts commerciaux.
# EN: In July 2015 Brokenshire sent the committee that had asked for it a list of the works. It is reproduced in substance as [](#tab-annex-a): most of the money went into fences, cameras and the enlarging of the control areas.
u-xhw6qx = En juillet 2015, James Brokenshire a envoyé une liste des travaux à la commission qui la lui avait demandée. Le [](#tab-annex-a) la reproduit en substance : l’essentiel de l’argent est allé aux clôtures, aux caméras et à l’agrandissement des zones de contrôle.
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: What the money bought is easier to see than what it cost.
u-rxywbv = On voit mieux ce que l’argent a acheté que ce que cela a coûté.
# KIND: caption
# EN: Annex A: infrastructure and security at the juxtaposed ports, in short[^annex-a]
tab-annex-a = Annexe A : infrastructures et sécurité dans les ports à contrôles juxtaposés, en bref[^annex-a]
# KIND: head of a column, short
# EN: No.
u-70brm8 = N°
# KIND: head of a column, short
# EN: Activity
u-73d1a1 = Opération
# KIND: head of a column, short
# EN: Estimated cost
u-kk5t48 = Coût estimé
# KIND: cell of a table, short
# EN: __Committed from the joint fund__
u-nky9p2 = __Engagé sur le fonds conjoint__
# KIND: cell of a table, short
# EN: Calais port: tourist zone laid out anew; Border Force booths raised from 10 to 14
u-vqbwkp = Port de Calais : réaménagement de la zone tourisme ; guérites de la Border Force portées de 10 à 14
# KIND: cell of a table, short
# EN: Calais port: fences along the approach road (<i lang="fr">rocade</i>)
u-bbt5s1 = Port de Calais : clôtures le long de la rocade
# KIND: cell of a table, short
# EN: Calais port: more cameras on the perimeter
u-jyatas = Port de Calais : caméras supplémentaires sur le périmètre
# KIND: cell of a table, short
# EN: Calais port: coach hall enlarged, from 8 controls to 13[^coach-hall]
u-xbn3y6 = Port de Calais : agrandissement du hall des autocars, de 8 à 13 postes de contrôle[^coach-hall]
# KIND: cell of a table, short
# EN: Coquelles: perimeter (finished)
u-8amzjj = Coquelles : périmètre (travaux achevés)
# KIND: cell of a table, short
# EN: Calais port: fence at the lock (<i lang="fr">écluse Carnot</i>)
u-qdt4bn = Port de Calais : clôture à l’écluse Carnot
# KIND: cell of a table, short
# EN: Dunkirk: grant for security measures (finished)
u-z6km7z = Dunkerque : subvention pour des mesures de sécurité (opération achevée)
# KIND: cell of a table, short
# EN: Communication, with Operation Eros and interpreters for the French border police
u-j72xh5 = Communication, avec l’opération Eros et des interprètes pour la police aux frontières
# KIND: cell of a table, short
# EN: Reserve for victims of trafficking, agreed by the Migration Committee on 11 June
u-dcg7mb = Réserve pour les victimes de la traite, approuvée par le comité sur les migrations le 11 juin
# KIND: cell of a table, short
# EN: Calais port: guarded queue for freight ('truck buffer zone')
u-npnncz = Port de Calais : file d’attente gardée pour le fret (« zone tampon poids lourds »)
# KIND: cell of a table, short
# EN: __Committed expenditure__
u-nfabq0 = __Dépenses engagées__
# KIND: cell of a table, short
# EN: __Outside the joint fund__
u-sfxj9n = __Hors fonds conjoint__
# KIND: cell of a table, short
# EN: Coquelles: further works to secure the Channel Tunnel
u-ghb19f = Coquelles : autres travaux de sécurisation du tunnel sous la Manche
# KIND: cell of a table, short
# EN: not yet known
u-16e6vm = pas encore connu
# KIND: cell of a table, short
# EN: Truck buffer zone: the rest of its cost of { $annex-buffer-whole }
u-dm1mvf = Zone tampon poids lourds : solde de son coût de { $annex-buffer-whole }
# EN: The ten committed items alone come to { $annex-total--long }. [](#fig-streams) puts the fund beside the other payments of these years.
u-0e6qs3 = À eux seuls, les dix postes engagés totalisent { $annex-total--long }. La [](#fig-streams) met le fonds en regard des autres versements de ces années.
# KIND: heading
# EN: More and more again
packages = Encore et toujours plus
# EN: The fund was not the end of it. In the summer of 2015 two further amounts became known, and two larger packages followed.
u-xppahe = On n’en est pas resté là. À l’été 2015, on a eu connaissance de deux autres montants, et deux enveloppes plus importantes ont suivi.
# EN: { $freight-search--long } went into scanners, detectors and contract dog teams that search lorries; the perimeter at Coquelles was strengthened too.[^hansard-june-2015]
u-5bkjjj = { $freight-search--long } sont allés à des scanners, à des détecteurs et à des équipes cynophiles de prestataires privés qui fouillent les camions ; le périmètre de Coquelles a lui aussi été renforcé[^hansard-june-2015].
# EN: Up to { $coquelles-2015--long } was promised for the railhead at Coquelles by Theresa May, when she met Bernard Cazeneuve at the end of { $joint-action-date--month }.[^coquelles-2015]
u-4thpzv = Jusqu’à { $coquelles-2015--long } ont été promis pour le terminal ferroviaire de Coquelles par Theresa May, lors de sa rencontre avec Bernard Cazeneuve, fin { $joint-action-date--month }[^coquelles-2015].
# EN: { $summit-2016--long } was added at the summit of March 2016, for urgent infrastructure, for lodging people away from Calais and for sending them home.[^summit-2016]
u-a456ka = { $summit-2016--long } s’y sont ajoutés au sommet de mars 2016, pour des infrastructures urgentes, pour héberger des gens loin de Calais et pour les renvoyer chez eux[^summit-2016].
# EN: Up to { $goodwill-2017--long } for the same ends was confirmed a year later by Robert Goodwill, who had meanwhile taken over the immigration brief.[^goodwill-2017] Amber Rudd had announced that amount in October 2016 ([](#clearance "page")).
u-w287a2 = Jusqu’à { $goodwill-2017--long } ont été confirmés un an plus tard, aux mêmes fins, par Robert Goodwill, qui avait entre-temps repris le portefeuille de l’Immigration[^goodwill-2017]. Amber Rudd avait annoncé ce montant en octobre 2016 ([](#clearance "page")).
# KIND: caption
# EN: Where the money goes: British payments for Calais, by announcement and purpose
fig-streams = Où va l’argent : versements britanniques pour Calais, par annonce et par objet
# KIND: who made a picture
# EN: diagram by The Plantin Project
u-macsw0 = schéma, The Plantin Project
# KIND: what a picture shows, for those who do not see it
# EN: Diagram with six announcements of British money on the left, from the joint intervention fund of 2014 to the action plan of 2019, and four purposes on the right: fences and port works, detection and searches, camp clearance with accommodation and returns, and patrols at sea and along the coast. Lines join each announcement to the purposes that it names.
u-54vp2c = Schéma montrant, à gauche, six annonces de financements britanniques, du fonds d’intervention conjoint de 2014 au plan d’action de 2019, et, à droite, quatre objets : clôtures et travaux au port ; détection et fouilles ; évacuation du camp, hébergement et renvois ; patrouilles en mer et le long de la côte. Des lignes relient chaque annonce aux objets qu’elle désigne.
# EN: Part of it paid for what was taken down. Goodwill told the Commons that the site of the former camp was still clear. With British help, he went on, whatever remained of it was being removed for good and the land returned to nature, which would keep squats and camps from coming back.[^goodwill-clearance]
u-2j4w2k = Une part de cet argent a servi à démolir. Robert Goodwill a dit aux Communes que le site de l’ancien camp restait dégagé. Avec l’aide britannique, a-t-il ajouté, tout ce qui en subsistait était en cours d’enlèvement définitif et le terrain rendu à la nature, de quoi empêcher le retour des squats et des campements[^goodwill-clearance].
# KIND: title of a box or timeline
# EN: How to read these amounts
box-amounts = Comment lire ces montants
# EN: The figures in this chapter overlap and must not be added up. Some are promises, some commitments, some reports of what was spent; the totals of the Home Office and of its ministers cover different years.[^foi-41250] Sums in euros are those of the sources, and have not been converted.
u-ag5myb = Les chiffres de ce chapitre se recoupent et ne doivent pas être additionnés. Certains sont des promesses, d’autres des engagements, d’autres encore des dépenses déclarées ; les totaux du Home Office et ceux de ses ministres portent sur des années différentes[^foi-41250]. Les sommes en euros sont celles des sources et n’ont pas été converties.
# EN: The sources of this chapter are listed among the notes; [](#history "page") is where the story of the treaties begins.
u-rtbhj1 = Les sources de ce chapitre figurent parmi les notes ; l’histoire des traités commence à la [](#history "page").
# EN: UK Home Office, Border, Immigration & Citizenship System Policy and Strategy Group, answer to a request for information, FOI reference 41250, 28 April 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
fn-foi-41250 = Home Office, <span lang="en">Border, Immigration & Citizenship System Policy and Strategy Group</span>, réponse à une demande d’accès à l’information, référence FOI 41250, 28 avril 2017, <https://fullfact.org/media/uploads/foi_response_41250_-_r.pdf>.
# EN: The sums of the six years add up to the total that the answer names.
fn-foi-41250--2 = Les montants des six exercices, additionnés, donnent bien le total qu’indique la réponse.
# EN: Drawn from the figures in [](#tab-costs).
fn-fig-costs-source = D’après les chiffres du [](#tab-costs).
# EN: House of Commons Hansard, 'Security Spending (Calais)', vol. 636, 26 February 2018.
fn-nokes-200 = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Security Spending (Calais)</span> », vol. 636, 26 février 2018.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-hollobone-148 = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">English Channel: Illegal Seaborne Immigration</span> », vol. 653, 30 janvier 2019.
# EN: 'UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide', _Sputnik News_, 24 January 2019.
fn-sputnik = « <span lang="en">UK to Spend Over $7Mln on High-Tech Equipment in Calais to Stem Migrant Tide</span> », _Sputnik News_, 24 janvier 2019.
# EN: House of Commons Hansard, 'Border Security (Calais)', vol. 590, 5 January 2015.
fn-brokenshire-2015 = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Border Security (Calais)</span> », vol. 590, 5 janvier 2015.
# EN: Joint declaration by M. Bernard Cazeneuve, Minister of the Interior, and Mrs Theresa May, Home Secretary of the United Kingdom, 20 September 2014.
fn-fund-2014 = Déclaration conjointe de M. Bernard Cazeneuve, ministre de l’Intérieur, et de M<sup>me</sup> Theresa May, ministre de l’Intérieur du Royaume-Uni, 20 septembre 2014.
# EN: UK Home Office, letter to LP Brooks regarding a Freedom of Information request, CR34419, 19 May 2015. The reference gives the state of the commitments as of May 2018, which cannot be right if the letter has this date.
fn-cr34419 = Home Office, lettre à LP Brooks au sujet d’une demande d’accès à l’information, CR34419, 19 mai 2015. Le rapport de 2019 donne l’état des engagements en mai 2018, ce qui ne peut être exact si la lettre porte cette date.
# EN: Rt Hon James Brokenshire MP, Minister for Immigration, to the Committee Chair, Annex A, 21 July 2015. The amounts are in euros.
fn-annex-a = James Brokenshire, député, secrétaire d’État à l’Immigration, à la présidence de la commission, annexe A, 21 juillet 2015. Les montants sont en euros.
# EN: UK VAT to be added. With the secondary coach hall, 13--17 controls overall.
fn-coach-hall = TVA britannique en sus. Avec le hall secondaire des autocars, 13 à 17 postes de contrôle en tout.
# EN: House of Commons Hansard, 'Border Management (Calais)', vol. 597, 24 June 2015.
fn-hansard-june-2015 = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Border Management (Calais)</span> », vol. 597, 24 juin 2015.
# EN: UK Home Office, 'Joint action between the UK and France on migrant pressure', news story, 29 July 2015.
fn-coquelles-2015 = Home Office, « <span lang="en">Joint action between the UK and France on migrant pressure</span> », actualité en ligne, 29 juillet 2015.
# EN: UK Prime Minister's Office, 'Speech at UK-France Summit: 3 March 2016', 3 March 2016.
fn-summit-2016 = Services du Premier ministre britannique, « <span lang="en">Speech at UK-France Summit: 3 March 2016</span> », 3 mars 2016.
# EN: House of Commons, 'Refugee Camp: Calais', Oral Answers to Questions, 6 March 2017; as further explained by Baroness Williams of Trafford, Minister of State, in House of Lords Hansard, 'Calais: Refugees', vol. 785, 2 November 2017.
fn-goodwill-2017 = Chambre des communes, « <span lang="en">Refugee Camp: Calais</span> », questions orales, 6 mars 2017 ; précisé par la baronne Williams of Trafford, secrétaire d’État, dans Chambre des lords, <i lang="en">Hansard</i>, « <span lang="en">Calais: Refugees</span> », vol. 785, 2 novembre 2017.
# EN: House of Commons Hansard, 'Refugee Camp: Calais', vol. 622, 6 March 2017.
fn-goodwill-clearance = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Refugee Camp: Calais</span> », vol. 622, 6 mars 2017.
