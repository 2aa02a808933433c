//! The site: one page a chapter, a title page with the contents, a search, a style sheet, and a few lines of script that
//! nobody needs to read.

use std::sync::{Arc, LazyLock};

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use rayon::prelude::*;

use super::cite;
use super::index::{Product, size};
use super::page::{COVER, Kind, MAIN, Page, contents, imprint, short, title_page};
use super::script;
use crate::artifact::{Artifact, Format};
use crate::cache::{Fingerprint, Standing};
use crate::diagnostic::Diagnostic;
use crate::edition::walk::Anchors;
use crate::edition::{Chapter, Edition, Note, Picture, Sibling, Text};
use crate::paged::PageMap;
use crate::stylesheet::{self, Names, StyleSheet};
use crate::xhtml::{self, Flavour, Markup, Settings, ShownPages};

/// The style sheets: each has what its pages need of the theme's, in its order. So a chapter does not carry the rules for
/// the front page, nor a book without tables those for tables.
const SHEET: &str = "assets/style.css";
const FRONT_SHEET: &str = "assets/front.css";
const SEARCH_SHEET: &str = "assets/search.css";

/// Keeps the paragraph when the language is switched, marks in the contents where the reader is, and shows the search
/// box; without it all can be read.
const SCRIPT: &str = include_str!("site.js");

/// Returns that script as pages carry it.
pub(super) fn script() -> &'static String {
    static SMALL: LazyLock<String> = LazyLock::new(|| script::small(SCRIPT));
    &SMALL
}

/// The class that it gives the page, for notes beside the text.
pub(super) const SCRIPT_CLASS: &str = "side";

/// Asks the search's index.
const SEARCH_SCRIPT: &str = include_str!("search.js");

/// The same as pages carry it.
static SMALL_SEARCH_SCRIPT: LazyLock<String> = LazyLock::new(|| script::small(SEARCH_SCRIPT));

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// The search's own page alone may run WebAssembly.
const SEARCH_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

/// What a site shows beside the text.
#[derive(Clone, Copy, Hash)]
pub struct Furniture<'a> {
    /// Where the printed pages begin.
    pub pages: Option<&'a PageMap>,
    /// The style sheet.
    pub style_sheet: &'a StyleSheet,
    /// The picture of the cover that is shown where somebody links to the site, as [`link_picture`] makes it.
    pub cover: Option<&'a [u8]>,
    /// Whether there is an index to search.
    pub search: bool,
}

/// The pages of sites as they were written last, in a process that writes them again and again.
#[derive(Debug, Default)]
pub struct Shelf {
    /// By path, with the names that stand on them.
    chapters: Standing<(String, Names)>,
    sheets: Standing<String>,
}

impl Shelf {
    /// Makes one that keeps.
    pub fn keeping() -> Self {
        Shelf { chapters: Standing::keeping(), sheets: Standing::keeping() }
    }

    /// Forgets what is not of these editions.
    pub fn keep_only(&self, edition: impl Fn(&str) -> bool) {
        let wanted = |path: &str| edition(path.split('/').next().unwrap_or_default());
        self.chapters.retain(wanted);
        self.sheets.retain(wanted);
    }
}

/// Makes the search's index of an edition: `<name>/html/pagefind/…`.
pub fn search(edition: &Edition) -> (Vec<Artifact>, Vec<Diagnostic>) {
    let folder = format!("{}/html/pagefind", edition.name);
    super::search::index(edition, &folder, &|index| chapter_file(edition, index))
}

/// Writes the front page of a site. `products` are what else was made of the edition, to download; `site` is the rest of it.
pub fn front_page(edition: &Edition, furniture: Furniture<'_>, products: &[Product], site: &[Artifact]) -> Artifact {
    let has = |file: &str| site.iter().find(|artifact| artifact.path == format!("{}/html/{file}", edition.name));
    let text = has(&format!("{}.txt", cite::file_stem(edition))).map_or(0, |text| text.bytes.len());
    let page = Site { edition, furniture, cover: has(COVER).is_some() }.front_page(products, text);
    Artifact::new(format!("{}/html/index.html", edition.name), page)
}

/// Writes the site of an edition, but for its front page: `<name>/html/…`.
pub fn site(edition: &Edition, furniture: Furniture<'_>) -> Vec<Artifact> {
    site_again(edition, furniture, &Shelf::default())
}

