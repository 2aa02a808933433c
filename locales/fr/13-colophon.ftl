# KIND: title of a chapter
# EN: Colophon
# colophon =


# KIND: title for the running head, at most 40 characters
# EN: Colophon
# u-8303sm =


# KIND: the lines under the title of a chapter
# EN: Where this book comes from, and on what terms it may be used.
# u-020tkm =


# KIND: heading
# EN: Source
# colophon-source =


# EN: This book tells in other words what is told in
# u-6zn8sj =


# KIND: verse or address: keep the lines
# EN: _Hunted. Detained. Deported._
# EN: { "" }  by Mark Akkerman
# EN: { "" }  Edited by Hermione Regan and Eve McArthur
# EN: { "" }  Foreword by Clare Moseley
# EN: { "" }  Design by Polari Design
# EN: { "" }  Photography by Kiran Oliver Ridley and Care4Calais
# EN: { "" }  Stop Wapenhandel and Care4Calais, 2019
# u-1vak8g =


# EN: Facts, figures, names, dates and sources are those of that briefing; the wording, the tables, the maps and the diagrams are ours. None of the people and organisations named above has had a part in this version or answers for it. Those who want to quote the briefing should quote it, not this book.
# u-yp68dn =


# EN: That briefing has { $reference-notes } notes, of which one is lost. Its sources stand in our notes in one style. Where a note was plainly misprinted, it has been set right.[^misprints]
# u-fx7y7f =


# KIND: heading
# EN: Addresses
# colophon-addresses =


# KIND: verse or address: keep the lines
# NOTE: addresses are not translated.
# EN: Care4Calais
# EN: 301 Deansgate
# EN: Manchester M3 4LX
# EN: UK Registered Charity 1169048
# EN: French Registered Association W626003482
# u-v39g6a =


# KIND: verse or address: keep the lines
# EN: Stop Wapenhandel
# EN: <https://www.stopwapenhandel.org>
# EN: <info@stopwapenhandel.org>
# u-a86pnv =


# KIND: heading
# EN: This edition
# colophon-edition =


# EN: Published by The Plantin Project, which answers for the text and its translations, under the licence <abbr title="Creative Commons Attribution-ShareAlike 4.0 International">CC BY-SA 4.0</abbr>. It appears in English, French and Dutch, each as a printed book, a PDF and an EPUB. The ISBNs are examples and identify no book on the market.
# u-3a501e =


# EN: Figures and dates are kept in one place and are written out by each edition in the manner of its language: the name { "{" }$border-force-total{ "}" }, for instance, stands for { $border-force-total }.
# u-hxsd04 =


# EN: You are reading the electronic book. Its page numbers are those of the printed one.
# u-rwvsap =


# EN: The electronic book carries the same page numbers as this one.
# u-qx8ajq =


# KIND: heading
# EN: On the web
# colophon-web =


# EN: You are reading the edition for the web. Its text is that of the printed book.
# u-hsn3f4 =


# EN: This concerns the year of a debate in the House of Commons (14 July 2015, twice printed as 2019), the volume of another (597, printed as 97), the year of a report on boats in the Channel (2019, printed as 2016), the name of _Business Insider_, and of a drone (Spycopter).
# fn-misprints =

