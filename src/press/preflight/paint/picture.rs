//! Pictures: how large they are placed, and their inks.

use std::rc::Rc;

use lopdf::{ObjectId, Stream};

use super::painted::{Picture, Used, overlap};
use super::state::State;
use super::{Painter, Run};
use crate::press::preflight::colour::{Inks, Space};
use crate::press::preflight::content::Operand;
use crate::press::preflight::file::as_dictionary;
use lopdf::Dictionary;

/// How many pictures of a page are kept.
const MOST_PICTURES: usize = 20_000;

impl Painter<'_> {
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

impl<'a> Run<'_, 'a> {
    /// Places a picture that is an object of its own.
    pub(super) fn picture(
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
            self.painted.inked(&state.fill, Used::FOR_A_PICTURE, overlap(self.bleed, state.matrix.unit_box()));
            return;
        }
        let Some(space) = pdf.get(dictionary, "ColorSpace") else { return };
        let space = Rc::new(self.device(Space::read(pdf, space, resources), resources));
        self.painted.used(&space, Used::FOR_A_PICTURE);
        if overlap(self.bleed, state.matrix.unit_box())
            && let Some(inks) = self.painter.inks_of_picture(id, stream, &space)
        {
            self.painted.measured(&inks, false);
        }
    }

    /// Places a picture that stands in the stream (ISO 32000-1, 8.9.7).
    pub(super) fn inline_picture(
        &mut self,
        operands: &[Operand],
        state: &State<'a>,
        resources: Option<&'a Dictionary>,
    ) {
        let entry = |short: &[u8], long: &[u8]| {
            operands
                .chunks_exact(2)
                .find(|pair| pair[0].name().is_some_and(|k| k == short || k == long))
                .map(|p| &p[1])
        };
        let pixel = |short: &[u8], long: &[u8]| entry(short, long).and_then(Operand::number);
        let mask = entry(b"IM", b"ImageMask") == Some(&Operand::Word(b"true"));
        self.placed((pixel(b"W", b"Width"), pixel(b"H", b"Height")), mask, state);
        if mask {
            self.painted.inked(&state.fill, Used::FOR_A_PICTURE, overlap(self.bleed, state.matrix.unit_box()));
        } else if let Some(name) = entry(b"CS", b"ColorSpace").and_then(Operand::name) {
            let space = Space::named(self.painter.pdf, name, resources);
            let space = Rc::new(self.device(space, resources));
            self.painted.used(&space, Used::FOR_A_PICTURE);
        }
    }

    fn placed(&mut self, pixels: (Option<f64>, Option<f64>), mask: bool, state: &State<'a>) {
        self.painted.blank = false;
        let size = state.matrix.unit_size();
        if let (Some(width), Some(height)) = pixels
            && size.0 > 0.0
            && size.1 > 0.0
            && self.painted.pictures.len() < MOST_PICTURES
        {
            self.painted.pictures.push(Picture { pixels: (width, height), size, mask });
        }
    }
}
