//! The rules for a book as a whole: how many pages, how wide a spine, which ISBN.

use super::file::Pdf;
use super::intent;
use super::page::{Boxes, length};
use super::paint::{Box4, Painted};
use super::report::Findings;
use super::{Expected, Part};
use crate::config::Binding;
use crate::diagnostic::{Code, Severity};
use crate::press::barcode::{self, Magnification, QUIET_LEFT, QUIET_RIGHT, Scanned};
use crate::press::geometry::Mm;

/// On how many of the first and last pages an ISBN is looked for.
const FIRST: usize = 12;
const LAST: usize = 2;

/// What is gathered from the pages.
pub(super) struct Book {
    part: Part,
    pages: u32,
    /// The trim of the first page, and the pages whose trim differs.
    trim: Option<Box4>,
    others: Vec<u32>,
    last_is_blank: bool,
    /// The ISBNs that the words show, with their pages; digits only.
    shown: Vec<(String, u32)>,
    /// What a barcode says, with its page, its bars in black ink alone or not, and the trim around it.
    barcode: Option<(Scanned, u32, bool)>,
    /// Whether something dark stands in the quiet zones of the barcode.
    disturbed: bool,
}

impl Book {
    pub fn new(expected: &Expected<'_>) -> Self {
        Book {
            part: expected.part,
            pages: 0,
            trim: None,
            others: Vec::new(),
            last_is_blank: false,
            shown: Vec::new(),
            barcode: None,
            disturbed: false,
        }
    }

    /// Says whether the words of a page are wanted: not once the ISBN that the book must show has been seen.
    pub fn wants_words(&self, at: usize, pages: usize, isbn: Option<&str>) -> bool {
        let seen = isbn.is_some_and(|isbn| self.shown.iter().any(|(shown, _)| shown == isbn));
        !seen && (at < FIRST || at + LAST >= pages)
    }

    /// Takes a page in.
    pub fn page(&mut self, number: u32, boxes: &Boxes, painted: &Painted<'_>) {
        self.pages = number;
        self.last_is_blank = painted.blank;
        if let Some(trim) = boxes.trim.or(boxes.art) {
            let first = *self.trim.get_or_insert(trim);
            let differs = |from: usize, to: usize| {
                let size = |b: Box4| b[to] - b[from];
                (size(trim) - size(first)).abs() > 0.3
            };
            if differs(0, 2) || differs(1, 3) {
                self.others.push(number);
            }
        }
        for isbn in isbns(&painted.words) {
            if !self.shown.iter().any(|(known, _)| *known == isbn) && self.shown.len() < 100 {
                self.shown.push((isbn, number));
            }
        }
        if self.barcode.is_none() {
            let found = scan(&painted.bars, false).or_else(|| scan(&painted.bars, true));
            if let Some((scanned, pure, disturbed)) = found {
                self.barcode = Some((scanned, number, pure));
                self.disturbed = disturbed;
            }
        }
    }

    /// Judges the whole, and returns the digits of the barcode.
    pub fn judge(self, pdf: &Pdf, expected: &Expected<'_>, findings: &mut Findings) -> Option<String> {
        for &page in &self.others {
            findings.tell(Code::TrimDiffers, Some(page), "the page is trimmed to another size than the first");
        }
        match self.part {
            Part::Interior => self.judge_pages(expected, findings),
            Part::Cover => self.judge_cover(expected, findings),
            Part::Any => {}
        }
        self.judge_barcode(findings);
        self.judge_isbn(pdf, expected, findings);
        self.barcode.map(|(scanned, _, _)| scanned.digits)
    }

    fn judge_pages(&self, expected: &Expected<'_>, findings: &mut Findings) {
        let printer = expected.printer;
        if let (Some((width, height)), Some(trim)) = (expected.trim, self.trim) {
            let found = (Mm::of_pt(trim[2] - trim[0]), Mm::of_pt(trim[3] - trim[1]));
            if (found.0 - width).0.abs() > 0.1 || (found.1 - height).0.abs() > 0.1 {
                let message = format!(
                    "the page is trimmed to {} × {} mm; the book is {} × {} mm",
                    length(found.0),
                    length(found.1),
                    length(width),
                    length(height)
                );
                findings.tell(Code::TrimDiffers, Some(1), message);
            }
        }
        if let Some((binding, multiple)) = expected.binding {
            if !self.pages.is_multiple_of(multiple.max(1)) {
                let message = format!("there are {} pages, which is no multiple of {multiple}", self.pages);
                findings.tell(Code::PageMultiple, None, message);
            }
            let name = match binding {
                Binding::Perfect => "a perfect binding",
                Binding::SaddleStitch => "a saddle stitch",
            };
            match printer.holds(binding) {
                Some((fewest, most)) if !(fewest..=most).contains(&self.pages) => {
                    let message =
                        format!("there are {} pages; {name} holds {fewest} to {most} of them here", self.pages);
                    findings.tell(Code::BindingHolds, None, message);
                }
                None => {
                    findings.tell(Code::BindingHolds, None, format!("the printer `{}` has not {name}", printer.name));
                }
                Some(_) => {}
            }
        }
        if expected.demanded && printer.last_page_blank && !self.last_is_blank {
            findings.tell(Code::LastPageNotBlank, Some(self.pages), "the last page is not blank");
        }
    }

