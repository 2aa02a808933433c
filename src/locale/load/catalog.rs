//! A locale's messages, each with its state.

use std::collections::{BTreeMap, BTreeSet, btree_map};
use std::sync::Arc;

use super::{LocaleFolder, Locales, Role, Sheet, Shelf, first_line, sheets};
use crate::cache::Fingerprint;
use crate::config::{Config, MissingPolicy};
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::document::{Document, Facts, Key, key::Revision};
use crate::locale::entries::{self, Body, Message as Written};
use crate::locale::pattern::{self, Choices, Unusable};
use crate::locale::state::{self, Units};
use crate::locale::{Catalog, Message, State};
use crate::source::{Mapped, Sources, Span};

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
    shelf: &Shelf,
) -> (Catalog, Vec<Diagnostic>) {
    let broken = if config.missing == MissingPolicy::Fail { Severity::Error } else { Severity::Warning };
    load_with(locales, name, broken, document, facts, sources, shelf)
}

/// Reads one locale; `broken` is how much a message weighs that cannot be read.
pub(in crate::locale) fn load_with(
    locales: &Locales,
    name: &str,
    broken: Severity,
    document: &Document,
    facts: &Facts,
    sources: &Sources,
    shelf: &Shelf,
) -> (Catalog, Vec<Diagnostic>) {
    let mut catalog = Catalog { name: name.to_owned(), ..Catalog::default() };
    let Some(folder) = locales.folder(name) else { return (catalog, Vec::new()) };
    let units = Units::of(document, name);
    // All that is written decides it, and which units there are; not what these say now.
    let of = || {
        let files = folder.files.iter().map(|file| (file.source, &file.path, &sources.get(file.source).text));
        let folder_of = (&folder.name, &folder.language, files.collect::<Vec<_>>(), &folder.lock, &folder.lock_file);
        let before: Vec<_> =
            locales.snapshot.units().into_iter().map(|(key, unit)| (key, &unit.text, unit.revision)).collect();
        let asked: Vec<_> = units.iter().collect();
        Fingerprint::of(&(folder_of, &locales.source, before, asked, broken.name(), facts)).with_places()
    };
    let read = shelf.written.take(name, of, || written(locales, folder, broken, &units, facts, sources));
    let WrittenCatalog { messages, diagnostics } = Arc::unwrap_or_clone(read);
    catalog.messages = messages
        .into_iter()
        .map(|(key, (mut message, source))| {
            if let (Some(source), Some(current)) = (source, units.get(&key)) {
                message.state = if source == current { State::Current } else { State::Stale };
            }
            (key, message)
        })
        .collect();
    catalog.lock = folder.lock.clone();
    (catalog, diagnostics)
}

/// What is written of a locale: its messages, each with the revision of the source text that it is confirmed against, if
/// its unit is there to be compared with it; and what was told.
#[derive(Clone, Debug)]
pub struct WrittenCatalog {
    messages: BTreeMap<Key, (Message, Option<Revision>)>,
    diagnostics: Vec<Diagnostic>,
}

/// Reads what is written of a locale.
fn written(
    locales: &Locales,
    folder: &LocaleFolder,
    broken: Severity,
    units: &Units,
    facts: &Facts,
    sources: &Sources,
) -> WrittenCatalog {
    let mut messages: BTreeMap<Key, (Message, Option<Revision>)> = BTreeMap::new();
    let sheets = sheets(folder, units, locales, sources);
    let mut reading = Reading { folder, facts, sheets: &sheets, choices: None, diagnostics: Vec::new() };
    let snapshot = locales.snapshot.units();
    for sheet in &sheets {
        for entry in &sheet.entries {
            match &entry.body {
                Body::Message(written) => {
                    let key = Key::new(written.id);
                    let vacant = match messages.entry(key.clone()) {
                        btree_map::Entry::Vacant(vacant) => vacant,
                        btree_map::Entry::Occupied(_) => {
                            reading.tell_twice(sheet, written);
                            continue;
                        }
                    };
                    let verse = units.is_verse(&key);
                    let Some(text) = reading.text(sheet, written, verse) else { continue };
                    let (state, source) = match units.contains(&key) {
                        _ if sheet.role == Role::Notes => (State::Current, None),
                        false => {
                            reading.tell_unknown(sheet, written);
                            (State::Orphan, None)
                        }
                        true => {
                            let translation = Revision::of(&pattern::flatten(&written.value), verse);
                            let before = snapshot.get(&key).copied();
                            let entry = state::settle(
                                folder.lock.get(&key),
                                translation,
                                before,
                                &entry.comment,
                                &locales.source,
                            );
                            (State::Current, Some(entry.source))
                        }
                    };
                    let at = pattern::offset(written.id, sheet.text);
                    let id_span = Span::new(sheet.file.source, at..at + written.id.len());
                    vacant.insert((Message { text, state, id_span }, source));
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
    let lost = lost_translations(folder, units, &sheets);
    reading.diagnostics.extend(tell_lost(folder, &lost).filter(|_| !folder.files.is_empty()));
    WrittenCatalog { messages, diagnostics: reading.diagnostics }
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
pub(in crate::locale) fn tell_junk(sheet: &Sheet, raw: &str, id: Option<&str>, fault: &entries::Fault) -> Diagnostic {
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
