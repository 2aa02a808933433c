//! Brings the locale files up to date with the manuscript.
//!
//! In: the aligned document and what lies under `locales/`. Out: a [`SyncPlan`], the new text of each file that
//! changes; [`apply`] writes it. New units get a comment that waits for its text, texts behind such a comment become
//! messages, messages follow their units, and those whose unit is gone go to `removed.ftl` and come back with it. The
//! lines of [`comment`](super::comment) are written anew, the snapshot, the locks and the history follow.
//!
//! What a person wrote is copied byte for byte: values, their own comments, and what cannot be read. To plan again on
//! what was written changes nothing.
//!
//! *Architecture invariant*: [`plan`] writes nothing, and translates nothing: it never makes a value.

mod manuscript;
mod report;
#[cfg(test)]
mod tests;
mod translation;

use std::collections::BTreeSet;

use super::align::Alignment;
use super::compose::{self, Before, Block};
use super::load::Locales;
use super::{history, lock};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::document::{Document, Key};
use crate::source::{SourceId, Sources};
use manuscript::Manuscript;
pub use report::LocaleReport;
use translation::Translation;

/// What `plantin sync` and `plantin accept` may be asked for beside bringing the files up to date.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Translations of which nobody knows what they were made from are taken as made from the source text as it is.
    pub adopt: bool,
    /// Translations in `removed.ftl` are thrown away; what goes there in this sync is kept until the next.
    pub prune: bool,
    /// Units whose source text changed so little that current translations hold.
    pub minor: BTreeSet<Key>,
    /// Units whose translations hold, each with the edition.
    pub accept: BTreeSet<(String, Key)>,
}

/// What a sync is going to do.
#[derive(Clone, Debug, Default)]
pub struct SyncPlan {
    /// The files that change: path and new text. A file that holds nothing any more has an empty text, and goes.
    pub writes: Vec<(String, String)>,
    /// What happens in each locale, in the order of `book.toml`.
    pub reports: Vec<LocaleReport>,
    /// Whether nothing is written because a lock, the history or the snapshot is damaged. The damages were told when
    /// the files were read.
    pub refused: bool,
    /// What cannot be read in the files, and stays as it is.
    pub diagnostics: Vec<Diagnostic>,
}

/// Plans a sync. `alignment` is what [`align`](super::align::align) said when it gave the document its ids.
pub fn plan(
    document: &Document,
    locales: &Locales,
    alignment: &Alignment,
    sources: &Sources,
    options: &Options,
) -> SyncPlan {
    if locales.damaged {
        return SyncPlan { refused: true, ..SyncPlan::default() };
    }
    let manuscript = Manuscript::of(document, locales);
    let mut plan = SyncPlan::default();
    let mut writes = Writes { sources, writes: Vec::new() };
    manuscript.plan_snapshot(locales, &mut writes);
    let mut locks = Vec::new();
    for folder in &locales.folders {
        let (lock, report) = Translation::new(folder, document, &manuscript, locales, alignment, sources, options)
            .plan(&mut writes, &mut plan.diagnostics);
        let path = format!("locales/{}.lock", folder.name);
        writes.put(path, lock::write(&lock), folder.lock_file.map(|file| (file, false)));
        locks.push(lock);
        plan.reports.push(report);
    }
    let history = manuscript.history(&locks);
    if !history.is_empty() || locales.history_file.is_some() {
        let path = format!("locales/{}.history", locales.source);
        writes.put(path, history::write(&history), locales.history_file.map(|file| (file, false)));
    }
    plan.writes = writes.in_order(locales);
    plan
}

/// Writes a plan, and deletes the files that hold nothing any more; files whose text does not change are not in it.
///
/// # Errors
/// If the machine fails. When the disk is full nothing has changed; when the machine stops in the middle, another sync
/// goes on from there (see the order of the writes); the old source text of a stale translation may be lost by it.
pub fn apply(plan: &SyncPlan, folder: &Folder) -> std::io::Result<()> {
    folder.write_all(plan.writes.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

/// Collects what changes.
struct Writes<'a> {
    sources: &'a Sources,
    writes: Vec<(String, String)>,
}

impl Writes<'_> {
    /// Returns the writes in an order in which a sync may be broken off, and the next one confirms nothing wrongly by it:
    /// the evidence first, then what it says of the translations, then these, and last the snapshot, which is what
    /// their translators have seen until then. A first sync has no such, and begins with it.
    fn in_order(self, locales: &Locales) -> Vec<(String, String)> {
        let snapshot = format!("locales/{}/", locales.source);
        let is_first = locales.snapshot.is_empty();
        let mut writes = self.writes;
        // What is deleted stands elsewhere by then.
        writes.sort_by_key(|(path, text)| {
            let room = match path {
                path if path.ends_with(".history") => 1,
                path if path.ends_with(".lock") => 2,
                path if path.starts_with(&snapshot) => {
                    if is_first {
                        0
                    } else {
                        4
                    }
                }
                _ => 3,
            };
            (room, text.is_empty())
        });
        writes
    }

    /// Takes the text of a file that is ours alone, with the line ends that the file has.
    fn put(&mut self, path: String, text: String, file: Option<(SourceId, bool)>) {
        let before = file.map(|(file, marked)| (self.sources.get(file).text.as_str(), marked));
        let text = match before {
            Some((before, marked)) if Before::of(before, marked).line_end == "\r\n" => text.replace('\n', "\r\n"),
            Some(_) | None => text,
        };
        if before.is_none_or(|(before, _)| before != text) {
            self.writes.push((path, text));
        }
    }

    /// Takes the blocks of a file.
    fn put_blocks(&mut self, path: String, blocks: &[Block], file: Option<(&str, bool)>) {
        let text = compose::file(blocks, file.map(|(text, marked)| Before::of(text, marked)));
        let same = match file {
            Some((before, _)) => text.strip_prefix('\u{feff}').unwrap_or(&text) == before,
            None => text.is_empty(),
        };
        if !same {
            self.writes.push((path, text));
        }
    }
}
