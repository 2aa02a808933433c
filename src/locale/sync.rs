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

use std::collections::{BTreeMap, BTreeSet};

use super::align::Alignment;
use super::comment::{self, View};
use super::compose::{self, Before, Block};
use super::entries::{Body, Entry, Message};
use super::load::{self, LocaleFolder, Locales, Role, Sheet};
use super::state::{self, Units, unknown_source};
use super::{History, LockEntry, escape, history, kind_label, lock, pattern, revision};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::document::{Document, Key, Unit, key::Revision, walk};
use crate::source::Sources;

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
    /// The files that change: path and new text. A file that holds nothing any more has an empty text.
    pub writes: Vec<(String, String)>,
    /// What happens in each locale, in the order of `book.toml`.
    pub reports: Vec<LocaleReport>,
    /// Whether nothing is written because a lock, the history or the snapshot is damaged. The damages were told when
    /// the files were read.
    pub refused: bool,
    /// What cannot be read in the files, and stays as it is.
    pub diagnostics: Vec<Diagnostic>,
}

/// What a sync does to one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleReport {
    /// The edition's name.
    pub name: String,
    /// Units that now wait for their text and did not before.
    pub waiting: Vec<Key>,
    /// Units under which another translation now stands as a proposal.
    pub proposed: Vec<Key>,
    /// Texts found behind a comment mark, now messages.
    pub filled: Vec<Key>,
    /// Translations that are new, edited or accepted since the last sync, and count as made from its source text.
    pub confirmed: Vec<Key>,
    /// Translations that have become stale.
    pub stale: Vec<Key>,
    /// Translations that followed their unit into another file.
    pub moved: Vec<Key>,
    /// Translations whose unit is gone, now in `removed.ftl`.
    pub removed: Vec<Key>,
    /// Translations that have come back from `removed.ftl`.
    pub restored: Vec<Key>,
    /// Translations that were thrown away.
    pub pruned: Vec<Key>,
}

impl LocaleReport {
    /// Returns the report in sentences, none if nothing happened.
    pub fn lines(&self) -> Vec<String> {
        let LocaleReport { name, waiting, proposed, filled, confirmed, stale, moved, removed, restored, pruned } =
            self;
        [
            (waiting, "waiting for a translation"),
            (proposed, "with a proposal from a former text (MAYBE)"),
            (filled, "filled in behind a comment mark, and now a message"),
            (confirmed, "confirmed"),
            (stale, "stale, because the source text changed"),
            (moved, "moved to another file with the source text"),
            (removed, "in removed.ftl, because the source text is gone"),
            (restored, "back with the source text"),
            (pruned, "thrown away"),
        ]
        .into_iter()
        .filter(|(keys, _)| !keys.is_empty())
        .map(|(keys, what)| format!("{name}: {} {what} ({})", keys.len(), first_few(keys)))
        .collect()
    }
}

/// Names the first few ids.
fn first_few(keys: &[Key]) -> String {
    let named: Vec<_> = keys.iter().take(3).map(Key::as_str).collect();
    named.join(", ") + if keys.len() > named.len() { ", …" } else { "" }
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
    plan_snapshot(&manuscript, locales, &mut writes);
    let mut locks = Vec::new();
    for folder in &locales.folders {
        let (lock, report) = Locale::new(folder, document, &manuscript, locales, alignment, sources, options)
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
    plan.writes = writes.writes;
    plan
}

/// Writes a plan; files whose text does not change are not in it.
///
/// # Errors
/// If the machine fails; what was written until then stays, and another sync goes on from there.
pub fn apply(plan: &SyncPlan, folder: &Folder) -> std::io::Result<()> {
    for (path, text) in &plan.writes {
        folder.write(path, text.as_bytes())?;
    }
    Ok(())
}

/// Collects what changes.
struct Writes<'a> {
    sources: &'a Sources,
    writes: Vec<(String, String)>,
}

