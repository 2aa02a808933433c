//! Numbers, read as each language writes them: 1,000 is 1.000 is 1 000. A number that the source text has and the
//! translation has not is told, and the other way round.
//!
//! What is no fault: a number in words (`six`, `zes`), in Roman numerals (`19th century`, `XIXe siècle`), with its
//! thousands as a word, by another clock (`3 p.m.`, `15 uur`), a year cut short (`'90`). Names that hold digits (`A16`,
//! `COVID-19`), addresses and facts are not numbers.

use std::collections::BTreeMap;
use std::ops::Range;

use fixed_decimal::Decimal;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use super::prose::{Prose, is_address, is_blank, words};
use super::{Book, Finding, Findings, Language, Pair};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{self, InlineKind, walk};

/// The separators of thousands and of decimals of both languages.
#[derive(Clone, Copy)]
pub(super) struct Separators {
    source: (char, char),
    own: (char, char),
}

impl Separators {
    pub fn of(book: Book<'_>) -> Self {
        Separators { source: book.source.separators(), own: book.own.separators() }
    }
}

pub(super) fn check(pair: &Pair<'_>, book: Book<'_>, separators: Separators, findings: &mut Findings) {
    let digits = |prose: &Prose| prose.text.bytes().chain(prose.foreign.bytes()).any(|byte| byte.is_ascii_digit());
    if !digits(&pair.source) && !digits(&pair.own) {
        return;
    }
    let source = Side::of(&pair.source, book.source, separators.source);
    let own = Side::of(&pair.own, book.own, separators.own);
    let (facts, own_facts) = (facts(&pair.unit.inlines), facts(&pair.found));
    // A fact may stand for a number that the other text writes out: lost facts are told by themselves.
    let lost: Vec<&Number> = if own_facts > facts { Vec::new() } else { source.not_in(&own) };
    let extra: Vec<&Number> = if facts > own_facts { Vec::new() } else { own.not_in(&source) };
    let mut extra = extra.into_iter().filter(|number| number.in_text);
    for number in lost {
        let written = book.own.write(number);
        let copied = own.numbers.iter().find(|own| own.in_text && own.raw == number.raw);
        let other = copied.or_else(|| extra.next());
        let span = other.and_then(|other| pair.own.span(other.range.clone())).unwrap_or_else(|| pair.whole());
        let (message, help) = match other {
            Some(other) if other.raw == number.raw => (
                format!("`{}` is written as in the source text, and reads as {} here", other.raw, other.value),
                format!("write {written}"),
            ),
            Some(other) => (
                format!("the translation has {} where its source text has {}", other.raw, number.raw),
                format!("write {written}, if that is what is meant"),
            ),
            None => (
                format!("the translation has lost the number {}", number.raw),
                format!("write {written} where the source text has it"),
            ),
        };
        findings.tell(&pair.unit.key, Code::LostNumber, span, message, help);
    }
    for number in extra {
        let span = pair.own.span(number.range.clone()).unwrap_or_else(|| pair.whole());
        let told = Diagnostic::new(
            Code::LostNumber,
            span,
            format!("the translation has {}, and its source text has not", number.raw),
        );
        let told = told.help("see whether it is right; what only this edition's readers need can be a note of yours");
        // A translation may well say more: "the report of 2019".
        findings
            .0
            .push(Finding { diagnostic: told.severity(Severity::Info).unit(&pair.unit.key), mends: Vec::new() });
    }
}

fn facts(inlines: &[document::Inline]) -> usize {
    let mut count = 0;
    walk::inlines(inlines, &mut |inline| count += usize::from(matches!(inline.kind, InlineKind::Fact { .. })));
    count
}

/// A number in a text.
#[derive(Clone, Debug)]
struct Number {
    range: Range<usize>,
    raw: String,
    /// Its value in plain digits: no separators, no zeros that say nothing.
    value: String,
    /// What it may be instead: two numbers that a blank or a stop parts.
    parts: Vec<String>,
    /// Whether it stands in the text itself, and not within words in another language.
    in_text: bool,
}

