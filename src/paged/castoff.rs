//! Casting off: how many pages of another depth the lines of a chapter would fill: [`Castoff::fill`]. (Printers cast copy off
//! before they set it, to know how many pages it will make.)
//!
//! In: the pages of a layout. Out: where the chapter would end if its pages held a line more or fewer. To lay a chapter out
//! again can take as long as the first time, for Typst sets all its paragraphs anew when its pages have another height; this
//! takes next to no time. So it decides which depth is tried, and the layout decides whether it was right.
//!
//! Rows are parted as Typst parts them: no first or last line of a paragraph alone, no heading without what it heads, rows of
//! tables, pictures and pull quotes whole, a note on the page of its call. What the theme adds to that is not known here.

mod bonds;
mod spaces;

use std::collections::{BTreeMap, BTreeSet};

use typst_layout::Page;

use self::bonds::{Bond, Bonds};
use self::spaces::{Notes, Spaces};
use super::frame::{Column, Placed, Trail, What, walk};
use super::origin::Part;
use crate::edition::{Chapter, TextId};

/// What may stand over the edge of a page, in points: places are sums of many numbers.
const PLAY: f64 = 0.5;

/// What overlaps the line before it by more, in points, is part of it: cells of a row, a date beside its entry.
const OVERLAP: f64 = 1.0;

/// The rows of a chapter. All lengths are in points.
#[derive(Debug, Default)]
pub(super) struct Castoff {
    chunks: Vec<Chunk>,
    /// How far down its first page the chapter begins.
    top: f64,
    /// Above the first note of a page, and between two.
    note_gaps: (f64, f64),
}

/// Rows that no page parts.
#[derive(Clone, Copy, Debug, Default)]
struct Chunk {
    height: f64,
    /// What is free above it, unless it begins a page.
    gap: f64,
    /// The heights of the notes that it calls, and how many they are.
    notes: (f64, u32),
    /// The height of the head that stands above it again if it begins a page, with the gap under it.
    head: f64,
    /// What its last row needs below it: a rule, the edge of a box.
    foot: f64,
    /// Whether it floats: it may stand behind what comes after it.
    floats: bool,
}

/// How a chapter ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Filled {
    /// How many pages it has.
    pub pages: u64,
    /// How far down the last one its last row ends.
    pub bottom: f64,
}

/// A row on a page.
#[derive(Debug)]
struct Row {
    page: usize,
    top: f64,
    bottom: f64,
    /// The texts in it, and how many characters of each stand before it.
    texts: BTreeMap<TextId, usize>,
    /// The groups of the pictures in it.
    pictures: BTreeSet<u32>,
}

/// A chapter's rows, as they stand on its pages.
struct Proof {
    bonds: Bonds,
    rows: Vec<Row>,
    notes: Notes,
}

/// The rows of all chapters. What one does not show of the theme's spaces, another may.
pub(super) struct Castoffs {
    proofs: BTreeMap<usize, Proof>,
    spaces: Spaces,
    line: f64,
}

impl Castoffs {
    /// Takes the rows from the pages of each chapter.
    pub(super) fn of<'a>(
        chapters: impl Iterator<Item = (usize, &'a Chapter, &'a [Page])>,
        column: Column,
        trail: &Trail<'a>,
    ) -> Self {
        let line = column.line.to_pt();
        let mut spaces = Spaces::default();
        let mut proofs = BTreeMap::new();
        for (at, chapter, pages) in chapters {
            let proof = Proof::of(chapter, pages, column, trail);
            spaces.learn(&proof);
            proofs.insert(at, proof);
        }
        Castoffs { proofs, spaces, line }
    }

    /// Casts a chapter off.
    pub(super) fn chapter(&self, chapter: usize) -> Option<Castoff> {
        let proof = self.proofs.get(&chapter)?;
        let top = proof.rows.first().map_or(0.0, |row| row.top);
        Some(Castoff {
            chunks: chunks(proof, &self.spaces, self.line),
            top,
            note_gaps: self.spaces.around_notes(self.line),
        })
    }
}

impl Proof {
    fn of<'a>(chapter: &Chapter, pages: &'a [Page], column: Column, trail: &Trail<'a>) -> Self {
        let bonds = Bonds::of(chapter);
        let mut rows: Vec<Row> = Vec::new();
        let mut notes = Notes::default();
        for (at, page) in pages.iter().enumerate() {
            let mut found = Vec::new();
            walk(&page.frame, &mut |placed| {
                found.extend(Row::of(&placed, at, column, trail, &bonds));
                notes.add(&placed, at, column, trail);
            });
            found.sort_by(|a, b| a.top.total_cmp(&b.top));
            for row in found {
                match rows.last_mut().filter(|last| last.page == at && row.top < last.bottom - OVERLAP) {
                    Some(last) => last.merge(row),
                    None => rows.push(row),
                }
            }
        }
        // The head of a table that goes on stands there once more.
        let mut heads: BTreeMap<u32, usize> = BTreeMap::new();
        rows.retain(|row| {
            let head = row.bonds(&bonds).find(|bond| bond.is_head);
            head.is_none_or(|bond| *heads.entry(bond.group).or_insert(row.page) == row.page)
        });
        Proof { bonds, rows, notes }
    }
}

