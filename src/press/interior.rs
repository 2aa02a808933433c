//! The interior: [`interior`] makes an edition's pages what the printer wants.
//!
//! In: the pages that the screen shows, the printer and its profile. Out: the press PDF, a page a sheet, the blanks that
//! the binding needs at the end; and everything about it that the printer would object to ([`objections`](super::objections)).

use sha2::{Digest, Sha256};

use super::Press;
use super::colour::Separation;
use super::finish::{Identity, finish};
use super::geometry::{Geometry, Mm, Sides};
use super::graft::Artwork;
use super::lettering::Lettering;
use super::marks::{self, Slug};
use super::objections::{look, reduced, tell, translucent};
use super::profile::{Inner, Standard};
use super::sheet::{self, Place, Sheet};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::{Direction, Edition};
use crate::paged::Pages;
use crate::paged::separated::SeparatedPage;
use crate::timings::{Stage, Timings};

/// A press PDF.
#[derive(Clone, Debug)]
pub struct Interior {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has, blanks and all.
    pub pages: u32,
}

/// Makes the interior of an edition. There is none if it cannot be printed; that is told.
pub fn interior(
    pages: &Pages,
    edition: &Edition,
    press: &Press,
    timings: &Timings,
) -> (Option<Interior>, Vec<Diagnostic>) {
    let separation = press.separation();
    let bleed = |number| {
        let sides = press.printer.page_bleed(inner(number, edition.direction));
        [sides.left, sides.top, sides.right, sides.bottom].map(Mm::pt)
    };
    let inks = |rgb| separation.inks(rgb);
    let separated = match pages.separated(edition, press.printing(&inks), &bleed, timings) {
        Ok(separated) => separated,
        Err(told) => return (None, told),
    };
    timings.time(Stage::Press, || {
        let mut diagnostics = look(&separated.pages, edition, press);
        let (pdf, told) = assemble(&separated.pdf, &separated.pages, &separation, edition, press);
        diagnostics.extend(told);
        diagnostics.extend(reduced(&separation, press, &format!("in the {} edition", edition.name)));
        let refused = diagnostics.iter().any(Diagnostic::is_error);
        (pdf.filter(|_| !refused), diagnostics)
    })
}

/// Returns how many pages the printed book has: with the blank that the printer wants at the end, and those that the
/// binding does.
pub(super) fn page_count(pages: &[SeparatedPage], press: &Press) -> u32 {
    let last_is_blank = pages.last().is_none_or(|page| page.blank);
    bound_pages(u32::try_from(pages.len()).unwrap_or(u32::MAX), last_is_blank, press)
}

/// The same for so many pages, of which the last is blank or not.
pub fn bound_pages(pages: u32, last_is_blank: bool, press: &Press) -> u32 {
    let blank = u32::from(press.printer.last_page_blank && !last_is_blank);
    pages.saturating_add(blank).next_multiple_of(press.printer.multiple(&press.print))
}

/// Returns on which side of a page the spine is. Page 1 is a recto: a right-hand page, where the script runs to the right.
pub(super) fn inner(number: u64, direction: Direction) -> Inner {
    match (number % 2 == 1, direction) {
        (true, Direction::LeftToRight) | (false, Direction::RightToLeft) => Inner::Left,
        (false, Direction::LeftToRight) | (true, Direction::RightToLeft) => Inner::Right,
    }
}

/// Grafts the pages onto sheets and finishes the file.
fn assemble(
    pdf: &[u8],
    pages: &[SeparatedPage],
    separation: &Separation,
    edition: &Edition,
    press: &Press,
) -> (Option<Interior>, Vec<Diagnostic>) {
    let Ok(mut artwork) = Artwork::read(pdf) else {
        return (None, vec![failed(edition, "the pages could not be read again")]);
    };
    let faults = artwork.separate(separation, press.printer.pictures);
    let mut diagnostics: Vec<Diagnostic> =
        faults.iter().flat_map(|fault| tell(fault, pages, edition, press)).collect();
    if press.printer.standard == Standard::X1a {
        for page in artwork.translucent_pages() {
            diagnostics.extend(translucent(page, pages, edition, press));
        }
    }
    let hash: String = Sha256::digest(pdf).iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    let count = page_count(pages, press);
    let slugs: Vec<Slug> = (1..=count).map(|number| slug(number, pages.len(), edition, press, &hash)).collect();
    let texts = slugs.iter().flat_map(|slug| [slug.title.as_str(), slug.details.as_str()]);
    let Some(lettering) = Lettering::new(texts) else {
        return (None, vec![failed(edition, "the slug line's font could not be cut down")]);
    };
    let sheets: Vec<Sheet> = slugs
        .iter()
        .zip(1..)
        .map(|(slug, number)| {
            let sides = press.printer.page_bleed(inner(number, edition.direction));
            let geometry = page_geometry(press, sides);
            let page = usize::try_from(number - 1).ok().filter(|page| *page < pages.len());
            let places = page.map(|page| Place::filling(page, &geometry)).into_iter().collect();
            Sheet { geometry, places, drawn: Vec::new(), marks: marks::draw(&geometry, slug, &lettering) }
        })
        .collect();
    let document = sheet::draw(&sheets, artwork, &[&lettering], press.printer.standard);
    let identity = Identity {
        title: edition.metadata.title.plain(),
        author: edition.metadata.with_role("aut").map(|author| author.name.as_str()).collect::<Vec<_>>().join(", "),
        language: &edition.language,
        isbn: edition.metadata.isbn.print.as_ref().map(|isbn| isbn.digits()),
        uuid: edition.metadata.derived_uuid(&edition.language, "print"),
        timestamp: edition.metadata.timestamp,
        hash: &hash,
    };
    match finish(document, &press.printer, &press.profile, &identity) {
        Ok(bytes) => (Some(Interior { bytes, pages: count }), diagnostics),
        Err(_) => {
            diagnostics.push(failed(edition, "the file could not be written"));
            (None, diagnostics)
        }
    }
}

