//! Marks and spaces by language: quotation marks, apostrophes, dashes, ellipses, and the blanks that never break.
//!
//! In: the inlines of one unit, as an author or a translator typed them. Out: the same words with the marks and blanks
//! that a printer of the language sets. Applying it twice changes nothing more. Code, addresses and words in a language
//! without a row are left alone; marks that are already curly are kept as the author chose them.
//!
//! Sources of the rules: *New Hart's Rules* (English), *Lexique des règles typographiques en usage à l'Imprimerie
//! nationale* (French), the *Technische handleiding* of the Nederlandse Taalunie (Dutch), DIN 5008 and the rules of the
//! Rat für deutsche Rechtschreibung (German).
//!
//! To add a language, add a [`Row`].

use super::{Inline, SpineReading};
use crate::locale::parity::Marks;

/// The blank that never breaks.
const NO_BREAK: char = '\u{a0}';
/// The narrow blank that never breaks.
const NARROW: char = '\u{202f}';
/// Stands for what is not text: code, a note's call.
const OBJECT: char = '\u{fffc}';

/// Stands for words in another language.
const FOREIGN: char = '\u{fffb}';

/// A pair of quotation marks, with the blanks inside them.
type Pair = (&'static str, &'static str);

/// What a language asks for.
struct Row {
    /// The BCP 47 tag, or its first part.
    language: &'static str,
    /// Quotation marks: outside, within those.
    quotes: [Pair; 2],
    /// Whether a blank stands before `; ! ?` (narrow), `:` and `%`.
    spaced_marks: bool,
    /// Words that begin with an apostrophe: `'s morgens`.
    elided: &'static [&'static str],
    /// Abbreviations that are never parted from what follows: `p. 12`, `M. Dupont`.
    before_any: &'static [&'static str],
    /// Those that are never parted from a number.
    before_number: &'static [&'static str],
    /// How a number ends that is written as a place in an order, where a day of the month is: `1er`.
    ordinals: &'static [&'static str],
    /// What is never parted from the number before it, besides [`UNITS`].
    after_number: &'static [&'static str],
    /// Which way the spines of the language's books are read: from the top down (ISO 6357, *Spine titles on books*), or,
    /// by the custom of French publishers, from the foot up.
    spine: SpineReading,
}

/// Symbols that follow a number in every language (BIPM, *The International System of Units*, §5.4.3).
const UNITS: [&str; 24] = [
    "%", "‰", "°C", "€", "£", "$", "km", "m", "cm", "mm", "ha", "km²", "m²", "m³", "kg", "g", "t", "l", "kW", "MW",
    "GB", "MB", "km/h", "h",
];