impl Castoff {
    /// Fills pages that hold so many points.
    pub(super) fn fill(&self, capacity: f64) -> Filled {
        let mut page = Sheet { y: self.top, ..Sheet::default() };
        let mut pages = 1;
        let mut waiting: Vec<Chunk> = Vec::new();
        for chunk in &self.chunks {
            if page.takes(chunk, capacity, self.note_gaps) {
                page.put(chunk, false);
                continue;
            }
            if chunk.floats {
                waiting.push(*chunk);
                continue;
            }
            pages += 1;
            page = Sheet::default();
            for float in waiting.drain(..) {
                page.put(&float, true);
            }
            page.put(chunk, true);
            // A chunk that no page holds goes on over the next ones.
            while page.y > capacity + PLAY && capacity > 0.0 {
                pages += 1;
                page.y -= capacity;
            }
        }
        if !waiting.is_empty() {
            pages += 1;
            page = Sheet::default();
            waiting.iter().for_each(|float| page.put(float, true));
        }
        Filled { pages, bottom: page.y }
    }
}

/// A page that is being filled.
#[derive(Default)]
struct Sheet {
    y: f64,
    begun: bool,
    notes: (f64, u32),
}

impl Sheet {
    fn takes(&self, chunk: &Chunk, capacity: f64, (above, between): (f64, f64)) -> bool {
        let gap = if self.begun { chunk.gap } else { 0.0 };
        let (height, count) = (self.notes.0 + chunk.notes.0, self.notes.1 + chunk.notes.1);
        let notes = if count == 0 { 0.0 } else { above + height + between * f64::from(count - 1) };
        self.y + gap + chunk.height + chunk.foot + notes <= capacity + PLAY
    }

    fn put(&mut self, chunk: &Chunk, begins: bool) {
        let above = match (self.begun, begins) {
            (true, _) => chunk.gap,
            (false, true) => chunk.head,
            (false, false) => 0.0,
        };
        self.y += above + chunk.height;
        self.begun = true;
        self.notes = (self.notes.0 + chunk.notes.0, self.notes.1 + chunk.notes.1);
    }
}

impl Row {
    /// Returns a row of one item, if it is in the chapter's flow.
    fn of<'a>(placed: &Placed<'a>, page: usize, column: Column, trail: &Trail<'a>, bonds: &Bonds) -> Option<Self> {
        let (mut texts, mut pictures) = (BTreeMap::new(), BTreeSet::new());
        match placed.what {
            What::Text(_) => {
                let (origin, offset) = trail.first(placed)?;
                if matches!(origin.part, Part::Note(_) | Part::Front | Part::Picture) {
                    return None;
                }
                texts.insert(origin.text.filter(|&text| bonds.text(text).is_some())?, offset);
            }
            What::Picture(_, span) => _ = pictures.insert(bonds.picture(trail.origin(span)?.span)?),
        }
        let (top, bottom) = placed.extent();
        Some(Row { page, top: (top - column.top).to_pt(), bottom: (bottom - column.top).to_pt(), texts, pictures })
    }

    fn merge(&mut self, other: Row) {
        self.bottom = self.bottom.max(other.bottom);
        for (text, offset) in other.texts {
            self.texts.entry(text).and_modify(|first| *first = (*first).min(offset)).or_insert(offset);
        }
        self.pictures.extend(other.pictures);
    }

    fn bonds<'b>(&'b self, bonds: &'b Bonds) -> impl Iterator<Item = Bond> + 'b {
        let pictures = self.pictures.iter().map(|&group| Bond::picture(group));
        self.texts.keys().filter_map(|&text| bonds.text(text)).chain(pictures)
    }

    /// The first text in it, or the figure, by the book's order.
    fn place(&self, bonds: &Bonds) -> u32 {
        self.bonds(bonds).map(|bond| bond.group).min().unwrap_or_default()
    }
}

/// Says whether a page can begin between two rows. `lines` has for each text in how many rows it stands, and which of them
/// the second is.
fn can_part(above: &Row, below: &Row, bonds: &Bonds, lines: &BTreeMap<TextId, (usize, usize)>) -> bool {
    let wholes: BTreeSet<u32> = above.bonds(bonds).filter(|bond| bond.is_whole).map(|bond| bond.group).collect();
    if below.bonds(bonds).any(|bond| wholes.contains(&bond.group)) {
        return false;
    }
    let mut goes_on = false;
    for text in below.texts.keys().filter(|text| above.texts.contains_key(text)) {
        goes_on = true;
        if lines.get(text).is_some_and(|&(count, at)| at == 1 || at + 1 == count) {
            return false;
        }
    }
    goes_on || !above.bonds(bonds).any(|bond| bond.is_sticky)
}

