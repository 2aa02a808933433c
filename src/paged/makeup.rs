//! Page make-up: pass after pass of the layout, until nothing is left that the next could do better ([`make_up`]).
//!
//! In: an edition, its measures, its theme. Out: [`Pages`], and what does not look right on them. Each pass shows the next
//! on which pages things stand; and while it does, what it shows amiss is mended:
//!
//! - Typst can leave a note on a page when the line that calls it has moved to the next, and can put it on the next when
//!   there is no room. Where it does, the paragraph that calls begins the next page ([`breaks`]).
//! - Where a chapter ends on a page with little on it, its pages become a line or two longer or shorter ([`fit`]).
//! - Where the pages do not fulfil a wish of the edition's `layout.toml`, its block begins the next page ([`keep`]).
//! - A character for which no font has a glyph becomes U+FFFD: PDF/A allows none.
//!
//! So a change costs what moves because of it, and not a layout. Where the book was made up before, and one chapter has other
//! words now, its passes begin where the last ones ended ([`MadeUp`]).

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use typst_layout::{Page, PagedDocument};

use super::fit::Fit;
use super::frame::{Column, Trail, View};
use super::markup::{Adjustments, Extent, Takes};
use super::pass::{self, Draft, Passes};
use super::setting::StandingType;
use super::told::Teller;
use super::world::{Case, Desk};
use super::{COVER_PAGES, PageMap, Pages, Theme, breaks, faults, keep, soft_hyphen};
use crate::cache::{Fingerprint, Stamped};
use crate::config::Print;
use crate::diagnostic::Diagnostic;
use crate::edition::{Chapter, Edition, TextId, walk};
use crate::timings::{Stage, Timings};

/// In how many passes something may be changed, at most; and if blocks are to be kept on one page. Then it only comes to
/// rest.
const CHANGING: usize = 24;
const CHANGING_WITH_WISHES: usize = 60;

/// What is made up.
#[derive(Clone, Copy)]
pub(super) struct Job<'a> {
    pub edition: &'a Edition,
    pub print: &'a Print,
    pub theme: &'a Theme,
    pub extent: Extent<'a>,
    pub timings: &'a Timings,
}

/// The layout before, for the next of the same book to begin with.
#[derive(Default)]
pub struct Standing {
    takes: Takes,
    set: StandingType,
    /// The theme's case, and the theme's digest.
    case: Option<([u8; 32], Arc<Case>)>,
    made_up: Option<MadeUp>,
}

impl Standing {
    /// Says whether there is a layout to begin with. Pages may then come to rest otherwise than from nothing.
    pub fn is_warm(&self) -> bool {
        self.made_up.is_some()
    }

    /// Forgets how the pages were made up; the type stands.
    pub fn cool(&mut self) {
        self.made_up = None;
    }

    /// Returns an edition's case of a theme.
    fn case(&mut self, theme: &Theme, edition: &str) -> Arc<Case> {
        let digest = *Fingerprint::of(theme).digest();
        let standing = self.case.take().filter(|(of, _)| *of == digest);
        self.case.insert(standing.unwrap_or_else(|| (digest, Arc::new(Case::of(theme, edition))))).1.clone()
    }
}

/// Pages at rest, all the cover's and the text's.
pub(super) struct AtRest {
    pub document: PagedDocument,
    pub teller: Teller,
    map: PageMap,
}

/// Makes a book up.
pub(super) fn make_up(job: Job<'_>, standing: &mut Standing) -> (Option<Pages>, Vec<Diagnostic>) {
    let (at_rest, diagnostics) = come_to_rest(job, standing);
    let pages = at_rest.map(|AtRest { document, teller, map }| Pages {
        document: soft_hyphen::without(document, job.edition),
        map,
        teller,
    });
    (pages, diagnostics)
}

/// Lays a cover out: nothing on it is made up, but every character needs a glyph.
pub(super) fn cover(job: Job<'_>) -> (Option<AtRest>, Vec<Diagnostic>) {
    come_to_rest(job, &mut Standing::default())
}

