//! Text: its inks, its size, and its words where these are wanted.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Encoding};

use super::Run;
use super::painted::{FontKey, Used, font_key, overlap};
use super::state::{Matrix, State};
use crate::press::appearance::Appearance;
use crate::press::preflight::colour::Inks;
use crate::press::preflight::content::{Operand, Operation};
use crate::press::preflight::file::{Pdf, as_dictionary};

/// Text below this size, in points, should not need two plates to meet: their edges never do exactly. Ours; presses meet to
/// a tenth of a millimetre, which shows less the thicker a letter's strokes are.
const SMALL_TEXT: f64 = 24.0;
/// How many different inks of text are remembered.
const MOST_INKS: usize = 64;
/// The largest table from codes to characters that is read.
const LARGEST_TABLE: usize = 4 << 20;
/// How many bytes of words are kept of a page.
const MOST_WORDS: usize = 200_000;

/// The tables from codes to characters, each read once.
#[derive(Default)]
pub(in crate::press::preflight) struct Words<'a>(BTreeMap<FontKey, Option<Encoding<'a>>>);

/// Tells black and grey letters that take more inks than black from coloured ones, which have to.
///
/// What counts is what a reader sees: inks whose colour on this file's paper is a grey
/// ([`Lab::is_grey`](crate::press::appearance::Lab::is_grey)) could be black ink alone. So do rich black (60, 40, 40, 100),
/// registration black, and what is left of black or grey letters that were RGB; a dark red or blue needs its inks.
pub(in crate::press::preflight) struct Greys {
    appearance: Option<Appearance>,
    known: Vec<([f64; 4], bool)>,
}

impl Greys {
    /// Takes the paper from the file's output intent; if it says nothing of use, that of offset printing.
    pub fn of(pdf: &Pdf) -> Self {
        let appearance = pdf.intent_profile().and_then(Appearance::parse).or_else(Appearance::offset);
        Greys { appearance, known: Vec::new() }
    }

    /// Says whether inks make a black or a grey, and are more than black ink.
    pub fn is_impure(&mut self, inks: &Inks) -> bool {
        let [others @ .., _] = inks.process;
        // What spot colours look like is not said in inks.
        if others.iter().all(|ink| *ink < 0.5) || !inks.spots.is_empty() {
            return false;
        }
        if let Some((_, known)) = self.known.iter().find(|(known, _)| *known == inks.process) {
            return *known;
        }
        let seen = self.appearance.as_ref().map(|paper| paper.of(inks.process.map(|ink| ink / 100.0)));
        let impure = seen.is_some_and(|seen| seen.is_grey());
        if self.known.len() < MOST_INKS {
            self.known.push((inks.process, impure));
        }
        impure
    }
}

impl<'a> Run<'_, 'a> {
    /// Carries out an operator of text (ISO 32000-1, 9.3 and 9.4).
    pub(super) fn text(
        &mut self,
        operation: Operation<'_, '_>,
        state: &mut State<'a>,
        resources: Option<&'a Dictionary>,
    ) {
        let operands = operation.operands;
        let number = |at: usize| operands.get(at).and_then(Operand::number);
        match operation.operator {
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
                if let Some(matrix) = Matrix::of(&operation.numbers()) {
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
        let Some(shown) = operands.last() else { return };
        if !shown.parts().any(|part| matches!(part, Operand::Text(text) if !text.is_empty())) {
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
        let seen = overlap(self.bleed, [x, y, x, y]);
        for (wanted, paint, overprints) in
            [(fills, &state.fill, state.fill_overprints), (strokes, &state.stroke, state.stroke_overprints)]
        {
            if !wanted {
                continue;
            }
            self.painted.inked(paint, Used::FOR_TEXT, seen);
            self.painted.overprint(paint, overprints, state.nonzero_overprint);
            if let Some(inks) = paint.inks.as_ref().filter(|_| seen) {
                self.impure(inks, size);
            }
        }
        if self.wants_words && self.painted.words.len() < MOST_WORDS {
            self.read(shown, state);
        }
    }

    /// Takes note of small text that is black or grey, and not in black ink alone.
    fn impure(&mut self, inks: &Inks, size: f64) {
        let larger = self.painted.impure_text.as_ref().is_none_or(|(known, _)| size > *known);
        if size < SMALL_TEXT && larger && self.painter.greys.is_impure(inks) {
            self.painted.impure_text = Some((size, inks.clone()));
        }
    }

    /// Reads words.
    fn read(&mut self, shown: &Operand, state: &State<'a>) {
        let Some((key, font)) = state.text.font else { return };
        let pdf = self.painter.pdf;
        let encoding = self.painter.words.0.entry(key).or_insert_with(|| {
            let read = || font.get_font_encoding_with_limit(&pdf.document, LARGEST_TABLE).ok();
            catch_unwind(AssertUnwindSafe(read)).ok().flatten()
        });
        let Some(encoding) = encoding else { return };
        for part in shown.parts() {
            match part {
                Operand::Text(codes) => {
                    let read = || encoding.bytes_to_string(&codes.bytes()).ok();
                    if let Some(words) = catch_unwind(AssertUnwindSafe(read)).ok().flatten() {
                        self.painted.words.push_str(&words);
                    }
                }
                // A fifth of the size is as wide as a blank.
                Operand::Number(number) if number < -200.0 => self.painted.words.push(' '),
                _ => {}
            }
        }
    }
}
