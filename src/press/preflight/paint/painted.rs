//! What is known of a page once it has been carried out: [`Painted`].

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::{Dictionary, Object};

use super::state::Paint;
use crate::press::preflight::colour::{Inks, Space};

/// How many colour spaces of a page are kept.
const MOST_SPACES: usize = 64;

/// A rectangle in points: left, bottom, right, top.
pub(in crate::press::preflight) type Box4 = [f64; 4];

/// Where a font stands: its object, or its address if it is no object of its own.
pub(in crate::press::preflight) type FontKey = (u32, u16, usize);

/// What a page paints.
#[derive(Debug, Default)]
pub(in crate::press::preflight) struct Painted<'a> {
    /// The most ink of each plate within the bleed.
    pub plates: Inks,
    /// The most ink of all plates together, in percent.
    pub total: f64,
    /// The most ink of each plate under text.
    pub text_plates: Inks,
    /// The most ink of all plates together under text.
    pub text_total: f64,
    /// Of small text that is black or grey, and in other inks than black: the size in points of the largest, and its inks.
    pub impure_text: Option<(f64, Inks)>,
    /// The thinnest line, in points.
    pub thinnest: Option<f64>,
    /// What is white and set to overprint, and so vanishes.
    pub white_overprint: bool,
    /// Whether anything is set to overprint.
    pub overprints: bool,
    /// Where transparency comes from: `ca`, `BM Multiply`, `SMask`.
    pub transparency: BTreeSet<String>,
    /// The colour spaces of what is painted: whether text is in it, whether a picture is.
    pub spaces: Vec<(Rc<Space>, Used)>,
    /// The colour spaces in which transparency is blended.
    pub blends: Vec<Space>,
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
pub(in crate::press::preflight) struct Used {
    pub text: bool,
    pub picture: bool,
}

impl Used {
    pub const FOR_TEXT: Used = Used { text: true, picture: false };
    pub const FOR_A_PICTURE: Used = Used { text: false, picture: true };
}

/// A picture as it is placed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::press::preflight) struct Picture {
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

impl Painted<'_> {
    /// Takes in what is painted in a colour; `seen` says whether it is on what is printed.
    pub(super) fn inked(&mut self, paint: &Paint, used: Used, seen: bool) {
        let white = paint.inks.as_ref().is_some_and(|inks| inks.total() < 0.5);
        self.blank &= white;
        self.used(&paint.space, used);
        if let Some(inks) = paint.inks.as_ref().filter(|_| seen) {
            self.measured(inks, used.text);
        }
    }

    /// Takes in the inks of a place.
    pub(super) fn measured(&mut self, inks: &Inks, text: bool) {
        self.plates.at_least(inks);
        self.total = self.total.max(inks.total());
        if text {
            self.text_plates.at_least(inks);
            self.text_total = self.text_total.max(inks.total());
        }
    }

    /// Takes in that a colour space is used.
    pub(super) fn used(&mut self, space: &Rc<Space>, used: Used) {
        match self.spaces.iter().position(|(known, _)| Rc::ptr_eq(known, space) || known == space) {
            Some(at) => {
                let (_, known) = &mut self.spaces[at];
                known.text |= used.text;
                known.picture |= used.picture;
            }
            None if self.spaces.len() < MOST_SPACES => self.spaces.push((Rc::clone(space), used)),
            None => {}
        }
    }

    /// Takes in that a line is so thick.
    pub(super) fn thin(&mut self, width: f64) {
        let thinnest = self.thinnest.get_or_insert(width);
        *thinnest = thinnest.min(width);
    }

    /// Takes in that something is set to overprint; `nonzero` is mode 1 of it.
    pub(super) fn overprint(&mut self, paint: &Paint, overprints: bool, nonzero: bool) {
        if !overprints {
            return;
        }
        self.overprints = true;
        // Of DeviceCMYK the plates without ink are left alone in mode 1 only; of colorants, always (ISO 32000-1, 8.6.7).
        let leaves = match *paint.space {
            Space::Cmyk => nonzero,
            Space::Colorants(..) => true,
            _ => false,
        };
        self.white_overprint |= leaves && paint.inks.as_ref().is_some_and(|inks| inks.total() < 0.5);
    }
}

/// Says whether two rectangles meet.
pub(super) fn overlap(a: Box4, b: Box4) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
        || (b[0] == b[2] || b[1] == b[3]) && a[0] <= b[0] && b[2] <= a[2] && a[1] <= b[1] && b[3] <= a[3]
}

/// Returns where a font stands.
pub(super) fn font_key(object: &Object, dictionary: &Dictionary) -> FontKey {
    match object.as_reference() {
        Ok((number, generation)) => (number, generation, 0),
        Err(_) => (0, 0, std::ptr::from_ref(dictionary) as usize),
    }
}
