//! Pages: an [`Edition`](crate::edition::Edition) laid out by Typst, its PDF for the screen, and where each page begins.
//!
//! *Architecture invariant*: this is the only module that knows Typst. Nothing of a manuscript is Typst code: it
//! stands inside string literals alone.

pub mod pagemap;

pub use pagemap::PageMap;
