//! How inks look on paper: [`Appearance`].
//!
//! In: the profile of a printing condition. Out: the colour that an eye sees where cyan, magenta, yellow and black lie over
//! each other, in CIELAB ([`Lab`]), and from it whether somebody would call it a grey.
//!
//! The profile says it in its table from inks to colours (ICC.1:2010, `AToB1Tag`; relative to the paper). One
//! colour is looked up in it here, node by node: a transform for whole pictures would take longer to make than a book takes
//! to be looked over.

use moxcms::{ColorProfile, DataColorSpace, LutDataType, LutStore, LutWarehouse};

use super::icc::{EMBEDDED, Inks};

/// How inks look on a paper.
pub struct Appearance {
    table: LutDataType,
}

/// A colour as an eye sees it, beside the paper's white: CIE 1976 L\*a\*b\*.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lab {
    /// From 0, black, to 100, the paper.
    pub lightness: f64,
    /// From green to red.
    pub a: f64,
    /// From blue to yellow.
    pub b: f64,
}

/// A colour of less chroma is a grey: nobody would miss its hue, were it printed in black ink. Ours: the greys that come of
/// converting black and grey letters have 6 at most, the dullest colours that themes name have 12.
const GREYEST: f64 = 10.0;
/// A lighter colour is the paper, or words cut out of a dark ground; not black, nor grey.
const LIGHTEST: f64 = 90.0;

impl Lab {
    /// Returns how far a colour is from the grey of its lightness.
    pub fn chroma(self) -> f64 {
        self.a.hypot(self.b)
    }

    /// Says whether it is black or grey: darker than paper, and of no hue to speak of.
    pub fn is_grey(self) -> bool {
        self.lightness < LIGHTEST && self.chroma() < GREYEST
    }
}

impl Appearance {
    /// Reads what a profile says. `None` if it is damaged, is not one for four inks, or says it in another way than by a table
    /// of CIELAB, as profiles of ICC's version 4 may.
    pub fn parse(profile: &[u8]) -> Option<Self> {
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        if profile.color_space != DataColorSpace::Cmyk || profile.pcs != DataColorSpace::Lab {
            return None;
        }
        let table = profile.lut_a_to_b_colorimetric.or(profile.lut_a_to_b_perceptual)?;
        let LutWarehouse::Lut(table) = table else { return None };
        let grid = usize::from(table.num_clut_grid_points);
        let (input, output) =
            (usize::from(table.num_input_table_entries), usize::from(table.num_output_table_entries));
        let fits = (table.num_input_channels, table.num_output_channels) == (4, 3)
            && grid >= 2
            && input >= 2
            && output >= 2
            && length(&table.input_table) == 4 * input
            && length(&table.clut_table) == 3 * grid.pow(4)
            && length(&table.output_table) == 3 * output;
        fits.then_some(Appearance { table })
    }

    /// Returns how inks look in offset printing on coated paper (FOGRA39): for a file that does not say what it is printed with.
    pub fn offset() -> Option<Self> {
        EMBEDDED.iter().find_map(|(_, profile)| Appearance::parse(profile))
    }

    /// Returns how inks look, each from 0 to 1.
    pub fn of(&self, inks: Inks) -> Lab {
        let LutDataType { input_table, clut_table, output_table, num_clut_grid_points: grid, .. } = &self.table;
        let entries = usize::from(self.table.num_input_table_entries);
        let grid = usize::from(*grid);
        // In which cell of the table it lies, and how far from its lower corner.
        let mut cell = [(0, 0.0); 4];
        for (channel, (cell, ink)) in cell.iter_mut().zip(inks).enumerate() {
            let curved = curve(input_table, channel * entries, entries, ink);
            *cell = node(curved, grid);
        }
        // The corners of the cell, each weighed by how near it is. The last ink varies fastest.
        let mut mixed = [0.0; 3];
        for corner in 0..16usize {
            let (mut at, mut weight) = (0, 1.0);
            for (bit, (node, part)) in cell.into_iter().enumerate() {
                let upper = corner >> bit & 1;
                at = at * grid + (node + upper).min(grid - 1);
                weight *= if upper == 1 { part } else { 1.0 - part };
            }
            for (channel, value) in mixed.iter_mut().enumerate() {
                *value += weight * value_at(clut_table, at * 3 + channel);
            }
        }
        let entries = usize::from(self.table.num_output_table_entries);
        let mut shown = [0.0; 3];
        for (channel, (shown, value)) in shown.iter_mut().zip(mixed).enumerate() {
            *shown = curve(output_table, channel * entries, entries, value);
        }
        // How tables encode CIELAB (ICC.1:2010, `lut8Type` and `lut16Type`): in 16 bits, 0xff00 is the whole; what lies above
        // it is spare.
        let spare = match output_table {
            LutStore::Store8(_) => 1.0,
            LutStore::Store16(_) => 65_535.0 / 65_280.0,
        };
        let [lightness, a, b] = shown.map(|part| part * spare);
        Lab { lightness: lightness * 100.0, a: a * 255.0 - 128.0, b: b * 255.0 - 128.0 }
    }
}

