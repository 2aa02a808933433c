# KIND: title of a chapter
# EN: What is to come
future = Wat nog komt
# KIND: title for the running head, at most 40 characters
# EN: The future
u-f2qh48 = De toekomst
# KIND: the lines under the title of a chapter
# EN: Brexit may change the terms on which the border is guarded. Nothing suggests that it will be guarded less.
u-jjdvvv = De brexit kan de voorwaarden veranderen waaronder de grens wordt bewaakt. Niets wijst erop dat die bewaking minder wordt.
# EN: From the course of policy all over the Union one thing can be foretold for Calais with some confidence: its border will become more military still.
u-csdbwx = Uit de koers die het beleid overal in de Unie volgt, valt voor Calais één ding met enige zekerheid te voorspellen: de grens zal er nog verder worden gemilitariseerd.
# KIND: heading
# EN: After Brexit
brexit = Na de brexit
# EN: How Britain's departure from the Union will turn out was open at the end of 2019, and so is what it will add to the controls at Calais. Since the two countries work together so closely, it will hardly turn British policy round, or take down much of what has been built. Controls may well become stricter.[^kuiper-transit] France for its part has said that it means to leave the agreements as they are.[^bbc-no-plans]
u-tsqgws = Hoe het Britse vertrek uit de Unie zal uitpakken, was eind 2019 nog onzeker, en daarmee ook wat het aan de controles in Calais zal toevoegen. Omdat de twee landen zo nauw samenwerken, zal het Britse beleid er nauwelijks door omslaan, en zal er van wat is gebouwd weinig worden afgebroken. Het is goed mogelijk dat de controles strenger worden.[^kuiper-transit] Frankrijk heeft van zijn kant gezegd de overeenkomsten te willen laten zoals ze zijn.[^bbc-no-plans]
# EN: It had not always looked that way. In { $lidington-date--month }, before the referendum, David Lidington, the Minister for Europe, warned of the resistance that the juxtaposed controls met with inside France, and expected that leaving the Union would be the end of Le Touquet.[^lidington] But Sandhurst came after the vote and takes account of it. And in { $nokes-dublin-date--month } Caroline Nokes announced that if there was a deal with the Union, Britain would remain within those of its rules on asylum that it had joined, the Dublin III regulation among them, for as long as the transition lasted.[^nokes-dublin]
u-7eywwx = Zo had het er niet altijd uitgezien. In { $lidington-date--month }, vóór het referendum, waarschuwde David Lidington, de minister voor Europa, voor het verzet dat de vooruitgeschoven grenscontroles in Frankrijk zelf opriepen, en verwachtte hij dat een vertrek uit de Unie het einde van Le Touquet zou zijn.[^lidington] Maar Sandhurst kwam na de stemming en houdt er rekening mee. En in { $nokes-dublin-date--month } maakte Caroline Nokes bekend dat Groot-Brittannië, als er een akkoord met de Unie kwam, gedurende de hele overgangsperiode zou blijven vallen onder de asielregels van de Unie waarbij het zich had aangesloten, waaronder de Dublin III-verordening.[^nokes-dublin]
# KIND: heading
# EN: Arms and flight
arms = Wapens en vlucht
# EN: Seen from further off, the reasons for which people leave their homes will last, and British policy on trade and foreign affairs will go on adding to them. Of those who flee, a very small part will come to Calais.
u-sevh9k = Van grotere afstand bezien zullen de redenen waarom mensen huis en haard verlaten blijven bestaan, en zal het Britse handels- en buitenlandbeleid daaraan blijven bijdragen. Van de mensen die vluchten, zal een heel klein deel in Calais terechtkomen.
# EN: The export of arms is one example. Britain supplies countries that are at war within, or ruled by repression, or known for widespread abuse of human rights. The government makes light of the international rules on this, and maintains that hardly any state controls its exports as strictly. Andrew Smith of the Campaign Against Arms Trade (CAAT) sees it otherwise: to arm dictators and to send weapons into wars has been the policy of every government, whatever its party, and what is sold now may serve for crimes long after.[^mcveigh-arms]
u-jjyg1k = De wapenexport is een voorbeeld. Groot-Brittannië levert aan landen waar een binnenlandse oorlog woedt, waar repressie heerst of waarvan bekend is dat er op grote schaal mensenrechten worden geschonden. De regering tilt niet zwaar aan de internationale regels hierover en houdt vol dat bijna geen staat zijn export zo streng controleert. Andrew Smith van de Campaign Against Arms Trade (CAAT) ziet het anders: dictators bewapenen en wapens naar oorlogen sturen is het beleid van elke regering geweest, van welke partij ook, en wat nu wordt verkocht, kan nog lang daarna voor misdaden dienen.[^mcveigh-arms]
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: fuel atrocities for years to come
u-e0p0fd = nog jarenlang gruweldaden aanwakkeren
# KIND: who said the quotation
# EN: Andrew Smith of CAAT, on today's arms sales, { $smith-date--month }
u-jz9xr2 = Andrew Smith van CAAT, over de wapenverkopen van nu, { $smith-date--month }
# EN: See also Martin Kuiper, '<i lang="nl">Nederland is nu "transitland voor mensensmokkel"</i>', _NRC_, 26 May 2019.
fn-kuiper-transit = Zie ook Martin Kuiper, "Nederland is nu 'transitland voor mensensmokkel'", _NRC_, 26 mei 2019.
# EN: 'Calais migrants: How is the UK-France border policed?', _BBC News_, 3 March 2016.
fn-bbc-no-plans = "<span lang="en">Calais migrants: How is the UK-France border policed?</span>", _BBC News_, 3 maart 2016.
# EN: House of Commons Hansard, 'Topical questions', vol. 606, 23 February 2016.
fn-lidington = <span lang="en">House of Commons Hansard</span>, "<span lang="en">Topical questions</span>", vol. 606, 23 februari 2016.
# EN: House of Commons Hansard, 'English Channel: Illegal Seaborne Immigration', vol. 653, 30 January 2019.
fn-nokes-dublin = <span lang="en">House of Commons Hansard</span>, "<span lang="en">English Channel: Illegal Seaborne Immigration</span>", vol. 653, 30 januari 2019.
# EN: Karen McVeigh, 'One-third of UK arms sales go to states on human rights watchlist, say analysts', _The Guardian_, 21 December 2018.
fn-mcveigh-arms = Karen McVeigh, "<span lang="en">One-third of UK arms sales go to states on human rights watchlist, say analysts</span>", _The Guardian_, 21 december 2018.
