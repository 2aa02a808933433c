//! Marks that are typed explicitly and wrong for the language. What [`edition`](crate::edition) sets by itself (straight
//! quotation marks, `--`, `...`, the blanks of French) is never told.

use std::ops::Range;

use super::prose::{is_address, is_blank};
use super::{Findings, Language, Marks, Mend, Pair};
use crate::diagnostic::Code;
use crate::document::UnitKind;

pub(super) fn check(pair: &Pair<'_>, language: &Language, findings: &mut Findings) {
    let Some(marks) = language.marks else { return };
    let text = &pair.own.text;
    let mut tell = |range: Range<usize>, message: String, help: String, mends: Vec<Option<Mend>>| {
        let span = pair.own.span(range).unwrap_or_else(|| pair.whole());
        // All of a remedy, or nothing of it.
        let mends: Vec<Mend> = mends.into_iter().collect::<Option<_>>().unwrap_or_default();
        let help = if mends.is_empty() { help } else { format!("{help}; `plantin check --fix` does") };
        findings.mend(&pair.unit.key, Code::WrongMark, span, message, help, mends);
    };
    for Quotation { open, close, depth } in quotations(text) {
        let (right_open, right_close) = marks.quotes[depth % 2];
        let (found_open, found_close) = (char_at(text, open), char_at(text, close));
        if (found_open, found_close) == (right_open, right_close) {
            continue;
        }
        let range = |at: usize, c: char| at..at + c.len_utf8();
        tell(
            range(open, found_open),
            format!("`{found_open}…{found_close}` are not the quotation marks of {}", language.tag),
            format!("write `{right_open}…{right_close}`, or straight marks"),
            vec![
                pair.own.mend(range(open, found_open), &right_open.to_string()),
                pair.own.mend(range(close, found_close), &right_close.to_string()),
            ],
        );
    }
    for Slip { range, message, to } in slips(text, &marks) {
        if pair.unit.kind == UnitKind::Verse && to.is_empty() {
            continue;
        }
        let help = if to.is_empty() { "take the blank away".to_owned() } else { format!("write `{to}`") };
        tell(range.clone(), message, help, vec![pair.own.mend(range, &to)]);
    }
}

fn char_at(text: &str, at: usize) -> char {
    text[at..].chars().next().unwrap_or_default()
}

/// Words between typed quotation marks.
struct Quotation {
    open: usize,
    close: usize,
    /// Within how many others it stands.
    depth: usize,
}

/// Finds the quotations whose two marks are typed as curly ones; straight ones count for the depth.
fn quotations(text: &str) -> Vec<Quotation> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let in_word = before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
        let opens = match c {
            _ if in_word => continue,
            '“' => !open.iter().any(|(mark, _)| *mark == '„'),
            '‘' => !open.iter().any(|(mark, _)| *mark == '‚'),
            '«' | '„' | '‚' => true,
            '"' => !open.iter().any(|(mark, _)| *mark == '"'),
            '”' | '»' | '’' => false,
            _ => continue,
        };
        if opens {
            open.push((c, at));
            continue;
        }
        let opening: &[char] = match c {
            '"' => &['"'],
            '”' => &['“', '„'],
            '“' => &['„'],
            '»' => &['«'],
            '‘' => &['‚'],
            _ => &['‘', '‚'],
        };
        if let Some(depth) = open.iter().rposition(|(mark, _)| opening.contains(mark)) {
            let (mark, start) = open[depth];
            open.truncate(depth);
            if mark != '"' {
                found.push(Quotation { open: start, close: at, depth });
            }
        }
    }
    found.sort_by_key(|quotation| quotation.open);
    found
}

/// A stretch that is wrong by itself.
struct Slip {
    range: Range<usize>,
    message: String,
    to: String,
}

fn slips(text: &str, marks: &Marks) -> Vec<Slip> {
    let mut slips = Vec::new();
    for (at, c) in text.char_indices() {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let one = at..at + c.len_utf8();
        let letters = before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic);
        let slip = match c {
            '\u{b4}' | '\u{2032}' | '‘' if letters => Some((one, "this is no apostrophe".to_owned(), "’")),
            '‘' if !before.is_some_and(char::is_alphanumeric) && is_elided(&text[at + c.len_utf8()..], marks) => {
                Some((one, "the word begins with an apostrophe, not with a quotation mark".to_owned(), "’"))
            }
            '-' if before.is_some_and(is_blank) && after.is_some_and(is_blank) && has_words_around(text, at) => {
                Some((one, "a hyphen stands where a dash belongs".to_owned(), "–"))
            }
            c if is_blank(c) => {
                after.and_then(|mark| blank_before(text, at, mark, marks)).map(|message| (one, message, ""))
            }
            _ => None,
        };
        slips.extend(slip.map(|(range, message, to)| Slip { range, message, to: to.to_owned() }));
    }
    slips
}

