//! EPUB 3.3 with the printed pages, EPUB Accessibility 1.1.
//!
//! In: an [`Edition`], its [`PageMap`], a cover. Out: one [`Artifact`]. `epub-builder` collects the container; [`package`]
//! and [`nav`] write what it cannot say, [`access`] what is said of accessibility, [`picture`] makes pictures fit, and
//! [`finish`] puts all into the container and writes it anew, byte for byte the same.

mod access;
mod finish;
mod nav;
mod package;
mod picture;

use std::collections::BTreeMap;

use epub_builder::{EpubBuilder, EpubContent, EpubVersion, ZipLibrary};
use rayon::prelude::*;

pub use finish::Shelf;

use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::document::Matter;
use crate::edition::walk::{self, Anchors};
use crate::edition::{Edition, Note, Picture};
use crate::paged::PageMap;
use crate::paged::pagemap::FrontPlace;
use crate::stylesheet::{self, StyleSheet};
use crate::xhtml::{self, Flavour, Markup, Settings};

/// Kobo's readers refuse documents that are larger.
const LARGEST_DOCUMENT: usize = 10_000_000;

/// Kobo's pop-up shows notes of at most so many characters.
const LONGEST_NOTE: usize = 5_000;

/// Where the cover's picture lies.
const COVER: &str = "images/cover.png";

/// The rules that every engine reads; `epub-builder` names it so.
const STYLE_SHEET: &str = "stylesheet.css";

/// The rules that some old engines do not know.
const MODERN_STYLE_SHEET: &str = "modern.css";

