//! `locales/<source>.history`: the source texts that are no longer in the manuscript and that a translation was made
//! from, so that "what did the English say then" has an answer without asking git.
//!
//! A version line, then, sorted, a line a text: its revision and the text, with a tab between. Backslash, tab and
//! line ends in the text are written `\\`, `\t`, `\n` and `\r`.

use std::collections::BTreeMap;

use super::lock;
use crate::diagnostic::Diagnostic;
use crate::document::key::Revision;
use crate::source::SourceId;

/// The first line of a history.
const VERSION: &str = "plantin-history 1";

/// The superseded source texts, by their revision.
pub type History = BTreeMap<Revision, String>;

/// Reads a history; what cannot be read is told.
pub fn read(source: SourceId, text: &str) -> (History, Vec<Diagnostic>) {
    let (lines, mut diagnostics) = lock::lines(source, text, VERSION);
    let mut history = History::new();
    for (line, span) in lines {
        let entry =
            line.split_once('\t').and_then(|(revision, text)| Some((Revision::parse(revision)?, unescape(text)?)));
        match entry {
            // A merge may keep a text twice: a revision has one text only.
            Some((revision, text)) => _ = history.insert(revision, text),
            None => diagnostics.push(lock::broken(span, "the line is not a revision and a text with a tab between")),
        }
    }
    (history, diagnostics)
}

/// Writes a history.
pub fn write(history: &History) -> String {
    let mut text = format!("{VERSION}\n");
    for (revision, superseded) in history {
        text.push_str(&format!("{revision}\t{}\n", escape(superseded)));
    }
    text
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(next) = chars.next() {
        plain.push(match next {
            '\\' => match chars.next()? {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                _ => return None,
            },
            next => next,
        });
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Sources;

    proptest! {
        #[test]
        fn what_is_written_is_read(texts in proptest::collection::vec("[a-z\\\\\t\n\r é]{0,12}", 0..6)) {
            let history: History = texts.into_iter().map(|text| (Revision::of(&text, true), text)).collect();
            let text = write(&history);
            let id = Sources::default().add("locales/en.history", text.as_str());
            prop_assert_eq!(read(id, &text), (history, Vec::new()));
        }
    }

    #[test]
    fn a_broken_line_is_told() {
        let text = "plantin-history 1\n00000000 no tab\n";
        let id = Sources::default().add("locales/en.history", text);
        assert_eq!(read(id, text).1.len(), 1);
    }
}
