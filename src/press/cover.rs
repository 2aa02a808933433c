//! The cover: [`cover`] makes one sheet of back, spine and front, for the interior that there is.
//!
//! In: an edition, the page count of its interior as it is bound, the printer and its profile. Out: the press PDF, and what
//! the printer would object to. The spine is so many leaves thick, with the cover around it: a cover is made from the very
//! layout whose pages it binds, and an older one is told by [`preflight`](super::preflight).
//!
//! *Architecture invariant*: where the parts stand is decided here, how they look in the theme.

use sha2::{Digest, Sha256};

use super::barcode::{Barcode, Magnification, PriceCode};
use super::finish::{Identity, finish};
use super::geometry::{Geometry, Mm, Sides};
use super::graft::Artwork;
use super::lettering::Lettering;
use super::marks::{self, Slug};
use super::objections::reduced;
use super::profile::Standard;
use super::sheet::{self, Place, Sheet};
use super::{Press, place};
use crate::config::{Binding, Trim};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::{Direction, Edition, SpineReading};
use crate::paged::Theme;
use crate::paged::cover::{Area, CoverSheet, Plan, Symbol, cover_sheet};
use crate::timings::{Stage, Timings};

/// A cover for the press.
#[derive(Clone, Debug)]
pub struct Cover {
    /// The file.
    pub bytes: Vec<u8>,
    /// How wide its spine is.
    pub spine: Mm,
    /// How wide each of its flaps is; none: zero.
    pub flaps: Mm,
}

/// Returns how thick a book of so many pages is: half as many leaves, and what the cover adds; nothing if it is stapled.
pub fn spine(press: &Press, pages: u32) -> Mm {
    match press.print.binding {
        Binding::SaddleStitch => Mm::ZERO,
        Binding::Perfect => {
            let Press { printer, print, .. } = press;
            printer.caliper(print) * (f64::from(pages) / 2.0) + printer.board(print)
        }
    }
}

/// Makes the cover of an edition whose interior has so many pages. There is none if it cannot be printed; that is told.
pub fn cover(
    edition: &Edition,
    pages: u32,
    press: &Press,
    theme: &Theme,
    timings: &Timings,
) -> (Option<Cover>, Vec<Diagnostic>) {
    let (plan, mut diagnostics) = plan(edition, pages, press);
    let (laid_out, told) = cover_sheet(edition, &press.print, &plan, theme, timings);
    diagnostics.extend(told);
    let Some(laid_out) = laid_out else { return (None, diagnostics) };
    match assemble(&laid_out, &plan, edition, pages, press, timings) {
        Ok((bytes, told)) => {
            diagnostics.extend(told);
            let flaps = plan.flaps.first().map_or(Mm::ZERO, |(flap, _)| Mm(flap.width));
            (Some(Cover { bytes, spine: Mm(plan.spine.width), flaps }), diagnostics)
        }
        Err(told) => {
            diagnostics.extend(told);
            (None, diagnostics)
        }
    }
}

/// Decides where everything stands.
fn plan(edition: &Edition, pages: u32, press: &Press) -> (Plan, Vec<Diagnostic>) {
    let mut told = Vec::new();
    let Press { printer, print, .. } = press;
    let Trim { width, height } = print.trim;
    let spine = spine(press, pages);
    let flap = print.flaps.unwrap_or_default();
    // From the left, of a book that is read from left to right: the back's flap, back, spine, front, the front's flap.
    let left_to_right = edition.direction == Direction::LeftToRight;
    let mut x = 0.0;
    let mut next = |width: f64| {
        let area = Area { left: x, width };
        x += width;
        area
    };
    let flap_on_the_left = next(flap);
    let on_the_left = next(width);
    let spine_area = next(spine.0);
    let on_the_right = next(width);
    let flap_on_the_right = next(flap);
    let (front, back) = if left_to_right { (on_the_right, on_the_left) } else { (on_the_left, on_the_right) };
    let flaps = match flap > 0.0 {
        true => vec![(flap_on_the_left, !left_to_right), (flap_on_the_right, left_to_right)],
        false => Vec::new(),
    };
    let spine_text =
        spine >= printer.spine_text && pages >= printer.spine_pages && spine > printer.spine_margin * 2.0;
    // Of a leaf whose thickness was told to be wrong nothing follows.
    if !spine_text && spine > Mm::ZERO && !print.paper.caliper_is_bad {
        let name = &printer.name;
        let message = if pages < printer.spine_pages {
            format!(
                "the spine of the {} edition is left without text: it has {pages} pages, and `{name}` wants {}",
                edition.name, printer.spine_pages
            )
        } else {
            format!(
                "the spine of the {} edition is left without text: it is {:.2} mm wide, and `{name}` wants {} mm",
                edition.name, spine.0, printer.spine_text.0
            )
        };
        told.push(
            Diagnostic::new(Code::NarrowSpine, place(press), message)
                .help("nothing is to be done; thicker paper or more pages make it wider"),
        );
    }
    let symbol = match &edition.metadata.isbn.print {
        Some(isbn) => {
            let price = edition.metadata.price.code.as_deref().and_then(PriceCode::parse);
            let barcode = Barcode::of(isbn, price.as_ref());
            let magnification = print.barcode.and_then(Magnification::parse).unwrap_or(Magnification::NOMINAL);
            Some(symbol(&barcode, magnification, isbn.written()))
        }
        None if edition.metadata.isbn.print_is_bad => None,
        None => {
            let message = format!("the {} edition has no ISBN for print, so its cover has no barcode", edition.name);
            told.push(
                Diagnostic::new(Code::NoPrintIsbn, place(press), message)
                    .help(format!("write `isbn = {{ print = \"978-…\" }}` under [editions.{}]", edition.name)),
            );
            None
        }
    };
    let plan = Plan {
        sheet: Trim { width: x, height },
        bleed: printer.bleed.0,
        front,
        back,
        spine: spine_area,
        spine_text,
        spine_margin: printer.spine_margin.0,
        clockwise: edition.spine == SpineReading::Down,
        flaps,
        symbol,
        price: edition.metadata.price.words.clone(),
    };
    (plan, told)
}

