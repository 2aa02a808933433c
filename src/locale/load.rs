//! Reads what lies under `locales/`: the snapshot, the locks, and each locale's translations.
//!
//! In: the folder. Out: [`Locales`], the files as they lie there; and of those, with the document, a [`Catalog`] a
//! locale. A message that cannot be read is told, and the rest of its file goes on.

use std::collections::{BTreeMap, BTreeSet, btree_map};

use super::align::{Snapshot, SnapshotFile, SnapshotUnit};
use super::entries::{self, Body, Entry, Message as Written};
use super::pattern::{self, Choices, Unusable};
use super::state::{self, Units};
use super::{Catalog, History, LockEntry, Message, State, history, lock};
use crate::config::{Config, MissingPolicy};
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::disk::Folder;
use crate::document::{Document, Facts, Key, key::Revision};
use crate::source::{Mapped, SourceId, Sources, Span};

/// Everything under `locales/`, read.
#[derive(Clone, Debug, Default)]
pub struct Locales {
    /// The source edition's name: `en`.
    pub source: String,
    /// The source texts as the last sync saw them.
    pub snapshot: Snapshot,
    /// The superseded source texts that translations were made from.
    pub history: History,
    /// The files of the snapshot.
    pub snapshot_files: Vec<LocaleFile>,
    /// The text of the history's file, if there is one.
    pub history_file: Option<SourceId>,
    /// The translations, in the order of `book.toml`.
    pub folders: Vec<LocaleFolder>,
    /// Whether a lock, the history, the snapshot or the bytes of a file are damaged. Each damage is told; until they
    /// are mended [`sync`](super::sync) writes nothing, since it could not keep what it cannot read.
    pub damaged: bool,
}

/// One locale's files.
#[derive(Clone, Debug)]
pub struct LocaleFolder {
    /// The edition's name: `fr`.
    pub name: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// Its `.ftl` files, sorted by path.
    pub files: Vec<LocaleFile>,
    /// What its lock knows.
    pub lock: BTreeMap<Key, LockEntry>,
    /// The text of the lock's file, if there is one.
    pub lock_file: Option<SourceId>,
}

/// One `.ftl` file.
#[derive(Clone, Debug)]
pub struct LocaleFile {
    /// Its text, without a byte order mark.
    pub source: SourceId,
    /// Its path within the project.
    pub path: String,
    /// Whether it begins with a byte order mark, which is kept.
    pub marked: bool,
    /// Whether its bytes are UTF-8. What is not is never written.
    pub writable: bool,
}

/// What a file of a locale is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A chapter, or `book.ftl`: the skeleton is Plantin's, the texts are translators'.
    Chapter,
    /// `removed.ftl`: translations whose unit is gone.
    Removed,
    /// `notes.ftl`: translator's notes.
    Notes,
    /// `terms.ftl`: the glossary.
    Terms,
    /// `interface.ftl`: a bundle of its own, which [`edition`](crate::edition) reads.
    Interface,
}

impl LocaleFile {
    /// Returns the file's name without folder and ending.
    pub fn name(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".ftl").unwrap_or(name)
    }

    /// Returns what the file is for.
    pub fn role(&self) -> Role {
        match self.name() {
            "removed" => Role::Removed,
            "notes" => Role::Notes,
            "terms" => Role::Terms,
            "interface" => Role::Interface,
            _ => Role::Chapter,
        }
    }
}

impl Locales {
    /// Returns the files of a locale.
    pub fn folder(&self, name: &str) -> Option<&LocaleFolder> {
        self.folders.iter().find(|folder| folder.name == name)
    }
}