impl Writes<'_> {
    /// Takes the text of a file that is ours alone, with the line ends that the file has.
    fn put(&mut self, path: String, text: String, file: Option<(crate::source::SourceId, bool)>) {
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

/// The source texts, now and before.
struct Manuscript<'a> {
    /// Each file's name and units: `book`, then the chapters.
    files: Vec<(&'a str, Vec<walk::Placed<'a>>)>,
    /// The units by id.
    units: BTreeMap<&'a Key, &'a Unit>,
    /// The snapshot as it stood.
    before: BTreeMap<&'a Key, &'a str>,
    /// Every source text that is known, by its revision.
    texts: BTreeMap<Revision, &'a str>,
}

impl<'a> Manuscript<'a> {
    fn of(document: &'a Document, locales: &'a Locales) -> Self {
        let names = std::iter::once("book").chain(document.chapters.iter().map(|chapter| chapter.name.as_str()));
        let mut files: Vec<(&str, Vec<_>)> = names.map(|name| (name, Vec::new())).collect();
        let mut units = BTreeMap::new();
        for placed in walk::units(document).into_iter().filter(|placed| placed.unit.translatable) {
            // An id that stands twice is told as a fault of the manuscript; the first place counts.
            if units.insert(&placed.unit.key, placed.unit).is_none()
                && let Some((_, file)) = files.get_mut(placed.place.chapter.map_or(0, |at| at + 1))
            {
                file.push(placed);
            }
        }
        let before = locales.snapshot.texts();
        let superseded = locales.history.iter().map(|(revision, text)| (*revision, text.as_str()));
        let seen = before.values().map(|text| (revision(text), *text));
        let texts = superseded.chain(seen).collect();
        Manuscript { files, units, before, texts }
    }

    fn current(&self, key: &Key) -> Option<Revision> {
        self.units.get(key).map(|unit| revision(&unit.text.text))
    }

    /// Keeps each source text that a lock names and that is not the text of its unit any more.
    fn history(&self, locks: &[BTreeMap<Key, LockEntry>]) -> History {
        let named = locks.iter().flatten().filter(|(key, entry)| self.current(key) != Some(entry.source));
        named.filter_map(|(_, entry)| Some((entry.source, (*self.texts.get(&entry.source)?).to_owned()))).collect()
    }
}

/// Writes the snapshot: each unit as a message, with what is true of it in every language.
fn plan_snapshot(manuscript: &Manuscript, locales: &Locales, writes: &mut Writes) {
    for (name, units) in &manuscript.files {
        let file = locales.snapshot_files.iter().find(|file| file.name() == *name);
        let before = file.map(|file| (writes.sources.get(file.source).text.as_str(), file.marked));
        let line_end = before.map_or("\n", |(text, marked)| Before::of(text, marked).line_end);
        let blocks: Vec<_> = units
            .iter()
            .map(|placed| Block::Entry {
                comment: comment::told(&view(placed.unit, None)),
                raw: escape::message(placed.unit.key.as_str(), &placed.unit.text.text).replace('\n', line_end),
            })
            .collect();
        writes.put_blocks(format!("locales/{}/{name}.ftl", locales.source), &blocks, before);
    }
    let chapters: BTreeSet<_> = manuscript.files.iter().map(|(name, _)| *name).collect();
    for file in locales.snapshot_files.iter().filter(|file| file.role() == Role::Chapter) {
        if !chapters.contains(file.name()) {
            writes.put_blocks(
                file.path.clone(),
                &[],
                Some((writes.sources.get(file.source).text.as_str(), file.marked)),
            );
        }
    }
}

fn view<'a>(unit: &'a Unit, stale: Option<Option<&'a str>>) -> View<'a> {
    View { note: unit.comment.as_deref(), kind: kind_label(unit.kind), source: &unit.text.text, stale, proposal: &[] }
}

/// Where an entry stands: sheet and place in it.
type At = (usize, usize);

/// One locale, at work.
struct Locale<'a> {
    folder: &'a LocaleFolder,
    manuscript: &'a Manuscript<'a>,
    locales: &'a Locales,
    options: &'a Options,
    sheets: Vec<Sheet<'a>>,
    units: Units,
    /// The message of each id: the first.
    messages: BTreeMap<Key, At>,
    /// The comment that waits under each id: the first.
    waiting: BTreeMap<Key, At>,
    /// What cannot be read and begins with an id: the first.
    broken: BTreeMap<Key, At>,
    /// For a unit that the author has given another id: the old one.
    renamed: BTreeMap<&'a Key, &'a Key>,
    /// For a unit the one whose translation may help.
    proposals: BTreeMap<&'a Key, &'a Key>,
    lock: BTreeMap<Key, LockEntry>,
    report: LocaleReport,
}