    fn judge_cover(&self, expected: &Expected<'_>, findings: &mut Findings) {
        if self.pages != 1 {
            let message = format!("a cover is one sheet; the file has {} pages", self.pages);
            findings.tell(Code::PageMultiple, None, message);
        }
        let Some(trim) = self.trim else { return };
        if let (Some((width, height)), Some((spine, flaps))) = (expected.trim, expected.spine) {
            let found = Mm::of_pt(trim[2] - trim[0]) - (width + flaps) * 2.0;
            // A leaf is 0.05 mm thick at least, and half of that is told.
            if (found - spine).0.abs() > 0.025 {
                let message = format!(
                    "the cover has room for a spine of {} mm; its interior needs {} mm",
                    length(found),
                    length(spine)
                );
                findings.tell(Code::SpineDiffers, Some(1), message);
            }
            let tall = Mm::of_pt(trim[3] - trim[1]);
            if (tall - height).0.abs() > 0.1 {
                let message = format!("the cover is {} mm high; the book is {} mm", length(tall), length(height));
                findings.tell(Code::TrimDiffers, Some(1), message);
            }
        }
        if expected.isbn.is_some() && self.barcode.is_none() {
            findings.tell(Code::NoBarcode, Some(1), "there is no barcode that can be read");
        }
    }

    fn judge_barcode(&self, findings: &mut Findings) {
        let Some((scanned, page, pure)) = &self.barcode else { return };
        let mut faults = Vec::new();
        let percent = 100.0 * Mm::of_pt(scanned.module).0 / Magnification::NOMINAL.module().0;
        if !(79.5..200.5).contains(&percent) {
            faults.push(format!("it is {percent:.0} % of the nominal size; 80 to 200 % can be read everywhere"));
        }
        if !pure {
            faults.push("its bars are not in black ink alone".to_owned());
        }
        if self.disturbed {
            faults.push("something stands in its quiet zones".to_owned());
        }
        if !faults.is_empty() {
            findings.tell(
                Code::BadBarcode,
                Some(*page),
                format!("the barcode may not be read: {}", faults.join("; ")),
            );
        }
    }

    fn judge_isbn(&self, pdf: &Pdf, expected: &Expected<'_>, findings: &mut Findings) {
        let barcode = self.barcode.as_ref().map(|(scanned, page, _)| (scanned.digits.as_str(), *page));
        let told = isbns(&intent::xmp(pdf).unwrap_or_default());
        let Some(isbn) = expected.isbn else {
            // Nobody says which is right: but the barcode's must be among those that are shown.
            if let Some((digits, page)) = barcode
                && digits.starts_with("97")
                && !self.shown.is_empty()
                && !self.shown.iter().any(|(shown, _)| shown == digits)
            {
                let message = format!("the barcode says {digits}, the words say {}", self.shown[0].0);
                findings.tell(Code::IsbnDiffers, Some(page), message);
            }
            return;
        };
        if let Some((digits, page)) = barcode
            && digits != isbn
        {
            let message = format!("the barcode says {digits}; the ISBN of the printed book is {isbn}");
            findings.tell(Code::IsbnDiffers, Some(page), message);
        }
        if self.part != Part::Any && !self.shown.iter().any(|(shown, _)| shown == isbn) {
            let (page, message) = match self.shown.first() {
                Some((other, page)) => {
                    (Some(*page), format!("the words say {other}; the ISBN of the printed book is {isbn}"))
                }
                None => (None, format!("the words nowhere show the ISBN of the printed book, {isbn}")),
            };
            let severity = if self.shown.is_empty() { Severity::Warning } else { Severity::Error };
            findings.weighed(Code::IsbnDiffers, severity, page, message);
        }
        if let Some(other) = told.iter().find(|told| *told != isbn) {
            let message = format!("the metadata say {other}; the ISBN of the printed book is {isbn}");
            findings.tell(Code::IsbnDiffers, None, message);
        }
    }
}