/// A file of the container that is no document.
struct Resource {
    path: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

/// Writes an edition as an EPUB: `<name>/<stem>.epub`. `cover` is a PNG; on the shelf stands what was packed before.
pub fn render(
    edition: &Edition,
    pages: Option<&PageMap>,
    cover: Option<&[u8]>,
    style_sheet: &StyleSheet,
    shelf: &Shelf,
) -> (Artifact, Vec<Diagnostic>) {
    let path = format!("{}/{}.epub", edition.name, edition.file_stem);
    let names = picture_names(edition);
    let anchors = Anchors::of(edition);
    let settings = Settings {
        flavour: Flavour::Epub,
        pages,
        anchors: &anchors,
        chapter_href: &|index| chapter_file(edition, index),
        picture_href: &|picture| names.get(picture.path.as_str()).cloned().unwrap_or_default(),
    };
    let (plain, modern) = stylesheet::apart(&style_sheet.css);
    let sheets: &[&str] = if modern.trim().is_empty() { &[STYLE_SHEET] } else { &[STYLE_SHEET, MODERN_STYLE_SHEET] };
    let mut documents = Vec::new();
    if cover.is_some() {
        documents.push(("cover.xhtml".to_owned(), cover_document(edition, sheets)));
    }
    documents.push(("title.xhtml".to_owned(), title_document(edition, sheets, pages)));
    let chapters: Vec<_> = (0..edition.chapters.len())
        .into_par_iter()
        .map(|index| (chapter_file(edition, index), chapter_document(edition, index, sheets, settings)))
        .collect();
    documents.extend(chapters);
    let nav = nav::nav_document(edition, sheets, pages, cover.is_some());

    let mut diagnostics: Vec<Diagnostic> = edition.notes.iter().filter_map(long_note).collect();
    let text: Vec<&str> = documents.iter().map(|(_, text)| text.as_str()).chain([nav.as_str()]).collect();
    let (fonts, told) = style_sheet.fonts(&text, |font| font.path.clone());
    diagnostics.extend(told);
    let (mut resources, told) = pictures(edition, &names);
    diagnostics.extend(told);
    if !modern.trim().is_empty() {
        let path = MODERN_STYLE_SHEET.to_owned();
        resources.push(Resource { path, media_type: "text/css", bytes: modern.into_bytes() });
    }
    let embedded = fonts.fonts.into_iter().map(|font| {
        let media_type = font.media_type();
        Resource { path: font.path, media_type, bytes: font.bytes }
    });
    resources.extend(embedded);
    let licences = fonts.licences.into_iter();
    resources.extend(licences.map(|(path, bytes)| Resource {
        path,
        media_type: "text/plain",
        bytes: bytes.to_vec(),
    }));

    for (name, text) in documents.iter().filter(|(_, text)| text.len() > LARGEST_DOCUMENT) {
        let chapter = name.strip_suffix(".xhtml").unwrap_or(name);
        let message =
            format!("`{name}` has {} MB, and some readers refuse documents of more than 10", text.len() / 1_000_000);
        let place = Where::File(format!("manuscript/{chapter}.md"));
        diagnostics.push(Diagnostic::new(Code::LongDocument, place, message).help("make two chapters of it"));
    }
    let finished = collect(&documents, cover.is_some(), &resources).and_then(|container| {
        let package = |items: &[finish::Item]| package::write(edition, pages, cover.is_some(), items);
        let mut files: BTreeMap<String, Vec<u8>> =
            documents.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
        files.extend(resources.into_iter().map(|resource| (resource.path, resource.bytes)));
        files.extend(cover.map(|cover| (COVER.to_owned(), cover.to_vec())));
        files.insert(STYLE_SHEET.to_owned(), (fonts.css + &plain).into_bytes());
        files.insert("nav.xhtml".to_owned(), nav.into_bytes());
        files.insert("toc.ncx".to_owned(), nav::ncx(edition, pages).into_bytes());
        finish::finish(&container, package, files, &edition.name, shelf)
    });
    match finished {
        Ok(bytes) => (Artifact::new(path, bytes), diagnostics),
        Err(error) => {
            let told =
                Diagnostic::new(Code::EpubFailed, Where::Project, format!("the EPUB could not be packed: {error}"));
            diagnostics.push(told.help("this is a fault of Plantin's; please report it with the manuscript"));
            (Artifact::new(path, Vec::new()), diagnostics)
        }
    }
}

/// Makes a container of documents and resources: what it holds, of which kind, in which order. What stands in them is put in
/// by [`finish`](finish::finish), so that nothing is packed twice.
fn collect(documents: &[(String, String)], cover: bool, resources: &[Resource]) -> Result<Vec<u8>, String> {
    const NOTHING_YET: &[u8] = &[];
    let failed = |error: epub_builder::Error| error.to_string();
    let mut builder = EpubBuilder::new(ZipLibrary::new().map_err(failed)?).map_err(failed)?;
    builder.epub_version(EpubVersion::V33);
    builder.stylesheet(NOTHING_YET).map_err(failed)?;
    if cover {
        builder.add_cover_image(COVER, NOTHING_YET, "image/png").map_err(failed)?;
    }
    for Resource { path, media_type, .. } in resources {
        builder.add_resource(path, NOTHING_YET, *media_type).map_err(failed)?;
    }
    for (name, _) in documents {
        builder.add_content(EpubContent::new(name, NOTHING_YET).title(name)).map_err(failed)?;
    }
    let mut container = Vec::new();
    builder.generate(&mut container).map_err(failed)?;
    Ok(container)
}

/// Returns the pictures, each once, as an EPUB can have them.
fn pictures(edition: &Edition, names: &BTreeMap<&str, String>) -> (Vec<Resource>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    edition.chapters.iter().for_each(|chapter| walk::pictures(&chapter.blocks, &mut found));
    edition.notes.iter().for_each(|note| walk::pictures(&note.blocks, &mut found));
    let pictures: BTreeMap<&str, &Picture> =
        found.into_iter().map(|picture| (picture.path.as_str(), picture)).collect();
    let made: Vec<_> = pictures
        .into_par_iter()
        .filter_map(|(path, picture)| {
            let (bytes, told) = picture::fit(picture);
            let path = names.get(path)?.clone();
            Some((Resource { path, media_type: picture.kind.media_type(), bytes: bytes.into_owned() }, told))
        })
        .collect();
    let (resources, told): (Vec<_>, Vec<_>) = made.into_iter().unzip();
    (resources, told.into_iter().flatten().collect())
}

/// Tells a note that a reader's pop-up does not show.
fn long_note(note: &Note) -> Option<Diagnostic> {
    let (mut length, mut first) = (0, None);
    walk::blocks(&note.blocks, &mut |text| {
        length += text.plain().chars().count();
        first = first.or(Some(text.span));
    });
    let place = first.filter(|_| length > LONGEST_NOTE)?;
    let message = format!("the note `{}` has {length} characters, and Kobo's pop-up shows at most 5,000", note.name);
    Some(Diagnostic::new(Code::LongPopUp, place, message).help("shorten it, or move part of it into the text"))
}

/// Gives each picture a name that is unique and safe everywhere.
fn picture_names(edition: &Edition) -> BTreeMap<&str, String> {
    let mut found = Vec::new();
    edition.chapters.iter().for_each(|chapter| walk::pictures(&chapter.blocks, &mut found));
    edition.notes.iter().for_each(|note| walk::pictures(&note.blocks, &mut found));
    let mut names: BTreeMap<&str, String> = BTreeMap::new();
    for picture in found {
        if names.contains_key(picture.path.as_str()) {
            continue;
        }
        let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
        let name: String = picture.file_name().chars().map(safe).collect();
        let mut path = format!("images/{name}");
        let mut count = 1;
        while path == COVER || names.values().any(|other| *other == path) {
            count += 1;
            path = format!("images/{count}-{name}");
        }
        names.insert(&picture.path, path);
    }
    names
}

/// Returns the name of a chapter's document.
fn chapter_file(edition: &Edition, index: usize) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' };
    let Some(chapter) = edition.chapters.get(index) else { return String::new() };
    let name: String = chapter.name.chars().map(safe).collect();
    // Names of our own documents, and names that have become alike, are told apart by the chapter's place.
    let taken = ["cover", "title", "nav"].contains(&name.as_str()) || name != chapter.name;
    if taken { format!("{name}-{index}.xhtml") } else { format!("{name}.xhtml") }
}

