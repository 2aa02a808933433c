//! What a page paints: its content streams carried out, operator by operator, as far as inks, sizes and places go.
//!
//! In: a page of a [`Pdf`]. Out: a [`Painted`]: the inks of each plate and under text, lines, pictures, fonts, colour
//! spaces, bars, words. Forms and patterns are carried out where they are placed. Objects are taken to knock out what is
//! below, so inks that overprint or transparency add up are not counted together. What lies outside the bleed is the
//! printer's marks and is not measured.
//!
//! *Architecture invariant*: nothing is judged here. Work is bounded: so many operators in a file, so many forms within
//! each other; a page that needs more is [`Painted::cut_short`].

mod state;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::colour::{Inks, Plate, Space};
use super::content::{Operand, Operation, Operations};
use super::file::{Pdf, as_dictionary, number};
use state::{Matrix, Paint, Shape, State};
pub(super) use text::Words;

/// How many operators of a file are carried out.
pub(super) const MOST_OPERATORS: usize = 8_000_000;
/// How many forms may stand within each other.
const DEEPEST_FORM: usize = 12;
/// How many states may be kept.
const MOST_STATES: usize = 256;
/// How many colour spaces of a page are kept.
const MOST_SPACES: usize = 256;
/// How many bars and pictures of a page are kept.
const MOST_KEPT: usize = 20_000;

/// A rectangle in points: left, bottom, right, top.
pub(super) type Box4 = [f64; 4];

/// What a page paints.
#[derive(Debug, Default)]
pub(super) struct Painted<'a> {
    /// The most ink of each plate, in percent, within the bleed.
    pub plates: BTreeMap<Plate, f64>,
    /// The most ink of all plates together.
    pub total: f64,
    /// The most ink of each plate under text.
    pub text_plates: BTreeMap<Plate, f64>,
    /// The most ink of all plates together under text.
    pub text_total: f64,
    /// The size in points of the largest text below [`SMALL_TEXT`] that is black with other inks under it, and its inks.
    pub impure_text: Option<(f64, Inks)>,
    /// The thinnest line, in points.
    pub thinnest: Option<f64>,
    /// What is white and set to overprint, and so vanishes.
    pub white_overprint: bool,
    /// Whether anything is set to overprint.
    pub overprints: bool,
    /// Where transparency comes from: `ca`, `BM Multiply`, `SMask`.
    pub transparency: BTreeSet<String>,
    /// The colour spaces of what is painted, by name: whether text is in it, whether a picture is.
    pub spaces: BTreeMap<String, (Space, Used)>,
    /// The fonts, by where they stand.
    pub fonts: BTreeMap<FontKey, &'a Dictionary>,
    /// The pictures.
    pub pictures: Vec<Picture>,
    /// Upright or lying bars: narrow filled rectangles, and whether they are in black ink alone.
    pub bars: Vec<(Box4, bool)>,
    /// What a PDF for the press must not have: `PostScript`, `OPI`, `Ref`, `Alternates`.
    pub elsewhere: BTreeSet<&'static str>,
    /// What changes how inks print: `TR`, `HT`.
    pub transfers: BTreeSet<&'static str>,
    /// Filters of streams: `LZWDecode`.
    pub filters: BTreeSet<String>,
    /// The words, in the order of the streams.
    pub words: String,
    /// Whether nothing is painted.
    pub blank: bool,
    /// Whether there was more than is looked at.
    pub cut_short: bool,
    /// How many streams could not be unpacked.
    pub unread: usize,
}

/// What a colour space is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Used {
    pub text: bool,
    pub picture: bool,
}

/// Where a font stands: its object, or its address if it is no object of its own.
pub(super) type FontKey = (u32, u16, usize);

/// A picture as it is placed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Picture {
    /// Width and height in pixels.
    pub pixels: (f64, f64),
    /// Width and height in points.
    pub size: (f64, f64),
    /// Whether it is a mask of one bit.
    pub mask: bool,
}

impl Picture {
    /// Returns how many pixels it has to an inch, on the coarser side.
    pub fn resolution(&self) -> f64 {
        let (across, down) = (self.pixels.0 / self.size.0, self.pixels.1 / self.size.1);
        72.0 * across.min(down)
    }
}

/// Text below this size, in points, should not need two plates to meet: their edges never do exactly.
pub(super) const SMALL_TEXT: f64 = 24.0;

