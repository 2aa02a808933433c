//! The profile of the press: [`OutputProfile`], which says how colours become inks.
//!
//! In: the bytes of an ICC profile, Plantin's own or the printer's. Out: a profile that is one of an output device with
//! four inks, and the inks of a colour or of a picture's pixels. What is neither is told, with the line that names it.

use std::sync::{Arc, OnceLock};

use moxcms::{
    ColorProfile, DataColorSpace, Layout, ProfileClass, RenderingIntent, Transform8BitExecutor, TransformOptions,
};

use super::profile::{Icc, Printer};
use crate::diagnostic::{Code, Diagnostic};
use crate::disk::Folder;

/// Plantin's own profiles, by the names that `printers.toml` uses; `assets/icc/make.sh` makes them.
pub const EMBEDDED: &[(&str, &[u8])] = &[
    ("fogra39-300", include_bytes!("../../assets/icc/fogra39-300.icc")),
    ("fogra39-240", include_bytes!("../../assets/icc/fogra39-240.icc")),
];

/// Cyan, magenta, yellow and black, each from 0 to 1.
pub type Inks = [f64; 4];

/// A profile of an output device with four inks.
pub struct OutputProfile {
    /// The profile's bytes, for the output intent.
    pub bytes: Arc<[u8]>,
    /// What it calls itself.
    pub description: String,
    profile: ColorProfile,
    /// The profile as a PDF holds it, compressed once for all editions.
    stream: OnceLock<lopdf::Stream>,
    /// From sRGB to its inks; made when the first colour needs it.
    transform: OnceLock<Option<Arc<Transform8BitExecutor>>>,
}

/// Tells what is wrong with a profile of the printer's own.
pub fn check(printer: &Printer, folder: &Folder) -> Option<Diagnostic> {
    match printer.icc {
        Icc::Own(..) => OutputProfile::load(printer, folder).err(),
        Icc::Embedded(_) => None,
    }
}

impl OutputProfile {
    /// Reads the profile that a printer names.
    ///
    /// # Errors
    /// If it is not there, lies outside the project, is damaged, or is not one of an output device with four inks.
    pub fn load(printer: &Printer, folder: &Folder) -> Result<Self, Diagnostic> {
        match &printer.icc {
            Icc::Embedded(name) => {
                let embedded = EMBEDDED.iter().find(|(embedded, _)| embedded == name).unwrap_or(&EMBEDDED[0]);
                Ok(OutputProfile::embedded(embedded.1))
            }
            Icc::Own(path, span) => {
                let bytes = folder.read_bytes(path).map_err(|told| Diagnostic { place: (*span).into(), ..told })?;
                OutputProfile::parse(&bytes).map_err(|fault| {
                    Diagnostic::new(Code::BadIcc, *span, format!("`{path}` {fault}")).help(
                        "ask the printer for the CMYK profile of the paper (class `prtr`), or use \"fogra39-300\"",
                    )
                })
            }
        }
    }

    /// Reads one of Plantin's own.
    fn embedded(bytes: &[u8]) -> Self {
        OutputProfile::read(bytes).unwrap_or_else(|_| OutputProfile {
            // Never reached: a test reads each, and converts with it.
            bytes: bytes.into(),
            description: String::new(),
            profile: ColorProfile::new_srgb(),
            stream: OnceLock::new(),
            transform: OnceLock::new(),
        })
    }

