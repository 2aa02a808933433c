//! What makes sheets a press PDF: [`finish`] writes the output intent, the metadata, the identifiers and the version.
//!
//! In: the sheets, drawn, and who they are ([`Identity`]). Out: the file's bytes, the same for the same input.
//!
//! | asked by | rule | terms (ISO 32000-1) | here |
//! |---|---|---|---|
//! | both | PDF 1.6, or PDF 1.4 (X-1a) | 7.5.2 | `version` |
//! | both | one `GTS_PDFX` output intent; its profile of class `prtr` | 14.11.5 | `intent`; [`icc`](super::icc) |
//! | ISO 15930-7 (X-4) | XMP with `pdfxid:GTS_PDFXVersion`, dates, document, version, rendition | 14.3.2 | `xmp` |
//! | ISO 15930-4 (X-1a) | `GTS_PDFXVersion` among the document's information | 14.3.3 | `information` |
//! | both | `Trapped` is said, true or false | 14.11.6 | `information`, `xmp` |
//! | both | a file identifier | 14.4 | `identifier` |
//!
//! The two standards are not public, so none of their clauses is numbered here (see [`clause`](super::preflight::clause)).

use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::icc::OutputProfile;
use super::profile::{Printer, Standard};
use crate::config::Date;

/// Who a press PDF is.
#[derive(Clone, Debug)]
pub struct Identity<'a> {
    /// What is printed: `The Border Across the Water, interior`.
    pub title: String,
    /// Its authors, for people.
    pub author: String,
    /// Its language, by its tag.
    pub language: &'a str,
    /// The ISBN of the printed book, digits only.
    pub isbn: Option<&'a str>,
    /// Names the document, whatever state it is in.
    pub uuid: uuid::Uuid,
    /// When it was made, in seconds since 1970.
    pub timestamp: i64,
    /// What this state of it was made from.
    pub hash: &'a str,
}

/// Makes sheets a press PDF.
///
/// # Errors
/// If the document has no catalogue, or memory cannot be written to: faults of Plantin's.
pub fn finish(
    mut document: Document,
    printer: &Printer,
    profile: &OutputProfile,
    identity: &Identity,
) -> Result<Vec<u8>, lopdf::Error> {
    let version = match printer.standard {
        Standard::X4 => "1.6",
        Standard::X1a => "1.4",
    };
    document.version = version.to_owned();
    let icc = document.add_object(profile.stream());
    let mut metadata = Dictionary::new();
    metadata.set("Type", "Metadata");
    metadata.set("Subtype", "XML");
    // Programs that know no PDF look for the packet, so it stays as it is.
    let packet = Stream::new(metadata, xmp(printer.standard, identity).into_bytes()).with_compression(false);
    let metadata = document.add_object(packet);
    let catalog = document.catalog_mut()?;
    catalog.set("OutputIntents", vec![Object::Dictionary(intent(printer, profile, icc))]);
    catalog.set("Metadata", metadata);
    catalog.set("Lang", text(identity.language));
    catalog.remove(b"PageLayout");
    catalog.remove(b"PageMode");
    let information = document.add_object(information(printer.standard, identity));
    document.trailer.set("Info", information);
    let identifier = Object::String(identifier(printer, identity), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![identifier.clone(), identifier]);
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}

/// Says what is printed with. The condition is one of the ICC's registry, so a press may use its own profile of it.
fn intent(printer: &Printer, profile: &OutputProfile, icc: lopdf::ObjectId) -> Dictionary {
    let mut intent = Dictionary::new();
    intent.set("Type", "OutputIntent");
    intent.set("S", "GTS_PDFX");
    intent.set("OutputConditionIdentifier", text(&printer.condition));
    intent.set("OutputCondition", text(&printer.label));
    intent.set("RegistryName", text("http://www.color.org"));
    intent.set("Info", text(&profile.description));
    intent.set("DestOutputProfile", icc);
    intent
}

fn information(standard: Standard, identity: &Identity) -> Dictionary {
    let moment = moment(identity.timestamp);
    let mut information = Dictionary::new();
    information.set("Title", text(&identity.title));
    information.set("Author", text(&identity.author));
    information.set("Creator", text(PROGRAM));
    information.set("Producer", text(PROGRAM));
    information.set("CreationDate", text(&moment.pdf));
    information.set("ModDate", text(&moment.pdf));
    information.set("Trapped", "False");
    if standard == Standard::X1a {
        information.set("GTS_PDFXVersion", text(standard.version()));
    }
    information
}

