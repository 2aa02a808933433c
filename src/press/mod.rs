//! The press: PDFs that a printer accepts, from the pages that the screen shows.
//!
//! In: [`Pages`](crate::paged::Pages), laid out once, and what the [`Printer`] wants. Out: the interior as PDF/X-4 or
//! PDF/X-1a:2003, with its bleed, marks and blanks.
//!
//! 1. [`profile`] reads what a printer wants; [`icc`] the profile that says how colours become inks, [`colour`] which.
//! 2. [`paged::separated`](crate::paged::separated) exports the pages in inks; [`graft`] takes them out of Typst's PDF,
//!    and maps what is left of colour in drawings ([`content`]) and pictures.
//! 3. [`sheet`] draws each sheet of a [`Geometry`] with printpdf, [`marks`] and [`lettering`] around it, and puts the pages
//!    in.
//! 4. [`finish`](finish()) writes what makes a PDF one for the press.
//! 5. [`cover`](cover()) makes the cover for the interior that there is, with its [`barcode`].
//! 6. [`objections`] tells what the printer would object to in them; [`preflight`] looks over what was made, and any other
//!    PDF, and asks [`appearance`] what inks look like.
//!
//! *Architecture invariant*: no PDF of Typst's is parsed by printpdf, which would lose half of it.

pub mod appearance;
pub mod barcode;
pub mod colour;
pub mod content;
mod cover;
mod finish;
pub mod geometry;
pub mod graft;
pub mod icc;
mod interior;
pub mod lettering;
pub mod marks;
mod objections;
mod picture;
pub mod preflight;
pub mod profile;
pub mod sheet;

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use colour::Separation;
pub use cover::{Cover, cover, spine};
pub use finish::{Identity, finish};
pub use geometry::{Geometry, Mm, Rectangle, Sides};
pub use icc::OutputProfile;
pub use interior::{Interior, bound_pages, interior};
pub use profile::{Printer, Printers, Standard};

use crate::config::Print;
use crate::diagnostic::{Diagnostic, Where};
use crate::paged::separated::{self, Printing};
use crate::project::Project;

/// What all press PDFs of a project share.
pub struct Press<'a> {
    /// What the printer wants.
    pub printer: Printer,
    /// How colours become inks.
    pub profile: OutputProfile,
    /// How the book is laid out and bound.
    pub print: Print,
    /// The theme's colours and their inks.
    pub named: &'a BTreeMap<[u8; 3], icc::Inks>,
}

impl<'a> Press<'a> {
    /// Makes ready to print a project.
    ///
    /// # Errors
    /// If the printer's profile cannot be used.
    pub fn open(project: &'a Project) -> Result<Self, Diagnostic> {
        let profile = OutputProfile::load(&project.printer, &project.folder)?;
        Ok(Press { printer: project.printer.clone(), profile, print: project.print(), named: &project.theme.inks })
    }
}

impl Press<'_> {
    /// Says in which inks colours are printed.
    pub fn separation(&self) -> Separation<'_> {
        Separation::new(self.named, &self.profile, &self.printer)
    }

    /// Says how pages are printed in such inks.
    fn printing<'i>(&self, inks: &'i separated::Inks<'i>) -> Printing<'i> {
        Printing { inks, hairline: self.printer.hairline }
    }

    /// Returns what press PDFs depend on beside the pages, for the cache.
    pub fn inputs(&self) -> String {
        let profile: String = Sha256::digest(&self.profile.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{:?} {:?} {:?} {profile}", self.printer, self.print, self.named)
    }
}

/// Returns where a fault stands that concerns the printer: where it is named.
fn place(press: &Press) -> Where {
    press.print.profile_span.map_or(Where::Project, Where::Span)
}
