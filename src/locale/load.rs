//! Reads what lies under `locales/`: the snapshot, the locks, and each locale's translations.
//!
//! In: the folder. Out: [`Locales`], the files as they lie there; and of those, with the document, a
//! [`Catalog`](super::Catalog) a locale ([`load`]). A message that cannot be read is told, and the rest of its file goes
//! on.

mod catalog;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::align::{Snapshot, SnapshotFile, SnapshotUnit};
use super::entries::{self, Body, Entry};
use super::state::Units;
use super::{History, LockEntry, history, lock, pattern};
use crate::cache::{Fingerprint, Standing};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::disk::Folder;
use crate::document::Key;
use crate::document::key::Revision;
use crate::source::{SourceId, Sources, Span};
pub use catalog::load;
#[cfg(test)]
pub(super) use catalog::load_with;
pub(super) use catalog::tell_junk;

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

/// What stays read of `locales/`, in a process that reads again and again.
#[derive(Debug, Default)]
pub struct Shelf {
    snapshot: Standing<(Snapshot, Vec<Diagnostic>)>,
    locks: Standing<(BTreeMap<Key, LockEntry>, Vec<Diagnostic>)>,
    written: Standing<catalog::WrittenCatalog>,
}

impl Shelf {
    /// Makes one that keeps.
    pub fn keeping() -> Self {
        Shelf { snapshot: Standing::keeping(), locks: Standing::keeping(), written: Standing::keeping() }
    }

    /// Forgets the locales that a book has no more.
    fn retain(&self, translations: &[(&str, &str)]) {
        let there = |wanted: &str| translations.iter().any(|(name, _)| *name == wanted);
        self.locks.retain(there);
        self.written.retain(there);
    }
}

/// Reads everything under `locales/`.
pub fn read(folder: &Folder, config: &Config, sources: &mut Sources, shelf: &Shelf) -> (Locales, Vec<Diagnostic>) {
    let translations: Vec<_> =
        config.translations().map(|edition| (edition.name.as_str(), edition.language.as_str())).collect();
    shelf.retain(&translations);
    let read = |path: &str, told: &mut Vec<Diagnostic>| {
        folder.read_if_there(path).map_err(|diagnostic| told.push(diagnostic)).ok().flatten()
    };
    let (locales, mut diagnostics) =
        read_with(&config.source_edition, &translations, sources, &|path| folder.list(path), &read, shelf);
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
    shelf: &Shelf,
) -> (Locales, Vec<Diagnostic>) {
    let mut reader = Reader { sources, list, read, shelf, diagnostics: Vec::new() };
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
    let of = || {
        let files = snapshot_files.iter().map(|file| (file.source, &file.path, &sources.get(file.source).text));
        Fingerprint::of(&files.collect::<Vec<_>>()).with_places()
    };
    let read = shelf.snapshot.take("", of, || snapshot(&snapshot_files, sources));
    let (mut snapshot, told) = Arc::unwrap_or_clone(read);
    diagnostics.extend(told);
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
    shelf: &'a Shelf,
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
        let lock = lock_file.map(|file| {
            let text = &self.sources.get(file).text;
            let of = || Fingerprint::of(&(file, text)).with_places();
            Arc::unwrap_or_clone(self.shelf.locks.take(name, of, || lock::read(file, text)))
        });
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
fn snapshot(files: &[LocaleFile], sources: &Sources) -> (Snapshot, Vec<Diagnostic>) {
    let (mut snapshot, mut diagnostics) = (Snapshot::default(), Vec::new());
    let mut seen = BTreeSet::new();
    for file in files.iter().filter(|file| file.role() == Role::Chapter) {
        let text = sources.get(file.source).text.as_str();
        let mut units = Vec::new();
        for entry in entries::entries(text, &|_| false) {
            let broken = |at: usize, len: usize, message: String| {
                Diagnostic::new(Code::BrokenMessage, Span::new(file.source, at..at + len), message)
                    .severity(Severity::Error)
                    .help("`plantin sync` writes this file, and ids stand in it: take it back from your version control")
            };
            match &entry.body {
                Body::Message(message) => {
                    let at = pattern::offset(message.raw, text);
                    let whole = Span::new(file.source, at..at + message.raw.len());
                    let key = Key::new(message.id);
                    if !seen.insert(key.clone()) {
                        let span = Span::new(file.source, at..at + message.id.len());
                        let told = format!("`{key}` stands twice in the snapshot, and the first counts");
                        // A merge, or a sync that did not end, leaves this; whatever the texts are, locks and comments
                        // say what translations were made from.
                        let told = Diagnostic::new(Code::BrokenMessage, span, told).severity(Severity::Warning);
                        diagnostics.push(told.help("run `plantin sync`, which writes this file anew"));
                    } else if let Some((mapped, _)) = pattern::simple(&message.value, text, whole, |_| true) {
                        let kind = entry.comment.iter().find_map(|line| line.strip_prefix("# KIND: ")).unwrap_or("");
                        let revision = Revision::of_source(&mapped.text);
                        units.push(SnapshotUnit { key, text: mapped.text, revision, kind: kind.to_owned() });
                    } else {
                        diagnostics.push(broken(at, message.id.len(), format!("`{key}` is not a source text")));
                    }
                }
                Body::Junk { fault, .. } if fault.message == entries::MERGE => {}
                Body::Junk { raw, fault, .. } => {
                    diagnostics.push(broken(fault.at, first_line(raw).len(), fault.message.clone()));
                }
                Body::Waiting { .. } | Body::Term { .. } | Body::Comment => {}
            }
        }
        snapshot.files.push(SnapshotFile { name: file.name().to_owned(), units });
    }
    (snapshot, diagnostics)
}

/// Returns the units that are gone and whose source text is still known, since a lock names it.
fn retired(snapshot: &Snapshot, history: &History, folders: &[LocaleFolder]) -> Vec<SnapshotUnit> {
    if history.is_empty() {
        return Vec::new();
    }
    let living = snapshot.units();
    let mut retired: BTreeMap<&Key, (Revision, &String)> = BTreeMap::new();
    for (key, entry) in folders.iter().flat_map(|folder| &folder.lock) {
        if let (false, Some(text)) = (living.contains_key(key), history.get(&entry.source)) {
            retired.entry(key).or_insert((entry.source, text));
        }
    }
    let units = retired.into_iter().map(|(key, (revision, text))| SnapshotUnit {
        key: key.clone(),
        text: text.clone(),
        revision,
        kind: String::new(),
    });
    units.collect()
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
    let before = locales.snapshot.units();
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

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
