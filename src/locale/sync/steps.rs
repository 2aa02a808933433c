//! In which order a sync writes, so that it may be killed between any two files.
//!
//! In: each file as it was, and what it is to hold after which [`Step`]. Out: the files in order, each written whole, some
//! of them twice. After any number of them the next sync finds every translation and the source text that it was made
//! from, and no reason to confirm one:
//!
//! 1. the history and the locks get what is new and keep what they had: what is known of a translation stands before it
//!    changes its place;
//! 2. translations are written where they go, and only then taken away from where they were;
//! 3. the locks get the new ids of units that the author has named; before, the units would be taken for others;
//! 4. the snapshot gets what is new, and then loses the rest: until then it is what translators have seen, and gives the
//!    units their ids;
//! 5. the locks and the history lose what nobody asks for any more.
//!
//! A first sync knows of no translation from which text it was made, so it writes its locks last. One that has been there is
//! marked as stale in its file before there is a snapshot that it could be taken to be made from.

use std::collections::BTreeMap;

/// After what a file holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    HistoryGets,
    LocksGet,
    TranslationsCome,
    TranslationsGo,
    LocksRename,
    SnapshotGets,
    SnapshotLoses,
    LocksLose,
    HistoryLoses,
}

/// A file that a sync makes anew.
pub(super) struct Change {
    pub path: String,
    /// What it holds; nothing if it is not there.
    pub before: String,
    /// What it holds after each step. If that is nothing, the file goes.
    pub texts: BTreeMap<Step, String>,
}

/// Paths and texts.
pub(super) type Files = Vec<(String, String)>;

/// Returns what changes in the end, sorted by path, and what is written one after the other.
pub(super) fn in_order(mut changes: Vec<Change>) -> (Files, Files) {
    changes.sort_by(|one, other| one.path.cmp(&other.path));
    let (mut writes, mut steps) = (Files::new(), Vec::new());
    for Change { path, before, texts } in changes {
        if let Some((_, last)) = texts.last_key_value().filter(|(_, last)| **last != before) {
            writes.push((path.clone(), last.clone()));
        }
        let mut holds = before;
        for (step, text) in texts {
            if text != holds {
                steps.push((step, path.clone(), text.clone()));
                holds = text;
            }
        }
    }
    steps.sort_by_key(|(step, ..)| *step);
    (writes, steps.into_iter().map(|(_, path, text)| (path, text)).collect())
}
