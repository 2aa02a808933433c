//! The layout on a screen: the PDF, and the cover as a picture.
//!
//! The PDF declares PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1); `typst-pdf` refuses a document that does not
//! conform. It shows the trimmed pages: the bleed is for the press.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use typst::diag::SourceResult;
use typst::foundations::{Datetime, Smart};
use typst::layout::Sides;
use typst::model::Document;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::edition::Edition;

/// Writes the PDF. The same layout gives the same bytes: time and identifier come from the edition's metadata.
pub(super) fn pdf(document: &PagedDocument, edition: &Edition) -> SourceResult<Vec<u8>> {
    let pages = document.pages().iter().cloned().map(|page| Page { bleed: Sides::default(), ..page }).collect();
    let trimmed = PagedDocument::new(pages, document.info().clone());
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).unwrap_or_default();
    let ident = edition.metadata.derived_uuid(&edition.language, "pdf");
    let options = PdfOptions {
        ident: Smart::Custom(format!("urn:uuid:{ident}")),
        creator: Smart::Custom(Some(format!("Plantin {}", env!("CARGO_PKG_VERSION")))),
        timestamp: moment(edition.metadata.timestamp).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&trimmed, &options)
}

/// Draws a page as a PNG of a width in pixels.
pub(super) fn picture(page: &Page, width: u32) -> Option<Vec<u8>> {
    let pixel_per_pt = f64::from(width) / page.frame.width().to_pt();
    let options = typst_render::RenderOptions { pixel_per_pt: pixel_per_pt.into(), render_bleed: false };
    let drawn = typst_render::render(page, &options);
    // Paper lets nothing through, so that three channels are enough.
    let mut pixels = Vec::with_capacity(drawn.data().len() / 4 * 3);
    drawn.pixels().iter().for_each(|pixel| pixels.extend([pixel.red(), pixel.green(), pixel.blue()]));
    let mut png = Vec::new();
    // Type on flat colour: four more levels would make 5 % less of it, in twice the time.
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Level(2), FilterType::Adaptive);
    encoder.write_image(&pixels, drawn.width(), drawn.height(), ExtendedColorType::Rgb8).ok()?;
    Some(png)
}

/// Returns the moment that is so many seconds after the beginning of 1970, in UTC.
pub(super) fn moment(seconds: i64) -> Option<Datetime> {
    /// The day 1970-01-01, counted from the first of January of the year 1 (Reingold and Dershowitz, "Rata Die").
    const EPOCH: i64 = 719_163;
    let day = icu_calendar::types::RataDie::new(seconds.div_euclid(86_400) + EPOCH);
    let date = icu_calendar::Date::from_rata_die(day, icu_calendar::Iso);
    let within = seconds.rem_euclid(86_400);
    let part = |divisor: i64, modulus: i64| u8::try_from(within / divisor % modulus).ok();
    let (hour, minute, second) = (part(3600, 24)?, part(60, 60)?, part(1, 60)?);
    Datetime::from_ymd_hms(
        date.year().extended_year(),
        date.month().ordinal,
        date.day_of_month().0,
        hour,
        minute,
        second,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_in_utc() {
        assert_eq!(moment(0), Datetime::from_ymd_hms(1970, 1, 1, 0, 0, 0));
        assert_eq!(moment(1_795_392_000 + 3_661), Datetime::from_ymd_hms(2026, 11, 23, 1, 1, 1));
        assert_eq!(moment(-1), Datetime::from_ymd_hms(1969, 12, 31, 23, 59, 59));
    }
}