/// Reads everything under `locales/`.
pub fn read(folder: &Folder, config: &Config, sources: &mut Sources) -> (Locales, Vec<Diagnostic>) {
    let translations: Vec<_> =
        config.translations().map(|edition| (edition.name.as_str(), edition.language.as_str())).collect();
    let (locales, mut diagnostics) =
        read_with(&config.source_edition, &translations, sources, &|path| folder.list(path), &|path, told| {
            if !folder.holds(path) {
                return None;
            }
            folder.read_bytes(path).map_err(|diagnostic| told.push(diagnostic)).ok()
        });
    // One with a lock has been told already.
    for folder in locales.folders.iter().filter(|folder| folder.files.is_empty() && folder.lock.is_empty()) {
        let place = config.edition(&folder.name).map_or(Where::Project, |edition| Where::Span(edition.span));
        diagnostics.push(
            Diagnostic::new(
                Code::NoLocale,
                place,
                format!("the edition `{0}` has no folder `locales/{0}`", folder.name),
            )
            .help("run `plantin sync`: it makes one, with every unit waiting for its text"),
        );
    }
    (locales, diagnostics)
}

/// Returns the names of the files in a folder, sorted.
type List<'a> = dyn Fn(&str) -> Vec<String> + 'a;
/// Returns the bytes of a file, if there is one.
type Read<'a> = dyn Fn(&str, &mut Vec<Diagnostic>) -> Option<Vec<u8>> + 'a;

/// Reads everything under `locales/` through two functions, so that a test needs no disk.
pub(super) fn read_with(
    source: &str,
    translations: &[(&str, &str)],
    sources: &mut Sources,
    list: &List,
    read: &Read,
) -> (Locales, Vec<Diagnostic>) {
    let mut reader = Reader { sources, list, read, diagnostics: Vec::new() };
    let snapshot_files = reader.files(source);
    let history_file = reader.text(&format!("locales/{source}.history"));
    let folders: Vec<_> = translations.iter().map(|&(name, language)| reader.folder(name, language)).collect();
    if snapshot_files.iter().all(|file| file.role() != Role::Chapter) {
        reader.tell_no_snapshot(source, &folders);
    }
    let Reader { sources, mut diagnostics, .. } = reader;
    let history = history_file.map(|file| history::read(file.source, &sources.get(file.source).text));
    let history = history.map_or_else(History::new, |(history, told)| {
        diagnostics.extend(told);
        history
    });
    let mut snapshot = snapshot(&snapshot_files, sources, &mut diagnostics);
    snapshot.retired = retired(&snapshot, &history, &folders);
    let locales = Locales {
        source: source.to_owned(),
        snapshot,
        history,
        snapshot_files,
        history_file: history_file.map(|file| file.source),
        folders,
        damaged: diagnostics.iter().any(Diagnostic::is_error),
    };
    (locales, diagnostics)
}

struct Reader<'a> {
    sources: &'a mut Sources,
    list: &'a List<'a>,
    read: &'a Read<'a>,
    diagnostics: Vec<Diagnostic>,
}

/// A text file, read.
#[derive(Clone, Copy)]
struct TextFile {
    source: SourceId,
    marked: bool,
    writable: bool,
}

