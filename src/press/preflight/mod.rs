//! Preflight: whether a PDF, ours or anybody's, is what a press takes.
//!
//! In: a PDF's bytes, and what is [`Expected`] of it: a [`Printer`]'s limits, and what the project knows (size, pages,
//! spine, ISBN). Out: a [`Report`]: what the file is, how much ink it wants, and a [`Finding`] for each rule that it
//! breaks, with its pages. The rules stand in [`clause`], a row each.
//!
//! 1. [`file`] opens the PDF with bounds. 2. [`intent`] reads what it claims, and whether it may. 3. [`paint`] carries
//!    each page out. 4. [`page`] and [`book`] judge pages, and the book as a whole.
//!
//! *Architecture invariant*: no input makes it panic or run without end: hostile files are read with limits, and what is
//! beyond them is told as not measured. Nothing is mended here.

mod book;
pub mod clause;
mod colour;
mod content;
mod file;
mod font;
mod intent;
mod page;
mod paint;
mod report;

pub use colour::Plate;
pub use report::{Finding, Ink, Place, Report, json};

use std::collections::BTreeMap;

use crate::config::Binding;
use crate::diagnostic::Code;
use crate::press::geometry::Mm;
use crate::press::profile::{Printer, Standard};
use file::{Pdf, Unreadable};
use report::Findings;

/// What is expected of a PDF.
#[derive(Clone, Debug)]
pub struct Expected<'a> {
    /// Whose limits hold.
    pub printer: &'a Printer,
    /// Whether the printer was asked for: then the PDF must be what the printer's profile says, and not only what it
    /// claims itself.
    pub demanded: bool,
    /// What it is.
    pub part: Part,
    /// The trimmed page of the book.
    pub trim: Option<(Mm, Mm)>,
    /// How the leaves are held together, and the multiple that the page count is.
    pub binding: Option<(Binding, u32)>,
    /// Of a cover: how wide its spine is for the interior that there is, and its flaps.
    pub spine: Option<(Mm, Mm)>,
    /// The ISBN that it must show, digits only.
    pub isbn: Option<&'a str>,
}

impl<'a> Expected<'a> {
    /// Expects what a printer wants of any PDF.
    pub fn of(printer: &'a Printer) -> Self {
        Expected { printer, demanded: false, part: Part::Any, trim: None, binding: None, spine: None, isbn: None }
    }
}

/// What a PDF is of a book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Nobody said.
    Any,
    /// The pages.
    Interior,
    /// The cover.
    Cover,
}

/// Looks a PDF over. `name` is what the report calls it.
pub fn preflight(name: &str, bytes: &[u8], expected: &Expected<'_>) -> Report {
    let mut report = Report { file: name.to_owned(), ..Report::default() };
    let mut findings = Findings::default();
    match Pdf::open(bytes) {
        Ok(pdf) => look_over(&pdf, expected, &mut report, &mut findings),
        Err(Unreadable::Encrypted) => {
            findings.tell(Code::EncryptedPdf, None, "the file is encrypted, and cannot be looked at");
        }
        Err(Unreadable::Empty) => findings.tell(Code::BrokenPdf, None, "the file has no page"),
        Err(Unreadable::Broken) => findings.tell(Code::BrokenPdf, None, "the file cannot be read as a PDF"),
    }
    report.findings = findings.finish();
    report.round();
    report
}

fn look_over(pdf: &Pdf, expected: &Expected<'_>, report: &mut Report, findings: &mut Findings) {
    let claim = intent::claim(pdf);
    // What it claims is what it is held to; a printer that was asked for may want more.
    let standard = match (expected.demanded, claim.standard) {
        (true, _) => Some(expected.printer.standard),
        (false, claimed) => claimed,
    };
    report.claim = claim.version.clone();
    intent::judge(pdf, &claim, standard, expected, findings);
    let pages = pdf.pages();
    report.pages = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let mut painter = paint::Painter::new(pdf);
    let mut book = book::Book::new(expected);
    let mut fonts = BTreeMap::new();
    for (at, &id) in pages.iter().enumerate() {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let Ok(dictionary) = pdf.document.get_dictionary(id) else { continue };
        let boxes = page::Boxes::read(pdf, dictionary);
        let wants_words = book.wants_words(at, pages.len(), expected.isbn);
        let painted = painter.page(id, boxes.painted(), wants_words);
        page::judge(
            page::Judged { pdf, dictionary, number, boxes: &boxes, painted: &painted, standard, expected },
            findings,
        );
        for (plate, ink) in painted.plates.plates() {
            let known: &mut Ink = report.ink.entry(plate.name().to_owned()).or_default();
            known.most = known.most.max(ink);
        }
        for (plate, ink) in painted.text_plates.plates() {
            let known: &mut Ink = report.ink.entry(plate.name().to_owned()).or_default();
            known.text = known.text.max(ink);
        }
        report.total.most = report.total.most.max(painted.total);
        report.total.text = report.total.text.max(painted.text_total);
        report.transparency |= !painted.transparency.is_empty();
        report.overprint |= painted.overprints;
        for (&key, &font) in &painted.fonts {
            fonts.entry(key).or_insert((font, Vec::new())).1.push(number);
        }
        if at == 0 {
            report.trim = boxes.trim.map(|b| (Mm::of_pt(b[2] - b[0]).0, Mm::of_pt(b[3] - b[1]).0));
        }
        book.page(number, &boxes, &painted);
    }
    for (font, pages) in fonts.values() {
        report.fonts.extend(font::judge(pdf, font, pages, findings));
    }
    report.fonts.sort();
    report.fonts.dedup();
    report.barcode = book.judge(pdf, expected, findings);
    if standard == Some(Standard::X1a) {
        page::judge_layers(pdf, findings);
    }
}