const PROGRAM: &str = concat!("Plantin ", env!("CARGO_PKG_VERSION"));

/// Writes the XMP packet (ISO 16684-1).
fn xmp(standard: Standard, identity: &Identity) -> String {
    let moment = moment(identity.timestamp).xmp;
    let x4 = standard == Standard::X4;
    let mut xmp = String::from(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
    );
    xmp.push_str(if x4 { " xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\">\n" } else { ">\n" });
    let mut element = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(xmp, "<{name}>{}</{name}>", escaped(value));
    };
    if x4 {
        element("pdfxid:GTS_PDFXVersion", standard.version());
    }
    element("xmp:CreateDate", &moment);
    element("xmp:ModifyDate", &moment);
    element("xmp:MetadataDate", &moment);
    element("xmp:CreatorTool", PROGRAM);
    element("xmpMM:DocumentID", &format!("uuid:{}", identity.uuid));
    element("xmpMM:VersionID", "1");
    element("xmpMM:RenditionClass", "default");
    element("pdf:Producer", PROGRAM);
    element("pdf:Trapped", "False");
    if let Some(isbn) = identity.isbn {
        element("dc:identifier", &format!("urn:isbn:{isbn}"));
    }
    let _ = write!(
        xmp,
        "<dc:format>application/pdf</dc:format>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>",
        escaped(&identity.title),
        escaped(&identity.author)
    );
    xmp
}

/// Escapes a text for XML, and leaves out what XML cannot hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
    out
}

/// Writes a text string (ISO 32000-1, 7.9.2.2): as it is if it is plain ASCII, else as UTF-16 behind its mark.
fn text(text: &str) -> Object {
    if text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A moment, as PDF and as XMP write it.
struct Moment {
    pdf: String,
    xmp: String,
}

fn moment(seconds: i64) -> Moment {
    let date = Date::of_unix_seconds(seconds);
    let within = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (within / 3600, within / 60 % 60, within % 60);
    let (year, month, day) = (date.year(), date.month(), date.day());
    Moment {
        pdf: format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z"),
        xmp: format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"),
    }
}

/// Returns what names this very file: of the document, its state, and the printer.
fn identifier(printer: &Printer, identity: &Identity) -> Vec<u8> {
    let mut hash = Sha256::new();
    for part in [identity.uuid.as_bytes().as_slice(), identity.hash.as_bytes(), format!("{printer:?}").as_bytes()] {
        hash.update(part);
        hash.update([0]);
    }
    hash.update(identity.timestamp.to_be_bytes());
    hash.finalize().iter().take(16).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_written_as_pdf_and_xml_read_them() {
        assert_eq!(text("a (b)"), Object::String(b"a (b)".to_vec(), StringFormat::Literal));
        assert_eq!(text("é"), Object::String(vec![0xfe, 0xff, 0, 0xe9], StringFormat::Hexadecimal));
        assert_eq!(escaped("a<b>&\"\u{1}\n"), "a&lt;b&gt;&amp;&quot; ");
    }

    #[test]
    fn moments_are_in_utc() {
        let moment = moment(1_795_392_000 + 3_661);
        assert_eq!((moment.pdf.as_str(), moment.xmp.as_str()), ("D:20261123010101Z", "2026-11-23T01:01:01Z"));
    }

    #[test]
    fn the_packet_is_well_formed_whatever_the_title() {
        let identity = Identity {
            title: "A & B < C \u{0}".to_owned(),
            author: "\"D\"".to_owned(),
            language: "en",
            isbn: Some("9780306406157"),
            uuid: uuid::Uuid::nil(),
            timestamp: 0,
            hash: "",
        };
        for standard in [Standard::X4, Standard::X1a] {
            let xmp = xmp(standard, &identity);
            assert!(roxmltree::Document::parse(&xmp).is_ok(), "{xmp}");
            assert_eq!(xmp.contains("pdfxid:GTS_PDFXVersion>PDF/X-4<"), standard == Standard::X4);
        }
    }
}