/// The numbers of a text, and its words: a number may be written as one.
struct Side<'a> {
    numbers: Vec<Number>,
    words: Vec<String>,
    language: &'a Language,
}

impl<'a> Side<'a> {
    fn of(prose: &Prose, language: &'a Language, separators: (char, char)) -> Self {
        let mut numbers = read(&prose.text, separators);
        let foreign = read(&prose.foreign, separators);
        numbers.extend(foreign.into_iter().map(|number| Number { in_text: false, ..number }));
        let texts = words(&prose.text).chain(words(&prose.foreign));
        Side { numbers, words: texts.map(|(_, word)| word.to_lowercase()).collect(), language }
    }

    /// Returns the numbers that the other text has in no way.
    fn not_in(&self, other: &Side<'_>) -> Vec<&Number> {
        let mut seen = Vec::new();
        let absent = self.numbers.iter().filter(|number| !other.has(number));
        absent
            .filter(|number| {
                let new = !seen.contains(&&number.value);
                seen.push(&number.value);
                new
            })
            .collect()
    }

    fn has(&self, number: &Number) -> bool {
        let all = || self.numbers.iter().flat_map(|own| std::iter::once(&own.value).chain(&own.parts));
        if all().any(|own| *own == number.value) {
            return true;
        }
        // Copied as it stands, and it reads as another number here.
        if self.numbers.iter().any(|own| own.raw == number.raw) {
            return false;
        }
        // Read another way, it is two numbers that are both there.
        if !number.parts.is_empty() && number.parts.iter().all(|part| all().any(|own| own == part)) {
            return true;
        }
        all().any(|own| is_scaled(own, &number.value))
            || number.value.parse().is_ok_and(|value: u32| {
                let values = all().filter_map(|own| own.parse().ok());
                self.writes(value) || values.clone().any(|own: u32| is_cut(own, value) || is_other_clock(own, value))
            })
    }

    /// Says whether a whole number is written in words or Roman numerals.
    fn writes(&self, value: u32) -> bool {
        let known = cardinals(&self.language.primary());
        // In a language whose numerals are not known, small numbers may well be words.
        let Some(known) = known else { return value <= 12 };
        let names = known.get(&value).map(Vec::as_slice).unwrap_or_default();
        let roman = roman(value);
        self.words.iter().any(|word| {
            let is_roman = || {
                let rest = word.to_uppercase();
                rest.strip_prefix(&roman)
                    .is_some_and(|rest| rest.len() <= 3 && !rest.contains(['I', 'V', 'X', 'L', 'C']))
            };
            names.iter().any(|name| word == name || word.split('-').any(|part| part == *name))
                || (2..=39).contains(&value) && is_roman()
        })
    }
}

/// Says whether one number is the other in thousands, millions or thousand millions.
fn is_scaled(one: &str, other: &str) -> bool {
    let decimal = |text: &str| Decimal::try_from_str(text).ok();
    let (Some(one), Some(other)) = (decimal(one), decimal(other)) else { return false };
    [3, 6, 9].into_iter().any(|power| {
        let times = |number: &Decimal| {
            let mut number = number.clone();
            number.absolute.multiply_pow10(power);
            number.absolute.trim_end();
            number.to_string()
        };
        let plain = |number: &Decimal| {
            let mut number = number.clone();
            number.absolute.trim_end();
            number.to_string()
        };
        times(&one) == plain(&other) || times(&other) == plain(&one)
    })
}

/// Says whether one is the other's last two digits: 89 for 1989, 11 for 2011.
fn is_cut(one: u32, other: u32) -> bool {
    let (short, long) = (one.min(other), one.max(other));
    (1000..2200).contains(&long) && short < 100 && long % 100 == short
}

/// Says whether one is the other on a clock of twelve hours.
fn is_other_clock(one: u32, other: u32) -> bool {
    let (morning, evening) = (one.min(other), one.max(other));
    (13..24).contains(&evening) && morning + 12 == evening
}

