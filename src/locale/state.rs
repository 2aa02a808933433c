//! Which translations still belong to their source text, and how many there are: [`Status`].
//!
//! In: the document, the locks, the snapshot and what stands in the files. Out: for each message the source text that
//! it is confirmed against ([`settle`]), and the numbers of `plantin status` ([`status`]).

use std::collections::BTreeMap;

use serde::Serialize;

use super::align::SnapshotUnit;
use super::{Catalog, LockEntry, State, comment};
use crate::document::{Document, Key, UnitKind, key::Revision, walk};

/// What an edition is asked to translate.
#[derive(Clone, Debug, Default)]
pub struct Units(BTreeMap<Key, (Revision, bool)>);

impl Units {
    /// Collects the units that an edition shows.
    pub fn of(document: &Document, edition: &str) -> Self {
        let units = walk::units(document).into_iter();
        let asked = units.filter(|placed| placed.unit.translatable && placed.place.in_edition(edition));
        Units(
            asked
                .map(|placed| {
                    let verse = placed.unit.kind == UnitKind::Verse;
                    (placed.unit.key.clone(), (placed.unit.revision, verse))
                })
                .collect(),
        )
    }

    /// Visits the units, each with whether its line ends count.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, bool)> {
        self.0.iter().map(|(key, (_, verse))| (key, *verse))
    }

    /// Returns the revision of a unit's source text.
    pub fn get(&self, key: &Key) -> Option<Revision> {
        self.0.get(key).map(|(revision, _)| *revision)
    }

    /// Says whether the edition shows a unit.
    pub fn contains(&self, key: &Key) -> bool {
        self.0.contains_key(key)
    }

    /// Says whether a unit's line ends count.
    pub fn is_verse(&self, key: &Key) -> bool {
        self.0.get(key).is_some_and(|(_, verse)| *verse)
    }
}

/// The source of a translation of which nobody knows what it was made from: the revision of no text.
pub fn unknown_source() -> Revision {
    // The eight zeros are a revision by their form, and a text with this revision will not be met.
    Revision::parse("00000000").unwrap_or_else(|| Revision::of("", false))
}

/// Returns what the lock is to say of a translation.
///
/// A translation is confirmed when it is new or edited since the last sync, or when its `STALE:` line is deleted
/// beside the source text of that sync. It is confirmed against the text of that sync, `before`: a newer one its
/// translator has not seen. If another source text stands beside it in its file, it is from elsewhere, an older branch
/// or a copy that was put back, and it was made from that one. What was there before the first sync is confirmed against
/// nothing.
pub fn settle(
    entry: Option<&LockEntry>,
    translation: Revision,
    before: Option<&SnapshotUnit>,
    comment: &[&str],
    source_edition: &str,
) -> LockEntry {
    let seen = || {
        before.map(|before| match comment::shows_another(comment, &before.text, source_edition) {
            true => {
                comment::shown(comment, source_edition).map_or_else(unknown_source, |text| Revision::of_source(&text))
            }
            false => before.revision,
        })
    };
    let source = match entry {
        // What is marked stale was there before: the lock has lost its line, not the translator his doubt.
        None if comment::is_stale(comment) => unknown_source(),
        None => seen().unwrap_or_else(unknown_source),
        Some(entry) if entry.translation != translation => seen().unwrap_or(entry.source),
        Some(entry) => match before {
            Some(before)
                if before.revision != entry.source && comment::is_accepted(comment, &before.text, source_edition) =>
            {
                before.revision
            }
            Some(_) | None => entry.source,
        },
    };
    LockEntry { source, translation }
}

/// What `plantin status --json` prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// The source edition.
    pub source: String,
    /// The translations by name.
    pub locales: BTreeMap<String, LocaleStatus>,
}

/// One locale's numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LocaleStatus {
    /// The numbers of the book.
    #[serde(flatten)]
    pub counts: Counts,
    /// Translations whose unit is gone.
    pub orphan: usize,
    /// Words of the source text.
    pub words: Words,
    /// The numbers of each file, in the order of the book.
    pub chapters: Vec<ChapterStatus>,
    /// The units that need somebody.
    pub ids: Ids,
}

/// One file's numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ChapterStatus {
    /// The file's name in the locale's folder.
    pub file: String,
    /// The numbers of the file.
    #[serde(flatten)]
    pub counts: Counts,
    /// Words of the source text.
    pub words: Words,
}

/// How many units there are, by state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All that the edition shows.
    pub units: usize,
    /// Translated, from the source text as it is.
    pub current: usize,
    /// Translated from an older text.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
}

/// How many words of the source text there are, by the state of their units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// All.
    pub source: usize,
    /// Of current units.
    pub current: usize,
    /// Of stale units.
    pub stale: usize,
    /// Of missing units.
    pub missing: usize,
}

/// The units that need somebody, in the order of the book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ids {
    /// Translated from an older text.
    pub stale: Vec<String>,
    /// Not translated.
    pub missing: Vec<String>,
    /// Translations whose unit is gone.
    pub orphan: Vec<String>,
}

/// Counts units and words of each locale.
pub fn status(source: &str, document: &Document, catalogs: &[Catalog]) -> Status {
    let locales = catalogs.iter().map(|catalog| (catalog.name.clone(), locale_status(document, catalog))).collect();
    Status { source: source.to_owned(), locales }
}

/// Returns the state of a unit in a locale.
pub fn state_of(catalog: &Catalog, key: &Key) -> State {
    catalog.messages.get(key).map_or(State::Missing, |message| message.state)
}

fn locale_status(document: &Document, catalog: &Catalog) -> LocaleStatus {
    let mut status = LocaleStatus::default();
    let files = std::iter::once("book").chain(document.chapters.iter().map(|chapter| chapter.name.as_str()));
    status.chapters =
        files.map(|name| ChapterStatus { file: format!("{name}.ftl"), ..ChapterStatus::default() }).collect();
    for placed in walk::units(document) {
        if !placed.unit.translatable || !placed.place.in_edition(&catalog.name) {
            continue;
        }
        let key = &placed.unit.key;
        let words = placed.unit.text.text.split_whitespace().count();
        let state = state_of(catalog, key);
        status.counts.add(state);
        status.words.add(state, words);
        if let Some(chapter) = status.chapters.get_mut(placed.place.chapter.map_or(0, |at| at + 1)) {
            chapter.counts.add(state);
            chapter.words.add(state, words);
        }
        match state {
            State::Stale => status.ids.stale.push(key.to_string()),
            State::Missing => status.ids.missing.push(key.to_string()),
            State::Current | State::Orphan => {}
        }
    }
    let orphans = catalog.messages.iter().filter(|(_, message)| message.state == State::Orphan);
    status.ids.orphan = orphans.map(|(key, _)| key.to_string()).collect();
    status.orphan = status.ids.orphan.len();
    status
}

impl Counts {
    fn add(&mut self, state: State) {
        self.units += 1;
        match state {
            State::Current => self.current += 1,
            State::Stale => self.stale += 1,
            // A unit that is shown has no orphan.
            State::Missing | State::Orphan => self.missing += 1,
        }
    }
}

impl Words {
    fn add(&mut self, state: State, words: usize) {
        self.source += words;
        match state {
            State::Current => self.current += words,
            State::Stale => self.stale += words,
            State::Missing | State::Orphan => self.missing += words,
        }
    }
}
