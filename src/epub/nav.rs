//! The navigation document (EPUB 3.3, 7) with contents, page list and landmarks, and the NCX for readers that know no
//! other.

use super::{chapter_file, document, foreign, front_starts};
use crate::document::Matter;
use crate::edition::{Block, Chapter, Edition, Heading, Text, TextId};
use crate::paged::PageMap;
use crate::paged::pagemap::FrontPlace;
use crate::xhtml::{self, Markup};

/// An entry of the contents and what stands below it.
struct Entry<'a> {
    text: TextId,
    href: String,
    label: String,
    language: Option<&'a str>,
    below: Vec<Entry<'a>>,
}

/// Returns the contents: chapters, and their headings by level.
fn contents(edition: &Edition) -> Vec<Entry<'_>> {
    edition.chapters.iter().enumerate().map(|(index, chapter)| entry(edition, index, chapter)).collect()
}

fn entry<'a>(edition: &Edition, index: usize, chapter: &'a Chapter) -> Entry<'a> {
    let file = chapter_file(edition, index);
    let label = match chapter.number {
        Some(number) => format!("{number}. {}", chapter.heading.plain),
        None => chapter.heading.plain.clone(),
    };
    let mut headings = Vec::new();
    collect(&chapter.blocks, &mut headings);
    let below = nested(&file, &mut headings.as_slice(), 2);
    Entry { text: chapter.title.id, href: file, label, language: chapter.title.language.as_deref(), below }
}

/// Collects the headings that an EPUB shows, boxes' aside.
fn collect<'a>(blocks: &'a [Block], headings: &mut Vec<(u8, &'a Text, &'a Heading)>) {
    for block in blocks {
        if let Block::Heading { level, text, heading } = block {
            headings.push((*level, text, heading));
        } else if let Block::Only { only, blocks } = block
            && only.in_channel(crate::document::Channel::Epub)
        {
            collect(blocks, headings);
        }
    }
}

fn nested<'a>(file: &str, headings: &mut &[(u8, &'a Text, &'a Heading)], level: u8) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    while let Some(&(own, text, heading)) = headings.first() {
        if own < level {
            break;
        }
        if own > level
            && let Some(last) = entries.last_mut()
        {
            last.below = nested(file, headings, level + 1);
            continue;
        }
        *headings = &headings[1..];
        let anchor = text.key.as_ref().map(|key| format!("#{key}")).unwrap_or_default();
        entries.push(Entry {
            text: text.id,
            href: format!("{file}{anchor}"),
            label: heading.plain.clone(),
            language: text.language.as_deref(),
            below: Vec::new(),
        });
    }
    entries
}

/// Returns the printed pages and where each begins.
fn page_list(edition: &Edition, pages: Option<&PageMap>) -> Vec<(u32, String)> {
    let Some(pages) = pages else { return Vec::new() };
    let of_chapter = |index| {
        let file = chapter_file(edition, index);
        let starts = xhtml::breaks_of(edition, index, pages);
        starts.iter().map(move |start| (start.page, format!("{file}#{}", xhtml::page_id(start.page))))
    };
    let front = pages.front.iter().map(|start| {
        let file = match start.place {
            FrontPlace::TitlePage | FrontPlace::Imprint => "title.xhtml",
            FrontPlace::Contents | FrontPlace::Entry(_) => "nav.xhtml",
        };
        (start.page, format!("{file}#{}", xhtml::page_id(start.page)))
    });
    front.chain((0..edition.chapters.len()).flat_map(of_chapter)).collect()
}

