//! What an alignment knows so far: the units on both sides, and which of them are one.
//!
//! In: the document and the snapshot. Out, when the steps have paired what they can: the ids, and the
//! [`Alignment`] ([`Work::settle`]).
//!
//! *Architecture invariant*: nothing here decides which units are one; what may not be is here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::{Alignment, FAR, NEAR, Snapshot};
use crate::document::{Document, Key, key::Revision, walk};
use crate::locale::kind_label;
use crate::locale::likeness::Grams;

/// A unit of the snapshot, at work.
pub(super) struct Old<'a> {
    pub(super) key: &'a Key,
    pub(super) revision: Revision,
    text: &'a str,
    grams: OnceLock<Grams>,
    pub(super) kind: &'a str,
    /// Its file; `None` if it is retired.
    pub(super) file: Option<usize>,
}

/// A unit of the manuscript, at work.
pub(super) struct New {
    pub(super) key: Key,
    pub(super) fixed: bool,
    pub(super) text: String,
    pub(super) revision: Revision,
    grams: OnceLock<Grams>,
    pub(super) kind: &'static str,
    /// Its chapter; `None` for the units of `book.toml`.
    pub(super) chapter: Option<usize>,
}

impl Old<'_> {
    /// Returns the text taken apart; most texts have not changed, and never are.
    pub(super) fn grams(&self) -> &Grams {
        self.grams.get_or_init(|| Grams::of(self.text))
    }
}

impl New {
    /// Returns the text taken apart, as [`Old::grams`].
    pub(super) fn grams(&self) -> &Grams {
        self.grams.get_or_init(|| Grams::of(&self.text))
    }
}

/// Two units that are one.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) old: usize,
    pub(super) moved: bool,
}

/// What is known so far.
pub(super) struct Work<'a> {
    pub(super) old: Vec<Old<'a>>,
    pub(super) new: Vec<New>,
    /// The names of the snapshot's files.
    pub(super) old_files: Vec<&'a str>,
    /// `book` and the names of the chapters; chapter `n` is at `n + 1`.
    pub(super) new_files: Vec<String>,
    pub(super) taken: Vec<bool>,
    pub(super) pairs: Vec<Option<Pair>>,
    /// For a new unit the old one whose translation may help.
    pub(super) supposed: Vec<Option<usize>>,
}

/// Units of one file that the diff has left over on both sides between the same neighbours.
pub(super) struct Gap {
    pub(super) old: Vec<usize>,
    pub(super) new: Vec<usize>,
}

impl<'a> Work<'a> {
    pub(super) fn new(document: &Document, snapshot: &'a Snapshot) -> Self {
        let mut seen = BTreeSet::new();
        let filed =
            snapshot.files.iter().enumerate().flat_map(|(at, file)| file.units.iter().map(move |u| (Some(at), u)));
        let old: Vec<_> = filed
            .chain(snapshot.retired.iter().map(|unit| (None, unit)))
            .filter(|(_, unit)| seen.insert(&unit.key))
            .collect();
        let new: Vec<_> = walk::units(document).into_iter().filter(|placed| placed.unit.translatable).collect();
        let old: Vec<_> = old
            .into_par_iter()
            .map(|(file, unit)| Old {
                key: &unit.key,
                revision: unit.revision,
                text: &unit.text,
                grams: OnceLock::new(),
                kind: &unit.kind,
                file,
            })
            .collect();
        let new: Vec<_> = new
            .into_par_iter()
            .map(|placed| New {
                key: placed.unit.key.clone(),
                fixed: placed.unit.fixed,
                text: placed.unit.text.text.clone(),
                revision: placed.unit.revision,
                grams: OnceLock::new(),
                kind: kind_label(placed.unit.kind),
                chapter: placed.place.chapter,
            })
            .collect();
        let chapters = document.chapters.iter().map(|chapter| chapter.name.clone());
        let mut work = Work {
            taken: vec![false; old.len()],
            pairs: vec![None; new.len()],
            supposed: vec![None; new.len()],
            old_files: snapshot.files.iter().map(|file| file.name.as_str()).collect(),
            new_files: std::iter::once("book".to_owned()).chain(chapters).collect(),
            old,
            new,
        };
        work.pair_fixed();
        work
    }

    /// An author's id is the unit, whatever its text and place.
    pub(super) fn pair_fixed(&mut self) {
        let by_key: BTreeMap<&Key, usize> = self.old.iter().enumerate().map(|(at, old)| (old.key, at)).collect();
        for at in 0..self.new.len() {
            if let (true, Some(&old)) = (self.new[at].fixed, by_key.get(&self.new[at].key)) {
                // It has moved unless the diff finds it in its place.
                self.pair(old, at, true);
            }
        }
    }

    pub(super) fn pair(&mut self, old: usize, new: usize, moved: bool) {
        self.taken[old] = true;
        self.pairs[new] = Some(Pair { old, moved });
    }

