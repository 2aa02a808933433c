//! Takes out the soft hyphens that no line ended on: [`without`].
//!
//! A word whose places to break are the edition's own holds a soft hyphen at each. Typst leaves those that it does not
//! use in the text of the PDF, where they would be copied and would keep the word from being found. One at the end of a
//! line stays: it is the hyphen that is seen (ISO 32000-1, 14.8.2.2.3).

use std::ops::Range;

use typst::layout::{Em, Frame, FrameItem};
use typst::model::Document;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

use crate::edition::Edition;

const SOFT_HYPHEN: char = '\u{ad}';

/// Returns the layout without them; as it is if the edition has no words of its own.
pub(super) fn without(document: PagedDocument, edition: &Edition) -> PagedDocument {
    if edition.layout.is_empty() {
        return document;
    }
    let pages = document.pages().iter().cloned().map(|mut page: Page| {
        clean(&mut page.frame);
        page
    });
    PagedDocument::new(pages.collect(), document.info().clone())
}

fn clean(frame: &mut Frame) {
    if !holds(frame) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => clean(&mut group.frame),
            FrameItem::Text(text) => take_out(text),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
        true
    });
}

/// Says whether any is there: frames are shared, and to change one copies it.
fn holds(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => holds(&group.frame),
        FrameItem::Text(text) => unused(text).next().is_some(),
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => false,
    })
}

/// Visits the soft hyphens of a text that are not seen: no glyph with a width of its own is for them.
fn unused(item: &TextItem) -> impl Iterator<Item = Range<usize>> {
    item.text.match_indices(SOFT_HYPHEN).map(|(at, found)| at..at + found.len()).filter(|range| {
        let seen = |glyph: &Glyph| glyph.range() == *range && glyph.x_advance > Em::zero();
        !item.glyphs.iter().any(seen)
    })
}

fn take_out(item: &mut TextItem) {
    let unused: Vec<Range<usize>> = unused(item).collect();
    if unused.is_empty() {
        return;
    }
    let before = |at: usize| unused.iter().map(|range| at.min(range.end).saturating_sub(range.start)).sum::<usize>();
    let moved = |at: u16| u16::try_from(usize::from(at) - before(usize::from(at))).unwrap_or_default();
    let glyphs = item.glyphs.iter().cloned();
    let glyphs = glyphs.map(|glyph| Glyph { range: moved(glyph.range.start)..moved(glyph.range.end), ..glyph });
    item.glyphs = glyphs.filter(|glyph| !glyph.range.is_empty()).collect();
    let kept = |at: usize| !unused.iter().any(|range| range.contains(&at));
    item.text = item.text.char_indices().filter(|(at, _)| kept(*at)).map(|(_, c)| c).collect();
}
