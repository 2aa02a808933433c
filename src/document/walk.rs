//! Every unit of a document, in the order of the manuscript: a chapter's title, short title, byline, role and
//! standfirst, its blocks, then its notes.
//!
//! *Architecture invariant*: no `_ =>`: a new kind of block stops compilation here too, so that no unit of it is
//! forgotten by sync.

use super::{Block, BlockKind, Chapter, Definition, Document, Figure, Inline, InlineKind, Key, Only, Table, Unit};
use crate::cache::Stamped;

/// Writes the walk over shared and over mutable units from one text.
macro_rules! walk {
    ($(#[$doc:meta])* $chapter:ident, $blocks:ident, $definitions:ident, $table:ident, $figure:ident, $iter:ident $(, $mutable:tt)?) => {
        $(#[$doc])*
        pub fn $chapter<'a>(chapter: &'a $($mutable)? Chapter, visit: &mut dyn FnMut(&'a $($mutable)? Unit, &[Only])) {
            let Chapter { title, short, byline, role, standfirst, blocks, notes, name: _, matter: _, span: _ } = chapter;
            visit(title, &[]);
            for unit in [short, byline, role, standfirst].into_iter().flatten() {
                visit(unit, &[]);
            }
            $blocks(blocks, &mut Vec::new(), visit);
            for note in notes {
                $blocks(&$($mutable)? note.blocks, &mut Vec::new(), visit);
            }
        }

        fn $blocks<'a>(
            blocks: &'a $($mutable)? [Block],
            limits: &mut Vec<Only>,
            visit: &mut dyn FnMut(&'a $($mutable)? Unit, &[Only]),
        ) {
            for block in blocks {
                match &$($mutable)? block.kind {
                    BlockKind::Heading { text, short, level: _ } => {
                        visit(text, limits);
                        for unit in short.$iter() {
                            visit(unit, limits);
                        }
                    }
                    BlockKind::Paragraph(text) | BlockKind::Verse(text) => visit(text, limits),
                    BlockKind::List { items, start: _ } => {
                        for item in items {
                            $blocks(item, limits, visit);
                        }
                    }
                    BlockKind::Definitions(entries) => $definitions(entries, limits, visit),
                    BlockKind::Quote(blocks) => $blocks(blocks, limits, visit),
                    BlockKind::Code { .. } | BlockKind::Rule => {}
                    BlockKind::PullQuote { text, attribution } => {
                        for unit in text.$iter().chain(attribution) {
                            visit(unit, limits);
                        }
                    }
                    BlockKind::Aside { title, blocks } => {
                        for unit in title.$iter() {
                            visit(unit, limits);
                        }
                        $blocks(blocks, limits, visit);
                    }
                    BlockKind::Timeline { title, entries } => {
                        for unit in title.$iter() {
                            visit(unit, limits);
                        }
                        $definitions(entries, limits, visit);
                    }
                    BlockKind::KeyFigure { figure, label } => {
                        visit(figure, limits);
                        for unit in label {
                            visit(unit, limits);
                        }
                    }
                    BlockKind::Only { only, blocks } => {
                        limits.push(only.clone());
                        $blocks(blocks, limits, visit);
                        limits.pop();
                    }
                    BlockKind::Table(table) => $table(table, limits, visit),
                    BlockKind::Figure(figure) => $figure(figure, limits, visit),
                }
            }
        }

        fn $definitions<'a>(
            entries: &'a $($mutable)? [Definition],
            limits: &mut Vec<Only>,
            visit: &mut dyn FnMut(&'a $($mutable)? Unit, &[Only]),
        ) {
            for Definition { term, definitions } in entries {
                visit(term, limits);
                for definition in definitions {
                    $blocks(definition, limits, visit);
                }
            }
        }

        fn $table<'a>(
            table: &'a $($mutable)? Table,
            limits: &mut [Only],
            visit: &mut dyn FnMut(&'a $($mutable)? Unit, &[Only]),
        ) {
            let Table { caption, head, rows, columns: _ } = table;
            for unit in caption.$iter().chain(head).chain(rows.$iter().flat_map(|row| row.cells.$iter())) {
                visit(unit, limits);
            }
        }

        fn $figure<'a>(
            figure: &'a $($mutable)? Figure,
            limits: &mut [Only],
            visit: &mut dyn FnMut(&'a $($mutable)? Unit, &[Only]),
        ) {
            let Figure { caption, credit, alternative, path: _, path_span: _ } = figure;
            for unit in caption.$iter().chain(credit).chain(alternative) {
                visit(unit, limits);
            }
        }
    };
}

walk! {
    /// Visits the units of a chapter, each with the limits of the [`BlockKind::Only`] blocks that it is in. Units that
    /// no translator sees are visited too.
    chapter, blocks, definitions, table, figure, iter
}

walk! {
    /// Visits the units of a chapter to change them.
    chapter_mut, blocks_mut, definitions_mut, table_mut, figure_mut, iter_mut, mut
}

/// Visits the units of `book.toml`: title, subtitle, blurb.
pub fn book(document: &Document) -> impl Iterator<Item = &Unit> {
    [Some(&document.title), document.subtitle.as_ref(), document.blurb.as_ref()].into_iter().flatten()
}

/// Says whether an edition shows what stands within these limits.
pub fn asked_of(limits: &[Only], edition: &str) -> bool {
    limits.iter().all(|only| only.in_edition(edition))
}

/// A unit and where it belongs.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// Where it belongs.
    pub place: Place,
}

/// Where a unit belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The chapter, by its place in [`Document::chapters`]; `None` for the units of `book.toml`.
    pub chapter: Option<usize>,
    /// The limits of the [`BlockKind::Only`] blocks that it is in.
    pub limits: Vec<Only>,
}