/// Carries pages out, one after another.
pub(super) struct Painter<'a> {
    pdf: &'a Pdf,
    /// How many operators may still be carried out.
    left: usize,
    words: Words<'a>,
    /// The inks of pictures that have been measured.
    measured: BTreeMap<ObjectId, Option<Inks>>,
}

impl<'a> Painter<'a> {
    pub fn new(pdf: &'a Pdf) -> Self {
        Painter { pdf, left: MOST_OPERATORS, words: Words::default(), measured: BTreeMap::new() }
    }

    /// Carries a page out. `bleed` is what is measured; words are read if they are wanted.
    pub fn page(&mut self, page: ObjectId, bleed: Box4, wants_words: bool) -> Painted<'a> {
        let mut painted = Painted { blank: true, ..Painted::default() };
        let pdf = self.pdf;
        let Ok(dictionary) = pdf.document.get_dictionary(page) else { return painted };
        let resources = pdf.inherited(dictionary, "Resources").and_then(as_dictionary);
        if let Some(group) = pdf.dictionary(dictionary, "Group") {
            self.group(group, &mut painted);
        }
        let mut content = Vec::new();
        let streams: Vec<&Stream> = match pdf.get(dictionary, "Contents") {
            Some(Object::Stream(stream)) => vec![stream],
            Some(Object::Array(parts)) => {
                parts.iter().filter_map(|part| pdf.resolve(part)?.as_stream().ok()).take(1000).collect()
            }
            _ => Vec::new(),
        };
        for stream in streams {
            self.filters(stream, &mut painted);
            match pdf.unpacked(stream) {
                Some(bytes) => content.extend_from_slice(&bytes),
                None => painted.unread += 1,
            }
            content.push(b'\n');
        }
        let mut run = Run { painter: self, painted: &mut painted, bleed, wants_words, depth: 0 };
        run.stream(&content, resources, State::default());
        if let Some(annotations) = pdf.array(dictionary, "Annots") {
            // Their looks are painted too, where they are printed; that they are there is told elsewhere.
            painted.blank &= annotations.is_empty();
        }
        painted
    }

    fn group(&self, group: &Dictionary, painted: &mut Painted<'a>) {
        // A group on a page says how transparency is blended, and is none itself; a form's isolates nothing by being there.
        if let Some(space) = self.pdf.get(group, "CS") {
            let space = Space::read(self.pdf, space, None);
            painted.spaces.entry(format!("group {}", space.name())).or_insert((space, Used::default()));
        }
    }

    fn filters(&self, stream: &Stream, painted: &mut Painted<'a>) {
        for filter in stream.filters().unwrap_or_default() {
            painted.filters.insert(String::from_utf8_lossy(filter).into_owned());
        }
    }

    /// Measures the inks of a picture of eight bits in four inks: the pixel that has most of them.
    fn inks_of_picture(&mut self, id: Option<ObjectId>, stream: &Stream, space: &Space) -> Option<Inks> {
        if let Some(measured) = id.and_then(|id| self.measured.get(&id)) {
            return measured.clone();
        }
        let pdf = self.pdf;
        let eight = pdf.number(&stream.dict, "BitsPerComponent") == Some(8.0);
        let predictor = pdf.dictionary(&stream.dict, "DecodeParms").and_then(|p| pdf.number(p, "Predictor"));
        let plain = predictor != Some(2.0) && pdf.get(&stream.dict, "Decode").is_none();
        let mut inks = None;
        if eight && plain && space.components() == 4 && space.inks(&[0.0; 4]).is_some() {
            let bytes = pdf.unpacked(stream).unwrap_or_default();
            let pixels = bytes.chunks_exact(4);
            let most = pixels.max_by_key(|pixel| pixel.iter().map(|&ink| u32::from(ink)).sum::<u32>());
            inks = most.and_then(|pixel| {
                let pixel: Vec<f64> = pixel.iter().map(|&ink| f64::from(ink) / 255.0).collect();
                space.inks(&pixel)
            });
        }
        if let Some(id) = id {
            self.measured.insert(id, inks.clone());
        }
        inks
    }
}

/// One stream being carried out.
struct Run<'r, 'a> {
    painter: &'r mut Painter<'a>,
    painted: &'r mut Painted<'a>,
    bleed: Box4,
    wants_words: bool,
    depth: usize,
}

