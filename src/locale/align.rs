//! Gives the units of the manuscript the ids that the last snapshot knows.
//!
//! In: the document with freshly minted ids, and the [`Snapshot`] that the last sync wrote. Out: the document with
//! its ids, and an [`Alignment`] that says what stayed, moved, was edited, came and went. An author's id and the id
//! of a note stay what they are. For the rest, in order:
//!
//! 1. [`same::unchanged`]: a patience diff over revisions, file by file;
//! 2. [`same::moved`]: equal texts that are left over, wherever they stand;
//! 3. [`gap::edited`]: within each gap of the diff, in order, what is most alike, one text that became two and two that
//!    became one among it;
//! 4. [`stray::strayed`]: over the whole book, what moved and was edited, where nothing else is nearly as alike;
//! 5. what is left over is new, and keeps its minted id, made distinct; [`stray::suppose`] notes which old translation
//!    may help there.
//!
//! Each step only takes from what the one before has left. A wrong pair shows a reader the wrong paragraph, a missing
//! pair costs a translator a look at a proposal: so in doubt nothing is paired, and the doubt is noted.
//!
//! *Architecture invariant*: nothing is written, and no translation is looked at.

mod gap;
mod patience;
mod same;
mod stray;
#[cfg(test)]
mod tests;
mod work;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Where};
use crate::document::key::Revision;
use crate::document::{Document, Key, walk};
use work::Work;

/// The source texts as the last sync saw them: the ids that translations are filed under.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The files in the order of their paths; `book` holds the units of `book.toml`.
    pub files: Vec<SnapshotFile>,
    /// Units that are gone and whose translations are kept, in case the text comes back.
    pub retired: Vec<SnapshotUnit>,
}

/// One file of a snapshot.
#[derive(Clone, Debug)]
pub struct SnapshotFile {
    /// The chapter's name, or `book`.
    pub name: String,
    /// The units in their order.
    pub units: Vec<SnapshotUnit>,
}

/// A unit of a snapshot.
#[derive(Clone, Debug)]
pub struct SnapshotUnit {
    /// Its id.
    pub key: Key,
    /// Its canonical text.
    pub text: String,
    /// The revision of the text.
    pub revision: Revision,
    /// What it is, as the snapshot's `KIND:` line says; empty for running text.
    pub kind: String,
}

impl Snapshot {
    /// Says whether there has been a sync.
    pub fn is_empty(&self) -> bool {
        self.files.iter().all(|file| file.units.is_empty())
    }

    /// Returns the text of each unit; of an id that stands twice, the first.
    pub fn texts(&self) -> BTreeMap<&Key, &str> {
        self.units().into_iter().map(|(key, unit)| (key, unit.text.as_str())).collect()
    }

    /// Returns each unit by its id; of an id that stands twice, the first.
    pub fn units(&self) -> BTreeMap<&Key, &SnapshotUnit> {
        self.files.iter().flat_map(|file| &file.units).rev().map(|unit| (&unit.key, unit)).collect()
    }
}

/// What became of the units since the last snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// How many units stand where they stood, with the text that they had.
    pub unchanged: usize,
    /// Units with the text that they had, in another place.
    pub moved: Vec<Key>,
    /// Units whose text has changed.
    pub edited: Vec<Key>,
    /// Units that were not there before.
    pub new: Vec<Key>,
    /// Units that are there no more.
    pub gone: Vec<Key>,
    /// Units to which the author has given another id: the old one and the new one.
    pub renamed: Vec<(Key, Key)>,
    /// Units that a former unit's translation may help with: the second part of a text that was split, the text that
    /// took another one in, a text that is like a former one and may be another all the same.
    pub proposals: BTreeMap<Key, Key>,
}

impl Alignment {
    /// Says whether the snapshot shows the manuscript as it is.
    pub fn is_current(&self) -> bool {
        let Alignment { unchanged: _, moved, edited, new, gone, renamed, proposals: _ } = self;
        moved.is_empty() && edited.is_empty() && new.is_empty() && gone.is_empty() && renamed.is_empty()
    }

    /// Tells that the locale files do not show the manuscript as it is; nothing if they do.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        let changes = [
            (self.new.len(), "new"),
            (self.edited.len(), "edited"),
            (self.moved.len(), "moved"),
            (self.gone.len(), "gone"),
            (self.renamed.len(), "renamed"),
        ];
        let told: Vec<_> =
            changes.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
        (!told.is_empty()).then(|| {
            let message = format!("the manuscript has changed since the last sync ({})", told.join(", "));
            Diagnostic::new(Code::NotSynced, Where::Project, message).help("run `plantin sync`")
        })
    }
}

/// Gives the units of the document the ids that the snapshot knows.
pub fn align(document: &mut Document, snapshot: &Snapshot) -> Alignment {
    if snapshot.is_empty() && snapshot.retired.is_empty() {
        return first(document);
    }
    let mut work = Work::new(document, snapshot);
    let gaps = same::unchanged(&mut work);
    same::moved(&mut work);
    for gap in gaps {
        gap::edited(&mut work, gap);
    }
    stray::strayed(&mut work);
    stray::suppose(&mut work);
    let (keys, alignment) = work.settle();
    walk::rename(document, keys);
    alignment
}

/// Nothing has been synced yet: all is new, under the ids that it has, the author's before those that were minted.
fn first(document: &mut Document) -> Alignment {
    let (mut fixed, mut minted) = (Vec::new(), Vec::new());
    let mut used = BTreeSet::new();
    walk::visit_mut(document, &mut |unit| {
        if unit.translatable && unit.fixed {
            used.insert(unit.key.clone());
            fixed.push(unit.key.clone());
        }
    });
    walk::visit_mut(document, &mut |unit| {
        if unit.translatable && !unit.fixed {
            unit.key = unit.key.clone().distinct(|key| used.contains(key));
            used.insert(unit.key.clone());
            minted.push(unit.key.clone());
        }
    });
    fixed.append(&mut minted);
    Alignment { new: fixed, ..Alignment::default() }
}

/// From this Dice coefficient on two units of a gap are one that was edited.
const NEAR: f32 = 0.35;
/// From this one on two units are one wherever they stand, or if they are of different kinds.
const FAR: f32 = 0.55;
/// From this one on two units together are one that was split, or of which it was made.
const JOIN: f32 = 0.75;
