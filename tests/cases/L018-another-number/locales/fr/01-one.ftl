# KIND: title of a chapter
# EN: One
one = Un
# EN: The works were finished in 2016.
u-qsrc7t = Les travaux ont pris fin en 2017.
# EN: Some 1,000 people came at 3 p.m.
u-by12k6 = Quelque 1,000 personnes sont venues à 15 heures.
# EN: The wall is 4 metres high, of the 19th century, and cost £1,250.50.
u-gg2at4 = Le mur fait quatre mètres, date du XIXe siècle et a coûté 1 250,50 £.
# EN: It took 21 days.
u-e1h0xv = Cela a pris des jours.
# EN: It took long.
u-actftd = Cela a pris 40 jours.