/// Returns the boxes of a page.
fn page_geometry(press: &Press, bleed: Sides) -> Geometry {
    let trim = press.print.trim;
    Geometry::around(Mm(trim.width), Mm(trim.height), bleed, press.printer.marks)
}

/// Says in the margin what the page is.
fn slug(number: u32, pages: usize, edition: &Edition, press: &Press, hash: &str) -> Slug {
    let blank = if number as usize > pages { " (blank)" } else { "" };
    let Press { printer, .. } = press;
    let date = crate::config::Date::of_unix_seconds(edition.metadata.timestamp);
    Slug {
        title: edition.metadata.title.plain(),
        details: format!("{}  p. {number}{blank}  {date}  {hash}  {}", edition.name, printer.name),
    }
}

fn failed(edition: &Edition, what: &str) -> Diagnostic {
    let message = format!("{what}, for the {} edition's interior", edition.name);
    Diagnostic::new(Code::PressFailed, Where::Project, message).help("please report this")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use lopdf::{Document, Object};

    use super::super::icc::{EMBEDDED, OutputProfile};
    use super::super::profile::Printers;
    use super::*;
    use crate::config::{Print, Trim};
    use crate::paged;
    use crate::paged::sample::every_block;
    use crate::theme::Theme;

    fn press<'a>(printer: &str, named: &'a BTreeMap<[u8; 3], [f64; 4]>) -> Press<'a> {
        let mut printer = Printers::embedded().get(printer).cloned().expect("a printer");
        printer.perfect = Some((1, 1000));
        let print = Print { trim: Trim { width: 148.0, height: 210.0 }, bleed: Some(3.0), ..Print::default() };
        Press { printer, profile: OutputProfile::parse(EMBEDDED[0].1).expect("a profile"), print, named }
    }

    /// A book of every kind of block, printed.
    fn printed(press: &Press) -> (Pages, Edition, Interior) {
        let edition = every_block();
        let theme = Theme::embedded("plain").expect("a theme").paged;
        let pages = paged::typeset(&edition, &press.print, &theme, &Timings::default()).0.expect("pages");
        let (interior, told) = interior(&pages, &edition, press, &Timings::default());
        assert!(told.iter().all(|told| !told.is_error()), "{told:?}");
        (pages, edition, interior.expect("an interior"))
    }

    /// Every name and array that says in which colours something is painted.
    fn spaces(document: &Document) -> Vec<String> {
        let mut found = Vec::new();
        let text = |object: &Object| match object {
            Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
            other => format!("{other:?}"),
        };
        for object in document.objects.values() {
            let dictionary = object.as_stream().map(|stream| &stream.dict).or_else(|_| object.as_dict());
            let Ok(dictionary) = dictionary else { continue };
            // A page's resources may stand in the page.
            let resources = dictionary.get(b"Resources").and_then(Object::as_dict);
            for (dictionary, key) in [Ok(dictionary), resources]
                .into_iter()
                .flatten()
                .flat_map(|dictionary| [(dictionary, b"ColorSpace".as_slice()), (dictionary, b"CS")])
            {
                match dictionary.get(key).and_then(|space| document.dereference(space)) {
                    Ok((_, Object::Dictionary(named))) => {
                        let named = named.iter().map(|(_, space)| document.dereference(space).expect("a space").1);
                        found.extend(named.map(text));
                    }
                    Ok((_, space)) => found.push(text(space)),
                    Err(_) => {}
                }
            }
        }
        found
    }

    #[test]
    fn the_interior_is_what_the_standards_ask_for() {
        let named = BTreeMap::new();
        for (printer, x4, version) in [("offset-fogra39", true, "1.6"), ("pod-kdp", false, "1.4")] {
            let press = press(printer, &named);
            let (pages, _, interior) = printed(&press);
            let document = Document::load_mem(&interior.bytes).expect("a PDF");
            assert_eq!(document.version, version);
            let count = document.get_pages().len();
            assert_eq!(count, interior.pages as usize);
            assert_eq!(count, pages.interior().len().next_multiple_of(if x4 { 4 } else { 2 }));
            for (number, page) in document.get_pages() {
                let page = document.get_dictionary(page).expect("a page");
                let sides = |key: &[u8]| -> Vec<f32> {
                    let sides = page.get(key).and_then(Object::as_array).expect("a box");
                    sides.iter().map(|side| side.as_float().expect("a number")).collect()
                };
                let (media, bleed, trim) = (sides(b"MediaBox"), sides(b"BleedBox"), sides(b"TrimBox"));
                let nested = |outer: &[f32], inner: &[f32]| {
                    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
                };
                assert!(nested(&media, &bleed) && nested(&bleed, &trim), "{media:?} {bleed:?} {trim:?}");
                assert!((trim[2] - trim[0] - 419.53).abs() < 0.01 && (trim[3] - trim[1] - 595.28).abs() < 0.01);
                assert!(!page.has(b"Annots") && !page.has(b"CropBox"));
                if !x4 {
                    // The inner edge has no bleed: the left of a recto, the right of a verso.
                    let inner = if number % 2 == 1 { trim[0] - bleed[0] } else { bleed[2] - trim[2] };
                    assert_eq!(inner, 0.0, "page {number}");
                }
            }
            let found = spaces(&document);
            let inks = |space: &String| {
                matches!(space.as_str(), "DeviceGray" | "DeviceCMYK") || space.contains("Separation")
            };
            assert!(!found.is_empty() && found.iter().all(inks), "{found:?}");
            let catalog = document.catalog().expect("a catalogue");
            assert_eq!(catalog.get(b"OutputIntents").and_then(Object::as_array).expect("intents").len(), 1);
            let xmp = catalog.get(b"Metadata").and_then(|xmp| document.dereference(xmp)).expect("metadata").1;
            let xmp = String::from_utf8_lossy(&xmp.as_stream().expect("a stream").content).into_owned();
            let information =
                document.trailer.get(b"Info").and_then(|info| document.dereference(info)).expect("info").1;
            let information = information.as_dict().expect("a dictionary");
            assert_eq!(information.get(b"Trapped").and_then(Object::as_name).expect("a name"), b"False");
            let said = information.get(b"GTS_PDFXVersion").and_then(Object::as_str).ok();
            assert_eq!(xmp.contains("PDF/X-4"), x4);
            assert_eq!(said, (!x4).then_some(b"PDF/X-1a:2003".as_slice()));
            assert_eq!(catalog.has(b"OCProperties"), x4);
            assert_eq!(document.trailer.get(b"ID").and_then(Object::as_array).expect("an ID").len(), 2);
        }
    }

    #[test]
    fn two_runs_give_the_same_bytes() {
        let named = BTreeMap::new();
        let press = press("offset-fogra39", &named);
        let (first, second) = (printed(&press).2, printed(&press).2);
        assert!(first.bytes == second.bytes);
    }

    #[test]
    fn content_streams_are_typsts_own() {
        let named = BTreeMap::new();
        let press = press("office", &named);
        let (pages, edition, interior) = printed(&press);
        let separation = press.separation();
        let timings = Timings::default();
        let separated = pages
            .separated(&edition, press.printing(&|rgb| separation.inks(rgb)), &|_| [0.0; 4], &timings)
            .expect("a PDF");
        let typst = Document::load_mem(&separated.pdf).expect("a PDF");
        let ours = Document::load_mem(&interior.bytes).expect("a PDF");
        let forms: Vec<&[u8]> = ours
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .filter(|stream| stream.dict.has(b"BBox"))
            .map(|stream| stream.content.as_slice())
            .collect();
        let mut same = 0;
        for page in typst.page_iter() {
            let contents = typst.get_dictionary(page).and_then(|page| page.get(b"Contents")).expect("contents");
            let (_, stream) = typst.dereference(contents).expect("a stream");
            same += usize::from(forms.contains(&stream.as_stream().expect("a stream").content.as_slice()));
        }
        // The page with the drawing has its colours mapped.
        assert!(same + 2 >= pages.interior().len() && same > 3, "{same} of {}", pages.interior().len());
    }
}
