# Plantin’s own words in British English. A file of this name in a project’s locales/<edition>/ words any of them anew.
#
# { $number } is written; { $count } is the same number, and only chooses a plural form. A blank in a short amount, and the one beside the digits of a long amount, never breaks; elsewhere a blank that must not break is { "\u00A0" }. A blank at the end is { " " }.

language-name = English
contents = Contents
notes = Notes
cover = Cover
title-page = Title page
body = Start of the text
page-list = Pages
landmarks = Landmarks
previous = Previous
next = Next
languages = Languages
back-to-text = Back to the text
close = Close
skip = Skip to the text
permalink = Link to this paragraph
untranslated = This passage has not been translated yet.
published-by = Published by
translated-by = Translated by
license = Licence
download = Download
read-online = Read online
single-file = All on one page
plain-text = Plain text
search = Search
search-label = Search this book
search-results = Results: { $number }
search-none = Nothing was found.
search-failed = The search index could not be loaded.
search-script = Search needs a script, and scripts are switched off here. The contents lead to every section.
search-server = Search does not work in a file opened from a disk. The edition on one page can be searched with the browser’s own search.
cite = Cite this edition
continued = Continued
editions = Editions
aside = Box
timeline = Timeline
key-figure = Key figure
pull-quote = Pull quote
code = Code
note = Note
page = Page
accessibility-summary = The text can be read aloud and enlarged, and follows a logical order. A table of contents, headings and landmarks lead through it.
accessibility-notes = Notes are linked with the places that call them.
accessibility-pages = A page list gives the page numbers of the printed edition.
accessibility-pictures = Pictures that carry meaning have alternative texts.

# Labels, and what a cross reference writes of its own.

chapter-label = Chapter { $number }
table-label = Table{ "\u00A0" }{ $number }.{ " " }
figure-label = Figure{ "\u00A0" }{ $number }.{ " " }
note-call = Note{ "\u00A0" }{ $number }
reference-chapter = chapter{ "\u00A0" }{ $number }
reference-table = table{ "\u00A0" }{ $number }
reference-figure = figure{ "\u00A0" }{ $number }
reference-title = ‘{ $title }’
reference-page = page{ "\u00A0" }{ $number }
credit = Picture: { $credit }

# Who made the book, by MARC relator code.

role-aut = Written by
role-edt = Edited by
role-trl = Translated by
role-ill = Illustrated by
role-pht = Photographs by
role-ctb = With contributions by
role-aui = Introduction by
role-bkd = Designed by
role-cov = Cover by
list-separator = ,{ " " }
list-last-separator = { " " }and{ " " }

# Dates. { $date } is 1 March 2019, { $month } is March 2019, { $day } is 1.

date-long = { $date }
date-month = { $month }
date-year = { $year }

# Numbers and money. { $whole } is the number with its thousands written out.

negative = −{ $amount }
count-million = { $number } million
count-billion = { $number } billion
money-short = { $symbol }{ $number }
money-short-thousand = { $symbol }{ $number }k
money-short-million = { $symbol }{ $number }m
money-short-billion = { $symbol }{ $number }bn
money-long-million = { $symbol }{ $number } million
money-long-billion = { $symbol }{ $number } billion

# Currencies: the long form, the sign, and the name as it stands behind “million”.

currency-other = { $code } { $number }
    .symbol = { $code }{ "\u00A0" }
    .scaled = { $code }
currency-gbp = £{ $number }
    .symbol = £
    .scaled = pounds
currency-eur = €{ $number }
    .symbol = €
    .scaled = euros
currency-usd = ${ $number }
    .symbol = $
    .scaled = US dollars
currency-jpy = ¥{ $number }
    .symbol = ¥
    .scaled = yen

# Units: the long form, the short form where there is one, and the name as it stands behind “million”.

unit-million = { $number } million { $unit }
unit-billion = { $number } billion { $unit }
unit-other = { $number } { $unit }
unit-percent = { $number } per cent
    .short = { $number }%
    .scaled = per cent
unit-person =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
    .scaled = people
unit-millimetre =
    { $count ->
        [one] { $number } millimetre
       *[other] { $number } millimetres
    }
    .short = { $number } mm
    .scaled = millimetres
unit-centimetre =
    { $count ->
        [one] { $number } centimetre
       *[other] { $number } centimetres
    }
    .short = { $number } cm
    .scaled = centimetres
unit-metre =
    { $count ->
        [one] { $number } metre
       *[other] { $number } metres
    }
    .short = { $number } m
    .scaled = metres
unit-kilometre =
    { $count ->
        [one] { $number } kilometre
       *[other] { $number } kilometres
    }
    .short = { $number } km
    .scaled = kilometres
unit-mile =
    { $count ->
        [one] { $number } mile
       *[other] { $number } miles
    }
    .scaled = miles
unit-square-metre =
    { $count ->
        [one] { $number } square metre
       *[other] { $number } square metres
    }
    .short = { $number } m²
    .scaled = square metres
unit-square-kilometre =
    { $count ->
        [one] { $number } square kilometre
       *[other] { $number } square kilometres
    }
    .short = { $number } km²
    .scaled = square kilometres
unit-hectare =
    { $count ->
        [one] { $number } hectare
       *[other] { $number } hectares
    }
    .short = { $number } ha
    .scaled = hectares
unit-kilogram =
    { $count ->
        [one] { $number } kilogram
       *[other] { $number } kilograms
    }
    .short = { $number } kg
    .scaled = kilograms
unit-tonne =
    { $count ->
        [one] { $number } tonne
       *[other] { $number } tonnes
    }
    .short = { $number } t
    .scaled = tonnes
unit-litre =
    { $count ->
        [one] { $number } litre
       *[other] { $number } litres
    }
    .short = { $number } l
    .scaled = litres
unit-second =
    { $count ->
        [one] { $number } second
       *[other] { $number } seconds
    }
    .short = { $number } s
    .scaled = seconds
unit-minute =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
    .short = { $number } min
    .scaled = minutes
unit-hour =
    { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
    .short = { $number } h
    .scaled = hours
unit-day =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
    .scaled = days
unit-week =
    { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
    .scaled = weeks
unit-month =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
    .scaled = months
unit-year =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
    .scaled = years
