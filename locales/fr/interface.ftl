# Les mots de Plantin en français de France. Un fichier de ce nom dans le dossier locales/<edition>/ d’un projet peut remplacer chacun d’eux.
#
# { $number } s’écrit ; { $count } est le même nombre et ne sert qu’à choisir le singulier ou le pluriel. L’espace d’un montant court, et celle qui touche les chiffres d’un montant long, sont toujours insécables ; ailleurs, une espace insécable s’écrit { "\u00A0" }. Une espace finale s’écrit { " " }.

language-name = Français
contents = Sommaire
notes = Notes
cover = Couverture
title-page = Page de titre
body = Début du texte
page-list = Pages
landmarks = Repères
previous = Précédent
next = Suivant
languages = Langues
back-to-text = Retour au texte
close = Fermer
skip = Aller au texte
permalink = Lien vers ce paragraphe
untranslated = Ce passage n’est pas encore traduit.
published-by = Publié par
translated-by = Traduit par
license = Licence
download = Télécharger
read-online = Lire en ligne
single-file = Tout sur une page
plain-text = Texte brut
search = Rechercher
search-label = Rechercher dans ce livre
search-results = Résultats{ "\u00A0" }: { $number }
search-none = Aucun résultat.
search-failed = L’index de recherche n’a pas pu être chargé.
search-script = La recherche a besoin d’un script, et les scripts sont désactivés ici. Le sommaire mène à chaque section.
search-server = La recherche ne fonctionne pas dans un fichier ouvert depuis un disque. L’édition sur une seule page se prête à la recherche du navigateur.
cite = Citer cette édition
continued = Suite
editions = Éditions
aside = Encadré
timeline = Chronologie
key-figure = Chiffre clé
pull-quote = Exergue
code = Code
note = Note
page = Page
accessibility-summary = Le texte peut être lu à voix haute et agrandi, et suit un ordre logique. Un sommaire, des titres et des repères permettent de s’y déplacer.
accessibility-notes = Les notes sont reliées aux endroits qui les appellent.
accessibility-pages = Une liste de pages donne la pagination de l’édition imprimée.
accessibility-pictures = Les images porteuses de sens ont un texte de remplacement.

# Étiquettes, et ce qu’un renvoi écrit de lui-même.

chapter-label = Chapitre { $number }
table-label = Tableau{ "\u00A0" }{ $number }{ "\u00A0" }–{ " " }
figure-label = Figure{ "\u00A0" }{ $number }{ "\u00A0" }–{ " " }
note-call = Note{ "\u00A0" }{ $number }
reference-chapter = chapitre{ "\u00A0" }{ $number }
reference-table = tableau{ "\u00A0" }{ $number }
reference-figure = figure{ "\u00A0" }{ $number }
reference-title = «{ "\u00A0" }{ $title }{ "\u00A0" }»
reference-page = page{ "\u00A0" }{ $number }
credit = Illustration{ "\u00A0" }: { $credit }

# Qui a fait le livre, par code de fonction MARC.

role-aut = Écrit par
role-edt = Sous la direction de
role-trl = Traduit par
role-ill = Illustré par
role-pht = Photographies de
role-ctb = Avec la contribution de
role-aui = Introduction de
role-bkd = Conception graphique de
role-cov = Couverture de
list-separator = ,{ " " }
list-last-separator = { " " }et{ " " }

# Dates. { $date } est le 1 mars 2019 en chiffres et en lettres, { $month } est mars 2019, { $day } est 1.

date-long =
    { $day ->
        [1] 1er { $month }
       *[other] { $date }
    }
date-month = { $month }
date-year = { $year }

# Nombres et sommes. { $whole } est le nombre, milliers écrits en chiffres.

negative = −{ $amount }
count-million =
    { $count ->
        [one] { $number } million
       *[other] { $number } millions
    }
count-billion =
    { $count ->
        [one] { $number } milliard
       *[other] { $number } milliards
    }
money-short = { $number } { $symbol }
money-short-thousand = { $number } k{ $symbol }
money-short-million = { $number } M{ $symbol }
money-short-billion = { $number } Md{ $symbol }
money-long-million =
    { $count ->
        [one] { $number } million { $currency }
       *[other] { $number } millions { $currency }
    }
