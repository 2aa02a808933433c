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

use super::castoff::{Castoff, Castoffs, Filled};
use super::depth::{Depth, Struts};
use super::frame::{Column, Trail, What, walk};
use super::origin::Part;
use super::pagemap::PageMap;
use crate::diagnostic::{Code, Diagnostic};
use crate::edition::{Chapter, Edition, walk};
use crate::source::Span;

/// The lines by which a chapter's pages may differ, what is least seen first.
const DEPTHS: [i32; 5] = [0, 1, -1, 2, -2];

/// The same where struts take lines from pages, which costs a quarter of what a margin does.
const SHORTER_FIRST: [i32; 5] = [0, -1, -2, 1, 2];

/// How often the pages that get a strut are counted anew, at most.
const COUNTS: usize = 2;

/// At how many depths a chapter is laid out, at most.
const TRIALS: usize = 3;

/// Less than this part of a page makes a page that looks empty: another depth is tried.
const EMPTY: f64 = 1.0 / 3.0;

/// Less than this part of a page is told, if no depth has mended it: a chapter may end on a short page, but not on a scrap
/// of one. (Bookmakers ask for five lines or more; on an A5 page this is six or seven, on A4 eight.)
const SCRAP: f64 = 1.0 / 5.0;

/// Of a forecast page that holds as much, little more would make another: it is tried last, and one that holds still more
/// is not tried.
const NEARLY_FULL: f64 = 4.0 / 5.0;
const FULL: f64 = 9.0 / 10.0;

/// Where nothing promises to mend an ending wholly, so many lines more are worth a trial.
const WORTH: i32 = 3;

/// How the chapters are fitted, from layout to layout.
#[derive(Debug, Default)]
pub(super) struct Fit {
    chapters: BTreeMap<usize, Attempt>,
}

/// What has been tried with a chapter.
#[derive(Clone, Debug, Default)]
struct Attempt {
    /// How its pages differ now.
    depth: Depth,
    /// How often its struts were counted anew.
    counts: usize,
    /// Whether it was found out that struts are of no use here.
    without_struts: bool,
    /// How it ended, by depth.
    tried: BTreeMap<i32, Ending>,
    /// What was promised after the first of them.
    promised: Vec<(i32, Ending)>,
    settled: bool,
}

/// The last page of a chapter.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ending {
    /// How many pages the chapter has.
    pages: u64,
    /// The lines of its last page down to the last one with text.
    lines: i32,
    /// The lines that a page has.
    capacity: i32,
}

/// Where a chapter stands, and how it ends.
struct Standing {
    ending: Ending,
    /// Its pages, from 1.
    first: u32,
    last: u32,
    title: Span,
}

impl Ending {
    fn is_scrap(self) -> bool {
        self.holds_less_than(SCRAP)
    }

    fn looks_empty(self) -> bool {
        self.holds_less_than(EMPTY)
    }

    fn holds_less_than(self, part: f64) -> bool {
        self.pages > 1 && f64::from(self.lines) < f64::from(self.capacity) * part
    }

    fn fills(self, part: f64) -> bool {
        f64::from(self.lines) >= f64::from(self.capacity) * part
    }

    /// Returns how a chapter would end at each of some depths, as its lines tell that end so at `depth`. Of pages that would
    /// hold no line nothing is told.
    fn at(self, depth: i32, castoff: &Castoff, column: Column, depths: &[i32]) -> Vec<(i32, Ending)> {
        let line = column.line.to_pt();
        let fill = |depth: i32| {
            let capacity = column.height.to_pt() + f64::from(depth) * line;
            (castoff.fill(capacity), capacity)
        };
        let extent = |pages: u64, bottom: f64, capacity: f64| (pages - 1) as f64 * capacity + bottom;
        // What is not known of the theme is as much at each depth.
        let holds_lines = |depth: &i32| column.height.to_pt() + f64::from(*depth) * line >= line;
        if !holds_lines(&depth) {
            return Vec::new();
        }
        let (known, capacity) = fill(depth);
        let more = extent(self.pages, f64::from(self.lines) * line, capacity)
            - extent(known.pages, (known.bottom / line).ceil() * line, capacity);
        let one = |&depth: &i32| {
            let (Filled { mut pages, bottom }, capacity) = fill(depth);
            let mut bottom = bottom + more;
            while bottom <= 0.0 && pages > 1 {
                (pages, bottom) = (pages - 1, bottom + capacity);
            }
            while bottom > capacity + line / 2.0 && capacity > 0.0 {
                (pages, bottom) = (pages + 1, bottom - capacity);
            }
            (depth, Ending { pages, lines: (bottom / line - 0.1).ceil().max(1.0) as i32, ..self })
        };
        depths.iter().filter(|depth| holds_lines(depth)).map(one).collect()
    }
}