/// Writes the navigation document.
pub(super) fn nav_document(edition: &Edition, sheets: &[&str], pages: Option<&PageMap>, cover: bool) -> String {
    let words = &edition.words;
    document(edition, sheets, &words.contents, |out| {
        out.start("body").attribute("epub:type", "frontmatter").line();
        out.start("nav").attribute("epub:type", "toc").attribute("role", "doc-toc").attribute("id", "toc");
        out.attribute("aria-labelledby", "toc--heading").line();
        out.start("h1").attribute("id", "toc--heading");
        for page in front_starts(pages, FrontPlace::Contents) {
            xhtml::page_break(out, "span", page);
        }
        out.text(&words.contents).end().line();
        list(out, &contents(edition), pages);
        out.end().line();

        let pages = page_list(edition, pages);
        if !pages.is_empty() {
            out.start("nav")
                .attribute("epub:type", "page-list")
                .attribute("role", "doc-pagelist")
                .attribute("hidden", "hidden");
            out.attribute("aria-label", &words.page_list).line().start("ol").line();
            for (page, href) in &pages {
                out.start("li").start("a").attribute("href", href).text(&page.to_string()).end().end().line();
            }
            out.end().end().line();
        }

        out.start("nav").attribute("epub:type", "landmarks").attribute("hidden", "hidden");
        out.attribute("aria-label", &words.landmarks).line().start("ol").line();
        let mut landmark = |epub_type: &str, href: &str, label: &str| {
            out.start("li")
                .start("a")
                .attribute("epub:type", epub_type)
                .attribute("href", href)
                .text(label)
                .end()
                .end()
                .line();
        };
        if cover {
            landmark("cover", "cover.xhtml", &words.cover);
        }
        landmark("titlepage", "title.xhtml", &words.title_page);
        landmark("toc", "nav.xhtml#toc", &words.contents);
        let body = edition.chapters.iter().position(|chapter| chapter.matter == Matter::Chapter).unwrap_or(0);
        if !edition.chapters.is_empty() {
            landmark("bodymatter", &chapter_file(edition, body), &words.body);
        }
    })
}

fn list(out: &mut Markup, entries: &[Entry<'_>], pages: Option<&PageMap>) {
    out.start("ol").line();
    for entry in entries {
        out.start("li").start("a").attribute("href", &entry.href);
        foreign(out, entry.language);
        for page in front_starts(pages, FrontPlace::Entry(entry.text)) {
            xhtml::page_break(out, "span", page);
        }
        out.text(&entry.label).end();
        if !entry.below.is_empty() {
            out.line();
            list(out, &entry.below, pages);
        }
        out.end().line();
    }
    out.end().line();
}

/// Writes the NCX (DAISY Z39.86-2005, 8), for readers that know EPUB 2 alone.
pub(super) fn ncx(edition: &Edition, pages: Option<&PageMap>) -> String {
    let data = &edition.metadata;
    let identifier = match &data.isbn.epub {
        Some(isbn) => format!("urn:isbn:{}", isbn.digits()),
        None => format!("urn:uuid:{}", data.derived_uuid(&edition.language, "epub")),
    };
    let contents = contents(edition);
    let pages = page_list(edition, pages);
    let depth = depth(&contents).max(1).to_string();
    let last = pages.last().map_or("0".to_owned(), |(page, _)| page.to_string());
    let mut out = Markup::new();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    out.start("ncx").attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/").attribute("version", "2005-1");
    out.attribute("xml:lang", &edition.language).line().start("head").line();
    for (name, content) in [
        ("dtb:uid", identifier.as_str()),
        ("dtb:depth", &depth),
        ("dtb:totalPageCount", &pages.len().to_string()),
        ("dtb:maxPageNumber", &last),
    ] {
        out.start("meta").attribute("name", name).attribute("content", content).end().line();
    }
    out.end().line().start("docTitle").element("text", &data.title.plain()).end().line();
    out.start("navMap").line();
    let mut order = 0;
    points(&mut out, &contents, &mut order);
    out.end().line();
    if !pages.is_empty() {
        out.start("pageList").line().start("navLabel").element("text", &edition.words.page_list).end().line();
        for (page, href) in &pages {
            order += 1;
            out.start("pageTarget").attribute("id", &format!("page-target-{page}")).attribute("type", "normal");
            out.attribute("value", &page.to_string()).attribute("playOrder", &order.to_string());
            out.start("navLabel").element("text", &page.to_string()).end();
            out.start("content").attribute("src", href).end().end().line();
        }
        out.end().line();
    }
    out.finish() + "\n"
}

/// Returns how deep the contents are.
fn depth(entries: &[Entry<'_>]) -> usize {
    entries.iter().map(|entry| 1 + depth(&entry.below)).max().unwrap_or(0)
}

fn points(out: &mut Markup, entries: &[Entry<'_>], order: &mut u32) {
    for entry in entries {
        *order += 1;
        out.start("navPoint").attribute("id", &format!("point-{order}")).attribute("playOrder", &order.to_string());
        out.start("navLabel").element("text", &entry.label).end();
        out.start("content").attribute("src", &entry.href).end().line();
        points(out, &entry.below, order);
        out.end().line();
    }
}
