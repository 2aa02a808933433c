//! The interior: [`interior`] makes an edition's pages what the printer wants.
//!
//! In: the pages that the screen shows, the printer and its profile. Out: the press PDF, a page a sheet, the blanks that
//! the binding needs at the end; and everything about it that the printer would object to.

use sha2::{Digest, Sha256};

use super::colour::Separation;
use super::finish::{Identity, finish};
use super::geometry::{Geometry, Mm, Sides};
use super::graft::{Artwork, Fault, FaultKind};
use super::lettering::Lettering;
use super::marks::{self, Slug};
use super::profile::{Inner, Standard};
use super::sheet::{self, Place, Sheet};
use super::{Press, place};
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
    let separation = Separation { named: press.named, profile: &press.profile };
    let bleed = |number| {
        let sides = press.printer.page_bleed(inner(number, edition.direction));
        [sides.left, sides.top, sides.right, sides.bottom].map(Mm::pt)
    };
    let x1a = press.printer.standard == Standard::X1a;
    let separated = match pages.separated(edition, &|rgb| separation.inks(rgb), &bleed, x1a, timings) {
        Ok(separated) => separated,
        Err(told) => return (None, told),
    };
    timings.time(Stage::Press, || {
        let mut diagnostics = look(&separated.pages, edition, press);
        let (pdf, told) = assemble(&separated.pdf, &separated.pages, &separation, edition, press);
        diagnostics.extend(told);
        let refused = diagnostics.iter().any(Diagnostic::is_error);
        (pdf.filter(|_| !refused), diagnostics)
    })
}

/// Returns how many pages the printed book has: with the blank that the printer wants at the end, and those that the
/// binding does.
fn page_count(pages: &[SeparatedPage], press: &Press) -> u32 {
    let last_is_blank = pages.last().is_none_or(|page| page.blank);
    bound_pages(u32::try_from(pages.len()).unwrap_or(u32::MAX), last_is_blank, press)
}

/// The same for so many pages, of which the last is blank or not.
pub fn bound_pages(pages: u32, last_is_blank: bool, press: &Press) -> u32 {
    let blank = u32::from(press.printer.last_page_blank && !last_is_blank);
    pages.saturating_add(blank).next_multiple_of(press.printer.multiple(&press.print))
}

/// Returns on which side of a page the spine is. Page 1 is a recto: a right-hand page, where the script runs to the right.
fn inner(number: u64, direction: Direction) -> Inner {
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

/// Looks for what a printer would object to: the page count, pictures, margins, bleed.
fn look(pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
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
fn translucent(page: usize, pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
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
fn tell(fault: &Fault, pages: &[SeparatedPage], edition: &Edition, press: &Press) -> Vec<Diagnostic> {
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
        let separation = Separation { named: press.named, profile: &press.profile };
        let timings = Timings::default();
        let separated =
            pages.separated(&edition, &|rgb| separation.inks(rgb), &|_| [0.0; 4], false, &timings).expect("a PDF");
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
