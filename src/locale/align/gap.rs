//! What was edited in its place: units between the same neighbours.

use super::JOIN;
use super::patience::TABLE;
use super::work::{Gap, Work};
use crate::locale::likeness::{self, Grams};

/// How much such three units weigh beside two: each counts half a pair, so that two halves of a text are not taken for
/// two other texts that they are a little like.
const THREE: f32 = 1.5;

/// Pairs what was edited inside a gap: in order, so that the likeness of all together is greatest. One old unit may
/// have become two, and two may have become one: then the id stays with the part that is most alike, and the
/// translation of the other, or for the other, is proposed.
pub(super) fn edited(work: &mut Work, gap: Gap) {
    let old: Vec<_> = gap.old.into_iter().filter(|&at| !work.taken[at]).collect();
    let new: Vec<_> = gap.new.into_iter().filter(|&at| work.is_left(at)).collect();
    if old.is_empty() || new.is_empty() || (old.len() + 1) * (new.len() + 1) > 4 * TABLE {
        return;
    }
    for step in best_path(work, &old, &new) {
        match step {
            Step::One(a, b) => work.pair(old[a], new[b], false),
            Step::Split(a, b) => {
                let like = |b: usize| likeness::dice(work.old[old[a]].grams(), work.new[new[b]].grams());
                let (whole, rest) = if like(b) >= like(b + 1) { (b, b + 1) } else { (b + 1, b) };
                work.pair(old[a], new[whole], false);
                work.supposed[new[rest]] = Some(old[a]);
            }
            Step::Merge(a, b) => {
                let like = |a: usize| likeness::dice(work.old[old[a]].grams(), work.new[new[b]].grams());
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
    let mut single = vec![0.0f32; old.len() * new.len()];
    likeness::alike(&work.old_grams(old), &work.new_grams(new), |a, b, likeness| {
        if work.may_pair(old[a], new[b]) {
            single[a * new.len() + b] = likeness;
        }
    });
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
                let parts = [work.new[new[b]].grams(), work.new[new[b + 1]].grams()];
                let both = joined(work.old[old[a]].grams(), parts, one.max(single(a, b + 1)));
                offer(both * THREE, at + width + 2, Step::Split(a, b));
            }
            if a + 1 < old.len() && one > 0.0 && single(a + 1, b) > 0.0 {
                let parts = [work.old[old[a]].grams(), work.old[old[a + 1]].grams()];
                let both = joined(work.new[new[b]].grams(), parts, one.max(single(a + 1, b)));
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
