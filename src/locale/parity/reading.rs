//! What was found in each translation when it was read last: [`Readings`].
//!
//! In: a unit and its translation, with all that they are judged by. Out: what was found when the same was read last, or what
//! is found now. Between two builds of a process one translation in thousands is another, or one source text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::number::Separators;
use super::{Book, Finding, Findings, Pair, length, mark, number, shared, term, typography, wording};
use crate::cache::Fingerprint;
use crate::document::{InlineKind, Key, Unit, walk};
use crate::locale::Message;

/// A translation, read beside its unit.
#[derive(Debug)]
pub(super) struct Reading {
    findings: Vec<Finding>,
    /// The notes that it calls.
    pub calls: BTreeSet<String>,
    /// Whether its source text has words.
    pub has_words: bool,
}

impl Reading {
    fn of(unit: &Unit, message: &Message, names: &BTreeSet<String>, book: Book<'_>, separators: Separators) -> Self {
        let pair = Pair::new(unit, message, names);
        let mut findings = Findings::default();
        shared::check(&pair, &mut findings);
        mark::check(&pair, &mut findings);
        wording::check(&pair, book, &mut findings);
        length::check(&pair, &mut findings);
        typography::check(&pair, book.own, &mut findings);
        if message.is_current() {
            number::check(&pair, book, separators, &mut findings);
            term::check(&pair, book.glossary, &mut findings);
        }
        let mut calls = BTreeSet::new();
        walk::inlines(&pair.found, &mut |inline| {
            if let InlineKind::NoteCall(name) = &inline.kind {
                calls.insert(name.clone());
            }
        });
        Reading { findings: findings.0, calls, has_words: pair.source.text.chars().any(char::is_alphabetic) }
    }

    /// Returns what was found in the translation by itself.
    pub fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.findings.iter().cloned()
    }
}

/// The readings of each locale, by unit, each with what decided it: kept for as long as a process lives.
#[derive(Debug, Default)]
pub struct Readings(Mutex<BTreeMap<String, Locale>>);

type Locale = BTreeMap<Key, ([u8; 32], Arc<Reading>)>;

impl Readings {
    /// Returns those of a locale, which then has none: whoever reads puts back what it has read.
    fn take(&self, name: &str) -> Locale {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name).unwrap_or_default()
    }

    fn put_back(&self, name: &str, read: Locale) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), read);
    }
}

/// A locale, while it is read.
pub(super) struct Reader<'a> {
    book: Book<'a>,
    name: &'a str,
    separators: Separators,
    /// What decides all of its readings.
    common: [u8; 32],
    before: Locale,
    now: Locale,
}

impl<'a> Reader<'a> {
    pub fn begin(book: Book<'a>, name: &'a str) -> Self {
        let (common, before) = match book.readings {
            // The marks of a language are known by its tag.
            Some(readings) => {
                let common = Fingerprint::of(&(&book.source.tag, &book.own.tag, book.glossary));
                (common.with_places(), readings.take(name))
            }
            None => Default::default(),
        };
        Reader { book, name, separators: Separators::of(book), common, before, now: Locale::new() }
    }

    /// Reads a translation, or returns what stands of it.
    pub fn read(&mut self, unit: &Unit, message: &Message, names: &BTreeSet<String>) -> Arc<Reading> {
        let read = || Arc::new(Reading::of(unit, message, names, self.book, self.separators));
        if self.book.readings.is_none() {
            return read();
        }
        let of_unit = (&unit.key, unit.kind, &unit.text, &unit.inlines);
        let of = Fingerprint::of(&(self.common, of_unit, &message.text, message.state, names)).with_places();
        let stands = self.before.remove(&unit.key).filter(|(before, _)| *before == of);
        let reading = stands.map_or_else(read, |(_, reading)| reading);
        self.now.insert(unit.key.clone(), (of, reading.clone()));
        reading
    }

    pub fn end(self) {
        if let Some(readings) = self.book.readings {
            readings.put_back(self.name, self.now);
        }
    }
}
