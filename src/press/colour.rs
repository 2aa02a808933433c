//! How colours of the screen become inks: [`Separation`].
//!
//! In: the theme's colours, each with the inks that it names, the profile of the press, and how much ink its paper takes. Out:
//! the inks of any colour.
//!
//! 1. A colour that the theme names is printed as the theme says, unless that is more ink than the paper takes.
//! 2. Black and every grey is printed in black ink alone: four inks would never meet in letters and hairlines.
//! 3. Every other colour is converted by the profile.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::icc::{Inks, OutputProfile};
use super::profile::Printer;

/// Says in which inks colours are printed.
pub struct Separation<'a> {
    /// The profile of the press.
    pub profile: &'a OutputProfile,
    /// How much ink the paper takes.
    pub limit: InkLimit,
    /// The theme's colours: red, green and blue, and the inks that it names.
    named: &'a BTreeMap<[u8; 3], Inks>,
    /// Those of them that have been printed in other inks.
    reduced: RefCell<BTreeSet<[u8; 3]>>,
}

impl<'a> Separation<'a> {
    /// Makes a printer's.
    pub fn new(named: &'a BTreeMap<[u8; 3], Inks>, profile: &'a OutputProfile, printer: &Printer) -> Self {
        Separation { profile, limit: InkLimit::percent(printer.ink_limit), named, reduced: RefCell::default() }
    }

    /// Returns the inks of a colour.
    pub fn inks(&self, rgb: [u8; 3]) -> Inks {
        let [red, green, blue] = rgb;
        match self.named.get(&rgb) {
            Some(inks) if self.limit.allows(*inks) => *inks,
            Some(_) => {
                self.reduced.borrow_mut().insert(rgb);
                self.limit.keep(self.profile.inks(rgb))
            }
            None if red == green && green == blue => [0.0, 0.0, 0.0, 1.0 - f64::from(red) / 255.0],
            None => self.limit.keep(self.profile.inks(rgb)),
        }
    }

    /// Returns the theme's colours that were asked for and would have been too much ink, with the percentage that they name.
    pub fn reduced(&self) -> Vec<([u8; 3], f64)> {
        let named = |rgb: &[u8; 3]| Some((*rgb, self.named.get(rgb)?.iter().sum::<f64>() * 100.0));
        self.reduced.borrow().iter().filter_map(named).collect()
    }
}

/// How much ink a paper takes in one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InkLimit(f64);

impl InkLimit {
    /// Takes all inks together, in percent.
    pub fn percent(percent: f64) -> Self {
        InkLimit(percent / 100.0)
    }

    /// Says whether inks are not too much; half a percent is rounding.
    pub fn allows(self, inks: Inks) -> bool {
        inks.iter().sum::<f64>() <= self.0 + 0.005
    }

    /// Takes away what is too much: a table of a profile keeps to its limit at its nodes, and passes it a little between them.
    /// The black stays, which gives the dark its shape.
    pub fn keep(self, inks: Inks) -> Inks {
        let [c, m, y, k] = inks;
        let colours = c + m + y;
        if self.allows(inks) || colours <= 0.0 {
            return inks;
        }
        let part = ((self.0 - k) / colours).clamp(0.0, 1.0);
        [c * part, m * part, y * part, k]
    }

    /// Does the same to pixels of four inks.
    pub fn keep_pixels(self, pixels: &mut [u8]) {
        let most = (self.0 * 255.0) as u32;
        for pixel in pixels.chunks_exact_mut(4) {
            if pixel.iter().map(|ink| u32::from(*ink)).sum::<u32>() > most {
                let inks = self.keep([0, 1, 2, 3].map(|ink| f64::from(pixel[ink]) / 255.0));
                // Rounded down, so that the sum is kept.
                pixel.iter_mut().zip(inks).for_each(|(pixel, ink)| *pixel = (ink * 255.0 + 1e-9) as u8);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::icc::EMBEDDED;
    use super::super::profile::Printers;
    use super::*;

    #[test]
    fn named_colours_and_greys_are_not_converted() {
        let profile = OutputProfile::parse(EMBEDDED[0].1).expect("a profile");
        let named = BTreeMap::from([([0x1c, 0x1b, 0x1a], [0.0, 0.0, 0.0, 1.0])]);
        let printers = Printers::embedded();
        let separation = Separation::new(&named, &profile, printers.get("offset-fogra39").expect("a printer"));
        assert_eq!(separation.inks([0x1c, 0x1b, 0x1a]), [0.0, 0.0, 0.0, 1.0]);
        assert_eq!(separation.inks([0, 0, 0]), [0.0, 0.0, 0.0, 1.0]);
        assert_eq!(separation.inks([255, 255, 255]), [0.0; 4]);
        assert_eq!(separation.inks([51, 51, 51]), [0.0, 0.0, 0.0, 0.8]);
        let [cyan, magenta, yellow, _] = separation.inks([255, 0, 0]);
        assert!(cyan < 0.2 && magenta > 0.8 && yellow > 0.8);
        assert_eq!(separation.reduced(), []);
    }

    #[test]
    fn no_colour_is_more_ink_than_the_paper_takes() {
        let profile = OutputProfile::parse(EMBEDDED[1].1).expect("a profile");
        let cover = [0x16, 0x30, 0x3f];
        let named = BTreeMap::from([(cover, [0.95, 0.65, 0.45, 0.55]), ([1, 2, 3], [0.0, 0.0, 0.0, 1.0])]);
        let printers = Printers::embedded();
        let separation = Separation::new(&named, &profile, printers.get("pod-ingram").expect("a printer"));
        let total = |inks: Inks| inks.iter().sum::<f64>();
        let inks = separation.inks(cover);
        assert!(total(inks) <= 2.405 && total(inks) > 1.5 && inks[0] > inks[1] && inks[3] > 0.5, "{inks:?}");
        assert_eq!(separation.inks([1, 2, 3]), [0.0, 0.0, 0.0, 1.0]);
        let reduced = separation.reduced();
        assert!(
            matches!(reduced[..], [(rgb, percent)] if rgb == cover && (percent - 260.0).abs() < 0.01),
            "{reduced:?}"
        );
        for red in (0..=255).step_by(5) {
            for blue in (0..=255).step_by(5) {
                let inks = separation.inks([red, 17, blue]);
                assert!(total(inks) <= 2.405, "{inks:?}");
            }
        }
        let mut pixels = [255, 255, 255, 255, 200, 10, 10, 0, 250, 250, 120, 0];
        InkLimit::percent(240.0).keep_pixels(&mut pixels);
        assert_eq!(pixels[4..8], [200, 10, 10, 0]);
        for pixel in pixels.chunks_exact(4) {
            assert!(pixel.iter().map(|ink| u32::from(*ink)).sum::<u32>() <= 613, "{pixel:?}");
        }
        assert_eq!(pixels[3], 255);
    }
}
