//! How colours of the screen become inks: [`Separation`].
//!
//! In: the theme's colours, each with the inks that it names, and the profile of the press. Out: the inks of any colour.
//!
//! 1. A colour that the theme names is printed as the theme says.
//! 2. Black and every grey is printed in black ink alone: four inks would never meet in letters and hairlines.
//! 3. Every other colour is converted by the profile.

use std::collections::BTreeMap;

use super::icc::{Inks, OutputProfile};

/// Says in which inks colours are printed.
pub struct Separation<'a> {
    /// The theme's colours: red, green and blue, and the inks that it names.
    pub named: &'a BTreeMap<[u8; 3], Inks>,
    /// The profile of the press.
    pub profile: &'a OutputProfile,
}

impl Separation<'_> {
    /// Returns the inks of a colour.
    pub fn inks(&self, rgb: [u8; 3]) -> Inks {
        let [red, green, blue] = rgb;
        match self.named.get(&rgb) {
            Some(inks) => *inks,
            None if red == green && green == blue => [0.0, 0.0, 0.0, 1.0 - f64::from(red) / 255.0],
            None => self.profile.inks(rgb),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::icc::EMBEDDED;
    use super::*;

    #[test]
    fn named_colours_and_greys_are_not_converted() {
        let profile = OutputProfile::parse(EMBEDDED[0].1).expect("a profile");
        let named = BTreeMap::from([([0x1c, 0x1b, 0x1a], [0.0, 0.0, 0.0, 1.0])]);
        let separation = Separation { named: &named, profile: &profile };
        assert_eq!(separation.inks([0x1c, 0x1b, 0x1a]), [0.0, 0.0, 0.0, 1.0]);
        assert_eq!(separation.inks([0, 0, 0]), [0.0, 0.0, 0.0, 1.0]);
        assert_eq!(separation.inks([255, 255, 255]), [0.0; 4]);
        assert_eq!(separation.inks([51, 51, 51]), [0.0, 0.0, 0.0, 0.8]);
        let [cyan, magenta, yellow, _] = separation.inks([255, 0, 0]);
        assert!(cyan < 0.2 && magenta > 0.8 && yellow > 0.8);
    }
}
