//! The source texts as a sync sees them: those of the manuscript, those of the last sync, those before.
//!
//! Out: the snapshot and the history anew.

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

use super::steps::Step;
use super::{Passing, Writes};
use crate::document::{Document, Key, Unit, key::Revision, walk};
use crate::locale::align::{Alignment, SnapshotUnit};
use crate::locale::comment::{self, View};
use crate::locale::compose::{Before, Block};
use crate::locale::load::{Locales, Role};
use crate::locale::{History, LockEntry, escape, kind_label};

/// When units come into the snapshot, and when they go.
const STEPS: [Step; 2] = [Step::SnapshotGets, Step::SnapshotLoses];

/// The source texts, now and before.
pub(super) struct Manuscript<'a> {
    /// Each file's name and units: `book`, then the chapters.
    pub files: Vec<(&'a str, Vec<walk::Placed<'a>>)>,
    /// The snapshot as it stood.
    pub before: BTreeMap<&'a Key, &'a SnapshotUnit>,
    /// Every source text that is known, by its revision.
    pub texts: BTreeMap<Revision, &'a str>,
    /// Each unit's text as it is.
    current: BTreeMap<&'a Key, (Revision, &'a str)>,
    /// Units to which the author has given another id: the old one by the new one.
    renamed: BTreeMap<&'a Key, &'a Key>,
}

impl<'a> Manuscript<'a> {
    pub fn of(document: &'a Document, locales: &'a Locales, alignment: &'a Alignment) -> Self {
        let names = std::iter::once("book").chain(document.chapters.iter().map(|chapter| chapter.name.as_str()));
        let mut files: Vec<(&str, Vec<_>)> = names.map(|name| (name, Vec::new())).collect();
        let mut current = BTreeMap::new();
        for placed in walk::units(document).into_iter().filter(|placed| placed.unit.translatable) {
            // An id that stands twice is told as a fault of the manuscript; the first place counts.
            if let Entry::Vacant(vacant) = current.entry(&placed.unit.key) {
                let text = placed.unit.text.text.as_str();
                vacant.insert((Revision::of_source(text), text));
                if let Some((_, file)) = files.get_mut(placed.place.chapter.map_or(0, |at| at + 1)) {
                    file.push(placed);
                }
            }
        }
        let before = locales.snapshot.units();
        let superseded = locales.history.iter().map(|(revision, text)| (*revision, text.as_str()));
        let seen = before.values().map(|unit| (unit.revision, unit.text.as_str()));
        let texts = current.values().copied().chain(superseded).chain(seen).collect();
        let renamed = alignment.renamed.iter().map(|(old, new)| (new, old)).collect();
        Manuscript { files, before, texts, current, renamed }
    }

    /// Keeps each source text that a lock names and that is not the text of its unit any more.
    pub fn history(&self, locks: &[BTreeMap<Key, LockEntry>]) -> History {
        let is_current = |(key, entry): &(&Key, &LockEntry)| {
            self.current.get(*key).is_some_and(|(revision, _)| *revision == entry.source)
        };
        let named = locks.iter().flatten().filter(|named| !is_current(named));
        named.filter_map(|(_, entry)| Some((entry.source, (*self.texts.get(&entry.source)?).to_owned()))).collect()
    }

    /// Keeps besides what was kept, and both texts of each unit that changes: while a sync writes, translators may have
    /// either before them.
    pub fn evidence(&self, history: &History, locales: &Locales) -> History {
        let mut all = locales.history.clone();
        all.extend(history.clone());
        for key in self.before.keys().chain(self.current.keys()) {
            let before = self.before.get(key).map(|unit| (unit.revision, unit.text.as_str()));
            let now = self.current.get(key).copied();
            if before != now {
                all.extend(before.into_iter().chain(now).map(|(revision, text)| (revision, text.to_owned())));
            }
        }
        all
    }

    /// Writes the snapshot: each unit as a message, with what is true of it in every language.
    pub fn plan_snapshot(&self, locales: &Locales, writes: &mut Writes) {
        let was_in: BTreeMap<&Key, &str> = locales
            .snapshot
            .files
            .iter()
            .flat_map(|file| file.units.iter().map(|unit| (&unit.key, file.name.as_str())))
            .collect();
        // Where the units of the snapshot stand now, by their old ids.
        let now_in: BTreeMap<&Key, &str> = self
            .files
            .iter()
            .flat_map(|(name, units)| units.iter().map(|placed| (self.old_key(&placed.unit.key), *name)))
            .collect();
        let loses = |name: &str| -> Vec<Block> {
            let file = locales.snapshot.files.iter().find(|file| file.name == name);
            let gone = file.into_iter().flat_map(|file| &file.units);
            gone.filter(|unit| now_in.get(&unit.key).is_some_and(|now| *now != name)).map(kept).collect()
        };
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
            let comes = |placed: &walk::Placed| {
                was_in.get(self.old_key(&placed.unit.key)).is_some_and(|before| before != name)
            };
            let passing = Passing { loses: loses(name), gains: units.iter().any(comes) };
            writes.put_blocks(format!("locales/{}/{name}.ftl", locales.source), blocks, passing, STEPS, before);
        }
        let chapters: BTreeSet<_> = self.files.iter().map(|(name, _)| *name).collect();
        for file in locales.snapshot_files.iter().filter(|file| file.role() == Role::Chapter) {
            if !chapters.contains(file.name()) {
                let before = (writes.sources.get(file.source).text.as_str(), file.marked);
                writes.put_blocks(file.path.clone(), Vec::new(), Passing::default(), STEPS, Some(before));
            }
        }
    }

    /// Returns the id that a unit had at the last sync.
    fn old_key<'k>(&self, key: &'k Key) -> &'k Key
    where
        'a: 'k,
    {
        self.renamed.get(key).copied().unwrap_or(key)
    }
}

/// A unit of the snapshot as it was.
fn kept(unit: &SnapshotUnit) -> Block {
    let kind = (!unit.kind.is_empty()).then(|| format!("# KIND: {}", unit.kind));
    Block::Entry { comment: kind.into_iter().collect(), raw: escape::message(unit.key.as_str(), &unit.text) }
}

/// Returns what a comment shows of a unit; of a stale one also the text before, if it is known.
pub(super) fn view<'a>(unit: &'a Unit, stale: Option<Option<&'a str>>) -> View<'a> {
    View { note: unit.comment.as_deref(), kind: kind_label(unit.kind), source: &unit.text.text, stale, proposal: &[] }
}
