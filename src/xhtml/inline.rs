//! The text of a unit: marks, links, calls of notes, and the places where printed pages begin.

use super::{Flavour, Renderer};
use crate::document::{Key, TagAttributes};
use crate::edition::{Inline, Text};

impl<'a> Renderer<'a> {
    /// Writes the inlines of a text of the chapter's body.
    pub(super) fn text(&mut self, text: &'a Text) {
        self.within = Some((text, 0));
        // Pages that begin in what this format does not show begin here.
        self.breaks_before(0);
        self.inlines(&text.inlines);
        self.breaks_before(usize::MAX);
        self.within = None;
    }

    pub(super) fn inlines(&mut self, inlines: &'a [Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(run) => self.words(&run.text),
                Inline::Code(run) => {
                    self.out.start("code");
                    self.words(&run.text);
                    self.out.end();
                }
                Inline::Emphasis(content) => self.wrapped("em", content),
                Inline::Strong(content) => self.wrapped("strong", content),
                Inline::Strike(content) => self.wrapped("s", content),
                Inline::Element { tag, attributes, content } => {
                    self.out.start(tag.name());
                    self.attributes(attributes);
                    self.inlines(content);
                    self.out.end();
                }
                Inline::Link { url, content } => {
                    self.out.start("a").attribute("href", url);
                    self.inlines(content);
                    self.out.end();
                }
                Inline::Reference { target, chapter, content } => {
                    self.start_link(*chapter, target.as_str());
                    self.inlines(content);
                    self.out.end();
                }
                Inline::PageReference { target, chapter, before, after } => {
                    self.page_reference(target, *chapter, before, after)
                }
                Inline::NoteCall { number, call } => self.note_call(*number, *call),
                Inline::Break => drop(self.out.start("br").end()),
            }
        }
    }

    fn wrapped(&mut self, name: &'static str, content: &'a [Inline]) {
        self.out.start(name);
        self.inlines(content);
        self.out.end();
    }

    fn attributes(&mut self, attributes: &TagAttributes) {
        let TagAttributes { lang, dir, title, class } = attributes;
        self.language(lang.as_deref());
        self.out.maybe("dir", dir.as_deref()).maybe("title", title.as_deref()).maybe("class", class.as_deref());
    }

    /// Opens a link to a place in the book.
    pub(super) fn start_link(&mut self, chapter: usize, anchor: &str) {
        let document = if chapter == self.index { String::new() } else { (self.settings.chapter_href)(chapter) };
        self.out.start("a").attribute("href", &format!("{document}#{anchor}"));
    }

    /// Writes the printed page of a place; without pages, the chapter where it is.
    fn page_reference(&mut self, target: &Key, chapter: usize, before: &str, after: &str) {
        let page = super::page_of(self.settings.pages, self.settings.anchors, target);
        let shown = match page {
            Some(page) => format!("{before}{page}{after}"),
            None => {
                self.edition.chapters.get(chapter).map(|chapter| chapter.heading.plain.clone()).unwrap_or_default()
            }
        };
        self.start_link(chapter, target.as_str());
        self.out.text(&shown).end();
    }

    /// Writes words, with the pages that begin among them.
    pub(super) fn words(&mut self, words: &str) {
        let Some((text, before)) = self.within else {
            self.out.text(words);
            return;
        };
        let mut rest = words;
        let mut at = before;
        while let Some(start) = self.breaks.first().filter(|start| start.text == text.id) {
            let split = rest.char_indices().nth(start.offset.saturating_sub(at)).map(|(split, _)| split);
            // A page that begins right behind these words begins with the next.
            let Some(split) = split else { break };
            self.out.text(&rest[..split]);
            at += rest[..split].chars().count();
            rest = &rest[split..];
            self.breaks_before(at);
        }
        self.out.text(rest);
        self.within = Some((text, at + rest.chars().count()));
    }

    /// Writes the breaks of all pages that begin before or at an offset of the text that is being written.
    fn breaks_before(&mut self, offset: usize) {
        let Some((text, _)) = self.within else { return };
        while let Some(start) = self.breaks.first() {
            if start.text > text.id || (start.text == text.id && start.offset > offset) {
                return;
            }
            self.page_break("span", start.page);
            self.breaks = &self.breaks[1..];
        }
    }

    /// Writes the breaks of the pages that begin with a text, before what stands above or before it: a picture, a label.
    pub(super) fn breaks_above(&mut self, text: &Text, element: &'static str) {
        while let Some(start) = self.breaks.first() {
            if start.text > text.id || (start.text == text.id && start.offset > 0) {
                return;
            }
            self.page_break(element, start.page);
            self.breaks = &self.breaks[1..];
        }
    }

    /// Writes the breaks that no text has taken up.
    pub(super) fn remaining_breaks(&mut self) {
        for start in std::mem::take(&mut self.breaks) {
            self.page_break("div", start.page);
        }
    }

    /// Writes the breaks of the pages that begin in a text that must not be parted: a title, or what is hidden from screen
    /// readers.
    pub(super) fn breaks_through(&mut self, text: &Text) {
        while let Some(start) = self.breaks.first().filter(|start| start.text <= text.id) {
            self.page_break("div", start.page);
            self.breaks = &self.breaks[1..];
        }
    }

    fn page_break(&mut self, element: &'static str, page: u32) {
        match self.settings.flavour {
            Flavour::Epub => super::page_break(&mut self.out, element, page),
            Flavour::Html => super::page_mark(&mut self.out, element, page, &self.edition.words.page),
        }
    }
}
