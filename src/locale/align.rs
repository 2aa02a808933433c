//! Gives the units of the manuscript the ids that the last snapshot knows.
//!
//! In: the document with freshly minted ids, and the [`Snapshot`] that the last sync wrote. Out: the document with
//! its ids, and an [`Alignment`] that says what stayed, moved, was edited, came and went. An author's id and the id
//! of a note stay what they are. For the rest, in order:
//!
//! 1. [`unchanged`]: a patience diff over revisions, file by file;
//! 2. [`moved`]: equal texts that are left over, wherever they stand;
//! 3. [`edited`]: within each gap of the diff, in order, what is most alike, one text that became two and two that
//!    became one among it;
//! 4. [`strayed`]: over the whole book, what moved and was edited, where nothing else is nearly as alike;
//! 5. what is left over is new, and keeps its minted id, made distinct; [`suppose`] notes which old translation may
//!    help there.
//!
//! Each step only takes from what the one before has left. A wrong pair shows a reader the wrong paragraph, a missing
//! pair costs a translator a look at a proposal: so in doubt nothing is paired, and the doubt is noted.
//!
//! *Architecture invariant*: nothing is written, and no translation is looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::kind_label;
use super::likeness::{self, Grams, Index};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::document::{Document, Key, key::Revision, walk};

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
        let units = self.files.iter().flat_map(|file| &file.units).rev();
        units.map(|unit| (&unit.key, unit.text.as_str())).collect()
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
    let mut work = Work::new(document, snapshot);
    let gaps = unchanged(&mut work);
    moved(&mut work);
    for gap in gaps {
        edited(&mut work, gap);
    }
    strayed(&mut work);
    suppose(&mut work);
    let (keys, alignment) = work.settle();
    let mut keys = keys.into_iter();
    walk::visit_mut(document, &mut |unit| {
        if unit.translatable
            && let Some(key) = keys.next()
        {
            unit.key = key;
        }
    });
    alignment
}

/// A unit of the snapshot, at work.
struct Old<'a> {
    key: &'a Key,
    revision: Revision,
    grams: Grams,
    kind: &'a str,
    /// Its file; `None` if it is retired.
    file: Option<usize>,
}

/// A unit of the manuscript, at work.
struct New {
    key: Key,
    fixed: bool,
    text: String,
    revision: Revision,
    grams: Grams,
    kind: &'static str,
    /// Its chapter; `None` for the units of `book.toml`.
    chapter: Option<usize>,
}

/// Two units that are one.
#[derive(Clone, Copy)]
struct Pair {
    old: usize,
    moved: bool,
}

/// What is known so far.
struct Work<'a> {
    old: Vec<Old<'a>>,
    new: Vec<New>,
    /// The names of the snapshot's files.
    old_files: Vec<&'a str>,
    /// `book` and the names of the chapters; chapter `n` is at `n + 1`.
    new_files: Vec<String>,
    taken: Vec<bool>,
    pairs: Vec<Option<Pair>>,
    /// For a new unit the old one whose translation may help.
    supposed: Vec<Option<usize>>,
}

/// Units of one file that the diff has left over on both sides between the same neighbours.
struct Gap {
    old: Vec<usize>,
    new: Vec<usize>,
}

