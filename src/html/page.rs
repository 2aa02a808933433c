//! What every page has: its head, the way past the navigation, the switch between languages.

use super::{search, structured};
use crate::edition::{Edition, Sibling};
use crate::xhtml::Markup;

/// What one page says of itself.
pub(super) struct Page<'a> {
    pub edition: &'a Edition,
    /// What the window's title says before the book's.
    pub title: Option<&'a str>,
    /// What search engines show.
    pub description: String,
    /// What the page is among the book's.
    pub kind: Kind<'a>,
    /// The content security policy.
    pub policy: &'a str,
    /// The style sheet, and what else stands in the head: markup of our own.
    pub head: String,
    /// Whether the site has a picture of the cover.
    pub cover: bool,
    /// Whether the page has a box for the search.
    pub search: bool,
    /// Where another edition's page is.
    pub other: &'a dyn Fn(&Sibling) -> String,
}

/// What a page is among a book's.
#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    /// A page of the site that is the book: its file, the same in every edition.
    Book(&'a str),
    /// A page of the site that is a chapter.
    Chapter(&'a str),
    /// A page of the site that says nothing of its own: the search.
    Tool,
    /// The book as one file: search engines are sent to the site.
    Single,
}

/// The target of the way past the navigation.
pub(super) const MAIN: &str = "main--text";

/// The picture of the cover, beside the site's pages.
pub(super) const COVER: &str = "cover.jpg";

impl Page<'_> {
    /// Writes the page around its body.
    pub(super) fn write(&self, class: &str, body: impl FnOnce(&mut Markup)) -> String {
        let edition = self.edition;
        let words = &edition.words;
        let book = edition.metadata.title.plain();
        let mut out = Markup::new();
        out.raw("<!DOCTYPE html>").line();
        out.start("html").attribute("lang", &edition.language).attribute("dir", edition.direction.name()).line();
        out.start("head").line();
        out.start("meta").attribute("charset", "utf-8").end().line();
        meta(&mut out, "viewport", "width=device-width, initial-scale=1");
        out.start("meta")
            .attribute("http-equiv", "Content-Security-Policy")
            .attribute("content", self.policy)
            .end()
            .line();
        let title = self.title.map_or_else(|| book.clone(), |title| format!("{title} – {book}"));
        out.element("title", &title).line();
        if !self.description.is_empty() {
            meta(&mut out, "description", &self.description);
        }
        meta(&mut out, "color-scheme", "light dark");
        self.addresses(&mut out, &title);
        out.start("link").attribute("rel", "icon").attribute("href", ICON).end().line();
        out.raw(&self.head);
        out.end().line();

        out.start("body").attribute("class", class).line();
        out.start("a")
            .attribute("class", "skip")
            .attribute("href", &format!("#{MAIN}"))
            .text(&words.skip)
            .end()
            .line();
        if edition.siblings.len() > 1 {
            out.start("nav")
                .attribute("class", "languages")
                .attribute("aria-label", &words.languages)
                .start("ul")
                .line();
            for sibling in &edition.siblings {
                out.start("li")
                    .start("a")
                    .attribute("hreflang", &sibling.language)
                    .attribute("lang", &sibling.language);
                out.attribute("href", &(self.other)(sibling));
                if sibling.name == edition.name {
                    out.attribute("aria-current", "true");
                }
                out.text(&sibling.label).end().end().line();
            }
            out.end().end().line();
        }
        if self.search {
            search::search_box(&mut out, edition);
        }
        body(&mut out);
        out.finish() + "\n"
    }

    /// Writes what search engines and social networks read. Addresses are in full or not there: a relative one says
    /// nothing to them.
    fn addresses(&self, out: &mut Markup, title: &str) {
        let url = self.edition.metadata.site_url.as_deref();
        let here = url.map(|url| format!("{url}/{}/html/", self.edition.name));
        match self.kind {
            Kind::Tool => {
                meta(out, "robots", "noindex");
                return;
            }
            Kind::Single => {
                let canonical = here.as_ref().map(|here| format!("{here}index.html"));
                link(out, "canonical", None, canonical.as_deref());
            }
            Kind::Book(file) | Kind::Chapter(file) => {
                if let (Some(url), Some(here)) = (url, &here) {
                    let address = format!("{here}{file}");
                    link(out, "canonical", None, Some(&address));
                    self.alternates(out, url, file);
                    self.open_graph(out, title, here, &address);
                }
            }
        }
        let json = match self.kind {
            Kind::Chapter(file) => structured::chapter(self.edition, self.title, file),
            Kind::Book(_) | Kind::Single | Kind::Tool => structured::book(self.edition, self.cover),
        };
        // `</script>` in a title would end the element.
        let json = json.to_string().replace('<', "\\u003c");
        out.start("script").attribute("type", "application/ld+json").raw(&json).end().line();
    }

    /// Writes the same page in every language, this one too, and which one is for all others: the source's.
    fn alternates(&self, out: &mut Markup, url: &str, file: &str) {
        let edition = self.edition;
        let of = |name: &str| format!("{url}/{name}/html/{file}");
        for sibling in &edition.siblings {
            link(out, "alternate", Some(&sibling.language), Some(&of(&sibling.name)));
        }
        let source = edition.metadata.translation_of.as_ref().unwrap_or(&edition.language);
        let source = edition.siblings.iter().find(|sibling| sibling.language == *source);
        link(out, "alternate", Some("x-default"), source.map(|sibling| of(&sibling.name)).as_deref());
    }

    /// Writes Open Graph (ogp.me), with the cover as its picture.
    fn open_graph(&self, out: &mut Markup, title: &str, here: &str, address: &str) {
        let edition = self.edition;
        let locale = |language: &str| language.replace('-', "_");
        let mut property = |name: &str, content: &str| {
            if !content.is_empty() {
                out.start("meta").attribute("property", name).attribute("content", content).end().line();
            }
        };
        property("og:type", if matches!(self.kind, Kind::Chapter(_)) { "article" } else { "book" });
        property("og:site_name", &edition.metadata.title.plain());
        property("og:title", title);
        property("og:description", &self.description);
        property("og:url", address);
        if self.cover {
            property("og:image", &format!("{here}{COVER}"));
            property("og:image:alt", &format!("{}: {}", edition.words.cover, edition.metadata.title.plain()));
        }
        property("og:locale", &locale(&edition.language));
        for sibling in edition.siblings.iter().filter(|sibling| sibling.name != edition.name) {
            property("og:locale:alternate", &locale(&sibling.language));
        }
    }
}