impl Attempt {
    /// Chooses the depth that promises most, after a layout has ended so.
    fn choose(&mut self, ending: Ending, castoff: &Castoff, column: Column, takes_struts: bool) {
        if self.depth.struts.is_some() && self.tried.get(&0) == Some(&ending) {
            // Nothing became shorter: the theme begins its chapters otherwise than was thought.
            return self.refuse_struts();
        }
        self.tried.insert(self.depth.lines, ending);
        let depths = if takes_struts { SHORTER_FIRST } else { DEPTHS };
        let (lines, ending) = self.promising(ending, castoff, column, depths).unwrap_or_else(|| {
            // Nothing mends it wholly: the depth that has brought the most lines is the best, and of equals what is least seen.
            self.settled = true;
            let tried = depths.into_iter().rev().filter_map(|depth| Some((depth, *self.tried.get(&depth)?)));
            tried.max_by_key(|(_, ending)| ending.lines).unwrap_or((self.depth.lines, ending))
        });
        // The last page ends where its text does, but its notes stand where those of the page beside it do.
        let struts = (takes_struts && lines < 0).then(|| Struts::new(ending.pages, -lines, column));
        self.depth = Depth { lines, struts };
    }

    /// Returns a depth that is worth a trial, and how the chapter would end.
    fn promising(
        &mut self,
        ending: Ending,
        castoff: &Castoff,
        column: Column,
        depths: [i32; 5],
    ) -> Option<(i32, Ending)> {
        if self.tried.len() == TRIALS {
            return None;
        }
        let others: Vec<i32> = depths.into_iter().filter(|depth| !self.tried.contains_key(depth)).collect();
        let mut promised = ending.at(self.depth.lines, castoff, column, &others);
        promised.retain(|(_, ending)| !ending.fills(FULL));
        let mends = |promised: &[(i32, Ending)], part: f64| {
            let mut untried = promised.iter().filter(|(depth, _)| others.contains(depth));
            untried.find(|(_, ending)| !ending.looks_empty() && !ending.fills(part)).copied()
        };
        // What the first layout has promised may come true although this one promises it no more.
        let surely = mends(&promised, NEARLY_FULL).or_else(|| mends(&self.promised, NEARLY_FULL));
        let found = surely.or_else(|| mends(&promised, FULL)).or_else(|| {
            let most = self.tried.values().map(|tried| tried.lines).max().unwrap_or_default();
            let (depth, promised) = *promised.iter().rev().max_by_key(|(_, promised)| promised.lines)?;
            let leaves_scrap = ending.is_scrap() && !promised.is_scrap();
            (promised.lines > most && leaves_scrap || promised.lines >= most + WORTH).then_some((depth, promised))
        });
        if self.tried.len() == 1 {
            self.promised = promised;
        }
        found
    }

    /// Looks at pages that struts make shorter, and says whether the next layout is to have others: one strut too many is
    /// a page without text, one too few a page that is deeper than the one beside it.
    fn count_struts(&mut self, pages: u64, are_of_use: bool) -> bool {
        let Some(struts) = &mut self.depth.struts else { return false };
        if are_of_use && struts.pages == pages {
            return false;
        }
        self.counts += 1;
        struts.pages = pages;
        if !are_of_use || self.counts > COUNTS {
            self.refuse_struts();
        }
        true
    }

