//! What goes to the printer, of one edition: interior, cover, and what preflight says of both.
//!
//! In: the edition's pages and the [`Press`]. Out: for each file what the cache keeps: the PDF, its page count, the
//! [`Report`]; and what is wrong with it. Preflight's findings lead back to the unit with which a page begins. The cover is
//! made for the pages that are laid out now, so it cannot be a stale one.

use std::collections::BTreeMap;

use crate::artifact::Artifact;
use crate::cache::Kept;
use crate::diagnostic::{Code, Diagnostic};
use crate::edition::{Edition, Text, walk};
use crate::paged::{PageMap, Pages, Theme};
use crate::press::preflight::{Expected, Part, Place, Report, preflight};
use crate::press::{self, Mm, Press};
use crate::source::Sources;
use crate::timings::{Stage, Timings};

/// Makes the interior.
pub(super) fn interior(
    edition: &Edition,
    pages: &Pages,
    press: &Press,
    sources: &Sources,
    timings: &Timings,
) -> Kept {
    let (interior, told) = press::interior(pages, edition, press, timings);
    let Some(interior) = interior else { return Kept { files: Vec::new(), diagnostics: told } };
    let expected = Expected {
        part: Part::Interior,
        binding: Some((press.print.binding, press.printer.multiple(&press.print))),
        ..expected(edition, press)
    };
    let path = path(edition, "interior");
    let mut report = timings.time(Stage::Preflight, || preflight(&path, &interior.bytes, &expected));
    let places = places(edition, pages.map(), sources);
    report.locate(|page| places.get(&page).cloned());
    kept(path, interior.bytes, interior.pages, &report, told)
}

/// Makes the cover for the pages that there are.
pub(super) fn cover(edition: &Edition, pages: &Pages, theme: &Theme, press: &Press, timings: &Timings) -> Kept {
    let count = press::bound_pages(pages.map().count, pages.last_is_blank(), press);
    let (cover, told) = press::cover(edition, count, press, theme, timings);
    let Some(cover) = cover else { return Kept { files: Vec::new(), diagnostics: told } };
    let spine = Some((press::spine(press, count), cover.flaps));
    let expected = Expected { part: Part::Cover, spine, ..expected(edition, press) };
    let path = path(edition, "cover");
    let report = timings.time(Stage::Preflight, || preflight(&path, &cover.bytes, &expected));
    kept(path, cover.bytes, 1, &report, told)
}

fn path(edition: &Edition, part: &str) -> String {
    format!("{}/print/{}-{part}.pdf", edition.name, edition.file_stem)
}

/// Returns what is expected of both.
fn expected<'a>(edition: &'a Edition, press: &'a Press) -> Expected<'a> {
    let trim = press.print.trim;
    Expected {
        demanded: true,
        trim: Some((Mm(trim.width), Mm(trim.height))),
        isbn: edition.metadata.isbn.print.as_ref().map(|isbn| isbn.digits()),
        ..Expected::of(&press.printer)
    }
}

fn kept(path: String, bytes: Vec<u8>, pages: u32, report: &Report, mut diagnostics: Vec<Diagnostic>) -> Kept {
    diagnostics.extend(report.diagnostics().into_iter().filter(|told| !is_told_by_press(told.code)));
    let files = vec![
        Artifact::new(path, bytes),
        Artifact::new("pages", pages.to_string()),
        Artifact::new("preflight", report.json()),
    ];
    Kept { files, diagnostics }
}

/// Says whether the press itself tells of a fault, with the picture or the key in book.toml that it comes from.
fn is_told_by_press(code: Code) -> bool {
    matches!(code, Code::FewPixels | Code::BindingHolds | Code::ThinBleed)
}

/// Returns the first text of each page, with its place.
pub(super) fn places(edition: &Edition, map: &PageMap, sources: &Sources) -> BTreeMap<u32, Place> {
    let mut first: BTreeMap<u32, &Text> = BTreeMap::new();
    for chapter in &edition.chapters {
        walk::chapter(chapter, &mut |text| {
            if let Some(page) = map.page(text.id) {
                first.entry(page).or_insert(text);
            }
        });
    }
    // A page on which no text begins is in the midst of the last one before it.
    let mut places = BTreeMap::new();
    let mut known: Option<&Text> = None;
    for page in 1..=map.count {
        known = first.get(&page).copied().or(known);
        if let Some(text) = known {
            places.insert(page, Place::new(text.key.as_ref(), text.span, sources));
        }
    }
    places
}
