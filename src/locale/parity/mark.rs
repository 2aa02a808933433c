//! Marks: brackets and quotation marks that have no partner, the end of a sentence, doubled blanks and words, characters
//! that are not seen.

use std::ops::Range;

use super::prose::{FOREIGN, NOTE, OBJECT, is_blank};
use super::{Findings, Mend, Pair};
use crate::diagnostic::Code;
use crate::document::UnitKind;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    unbalanced(pair, findings);
    end(pair, findings);
    doubled_blanks(pair, findings);
    doubled_words(pair, findings);
    unseen(pair, findings);
}

/// Tells a mark without its partner, unless the source text has as many.
fn unbalanced(pair: &Pair<'_>, findings: &mut Findings) {
    let own = lonely(&pair.own.text);
    if own.is_empty() || lonely(&pair.source.text).len() >= own.len() {
        return;
    }
    for at in own {
        let mark = pair.own.text[at..].chars().next().unwrap_or_default();
        let range = at..at + mark.len_utf8();
        let span = pair.own.span(range).unwrap_or_else(|| pair.whole());
        let (message, help) = match mark {
            '"' => {
                ("this quotation mark has no partner".to_owned(), "write the other one, or take it away".to_owned())
            }
            mark => {
                let (partner, side) = partner(mark);
                (
                    format!("`{mark}` has no `{partner}` {side} it"),
                    format!("write `{partner}`, or take `{mark}` away"),
                )
            }
        };
        findings.tell(&pair.unit.key, Code::UnbalancedMark, span, message, help);
    }
}

/// Returns the partner of a mark, and on which side it stands.
fn partner(mark: char) -> (char, &'static str) {
    match mark {
        '(' => (')', "behind"),
        '[' => (']', "behind"),
        '«' => ('»', "behind"),
        '“' | '„' => ('”', "behind"),
        '‘' | '‚' => ('’', "behind"),
        ')' => ('(', "before"),
        ']' => ('[', "before"),
        '»' => ('«', "before"),
        _ => ('“', "before"),
    }
}

/// Returns where marks stand that have no partner. A closing `’` is an apostrophe as well, and never lonely.
fn lonely(text: &str) -> Vec<usize> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut lonely = Vec::new();
    let mut straight = Vec::new();
    for (at, c) in text.char_indices() {
        let inch = |at: usize| text[..at].chars().next_back().is_some_and(|c| c.is_ascii_digit());
        match c {
            '(' | '[' | '„' | '‚' => open.push((c, at)),
            // `„…“` closes with what opens elsewhere; so does `»…«`.
            '“' if open.iter().any(|(mark, _)| *mark == '„') => close(&mut open, &['„']),
            '‘' if open.iter().any(|(mark, _)| *mark == '‚') => close(&mut open, &['‚']),
            '«' if open.iter().any(|(mark, _)| *mark == '»') => close(&mut open, &['»']),
            '“' | '«' | '‘' => open.push((c, at)),
            '»' if text[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
                && !open.iter().any(|(m, _)| *m == '«') =>
            {
                open.push((c, at));
            }
            ')' | ']' | '”' | '»' | '’' => {
                let opening: &[char] = match c {
                    ')' => &['('],
                    ']' => &['['],
                    '”' => &['“', '„'],
                    '»' => &['«'],
                    _ => &['‘', '‚'],
                };
                let word = text[at + c.len_utf8()..].starts_with(char::is_alphanumeric);
                if open.iter().any(|(mark, _)| opening.contains(mark)) && !(c == '’' && word) {
                    close(&mut open, opening);
                } else if c != '’' {
                    lonely.push(at);
                }
            }
            '"' if !inch(at) || straight.len() % 2 == 1 => straight.push(at),
            _ => {}
        }
    }
    lonely.extend(open.into_iter().map(|(_, at)| at));
    if straight.len() % 2 == 1 {
        lonely.extend(straight.last());
    }
    lonely.sort_unstable();
    lonely
}

fn close(open: &mut Vec<(char, usize)>, opening: &[char]) {
    if let Some(at) = open.iter().rposition(|(mark, _)| opening.contains(mark)) {
        open.remove(at);
    }
}

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Open,
    Stop,
    Question,
    Colon,
    /// In a fact, code or words in another language, which may end in anything.
    Unknown,
}

fn end(pair: &Pair<'_>, findings: &mut Findings) {
    let (source, own) = (end_of(&pair.source.text), end_of(&pair.own.text));
    let short = matches!(pair.unit.kind, UnitKind::Cell | UnitKind::ColumnHead | UnitKind::Term);
    // What leads to a list ends in a colon in some languages and in nothing in others.
    let leads = source == End::Open && own == End::Colon;
    if source == own || source == End::Unknown || own == End::Unknown || short || leads {
        return;
    }
    if pair.own.text.trim().is_empty() {
        return;
    }
    let (message, help) = match (source, own) {
        (End::Open, _) => ("the translation ends in a mark, and its source text does not", "take the mark away"),
        (End::Stop, _) => ("the source text ends in a full stop", "end with one"),
        (End::Question, _) => ("the source text ends in a question mark", "end with one"),
        (End::Colon | End::Unknown, _) => ("the source text ends in a colon", "end with one"),
    };
    let text = &pair.own.text;
    let last = text.char_indices().rev().find(|(_, c)| !c.is_whitespace() && *c != NOTE);
    let range = last.map_or(0..text.len(), |(at, c)| at..at + c.len_utf8());
    let span = pair.own.span(range).unwrap_or_else(|| pair.whole());
    findings.tell(&pair.unit.key, Code::OtherEnd, span, message, help);
}