fn come_to_rest(job: Job<'_>, standing: &mut Standing) -> (Option<AtRest>, Vec<Diagnostic>) {
    let Job { edition, extent, timings, .. } = job;
    let chapters = Composed::all(edition);
    let (mut remedies, mut passes) = match standing.made_up.take() {
        Some(before) => before.again(&chapters),
        None => Default::default(),
    };
    timings.time(Stage::Markup, || standing.takes.read(edition));
    let changing = if edition.layout.is_empty() { CHANGING } else { CHANGING_WITH_WISHES };
    let (mut teller, mut draft) = match write(job, standing, &remedies) {
        Ok(written) => written,
        Err(told) => return (None, told),
    };
    // How many passes the source has had as it is now.
    let mut unchanged = 0;
    for number in 1.. {
        let first = passes.is_empty();
        let pass = match timings.time(Stage::Layout, || draft.pass(&teller.desk, &mut passes)) {
            Ok(pass) => pass,
            Err(errors) => return (None, teller.tell(&errors)),
        };
        unchanged += 1;
        let rests = pass.stable || unchanged >= pass::MOST;
        let (changed, seen) = timings.time(Stage::Pages, || {
            let seen = Seen::new(&pass.document, edition, &teller);
            let mut changed = remedies.unprintable(&seen);
            if extent == Extent::Book && number <= changing {
                changed |= remedies.mend(&seen, edition, first, rests);
            }
            (changed, (!changed && rests).then(|| seen.told(edition, extent)))
        });
        if let Some((map, mut seen)) = seen {
            let (document, errors, warnings) = pass.end(&draft, &teller.desk, &passes);
            let mut diagnostics = std::mem::take(&mut remedies.told);
            diagnostics.extend(teller.tell(&warnings));
            if !errors.is_empty() {
                diagnostics.extend(teller.tell(&errors));
                return (None, diagnostics);
            }
            diagnostics.append(&mut seen);
            let Remedies { adjustments, fit, .. } = remedies;
            standing.made_up = Some(MadeUp { passes: passes.last(), chapters, adjustments, fit });
            return (Some(AtRest { document, teller, map }), diagnostics);
        }
        if changed {
            (teller, draft) = match write(job, standing, &remedies) {
                Ok(written) => written,
                Err(told) => return (None, told),
            };
            unchanged = 0;
        }
    }
    (None, Vec::new())
}

/// Writes the source, and reads it as Typst does.
fn write(job: Job<'_>, standing: &mut Standing, remedies: &Remedies) -> Result<(Teller, Draft), Vec<Diagnostic>> {
    let Job { edition, print, theme, extent, timings } = job;
    let teller = timings.time(Stage::Markup, || {
        let takes = standing.takes.write(edition, print, extent, &remedies.adjustments);
        let desk = Desk::new(standing.set.set(takes), standing.case(theme, &edition.name));
        Teller { desk, theme_path: theme.print_path(), theme_source: theme.source }
    });
    match timings.time(Stage::Layout, || Draft::read(&teller.desk)) {
        Ok(draft) => Ok((teller, draft)),
        Err(errors) => Err(teller.tell(&errors)),
    }
}

/// What a pass shows.
struct Seen<'a> {
    /// The pages without the cover.
    pages: &'a [Page],
    trail: Trail<'a>,
    /// What stands on them, and on the cover.
    views: Vec<View<'a>>,
    map: PageMap,
    column: Column,
    faults: faults::Found,
}

impl<'a> Seen<'a> {
    fn new(document: &'a PagedDocument, edition: &'a Edition, teller: &'a Teller) -> Self {
        let pages = document.pages().get(COVER_PAGES..).unwrap_or_default();
        let trail = Trail::new(&teller.desk);
        let views: Vec<View> = document.pages().iter().map(|page| View::of(page, &trail)).collect();
        let interior = views.get(COVER_PAGES..).unwrap_or_default();
        let map = PageMap::read(interior, &trail, edition);
        let faults = faults::of_pages(document, interior, edition, &trail);
        Seen { pages, map, column: faults::column(document, pages), faults, views, trail }
    }

    /// Returns the page map, and what is wrong with pages that stay as they are.
    fn told(self, edition: &Edition, extent: Extent<'_>) -> (PageMap, Vec<Diagnostic>) {
        if extent != Extent::Book {
            return (self.map, Vec::new());
        }
        let broken = keep::broken(edition, &self.map);
        let mut diagnostics: Vec<Diagnostic> = broken.into_iter().map(|broken| broken.told).collect();
        diagnostics.extend(self.faults.diagnostics);
        diagnostics.extend(Fit::told(self.pages, &self.map, self.column, edition, &self.trail));
        (self.map, diagnostics)
    }
}

/// What passes have shown that the next one needs.
#[derive(Default)]
struct Remedies {
    adjustments: Adjustments,
    fit: Fit,
    /// What was told of characters without a glyph.
    told: Vec<Diagnostic>,
}

impl Remedies {
    /// Takes characters out that no font has; `false` if there is none.
    fn unprintable(&mut self, seen: &Seen<'_>) -> bool {
        let (characters, told) = faults::unprintable(&seen.views, &seen.trail);
        self.told.extend(told);
        let known = self.adjustments.unprintable.len();
        self.adjustments.unprintable.extend(characters);
        self.adjustments.unprintable.len() != known
    }

