//! A chapter as XHTML, for the site, the single file and the EPUB alike.
//!
//! In: an [`Edition`], and the printed pages. Out: what stands in `<main>`, well-formed as XML and valid as HTML. Every
//! unit is an anchor under its own id, so that a link holds in all languages.
//!
//! *Architecture invariant*: no rule of a language, and no text that is not escaped: all goes through [`Markup`].

mod block;
mod inline;
mod markup;
mod note;

use crate::document::Channel;
use crate::document::Key;
use crate::edition::walk::{self, Anchors};
use crate::edition::{Chapter, Edition, Inline, Picture, Text, TextId};
use crate::paged::PageMap;
use crate::paged::pagemap::PageStart;

pub use markup::Markup;

/// What the XHTML is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// A web page: notes at the end of the page, shown in place when they are targeted; `lang`; the printed pages' numbers.
    Html,
    /// A document of an EPUB: `epub:type`, `xml:lang`, `aside`s for notes, page breaks.
    Epub,
}

/// How a chapter is written down.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// What for.
    pub flavour: Flavour,
    /// Where printed pages begin, for page breaks and page references.
    pub pages: Option<&'a PageMap>,
    /// Where each anchor is, for page references.
    pub anchors: &'a Anchors,
    /// The address of a chapter's document from the one that is written, without `#`; empty if it is the same.
    pub chapter_href: &'a (dyn Fn(usize) -> String + Sync),
    /// The address of a picture from the document that is written.
    pub picture_href: &'a (dyn Fn(&Picture) -> String + Sync),
}

/// Returns what stands in `<main>` (or in an EPUB's `<body>`) for one chapter: its title, text and notes.
pub fn chapter(edition: &Edition, index: usize, settings: Settings<'_>) -> String {
    let Some(chapter) = edition.chapters.get(index) else { return String::new() };
    let breaks = settings.pages.map(|pages| breaks_of(edition, index, pages)).unwrap_or_default();
    let mut renderer =
        Renderer { edition, index, settings, out: Markup::new(), waiting: Vec::new(), breaks, within: None };
    renderer.head(chapter);
    renderer.blocks(&chapter.blocks, true);
    renderer.remaining_breaks();
    match settings.flavour {
        Flavour::Html => renderer.endnotes(chapter),
        Flavour::Epub => renderer.footnotes(),
    }
    renderer.out.finish()
}

/// Returns the printed pages that begin in a chapter: what is written of the chapter holds a `page--<n>` for each.
pub fn breaks_of<'p>(edition: &Edition, index: usize, pages: &'p PageMap) -> &'p [PageStart] {
    let texts = edition.texts_of(index);
    let before = |text: TextId| pages.starts.partition_point(|start| start.text < text);
    &pages.starts[before(texts.start)..before(texts.end)]
}

/// What a chapter shows of the printed pages.
#[derive(Debug, Hash)]
pub struct ShownPages<'p> {
    /// Where they begin in it; `None` if no pages are shown.
    breaks: Option<&'p [PageStart]>,
    /// On which one each place stands that it refers to by its page.
    references: Vec<Option<u32>>,
}

impl<'p> ShownPages<'p> {
    /// Returns what [`chapter`] asks of `pages` and `anchors`, and nothing else of them.
    pub fn of(edition: &Edition, index: usize, pages: Option<&'p PageMap>, anchors: &Anchors) -> Self {
        let mut references = Vec::new();
        let mut refer = |text: &Text| {
            walk::inlines(&text.inlines, &mut |inline| {
                if let Inline::PageReference { target, .. } = inline {
                    references.push(page_of(pages, anchors, target));
                }
            });
        };
        if let Some(chapter) = edition.chapters.get(index) {
            walk::chapter(chapter, &mut refer);
            let notes = chapter.notes.clone().filter_map(|number| edition.notes.get(number as usize - 1));
            notes.for_each(|note| walk::blocks(&note.blocks, &mut refer));
        }
        ShownPages { breaks: pages.map(|pages| breaks_of(edition, index, pages)), references }
    }
}

