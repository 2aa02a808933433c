//! The rules of preflight, a row each: [`CLAUSES`]. Each code here has a case folder with a PDF that breaks it.
//!
//! Where a rule is the standard's, the row names what it asks and in which part of it; sub-clauses are named of
//! ISO 32000-1, which is public and defines the terms. The texts of ISO 15930-4 (PDF/X-1a:2003) and ISO 15930-7 (PDF/X-4)
//! are not public, so their sub-clauses are not cited from hearsay: a row says which of the two asks it.

use crate::diagnostic::Code;

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Clause {
    /// The code that tells that it is broken.
    pub code: Code,
    /// Whom it holds for.
    pub asked: Asked,
    /// Where it stands.
    pub source: &'static str,
    /// What to do.
    pub help: &'static str,
}

/// Who asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Whoever prints it.
    Always,
    /// PDF/X-1a and PDF/X-4.
    X,
    /// PDF/X-1a alone.
    X1a,
    /// The printer's profile.
    Printer,
    /// The project.
    Project,
}

/// Returns the rows of a code.
pub fn of(code: Code) -> impl Iterator<Item = &'static Clause> {
    CLAUSES.iter().filter(move |clause| clause.code == code)
}

/// Returns what to do about a code.
pub(super) fn help(code: Code) -> &'static str {
    of(code).next().map_or("", |clause| clause.help)
}

macro_rules! clauses {
    ($($code:ident $asked:ident $source:literal $help:literal)*) => {
        /// Every rule.
        pub const CLAUSES: &[Clause] = &[
            $(Clause { code: Code::$code, asked: Asked::$asked, source: $source, help: $help }),*
        ];
    };
}

