//! The package document: `content.opf` (EPUB 3.3, 5).

use super::finish::Item;
use super::{COVER, access};
use crate::config::Date;
use crate::edition::{Direction, Edition};
use crate::paged::PageMap;
use crate::xhtml::Markup;

/// Writes the package document around the items of the container, in the order of the spine.
pub(super) fn write(edition: &Edition, pages: Option<&PageMap>, cover: bool, items: &[Item]) -> String {
    let mut out = Markup::new();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    out.start("package").attribute("xmlns", "http://www.idpf.org/2007/opf").attribute("version", "3.0");
    out.attribute("unique-identifier", "identifier").attribute("xml:lang", &edition.language);
    out.attribute("dir", edition.direction.name());
    // `schema`, `dcterms` and `marc` are reserved prefixes (EPUB 3.3, D.1.4), and `a11y` with them.
    out.line();
    metadata(&mut out, edition, pages, cover);
    manifest(&mut out, items);
    out.start("spine").attribute("toc", "ncx");
    if edition.direction == Direction::RightToLeft {
        out.attribute("page-progression-direction", "rtl");
    }
    out.line();
    for item in items.iter().filter(|item| item.spine) {
        out.start("itemref").attribute("idref", &item.id);
        out.end().line();
        // The contents stand behind the title page, as in the printed book.
        if item.href == "title.xhtml" {
            out.start("itemref").attribute("idref", "nav").end().line();
        }
    }
    out.finish() + "\n"
}

fn metadata(out: &mut Markup, edition: &Edition, pages: Option<&PageMap>, cover: bool) {
    let data = &edition.metadata;
    out.start("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    let identifier = match &data.isbn.epub {
        Some(isbn) => format!("urn:isbn:{}", isbn.digits()),
        None => format!("urn:uuid:{}", data.derived_uuid(&edition.language, "epub")),
    };
    out.start("dc:identifier").attribute("id", "identifier").text(&identifier).end().line();
    let title = data.title.plain();
    out.start("dc:title").attribute("id", "title").text(&title).end().line();
    refine(out, "title", "title-type", None, "main");
    if let Some(subtitle) = data.subtitle.as_ref().map(|text| text.plain()).filter(|text| !text.trim().is_empty()) {
        out.start("dc:title").attribute("id", "subtitle").text(&subtitle).end().line();
        refine(out, "subtitle", "title-type", None, "subtitle");
        refine(out, "title", "display-seq", None, "1");
        refine(out, "subtitle", "display-seq", None, "2");
    }
    out.element("dc:language", &edition.language).line();
    for (at, contributor) in data.contributors.iter().enumerate() {
        let id = format!("contributor-{}", at + 1);
        // Who is named first is who made it; translators and the rest had a part in it.
        let element =
            if matches!(contributor.role.as_str(), "aut" | "edt" | "cre") { "dc:creator" } else { "dc:contributor" };
        out.start(element).attribute("id", &id).text(&contributor.name).end().line();
        refine(out, &id, "role", Some("marc:relators"), &contributor.role);
        if let Some(sorted) = &contributor.sort_as {
            refine(out, &id, "file-as", None, sorted);
        }
    }
    for publisher in &data.publishers {
        out.element("dc:publisher", publisher).line();
    }
    out.element("dc:date", &data.date.to_string()).line();
    meta(out, "dcterms:modified", &moment(data.timestamp));
    if let Some(blurb) = data.blurb.as_ref().map(|text| text.plain()).filter(|text| !text.trim().is_empty()) {
        out.element("dc:description", &blurb).line();
    }
    if let Some(rights) = &data.rights {
        out.element("dc:rights", rights).line();
    }
    if let Some(license) = &data.license {
        meta(out, "dcterms:license", license);
    }
    for (at, subject) in data.subjects.iter().enumerate() {
        let id = format!("subject-{}", at + 1);
        out.start("dc:subject").attribute("id", &id).text(&subject.code).end().line();
        refine(out, &id, "authority", None, &authority(&subject.scheme));
        refine(out, &id, "term", None, &subject.code);
    }
    if let Some(series) = &data.series {
        out.start("meta")
            .attribute("property", "belongs-to-collection")
            .attribute("id", "series")
            .text(series)
            .end()
            .line();
        refine(out, "series", "collection-type", None, "series");
    }
    if pages.is_some_and(|pages| pages.listed() > 0) {
        let printed = match &data.isbn.print {
            Some(isbn) => format!("urn:isbn:{}", isbn.digits()),
            None => format!("urn:uuid:{}", data.derived_uuid(&edition.language, "print")),
        };
        out.element("dc:source", &printed).line();
        meta(out, "pageBreakSource", &printed);
    }
    for (property, value) in access::metadata(edition, pages) {
        meta(out, property, &value);
    }
    if let Some(certifier) = &data.certifier {
        out.start("meta").attribute("property", "dcterms:conformsTo").attribute("id", "conformance");
        out.text("EPUB Accessibility 1.1 - WCAG 2.1 Level AA").end().line();
        refine(out, "conformance", "a11y:certifiedBy", None, certifier);
    }
    if cover {
        // For readers that know EPUB 2 alone.
        out.start("meta").attribute("name", "cover").attribute("content", &id_of(COVER)).end().line();
    }
    out.end().line();
}

fn meta(out: &mut Markup, property: &str, value: &str) {
    out.start("meta").attribute("property", property).text(value).end().line();
}

fn refine(out: &mut Markup, id: &str, property: &str, scheme: Option<&str>, value: &str) {
    out.start("meta").attribute("refines", &format!("#{id}")).attribute("property", property);
    out.maybe("scheme", scheme).text(value).end().line();
}

/// Returns the name under which EPUB knows an authority of subjects.
fn authority(scheme: &str) -> String {
    match scheme.to_ascii_lowercase().as_str() {
        "bisac" => "BISAC".to_owned(),
        // EPUB reserves a few names; all others are addresses.
        "thema" => "https://ns.editeur.org/thema/".to_owned(),
        _ => scheme.to_owned(),
    }
}

/// Writes a moment as `dcterms:modified` wants it: CCYY-MM-DDThh:mm:ssZ.
fn moment(timestamp: i64) -> String {
    let seconds = timestamp.rem_euclid(86_400);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{}T{hours:02}:{minutes:02}:{seconds:02}Z", Date::of_unix_seconds(timestamp))
}

fn manifest(out: &mut Markup, items: &[Item]) {
    out.start("manifest").line();
    let mut item = |id: &str, href: &str, media_type: &str, properties: Option<&str>| {
        out.start("item").attribute("id", id).attribute("href", href).attribute("media-type", media_type);
        out.maybe("properties", properties).end().line();
    };
    item("nav", "nav.xhtml", "application/xhtml+xml", Some("nav"));
    item("ncx", "toc.ncx", "application/x-dtbncx+xml", None);
    for one in items {
        item(&one.id, &one.href, &one.media_type, (one.href == COVER).then_some("cover-image"));
    }
    out.end().line();
}

/// Makes an XML id of a path.
pub(super) fn id_of(href: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!("item-{}", href.chars().map(safe).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_in_utc_to_the_second() {
        assert_eq!(moment(0), "1970-01-01T00:00:00Z");
        assert_eq!(moment(1_795_392_000 + 3_661), "2026-11-23T01:01:01Z");
    }
}