impl Reader<'_> {
    fn folder(&mut self, name: &str, language: &str) -> LocaleFolder {
        let files = self.files(name);
        let lock_file = self.text(&format!("locales/{name}.lock")).map(|file| file.source);
        let lock = lock_file.map(|file| lock::read(file, &self.sources.get(file).text));
        let lock = lock.map_or_else(BTreeMap::new, |(lock, told)| {
            self.diagnostics.extend(told);
            lock
        });
        if let (true, false, Some(file)) = (files.is_empty(), lock.is_empty(), lock_file) {
            let told = Diagnostic::new(
                Code::LocaleGone,
                Span::new(file, 0..0),
                format!("`locales/{name}/` is not there, and its lock knows {} translations", lock.len()),
            );
            self.diagnostics.push(told.help(format!(
                "take the folder back from your version control; if its translations are not wanted any more, delete `locales/{name}.lock`"
            )));
        }
        LocaleFolder { name: name.to_owned(), language: language.to_owned(), files, lock, lock_file }
    }

    /// Without the snapshot each unit would get the id of its present wording, and edited ones would lose theirs.
    fn tell_no_snapshot(&mut self, source: &str, folders: &[LocaleFolder]) {
        let Some(folder) = folders.iter().find(|folder| !folder.lock.is_empty()) else { return };
        let place = folder.lock_file.map_or(Where::Project, |file| Where::Span(Span::new(file, 0..0)));
        let message =
            format!("the chapters of `locales/{source}/` are not there, in which the ids of this lock stand");
        let help = "take the folder back from your version control: without it, translations of edited texts lose their units";
        self.diagnostics.push(Diagnostic::new(Code::LocaleGone, place, message).help(help));
    }

    fn files(&mut self, name: &str) -> Vec<LocaleFile> {
        let names = (self.list)(&format!("locales/{name}"));
        let paths = names.iter().filter(|file| file.ends_with(".ftl")).map(|file| format!("locales/{name}/{file}"));
        let files = paths.filter_map(|path| {
            let TextFile { source, marked, writable } = self.text(&path)?;
            Some(LocaleFile { source, path, marked, writable })
        });
        files.collect()
    }

    /// Reads a text as it is, but for a byte order mark: line ends stay, since the file is written again.
    fn text(&mut self, path: &str) -> Option<TextFile> {
        let bytes = (self.read)(path, &mut self.diagnostics)?;
        let (marked, bytes) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => (true, rest),
            None => (false, bytes.as_slice()),
        };
        let text = String::from_utf8_lossy(bytes);
        let bad = std::str::from_utf8(bytes).err().map(|error| error.valid_up_to());
        let source = self.sources.add(path, text);
        let mut tell = |code, at: usize, message: &str, help: &str| {
            self.diagnostics.push(Diagnostic::new(code, Span::new(source, at..at), message).help(help));
        };
        if let Some(at) = bad {
            tell(Code::NotUtf8, at, "the file is not UTF-8 text", "save it again as UTF-8");
        }
        if marked {
            tell(Code::ByteOrderMark, 0, "the file begins with a byte order mark", "save it as UTF-8 without BOM");
        }
        if let Some((at, len)) =
            entries::merge_mark(&self.sources.get(source).text).filter(|_| path.ends_with(".ftl"))
        {
            let place = Span::new(source, at..at + len);
            let told = Diagnostic::new(Code::MergeMarks, place, entries::MERGE).help(entries::MERGE_HELP);
            self.diagnostics.push(told);
        }
        Some(TextFile { source, marked, writable: bad.is_none() })
    }
}

/// Makes the snapshot of its files. It is a tool's file: what cannot be read in it is an error, since ids would be lost.
fn snapshot(files: &[LocaleFile], sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Snapshot {
    let mut snapshot = Snapshot::default();
    let mut seen = BTreeSet::new();
    for file in files.iter().filter(|file| file.role() == Role::Chapter) {
        let text = sources.get(file.source).text.as_str();
        let mut units = Vec::new();
        for entry in entries::entries(text, &|_| false) {
            let mut tell = |at: usize, len: usize, message: String| {
                diagnostics.push(
                    Diagnostic::new(Code::BrokenMessage, Span::new(file.source, at..at + len), message)
                        .severity(Severity::Error)
                        .help("`plantin sync` writes this file, and ids stand in it: take it back from your version control"),
                );
            };
            match &entry.body {
                Body::Message(message) => {
                    let at = pattern::offset(message.raw, text);
                    let whole = Span::new(file.source, at..at + message.raw.len());
                    let key = Key::new(message.id);
                    if !seen.insert(key.clone()) {
                        tell(at, message.id.len(), format!("`{key}` stands twice in the snapshot"));
                    } else if let Some((mapped, _)) = pattern::simple(&message.value, text, whole, |_| true) {
                        let kind = entry.comment.iter().find_map(|line| line.strip_prefix("# KIND: ")).unwrap_or("");
                        units.push(SnapshotUnit { key, text: mapped.text, kind: kind.to_owned() });
                    } else {
                        tell(at, message.id.len(), format!("`{key}` is not a source text"));
                    }
                }
                Body::Junk { fault, .. } if fault.message == entries::MERGE => {}
                Body::Junk { raw, fault, .. } => tell(fault.at, first_line(raw).len(), fault.message.clone()),
                Body::Waiting { .. } | Body::Term { .. } | Body::Comment => {}
            }
        }
        snapshot.files.push(SnapshotFile { name: file.name().to_owned(), units });
    }
    snapshot
}

/// Returns the units that are gone and whose source text is still known, since a lock names it.
fn retired(snapshot: &Snapshot, history: &History, folders: &[LocaleFolder]) -> Vec<SnapshotUnit> {
    let living = snapshot.texts();
    let mut retired: BTreeMap<&Key, &String> = BTreeMap::new();
    for (key, entry) in folders.iter().flat_map(|folder| &folder.lock) {
        if let (false, Some(text)) = (living.contains_key(key), history.get(&entry.source)) {
            retired.entry(key).or_insert(text);
        }
    }
    let unit =
        |(key, text): (&Key, &String)| SnapshotUnit { key: key.clone(), text: text.clone(), kind: String::new() };
    retired.into_iter().map(unit).collect()
}

/// One file of a locale, taken apart.
pub(super) struct Sheet<'a> {
    pub file: &'a LocaleFile,
    pub text: &'a str,
    pub role: Role,
    pub entries: Vec<Entry<'a>>,
}