const ROWS: [Row; 5] = [
    Row {
        language: "en",
        spine: SpineReading::Down,
        quotes: [("‘", "’"), ("“", "”")],
        spaced_marks: false,
        elided: &["tis", "twas", "em"],
        before_any: &["Mr", "Mrs", "Ms", "Dr", "Prof.", "St"],
        before_number: ENGLISH_BEFORE_NUMBER,
        ordinals: &[],
        after_number: ENGLISH_AFTER_NUMBER,
    },
    Row {
        language: "en-US",
        spine: SpineReading::Down,
        quotes: [("“", "”"), ("‘", "’")],
        spaced_marks: false,
        elided: &["tis", "twas", "em"],
        before_any: &["Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St."],
        before_number: ENGLISH_BEFORE_NUMBER,
        ordinals: &[],
        after_number: ENGLISH_AFTER_NUMBER,
    },
    Row {
        language: "fr",
        spine: SpineReading::Up,
        quotes: [("«\u{a0}", "\u{a0}»"), ("“", "”")],
        spaced_marks: true,
        elided: &[],
        before_any: &["M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me"],
        before_number: &[
            "p.",
            "pp.",
            "n°",
            "nº",
            "n\u{1d52}",
            "art.",
            "al.",
            "vol.",
            "t.",
            "fig.",
            "chap.",
            "ch.",
            "éd.",
            "col.",
            "§",
            "note",
            "page",
            "pages",
        ],
        ordinals: &["1er"],
        after_number: &[
            "M€",
            "M£",
            "M$",
            "Md€",
            "Md£",
            "k€",
            "millier",
            "milliers",
            "million",
            "millions",
            "milliard",
            "milliards",
            "euros",
            "livres",
            "personnes",
            "heures",
            "jours",
            "ans",
            "mètres",
            "kilomètres",
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    },
    Row {
        language: "nl",
        spine: SpineReading::Down,
        quotes: [("‘", "’"), ("“", "”")],
        spaced_marks: false,
        elided: &["s", "t", "n", "m", "k", "r"],
        before_any: &["dhr.", "mevr.", "mr.", "dr.", "prof.", "ir."],
        before_number: &[
            "p.", "pp.", "blz.", "nr.", "nrs.", "art.", "lid", "vol.", "jg.", "afb.", "fig.", "tab.", "hfdst.",
            "deel", "§", "£", "€", "$", "noot", "pagina",
        ],
        ordinals: &[],
        after_number: &[
            "mln.",
            "mld.",
            "mln",
            "mld",
            "miljoen",
            "miljard",
            "duizend",
            "euro",
            "pond",
            "personen",
            "uur",
            "jaar",
            "meter",
            "kilometer",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
    },
    Row {
        language: "de",
        spine: SpineReading::Up,
        quotes: [("„", "“"), ("‚", "‘")],
        spaced_marks: false,
        elided: &["s", "n", "ne", "nen", "nem", "ner"],
        before_any: &["Hr.", "Fr.", "Dr.", "Prof.", "St.", "z."],
        before_number: &[
            "S.", "Nr.", "Nrn.", "Art.", "Abs.", "Bd.", "Bde.", "Abb.", "Tab.", "Kap.", "Anm.", "Rn.", "Sp.", "§",
            "§§", "£", "€", "$", "Seite", "Seiten", "Fußnote",
        ],
        ordinals: &["0.", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9."],
        after_number: &[
            "Mio.",
            "Mrd.",
            "Mio",
            "Mrd",
            "Million",
            "Millionen",
            "Milliarde",
            "Milliarden",
            "Tausend",
            "Euro",
            "Pfund",
            "Prozent",
            "Personen",
            "Menschen",
            "Uhr",
            "Jahre",
            "Jahren",
            "Meter",
            "Kilometer",
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
    },
];

const ENGLISH_BEFORE_NUMBER: &[&str] = &[
    "p.", "pp.", "no.", "nos.", "No.", "art.", "arts.", "vol.", "vols.", "fig.", "figs.", "ch.", "chs.", "cl.", "s.",
    "ss.", "col.", "para.", "paras.", "§", "note", "page", "pages",
];

const ENGLISH_AFTER_NUMBER: &[&str] = &[
    "million",
    "billion",
    "thousand",
    "m",
    "bn",
    "kilometres",
    "metres",
    "miles",
    "a.m.",
    "p.m.",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Returns which way the spines of a language's books are read; from the top down if the language has no row.
pub fn spine(language: &str) -> SpineReading {
    Typography::of(language).map_or(SpineReading::Down, |Typography(row)| row.spine)
}

/// The typography of a language.
#[derive(Clone, Copy)]
pub struct Typography(&'static Row);

impl Typography {
    /// Returns the row of a language, a BCP 47 tag: the tag's own, or that of its first part.
    pub fn of(language: &str) -> Option<Typography> {
        let primary = language.split('-').next().unwrap_or(language);
        let row = |tag: &str| ROWS.iter().find(|row| row.language.eq_ignore_ascii_case(tag));
        row(language).or_else(|| row(primary)).map(Typography)
    }

    /// Returns the marks, for those who check what is typed.
    pub fn typed_marks(&self) -> Marks {
        let mark = |text: &str| text.trim_matches(is_blank).chars().next().unwrap_or('"');
        Marks {
            quotes: self.0.quotes.map(|(open, close)| (mark(open), mark(close))),
            spaced: self.0.spaced_marks,
            elided: self.0.elided,
        }
    }

    /// Applies it to the text of one unit.
    pub fn apply(&self, inlines: &mut [Inline]) {
        self.apply_within(inlines, 0);
    }

    /// The same for text that stands within so many pairs of quotation marks.
    fn apply_within(&self, inlines: &mut [Inline], depth: usize) {
        let mut line = Line::default();
        line.read(inlines, &mut 0);
        line.spare_addresses();
        self.marks(&mut line);
        self.quotes(&mut line, depth);
        self.blanks(&mut line);
        line.write(inlines);
    }

    /// Dashes and ellipses.
    fn marks(&self, line: &mut Line) {
        for at in 0..line.len() {
            if !matches!(line.at(at), Some('-' | '.')) {
                continue;
            }
            if line.starts(at, "---") {
                line.replace(at, 3, "—");
            } else if line.starts(at, "--") {
                line.replace(at, 2, "–");
            } else if line.starts(at, "...") && line.at(at + 3) != Some('.') {
                line.replace(at, 3, "…");
            } else if line.starts(at, "..") && line.ends_abbreviation(at) {
                // An abbreviation's stop is the sentence's, too.
                line.replace(at, 2, ".");
            } else if line.at(at) == Some('-') && !line.spared(at) && line.is_range(at) {
                line.replace(at, 1, "–");
            }
        }
        line.settle();
    }

    /// Straight quotation marks and apostrophes, by how deep they stand.
    fn quotes(&self, line: &mut Line, depth: usize) {
        let mut open: Vec<char> = vec![OBJECT; depth];
        // Where the last mark stands that opened: another may open right behind it, and none behind one that closed.
        let mut opened_at = None;
        for at in 0..line.len() {
            let Some(mark) = line.at(at).filter(|mark| is_quote(*mark)) else { continue };
            if mark == FOREIGN && line.spared(at) {
                line.depths.push(open.len());
            }
            if line.spared(at) {
                continue;
            }
            let (before, after) = (at.checked_sub(1).and_then(|at| line.at(at)), line.at(at + 1));
            match mark {
                // What opens in one language closes in another: `„…“`, `‚…‘`.
                '“' if open.last() == Some(&'„') => drop(open.pop()),
                '‘' if open.last() == Some(&'‚') => drop(open.pop()),
                '“' | '«' | '„' | '‘' | '‚' => open.push(mark),
                '”' | '»' => drop(open.pop()),
                '’' if matches!(open.last(), Some('‘' | '‚')) && !after.is_some_and(char::is_alphanumeric) => {
                    open.pop();
                }
                '\'' if self.is_apostrophe(line, at, before, after, &open) => line.replace(at, 1, "’"),
                '"' | '\'' => {
                    let may_open = match before {
                        Some('"' | '\'') => opened_at == at.checked_sub(1),
                        before => before.is_none_or(opens_after),
                    };
                    if may_open && after.is_some_and(|after| !after.is_whitespace()) {
                        opened_at = Some(at);
                        let (mark_open, _) = self.0.quotes[open.len() % 2];
                        open.push(mark);
                        line.replace(at, 1, mark_open);
                    } else {
                        let depth = open.iter().rposition(|opened| *opened == mark);
                        let (_, close) = self.0.quotes[depth.unwrap_or(0) % 2];
                        if let Some(depth) = depth {
                            open.truncate(depth);
                        }
                        line.replace(at, 1, close);
                    }
                }
                _ => {}
            }
        }
        line.settle();
    }

    /// Says whether a straight single mark is an apostrophe rather than a quotation mark.
    fn is_apostrophe(
        &self,
        line: &Line,
        at: usize,
        before: Option<char>,
        after: Option<char>,
        open: &[char],
    ) -> bool {
        let within_word = before.is_some_and(is_word) && after.is_some_and(is_word);
        // `the workers' tent`: nothing is open that it could close.
        let ends_word = before.is_some_and(char::is_alphanumeric) && !open.contains(&'\'');
        let year = before.is_none_or(|before| !is_word(before))
            && line.text(at + 1, 2).chars().filter(char::is_ascii_digit).count() == 2
            && !line.at(at + 3).is_some_and(|c| c.is_ascii_digit());
        let word = line.word(at + 1);
        let elided = before.is_none_or(|before| !is_word(before)) && self.0.elided.contains(&word.as_str());
        within_word || ends_word || year || elided
    }

    /// The blanks that never break.
    fn blanks(&self, line: &mut Line) {
        for at in 0..line.len() {
            let Some(mark) = line.at(at).filter(|_| !line.spared(at)) else { continue };
            let before = at.checked_sub(1).and_then(|at| line.at(at));
            if is_blank(mark) {
                self.blank(line, at);
            } else if self.0.spaced_marks {
                let after = line.at(at + 1);
                match mark {
                    ';' | '!' | '?' if ends_clause(after) => line.space_before(at, NARROW),
                    ':' if ends_clause(after) => line.space_before(at, NO_BREAK),
                    '%' if before.is_some_and(|c| c.is_ascii_digit()) => line.insert_before(at, NO_BREAK),
                    '«' if after.is_some_and(|after| !is_blank(after)) => line.insert_after(at, NO_BREAK),
                    '»' if before.is_some_and(|before| !is_blank(before)) => line.insert_before(at, NO_BREAK),
                    _ => {}
                }
            }
        }
        line.settle();
    }

    /// Says, from its neighbours alone, whether a blank could be one that never breaks: most blanks could not.
    fn may_hold(&self, before: Option<char>, after: Option<char>) -> bool {
        let ends = |word: &&str| word.chars().next_back() == before;
        before.is_some_and(|c| c.is_ascii_digit() || c == '«')
            || after.is_some_and(|c| c.is_ascii_digit() || c.is_uppercase() || matches!(c, '–' | '»'))
            || self.0.ordinals.iter().any(ends)
    }

    /// Decides whether one blank may break.
    fn blank(&self, line: &mut Line, at: usize) {
        if !self.may_hold(at.checked_sub(1).and_then(|at| line.at(at)), line.at(at + 1)) {
            return;
        }
        let (before, after) = (line.word_before(at), line.token(at + 1));
        let bare = after.trim_end_matches([',', ';', ':', ')', '!', '?', '’', '”']);
        let unstopped = bare.trim_end_matches('.');
        let number = before.chars().next_back().is_some_and(|c| c.is_ascii_digit())
            || self.0.ordinals.iter().any(|ordinal| before.ends_with(ordinal));
        let digits = after.chars().next().is_some_and(|c| c.is_ascii_digit());
        let opened = before.trim_start_matches(['(', '[', '‘', '“', '«', NO_BREAK]);
        let is = |list: &[&str], word: &str| list.contains(&word);
        if number && self.0.spaced_marks && is_group(&before, &after) {
            line.replace(at, 1, "\u{202f}");
        } else if (number && (is(&UNITS, unstopped) || is(self.0.after_number, bare) || is(self.0.after_number, unstopped)))
            || (digits && is(self.0.before_number, opened))
            || (is(self.0.before_any, opened) && after.chars().next().is_some_and(char::is_uppercase))
            // A dash that cuts a sentence never begins a line.
            || (after == "–" && !before.is_empty())
            || (self.0.spaced_marks && (line.at(at + 1) == Some('»') || before.ends_with('«')))
        {
            line.replace(at, 1, "\u{a0}");
        }
    }
}

/// Says whether a quotation mark after this character opens.
fn opens_after(before: char) -> bool {
    before.is_whitespace() || matches!(before, '(' | '[' | '–' | '—' | '/' | '‘' | '“' | '«' | '„' | '‚' | '¿' | '¡')
}

/// Says whether a mark before this character ends a clause, and is not part of an address, a time or a face.
fn ends_clause(after: Option<char>) -> bool {
    after.is_none_or(|after| {
        after.is_whitespace()
            || matches!(after, ')' | ']' | '»' | '”' | '’' | '!' | '?' | '…' | '.' | OBJECT | FOREIGN)
    })
}

/// Says whether a character can stand in a word; a note's call or code counts.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, OBJECT | FOREIGN)
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | NO_BREAK | NARROW)
}

/// Says whether a blank between these groups digits: `1 000`.
fn is_group(before: &str, after: &str) -> bool {
    let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
    let group = before.rsplit([NO_BREAK, NARROW]).next().unwrap_or_default();
    digits.len() == 3 && (1..=3).contains(&group.len()) && group.chars().all(|c| c.is_ascii_digit())
}

/// Says whether a character is one that [`Typography::quotes`] looks at.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '«' | '»' | '„' | '‚' | FOREIGN)
}

/// The text of a unit in a row, with what will stand in each character's place.
#[derive(Default)]
struct Line {
    characters: Vec<Character>,
    /// What stands in the place of characters once the step is done; of two for one place, the later.
    replacements: Vec<(usize, String)>,
    /// Whether anything was replaced.
    changed: bool,
    /// Within how many pairs of quotation marks each piece in another language stands, in their order.
    depths: Vec<usize>,
}

/// A character of the line: small, since a long book has millions.
#[derive(Clone, Copy)]
struct Character {
    character: char,
    /// The run that it belongs to, in reading order; [`NO_RUN`] for an object.
    run: u32,
    /// Left as it is: part of an address.
    spared: bool,
}

/// The run of an object.
const NO_RUN: u32 = u32::MAX;

impl Line {
    fn len(&self) -> usize {
        self.characters.len()
    }

    fn at(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|character| character.character)
    }

    fn spared(&self, at: usize) -> bool {
        self.characters.get(at).is_some_and(|character| character.spared)
    }

    /// Returns the characters from a place on, as far as they go.
    fn text(&self, at: usize, length: usize) -> String {
        self.characters.iter().skip(at).take(length).map(|character| character.character).collect()
    }

    /// Returns the word that begins at a place.
    fn word(&self, at: usize) -> String {
        (at..).map_while(|at| self.at(at)).take_while(|c| c.is_alphanumeric()).collect()
    }

    /// Returns what stands from a place to the next blank.
    fn token(&self, at: usize) -> String {
        (at..).map_while(|at| self.at(at)).take_while(|c| !c.is_whitespace()).collect()
    }

    /// Returns what stands between a place and the breaking blank before it.
    fn word_before(&self, at: usize) -> String {
        let start = (0..at).rev().take_while(|at| !matches!(self.at(*at), Some(' ' | '\n') | None)).last();
        self.text(start.unwrap_or(at), at - start.unwrap_or(at))
    }

    /// Says whether a text stands at a place, none of it done with or to be spared.
    fn starts(&self, at: usize, text: &str) -> bool {
        let free = |at: usize| !self.spared(at) && !self.replacements.iter().any(|(replaced, _)| *replaced == at);
        text.chars().enumerate().all(|(offset, c)| self.at(at + offset) == Some(c) && free(at + offset))
    }

    /// Says whether the two stops at a place end a word and a sentence, and are no part of three or of a path.
    fn ends_abbreviation(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.at(at));
        let after = self.at(at + 2);
        before.is_some_and(char::is_alphabetic)
            && after.is_none_or(|c| c.is_whitespace() || is_tail(c) && c != '.' || c == OBJECT)
    }

    /// Says whether a hyphen stands between the first and last of years or pages.
    fn is_range(&self, at: usize) -> bool {
        let before: String = self.word_before(at);
        let first: String = before.chars().rev().take_while(char::is_ascii_digit).collect();
        let last: String = (at + 1..).map_while(|at| self.at(at)).take_while(char::is_ascii_digit).collect();
        let after = self.at(at + 1 + last.len());
        let alone = before.chars().rev().nth(first.len()).is_none_or(|c| matches!(c, '(' | '[' | NO_BREAK))
            && after.is_none_or(|c| !is_word(c) && c != '-' && c != '/');
        let years = first.len() == 4 && last.len() == 4;
        let start = at - before.chars().count();
        let pages = start > 0 && {
            let label = self.word_before(start - 1);
            matches!(label.trim_start_matches(['(', '[']), "p." | "pp." | "blz." | "S.")
        };
        alone && !first.is_empty() && !last.is_empty() && (years || pages)
    }

    /// Puts a text in the place of some characters.
    fn replace(&mut self, at: usize, length: usize, text: &str) {
        for place in at..(at + length).min(self.len()) {
            self.replacements.push((place, if place == at { text.to_owned() } else { String::new() }));
        }
    }

    /// Makes the blank before a mark this one; puts it there if there is none, and something stands before the mark.
    fn space_before(&mut self, at: usize, blank: char) {
        match at.checked_sub(1).and_then(|before| self.at(before)) {
            Some(' ' | NO_BREAK | NARROW) => self.replace(at - 1, 1, &blank.to_string()),
            None | Some('\n' | '(' | '[' | '!' | '?' | '…') => {}
            Some(_) => self.insert_before(at, blank),
        }
    }

    fn insert_before(&mut self, at: usize, blank: char) {
        if let Some(mark) = self.at(at) {
            self.replace(at, 1, &format!("{blank}{mark}"));
        }
    }

    fn insert_after(&mut self, at: usize, blank: char) {
        if let Some(mark) = self.at(at) {
            self.replace(at, 1, &format!("{mark}{blank}"));
        }
    }

    /// Ends a step: what was to be replaced is.
    fn settle(&mut self) {
        if self.replacements.is_empty() {
            return;
        }
        self.changed = true;
        let mut replacements = std::mem::take(&mut self.replacements);
        replacements.sort_by_key(|(place, _)| *place);
        let mut settled = Vec::with_capacity(self.characters.len() + replacements.len());
        let mut from = 0;
        for of_place in replacements.chunk_by(|(one, _), (other, _)| one == other) {
            let Some((place, text)) = of_place.last() else { continue };
            settled.extend_from_slice(&self.characters[from..*place]);
            let replaced = self.characters[*place];
            settled.extend(text.chars().map(|character| Character { character, ..replaced }));
            from = place + 1;
        }
        settled.extend_from_slice(&self.characters[from..]);
        self.characters = settled;
    }

    /// Marks the addresses: `https://…`, `www.…`, `name@host.org`, `host.org/path`.
    fn spare_addresses(&mut self) {
        let mut start = 0;
        while start < self.len() {
            let rest = &self.characters[start..];
            let length = rest.iter().take_while(|c| !c.character.is_whitespace()).count().max(1);
            // All that can be part of an address has one of these within it.
            let within = &rest[..length - 1];
            if !within.iter().any(|c| matches!(c.character, '.' | ':' | '@' | '/')) {
                start += length;
                continue;
            }
            let token = self.token(start);
            if is_address(token.trim_start_matches(['(', '[', '"', '\'', '<'])) {
                let quoted = token.chars().take_while(|c| matches!(c, '(' | '[' | '"' | '\'' | '<')).count();
                let tail = token.chars().rev().take_while(|c| is_tail(*c)).count();
                for character in self.characters.iter_mut().skip(start + quoted).take(length - quoted - tail) {
                    character.spared = true;
                }
            }
            start += length;
        }
    }

    fn read(&mut self, inlines: &[Inline], runs: &mut u32) {
        for inline in inlines {
            match inline {
                Inline::Text(run) if run.text.is_empty() => {}
                Inline::Text(run) => {
                    let of_run = *runs;
                    *runs += 1;
                    self.characters.reserve(run.text.len());
                    let character = |character| Character { character, run: of_run, spared: false };
                    self.characters.extend(run.text.chars().map(character));
                }
                Inline::Element { attributes, .. } if attributes.lang.is_some() => self.object(FOREIGN),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strike(content)
                | Inline::Element { content, .. }
                | Inline::Link { content, .. }
                | Inline::Reference { content, .. } => self.read(content, runs),
                Inline::Code(_) | Inline::PageReference { .. } | Inline::NoteCall { .. } => self.object(OBJECT),
                Inline::Break => self.object('\n'),
            }
        }
    }

    fn object(&mut self, character: char) {
        self.characters.push(Character { character, run: NO_RUN, spared: true });
    }

    /// Writes the runs back, in the order in which they were read, if they are others; and sets what is in another language.
    fn write(&self, inlines: &mut [Inline]) {
        if !self.changed && self.depths.is_empty() {
            return;
        }
        let mut runs: Vec<String> = Vec::new();
        for character in self.characters.iter().filter(|character| character.run != NO_RUN) {
            let run = character.run as usize;
            runs.resize(runs.len().max(run + 1), String::new());
            runs[run].push(character.character);
        }
        write_runs(inlines, &mut runs.into_iter(), &mut self.depths.iter().copied());
    }
}

fn write_runs(
    inlines: &mut [Inline],
    runs: &mut impl Iterator<Item = String>,
    depths: &mut impl Iterator<Item = usize>,
) {
    for inline in inlines {
        match inline {
            Inline::Text(run) if run.text.is_empty() => {}
            Inline::Text(run) => run.text = runs.next().unwrap_or_default(),
            Inline::Element { attributes, content, .. } if attributes.lang.is_some() => {
                let depth = depths.next().unwrap_or_default();
                if let Some(typography) = attributes.lang.as_deref().and_then(Typography::of) {
                    typography.apply_within(content, depth);
                }
            }
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Strike(content)
            | Inline::Element { content, .. }
            | Inline::Link { content, .. }
            | Inline::Reference { content, .. } => write_runs(content, runs, depths),
            Inline::Code(_) | Inline::PageReference { .. } | Inline::NoteCall { .. } | Inline::Break => {}
        }
    }
}

/// Says whether a mark at an address's end belongs to the sentence.
fn is_tail(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | ')' | ']' | '"' | '\'' | '!' | '?' | '>' | '»' | '”' | '’')
}

