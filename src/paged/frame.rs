//! What stands where on a laid-out page: [`walk()`], and the way from a glyph back to its text: [`Trail`]; both at once:
//! [`View`].
//!
//! In: Typst's frames, which are nested. Out: their texts and pictures one after the other, with their places on the
//! page, and for each its [`Origin`].

use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::model::Destination;
use typst::syntax::Span;
use typst::text::{RawLine, TextItem};
use typst_layout::Page;

use super::origin::{Origin, Part, characters_before, line_start};
use super::world::Desk;

/// Where the text stands on a page, and how high one of its lines is.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub top: Abs,
    pub height: Abs,
    /// The height of a line of the grid; zero if the theme does not tell it, and then nothing is fitted.
    pub line: Abs,
}

/// A text or a picture on a page.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    /// Its left end on the baseline, or its upper left corner if it is a picture; from the page's upper left corner.
    pub at: Point,
    /// What it is.
    pub what: What<'a>,
    /// Whether it is out of the flow: a float, a note, the rest of a row from the page before.
    pub moved: bool,
    /// Which line of a block of code it is in, from 1.
    pub code_line: usize,
}

/// What stands on a page.
#[derive(Clone, Copy)]
pub enum What<'a> {
    /// Glyphs of one font and size.
    Text(&'a TextItem),
    /// A picture.
    Picture(Size, Span),
}

impl Placed<'_> {
    /// Returns how far down the page it begins and ends; a line is one em high whatever its letters.
    pub fn extent(&self) -> (Abs, Abs) {
        let y = self.at.y;
        match self.what {
            What::Text(item) => (y - item.size * 0.75, y + item.size * 0.25),
            What::Picture(size, _) => (y, y + size.y),
        }
    }

    /// Returns where it ends on the right.
    pub fn right(&self) -> Abs {
        self.at.x
            + match self.what {
                What::Text(item) => item.width(),
                What::Picture(size, _) => size.x,
            }
    }
}

/// Visits the texts and pictures of a page in the order of the frames, which is the order of reading.
pub fn walk<'a>(frame: &'a Frame, visit: &mut dyn FnMut(Placed<'a>)) {
    let mut walker = Walker { visit, code_line: 1 };
    walker.frame(frame, Transform::identity(), false);
}

/// A page, and what stands on it in the order of reading: looked over once for all who look for something.
pub struct View<'a> {
    /// The page.
    pub page: &'a Page,
    /// Its texts and pictures.
    pub sights: Vec<Sight<'a>>,
}

/// A text or a picture, and where it came from.
pub struct Sight<'a> {
    /// What stands where.
    pub placed: Placed<'a>,
    /// What [`Trail::first`] returns of it.
    pub first: Option<(&'a Origin, usize)>,
}

impl<'a> View<'a> {
    /// Looks over a page.
    pub fn of(page: &'a Page, trail: &Trail<'a>) -> Self {
        let mut sights = Vec::new();
        walk(&page.frame, &mut |placed| sights.push(Sight { first: trail.first(&placed), placed }));
        View { page, sights }
    }
}

/// Visits the places within the document that a frame links to.
pub fn links(frame: &Frame, visit: &mut dyn FnMut(Location)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => links(&group.frame, visit),
            FrameItem::Link(Destination::Location(to), _) => visit(*to),
            FrameItem::Link(..)
            | FrameItem::Tag(_)
            | FrameItem::Text(_)
            | FrameItem::Shape(..)
            | FrameItem::Image(..) => {}
        }
    }
}

struct Walker<'v, 'a> {
    visit: &'v mut dyn FnMut(Placed<'a>),
    code_line: usize,
}

impl<'a> Walker<'_, 'a> {
    fn frame(&mut self, frame: &'a Frame, transform: Transform, moved: bool) {
        for (point, item) in frame.items() {
            let what = match item {
                FrameItem::Group(group) => {
                    let inner =
                        transform.pre_concat(Transform::translate(point.x, point.y)).pre_concat(group.transform);
                    self.frame(&group.frame, inner, moved || group.parent.is_some());
                    continue;
                }
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(line) = element.to_packed::<RawLine>() {
                        self.code_line = usize::try_from(line.number).unwrap_or(1);
                    }
                    continue;
                }
                FrameItem::Text(item) => What::Text(item),
                FrameItem::Image(_, size, span) => What::Picture(*size, *span),
                FrameItem::Tag(Tag::End(..)) | FrameItem::Shape(..) | FrameItem::Link(..) => continue,
            };
            let at = point.transform(transform);
            (self.visit)(Placed { at, what, moved, code_line: self.code_line });
        }
    }
}

/// The way from the spans of glyphs to the texts of the edition.
#[derive(Clone, Copy)]
pub struct Trail<'a>(&'a Desk);

impl<'a> Trail<'a> {
    /// Makes the way back to what lies on a desk.
    pub fn new(desk: &'a Desk) -> Self {
        Trail(desk)
    }

    /// Returns where a span came from.
    pub fn origin(&self, span: Span) -> Option<&'a Origin> {
        self.0.setting(span.id()?)?.origin(span)
    }

    /// Returns where the first glyph that leads back came from, and its place among the text's characters.
    pub fn first(&self, placed: &Placed<'a>) -> Option<(&'a Origin, usize)> {
        let What::Text(item) = placed.what else { return None };
        item.glyphs.iter().find_map(|glyph| self.place(glyph.span, placed.code_line))
    }

    /// The same for the last glyph.
    pub fn last(&self, placed: &Placed<'a>) -> Option<(&'a Origin, usize)> {
        let What::Text(item) = placed.what else { return None };
        item.glyphs.iter().rev().find_map(|glyph| self.place(glyph.span, placed.code_line))
    }

    fn place(&self, (span, within): (Span, u16), code_line: usize) -> Option<(&'a Origin, usize)> {
        let setting = self.0.setting(span.id()?)?;
        let origin = setting.origin(span)?;
        let literal = setting.source().text().get(origin.range.clone())?;
        // A block of code is one literal, and its glyphs tell their place within their line.
        let line = if origin.part == Part::Code { line_start(literal, code_line) } else { 0 };
        let within = line + usize::from(within);
        Some((origin, origin.offset + characters_before(literal, within)))
    }
}
