//! One locale's files anew.
//!
//! In: the files as they are, the source texts, what the alignment says. Out: the blocks of each file, the lock, and a
//! report.

use std::collections::{BTreeMap, BTreeSet};

use super::manuscript::{Manuscript, view};
use super::steps::Step;
use super::{LocaleReport, Options, Passing, Writes};
use crate::diagnostic::Diagnostic;
use crate::document::{Document, Key, Unit, key::Revision};
use crate::locale::align::Alignment;
use crate::locale::comment::{self, View};
use crate::locale::compose::Block;
use crate::locale::entries::{Body, Entry, Message};
use crate::locale::load::{self, LocaleFolder, Locales, Role, Sheet};
use crate::locale::state::{self, Units, unknown_source};
use crate::locale::{LockEntry, pattern};
use crate::source::Sources;

/// When translations come into a file, and when they go.
const STEPS: [Step; 2] = [Step::TranslationsCome, Step::TranslationsGo];

/// Where an entry stands: sheet and place in it.
type At = (usize, usize);

/// One locale, at work.
pub(super) struct Translation<'a> {
    folder: &'a LocaleFolder,
    manuscript: &'a Manuscript<'a>,
    locales: &'a Locales,
    options: &'a Options,
    sheets: Vec<Sheet<'a>>,
    units: Units,
    /// The message of each id: the first.
    messages: BTreeMap<Key, At>,
    /// The others of chapters' files. They stand behind the first, so that it stays the first.
    copies: BTreeMap<Key, Vec<At>>,
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

