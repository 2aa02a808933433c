//! How the pages look: a template in Typst, and the files that it names.
//!
//! A theme's template is `assets/themes/<name>/print.typ`; that folder's README tells which functions it must have.
//! This module only carries it: the embedded themes, or a project's own files in their place.

use std::collections::BTreeMap;

use crate::cache::Sealed;
use crate::source::SourceId;

/// The look of the pages.
#[derive(Clone, Debug, Hash)]
pub struct Theme {
    /// Its name in `book.toml`.
    pub name: String,
    /// The template, Typst source.
    pub print: String,
    /// The project's own template, where it is the project's: faults in it are told by line.
    pub source: Option<SourceId>,
    /// Files that the template may name, by their path within the theme's folder: ornaments, and fonts, which are
    /// found by their family's name (`.ttf`, `.otf`).
    pub files: BTreeMap<String, Sealed>,
}

impl Theme {
    /// Makes a theme of a template alone.
    pub fn of_template(name: impl Into<String>, print: impl Into<String>) -> Self {
        Theme { name: name.into(), print: print.into(), source: None, files: BTreeMap::new() }
    }

    /// Returns the template's path within a project.
    pub fn print_path(&self) -> String {
        format!("assets/themes/{}/print.typ", self.name)
    }
}
