//! Pictures as an EPUB holds them: at most 4 megapixels (Apple Books Asset Guide, "Interior images"), and drawings on a
//! white ground of their own, since some readers turn the page black and let no style sheet stop them.

use std::borrow::Cow;
use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageReader};

use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::{Picture, PictureKind, svg};

/// The most pixels that a picture may have.
const MOST: u64 = 4_000_000;

/// What decoding a picture may take, in bytes: a small file can claim any size.
const MEMORY: u64 = 2 << 30;

/// Quality of a JPEG that is written anew, of 100.
const QUALITY: u8 = 88;

/// Returns the bytes of a picture for the EPUB, and whether it is smaller there.
pub(super) fn fit(picture: &Picture) -> (Cow<'_, [u8]>, Option<Diagnostic>) {
    let as_it_is = Cow::Borrowed(&*picture.bytes);
    if picture.kind == PictureKind::Svg {
        return match std::str::from_utf8(&picture.bytes) {
            Ok(text) => (Cow::Owned(svg::on_white(text).into_bytes()), None),
            Err(_) => (as_it_is, None),
        };
    }
    let (width, height) = picture.size;
    if u64::from(width) * u64::from(height) <= MOST {
        return (as_it_is, None);
    }
    let megapixels = (f64::from(width) * f64::from(height) / 1e5).round() / 10.0;
    let name = picture.file_name();
    let place = || Where::File(picture.path.clone());
    match scaled(picture) {
        Ok((bytes, (width, height))) => {
            let message =
                format!("`{name}` has {megapixels} megapixels; in the EPUB it is {width} × {height} pixels large");
            let told = Diagnostic::new(Code::HugePicture, place(), message);
            (Cow::Owned(bytes), Some(told.help("nothing needs to be done: the PDF and the site have it as it is")))
        }
        Err(error) => {
            let message = format!("`{name}` has {megapixels} megapixels, and cannot be made smaller: {error}");
            let told = Diagnostic::new(Code::HugePicture, place(), message);
            (as_it_is, Some(told.help("save it with at most 4 megapixels, 2,000 by 2,000 pixels")))
        }
    }
}

/// Scales a picture down. It stays upright (a camera may say in EXIF that it is not), and keeps its colour profile.
fn scaled(picture: &Picture) -> Result<(Vec<u8>, (u32, u32)), image::ImageError> {
    let mut reader = ImageReader::new(Cursor::new(&*picture.bytes)).with_guessed_format()?;
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (orientation, profile) = (decoder.orientation()?, decoder.icc_profile()?);
    let mut image = DynamicImage::from_decoder(decoder)?;
    // Inks have become light: their profile would turn that into other colours.
    let space: &[u8] = if image.color().has_color() { b"RGB " } else { b"GRAY" };
    let profile = profile.filter(|profile| profile.get(16..20) == Some(space));
    image.apply_orientation(orientation);
    let (width, height) = (f64::from(image.width()), f64::from(image.height()));
    let scale = (MOST as f64 / (width * height)).sqrt();
    let side = |length: f64| (length * scale).floor().max(1.0) as u32;
    let image = image.resize_exact(side(width), side(height), FilterType::CatmullRom);
    let size = (image.width(), image.height());
    let mut bytes = Vec::new();
    match picture.kind {
        PictureKind::Jpeg => {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
            if let Some(profile) = profile {
                // A format that has no place for a profile goes without.
                let _ = encoder.set_icc_profile(profile);
            }
            // A JPEG has eight bits a channel, and no transparency.
            let image = if image.color().has_color() {
                DynamicImage::from(image.into_rgb8())
            } else {
                DynamicImage::from(image.into_luma8())
            };
            image.write_with_encoder(encoder)?;
        }
        PictureKind::Png | PictureKind::Svg => {
            let mut encoder = PngEncoder::new(&mut bytes);
            if let Some(profile) = profile {
                let _ = encoder.set_icc_profile(profile);
            }
            image.write_with_encoder(encoder)?;
        }
    }
    Ok((bytes, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Picture {
        let mut bytes = Vec::new();
        DynamicImage::new_luma8(width, height).write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        Picture {
            path: "manuscript/a.png".to_owned(),
            kind: PictureKind::Png,
            size: (width, height),
            bytes: bytes.as_slice().into(),
        }
    }

    #[test]
    fn more_than_four_megapixels_become_four_in_the_same_shape() {
        let picture = png(4000, 2000);
        let (bytes, told) = fit(&picture);
        let size = imagesize::blob_size(&bytes).unwrap();
        assert_eq!((size.width, size.height), (2828, 1414));
        assert_eq!(told.map(|told| told.code), Some(Code::HugePicture));
    }

    #[test]
    fn four_megapixels_stay_as_they_are() {
        let picture = png(2000, 2000);
        let (bytes, told) = fit(&picture);
        assert!(matches!(bytes, Cow::Borrowed(_)) && told.is_none());
    }

    #[test]
    fn a_picture_that_lies_about_its_size_is_told_and_left() {
        let mut picture = png(10, 10);
        picture.size = (60_000, 60_000);
        picture.bytes = picture.bytes[..40].into();
        let (bytes, told) = fit(&picture);
        assert!(matches!(bytes, Cow::Borrowed(_)) && told.is_some());
    }
}
