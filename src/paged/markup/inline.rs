//! Inlines as Typst source: each a `#call[…];` or a literal, so that nothing runs on into its neighbour.

use super::{Manner, Writer};
use crate::document::{Tag, TagAttributes};
use crate::edition::Inline;
use crate::paged::origin::{Part, push_literal};

impl<'e> Writer<'e> {
    pub(super) fn inlines(&mut self, inlines: &'e [Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &'e Inline) {
        match inline {
            Inline::Text(run) => self.run(run),
            Inline::Emphasis(content) => self.call("emph", content),
            Inline::Strong(content) => self.call("strong", content),
            Inline::Strike(content) => self.call("strike", content),
            Inline::Code(run) => {
                self.out.push_str("#raw(");
                let words = self.printable(&run.text.replace(['\n', '\r', '\t'], " "));
                let place = self.text;
                self.registered(place, &words, run.span);
                self.out.push_str(");");
                if let Some((_, offset)) = &mut self.text {
                    *offset += words.chars().count();
                }
            }
            Inline::Element { tag, attributes, content } => self.element(*tag, attributes, content),
            Inline::Link { url, content } => self.link(url, false, content),
            Inline::Reference { target, content, .. } => {
                if self.knows(target.as_str()) {
                    self.link(target.as_str(), true, content);
                } else {
                    self.inlines(content);
                }
            }
            Inline::PageReference { target, chapter, before, after } => {
                self.page_number(target.as_str(), *chapter, before, after)
            }
            Inline::NoteCall { number, .. } => self.note_call(*number),
            Inline::Break => self.out.push_str("#linebreak();"),
        }
    }

    fn call(&mut self, function: &str, content: &'e [Inline]) {
        self.out.push('#');
        self.out.push_str(function);
        self.bracketed(|writer| writer.inlines(content));
        self.out.push(';');
    }

    fn element(&mut self, tag: Tag, attributes: &TagAttributes, content: &'e [Inline]) {
        let mut open = 0;
        if let Some((language, region)) = attributes.lang.as_deref().and_then(language) {
            self.out.push_str(&format!("#in-language({language:?}, {region})["));
            open += 1;
        }
        if let Some(direction @ ("ltr" | "rtl")) = attributes.dir.as_deref() {
            self.out.push_str(&format!("#in-direction({direction})["));
            open += 1;
        }
        match tag {
            Tag::Abbr | Tag::Bdi | Tag::Span => self.inlines(content),
            Tag::B | Tag::Strong => self.call("strong", content),
            Tag::Cite | Tag::Em | Tag::I => self.call("emph", content),
            Tag::Q => self.call("quoted", content),
            Tag::S => self.call("strike", content),
            Tag::Small => self.call("small-print", content),
            Tag::Sub => self.call("sub", content),
            Tag::Sup => self.call("super", content),
            Tag::U => self.call("underline", content),
        }
        for _ in 0..open {
            self.out.push_str("];");
        }
    }

    /// Writes a link to an address, or to an anchor of the book.
    fn link(&mut self, target: &str, inside: bool, content: &'e [Inline]) {
        let open = match self.manner {
            Manner::Copy => return self.inlines(content),
            Manner::TableHead => {
                self.once();
                true
            }
            Manner::Full => false,
        };
        self.out.push_str(if inside { "#link(label(" } else { "#link(" });
        push_literal(&mut self.out, target);
        self.out.push_str(if inside { "))" } else { ")" });
        self.bracketed(|writer| writer.inlines(content));
        self.out.push(';');
        if open {
            self.out.push_str("], [");
            // The repeated head shows the same words without the link; they lead back to no place twice.
            let outer = std::mem::replace(&mut self.manner, Manner::Copy);
            self.inlines(content);
            self.manner = outer;
            self.out.push_str("]);");
        }
    }

    /// Writes the page of a place. One that only other outputs show is looked up at its chapter.
    fn page_number(&mut self, target: &str, chapter: usize, before: &str, after: &str) {
        let chapter = self.edition.chapters.get(chapter).and_then(|chapter| chapter.title.key.as_ref());
        let target = match chapter {
            Some(chapter) if !self.knows(target) => chapter.as_str(),
            Some(_) | None => target,
        };
        match self.manner {
            Manner::Full => {
                if !self.knows(target) {
                    return;
                }
                self.out.push_str("#page-number(");
                for words in [target, &self.printable(before), &self.printable(after)] {
                    push_literal(&mut self.out, words);
                    self.out.push_str(", ");
                }
                self.out.push_str(");");
            }
            // A copy for contents has no page of another place in it; a head that repeats may hold no link.
            Manner::Copy | Manner::TableHead => {}
        }
    }

    fn note_call(&mut self, number: u32) {
        let edition = self.edition;
        let note = (number as usize).checked_sub(1).and_then(|at| edition.notes.get(at));
        let (Some(note), false) = (note, self.manner == Manner::Copy || matches!(self.part, Part::Note(_))) else {
            return;
        };
        let open = match self.manner {
            Manner::TableHead => {
                self.once();
                true
            }
            Manner::Full | Manner::Copy => false,
        };
        let first = !self.before.notes.contains(&number) && self.notes.insert(number);
        if self.before.notes.contains(&number) {
            self.found.called.insert(number);
        }
        self.out.push_str(&format!("#{}(\"{number}\", ", if first { "note" } else { "note-again" }));
        push_literal(&mut self.out, &note.anchor());
        self.out.push(')');
        if first {
            self.found.crossed |= note.chapter + 1 != self.place;
            self.anchors.insert(note.anchor());
            let outer = (self.part, self.text, self.manner);
            (self.part, self.text, self.manner) = (Part::Note(number), None, Manner::Full);
            self.out.pop();
            self.out.push_str(", note-text");
            self.bracketed(|writer| writer.flow(&note.blocks));
            self.out.push(')');
            (self.part, self.text, self.manner) = outer;
        }
        self.out.push(';');
        if open {
            self.out.push_str("], []);");
        }
    }

    /// Begins what stands in a table's head, and only where that is set first.
    fn once(&mut self) {
        self.out.push_str(&format!("#once(\"once--{}-{}\", [", self.place, self.onces));
        self.onces += 1;
    }
}

/// Returns a language as Typst takes it: the language subtag (ISO 639), and the region (ISO 3166) as Typst source.
/// Other subtags (scripts, variants) decide nothing in print; a tag that Typst does not take is none.
pub(super) fn language(tag: &str) -> Option<(String, String)> {
    let mut subtags = tag.split('-');
    let language = subtags.next()?.to_ascii_lowercase();
    let letters = |subtag: &str| subtag.bytes().all(|b| b.is_ascii_alphabetic());
    if !matches!(language.len(), 2 | 3) || !letters(&language) {
        return None;
    }
    let region = subtags.find(|subtag| subtag.len() == 2 && letters(subtag));
    let region = region.map_or("none".to_owned(), |region| format!("{:?}", region.to_ascii_uppercase()));
    Some((language, region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_as_typst_takes_them() {
        let read = |tag| language(tag).map(|(language, region)| format!("{language} {region}"));
        assert_eq!(read("fr-FR"), Some("fr \"FR\"".to_owned()));
        assert_eq!(read("zh-Hant-TW"), Some("zh \"TW\"".to_owned()));
        assert_eq!(read("es-419"), Some("es none".to_owned()));
        assert_eq!(read("x-klingon"), None);
        assert_eq!(read("f\"]-FR"), None);
    }
}