money-long-billion =
    { $count ->
        [one] { $number } milliard { $currency }
       *[other] { $number } milliards { $currency }
    }

# Monnaies : la forme longue, le symbole, et le nom tel qu’il suit « million ».

currency-other = { $number } { $code }
    .symbol = { $code }
    .scaled = { $code }
currency-gbp =
    { $count ->
        [one] { $number } livre sterling
       *[other] { $number } livres sterling
    }
    .symbol = £
    .scaled = de livres sterling
currency-eur =
    { $count ->
        [one] { $number } euro
       *[other] { $number } euros
    }
    .symbol = €
    .scaled = d’euros
currency-usd =
    { $count ->
        [one] { $number } dollar
       *[other] { $number } dollars
    }
    .symbol = $
    .scaled = de dollars
currency-jpy =
    { $count ->
        [one] { $number } yen
       *[other] { $number } yens
    }
    .symbol = ¥
    .scaled = de yens

# Unités : la forme longue, la forme courte s’il y en a une, et le nom tel qu’il suit « million ».

unit-million =
    { $count ->
        [one] { $number } million { $unit }
       *[other] { $number } millions { $unit }
    }
unit-billion =
    { $count ->
        [one] { $number } milliard { $unit }
       *[other] { $number } milliards { $unit }
    }
unit-other = { $number } { $unit }
unit-percent = { $number } pour cent
    .short = { $number } %
    .scaled = pour cent
unit-person =
    { $count ->
        [one] { $number } personne
       *[other] { $number } personnes
    }
    .scaled = de personnes
unit-millimetre =
    { $count ->
        [one] { $number } millimètre
       *[other] { $number } millimètres
    }
    .short = { $number } mm
    .scaled = de millimètres
unit-centimetre =
    { $count ->
        [one] { $number } centimètre
       *[other] { $number } centimètres
    }
    .short = { $number } cm
    .scaled = de centimètres
unit-metre =
    { $count ->
        [one] { $number } mètre
       *[other] { $number } mètres
    }
    .short = { $number } m
    .scaled = de mètres
unit-kilometre =
    { $count ->
        [one] { $number } kilomètre
       *[other] { $number } kilomètres
    }
    .short = { $number } km
    .scaled = de kilomètres
unit-mile =
    { $count ->
        [one] { $number } mile
       *[other] { $number } miles
    }
    .scaled = de miles
unit-square-metre =
    { $count ->
        [one] { $number } mètre carré
       *[other] { $number } mètres carrés
    }
    .short = { $number } m²
    .scaled = de mètres carrés
unit-square-kilometre =
    { $count ->
        [one] { $number } kilomètre carré
       *[other] { $number } kilomètres carrés
    }
    .short = { $number } km²
    .scaled = de kilomètres carrés
unit-hectare =
    { $count ->
        [one] { $number } hectare
       *[other] { $number } hectares
    }
    .short = { $number } ha
    .scaled = d’hectares
unit-kilogram =
    { $count ->
        [one] { $number } kilogramme
       *[other] { $number } kilogrammes
    }
    .short = { $number } kg
    .scaled = de kilogrammes
unit-tonne =
    { $count ->
        [one] { $number } tonne
       *[other] { $number } tonnes
    }
    .short = { $number } t
    .scaled = de tonnes
unit-litre =
    { $count ->
        [one] { $number } litre
       *[other] { $number } litres
    }
    .short = { $number } l
    .scaled = de litres
unit-second =
    { $count ->
        [one] { $number } seconde
       *[other] { $number } secondes
    }
    .short = { $number } s
    .scaled = de secondes
unit-minute =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
    .short = { $number } min
    .scaled = de minutes
unit-hour =
    { $count ->
        [one] { $number } heure
       *[other] { $number } heures
    }
    .short = { $number } h
    .scaled = d’heures
unit-day =
    { $count ->
        [one] { $number } jour
       *[other] { $number } jours
    }
    .scaled = de jours
unit-week =
    { $count ->
        [one] { $number } semaine
       *[other] { $number } semaines
    }
    .scaled = de semaines
unit-month = { $number } mois
    .scaled = de mois
unit-year =
    { $count ->
        [one] { $number } an
       *[other] { $number } ans
    }
    .scaled = d’années
