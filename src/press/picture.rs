//! Pictures in inks: [`Converter`].
//!
//! In: an image of a PDF whose pixels are RGB. Out: the same with four inks a pixel, converted by the profile of the press
//! from the picture's own; or with one, black, if every pixel is grey: a scanned letter shall not be printed in four inks.

use std::collections::BTreeMap;
use std::sync::Arc;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, ImageFormat};
use lopdf::{Dictionary, Object, Stream};
use moxcms::Transform8BitExecutor;

use super::colour::InkLimit;
use super::icc::OutputProfile;

/// Converts pictures to the inks of a profile.
pub(super) struct Converter<'a> {
    profile: &'a OutputProfile,
    limit: InkLimit,
    /// Transforms from other profiles than sRGB, by the profiles' bytes.
    others: BTreeMap<Vec<u8>, Option<Arc<Transform8BitExecutor>>>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(profile: &'a OutputProfile, limit: InkLimit) -> Self {
        Converter { profile, limit, others: BTreeMap::new() }
    }

    /// Converts a picture; `own` is the profile of its pixels. `None` if it cannot be decoded.
    pub(super) fn convert(&mut self, image: &Stream, own: Option<&[u8]>) -> Option<Stream> {
        let side =
            |key: &[u8]| image.dict.get(key).and_then(Object::as_i64).ok().and_then(|side| u32::try_from(side).ok());
        let (width, height) = (side(b"Width")?, side(b"Height")?);
        let rgb = pixels(image)?;
        let count = usize::try_from(width).ok()?.checked_mul(usize::try_from(height).ok()?)?;
        if count == 0 || rgb.len() != count.checked_mul(3)? {
            return None;
        }
        let grey = rgb.chunks_exact(3).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]);
        let (space, channels, bytes) = if grey {
            ("DeviceGray", 1, rgb.chunks_exact(3).map(|pixel| pixel[0]).collect())
        } else {
            let mut inks = vec![0; count * 4];
            match own.and_then(|own| self.other(own)) {
                Some(transform) => transform.transform(&rgb, &mut inks).ok()?,
                None => self.profile.convert(&rgb, &mut inks),
            }
            self.limit.keep_pixels(&mut inks);
            ("DeviceCMYK", 4, inks)
        };
        let mut dictionary = Dictionary::new();
        for key in [b"Type".as_slice(), b"Subtype", b"Width", b"Height", b"SMask", b"Interpolate"] {
            if let Ok(value) = image.dict.get(key) {
                dictionary.set(key, value.clone());
            }
        }
        dictionary.set("ColorSpace", space);
        dictionary.set("BitsPerComponent", 8);
        dictionary.set("Filter", "FlateDecode");
        dictionary.set("DecodeParms", predictor(channels, width));
        let packed = pack(&bytes, width, height, channels)?;
        Some(Stream::new(dictionary, packed).with_compression(false))
    }

    /// Returns the transform from a picture's own profile; `None` if that is sRGB, or cannot be used.
    fn other(&mut self, own: &[u8]) -> Option<Arc<Transform8BitExecutor>> {
        // Typst writes this name for pictures without a profile, cameras for theirs.
        if own.windows(4).any(|window| window == b"sRGB") {
            return None;
        }
        let profile = self.profile;
        self.others.entry(own.to_vec()).or_insert_with(|| profile.from_rgb_profile(own)).clone()
    }
}

/// Returns the pixels of a picture, three bytes each.
fn pixels(image: &Stream) -> Option<Vec<u8>> {
    let filters = image.filters().unwrap_or_default();
    if filters == [b"DCTDecode".as_slice()] {
        let decoded = image::load_from_memory_with_format(&image.content, ImageFormat::Jpeg).ok()?;
        return Some(decoded.to_rgb8().into_raw());
    }
    let bits = image.dict.get(b"BitsPerComponent").and_then(Object::as_i64).ok();
    (bits == Some(8)).then(|| image.get_plain_content().ok())?
}

/// What tells a reader how the rows were filtered (ISO 32000-1, 7.4.4.4): as PNG does.
fn predictor(channels: i64, width: u32) -> Dictionary {
    let mut parameters = Dictionary::new();
    parameters.set("Predictor", 15);
    parameters.set("Colors", channels);
    parameters.set("BitsPerComponent", 8);
    parameters.set("Columns", i64::from(width));
    parameters
}

/// Packs pixels as PNG does: its rows, filtered and deflated, are what PDF reads with predictor 15. PNG takes four inks for
/// red, green, blue and alpha, and never looks at them.
fn pack(bytes: &[u8], width: u32, height: u32, channels: i64) -> Option<Vec<u8>> {
    let colour = if channels == 4 { ExtendedColorType::Rgba8 } else { ExtendedColorType::L8 };
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Fast, FilterType::Adaptive);
    encoder.write_image(bytes, width, height, colour).ok()?;
    // A signature of 8 bytes, then chunks: length, name, data, checksum (PNG 3rd edition, 5.3).
    let mut packed = Vec::new();
    let mut at = 8;
    while let Some(length) = png.get(at..at + 4) {
        let length = usize::try_from(u32::from_be_bytes(length.try_into().ok()?)).ok()?;
        if png.get(at + 4..at + 8)? == b"IDAT" {
            packed.extend_from_slice(png.get(at + 8..at + 8 + length)?);
        }
        at += 12 + length;
    }
    Some(packed)
}

#[cfg(test)]
mod tests {
    use super::super::icc::EMBEDDED;
    use super::*;

    fn picture(pixels: &[u8]) -> Stream {
        let mut dictionary = Dictionary::new();
        dictionary.set("Subtype", "Image");
        dictionary.set("Width", 2);
        dictionary.set("Height", 1);
        dictionary.set("BitsPerComponent", 8);
        Stream::new(dictionary, pixels.to_vec())
    }

    #[test]
    fn pictures_become_inks_and_grey_ones_black_alone() {
        let profile = OutputProfile::parse(EMBEDDED[0].1).expect("a profile");
        let mut converter = Converter::new(&profile, InkLimit::percent(300.0));
        let red = converter.convert(&picture(&[255, 0, 0, 255, 255, 255]), None).expect("a picture");
        assert!(super::super::graft::is_name(&red.dict, b"ColorSpace", b"DeviceCMYK"));
        let inks = red.get_plain_content().expect("pixels");
        assert!(
            inks.len() == 8 && inks[1] > 200 && inks[2] > 200 && inks[4..].iter().all(|ink| *ink < 3),
            "{inks:?}"
        );
        let grey = converter.convert(&picture(&[0, 0, 0, 90, 90, 90]), None).expect("a picture");
        assert!(super::super::graft::is_name(&grey.dict, b"ColorSpace", b"DeviceGray"));
        assert_eq!(grey.get_plain_content().expect("pixels"), [0, 90]);
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let profile = OutputProfile::parse(EMBEDDED[0].1).expect("a profile");
        assert!(Converter::new(&profile, InkLimit::percent(300.0)).convert(&picture(&[1, 2, 3]), None).is_none());
        assert!(
            Converter::new(&profile, InkLimit::percent(300.0))
                .convert(&Stream::new(Dictionary::new(), Vec::new()), None)
                .is_none()
        );
    }
}
