# KIND: title of a chapter
colophon = Colophon
# KIND: title for the running head, at most 40 characters
u-8303sm = Colophon
# KIND: the lines under the title of a chapter
u-020tkm = Where this book comes from, and on what terms it may be used.
# KIND: heading
colophon-source = Source
u-6zn8sj = This book tells in other words what is told in
# KIND: verse or address: keep the lines
u-1vak8g =
    _Hunted. Detained. Deported._
    { "" }  by Mark Akkerman
    { "" }  Edited by Hermione Regan and Eve McArthur
    { "" }  Foreword by Clare Moseley
    { "" }  Design by Polari Design
    { "" }  Photography by Kiran Oliver Ridley and Care4Calais
    { "" }  Stop Wapenhandel and Care4Calais, 2019
u-yp68dn = Facts, figures, names, dates and sources are those of that briefing; the wording, the tables, the maps and the diagrams are ours. None of the people and organisations named above has had a part in this version or answers for it. Those who want to quote the briefing should quote it, not this book.
u-fx7y7f = That briefing has { $reference-notes } notes, of which one is lost. Its sources stand in our notes in one style. Where a date, a volume or a name was plainly misprinted, it has been set right.[^misprints]
# KIND: heading
colophon-addresses = Addresses
# KIND: verse or address: keep the lines
# NOTE: addresses are not translated.
u-v39g6a =
    Care4Calais
    301 Deansgate
    Manchester M3 4LX
    UK Registered Charity 1169048
    French Registered Association W626003482
# KIND: verse or address: keep the lines
u-a86pnv =
    Stop Wapenhandel
    <https://www.stopwapenhandel.org>
    <info@stopwapenhandel.org>
# KIND: heading
colophon-edition = This edition
u-3a501e = Published by The Plantin Project, which answers for the text and its translations, under the licence <abbr title="Creative Commons Attribution-ShareAlike 4.0 International">CC BY-SA 4.0</abbr>. It appears in English, French and Dutch, each as a printed book, a PDF and an EPUB. The ISBNs are examples and identify no book on the market.
u-hxsd04 = Figures and dates are kept in one place and are written out by each edition in the manner of its language: the name { "{" }$border-force-total{ "}" }, for instance, stands for { $border-force-total }.
u-rwvsap = You are reading the electronic book. Its page numbers are those of the printed one.
u-qx8ajq = The electronic book carries the same page numbers as this one.
# KIND: heading
colophon-web = On the web
u-hsn3f4 = You are reading the edition for the web. Its text is that of the printed book.
fn-misprints = This concerns the year of a debate in the House of Commons (14 July 2015, twice printed as 2019), the volume of another (597, printed as 97), the year of a report on boats in the Channel (2019, printed as 2016), the names of _Business Insider_, of a subsidiary of Vinci (Sogea Nord Hydraulique) and of a drone (Spycopter).