    /// Says what the next pass is to do otherwise; `false` if there is nothing.
    fn mend(&mut self, seen: &Seen<'_>, edition: &Edition, first: bool, rests: bool) -> bool {
        let breaks = &mut self.adjustments.breaks;
        // The first pass of all knows nothing of where things stand.
        let mut changed = !first && breaks::before_calls(edition, &seen.faults.strayed, breaks);
        // A chapter whose notes are still finding their pages is fitted when they have.
        let unsettled: BTreeSet<usize> = seen
            .faults
            .strayed
            .iter()
            .filter_map(|&note| Some(edition.notes.get(note.checked_sub(1)? as usize)?.chapter))
            .collect();
        for chapter in self.fit.next(seen.pages, &seen.map, seen.column, edition, &seen.trail, &unsettled) {
            changed = true;
            // Its lines move, so that its notes may stand with their calls without a break.
            let range = edition.texts_of(chapter);
            breaks.retain(|text| !range.contains(text));
        }
        self.adjustments.depths = self.fit.depths();
        // What the edition wants is looked at when nothing else moves any more.
        if !changed && rests {
            let known = self.adjustments.breaks.len();
            self.adjustments.breaks.extend(keep::broken(edition, &seen.map).iter().map(|broken| broken.begin));
            changed = self.adjustments.breaks.len() != known;
        }
        changed
    }
}

/// How a book was made up.
struct MadeUp {
    passes: Passes,
    chapters: Vec<Composed>,
    adjustments: Adjustments,
    fit: Fit,
}

/// A chapter as it was made up.
struct Composed {
    texts: Range<TextId>,
    chapter: Stamped<Chapter>,
}

impl Composed {
    fn all(edition: &Edition) -> Vec<Self> {
        let one = |(at, chapter): (usize, &Stamped<Chapter>)| Composed {
            texts: edition.texts_of(at),
            chapter: chapter.clone(),
        };
        edition.chapters.iter().enumerate().map(one).collect()
    }

    /// Says whether two have the same words: as far as a chapter decides how its pages are made up, they are the same.
    fn has_the_words_of(&self, other: &Composed) -> bool {
        let words = |of: &Composed| {
            let mut words = Vec::new();
            walk::chapter(&of.chapter, &mut |text| words.push((&text.key, &text.inlines)));
            *Fingerprint::of(&words).digest()
        };
        Stamped::are_one(&self.chapter, &other.chapter) || words(self) == words(other)
    }
}

impl MadeUp {
    /// Returns what to begin with. Chapters with the same words stay as they are; one with others keeps the depth of its
    /// pages, and what else it needs is found anew. A book with more chapters, or fewer, begins from nothing.
    fn again(self, now: &[Composed]) -> (Remedies, Passes) {
        let MadeUp { passes, chapters, adjustments, mut fit } = self;
        let mut remedies = Remedies::default();
        if chapters.len() != now.len() {
            return (remedies, Passes::default());
        }
        for (at, (before, now)) in chapters.iter().zip(now).enumerate() {
            if before.has_the_words_of(now) {
                let moved = |text: &TextId| TextId(text.0 - before.texts.start.0 + now.texts.start.0);
                remedies.adjustments.breaks.extend(adjustments.breaks.range(before.texts.clone()).map(moved));
            } else {
                fit.unsettle(at);
            }
        }
        remedies.adjustments.depths = fit.depths();
        remedies.fit = fit;
        (remedies, passes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Trim;
    use crate::edition::Block;
    use crate::paged::sample::{Builder, PROSE};

    #[test]
    fn what_a_theme_lets_float_does_not_wait_behind_struts() {
        let mut theme = crate::theme::Theme::embedded("plain").expect("the plain theme").paged;
        theme.print = format!(
            "{}\n#let still-quote = pull-quote\n#let pull-quote(..given) = \
             place(auto, float: true, clearance: 2em, still-quote(..given))\n",
            theme.print
        );
        let print = Print { trim: Trim { width: 148.0, height: 210.0 }, ..Print::default() };
        let mut refused = 0;
        for paragraphs in 30..60 {
            let b = &mut Builder::new();
            let mut quoted = None;
            let chapter = b.chapter(1, "One", |b| {
                let mut blocks: Vec<_> = (0..paragraphs).map(|_| b.paragraph(PROSE)).collect();
                let text = b.text("u-quoted", "What is said twice.");
                quoted = Some(text.id);
                blocks.insert(2, Block::PullQuote { text: vec![text], attribution: None, repeated: false });
                blocks
            });
            let edition = b.edition(vec![chapter], Vec::new());
            let mut standing = Standing::default();
            let timings = Timings::default();
            let job =
                Job { edition: &edition, print: &print, theme: &theme, extent: Extent::Book, timings: &timings };
            let (at_rest, _) = come_to_rest(job, &mut standing);
            let map = at_rest.expect("pages").map;
            let first = map.page(edition.chapters[0].title.id).expect("a page");
            assert!(map.page(quoted.expect("a text")).expect("a page") <= first + 1, "{paragraphs} paragraphs");
            refused += usize::from(standing.made_up.expect("a layout").fit.has_refused_struts());
        }
        assert!(refused > 0, "no chapter was to become shorter");
    }
}