/// Takes a locale's files apart: chapters first, then what is gone, so that a message in a chapter counts.
pub(super) fn sheets<'a>(
    folder: &'a LocaleFolder,
    units: &Units,
    locales: &Locales,
    sources: &'a Sources,
) -> Vec<Sheet<'a>> {
    let before = locales.snapshot.texts();
    let is_unit = |id: &str| {
        let key = Key::new(id);
        units.contains(&key) || before.contains_key(&key) || folder.lock.contains_key(&key)
    };
    let mut sheets: Vec<_> = folder
        .files
        .iter()
        .map(|file| {
            let text = sources.get(file.source).text.as_str();
            let role = file.role();
            let entries = if role == Role::Interface { Vec::new() } else { entries::entries(text, &is_unit) };
            Sheet { file, text, role, entries }
        })
        .collect();
    sheets.sort_by_key(|sheet| sheet.role == Role::Removed);
    sheets
}

/// Reads one locale: its messages, each with its state.
///
/// Told are messages that cannot be read, stand twice, use what is no fact, or are for no unit.
pub fn load(
    locales: &Locales,
    name: &str,
    config: &Config,
    document: &Document,
    facts: &Facts,
    sources: &Sources,
) -> (Catalog, Vec<Diagnostic>) {
    let broken = if config.missing == MissingPolicy::Fail { Severity::Error } else { Severity::Warning };
    load_with(locales, name, broken, document, facts, sources)
}

