# KIND: title of a chapter
# EN: Colophon
colophon = Colophon
# KIND: title for the running head, at most 40 characters
# EN: Colophon
u-8303sm = Colophon
# KIND: the lines under the title of a chapter
# EN: Where this book comes from, and on what terms it may be used.
u-020tkm = D’où vient ce livre, et à quelles conditions il peut être utilisé.
# KIND: heading
# EN: Source
colophon-source = Source
# EN: This book tells in other words what is told in
u-6zn8sj = Ce livre dit avec d’autres mots ce que dit
# KIND: verse or address: keep the lines
# EN: _Hunted. Detained. Deported._
# EN: { "" }  by Mark Akkerman
# EN: { "" }  Edited by Hermione Regan and Eve McArthur
# EN: { "" }  Foreword by Clare Moseley
# EN: { "" }  Design by Polari Design
# EN: { "" }  Photography by Kiran Oliver Ridley and Care4Calais
# EN: { "" }  Stop Wapenhandel and Care4Calais, 2019
u-1vak8g =
    <i lang="en">Hunted. Detained. Deported.</i>
    { "" }  de Mark Akkerman
    { "" }  Suivi éditorial d’Hermione Regan et d’Eve McArthur
    { "" }  Avant-propos de Clare Moseley
    { "" }  Conception graphique de Polari Design
    { "" }  Photographies de Kiran Oliver Ridley et de Care4Calais
    { "" }  Stop Wapenhandel et Care4Calais, 2019
# EN: Facts, figures, names, dates and sources are those of that briefing; the wording, the tables, the maps and the diagrams are ours. None of the people and organisations named above has had a part in this version or answers for it. Those who want to quote the briefing should quote it, not this book.
u-yp68dn = Les faits, les chiffres, les noms, les dates et les sources sont ceux de ce rapport ; la formulation, les tableaux, les cartes et les schémas sont de nous. Aucune des personnes et des organisations nommées ci-dessus n’a pris part à la présente version ni n’en répond. Qui veut citer le rapport doit le citer lui, et non ce livre.
# EN: That briefing has { $reference-notes } notes, of which one is lost. Its sources stand in our notes in one style. Where a date, a volume or a name was plainly misprinted, it has been set right.[^misprints]
u-fx7y7f = Le rapport compte { $reference-notes } notes, dont une est perdue. Ses sources figurent dans nos notes sous une forme uniforme. Les coquilles manifestes dans une date, un volume ou un nom ont été corrigées[^misprints].
# KIND: heading
# EN: Addresses
colophon-addresses = Adresses
# KIND: verse or address: keep the lines
# NOTE: addresses are not translated.
# EN: Care4Calais
# EN: 301 Deansgate
# EN: Manchester M3 4LX
# EN: UK Registered Charity 1169048
# EN: French Registered Association W626003482
u-v39g6a =
    Care4Calais
    301 Deansgate
    Manchester M3 4LX
    UK Registered Charity 1169048
    French Registered Association W626003482
# KIND: verse or address: keep the lines
# EN: Stop Wapenhandel
# EN: <https://www.stopwapenhandel.org>
# EN: <info@stopwapenhandel.org>
u-a86pnv =
    Stop Wapenhandel
    <https://www.stopwapenhandel.org>
    <info@stopwapenhandel.org>
# KIND: heading
# EN: This edition
colophon-edition = La présente édition
# EN: Published by The Plantin Project, which answers for the text and its translations, under the licence <abbr title="Creative Commons Attribution-ShareAlike 4.0 International">CC BY-SA 4.0</abbr>. It appears in English, French and Dutch, each as a printed book, a PDF and an EPUB. The ISBNs are examples and identify no book on the market.
u-3a501e = Publié par The Plantin Project, qui répond du texte et de ses traductions, sous licence <abbr title="Creative Commons Attribution – Partage dans les mêmes conditions 4.0 International">CC BY-SA 4.0</abbr>. L’ouvrage paraît en anglais, en français et en néerlandais, chaque fois sous forme de livre imprimé, de PDF et d’EPUB. Les ISBN sont donnés à titre d’exemple et n’identifient aucun livre du commerce.
# EN: Figures and dates are kept in one place and are written out by each edition in the manner of its language: the name { "{" }$border-force-total{ "}" }, for instance, stands for { $border-force-total }.
u-hxsd04 = Les chiffres et les dates sont conservés en un seul endroit, et chaque édition les écrit à la manière de sa langue : le nom { "{" }$border-force-total{ "}" }, par exemple, tient lieu de { $border-force-total }.
# EN: You are reading the electronic book. Its page numbers are those of the printed one.
u-rwvsap = Vous lisez le livre numérique. Sa pagination est celle du livre imprimé.
# EN: The electronic book carries the same page numbers as this one.
u-qx8ajq = Le livre numérique porte la même pagination que celui-ci.
# KIND: heading
# EN: On the web
colophon-web = Sur le Web
# EN: You are reading the edition for the web. Its text is that of the printed book.
u-hsn3f4 = Vous lisez l’édition pour le Web. Son texte est celui du livre imprimé.
# EN: This concerns the year of a debate in the House of Commons (14 July 2015, twice printed as 2019), the volume of another (597, printed as 97), the year of a report on boats in the Channel (2019, printed as 2016), the names of _Business Insider_, of a subsidiary of Vinci (Sogea Nord Hydraulique) and of a drone (Spycopter).
fn-misprints = Il s’agit de l’année d’un débat à la Chambre des communes (14 juillet 2015, deux fois imprimée 2019), du volume d’un autre (597, imprimé 97), de l’année d’un article sur les bateaux dans la Manche (2019, imprimée 2016), des noms de _Business Insider_, d’une filiale de Vinci (Sogea Nord Hydraulique) et d’un drone (Spycopter).
