//! What a file claims to be, and whether it may: the document's rules of PDF/X.
//!
//! In: a [`Pdf`] and the standard that it is held to. Out: findings on claim, metadata, output intent, and on what acts.
//!
//! A claim stands in the Info dictionary (`GTS_PDFXVersion`, PDF/X-1a) or in XMP (`pdfxid:GTS_PDFXVersion`, PDF/X-4).

use lopdf::{Dictionary, Object};

use super::Expected;
use super::file::{Pdf, as_dictionary};
use super::report::Findings;
use crate::diagnostic::{Code, Severity};
use crate::press::profile::Standard;

/// What a file claims to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Claim {
    /// In its own words.
    pub version: Option<String>,
    /// The standard, if it is one that is known here.
    pub standard: Option<Standard>,
}

/// Reads the claim.
pub(super) fn claim(pdf: &Pdf) -> Claim {
    let version = property(&xmp(pdf).unwrap_or_default(), "pdfxid:GTS_PDFXVersion")
        .or_else(|| info(pdf).and_then(|info| pdf.text(info, "GTS_PDFXVersion")));
    // It is shown to people: nothing in it may act on a terminal.
    let version = version.map(|version| version.chars().filter(|c| !c.is_control()).take(40).collect::<String>());
    let standard = version.as_deref().and_then(|version| match version {
        "PDF/X-4" => Some(Standard::X4),
        "PDF/X-1a:2003" | "PDF/X-1:2001" => Some(Standard::X1a),
        _ => None,
    });
    Claim { version, standard }
}

/// Judges what concerns the whole file.
pub(super) fn judge(
    pdf: &Pdf,
    claim: &Claim,
    standard: Option<Standard>,
    expected: &Expected<'_>,
    findings: &mut Findings,
) {
    if pdf.was_encrypted() {
        findings.tell(Code::EncryptedPdf, None, "the file is encrypted, though it opens without a password");
    }
    if expected.demanded && claim.standard != Some(expected.printer.standard) {
        let wanted = expected.printer.standard.version();
        let claimed = claim.version.as_deref().unwrap_or("nothing");
        let printer = &expected.printer.name;
        findings.tell(
            Code::NoClaim,
            None,
            format!("the printer `{printer}` wants {wanted}; the file claims {claimed}"),
        );
    }
    if let Some(standard) = standard {
        version(pdf, standard, findings);
        metadata(pdf, standard, findings);
        output_intent(pdf, findings);
    }
    active(pdf, standard.is_some(), findings);
}

/// Returns the Info dictionary.
fn info(pdf: &Pdf) -> Option<&Dictionary> {
    pdf.dictionary(&pdf.document.trailer, "Info")
}

/// Returns the XMP packet.
pub(super) fn xmp(pdf: &Pdf) -> Option<String> {
    let stream = pdf.get(pdf.catalog()?, "Metadata")?.as_stream().ok()?;
    Some(String::from_utf8_lossy(&pdf.unpacked(stream)?).into_owned())
}

