//! What a page paints: its content streams carried out, operator by operator, as far as inks, sizes and places go.
//!
//! In: a page of a [`Pdf`]. Out: a [`Painted`]: the inks of each plate and under text, lines, pictures, fonts, colour
//! spaces, bars, words. Forms and patterns are carried out where they are placed. Objects are taken to knock out what is
//! below, so inks that overprint or transparency add up are not counted together. What lies outside the bleed is the
//! printer's marks and is not measured.
//!
//! *Architecture invariant*: nothing is judged here. Work is bounded: so many operators in a file, so many forms within
//! each other; a page that needs more is [`Painted::cut_short`].

mod form;
mod painted;
mod picture;
mod state;
mod text;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::colour::{Inks, Space};
use super::content::{Operand, Operation, Operations};
use super::file::{Pdf, as_dictionary};
use painted::overlap;
pub(super) use painted::{Box4, Painted, Used};
use state::{Matrix, Paint, Shape, State};
use text::{Greys, Words};

/// How many operators of a file are carried out.
pub(super) const MOST_OPERATORS: usize = 8_000_000;
/// How many states may be kept.
const MOST_STATES: usize = 256;
/// How many bars of a page are kept.
const MOST_BARS: usize = 20_000;

/// Carries pages out, one after another.
pub(super) struct Painter<'a> {
    pdf: &'a Pdf,
    /// How many operators may still be carried out.
    left: usize,
    words: Words<'a>,
    greys: Greys,
    /// The inks of pictures that have been measured.
    measured: BTreeMap<ObjectId, Option<Inks>>,
}

impl<'a> Painter<'a> {
    pub fn new(pdf: &'a Pdf) -> Self {
        Painter {
            pdf,
            left: MOST_OPERATORS,
            words: Words::default(),
            greys: Greys::of(pdf),
            measured: BTreeMap::new(),
        }
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
        let mut operations = Operations::new(content);
        while let Some(operation) = operations.next() {
            if self.painter.left == 0 {
                self.painted.cut_short = true;
                return;
            }
            self.painter.left -= 1;
            match operation.operator {
                b"q" => {
                    if let Some(state) = states.last().filter(|_| states.len() < MOST_STATES).cloned() {
                        states.push(state);
                    }
                }
                b"Q" if states.len() > 1 => drop(states.pop()),
                _ => {
                    if let Some(state) = states.last_mut() {
                        self.operator(operation, state, &mut shape, resources);
                    }
                }
            }
        }
    }

    fn operator(
        &mut self,
        operation: Operation<'_, '_>,
        state: &mut State<'a>,
        shape: &mut Shape,
        resources: Option<&'a Dictionary>,
    ) {
        let pdf = self.painter.pdf;
        let operands = operation.operands;
        let numbers = || operation.numbers();
        let first_name = || operands.first().and_then(Operand::name);
        match operation.operator {
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
            b"g" => state.fill = Paint::of(self.device(Space::Gray, resources), &numbers()),
            b"G" => state.stroke = Paint::of(self.device(Space::Gray, resources), &numbers()),
            b"rg" => state.fill = Paint::of(self.device(Space::Rgb, resources), &numbers()),
            b"RG" => state.stroke = Paint::of(self.device(Space::Rgb, resources), &numbers()),
            b"k" => state.fill = Paint::of(self.device(Space::Cmyk, resources), &numbers()),
            b"K" => state.stroke = Paint::of(self.device(Space::Cmyk, resources), &numbers()),
            operator @ (b"cs" | b"CS") => {
                let space = first_name().map_or(Space::Unknown, |name| Space::named(pdf, name, resources));
                let space = self.device(space, resources);
                let colour = space.first_colour();
                *state.paint(operator == b"cs") = Paint::of(space, &colour);
            }
            operator @ (b"sc" | b"scn" | b"SC" | b"SCN") => {
                let fills = operator == b"sc" || operator == b"scn";
                let paint = state.paint(fills);
                *paint = paint.coloured(&numbers());
                if let Some(name) = operands.last().and_then(Operand::name) {
                    self.pattern(name, state, resources);
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

    /// Paints a path.
    fn path(&mut self, mut shape: Shape, state: &State<'a>, fills: bool, strokes: bool) {
        let Some(bounds) = shape.bounds() else { return };
        let seen = overlap(self.bleed, bounds);
        if strokes {
            if seen {
                self.painted.thin(state.line_width * state.matrix.scale());
                self.painted.overprint(&state.stroke, state.stroke_overprints, state.nonzero_overprint);
            }
            self.painted.inked(&state.stroke, Used::default(), seen);
        }
        if fills {
            let pure = state.fill.inks.as_ref().is_some_and(|inks| inks.process[3] > 99.0 && inks.total() < 100.5);
            for rectangle in shape.rectangles() {
                let (width, height) = (rectangle[2] - rectangle[0], rectangle[3] - rectangle[1]);
                let (narrow, long) = (width.min(height), width.max(height));
                if narrow < MOST_BAR && long > 4.0 * narrow && self.painted.bars.len() < MOST_BARS {
                    self.painted.bars.push((rectangle, pure));
                }
                if narrow > 0.0 && long > 20.0 * narrow && overlap(self.bleed, rectangle) {
                    self.painted.thin(narrow);
                }
            }
            if seen {
                self.painted.overprint(&state.fill, state.fill_overprints, state.nonzero_overprint);
            }
            self.painted.inked(&state.fill, Used::default(), seen);
        }
    }
}

/// The widest bar of a barcode, in points: four modules of 0.66 mm.
const MOST_BAR: f64 = 7.6;
