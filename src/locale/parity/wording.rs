//! Words: a translation that is its source text, and one English in two translations.

use std::collections::BTreeMap;

use super::prose::{FOREIGN, NOTE, OBJECT, Prose, is_address};
use super::{Book, Compared, Findings, Pair, value_span};
use crate::diagnostic::Code;
use crate::document::{Key, UnitKind};

/// How many small words make a text that should be translated: names, titles and numbers have fewer.
const SMALL_WORDS: usize = 3;

pub(super) fn check(pair: &Pair<'_>, book: Book<'_>, findings: &mut Findings) {
    let same = pair.message.text.text.trim() == pair.unit.text.text.trim();
    if same && book.source.primary() != book.own.primary() && small_words(&pair.own) >= SMALL_WORDS {
        findings.tell(
            &pair.unit.key,
            Code::SameAsSource,
            pair.whole(),
            "the translation is the source text",
            "translate it; if it is to stay, put it into `<i lang=\"…\">…</i>` with its own language",
        );
    }
}

/// Counts the words that begin small and are no part of a title: neither emphasised, nor quoted, nor an address.
fn small_words(prose: &Prose) -> usize {
    let mut quoted = 0_usize;
    let mut count = 0;
    for (at, token) in tokens(&prose.text) {
        let opens = token.chars().filter(|c| matches!(c, '‘' | '“' | '«' | '„')).count();
        let opens = opens + usize::from(token.starts_with(['\'', '"']));
        quoted += opens;
        let word = token.trim_matches(|c: char| !c.is_alphanumeric());
        let emphasised = prose.emphasis.iter().any(|range| range.contains(&at));
        let small = word.chars().count() >= 2 && word.chars().all(|c| c.is_lowercase() || c == '’' || c == '\'');
        count += usize::from(small && quoted == 0 && !emphasised && !is_address(token));
        let closes =
            token.trim_end_matches(|c: char| matches!(c, '.' | ',' | ';' | ':' | ')' | NOTE | OBJECT | FOREIGN));
        if quoted > 0 && closes.ends_with(['\'', '"', '’', '”', '»']) {
            quoted -= 1;
        }
    }
    count
}

fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|token| (token.as_ptr() as usize - text.as_ptr() as usize, token))
}

/// Tells each translation that differs from the first one of the same source text and kind.
pub(super) fn check_all(compared: &[Compared<'_>], findings: &mut Findings) {
    let mut first: BTreeMap<(&str, Family), (&Key, &str)> = BTreeMap::new();
    let alike = compared.iter().filter(|(_, message, reading)| message.is_current() && reading.has_words);
    for (unit, message, _) in alike {
        let other = message.text.text.trim();
        let of = (unit.text.text.trim(), Family::of(unit.kind));
        let (key, one) = *first.entry(of).or_insert((&unit.key, other));
        if one != other {
            let shown: String = one.chars().take(60).collect();
            let more = if shown.len() < one.len() { "…" } else { "" };
            findings.tell(
                &unit.key,
                Code::OtherWording,
                value_span(&message.text),
                format!("the same source text is translated otherwise in `{key}`"),
                format!("write `{shown}{more}`, or mend the other one"),
            );
        }
    }
}

/// Kinds of unit whose equal texts want equal translations: a title in the running head and a cell need not agree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Family {
    Text,
    Title,
    Short,
    Cell,
}

impl Family {
    fn of(kind: UnitKind) -> Self {
        match kind {
            UnitKind::BookTitle
            | UnitKind::BookSubtitle
            | UnitKind::Title
            | UnitKind::Heading
            | UnitKind::BoxTitle
            | UnitKind::Caption => Family::Title,
            UnitKind::ShortTitle | UnitKind::KeyFigure => Family::Short,
            UnitKind::ColumnHead | UnitKind::Cell | UnitKind::Term => Family::Cell,
            UnitKind::Blurb
            | UnitKind::Byline
            | UnitKind::Role
            | UnitKind::Standfirst
            | UnitKind::Paragraph
            | UnitKind::ListItem
            | UnitKind::Definition
            | UnitKind::Note
            | UnitKind::PullQuote
            | UnitKind::Attribution
            | UnitKind::KeyFigureLabel
            | UnitKind::Verse
            | UnitKind::Alternative
            | UnitKind::Credit => Family::Text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Inline, InlineKind};
    use crate::source::{Sources, Span};

    fn prose(text: &str) -> Prose {
        let span = Span::new(Sources::default().add("a.ftl", text), 0..text.len());
        Prose::of(&[Inline { kind: InlineKind::Text(text.to_owned()), span }])
    }

    #[test]
    fn names_and_titles_are_not_to_be_translated() {
        for text in [
            "Home Office, Border Force",
            "BBC News, ‘Why the wall was built in four months’, 24 January 2019",
            "\"The wall that nobody wanted to see\", Reuters",
            "https://example.org/the/wall/of/calais",
            "Ada Vane, editor",
        ] {
            assert!(small_words(&prose(text)) < SMALL_WORDS, "{text}");
        }
        assert!(small_words(&prose("The wall was built in four months.")) >= SMALL_WORDS);
    }
}