/// Returns a property of an XMP packet, as element or as attribute, without its markup.
fn property(xmp: &str, name: &str) -> Option<String> {
    let element = || {
        let (_, rest) = xmp.split_once(&format!("<{name}"))?;
        let (_, rest) = rest.split_once('>')?;
        let (inner, _) = rest.split_once(&format!("</{name}>"))?;
        Some(inner)
    };
    let attribute = || {
        let (_, rest) = xmp.split_once(&format!("{name}="))?;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        rest[1..].split_once(quote).map(|(value, _)| value)
    };
    let raw = element().or_else(attribute)?;
    let mut text = String::new();
    let mut outside = true;
    for c in raw.chars() {
        match c {
            '<' => outside = false,
            '>' => outside = true,
            c if outside => text.push(c),
            _ => {}
        }
    }
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// PDF/X-1a:2003 is PDF 1.4 at most, PDF/X-4 1.6.
fn version(pdf: &Pdf, standard: Standard, findings: &mut Findings) {
    let header = pdf.document.version.trim();
    let own = pdf.catalog().and_then(|catalog| pdf.name(catalog, "Version")).map(String::from_utf8_lossy);
    let version = own.as_deref().filter(|own| *own > header).unwrap_or(header);
    let most = match standard {
        Standard::X1a => "1.4",
        Standard::X4 => "1.6",
    };
    if version > most {
        let message = format!("the file is PDF {version}; {} is PDF {most} at most", standard.version());
        findings.tell(Code::VersionTooHigh, None, message);
    }
}

/// Title, dates, identifiers, and whether the file is trapped.
fn metadata(pdf: &Pdf, standard: Standard, findings: &mut Findings) {
    let xmp = xmp(pdf);
    let info = info(pdf);
    let mut lacks = Vec::new();
    let text = |key: &str| info.and_then(|info| pdf.text(info, key)).filter(|text| !text.trim().is_empty());
    match standard {
        Standard::X4 => {
            let xmp = xmp.unwrap_or_default();
            for name in ["dc:title", "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:DocumentID"] {
                if property(&xmp, name).is_none() {
                    lacks.push(format!("`{name}` in XMP"));
                }
            }
        }
        Standard::X1a => {
            for key in ["Title", "CreationDate", "ModDate"] {
                if text(key).is_none() {
                    lacks.push(format!("`{key}` in the Info dictionary"));
                }
            }
            if text("GTS_PDFXVersion").as_deref() == Some("PDF/X-1:2001") && text("GTS_PDFXConformance").is_none() {
                lacks.push("`GTS_PDFXConformance` in the Info dictionary".to_owned());
            }
        }
    }
    let ids = pdf.array(&pdf.document.trailer, "ID").unwrap_or_default();
    if ids.len() != 2 || ids.iter().any(|id| id.as_str().map_or(true, <[u8]>::is_empty)) {
        lacks.push("an identifier in the trailer (`ID`)".to_owned());
    }
    if !lacks.is_empty() {
        findings.tell(Code::BadMetadata, None, format!("the file lacks {}", lacks.join(", ")));
    }
    let trapped = info.and_then(|info| pdf.get(info, "Trapped"));
    let known = trapped.and_then(|trapped| trapped.as_name().ok()).map(|name| name == b"True" || name == b"False");
    let in_xmp = property(&xmp_of(pdf), "pdf:Trapped").map(|value| value == "True" || value == "False");
    let says = match standard {
        Standard::X1a => known == Some(true),
        Standard::X4 => known == Some(true) || known.is_none() && in_xmp == Some(true),
    };
    if !says {
        findings.tell(Code::NotTrapped, None, "the file does not say whether it is trapped");
    }
}

fn xmp_of(pdf: &Pdf) -> String {
    xmp(pdf).unwrap_or_default()
}

/// The output intent and its profile.
fn output_intent(pdf: &Pdf, findings: &mut Findings) {
    let intents = pdf.intents();
    let [intent] = intents[..] else {
        let message = match intents.len() {
            0 => "the file has no output intent of PDF/X".to_owned(),
            count => format!("the file has {count} output intents of PDF/X, and may have one"),
        };
        findings.tell(Code::NoOutputIntent, None, message);
        return;
    };
    if pdf.text(intent, "OutputConditionIdentifier").is_none_or(|name| name.trim().is_empty()) {
        findings.tell(Code::BadOutputIntent, None, "the output intent does not name its printing condition");
    }
    let Some(object) = pdf.get(intent, "DestOutputProfile") else {
        findings.tell(Code::BadOutputIntent, None, "the output intent has no profile embedded");
        return;
    };
    let profile = object.as_stream().ok();
    let count = profile.and_then(|stream| pdf.number(&stream.dict, "N"));
    let fault = match pdf.intent_profile() {
        // The header of a profile (ICC.1:2010, 7.2): size, class at 12, space at 16, signature at 36.
        Some(bytes) if bytes.len() >= 132 && bytes.get(36..40) == Some(b"acsp") => {
            let size = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]) as usize;
            match (bytes.get(12..16), bytes.get(16..20)) {
                _ if size > bytes.len() => Some("is cut off"),
                (Some(b"prtr"), Some(b"CMYK")) if count == Some(4.0) => None,
                (Some(b"prtr"), Some(b"CMYK")) => Some("has four inks, and the file says otherwise (`N`)"),
                (Some(b"prtr"), _) => Some("is of another colour space than CMYK"),
                _ => Some("is no profile of a printing process (class `prtr`)"),
            }
        }
        _ => Some("is damaged"),
    };
    if let Some(fault) = fault {
        findings.tell(Code::BadOutputIntent, None, format!("the profile of the output intent {fault}"));
    }
}

/// Scripts, actions, forms and attachments of the document.
fn active(pdf: &Pdf, holds: bool, findings: &mut Findings) {
    let Some(catalog) = pdf.catalog() else { return };
    let mut found = Vec::new();
    let acts =
        |object: Option<&Object>| object.and_then(as_dictionary).is_some_and(|dictionary| dictionary.has(b"S"));
    if acts(pdf.get(catalog, "OpenAction")) {
        found.push("an action when it is opened");
    }
    if pdf.get(catalog, "AA").is_some() {
        found.push("actions of the document");
    }
    if let Some(names) = pdf.dictionary(catalog, "Names") {
        if pdf.get(names, "JavaScript").is_some() {
            found.push("JavaScript");
        }
        if pdf.get(names, "EmbeddedFiles").is_some() {
            found.push("attached files");
        }
    }
    if let Some(form) = pdf.dictionary(catalog, "AcroForm") {
        found.push(if pdf.get(form, "XFA").is_some() { "an XFA form" } else { "a form" });
    }
    if !found.is_empty() {
        let severity = if holds { Severity::Error } else { Severity::Warning };
        let message = format!("the file has {}", found.join(", "));
        findings.weighed(Code::ActiveContent, severity, None, message);
    }
}

#[cfg(test)]
mod tests {
    use super::property;

    #[test]
    fn properties_stand_as_elements_and_as_attributes() {
        let xmp = "<rdf:Description pdf:Trapped='False' x=\"\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A title\
                   </rdf:li></rdf:Alt></dc:title><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><a:b></a:b>";
        assert_eq!(property(xmp, "pdf:Trapped").as_deref(), Some("False"));
        assert_eq!(property(xmp, "dc:title").as_deref(), Some("A title"));
        assert_eq!(property(xmp, "pdfxid:GTS_PDFXVersion").as_deref(), Some("PDF/X-4"));
        assert_eq!((property(xmp, "a:b"), property(xmp, "c:d"), property("<a:b", "a:b")), (None, None, None));
    }
}
