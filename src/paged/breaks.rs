//! Where a page must begin so that a note stands with its call: [`before_calls`].

use std::collections::BTreeSet;

use crate::edition::layout::head;
use crate::edition::{Block, Definition, Edition, Inline, Table, TextId, walk};

/// A table of more rows would leave too much of the page before it free, if it began the next for a note in one of them.
const SHORT_TABLE: usize = 20;

/// Puts the texts that first call the notes of these numbers among those that begin a page; says whether there are others
/// than before. These can begin one: paragraphs of the text and of boxes, list items, entries of timelines and definition
/// lists (by their terms), and blocks that stay whole (by their heads). A box in which a page's beginning was of no use is
/// one that stays whole, and begins the page itself. What calls in a long table's row, and a picture that floats, cannot.
pub(super) fn before_calls(edition: &Edition, notes: &[u32], breaks: &mut BTreeSet<TextId>) -> bool {
    if notes.is_empty() {
        return false;
    }
    let before = breaks.clone();
    let mut search = Search { notes, tried: &before, breaks };
    for chapter in &edition.chapters {
        search.blocks(&chapter.blocks);
    }
    *breaks != before
}

struct Search<'s> {
    notes: &'s [u32],
    /// What began a page already, which was of no use.
    tried: &'s BTreeSet<TextId>,
    breaks: &'s mut BTreeSet<TextId>,
}

impl Search<'_> {
    fn blocks(&mut self, all: &[Block]) {
        for block in all {
            match block {
                Block::Paragraph(text) if self.calls(&text.inlines) => _ = self.breaks.insert(text.id),
                Block::Heading { .. }
                | Block::Quote(_)
                | Block::PullQuote { .. }
                | Block::KeyFigure { .. }
                | Block::Verse(_) => {
                    if self.any_calls(block) {
                        self.begin(block);
                    }
                }
                Block::Only { blocks: within, .. } => self.blocks(within),
                Block::Aside { title, blocks: within, .. } => {
                    if title.as_ref().is_some_and(|title| self.calls(&title.inlines)) {
                        self.begin(block);
                    } else {
                        self.aside(block, within);
                    }
                }
                Block::List { items, .. } => {
                    for item in items {
                        match item.first() {
                            Some(Block::Paragraph(text)) if self.item_calls(item) => _ = self.breaks.insert(text.id),
                            _ => self.blocks(item),
                        }
                    }
                }
                Block::Timeline { entries, .. } | Block::Definitions(entries) => {
                    let entries = entries.iter().filter(|entry| self.entry_calls(entry));
                    let terms: Vec<TextId> = entries.map(|entry| entry.term.id).collect();
                    self.breaks.extend(terms);
                }
                Block::Table(table) => {
                    if self.table_calls(table) {
                        self.begin(block);
                    }
                }
                Block::Paragraph(_) | Block::Code { .. } | Block::Rule | Block::Figure(_) => {}
            }
        }
    }

    /// A page can begin within a box only if the theme lets it break.
    fn aside(&mut self, aside: &Block, within: &[Block]) {
        let whole = head(aside).is_some_and(|head| self.tried.contains(&head.id));
        let mut inner = BTreeSet::new();
        Search { notes: self.notes, tried: self.tried, breaks: &mut inner }.blocks(within);
        if whole || inner.iter().any(|text| self.tried.contains(text)) {
            self.breaks.retain(|text| !inner.contains(text));
            self.begin(aside);
        } else {
            self.breaks.append(&mut inner);
        }
    }

    fn begin(&mut self, block: &Block) {
        self.breaks.extend(head(block).map(|head| head.id));
    }

    fn any_calls(&self, block: &Block) -> bool {
        let mut found = false;
        walk::blocks(std::slice::from_ref(block), &mut |text| found |= self.calls(&text.inlines));
        found
    }

    fn table_calls(&self, table: &Table) -> bool {
        let top = table.caption.iter().map(|caption| &caption.text).chain(&table.head);
        let rows = if table.rows.len() <= SHORT_TABLE { table.rows.as_slice() } else { &[] };
        top.chain(rows.iter().flat_map(|row| &row.cells)).any(|text| self.calls(&text.inlines))
    }

    fn entry_calls(&self, entry: &Definition) -> bool {
        self.calls(&entry.term.inlines) || entry.definitions.iter().any(|blocks| self.item_calls(blocks))
    }

    fn item_calls(&self, blocks: &[Block]) -> bool {
        blocks.iter().any(|block| matches!(block, Block::Paragraph(text) if self.calls(&text.inlines)))
    }

    fn calls(&self, inlines: &[Inline]) -> bool {
        walk::any(
            inlines,
            &|inline| matches!(inline, Inline::NoteCall { number, call: 1 } if self.notes.contains(number)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paged::sample::{Builder, call};

    #[test]
    fn a_box_begins_the_page_itself_if_its_paragraph_could_not() {
        let b = &mut Builder::new();
        let (mut paragraph, mut title) = (None, None);
        let chapter = b.chapter(1, "One", |b| {
            let words = b.words("Weighed twice.");
            let text = b.text_of("u-within", vec![words, call(1, 1)]);
            let head = b.text("u-title", "How crates were weighed");
            (paragraph, title) = (Some(text.id), Some(head.id));
            vec![Block::Aside { level: 2, title: Some(head), blocks: vec![Block::Paragraph(text)] }]
        });
        let edition = b.edition(vec![chapter], Vec::new());
        let mut breaks = BTreeSet::new();
        assert!(before_calls(&edition, &[1], &mut breaks));
        assert_eq!(breaks, paragraph.into_iter().collect());
        assert!(before_calls(&edition, &[1], &mut breaks));
        assert_eq!(breaks, title.into_iter().collect());
        assert!(!before_calls(&edition, &[1], &mut breaks));
    }
}
