//! Plantin: one Markdown manuscript; print PDF, EPUB and HTML, in editions that stay in sync.
//!
//! The stages, in order; each is a function from one named type to the next, and returns its value and a list of
//! [`Diagnostic`]s:
//!
//! 1. [`document::parse`](document::parse()) reads `manuscript/` into a [`Document`]: blocks and inlines as written,
//!    each with its place, and a unit for every run of text.
//! 2. [`locale::align`] gives the units the ids that the last snapshot knows; [`locale::load`] reads a locale's
//!    translations into a [`Catalog`](locale::Catalog); [`locale::sync`] makes the new text of the locale files.
//! 3. [`edition::assemble`](edition::assemble()) decides everything that a language decides: an [`Edition`].
//! 4. [`paged`] lays the edition out once, for the screen and the press, and knows where each page begins.
//! 5. [`html`] and [`epub`] write the edition down as XHTML ([`xhtml`]), the EPUB with the printed pages.
//! 6. [`press`] makes of the same pages what a printer accepts.
//! 7. [`pipeline`] decides what to make, in which order; [`cache`] knows what was made before; [`disk`] alone reads and
//!    writes; [`serve`] does it again and again, for a browser; [`cli`] alone prints.
//!
//! Arrows go one way:
//! `source ← disk ← document ← locale ← edition ← {paged, xhtml ← {html, epub}} ← press ← pipeline ← cli`.

pub mod source;

pub mod diagnostic;

pub mod artifact;
pub mod disk;
pub mod timings;

pub mod cache;

pub mod config;
pub mod toml_reader;

pub mod document;

pub mod locale;

pub mod edition;

pub mod paged;
pub mod stylesheet;
pub mod theme;

pub mod epub;
pub mod html;
pub mod xhtml;

pub mod press;

pub mod pipeline;
pub mod project;

pub mod proof;
pub mod serve;

pub mod cli;

pub use diagnostic::Diagnostic;
pub use document::Document;
pub use edition::Edition;