/// Reads one locale; `broken` is how much a message weighs that cannot be read.
pub(super) fn load_with(
    locales: &Locales,
    name: &str,
    broken: Severity,
    document: &Document,
    facts: &Facts,
    sources: &Sources,
) -> (Catalog, Vec<Diagnostic>) {
    let mut catalog = Catalog { name: name.to_owned(), ..Catalog::default() };
    let Some(folder) = locales.folder(name) else { return (catalog, Vec::new()) };
    let units = Units::of(document, name);
    let sheets = sheets(folder, &units, locales, sources);
    let mut reading = Reading { folder, facts, sheets: &sheets, choices: None, diagnostics: Vec::new() };
    let snapshot = locales.snapshot.texts();
    for sheet in &sheets {
        for entry in &sheet.entries {
            match &entry.body {
                Body::Message(written) => {
                    let key = Key::new(written.id);
                    let vacant = match catalog.messages.entry(key.clone()) {
                        btree_map::Entry::Vacant(vacant) => vacant,
                        btree_map::Entry::Occupied(_) => {
                            reading.tell_twice(sheet, written);
                            continue;
                        }
                    };
                    let verse = units.is_verse(&key);
                    let Some(text) = reading.text(sheet, written, verse) else { continue };
                    let state = match units.get(&key) {
                        _ if sheet.role == Role::Notes => State::Current,
                        None => {
                            reading.tell_unknown(sheet, written);
                            State::Orphan
                        }
                        Some(current) => {
                            let translation = Revision::of(&pattern::flatten(&written.value), verse);
                            let before = snapshot.get(&key).copied();
                            let entry = state::settle(
                                folder.lock.get(&key),
                                translation,
                                before,
                                &entry.comment,
                                &locales.source,
                            );
                            if entry.source == current { State::Current } else { State::Stale }
                        }
                    };
                    let at = pattern::offset(written.id, sheet.text);
                    let id_span = Span::new(sheet.file.source, at..at + written.id.len());
                    vacant.insert(Message { text, state, id_span });
                }
                // Told for the whole file.
                Body::Junk { fault, .. } if fault.message == entries::MERGE => {}
                Body::Junk { raw, id, fault } => {
                    reading.diagnostics.push(tell_junk(sheet, raw, *id, fault).severity(broken));
                }
                Body::Waiting { .. } | Body::Term { .. } | Body::Comment => {}
            }
        }
    }
    let lost = lost_translations(folder, &units, &sheets);
    reading.diagnostics.extend(tell_lost(folder, &lost).filter(|_| !folder.files.is_empty()));
    catalog.lock = folder.lock.clone();
    (catalog, reading.diagnostics)
}

/// Returns the units that had a translation at the last sync and have nothing in the files now.
fn lost_translations<'a>(folder: &'a LocaleFolder, units: &Units, sheets: &[Sheet]) -> Vec<&'a Key> {
    let mut there = BTreeSet::new();
    for entry in sheets.iter().flat_map(|sheet| &sheet.entries) {
        match &entry.body {
            Body::Message(message) => _ = there.insert(message.id),
            Body::Junk { id: Some(id), .. } => _ = there.insert(id),
            Body::Junk { id: None, .. } | Body::Waiting { .. } | Body::Term { .. } | Body::Comment => {}
        }
    }
    folder.lock.keys().filter(|key| units.contains(key) && !there.contains(key.as_str())).collect()
}

fn tell_lost(folder: &LocaleFolder, lost: &[&Key]) -> Option<Diagnostic> {
    let first = lost.first()?;
    let named: Vec<_> = lost.iter().take(3).map(|key| format!("`{key}`")).collect();
    let (count, more) = (lost.len(), if lost.len() > named.len() { ", …" } else { "" });
    let translations = if count == 1 { "1 translation is".to_owned() } else { format!("{count} translations are") };
    let place = folder.lock_file.map_or(Where::Project, |file| Where::Span(Span::new(file, 0..0)));
    let message =
        format!("{translations} in no file of `locales/{}/` any more: {}{more}", folder.name, named.join(", "));
    let told = Diagnostic::new(Code::TranslationGone, place, message);
    Some(told.help("take the file back from your version control, or translate anew").unit(first))
}

/// What reading a locale's messages needs.
struct Reading<'a> {
    folder: &'a LocaleFolder,
    facts: &'a Facts,
    sheets: &'a [Sheet<'a>],
    /// Made when the first value that chooses or refers is met; most locales have none.
    choices: Option<Choices>,
    diagnostics: Vec<Diagnostic>,
}

