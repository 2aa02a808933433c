//! The rules for a page: its boxes, and what it paints.

use lopdf::{Dictionary, Object};

use super::colour::Space;
use super::file::{Pdf, as_dictionary, number};
use super::paint::{Box4, Painted, Used};
use super::report::Findings;
use super::{Expected, Part};
use crate::diagnostic::{Code, Severity};
use crate::press::geometry::Mm;
use crate::press::profile::{Pictures, Standard};

/// The boxes of a page in points, left, bottom, right, top; their corners in order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Boxes {
    pub media: Option<Box4>,
    pub bleed: Option<Box4>,
    pub trim: Option<Box4>,
    pub art: Option<Box4>,
    pub crop: Option<Box4>,
}

impl Boxes {
    /// Reads the boxes of a page; the unit of the page is taken in (ISO 32000-1, 14.11.2).
    pub fn read(pdf: &Pdf, page: &Dictionary) -> Self {
        let unit = pdf.number(page, "UserUnit").filter(|unit| *unit > 0.0).unwrap_or(1.0);
        let corners = |object: &Object| {
            let numbers: Vec<f64> =
                object.as_array().ok()?.iter().filter_map(|n| number(pdf.resolve(n)?)).map(|n| n * unit).collect();
            let [a, b, c, d] = <[f64; 4]>::try_from(numbers).ok()?;
            Some([a.min(c), b.min(d), a.max(c), b.max(d)])
        };
        let own = |key: &str| pdf.get(page, key).and_then(corners);
        let inherited = |key: &str| pdf.inherited(page, key).and_then(corners);
        Boxes {
            media: inherited("MediaBox"),
            crop: inherited("CropBox"),
            bleed: own("BleedBox"),
            trim: own("TrimBox"),
            art: own("ArtBox"),
        }
    }

    /// Returns what is printed: the bleed, or the next larger box that there is.
    pub fn painted(&self) -> Box4 {
        const EVERYTHING: Box4 = [-1e6, -1e6, 1e6, 1e6];
        self.bleed.or(self.trim).or(self.crop).or(self.media).unwrap_or(EVERYTHING)
    }
}

/// A page, ready to be judged.
#[derive(Clone, Copy)]
pub(super) struct Judged<'j, 'a> {
    pub pdf: &'j Pdf,
    pub dictionary: &'j Dictionary,
    pub number: u32,
    pub boxes: &'j Boxes,
    pub painted: &'j Painted<'a>,
    pub standard: Option<Standard>,
    pub expected: &'j Expected<'j>,
}

/// Judges a page.
pub(super) fn judge(judged: Judged<'_, '_>, findings: &mut Findings) {
    judge_boxes(&judged, findings);
    judge_inks(&judged, findings);
    judge_spaces(&judged, findings);
    judge_pictures(&judged, findings);
    judge_contents(&judged, findings);
    judge_annotations(&judged, findings);
}

/// Rounding of boxes, in points.
const ROUNDING: f64 = 0.05;

fn holds(outer: Box4, inner: Box4) -> bool {
    outer[0] <= inner[0] + ROUNDING
        && outer[1] <= inner[1] + ROUNDING
        && outer[2] >= inner[2] - ROUNDING
        && outer[3] >= inner[3] - ROUNDING
}

fn judge_boxes(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { number, boxes, expected, standard, .. } = *judged;
    let held = standard.is_some() || expected.demanded;
    let Some(trim) = boxes.trim.or(boxes.art) else {
        let severity = if held { Severity::Error } else { Severity::Warning };
        findings.weighed(Code::NoTrim, severity, Some(number), "the page does not say where it is trimmed");
        return;
    };
    if boxes.trim.is_some() && boxes.art.is_some() {
        findings.tell(Code::BoxesNotNested, Some(number), "the page has a TrimBox and an ArtBox, and may have one");
    }
    let around = [("MediaBox", boxes.media), ("BleedBox", boxes.bleed), ("CropBox", boxes.crop)];
    let outer_of = |inner: Box4| around.iter().find(|(_, outer)| outer.is_some_and(|outer| !holds(outer, inner)));
    if let Some((name, _)) = outer_of(trim).filter(|(name, _)| *name != "CropBox") {
        findings.tell(Code::BoxesNotNested, Some(number), format!("the TrimBox reaches out of the {name}"));
    }
    match (boxes.bleed, boxes.media) {
        (Some(bleed), Some(media)) if !holds(media, bleed) => {
            findings.tell(Code::BoxesNotNested, Some(number), "the BleedBox reaches out of the MediaBox");
        }
        (_, None) => findings.tell(Code::BoxesNotNested, Some(number), "the page has no MediaBox"),
        _ => {}
    }
    let wanted = expected.printer.bleed;
    let bleed = boxes.bleed.unwrap_or(trim);
    let sides = [trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]];
    // A page may have none at the spine, where the printer says so; a cover has no spine at its edges.
    let may_lack = usize::from(expected.part != Part::Cover && !expected.printer.bleed_at_spine);
    let thin = sides.iter().filter(|side| Mm::of_pt(**side).0 < wanted.0 - 0.02).count();
    if expected.demanded && thin > may_lack && !judged.painted.blank {
        let least = sides.iter().fold(f64::INFINITY, |least, side| least.min(*side));
        let message = format!("the bleed is {} mm, and should be {} mm", length(Mm::of_pt(least)), length(wanted));
        findings.tell(Code::ThinBleed, Some(number), message);
    }
}

