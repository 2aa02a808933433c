//! `dist/index.html`: the editions side by side, each in its own language, with what was built of it.

use super::page::meta;
use super::site::description;
use crate::artifact::{Artifact, Format};
use crate::edition::Edition;
use crate::stylesheet::{Names, needed};
use crate::xhtml::Markup;

/// A file that was built, for the page that shows the editions.
#[derive(Clone, Debug)]
pub struct Product {
    /// The edition's name.
    pub edition: String,
    /// Of which format it is.
    pub format: Format,
    /// Its path below the output folder.
    pub path: String,
    /// Its size in bytes.
    pub bytes: usize,
    /// How many pages it has.
    pub pages: Option<u32>,
}

/// Writes the page that shows the editions side by side.
pub fn index(editions: &[Edition], products: &[Product], style_sheet: &str) -> Artifact {
    let mut main = Markup::new();
    main.start("main").line();
    let first = editions.first();
    let language = first.map_or("en", |edition| &edition.language);
    let mut out = Markup::new();
    out.raw("<!DOCTYPE html>").line().start("html").attribute("lang", language).line().start("head").line();
    out.start("meta").attribute("charset", "utf-8").end().line();
    meta(&mut out, "viewport", "width=device-width, initial-scale=1");
    meta(&mut out, "color-scheme", "light dark");
    let title = first.map(|edition| edition.metadata.title.plain()).unwrap_or_default();
    out.element("title", &title).line();
    if let Some(edition) = first {
        meta(&mut out, "description", &description(None, edition));
    }
    out.start("link").attribute("rel", "icon").attribute("href", "data:,").end().line();
    main.element("h1", &title).line();
    for edition in editions {
        card(&mut main, edition, products);
    }
    let main = main.finish();
    let names = Names::of([main.as_str()]).with(&["html", "head", "body"], &["editions"]);
    out.start("style").raw(&needed(style_sheet, &names)).end().line().end().line();
    out.start("body").attribute("class", "editions").line().raw(&main);
    Artifact::new("index.html", out.finish() + "\n")
}

fn card(out: &mut Markup, edition: &Edition, products: &[Product]) {
    let (words, metadata) = (&edition.words, &edition.metadata);
    out.start("section").attribute("class", "edition").attribute("lang", &edition.language);
    out.attribute("dir", edition.direction.name())
        // Two editions may have one title.
        .attribute("aria-labelledby", &format!("language--{0} edition--{0}", edition.name))
        .line();
    out.start("p").attribute("class", "language").attribute("id", &format!("language--{}", edition.name));
    out.text(&words.language_name).end().line();
    out.start("h2").attribute("id", &format!("edition--{}", edition.name));
    out.maybe("lang", metadata.title.language.as_deref()).text(&metadata.title.plain()).end().line();
    if let Some(subtitle) = &metadata.subtitle {
        out.start("p").attribute("class", "subtitle").maybe("lang", subtitle.language.as_deref());
        out.text(&subtitle.plain()).end().line();
    }
    out.start("ul").line();
    for product in products.iter().filter(|product| product.edition == edition.name) {
        let name = match product.format {
            Format::Pdf => "PDF".to_owned(),
            Format::Epub => "EPUB".to_owned(),
            Format::Single => words.single_file.clone(),
            Format::Html if product.path.ends_with("/html/index.html") => words.read_online.clone(),
            Format::Html | Format::Print | Format::Cover => continue,
        };
        out.start("li").start("a").attribute("href", &product.path).text(&name).end();
        if product.format != Format::Html {
            out.text(" ").start("span").attribute("class", "size").text(&size(product.bytes)).end();
        }
        out.end().line();
    }
    out.end().line().end().line();
}

/// Returns a size as people read it, in every language: without a decimal mark.
pub(super) fn size(bytes: usize) -> String {
    match bytes {
        0..10_000_000 => format!("{}\u{a0}kB", bytes.div_ceil(1000)),
        _ => format!("{}\u{a0}MB", bytes.div_ceil(1_000_000)),
    }
}
