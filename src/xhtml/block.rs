//! Blocks as XHTML. No `_ =>`: a new kind of block must be learnt here.

use super::Renderer;
use crate::document::{Align, RowKind};
use crate::edition::walk::has_links;
use crate::edition::{Block, Caption, Definition, Figure, Row, Table, Text};

impl<'a> Renderer<'a> {
    /// Writes blocks; `open` where the notes that they call may stand between them.
    pub(super) fn blocks(&mut self, blocks: &'a [Block], open: bool) {
        for block in blocks {
            self.block(block, open);
            if open {
                self.footnotes();
            }
        }
    }

    fn block(&mut self, block: &'a Block, open: bool) {
        match block {
            Block::Heading { level, text, heading: _ } => {
                self.out.start(heading_name(*level));
                self.text_attributes(text, "");
                self.text(text);
                self.permalink(text);
                self.out.end();
            }
            Block::Paragraph(text) => {
                self.out.start("p");
                self.text_attributes(text, "");
                self.text(text);
                self.permalink(text);
                self.out.end();
            }
            Block::List { start: None, items } => {
                self.out.start("ul").line();
                self.items(items);
                self.out.end();
            }
            Block::List { start: Some(start), items } => {
                self.out.start("ol");
                if *start != 1 {
                    self.out.attribute("start", &start.to_string());
                }
                self.out.line();
                self.items(items);
                self.out.end();
            }
            Block::Definitions(entries) => {
                self.out.start("dl").line();
                self.definitions(entries);
                self.out.end();
            }
            Block::Quote(blocks) => {
                self.out.start("blockquote").line();
                self.blocks(blocks, false);
                self.out.end();
            }
            Block::Code { id: _, info: _, text, span: _ } => {
                self.out.start("pre");
                // In an EPUB lines of code are broken.
                if !self.is_epub() {
                    self.scrolls(&self.edition.words.code);
                }
                self.out.start("code").text(text).end().end();
            }
            Block::Rule => drop(self.out.start("hr").end()),
            Block::PullQuote { text, attribution, repeated } => {
                self.pull_quote(text, attribution.as_ref(), *repeated)
            }
            Block::Aside { level, title, blocks } => {
                let label = self.edition.words.aside.clone();
                self.section("box", "sidebar", *level, title.as_ref(), &label);
                self.blocks(blocks, false);
                self.out.end();
            }
            Block::Timeline { level, title, entries } => {
                let label = self.edition.words.timeline.clone();
                self.section("timeline", "", *level, title.as_ref(), &label);
                self.out.start("dl").line();
                self.definitions(entries);
                self.out.end().line().end();
            }
            Block::KeyFigure { figure, label } => {
                let name = self.edition.words.key_figure.clone();
                self.out.start("div").attribute("class", "key-figure").attribute("role", "group");
                self.out.attribute("aria-label", &name).line();
                self.text_element("p", figure, "figure");
                self.out.line();
                for text in label {
                    self.text_element("p", text, "label");
                    self.out.line();
                }
                self.out.end();
            }
            Block::Verse(text) => self.text_element("p", text, "verse"),
            Block::Only { only, blocks } => {
                if only.in_channel(self.channel()) {
                    self.blocks(blocks, open);
                }
                return;
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
        self.out.line();
    }

    /// Opens a section that is named by its title, or by what it is.
    fn section(&mut self, class: &str, epub_type: &str, level: u8, title: Option<&'a Text>, label: &str) {
        self.out.start("section").attribute("class", class);
        if !epub_type.is_empty() {
            self.epub_type(epub_type);
        }
        match title.and_then(|title| Some((title, title.key.as_ref()?))) {
            Some((title, key)) => {
                self.out.attribute("aria-labelledby", key.as_str()).line();
                self.text_element(heading_name(level), title, "");
                self.out.line();
            }
            None => drop(self.out.attribute("aria-label", label).line()),
        }
    }

    fn items(&mut self, items: &'a [Vec<Block>]) {
        for item in items {
            self.out.start("li");
            self.tight(item);
            self.out.end().line();
        }
    }

    /// Writes blocks into the element that was just opened: a first paragraph is the element's own text.
    fn tight(&mut self, blocks: &'a [Block]) {
        match blocks {
            [Block::Paragraph(text), rest @ ..] if !rest.iter().any(|block| matches!(block, Block::Paragraph(_))) => {
                self.text_attributes(text, "");
                self.text(text);
                if !rest.is_empty() {
                    self.out.line();
                }
                self.blocks(rest, false);
            }
            blocks => {
                self.out.line();
                self.blocks(blocks, false);
            }
        }
    }

    fn definitions(&mut self, entries: &'a [Definition]) {
        for entry in entries {
            self.text_element("dt", &entry.term, "");
            self.out.line();
            for definition in &entry.definitions {
                self.out.start("dd");
                self.tight(definition);
                self.out.end().line();
            }
        }
    }

    /// Writes a pull quote. What repeats the text is hidden from screen readers, unless there is something in it to reach.
    fn pull_quote(&mut self, text: &'a [Text], attribution: Option<&'a Text>, repeated: bool) {
        let hidden = repeated && !text.iter().chain(attribution).any(|text| has_links(&text.inlines));
        if hidden && let Some(last) = text.iter().chain(attribution).last() {
            self.breaks_through(last);
        }
        self.out.start("aside").attribute("class", "pull-quote").attribute("role", "doc-pullquote");
        self.epub_type("pullquote");
        if hidden {
            self.out.attribute("aria-hidden", "true");
        }
        self.out.line();
        for paragraph in text {
            self.text_element("p", paragraph, "");
            self.out.line();
        }
        if let Some(attribution) = attribution {
            self.text_element("p", attribution, "attribution");
            self.out.line();
        }
        self.out.end();
    }

    /// Makes what may be wider than the window reachable by keyboard (WCAG 2.1.1).
    fn scrolls(&mut self, label: &str) {
        self.out.attribute("tabindex", "0").attribute("role", "region").attribute("aria-label", label);
    }

    fn table(&mut self, table: &'a Table) {
        // On a narrow screen a style sheet makes a list of each row, its cells named by the heads.
        let stacks = table.columns.len() > 2 && table.head.iter().skip(1).all(|cell| !cell.is_empty());
        self.out.start("div").attribute("class", if stacks { "table stacks" } else { "table" });
        let label = match &table.caption {
            Some(caption) => format!("{}{}", caption.label, caption.plain),
            None => table.head.iter().map(Text::plain).collect::<Vec<_>>().join(", "),
        };
        // A table of two columns fits a page of an EPUB.
        if stacks || !self.is_epub() {
            self.scrolls(&label);
        }
        self.out.line();
        self.out.start("table").line();
        if let Some(caption) = &table.caption {
            self.caption("caption", caption);
            self.out.line();
        }
        if table.head.iter().any(|cell| !cell.is_empty()) {
            self.out.start("thead").start("tr");
            for (column, cell) in table.head.iter().enumerate() {
                // A head without words names nothing (WCAG 1.3.1).
                let name = if cell.is_empty() { "td" } else { "th" };
                self.out.start(name);
                if name == "th" {
                    self.out.attribute("scope", "col");
                }
                self.text_attributes(cell, alignment(table, column));
                self.text(cell);
                self.out.end();
            }
            self.out.end().end().line();
        }
        self.out.start("tbody").line();
        for (at, row) in table.rows.iter().enumerate() {
            // A section's rows are a group of their own, so that its head names them.
            if row.kind == RowKind::Section && at > 0 {
                self.out.end().line().start("tbody").line();
            }
            self.row(table, row, stacks);
        }
        self.out.end().line().end().line().end();
    }

    fn row(&mut self, table: &'a Table, row: &'a Row, stacks: bool) {
        self.out.start("tr");
        match row.kind {
            RowKind::Plain => {}
            RowKind::Section => {
                self.out.attribute("class", "section");
                if let Some(cell) = row.cells.iter().find(|cell| !cell.is_empty()) {
                    self.out.start("th").attribute("scope", "rowgroup");
                    self.out.attribute("colspan", &table.columns.len().max(1).to_string());
                    self.text_attributes(cell, "");
                    self.text(cell);
                    self.out.end();
                }
                self.out.end().line();
                return;
            }
            RowKind::Total => drop(self.out.attribute("class", "total")),
        }
        for (column, cell) in row.cells.iter().enumerate() {
            let names_the_row = column == 0 && !cell.is_empty() && table.columns.len() > 1;
            self.out.start(if names_the_row { "th" } else { "td" });
            if names_the_row {
                self.out.attribute("scope", "row");
            }
            if stacks
                && column > 0
                && let Some(head) = table.head.get(column)
            {
                self.out.attribute("data-head", head.plain().trim());
            }
            self.text_attributes(cell, alignment(table, column));
            self.text(cell);
            self.out.end();
        }
        self.out.end().line();
    }

    fn caption(&mut self, name: &'static str, caption: &'a Caption) {
        self.out.start(name);
        self.text_attributes(&caption.text, "");
        self.breaks_above(&caption.text, "span");
        if !caption.label.is_empty() {
            self.out.start("span").attribute("class", "label").text(&caption.label).end();
        }
        self.text(&caption.text);
        if name == "caption" {
            self.out.end();
        }
    }

    fn figure(&mut self, figure: &'a Figure) {
        self.out.start("figure").line();
        if let Some(caption) = &figure.caption {
            self.breaks_above(&caption.text, "div");
        }
        let alternative = figure.alternative.as_ref();
        let href = (self.settings.picture_href)(&figure.picture);
        let (width, height) = figure.picture.size;
        self.out.start("img");
        self.out.maybe("id", alternative.and_then(|text| text.key.as_ref()).map(|key| key.as_str()));
        self.out.attribute("src", &href).attribute("alt", alternative.map(Text::plain).unwrap_or_default().trim());
        if let Some(text) = alternative {
            self.language(text.language.as_deref());
        }
        self.out.attribute("width", &width.to_string()).attribute("height", &height.to_string()).end().line();
        if figure.caption.is_some() || figure.credit.is_some() {
            match &figure.caption {
                Some(caption) => self.caption("figcaption", caption),
                None => drop(self.out.start("figcaption")),
            }
            if let Some(credit) = &figure.credit {
                self.out.text(" ");
                self.text_element("span", credit, "credit");
            }
            self.out.end().line();
        }
        self.out.end();
    }

    /// Writes the link to a paragraph: shown to the mouse, passed over by keyboard and screen readers, who have the
    /// headings.
    fn permalink(&mut self, text: &Text) {
        if self.is_epub() {
            return;
        }
        if let Some(key) = &text.key {
            let title = self.edition.words.permalink.clone();
            self.out.start("a").attribute("class", "permalink").attribute("href", &format!("#{key}"));
            self.out.attribute("title", &title).attribute("tabindex", "-1").attribute("aria-hidden", "true");
            self.out.text("¶").end();
        }
    }
}

fn heading_name(level: u8) -> &'static str {
    match level {
        0..=2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        6.. => "h6",
    }
}

fn alignment(table: &Table, column: usize) -> &'static str {
    match table.columns.get(column) {
        Some(Align::Right) => "right",
        Some(Align::Center) => "center",
        Some(Align::Left | Align::Start) | None => "",
    }
}
