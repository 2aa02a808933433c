//! What stands for other content: graphics states, patterns and shadings, forms, and pictures by their name.

use std::rc::Rc;

use lopdf::{Dictionary, Object, Stream};

use super::painted::{Used, font_key};
use super::state::{Matrix, State};
use super::{Painter, Run};
use crate::press::preflight::colour::Space;
use crate::press::preflight::file::{as_dictionary, number};
use crate::press::preflight::paint::Painted;

/// How many forms may stand within each other.
const DEEPEST_FORM: usize = 12;
/// How many spaces of blending are kept.
const MOST_BLENDS: usize = 64;

impl Painter<'_> {
    /// Takes in a transparency group.
    pub(super) fn group(&self, group: &Dictionary, painted: &mut Painted<'_>) {
        // A group on a page says how transparency is blended, and is none itself; a form's isolates nothing by being there.
        if let Some(space) = self.pdf.get(group, "CS") {
            let space = Space::read(self.pdf, space, None);
            if !painted.blends.contains(&space) && painted.blends.len() < MOST_BLENDS {
                painted.blends.push(space);
            }
        }
    }

    /// Takes in how a stream is packed.
    pub(super) fn filters(&self, stream: &Stream, painted: &mut Painted<'_>) {
        for filter in stream.filters().unwrap_or_default() {
            let filter = String::from_utf8_lossy(filter);
            if !painted.filters.contains(filter.as_ref()) {
                painted.filters.insert(filter.into_owned());
            }
        }
    }
}

impl<'a> Run<'_, 'a> {
    /// Takes in a graphics state's parameters (ISO 32000-1, 8.4.5).
    pub(super) fn graphics_state(&mut self, dictionary: &'a Dictionary, state: &mut State<'a>) {
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
    pub(super) fn pattern(&mut self, name: &[u8], state: &State<'a>, resources: Option<&'a Dictionary>) {
        let pdf = self.painter.pdf;
        let patterns = resources.and_then(|resources| pdf.dictionary(resources, "Pattern"));
        let Some(pattern) = patterns.and_then(|found| found.get(name).ok()).and_then(|found| pdf.resolve(found))
        else {
            return;
        };
        match pattern {
            Object::Stream(stream) => {
                let inner =
                    State { fill: Rc::clone(&state.fill), stroke: Rc::clone(&state.stroke), ..State::default() };
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

    pub(super) fn shading(&mut self, shading: &'a Dictionary, resources: Option<&'a Dictionary>) {
        let pdf = self.painter.pdf;
        if let Some(space) = pdf.get(shading, "ColorSpace") {
            let space = Rc::new(self.device(Space::read(pdf, space, resources), resources));
            self.painted.used(&space, Used::default());
        }
    }

    /// Places a form or a picture.
    pub(super) fn external(&mut self, object: &'a Object, state: &State<'a>, resources: Option<&'a Dictionary>) {
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
}