impl Place {
    /// Says whether an edition shows the unit.
    pub fn in_edition(&self, name: &str) -> bool {
        asked_of(&self.limits, name)
    }
}

/// Returns every unit of the document in the order of the manuscript: those of `book.toml`, then chapter by chapter.
/// Units that no translator sees are among them.
pub fn units(document: &Document) -> Vec<Placed<'_>> {
    let of_book = Place { chapter: None, limits: Vec::new() };
    let mut units: Vec<_> = book(document).map(|unit| Placed { unit, place: of_book.clone() }).collect();
    for (at, part) in document.chapters.iter().enumerate() {
        chapter(part, &mut |unit, limits| {
            units.push(Placed { unit, place: Place { chapter: Some(at), limits: limits.to_vec() } });
        });
    }
    units
}

/// Visits every unit of the document in the order of [`units`], to change it.
pub fn visit_mut(document: &mut Document, visit: &mut dyn FnMut(&mut Unit)) {
    let Document { title, subtitle, blurb, chapters } = document;
    for unit in [Some(title), subtitle.as_mut(), blurb.as_mut()].into_iter().flatten() {
        visit(unit);
    }
    for part in chapters {
        chapter_mut(Stamped::make_mut(part), &mut |unit, _| visit(unit));
    }
}

/// Gives the units that translators see their ids, in the order of [`units`]. A chapter whose units have these already
/// stays the one that was read, which others may hold too.
pub fn rename(document: &mut Document, keys: impl IntoIterator<Item = Key>) {
    let mut keys = keys.into_iter();
    let Document { title, subtitle, blurb, chapters } = document;
    for unit in [Some(title), subtitle.as_mut(), blurb.as_mut()].into_iter().flatten() {
        if unit.translatable
            && let Some(key) = keys.next()
        {
            unit.key = key;
        }
    }
    for part in chapters {
        let (mut own, mut same) = (Vec::new(), true);
        chapter(part, &mut |unit, _| {
            if unit.translatable
                && let Some(key) = keys.next()
            {
                same &= unit.key == key;
                own.push(key);
            }
        });
        if same {
            continue;
        }
        let mut own = own.into_iter();
        chapter_mut(Stamped::make_mut(part), &mut |unit, _| {
            if unit.translatable
                && let Some(key) = own.next()
            {
                unit.key = key;
            }
        });
    }
}

