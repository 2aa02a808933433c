//! What of a chapter no page may part: [`Bonds`].

use std::collections::BTreeMap;

use crate::edition::{Block, Chapter, Definition, Figure, Inline, Table, Text, TextId, walk};
use crate::source::Span;

/// How a text is bound to what stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bond {
    /// What belongs together has the same number; they grow through the book.
    pub group: u32,
    pub kind: Kind,
    /// Whether all of the group stands on one page.
    pub is_whole: bool,
    /// Whether what comes after it stands on its page.
    pub is_sticky: bool,
    /// Whether it is the head of a table.
    pub is_head: bool,
    /// The group of the head that stands above it again.
    pub head: Option<u32>,
    pub floats: bool,
}

/// What a row is part of: the space between two depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Opening,
    Heading,
    Paragraph,
    Item,
    Term,
    Code,
    Display,
    Title,
    Table,
    Figure,
}

impl Kind {
    /// Says whether more than a line's usual space stands above it.
    pub(super) fn stands_apart(self) -> bool {
        match self {
            Kind::Heading | Kind::Code | Kind::Display | Kind::Title | Kind::Figure => true,
            Kind::Opening | Kind::Paragraph | Kind::Item | Kind::Term | Kind::Table => false,
        }
    }
}

/// The bonds of a chapter's texts and pictures.
#[derive(Debug, Default)]
pub(super) struct Bonds {
    texts: BTreeMap<TextId, Bond>,
    /// The groups of the pictures, by where they were written.
    pictures: BTreeMap<Span, u32>,
    /// The first calls of notes: in which text, after how many characters, and the note's number.
    pub calls: Vec<(TextId, usize, u32)>,
    groups: u32,
}

impl Bond {
    fn new(group: u32, kind: Kind) -> Self {
        Bond { group, kind, is_whole: false, is_sticky: false, is_head: false, head: None, floats: false }
    }

    fn whole(self) -> Self {
        Bond { is_whole: true, ..self }
    }

    fn sticky(self) -> Self {
        Bond { is_whole: true, is_sticky: true, ..self }
    }

    /// The bond of a picture.
    pub(super) fn picture(group: u32) -> Self {
        Bond { floats: true, ..Bond::new(group, Kind::Figure).whole() }
    }
}

impl Bonds {
    pub(super) fn of(chapter: &Chapter) -> Self {
        let mut bonds = Bonds::default();
        let opening = Bond::new(bonds.group(), Kind::Opening).sticky();
        let texts = [&chapter.byline, &chapter.role, &chapter.standfirst];
        std::iter::once(&chapter.title).chain(texts.into_iter().flatten()).for_each(|text| bonds.bind(text, opening));
        bonds.blocks(&chapter.blocks, Kind::Paragraph);
        bonds
    }

    /// Returns the bond of a text of the chapter.
    pub(super) fn text(&self, text: TextId) -> Option<Bond> {
        self.texts.get(&text).copied()
    }

    /// Returns the group of a picture of the chapter.
    pub(super) fn picture(&self, written: Span) -> Option<u32> {
        self.pictures.get(&written).copied()
    }

    fn group(&mut self) -> u32 {
        self.groups += 1;
        self.groups
    }

    fn bind(&mut self, text: &Text, bond: Bond) {
        self.texts.insert(text.id, bond);
        let mut offset = 0;
        walk::inlines(&text.inlines, &mut |inline| match inline {
            Inline::Text(run) | Inline::Code(run) => offset += run.text.chars().count(),
            Inline::NoteCall { number, call: 1 } => self.calls.push((text.id, offset, *number)),
            Inline::NoteCall { .. }
            | Inline::PageReference { .. }
            | Inline::Break
            | Inline::Emphasis(_)
            | Inline::Strong(_)
            | Inline::Strike(_)
            | Inline::Element { .. }
            | Inline::Link { .. }
            | Inline::Reference { .. } => {}
        });
    }

    fn blocks(&mut self, blocks: &[Block], kind: Kind) {
        for block in blocks {
            let bond = Bond::new(self.group(), kind);
            match block {
                Block::Heading { text, .. } => self.bind(text, Bond { kind: Kind::Heading, ..bond }.sticky()),
                Block::Paragraph(text) => self.bind(text, bond),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item, Kind::Item)),
                Block::Definitions(entries) => self.entries(entries, false),
                Block::Timeline { title, entries, .. } => {
                    title.iter().for_each(|title| self.bind(title, Bond { kind: Kind::Title, ..bond }.sticky()));
                    self.entries(entries, true);
                }
                Block::Quote(within) | Block::Only { blocks: within, .. } => self.blocks(within, kind),
                Block::Code { id, .. } => {
                    self.texts.insert(*id, Bond { kind: Kind::Code, ..bond });
                }
                Block::Rule => {}
                Block::PullQuote { text, attribution, .. } => {
                    let bond = Bond { kind: Kind::Display, ..bond }.whole();
                    text.iter().chain(attribution).for_each(|text| self.bind(text, bond));
                }
                Block::KeyFigure { figure, label } => {
                    let bond = Bond { kind: Kind::Display, ..bond }.whole();
                    std::iter::once(figure).chain(label).for_each(|text| self.bind(text, bond));
                }
                Block::Verse(text) => self.bind(text, Bond { kind: Kind::Display, ..bond }.whole()),
                Block::Aside { title, blocks: within, .. } => {
                    title.iter().for_each(|title| self.bind(title, Bond { kind: Kind::Title, ..bond }.sticky()));
                    self.blocks(within, Kind::Paragraph);
                }
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure),
            }
        }
    }

    /// An entry of a timeline is not parted; a term stays with the first line of what it means.
    fn entries(&mut self, entries: &[Definition], whole: bool) {
        for entry in entries {
            let bond = Bond::new(self.group(), Kind::Term);
            self.bind(&entry.term, bond.sticky());
            let from = self.groups;
            entry.definitions.iter().for_each(|blocks| self.blocks(blocks, Kind::Item));
            if whole {
                // Its groups are one.
                let within = self.texts.values_mut().filter(|within| within.group > from);
                within.for_each(|within| *within = Bond { group: bond.group, ..within.whole() });
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let caption = Bond::new(self.group(), Kind::Title).sticky();
        table.caption.iter().for_each(|caption_of| self.bind(&caption_of.text, caption));
        let head = Bond { is_head: true, ..Bond::new(self.group(), Kind::Table).sticky() };
        table.head.iter().for_each(|cell| self.bind(cell, head));
        for row in &table.rows {
            let bond = Bond { head: Some(head.group), ..Bond::new(self.group(), Kind::Table).whole() };
            row.cells.iter().for_each(|cell| self.bind(cell, bond));
        }
    }

    fn figure(&mut self, figure: &Figure) {
        let bond = Bond::picture(self.group());
        self.pictures.insert(figure.span, bond.group);
        let caption = figure.caption.iter().map(|caption| &caption.text);
        caption.chain(&figure.credit).for_each(|text| self.bind(text, bond));
    }
}
