//! Which wishes of `layout.toml` the pages do not fulfil yet: [`broken`].
//!
//! Typst keeps no paragraph on one page without putting it into a box, which would change its indent and spaces. So the
//! pages are looked at instead, and where a wish is not fulfilled the block begins the next page.

use std::collections::BTreeSet;

use super::pagemap::{PageMap, PageStart};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Channel;
use crate::edition::layout::{UnitLayout, head};
use crate::edition::{Block, Definition, Edition, Text, TextId, walk};

/// A wish that the pages do not fulfil.
pub(super) struct Broken {
    /// The text that would have to begin a page: the block's, or that of the heading directly above.
    pub begin: TextId,
    /// What to tell if that is of no use: the block begins a page already.
    pub told: Diagnostic,
}

/// Returns the first wish of each chapter that the pages do not fulfil: what comes after it will move.
pub(super) fn broken(edition: &Edition, map: &PageMap) -> Vec<Broken> {
    if edition.layout.is_empty() {
        return Vec::new();
    }
    let chapters = edition.chapters.iter();
    chapters
        .filter_map(|chapter| {
            let mut rows = Vec::new();
            row(&chapter.blocks, &mut rows);
            let mut found: Vec<Broken> = rows.iter().flat_map(|row| in_row(edition, map, row)).collect();
            found.sort_by_key(|broken| broken.begin);
            (!found.is_empty()).then(|| found.swap_remove(0))
        })
        .collect()
}

/// A block, a list's item or an entry of a timeline: what can begin a page.
struct Piece<'e> {
    head: Option<&'e Text>,
    first: TextId,
    last: TextId,
    heading: bool,
    /// A picture and its caption are never parted.
    whole: bool,
}

fn in_row(edition: &Edition, map: &PageMap, row: &[Piece<'_>]) -> Vec<Broken> {
    let mut found = Vec::new();
    for (at, piece) in row.iter().enumerate() {
        let Some((head, key, wish)) = piece.head.and_then(|head| {
            let key = head.key.as_ref()?;
            Some((head, key, edition.layout.unit(key)?))
        }) else {
            continue;
        };
        let UnitLayout { together, with_next, span, .. } = wish;
        let place = span.unwrap_or(head.span);
        let above = row[..at].iter().rev().take_while(|piece| piece.heading).last();
        let begin = above.unwrap_or(piece).first_head();
        let mut tell = |message: String, help: &str| {
            let told = Diagnostic::new(Code::CannotKeep, place, message).help(help).unit(key);
            found.push(Broken { begin, told });
        };
        if *together && !piece.whole && piece.is_parted(map) {
            tell(
                format!("`{key}` does not fit on one page of the {} edition", edition.name),
                "shorten the text, or take `together` away",
            );
        } else if let (true, Some(next)) = (*with_next, row.get(at + 1))
            && let (Some(ends), Some(begins)) = (end(map, piece.last), next.begins(map))
            && ends != begins
        {
            tell(
                format!(
                    "`{key}` cannot end on the page on which the next block of the {} edition begins",
                    edition.name
                ),
                "let the next block break, or take `with-next` away",
            );
        }
    }
    found
}

impl Piece<'_> {
    fn first_head(&self) -> TextId {
        self.head.map_or(self.first, |head| head.id)
    }

    /// Says whether a page begins within it.
    fn is_parted(&self, map: &PageMap) -> bool {
        let within = |start: &PageStart| (start.text, start.offset) > (self.first, 0) && start.text <= self.last;
        map.starts.iter().any(within)
    }

    /// Returns the page on which it begins: that of the first of its texts that the pages show.
    fn begins(&self, map: &PageMap) -> Option<u32> {
        (self.first.0..=self.last.0).find_map(|id| map.page(TextId(id)))
    }
}

/// Returns the page on which a text ends.
fn end(map: &PageMap, text: TextId) -> Option<u32> {
    map.starts_in(text).last().map(|start| start.page).or_else(|| map.page(text))
}

/// Collects the pieces that follow one another, and those within them.
fn row<'e>(blocks: &'e [Block], rows: &mut Vec<Vec<Piece<'e>>>) {
    let mut pieces = Vec::new();
    collect(blocks, &mut pieces, rows);
    rows.push(pieces);
}

fn collect<'e>(blocks: &'e [Block], pieces: &mut Vec<Piece<'e>>, rows: &mut Vec<Vec<Piece<'e>>>) {
    for block in blocks {
        if let Block::Only { only, blocks } = block {
            if only.in_channel(Channel::Paged) {
                collect(blocks, pieces, rows);
            }
            continue;
        }
        walk::within(block).into_iter().for_each(|inside| row(inside, rows));
        if let Block::List { items, .. } = block {
            rows.push(items.iter().filter_map(|item| piece(item, item.first().and_then(head))).collect());
        }
        if let Block::Definitions(entries) | Block::Timeline { entries, .. } = block {
            rows.push(entries.iter().map(entry).collect());
        }
        let found = piece(std::slice::from_ref(block), head(block));
        pieces.extend(found.map(|found| Piece {
            heading: matches!(block, Block::Heading { .. }),
            whole: matches!(block, Block::Figure(_)),
            ..found
        }));
    }
}

fn piece<'e>(blocks: &'e [Block], head: Option<&'e Text>) -> Option<Piece<'e>> {
    let mut ids = BTreeSet::new();
    walk::blocks(blocks, &mut |text| _ = ids.insert(text.id));
    ids.extend(blocks.iter().filter_map(|block| if let Block::Code { id, .. } = block { Some(*id) } else { None }));
    Some(Piece { head, first: *ids.first()?, last: *ids.last()?, heading: false, whole: false })
}

fn entry(entry: &Definition) -> Piece<'_> {
    let mut last = entry.term.id;
    for blocks in &entry.definitions {
        walk::blocks(blocks, &mut |text| last = last.max(text.id));
    }
    Piece { head: Some(&entry.term), first: entry.term.id, last, heading: false, whole: false }
}
