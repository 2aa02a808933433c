//! What is the same, word for word: in its place ([`unchanged`]), or elsewhere ([`moved`]).

use std::collections::BTreeMap;

use super::patience::common;
use super::work::{Gap, Work};
use crate::document::key::Revision;

/// Finds what did not change, file by file, and returns the gaps between.
pub(super) fn unchanged(work: &mut Work) -> Vec<Gap> {
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

/// Pairs equal texts that are left over: first within a file, then anywhere, then those that had gone.
pub(super) fn moved(work: &mut Work) {
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