    /// Reads a profile, or says what is wrong with it: the rest of a sentence that begins with its name.
    ///
    /// # Errors
    /// As [`OutputProfile::load`]. That the output intent's profile is of class `prtr` is asked by ISO 15930-4 and ISO 15930-7;
    /// four inks are ours.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let found = OutputProfile::read(bytes)?;
        match found.transform() {
            Some(_) => Ok(found),
            None => Err("is damaged: it has no table from colours to inks".to_owned()),
        }
    }

    /// Reads a profile without making ready to convert, which takes longer and not every book needs.
    fn read(bytes: &[u8]) -> Result<Self, String> {
        // ICC.1:2010, 7.2: the header is 128 bytes, begins with the profile's size, and has the signature at byte 36.
        let size = bytes.first_chunk().map_or(0, |size| u32::from_be_bytes(*size)) as usize;
        if bytes.get(36..40) != Some(b"acsp") || size > bytes.len() {
            return Err("is damaged, or no ICC profile at all".to_owned());
        }
        let profile = ColorProfile::new_from_slice(bytes).map_err(|_| "is damaged".to_owned())?;
        if profile.color_space != DataColorSpace::Cmyk {
            return Err(format!("is a profile for {}, not for CMYK", signature(bytes, 16)));
        }
        if profile.profile_class != ProfileClass::OutputDevice {
            return Err(format!(
                "is a profile of class `{}`, not of an output device (`prtr`)",
                signature(bytes, 12)
            ));
        }
        let description = profile.description.as_ref().map(text).unwrap_or_default();
        let (stream, transform) = (OnceLock::new(), OnceLock::new());
        Ok(OutputProfile { bytes: bytes.into(), description, profile, stream, transform })
    }

    /// Returns the profile as a PDF holds it (ISO 32000-1, 8.6.5.5).
    pub fn stream(&self) -> lopdf::Stream {
        let packed = self.stream.get_or_init(|| {
            let mut dictionary = lopdf::Dictionary::new();
            dictionary.set("N", 4);
            let mut stream = lopdf::Stream::new(dictionary, self.bytes.to_vec());
            // Uncompressed is as good.
            let _ = stream.compress();
            stream
        });
        packed.clone()
    }

    /// Returns the inks of a colour of the screen.
    pub fn inks(&self, rgb: [u8; 3]) -> Inks {
        let mut inks = [0; 4];
        self.convert(&rgb, &mut inks);
        inks.map(|ink| f64::from(ink) / 255.0)
    }

    /// Converts pixels of three bytes (sRGB) to pixels of four (cyan, magenta, yellow, black; 255 is all of an ink).
    pub fn convert(&self, rgb: &[u8], inks: &mut [u8]) {
        // Lengths that do not fit are the only thing that can fail, and leave white paper.
        if let Some(transform) = self.transform() {
            let _ = transform.transform(rgb, inks);
        }
    }

    /// Returns a transform from another RGB profile: a picture may have its own.
    pub fn from_rgb_profile(&self, profile: &[u8]) -> Option<Arc<Transform8BitExecutor>> {
        let source = ColorProfile::new_from_slice(profile).ok()?;
        (source.color_space == DataColorSpace::Rgb).then(|| self.transform_from(&source))?
    }

    fn transform(&self) -> Option<&Arc<Transform8BitExecutor>> {
        self.transform.get_or_init(|| self.transform_from(&ColorProfile::new_srgb())).as_ref()
    }

    fn transform_from(&self, source: &ColorProfile) -> Option<Arc<Transform8BitExecutor>> {
        // Perceptual: neighbouring colours stay apart where the inks cannot reach them.
        let options =
            TransformOptions { rendering_intent: RenderingIntent::Perceptual, ..TransformOptions::default() };
        source.create_transform_8bit(Layout::Rgb, &self.profile, Layout::Rgba, options).ok()
    }
}

/// Returns four characters of a profile's header, as people may read them.
fn signature(bytes: &[u8], at: usize) -> String {
    String::from_utf8_lossy(bytes.get(at..at + 4).unwrap_or_default()).trim().to_owned()
}

fn text(text: &moxcms::ProfileText) -> String {
    match text {
        moxcms::ProfileText::PlainString(text) => text.clone(),
        moxcms::ProfileText::Localizable(texts) => texts.first().map(|text| text.value.clone()).unwrap_or_default(),
        moxcms::ProfileText::Description(text) => text.ascii_string.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_profiles_keep_their_limit_and_leave_white_paper() {
        for (name, bytes) in EMBEDDED {
            let profile = OutputProfile::parse(bytes).expect(name);
            let limit: f64 = name.rsplit('-').next().and_then(|limit| limit.parse().ok()).expect("a limit");
            let mut most: f64 = 0.0;
            for red in (0..=255).step_by(15) {
                for green in (0..=255).step_by(15) {
                    for blue in (0..=255).step_by(15) {
                        most = most.max(profile.inks([red, green, blue]).iter().sum::<f64>() * 100.0);
                    }
                }
            }
            // Interpolation between the nodes of the table may pass it by a little.
            assert!(most <= limit + 3.0 && most > limit - 30.0, "{name}: {most} %");
            assert!(profile.inks([255, 255, 255]).iter().sum::<f64>() < 0.02, "{name}");
        }
    }

    #[test]
    fn what_is_no_profile_of_four_inks_is_refused() {
        let told = |bytes: &[u8]| OutputProfile::parse(bytes).err().expect("a refusal");
        assert_eq!(told(b"no profile"), "is damaged, or no ICC profile at all");
        let bytes = EMBEDDED[0].1;
        assert!(told(&bytes[..bytes.len() / 2]).contains("damaged"));
        let mut rgb = bytes.to_vec();
        rgb[16..20].copy_from_slice(b"RGB ");
        assert_eq!(told(&rgb), "is a profile for RGB, not for CMYK");
        let mut link = bytes.to_vec();
        link[12..16].copy_from_slice(b"mntr");
        assert!(told(&link).contains("`mntr`"));
        let mut holes = bytes.to_vec();
        for byte in holes.iter_mut().skip(128) {
            *byte ^= 0x5a;
        }
        assert!(OutputProfile::parse(&holes).is_err());
    }
}