/// The same, with the pages that stand.
pub fn site_again(edition: &Edition, furniture: Furniture<'_>, shelf: &Shelf) -> Vec<Artifact> {
    let folder = format!("{}/html", edition.name);
    let anchors = Anchors::of(edition);
    let citation = cite::cite(edition);
    let stem = cite::file_stem(edition);
    let cover = furniture.cover;
    let site = Site { edition, furniture, cover: cover.is_some() };
    let text = super::text::text(edition, furniture.pages, &anchors);
    let mut artifacts = vec![
        Artifact::new(format!("{folder}/assets/site.js"), script().as_str()),
        Artifact::new(format!("{folder}/{stem}.bib"), citation.bibtex),
        Artifact::new(format!("{folder}/{stem}.json"), citation.csl),
        Artifact::new(format!("{folder}/{stem}.txt"), text),
    ];
    let sheet = |path: &str, names: Names| {
        let (path, css, names) =
            (format!("{folder}/{path}"), &furniture.style_sheet.css, names.with(&[], &[SCRIPT_CLASS]));
        let of = || *Fingerprint::of(&(css, &names)).digest();
        let sheet = shelf.sheets.take(&path, of, || stylesheet::needed(css, &names));
        Artifact::new(path, sheet.as_str())
    };
    // What the front page has to download changes nothing about its rules.
    artifacts.push(sheet(FRONT_SHEET, Names::of([site.front_page(&[], 0).as_str()])));
    if furniture.search {
        let page = site.search_page();
        let results = Names::of([page.as_str()]).with(&["li", "a", "p", "mark"], &[]);
        artifacts.push(sheet(SEARCH_SHEET, results));
        let search_script = SMALL_SEARCH_SCRIPT.as_str();
        artifacts.push(Artifact::new(format!("{folder}/assets/search.js"), search_script));
        artifacts.push(Artifact::new(format!("{folder}/{}", super::search::PAGE), page));
    }
    artifacts.extend(cover.map(|cover| Artifact::new(format!("{folder}/{COVER}"), cover)));
    for picture in pictures(edition) {
        let path = format!("{folder}/{}", picture_path(picture));
        if !artifacts.iter().any(|artifact| artifact.path == path) {
            artifacts.push(Artifact::new(path, &*picture.bytes));
        }
    }
    let of_all = shelf.chapters.keeps().then(|| site.inputs_of_all());
    let chapters: Vec<(String, Arc<(String, Names)>)> = (0..edition.chapters.len())
        .into_par_iter()
        .map(|index| {
            let settings = Settings {
                flavour: Flavour::Html,
                pages: furniture.pages,
                anchors: &anchors,
                chapter_href: &|index| chapter_file(edition, index),
                picture_href: &picture_path,
            };
            let path = format!("{folder}/{}", chapter_file(edition, index));
            let of = || site.inputs(&of_all, index, &anchors);
            let make = || {
                let page = site.chapter_page(index, settings);
                let names = Names::of([page.as_str()]);
                (page, names)
            };
            let page = shelf.chapters.take(&path, of, make);
            (path, page)
        })
        .collect();
    // A chapter that is gone may come back, and is not waited for.
    let is_gone =
        |path: &str| path.starts_with(&format!("{folder}/")) && !chapters.iter().any(|(one, _)| one == path);
    shelf.chapters.retain(|path| !is_gone(path));
    artifacts.push(sheet(SHEET, chapters.iter().fold(Names::default(), |names, (_, page)| names.and(&page.1))));
    artifacts.extend(chapters.into_iter().map(|(path, page)| {
        let page = Arc::try_unwrap(page).map_or_else(|page| page.0.clone(), |(page, _)| page);
        Artifact::new(path, page)
    }));
    artifacts
}

/// Returns the pages of a site that search engines are told of.
pub(super) fn page_files(edition: &Edition) -> impl Iterator<Item = String> {
    std::iter::once("index.html".to_owned())
        .chain((0..edition.chapters.len()).map(|index| chapter_file(edition, index)))
}

/// Makes a small picture of the cover, a JPEG, from its PNG: as wide as social networks show it.
pub fn link_picture(png: &[u8]) -> Option<Vec<u8>> {
    const WIDTH: u32 = 800;
    let cover = image::load_from_memory(png).ok()?;
    let height = (u64::from(cover.height()) * u64::from(WIDTH) / u64::from(cover.width()).max(1)).max(1);
    let small = cover.resize_exact(WIDTH, u32::try_from(height).ok()?, FilterType::Triangle);
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 85);
    image::DynamicImage::from(small.into_rgb8()).write_with_encoder(encoder).ok()?;
    Some(bytes)
}

