# KIND: title of a chapter
introduction = Introduction
# KIND: title for the running head, at most 40 characters
u-pr2ka2 = Introduction
# KIND: who wrote the chapter
u-kwfez6 = The Plantin Project
# KIND: what the writer of the chapter is
u-hd16sc = Retold from the briefing of 2019
# KIND: the lines under the title of a chapter
u-jzkfbt = Calais is the place on the European mainland that lies nearest to Britain. For those who hope to cross, it is where the way stops.
u-sxc44s = The briefing on which this book is based opens with a man whom Care4Calais met there. Clare Moseley, the founder of Care4Calais, tells his story in her foreword, and leaves out his name.[^moseley-foreword]
u-0y3k7r = He is 29 years old and comes from near Kabul. For nine years he lived in Cardiff, where he had work, friends and relatives, until the police checked his papers, found that they did not suffice, and he was sent back to Afghanistan. There, as he put it, he was in danger whatever he did: clean shaven he was suspect to the Taliban, bearded he was suspect to American soldiers. He blames the war, which as he sees it British and American troops waged for oil, lithium and gold; he wishes nobody harm, and wants to live where he need not be afraid. The journey back towards the country where he had built a life cost him close to { $journey-price }, paid to traffickers.
u-x72gjv = Now he sleeps rough among about { $afghans-camp } other Afghans. By Moseley's account his tent and whatever is in it may be slashed or burnt if a night patrol finds it. He has planned his flight: over a fence and across a motorway, where the police will not go after him because it is too dangerous. To stay would mean another beating with pepper spray; on the road, Moseley reckons, the chance of being hit is one in three. Each night he looks for a lorry bound for Britain. More than the officers, and more than the drivers, he fears the traffickers, whose way with those who try without paying is a beating at the first attempt, and death at the second.
# KIND: heading
about = What this book is about
u-m3147j = In 2015 and 2016 the camp at Calais that was called the 'Jungle' stood in the papers of all Europe. Then it was cleared, and the papers turned to other things. The two governments did not. Border controls around the town have been extended ever since. Life for those who still arrive there has become harder and more dangerous, and the firms that sell security have gained a market. The sights of Calais are those that Europeans otherwise know from the outer edge of the Union, from the camps of Greece, Italy and Spain.
u-a973n9 = The chapters that follow look at the British part in this: the officers and hired guards whom the United Kingdom keeps on French soil, its understandings with French authorities, and the money that it pays them. They ask four questions.
u-7d7a44 = How did the border come to Calais, and what have the two governments agreed on ([](#history), [](#uk-policy) and [](#cooperation))?
u-f1d5n8 = What does it cost, what has been built, and who operates it ([](#funding), [](#infrastructure) and [](#french-authorities))?
u-tz2hpe = Who earns by it ([](#companies) and [](#profiteers))?
u-h08n6a = What does it do to the people who are stopped, what has the rest of Europe to do with it, and what is to be expected ([](#consequences), [](#eu) and [](#future))?
# KIND: heading
words = A word on words
# NOTE: keep the distinction between "refugee", "migrant" and "asylum seeker" as the English has it; where officials are reported, their own word is kept.
u-rw07z1 = Those who wait at Calais are called _refugees_ here, as in the briefing of 2019, unless a source that is being reported speaks of migrants. The 'Jungle' is the name that was given to more than one camp: one was broken up in November 2009, the other grew up in the years after and was cleared in October 2016.
u-w3jnkf = All amounts are those of the sources, in the currency of the sources. The state of affairs is that of the end of 2019; what has happened since is not told.
fn-moseley-foreword = Clare Moseley, 'Introduction', in Mark Akkerman, _Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais_, Stop Wapenhandel and Care4Calais, 2019.
