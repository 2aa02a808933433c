//! Small PDFs for preflight: one that breaks no rule, and ways to break it.

use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, ObjectId, Permissions, Stream, dictionary,
};
use plantin::config::Isbn13;
use plantin::press::barcode::Barcode;
use plantin::source::{Sources, Span};

/// A PDF/X-4 of one page, 148 by 210 mm with 3.175 mm of bleed, that shows a line of text in black ink.
pub struct Pdf {
    pub document: Document,
    pub page: ObjectId,
    content: ObjectId,
    resources: ObjectId,
    info: ObjectId,
    metadata: ObjectId,
    intent: ObjectId,
    pub descriptor: ObjectId,
    pub font: ObjectId,
}

/// The trimmed page in points: 148 by 210 mm.
const TRIM: (f64, f64) = (148.0 * 72.0 / 25.4, 210.0 * 72.0 / 25.4);
/// The bleed in points: an eighth of an inch.
const BLEED: f64 = 9.0;

const TEXT: &str = "0 0 0 1 k BT /F1 10 Tf 100 100 Td (Text) Tj ET";

const XMP: &str = r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A case</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2026-11-23T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>2026-11-23T00:00:00Z</xmp:ModifyDate>
<xmp:MetadataDate>2026-11-23T00:00:00Z</xmp:MetadataDate><xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>
<pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#;

/// The header of a profile and nothing behind it: class and colour space are all that preflight reads.
fn profile(class: &[u8; 4], space: &[u8; 4]) -> Vec<u8> {
    let mut bytes = vec![0; 132];
    bytes[..4].copy_from_slice(&132u32.to_be_bytes());
    bytes[8] = 2;
    bytes[12..16].copy_from_slice(class);
    bytes[16..20].copy_from_slice(space);
    bytes[20..24].copy_from_slice(b"Lab ");
    bytes[36..40].copy_from_slice(b"acsp");
    bytes
}

fn numbers(numbers: &[f64]) -> Object {
    Object::Array(numbers.iter().map(|&number| Object::Real(number as f32)).collect())
}

