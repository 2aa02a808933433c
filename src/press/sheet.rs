//! Sheets: [`draw`] puts Typst's pages, what is drawn over them, and the marks onto sheets of a PDF.
//!
//! In: for each [`Sheet`] its boxes, which pages of an [`Artwork`] stand where, and printpdf's operators for the rest.
//! Out: lopdf's document, on the layers "Artwork" and "Printer marks", with the boxes and resources that each page needs;
//! [`finish`](super::finish()) makes a press PDF of it. The interior has a page a sheet; the cover is one page on one sheet.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{
    CurTransMat, ExternalStream, ExternalXObject, Layer, LayerIntent, LayerInternalId, LayerSubtype, Op, PaintMode,
    PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use super::geometry::{Geometry, Mm, Rectangle};
use super::graft::Artwork;
use super::lettering::Lettering;
use super::marks::ALL_INKS;
use super::profile::Standard;

/// The layer of what is printed.
const ARTWORK: &str = "artwork";
/// The layer of what is cut off.
const MARKS: &str = "marks";

/// A sheet: a page of the press PDF.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Its boxes.
    pub geometry: Geometry,
    /// The pages of the artwork that stand on it; none on a blank.
    pub places: Vec<Place>,
    /// What is drawn over the pages: a barcode.
    pub drawn: Vec<Op>,
    /// What is drawn around them.
    pub marks: Vec<Op>,
}

/// Where a page of the artwork stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The page, from 0.
    pub page: usize,
    /// Where its lower left corner, bleed and all, is put.
    pub left: Mm,
    /// The same, from below.
    pub bottom: Mm,
    /// Whether it stands on its head; the corner is then its upper right.
    pub turned: bool,
    /// What of the sheet it may cover.
    pub clip: Option<Rectangle>,
}

impl Place {
    /// Puts a page upright into the bleed of a sheet.
    pub fn filling(page: usize, geometry: &Geometry) -> Self {
        Place { page, left: geometry.bleed.left, bottom: geometry.bleed.bottom, turned: false, clip: None }
    }
}

/// Draws sheets. Layers are left out for PDF/X-1a, whose PDF 1.4 has none.
pub fn draw(sheets: &[Sheet], artwork: Artwork, letterings: &[&Lettering], standard: Standard) -> Document {
    let layers = standard == Standard::X4;
    let mut pdf = PdfDocument::new("");
    for (id, name) in [(ARTWORK, "Artwork"), (MARKS, "Printer marks")].into_iter().filter(|_| layers) {
        let layer = Layer {
            name: name.to_owned(),
            creator: "Plantin".to_owned(),
            intent: LayerIntent::View,
            usage: LayerSubtype::Artwork,
        };
        pdf.resources.layers.map.insert(LayerInternalId(id.to_owned()), layer);
    }
    for lettering in letterings {
        let (id, font) = lettering.resource();
        pdf.resources.fonts.map.insert(id, font);
    }
    for place in sheets.iter().flat_map(|sheet| &sheet.places) {
        let placeholder = ExternalXObject { stream: ExternalStream::default(), width: None, height: None, dpi: None };
        pdf.resources.xobjects.map.insert(XObjectId(name(place.page)), XObject::External(placeholder));
    }
    pdf.pages = sheets.iter().map(|sheet| page(sheet, layers)).collect();
    // Not "secure", or the operators of the ink of all plates, which printpdf does not know, would be left out.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut document = printpdf::to_lopdf_doc(&pdf, &options, &mut Vec::new());
    complete(&mut document, sheets, artwork);
    document
}

/// The name of a page of the artwork among a sheet's resources.
fn name(page: usize) -> String {
    format!("P{page}")
}

fn page(sheet: &Sheet, layers: bool) -> PdfPage {
    let mut ops = Vec::new();
    let mut layer = |id: &str, inside: Vec<Op>| {
        if inside.is_empty() {
            return;
        }
        if layers {
            ops.push(Op::BeginLayer { layer_id: LayerInternalId(id.to_owned()) });
        }
        ops.extend(inside);
        if layers {
            ops.push(Op::EndLayer);
        }
    };
    let mut artwork: Vec<Op> = sheet.places.iter().flat_map(placed).collect();
    artwork.extend(sheet.drawn.iter().cloned());
    layer(ARTWORK, artwork);
    layer(MARKS, sheet.marks.clone());
    let media = sheet.geometry.media;
    PdfPage::new(printpdf::Mm(media.width().0 as f32), printpdf::Mm(media.height().0 as f32), ops)
}

/// Puts a page into its place.
fn placed(place: &Place) -> Vec<Op> {
    let points = |length: Mm| Pt(length.pt() as f32);
    let mut ops = vec![Op::SaveGraphicsState];
    if let Some(clip) = place.clip {
        let rectangle = Rect {
            x: points(clip.left),
            y: points(clip.bottom),
            width: points(clip.width()),
            height: points(clip.height()),
            mode: Some(PaintMode::Clip),
            winding_order: Some(WindingOrder::NonZero),
        };
        ops.push(Op::DrawRectangle { rectangle });
    }
    let (x, y) = (points(place.left).0, points(place.bottom).0);
    let matrix = if place.turned { [-1.0, 0.0, 0.0, -1.0, x, y] } else { [1.0, 0.0, 0.0, 1.0, x, y] };
    ops.push(Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) });
    let transform = XObjectTransform { no_auto_scale: true, ..XObjectTransform::default() };
    ops.push(Op::UseXobject { id: XObjectId(name(place.page)), transform });
    ops.push(Op::RestoreGraphicsState);
    ops
}