impl<'a> Work<'a> {
    fn new(document: &Document, snapshot: &'a Snapshot) -> Self {
        let mut seen = BTreeSet::new();
        let filed =
            snapshot.files.iter().enumerate().flat_map(|(at, file)| file.units.iter().map(move |u| (Some(at), u)));
        let old: Vec<_> = filed
            .chain(snapshot.retired.iter().map(|unit| (None, unit)))
            .filter(|(_, unit)| seen.insert(&unit.key))
            .map(|(file, unit)| Old {
                key: &unit.key,
                revision: super::revision(&unit.text),
                grams: Grams::of(&unit.text),
                kind: &unit.kind,
                file,
            })
            .collect();
        let new: Vec<_> = walk::units(document)
            .into_iter()
            .filter(|placed| placed.unit.translatable)
            .map(|placed| New {
                key: placed.unit.key.clone(),
                fixed: placed.unit.fixed,
                text: placed.unit.text.text.clone(),
                revision: super::revision(&placed.unit.text.text),
                grams: Grams::of(&placed.unit.text.text),
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
    fn pair_fixed(&mut self) {
        let by_key: BTreeMap<&Key, usize> = self.old.iter().enumerate().map(|(at, old)| (old.key, at)).collect();
        for at in 0..self.new.len() {
            if let (true, Some(&old)) = (self.new[at].fixed, by_key.get(&self.new[at].key)) {
                // It has moved unless the diff finds it in its place.
                self.pair(old, at, true);
            }
        }
    }

    fn pair(&mut self, old: usize, new: usize, moved: bool) {
        self.taken[old] = true;
        self.pairs[new] = Some(Pair { old, moved });
    }

    /// Says whether a unit can go on under an id: those of notes and of the book belong to what they name.
    fn may_pair(&self, old: usize, new: usize) -> bool {
        self.new[new].fixed
            || !(self.old[old].key.as_str().starts_with("fn-") || self.old[old].key.as_str().contains("--"))
    }

    /// Says whether a new unit may still be an old one that was edited.
    fn is_left(&self, new: usize) -> bool {
        // An author's id that the snapshot does not know names something new, unless its text is known.
        self.pairs[new].is_none() && !self.new[new].fixed
    }

    /// Returns the least likeness at which two units are one: a heading rarely becomes a paragraph.
    fn near(&self, old: usize, new: usize) -> f32 {
        // A retired unit has no kind any more.
        if self.old[old].file.is_none() || self.old[old].kind == self.new[new].kind { NEAR } else { FAR }
    }

    fn new_file(&self, new: usize) -> usize {
        self.new[new].chapter.map_or(0, |chapter| chapter + 1)
    }

    /// Pairs each file with the snapshot's file of its name; what is left with the one that shares most of its texts,
    /// so that a chapter can be renamed.
    fn file_pairs(&self) -> Vec<(usize, usize)> {
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
    fn settle(self) -> (Vec<Key>, Alignment) {
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

/// Finds what did not change, file by file, and returns the gaps between.
fn unchanged(work: &mut Work) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (old_file, new_file) in work.file_pairs() {
        let old: Vec<_> = (0..work.old.len()).filter(|&at| work.old[at].file == Some(old_file)).collect();
        let new: Vec<_> = (0..work.new.len()).filter(|&at| work.new_file(at) == new_file).collect();
        let (old_symbols, new_symbols) = symbols(work, &old, &new);
        let same = common(&old_symbols, &new_symbols);
        let (mut old_at, mut new_at) = (0, 0);
        for (old_next, new_next) in same.into_iter().chain([(old.len(), new.len())]) {
            if old_next > old_at && new_next > new_at {
                gaps.push(Gap { old: old[old_at..old_next].to_vec(), new: new[new_at..new_next].to_vec() });
            }
            if let (Some(&old), Some(&new)) = (old.get(old_next), new.get(new_next)) {
                work.pair(old, new, false);
            }
            (old_at, new_at) = (old_next + 1, new_next + 1);
        }
    }
    gaps
}

/// Writes two files as numbers that are equal where the units are one: by id where the author fixed it, else by text.
fn symbols(work: &Work, old: &[usize], new: &[usize]) -> (Vec<u32>, Vec<u32>) {
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    enum Symbol {
        Fixed(usize),
        Text(Revision),
        Alone(usize),
    }
    let mut numbers = BTreeMap::new();
    let mut number = |symbol| {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        *numbers.entry(symbol).or_insert(next)
    };
    let old = old.iter().map(|&at| {
        number(match work.taken[at] {
            true => Symbol::Fixed(at),
            false if work.old[at].key.as_str().starts_with("fn-") => Symbol::Alone(at),
            false => Symbol::Text(work.old[at].revision),
        })
    });
    let old = old.collect();
    let new = new.iter().map(|&at| {
        number(work.pairs[at].map_or(Symbol::Text(work.new[at].revision), |pair| Symbol::Fixed(pair.old)))
    });
    (old, new.collect())
}

/// Returns the places of a common subsequence, by patience: what stands once on both sides is certain, and parts the
/// rest into smaller questions.
fn common(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    patience(old, new, (0, 0), &mut pairs);
    pairs
}

fn patience(old: &[u32], new: &[u32], (old_at, new_at): (usize, usize), pairs: &mut Vec<(usize, usize)>) {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    pairs.extend((0..head).map(|at| (old_at + at, new_at + at)));
    let (old, new) = (&old[head..], &new[head..]);
    let (old_at, new_at) = (old_at + head, new_at + head);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let certain = ascending(&once_on_both_sides(&old[..old_end], &new[..new_end]));
    if certain.is_empty() {
        let found = longest(&old[..old_end], &new[..new_end]);
        pairs.extend(found.into_iter().map(|(a, b)| (old_at + a, new_at + b)));
    } else {
        let (mut a, mut b) = (0, 0);
        for (next_a, next_b) in certain.into_iter().chain([(old_end, new_end)]) {
            patience(&old[a..next_a], &new[b..next_b], (old_at + a, new_at + b), pairs);
            if next_a < old_end {
                pairs.push((old_at + next_a, new_at + next_b));
            }
            (a, b) = ((next_a + 1).min(old_end), (next_b + 1).min(new_end));
        }
    }
    pairs.extend((0..tail).map(|at| (old_at + old_end + at, new_at + new_end + at)));
}

/// Returns the places of what stands exactly once on both sides, in the order of the old side.
fn once_on_both_sides(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    let once = |side: &[u32]| {
        let mut places: BTreeMap<u32, Option<usize>> = BTreeMap::new();
        for (at, symbol) in side.iter().enumerate() {
            places.entry(*symbol).and_modify(|place| *place = None).or_insert(Some(at));
        }
        places
    };
    let (old_places, new_places) = (once(old), once(new));
    let mut both: Vec<_> =
        old_places.iter().filter_map(|(symbol, place)| Some(((*place)?, (*new_places.get(symbol)?)?))).collect();
    both.sort_unstable();
    both
}

/// Returns the longest part of `pairs` (ascending on the left) that ascends on the right too.
fn ascending(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; pairs.len()];
    for (at, &(_, right)) in pairs.iter().enumerate() {
        let pile = ends.partition_point(|&end| pairs[end].1 < right);
        before[at] = pile.checked_sub(1).map(|pile| ends[pile]);
        match ends.get_mut(pile) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut found: Vec<_> =
        std::iter::successors(ends.last().copied(), |&at| before[at]).map(|at| pairs[at]).collect();
    found.reverse();
    found
}

/// The most that a table of dynamic programming may hold: a megabyte, and a few milliseconds.
const TABLE: usize = 1 << 20;

/// Returns the longest common subsequence of two short sequences, and nothing of long ones.
fn longest(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() || (old.len() + 1) * (new.len() + 1) > TABLE {
        return Vec::new();
    }
    best_chain(old.len(), new.len(), |a, b| if old[a] == new[b] { 1.0 } else { 0.0 })
}

/// Returns the ascending pairs with the greatest sum of weights; a pair without weight is none.
fn best_chain(old: usize, new: usize, weight: impl Fn(usize, usize) -> f32) -> Vec<(usize, usize)> {
    let width = new + 1;
    let mut best = vec![0.0f32; (old + 1) * width];
    for a in (0..old).rev() {
        for b in (0..new).rev() {
            let paired = weight(a, b);
            let skipped = best[(a + 1) * width + b].max(best[a * width + b + 1]);
            let both = if paired > 0.0 { paired + best[(a + 1) * width + b + 1] } else { 0.0 };
            best[a * width + b] = skipped.max(both);
        }
    }
    let (mut a, mut b, mut pairs) = (0, 0, Vec::new());
    while a < old && b < new {
        if best[a * width + b] == best[(a + 1) * width + b] {
            a += 1;
        } else if best[a * width + b] == best[a * width + b + 1] {
            b += 1;
        } else {
            pairs.push((a, b));
            a += 1;
            b += 1;
        }
    }
    pairs
}

/// Pairs equal texts that are left over: first within a file, then anywhere, then those that had gone.
fn moved(work: &mut Work) {
    let mut left: BTreeMap<Revision, Vec<usize>> = BTreeMap::new();
    for at in (0..work.old.len()).filter(|&at| !work.taken[at]) {
        left.entry(work.old[at].revision).or_default().push(at);
    }
    for new in (0..work.new.len()).filter(|&at| work.pairs[at].is_none()).collect::<Vec<_>>() {
        let Some(candidates) = left.get_mut(&work.new[new].revision) else { continue };
        let name = &work.new_files[work.new_file(new)];
        let here = |&&old: &&usize| work.old[old].file.is_some_and(|file| work.old_files[file] == name);
        let may = |old: &&usize| work.may_pair(**old, new);
        let found = candidates.iter().filter(may).find(here).or_else(|| candidates.iter().find(may)).copied();
        if let Some(old) = found {
            candidates.retain(|&candidate| candidate != old);
            work.pair(old, new, true);
        }
    }
}

/// From this Dice coefficient on two units of a gap are one that was edited.
const NEAR: f32 = 0.35;
/// From this one on two units are one wherever they stand, or if they are of different kinds.
const FAR: f32 = 0.55;
/// From this one on two units together are one that was split, or of which it was made.
const JOIN: f32 = 0.75;
/// How much such three units weigh beside two: each counts half a pair, so that two halves of a text are not taken for
/// two other texts that they are a little like.
const THREE: f32 = 1.5;
/// By how much a pair must be more alike than any other that one of the two could be part of, where nothing but
/// likeness speaks for it.
const MARGIN: f32 = 0.1;
/// From this one on the translation of a unit may help with another.
const HELPS: f32 = 0.25;
/// How many grams a text must have to be known by likeness alone anywhere in the book: three words.
const ENOUGH: usize = 5;

/// Pairs what was edited inside a gap: in order, so that the likeness of all together is greatest. One old unit may
/// have become two, and two may have become one: then the id stays with the part that is most alike, and the
/// translation of the other, or for the other, is proposed.
fn edited(work: &mut Work, gap: Gap) {
    let old: Vec<_> = gap.old.into_iter().filter(|&at| !work.taken[at]).collect();
    let new: Vec<_> = gap.new.into_iter().filter(|&at| work.is_left(at)).collect();
    if old.is_empty() || new.is_empty() || (old.len() + 1) * (new.len() + 1) > 4 * TABLE {
        return;
    }
    for step in best_path(work, &old, &new) {
        match step {
            Step::One(a, b) => work.pair(old[a], new[b], false),
            Step::Split(a, b) => {
                let like = |b: usize| likeness::dice(&work.old[old[a]].grams, &work.new[new[b]].grams);
                let (whole, rest) = if like(b) >= like(b + 1) { (b, b + 1) } else { (b + 1, b) };
                work.pair(old[a], new[whole], false);
                work.supposed[new[rest]] = Some(old[a]);
            }
            Step::Merge(a, b) => {
                let like = |a: usize| likeness::dice(&work.old[old[a]].grams, &work.new[new[b]].grams);
                let (whole, rest) = if like(a) >= like(a + 1) { (a, a + 1) } else { (a + 1, a) };
                work.pair(old[whole], new[b], false);
                work.supposed[new[b]] = Some(old[rest]);
            }
        }
    }
}

/// What becomes of the next units of a gap, by their places in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// One stays one.
    One(usize, usize),
    /// One becomes this new one and the next.
    Split(usize, usize),
    /// This old one and the next become one.
    Merge(usize, usize),
}

/// Returns the steps with the greatest sum of likenesses, in order; what no step names came or went.
fn best_path(work: &Work, old: &[usize], new: &[usize]) -> Vec<Step> {
    let width = new.len() + 1;
    let mut best = vec![0.0f32; (old.len() + 1) * width];
    let mut taken: Vec<Option<Step>> = vec![None; best.len()];
    let single: Vec<f32> = old
        .iter()
        .flat_map(|&a| new.iter().map(move |&b| (a, b)))
        .map(|(a, b)| if work.may_pair(a, b) { likeness::dice(&work.old[a].grams, &work.new[b].grams) } else { 0.0 })
        .collect();
    let single = |a: usize, b: usize| single[a * new.len() + b];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            let at = a * width + b;
            let mut found = (best[at + width].max(best[at + 1]), None);
            let mut offer = |weight: f32, rest: usize, step| {
                if weight > 0.0 && weight + best[rest] > found.0 {
                    found = (weight + best[rest], Some(step));
                }
            };
            let one = single(a, b);
            if one >= work.near(old[a], new[b]) {
                offer(one, at + width + 1, Step::One(a, b));
            }
            // Without any likeness of the first part there is none of both together.
            if b + 1 < new.len() && one > 0.0 && single(a, b + 1) > 0.0 {
                let parts = [&work.new[new[b]].grams, &work.new[new[b + 1]].grams];
                let both = joined(&work.old[old[a]].grams, parts, one.max(single(a, b + 1)));
                offer(both * THREE, at + width + 2, Step::Split(a, b));
            }
            if a + 1 < old.len() && one > 0.0 && single(a + 1, b) > 0.0 {
                let parts = [&work.old[old[a]].grams, &work.old[old[a + 1]].grams];
                let both = joined(&work.new[new[b]].grams, parts, one.max(single(a + 1, b)));
                offer(both * THREE, at + 2 * width + 1, Step::Merge(a, b));
            }
            (best[at], taken[at]) = found;
        }
    }
    let (mut a, mut b, mut steps) = (0, 0, Vec::new());
    while a < old.len() && b < new.len() {
        let at = a * width + b;
        match taken[at] {
            Some(step) => {
                steps.push(step);
                let (olds, news) = match step {
                    Step::One(..) => (1, 1),
                    Step::Split(..) => (1, 2),
                    Step::Merge(..) => (2, 1),
                };
                (a, b) = (a + olds, b + news);
            }
            None if best[at] == best[at + width] => a += 1,
            None => b += 1,
        }
    }
    steps
}

/// Returns how alike a whole and its two parts together are; 0 unless they are one text: nearly all of each part is in
/// the whole, and both explain it better than the better one alone does.
fn joined(whole: &Grams, parts: [&Grams; 2], alone: f32) -> f32 {
    if parts.iter().any(|part| likeness::within(part, whole) < 0.5) {
        return 0.0;
    }
    let both = likeness::dice(whole, &parts[0].with(parts[1]));
    if both >= JOIN && both > alone + 0.02 { both } else { 0.0 }
}

/// Pairs, over the whole book, what moved and was edited: where a pair is alike, and neither side is nearly as alike to
/// anything else that is left.
fn strayed(work: &mut Work) {
    let old: Vec<usize> = (0..work.old.len()).filter(|&at| !work.taken[at]).collect();
    let new: Vec<usize> = (0..work.new.len()).filter(|&at| work.is_left(at)).collect();
    if old.is_empty() || new.is_empty() {
        return;
    }
    let index = Index::of(old.iter().map(|&at| &work.old[at].grams));
    // Each candidate pair: likeness, place in `old`, unit of `new`.
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    for &b in &new {
        for (a, likeness) in index.alike(&work.new[b].grams, FAR - MARGIN) {
            if work.may_pair(old[a], b) {
                found.push((likeness, old[a], b));
            }
        }
    }
    found.sort_by(|(left, ..), (right, ..)| right.total_cmp(left));
    let mut rivals_of_old: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
    let mut rivals_of_new: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
    for &(likeness, a, b) in &found {
        rivals_of_old.entry(a).or_default().push((likeness, b));
        rivals_of_new.entry(b).or_default().push((likeness, a));
    }
    for (likeness, a, b) in found {
        let long = work.new[b].grams.len().min(work.old[a].grams.len()) >= ENOUGH;
        let of_kind = work.old[a].file.is_none() || work.old[a].kind == work.new[b].kind;
        if work.taken[a] || !work.is_left(b) || likeness < FAR || !long || !of_kind {
            continue;
        }
        let doubt = rivals_of_new[&b].iter().any(|&(rival, other)| other != a && rival > likeness - MARGIN)
            || rivals_of_old[&a].iter().any(|&(rival, other)| other != b && rival > likeness - MARGIN);
        if !doubt {
            work.pair(a, b, true);
        }
    }
}

/// Notes for what is new whose translation may help: that of a text like it which is left over, else that of one which
/// is nearly the same and goes on elsewhere.
fn suppose(work: &mut Work) {
    let new: Vec<usize> =
        (0..work.new.len()).filter(|&at| work.pairs[at].is_none() && work.supposed[at].is_none()).collect();
    if new.is_empty() || work.old.is_empty() {
        return;
    }
    let index = Index::of(work.old.iter().map(|old| &old.grams));
    for b in new {
        let alike = index.alike(&work.new[b].grams, HELPS);
        let helps = alike.into_iter().filter(|&(a, likeness)| !work.taken[a] || likeness >= JOIN);
        let best = helps.max_by(|(a, left), (b, right)| {
            (left.total_cmp(right)).then(work.taken[*b].cmp(&work.taken[*a])).then(b.cmp(a))
        });
        work.supposed[b] = best.map(|(a, _)| a);
    }
}

#[cfg(test)]
mod tests;
