//! The source texts as a sync sees them: those of the manuscript, those of the last sync, those before.
//!
//! Out: the snapshot and the history anew.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use super::Writes;
use crate::document::{Document, Key, Unit, key::Revision, walk};
use crate::locale::align::SnapshotUnit;
use crate::locale::comment::{self, View};
use crate::locale::compose::{Before, Block};
use crate::locale::load::{Locales, Role};
use crate::locale::{History, LockEntry, escape, kind_label, revision};

/// The source texts, now and before.
pub(super) struct Manuscript<'a> {
    /// Each file's name and units: `book`, then the chapters.
    pub files: Vec<(&'a str, Vec<walk::Placed<'a>>)>,
    /// The snapshot as it stood.
    pub before: BTreeMap<&'a Key, &'a SnapshotUnit>,
    /// Every source text that is known, by its revision.
    pub texts: BTreeMap<Revision, &'a str>,
    /// The revision of each unit's text as it is.
    current: BTreeMap<&'a Key, Revision>,
}

impl<'a> Manuscript<'a> {
    pub fn of(document: &'a Document, locales: &'a Locales) -> Self {
        let names = std::iter::once("book").chain(document.chapters.iter().map(|chapter| chapter.name.as_str()));
        let mut files: Vec<(&str, Vec<_>)> = names.map(|name| (name, Vec::new())).collect();
        let mut current = BTreeMap::new();
        for placed in walk::units(document).into_iter().filter(|placed| placed.unit.translatable) {
            // An id that stands twice is told as a fault of the manuscript; the first place counts.
            if let Entry::Vacant(vacant) = current.entry(&placed.unit.key) {
                vacant.insert(revision(&placed.unit.text.text));
                if let Some((_, file)) = files.get_mut(placed.place.chapter.map_or(0, |at| at + 1)) {
                    file.push(placed);
                }
            }
        }
        let before = locales.snapshot.units();
        let superseded = locales.history.iter().map(|(revision, text)| (*revision, text.as_str()));
        let seen = before.values().map(|unit| (unit.revision, unit.text.as_str()));
        let texts = superseded.chain(seen).collect();
        Manuscript { files, before, texts, current }
    }

    /// Keeps each source text that a lock names and that is not the text of its unit any more.
    pub fn history(&self, locks: &[BTreeMap<Key, LockEntry>]) -> History {
        let named = locks.iter().flatten().filter(|(key, entry)| self.current.get(key) != Some(&entry.source));
        named.filter_map(|(_, entry)| Some((entry.source, (*self.texts.get(&entry.source)?).to_owned()))).collect()
    }

    /// Writes the snapshot: each unit as a message, with what is true of it in every language.
    pub fn plan_snapshot(&self, locales: &Locales, writes: &mut Writes) {
        for (name, units) in &self.files {
            let file = locales.snapshot_files.iter().find(|file| file.name() == *name);
            let before = file.map(|file| (writes.sources.get(file.source).text.as_str(), file.marked));
            let line_end = before.map_or("\n", |(text, marked)| Before::of(text, marked).line_end);
            let blocks: Vec<_> = units
                .iter()
                .map(|placed| Block::Entry {
                    comment: comment::told(&view(placed.unit, None)),
                    raw: escape::message(placed.unit.key.as_str(), &placed.unit.text.text).replace('\n', line_end),
                })
                .collect();
            writes.put_blocks(format!("locales/{}/{name}.ftl", locales.source), &blocks, before);
        }
        let chapters: BTreeSet<_> = self.files.iter().map(|(name, _)| *name).collect();
        for file in locales.snapshot_files.iter().filter(|file| file.role() == Role::Chapter) {
            if !chapters.contains(file.name()) {
                writes.put_blocks(
                    file.path.clone(),
                    &[],
                    Some((writes.sources.get(file.source).text.as_str(), file.marked)),
                );
            }
        }
    }
}

/// Returns what a comment shows of a unit; of a stale one also the text before, if it is known.
pub(super) fn view<'a>(unit: &'a Unit, stale: Option<Option<&'a str>>) -> View<'a> {
    View { note: unit.comment.as_deref(), kind: kind_label(unit.kind), source: &unit.text.text, stale, proposal: &[] }
}
