//! Every text of an edition, in the order of the book.

use std::collections::BTreeMap;

use super::{Block, Chapter, Edition, Inline, Layout, Picture, Text, TextId};
use crate::cache::Stamped;
use crate::document::{Channel, Key};

/// Visits the texts of a chapter: its head, its blocks. Notes are the edition's.
pub fn chapter<'a>(chapter: &'a Chapter, visit: &mut dyn FnMut(&'a Text)) {
    visit(&chapter.title);
    for text in [&chapter.byline, &chapter.role, &chapter.standfirst].into_iter().flatten() {
        visit(text);
    }
    blocks(&chapter.blocks, visit);
}

/// Visits the texts of blocks.
pub fn blocks<'a>(within: &'a [Block], visit: &mut dyn FnMut(&'a Text)) {
    for block in within {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Verse(text) => visit(text),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, visit)),
            Block::Definitions(entries) => {
                for entry in entries {
                    visit(&entry.term);
                    entry.definitions.iter().for_each(|definition| blocks(definition, visit));
                }
            }
            Block::Quote(inside) | Block::Only { blocks: inside, .. } => blocks(inside, visit),
            Block::Code { .. } | Block::Rule => {}
            Block::PullQuote { text, attribution, .. } => text.iter().chain(attribution).for_each(&mut *visit),
            Block::Aside { title, blocks: inside, .. } => {
                title.iter().for_each(&mut *visit);
                blocks(inside, visit);
            }
            Block::Timeline { title, entries, .. } => {
                title.iter().for_each(&mut *visit);
                for entry in entries {
                    visit(&entry.term);
                    entry.definitions.iter().for_each(|definition| blocks(definition, visit));
                }
            }
            Block::KeyFigure { figure, label } => std::iter::once(figure).chain(label).for_each(&mut *visit),
            Block::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                let caption = table.caption.iter().map(|caption| &caption.text);
                caption.chain(&table.head).chain(cells).for_each(&mut *visit);
            }
            Block::Figure(figure) => {
                let caption = figure.caption.iter().map(|caption| &caption.text);
                figure.alternative.iter().chain(caption).chain(&figure.credit).for_each(&mut *visit);
            }
        }
    }
}

/// Writes the way into shared and into mutable blocks from one text.
macro_rules! within {
    ($(#[$doc:meta])* $visibility:vis $name:ident $iter:ident $rows:ident $($mutable:tt)?) => {
        $(#[$doc])*
        $visibility fn $name(block: &$($mutable)? Block) -> Vec<&$($mutable)? [Block]> {
            match block {
                Block::List { items, .. } => items.$iter().map(Vec::$rows).collect(),
                Block::Definitions(entries) | Block::Timeline { entries, .. } => {
                    entries.$iter().flat_map(|entry| &$($mutable)? entry.definitions).map(Vec::$rows).collect()
                }
                Block::Quote(inside) | Block::Aside { blocks: inside, .. } | Block::Only { blocks: inside, .. } => {
                    vec![inside.$rows()]
                }
                Block::Heading { .. }
                | Block::Paragraph(_)
                | Block::Code { .. }
                | Block::Rule
                | Block::PullQuote { .. }
                | Block::KeyFigure { .. }
                | Block::Verse(_)
                | Block::Table(_)
                | Block::Figure(_) => Vec::new(),
            }
        }
    };
}

within! {
    /// Returns the rows of blocks that stand within a block: one of a quotation or a box, one for each item of a list.
    pub within iter as_slice
}

within! {
    /// The same, to be changed.
    within_mut iter_mut as_mut_slice mut
}

/// Collects the pictures of blocks, in order.
pub fn pictures<'a>(blocks: &'a [Block], found: &mut Vec<&'a Picture>) {
    for block in blocks {
        if let Block::Figure(figure) = block {
            found.push(&figure.picture);
        }
        within(block).into_iter().for_each(|inside| pictures(inside, found));
    }
}

/// Says whether there is a pull quote among blocks, at any depth.
pub fn has_pull_quote(blocks: &[Block]) -> bool {
    let is_one = |block: &Block| matches!(block, Block::PullQuote { .. });
    blocks.iter().any(|block| is_one(block) || within(block).into_iter().any(has_pull_quote))
}

/// Where each anchor is: the text that carries it.
#[derive(Clone, Debug, Default)]
pub struct Anchors(BTreeMap<Key, TextId>);

impl Anchors {
    /// Finds the anchors of an edition.
    pub fn of(edition: &Edition) -> Self {
        let mut anchors = BTreeMap::new();
        let mut add = |text: &Text| {
            if let Some(key) = &text.key {
                anchors.entry(key.clone()).or_insert(text.id);
            }
        };
        edition.chapters.iter().for_each(|inside| chapter(inside, &mut add));
        edition.notes.iter().for_each(|note| blocks(&note.blocks, &mut add));
        Anchors(anchors)
    }

    /// Returns the text that carries an anchor.
    pub fn text(&self, key: &Key) -> Option<TextId> {
        self.0.get(key).copied()
    }
}

/// Says whether inlines hold what can be focused: a note's call or a link.
pub fn has_links(inlines: &[Inline]) -> bool {
    any(inlines, &|inline| match inline {
        Inline::Link { .. } | Inline::Reference { .. } | Inline::PageReference { .. } | Inline::NoteCall { .. } => {
            true
        }
        Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Strike(_)
        | Inline::Element { .. }
        | Inline::Text(_)
        | Inline::Code(_)
        | Inline::Break => false,
    })
}

/// Says whether one of the inlines is what is looked for, or one within them.
pub fn any(inlines: &[Inline], wanted: &dyn Fn(&Inline) -> bool) -> bool {
    inlines.iter().any(|inline| wanted(inline) || any(content(inline), wanted))
}

/// Visits inlines in the order of reading, each before those within it.
pub fn inlines<'a>(all: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in all {
        visit(inline);
        inlines(content(inline), visit);
    }
}

/// Returns what stands within an inline.
fn content(inline: &Inline) -> &[Inline] {
    match inline {
        Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Strike(content)
        | Inline::Element { content, .. }
        | Inline::Link { content, .. }
        | Inline::Reference { content, .. } => content,
        Inline::Text(_)
        | Inline::Code(_)
        | Inline::Break
        | Inline::PageReference { .. }
        | Inline::NoteCall { .. } => &[],
    }
}

/// Returns an edition as one kind of output shows it: blocks for the others alone are empty, and the other languages,
/// which only pages of the web link to, and wishes for pages are left out. What is shown keeps its number, so that it has the same
/// [`TextId`] in all.
pub fn seen_in(edition: &Edition, channel: Channel) -> Edition {
    let mut seen = edition.clone();
    for inside in &mut seen.chapters {
        // Most hold nothing for one kind of output alone, and stay shared.
        if has_limits(&inside.blocks) {
            leave_out(&mut Stamped::make_mut(inside).blocks, channel);
        }
    }
    if channel == Channel::Paged {
        seen.siblings.clear();
    } else {
        seen.layout = Layout::default();
    }
    seen
}

/// Says whether anything among blocks is for some outputs alone.
fn has_limits(blocks: &[Block]) -> bool {
    blocks.iter().any(|block| matches!(block, Block::Only { .. }) || within(block).into_iter().any(has_limits))
}

fn leave_out(all: &mut [Block], channel: Channel) {
    for block in all {
        if let Block::Only { only, blocks } = block
            && !only.in_channel(channel)
        {
            blocks.clear();
        }
        within_mut(block).into_iter().for_each(|inside| leave_out(inside, channel));
    }
}