fn symbol(barcode: &Barcode, magnification: Magnification, isbn: &str) -> Symbol {
    Symbol {
        module: magnification.module().0,
        width: barcode.width,
        height: barcode.height,
        bars: barcode.bars.iter().map(|bar| [bar.left, bar.width, bar.top, bar.bottom]).collect(),
        digits: barcode.digits.iter().map(|digit| (digit.digit, digit.left, digit.above)).collect(),
        isbn: format!("ISBN {isbn}"),
    }
}

/// Puts the sheet into inks, onto its paper, between its marks.
fn assemble(
    laid_out: &CoverSheet,
    plan: &Plan,
    edition: &Edition,
    pages: u32,
    press: &Press,
    timings: &Timings,
) -> Result<(Vec<u8>, Vec<Diagnostic>), Vec<Diagnostic>> {
    let separation = press.separation();
    let x1a = press.printer.standard == Standard::X1a;
    let inks = |rgb| separation.inks(rgb);
    let separated = laid_out.separated(edition, press.printing(&inks), timings)?;
    timings.time(Stage::Press, || {
        let mut artwork = Artwork::read(&separated.pdf).map_err(|_| vec![failed(edition)])?;
        if !artwork.separate(&separation, press.printer.pictures).is_empty() {
            return Err(vec![unprintable(edition, press, "something on the cover has no inks")]);
        }
        if x1a && !artwork.translucent_pages().is_empty() {
            return Err(vec![unprintable(edition, press, "something on the cover is translucent")]);
        }
        let hash: String = Sha256::digest(&separated.pdf).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        let slug = slug(edition, plan, pages, press, &hash);
        let lettering =
            Lettering::new([slug.title.as_str(), slug.details.as_str()]).ok_or_else(|| vec![failed(edition)])?;
        let geometry = Geometry::around(
            Mm(plan.sheet.width),
            Mm(plan.sheet.height),
            Sides::all(press.printer.bleed),
            press.printer.marks,
        );
        let mut marks = marks::draw(&geometry, &slug, &lettering);
        if geometry.has_marks() {
            marks.extend(marks::folds(&geometry, &folds(plan)));
        }
        let places = vec![Place::filling(0, &geometry)];
        let sheets = [Sheet { geometry, places, drawn: Vec::new(), marks }];
        let document = sheet::draw(&sheets, artwork, &[&lettering], press.printer.standard);
        let identity = Identity {
            title: edition.metadata.title.plain(),
            author: edition
                .metadata
                .with_role("aut")
                .map(|author| author.name.as_str())
                .collect::<Vec<_>>()
                .join(", "),
            language: &edition.language,
            isbn: edition.metadata.isbn.print.as_ref().map(|isbn| isbn.digits()),
            uuid: edition.metadata.derived_uuid(&edition.language, "cover"),
            timestamp: edition.metadata.timestamp,
            hash: &hash,
        };
        let bytes = finish(document, &press.printer, &press.profile, &identity).map_err(|_| vec![failed(edition)])?;
        Ok((bytes, reduced(&separation, press, &format!("on the cover of the {} edition", edition.name))))
    })
}

/// Returns where the sheet is folded, from its trimmed left edge.
fn folds(plan: &Plan) -> Vec<Mm> {
    let mut folds: Vec<f64> = vec![plan.spine.left, plan.spine.right()];
    for (flap, _) in &plan.flaps {
        folds.push(if flap.left == 0.0 { flap.right() } else { flap.left });
    }
    folds.sort_by(f64::total_cmp);
    folds.dedup();
    folds.into_iter().map(Mm).collect()
}

fn slug(edition: &Edition, plan: &Plan, pages: u32, press: &Press, hash: &str) -> Slug {
    let date = crate::config::Date::of_unix_seconds(edition.metadata.timestamp);
    let (name, spine) = (&edition.name, plan.spine.width);
    Slug {
        title: edition.metadata.title.plain(),
        details: format!("{name}  cover  {pages} pages, spine {spine:.2} mm  {date}  {hash}  {}", press.printer.name),
    }
}

fn unprintable(edition: &Edition, press: &Press, what: &str) -> Diagnostic {
    let message = format!("{what} of the {} edition", edition.name);
    Diagnostic::new(Code::Unprintable, place(press), message).help("change it in the theme's `cover-sheet`")
}

fn failed(edition: &Edition) -> Diagnostic {
    let message = format!("the {} edition's cover could not be put onto its sheet", edition.name);
    Diagnostic::new(Code::PressFailed, Where::Project, message).help("please report this")
}