/// Writes millimetres for people.
pub(super) fn length(length: Mm) -> String {
    let text = format!("{:.2}", length.0.max(0.0));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn judge_inks(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { number, painted, expected, .. } = *judged;
    let limit = expected.printer.ink_limit;
    if painted.total > limit + 0.5 {
        let message = format!("there is {:.0} % of ink in one place; the printer takes {limit:.0} %", painted.total);
        findings.tell(Code::TooMuchInk, Some(number), message);
    }
    if let Some((size, inks)) = &painted.impure_text {
        let parts: Vec<String> =
            inks.plates().map(|(plate, ink)| format!("{} {ink:.0} %", plate.name().to_lowercase())).collect();
        let message = format!("text of {size:.0} pt is black or grey in several inks: {}", parts.join(", "));
        findings.tell(Code::ImpureText, Some(number), message);
    }
    if let Some(thinnest) = painted.thinnest
        && thinnest < expected.printer.hairline - 0.005
    {
        let message = format!("a line is {thinnest:.2} pt thin; the printer holds {} pt", expected.printer.hairline);
        findings.tell(Code::Hairline, Some(number), message);
    }
    if painted.white_overprint {
        findings.tell(Code::WhiteOverprint, Some(number), "something white is set to overprint, and will vanish");
    }
}

fn judge_spaces(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { number, painted, expected, standard, .. } = *judged;
    let converts = expected.printer.pictures == Pictures::Convert;
    let painted_in = painted.spaces.iter().map(|(space, used)| (space.as_ref(), *used, ""));
    let blended_in = painted.blends.iter().map(|space| (space, Used::default(), "the group "));
    for (space, used, group) in painted_in.chain(blended_in) {
        // An image's own RGB with a profile is what some printers ask for.
        let what = match used {
            Used { text: true, .. } => "text is",
            Used { picture: true, .. } => "a picture is",
            Used { .. } => "a colour is",
        };
        let severity = match (standard, foreign(space)) {
            (_, None) => continue,
            (Some(Standard::X1a), Some(_)) => Severity::Error,
            (Some(Standard::X4), Some(Foreign::Device)) => Severity::Error,
            (Some(Standard::X4), Some(Foreign::Measured)) if used.picture && !converts => continue,
            (Some(Standard::X4) | None, Some(Foreign::Measured)) => Severity::Warning,
            (None, Some(Foreign::Device)) => Severity::Warning,
        };
        findings.weighed(
            Code::ForeignColour,
            severity,
            Some(number),
            format!("{what} in {group}{}, which is no ink", space.name()),
        );
    }
}

/// What a colour space is, if it is not one of inks.
enum Foreign {
    /// A screen's, or nothing known.
    Device,
    /// One by measurement, grey and CMYK by a profile included: the printer's software converts them.
    Measured,
}

fn foreign(space: &Space) -> Option<Foreign> {
    match space.ground() {
        Space::Gray | Space::Cmyk | Space::Pattern(_) => None,
        Space::Rgb | Space::Unknown => Some(Foreign::Device),
        Space::Measured(..) => Some(Foreign::Measured),
        Space::Colorants(_, alternate) => foreign(alternate),
        Space::Indexed(base, _) => foreign(base),
    }
}

fn judge_pictures(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { number, painted, expected, .. } = *judged;
    let (wanted, least) = (expected.printer.resolution, expected.printer.least_resolution);
    for picture in painted.pictures.iter().filter(|picture| !picture.mask) {
        // A pixel or two that are drawn out are a colour, not a picture.
        if picture.pixels.0 < 4.0 || picture.pixels.1 < 4.0 {
            continue;
        }
        let resolution = picture.resolution();
        if resolution < wanted - 0.5 {
            let severity = if resolution < least - 0.5 { Severity::Error } else { Severity::Warning };
            let (width, height) = picture.pixels;
            let message = format!(
                "a picture of {width:.0} × {height:.0} pixels is printed at {resolution:.0} dots an inch; the printer wants {wanted:.0}"
            );
            findings.weighed(Code::FewPixels, severity, Some(number), message);
        }
    }
}

fn judge_contents(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { number, painted, standard, .. } = *judged;
    let held = if standard.is_some() { Severity::Error } else { Severity::Warning };
    if standard == Some(Standard::X1a) && !painted.transparency.is_empty() {
        let from: Vec<&str> = painted.transparency.iter().map(String::as_str).collect();
        findings.tell(Code::Transparent, Some(number), format!("something is transparent ({})", from.join(", ")));
    }
    if !painted.elsewhere.is_empty() {
        let found: Vec<&str> = painted.elsewhere.iter().copied().collect();
        let message = format!("something stands for what is not in the file ({})", found.join(", "));
        findings.weighed(Code::Elsewhere, held, Some(number), message);
    }
    if !painted.transfers.is_empty() {
        findings.weighed(Code::Transfer, held, Some(number), "a transfer function changes the inks");
    }
    if standard == Some(Standard::X1a) {
        const KNOWN: [&str; 7] = [
            "FlateDecode",
            "DCTDecode",
            "CCITTFaxDecode",
            "RunLengthDecode",
            "ASCII85Decode",
            "ASCIIHexDecode",
            "Fl",
        ];
        let others: Vec<&str> =
            painted.filters.iter().map(String::as_str).filter(|filter| !KNOWN.contains(filter)).collect();
        if !others.is_empty() {
            let message = format!("something is packed in a way that PDF/X-1a does not take ({})", others.join(", "));
            findings.tell(Code::Packing, Some(number), message);
        }
    }
    if painted.cut_short {
        findings.tell(Code::NotMeasured, Some(number), "the page is too heavy to be looked at in full");
    } else if painted.unread > 0 {
        findings.tell(Code::NotMeasured, Some(number), "a stream of the page cannot be unpacked");
    }
}

/// Annotations, and actions of the page.
fn judge_annotations(judged: &Judged<'_, '_>, findings: &mut Findings) {
    let Judged { pdf, dictionary, number: page, boxes, standard, .. } = *judged;
    let held = if standard.is_some() { Severity::Error } else { Severity::Warning };
    let mut kinds: Vec<String> = Vec::new();
    for annotation in pdf.array(dictionary, "Annots").unwrap_or_default().iter().take(10_000) {
        let Some(annotation) = pdf.resolve(annotation).and_then(as_dictionary) else { continue };
        let kind = pdf.name(annotation, "Subtype").map_or("unknown".into(), String::from_utf8_lossy).into_owned();
        let corners: Vec<f64> = pdf.array(annotation, "Rect").unwrap_or_default().iter().filter_map(number).collect();
        let printed = boxes.painted();
        let outside = match corners[..] {
            [a, b, c, d] => {
                a.max(c) <= printed[0] || b.max(d) <= printed[1] || a.min(c) >= printed[2] || b.min(d) >= printed[3]
            }
            _ => false,
        };
        // Traps and printer's marks are what the standards know (ISO 32000-1, 14.11.3 and 14.11.6).
        if !outside && !matches!(kind.as_str(), "TrapNet" | "PrinterMark") && !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if !kinds.is_empty() {
        let message = format!("there are annotations on what is printed ({})", kinds.join(", "));
        findings.weighed(Code::Annotation, held, Some(page), message);
    }
    if pdf.get(dictionary, "AA").is_some() {
        findings.weighed(Code::ActiveContent, held, Some(page), "the page has actions");
    }
}

/// Layers, which PDF/X-1a does not have.
pub(super) fn judge_layers(pdf: &Pdf, findings: &mut Findings) {
    if pdf.catalog().is_some_and(|catalog| pdf.get(catalog, "OCProperties").is_some()) {
        findings.tell(Code::Layers, None, "the file has layers");
    }
}