fn is_address(token: &str) -> bool {
    let host = |text: &str| {
        text.split_once('.').is_some_and(|(name, rest)| {
            !name.is_empty() && rest.len() > 1 && rest.starts_with(|c: char| c.is_ascii_lowercase())
        })
    };
    let path = |text: &str| text.split_once('/').is_some_and(|(name, _)| host(name));
    token.contains("://")
        || token.starts_with("www.")
        || token.starts_with("mailto:")
        || token.split_once('@').is_some_and(|(name, rest)| !name.is_empty() && host(rest))
        || path(token)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::document::{Tag, TagAttributes};
    use crate::edition::{Run, plain_text};
    use crate::source::{Sources, Span};

    fn nowhere() -> Span {
        Span::new(Sources::default().add("a.md", ""), 0..0)
    }

    fn text(text: &str) -> Inline {
        Inline::Text(Run { text: text.to_owned(), span: nowhere() })
    }

    fn set(language: &str, typed: &str) -> String {
        let mut inlines = [text(typed)];
        Typography::of(language).expect("a row").apply(&mut inlines);
        plain_text(&inlines)
    }

    /// What is typed, and what is printed; `_` is U+00A0, `~` is U+202F.
    fn check(language: &str, typed: &str, printed: &str) {
        let shown = |text: &str| text.replace(NO_BREAK, "_").replace(NARROW, "~");
        assert_eq!(shown(&set(language, typed)), printed, "{language}: {typed}");
        assert_eq!(shown(&set(language, &set(language, typed))), printed, "{language}, again: {typed}");
    }

    #[test]
    fn english() {
        check("en-GB", r#"She said: "it's 'over' now"."#, "She said: ‘it’s “over” now’.");
        check("en-GB", "the workers' tents of the '90s", "the workers’ tents of the ’90s");
        check("en-GB", "walls -- and fences -- rose...", "walls_– and fences_– rose…");
        check("en-GB", "from 2016-2018, pp. 3-7 and no. 5", "from 2016–2018, pp._3–7 and no._5");
        check("en-GB", "24 January, 10 km, 5 million, 9 m.", "24_January, 10_km, 5_million, 9_m.");
        check("en-GB", "Mr Smith (\"M\") met Dr No", "Mr_Smith (‘M’) met Dr_No");
        check("en-GB", r#"Nye, '"I'm a trucker"', BBC"#, "Nye, ‘“I’m a trucker”’, BBC");
        check("nl-NL", "voor £ 12 mln.. Dan ...", "voor £_12_mln. Dan …");
        check("en-US", r#""it's 'over' now""#, "“it’s ‘over’ now”");
        check("en-GB", "12-34-5678 and 2019-01-24", "12-34-5678 and 2019-01-24");
    }

    #[test]
    fn french() {
        check("fr-FR", r#"Elle dit: "c'est 'fini' !""#, "Elle dit_: «_c’est “fini”~!_»");
        check("fr-FR", "Vraiment?! Oui; non: 10:30 (?)", "Vraiment~?! Oui~; non_: 10:30 (?)");
        check("fr-FR", "«le mur»; « le mur »", "«_le mur_»~; «_le mur_»");
        check("fr-FR", "50% ou 50 %, 1 000 000 de livres", "50_% ou 50_%, 1~000~000 de livres");
        check("fr-FR", "p. 12, n° 5, art. 3, M. Dupont", "p._12, n°_5, art._3, M._Dupont");
        check("fr-FR", "voir https://a.org/?b=1: la suite", "voir https://a.org/?b=1_: la suite");
        check("fr-FR", "le 1er mars", "le 1er_mars");
        check("fr-FR", "le 24 janvier – ou 3 km – et 5 millions", "le 24_janvier_– ou 3_km_– et 5_millions");
    }

    #[test]
    fn dutch() {
        check("nl-NL", r#"'s Morgens zei zij: "'t is 'voorbij'""#, "’s Morgens zei zij: ‘’t is “voorbij”’");
        check("nl-NL", "foto's; blz. 12, nr. 5, art. 3, £ 315", "foto’s; blz._12, nr._5, art._3, £_315");
        check("nl-NL", "24 januari, 5 miljoen, 10 km", "24_januari, 5_miljoen, 10_km");
    }

    #[test]
    fn german() {
        check("de-DE", r#"Sie sagte: "Es ist 'vorbei'.""#, "Sie sagte: „Es ist ‚vorbei‘.“");
        check("de-DE", "„schon ‚gesetzt‘“ und \"nicht\"", "„schon ‚gesetzt‘“ und „nicht“");
        check("de-DE", "'s ist so; Andreas' Haus", "’s ist so; Andreas’ Haus");
        check("de-DE", "am 24. Januar, 5 Mio. Euro, S. 3-7, § 5", "am 24._Januar, 5_Mio. Euro, S._3–7, §_5");
        check("de-DE", "wie? so! z. B. -- ja...", "wie? so! z._B._– ja…");
        check("de-AT", "10 % und 10 km", "10_% und 10_km");
    }

    #[test]
    fn addresses_code_and_other_languages_are_spared() {
        check("fr-FR", "(info@a.org) www.a.org/b?c;d", "(info@a.org) www.a.org/b?c;d");
        let attributes = TagAttributes { lang: Some("en".to_owned()), ..TagAttributes::default() };
        let mut inlines = [
            Inline::Code(Run { text: "\"a\"!".to_owned(), span: nowhere() }),
            text("! \""),
            Inline::Element { tag: Tag::I, attributes, content: vec![text("say \"no\"!")] },
            text("\"?"),
        ];
        Typography::of("fr-FR").expect("a row").apply(&mut inlines);
        assert_eq!(plain_text(&inlines), "\"a\"!\u{202f}! «\u{a0}say “no”!\u{a0}»\u{202f}?");
    }

    #[test]
    fn marks_pair_across_emphasis() {
        let mut inlines = [text("the \""), Inline::Emphasis(vec![text("Guardian")]), text("\" said")];
        Typography::of("en-GB").expect("a row").apply(&mut inlines);
        assert_eq!(plain_text(&inlines), "the ‘Guardian’ said");
    }

    #[test]
    fn languages_without_a_row() {
        assert!(Typography::of("pl-PL").is_none());
    }

    proptest! {
        #[test]
        fn no_word_is_lost(typed in r#"[a-z0-9 "'.,:;!?%()«»–-]{0,40}"#) {
            for language in ["en-GB", "fr-FR", "nl-NL", "de-DE"] {
                let once = set(language, &typed);
                let words = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                prop_assert_eq!(words(&once), words(&typed));
            }
        }
    }
}
