//! Notes: their calls, and where their text stands.
//!
//! On a page they stand at its end, and are shown in place when they are targeted, without script. In an EPUB each is an
//! `aside` behind the block that calls it: Apple's, Kobo's and Thorium's pop-ups look there. `sup` stands outside the
//! link (Apple), the backlink is the first thing in an EPUB's note (Kindle).

use super::{Flavour, Renderer};
use crate::edition::{Block, Chapter, Note};

impl<'a> Renderer<'a> {
    /// Writes the call of a note.
    pub(super) fn note_call(&mut self, number: u32, call: u32) {
        let edition = self.edition;
        let Some(note) = number.checked_sub(1).and_then(|at| edition.notes.get(at as usize)) else { return };
        self.out.start("sup").attribute("class", "note-call");
        self.start_link(note.chapter, &note.anchor());
        self.out.attribute("id", &note.call_anchor(call)).attribute("role", "doc-noteref");
        self.epub_type("noteref");
        let label = format!("{} {number}", edition.words.note);
        self.out.attribute("aria-label", &label).text(&number.to_string()).end().end();
        if call == 1 {
            self.waiting.push(number);
        }
    }

    /// Writes the notes that were called since, as asides. Only an EPUB has them here.
    pub(super) fn footnotes(&mut self) {
        if self.settings.flavour == Flavour::Html {
            return;
        }
        for number in std::mem::take(&mut self.waiting) {
            let edition = self.edition;
            let Some(note) = edition.notes.get(number as usize - 1) else { continue };
            self.out.start("aside").attribute("id", &note.anchor()).attribute("role", "doc-footnote");
            self.epub_type("footnote");
            self.out.attribute("class", "note");
            self.note_text(note);
            self.out.end().line();
        }
    }

    /// Writes the notes of a chapter at its end.
    pub(super) fn endnotes(&mut self, chapter: &'a Chapter) {
        if chapter.notes.is_empty() {
            return;
        }
        let edition = self.edition;
        let heading = format!("notes--{}", chapter.name);
        // Several chapters may stand in one file: each one's notes are named after it.
        let title = chapter.title.key.as_ref().map(|key| key.as_str()).unwrap_or_default();
        self.out
            .start("section")
            .attribute("class", "notes")
            .attribute("role", "doc-endnotes")
            .attribute("aria-labelledby", &[heading.as_str(), title].join(" "))
            .line();
        self.out.start("h2").attribute("id", &heading).text(&edition.words.notes).end().line();
        self.out.start("ol").line();
        for number in chapter.notes.clone() {
            let Some(note) = edition.notes.get(number as usize - 1) else { continue };
            self.out.start("li").attribute("id", &note.anchor()).attribute("value", &number.to_string());
            self.note_text(note);
            self.out.end().line();
        }
        self.out.end().end().line();
    }

    /// Writes the text, and the ways back: before it in an EPUB, where Kindle looks for them, behind it on a page. The note
    /// itself carries the anchor of its first paragraph.
    fn note_text(&mut self, note: &'a Note) {
        let breaks = std::mem::take(&mut self.breaks);
        let (first, rest) = match note.blocks.split_first() {
            Some((Block::Paragraph(text), rest)) => (Some(text), rest),
            _ => (None, note.blocks.as_slice()),
        };
        let before = self.is_epub();
        if before || first.is_some() {
            self.out.start("p");
            if let Some(text) = first {
                self.class_and_language(text, "");
            }
            if before {
                self.backlinks(note);
            }
            if let Some(text) = first {
                self.inlines(&text.inlines);
            }
            if !before && rest.is_empty() {
                self.backlinks(note);
            }
            self.out.end();
        }
        self.blocks(rest, false);
        if !before && (first.is_none() || !rest.is_empty()) {
            self.out.start("p");
            self.backlinks(note);
            self.out.end();
        }
        self.breaks = breaks;
    }

    fn backlinks(&mut self, note: &Note) {
        for call in 1..=note.calls {
            if !self.is_epub() {
                // The first does not stand alone on a line.
                self.out.text(if call == 1 { "\u{a0}" } else { " " });
            }
            self.out.start("a").attribute("href", &format!("#{}", note.call_anchor(call)));
            self.out.attribute("role", "doc-backlink");
            self.out.attribute("class", "back");
            self.epub_type("backlink");
            let words = &self.edition.words;
            let label = match call {
                1 => format!("{}, {} {}", words.back_to_text, words.note, note.number),
                n => format!("{}, {} {} ({n})", words.back_to_text, words.note, note.number),
            };
            self.out.attribute("aria-label", &label);
            match (self.settings.flavour, call) {
                (Flavour::Epub, 1) => self.out.text(&format!("{}.", note.number)),
                // Only an arrow: words that are seen would have to be part of the name (WCAG 2.5.3). It is no emoji.
                (Flavour::Epub | Flavour::Html, _) => self.out.text("↩\u{fe0e}"),
            };
            self.out.end();
            if self.is_epub() {
                self.out.text(" ");
            }
        }
    }
}
