//! Colour spaces, and the inks that a colour in them puts on paper: [`Space`] and [`Inks`].
//!
//! In: a colour space of a PDF (ISO 32000-1, 8.6). Out: what kind it is, and the ink of each plate where the file says so
//! itself. What a colour in RGB or Lab becomes is the printer's profile's to say, and is not guessed.

use lopdf::{Dictionary, Object};

use super::file::{Pdf, as_dictionary};

/// A plate: one of the process colours, or a spot colour by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plate {
    /// Cyan.
    Cyan,
    /// Magenta.
    Magenta,
    /// Yellow.
    Yellow,
    /// Black.
    Black,
    /// A spot colour.
    Spot(String),
}

impl Plate {
    /// The four process colours.
    pub const PROCESS: [Plate; 4] = [Plate::Cyan, Plate::Magenta, Plate::Yellow, Plate::Black];

    /// Returns its name.
    pub fn name(&self) -> &str {
        match self {
            Plate::Cyan => "Cyan",
            Plate::Magenta => "Magenta",
            Plate::Yellow => "Yellow",
            Plate::Black => "Black",
            Plate::Spot(name) => name,
        }
    }
}

/// How much ink there is on each plate, in percent of full.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Inks {
    /// On those of the process colours, in the order of [`Plate::PROCESS`].
    pub process: [f64; 4],
    /// On those of spot colours, by their names.
    pub spots: Vec<(String, f64)>,
}

impl Inks {
    /// Makes inks of cyan, magenta, yellow and black, 0 to 1.
    pub fn process(parts: [f64; 4]) -> Self {
        Inks { process: parts.map(percent), spots: Vec::new() }
    }

    /// Returns the ink of all plates together, in percent.
    pub fn total(&self) -> f64 {
        self.process.iter().chain(self.spots.iter().map(|(_, ink)| ink)).sum()
    }

    /// Returns the plates that have ink, with how much.
    pub fn plates(&self) -> impl Iterator<Item = (Plate, f64)> {
        let process = Plate::PROCESS.into_iter().zip(self.process);
        let spots = self.spots.iter().map(|(name, ink)| (Plate::Spot(name.clone()), *ink));
        process.chain(spots).filter(|(_, ink)| *ink > 0.0)
    }

    /// Takes in as much of each plate as another has, where that is more.
    pub fn at_least(&mut self, other: &Inks) {
        for (known, ink) in self.process.iter_mut().zip(other.process) {
            *known = known.max(ink);
        }
        for (name, ink) in &other.spots {
            if let Some(known) = self.spot(name) {
                *known = known.max(*ink);
            }
        }
    }

    fn add(&mut self, name: &str, part: f64) {
        match Plate::PROCESS.iter().position(|plate| plate.name() == name) {
            Some(plate) => self.process[plate] += percent(part),
            None => {
                if let Some(ink) = self.spot(name) {
                    *ink += percent(part);
                }
            }
        }
    }

    /// Returns the ink of a spot colour, which is none at first; `None` if there are too many.
    fn spot(&mut self, name: &str) -> Option<&mut f64> {
        let at = self.spots.iter().position(|(known, _)| known == name).unwrap_or(self.spots.len());
        if at == self.spots.len() && at < MOST_SPOTS {
            self.spots.push((name.to_owned(), 0.0));
        }
        self.spots.get_mut(at).map(|(_, ink)| ink)
    }
}

fn percent(part: f64) -> f64 {
    100.0 * part.clamp(0.0, 1.0)
}

/// A colour space.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Space {
    /// DeviceGray.
    Gray,
    /// DeviceCMYK.
    Cmyk,
    /// DeviceRGB.
    Rgb,
    /// Colour by a measured definition: ICCBased (with its number of components), CalGray, CalRGB, Lab.
    Measured(&'static str, usize),
    /// Separation and DeviceN: the names of the colorants, and the space that stands in for them.
    Colorants(Vec<String>, Box<Space>),
    /// Indexed: the space of its colours, and the number of the highest.
    Indexed(Box<Space>, Vec<u8>),
    /// Pattern, with the space of what is not coloured itself.
    Pattern(Option<Box<Space>>),
    /// Nothing that the standard knows.
    Unknown,
}

/// How deep colour spaces may stand within each other.
const DEEPEST: usize = 6;
/// How many spot colours of a page are told apart.
const MOST_SPOTS: usize = 64;
/// How many colorants are looked at.
const MOST_COLORANTS: usize = 32;