/// Writes a document around its body.
fn document(edition: &Edition, sheets: &[&str], title: &str, body: impl FnOnce(&mut Markup)) -> String {
    let mut out = Markup::new();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line().raw("<!DOCTYPE html>").line();
    out.start("html").attribute("xmlns", "http://www.w3.org/1999/xhtml");
    out.attribute("xmlns:epub", "http://www.idpf.org/2007/ops");
    out.attribute("lang", &edition.language).attribute("xml:lang", &edition.language);
    out.attribute("dir", edition.direction.name()).line();
    out.start("head").line().element("title", title).line();
    for sheet in sheets {
        out.start("link").attribute("rel", "stylesheet").attribute("type", "text/css").attribute("href", sheet);
        out.end().line();
    }
    out.end().line();
    body(&mut out);
    out.finish() + "\n"
}

fn cover_document(edition: &Edition, sheets: &[&str]) -> String {
    let title = edition.metadata.title.plain();
    document(edition, sheets, &edition.words.cover, |out| {
        out.start("body").attribute("epub:type", "cover").attribute("class", "cover").line();
        out.start("img").attribute("src", COVER).attribute("alt", &format!("{}: {title}", edition.words.cover));
        out.attribute("role", "doc-cover").end().line();
    })
}

fn title_document(edition: &Edition, sheets: &[&str], pages: Option<&PageMap>) -> String {
    let (metadata, words) = (&edition.metadata, &edition.words);
    document(edition, sheets, &words.title_page, |out| {
        out.start("body").attribute("epub:type", "frontmatter").line();
        out.start("section").attribute("class", "title-page").attribute("epub:type", "titlepage").line();
        foreign(out.start("h1"), metadata.title.language.as_deref());
        for start in front_starts(pages, FrontPlace::TitlePage) {
            xhtml::page_break(out, "span", start);
        }
        out.text(&metadata.title.plain()).end().line();
        if let Some(subtitle) = &metadata.subtitle {
            out.start("p").attribute("class", "subtitle");
            foreign(out, subtitle.language.as_deref()).text(&subtitle.plain()).end().line();
        }
        let named = |role| metadata.with_role(role).map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
        let labelled = |label: &str, text: String| if text.is_empty() { text } else { format!("{label} {text}") };
        line(out, "authors", &named("aut"));
        line(out, "statement", metadata.title_statement.as_deref().unwrap_or_default());
        out.end().line();
        out.start("section").attribute("class", "imprint").attribute("epub:type", "copyright-page").line();
        for start in front_starts(pages, FrontPlace::Imprint) {
            xhtml::page_break(out, "div", start);
            out.line();
        }
        line(out, "", &metadata.title.plain());
        let isbn = metadata.isbn.epub.as_ref().map(|isbn| isbn.written().to_owned()).unwrap_or_default();
        for text in [
            labelled(&words.published_by, metadata.publishers.join(", ")),
            metadata.date_in_words.clone(),
            labelled(&words.translated_by, named("trl")),
            metadata.rights.clone().unwrap_or_default(),
            labelled(&words.license, metadata.license.clone().unwrap_or_default()),
            labelled("ISBN", isbn),
        ] {
            line(out, "", &text);
        }
        out.end().line();
    })
}

/// Writes a paragraph, if it has words.
fn line(out: &mut Markup, class: &str, text: &str) {
    if !text.trim().is_empty() {
        out.start("p").maybe("class", Some(class).filter(|class| !class.is_empty())).text(text.trim()).end().line();
    }
}

/// Returns the pages that begin at a place before the first chapter.
fn front_starts(pages: Option<&PageMap>, place: FrontPlace) -> impl Iterator<Item = u32> {
    let front = pages.map(|pages| pages.front.as_slice()).unwrap_or_default();
    front.iter().filter(move |start| start.place == place).map(|start| start.page)
}

fn chapter_document(edition: &Edition, index: usize, sheets: &[&str], settings: Settings<'_>) -> String {
    let Some(chapter) = edition.chapters.get(index) else { return String::new() };
    document(edition, sheets, &chapter.heading.plain, |out| {
        let (matter, role) = match chapter.matter {
            Matter::Front => ("frontmatter", None),
            Matter::Chapter => ("bodymatter", Some(("chapter", "doc-chapter"))),
            Matter::Back => ("backmatter", None),
        };
        out.start("body").attribute("epub:type", matter).line();
        out.start("section");
        if let Some((epub_type, role)) = role {
            out.attribute("epub:type", epub_type).attribute("role", role);
        }
        out.maybe("aria-labelledby", chapter.title.key.as_ref().map(|key| key.as_str())).line();
        out.raw(&xhtml::chapter(edition, index, settings));
    })
}

/// Marks the element that was just opened as being in another language than the book.
fn foreign<'m>(out: &'m mut Markup, language: Option<&str>) -> &'m mut Markup {
    out.maybe("lang", language).maybe("xml:lang", language)
}