/// Binds rows that no page may part, and puts those that float where they belong.
fn chunks(proof: &Proof, spaces: &Spaces, line: f64) -> Vec<Chunk> {
    let Proof { bonds, rows, notes } = proof;
    // A picture that floats stands where there was room; it is called for where it was written.
    let is_float = |row: &Row| !row.bonds(bonds).any(|bond| !bond.floats);
    let (mut floats, flow): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| is_float(row));
    floats.sort_by_key(|row| row.place(bonds));
    let mut counts: BTreeMap<TextId, usize> = BTreeMap::new();
    flow.iter().flat_map(|row| row.texts.keys()).for_each(|&text| *counts.entry(text).or_default() += 1);
    let mut calls = notes.by_row(&flow, bonds);
    calls.resize(flow.len(), (0.0, 0));

    let mut chunks: Vec<Chunk> = Vec::new();
    let mut seen: BTreeMap<TextId, (usize, usize)> = BTreeMap::new();
    let mut heads: BTreeMap<u32, f64> = BTreeMap::new();
    let float = |row: &Row| Chunk { height: row.bottom - row.top, gap: line, floats: true, ..Chunk::default() };
    let mut waiting = floats.into_iter().peekable();
    let mut before: Option<&Row> = None;
    for (&row, calls) in flow.iter().zip(calls) {
        for &text in row.texts.keys() {
            let count = counts.get(&text).copied().unwrap_or(1);
            seen.entry(text).and_modify(|(_, at)| *at += 1).or_insert((count, 0));
        }
        let gap = before.map_or(0.0, |above| {
            if above.page == row.page && above.bottom <= row.top {
                return row.top - above.bottom;
            }
            spaces.between(above, row, bonds, line)
        });
        let height = row.bottom - row.top;
        let foot = spaces.foot(row, bonds, line);
        if let Some(head) = row.bonds(bonds).find(|bond| bond.is_head) {
            *heads.entry(head.group).or_default() += height + gap;
        }
        let parts = before.is_none_or(|above| can_part(above, row, bonds, &seen));
        match chunks.last_mut().filter(|_| !parts) {
            Some(last) => {
                last.height += gap + height;
                last.foot = foot;
                last.notes = (last.notes.0 + calls.0, last.notes.1 + calls.1);
            }
            None => {
                let place = row.place(bonds);
                while let Some(row) = waiting.next_if(|row| row.place(bonds) < place) {
                    chunks.push(float(row));
                }
                let head = row.bonds(bonds).find_map(|bond| heads.get(&bond.head?).copied()).unwrap_or(0.0);
                chunks.push(Chunk { height, gap, notes: calls, head, foot, floats: false });
            }
        }
        before = Some(row);
    }
    chunks.extend(waiting.map(float));
    chunks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line() -> Chunk {
        Chunk { height: 10.0, gap: 4.0, ..Chunk::default() }
    }

    fn castoff(chunks: Vec<Chunk>) -> Castoff {
        Castoff { chunks, top: 0.0, note_gaps: (14.0, 3.0) }
    }

    #[test]
    fn pages_are_filled_line_by_line() {
        let castoff = castoff(vec![line(); 25]);
        assert_eq!(castoff.fill(136.0), Filled { pages: 3, bottom: 66.0 });
        assert_eq!(castoff.fill(150.0), Filled { pages: 3, bottom: 38.0 });
        assert_eq!(castoff.fill(192.0), Filled { pages: 2, bottom: 150.0 });
    }

    #[test]
    fn a_note_takes_its_line_with_it() {
        let mut chunks = vec![line(); 10];
        assert_eq!(castoff(chunks.clone()).fill(136.0), Filled { pages: 1, bottom: 136.0 });
        chunks[9].notes = (9.0, 1);
        assert_eq!(castoff(chunks).fill(136.0), Filled { pages: 2, bottom: 10.0 });
    }

    #[test]
    fn what_floats_waits_for_a_page_with_room() {
        let mut chunks = vec![line(); 10];
        chunks.insert(7, Chunk { height: 60.0, gap: 4.0, floats: true, ..Chunk::default() });
        chunks.extend([line(); 2]);
        // The float, a gap, and two lines: all others stood on the first page.
        assert_eq!(castoff(chunks).fill(136.0), Filled { pages: 2, bottom: 88.0 });
    }

    #[test]
    fn what_no_page_holds_goes_on() {
        let tall = Chunk { height: 300.0, ..Chunk::default() };
        assert_eq!(castoff(vec![line(), tall]).fill(100.0), Filled { pages: 4, bottom: 100.0 });
    }
}