/// Says whether a word of those that begin with an apostrophe, such as `'s`, stands here and no closing mark follows.
fn is_elided(rest: &str, marks: &Marks) -> bool {
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    marks.elided.contains(&word) && rest[word.len()..].starts_with(is_blank) && !rest.contains('’')
}

/// Says whether a dash would stand between words: not at the beginning, where it may be the mark of a list.
fn has_words_around(text: &str, at: usize) -> bool {
    text[..at].chars().any(char::is_alphabetic) && text[at..].chars().any(char::is_alphabetic)
}

/// Says why no blank may stand before a mark, if none may.
fn blank_before(text: &str, at: usize, mark: char, marks: &Marks) -> Option<String> {
    let before = text[..at].chars().next_back();
    let blank = text[at..].chars().next().map_or(1, char::len_utf8);
    let rest = &text[at + blank + mark.len_utf8()..];
    let behind = rest.chars().next();
    let repeated = rest.trim_start_matches(is_blank).starts_with(mark);
    // `. . .`, a path, a number such as `.5`
    let alone = before.is_some_and(|c| !is_blank(c) && c != '.' && c != '\n')
        && !repeated
        && behind.is_none_or(|c| !c.is_alphanumeric());
    let token = text[at..].split_whitespace().next().unwrap_or_default();
    let wrong = match mark {
        ',' | '.' | ')' | ']' => true,
        ';' | ':' | '!' | '?' => !marks.spaced,
        _ => false,
    };
    (wrong && alone && !is_address(token)).then(|| format!("a blank stands before `{mark}`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: Marks = Marks { quotes: [('«', '»'), ('“', '”')], spaced: true, elided: &[] };
    const DUTCH: Marks = Marks { quotes: [('‘', '’'), ('“', '”')], spaced: false, elided: &["s", "t"] };

    fn mended(text: &str, marks: &Marks) -> String {
        let mut places: Vec<(Range<usize>, String)> =
            slips(text, marks).into_iter().map(|slip| (slip.range, slip.to)).collect();
        for Quotation { open, close, depth } in quotations(text) {
            let (right_open, right_close) = marks.quotes[depth % 2];
            for (at, c) in [(open, right_open), (close, right_close)] {
                places.push((at..at + char_at(text, at).len_utf8(), c.to_string()));
            }
        }
        places.sort_by_key(|(range, _)| range.start);
        let mut text = text.to_owned();
        for (range, to) in places.into_iter().rev() {
            text.replace_range(range, &to);
        }
        text
    }

    #[test]
    fn explicit_marks_of_another_language_are_mended() {
        for (typed, french) in [
            ("il dit “non” et “oui”", "il dit «non» et «oui»"),
            ("« un “deux” trois »", "« un “deux” trois »"),
            ("\"un “deux” trois\"", "\"un “deux” trois\""),
            ("‘un’ l’autre", "«un» l’autre"),
            ("un , deux .", "un, deux."),
            ("quoi ? oui ; non : dix %", "quoi ? oui ; non : dix %"),
            ("un - deux", "un – deux"),
            ("l´eau et l‘air", "l’eau et l’air"),
            ("( a ) 5 .5 . . .", "( a) 5 .5 . . ."),
        ] {
            assert_eq!(mended(typed, &FRENCH), french);
        }
        for (typed, dutch) in [
            ("hij zei „nee”", "hij zei ‘nee’"),
            ("hij zei “nee”", "hij zei ‘nee’"),
            ("‘s ochtends", "’s ochtends"),
            ("‘een “twee” drie’ foto’s", "‘een “twee” drie’ foto’s"),
            ("wat ? ja !", "wat? ja!"),
        ] {
            assert_eq!(mended(typed, &DUTCH), dutch);
        }
    }

    #[test]
    fn a_second_time_there_is_nothing_to_mend() {
        for typed in ["il dit “non” - , ‘oui’ .", "« a » “b” l´c", "a  , b"] {
            let once = mended(typed, &FRENCH);
            assert_eq!(mended(&once, &FRENCH), once);
        }
    }
}