    fn refuse_struts(&mut self) {
        self.without_struts = true;
        self.depth.struts = None;
    }
}

impl Fit {
    /// Returns the depth of each chapter's pages in the next layout, by the chapter's place in the edition: those that
    /// differ from the theme's.
    pub(super) fn depths(&self) -> BTreeMap<usize, Depth> {
        let differing = self.chapters.iter().filter(|(_, attempt)| attempt.depth.lines != 0);
        differing.map(|(&chapter, attempt)| (chapter, attempt.depth)).collect()
    }

    /// Says whether it was found out of a chapter that struts are of no use in it.
    #[cfg(test)]
    pub(super) fn has_refused_struts(&self) -> bool {
        self.chapters.values().any(|attempt| attempt.without_struts)
    }

    /// Has a chapter looked at again, beginning with the depth that it has.
    pub(super) fn unsettle(&mut self, chapter: usize) {
        if let Some(attempt) = self.chapters.get_mut(&chapter) {
            let Attempt { depth, without_struts, .. } = *attempt;
            *attempt = Attempt { depth, without_struts, ..Attempt::default() };
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
        let standings: Vec<(usize, Standing)> = standings(pages, map, column, edition, trail).collect();
        let of = |(at, standing): &(usize, Standing)| {
            let own = pages.get(standing.first as usize - 1..standing.last as usize)?;
            Some((*at, &**edition.chapters.get(*at)?, own))
        };
        let mut castoffs = None;
        for &(chapter, Standing { ending, .. }) in &standings {
            let attempt = self.chapters.entry(chapter).or_default();
            let Some(words) = edition.chapters.get(chapter) else { continue };
            if attempt.depth.struts.is_some() {
                let are_of_use = takes_struts(words, edition) && is_in_order(words, map);
                if attempt.count_struts(ending.pages, are_of_use) {
                    changed.push(chapter);
                    continue;
                }
            }
            if attempt.settled || unsettled.contains(&chapter) {
                continue;
            }
            if !ending.looks_empty() {
                attempt.settled = true;
                continue;
            }
            let castoffs =
                castoffs.get_or_insert_with(|| Castoffs::of(standings.iter().filter_map(of), column, trail));
            let Some(castoff) = castoffs.chapter(chapter) else { continue };
            let before = attempt.depth;
            let takes_struts = !attempt.without_struts && takes_struts(words, edition);
            attempt.choose(ending, &castoff, column, takes_struts);
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
        let tell = |(_, Standing { ending, last, title, .. }): (usize, Standing)| {
            ending.is_scrap().then(|| {
                let message = format!(
                    "in the {} edition, the chapter ends on page {}, which holds {} of {} lines",
                    edition.name, last, ending.lines, ending.capacity
                );
                let help = "a few words more or fewer mend it, or a break of your own in this edition's layout.toml";
                Diagnostic::new(Code::ShortPage, title, message).help(help)
            })
        };
        standings(pages, map, column, edition, trail).filter_map(tell).collect()
    }
}

/// Says whether struts can make a chapter's pages shorter. A picture that floats would wait behind them; and where a text
/// begins a page because the edition wants it, Typst begins a new run of pages, and what still waits gets pages of its own.
fn takes_struts(chapter: &Chapter, edition: &Edition) -> bool {
    let (mut pictures, mut takes) = (Vec::new(), true);
    walk::pictures(&chapter.blocks, &mut pictures);
    walk::chapter(chapter, &mut |text| {
        let wish = text.key.as_ref().and_then(|key| edition.layout.unit(key));
        takes &= wish.is_none_or(|wish| !wish.break_before);
    });
    takes && pictures.is_empty()
}

/// Says whether a chapter's texts stand on the pages in their order: whatever else a theme lets float does not, where it had
/// to wait.
fn is_in_order(chapter: &Chapter, map: &PageMap) -> bool {
    let mut pages = Vec::new();
    walk::chapter(chapter, &mut |text| pages.extend(map.page(text.id)));
    pages.is_sorted()
}

/// Returns how each chapter ends that has a place on the pages.
fn standings<'a>(
    pages: &'a [Page],
    map: &'a PageMap,
    column: Column,
    edition: &'a Edition,
    trail: &'a Trail<'a>,
) -> impl Iterator<Item = (usize, Standing)> + 'a {
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
        let ending = Ending { pages: u64::from(last - first) + 1, lines, capacity };
        Some((at, Standing { ending, first, last, title: chapter.title.span }))
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
    use std::sync::Arc;