/// Finds the numbers of a text.
fn read(text: &str, (group, decimal): (char, char)) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + offset;
        let token = token(text, start);
        if is_address(&text[token.clone()]) {
            at = token.end;
            continue;
        }
        let number = one(text, start, group, decimal);
        at = number.range.end;
        if !is_name(text, &number.range) {
            numbers.push(number);
        } else {
            // The rest of a name is the name's.
            at += text[at..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - at);
        }
    }
    numbers
}

/// Returns the stretch between blanks that a byte is in.
fn token(text: &str, at: usize) -> Range<usize> {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
    let end = text[at..].find(char::is_whitespace).map_or(text.len(), |after| at + after);
    start..end
}

/// Says whether digits are part of a name: a letter stands before them, as in `A16`, `COVID-19`; `10h30` is none.
fn is_name(text: &str, range: &Range<usize>) -> bool {
    let mut before = text[..range.start].chars().rev();
    match before.next() {
        Some(c) if c.is_alphabetic() => {
            !(c == 'h' && before.next().is_some_and(|c| c.is_ascii_digit() || is_blank(c)))
        }
        Some('-' | '\u{2011}') => before.next().is_some_and(char::is_alphabetic),
        _ => false,
    }
}

/// Reads the number that begins at a byte: groups of three behind the first, then a fraction.
fn one(text: &str, start: usize, group: char, decimal: char) -> Number {
    let run = |at: usize| {
        let rest = &text[at..];
        &rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())]
    };
    let next = |at: usize| text[at..].chars().next();
    let mut parts = vec![run(start).to_owned()];
    let mut digits = parts[0].clone();
    let mut end = start + digits.len();
    let groups = |c: char| c == group || (is_blank(group) && is_blank(c)) || c == '\u{202f}';
    if digits.len() <= 3 && !digits.starts_with('0') {
        while let Some(separator) = next(end).filter(|c| groups(*c)) {
            let more = run(end + separator.len_utf8());
            if more.len() != 3 {
                break;
            }
            digits.push_str(more);
            parts.push(more.to_owned());
            end += separator.len_utf8() + more.len();
        }
    }
    if next(end) == Some(decimal) {
        let more = run(end + decimal.len_utf8());
        let behind = end + decimal.len_utf8() + more.len();
        // `24.1.2019` is a date, `1.2.3` a version.
        let goes_on = next(behind) == Some(decimal) && !run(behind + decimal.len_utf8()).is_empty();
        if !more.is_empty() && !goes_on {
            parts.push(more.to_owned());
            digits = format!("{digits}.{more}");
            end = behind;
        }
    }
    let parts = if parts.len() > 1 { parts.iter().map(|part| plain(part)).collect() } else { Vec::new() };
    Number { range: start..end, raw: text[start..end].to_owned(), value: plain(&digits), parts, in_text: true }
}

/// Takes off the zeros that say nothing.
fn plain(digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

impl Language {
    /// Returns the separators of thousands and of decimals (CLDR).
    fn separators(&self) -> (char, char) {
        let sample = self.grouped("1234567.8");
        let mut marks = sample.chars().filter(|c| !c.is_numeric());
        marks.next().zip(marks.next_back()).unwrap_or((',', '.'))
    }

    /// Writes a number as the language does: with separators where it was written with some, so that years have none.
    fn write(&self, number: &Number) -> String {
        if number.raw == number.value { number.value.clone() } else { self.grouped(&number.value) }
    }

    fn grouped(&self, value: &str) -> String {
        let locale = Locale::try_from_str(&self.tag).unwrap_or(Locale::UNKNOWN);
        let formatter = DecimalFormatter::try_new((&locale).into(), Default::default()).ok();
        let value = Decimal::try_from_str(value).ok();
        match formatter.zip(value.as_ref()) {
            Some((formatter, value)) => formatter.format(value).to_string(),
            None => value.map(|value| value.to_string()).unwrap_or_default(),
        }
    }
}

/// Returns the Roman numeral of a number up to 39: centuries, volumes, kings.
fn roman(value: u32) -> String {
    let mut rest = value;
    let mut text = String::new();
    for (worth, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while rest >= worth && text.len() < 8 {
            text.push_str(letters);
            rest -= worth;
        }
    }
    text
}

/// The words for whole numbers.
type Numerals = BTreeMap<u32, Vec<&'static str>>;

/// Returns the words of a language for whole numbers, in order and in place in an order; `None` if it is not known.
fn cardinals(language: &str) -> Option<&'static Numerals> {
    use std::sync::OnceLock;
    static KNOWN: OnceLock<BTreeMap<&'static str, Numerals>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let tables = [("en", ENGLISH), ("fr", FRENCH), ("nl", DUTCH), ("de", GERMAN)];
        let rows = tables.map(|(language, table)| {
            let lines = table.lines().filter_map(|line| {
                let mut words = line.split_whitespace();
                Some((words.next()?.parse().ok()?, words.collect::<Vec<_>>()))
            });
            (language, lines.collect())
        });
        BTreeMap::from(rows)
    });
    known.get(language)
}

