# KIND: title of a chapter
# EN: Colophon
colophon = Colofon
# KIND: title for the running head, at most 40 characters
# EN: Colophon
u-8303sm = Colofon
# KIND: the lines under the title of a chapter
# EN: Where this book comes from, and on what terms it may be used.
u-020tkm = Waar dit boek vandaan komt, en onder welke voorwaarden het mag worden gebruikt.
# KIND: heading
# EN: Source
colophon-source = Bron
# EN: This book tells in other words what is told in
u-6zn8sj = Dit boek vertelt in andere woorden wat te lezen staat in
# KIND: verse or address: keep the lines
# EN: _Hunted. Detained. Deported._
# EN: { "" }  by Mark Akkerman
# EN: { "" }  Edited by Hermione Regan and Eve McArthur
# EN: { "" }  Foreword by Clare Moseley
# EN: { "" }  Design by Polari Design
# EN: { "" }  Photography by Kiran Oliver Ridley and Care4Calais
# EN: { "" }  Stop Wapenhandel and Care4Calais, 2019
u-1vak8g =
    _<span lang="en">Hunted. Detained. Deported.</span>_
    { "" }  door Mark Akkerman
    { "" }  Onder redactie van Hermione Regan en Eve McArthur
    { "" }  Voorwoord van Clare Moseley
    { "" }  Vormgeving van Polari Design
    { "" }  Foto's van Kiran Oliver Ridley en Care4Calais
    { "" }  Stop Wapenhandel en Care4Calais, 2019
# EN: Facts, figures, names, dates and sources are those of that briefing; the wording, the tables, the maps and the diagrams are ours. None of the people and organisations named above has had a part in this version or answers for it. Those who want to quote the briefing should quote it, not this book.
u-yp68dn = Feiten, cijfers, namen, data en bronnen zijn die van dat rapport; de bewoordingen, de tabellen, de kaarten en de schema's zijn van ons. Geen van de hierboven genoemde personen en organisaties heeft aan deze versie meegewerkt of is ervoor verantwoordelijk. Wie het rapport wil citeren, moet dat rapport citeren en niet dit boek.
# EN: That briefing has { $reference-notes } notes, of which one is lost. Its sources stand in our notes in one style. Where a date, a volume or a name was plainly misprinted, it has been set right.[^misprints]
u-fx7y7f = Dat rapport heeft { $reference-notes } noten, waarvan er één verloren is gegaan. De bronnen ervan staan in onze noten in één stijl. Duidelijke drukfouten in een datum, een deelnummer of een naam zijn hersteld.[^misprints]
# KIND: heading
# EN: Addresses
colophon-addresses = Adressen
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
colophon-edition = Deze uitgave
# EN: Published by The Plantin Project, which answers for the text and its translations, under the licence <abbr title="Creative Commons Attribution-ShareAlike 4.0 International">CC BY-SA 4.0</abbr>. It appears in English, French and Dutch, each as a printed book, a PDF and an EPUB. The ISBNs are examples and identify no book on the market.
u-3a501e = Uitgegeven door The Plantin Project, dat voor de tekst en de vertalingen ervan instaat, onder de licentie <abbr title="Creative Commons Naamsvermelding-GelijkDelen 4.0 Internationaal">CC BY-SA 4.0</abbr>. Het boek verschijnt in het Engels, het Frans en het Nederlands, telkens als gedrukt boek, als pdf en als epub. De ISBN's zijn voorbeelden en horen bij geen enkel boek dat in de handel is.
# EN: Figures and dates are kept in one place and are written out by each edition in the manner of its language: the name { "{" }$border-force-total{ "}" }, for instance, stands for { $border-force-total }.
u-hxsd04 = Cijfers en data worden op één plaats bijgehouden en door elke editie uitgeschreven zoals dat in haar taal gebruikelijk is: achter de naam { "{" }$border-force-total{ "}" } bijvoorbeeld gaat { $border-force-total } schuil.
# EN: You are reading the electronic book. Its page numbers are those of the printed one.
u-rwvsap = U leest het e-boek. De paginanummers zijn die van het gedrukte boek.
# EN: The electronic book carries the same page numbers as this one.
u-qx8ajq = Het e-boek heeft dezelfde paginanummers als dit boek.
# KIND: heading
# EN: On the web
colophon-web = Op het web
# EN: You are reading the edition for the web. Its text is that of the printed book.
u-hsn3f4 = U leest de editie voor het web. De tekst is die van het gedrukte boek.
# EN: This concerns the year of a debate in the House of Commons (14 July 2015, twice printed as 2019), the volume of another (597, printed as 97), the year of a report on boats in the Channel (2019, printed as 2016), the names of _Business Insider_, of a subsidiary of Vinci (Sogea Nord Hydraulique) and of a drone (Spycopter).
fn-misprints = Het gaat om het jaar van een debat in het Lagerhuis (14 juli 2015, tweemaal gedrukt als 2019), het deel van een ander debat (597, gedrukt als 97), het jaar van een bericht over boten in het Kanaal (2019, gedrukt als 2016), de namen van _Business Insider_, van een dochteronderneming van Vinci (Sogea Nord Hydraulique) en van een drone (Spycopter).