    use typst_layout::PagedDocument;

    use super::*;
    use crate::config::{Print, Trim};
    use crate::edition::{Block, Note};
    use crate::paged::frame::View;
    use crate::paged::markup::{self, Adjustments};
    use crate::paged::sample::{Builder, PROSE, call};
    use crate::paged::setting::StandingType;
    use crate::paged::world::{Case, Desk};
    use crate::paged::{COVER_PAGES, Theme, faults};

    fn ending(pages: u64, lines: i32) -> Ending {
        Ending { pages, lines, capacity: 42 }
    }

    #[test]
    fn a_page_of_four_lines_is_a_scrap_unless_it_is_the_only_one() {
        assert!(ending(5, 4).looks_empty() && ending(5, 4).is_scrap());
        assert!(ending(5, 9).looks_empty() && !ending(5, 9).is_scrap());
        assert!(!ending(1, 4).looks_empty());
        assert!(!ending(5, 14).looks_empty());
    }

    /// A chapter of headings and paragraphs, every third of which calls a note.
    fn long_chapter(paragraphs: usize) -> Edition {
        let b = &mut Builder::new();
        let chapter = b.chapter(1, "The weighing", |b| {
            let mut blocks = Vec::new();
            for at in 0..paragraphs {
                let words = b.words(&PROSE[..PROSE.len() * (1 + at % 4) / 4]);
                let mut inlines = vec![words];
                if at % 3 == 0 {
                    inlines.push(call(at as u32 / 3 + 1, 1));
                }
                blocks.push(Block::Paragraph(b.text_of(&format!("u-{at}"), inlines)));
            }
            blocks
        });
        let notes = (0..paragraphs.div_ceil(3)).map(|at| Note {
            number: at as u32 + 1,
            name: format!("n{at}"),
            blocks: vec![b.paragraph("Harbour office, book of weights, second volume, page 12.")].into(),
            calls: 1,
            chapter: 0,
        });
        let notes = notes.collect();
        b.edition(vec![chapter], notes)
    }

    /// Lays an edition out at a depth; returns how its chapter ends, what is forecast of `depths`, and where its pages begin.
    fn laid_out(
        edition: &Edition,
        theme: &Theme,
        depth: i32,
        depths: &[i32],
    ) -> (Ending, Vec<(i32, Ending)>, PageMap) {
        with_pages(edition, theme, Depth { lines: depth, struts: None }, |seen| {
            let own = &seen.pages[seen.standing.first as usize - 1..seen.standing.last as usize];
            let castoffs = Castoffs::of(std::iter::once((0, &*edition.chapters[0], own)), seen.column, &seen.trail);
            let castoff = castoffs.chapter(0).expect("a chapter cast off");
            (seen.standing.ending, seen.standing.ending.at(depth, &castoff, seen.column, depths), seen.map)
        })
    }