impl Space {
    /// Reads a colour space: a name, which may be one of the resources', or an array.
    pub fn read(pdf: &Pdf, object: &Object, resources: Option<&Dictionary>) -> Space {
        Space::read_within(pdf, object, resources, 0)
    }

    /// Reads a colour space by name, as the operators `cs` and `CS` do.
    pub fn named(pdf: &Pdf, name: &[u8], resources: Option<&Dictionary>) -> Space {
        Space::read(pdf, &Object::Name(name.to_vec()), resources)
    }

    fn read_within(pdf: &Pdf, object: &Object, resources: Option<&Dictionary>, depth: usize) -> Space {
        let Some(object) = pdf.resolve(object).filter(|_| depth < DEEPEST) else { return Space::Unknown };
        match object {
            Object::Name(name) => match name.as_slice() {
                b"DeviceGray" | b"G" | b"CalGray" => Space::Gray,
                b"DeviceRGB" | b"RGB" => Space::Rgb,
                b"DeviceCMYK" | b"CMYK" => Space::Cmyk,
                b"Pattern" => Space::Pattern(None),
                _ => {
                    let named = resources
                        .and_then(|resources| pdf.dictionary(resources, "ColorSpace"))
                        .and_then(|spaces| spaces.get(name).ok());
                    named.map_or(Space::Unknown, |object| Space::read_within(pdf, object, None, depth + 1))
                }
            },
            Object::Array(array) => Space::of_array(pdf, array, resources, depth),
            _ => Space::Unknown,
        }
    }

    fn of_array(pdf: &Pdf, array: &[Object], resources: Option<&Dictionary>, depth: usize) -> Space {
        let at = |index: usize| array.get(index).and_then(|object| pdf.resolve(object));
        let within = |index: usize| match array.get(index) {
            Some(object) => Space::read_within(pdf, object, resources, depth + 1),
            None => Space::Unknown,
        };
        let Some(family) = at(0).and_then(|object| object.as_name().ok()) else { return Space::Unknown };
        match family {
            b"ICCBased" => {
                let count = at(1).and_then(as_dictionary).and_then(|stream| pdf.number(stream, "N")).unwrap_or(0.0);
                match count as i64 {
                    1 => Space::Measured("ICCBased", 1),
                    3 => Space::Measured("ICCBased", 3),
                    4 => Space::Measured("ICCBased", 4),
                    _ => Space::Unknown,
                }
            }
            b"CalGray" => Space::Measured("CalGray", 1),
            b"CalRGB" => Space::Measured("CalRGB", 3),
            b"Lab" => Space::Measured("Lab", 3),
            b"Separation" => {
                let name = at(1).and_then(|object| object.as_name().ok()).map(shown);
                Space::Colorants(name.into_iter().collect(), Box::new(within(2)))
            }
            b"DeviceN" => {
                let names = at(1).and_then(|object| object.as_array().ok()).map(Vec::as_slice).unwrap_or_default();
                let names = names.iter().take(MOST_COLORANTS).filter_map(|name| pdf.resolve(name)?.as_name().ok());
                Space::Colorants(names.map(shown).collect(), Box::new(within(2)))
            }
            b"Indexed" | b"I" => {
                let table = match at(3) {
                    Some(Object::String(bytes, _)) => bytes.clone(),
                    Some(Object::Stream(stream)) => pdf.unpacked(stream).unwrap_or_default(),
                    _ => Vec::new(),
                };
                Space::Indexed(Box::new(within(1)), table)
            }
            b"Pattern" => Space::Pattern(array.get(1).map(|_| Box::new(within(1)))),
            // An array of a device space's name alone.
            b"DeviceGray" | b"G" => Space::Gray,
            b"DeviceRGB" | b"RGB" => Space::Rgb,
            b"DeviceCMYK" | b"CMYK" => Space::Cmyk,
            _ => Space::Unknown,
        }
    }

    /// Returns how many numbers make a colour; 0 if that is not known.
    pub fn components(&self) -> usize {
        match self {
            Space::Gray | Space::Indexed(..) => 1,
            Space::Rgb => 3,
            Space::Cmyk => 4,
            Space::Measured(_, count) => *count,
            Space::Colorants(names, _) => names.len(),
            Space::Pattern(base) => base.as_ref().map_or(0, |base| base.components()),
            Space::Unknown => 0,
        }
    }