impl<'a> Translation<'a> {
    pub fn new(
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
        let mut copies: BTreeMap<Key, Vec<At>> = BTreeMap::new();
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
                let is_message = matches!(entry.body, Body::Message(_));
                if *ids.entry(Key::new(id)).or_insert((at, place)) != (at, place)
                    && is_message
                    && sheet.role == Role::Chapter
                {
                    copies.entry(Key::new(id)).or_default().push((at, place));
                }
            }
        }
        let renamed = alignment.renamed.iter().map(|(old, new)| (new, old)).collect();
        let proposals = alignment.proposals.iter().collect();
        let report = LocaleReport { name: folder.name.clone(), ..LocaleReport::default() };
        let lock = BTreeMap::new();
        Translation {
            folder,
            manuscript,
            locales,
            options,
            sheets,
            units,
            messages,
            copies,
            waiting,
            broken,
            renamed,
            proposals,
            lock,
            report,
        }
    }

    pub fn plan(
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
            let gains = slots.iter().any(|slot| slot.at.is_some_and(|(from, _)| Some(from) != sheet));
            let stay: BTreeSet<At> = slots.iter().filter_map(|slot| slot.at).collect();
            let blocks = self.chapter(sheet, slots, &used, &mut orphans);
            let gone: BTreeSet<At> = used.iter().chain(&orphans).filter(|at| !stay.contains(at)).copied().collect();
            let passing = Passing { loses: self.passed_on(sheet, &gone), gains };
            writes.put_blocks(path, blocks, passing, STEPS, self.before(sheet));
        }
        let removed = self.sheets.iter().position(|sheet| sheet.role == Role::Removed);
        let passing = Passing { loses: self.passed_on(removed, &used), gains: !orphans.is_empty() };
        let blocks = self.removed(removed, orphans, &used);
        let path = format!("locales/{}/removed.ftl", self.folder.name);
        writes.put_blocks(path, blocks, passing, STEPS, self.before(removed));
        (self.lock, self.report)
    }

    /// Returns the text of a file as it was, and whether it has a byte order mark.
    fn before(&self, sheet: Option<usize>) -> Option<(&'a str, bool)> {
        self.sheets.get(sheet?).map(|sheet| (sheet.text, sheet.file.marked))
    }

    /// Returns what goes from a file into another one, as it is.
    fn passed_on(&self, sheet: Option<usize>, gone: &BTreeSet<At>) -> Vec<Block> {
        let entries = gone.iter().filter(|(from, _)| Some(*from) == sheet).filter_map(|at| self.entry(*at));
        let blocks = entries.map(|Entry { comment, body }| match body {
            Body::Message(Message { raw, .. }) | Body::Term { raw } | Body::Junk { raw, .. } => {
                self.kept(comment, raw)
            }
            Body::Waiting { id } => {
                let mut lines = owned(comment);
                lines.push(format!("# {id} ="));
                Block::Comment(lines)
            }
            Body::Comment => Block::Comment(owned(comment)),
        });
        blocks.collect()
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
                let copies = self.copies.remove(key).or_else(|| self.copies.remove(old?)).unwrap_or_default();
                used.extend(&copies);
                let mut slot = self.translated(file, unit, at, &comment, &waited, &message);
                let copies = copies.into_iter().filter(|copy| !self.is_repeated(*copy));
                slot.blocks.extend(copies.filter_map(|copy| self.copied(key, copy)));
                return slot;
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
        let current = self.current(unit);
        if known.is_none_or(|known| known != entry) && entry.source != unknown_source() {
            self.report.confirmed.push(key.clone());
        }
        let before = self.manuscript.before.get(key).map(|before| before.revision);
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
        let more = self.persons(waited).into_iter().flatten().filter(|line| !comment.contains(&line.as_str()));
        persons.splice(0..0, more.collect::<Vec<_>>());
        // A unit with a new id keeps its value, byte for byte.
        let raw = format!("{key}{}", message.raw.get(message.id.len()..).unwrap_or_default());
        self.lock.insert(key.clone(), entry);
        Slot { key: key.clone(), at: Some(at), blocks: vec![Block::Entry { comment: persons, raw }] }
    }

    /// A second message for a unit, which stays, to be told.
    fn copied(&self, key: &Key, at: At) -> Option<Block> {
        let Some(Entry { comment, body: Body::Message(message) }) = self.entry(at) else { return None };
        let value = message.raw.get(message.id.len()..).unwrap_or_default();
        Some(Block::Entry { comment: owned(comment), raw: format!("{key}{value}") })
    }

    /// Says whether an entry says nothing that the first of its unit does not say, wherever that stands. A person has put it
    /// there twice, or a sync has not come to its end.
    fn is_repeated(&self, at: At) -> bool {
        self.first_that_says(at).is_some()
    }

    /// Returns the first entry of a unit, if it says all that another one of the unit says.
    fn first_that_says(&self, at: At) -> Option<At> {
        let entry = self.entry(at)?;
        let key = Key::new(entry.id()?);
        let now = self.renamed.iter().find(|(_, old)| **old == &key).map_or(&key, |(new, _)| *new);
        let of = |ids: &BTreeMap<Key, At>| ids.get(now).or_else(|| ids.get(&key)).copied();
        let (message, waiting, broken) = (of(&self.messages), of(&self.waiting), of(&self.broken));
        let first = match &entry.body {
            Body::Message(_) => message,
            Body::Junk { .. } => broken.filter(|_| message.is_none()),
            Body::Waiting { .. } => message.or(broken).or(waiting),
            Body::Term { .. } | Body::Comment => None,
        };
        let waited = waiting.filter(|waiting| *waiting != at);
        first.filter(|first| *first != at && self.says(*first, waited, at))
    }

    /// Says whether an entry, with the comment that has waited for it, says all that another one says.
    fn says(&self, first: At, waited: Option<At>, other: At) -> bool {
        let (Some(first), Some(other)) = (self.entry(first), self.entry(other)) else { return false };
        let value = |entry: &Entry| match &entry.body {
            Body::Message(message) => message.raw.get(message.id.len()..).unwrap_or_default().to_owned(),
            Body::Junk { raw, .. } => (*raw).to_owned(),
            Body::Waiting { .. } | Body::Term { .. } | Body::Comment => String::new(),
        };
        let waited = waited.and_then(|at| self.entry(at));
        let is_said = |line: &&str| {
            comment::is_owned(line, &self.locales.source)
                || first.comment.contains(line)
                || waited.is_some_and(|waited| waited.comment.contains(line))
        };
        let waits = matches!(other.body, Body::Waiting { .. });
        (waits || value(first) == value(other)) && other.comment.iter().all(is_said)
    }

    /// Returns the lines of the proposal for a unit: a new one, or that which stands there.
    fn proposal(&mut self, key: &Key, comment: &[&str], with_source: bool) -> Vec<String> {
        let from = self.proposals.get(key).and_then(|old| Some((*old, self.message_of(old)?)));
        let Some((old, message)) = from else { return comment::standing_proposal(comment, with_source) };
        let made_from = match self.folder.lock.get(old) {
            Some(entry) => self.manuscript.texts.get(&entry.source).copied(),
            None => self.manuscript.before.get(old).map(|before| before.text.as_str()),
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

    fn current(&self, unit: &Unit) -> Revision {
        self.units.get(&unit.key).unwrap_or_else(|| Revision::of_source(&unit.text.text))
    }

    fn lock_entry(&self, unit: &Unit, known: Option<LockEntry>, comment: &[&str], message: &Message) -> LockEntry {
        let key = &unit.key;
        let before = self.manuscript.before.get(key).or_else(|| self.manuscript.before.get(self.renamed.get(key)?));
        let translation = Revision::of(&pattern::flatten(&message.value), self.units.is_verse(key));
        let mut entry = state::settle(known.as_ref(), translation, before.copied(), comment, &self.locales.source);
        let current = self.current(unit);
        let seen = before.map(|before| before.revision);
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
            if used.contains(&at) || self.is_repeated(at) {
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
        for at in self.without_repeats(sheet, &orphans, used) {
            let Some(entry) = self.entry(at) else { continue };
            match &entry.body {
                Body::Message(message) => {
                    let (comment, message) = (entry.comment.clone(), message.clone());
                    let goes_now = Some(at.0) != sheet;
                    if !goes_now && self.options.prune {
                        self.report.pruned.push(Key::new(message.id));
                        continue;
                    }
                    if goes_now {
                        self.report.removed.push(Key::new(message.id));
                    }
                    blocks.push(self.orphan(&comment, &message, goes_now));
                }
                Body::Term { raw } | Body::Junk { raw, .. } => blocks.push(self.kept(&entry.comment, raw)),
                Body::Comment | Body::Waiting { .. } => {
                    blocks.extend(self.persons(&entry.comment).map(Block::Comment))
                }
            }
        }
        blocks
    }

    /// Returns what is to stand in `removed.ftl`, in its order: no message in it says all that another one of its id says.
    /// There are such where a person has put one there twice, or where a sync has not come to its end.
    fn without_repeats(&self, sheet: Option<usize>, orphans: &[At], used: &BTreeSet<At>) -> Vec<At> {
        let entries = sheet.and_then(|sheet| self.sheets.get(sheet)).map_or(0, |sheet| sheet.entries.len());
        let there = (0..entries).filter_map(|place| Some((sheet?, place))).filter(|at| !used.contains(at));
        // An orphan is the first of its id still, but it does not stay where it is.
        let there = there.filter(|at| self.first_that_says(*at).is_none_or(|first| orphans.contains(&first)));
        let mut stays: Vec<At> = there.chain(orphans.iter().copied()).collect();
        let (mut messages, mut repeated): (BTreeMap<&str, Vec<At>>, _) = (BTreeMap::new(), BTreeSet::new());
        for &at in &stays {
            let Some(Entry { body: Body::Message(message), .. }) = self.entry(at) else { continue };
            let others = messages.entry(message.id).or_default();
            if others.iter().any(|other| self.says(*other, None, at)) {
                repeated.insert(at);
                continue;
            }
            repeated.extend(others.extract_if(.., |other| self.says(at, None, *other)));
            others.push(at);
        }
        stays.retain(|at| !repeated.contains(at));
        stays
    }

    /// A translation whose unit is gone, beside the source text that it was made from.
    fn orphan(&mut self, comment: &[&str], message: &Message, goes_now: bool) -> Block {
        let key = Key::new(message.id);
        let known = self.folder.lock.get(&key).copied();
        let value = pattern::flatten(&message.value);
        let [translation, as_verse] = [false, true].map(|verse| Revision::of(&value, verse));
        let is_known = known.is_some_and(|known| [translation, as_verse].contains(&known.translation));
        let is_of_unit = self.units.contains(&key);
        if is_of_unit || (known.is_some() && !is_known && !goes_now) {
            // The lock speaks of another translation of this unit; or this one was edited where it is, which is seen when the
            // unit comes back.
            if let Some(known) = known.filter(|_| !is_of_unit) {
                self.lock.entry(key).or_insert(known);
            }
            return Block::Entry { comment: owned(comment), raw: message.raw.to_owned() };
        }
        let entry = known.filter(|_| is_known).unwrap_or_else(|| {
            let before = self.manuscript.before.get(&key).copied();
            state::settle(known.as_ref(), translation, before, comment, &self.locales.source)
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
