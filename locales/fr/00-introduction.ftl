# KIND: title of a chapter
# EN: Introduction
introduction = Introduction
# KIND: title for the running head, at most 40 characters
# EN: Introduction
u-pr2ka2 = Introduction
# KIND: who wrote the chapter
# EN: The Plantin Project
u-kwfez6 = The Plantin Project
# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
u-hd16sc = D’après le rapport de 2019
# KIND: the lines under the title of a chapter
# EN: Calais is the place on the European mainland that lies nearest to Britain. For those who hope to cross, it is where the way stops.
u-jzkfbt = Calais est le point du continent européen le plus proche de la Grande-Bretagne. Pour qui espère traverser, c’est là que la route s’arrête.
# EN: The briefing on which this book is based opens with a man whom Care4Calais met there. Clare Moseley, the founder of Care4Calais, tells his story in her foreword, and leaves out his name.[^moseley-foreword]
u-sxc44s = Le rapport dont ce livre est tiré s’ouvre sur un homme que Care4Calais y a rencontré. Clare Moseley, fondatrice de l’association, raconte son histoire dans l’avant-propos, et tait son nom[^moseley-foreword].
# EN: He is 29 years old and comes from near Kabul. For nine years he lived in Cardiff, where he had work, friends and relatives, until the police checked his papers, found that they did not suffice, and he was sent back to Afghanistan. There, as he put it, he was in danger whatever he did: clean shaven he was suspect to the Taliban, bearded he was suspect to American soldiers. He blames the war, which as he sees it British and American troops waged for oil, lithium and gold; he wishes nobody harm, and wants to live where he need not be afraid. The journey back towards the country where he had built a life cost him close to { $journey-price }, paid to traffickers.
u-0y3k7r = Il a 29 ans et vient des environs de Kaboul. Pendant neuf ans, il a vécu à Cardiff, où il avait un travail, des amis et de la famille, jusqu’au jour où la police a contrôlé ses papiers, les a jugés insuffisants, et où il a été renvoyé en Afghanistan. Là-bas, dit-il, il était en danger quoi qu’il fasse : rasé de près, il était suspect aux talibans ; barbu, il l’était aux soldats américains. Il en rend responsable la guerre, que les troupes britanniques et américaines ont menée, selon lui, pour le pétrole, le lithium et l’or ; il ne veut de mal à personne et souhaite vivre là où il n’aura pas à avoir peur. Le voyage de retour vers le pays où il s’était fait une vie lui a coûté près de { $journey-price--long }, payés à des trafiquants.
# EN: Now he sleeps rough among about { $afghans-camp } other Afghans. By Moseley's account his tent and whatever is in it may be slashed or burnt if a night patrol finds it. He has planned his flight: over a fence and across a motorway, where the police will not go after him because it is too dangerous. To stay would mean another beating with pepper spray; on the road, Moseley reckons, the chance of being hit is one in three. Each night he looks for a lorry bound for Britain. More than the officers, and more than the drivers, he fears the traffickers, whose way with those who try without paying is a beating at the first attempt, and death at the second.
u-x72gjv = Aujourd’hui, il dort dehors, parmi quelque { $afghans-camp } autres Afghans. Selon Clare Moseley, sa tente et tout ce qu’elle contient peuvent être lacérés ou brûlés si une patrouille de nuit la découvre. Il a préparé sa fuite : passer une clôture, puis traverser une autoroute, où la police ne le suivra pas parce que c’est trop dangereux. Rester, ce serait subir une fois de plus les coups et le gaz poivre ; sur la chaussée, estime Clare Moseley, le risque d’être percuté est d’un sur trois. Chaque nuit, il cherche un camion en partance pour la Grande-Bretagne. Plus que les policiers, plus que les chauffeurs, il craint les trafiquants : à ceux qui tentent leur chance sans payer, ils réservent les coups la première fois, la mort la seconde.
# KIND: heading
# EN: What this book is about
about = De quoi parle ce livre
# EN: In 2015 and 2016 the camp at Calais that was called the 'Jungle' stood in the papers of all Europe. Then it was cleared, and the papers turned to other things. The two governments did not. Border controls around the town have been extended ever since. Life for those who still arrive there has become harder and more dangerous, and the firms that sell security have gained a market. The sights of Calais are those that Europeans otherwise know from the outer edge of the Union, from the camps of Greece, Italy and Spain.
u-m3147j = En 2015 et 2016, le camp de Calais que l’on appelait la « Jungle » était dans les journaux de toute l’Europe. Puis il a été évacué, et les journaux sont passés à autre chose. Pas les deux gouvernements. Depuis, les contrôles frontaliers n’ont cessé de s’étendre autour de la ville. Pour celles et ceux qui y arrivent encore, la vie est devenue plus dure et plus dangereuse, et les entreprises qui vendent de la sécurité ont gagné un marché. Ce que l’on voit à Calais, les Européens ne le connaissent, sinon, qu’aux frontières extérieures de l’Union, dans les camps de Grèce, d’Italie et d’Espagne.
# EN: The chapters that follow look at the British part in this: the officers and hired guards whom the United Kingdom keeps on French soil, its understandings with French authorities, and the money that it pays them. They ask four questions.
u-a973n9 = Les chapitres qui suivent examinent la part qu’y prend le Royaume-Uni : les fonctionnaires et les agents de sécurité privés qu’il entretient sur le sol français, ses ententes avec les autorités françaises et l’argent qu’il leur verse. Ils posent quatre questions.
# EN: How did the border come to Calais, and what have the two governments agreed on ([](#history), [](#uk-policy) and [](#cooperation))?
u-7d7a44 = Comment la frontière est-elle venue à Calais, et de quoi les deux gouvernements sont-ils convenus ([](#history), [](#uk-policy) et [](#cooperation)) ?
# EN: What does it cost, what has been built, and who operates it ([](#funding), [](#infrastructure) and [](#french-authorities))?
u-f1d5n8 = Combien coûte-t-elle, qu’a-t-on construit et qui fait fonctionner l’ensemble ([](#funding), [](#infrastructure) et [](#french-authorities)) ?
# EN: Who earns by it ([](#companies) and [](#profiteers))?
u-tz2hpe = Qui y gagne ([](#companies) et [](#profiteers)) ?
# EN: What does it do to the people who are stopped, what has the rest of Europe to do with it, and what is to be expected ([](#consequences), [](#eu) and [](#future))?
u-h08n6a = Que fait-elle aux personnes qu’elle arrête, en quoi le reste de l’Europe est-il concerné et à quoi faut-il s’attendre ([](#consequences), [](#eu) et [](#future)) ?
# KIND: heading
# EN: A word on words
words = Un mot sur les mots
# NOTE: keep the distinction between "refugee", "migrant" and "asylum seeker" as the English has it; where officials are reported, their own word is kept.
# EN: Those who wait at Calais are called _refugees_ here, as in the briefing of 2019, unless a source that is being reported speaks of migrants. The 'Jungle' is the name that was given to more than one camp: one was broken up in November 2009, the other grew up in the years after and was cleared in October 2016.
u-rw07z1 = Celles et ceux qui attendent à Calais sont appelés ici _réfugiés_, comme dans le rapport de 2019, sauf lorsqu’une source citée parle de migrants. Le nom de « Jungle » a servi plus d’une fois : un premier camp a été démantelé en novembre 2009, un autre a grandi dans les années suivantes et a été évacué en octobre 2016.
# EN: All amounts are those of the sources, in the currency of the sources. The state of affairs is that of the end of 2019; what has happened since is not told.
u-w3jnkf = Tous les montants sont ceux des sources, dans la monnaie des sources. L’état des lieux est arrêté à la fin de 2019 ; ce qui s’est passé depuis n’est pas raconté.
# EN: Clare Moseley, 'Introduction', in Mark Akkerman, _Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais_, Stop Wapenhandel and Care4Calais, 2019.
fn-moseley-foreword = Clare Moseley, « <span lang="en">Introduction</span> », dans Mark Akkerman, <i lang="en">Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais</i>, Stop Wapenhandel et Care4Calais, 2019.