impl<'a> Locale<'a> {
    fn new(
        folder: &'a LocaleFolder,
        document: &Document,
        manuscript: &'a Manuscript<'a>,
        locales: &'a Locales,
        alignment: &'a Alignment,
        sources: &'a Sources,
        options: &'a Options,
    ) -> Self {
        let units = Units::of(document, &folder.name);
        let sheets = load::sheets(folder, &units, locales, sources);
        let (mut messages, mut waiting, mut broken) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (at, sheet) in sheets.iter().enumerate() {
            if !matches!(sheet.role, Role::Chapter | Role::Removed) {
                continue;
            }
            for (place, entry) in sheet.entries.iter().enumerate() {
                let Some(id) = entry.id() else { continue };
                let ids = match &entry.body {
                    Body::Message(_) => &mut messages,
                    Body::Waiting { .. } => &mut waiting,
                    Body::Junk { .. } | Body::Term { .. } | Body::Comment => &mut broken,
                };
                ids.entry(Key::new(id)).or_insert((at, place));
            }
        }
        let renamed = alignment.renamed.iter().map(|(old, new)| (new, old)).collect();
        let proposals = alignment.proposals.iter().collect();
        let report = LocaleReport { name: folder.name.clone(), ..LocaleReport::default() };
        let lock = BTreeMap::new();
        Locale {
            folder,
            manuscript,
            locales,
            options,
            sheets,
            units,
            messages,
            waiting,
            broken,
            renamed,
            proposals,
            lock,
            report,
        }
    }

    fn plan(
        mut self,
        writes: &mut Writes,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> (BTreeMap<Key, LockEntry>, LocaleReport) {
        self.tell_broken(diagnostics);
        let mut used = BTreeSet::new();
        let manuscript = self.manuscript;
        let mut files: Vec<(String, Vec<Slot>)> = Vec::new();
        for (name, units) in &manuscript.files {
            let asked = units.iter().filter(|placed| placed.place.in_edition(&self.folder.name));
            let slots = asked.map(|placed| self.slot(name, placed.unit, &mut used)).collect();
            files.push((format!("locales/{}/{name}.ftl", self.folder.name), slots));
        }
        for sheet in self.sheets.iter().filter(|sheet| sheet.role == Role::Chapter) {
            if !files.iter().any(|(path, _)| *path == sheet.file.path) {
                files.push((sheet.file.path.clone(), Vec::new()));
            }
        }
        let mut orphans = Vec::new();
        for (path, slots) in files {
            let sheet = self.sheets.iter().position(|sheet| sheet.file.path == path);
            let blocks = self.chapter(sheet, slots, &used, &mut orphans);
            let before = sheet.and_then(|at| self.sheets.get(at)).map(|sheet| (sheet.text, sheet.file.marked));
            writes.put_blocks(path, &blocks, before);
        }
        let removed = self.sheets.iter().position(|sheet| sheet.role == Role::Removed);
        let blocks = self.removed(removed, orphans, &used);
        let before = removed.and_then(|at| self.sheets.get(at)).map(|sheet| (sheet.text, sheet.file.marked));
        writes.put_blocks(format!("locales/{}/removed.ftl", self.folder.name), &blocks, before);
        (self.lock, self.report)
    }

    fn tell_broken(&self, diagnostics: &mut Vec<Diagnostic>) {
        for sheet in &self.sheets {
            for entry in &sheet.entries {
                if let Body::Junk { raw, id, fault } = &entry.body {
                    diagnostics.push(load::tell_junk(sheet, raw, *id, fault));
                }
            }
        }
    }

    fn entry(&self, (sheet, place): At) -> Option<&Entry<'a>> {
        self.sheets.get(sheet)?.entries.get(place)
    }