fn end_of(text: &str) -> End {
    let behind = |c: char| {
        c.is_whitespace() || c == NOTE || matches!(c, '"' | '\'' | '’' | '”' | '“' | '‘' | '»' | '«' | ')' | ']')
    };
    match text.trim_end_matches(behind).chars().next_back() {
        Some('.' | '!' | '…' | '。' | '।') => End::Stop,
        Some('?' | '؟' | ';') if text.trim_end_matches(behind).ends_with(['?', '؟']) => End::Question,
        Some(':') => End::Colon,
        Some(OBJECT | FOREIGN) => End::Unknown,
        Some(_) | None => End::Open,
    }
}

fn doubled_blanks(pair: &Pair<'_>, findings: &mut Findings) {
    if pair.unit.kind == UnitKind::Verse {
        return;
    }
    let text = &pair.own.text;
    for range in runs(text, is_blank).filter(|range| text[range.clone()].chars().count() > 1) {
        // A blank that does not break was meant.
        let kept = text[range.clone()].chars().max_by_key(|c| (*c == '\u{a0}') as u8 + 2 * (*c == '\u{202f}') as u8);
        let kept = kept.filter(|c| *c != '\t' && *c != '\u{2009}').unwrap_or(' ').to_string();
        let span = pair.own.span(range.clone()).unwrap_or_else(|| pair.whole());
        let mends: Vec<Mend> = pair.own.mend(range, &kept).into_iter().collect();
        let help = "write one; `plantin check --fix` does";
        findings.mend(&pair.unit.key, Code::DoubledBlank, span, "two blanks stand here", help, mends);
    }
}

/// Visits the stretches whose characters all are of a kind.
fn runs(text: &str, is: impl Fn(char) -> bool + Copy) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is)?;
        let end = text[start..].find(|c| !is(c)).map_or(text.len(), |offset| start + offset);
        at = end;
        Some(start..end)
    })
}

/// Words that may well stand twice in a row.
const MAY_DOUBLE: [&str; 22] = [
    "nous", "vous", "die", "dat", "das", "der", "sie", "zij", "er", "het", "had", "that", "is", "in", "bla", "no",
    "des", "den", "hen", "na", "très", "so",
];

fn doubled_words(pair: &Pair<'_>, findings: &mut Findings) {
    let text = &pair.own.text;
    let source = pair.source.text.to_lowercase();
    let mut before: Option<(usize, &str)> = None;
    for (at, word) in pair.own.words() {
        if let Some((start, first)) = before
            && first.to_lowercase() == word.to_lowercase()
            && word.chars().all(char::is_alphabetic)
            && text[start + first.len()..at].chars().all(is_blank)
        {
            let lower = word.to_lowercase();
            let in_source = source.contains(&format!("{lower} {lower}"));
            if !MAY_DOUBLE.contains(&lower.as_str()) && !in_source {
                let span = pair.own.span(start..at + word.len()).unwrap_or_else(|| pair.whole());
                let message = format!("`{word}` stands twice");
                findings.tell(&pair.unit.key, Code::DoubledWord, span, message, "take one away");
            }
        }
        before = Some((at, word));
    }
}

/// Tells characters that nobody sees, and that change how a line runs or is found.
fn unseen(pair: &Pair<'_>, findings: &mut Findings) {
    let text = &pair.message.text;
    for (at, c) in text.text.char_indices() {
        let (what, help) = match c {
            '\n' => continue,
            '\u{ad}' => ("a soft hyphen", "take it away; where a word breaks is said in layout.toml"),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => (
                "a character that turns the direction of the line",
                "take it away; words in a script of the other direction stand in `<bdi>…</bdi>`",
            ),
            '\u{200b}' | '\u{2060}' | '\u{feff}' => ("a blank without width", "take it away"),
            '\u{2028}' | '\u{2029}' => ("a line end of another kind", "write a blank, or `<br>`"),
            '\u{fffd}' => ("a character that was lost when the file was saved", "write it again, and save as UTF-8"),
            c if c.is_control() => ("a control character", "take it away"),
            _ => continue,
        };
        let message = format!("{what} stands here, U+{:04X}", u32::from(c));
        findings.tell(&pair.unit.key, Code::UnseenCharacter, text.span(at..at + c.len_utf8()), message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_without_a_partner_are_found() {
        for text in
            ["(a) [b] “c” «d» „e“ „f” ‘g’ l’h", "»a« »b«", "a \"b\" c", "5\" wide", "‘a’s b’", "‚a‘", "the ’90s"]
        {
            assert_eq!(lonely(text), [0; 0], "{text}");
        }
        for (text, at) in
            [("(a", 0), ("a)", 1), ("« a", 0), ("a »", 2), ("“a", 0), ("a”", 1), ("\"a", 0), ("‘a b", 0), ("„a", 0)]
        {
            assert_eq!(lonely(text), [at], "{text}");
        }
    }

    #[test]
    fn ends() {
        assert_eq!(end_of("He said ‘no’."), End::Stop);
        assert_eq!(end_of(&format!("So it was.{NOTE}")), End::Stop);
        assert_eq!(end_of(&format!("Il dit « non »{NOTE}.")), End::Stop);
        assert_eq!(end_of("Wie? (zij)"), End::Open);
        assert_eq!(end_of("« Pourquoi ? »"), End::Question);
        assert_eq!(end_of(&format!("It cost {OBJECT}")), End::Unknown);
    }
}
