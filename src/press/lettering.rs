//! Letters of the sheet itself, outside the pages: slug lines, the digits under a barcode.
//!
//! In: a TrueType font, and every text that will be set in it. Out: a [`Lettering`]: the font with those letters alone
//! (printpdf's own fonts are not embedded, which no press takes), and the operators that show a text.

use std::collections::BTreeSet;

use printpdf::{FontId, Op, ParsedFont, PdfFont, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::geometry::Mm;

/// The letters of slug lines: Source Sans 3, under the SIL Open Font License beside it.
const SOURCE_SANS: &[u8] = include_bytes!("../../assets/themes/briefing/fonts/SourceSans3_400Regular.ttf");

/// A font with the letters that the sheets need.
pub struct Lettering {
    id: FontId,
    font: ParsedFont,
}

impl Lettering {
    /// Makes the letters of texts in Source Sans 3. `None` if the font cannot be cut down, which would be Plantin's fault.
    pub fn new<'t>(texts: impl IntoIterator<Item = &'t str>) -> Option<Self> {
        Lettering::of(SOURCE_SANS, "SLUGLN", "SourceSans3-Regular", texts)
    }

    /// Makes the letters of texts in another font. The tag is six capitals, which no other font of the file has
    /// (ISO 32000-1, 9.6.4).
    pub fn of<'t>(font: &[u8], tag: &str, name: &str, texts: impl IntoIterator<Item = &'t str>) -> Option<Self> {
        let mut letters: BTreeSet<u32> = texts.into_iter().flat_map(str::chars).map(u32::from).collect();
        letters.extend([' ', '?', '…'].map(u32::from));
        let letters: Vec<u32> = letters.into_iter().collect();
        let subset = fontcull::subset_font_data_unicode(font, &letters, &[]).ok()?;
        let mut font = ParsedFont::from_bytes(&subset, 0, &mut Vec::new())?;
        font.font_name = Some(format!("{tag}+{name}"));
        Some(Lettering { id: FontId(tag.to_owned()), font })
    }

    /// Returns how wide a text is at a size in points.
    pub fn width(&self, text: &str, size: f64) -> Mm {
        let glyph = |letter: char| self.font.lookup_glyph_index(u32::from(letter)).unwrap_or(0);
        let units: f64 = text.chars().map(|c| f64::from(self.font.get_glyph_width(glyph(c)).unwrap_or(0))).sum();
        Mm::of_pt(units * size / f64::from(self.font.units_per_em.max(1)))
    }

    /// Returns as much of a text as there is room for; an ellipsis says that there was more.
    pub fn fit(&self, text: &str, room: Mm, size: f64) -> String {
        let text: String = text.chars().map(|c| if self.has(c) { c } else { '?' }).collect();
        if self.width(&text, size) <= room {
            return text;
        }
        let mut cut: Vec<char> = text.chars().collect();
        while cut.pop().is_some() {
            let shorter: String = cut.iter().collect::<String>().trim_end().to_owned() + "…";
            if self.width(&shorter, size) <= room {
                return shorter;
            }
        }
        String::new()
    }

    /// Returns the operators that show a text at its left end on the baseline.
    pub fn show(&self, text: &str, left: Mm, baseline: Mm, size: f64) -> Vec<Op> {
        vec![
            Op::StartTextSection,
            Op::SetFont { font: PdfFontHandle::External(self.id.clone()), size: Pt(size as f32) },
            Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(left.pt() as f32), Pt(baseline.pt() as f32)) },
            Op::ShowText { items: vec![TextItem::Text(text.to_owned())] },
            Op::EndTextSection,
        ]
    }

    /// Returns the font as printpdf embeds it, with its name among the resources.
    pub(super) fn resource(&self) -> (FontId, PdfFont) {
        (self.id.clone(), PdfFont::new(self.font.clone()))
    }

    fn has(&self, letter: char) -> bool {
        self.font.lookup_glyph_index(u32::from(letter)).is_some_and(|glyph| glyph != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_to_the_room_there_is() {
        let lettering = Lettering::new(["The Border Across the Water"]).expect("letters");
        let whole = lettering.fit("The Border", Mm(100.0), 6.0);
        assert_eq!(whole, "The Border");
        let room = lettering.width("The Bo…", 6.0);
        assert_eq!(lettering.fit("The Border", room, 6.0), "The Bo…");
        assert_eq!(lettering.fit("The \u{4e00}", Mm(100.0), 6.0), "The ?");
        assert_eq!(lettering.fit("The", Mm::ZERO, 6.0), "");
    }

    #[test]
    fn only_the_letters_that_are_needed_are_kept() {
        let lettering = Lettering::new(["abc"]).expect("letters");
        assert!(lettering.has('a') && !lettering.has('z'));
        assert!(lettering.font.original_bytes.len() < SOURCE_SANS.len() / 10);
    }
}
