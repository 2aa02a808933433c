//! The spaces that a theme leaves between rows, and what the notes take: learnt from laid-out pages ([`Spaces`], [`Notes`]).

use std::collections::{BTreeMap, BTreeSet};

use super::bonds::{Bonds, Kind};
use super::{Proof, Row};
use crate::paged::frame::{Column, Placed, Trail};
use crate::paged::origin::Part;

/// What meets where two rows do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Joint {
    above: Option<Kind>,
    below: Option<Kind>,
    within: bool,
}

impl Joint {
    fn of(above: &Row, below: &Row, bonds: &Bonds) -> Self {
        let within = below.texts.keys().any(|text| above.texts.contains_key(text));
        Joint { above: kind(above, bonds), below: kind(below, bonds), within }
    }
}

/// The spaces that a theme leaves, as far as the pages show them.
#[derive(Default)]
pub(super) struct Spaces {
    /// The least between rows of each kind that stand below each other on a page.
    gaps: BTreeMap<Joint, f64>,
    /// How far down a page the first row of each kind stands.
    leads: BTreeMap<Kind, f64>,
    /// The least above the first note of a page, and between two.
    above_notes: Option<f64>,
    between_notes: Option<f64>,
}

impl Spaces {
    pub(super) fn learn(&mut self, proof: &Proof) {
        let Proof { bonds, rows, notes } = proof;
        let least = |known: Option<f64>, now: f64| Some(known.map_or(now, |known| known.min(now)));
        for pair in rows.windows(2) {
            let [above, below] = pair else { continue };
            if above.page != below.page {
                if let Some(kind) = kind(below, bonds) {
                    let top = below.top.max(0.0);
                    self.leads.entry(kind).and_modify(|lead| *lead = lead.min(top)).or_insert(top);
                }
            } else if above.bottom <= below.top {
                let gap = below.top - above.bottom;
                let known = self.gaps.entry(Joint::of(above, below, bonds)).or_insert(gap);
                *known = known.min(gap);
            }
        }
        for page in notes.extents.keys().map(|(page, _)| *page).collect::<BTreeSet<_>>() {
            let mut extents: Vec<(f64, f64)> =
                notes.extents.range((page, 0)..=(page, u32::MAX)).map(|(_, extent)| *extent).collect();
            extents.sort_by(|a, b| a.0.total_cmp(&b.0));
            let Some(&(first, _)) = extents.first() else { continue };
            let above = rows.iter().filter(|row| row.page == page && row.bottom <= first).map(|row| row.bottom);
            if let Some(last) = above.max_by(f64::total_cmp) {
                self.above_notes = least(self.above_notes, first - last);
            }
            for pair in extents.windows(2) {
                if let [(_, bottom), (top, _)] = pair {
                    self.between_notes = least(self.between_notes, (top - bottom).max(0.0));
                }
            }
        }
    }

    /// Returns the space between two rows that did not stand on one page.
    pub(super) fn between(&self, above: &Row, below: &Row, bonds: &Bonds, line: f64) -> f64 {
        let usual = || (line - (below.bottom - below.top)).max(0.0);
        let apart =
            || kind(below, bonds).filter(|kind| kind.stands_apart()).map(|_| line + self.foot(below, bonds, line));
        self.gaps.get(&Joint::of(above, below, bonds)).copied().or_else(apart).unwrap_or_else(usual)
    }

    /// Returns what stands around the words of a row that is set apart: as much below as above.
    pub(super) fn foot(&self, row: &Row, bonds: &Bonds, line: f64) -> f64 {
        let apart = kind(row, bonds).filter(|kind| *kind == Kind::Display);
        apart.map_or(0.0, |kind| self.leads.get(&kind).copied().unwrap_or(line))
    }

    pub(super) fn around_notes(&self, line: f64) -> (f64, f64) {
        // A page that happens to end early tells too much.
        (self.above_notes.unwrap_or(line).min(2.0 * line), self.between_notes.unwrap_or(line / 4.0))
    }
}

/// Returns what a row is part of.
fn kind(row: &Row, bonds: &Bonds) -> Option<Kind> {
    row.bonds(bonds).map(|bond| bond.kind).next()
}

/// The notes at the feet of pages.
#[derive(Default)]
pub(super) struct Notes {
    /// On each page: where each note begins and ends.
    extents: BTreeMap<(usize, u32), (f64, f64)>,
}

impl Notes {
    pub(super) fn add<'a>(&mut self, placed: &Placed<'a>, page: usize, column: Column, trail: &Trail<'a>) {
        let Some(Part::Note(number)) = trail.first(placed).map(|(origin, _)| origin.part) else { return };
        let (top, bottom) = placed.extent();
        let (top, bottom) = ((top - column.top).to_pt(), (bottom - column.top).to_pt());
        let extent = self.extents.entry((page, number)).or_insert((top, bottom));
        *extent = (extent.0.min(top), extent.1.max(bottom));
    }

    /// Returns for each row the heights of the notes that it calls first, and how many they are.
    pub(super) fn by_row(&self, rows: &[&Row], bonds: &Bonds) -> Vec<(f64, u32)> {
        let mut called = vec![(0.0, 0); rows.len()];
        for &(text, offset, number) in &bonds.calls {
            let holds = |row: &&Row| row.texts.get(&text).is_some_and(|&first| first <= offset);
            let Some(row) = rows.iter().rposition(holds) else { continue };
            let parts = self.extents.iter().filter(|((_, note), _)| *note == number);
            let height: f64 = parts.map(|(_, (top, bottom))| bottom - top).sum();
            if let Some(sum) = called.get_mut(row).filter(|_| height > 0.0) {
                *sum = (sum.0 + height, sum.1 + 1);
            }
        }
        called
    }
}
