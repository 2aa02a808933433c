//! Copyfitting: a chapter whose last page holds only a few lines is set with pages a line or two longer, which take these
//! lines in, or shorter, which bring more of them.
//!
//! In: the pages of a layout. Out: how many lines each chapter's pages differ from the theme's own in the next layout
//! ([`Fit::next`]), and what could not be helped. All pages of a chapter have the same depth, so that facing pages end on
//! the same line.
//!
//! *Architecture invariant*: only the depth of pages is changed here, never the text's spacing.

use std::collections::{BTreeMap, BTreeSet};

use typst::layout::Abs;
use typst_layout::Page;

use super::frame::{Trail, What, walk};
use super::origin::Part;
use super::pagemap::PageMap;
use crate::diagnostic::{Code, Diagnostic};
use crate::edition::Edition;
use crate::source::Span;

/// The lines by which a chapter's pages may differ, in the order in which they are tried.
const DEPTHS: [i32; 4] = [1, -1, 2, -2];

/// Less than this part of a page makes a page that looks empty: another depth is tried.
const EMPTY: f64 = 1.0 / 3.0;

/// Less than this part of a page is told, if no depth has mended it: a chapter may end on a short page, but not on a scrap
/// of one. (Bookmakers ask for five lines or more; on an A5 page this is six or seven, on A4 eight.)
const SCRAP: f64 = 1.0 / 5.0;

/// So many lines more or fewer than the count promises may come of paragraphs and blocks that stay whole.
const PLAY: i32 = 2;

/// Where the text stands on a page, and how high one of its lines is.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub top: Abs,
    pub height: Abs,
    /// The height of a line of the grid; zero if the theme does not tell it, and then nothing is fitted.
    pub line: Abs,
}

/// How the chapters are fitted, from layout to layout.
#[derive(Debug, Default)]
pub(super) struct Fit {
    chapters: BTreeMap<usize, Attempt>,
}

/// What has been tried with a chapter.
#[derive(Clone, Copy, Debug, Default)]
struct Attempt {
    /// The lines by which its pages differ now.
    depth: i32,
    /// How many of [`DEPTHS`] have been tried.
    tried: usize,
    /// Which of them promise to help.
    hopeful: [bool; DEPTHS.len()],
    /// The most lines that a last page has had, and at which depth.
    best: (i32, i32),
    settled: bool,
}

/// The last page of a chapter.
struct Ending {
    /// How many pages the chapter has.
    pages: u64,
    /// The lines of its last page down to the last one with text.
    lines: i32,
    /// The lines that a page has.
    capacity: i32,
    page: u32,
    span: Span,
}

impl Ending {
    fn is_scrap(&self) -> bool {
        self.holds_less_than(SCRAP)
    }

    fn looks_empty(&self) -> bool {
        self.holds_less_than(EMPTY)
    }

    fn holds_less_than(&self, part: f64) -> bool {
        self.pages > 1 && f64::from(self.lines) < f64::from(self.capacity) * part
    }

    /// Says whether pages that differ by so many lines could help: longer ones take the last lines in, shorter ones bring
    /// more of them. Each pass costs time, so only what the count of lines promises is tried, or nearly promises.
    fn may_help(&self, depth: i32) -> bool {
        let pages = i32::try_from(self.pages - 1).unwrap_or(i32::MAX);
        // In a long chapter a line a page moves pages, not lines.
        if pages >= self.capacity {
            return false;
        }
        let moved = depth.abs().saturating_mul(pages) + PLAY;
        match depth {
            1.. => self.lines <= moved,
            _ => {
                // Of a scrap a short page may be made.
                let wanted = if self.is_scrap() { SCRAP } else { EMPTY };
                f64::from(self.lines + moved) > f64::from(self.capacity) * wanted
            }
        }
    }
}

impl Fit {
    /// Returns the depth of each chapter's pages in the next layout, by the chapter's place in the edition: those that
    /// differ from the theme's.
    pub(super) fn depths(&self) -> BTreeMap<usize, i32> {
        let differing = self.chapters.iter().filter(|(_, attempt)| attempt.depth != 0);
        differing.map(|(&chapter, attempt)| (chapter, attempt.depth)).collect()
    }

    /// Has a chapter looked at again, beginning with the depth that it has.
    pub(super) fn unsettle(&mut self, chapter: usize) {
        if let Some(attempt) = self.chapters.get_mut(&chapter) {
            *attempt = Attempt { depth: attempt.depth, ..Attempt::default() };
        }
    }

