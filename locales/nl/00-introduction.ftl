# KIND: title of a chapter
# EN: Introduction
# introduction =


# KIND: title for the running head, at most 40 characters
# EN: Introduction
# u-pr2ka2 =


# KIND: who wrote the chapter
# EN: The Plantin Project
# u-kwfez6 =


# KIND: what the writer of the chapter is
# EN: Retold from the briefing of 2019
# u-hd16sc =


# KIND: the lines under the title of a chapter
# EN: Calais is the place on the European mainland that lies nearest to Britain. For those who hope to cross, it is where the way stops.
# u-jzkfbt =


# EN: The briefing on which this book is based opens with a man whom Care4Calais met there. Clare Moseley, the founder of Care4Calais, tells his story in her foreword, and leaves out his name.[^moseley-foreword]
# u-sxc44s =


# EN: He is 29 years old and comes from near Kabul. For nine years he lived in Cardiff, where he had work, friends and relatives, until the police checked his papers, found that they did not suffice, and he was sent back to Afghanistan. There, as he put it, he was in danger whatever he did: clean shaven he was suspect to the Taliban, bearded he was suspect to American soldiers. He blames the war, which as he sees it British and American troops waged for oil, lithium and gold; he wishes nobody harm, and wants to live where he need not be afraid. The journey back towards the country where he had built a life cost him close to { $journey-price }, paid to traffickers.
# u-0y3k7r =


# EN: Now he sleeps rough among about { $afghans-camp } other Afghans. By Moseley's account his tent and whatever is in it may be slashed or burnt if a night patrol finds it. He has planned his flight: over a fence and across a motorway, where the police will not go after him because it is too dangerous. To stay would mean another beating with pepper spray; on the road, Moseley reckons, the chance of being hit is one in three. Each night he looks for a lorry bound for Britain. More than the officers, and more than the drivers, he fears the traffickers, whose way with those who try without paying is a beating at the first attempt, and death at the second.
# u-x72gjv =


# KIND: heading
# EN: What this book is about
# about =


# EN: In 2015 and 2016 the camp at Calais that was called the 'Jungle' stood in the papers of all Europe. Then it was cleared, and the papers turned to other things. The two governments did not. Border controls around the town have been extended ever since. Life for those who still arrive there has become harder and more dangerous, and the firms that sell security have gained a market. The sights of Calais are those that Europeans otherwise know from the outer edge of the Union, from the camps of Greece, Italy and Spain.
# u-m3147j =


# EN: The chapters that follow look at the British part in this: the officers and hired guards whom the United Kingdom keeps on French soil, its understandings with French authorities, and the money that it pays them. They ask four questions.
# u-a973n9 =


# EN: How did the border come to Calais, and what have the two governments agreed on ([](#history), [](#uk-policy) and [](#cooperation))?
# u-7d7a44 =


# EN: What does it cost, what has been built, and who operates it ([](#funding), [](#infrastructure) and [](#french-authorities))?
# u-f1d5n8 =


# EN: Who earns by it ([](#companies) and [](#profiteers))?
# u-tz2hpe =


# EN: What does it do to the people who are stopped, what has the rest of Europe to do with it, and what is to be expected ([](#consequences), [](#eu) and [](#future))?
# u-h08n6a =


# KIND: heading
# EN: A word on words
# words =


# NOTE: keep the distinction between "refugee", "migrant" and "asylum seeker" as the English has it; where officials are reported, their own word is kept.
# EN: Those who wait at Calais are called _refugees_ here, as in the briefing of 2019, unless a source that is being reported speaks of migrants. The 'Jungle' is the name that was given to more than one camp: one was broken up in November 2009, the other grew up in the years after and was cleared in October 2016.
# u-rw07z1 =


# EN: All amounts are those of the sources, in the currency of the sources. The state of affairs is that of the end of 2019; what has happened since is not told.
# u-w3jnkf =


# EN: Clare Moseley, 'Introduction', in Mark Akkerman, _Hunted. Detained. Deported. UK-French co-operation and the effects of border securitisation on refugees in Calais_, Stop Wapenhandel and Care4Calais, 2019.
# fn-moseley-foreword =

