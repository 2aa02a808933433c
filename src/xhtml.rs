//! A chapter as XHTML, for the site, the single file and the EPUB alike.

use crate::edition::{Edition, Picture};
use crate::paged::PageMap;

/// What the XHTML is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    /// A web page: notes at the end of the page, shown in place when they are targeted; `lang`.
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
    /// The address of a chapter's document from the one that is written, without `#`; empty if it is the same.
    pub chapter_href: &'a (dyn Fn(usize) -> String + Sync),
    /// The address of a picture from the document that is written.
    pub picture_href: &'a (dyn Fn(&Picture) -> String + Sync),
}

/// Returns what stands in `<main>` (or in an EPUB's `<body>`) for one chapter: its title, text and notes.
pub fn chapter(edition: &Edition, index: usize, settings: Settings<'_>) -> String {
    todo!("helper")
}
