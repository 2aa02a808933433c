//! An [`Edition`] as Typst source, a file for each chapter: [`Takes::write`].
//!
//! In: an edition and how it is printed. Out: its [`Take`]s: calls of the theme's functions with the words in string
//! literals, the [`Origins`] of these literals, and the pictures that the text names.
//!
//! ```typst
//! #chapter(matter: "chapter", label: "Chapter 1", title: [#at("history");#"History";], …)
//! #par[#at("u-7kq2m9");#"The wall is ";#emph[#"four"];#" metres high.";#note("3", "fn-wall")[#"…"];]
//! ```
//!
//! *Architecture invariant*: nothing that people wrote is Typst code ([`origin`](super::origin)), and no size, font,
//! colour or space is decided here: these are the theme's.

mod inline;
mod matter;
mod table;
mod take;

use std::collections::{BTreeMap, BTreeSet};

use super::cover::Plan;
use super::depth::{Depth, Struts};
use super::file::{PRELUDE, TEMPLATE, chapter_path, picture_path};
use super::origin::{LONGEST_LITERAL, Origin, Origins, Part, push_literal};
use crate::config::Print;
use crate::document::{Channel, Key};
use crate::edition::layout::{self, UnitLayout};
use crate::edition::walk::has_links;
use crate::edition::{Block, Chapter, Definition, Edition, Figure, Heading, Picture, PictureKind, Run, Text, TextId};
use crate::source::Span;
use take::{Before, Found};
pub use take::{Take, Takes, write};

/// Which pages are wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent<'p> {
    /// The cover, the title pages, the contents and the chapters.
    Book,
    /// The cover alone.
    Cover,
    /// The cover's sheet alone: back, spine and front.
    CoverSheet(&'p Plan),
}

/// What layouts before have shown that this one needs.
#[derive(Clone, Debug, Default)]
pub struct Adjustments {
    /// Characters for which no font has a glyph: written as U+FFFD.
    pub unprintable: BTreeSet<char>,
    /// The texts that begin a page.
    pub breaks: BTreeSet<TextId>,
    /// How the pages of a chapter differ from the theme's, by its place in the edition.
    pub depths: BTreeMap<usize, Depth>,
}

impl Adjustments {
    /// Returns what fills the last lines of a chapter's pages.
    fn struts(&self, chapter: usize) -> Option<Struts> {
        self.depths.get(&chapter)?.struts
    }
}

struct Writer<'e> {
    edition: &'e Edition,
    print: &'e Print,
    adjustments: &'e Adjustments,
    /// Which take it writes: 0 what stands around the chapters, then the chapters.
    place: usize,
    before: Before<'e>,
    found: Found,
    out: String,
    origins: Origins,
    pictures: Vec<Picture>,
    anchors: BTreeSet<String>,
    /// The notes that have been set, by number; a further call refers to them.
    notes: BTreeSet<u32>,
    /// How many things there have been that a repeated head shows once; names them.
    onces: usize,
    /// The level of the last heading, so that none is skipped where another output's heading is left out.
    level: u8,
    part: Part,
    /// The text that is being written, and how many of its characters have been.
    text: Option<(TextId, usize)>,
    /// The unit that is being written.
    key: Option<&'e Key>,
    /// Within how many items, boxes and cells it stands: no page can be cut there, only a column.
    depth: usize,
    manner: Manner,
}

/// How inlines are written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// With everything.
    Full,
    /// For contents and bookmarks: a copy, without notes, links, anchors or origins.
    Copy,
    /// In the head of a table, which is set again on each page.
    TableHead,
}

impl<'e> Writer<'e> {
    fn new(
        edition: &'e Edition,
        print: &'e Print,
        adjustments: &'e Adjustments,
        place: usize,
        before: Before<'e>,
        missing: BTreeSet<String>,
    ) -> Self {
        Writer {
            edition,
            print,
            adjustments,
            place,
            before,
            found: Found { missing, ..Found::default() },
            out: String::new(),
            origins: Origins::default(),
            pictures: Vec::new(),
            anchors: BTreeSet::new(),
            notes: BTreeSet::new(),
            onces: 0,
            level: 1,
            part: Part::Front,
            text: None,
            key: None,
            depth: 0,
            manner: Manner::Full,
        }
    }

