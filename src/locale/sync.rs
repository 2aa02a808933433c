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
mod steps;
#[cfg(test)]
mod tests;
mod translation;

use std::collections::{BTreeMap, BTreeSet};

use super::align::Alignment;
use super::compose::{self, Before, Block};
use super::load::Locales;
use super::{History, history, lock};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::document::{Document, Key};
use crate::source::{SourceId, Sources};
use manuscript::Manuscript;
pub use report::LocaleReport;
use steps::{Change, Step};
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
    /// The files that change, by path, and what they hold in the end. One that holds nothing any more has an empty text,
    /// and goes.
    pub writes: Vec<(String, String)>,
    /// The same, step by step, in the order in which it may be broken off: a file may stand here twice.
    pub steps: Vec<(String, String)>,
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
    let manuscript = Manuscript::of(document, locales, alignment);
    let mut plan = SyncPlan::default();
    let mut writes = Writes { sources, is_first: locales.snapshot.is_empty(), changes: Vec::new() };
    manuscript.plan_snapshot(locales, &mut writes);
    let mut locks = Vec::new();
    for folder in &locales.folders {
        let (lock, report) = Translation::new(folder, document, &manuscript, locales, alignment, sources, options)
            .plan(&mut writes, &mut plan.diagnostics);
        let renamed: BTreeSet<&Key> = alignment.renamed.iter().map(|(_, new)| new).collect();
        let mut both = folder.lock.clone();
        both.extend(lock.clone());
        let mut under_old_ids = both.clone();
        under_old_ids.retain(|key, _| folder.lock.contains_key(key) || !renamed.contains(key));
        let texts = [(Step::LocksGet, under_old_ids), (Step::LocksRename, both), (Step::LocksLose, lock.clone())];
        let texts = texts.map(|(step, lock)| (step, lock::write(&lock)));
        writes.put_tools(format!("locales/{}.lock", folder.name), texts.into(), folder.lock_file);
        locks.push(lock);
        plan.reports.push(report);
    }
    let history = manuscript.history(&locks);
    let all = manuscript.evidence(&history, locales);
    let write = |history: &History| match history.is_empty() && locales.history_file.is_none() {
        true => String::new(),
        false => history::write(history),
    };
    let texts = [(Step::HistoryGets, write(&all)), (Step::HistoryLoses, write(&history))];
    writes.put_tools(format!("locales/{}.history", locales.source), texts.into(), locales.history_file);
    (plan.writes, plan.steps) = steps::in_order(writes.changes);
    plan
}

/// Writes a plan, and deletes the files that hold nothing any more; files whose text does not change are not in it.
///
/// # Errors
/// If the machine fails. When the disk is full nothing has changed; when the machine stops in the middle, another sync
/// goes on from there, with nothing lost.
pub fn apply(plan: &SyncPlan, folder: &Folder) -> std::io::Result<()> {
    folder.write_all(plan.steps.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

/// Collects what changes.
struct Writes<'a> {
    sources: &'a Sources,
    is_first: bool,
    changes: Vec<Change>,
}

impl Writes<'_> {
    /// Takes the texts of a file that is ours alone, with the line ends that the file has.
    fn put_tools(&mut self, path: String, mut texts: BTreeMap<Step, String>, file: Option<SourceId>) {
        let before = file.map_or("", |file| self.sources.get(file).text.as_str());
        if Before::of(before, false).line_end == "\r\n" {
            texts.values_mut().for_each(|text| *text = text.replace('\n', "\r\n"));
        }
        if self.is_first {
            texts.retain(|step, _| *step > Step::SnapshotLoses);
        }
        self.changes.push(Change { path, before: before.to_owned(), texts });
    }

    /// Takes the blocks of a file, and says what passes between it and others, and in which steps.
    fn put_blocks(
        &mut self,
        path: String,
        blocks: Vec<Block>,
        passing: Passing,
        [gets, loses]: [Step; 2],
        file: Option<(&str, bool)>,
    ) {
        let like = file.map(|(text, marked)| Before::of(text, marked));
        let text = compose::file(&blocks, like);
        let mark = if like.is_some_and(|like| like.marked) { "\u{feff}" } else { "" };
        let before = file.map_or(String::new(), |(text, _)| format!("{mark}{text}"));
        let mut texts = BTreeMap::new();
        if passing.gains && !passing.loses.is_empty() {
            texts.insert(gets, compose::file(&[blocks, passing.loses].concat(), like));
        } else if passing.loses.is_empty() && !text.is_empty() {
            texts.insert(gets, text.clone());
        }
        texts.insert(loses, text);
        self.changes.push(Change { path, before, texts });
    }
}

/// What a file has to do with others.
#[derive(Default)]
struct Passing {
    /// What goes from here into another file, as it is.
    loses: Vec<Block>,
    /// Whether anything comes from another file.
    gains: bool,
}