/// Grafts the pages in, and mends what printpdf writes otherwise than a press wants: the boxes (ISO 32000-1, 14.11.2), the
/// resources, which name what this page needs and no more, and the layers.
fn complete(document: &mut Document, sheets: &[Sheet], artwork: Artwork) {
    let all_inks = document.add_object(separation_all());
    let layers = mend_layers(document);
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let fonts = pages.first().map(|page| resource(document, *page, b"Font")).unwrap_or_default();
    let forms = pages.first().map(|page| resource(document, *page, b"XObject")).unwrap_or_default();
    let form = |page: usize| forms.get(name(page).as_bytes()).and_then(Object::as_reference).ok();
    let mut places: BTreeMap<usize, ObjectId> = BTreeMap::new();
    for (id, sheet) in pages.iter().zip(sheets) {
        let mut own = Dictionary::new();
        for place in &sheet.places {
            if let Some(form) = form(place.page) {
                own.set(name(place.page), form);
                places.insert(place.page, form);
            }
        }
        let mut resources = Dictionary::new();
        if !own.is_empty() {
            resources.set("XObject", own);
        }
        if !sheet.marks.is_empty() {
            let mut spaces = Dictionary::new();
            spaces.set(ALL_INKS, all_inks);
            resources.set("ColorSpace", spaces);
        }
        let drawn = !sheet.marks.is_empty() || !sheet.drawn.is_empty();
        if drawn && !fonts.is_empty() {
            resources.set("Font", fonts.clone());
        }
        if !layers.is_empty() {
            resources.set("Properties", layers.clone());
        }
        let contents = document.get_dictionary(*id).and_then(|page| page.get(b"Contents")).cloned();
        if let Ok(Object::Reference(contents)) = contents
            && let Ok(stream) = document.get_object_mut(contents).and_then(Object::as_stream_mut)
        {
            // Uncompressed is as good.
            let _ = stream.compress();
        }
        let Ok(page) = document.get_dictionary_mut(*id) else { continue };
        page.set("Resources", resources);
        page.set("MediaBox", numbers(sheet.geometry.media));
        page.set("BleedBox", numbers(sheet.geometry.bleed));
        page.set("TrimBox", numbers(sheet.geometry.trim));
        // It would hide the marks, and says nothing to a press.
        page.remove(b"CropBox");
        page.remove(b"Annots");
    }
    let places: Vec<(usize, ObjectId)> = places.into_iter().collect();
    artwork.move_into(document, &places);
    document.prune_objects();
}

/// Returns a dictionary of a page's resources.
fn resource(document: &Document, page: ObjectId, kind: &[u8]) -> Dictionary {
    let resources = document.get_dictionary(page).and_then(|page| document.get_dict_in_dict(page, b"Resources"));
    let found = resources.and_then(|resources| document.get_dict_in_dict(resources, kind));
    found.cloned().unwrap_or_default()
}

/// Makes each layer a plain one, and gives the set of layers its name: some readers want one. Returns the layers by the
/// names that the content uses.
fn mend_layers(document: &mut Document) -> Dictionary {
    let properties = document.catalog().ok().and_then(|catalog| catalog.get(b"OCProperties").ok()).cloned();
    let Some(Object::Dictionary(mut properties)) = properties else { return Dictionary::new() };
    let mut layers = Dictionary::new();
    let groups = properties.get(b"OCGs").and_then(Object::as_array).cloned().unwrap_or_default();
    for id in groups.iter().filter_map(|group| group.as_reference().ok()) {
        let Ok(group) = document.get_dictionary_mut(id) else { continue };
        group.remove(b"Intent");
        group.remove(b"Usage");
        let artwork = group.get(b"Name").and_then(Object::as_str).is_ok_and(|name| name == b"Artwork");
        layers.set(if artwork { ARTWORK } else { MARKS }, id);
    }
    if let Ok(Object::Dictionary(shown)) = properties.get_mut(b"D") {
        shown.set("Name", Object::string_literal("Layers"));
        shown.remove(b"RBGroups");
    }
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("OCProperties", properties);
    }
    layers
}

/// The colour space of all inks at once (ISO 32000-1, 8.6.6.4): a tint is that much of each.
fn separation_all() -> Object {
    let mut function = Dictionary::new();
    function.set("FunctionType", 2);
    function.set("Domain", vec![0.into(), 1.into()]);
    function.set("C0", [0; 4].map(Object::from).to_vec());
    function.set("C1", [1; 4].map(Object::from).to_vec());
    function.set("N", 1);
    vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), function.into()].into()
}

fn numbers(rectangle: Rectangle) -> Vec<Object> {
    // To a ten-thousandth of a point, so that nested boxes stay nested.
    rectangle.points().map(|number| Object::Real(((number * 10_000.0).round() / 10_000.0) as f32)).to_vec()
}
