# KIND: title of a chapter
# EN: Conclusion
# conclusion =


# KIND: title for the running head, at most 40 characters
# EN: Conclusion
# u-h7djnp =


# KIND: the lines under the title of a chapter
# EN: Money and goods pass at Calais without hindrance. People are hunted, held and sent back.
# u-44gaw0 =


# EN: The migration policies of the West have failed, and Calais is one more proof of it. What Britain and France do there is what the Union does at its borders at large. The border is made stronger and more military without end. Responsibility is passed on. People are to be stopped ever earlier on their way. It leads to violence against them, to lives without papers or prospects, to routes that are more dangerous than the last, and into the hands of smugglers.
# u-wj9ywh =


# EN: And yet there is no place like it within the Union. Here one state has moved its border onto the soil of another, and buys that state's help with hundreds of millions. To be sure, others have lent their neighbours a hand: in October 2015, for instance, Slovakia and the Czech Republic sent police and soldiers to help Hungary to guard its border with Serbia.[^reuters-slovakia] But nowhere else has it gone on for so long, and nowhere else do so many officers of one country do the work of the border within another.
# u-cvp1mk =


# EN: For Britain the town has two faces. It is a port on which trade depends, where goods are welcome and so are those who come on business or on holiday. It is also the place where refugees are to be stopped. One could not wish for a plainer picture of the present order of the world. At the borders that money and goods cross freely, people are stopped, chased, exploited, mistreated, locked up and sent away.
# u-k5epgc =


# EN: To this end the walls, the fences and the machines have been put up that this book has described. They spread, over the land and from one technique to the next, as an industry, partly a military one, develops new tools, commends itself as the only answer to a threat, and finds a government that is ready to believe it. The firms are among the few who have gained by all this. In ten years they have taken orders for many millions of pounds.
# u-8efap4 =


# EN: It cannot go on like this, neither at Calais nor anywhere else. [](#funding) has shown what was paid; [](#consequences) has shown what for. In place of one more round of fences, Britain and France should
# u-c7ed7d =


# EN: receive refugees and support them;
# u-6staf0 =


# EN: open safe and legal ways to the United Kingdom;
# u-0kzkck =


# EN: above all, examine what they do in the rest of the world, and stop adding to the causes of flight.
# u-fwvmze =


# KIND: pull quote: where it quotes this chapter, its exact words
# EN: At the borders that money and goods cross freely, people are stopped
# u-x9aq4y =


# EN: 'Slovakia sends police to guard Hungary's border against migrants', _Reuters_, 14 October 2015.
# fn-reuters-slovakia =

