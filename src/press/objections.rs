//! What a printer would object to: page count, bleed, pictures, margins, colours that are too much ink or have none.
//!
//! In: what is known of each page, and the printer. Out: diagnostics, each at the place in the manuscript that can be changed,
//! else where the printer is named. *Architecture invariant*: nothing is made here.

use super::colour::Separation;
use super::geometry::Mm;
use super::graft::{Fault, FaultKind};
use super::interior::{inner, page_count};
use super::profile::Inner;
use super::{Press, Printer, place};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::Edition;
use crate::paged::separated::SeparatedPage;

/// Looks for what a printer would object to: the page count, pictures, margins, bleed.
pub(super) fn look(pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let count = page_count(pages, press);
    let Press { printer, print, .. } = press;
    let binding = match print.binding {
        crate::config::Binding::Perfect => "a perfect binding",
        crate::config::Binding::SaddleStitch => "a saddle stitch",
    };
    let name = &printer.name;
    match printer.holds(print.binding) {
        None => told.push(
            Diagnostic::new(Code::PageCount, place(press), format!("`{name}` has no such binding as {binding}"))
                .help("name another `binding` or another `profile` in book.toml"),
        ),
        Some((fewest, most)) if !(fewest..=most).contains(&count) => told.push(
            Diagnostic::new(
                Code::PageCount,
                place(press),
                format!(
                    "the {} edition has {count} pages, and {binding} of `{name}` holds {fewest} to {most}",
                    edition.name
                ),
            )
            .help("change the trim, the binding or the printer; with many pages, print two volumes"),
        ),
        Some(_) => {}
    }
    if let Some((bleed, span)) = print.stated_bleed.filter(|(bleed, _)| Mm(*bleed) < printer.bleed) {
        let wanted = printer.bleed.0;
        told.push(
            Diagnostic::new(
                Code::NarrowBleed,
                span,
                format!("`{name}` wants {wanted} mm of bleed, and the pages are laid out for {bleed} mm"),
            )
            .help(format!("write `bleed = {wanted}`, or leave it out: then it is the printer's")),
        );
    }
    for picture in pages.iter().flat_map(|page| &page.pictures) {
        let Some(dots) = picture.dots else { continue };
        let (code, needed) = if dots < printer.least_resolution {
            (Code::CoarsePicture, printer.least_resolution)
        } else if dots < printer.resolution {
            (Code::SoftPicture, printer.resolution)
        } else {
            continue;
        };
        told.push(
            Diagnostic::new(
                code,
                picture.place.clone(),
                format!("the picture has {dots:.0} dots an inch in print, and `{name}` wants {needed}"),
            )
            .help(format!(
                "use one that is {:.1} times as wide and high, in pixels",
                (needed / dots * 10.0).ceil() / 10.0
            )),
        );
    }
    told.extend(narrow(pages, count, edition, press));
    told
}

/// Tells where text stands nearer to the trim or the spine than the printer wants: the worst page, and how many there are.
fn narrow(pages: &[SeparatedPage], count: u32, edition: &Edition, press: &Press) -> Vec<Diagnostic> {
    let Press { printer, .. } = press;
    let gutter = printer.gutter(count);
    let mut trim: Vec<(Mm, u64)> = Vec::new();
    let mut spine: Vec<(Mm, u64)> = Vec::new();
    for page in pages {
        let Some([left, top, right, bottom]) = page.clearance.map(|sides| sides.map(Mm::of_pt)) else { continue };
        let (inside, outside) = match inner(page.number, edition.direction) {
            Inner::Left => (left, right),
            Inner::Right => (right, left),
        };
        let outer = top.min(bottom).min(outside);
        // Half a millimetre hangs into the margin: punctuation at the ends of lines.
        if outer + Mm(0.5) < printer.margin {
            trim.push((outer, page.number));
        }
        if inside + Mm(0.5) < gutter {
            spine.push((inside, page.number));
        }
    }
    let tell = |found: Vec<(Mm, u64)>, edge: &str, wanted: Mm| {
        let (distance, page) = found.iter().copied().min_by(|a, b| a.0.0.total_cmp(&b.0.0))?;
        let pages = match found.len() {
            1 => String::new(),
            pages => format!(" ({pages} pages have less)"),
        };
        let message = format!(
            "on page {page} of the {} edition text stands {:.1} mm from the {edge}, and `{}` wants {} mm{pages}",
            edition.name, distance.0, printer.name, wanted.0
        );
        let help = "make the margins of the theme wider, or choose a larger trim";
        Some(Diagnostic::new(Code::NarrowMargin, place(press), message).help(help))
    };
    [tell(trim, "trim", printer.margin), tell(spine, "spine", gutter)].into_iter().flatten().collect()
}

/// Tells that something shines through on a page: for the picture that does it, or for the theme.
pub(super) fn translucent(page: usize, pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
    let Some(page) = pages.get(page) else { return Vec::new() };
    let shines = page.pictures.iter().filter(|picture| picture.translucent);
    let mut places: Vec<Where> = shines.map(|picture| picture.place.clone()).collect();
    if places.is_empty() {
        // A drawing is looked into only by the graft.
        let drawings = page.pictures.iter().filter(|picture| picture.dots.is_none());
        places.extend(drawings.map(|picture| picture.place.clone()));
    }
    let what = if places.is_empty() { "something of the theme" } else { "the picture" };
    if places.is_empty() {
        places.push(place(press));
    }
    let message = format!(
        "{what} on page {} of the {} edition is translucent, which {} has not",
        page.number,
        edition.name,
        press.printer.standard.version()
    );
    let help = "make it opaque: without opacity, masks and blending; or name a printer that takes PDF/X-4";
    places.into_iter().map(|place| Diagnostic::new(Code::Transparency, place, message.clone()).help(help)).collect()
}

/// Tells what could not be put into inks.
pub(super) fn tell(fault: &Fault, pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
    let (what, help) = match fault.kind {
        FaultKind::Gradient => (
            "a gradient around a centre (conic) has no inks",
            "use plain colours, or a gradient along a line or from a point",
        ),
        FaultKind::Picture => ("a picture's pixels cannot be read", "save the picture again, as PNG or JPEG"),
        FaultKind::Stream => ("a drawing cannot be read", "save the drawing again, as plain SVG"),
    };
    let numbers = fault.pages.iter().filter_map(|page| pages.get(*page));
    let tell = |page: &SeparatedPage| {
        let picture = page.pictures.first().map(|picture| picture.place.clone());
        let message = format!("{what}, on page {} of the {} edition", page.number, edition.name);
        let place = picture.filter(|_| fault.kind != FaultKind::Gradient).unwrap_or_else(|| place(press));
        Diagnostic::new(Code::Unprintable, place, message).help(help)
    };
    numbers.map(tell).collect()
}

/// Tells which of the theme's colours are printed in other inks than it names. `on` says of what.
pub(super) fn reduced(separation: &Separation, press: &Press, on: &str) -> Vec<Diagnostic> {
    let Printer { name, ink_limit, .. } = &press.printer;
    let tell = |([red, green, blue], percent): ([u8; 3], f64)| {
        let message = format!(
            "the theme's colour #{red:02x}{green:02x}{blue:02x} asks for {percent:.0} % of ink, and `{name}` takes \
             {ink_limit:.0} %: {on} it is printed in the inks that the printer's profile gives it"
        );
        let help = "nothing is to be done; for other inks, name some of at most that much in the theme's theme.toml";
        Diagnostic::new(Code::InkReduced, place(press), message).help(help)
    };
    separation.reduced().into_iter().map(tell).collect()
}
