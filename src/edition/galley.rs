//! Chapters that stand assembled, for as long as a process lives: [`Galleys`].
//!
//! In: all that decides a chapter of an edition. Out: what was made of the same when it was assembled last. (A galley is type
//! that has been set, and waits to be made up into pages; a corrector's change to one leaves the others standing.)
//!
//! *Architecture invariant*: a galley is the very value that assembling would give, with every place and every fault. So
//! what decides it is compared whole: the chapter, its translations, its pictures and the count of notes and texts before
//! it, with where they were written, in its fingerprint; and each target that it refers to, one by one, since only
//! assembling finds out which these are. Nothing is kept but what the last assembly used.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::picture::StandingPictures;
use super::{Chapter, Note};
use crate::cache::Stamped;
use crate::diagnostic::Diagnostic;
use crate::document::Key;

/// The chapters of each edition, as they were assembled last.
#[derive(Debug)]
pub struct Galleys {
    editions: Mutex<BTreeMap<String, Row>>,
    /// The pictures as they were read last.
    pub(super) pictures: StandingPictures,
}

impl Default for Galleys {
    fn default() -> Self {
        Galleys { editions: Mutex::default(), pictures: StandingPictures::keeping() }
    }
}

/// The chapters of one edition, by their place in the book.
pub(super) type Row = Vec<Arc<Galley>>;

/// A chapter that stands assembled, and what came with it.
#[derive(Debug)]
pub(super) struct Galley {
    /// The fingerprint of what decides it.
    pub of: [u8; 32],
    /// The targets that it asks for, each with its fingerprint.
    pub asked: BTreeMap<Key, [u8; 32]>,
    /// The chapter.
    pub chapter: Stamped<Chapter>,
    /// The notes that it is the first to call.
    pub notes: Vec<Note>,
    /// How often it calls those before it, by their place among the edition's: where it calls them at all.
    pub calls: Vec<(usize, u32)>,
    /// How many texts it has.
    pub texts: u32,
    /// What was told.
    pub diagnostics: Vec<Diagnostic>,
}

impl Galleys {
    /// Returns the chapters of an edition that stand.
    pub(super) fn of(&self, edition: &str) -> Row {
        self.editions.lock().unwrap_or_else(PoisonError::into_inner).get(edition).cloned().unwrap_or_default()
    }

    /// Keeps the chapters of an edition; those that stood before are forgotten.
    pub(super) fn keep(&self, edition: &str, standing: Row) {
        self.editions.lock().unwrap_or_else(PoisonError::into_inner).insert(edition.to_owned(), standing);
    }

    /// Forgets the editions that a book has no more.
    pub fn keep_only(&self, edition: impl Fn(&str) -> bool) {
        self.editions.lock().unwrap_or_else(PoisonError::into_inner).retain(|name, _| edition(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Folder;
    use crate::pipeline::{self, BuildOptions};
    use crate::project::{Project, Shelf};
    use crate::timings::Timings;

    #[test]
    fn an_edit_leaves_the_other_chapters_standing() {
        let outer = tempfile::tempdir().unwrap();
        let folder = Folder::open(outer.path()).unwrap();
        let write = |path: &str, text: &str| folder.write(path, text.as_bytes()).unwrap();
        write(
            "manuscript/book.toml",
            "[book]\nuuid = \"6f0d2f0c-6f4e-4d7e-9a53-0c6c9a1f2b3d\"\ntitle = \"A\"\nslug = \"a\"\nsource = \"en\"\n\
             date = \"2026-11-23\"\n[editions.en]\nlanguage = \"en\"\n[editions.fr]\nlanguage = \"fr\"\n",
        );
        write("manuscript/1.md", "# One\n\nWords.[^a]\n\n## There {#there}\n\nMore.\n\n[^a]: Note.\n");
        write("manuscript/2.md", "# Two\n\nSee [](#there).[^b]\n\n[^b]: Note.\n");
        write("manuscript/3.md", "# Three\n\nWords.[^c]\n\n[^c]: Note.\n");
        let shelf = Shelf::keeping();
        let galleys = shelf.galleys.clone().unwrap_or_default();
        let stand = || {
            let project = Project::open_again(folder.clone(), &shelf).map_err(|_| "no project").unwrap();
            pipeline::editions(&project, &BuildOptions::default(), &Timings::default());
            [galleys.of("en"), galleys.of("fr")].concat()
        };
        let same = |before: &[Arc<Galley>], now: &[Arc<Galley>]| -> Vec<bool> {
            before.iter().zip(now).map(|(before, now)| Arc::ptr_eq(before, now)).collect()
        };
        let first = stand();
        let again = stand();
        assert_eq!(same(&first, &again), [true; 6]);
        write("manuscript/3.md", "# Three\n\nOther words.[^c]\n\n[^c]: Note.\n");
        let edited = stand();
        assert_eq!(same(&again, &edited), [true, true, false, true, true, false]);
        // The second chapter names the section by its title.
        write("manuscript/1.md", "# One\n\nWords.[^a]\n\n## Here {#there}\n\nMore.\n\n[^a]: Note.\n");
        assert_eq!(same(&edited, &stand()), [false, false, true, false, false, true]);
        // A note before moves the number of every note behind it.
        write("manuscript/1.md", "# One\n\nWords.[^a] [^d]\n\n## Here {#there}\n\n[^a]: Note.\n[^d]: Note.\n");
        assert_eq!(same(&edited, &stand()), [false; 6]);
    }
}
