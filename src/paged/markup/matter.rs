//! What stands around the text: the page's measures, the cover, the title pages, the contents.

use super::{Manner, Writer, inline};
use crate::document::Matter;
use crate::edition::Direction;
use crate::paged::cover::{Area, Plan, Symbol};
use crate::paged::origin::push_literal;

/// Returns the name under which a theme knows a matter.
pub(super) fn name(matter: Matter) -> &'static str {
    match matter {
        Matter::Front => "front",
        Matter::Chapter => "chapter",
        Matter::Back => "back",
    }
}

impl<'e> Writer<'e> {
    /// Writes the call of the theme's `book`.
    pub(super) fn book(&mut self) {
        let (edition, print) = (self.edition, self.print);
        self.out.push_str("#show: book.with(");
        self.out.push_str(&format!(
            "trim: ({}mm, {}mm), bleed: {}mm, ",
            length(print.trim.width),
            length(print.trim.height),
            length(print.bleed.unwrap_or_default()),
        ));
        let (language, region) = inline::language(&edition.language).unwrap_or(("en".into(), "none".into()));
        self.out.push_str(&format!("lang: {language:?}, region: {region}, dir: {}, ", self.direction()));
        self.named_words("title", &edition.metadata.title.plain());
        self.names("authors", edition.metadata.with_role("aut").map(|author| author.name.as_str()));
        self.named_words("description", &edition.metadata.subtitle.as_ref().map_or(String::new(), |s| s.plain()));
        self.names("keywords", edition.metadata.subjects.iter().map(|subject| subject.code.as_str()));
        self.out.push_str(")\n");
    }

    /// Sets by how many lines the pages of this scope are longer than the theme's.
    pub(super) fn depth(&mut self, lines: i32) {
        let trim = self.print.trim;
        self.out.push_str(&format!(
            "#set page(..page-depth(trim: ({}mm, {}mm), dir: {}, {lines}))\n",
            length(trim.width),
            length(trim.height),
            self.direction(),
        ));
    }

    fn direction(&self) -> &'static str {
        match self.edition.direction {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }

    pub(super) fn cover(&mut self) {
        self.out.push_str("#cover(");
        self.titles(Manner::Copy);
        self.out.push_str(")\n");
    }

    /// Writes the cover's sheet.
    pub(super) fn cover_sheet(&mut self, plan: &Plan) {
        let metadata = &self.edition.metadata;
        self.out.push_str("#cover-sheet(");
        self.titles(Manner::Copy);
        let outer = std::mem::replace(&mut self.manner, Manner::Copy);
        self.named_text("blurb", metadata.blurb.as_ref());
        self.manner = outer;
        self.named_optional("price", plan.price.as_deref());
        match &plan.symbol {
            None => self.out.push_str("barcode: none, "),
            Some(symbol) => self.symbol(symbol),
        }
        let area = |area: Area| format!("left: {}mm, width: {}mm, ", length(area.left), length(area.width));
        let mut sheet = format!(
            "sheet: (width: {}mm, height: {}mm, front: ({}), back: ({}), ",
            length(plan.sheet.width),
            length(plan.sheet.height),
            area(plan.front),
            area(plan.back)
        );
        sheet.push_str(&format!(
            "spine: ({}text: {}, margin: {}mm, clockwise: {}), flaps: (",
            area(plan.spine),
            plan.spine_text,
            length(plan.spine_margin),
            plan.clockwise
        ));
        for (flap, front) in &plan.flaps {
            sheet.push_str(&format!("({}of: {:?}), ", area(*flap), if *front { "front" } else { "back" }));
        }
        self.out.push_str(&sheet);
        self.out.push_str(")))\n");
    }

    /// Writes a barcode: numbers, and digits that are literals.
    fn symbol(&mut self, symbol: &Symbol) {
        let Symbol { module, width, height, bars, digits, isbn } = symbol;
        self.out.push_str(&format!(
            "barcode: barcode(module: {}mm, width: {}, height: {}, ",
            length(*module),
            length(*width),
            length(*height)
        ));
        self.named_words("isbn", isbn);
        self.out.push_str("bars: (");
        for bar in bars {
            let [left, width, top, bottom] = bar.map(length);
            self.out.push_str(&format!("({left}, {width}, {top}, {bottom}), "));
        }
        self.out.push_str("), digits: (");
        for (digit, left, above) in digits {
            self.out.push_str(&format!("(\"{digit}\", {left}, {above}), "));
        }
        self.out.push_str(")), ");
    }

    /// Writes the title page, the imprint on its back, and the contents.
    pub(super) fn title_pages(&mut self) {
        let edition = self.edition;
        let metadata = &edition.metadata;
        self.out.push_str("#title-page(");
        self.titles(Manner::Full);
        self.out.push_str(")\n#imprint(");
        self.titles(Manner::Copy);
        self.named_words("published-by", &edition.words.published_by);
        self.named_words("translated-by", &edition.words.translated_by);
        self.named_words("license-word", &edition.words.license);
        self.named_words("date", &metadata.date_in_words);
        self.named_optional("rights", metadata.rights.as_deref());
        self.named_optional("license", metadata.license.as_deref());
        self.named_optional("site", metadata.site_url.as_deref());
        self.named_optional("isbn-print", metadata.isbn.print.as_ref().map(|isbn| isbn.written()));
        self.named_optional("isbn-pdf", metadata.isbn.pdf.as_ref().map(|isbn| isbn.written()));
        self.named_optional("isbn-epub", metadata.isbn.epub.as_ref().map(|isbn| isbn.written()));
        self.out.push_str(")\n#contents(");
        self.named_words("title", &edition.words.contents);
        self.out.push_str(")\n");
    }

    /// Writes what cover, title page and imprint have in common. The title's place is the title page; the others show
    /// copies of it.
    fn titles(&mut self, manner: Manner) {
        let edition = self.edition;
        let metadata = &edition.metadata;
        let outer = std::mem::replace(&mut self.manner, manner);
        self.named_text("title", Some(&metadata.title));
        self.named_text("subtitle", metadata.subtitle.as_ref());
        self.manner = outer;
        self.out.push_str("contributors: (");
        for contributor in &metadata.contributors {
            self.out.push('(');
            self.named_words("name", &contributor.name);
            self.named_words("role", &contributor.role);
            self.out.push_str("), ");
        }
        self.out.push_str("), ");
        self.names("publishers", metadata.publishers.iter().map(String::as_str));
        self.named_optional("series", metadata.series.as_deref());
        self.named_optional("statement", metadata.title_statement.as_deref());
    }

    fn names<'a>(&mut self, name: &str, names: impl Iterator<Item = &'a str>) {
        self.out.push_str(name);
        self.out.push_str(": (");
        for name in names {
            let name = self.printable(name);
            push_literal(&mut self.out, &name);
            self.out.push_str(", ");
        }
        self.out.push_str("), ");
    }

    fn named_optional(&mut self, name: &str, words: Option<&str>) {
        match words {
            Some(words) => self.named_words(name, words),
            None => {
                self.out.push_str(name);
                self.out.push_str(": none, ");
            }
        }
    }
}

/// Writes a length as Typst reads it: no exponent, nothing that is not a number.
pub(super) fn length(length: f64) -> String {
    let length = if length.is_finite() { length.max(0.0) } else { 0.0 };
    format!("{length:.4}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn lengths_are_typst_numbers() {
        assert_eq!(super::length(210.0), "210.0000");
        assert_eq!(super::length(f64::NAN), "0.0000");
        assert_eq!(super::length(1e-30), "0.0000");
    }
}
