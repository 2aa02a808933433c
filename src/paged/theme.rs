//! How the pages look: a template in Typst, and the files that it names.
//!
//! A theme's template is `assets/themes/<name>/print.typ`; that folder's README tells which functions it must have.
//! This module only carries it: the embedded themes, or a project's own files in their place.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use crate::cache::Fingerprint;
use crate::source::SourceId;

/// The look of the pages. Its fonts are large, so that its digest is taken once.
#[derive(Clone, Debug)]
pub struct Theme {
    name: String,
    print: String,
    source: Option<SourceId>,
    files: BTreeMap<String, Arc<[u8]>>,
    digest: [u8; 32],
}

impl Theme {
    /// Makes a theme: its name in `book.toml`; its template, Typst source; the project's own template, where it is the
    /// project's; and the files that the template may name, by their path within the theme's folder: ornaments, and fonts,
    /// which are found by their family's name (`.ttf`, `.otf`).
    pub fn new(
        name: impl Into<String>,
        print: impl Into<String>,
        source: Option<SourceId>,
        files: BTreeMap<String, Arc<[u8]>>,
    ) -> Self {
        let (name, print) = (name.into(), print.into());
        let digest = *Fingerprint::of(&(&name, &print, source, &files)).digest();
        Theme { name, print, source, files, digest }
    }

    /// Makes a theme of a template alone.
    pub fn of_template(name: impl Into<String>, print: impl Into<String>) -> Self {
        Theme::new(name, print, None, BTreeMap::new())
    }

    /// Returns its name in `book.toml`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the template.
    pub fn print(&self) -> &str {
        &self.print
    }

    /// Returns the project's own template, where it is the project's: faults in it are told by line.
    pub fn source(&self) -> Option<SourceId> {
        self.source
    }

    /// Returns the files that the template may name.
    pub fn files(&self) -> &BTreeMap<String, Arc<[u8]>> {
        &self.files
    }

    /// Returns what another theme would not have.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// Returns the template's path within a project.
    pub fn print_path(&self) -> String {
        format!("assets/themes/{}/print.typ", self.name)
    }
}

impl Hash for Theme {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.digest);
        self.source.hash(state);
    }
}
