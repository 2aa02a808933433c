//! An edition as plain text, for what shows nothing else: a mail, a terminal, a Braille line, a search tool.
//!
//! A paragraph is a line; headings are underlined; notes stand at the end of their chapter, called as `[12]`.

use crate::document::{Channel, RowKind};
use crate::edition::walk::Anchors;
use crate::edition::{Block, Caption, Definition, Edition, Figure, Inline, Table, Text};
use crate::paged::PageMap;

/// Writes an edition as plain text.
pub(super) fn text(edition: &Edition, pages: Option<&PageMap>, anchors: &Anchors) -> String {
    let mut writer = Writer { edition, pages, anchors, out: String::new(), indent: String::new() };
    let metadata = &edition.metadata;
    writer.heading(&metadata.title.plain(), '=');
    for text in [&metadata.subtitle, &metadata.blurb].into_iter().flatten() {
        writer.paragraph(&text.plain());
    }
    let names: Vec<&str> = metadata.with_role("aut").map(|contributor| contributor.name.as_str()).collect();
    writer.paragraph(&names.join(", "));
    let rights = [metadata.rights.clone(), metadata.license.clone()];
    writer.paragraph(&rights.into_iter().flatten().collect::<Vec<_>>().join(" "));
    for chapter in &edition.chapters {
        writer.out.push('\n');
        if !chapter.label.is_empty() {
            writer.paragraph(&chapter.label);
        }
        let title = writer.inlines(&chapter.title.inlines);
        writer.heading(&title, '=');
        for text in [&chapter.standfirst, &chapter.byline, &chapter.role].into_iter().flatten() {
            writer.text(text);
        }
        writer.blocks(&chapter.blocks);
        if !chapter.notes.is_empty() {
            writer.heading(&edition.words.notes, '-');
        }
        for number in chapter.notes.clone() {
            let Some(note) = edition.notes.get(number as usize - 1) else { continue };
            writer.marked(&format!("[{number}] "), "", &note.blocks);
        }
    }
    // At most one empty line, none at the head.
    let mut out = String::with_capacity(writer.out.len());
    for line in writer.out.trim().lines() {
        if !(line.is_empty() && out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

struct Writer<'a> {
    edition: &'a Edition,
    pages: Option<&'a PageMap>,
    anchors: &'a Anchors,
    out: String,
    /// What stands before each line.
    indent: String,
}

impl<'a> Writer<'a> {
    fn line(&mut self, text: &str) {
        let line = format!("{}{text}", self.indent);
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        text.trim().split('\n').for_each(|line| self.line(line));
        self.line("");
    }

    fn heading(&mut self, title: &str, rule: char) {
        let title = title.trim();
        self.line("");
        self.line(title);
        self.line(&rule.to_string().repeat(title.chars().count()));
        self.line("");
    }

    fn text(&mut self, text: &Text) {
        let words = self.inlines(&text.inlines);
        self.paragraph(&words);
    }

    /// Writes blocks with a mark before their first line, and blanks (or `rest`) before the others.
    fn marked(&mut self, mark: &str, rest: &str, blocks: &'a [Block]) {
        let start = self.out.len();
        let outer = self.indent.clone();
        let rest = if rest.is_empty() { " ".repeat(mark.chars().count()) } else { rest.to_owned() };
        self.indent.push_str(&rest);
        self.blocks(blocks);
        self.indent = outer.clone();
        // The mark takes the place of the first line's indent.
        if let Some(first) = self.out[start..].find(|c: char| c != '\n').map(|at| start + at) {
            let end = (first + outer.len() + rest.len()).min(self.out.len());
            if self.out.is_char_boundary(end) {
                self.out.replace_range(first..end, &format!("{outer}{mark}"));
            }
        }
    }

    fn blocks(&mut self, blocks: &'a [Block]) {
        for block in blocks {
            match block {
                Block::Heading { level, text, heading: _ } => {
                    let title = self.inlines(&text.inlines);
                    if *level == 2 { self.heading(&title, '-') } else { self.paragraph(&title) }
                }
                Block::Paragraph(text) | Block::Verse(text) => self.text(text),
                Block::List { start, items } => {
                    for (at, item) in items.iter().enumerate() {
                        let mark = match start {
                            Some(start) => format!("{}. ", start + at as u64),
                            None => "- ".to_owned(),
                        };
                        self.marked(&mark, "", item);
                    }
                }
                Block::Definitions(entries) => self.definitions(entries),
                Block::Quote(blocks) => self.marked("> ", "> ", blocks),
                Block::Code { text, .. } => self.paragraph(text),
                Block::Rule => self.paragraph("* * *"),
                Block::PullQuote { text, attribution, repeated } => {
                    // What repeats the text is there already.
                    if !repeated {
                        text.iter().chain(attribution).for_each(|text| self.text(text));
                    }
                }
                Block::Aside { title, blocks, .. } => {
                    self.line("");
                    let outer = self.indent.clone();
                    self.indent.push_str("| ");
                    title.iter().for_each(|title| self.text(title));
                    self.blocks(blocks);
                    self.indent = outer;
                    self.line("");
                }
                Block::Timeline { title, entries, .. } => {
                    title.iter().for_each(|title| self.text(title));
                    self.definitions(entries);
                }
                Block::KeyFigure { figure, label } => {
                    let words: Vec<String> =
                        std::iter::once(figure).chain(label).map(|text| self.inlines(&text.inlines)).collect();
                    self.paragraph(&words.join(" "));
                }
                Block::Only { only, blocks } => {
                    if only.in_channel(Channel::Html) {
                        self.blocks(blocks);
                    }
                }
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
            }
        }
    }

    fn definitions(&mut self, entries: &'a [Definition]) {
        for entry in entries {
            let term = self.inlines(&entry.term.inlines);
            self.line(term.trim());
            for definition in &entry.definitions {
                self.marked("  ", "", definition);
            }
        }
    }

    fn caption(&mut self, caption: &Caption) -> String {
        format!("{}{}", caption.label, self.inlines(&caption.text.inlines))
    }

    fn table(&mut self, table: &'a Table) {
        if let Some(caption) = &table.caption {
            let caption = self.caption(caption);
            self.paragraph(&caption);
        }
        let row = |writer: &Self, cells: &[Text]| {
            let cells: Vec<String> =
                cells.iter().map(|cell| writer.inlines(&cell.inlines).trim().to_owned()).collect();
            cells.join(" | ")
        };
        if table.head.iter().any(|cell| !cell.is_empty()) {
            let head = row(self, &table.head);
            self.line(&head);
        }
        for one in &table.rows {
            let mut line = row(self, &one.cells);
            if one.kind == RowKind::Section {
                line = line.replace(" | ", "").trim().to_owned();
                self.line("");
            }
            self.line(&line);
        }
        self.line("");
    }

    fn figure(&mut self, figure: &'a Figure) {
        if let Some(alternative) = &figure.alternative {
            let words = self.inlines(&alternative.inlines);
            self.paragraph(&format!("[{}]", words.trim()));
        }
        let caption = figure.caption.as_ref().map(|caption| self.caption(caption)).unwrap_or_default();
        let credit = figure.credit.as_ref().map(|credit| self.inlines(&credit.inlines)).unwrap_or_default();
        self.paragraph(&format!("{caption} {credit}"));
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        let mut out = String::new();
        self.collect(inlines, &mut out);
        out
    }

    fn collect(&self, inlines: &[Inline], out: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(run) | Inline::Code(run) => out.push_str(&run.text),
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strike(content)
                | Inline::Element { content, .. }
                | Inline::Reference { content, .. } => self.collect(content, out),
                Inline::Link { url, content } => {
                    let start = out.len();
                    self.collect(content, out);
                    let address = url.strip_prefix("mailto:").unwrap_or(url);
                    let shown = &out[start..];
                    let says_it =
                        shown == address || address.split_once("://").is_some_and(|(_, rest)| rest == shown);
                    if !says_it {
                        out.push_str(&format!(" <{address}>"));
                    }
                }
                Inline::PageReference { target, chapter, before, after } => {
                    let text = self.anchors.text(target);
                    match self.pages.zip(text).and_then(|(pages, text)| pages.page(text)) {
                        Some(page) => out.push_str(&format!("{before}{page}{after}")),
                        None => {
                            let chapter = self.edition.chapters.get(*chapter);
                            out.push_str(chapter.map(|chapter| chapter.heading.plain.as_str()).unwrap_or_default());
                        }
                    }
                }
                Inline::NoteCall { number, .. } => out.push_str(&format!("[{number}]")),
                Inline::Break => out.push('\n'),
            }
        }
    }
}
