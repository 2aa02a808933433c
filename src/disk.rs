//! The only module that touches the disk: it reads inside the project alone, writes through a temporary file and a
//! rename, and swaps the output folder whole.

use std::path::{Path, PathBuf};

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Sources};

/// A project's folder. No path leads out of it.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// If there is no such folder, or it cannot be read.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        todo!("helper")
    }

    /// Reads a text file into `sources`. A byte order mark is cut off and told, Windows line ends are told; text that
    /// is not UTF-8 is told at its first bad byte and read with replacement characters.
    ///
    /// # Errors
    /// If the path leads out of the project, or there is no file, or it cannot be read.
    pub fn read_text(
        &self,
        path: &str,
        sources: &mut Sources,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceId, Diagnostic> {
        todo!("helper")
    }

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// As [`Folder::read_text`].
    pub fn read_bytes(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        todo!("helper")
    }

    /// Says whether a file is there, inside the project.
    pub fn holds(&self, path: &str) -> bool {
        todo!("helper")
    }

    /// Returns the names of the files (not the folders) in a folder, sorted; none if there is no such folder.
    pub fn list(&self, path: &str) -> Vec<String> {
        todo!("helper")
    }

    /// Writes a file through a temporary one beside it and a rename, and makes the folders that it needs.
    ///
    /// # Errors
    /// If the path leads out of the project, or the machine fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> std::io::Result<()> {
        todo!("helper")
    }

    /// Returns the folder's path.
    pub fn path(&self) -> &Path {
        &self.root
    }
}

/// Writes the artifacts into a new folder beside `out`, then puts it in the place of `out`: whole, or not at all.
///
/// # Errors
/// If `out` holds files that are not Plantin's, or the machine fails.
pub fn swap_output(out: &Path, artifacts: &[Artifact]) -> Result<(), SwapError> {
    todo!("helper")
}

/// Why an output folder was not swapped.
#[derive(Debug)]
pub enum SwapError {
    /// It holds files and no manifest of Plantin's.
    NotOurs(PathBuf),
    /// The machine failed.
    Io(std::io::Error),
}
