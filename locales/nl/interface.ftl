# De woorden van Plantin zelf in het Nederlands van Nederland. Een bestand met deze naam in locales/<edition>/ van een project kan elk ervan vervangen.
#
# { $number } wordt geschreven; { $count } is hetzelfde getal en kiest alleen enkelvoud of meervoud. Een spatie in een kort bedrag, en die naast de cijfers van een lang bedrag, breekt nooit af; elders is een harde spatie { "\u00A0" }. Een spatie aan het eind is { " " }.

language-name = Nederlands
contents = Inhoud
notes = Noten
cover = Omslag
title-page = Titelpagina
body = Begin van de tekst
page-list = Pagina’s
landmarks = Oriëntatiepunten
previous = Vorige
next = Volgende
languages = Talen
back-to-text = Terug naar de tekst
close = Sluiten
skip = Naar de tekst
permalink = Link naar deze alinea
untranslated = Deze passage is nog niet vertaald.
published-by = Uitgegeven door
translated-by = Vertaald door
license = Licentie
download = Downloaden
read-online = Online lezen
single-file = Alles op één pagina
plain-text = Platte tekst
search = Zoeken
search-label = In dit boek zoeken
search-results = Resultaten: { $number }
search-none = Niets gevonden.
search-failed = De zoekindex kon niet worden geladen.
search-script = Zoeken heeft een script nodig, en scripts staan hier uit. De inhoudsopgave leidt naar elke paragraaf.
search-server = Zoeken werkt niet in een bestand dat van een schijf is geopend. De editie op één pagina is te doorzoeken met de zoekfunctie van de browser.
cite = Deze editie citeren
continued = Vervolg
editions = Edities
aside = Kader
timeline = Tijdlijn
key-figure = Kerncijfer
pull-quote = Uitgelicht citaat
code = Code
note = Noot
page = Pagina
accessibility-summary = De tekst kan worden voorgelezen en vergroot, en heeft een logische volgorde. Een inhoudsopgave, koppen en oriëntatiepunten wijzen de weg.
accessibility-notes = Noten zijn verbonden met de plaatsen waar ze worden aangeroepen.
accessibility-pages = Een paginalijst geeft de paginanummers van de gedrukte editie.
accessibility-pictures = Beelden met betekenis hebben een tekstalternatief.

# Opschriften, en wat een verwijzing zelf schrijft.

chapter-label = Hoofdstuk { $number }
table-label = Tabel{ "\u00A0" }{ $number }.{ " " }
figure-label = Figuur{ "\u00A0" }{ $number }.{ " " }
note-call = Noot{ "\u00A0" }{ $number }
reference-chapter = hoofdstuk{ "\u00A0" }{ $number }
reference-table = tabel{ "\u00A0" }{ $number }
reference-figure = figuur{ "\u00A0" }{ $number }
reference-title = ‘{ $title }’
reference-page = pagina{ "\u00A0" }{ $number }
credit = Beeld: { $credit }

# Wie het boek heeft gemaakt, naar MARC-code.

role-aut = Geschreven door
role-edt = Onder redactie van
role-trl = Vertaald door
role-ill = Geïllustreerd door
role-pht = Foto’s van
role-ctb = Met bijdragen van
role-aui = Inleiding van
role-bkd = Vormgeving van
role-cov = Omslag van
list-separator = ,{ " " }
list-last-separator = { " " }en{ " " }

# Datums. { $date } is 1 maart 2019, { $month } is maart 2019, { $day } is 1.

date-long = { $date }
date-month = { $month }
date-year = { $year }

# Getallen en bedragen. { $whole } is het getal met de duizendtallen in cijfers.

negative = −{ $amount }
count-million = { $number } miljoen
count-billion = { $number } miljard
money-short = { $symbol } { $number }
money-short-thousand = { $symbol } { $whole }
money-short-million = { $symbol } { $number } mln.
money-short-billion = { $symbol } { $number } mld.
money-long-million = { $number } miljoen { $currency }
money-long-billion = { $number } miljard { $currency }

# Valuta: de lange vorm, het teken, en de naam zoals die achter “miljoen” staat.

currency-other = { $number } { $code }
    .symbol = { $code }
    .scaled = { $code }
currency-gbp = { $number } pond
    .symbol = £
    .scaled = pond
currency-eur = { $number } euro
    .symbol = €
    .scaled = euro
currency-usd = { $number } dollar
    .symbol = $
    .scaled = dollar
currency-jpy = { $number } yen
    .symbol = ¥
    .scaled = yen

# Eenheden: de lange vorm, de korte vorm als die er is, en de naam zoals die achter “miljoen” staat.

unit-million = { $number } miljoen { $unit }
unit-billion = { $number } miljard { $unit }
unit-other = { $number } { $unit }
unit-percent = { $number } procent
    .short = { $number }%
    .scaled = procent
unit-person =
    { $count ->
        [one] { $number } persoon
       *[other] { $number } personen
    }
    .scaled = personen
unit-millimetre = { $number } millimeter
    .short = { $number } mm
    .scaled = millimeter
unit-centimetre = { $number } centimeter
    .short = { $number } cm
    .scaled = centimeter
unit-metre = { $number } meter
    .short = { $number } m
    .scaled = meter
unit-kilometre = { $number } kilometer
    .short = { $number } km
    .scaled = kilometer
unit-mile = { $number } mijl
    .scaled = mijl
unit-square-metre = { $number } vierkante meter
    .short = { $number } m²
    .scaled = vierkante meter
unit-square-kilometre = { $number } vierkante kilometer
    .short = { $number } km²
    .scaled = vierkante kilometer
unit-hectare = { $number } hectare
    .short = { $number } ha
    .scaled = hectare
unit-kilogram = { $number } kilogram
    .short = { $number } kg
    .scaled = kilogram
unit-tonne = { $number } ton
    .short = { $number } t
    .scaled = ton
unit-litre = { $number } liter
    .short = { $number } l
    .scaled = liter
unit-second =
    { $count ->
        [one] { $number } seconde
       *[other] { $number } seconden
    }
    .short = { $number } s
    .scaled = seconden
unit-minute =
    { $count ->
        [one] { $number } minuut
       *[other] { $number } minuten
    }
    .short = { $number } min
    .scaled = minuten
unit-hour = { $number } uur
    .short = { $number } u
    .scaled = uur
unit-day =
    { $count ->
        [one] { $number } dag
       *[other] { $number } dagen
    }
    .scaled = dagen
unit-week =
    { $count ->
        [one] { $number } week
       *[other] { $number } weken
    }
    .scaled = weken
unit-month =
    { $count ->
        [one] { $number } maand
       *[other] { $number } maanden
    }
    .scaled = maanden
unit-year = { $number } jaar
    .scaled = jaar