    /// Says whether a unit can go on under an id: those of notes and of the book belong to what they name.
    pub(super) fn may_pair(&self, old: usize, new: usize) -> bool {
        self.new[new].fixed
            || !(self.old[old].key.as_str().starts_with("fn-") || self.old[old].key.as_str().contains("--"))
    }

    /// Says whether a new unit may still be an old one that was edited.
    pub(super) fn is_left(&self, new: usize) -> bool {
        // An author's id that the snapshot does not know names something new, unless its text is known.
        self.pairs[new].is_none() && !self.new[new].fixed
    }

    /// Returns the least likeness at which two units are one: a heading rarely becomes a paragraph.
    pub(super) fn near(&self, old: usize, new: usize) -> f32 {
        // A retired unit has no kind any more.
        if self.old[old].file.is_none() || self.old[old].kind == self.new[new].kind { NEAR } else { FAR }
    }

    /// Returns the grams of old units.
    pub(super) fn old_grams(&self, units: &[usize]) -> Vec<&Grams> {
        units.par_iter().map(|&at| self.old[at].grams()).collect()
    }

    /// Returns the grams of new units.
    pub(super) fn new_grams(&self, units: &[usize]) -> Vec<&Grams> {
        units.par_iter().map(|&at| self.new[at].grams()).collect()
    }

    pub(super) fn new_file(&self, new: usize) -> usize {
        self.new[new].chapter.map_or(0, |chapter| chapter + 1)
    }

    /// Pairs each file with the snapshot's file of its name; what is left with the one that shares most of its texts,
    /// so that a chapter can be renamed.
    pub(super) fn file_pairs(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::new();
        let mut old_left: Vec<usize> = (0..self.old_files.len()).collect();
        let mut new_left = Vec::new();
        for (new, name) in self.new_files.iter().enumerate() {
            match old_left.iter().position(|&old| self.old_files[old] == name) {
                Some(at) => pairs.push((old_left.remove(at), new)),
                None => new_left.push(new),
            }
        }
        if old_left.is_empty() || new_left.is_empty() {
            return pairs;
        }
        let file_of: BTreeMap<Revision, usize> =
            self.old.iter().filter_map(|old| old.file.map(|file| (old.revision, file))).collect();
        for new in new_left {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            let units = self.new.iter().enumerate().filter(|&(at, _)| self.new_file(at) == new);
            for file in units.filter_map(|(_, unit)| file_of.get(&unit.revision)) {
                *shared.entry(*file).or_default() += 1;
            }
            let best = old_left.iter().copied().filter_map(|old| Some((*shared.get(&old)?, old))).max();
            if let Some((_, old)) = best {
                old_left.retain(|&left| left != old);
                pairs.push((old, new));
            }
        }
        pairs
    }

    /// Decides the ids, and says what became of the units.
    pub(super) fn settle(self) -> (Vec<Key>, Alignment) {
        let mut alignment = Alignment::default();
        let mut keys: Vec<Option<Key>> = Vec::with_capacity(self.new.len());
        for (new, pair) in self.new.iter().zip(&self.pairs) {
            let old = pair.map(|pair| (&self.old[pair.old], pair.moved));
            let key = if new.fixed { Some(new.key.clone()) } else { old.map(|(old, _)| old.key.clone()) };
            if let (Some(key), Some((old, moved))) = (&key, old) {
                if key != old.key {
                    alignment.renamed.push((old.key.clone(), key.clone()));
                }
                if new.revision != old.revision {
                    alignment.edited.push(key.clone());
                } else if old.file.is_none() {
                    alignment.new.push(key.clone());
                } else if moved {
                    alignment.moved.push(key.clone());
                } else {
                    alignment.unchanged += 1;
                }
            } else if let Some(key) = &key {
                alignment.new.push(key.clone());
            }
            keys.push(key);
        }
        // An id that was somebody's first wording may have gone on to say something else: it is never given again.
        let mut used: BTreeSet<Key> = keys.iter().flatten().cloned().collect();
        used.extend(self.old.iter().map(|old| old.key.clone()));
        let keys = std::iter::zip(keys, &self.new).map(|(key, new)| {
            key.unwrap_or_else(|| {
                let key = Key::mint(&new.text).distinct(|key| used.contains(key));
                used.insert(key.clone());
                alignment.new.push(key.clone());
                key
            })
        });
        let keys: Vec<Key> = keys.collect();
        let supposed = keys.iter().zip(&self.supposed).filter_map(|(key, old)| Some((key, self.old[(*old)?].key)));
        alignment.proposals =
            supposed.filter(|(key, old)| key != old).map(|(key, old)| (key.clone(), old.clone())).collect();
        let gone = self.old.iter().zip(&self.taken).filter(|(old, taken)| !**taken && old.file.is_some());
        alignment.gone = gone.map(|(old, _)| old.key.clone()).collect();
        (keys, alignment)
    }
}
