# Plantins eigene Wörter auf Deutsch. Eine Datei dieses Namens unter locales/<Ausgabe>/ eines Projekts gibt jedem davon einen anderen Wortlaut.
#
# { $number } wird geschrieben; { $count } ist dieselbe Zahl und wählt nur die Pluralform. Ein Leerzeichen in einem kurzen Betrag und das neben den Ziffern eines langen bricht nie um; anderswo ist ein geschütztes Leerzeichen { "\u00A0" }. Ein Leerzeichen am Ende ist { " " }.

language-name = Deutsch
contents = Inhalt
notes = Anmerkungen
cover = Umschlag
title-page = Titelseite
body = Beginn des Textes
page-list = Seiten
landmarks = Orientierungspunkte
previous = Zurück
next = Weiter
languages = Sprachen
back-to-text = Zurück zum Text
close = Schließen
skip = Zum Text springen
permalink = Link zu diesem Absatz
untranslated = Dieser Abschnitt ist noch nicht übersetzt.
published-by = Herausgegeben von
translated-by = Übersetzt von
license = Lizenz
download = Herunterladen
read-online = Online lesen
single-file = Alles auf einer Seite
plain-text = Reiner Text
search = Suchen
search-label = In diesem Buch suchen
search-results = Treffer: { $number }
search-none = Nichts gefunden.
search-failed = Der Suchindex konnte nicht geladen werden.
search-script = Die Suche braucht ein Skript, und Skripte sind hier ausgeschaltet. Das Inhaltsverzeichnis führt zu jedem Abschnitt.
search-server = In einer Datei, die von einem Datenträger geöffnet wurde, ist die Suche nicht möglich. Die Ausgabe auf einer Seite lässt sich mit der Suche des Browsers durchsuchen.
cite = Diese Ausgabe zitieren
continued = Fortsetzung
editions = Ausgaben
aside = Kasten
timeline = Zeitleiste
key-figure = Kennzahl
pull-quote = Zitat aus dem Text
code = Code
note = Anmerkung
page = Seite
accessibility-summary = Der Text kann vorgelesen und vergrößert werden und folgt einer logischen Reihenfolge. Inhaltsverzeichnis, Überschriften und Orientierungspunkte führen durch ihn.
accessibility-notes = Anmerkungen sind mit den Stellen verknüpft, die auf sie verweisen.
accessibility-pages = Eine Seitenliste gibt die Seitenzahlen der gedruckten Ausgabe an.
accessibility-pictures = Bilder, die etwas bedeuten, haben Alternativtexte.

# Bezeichnungen, und was ein Querverweis von selbst schreibt.

chapter-label = Kapitel { $number }
table-label = Tabelle{ "\u00A0" }{ $number }.{ " " }
figure-label = Abbildung{ "\u00A0" }{ $number }.{ " " }
note-call = Anmerkung{ "\u00A0" }{ $number }
reference-chapter = Kapitel{ "\u00A0" }{ $number }
reference-table = Tabelle{ "\u00A0" }{ $number }
reference-figure = Abbildung{ "\u00A0" }{ $number }
reference-title = „{ $title }“
reference-page = Seite{ "\u00A0" }{ $number }
credit = Abbildung: { $credit }

# Wer das Buch gemacht hat, nach MARC-Codes.

role-aut = Geschrieben von
role-edt = Herausgegeben von
role-trl = Übersetzt von
role-ill = Illustriert von
role-pht = Fotos von
role-ctb = Mit Beiträgen von
role-aui = Einleitung von
role-bkd = Gestaltet von
role-cov = Umschlag von
list-separator = ,{ " " }
list-last-separator = { " " }und{ " " }

# Daten. { $date } ist 1. März 2019, { $month } ist März 2019, { $day } ist 1.

date-long = { $date }
date-month = { $month }
date-year = { $year }

# Zahlen und Beträge. { $whole } ist die Zahl mit ausgeschriebenen Tausendern.

negative = −{ $amount }
count-million =
    { $count ->
        [one] { $number } Million
       *[other] { $number } Millionen
    }