/// Finds ISBNs of 13 digits in a text, however they are written: digits with hyphens or blanks between them.
fn isbns(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(next) = text[at..].find("97") {
        let start = at + next;
        at = start + 2;
        if start > 0 && bytes[start - 1].is_ascii_digit() {
            continue;
        }
        let mut digits = String::new();
        let mut in_gap = false;
        for c in text[start..].chars() {
            match c {
                // A fourteenth digit belongs to it if it follows at once: then it is no ISBN.
                '0'..='9' if digits.len() == 13 && in_gap => break,
                '0'..='9' if digits.len() < 14 => digits.push(c),
                '-' | '\u{2010}'..='\u{2013}' | ' ' | '\u{a0}' if !in_gap => {
                    in_gap = true;
                    continue;
                }
                _ => break,
            }
            in_gap = false;
        }
        let sum: u32 =
            digits.bytes().zip([1, 3].into_iter().cycle()).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
        let prefix = digits.starts_with("978") || digits.starts_with("979");
        if digits.len() == 13 && prefix && sum.is_multiple_of(10) && !found.contains(&digits) {
            found.push(digits);
        }
    }
    found
}

/// Reads a barcode from bars that stand side by side, or that lie upon each other. Out: what it says, whether all its bars
/// are in black ink alone, and whether another bar stands in its quiet zones.
fn scan(bars: &[(Box4, bool)], lying: bool) -> Option<(Scanned, bool, bool)> {
    let turned = |b: Box4| if lying { [b[1], b[0], b[3], b[2]] } else { b };
    let upright: Vec<(Box4, bool)> =
        bars.iter().map(|(b, pure)| (turned(*b), *pure)).filter(|(b, _)| b[3] - b[1] > 4.0 * (b[2] - b[0])).collect();
    // The bars of a symbol all cross one line. Each bar's middle is tried, a few times at most.
    let mut tried: Vec<f64> = Vec::new();
    for (bar, _) in &upright {
        let middle = (bar[1] + bar[3]) / 2.0;
        if tried.iter().any(|known| (known - middle).abs() < 2.0) {
            continue;
        }
        tried.push(middle);
        let crossed: Vec<&(Box4, bool)> = upright.iter().filter(|(b, _)| b[1] < middle && middle < b[3]).collect();
        let widths: Vec<(f64, f64)> = crossed.iter().map(|(b, _)| (b[0], b[2] - b[0])).collect();
        let upside_down = || {
            let scanned = barcode::scan(&mirrored(&widths))?;
            Some(Scanned { edges: (-scanned.edges.1, -scanned.edges.0), ..scanned })
        };
        if let Some(scanned) = barcode::scan(&widths).or_else(upside_down) {
            let (left, right) = scanned.edges;
            let within = |b: &Box4| b[0] > left - 0.1 && b[2] < right + 0.1;
            let pure = crossed.iter().filter(|(b, _)| within(b)).all(|(_, pure)| *pure);
            let module = scanned.module;
            let disturbed = crossed.iter().any(|(b, _)| {
                !within(b) && b[2] > left - (QUIET_LEFT - 0.1) * module && b[0] < right + (QUIET_RIGHT - 0.1) * module
            });
            return Some((scanned, pure, disturbed));
        }
        if tried.len() > 64 {
            break;
        }
    }
    None
}

/// Returns bars as they are seen from the other side, in the same place.
fn mirrored(bars: &[(f64, f64)]) -> Vec<(f64, f64)> {
    bars.iter().map(|(left, width)| (-left - width, *width)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isbns_are_found_however_they_are_written() {
        let text =
            "ISBN 978-0-306-40615-7 and 9783161484100, 978 0 00 990121 8; not 978-0-306-40615-8, 19783161484100";
        assert_eq!(isbns(text), ["9780306406157", "9783161484100", "9780009901218"]);
        assert!(isbns("97 978 9").is_empty());
        assert_eq!(isbns("ISBN 978-0-306-40615-7 9 780306 406157").len(), 1);
        assert!(isbns("97803064061570").is_empty());
        assert!(isbns("é978–0–306–40615–7é97").len() == 1);
    }
}
