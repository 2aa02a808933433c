# KIND: title of a chapter
# EN: Conclusion
conclusion = Conclusion
# KIND: title for the running head, at most 40 characters
# EN: Conclusion
u-h7djnp = Conclusion
# KIND: the lines under the title of a chapter
# EN: Money and goods pass at Calais without hindrance. People are hunted, held and sent back.
u-44gaw0 = L’argent et les marchandises passent à Calais sans entrave. Les gens y sont traqués, enfermés et renvoyés.
# EN: The migration policies of the West have failed, and Calais is one more proof of it. What Britain and France do there is what the Union does at its borders at large. The border is made stronger and more military without end. Responsibility is passed on. People are to be stopped ever earlier on their way. It leads to violence against them, to lives without papers or prospects, to routes that are more dangerous than the last, and into the hands of smugglers.
u-wj9ywh = Les politiques migratoires de l’Occident ont échoué, et Calais en est une preuve de plus. Ce qu’y font le Royaume-Uni et la France, l’Union le fait à toutes ses frontières. On renforce la frontière, on la militarise, sans fin. On rejette la responsabilité sur d’autres. Il faut arrêter les gens toujours plus tôt sur leur chemin. Il en résulte des violences contre eux, des vies sans papiers ni avenir, des routes plus dangereuses que les précédentes ; et cela les jette aux mains des passeurs.
# EN: And yet there is no place like it within the Union. Here one state has moved its border onto the soil of another, and buys that state's help with hundreds of millions. To be sure, others have lent their neighbours a hand: in October 2015, for instance, Slovakia and the Czech Republic sent police and soldiers to help Hungary to guard its border with Serbia.[^reuters-slovakia] But nowhere else has it gone on for so long, and nowhere else do so many officers of one country do the work of the border within another.
u-cvp1mk = Et pourtant, il n’est pas d’autre lieu semblable dans l’Union. Ici, un État a déplacé sa frontière sur le sol d’un autre et achète l’aide de celui-ci à coups de centaines de millions. Certes, d’autres ont prêté main-forte à leurs voisins : en octobre 2015, par exemple, la Slovaquie et la République tchèque ont envoyé des policiers et des soldats aider la Hongrie à garder sa frontière avec la Serbie[^reuters-slovakia]. Mais nulle part ailleurs cela n’a duré aussi longtemps, et nulle part ailleurs autant d’agents d’un pays ne font le travail de la frontière à l’intérieur d’un autre.
# EN: For Britain the town has two faces. It is a port on which trade depends, where goods are welcome and so are those who come on business or on holiday. It is also the place where refugees are to be stopped. One could not wish for a plainer picture of the present order of the world. At the borders that money and goods cross freely, people are stopped, chased, exploited, mistreated, locked up and sent away.
u-k5epgc = Pour le Royaume-Uni, la ville a deux visages. C’est un port dont dépend le commerce, où les marchandises sont les bienvenues, et de même ceux qui viennent pour affaires ou en vacances. C’est aussi le lieu où il faut arrêter les réfugiés. On ne saurait souhaiter image plus nette de l’ordre actuel du monde. Aux frontières que l’argent et les marchandises franchissent librement, on arrête les gens, on les pourchasse, on les exploite, on les maltraite, on les enferme et on les renvoie.
# EN: To this end the walls, the fences and the machines have been put up that this book has described. They spread, over the land and from one technique to the next, as an industry, partly a military one, develops new tools, commends itself as the only answer to a threat, and finds a government that is ready to believe it. The firms are among the few who have gained by all this. In ten years they have taken orders for many millions of pounds.
u-8efap4 = C’est à cette fin qu’ont été dressés les murs, les clôtures et les machines que ce livre a décrits. Ils s’étendent, sur le terrain et d’une technique à la suivante, à mesure qu’une industrie, en partie militaire, met au point de nouveaux outils, se recommande comme la seule réponse à une menace et trouve un gouvernement disposé à la croire. Les entreprises sont parmi les rares à y avoir gagné. En dix ans, elles ont reçu des commandes pour des millions et des millions de livres.
# EN: It cannot go on like this, neither at Calais nor anywhere else. [](#funding) has shown what was paid; [](#consequences) has shown what for. In place of one more round of fences, Britain and France should
u-c7ed7d = Cela ne peut pas continuer ainsi, ni à Calais ni ailleurs. Le [](#funding) a montré ce qui a été payé ; le [](#consequences) a montré pour quel résultat. Plutôt que de dresser encore des clôtures, le Royaume-Uni et la France devraient :
# EN: receive refugees and support them;
u-6staf0 = accueillir les réfugiés et les soutenir ;
# EN: open safe and legal ways to the United Kingdom;
u-0kzkck = ouvrir des voies sûres et légales vers le Royaume-Uni ;
# EN: above all, examine what they do in the rest of the world, and stop adding to the causes of flight.
u-fwvmze = et surtout, examiner ce qu’ils font dans le reste du monde et cesser d’ajouter aux causes de l’exil.
# KIND: pull quote: where it quotes this chapter, its exact words
# EN: At the borders that money and goods cross freely, people are stopped
u-x9aq4y = Aux frontières que l’argent et les marchandises franchissent librement, on arrête les gens
# EN: 'Slovakia sends police to guard Hungary's border against migrants', _Reuters_, 14 October 2015.
fn-reuters-slovakia = « <span lang="en">Slovakia sends police to guard Hungary’s border against migrants</span> », _Reuters_, 14 octobre 2015.