count-billion =
    { $count ->
        [one] { $number } Milliarde
       *[other] { $number } Milliarden
    }
money-short = { $number } { $symbol }
money-short-thousand = { $whole } { $symbol }
money-short-million = { $number } Mio. { $symbol }
money-short-billion = { $number } Mrd. { $symbol }
money-long-million =
    { $count ->
        [one] { $number } Million { $currency }
       *[other] { $number } Millionen { $currency }
    }
money-long-billion =
    { $count ->
        [one] { $number } Milliarde { $currency }
       *[other] { $number } Milliarden { $currency }
    }

# Währungen: die lange Form, das Zeichen, und der Name, wie er hinter „Millionen“ steht.

currency-other = { $number } { $code }
    .symbol = { $code }
    .scaled = { $code }
currency-gbp = { $number } Pfund
    .symbol = £
    .scaled = Pfund
currency-eur = { $number } Euro
    .symbol = €
    .scaled = Euro
currency-usd = { $number } US-Dollar
    .symbol = $
    .scaled = US-Dollar
currency-jpy = { $number } Yen
    .symbol = ¥
    .scaled = Yen

# Einheiten: die lange Form, die kurze, wo es eine gibt, und der Name, wie er hinter „Millionen“ steht.

unit-million =
    { $count ->
        [one] { $number } Million { $unit }
       *[other] { $number } Millionen { $unit }
    }
unit-billion =
    { $count ->
        [one] { $number } Milliarde { $unit }
       *[other] { $number } Milliarden { $unit }
    }
unit-other = { $number } { $unit }
unit-percent = { $number } Prozent
    .short = { $number } %
    .scaled = Prozent
unit-person =
    { $count ->
        [one] { $number } Person
       *[other] { $number } Personen
    }
    .scaled = Personen
unit-millimetre = { $number } Millimeter
    .short = { $number } mm
    .scaled = Millimeter
unit-centimetre = { $number } Zentimeter
    .short = { $number } cm
    .scaled = Zentimeter
unit-metre = { $number } Meter
    .short = { $number } m
    .scaled = Meter
unit-kilometre = { $number } Kilometer
    .short = { $number } km
    .scaled = Kilometer
unit-mile =
    { $count ->
        [one] { $number } Meile
       *[other] { $number } Meilen
    }
    .scaled = Meilen
unit-square-metre = { $number } Quadratmeter
    .short = { $number } m²
    .scaled = Quadratmeter
unit-square-kilometre = { $number } Quadratkilometer
    .short = { $number } km²
    .scaled = Quadratkilometer
unit-hectare = { $number } Hektar
    .short = { $number } ha
    .scaled = Hektar
unit-kilogram = { $number } Kilogramm
    .short = { $number } kg
    .scaled = Kilogramm
unit-tonne =
    { $count ->
        [one] { $number } Tonne
       *[other] { $number } Tonnen
    }
    .short = { $number } t
    .scaled = Tonnen
unit-litre = { $number } Liter
    .short = { $number } l
    .scaled = Liter
unit-second =
    { $count ->
        [one] { $number } Sekunde
       *[other] { $number } Sekunden
    }
    .short = { $number } s
    .scaled = Sekunden
unit-minute =
    { $count ->
        [one] { $number } Minute
       *[other] { $number } Minuten
    }
    .short = { $number } min
    .scaled = Minuten
unit-hour =
    { $count ->
        [one] { $number } Stunde
       *[other] { $number } Stunden
    }
    .short = { $number } h
    .scaled = Stunden
unit-day =
    { $count ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
    .scaled = Tage
unit-week =
    { $count ->
        [one] { $number } Woche
       *[other] { $number } Wochen
    }
    .scaled = Wochen
unit-month =
    { $count ->
        [one] { $number } Monat
       *[other] { $number } Monate
    }
    .scaled = Monate
unit-year =
    { $count ->
        [one] { $number } Jahr
       *[other] { $number } Jahre
    }
    .scaled = Jahre