const ENGLISH: &str = "0 zero nil no\n1 one first once a an single\n2 two second twice both pair\n3 three third thirds\n4 four fourth quarter quarters\n5 five fifth\n6 six sixth\n7 seven seventh\n8 eight eighth\n9 nine ninth\n10 ten tenth\n11 eleven eleventh\n12 twelve twelfth dozen noon\n13 thirteen\n14 fourteen fortnight\n15 fifteen\n16 sixteen\n17 seventeen\n18 eighteen\n19 nineteen\n20 twenty twenties\n24 midnight\n30 thirty thirties\n40 forty forties\n50 fifty fifties half\n60 sixty sixties\n70 seventy seventies\n80 eighty eighties\n90 ninety nineties\n100 hundred\n1000 thousand";
const FRENCH: &str = "0 zéro aucun aucune\n1 un une premier première seul seule\n2 deux deuxième second seconde double demi\n3 trois troisième tiers\n4 quatre quatrième quart quarts\n5 cinq cinquième\n6 six sixième\n7 sept septième\n8 huit huitième huitaine\n9 neuf neuvième\n10 dix dixième dizaine\n11 onze onzième\n12 douze douzième douzaine midi\n13 treize\n14 quatorze quinzaine\n15 quinze quinzaine\n16 seize\n17 dix-sept\n18 dix-huit\n19 dix-neuf\n20 vingt vingtaine\n24 minuit\n30 trente trentaine\n40 quarante quarantaine\n50 cinquante cinquantaine moitié\n60 soixante soixantaine\n70 soixante-dix\n80 quatre-vingts quatre-vingt\n90 quatre-vingt-dix\n100 cent cents centaine centaines\n1000 mille millier milliers";
const DUTCH: &str = "0 nul geen\n1 een één eerste eenmaal enkele\n2 twee tweede beide tweemaal half halve\n3 drie derde\n4 vier vierde kwart\n5 vijf vijfde\n6 zes zesde\n7 zeven zevende\n8 acht achtste\n9 negen negende\n10 tien tiende tiental\n11 elf elfde\n12 twaalf twaalfde dozijn\n13 dertien\n14 veertien\n15 vijftien\n16 zestien\n17 zeventien\n18 achttien\n19 negentien\n20 twintig\n24 middernacht\n30 dertig\n40 veertig\n50 vijftig helft\n60 zestig\n70 zeventig\n80 tachtig\n90 negentig\n100 honderd honderden\n1000 duizend duizenden";
const GERMAN: &str = "0 null kein keine\n1 ein eine einen einem einer eines erste ersten erster erstes eins\n2 zwei zweite zweiten zweiter beide halb halbe\n3 drei dritte dritten dritter drittel\n4 vier vierte vierten vierter viertel\n5 fünf fünfte fünften fünfter\n6 sechs sechste sechsten sechster\n7 sieben siebte siebten siebter\n8 acht achte achten achter\n9 neun neunte neunten neunter\n10 zehn zehnte zehnten zehnter\n11 elf elfte elften\n12 zwölf zwölfte zwölften dutzend mittag\n13 dreizehn\n14 vierzehn\n15 fünfzehn\n16 sechzehn\n17 siebzehn\n18 achtzehn\n19 neunzehn\n20 zwanzig zwanziger\n24 mitternacht\n30 dreißig dreißiger\n40 vierzig vierziger\n50 fünfzig fünfziger hälfte\n60 sechzig sechziger\n70 siebzig siebziger\n80 achtzig achtziger\n90 neunzig neunziger\n100 hundert hunderte\n1000 tausend tausende";

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language { tag: tag.to_owned(), marks: None }
    }

    fn side<'a>(text: &str, language: &'a Language) -> Side<'a> {
        let numbers = read(text, language.separators());
        Side { numbers, words: words(text).map(|(_, word)| word.to_lowercase()).collect(), language }
    }

    /// Returns the numbers that one text has and the other has not.
    fn lost(source: (&str, &str), other: (&str, &str)) -> Vec<String> {
        let (one, two) = (language(source.0), language(other.0));
        let other = side(other.1, &two);
        side(source.1, &one).not_in(&other).iter().map(|number| number.raw.clone()).collect()
    }

    #[test]
    fn a_number_is_read_as_its_language_writes_it() {
        let values = |tag: &str, text: &str| {
            read(text, language(tag).separators()).into_iter().map(|number| number.value).collect::<Vec<_>>()
        };
        assert_eq!(values("en-GB", "1,000 and 2.50, 1,234,567.8"), ["1000", "2.5", "1234567.8"]);
        assert_eq!(values("nl-NL", "1.000 en 2,50"), ["1000", "2.5"]);
        for blank in [' ', '\u{a0}', '\u{202f}'] {
            assert_eq!(values("fr-FR", &format!("1{blank}000 et 2,50")), ["1000", "2.5"]);
        }
        assert_eq!(values("de-DE", "am 24.1.2019 um 10.30 Uhr"), ["24", "1", "2019", "10", "30"]);
        assert_eq!(values("en-GB", "the A16, COVID-19 and https://a.org/2016 of 2010/11"), ["2010", "11"]);
        assert_eq!(values("fr-FR", "à 10h30, le 1er mars"), ["10", "30", "1"]);
    }

    #[test]
    fn the_same_number_in_another_form_is_no_fault() {
        for (source, own) in [
            ("1,000 people in 2016", ("fr-FR", "1 000 personnes en 2016")),
            ("the 19th century", ("fr-FR", "le XIXe siècle")),
            ("6 people", ("nl-NL", "zes mensen")),
            ("in the 1990s", ("nl-NL", "in de jaren negentig van de 20e eeuw, de jaren 90")),
            ("at 3 p.m.", ("nl-NL", "om 15 uur")),
            ("1985–89", ("fr-FR", "1985-1989")),
            ("£500,000", ("nl-NL", "500 duizend pond")),
            ("in 2015 300 people", ("fr-FR", "en 2015 300 personnes")),
            ("the 21st of May", ("de-DE", "am 21. Mai")),
        ] {
            assert_eq!(lost(("en-GB", source), own), [""; 0], "{source} / {own:?}");
        }
    }

    #[test]
    fn another_number_is_a_fault() {
        assert_eq!(lost(("en-GB", "in 2016"), ("fr-FR", "en 2017")), ["2016"]);
        assert_eq!(lost(("en-GB", "1,000 people"), ("fr-FR", "1,000 personnes")), ["1,000"]);
        assert_eq!(lost(("en-GB", "1.5 metres"), ("nl-NL", "15 meter")), ["1.5"]);
        assert_eq!(lost(("en-GB", "21 officers"), ("fr-FR", "des agents")), ["21"]);
        assert_eq!(lost(("fr-FR", "1 234 personnes"), ("en-GB", "1,243 people")), ["1 234"]);
    }
}
