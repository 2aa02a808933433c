//! What likeness alone speaks for: units that moved and were edited, and translations that may help.

use std::collections::BTreeMap;

use super::work::Work;
use super::{FAR, JOIN};
use crate::locale::likeness;

/// By how much a pair must be more alike than any other that one of the two could be part of, where nothing but
/// likeness speaks for it.
const MARGIN: f32 = 0.1;
/// From this one on the translation of a unit may help with another.
const HELPS: f32 = 0.25;
/// How many grams a text must have to be known by likeness alone anywhere in the book: three words.
const ENOUGH: usize = 5;

/// Pairs, over the whole book, what moved and was edited: where a pair is alike, and neither side is nearly as alike to
/// anything else that is left.
pub(super) fn strayed(work: &mut Work) {
    let old: Vec<usize> = (0..work.old.len()).filter(|&at| !work.taken[at]).collect();
    let new: Vec<usize> = (0..work.new.len()).filter(|&at| work.is_left(at)).collect();
    if old.is_empty() || new.is_empty() {
        return;
    }
    // Each pair that may be one: likeness, unit of `new`, unit of `old`.
    let mut found: Vec<(f32, usize, usize)> = Vec::new();
    likeness::alike(&work.new_grams(&new), &work.old_grams(&old), |b, a, likeness| {
        if likeness >= FAR - MARGIN && work.may_pair(old[a], new[b]) {
            found.push((likeness, new[b], old[a]));
        }
    });
    found.sort_by(|(left, new, old), (right, other_new, other_old)| {
        right.total_cmp(left).then((new, old).cmp(&(other_new, other_old)))
    });
    let mut rivals_of_old: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
    let mut rivals_of_new: BTreeMap<usize, Vec<(f32, usize)>> = BTreeMap::new();
    for &(likeness, b, a) in &found {
        rivals_of_old.entry(a).or_default().push((likeness, b));
        rivals_of_new.entry(b).or_default().push((likeness, a));
    }
    for (likeness, b, a) in found {
        let long = work.new[b].grams().len().min(work.old[a].grams().len()) >= ENOUGH;
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
pub(super) fn suppose(work: &mut Work) {
    let new: Vec<usize> =
        (0..work.new.len()).filter(|&at| work.pairs[at].is_none() && work.supposed[at].is_none()).collect();
    if new.is_empty() || work.old.is_empty() {
        return;
    }
    let all: Vec<usize> = (0..work.old.len()).collect();
    let mut best: Vec<Option<(f32, usize)>> = vec![None; new.len()];
    likeness::alike(&work.new_grams(&new), &work.old_grams(&all), |b, a, likeness| {
        let helps = likeness >= if work.taken[a] { JOIN } else { HELPS };
        // Of two as alike, the one that is left over; then the first.
        let better = best[b].is_none_or(|(other, at)| {
            likeness.total_cmp(&other).then(work.taken[at].cmp(&work.taken[a])).then(at.cmp(&a)).is_gt()
        });
        if helps && better {
            best[b] = Some((likeness, a));
        }
    });
    for (b, best) in new.into_iter().zip(best) {
        work.supposed[b] = best.map(|(_, a)| a);
    }
}
