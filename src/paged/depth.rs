//! The depth of a chapter's pages: by how many lines they are longer or shorter than the theme's ([`Depth`]).
//!
//! A margin can do both. But Typst remembers a paragraph together with the height of the page for which it was set, so with
//! another margin all are set anew, and that takes as long as the first time. Lines are taken from a page whose height
//! stays by *struts* ([`Struts`]): empty floats, one at the foot of each page. Then the lines are only shared out anew, in
//! about a quarter of the time.
//!
//! A strut is nearly as high as the page, so that a second finds no room beside it and waits for the next page; its
//! clearance, which is less than nothing, takes all of that back but the lines. (Typst asks for room without the clearance
//! for a float that waits, and takes room with it: typst-layout, `flow/compose.rs`, `float` and `push_float`.)

use typst::layout::Abs;

use super::frame::Column;

/// How the pages of a chapter differ from the theme's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Depth {
    /// By how many lines they are longer.
    pub lines: i32,
    /// The struts that make them shorter; if there are none, the margin does.
    pub struts: Option<Struts>,
}

/// What fills the last lines of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Struts {
    /// On how many pages, from the chapter's first on. More than there are would make pages without text.
    pub pages: u64,
    /// What they take of each.
    pub taken: Abs,
    /// How high they are.
    pub height: Abs,
}

impl Struts {
    /// Takes lines from pages.
    pub(super) fn new(pages: u64, lines: i32, column: Column) -> Self {
        // Where one stands, less than the page's height less a line is free.
        Struts { pages, taken: column.line * f64::from(lines), height: column.height - column.line / 2.0 }
    }
}
