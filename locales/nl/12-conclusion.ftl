# KIND: title of a chapter
# EN: Conclusion
conclusion = Conclusie
# KIND: title for the running head, at most 40 characters
# EN: Conclusion
u-h7djnp = Conclusie
# KIND: the lines under the title of a chapter
# EN: Money and goods pass at Calais without hindrance. People are hunted, held and sent back.
u-44gaw0 = Geld en goederen komen ongehinderd door Calais. Mensen worden er opgejaagd, vastgehouden en teruggestuurd.
# EN: The migration policies of the West have failed, and Calais is one more proof of it. What Britain and France do there is what the Union does at its borders at large. The border is made stronger and more military without end. Responsibility is passed on. People are to be stopped ever earlier on their way. It leads to violence against them, to lives without papers or prospects, to routes that are more dangerous than the last, and into the hands of smugglers.
u-wj9ywh = Het migratiebeleid van het Westen is mislukt, en Calais is daarvan het zoveelste bewijs. Wat Groot-Brittannië en Frankrijk er doen, doet de Unie overal aan haar grenzen. De grens wordt eindeloos versterkt en gemilitariseerd. Verantwoordelijkheid wordt doorgeschoven. Mensen moeten op hun weg steeds eerder worden tegengehouden. Dat leidt tot geweld tegen hen, tot levens zonder papieren of vooruitzichten en tot routes die telkens gevaarlijker zijn dan de vorige, en het drijft hen in de handen van smokkelaars.
# EN: And yet there is no place like it within the Union. Here one state has moved its border onto the soil of another, and buys that state's help with hundreds of millions. To be sure, others have lent their neighbours a hand: in October 2015, for instance, Slovakia and the Czech Republic sent police and soldiers to help Hungary to guard its border with Serbia.[^reuters-slovakia] But nowhere else has it gone on for so long, and nowhere else do so many officers of one country do the work of the border within another.
u-cvp1mk = En toch is er in de Unie geen plek als deze. Hier heeft de ene staat zijn grens verlegd naar het grondgebied van de andere, en koopt hij de hulp van die staat voor honderden miljoenen. Zeker, ook anderen hebben hun buren de helpende hand geboden: zo stuurden Slowakije en Tsjechië in oktober 2015 politie en soldaten om Hongarije zijn grens met Servië te helpen bewaken.[^reuters-slovakia] Maar nergens anders duurt het al zo lang, en nergens anders doen zo veel beambten van het ene land grenswerk in het andere.
# EN: For Britain the town has two faces. It is a port on which trade depends, where goods are welcome and so are those who come on business or on holiday. It is also the place where refugees are to be stopped. One could not wish for a plainer picture of the present order of the world. At the borders that money and goods cross freely, people are stopped, chased, exploited, mistreated, locked up and sent away.
u-k5epgc = Voor Groot-Brittannië heeft de stad twee gezichten. Ze is een haven waarvan de handel afhangt, waar goederen welkom zijn en ook wie er voor zaken of vakantie komt. Ze is ook de plek waar vluchtelingen moeten worden tegengehouden. Een duidelijker beeld van de huidige wereldorde is niet te wensen. Aan de grenzen die geld en goederen vrij passeren, worden mensen tegengehouden, opgejaagd, uitgebuit, mishandeld, opgesloten en weggestuurd.
# EN: To this end the walls, the fences and the machines have been put up that this book has described. They spread, over the land and from one technique to the next, as an industry, partly a military one, develops new tools, commends itself as the only answer to a threat, and finds a government that is ready to believe it. The firms are among the few who have gained by all this. In ten years they have taken orders for many millions of pounds.
u-8efap4 = Daarvoor zijn de muren, de hekken en de apparaten neergezet die in dit boek zijn beschreven. Ze breiden zich uit, over het land en van de ene techniek naar de volgende, doordat een industrie, deels een militaire, nieuwe middelen ontwikkelt, zichzelf aanprijst als het enige antwoord op een dreiging en een regering vindt die haar graag gelooft. De bedrijven horen bij de weinigen die er beter van zijn geworden. In tien jaar tijd hebben ze voor vele miljoenen ponden opdrachten binnengehaald.
# EN: It cannot go on like this, neither at Calais nor anywhere else. [](#funding) has shown what was paid; [](#consequences) has shown what for. In place of one more round of fences, Britain and France should
u-c7ed7d = Zo kan het niet doorgaan, niet in Calais en nergens anders. [](#funding) heeft laten zien wat er is betaald; [](#consequences) waarvoor. In plaats van nog een ronde hekken te plaatsen, moeten Groot-Brittannië en Frankrijk
# EN: receive refugees and support them;
u-6staf0 = vluchtelingen opvangen en steunen;
# EN: open safe and legal ways to the United Kingdom;
u-0kzkck = veilige en legale routes naar het Verenigd Koninkrijk openen;
# EN: above all, examine what they do in the rest of the world, and stop adding to the causes of flight.
u-fwvmze = vooral nagaan wat ze in de rest van de wereld doen, en ophouden bij te dragen aan de redenen waarom mensen vluchten.
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: At the borders that money and goods cross freely, people are stopped
u-x9aq4y = Aan de grenzen die geld en goederen vrij passeren, worden mensen tegengehouden
# EN: 'Slovakia sends police to guard Hungary's border against migrants', _Reuters_, 14 October 2015.
fn-reuters-slovakia = "<span lang="en">Slovakia sends police to guard Hungary's border against migrants</span>", _Reuters_, 14 oktober 2015.
