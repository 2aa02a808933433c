//! Where a page must begin so that a note stands with its call: [`before_calls`].

use std::collections::BTreeSet;

use crate::edition::{Block, Definition, Edition, Inline, TextId};

/// Returns the texts that first call the notes of these numbers and that can begin a page: paragraphs of the text and of
/// boxes, list items, and entries of timelines and definition lists (by their terms). Cells and captions cannot.
pub(super) fn before_calls(edition: &Edition, notes: &[u32]) -> BTreeSet<TextId> {
    let mut found = BTreeSet::new();
    for chapter in edition.chapters.iter().filter(|_| !notes.is_empty()) {
        blocks(&chapter.blocks, notes, &mut found);
    }
    found
}

fn blocks(all: &[Block], notes: &[u32], found: &mut BTreeSet<TextId>) {
    for block in all {
        match block {
            Block::Paragraph(text) if calls(&text.inlines, notes) => drop(found.insert(text.id)),
            Block::Aside { blocks: within, .. } | Block::Only { blocks: within, .. } => blocks(within, notes, found),
            Block::List { items, .. } => {
                for item in items {
                    match item.first() {
                        Some(Block::Paragraph(text)) if item_calls(item, notes) => drop(found.insert(text.id)),
                        _ => item.iter().for_each(|block| blocks(std::slice::from_ref(block), notes, found)),
                    }
                }
            }
            Block::Timeline { entries, .. } | Block::Definitions(entries) => {
                let entries = entries.iter().filter(|entry| entry_calls(entry, notes));
                found.extend(entries.map(|entry| entry.term.id));
            }
            Block::Paragraph(_)
            | Block::Heading { .. }
            | Block::Quote(_)
            | Block::Code { .. }
            | Block::Rule
            | Block::PullQuote { .. }
            | Block::KeyFigure { .. }
            | Block::Verse(_)
            | Block::Table(_)
            | Block::Figure(_) => {}
        }
    }
}

fn entry_calls(entry: &Definition, notes: &[u32]) -> bool {
    calls(&entry.term.inlines, notes) || entry.definitions.iter().any(|blocks| item_calls(blocks, notes))
}

fn item_calls(blocks: &[Block], notes: &[u32]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Paragraph(text) if calls(&text.inlines, notes)))
}

fn calls(inlines: &[Inline], notes: &[u32]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::NoteCall { number, call: 1 } => notes.contains(number),
        Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Strike(content)
        | Inline::Element { content, .. }
        | Inline::Link { content, .. }
        | Inline::Reference { content, .. } => calls(content, notes),
        Inline::NoteCall { .. }
        | Inline::Text(_)
        | Inline::Code(_)
        | Inline::PageReference { .. }
        | Inline::Break => false,
    })
}