    /// Looks at a layout and returns the chapters whose pages are to have another depth in the next; those that are
    /// `unsettled` wait.
    pub(super) fn next(
        &mut self,
        pages: &[Page],
        map: &PageMap,
        column: Column,
        edition: &Edition,
        trail: &Trail<'_>,
        unsettled: &BTreeSet<usize>,
    ) -> Vec<usize> {
        let mut changed = Vec::new();
        for (chapter, ending) in endings(pages, map, column, edition, trail) {
            let attempt = self.chapters.entry(chapter).or_default();
            if attempt.settled || unsettled.contains(&chapter) {
                continue;
            }
            if !ending.looks_empty() {
                attempt.settled = true;
                continue;
            }
            let before = attempt.depth;
            if ending.lines > attempt.best.0 {
                attempt.best = (ending.lines, before);
            }
            // What may help is judged from the layout of the theme's own depth: the others have moved the lines.
            if attempt.tried == 0 {
                attempt.hopeful = DEPTHS.map(|depth| ending.may_help(depth));
            }
            let next = (attempt.tried..DEPTHS.len()).find(|&at| attempt.hopeful[at]);
            match next {
                Some(at) => (attempt.depth, attempt.tried) = (DEPTHS[at], at + 1),
                // Nothing mends it wholly: the depth that has brought the most lines is the best, and of equals the theme's.
                None => {
                    attempt.depth = attempt.best.1;
                    attempt.settled = true;
                }
            }
            if attempt.depth != before {
                changed.push(chapter);
            }
        }
        changed
    }

    /// Tells the chapters that end on a page with little on it all the same.
    pub(super) fn told(
        pages: &[Page],
        map: &PageMap,
        column: Column,
        edition: &Edition,
        trail: &Trail<'_>,
    ) -> Vec<Diagnostic> {
        let tell = |(_, ending): (usize, Ending)| {
            ending.is_scrap().then(|| {
                let message = format!(
                    "in the {} edition, the chapter ends on page {}, which holds {} of {} lines",
                    edition.name, ending.page, ending.lines, ending.capacity
                );
                let help = "a few words more or fewer mend it, or a break of your own in this edition's layout.toml";
                Diagnostic::new(Code::ShortPage, ending.span, message).help(help)
            })
        };
        endings(pages, map, column, edition, trail).filter_map(tell).collect()
    }
}

/// Returns how each chapter ends that has a place on the pages.
fn endings<'a>(
    pages: &'a [Page],
    map: &'a PageMap,
    column: Column,
    edition: &'a Edition,
    trail: &'a Trail<'a>,
) -> impl Iterator<Item = (usize, Ending)> + 'a {
    let measured = column.line > Abs::zero() && column.height > Abs::zero();
    let firsts: Vec<Option<u32>> = edition.chapters.iter().map(|chapter| map.page(chapter.title.id)).collect();
    edition.chapters.iter().enumerate().filter(move |_| measured).filter_map(move |(at, chapter)| {
        let first = firsts.get(at).copied().flatten()?;
        let next = firsts.get(at + 1..)?.iter().flatten().next().copied().unwrap_or(map.count + 1);
        // A blank before the next chapter is no page of this one.
        let last = map.starts.iter().rev().map(|start| start.page).find(|page| (first..next).contains(page))?;
        let page = pages.get((last as usize).checked_sub(1)?)?;
        let bottom = lowest(page, trail)?;
        let lines = ((bottom - column.top) / column.line).ceil().max(1.0) as i32;
        let capacity = (column.height / column.line).round() as i32;
        Some((
            at,
            Ending { pages: u64::from(last - first) + 1, lines, capacity, page: last, span: chapter.title.span },
        ))
    })
}

/// Returns how far down a page its text and pictures reach, notes aside.
fn lowest(page: &Page, trail: &Trail<'_>) -> Option<Abs> {
    let mut lowest: Option<Abs> = None;
    walk(&page.frame, &mut |placed| {
        let bottom = match placed.what {
            What::Text(_) => {
                trail.first(&placed).filter(|(origin, _)| !matches!(origin.part, Part::Note(_))).map(|_| placed.at.y)
            }
            What::Picture(size, _) => Some(placed.at.y + size.y),
        };
        lowest = lowest.max(bottom);
    });
    lowest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Sources};

    fn ending(pages: u64, lines: i32) -> Ending {
        let source: SourceId = Sources::default().add("manuscript/01.md", "x");
        Ending { pages, lines, capacity: 42, page: 9, span: Span::new(source, 0..1) }
    }

    #[test]
    fn a_page_of_four_lines_is_a_scrap_unless_it_is_the_only_one() {
        assert!(ending(5, 4).looks_empty() && ending(5, 4).is_scrap());
        assert!(ending(5, 9).looks_empty() && !ending(5, 9).is_scrap());
        assert!(!ending(1, 4).looks_empty());
        assert!(!ending(5, 14).looks_empty());
    }

    #[test]
    fn longer_pages_take_a_few_lines_in_and_shorter_ones_bring_more() {
        assert!(ending(5, 4).may_help(1) && !ending(3, 12).may_help(1));
        assert!(ending(9, 7).may_help(-1) && !ending(2, 10).may_help(-1));
    }
}