fn link(out: &mut Markup, rel: &str, language: Option<&str>, href: Option<&str>) {
    if let Some(href) = href {
        out.start("link").attribute("rel", rel).maybe("hreflang", language).attribute("href", href).end().line();
    }
}

pub(super) fn meta(out: &mut Markup, name: &str, content: &str) {
    out.start("meta").attribute("name", name).attribute("content", content).end().line();
}

/// Cuts a text at a word, for search engines.
pub(super) fn short(text: &str, length: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= length {
        return text;
    }
    let cut: String = text.chars().take(length).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':', '.']))
}

/// A page with a fold, drawn for Plantin.
const ICON: &str = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath%20d='M3%201h7l3%203v11H3z'%20fill='%231f3a5f'/%3E%3Cpath%20d='M5%206h6M5%209h6M5%2012h4'%20stroke='%23fff'/%3E%3C/svg%3E";

/// Writes the contents: chapters, and the sections of one or of all.
pub(super) fn contents(
    out: &mut Markup,
    edition: &Edition,
    chapter_href: &dyn Fn(usize) -> String,
    sections: impl Fn(usize) -> bool,
    current: Option<usize>,
) {
    out.start("ol").line();
    for (index, chapter) in edition.chapters.iter().enumerate() {
        out.start("li").start("a");
        let anchor = chapter.title.key.as_ref().map(|key| key.as_str()).unwrap_or_default();
        let href = chapter_href(index);
        out.attribute("href", &if href.is_empty() { format!("#{anchor}") } else { href.clone() });
        if current == Some(index) {
            out.attribute("aria-current", "page");
        }
        if let Some(number) = chapter.number {
            out.start("span").attribute("class", "number").text(&number.to_string()).end().text(" ");
        }
        out.start("span");
        language(out, &chapter.title);
        out.text(&chapter.heading.plain).end().end();
        let headings: Vec<_> = chapter
            .blocks
            .iter()
            .filter_map(|block| match block {
                crate::edition::Block::Heading { level: 2, text, heading } => Some((text, heading)),
                _ => None,
            })
            .collect();
        if sections(index) && !headings.is_empty() {
            let page = if current == Some(index) { "" } else { &href };
            out.line().start("ol").line();
            for (text, heading) in headings {
                let Some(key) = &text.key else { continue };
                out.start("li").start("a").attribute("href", &format!("{page}#{key}"));
                language(out, text);
                out.text(&heading.plain).end().end().line();
            }
            out.end();
        }
        out.end().line();
    }
    out.end().line();
}

/// Marks a title that is not translated, for screen readers.
fn language(out: &mut Markup, text: &crate::edition::Text) {
    out.maybe("lang", text.language.as_deref());
}

/// Writes what the head of a title page says: title, subtitle, who made the book.
pub(super) fn title_page(out: &mut Markup, edition: &Edition) {
    let metadata = &edition.metadata;
    out.start("header").attribute("class", "title-page").line();
    out.start("h1").maybe("lang", metadata.title.language.as_deref()).text(&metadata.title.plain()).end().line();
    if let Some(subtitle) = &metadata.subtitle {
        out.start("p").attribute("class", "subtitle").maybe("lang", subtitle.language.as_deref());
        out.text(&subtitle.plain()).end().line();
    }
    let names = |roles: &[&str]| {
        let named = metadata.contributors.iter().filter(|contributor| roles.contains(&contributor.role.as_str()));
        named.map(|contributor| contributor.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let authors = names(&["aut", "edt"]);
    if !authors.is_empty() {
        out.start("p").attribute("class", "authors").text(&authors).end().line();
    }
    if let Some(statement) = &metadata.title_statement {
        out.start("p").attribute("class", "statement").text(statement).end().line();
    }
    out.end().line();
}

/// Writes who published and translated the book, when, and on which terms.
pub(super) fn imprint(out: &mut Markup, edition: &Edition) {
    let (metadata, words) = (&edition.metadata, &edition.words);
    let translators: Vec<&str> = metadata.with_role("trl").map(|contributor| contributor.name.as_str()).collect();
    out.start("footer").attribute("class", "imprint").line();
    let mut line = |label: &str, text: &str| {
        if !text.is_empty() {
            out.start("p").text(label).text(if label.is_empty() { "" } else { " " }).text(text).end().line();
        }
    };
    line(&words.published_by, &metadata.publishers.join(", "));
    line(&words.translated_by, &translators.join(", "));
    line("", &metadata.date_in_words);
    line("", metadata.rights.as_deref().unwrap_or_default());
    line(&words.license, metadata.license.as_deref().unwrap_or_default());
    for (name, isbn) in [("PDF", &metadata.isbn.pdf), ("", &metadata.isbn.print), ("EPUB", &metadata.isbn.epub)] {
        if let Some(isbn) = isbn {
            line(format!("ISBN {name}").trim(), isbn.written());
        }
    }
    out.end().line();
}