    /// Returns the colour that a space begins with (ISO 32000-1, 8.6.4 to 8.6.6).
    pub fn first_colour(&self) -> Vec<f64> {
        match self {
            Space::Cmyk => vec![0.0, 0.0, 0.0, 1.0],
            Space::Colorants(names, _) => vec![1.0; names.len()],
            space => vec![0.0; space.components()],
        }
    }

    /// Returns the inks of a colour; `None` where the file does not say them.
    pub fn inks(&self, colour: &[f64]) -> Option<Inks> {
        match self {
            Space::Gray => Some(Inks::process([0.0, 0.0, 0.0, 1.0 - colour.first()?.clamp(0.0, 1.0)])),
            Space::Cmyk | Space::Measured("ICCBased", 4) => colour.first_chunk().map(|parts| Inks::process(*parts)),
            Space::Colorants(names, _) => {
                let mut inks = Inks::default();
                for (name, &tint) in names.iter().zip(colour) {
                    match name.as_str() {
                        "None" => {}
                        "All" => inks.process = inks.process.map(|ink| ink + percent(tint)),
                        name => inks.add(name, tint),
                    }
                }
                Some(inks)
            }
            Space::Indexed(base, table) => {
                let count = base.components();
                let from = (colour.first()?.clamp(0.0, 255.0) as usize).checked_mul(count)?;
                let entry: Vec<f64> = table.get(from..from + count)?.iter().map(|&b| f64::from(b) / 255.0).collect();
                base.inks(&entry)
            }
            Space::Pattern(base) => base.as_ref()?.inks(colour),
            Space::Rgb | Space::Measured(..) | Space::Unknown => None,
        }
    }

    /// Returns the space that says what kind a colour is: the base of an indexed one or a pattern.
    pub fn ground(&self) -> &Space {
        match self {
            Space::Indexed(base, _) | Space::Pattern(Some(base)) => base.ground(),
            space => space,
        }
    }

    /// Returns a name for people.
    pub fn name(&self) -> String {
        match self {
            Space::Gray => "DeviceGray".to_owned(),
            Space::Cmyk => "DeviceCMYK".to_owned(),
            Space::Rgb => "DeviceRGB".to_owned(),
            Space::Measured("ICCBased", 1) => "ICCBased grey".to_owned(),
            Space::Measured("ICCBased", 3) => "ICCBased RGB".to_owned(),
            Space::Measured("ICCBased", _) => "ICCBased CMYK".to_owned(),
            Space::Measured(name, _) => (*name).to_owned(),
            Space::Colorants(names, _) if names.len() == 1 => format!("Separation {}", names[0]),
            Space::Colorants(names, _) => format!("DeviceN {}", names.join(", ")),
            Space::Indexed(base, _) => format!("Indexed {}", base.name()),
            Space::Pattern(_) => "Pattern".to_owned(),
            Space::Unknown => "unknown".to_owned(),
        }
    }
}

fn shown(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inks_are_what_the_file_says() {
        let total = |space: &Space, colour: &[f64]| space.inks(colour).map(|inks| inks.total().round());
        assert_eq!(total(&Space::Gray, &[0.25]), Some(75.0));
        assert_eq!(total(&Space::Cmyk, &[0.1, 0.2, 0.3, 1.0]), Some(160.0));
        assert_eq!(total(&Space::Rgb, &[0.0, 0.0, 0.0]), None);
        let all = Space::Colorants(vec!["All".to_owned()], Box::new(Space::Gray));
        assert_eq!(total(&all, &[1.0]), Some(400.0));
        let two = Space::Colorants(vec!["Black".to_owned(), "PANTONE 185 C".to_owned()], Box::new(Space::Cmyk));
        let inks = two.inks(&[0.5, 1.0]).expect("inks");
        assert_eq!(
            (inks.process[3], inks.plates().last()),
            (50.0, Some((Plate::Spot("PANTONE 185 C".to_owned()), 100.0)))
        );
        let indexed = Space::Indexed(Box::new(Space::Cmyk), vec![0, 0, 0, 0, 255, 255, 0, 0]);
        assert_eq!(total(&indexed, &[1.0]), Some(200.0));
        assert_eq!(total(&indexed, &[9.0]), None);
    }
}