fn length(store: &LutStore) -> usize {
    match store {
        LutStore::Store8(values) => values.len(),
        LutStore::Store16(values) => values.len(),
    }
}

/// Returns a value of a table, from 0 to 1.
fn value_at(store: &LutStore, at: usize) -> f64 {
    match store {
        LutStore::Store8(values) => values.get(at).map_or(0.0, |value| f64::from(*value) / 255.0),
        LutStore::Store16(values) => values.get(at).map_or(0.0, |value| f64::from(*value) / 65_535.0),
    }
}

/// Returns the node below a place between 0 and 1, and how far it is on the way to the next.
fn node(place: f64, nodes: usize) -> (usize, f64) {
    let place = place.clamp(0.0, 1.0) * (nodes - 1) as f64;
    (place as usize, place.fract())
}

/// Looks a value up in a curve: so many entries of a table, from a first one on.
fn curve(store: &LutStore, first: usize, entries: usize, value: f64) -> f64 {
    let (below, part) = node(value, entries);
    let above = (below + 1).min(entries - 1);
    value_at(store, first + below) * (1.0 - part) + value_at(store, first + above) * part
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(percent: [f64; 4]) -> Lab {
        Appearance::offset().expect("Plantin's own profile").of(percent.map(|ink| ink / 100.0))
    }

    #[test]
    fn solid_inks_look_as_the_characterisation_says() {
        // FOGRA39L, measured on a white ground, less the paper's own tint: each within what a profile rounds.
        for (inks, [lightness, a, b]) in [
            ([0.0, 0.0, 0.0, 0.0], [100.0, 0.0, 0.0]),
            ([0.0, 0.0, 0.0, 100.0], [17.0, 0.0, 0.0]),
            ([100.0, 0.0, 0.0, 0.0], [58.0, -38.0, -49.0]),
            ([0.0, 100.0, 0.0, 0.0], [50.0, 77.0, -1.0]),
            ([0.0, 0.0, 100.0, 0.0], [94.0, -6.0, 95.0]),
        ] {
            let lab = seen(inks);
            let distance = (lab.lightness - lightness).hypot(lab.a - a).hypot(lab.b - b);
            assert!(distance < 5.0, "{inks:?}: {lab:?}, {distance}");
        }
    }

    #[test]
    fn greys_are_told_from_colours() {
        for grey in [
            [0.0, 0.0, 0.0, 100.0],
            // Rich black, registration black, and what converting RGB makes of black and of greys.
            [60.0, 40.0, 40.0, 100.0],
            [100.0, 100.0, 100.0, 100.0],
            [70.0, 60.0, 60.0, 70.0],
            [75.0, 68.0, 67.0, 90.0],
            [50.0, 40.0, 40.0, 0.0],
            [22.0, 17.0, 17.0, 0.0],
            [30.0, 30.0, 35.0, 60.0],
        ] {
            let lab = seen(grey);
            assert!(lab.is_grey(), "{grey:?}: {lab:?}, chroma {}", lab.chroma());
        }
        for colour in [
            // What the themes name: accent, second, cover, and the ground of boxes, which is all but paper.
            [20.0, 90.0, 95.0, 30.0],
            [85.0, 50.0, 25.0, 45.0],
            [95.0, 65.0, 45.0, 55.0],
            [60.0, 20.0, 0.0, 75.0],
            [3.0, 4.0, 8.0, 0.0],
            [0.0, 100.0, 100.0, 85.0],
        ] {
            let lab = seen(colour);
            assert!(!lab.is_grey(), "{colour:?}: {lab:?}, chroma {}", lab.chroma());
        }
    }

    #[test]
    fn what_is_no_profile_of_four_inks_says_nothing() {
        let whole = EMBEDDED[0].1;
        assert!(Appearance::parse(b"no profile").is_none());
        assert!(Appearance::parse(&whole[..whole.len() / 3]).is_none());
        let mut rgb = whole.to_vec();
        rgb[16..20].copy_from_slice(b"RGB ");
        assert!(Appearance::parse(&rgb).is_none());
    }
}