/// Visits the units of some blocks.
pub fn in_blocks<'a>(within: &'a [Block], visit: &mut dyn FnMut(&'a Unit)) {
    blocks(within, &mut Vec::new(), &mut |unit, _| visit(unit));
}

/// Visits inlines, those within others too.
pub fn inlines<'a>(within: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in within {
        visit(inline);
        match &inline.kind {
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strike(content)
            | InlineKind::Element { content, .. }
            | InlineKind::Link { content, .. }
            | InlineKind::Reference { content, .. }
            | InlineKind::IndexMark { content, .. } => inlines(content, visit),
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::NoteCall(_)
            | InlineKind::Fact { .. }
            | InlineKind::Break => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::key::Revision;
    use crate::document::{Matter, Note, UnitKind};
    use crate::source::{Mapped, Sources, Span};

    fn unit(text: &str, span: Span) -> Unit {
        Unit {
            key: Key::new(text),
            fixed: false,
            kind: UnitKind::Paragraph,
            text: Mapped::made(text, span),
            revision: Revision::of_source(text),
            inlines: Vec::new(),
            comment: None,
            translatable: true,
        }
    }

    fn document() -> Document {
        let span = Span::new(Sources::default().add("manuscript/a.md", ""), 0..0);
        let block = |kind| Block { kind, span };
        let paragraph = |text| block(BlockKind::Paragraph(unit(text, span)));
        let only = |names: &[&str], blocks| {
            let editions = names.iter().map(|&name| name.to_owned()).collect();
            block(BlockKind::Only { only: Only { formats: Vec::new(), editions }, blocks })
        };
        Document {
            title: unit("book", span),
            subtitle: None,
            blurb: Some(unit("blurb", span)),
            chapters: vec![Stamped::from(Chapter {
                name: "a".to_owned(),
                matter: Matter::Chapter,
                title: unit("title", span),
                short: None,
                byline: Some(unit("byline", span)),
                role: None,
                standfirst: Some(unit("standfirst", span)),
                blocks: vec![
                    paragraph("one"),
                    only(&["fr", "nl"], vec![paragraph("two"), only(&["nl", "en"], vec![paragraph("three")])]),
                ],
                notes: vec![Note { name: "n".to_owned(), blocks: vec![paragraph("note")], span }],
                span,
            })],
        }
    }

    #[test]
    fn the_order_is_that_of_a_locale_file() {
        let document = document();
        let texts: Vec<_> = units(&document).iter().map(|placed| placed.unit.text.text.as_str()).collect();
        assert_eq!(texts, ["book", "blurb", "title", "byline", "standfirst", "one", "two", "three", "note"]);
    }

    #[test]
    fn both_walks_visit_the_same() {
        let mut document = document();
        let seen: Vec<_> = units(&document).iter().map(|placed| placed.unit.key.clone()).collect();
        let mut changed = Vec::new();
        visit_mut(&mut document, &mut |unit| changed.push(unit.key.clone()));
        assert_eq!(seen, changed);
        assert_eq!(seen.len(), 9);
    }

    #[test]
    fn a_part_of_the_outputs_is_asked_of_its_editions_alone() {
        let document = document();
        let shown = |text: &str, edition: &str| {
            units(&document).iter().any(|p| p.unit.text.text == text && p.place.in_edition(edition))
        };
        assert!(shown("one", "en") && shown("two", "fr") && shown("three", "nl"));
        assert!(!shown("two", "en") && !shown("three", "fr") && !shown("three", "en"));
    }
}
