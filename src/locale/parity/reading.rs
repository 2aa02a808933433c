//! What is found in a translation by itself: a [`Reading`].
//!
//! In: a unit and its translation, with all that they are judged by. Out: what was found when the same was read last, or what
//! is found now. Between two builds of a process one translation in thousands is another, or one source text.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::number::Separators;
use super::{Book, Finding, Findings, Pair, length, mark, number, shared, term, typography, wording};
use crate::cache::{Fingerprint, Standing};
use crate::document::{InlineKind, Unit, walk};
use crate::locale::Message;

/// A translation, read beside its unit.
#[derive(Debug)]
pub struct Reading {
    pub(super) findings: Vec<Finding>,
    /// The notes that it calls.
    pub(super) calls: BTreeSet<String>,
    /// Whether its source text has words.
    pub(super) has_words: bool,
}

/// The readings that stand, by locale and unit: `fr/u-m4x9p2`.
pub type Readings = Standing<Reading>;

/// What the translations of a locale are read with.
pub(super) struct Reader<'a> {
    book: Book<'a>,
    locale: &'a str,
    separators: Separators,
    /// What decides all of its readings.
    common: [u8; 32],
}

impl<'a> Reader<'a> {
    pub fn new(book: Book<'a>, locale: &'a str) -> Self {
        // The marks of a language are known by its tag.
        let common = Fingerprint::of(&(&book.source.tag, &book.own.tag, book.glossary)).with_places();
        Reader { book, locale, separators: Separators::of(book), common }
    }

    /// Reads a translation, which may call the notes of these names, or returns what stands of it.
    pub fn read(&self, unit: &Unit, message: &Message, names: &BTreeSet<String>) -> Arc<Reading> {
        let of = || {
            let of_unit = (&unit.key, unit.kind, &unit.text, &unit.inlines);
            Fingerprint::of(&(self.common, of_unit, &message.text, message.state, names)).with_places()
        };
        let read = || self.read_now(&Pair::new(unit, message, names));
        self.book.readings.take(&format!("{}/{}", self.locale, unit.key), of, read)
    }

    fn read_now(&self, pair: &Pair<'_>) -> Reading {
        let mut findings = Findings::default();
        shared::check(pair, &mut findings);
        mark::check(pair, &mut findings);
        wording::check(pair, self.book, &mut findings);
        length::check(pair, &mut findings);
        typography::check(pair, self.book.own, &mut findings);
        if pair.message.is_current() {
            number::check(pair, self.book, self.separators, &mut findings);
            term::check(pair, self.book.glossary, &mut findings);
        }
        let mut calls = BTreeSet::new();
        walk::inlines(&pair.found, &mut |inline| {
            if let InlineKind::NoteCall(name) = &inline.kind {
                calls.insert(name.clone());
            }
        });
        Reading { findings: findings.0, calls, has_words: pair.source.text.chars().any(char::is_alphabetic) }
    }
}
