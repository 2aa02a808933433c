//! What can be referred to, and under which number: chapters, headings, boxes, tables, figures.
//!
//! Numbers follow the manuscript, and so are the same in every edition that shows the same blocks; what only some
//! formats show has none, since numbers are shared.

use std::collections::BTreeMap;

use crate::document::{Block, BlockKind, Document, Key, Matter, Unit};

/// A place in the book that a reference can lead to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    /// The chapter where it is.
    pub chapter: usize,
    /// What it is.
    pub kind: TargetKind,
    /// The text that carries the id.
    pub unit: &'a Unit,
}

/// What a target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum TargetKind {
    /// A chapter, with its number if it has one.
    Chapter(Option<u32>),
    /// A heading within a chapter.
    Section,
    /// A box or a timeline.
    Aside,
    /// A table, with its number if it has one.
    Table(Option<u32>),
    /// A figure, with its number if it has one.
    Figure(Option<u32>),
}

/// Finds every target that an edition shows.
pub(super) fn targets<'a>(document: &'a Document, edition: &str) -> BTreeMap<Key, Target<'a>> {
    let mut finder = Finder { edition, chapter: 0, tables: 0, figures: 0, found: BTreeMap::new() };
    let mut number = 0;
    for (index, chapter) in document.chapters.iter().enumerate() {
        finder.chapter = index;
        let own = (chapter.matter == Matter::Chapter).then(|| {
            number += 1;
            number
        });
        finder.add(&chapter.title, TargetKind::Chapter(own));
        finder.blocks(&chapter.blocks, true);
    }
    finder.found
}

struct Finder<'a, 'e> {
    edition: &'e str,
    chapter: usize,
    tables: u32,
    figures: u32,
    found: BTreeMap<Key, Target<'a>>,
}

impl<'a> Finder<'a, '_> {
    fn add(&mut self, unit: &'a Unit, kind: TargetKind) {
        self.found.entry(unit.key.clone()).or_insert(Target { chapter: self.chapter, kind, unit });
    }

    /// Visits blocks; `counted` is false within what only some formats show.
    fn blocks(&mut self, blocks: &'a [Block], counted: bool) {
        for block in blocks {
            match &block.kind {
                BlockKind::Heading { text, .. } => self.add(text, TargetKind::Section),
                BlockKind::Aside { title, blocks } => {
                    if let Some(title) = title {
                        self.add(title, TargetKind::Aside);
                    }
                    self.blocks(blocks, counted);
                }
                BlockKind::Timeline { title, entries } => {
                    if let Some(title) = title {
                        self.add(title, TargetKind::Aside);
                    }
                    entries
                        .iter()
                        .flat_map(|entry| &entry.definitions)
                        .for_each(|blocks| self.blocks(blocks, counted));
                }
                BlockKind::Definitions(entries) => {
                    entries
                        .iter()
                        .flat_map(|entry| &entry.definitions)
                        .for_each(|blocks| self.blocks(blocks, counted));
                }
                BlockKind::List { items, .. } => items.iter().for_each(|item| self.blocks(item, counted)),
                BlockKind::Quote(blocks) => self.blocks(blocks, counted),
                BlockKind::Only { only, blocks } if only.in_edition(self.edition) => {
                    self.blocks(blocks, counted && only.formats.is_empty());
                }
                BlockKind::Table(table) => {
                    if let Some(caption) = &table.caption {
                        let number = next(&mut self.tables, counted);
                        self.add(caption, TargetKind::Table(number));
                    }
                }
                BlockKind::Figure(figure) => {
                    if let Some(caption) = &figure.caption {
                        let number = next(&mut self.figures, counted);
                        self.add(caption, TargetKind::Figure(number));
                    }
                }
                BlockKind::Paragraph(_)
                | BlockKind::Code { .. }
                | BlockKind::Rule
                | BlockKind::PullQuote { .. }
                | BlockKind::KeyFigure { .. }
                | BlockKind::Verse(_)
                | BlockKind::Only { .. } => {}
            }
        }
    }
}

fn next(count: &mut u32, counted: bool) -> Option<u32> {
    counted.then(|| {
        *count += 1;
        *count
    })
}