    struct Seen<'a> {
        pages: &'a [Page],
        column: Column,
        trail: Trail<'a>,
        map: PageMap,
        standing: Standing,
    }

    fn with_pages<T>(edition: &Edition, theme: &Theme, depth: Depth, look: impl FnOnce(Seen<'_>) -> T) -> T {
        let print = Print { trim: Trim { width: 148.0, height: 210.0 }, ..Print::default() };
        let adjustments = Adjustments { depths: BTreeMap::from([(0, depth)]), ..Adjustments::default() };
        let takes = markup::write(edition, &print, &adjustments);
        let desk = Desk::new(StandingType::default().set(takes), Arc::new(Case::of(theme, &edition.name)));
        let document = typst::compile::<PagedDocument>(&desk).output.expect("pages");
        let pages = &document.pages()[COVER_PAGES..];
        let trail = Trail::new(&desk);
        let views: Vec<View> = pages.iter().map(|page| View::of(page, &trail)).collect();
        let map = PageMap::read(&views, &trail, edition);
        let column = faults::column(&document, pages);
        let (_, standing) = standings(pages, &map, column, edition, &trail).next().expect("a chapter");
        look(Seen { pages, column, trail, map, standing })
    }

    #[test]
    fn struts_make_pages_shorter_as_the_margin_does() {
        for theme in ["plain", "briefing", "novel"] {
            let theme = crate::theme::Theme::embedded(theme).expect("a theme").paged;
            let edition = long_chapter(41);
            let (own, _, _) = laid_out(&edition, &theme, 0, &[]);
            for lines in [1, 2] {
                let (ending, _, by_margin) = laid_out(&edition, &theme, -lines, &[]);
                assert!(ending.pages > own.pages || ending.lines > own.lines, "{own:?}, {ending:?}");
                let by_struts = |pages: u64| {
                    let column = with_pages(&edition, &theme, Depth { lines: 0, struts: None }, |seen| seen.column);
                    let struts = Some(Struts::new(pages, lines, column));
                    let depth = Depth { lines: -lines, struts };
                    with_pages(&edition, &theme, depth, |seen| (seen.standing.ending, seen.map))
                };
                assert_eq!(by_struts(ending.pages), (ending, by_margin.clone()));
                // One more is a page without text.
                let (same, more) = by_struts(ending.pages + 1);
                assert_eq!((same, more.starts, more.count), (ending, by_margin.starts, by_margin.count + 1));
                // One for the first page alone leaves the others as deep as they are.
                let (first, _) = by_struts(1);
                assert!(first.pages < ending.pages || first.lines < ending.lines, "{first:?}, {ending:?}");
            }
        }
    }

    #[test]
    fn struts_are_counted_anew_and_given_up_if_that_is_of_no_use() {
        let column = Column { top: Abs::zero(), height: Abs::pt(500.0), line: Abs::pt(10.0) };
        let struts = |pages| Some(Struts::new(pages, 1, column));
        let depth = |lines, pages| Depth { lines, struts: struts(pages) };
        let mut attempt = Attempt { depth: depth(-1, 6), ..Attempt::default() };
        assert!(!attempt.count_struts(6, true));
        assert!(attempt.count_struts(5, true));
        assert_eq!(attempt.depth, depth(-1, 5));
        assert!(attempt.count_struts(7, true));
        assert_eq!(attempt.depth, depth(-1, 7));
        assert!(attempt.count_struts(8, true));
        assert_eq!(attempt.depth, Depth { lines: -1, struts: None });
        // What floats has waited behind them.
        let mut attempt = Attempt { depth: depth(-2, 6), ..Attempt::default() };
        assert!(attempt.count_struts(6, false) && attempt.without_struts);
    }

    #[test]
    fn what_is_forecast_comes_true() {
        let theme = crate::theme::Theme::embedded("plain").expect("a theme").paged;
        let depths = [1, -1, 2, -2];
        let (mut right, mut pages) = (0, 0);
        for paragraphs in [30, 41, 55] {
            let edition = long_chapter(paragraphs);
            let (ending, forecast, _) = laid_out(&edition, &theme, 0, &depths);
            pages += ending.pages;
            for (depth, promised) in forecast {
                let (came, ..) = laid_out(&edition, &theme, depth, &[]);
                right += usize::from(came.pages == promised.pages && (came.lines - promised.lines).abs() <= 1);
            }
        }
        assert!(pages > 12, "{pages} pages in all are too few to tell");
        assert!(right >= 10, "{right} of 12 came true");
    }
}