impl Reading<'_> {
    /// Returns the canonical text of a message; a text that is no verse is one line.
    fn text(&mut self, sheet: &Sheet, written: &Written, verse: bool) -> Option<Mapped> {
        let at = pattern::offset(written.raw, sheet.text);
        let whole = Span::new(sheet.file.source, at..at + written.raw.len());
        let key = Key::new(written.id);
        let known = |name: &str| self.facts.0.contains_key(name.split_once("--").map_or(name, |(name, _)| name));
        let (mut text, unknown) = match pattern::simple(&written.value, sheet.text, whole, known) {
            Some((mapped, unknown)) => {
                let unknown: Vec<_> = unknown.into_iter().map(|variable| (variable.name, variable.span)).collect();
                (mapped, unknown)
            }
            None => match self.choices().format(&written.value) {
                Ok((text, unknown)) => {
                    (Mapped::made(text, whole), unknown.into_iter().map(|name| (name, whole)).collect())
                }
                Err(unusable) => {
                    self.diagnostics.push(tell_unusable(unusable, whole, &key));
                    return None;
                }
            },
        };
        for (name, span) in unknown {
            self.diagnostics.push(
                Diagnostic::new(Code::UnknownVariable, span, format!("`{name}` is not a fact of facts.toml"))
                    .label("shown as it is written")
                    .help("copy `{ $name }` exactly as it stands in the source text")
                    .unit(&key),
            );
        }
        if !verse && text.text.contains('\n') {
            // The same number of bytes, so that every byte still leads back.
            text.text = text.text.replace('\n', " ");
        }
        Some(text)
    }

    fn choices(&mut self) -> &Choices {
        let (folder, sheets, facts) = (self.folder, self.sheets, self.facts);
        self.choices.get_or_insert_with(|| {
            let entries = sheets.iter().flat_map(|sheet| &sheet.entries).filter_map(|entry| match &entry.body {
                Body::Message(message) => Some(message.raw),
                Body::Term { raw } => Some(*raw),
                Body::Waiting { .. } | Body::Comment | Body::Junk { .. } => None,
            });
            Choices::new(&folder.language, entries, facts)
        })
    }

    fn tell_twice(&mut self, sheet: &Sheet, written: &Written) {
        // A translation that came back is in its chapter and still in `removed.ftl`: that is no fault.
        if sheet.role != Role::Removed {
            let span = id_span(sheet, written.id);
            let message = format!("`{}` stands twice in this locale", written.id);
            self.diagnostics.push(
                Diagnostic::new(Code::DuplicateMessage, span, message)
                    .label("the one before it counts")
                    .help("take one of the two away")
                    .unit(&Key::new(written.id)),
            );
        }
    }

    fn tell_unknown(&mut self, sheet: &Sheet, written: &Written) {
        if sheet.role == Role::Chapter {
            let span = id_span(sheet, written.id);
            self.diagnostics.push(
                Diagnostic::new(Code::UnknownMessage, span, format!("`{}` is no unit of the manuscript", written.id))
                    .help("if its text has gone, `plantin sync` moves it to removed.ftl")
                    .unit(&Key::new(written.id)),
            );
        }
    }
}

/// Tells what cannot be read.
pub(super) fn tell_junk(sheet: &Sheet, raw: &str, id: Option<&str>, fault: &entries::Fault) -> Diagnostic {
    let end = pattern::offset(raw, sheet.text) + raw.len();
    let line = first_line(sheet.text.get(fault.at..end).unwrap_or_default()).len();
    let span = Span::new(sheet.file.source, fault.at..fault.at + line);
    let mut told = Diagnostic::new(Code::BrokenMessage, span, fault.message.clone()).help(fault.help.clone());
    told.unit = id.map(Key::new);
    told
}

fn tell_unusable(unusable: Unusable, span: Span, key: &Key) -> Diagnostic {
    let message = match unusable {
        Unusable::Beyond(why) => format!("the value of `{key}` cannot be used: {why}"),
        Unusable::Unresolved(name) => {
            format!("the value of `{key}` refers to `{name}`, which cannot be used or is not there")
        }
    };
    Diagnostic::new(Code::FluentSyntax, span, message)
        .label("the source text stands in its place")
        .help("use facts, terms of terms.ftl and choices by a fact, and nothing else of Fluent")
        .unit(key)
}

fn id_span(sheet: &Sheet, id: &str) -> Span {
    let at = pattern::offset(id, sheet.text);
    Span::new(sheet.file.source, at..at + id.len())
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
