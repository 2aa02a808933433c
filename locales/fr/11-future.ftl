# KIND: title of a chapter
# EN: What is to come
# future =


# KIND: title for the running head, at most 40 characters
# EN: The future
# u-f2qh48 =


# KIND: the lines under the title of a chapter
# EN: Brexit may change the terms on which the border is guarded. Nothing suggests that it will be guarded less.
# u-jjdvvv =


# EN: From the course of policy all over the Union one thing can be foretold for Calais with some confidence: its border will become more military still.
# u-csdbwx =


# KIND: heading
# EN: After Brexit
# brexit =


# EN: How Britain's departure from the Union will turn out was open at the end of 2019, and so is what it will add to the controls at Calais. Since the two countries work together so closely, it will hardly turn British policy round, or take down much of what has been built. Controls may well become stricter.[^kuiper-transit] France for its part has said that it means to leave the agreements as they are.[^bbc-no-plans]
# u-tsqgws =


# EN: It had not always looked that way. In { $lidington-date--month }, before the referendum, David Lidington, the Minister for Europe, warned of the resistance that the juxtaposed controls met with inside France, and expected that leaving the Union would be the end of Le Touquet.[^lidington] But Sandhurst came after the vote and takes account of it. And in { $nokes-dublin-date--month } Caroline Nokes announced that if there was a deal with the Union, Britain would remain within those of its rules on asylum that it had joined, the Dublin III regulation among them, for as long as the transition lasted.[^nokes-dublin]
# u-7eywwx =


# KIND: heading
# EN: Arms and flight
# arms =


# EN: Seen from further off, the reasons for which people leave their homes will last, and British policy on trade and foreign affairs will go on adding to them. Of those who flee, a very small part will come to Calais.
# u-sevh9k =


# EN: The export of arms is one example. Britain supplies countries that are at war within, or ruled by repression, or known for widespread abuse of human rights. The government makes light of the international rules on this, and maintains that hardly any state controls its exports as strictly. Andrew Smith of the Campaign Against Arms Trade (CAAT) sees it otherwise: to arm dictators and to send weapons into wars has been the policy of every government, whatever its party, and what is sold now may serve for crimes long after.[^mcveigh-arms]
# u-jjyg1k =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: fuel atrocities for years to come
# u-e0p0fd =


# KIND: who said the quotation
# EN: Andrew Smith of CAAT, on today's arms sales, { $smith-date--month }
# u-jz9xr2 =


# EN: See also Martin Kuiper, '<i lang="nl">Nederland is nu "transitland voor mensensmokkel"</i>', _NRC_, 26 May 2019.
# fn-kuiper-transit =


# EN: 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
# fn-bbc-no-plans =


# EN: House of Commons Hansard, 'Topical questions', vol. 606, 23 February 2016.
# fn-lidington =


# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
# fn-nokes-dublin =


# EN: Karen McVeigh, 'One-third of UK arms sales go to states on human rights watchlist, say analysts', _The Guardian_, 21 December 2018.
# fn-mcveigh-arms =