clauses! {
    BrokenPdf Always "ISO 32000-1, 7.5 (file structure)" "make the file anew; `qpdf --check` says where it is broken"
    EncryptedPdf X "ISO 15930-4 and ISO 15930-7 allow no encryption (ISO 32000-1, 7.6)" "export it without a password and without restrictions"
    NoTrim X "ISO 15930-4 and ISO 15930-7: each page has a TrimBox or an ArtBox (ISO 32000-1, 14.11.2)" "export it with the page's trimmed size as TrimBox"
    BoxesNotNested X "ISO 15930-4 and ISO 15930-7: the BleedBox holds the TrimBox, the MediaBox both (ISO 32000-1, 14.11.2)" "mend the boxes: MediaBox, then BleedBox, then TrimBox"
    ThinBleed Printer "printers.toml: bleed" "let colours and pictures at the edge run out over the trim, and export with that bleed"
    TrimDiffers Printer "one book has one size of page" "give every page the same TrimBox"
    FontNotEmbedded X "ISO 15930-4 and ISO 15930-7: all fonts are embedded (ISO 32000-1, 9.9)" "export it with all fonts embedded"
    FontNotSubset Printer "a font that is embedded whole has no subset tag (ISO 32000-1, 9.6.4)" "export with subset fonts: it prints all the same, but many licences want it"
    Type3Font Printer "printers ask for none: they are drawings, without hints (ISO 32000-1, 9.6.5)" "use an OpenType or TrueType font, or turn the text into outlines"
    ForeignColour X1a "ISO 15930-4: nothing but inks: DeviceGray, DeviceCMYK, Separation, DeviceN (ISO 32000-1, 8.6)" "convert it to the inks of the output intent"
    ForeignColour X "ISO 15930-7: a device's colour is that of the output intent (ISO 32000-1, 8.6.4)" "convert it to the inks of the output intent"
    TooMuchInk Printer "printers.toml: ink-limit" "convert with a profile of this limit, or choose colours of less ink"
    ImpureText Printer "plates never meet exactly: small text has one ink" "set black text in black ink alone"
    FewPixels Printer "printers.toml: resolution" "use a picture with more pixels, or print it smaller"
    Hairline Printer "printers.toml: hairline (ISO 32000-1, 8.4.3.2)" "draw the line thicker"
    WhiteOverprint Always "white that overprints prints nothing (ISO 32000-1, 8.6.7)" "let white knock out"
    Transparent X1a "ISO 15930-4: no transparency (ISO 32000-1, 11)" "flatten it, or deliver PDF/X-4"
    NoOutputIntent X "ISO 15930-4 and ISO 15930-7: an output intent of GTS_PDFX (ISO 32000-1, 14.11.5)" "export as PDF/X with the printing condition that the printer names"
    BadOutputIntent X "ISO 15930-4 and ISO 15930-7: the intent's profile is an output profile, here of four inks (ISO 32000-1, 14.11.5)" "use the printer's CMYK profile"
    NoClaim Printer "printers.toml: standard" "export as the standard that the printer names"
    BadMetadata X "ISO 15930-4 and ISO 15930-7: title, dates, identifiers, and a version that says so in the Info or in XMP (ISO 32000-1, 14.3 and 14.4)" "export it as PDF/X anew; a later edit most often broke it"
    NotTrapped X "ISO 15930-4 and ISO 15930-7: Trapped is True or False (ISO 32000-1, 14.11.6)" "say whether the file is trapped; most often it is not: False"
    VersionTooHigh X "ISO 15930-4: PDF 1.4; ISO 15930-7: PDF 1.6" "export it as that version"
    Annotation X "ISO 15930-4 and ISO 15930-7: annotations lie outside the bleed (ISO 32000-1, 12.5)" "export it without links, comments and forms"
    ActiveContent X "ISO 15930-4 and ISO 15930-7: no actions and no scripts (ISO 32000-1, 12.6)" "export it without scripts, actions and forms"
    Elsewhere X "ISO 15930-4 and ISO 15930-7: everything is in the file: no OPI, no PostScript, no references, no alternates (ISO 32000-1, 8.8 to 8.10, 14.11.7)" "place the picture itself, in full"
    Transfer X "ISO 15930-4 and ISO 15930-7: no transfer functions (ISO 32000-1, 10.4)" "export it without transfer functions"
    Layers X1a "ISO 15930-4: no optional content, which PDF 1.4 does not know (ISO 32000-1, 8.11)" "merge the layers"
    Packing X1a "ISO 15930-4: no LZW, no JBIG2, no JPEG 2000 (ISO 32000-1, 7.4)" "export with ZIP (Flate) and JPEG alone"
    PageMultiple Project "printers.toml and book.toml: page-multiple" "add blank pages, or take pages away"
    BindingHolds Printer "printers.toml: perfect, saddle-stitch" "choose another binding, another paper, or another number of pages"
    SpineDiffers Project "pages / 2 × caliper + board" "build the cover anew: its interior has changed, or its paper"
    IsbnDiffers Project "ISBN Users' Manual: each format has its own ISBN, the same wherever it is shown" "build interior and cover anew, from the same book.toml"
    NoBarcode Project "ISBN Users' Manual: the ISBN as an EAN-13 symbol on the back of the cover" "give the edition a print ISBN"
    BadBarcode Always "GS1 General Specifications, 5.2: size, quiet zones, dark bars" "draw it larger, in black ink alone, with its quiet zones"
    LastPageNotBlank Printer "printers.toml: last-page-blank" "leave the last page blank: the printer puts its own mark there"
    NotMeasured Always "what preflight could not look at in full" "make the file simpler, or look at these pages with other tools too"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_of_preflight_has_a_rule_and_the_other_way_round() {
        let told: Vec<Code> =
            Code::ALL.iter().copied().filter(|code| ("P050".."P086").contains(&code.id())).collect();
        assert!(told.len() > 30);
        for code in &told {
            assert!(of(*code).next().is_some_and(|clause| !clause.help.is_empty()), "{}", code.id());
        }
        assert!(CLAUSES.iter().all(|clause| told.contains(&clause.code)));
    }
}
