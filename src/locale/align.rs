//! Gives the units of the manuscript the ids that the last snapshot knows.
//!
//! In: the document with freshly minted ids, and the [`Snapshot`] that the last sync wrote. Out: the document with
//! its ids, and an [`Alignment`] that says what stayed, moved, was edited, came and went. An author's id and the id
//! of a note stay what they are. For the rest, in order:
//!
//! 1. [`unchanged`]: a patience diff over revisions, file by file;
//! 2. [`moved`]: equal texts that are left over, wherever they stand;
//! 3. [`edited`]: within each gap of the diff, in order, the pairs that are most alike;
//! 4. what is left over is new, and keeps its minted id, made distinct.
//!
//! Each step only takes from what the one before has left, so that further steps (splits and joins, a search over
//! the whole book) can be put between 3 and 4.
//!
//! *Architecture invariant*: nothing is written, and no translation is looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::kind_label;
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
}

impl Alignment {
    /// Says whether the snapshot shows the manuscript as it is.
    pub fn is_current(&self) -> bool {
        let Alignment { unchanged: _, moved, edited, new, gone, renamed } = self;
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
    text: &'a str,
    revision: Revision,
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
                text: &unit.text,
                revision: super::revision(&unit.text),
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
                kind: kind_label(placed.unit.kind),
                chapter: placed.place.chapter,
            })
            .collect();
        let chapters = document.chapters.iter().map(|chapter| chapter.name.clone());
        let mut work = Work {
            taken: vec![false; old.len()],
            pairs: vec![None; new.len()],
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
        let mut used: BTreeSet<Key> = keys.iter().flatten().cloned().collect();
        let keys = std::iter::zip(keys, &self.new).map(|(key, new)| {
            key.unwrap_or_else(|| {
                let key = Key::mint(&new.text).distinct(|key| used.contains(key));
                used.insert(key.clone());
                alignment.new.push(key.clone());
                key
            })
        });
        let keys = keys.collect();
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
/// The same where the gap holds one old and one new unit of the same kind: there is nothing else that it could be.
const NEAR_ALONE: f32 = 0.25;

/// Pairs what was edited inside a gap: in order, so that the likeness of all pairs together is greatest.
fn edited(work: &mut Work, gap: Gap) {
    let old: Vec<_> = gap.old.into_iter().filter(|&at| !work.taken[at]).collect();
    // An author's id that the snapshot does not know names something new, unless its text is known.
    let new: Vec<_> = gap.new.into_iter().filter(|&at| work.pairs[at].is_none() && !work.new[at].fixed).collect();
    if old.is_empty() || new.is_empty() || (old.len() + 1) * (new.len() + 1) > 4 * TABLE {
        return;
    }
    let alone = old.len() == 1 && new.len() == 1 && work.old[old[0]].kind == work.new[new[0]].kind;
    let near = if alone { NEAR_ALONE } else { NEAR };
    let old_grams: Vec<_> = old.iter().map(|&at| grams(work.old[at].text)).collect();
    let new_grams: Vec<_> = new.iter().map(|&at| grams(&work.new[at].text)).collect();
    let likeness = |a: usize, b: usize| {
        if !work.may_pair(old[a], new[b]) {
            return 0.0;
        }
        let likeness = dice(&old_grams[a], &new_grams[b], near);
        if likeness >= near { likeness } else { 0.0 }
    };
    for (a, b) in best_chain(old.len(), new.len(), likeness) {
        work.pair(old[a], new[b], false);
    }
}

/// Returns the words of a text and the pairs of neighbouring words, as sorted hashes.
fn grams(text: &str) -> Vec<u64> {
    let words: Vec<u64> = words(text).map(|word| hash(word.chars().flat_map(char::to_lowercase))).collect();
    let pairs = words.windows(2).map(|pair| pair[0].rotate_left(17) ^ pair[1].wrapping_mul(PRIME));
    let mut grams: Vec<u64> = words.iter().copied().chain(pairs).collect();
    grams.sort_unstable();
    grams
}

/// Splits a text into words: runs of letters and digits, and each sign of a script without blanks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let ideographic =
        |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    let runs = text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty());
    runs.flat_map(move |run| {
        let step = if run.contains(ideographic) { 1 } else { usize::MAX };
        let mut rest = run;
        std::iter::from_fn(move || {
            let end = rest.char_indices().nth(step).map_or(rest.len(), |(at, _)| at);
            let (word, after) = rest.split_at_checked(end)?;
            rest = after;
            (!word.is_empty()).then_some(word)
        })
    })
}

/// The prime of the 64-bit FNV hash, which is plenty for telling words apart.
const PRIME: u64 = 0x0000_0100_0000_01b3;

fn hash(chars: impl Iterator<Item = char>) -> u64 {
    chars.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(PRIME))
}

/// Returns the Dice coefficient of two sorted lists; 0 where their lengths alone keep it below `near`.
fn dice(a: &[u64], b: &[u64], near: f32) -> f32 {
    let (total, shorter) = ((a.len() + b.len()) as f32, a.len().min(b.len()) as f32);
    if total == 0.0 || 2.0 * shorter / total < near {
        return 0.0;
    }
    let (mut at, mut common) = (0, 0u32);
    for gram in a {
        while b.get(at).is_some_and(|other| other < gram) {
            at += 1;
        }
        if b.get(at) == Some(gram) {
            common += 1;
            at += 1;
        }
    }
    2.0 * common as f32 / total
}
