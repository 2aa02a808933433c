//! The cover's sheet: back, spine and front side by side, laid out by the theme's `cover-sheet`.
//!
//! In: an edition, and a [`Plan`] of where each part stands and what the barcode is. Out: a [`CoverSheet`]: one page, which
//! is exported in inks as the interior's pages are.
//!
//! *Architecture invariant*: no length is decided here; the press knows the paper, the theme the look.

use typst::layout::Abs;
use typst_layout::PagedDocument;

use super::Theme;
use super::frame::{What, walk};
use super::makeup::{self, AtRest, Job};
use super::markup::Extent;
use super::separated::{self, Separated};
use super::told::Teller;
use crate::config::{Print, Trim};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::Edition;
use crate::timings::{Stage, Timings};

/// Where the parts of a cover stand on its sheet, in millimetres from its trimmed left edge.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The trimmed sheet.
    pub sheet: Trim,
    /// What is printed beyond the trim.
    pub bleed: f64,
    /// The front.
    pub front: Area,
    /// The back.
    pub back: Area,
    /// The spine; it has no width where leaves are stapled.
    pub spine: Area,
    /// Whether the spine is wide enough for text.
    pub spine_text: bool,
    /// What stays free on both sides of the spine's text.
    pub spine_margin: f64,
    /// Whether the spine is read from the top down.
    pub clockwise: bool,
    /// The flaps, with whether it is the front's.
    pub flaps: Vec<(Area, bool)>,
    /// The barcode.
    pub symbol: Option<Symbol>,
    /// The price in words.
    pub price: Option<String>,
}

/// A barcode, ready to be drawn: lengths in modules from the upper left corner of its quiet zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Symbol {
    /// The width of a module in millimetres.
    pub module: f64,
    /// The whole width, quiet zones included.
    pub width: f64,
    /// The whole height.
    pub height: f64,
    /// The bars: left edge, width, upper edge, lower edge.
    pub bars: Vec<[f64; 4]>,
    /// The digits for people: the digit, the left edge of its seven modules, whether it stands above the bars.
    pub digits: Vec<(u8, u32, bool)>,
    /// The line above it: `ISBN 978-…`.
    pub isbn: String,
}

/// A part of the sheet, as high as the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its width.
    pub width: f64,
}

impl Area {
    /// Returns its right edge.
    pub fn right(self) -> f64 {
        self.left + self.width
    }
}

/// A cover, laid out.
pub struct CoverSheet {
    document: PagedDocument,
    teller: Teller,
}

/// Lays the cover's sheet out. There is none if Typst refuses it; text that runs out of its part is told.
pub fn cover_sheet(
    edition: &Edition,
    print: &Print,
    plan: &Plan,
    theme: &Theme,
    timings: &Timings,
) -> (Option<CoverSheet>, Vec<Diagnostic>) {
    let print = Print { trim: plan.sheet, bleed: Some(plan.bleed), ..print.clone() };
    let job = Job { edition, print: &print, theme, extent: Extent::CoverSheet(plan), timings };
    let (laid_out, mut diagnostics) = makeup::cover(job);
    let Some(AtRest { document, teller, .. }) = laid_out else { return (None, diagnostics) };
    diagnostics.extend(overfull(&document, plan, edition));
    (Some(CoverSheet { document, teller }), diagnostics)
}

/// Tells text that runs out of the sheet, or onto a second one.
fn overfull(document: &PagedDocument, plan: &Plan, edition: &Edition) -> Option<Diagnostic> {
    let (width, height) = (Abs::mm(plan.sheet.width), Abs::mm(plan.sheet.height));
    // What hangs out is told at two millimetres: a cut is as exact.
    let edge = Abs::mm(2.0);
    let mut beyond = document.pages().len() > 1;
    for page in document.pages().iter().take(1) {
        walk(&page.frame, &mut |placed| {
            if let What::Text(_) = placed.what {
                beyond |= placed.at.x < edge || placed.at.x > width - edge;
                beyond |= placed.at.y < edge || placed.at.y > height - edge;
            }
        });
    }
    let place = edition.metadata.blurb.as_ref().map_or(Where::Project, |blurb| Where::Span(blurb.span));
    beyond.then(|| {
        let message = format!("the text of the {} edition's cover runs out of its sheet", edition.name);
        Diagnostic::new(Code::CoverTooFull, place, message)
            .help("shorten the blurb, the subtitle or the list of publishers")
    })
}

impl CoverSheet {
    /// Writes the sheet in inks, untagged, with all of its bleed; see [`Pages::separated`](super::Pages::separated).
    ///
    /// # Errors
    /// If Typst cannot export the layout.
    pub fn separated(
        &self,
        edition: &Edition,
        printing: separated::Printing,
        timings: &Timings,
    ) -> Result<Separated, Vec<Diagnostic>> {
        let sheet = self.document.pages().get(..1).unwrap_or_default();
        let bleed = |page: &typst_layout::Page| {
            let bleed = &page.bleed;
            [bleed.left, bleed.top, bleed.right, bleed.bottom].map(Abs::to_pt)
        };
        let (printed, pages) =
            timings.time(Stage::Press, || separated::separate(sheet, &self.document, printing, &bleed, None));
        let exported = timings.time(Stage::Export, || separated::pdf(&printed, edition));
        Ok(Separated { pdf: exported.map_err(|errors| self.teller.tell(&errors))?, pages })
    }
}