impl Pdf {
    pub fn new() -> Self {
        let mut document = Document::with_version("1.6");
        let program = document.add_object(Stream::new(dictionary! { "Length1" => 4 }, b"font".to_vec()));
        let descriptor = document.add_object(dictionary! {
            "Type" => "FontDescriptor", "FontName" => "ABCDEF+Case", "Flags" => 4, "FontFile2" => program,
        });
        let font = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "TrueType", "BaseFont" => "ABCDEF+Case", "Encoding" => "WinAnsiEncoding",
            "FontDescriptor" => descriptor,
        });
        let resources = document.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
        let content = document.add_object(Stream::new(dictionary! {}, TEXT.into()));
        let pages = document.new_object_id();
        let (width, height) = (TRIM.0 + 2.0 * BLEED, TRIM.1 + 2.0 * BLEED);
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content, "Resources" => resources,
            "MediaBox" => numbers(&[0.0, 0.0, width, height]), "BleedBox" => numbers(&[0.0, 0.0, width, height]),
            "TrimBox" => numbers(&[BLEED, BLEED, width - BLEED, height - BLEED]),
        });
        document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
        let metadata = document.add_object(Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            XMP.as_bytes().to_vec(),
        ));
        let icc = document.add_object(Stream::new(dictionary! { "N" => 4 }, profile(b"prtr", b"CMYK")));
        let intent = document.add_object(dictionary! {
            "Type" => "OutputIntent", "S" => "GTS_PDFX", "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
            "RegistryName" => Object::string_literal("http://www.color.org"), "DestOutputProfile" => icc,
        });
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata, "OutputIntents" => vec![intent.into()],
        });
        let date = || Object::string_literal("D:20261123000000Z");
        let info = document.add_object(dictionary! {
            "Title" => Object::string_literal("A case"), "CreationDate" => date(), "ModDate" => date(), "Trapped" => "False",
        });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        let id = || Object::string_literal("0123456789abcdef");
        document.trailer.set("ID", vec![id(), id()]);
        Pdf { document, page, content, resources, info, metadata, intent, descriptor, font }
    }

    /// The same as PDF/X-1a:2003.
    pub fn x1a() -> Self {
        let mut pdf = Pdf::new();
        pdf.document.version = "1.4".to_owned();
        pdf.catalog().remove(b"Metadata");
        pdf.info().set("GTS_PDFXVersion", Object::string_literal("PDF/X-1a:2003"));
        pdf
    }

    pub fn at(&mut self, id: ObjectId) -> &mut Dictionary {
        match self.document.get_object_mut(id).expect("an object") {
            Object::Stream(stream) => &mut stream.dict,
            object => object.as_dict_mut().expect("a dictionary"),
        }
    }

    pub fn catalog(&mut self) -> &mut Dictionary {
        self.document.catalog_mut().expect("a catalog")
    }

    pub fn info(&mut self) -> &mut Dictionary {
        self.at(self.info)
    }

    pub fn intent(&mut self) -> &mut Dictionary {
        self.at(self.intent)
    }

    pub fn the_page(&mut self) -> &mut Dictionary {
        self.at(self.page)
    }

    /// Puts a box in the place of another; in millimetres around the trimmed page.
    pub fn boxed(&mut self, name: &str, around: f64) {
        let by = BLEED - around * 72.0 / 25.4;
        let (right, top) = (TRIM.0 + 2.0 * BLEED - by, TRIM.1 + 2.0 * BLEED - by);
        self.the_page().set(name, numbers(&[by, by, right, top]));
    }

    /// Makes the trimmed page as wide as this, in millimetres, with its bleed.
    pub fn wide(&mut self, width: f64) {
        let width = width * 72.0 / 25.4;
        let height = TRIM.1 + 2.0 * BLEED;
        for name in ["MediaBox", "BleedBox"] {
            self.the_page().set(name, numbers(&[0.0, 0.0, width + 2.0 * BLEED, height]));
        }
        self.the_page().set("TrimBox", numbers(&[BLEED, BLEED, width + BLEED, height - BLEED]));
    }

    /// Paints something after the line of text.
    pub fn paint(&mut self, operators: &str) {
        self.content(&format!("{TEXT}\n{operators}"));
    }

    /// Paints something in the place of the line of text.
    pub fn content(&mut self, operators: &str) {
        self.document.set_object(self.content, Stream::new(dictionary! {}, operators.as_bytes().to_vec()));
    }

    pub fn content_stream(&mut self) -> &mut Stream {
        self.document.get_object_mut(self.content).and_then(Object::as_stream_mut).expect("a stream")
    }

    /// Names a resource: `resource("XObject", "X1", …)`.
    pub fn resource(&mut self, kind: &str, name: &str, object: impl Into<Object>) {
        let id = self.document.add_object(object);
        let resources = self.resources;
        let resources = self.at(resources);
        let mut named = resources.get(kind.as_bytes()).and_then(Object::as_dict).cloned().unwrap_or_default();
        named.set(name, id);
        resources.set(kind, named);
    }

    /// Changes the XMP packet.
    pub fn xmp(&mut self, from: &str, to: &str) {
        assert!(XMP.contains(from), "{from}");
        let changed = XMP.replace(from, to).into_bytes();
        let dictionary = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        self.document.set_object(self.metadata, Stream::new(dictionary, changed));
    }

    /// Puts a profile in the place of the output intent's.
    pub fn profile(&mut self, class: &[u8; 4], space: &[u8; 4]) {
        let icc = self.document.add_object(Stream::new(dictionary! { "N" => 4 }, profile(class, space)));
        self.intent().set("DestOutputProfile", icc);
    }

    /// Adds pages like the first.
    pub fn pages(&mut self, count: usize) {
        let page = self.the_page().clone();
        let mut kids: Vec<Object> = vec![self.page.into()];
        while kids.len() < count {
            kids.push(self.document.add_object(page.clone()).into());
        }
        let pages = page.get(b"Parent").and_then(Object::as_reference).expect("a parent");
        self.at(pages).set("Count", count as i64);
        self.at(pages).set("Kids", kids);
    }

    /// Encrypts it; with an empty password everybody can open it.
    pub fn encrypted(mut self, password: &str) -> Vec<u8> {
        let state = EncryptionState::try_from(EncryptionVersion::V2 {
            document: &self.document,
            owner_password: "owner",
            user_password: password,
            key_length: 128,
            permissions: Permissions::all(),
        });
        self.document.encrypt(&state.expect("a key")).expect("an encrypted document");
        self.bytes()
    }

    /// Writes it.
    pub fn bytes(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).expect("a PDF");
        bytes
    }
}

/// Draws an ISBN as rectangles of modules so wide, in points, at a place.
pub fn bars(isbn: &str, module: f64, x: f64, y: f64) -> String {
    let span = Span::new(Sources::default().add("", ""), 0..0);
    let barcode = Barcode::of(&Isbn13::parse(isbn, span).expect("an ISBN"), None);
    let mut operators = "0 0 0 1 k\n".to_owned();
    for bar in &barcode.bars {
        let height = (bar.bottom - bar.top) * module;
        let bottom = y + (barcode.height - bar.bottom) * module;
        operators.push_str(&format!(
            "{:.4} {bottom:.4} {:.4} {height:.4} re\n",
            x + bar.left * module,
            bar.width * module
        ));
    }
    operators + "f\n"
}
