//! Text: its inks, its size, and its words where these are wanted.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Encoding};

use super::state::{Matrix, State};
use super::{FontKey, Inks, Plate, Run, SMALL_TEXT, Used, font_key, overlap};
use crate::press::preflight::content::{Operand, Operation};
use crate::press::preflight::file::as_dictionary;

/// The largest table from codes to characters that is read.
const LARGEST_TABLE: usize = 4 << 20;
/// How many bytes of words are kept of a page.
const MOST_WORDS: usize = 200_000;

/// The tables from codes to characters, each read once.
#[derive(Default)]
pub(in crate::press::preflight) struct Words<'a>(BTreeMap<FontKey, Option<Encoding<'a>>>);

impl<'a> Run<'_, 'a> {
    /// Carries out an operator of text (ISO 32000-1, 9.3 and 9.4).
    pub(super) fn text(&mut self, operation: &Operation, state: &mut State<'a>, resources: Option<&'a Dictionary>) {
        let operands = &operation.operands;
        let number = |at: usize| operands.get(at).and_then(Operand::number);
        match operation.operator.as_slice() {
            b"BT" => {
                (state.text.matrix, state.text.line) = (Matrix::IDENTITY, Matrix::IDENTITY);
                self.gap();
            }
            b"Tf" => {
                let pdf = self.painter.pdf;
                let fonts = resources.and_then(|resources| pdf.dictionary(resources, "Font"));
                let font = operands.first().and_then(Operand::name).and_then(|name| fonts?.get(name).ok());
                state.text.font = font.and_then(|font| {
                    let dictionary = pdf.resolve(font).and_then(as_dictionary)?;
                    Some((font_key(font, dictionary), dictionary))
                });
                state.text.size = number(1).unwrap_or(0.0);
            }
            b"Tr" => state.text.mode = number(0).unwrap_or(0.0) as i64,
            b"TL" => state.text.leading = number(0).unwrap_or(0.0),
            operator @ (b"Td" | b"TD") => {
                let (x, y) = (number(0).unwrap_or(0.0), number(1).unwrap_or(0.0));
                if operator == b"TD" {
                    state.text.leading = -y;
                }
                self.next_line(state, x, y);
            }
            b"T*" => self.next_line(state, 0.0, -state.text.leading),
            b"Tm" => {
                let numbers: Vec<f64> = operands.iter().filter_map(Operand::number).collect();
                if let Some(matrix) = Matrix::of(&numbers) {
                    (state.text.matrix, state.text.line) = (matrix, matrix);
                }
                self.gap();
            }
            b"Tj" | b"TJ" => self.show(operands, state),
            b"'" | b"\"" => {
                self.next_line(state, 0.0, -state.text.leading);
                self.show(operands, state);
            }
            _ => {}
        }
    }

    fn next_line(&mut self, state: &mut State<'a>, x: f64, y: f64) {
        state.text.line = Matrix::moved(x, y).then(&state.text.line);
        state.text.matrix = state.text.line;
        self.gap();
    }

    /// Puts a blank between what stands apart.
    fn gap(&mut self) {
        if self.wants_words && !self.painted.words.ends_with(' ') && !self.painted.words.is_empty() {
            self.painted.words.push(' ');
        }
    }

    fn show(&mut self, operands: &[Operand], state: &State<'a>) {
        let parts = match operands.last() {
            Some(Operand::Array(parts)) => parts.as_slice(),
            Some(text) => std::slice::from_ref(text),
            None => return,
        };
        if !parts.iter().any(|part| matches!(part, Operand::Text(text) if !text.is_empty())) {
            return;
        }
        if let Some((key, dictionary)) = state.text.font {
            self.painted.fonts.insert(key, dictionary);
        }
        let whole = state.text.matrix.then(&state.matrix);
        let (x, y) = whole.apply(0.0, 0.0);
        let (fills, strokes) = match state.text.mode {
            0 | 4 => (true, false),
            1 | 5 => (false, true),
            2 | 6 => (true, true),
            _ => (false, false),
        };
        let size = (state.text.size * whole.height()).abs();
        let text = Used { text: true, picture: false };
        for (wanted, paint, overprints) in
            [(fills, &state.fill, state.fill_overprints), (strokes, &state.stroke, state.stroke_overprints)]
        {
            if !wanted {
                continue;
            }
            self.inked(paint, text, [x, y, x, y]);
            self.overprint(paint, overprints, state.nonzero_overprint);
            if overlap(self.bleed, [x, y, x, y]) {
                self.impure(paint.inks(), size);
            }
        }
        if self.wants_words && self.painted.words.len() < MOST_WORDS {
            self.read(parts, state);
        }
    }

    /// Takes note of small text that is black with other inks under it.
    fn impure(&mut self, inks: Option<Inks>, size: f64) {
        let Some(inks) = inks.filter(|_| size < SMALL_TEXT) else { return };
        let others = [Plate::Cyan, Plate::Magenta, Plate::Yellow].iter().all(|plate| inks.of(plate) > 0.5);
        let larger = self.painted.impure_text.as_ref().is_none_or(|(known, _)| size > *known);
        if others && inks.of(&Plate::Black) > 0.5 && larger {
            self.painted.impure_text = Some((size, inks));
        }
    }

    /// Reads words.
    fn read(&mut self, parts: &[Operand], state: &State<'a>) {
        let Some((key, font)) = state.text.font else { return };
        let pdf = self.painter.pdf;
        let encoding = self.painter.words.0.entry(key).or_insert_with(|| {
            let read = || font.get_font_encoding_with_limit(&pdf.document, LARGEST_TABLE).ok();
            catch_unwind(AssertUnwindSafe(read)).ok().flatten()
        });
        let Some(encoding) = encoding else { return };
        for part in parts {
            match part {
                Operand::Text(codes) => {
                    let read = || encoding.bytes_to_string(codes).ok();
                    if let Some(words) = catch_unwind(AssertUnwindSafe(read)).ok().flatten() {
                        self.painted.words.push_str(&words);
                    }
                }
                // A fifth of the size is as wide as a blank.
                Operand::Number(number) if *number < -200.0 => self.painted.words.push(' '),
                _ => {}
            }
        }
    }
}
