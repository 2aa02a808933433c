//! The press: PDFs that a printer accepts, from the pages that the screen shows.
//!
//! In: [`Pages`](crate::paged::Pages), laid out once, and what the [`Printer`] wants. Out: the interior as PDF/X-4 or
//! PDF/X-1a:2003, with its bleed, marks and blanks.
//!
//! 1. [`profile`] reads what a printer wants; [`icc`] the profile that says how colours become inks.
//! 2. [`geometry`] holds lengths and the boxes of a sheet.
//!
//! *Architecture invariant*: no PDF of Typst's is parsed by printpdf, which would lose half of it.

pub mod barcode;
pub mod colour;
pub mod geometry;
pub mod icc;
pub mod preflight;
pub mod profile;

pub use geometry::{Geometry, Mm, Rectangle, Sides};
pub use icc::OutputProfile;
pub use profile::{Printer, Printers, Standard};