/// Returns the name of a chapter's page, the same in every edition.
fn chapter_file(edition: &Edition, index: usize) -> String {
    edition.chapters.get(index).map(|chapter| format!("{}.html", chapter.name)).unwrap_or_default()
}

/// Returns where a picture lies, from a page: its path below `manuscript/`.
fn picture_path(picture: &Picture) -> String {
    picture.path.strip_prefix("manuscript/").unwrap_or(&picture.path).to_owned()
}

/// Visits the pictures of an edition that a page shows.
pub(super) fn pictures(edition: &Edition) -> Vec<&Picture> {
    let mut found = Vec::new();
    edition.chapters.iter().for_each(|chapter| crate::edition::walk::pictures(&chapter.blocks, &mut found));
    edition.notes.iter().for_each(|note| crate::edition::walk::pictures(&note.blocks, &mut found));
    found
}

fn head(sheet: &str, scripts: &[&str]) -> String {
    let mut out = Markup::new();
    out.start("link").attribute("rel", "stylesheet").attribute("href", sheet).end().line();
    for script in scripts {
        out.start("script").attribute("src", &format!("assets/{script}")).attribute("defer", "").end().line();
    }
    out.finish()
}

fn other<'a>(edition: &'a Edition, file: &'a str) -> impl Fn(&Sibling) -> String + 'a {
    move |sibling| {
        if sibling.name == edition.name { file.to_owned() } else { format!("../../{}/html/{file}", sibling.name) }
    }
}

/// What the pages of a site are made of.
struct Site<'a> {
    edition: &'a Edition,
    furniture: Furniture<'a>,
    cover: bool,
}