impl<'a> Run<'_, 'a> {
    fn stream(&mut self, content: &[u8], resources: Option<&'a Dictionary>, state: State<'a>) {
        let mut states = vec![state];
        let mut shape = Shape::default();
        for operation in Operations::new(content) {
            if self.painter.left == 0 {
                self.painted.cut_short = true;
                return;
            }
            self.painter.left -= 1;
            match operation.operator.as_slice() {
                b"q" => {
                    if let Some(state) = states.last().filter(|_| states.len() < MOST_STATES).cloned() {
                        states.push(state);
                    }
                }
                b"Q" if states.len() > 1 => drop(states.pop()),
                _ => {
                    if let Some(state) = states.last_mut() {
                        self.operator(&operation, state, &mut shape, resources);
                    }
                }
            }
        }
    }

    fn operator(
        &mut self,
        operation: &Operation,
        state: &mut State<'a>,
        shape: &mut Shape,
        resources: Option<&'a Dictionary>,
    ) {
        let pdf = self.painter.pdf;
        let operands = &operation.operands;
        let numbers = || operands.iter().filter_map(Operand::number).collect::<Vec<f64>>();
        let first_name = || operands.first().and_then(Operand::name);
        match operation.operator.as_slice() {
            b"cm" => {
                if let Some(matrix) = Matrix::of(&numbers()) {
                    state.matrix = matrix.then(&state.matrix);
                }
            }
            b"w" => state.line_width = operands.first().and_then(Operand::number).unwrap_or(state.line_width),
            b"gs" => {
                let states = resources.and_then(|resources| pdf.dictionary(resources, "ExtGState"));
                let named = first_name().and_then(|name| states?.get(name).ok()).and_then(|found| pdf.resolve(found));
                if let Some(dictionary) = named.and_then(as_dictionary) {
                    self.graphics_state(dictionary, state);
                }
            }
            // Colours (ISO 32000-1, 8.6.8).
            b"g" => state.fill = Paint::of(self.device(Space::Gray, resources), numbers()),
            b"G" => state.stroke = Paint::of(self.device(Space::Gray, resources), numbers()),
            b"rg" => state.fill = Paint::of(self.device(Space::Rgb, resources), numbers()),
            b"RG" => state.stroke = Paint::of(self.device(Space::Rgb, resources), numbers()),
            b"k" => state.fill = Paint::of(self.device(Space::Cmyk, resources), numbers()),
            b"K" => state.stroke = Paint::of(self.device(Space::Cmyk, resources), numbers()),
            operator @ (b"cs" | b"CS") => {
                let space = first_name().map_or(Space::Unknown, |name| Space::named(pdf, name, resources));
                let space = self.device(space, resources);
                let colour = space.first_colour();
                *state.paint(operator == b"cs") = Paint::of(space, colour);
            }
            operator @ (b"sc" | b"scn" | b"SC" | b"SCN") => {
                let fills = operator == b"sc" || operator == b"scn";
                let paint = state.paint(fills);
                paint.colour = numbers();
                let pattern = operands.last().and_then(Operand::name).map(<[u8]>::to_vec);
                if let Some(name) = pattern {
                    self.pattern(&name, state, resources);
                }
            }
            b"sh" => {
                let shadings = resources.and_then(|resources| pdf.dictionary(resources, "Shading"));
                let shading = first_name().and_then(|name| pdf.resolve(shadings?.get(name).ok()?));
                if let Some(dictionary) = shading.and_then(as_dictionary) {
                    self.shading(dictionary, resources);
                }
                self.painted.blank = false;
            }
            // Paths (ISO 32000-1, 8.5).
            b"m" => shape.move_to(&state.matrix, &numbers()),
            b"l" => shape.line_to(&state.matrix, &numbers()),
            b"c" | b"v" | b"y" => shape.curve_to(&state.matrix, &numbers()),
            b"h" => shape.close(),
            b"re" => shape.rectangle(&state.matrix, &numbers()),
            b"n" => *shape = Shape::default(),
            b"f" | b"F" | b"f*" => self.path(std::mem::take(shape), state, true, false),
            b"S" | b"s" => self.path(std::mem::take(shape), state, false, true),
            b"B" | b"B*" | b"b" | b"b*" => self.path(std::mem::take(shape), state, true, true),
            b"Do" => {
                let objects = resources.and_then(|resources| pdf.dictionary(resources, "XObject"));
                if let Some(object) = first_name().and_then(|name| objects?.get(name).ok()) {
                    self.external(object, state, resources);
                }
            }
            b"BI" => self.inline_picture(operands, state, resources),
            _ => self.text(operation, state, resources),
        }
    }

    /// Returns a device's space, or the one that the resources put in its place (ISO 32000-1, 8.6.5.6).
    fn device(&self, space: Space, resources: Option<&'a Dictionary>) -> Space {
        let key: &[u8] = match space {
            Space::Gray => b"DefaultGray",
            Space::Rgb => b"DefaultRGB",
            Space::Cmyk => b"DefaultCMYK",
            other => return other,
        };
        let pdf = self.painter.pdf;
        let spaces = resources.and_then(|resources| pdf.dictionary(resources, "ColorSpace"));
        match spaces.and_then(|spaces| spaces.get(key).ok()) {
            Some(object) => Space::read(pdf, object, None),
            None => space,
        }
    }

    /// Takes in a graphics state's parameters (ISO 32000-1, 8.4.5).
    fn graphics_state(&mut self, dictionary: &'a Dictionary, state: &mut State<'a>) {
        let pdf = self.painter.pdf;
        if let Some(width) = pdf.number(dictionary, "LW") {
            state.line_width = width;
        }
        if let Some(overprint) = pdf.boolean(dictionary, "OP") {
            (state.stroke_overprints, state.fill_overprints) = (overprint, overprint);
        }
        if let Some(overprint) = pdf.boolean(dictionary, "op") {
            state.fill_overprints = overprint;
        }
        if let Some(mode) = pdf.number(dictionary, "OPM") {
            state.nonzero_overprint = mode == 1.0;
        }
        for key in ["CA", "ca"] {
            if pdf.number(dictionary, key).is_some_and(|alpha| alpha < 1.0) {
                self.painted.transparency.insert(key.to_owned());
            }
        }
        let mode = match pdf.get(dictionary, "BM") {
            Some(Object::Array(modes)) => modes.first().and_then(|mode| pdf.resolve(mode)),
            mode => mode,
        };
        if let Some(mode) = mode.and_then(|mode| mode.as_name().ok())
            && mode != b"Normal"
            && mode != b"Compatible"
        {
            self.painted.transparency.insert(format!("BM {}", String::from_utf8_lossy(mode)));
        }
        if pdf.get(dictionary, "SMask").is_some_and(|mask| as_dictionary(mask).is_some()) {
            self.painted.transparency.insert("SMask".to_owned());
        }
        let is_default = |object: &Object| object.as_name().is_ok_and(|name| name == b"Default");
        if pdf.get(dictionary, "TR").is_some()
            || pdf.get(dictionary, "TR2").is_some_and(|transfer| !is_default(transfer))
        {
            self.painted.transfers.insert("TR");
        }
        if pdf.get(dictionary, "HTP").is_some() {
            self.painted.transfers.insert("HTP");
        }
        if let Some([font, size]) = pdf.array(dictionary, "Font").and_then(|font| <&[Object; 2]>::try_from(font).ok())
        {
            state.text.font = pdf.resolve(font).and_then(as_dictionary).map(|found| (font_key(font, found), found));
            state.text.size = number(size).unwrap_or(0.0);
        }
    }

    /// Carries a tiling pattern out, or looks at the space of a shading.
    fn pattern(&mut self, name: &[u8], state: &State<'a>, resources: Option<&'a Dictionary>) {
        let pdf = self.painter.pdf;
        let patterns = resources.and_then(|resources| pdf.dictionary(resources, "Pattern"));
        let Some(pattern) = patterns.and_then(|found| found.get(name).ok()).and_then(|found| pdf.resolve(found))
        else {
            return;
        };
        match pattern {
            Object::Stream(stream) => {
                let inner = State { fill: state.fill.clone(), stroke: state.stroke.clone(), ..State::default() };
                self.form(stream, inner, resources);
            }
            Object::Dictionary(dictionary) => {
                if let Some(shading) = pdf.dictionary(dictionary, "Shading") {
                    self.shading(shading, resources);
                }
            }
            _ => {}
        }
    }

    fn shading(&mut self, shading: &'a Dictionary, resources: Option<&'a Dictionary>) {
        let pdf = self.painter.pdf;
        if let Some(space) = pdf.get(shading, "ColorSpace") {
            let space = self.device(Space::read(pdf, space, resources), resources);
            self.used(&space, Used::default());
        }
    }

    /// Places a form or a picture.
    fn external(&mut self, object: &'a Object, state: &State<'a>, resources: Option<&'a Dictionary>) {
        let pdf = self.painter.pdf;
        let Some(Object::Stream(stream)) = pdf.resolve(object) else { return };
        self.painter.filters(stream, self.painted);
        if pdf.get(&stream.dict, "OPI").is_some() {
            self.painted.elsewhere.insert("OPI");
        }
        match pdf.name(&stream.dict, "Subtype") {
            Some(b"Image") => self.picture(object.as_reference().ok(), stream, state, resources),
            Some(b"PS") => drop(self.painted.elsewhere.insert("PostScript")),
            Some(b"Form") | None => {
                if pdf.get(&stream.dict, "Ref").is_some() {
                    self.painted.elsewhere.insert("Ref");
                }
                if pdf.get(&stream.dict, "PS").is_some() || pdf.name(&stream.dict, "Subtype2") == Some(b"PS") {
                    self.painted.elsewhere.insert("PostScript");
                }
                self.form(stream, state.clone(), resources);
            }
            Some(_) => {}
        }
    }

    fn form(&mut self, stream: &'a Stream, mut state: State<'a>, resources: Option<&'a Dictionary>) {
        if self.depth >= DEEPEST_FORM {
            self.painted.cut_short = true;
            return;
        }
        let pdf = self.painter.pdf;
        if let Some(group) = pdf.dictionary(&stream.dict, "Group") {
            self.painter.group(group, self.painted);
        }
        let matrix: Vec<f64> =
            pdf.array(&stream.dict, "Matrix").unwrap_or_default().iter().filter_map(number).collect();
        if let Some(matrix) = Matrix::of(&matrix) {
            state.matrix = matrix.then(&state.matrix);
        }
        let own = pdf.dictionary(&stream.dict, "Resources").or(resources);
        let Some(content) = pdf.unpacked(stream) else {
            self.painted.unread += 1;
            return;
        };
        self.depth += 1;
        self.stream(&content, own, state);
        self.depth -= 1;
    }

    fn picture(
        &mut self,
        id: Option<ObjectId>,
        stream: &'a Stream,
        state: &State<'a>,
        resources: Option<&'a Dictionary>,
    ) {
        let pdf = self.painter.pdf;
        let dictionary = &stream.dict;
        if pdf.get(dictionary, "Alternates").is_some() {
            self.painted.elsewhere.insert("Alternates");
        }
        if pdf.get(dictionary, "SMask").is_some_and(|mask| as_dictionary(mask).is_some())
            || pdf.number(dictionary, "SMaskInData").is_some_and(|mode| mode != 0.0)
        {
            self.painted.transparency.insert("SMask of a picture".to_owned());
        }
        let mask = pdf.boolean(dictionary, "ImageMask") == Some(true);
        let pixels = (pdf.number(dictionary, "Width"), pdf.number(dictionary, "Height"));
        self.placed(pixels, mask, state);
        if mask {
            self.inked(&state.fill, Used { text: false, picture: true }, state.matrix.unit_box());
            return;
        }
        let Some(space) = pdf.get(dictionary, "ColorSpace") else { return };
        let space = self.device(Space::read(pdf, space, resources), resources);
        self.used(&space, Used { text: false, picture: true });
        if overlap(self.bleed, state.matrix.unit_box())
            && let Some(inks) = self.painter.inks_of_picture(id, stream, &space)
        {
            self.measured(&inks, false);
        }
    }

    fn inline_picture(&mut self, operands: &[Operand], state: &State<'a>, resources: Option<&'a Dictionary>) {
        let entry = |short: &[u8], long: &[u8]| {
            operands
                .chunks_exact(2)
                .find(|pair| pair[0].name().is_some_and(|k| k == short || k == long))
                .map(|p| &p[1])
        };
        let pixel = |short: &[u8], long: &[u8]| entry(short, long).and_then(Operand::number);
        let mask = entry(b"IM", b"ImageMask") == Some(&Operand::Word(b"true".to_vec()));
        self.placed((pixel(b"W", b"Width"), pixel(b"H", b"Height")), mask, state);
        if mask {
            self.inked(&state.fill, Used { text: false, picture: true }, state.matrix.unit_box());
        } else if let Some(name) = entry(b"CS", b"ColorSpace").and_then(Operand::name) {
            let space = Space::named(self.painter.pdf, name, resources);
            let space = self.device(space, resources);
            self.used(&space, Used { text: false, picture: true });
        }
    }

    fn placed(&mut self, pixels: (Option<f64>, Option<f64>), mask: bool, state: &State<'a>) {
        self.painted.blank = false;
        let size = state.matrix.unit_size();
        if let (Some(width), Some(height)) = pixels
            && size.0 > 0.0
            && size.1 > 0.0
            && self.painted.pictures.len() < MOST_KEPT
        {
            self.painted.pictures.push(Picture { pixels: (width, height), size, mask });
        }
    }

    /// Paints a path.
    fn path(&mut self, mut shape: Shape, state: &State<'a>, fills: bool, strokes: bool) {
        let Some(bounds) = shape.bounds() else { return };
        if strokes {
            let width = state.line_width * state.matrix.scale();
            if overlap(self.bleed, bounds) {
                self.thin(width);
                self.overprint(&state.stroke, state.stroke_overprints, state.nonzero_overprint);
            }
            self.inked(&state.stroke, Used::default(), bounds);
        }
        if fills {
            let inks = state.fill.inks();
            for rectangle in shape.rectangles() {
                let (width, height) = (rectangle[2] - rectangle[0], rectangle[3] - rectangle[1]);
                let (narrow, long) = (width.min(height), width.max(height));
                if narrow < MOST_BAR && long > 4.0 * narrow && self.painted.bars.len() < MOST_KEPT {
                    let pure =
                        inks.as_ref().is_some_and(|inks| inks.of(&Plate::Black) > 99.0 && inks.total() < 100.5);
                    self.painted.bars.push((rectangle, pure));
                }
                if narrow > 0.0 && long > 20.0 * narrow && overlap(self.bleed, rectangle) {
                    self.thin(narrow);
                }
            }
            if overlap(self.bleed, bounds) {
                self.overprint(&state.fill, state.fill_overprints, state.nonzero_overprint);
            }
            self.inked(&state.fill, Used::default(), bounds);
        }
    }

    fn thin(&mut self, width: f64) {
        let thinnest = self.painted.thinnest.get_or_insert(width);
        *thinnest = thinnest.min(width);
    }

    fn overprint(&mut self, paint: &Paint, overprints: bool, nonzero: bool) {
        if !overprints {
            return;
        }
        self.painted.overprints = true;
        // Of DeviceCMYK the plates without ink are left alone in mode 1 only; of colorants, always (8.6.7).
        let leaves = match paint.space {
            Space::Cmyk => nonzero,
            Space::Colorants(..) => true,
            _ => false,
        };
        self.painted.white_overprint |= leaves && paint.inks().is_some_and(|inks| inks.total() < 0.5);
    }

    /// Takes in what is painted in a colour.
    fn inked(&mut self, paint: &Paint, used: Used, bounds: Box4) {
        let inks = paint.inks();
        let white = inks.as_ref().is_some_and(|inks| inks.total() < 0.5);
        self.painted.blank &= white;
        self.used(&paint.space, used);
        if overlap(self.bleed, bounds)
            && let Some(inks) = inks
        {
            self.measured(&inks, used.text);
        }
    }

    fn measured(&mut self, inks: &Inks, text: bool) {
        let most = |plates: &mut BTreeMap<Plate, f64>| {
            for (plate, &ink) in &inks.0 {
                let known = plates.entry(plate.clone()).or_default();
                *known = known.max(ink);
            }
        };
        most(&mut self.painted.plates);
        self.painted.total = self.painted.total.max(inks.total());
        if text {
            most(&mut self.painted.text_plates);
            self.painted.text_total = self.painted.text_total.max(inks.total());
        }
    }

    fn used(&mut self, space: &Space, used: Used) {
        let name = space.name();
        if self.painted.spaces.len() >= MOST_SPACES && !self.painted.spaces.contains_key(&name) {
            return;
        }
        let (_, known) = self.painted.spaces.entry(name).or_insert_with(|| (space.clone(), used));
        known.text |= used.text;
        known.picture |= used.picture;
    }
}

/// The widest bar of a barcode, in points: four modules of 0.66 mm.
const MOST_BAR: f64 = 7.6;

/// Says whether two rectangles meet.
fn overlap(a: Box4, b: Box4) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
        || (b[0] == b[2] || b[1] == b[3]) && a[0] <= b[0] && b[2] <= a[2] && a[1] <= b[1] && b[3] <= a[3]
}

/// Returns where a font stands.
fn font_key(object: &Object, dictionary: &Dictionary) -> FontKey {
    match object.as_reference() {
        Ok((number, generation)) => (number, generation, 0),
        Err(_) => (0, 0, std::ptr::from_ref(dictionary) as usize),
    }
}