    /// Decides what stands for a unit: its message, what cannot be read of it, or a comment that waits.
    fn slot(&mut self, file: &str, unit: &Unit, used: &mut BTreeSet<At>) -> Slot {
        let key = &unit.key;
        let old = self.renamed.get(key).copied();
        let find = |ids: &BTreeMap<Key, At>| ids.get(key).or_else(|| ids.get(old?)).copied();
        let (message, waiting, broken) = (find(&self.messages), find(&self.waiting), find(&self.broken));
        used.extend(waiting);
        let waited = waiting.and_then(|at| self.entry(at)).map(|entry| entry.comment.clone()).unwrap_or_default();
        if let Some(at) = message {
            used.insert(at);
            if let Some(Entry { comment, body: Body::Message(message) }) = self.entry(at) {
                let (comment, message) = (comment.clone(), message.clone());
                return self.translated(file, unit, at, &comment, &waited, &message);
            }
        }
        if let Some(at) = broken {
            used.insert(at);
            if let Some(Entry { comment, body: Body::Junk { raw, .. } }) = self.entry(at) {
                let block = Block::Entry { comment: owned(comment), raw: (*raw).to_owned() };
                let mut blocks = self.persons(&waited).map(Block::Comment).into_iter().collect::<Vec<_>>();
                blocks.push(block);
                if let Some(entry) = self.folder.lock.get(key).or_else(|| self.folder.lock.get(old?)) {
                    self.lock.insert(key.clone(), *entry);
                }
                return Slot { key: key.clone(), at: Some(at), blocks };
            }
        }
        if waiting.is_none() {
            self.report.waiting.push(key.clone());
        }
        // A translation that was taken away may come back: what it was made from is not forgotten.
        if let Some(entry) = self.folder.lock.get(key).or_else(|| self.folder.lock.get(old?)) {
            self.lock.insert(key.clone(), *entry);
        }
        let proposal = self.proposal(key, &waited, true);
        let mut lines = self.with_view(&waited, &View { proposal: &proposal, ..view(unit, None) });
        lines.push(format!("# {key} ="));
        Slot { key: key.clone(), at: waiting, blocks: vec![Block::Comment(lines)] }
    }

    /// A unit with its translation.
    fn translated(
        &mut self,
        file: &str,
        unit: &Unit,
        at: At,
        comment: &[&str],
        waited: &[&str],
        message: &Message,
    ) -> Slot {
        let key = &unit.key;
        let known = self.folder.lock.get(key).or_else(|| self.folder.lock.get(self.renamed.get(key)?)).copied();
        let entry = self.lock_entry(unit, known, comment, message);
        let current = revision(&unit.text.text);
        if known.is_none_or(|known| known != entry) && entry.source != unknown_source() {
            self.report.confirmed.push(key.clone());
        }
        let before = self.manuscript.before.get(key).map(|text| revision(text));
        if entry.source != current && known.is_none_or(|known| Some(known.source) == before) {
            self.report.stale.push(key.clone());
        }
        if message.commented {
            self.report.filled.push(key.clone());
        }
        if let Some(sheet) = self.sheets.get(at.0) {
            if sheet.role == Role::Removed {
                self.report.restored.push(key.clone());
            } else if sheet.file.name() != file {
                self.report.moved.push(key.clone());
            }
        }
        let was = (entry.source != current).then(|| self.manuscript.texts.get(&entry.source).copied());
        // What is right needs no proposal.
        let proposal = match was {
            Some(_) => self.proposal(key, &[comment, waited].concat(), false),
            None => Vec::new(),
        };
        let mut persons = self.with_view(comment, &View { proposal: &proposal, ..view(unit, was) });
        if let Some(more) = self.persons(waited) {
            persons.splice(0..0, more);
        }
        // A unit with a new id keeps its value, byte for byte.
        let raw = format!("{key}{}", message.raw.get(message.id.len()..).unwrap_or_default());
        self.lock.insert(key.clone(), entry);
        Slot { key: key.clone(), at: Some(at), blocks: vec![Block::Entry { comment: persons, raw }] }
    }