    /// Writes what stands around the chapters, and where each of them stands.
    fn around(mut self, extent: Extent<'_>) -> Take {
        self.imports();
        self.book();
        match extent {
            Extent::Cover => self.cover(),
            Extent::CoverSheet(plan) => self.cover_sheet(plan),
            Extent::Book => {
                self.cover();
                self.title_pages();
                for at in 0..self.edition.chapters.len() {
                    // In a scope of its own: what a rule says of this chapter's pages changes the styles of no other's, which
                    // Typst then need not set again.
                    self.out.push_str("\n#[");
                    if let Some(&Depth { lines, struts: None }) = self.adjustments.depths.get(&at) {
                        self.depth(lines);
                    }
                    self.out.push_str(&format!("#include \"{}\"]\n", chapter_path(at)));
                }
            }
        }
        self.end()
    }

    /// Writes a chapter.
    fn take_of(mut self, chapter: Option<&'e Chapter>) -> Take {
        self.imports();
        self.part = Part::Body;
        if let Some(chapter) = chapter {
            self.chapter(chapter);
        }
        self.end()
    }

    fn imports(&mut self) {
        self.out.push_str(&format!("#import \"{PRELUDE}\": *\n#import \"{TEMPLATE}\": *\n"));
    }

    fn end(self) -> Take {
        let Writer { out: source, origins, pictures, anchors, notes, found, .. } = self;
        Take { source, origins, pictures, anchors, notes, found }
    }

    fn chapter(&mut self, chapter: &'e Chapter) {
        self.level = 1;
        let struts = self.place.checked_sub(1).and_then(|at| self.adjustments.struts(at));
        self.out.push_str("\n#");
        if let Some(struts) = &struts {
            self.out.push_str(&format!(
                "with-struts({}, taken: {}pt, height: {}pt, ",
                struts.pages,
                matter::length(struts.taken.to_pt()),
                matter::length(struts.height.to_pt())
            ));
        }
        self.out.push_str("chapter(");
        self.named_words("matter", matter::name(chapter.matter));
        self.out.push_str(&match chapter.number {
            Some(number) => format!("number: {number}, "),
            None => "number: none, ".to_owned(),
        });
        self.named_words("label", &chapter.label);
        self.named_text("title", Some(&chapter.title));
        self.named_heading(&chapter.heading);
        self.named_text("byline", chapter.byline.as_ref());
        self.named_text("role", chapter.role.as_ref());
        self.named_text("standfirst", chapter.standfirst.as_ref());
        self.out.push_str(if struts.is_some() { "))\n" } else { ")\n" });
        self.blocks(&chapter.blocks);
    }