impl Site<'_> {
    /// Returns the fingerprint of what decides every chapter's page: all of the edition but the text, the head of each
    /// chapter, whose call each note is, and what pages have beside the text.
    fn inputs_of_all(&self) -> Fingerprint {
        let Site { edition, furniture: Furniture { pages: _, style_sheet: _, cover: _, search }, cover } = self;
        let heads: Vec<_> = edition
            .chapters
            .iter()
            .map(|chapter| {
                let Chapter {
                    name,
                    matter,
                    number,
                    label,
                    title,
                    heading,
                    byline,
                    role,
                    standfirst,
                    blocks: _,
                    notes,
                } = &**chapter;
                ((name, matter, number, label, title), (heading, byline, role, standfirst, notes))
            })
            .collect();
        let notes = edition.notes.iter().map(|note| {
            let Note { number, name, blocks: _, calls, chapter } = note;
            (number, name, calls, chapter)
        });
        Fingerprint::of(&(edition.without_text(), heads, notes.collect::<Vec<_>>(), search, cover))
    }

    /// Returns the fingerprint of what decides a chapter's page. Where it was written shows nowhere.
    fn inputs(&self, of_all: &Option<Fingerprint>, index: usize, anchors: &Anchors) -> [u8; 32] {
        let edition = self.edition;
        let chapter = edition.chapters.get(index);
        let notes = chapter.map(|chapter| chapter.notes.clone()).into_iter().flatten();
        let notes: Vec<_> = notes.map(|number| edition.notes.get(number as usize - 1)).collect();
        let pages = ShownPages::of(edition, index, self.furniture.pages, anchors);
        *Fingerprint::of(&(of_all.as_ref().map(Fingerprint::digest), index, chapter, notes, pages)).digest()
    }

    fn front_page(&self, products: &[Product], text_bytes: usize) -> String {
        let edition = self.edition;
        let words = &edition.words;
        let blurb = edition.metadata.blurb.as_ref();
        let page = Page {
            edition,
            title: None,
            description: description(blurb, edition),
            kind: Kind::Book("index.html"),
            policy: POLICY,
            head: head(FRONT_SHEET, &["site.js"]),
            cover: self.cover,
            search: self.furniture.search,
            other: &other(edition, "index.html"),
        };
        page.write("front", |out| {
            out.start("main").attribute("id", MAIN).line();
            title_page(out, edition);
            if let Some(blurb) = blurb {
                out.start("p").attribute("class", "blurb").maybe("lang", blurb.language.as_deref());
                out.text(&blurb.plain()).end().line();
            }
            self.downloads(out, products, text_bytes);
            out.start("nav").attribute("class", "contents").attribute("aria-labelledby", "contents--heading").line();
            out.start("h2").attribute("id", "contents--heading").text(&words.contents).end().line();
            contents(out, edition, &|index| chapter_file(edition, index), |_| true, None);
            out.end().line();
            cite::write(out, edition, true);
            imprint(out, edition);
            out.end().line();
        })
    }

    /// Writes what else there is of the edition, with sizes: who pays by the megabyte wants to know before.
    fn downloads(&self, out: &mut Markup, products: &[Product], text_bytes: usize) {
        let edition = self.edition;
        let words = &edition.words;
        out.start("nav").attribute("class", "downloads").attribute("aria-label", &words.download).start("ul").line();
        let mut item = |href: &str, name: &str, bytes: usize| {
            out.start("li").start("a").attribute("href", href).text(name).end().text(" ");
            out.start("span").attribute("class", "size").text(&size(bytes)).end().end().line();
        };
        for product in products.iter().filter(|product| product.edition == edition.name) {
            let name = match product.format {
                Format::Pdf => "PDF",
                Format::Epub => "EPUB",
                Format::Single => &words.single_file,
                Format::Html | Format::Print | Format::Cover => continue,
            };
            item(&format!("../../{}", product.path), name, product.bytes);
        }
        item(&format!("{}.txt", cite::file_stem(edition)), &words.plain_text, text_bytes);
        out.end().end().line();
    }

    fn chapter_page(&self, index: usize, settings: Settings<'_>) -> String {
        let edition = self.edition;
        let Some(chapter) = edition.chapters.get(index) else { return String::new() };
        let words = &edition.words;
        let file = chapter_file(edition, index);
        let about = chapter.standfirst.as_ref().or(edition.metadata.blurb.as_ref());
        let page = Page {
            edition,
            title: Some(&chapter.heading.plain),
            description: description(about, edition),
            kind: Kind::Chapter(&file),
            policy: POLICY,
            head: head(SHEET, &["site.js"]),
            cover: self.cover,
            search: false,
            other: &other(edition, &file),
        };
        page.write("chapter", |out| {
            out.start("header").attribute("class", "book").line();
            book_link(out, edition);
            if self.furniture.search {
                super::search::search_link(out, edition);
            }
            out.start("nav").attribute("class", "contents").attribute("aria-label", &words.contents).line();
            out.start("details").line().element("summary", &words.contents).line();
            contents(out, edition, &|index| chapter_file(edition, index), |at| at == index, Some(index));
            out.end().end().line();
            out.end().line();
            out.start("main").attribute("id", MAIN).line();
            out.raw(&xhtml::chapter(edition, index, settings));
            out.end().line();
            pager(out, edition, index);
        })
    }

    fn search_page(&self) -> String {
        let edition = self.edition;
        let page = Page {
            edition,
            title: Some(&edition.words.search),
            description: String::new(),
            kind: Kind::Tool,
            policy: SEARCH_POLICY,
            head: head(SEARCH_SHEET, &["site.js", "search.js"]),
            cover: false,
            search: false,
            other: &other(edition, super::search::PAGE),
        };
        page.write("searching", |out| {
            out.start("header").attribute("class", "book").line();
            book_link(out, edition);
            out.end().line();
            out.start("main").attribute("id", MAIN).line();
            super::search::page(out, edition);
            out.end().line();
        })
    }
}

/// Says what a page is about; search engines want to be told something.
pub(super) fn description(about: Option<&Text>, edition: &Edition) -> String {
    let metadata = &edition.metadata;
    let about = about.or(metadata.blurb.as_ref()).or(metadata.subtitle.as_ref()).unwrap_or(&metadata.title);
    short(&about.plain(), 160)
}

fn book_link(out: &mut Markup, edition: &Edition) {
    out.start("p")
        .start("a")
        .attribute("href", "index.html")
        .text(&edition.metadata.title.plain())
        .end()
        .end()
        .line();
}

fn pager(out: &mut Markup, edition: &Edition, index: usize) {
    let words = &edition.words;
    let label = format!("{} / {}", words.previous, words.next);
    out.start("nav").attribute("class", "pager").attribute("aria-label", &label).line();
    let near = [
        (index.checked_sub(1), "prev", &words.previous),
        (Some(index + 1).filter(|&next| next < edition.chapters.len()), "next", &words.next),
    ];
    for (index, rel, word) in near {
        let Some((index, chapter)) = index.and_then(|index| Some((index, edition.chapters.get(index)?))) else {
            continue;
        };
        out.start("a").attribute("rel", rel).attribute("class", rel).attribute("href", &chapter_file(edition, index));
        out.start("span").attribute("class", "direction").text(word).end().text(" ");
        out.start("span").maybe("lang", chapter.title.language.as_deref()).text(&chapter.heading.plain).end();
        out.end().line();
    }
    out.end().line();
}
