//! What `plantin check --fix` writes: the remedies of [`parity`](super::parity) that a machine can be trusted with.
//!
//! In: findings, and the locale files as they were read. Out: a [`MendPlan`]. A remedy replaces a few bytes of a value;
//! every other byte of the file stays. A mended translation is still the translator's: its lock keeps the source text that
//! it was made from, and takes the new revision of the translation alone, so that nothing is confirmed.
//!
//! *Architecture invariant*: [`plan`] writes nothing; a stretch that no longer holds what was found is left alone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::entries::{self, Body};
use super::load::{LocaleFile, LocaleFolder, Locales};
use super::parity::{Finding, Mend};
use super::state::Units;
use super::{lock, pattern};
use crate::diagnostic::Code;
use crate::disk::Folder;
use crate::document::{Document, Key, key::Revision};
use crate::source::{Place, SourceId, Sources};

/// What is going to be mended.
#[derive(Clone, Debug, Default)]
pub struct MendPlan {
    /// The files that change: path and new text.
    pub writes: Vec<(String, String)>,
    /// Each remedy, in the order of the files.
    pub done: Vec<Done>,
    /// Whether a lock is damaged, so that nothing is written.
    pub refused: bool,
}

/// A remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The file.
    pub path: String,
    /// Where it stood.
    pub place: Place,
    /// Which fault it mends.
    pub code: Code,
    /// What stood there.
    pub from: String,
    /// What is to stand there.
    pub to: String,
}

/// Plans the remedies of some findings.
pub fn plan(findings: &[Finding], document: &Document, locales: &Locales, sources: &Sources) -> MendPlan {
    let mut plan = MendPlan { refused: locales.damaged, ..MendPlan::default() };
    if plan.refused {
        return plan;
    }
    let accepted = accepted(findings, sources);
    for folder in &locales.folders {
        let units = Units::of(document, &folder.name);
        let mut lock = folder.lock.clone();
        for file in folder.files.iter().filter(|file| file.writable) {
            let Some(mends) = accepted.get(&file.source) else { continue };
            let text = sources.get(file.source).text.as_str();
            let mut mended = text.to_owned();
            for (code, mend) in mends.iter().rev() {
                mended.replace_range(mend.span.range(), &mend.to);
                let place = sources.get(file.source).place(mend.span.start);
                let Mend { from, to, .. } = Mend::clone(mend);
                plan.done.push(Done { path: file.path.clone(), place, code: *code, from, to });
            }
            let (before, after) = (revisions(text, folder, &units), revisions(&mended, folder, &units));
            for (key, revision) in after {
                if let Some(entry) = lock.get_mut(&key)
                    && before.get(&key) == Some(&entry.translation)
                {
                    entry.translation = revision;
                }
            }
            plan.writes.push((file.path.clone(), with_mark(file, mended)));
        }
        if lock != folder.lock {
            plan.writes.push((format!("locales/{}.lock", folder.name), lock::write(&lock)));
        }
    }
    plan.done.sort_by(|a, b| (&a.path, a.place.line, a.place.column).cmp(&(&b.path, b.place.line, b.place.column)));
    plan
}

/// Writes a plan.
///
/// # Errors
/// If the machine fails; each file is written whole or not at all.
pub fn apply(plan: &MendPlan, folder: &Folder) -> std::io::Result<()> {
    folder.write_all(plan.writes.iter().map(|(path, text)| (path.as_str(), text.as_bytes())))
}

fn with_mark(file: &LocaleFile, text: String) -> String {
    if file.marked { format!("\u{feff}{text}") } else { text }
}

/// Returns the remedies that do not meet, by file and in its order: all of a finding's, or none.
fn accepted<'f>(findings: &'f [Finding], sources: &Sources) -> BTreeMap<SourceId, Vec<(Code, &'f Mend)>> {
    let mut taken: BTreeSet<(SourceId, usize)> = BTreeSet::new();
    let mut accepted: BTreeMap<SourceId, Vec<(Code, &Mend)>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| !finding.mends.is_empty()) {
        let bytes = || finding.mends.iter().flat_map(|mend| covered(mend).map(|at| (mend.span.source, at)));
        let holds = finding.mends.iter().all(|mend| sources.text(mend.span) == mend.from);
        if !holds || bytes().any(|byte| taken.contains(&byte)) {
            continue;
        }
        taken.extend(bytes());
        for mend in &finding.mends {
            accepted.entry(mend.span.source).or_default().push((finding.diagnostic.code, mend));
        }
    }
    accepted.values_mut().for_each(|mends| mends.sort_by_key(|(_, mend)| mend.span));
    accepted
}

fn covered(mend: &Mend) -> Range<usize> {
    mend.span.range()
}

/// Returns the revision of each translation of a file.
fn revisions(text: &str, folder: &LocaleFolder, units: &Units) -> BTreeMap<Key, Revision> {
    let is_unit = |id: &str| {
        let key = Key::new(id);
        units.contains(&key) || folder.lock.contains_key(&key)
    };
    let mut revisions = BTreeMap::new();
    for entry in entries::entries(text, &is_unit) {
        if let Body::Message(message) = &entry.body {
            let key = Key::new(message.id);
            let verse = units.is_verse(&key);
            revisions.entry(key).or_insert_with(|| Revision::of(&pattern::flatten(&message.value), verse));
        }
    }
    revisions
}