    fn blocks(&mut self, blocks: &'e [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'e Block) {
        if let Some(head) = layout::head(block) {
            self.begin_page(head);
        }
        match block {
            Block::Heading { level, text, heading } => {
                let level = self.next_level(*level);
                self.out.push_str(&format!("#section(level: {level}, "));
                self.named_heading(heading);
                self.out.push(')');
                self.bracketed(|writer| writer.text(text));
            }
            Block::Paragraph(text) => {
                self.out.push_str("#par");
                self.bracketed(|writer| writer.text(text));
            }
            Block::List { start, items } => self.list(*start, items),
            Block::Definitions(definitions) => {
                self.out.push_str("#definitions(");
                self.definitions(definitions);
                self.out.push(')');
            }
            Block::Quote(blocks) => {
                self.out.push_str("#block-quote");
                self.bracketed(|writer| writer.flow(blocks));
            }
            Block::Code { id, info, text, span } => self.code(*id, info, text, *span),
            Block::Rule => self.out.push_str("#thematic-break()"),
            Block::PullQuote { text, attribution, repeated } => {
                // What is said twice is an artifact, and artifacts may hold no notes and no links.
                let silent = *repeated && !text.iter().chain(attribution).any(|text| has_links(&text.inlines));
                self.out.push_str(&format!("#pull-quote(repeated: {silent}, "));
                self.named_text("attribution", attribution.as_ref());
                self.out.push(')');
                self.bracketed(|writer| writer.paragraphs(text));
            }
            Block::Aside { level, title, blocks } => {
                self.out.push_str("#aside-box(");
                self.title(*level, title.as_ref());
                self.out.push(')');
                self.bracketed(|writer| writer.flow(blocks));
            }
            Block::Timeline { level, title, entries } => {
                self.out.push_str("#timeline(");
                self.title(*level, title.as_ref());
                self.definitions(entries);
                self.out.push(')');
            }
            Block::KeyFigure { figure, label } => {
                self.out.push_str("#key-figure(");
                self.named_text("figure", Some(figure));
                self.out.push(')');
                self.bracketed(|writer| writer.paragraphs(label));
            }
            Block::Verse(text) => {
                self.out.push_str("#verse");
                self.bracketed(|writer| writer.text(text));
            }
            Block::Only { only, blocks } => {
                if only.in_channel(Channel::Paged) {
                    self.blocks(blocks);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
        self.out.push('\n');
    }

    fn list(&mut self, start: Option<u64>, items: &'e [Vec<Block>]) {
        let tight = items.iter().all(|blocks| single_paragraph(blocks).is_some());
        let item = match start {
            Some(start) => {
                self.out.push_str(&format!("#enum(start: {start}, tight: {tight}, "));
                "enum.item"
            }
            None => {
                self.out.push_str(&format!("#list(tight: {tight}, "));
                "list.item"
            }
        };
        for (at, blocks) in items.iter().enumerate() {
            if at > 0
                && let Some(head) = blocks.first().and_then(layout::head)
                && self.begins_page(head)
            {
                // Within a list no page can begin: the rest is a list of its own.
                self.out.push_str(")\n");
                self.begin_page(head);
                self.list(start.map(|start| start + at as u64), &items[at..]);
                return;
            }
            self.out.push_str(item);
            self.bracketed(|writer| writer.flow(blocks));
            self.out.push_str(", ");
        }
        self.out.push(')');
    }

    /// Writes `(term: […], definitions: ([…],)), …`.
    fn definitions(&mut self, definitions: &'e [Definition]) {
        for definition in definitions {
            self.out.push('(');
            self.named_text("term", Some(&definition.term));
            if self.begins_page(&definition.term) {
                self.out.push_str("begins-page: true, ");
            }
            self.out.push_str("definitions: (");
            for blocks in &definition.definitions {
                self.bracketed(|writer| writer.flow(blocks));
                self.out.push_str(", ");
            }
            self.out.push_str(")), ");
        }
    }

    fn code(&mut self, id: TextId, info: &str, text: &str, span: Span) {
        self.out.push_str("#code-block(");
        self.named_words("info", info);
        self.out.push_str("raw(block: true, ");
        let outer = std::mem::replace(&mut self.part, Part::Code);
        // One literal, however long: a glyph tells its place within its line, so that no place overflows.
        let text = self.printable(&text.replace('\t', "    "));
        self.registered(Some((id, 0)), &text, span);
        self.part = outer;
        self.out.push_str("))");
    }

    fn figure(&mut self, figure: &'e Figure) {
        self.out.push_str("#figure-block(");
        let outer = std::mem::replace(&mut self.part, Part::Picture);
        let path = picture_path(self.place, self.pictures.len(), &figure.picture);
        self.out.push_str("picture: image(");
        self.registered(None, &path, figure.span);
        self.part = outer;
        if let Some(alternative) = &figure.alternative {
            self.out.push_str(", ");
            self.named_words("alt", &alternative.plain());
        }
        self.out.push_str("), ");
        self.pictures.push(figure.picture.clone());
        let (width, height) = figure.picture.size;
        let vector = figure.picture.kind == PictureKind::Svg;
        let decorative = figure.alternative.is_none();
        self.out.push_str(&format!("size: ({width}, {height}), vector: {vector}, decorative: {decorative}, "));
        self.caption(figure.caption.as_ref());
        self.named_text("credit", figure.credit.as_ref());
        self.out.push(')');
    }

    /// Writes `caption: (label: "Figure 2. ", text: […]), `.
    fn caption(&mut self, caption: Option<&'e crate::edition::Caption>) {
        match caption {
            None => self.out.push_str("caption: none, "),
            Some(caption) => {
                self.out.push_str("caption: (");
                self.named_words("label", &caption.label);
                self.named_text("text", Some(&caption.text));
                self.out.push_str("), ");
            }
        }
    }

    /// Writes the level and the title of a box; it is a heading, though not one of the contents.
    fn title(&mut self, level: u8, title: Option<&'e Text>) {
        match title {
            None => self.out.push_str("level: none, title: none, "),
            Some(title) => {
                let level = self.next_level(level);
                self.out.push_str(&format!("level: {level}, "));
                self.named_text("title", Some(title));
                self.named_words("plain", &title.plain());
            }
        }
    }

    /// Writes `plain: […], running: "…", `: the title without its notes.
    fn named_heading(&mut self, heading: &'e Heading) {
        self.out.push_str("plain: ");
        let outer = std::mem::replace(&mut self.manner, Manner::Copy);
        self.bracketed(|writer| writer.inlines(&heading.inlines));
        self.manner = outer;
        self.out.push_str(", ");
        self.named_words("running", &heading.running);
    }

    fn named_text(&mut self, name: &str, text: Option<&'e Text>) {
        self.out.push_str(name);
        self.out.push_str(": ");
        match text {
            Some(text) => self.bracketed(|writer| writer.text(text)),
            None => self.out.push_str("none"),
        }
        self.out.push_str(", ");
    }

    fn named_words(&mut self, name: &str, words: &str) {
        self.out.push_str(name);
        self.out.push_str(": ");
        let words = self.printable(words);
        push_literal(&mut self.out, &words);
        self.out.push_str(", ");
    }

    fn paragraphs(&mut self, texts: &'e [Text]) {
        for text in texts {
            self.out.push_str("#par");
            self.bracketed(|writer| writer.text(text));
        }
    }

    /// Writes the blocks of an item, a cell or a note: a first paragraph runs on from the mark before it.
    fn flow(&mut self, blocks: &'e [Block]) {
        self.depth += 1;
        let mut rest = blocks;
        if let Some((Block::Paragraph(text), others)) = blocks.split_first() {
            self.text(text);
            rest = others;
        }
        if !rest.is_empty() {
            self.out.push('\n');
            self.blocks(rest);
        }
        self.depth -= 1;
    }

    fn bracketed(&mut self, write: impl FnOnce(&mut Self)) {
        self.out.push('[');
        write(self);
        self.out.push(']');
    }

    fn wish(&self, text: &Text) -> Option<&'e UnitLayout> {
        self.edition.layout.unit(text.key.as_ref()?)
    }

    /// Says whether a text begins a page: because the edition wants it, or for what the last layout has shown.
    fn begins_page(&self, head: &Text) -> bool {
        self.adjustments.breaks.contains(&head.id) || self.wish(head).is_some_and(|wish| wish.break_before)
    }

    fn begin_page(&mut self, head: &Text) {
        if !self.begins_page(head) {
            return;
        }
        // What an edition wants is a page, whatever the columns; a remedy may be content with the next column.
        let page = self.depth == 0 && self.wish(head).is_some_and(|wish| wish.break_before);
        self.out.push_str(if page { "#pagebreak(weak: true)\n" } else { "#colbreak(weak: true)\n" });
    }

    /// Writes a unit: its anchor, its language if it is not the edition's, how its letters are set, its words.
    fn text(&mut self, text: &'e Text) {
        let outer = self.text.replace((text.id, 0));
        let outer_key = std::mem::replace(&mut self.key, text.key.as_ref());
        let foreign = text.language.as_deref().and_then(inline::language);
        if let Some((language, region)) = &foreign {
            self.out.push_str(&format!("#untranslated({language:?}, {region})["));
        }
        if let (Manner::Full, Some(key)) = (self.manner, &text.key) {
            self.anchor(key.as_str());
        }
        let wish = self.wish(text).filter(|_| self.manner != Manner::Copy);
        let set = wish.filter(|wish| wish.tracking != 0 || wish.undivided);
        if let Some(UnitLayout { tracking, undivided, .. }) = set {
            self.out.push_str(&format!("#as-wanted({tracking}, {undivided})["));
        }
        self.inlines(&text.inlines);
        if set.is_some() {
            self.out.push_str("];");
        }
        if foreign.is_some() {
            self.out.push_str("];");
        }
        self.text = outer;
        self.key = outer_key;
    }

    /// Says whether the document sets an anchor.
    fn knows(&mut self, name: &str) -> bool {
        if !self.found.asked.contains(name) {
            self.found.asked.insert(name.to_owned());
        }
        !self.found.missing.contains(name)
    }

    fn anchor(&mut self, name: &str) {
        // An anchor is one place; were a name there twice, Typst would refuse every link to it.
        if self.before.anchors.contains(name) {
            self.found.crossed = true;
        } else if !name.is_empty() && self.anchors.insert(name.to_owned()) {
            self.out.push_str("#at(");
            push_literal(&mut self.out, name);
            self.out.push_str(");");
        }
    }

    /// Writes words; those with places of their own to break as `#word[#"se";][#"cure";];`.
    fn run(&mut self, run: &Run) {
        let words = self.printable(&run.text.replace(['\n', '\r', '\t'], " "));
        if self.edition.layout.is_empty() || self.manner == Manner::Copy {
            return self.piece(&words, run.span);
        }
        let mut written = 0;
        for (at, word) in letters(&words) {
            let Some(places) = self.edition.layout.breaks(self.key, word) else { continue };
            self.piece(&words[written..at], run.span);
            self.out.push_str("#word");
            let mut from = 0;
            for place in places.iter().copied().chain([word.chars().count()]) {
                let part: String = word.chars().skip(from).take(place - from).collect();
                self.bracketed(|writer| writer.piece(&part, run.span));
                from = place;
            }
            self.out.push(';');
            written = at + word.len();
        }
        self.piece(&words[written..], run.span);
    }

    /// Writes words as `#"…";`, in pieces that Typst can count.
    fn piece(&mut self, words: &str, span: Span) {
        let mut rest = words;
        while !rest.is_empty() {
            let mut end = rest.len().min(LONGEST_LITERAL);
            while !rest.is_char_boundary(end) {
                end -= 1;
            }
            let (piece, others) = rest.split_at(end);
            self.out.push('#');
            let place = self.text;
            self.registered(place, piece, span);
            self.out.push(';');
            if let Some((_, offset)) = &mut self.text {
                *offset += piece.chars().count();
            }
            rest = others;
        }
    }

    /// Writes a literal that leads back.
    fn registered(&mut self, place: Option<(TextId, usize)>, words: &str, span: Span) {
        let start = self.out.len();
        push_literal(&mut self.out, words);
        if self.manner != Manner::Copy {
            let (text, offset) = place.map_or((None, 0), |(text, offset)| (Some(text), offset));
            self.origins.push(Origin { range: start..self.out.len(), text, offset, span, part: self.part });
        }
    }

    fn printable(&self, words: &str) -> String {
        words
            .chars()
            .map(|c| if self.adjustments.unprintable.contains(&c) { char::REPLACEMENT_CHARACTER } else { c })
            .collect()
    }

    fn next_level(&mut self, level: u8) -> u8 {
        self.level = level.clamp(2, self.level.saturating_add(1).min(6));
        self.level
    }
}

/// Returns the runs of letters in a text, and where each begins.
fn letters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    words.map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Returns the text of blocks that are one paragraph.
fn single_paragraph(blocks: &[Block]) -> Option<&Text> {
    match blocks {
        [Block::Paragraph(text)] => Some(text),
        _ => None,
    }
}
