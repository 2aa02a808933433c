//! A project, read: its folder, its sources, and what they say.

use crate::config::Config;
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::document::{Document, Facts};
use crate::source::Sources;

/// A project, read: the manuscript with the ids of the last snapshot, the facts and the metadata.
#[derive(Clone, Debug)]
pub struct Project {
    /// Where it lies.
    pub folder: Folder,
    /// Every text of it.
    pub sources: Sources,
    /// What `book.toml` says.
    pub config: Config,
    /// What `facts.toml` says.
    pub facts: Facts,
    /// The manuscript; its units have the ids that the snapshot knows.
    pub document: Document,
}

impl Project {
    /// Reads a project. Every fault is told; without a usable `book.toml` there is no project.
    pub fn open(folder: Folder) -> (Option<Self>, Sources, Vec<Diagnostic>) {
        todo!("architect")
    }
}
