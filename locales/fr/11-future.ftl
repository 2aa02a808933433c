# KIND: title of a chapter
# EN: What is to come
future = Ce qui s’annonce
# KIND: title for the running head, at most 40 characters
# EN: The future
u-f2qh48 = L’avenir
# KIND: the lines under the title of a chapter
# EN: Brexit may change the terms on which the border is guarded. Nothing suggests that it will be guarded less.
u-jjdvvv = Le Brexit peut changer les conditions dans lesquelles la frontière est gardée. Rien ne laisse penser qu’elle le sera moins.
# EN: From the course of policy all over the Union one thing can be foretold for Calais with some confidence: its border will become more military still.
u-csdbwx = Au vu du cours que suit la politique dans toute l’Union, on peut prédire une chose pour Calais avec quelque assurance : sa frontière va se militariser encore.
# KIND: heading
# EN: After Brexit
brexit = Après le Brexit
# EN: How Britain's departure from the Union will turn out was open at the end of 2019, and so is what it will add to the controls at Calais. Since the two countries work together so closely, it will hardly turn British policy round, or take down much of what has been built. Controls may well become stricter.[^kuiper-transit] France for its part has said that it means to leave the agreements as they are.[^bbc-no-plans]
u-tsqgws = À la fin de 2019, nul ne pouvait dire comment tournerait la sortie du Royaume-Uni de l’Union, ni ce qu’elle ajouterait aux contrôles à Calais. Les deux pays coopèrent si étroitement qu’elle ne bouleversera sans doute pas la politique britannique et n’entraînera guère le démantèlement de ce qui a été construit. Les contrôles pourraient bien devenir plus stricts[^kuiper-transit]. La France, pour sa part, a fait savoir qu’elle entendait laisser les accords en l’état[^bbc-no-plans].
# EN: It had not always looked that way. In { $lidington-date--month }, before the referendum, David Lidington, the Minister for Europe, warned of the resistance that the juxtaposed controls met with inside France, and expected that leaving the Union would be the end of Le Touquet.[^lidington] But Sandhurst came after the vote and takes account of it. And in { $nokes-dublin-date--month } Caroline Nokes announced that if there was a deal with the Union, Britain would remain within those of its rules on asylum that it had joined, the Dublin III regulation among them, for as long as the transition lasted.[^nokes-dublin]
u-7eywwx = Les choses ne s’étaient pas toujours présentées ainsi. En { $lidington-date--month }, avant le référendum, David Lidington, secrétaire d’État britannique chargé de l’Europe, mettait en garde contre la résistance que les contrôles juxtaposés rencontraient en France même et s’attendait à ce que la sortie de l’Union signe la fin du traité du Touquet[^lidington]. Mais celui de Sandhurst est postérieur au vote et en tient compte. Et en { $nokes-dublin-date--month }, Caroline Nokes a annoncé que, si un accord était conclu avec l’Union, le Royaume-Uni continuerait, aussi longtemps que durerait la transition, à appliquer celles des règles d’asile européennes auxquelles il avait adhéré, dont le règlement Dublin III[^nokes-dublin].
# KIND: heading
# EN: Arms and flight
arms = Les armes et l’exil
# EN: Seen from further off, the reasons for which people leave their homes will last, and British policy on trade and foreign affairs will go on adding to them. Of those who flee, a very small part will come to Calais.
u-sevh9k = À voir les choses de plus loin, les raisons qui poussent des gens à quitter leur foyer vont durer, et la politique commerciale et étrangère du Royaume-Uni continuera d’y ajouter. De tous ceux qui fuient, une infime partie arrivera à Calais.
# EN: The export of arms is one example. Britain supplies countries that are at war within, or ruled by repression, or known for widespread abuse of human rights. The government makes light of the international rules on this, and maintains that hardly any state controls its exports as strictly. Andrew Smith of the Campaign Against Arms Trade (CAAT) sees it otherwise: to arm dictators and to send weapons into wars has been the policy of every government, whatever its party, and what is sold now may serve for crimes long after.[^mcveigh-arms]
u-jjyg1k = L’exportation d’armes en est un exemple. Le Royaume-Uni approvisionne des pays en proie à la guerre sur leur sol, gouvernés par la répression ou connus pour des atteintes généralisées aux droits humains. Le gouvernement fait peu de cas des règles internationales en la matière et soutient que presque aucun État ne contrôle ses exportations aussi strictement. Andrew Smith, de la Campaign Against Arms Trade (CAAT), voit les choses autrement : armer des dictateurs et envoyer des armes dans des guerres a été la politique de tous les gouvernements, quel que soit leur parti, et ce qui se vend aujourd’hui peut servir à des crimes longtemps après[^mcveigh-arms].
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: fuel atrocities for years to come
u-e0p0fd = nourrir des atrocités pendant des années encore
# KIND: who said the quotation
# EN: Andrew Smith of CAAT, on today's arms sales, { $smith-date--month }
u-jz9xr2 = Andrew Smith, de la CAAT, à propos des ventes d’armes actuelles, { $smith-date--month }
# EN: See also Martin Kuiper, '<i lang="nl">Nederland is nu "transitland voor mensensmokkel"</i>', _NRC_, 26 May 2019.
fn-kuiper-transit = Voir aussi Martin Kuiper, « <span lang="nl">Nederland is nu "transitland voor mensensmokkel"</span> », _NRC_, 26 mai 2019.
# EN: 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
fn-bbc-no-plans = « <span lang="en">Calais migrants: How is the UK-France border policed?</span> », _BBC News_, 3 mars 2016.
# EN: House of Commons Hansard, 'Topical questions', vol. 606, 23 February 2016.
fn-lidington = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">Topical questions</span> », vol. 606, 23 février 2016.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-nokes-dublin = Chambre des communes, <i lang="en">Hansard</i>, « <span lang="en">English Channel: Illegal Seaborne Immigration</span> », vol. 653, 30 janvier 2019.
# EN: Karen McVeigh, 'One-third of UK arms sales go to states on human rights watchlist, say analysts', _The Guardian_, 21 December 2018.
fn-mcveigh-arms = Karen McVeigh, « <span lang="en">One-third of UK arms sales go to states on human rights watchlist, say analysts</span> », _The Guardian_, 21 décembre 2018.