    /// Returns the lines of the proposal for a unit: a new one, or that which stands there.
    fn proposal(&mut self, key: &Key, comment: &[&str], with_source: bool) -> Vec<String> {
        let from = self.proposals.get(key).and_then(|old| Some((*old, self.message_of(old)?)));
        let Some((old, message)) = from else { return comment::standing_proposal(comment, with_source) };
        let made_from = match self.folder.lock.get(old) {
            Some(entry) => self.manuscript.texts.get(&entry.source).copied(),
            None => self.manuscript.before.get(old).copied(),
        };
        let value = message.raw.get(message.id.len()..).unwrap_or_default().trim_start_matches([' ', '\t']);
        let proposal = comment::proposal(value.strip_prefix('=').unwrap_or(value), made_from.filter(|_| with_source));
        self.report.proposed.push(key.clone());
        proposal
    }

    fn message_of(&self, key: &Key) -> Option<&Message<'a>> {
        match &self.entry(*self.messages.get(key)?)?.body {
            Body::Message(message) => Some(message),
            Body::Waiting { .. } | Body::Junk { .. } | Body::Term { .. } | Body::Comment => None,
        }
    }

    fn lock_entry(&self, unit: &Unit, known: Option<LockEntry>, comment: &[&str], message: &Message) -> LockEntry {
        let key = &unit.key;
        let before = self.manuscript.before.get(key).or_else(|| self.manuscript.before.get(self.renamed.get(key)?));
        let translation = Revision::of(&pattern::flatten(&message.value), self.units.is_verse(key));
        let mut entry = state::settle(known.as_ref(), translation, before.copied(), comment, &self.locales.source);
        let current = revision(&unit.text.text);
        let seen = before.map(|text| revision(text));
        let unknown = entry.source == unknown_source();
        if self.options.accept.contains(&(self.folder.name.clone(), key.clone())) {
            entry.source = seen.unwrap_or(current);
        }
        if (self.options.adopt && unknown) || (self.options.minor.contains(key) && Some(entry.source) == seen) {
            entry.source = current;
        }
        entry
    }

    /// Puts the lines of `sync` into a comment: where they stood, or at its end.
    fn with_view(&self, comment: &[&str], view: &View) -> Vec<String> {
        let edition = &self.locales.source;
        let is_owned = |line: &&str| comment::is_owned(line, edition);
        let at = comment.iter().position(is_owned).unwrap_or(comment.len());
        let (above, below) = comment.split_at(at);
        let mut lines = owned(above);
        lines.extend(comment::lines(view, edition));
        lines.extend(below.iter().filter(|line| !is_owned(line)).map(|line| (*line).to_owned()));
        lines
    }

    /// Returns the lines of a comment that a person wrote, if there are any.
    fn persons(&self, comment: &[&str]) -> Option<Vec<String>> {
        let lines: Vec<_> =
            comment.iter().filter(|line| !comment::is_owned(line, &self.locales.source)).copied().collect();
        (!lines.is_empty()).then(|| owned(&lines))
    }

    /// Orders a chapter's file: the units as in the manuscript; what is no unit's stays beside its neighbour.
    fn chapter(
        &mut self,
        sheet: Option<usize>,
        slots: Vec<Slot>,
        used: &BTreeSet<At>,
        orphans: &mut Vec<At>,
    ) -> Vec<Block> {
        let here: BTreeMap<At, &Key> = slots.iter().filter_map(|slot| Some((slot.at?, &slot.key))).collect();
        let mut above: BTreeMap<&Key, Vec<Block>> = BTreeMap::new();
        let mut below: BTreeMap<Option<&Key>, Vec<Block>> = BTreeMap::new();
        let (mut last, mut comments) = (None, Vec::new());
        let entries = sheet.and_then(|sheet| self.sheets.get(sheet)).map_or(&[][..], |sheet| &sheet.entries);
        for (place, entry) in entries.iter().enumerate() {
            let at = (sheet.unwrap_or_default(), place);
            if let Some(key) = here.get(&at) {
                above.entry(key).or_default().append(&mut comments);
                last = Some(*key);
                continue;
            }
            if used.contains(&at) {
                continue;
            }
            match &entry.body {
                Body::Comment | Body::Waiting { .. } => {
                    comments.extend(self.persons(&entry.comment).map(Block::Comment))
                }
                // A second message for a unit is no orphan: it stays, to be told.
                Body::Message(message) if !self.units.contains(&Key::new(message.id)) => orphans.push(at),
                Body::Message(Message { raw, .. }) | Body::Term { raw } | Body::Junk { raw, .. } => {
                    below.entry(last).or_default().push(self.kept(&entry.comment, raw));
                }
            }
        }
        // What cannot be read may be a translation still: its line of the lock stays.
        for (key, _) in self.broken.iter().filter(|(_, at)| Some(at.0) == sheet && !used.contains(at)) {
            if let Some(entry) = self.folder.lock.get(key) {
                self.lock.entry(key.clone()).or_insert(*entry);
            }
        }
        let mut blocks = below.remove(&None).unwrap_or_default();
        for slot in &slots {
            blocks.append(above.get_mut(&slot.key).unwrap_or(&mut Vec::new()));
            blocks.extend(slot.blocks.iter().cloned());
            blocks.append(below.get_mut(&Some(&slot.key)).unwrap_or(&mut Vec::new()));
        }
        blocks.append(&mut comments);
        blocks
    }

    /// What is no unit's, as it is. A line that begins with a blank would go on with any message that it came to stand
    /// behind: it gets a comment line of ours above it.
    fn kept(&self, comment: &[&str], raw: &str) -> Block {
        if !raw.starts_with([' ', '\t']) {
            return Block::Entry { comment: owned(comment), raw: raw.to_owned() };
        }
        let apart = || vec!["# KIND: a line that cannot be read".to_owned()];
        Block::Entry { comment: self.persons(comment).unwrap_or_else(apart), raw: raw.to_owned() }
    }

    /// Orders `removed.ftl`: what is there, without what has come back, then what has gone now.
    fn removed(&mut self, sheet: Option<usize>, orphans: Vec<At>, used: &BTreeSet<At>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let entries = sheet.and_then(|sheet| self.sheets.get(sheet)).map_or(0, |sheet| sheet.entries.len());
        let there = (0..entries).filter_map(|place| Some((sheet?, place))).filter(|at| !used.contains(at));
        for at in there.collect::<Vec<_>>() {
            let Some(entry) = self.entry(at) else { continue };
            match &entry.body {
                Body::Message(message) if self.options.prune => self.report.pruned.push(Key::new(message.id)),
                Body::Message(message) => blocks.push(self.orphan(&entry.comment.clone(), &message.clone())),
                Body::Term { raw } | Body::Junk { raw, .. } => blocks.push(self.kept(&entry.comment, raw)),
                Body::Comment | Body::Waiting { .. } => {
                    blocks.extend(self.persons(&entry.comment).map(Block::Comment))
                }
            }
        }
        for at in orphans {
            if let Some(Entry { comment, body: Body::Message(message) }) = self.entry(at) {
                let (comment, message) = (comment.clone(), message.clone());
                self.report.removed.push(Key::new(message.id));
                blocks.push(self.orphan(&comment, &message));
            }
        }
        blocks
    }

    /// A translation whose unit is gone, beside the source text that it was made from.
    fn orphan(&mut self, comment: &[&str], message: &Message) -> Block {
        let key = Key::new(message.id);
        let known = self.folder.lock.get(&key);
        // Kept as it is: an edit in `removed.ftl` is seen when the unit comes back.
        let entry = known.copied().unwrap_or_else(|| {
            let translation = Revision::of(&pattern::flatten(&message.value), false);
            let before = self.manuscript.before.get(&key).copied();
            state::settle(None, translation, before, comment, &self.locales.source)
        });
        let comment = match self.manuscript.texts.get(&entry.source) {
            Some(source) => self.with_view(comment, &View { source, ..View::default() }),
            None => owned(comment),
        };
        self.lock.entry(key).or_insert(entry);
        Block::Entry { comment, raw: message.raw.to_owned() }
    }
}

/// What stands for a unit in its file.
struct Slot {
    key: Key,
    /// Where it comes from.
    at: Option<At>,
    blocks: Vec<Block>,
}

fn owned(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

#[cfg(test)]
mod tests;
