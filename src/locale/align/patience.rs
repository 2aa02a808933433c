//! The longest common subsequence of two sequences of numbers, by patience.
//!
//! *Architecture invariant*: nothing here knows units.

use std::collections::BTreeMap;

/// Returns the places of a common subsequence, by patience: what stands once on both sides is certain, and parts the
/// rest into smaller questions.
pub(super) fn common(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
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
pub(super) const TABLE: usize = 1 << 20;

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