/// Returns the printed page of a place in the book.
fn page_of(pages: Option<&PageMap>, anchors: &Anchors, target: &Key) -> Option<u32> {
    pages.zip(anchors.text(target)).and_then(|(pages, text)| pages.page(text))
}

/// Returns the id of the place where a printed page begins.
pub fn page_id(page: u32) -> String {
    format!("page--{page}")
}

/// Writes the place where a printed page begins, in an EPUB.
pub fn page_break(out: &mut Markup, element: &'static str, page: u32) {
    out.start(element)
        .attribute("id", &page_id(page))
        .attribute("role", "doc-pagebreak")
        .attribute("epub:type", "pagebreak")
        .attribute("aria-label", &page.to_string())
        .end();
}

/// Writes the place where a printed page begins, on a web page: a style sheet shows the number in the margin. Its name is
/// a `title`: DPUB-ARIA 1.1 forbids `aria-label` here.
fn page_mark(out: &mut Markup, element: &'static str, page: u32, word: &str) {
    out.start(element).attribute("class", "page").attribute("id", &page_id(page)).attribute("role", "doc-pagebreak");
    out.attribute("title", &format!("{word} {page}")).attribute("data-page", &page.to_string()).end();
}

struct Renderer<'a> {
    edition: &'a Edition,
    index: usize,
    settings: Settings<'a>,
    out: Markup,
    /// The numbers of notes that were called and wait for the end of their block.
    waiting: Vec<u32>,
    /// The pages that have yet to begin.
    breaks: &'a [PageStart],
    /// The text that is being written, and how many of its characters have been.
    within: Option<(&'a Text, usize)>,
}

impl<'a> Renderer<'a> {
    fn is_epub(&self) -> bool {
        self.settings.flavour == Flavour::Epub
    }

    fn channel(&self) -> Channel {
        if self.is_epub() { Channel::Epub } else { Channel::Html }
    }

    /// Writes an attribute that only EPUB knows.
    fn epub_type(&mut self, value: &str) {
        if self.is_epub() {
            self.out.attribute("epub:type", value);
        }
    }

    /// Writes the language of what is not in the edition's own.
    fn language(&mut self, language: Option<&str>) {
        if let Some(language) = language {
            self.out.attribute("lang", language);
            if self.is_epub() {
                self.out.attribute("xml:lang", language);
            }
        }
    }

    /// Writes the anchor, the language and the classes of a text.
    fn text_attributes(&mut self, text: &Text, class: &str) {
        self.out.maybe("id", text.key.as_ref().map(|key| key.as_str()));
        self.class_and_language(text, class);
    }

    fn class_and_language(&mut self, text: &Text, class: &str) {
        match (&text.language, class) {
            (None, "") => {}
            (None, class) => drop(self.out.attribute("class", class)),
            (Some(_), "") => drop(self.out.attribute("class", "untranslated")),
            (Some(_), class) => drop(self.out.attribute("class", &format!("{class} untranslated"))),
        }
        if text.language.is_some() {
            self.language(text.language.as_deref());
            let title = self.edition.words.untranslated.clone();
            self.out.attribute("title", &title);
        }
    }

    /// Writes an element that holds a text.
    fn text_element(&mut self, name: &'static str, text: &'a Text, class: &str) {
        self.out.start(name);
        self.text_attributes(text, class);
        self.text(text);
        self.out.end();
    }

    fn head(&mut self, chapter: &'a Chapter) {
        self.out.start("header").attribute("class", "chapter-head");
        // No title is parted: a page that begins in it begins above.
        self.breaks_through(&chapter.title);
        if !chapter.label.is_empty() {
            self.out.start("p").attribute("class", "chapter-label").text(&chapter.label).end();
        }
        self.text_element("h1", &chapter.title, "");
        if let Some(standfirst) = &chapter.standfirst {
            self.text_element("p", standfirst, "standfirst");
        }
        if let Some(byline) = &chapter.byline {
            self.text_element("p", byline, "byline");
        }
        if let Some(role) = &chapter.role {
            self.text_element("p", role, "role");
        }
        self.out.end().line();
        self.footnotes();
    }
}
