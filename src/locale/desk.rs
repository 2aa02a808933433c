//! A small project in memory, for the tests of this folder: chapters of paragraphs, and the files under `locales/`.

use std::collections::BTreeMap;

use super::align::{Alignment, align};
use super::load::{self, Locales};
use super::sync::{self, Options, SyncPlan};
use super::{Catalog, State};
use crate::diagnostic::Diagnostic;
use crate::document::facts::{Fact, FactValue, Measure};
use crate::document::key::Revision;
use crate::document::{Block, BlockKind, Chapter, Document, Facts, Key, Matter, Unit, UnitKind};
use crate::source::{Mapped, Sources, Span};

/// A project with the editions `en` (the source), `fr` and `nl`.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// Each chapter's name and paragraphs; one that begins `#id ` has an author's id, a text of several lines is verse.
    pub chapters: Vec<(String, Vec<String>)>,
    /// The files by path.
    pub files: BTreeMap<String, String>,
}

impl Desk {
    pub fn new(chapters: &[(&str, &[&str])]) -> Self {
        let mut desk = Desk::default();
        desk.write(chapters);
        desk
    }

    /// Writes the manuscript anew.
    pub fn write(&mut self, chapters: &[(&str, &[&str])]) {
        let own = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        self.chapters = chapters.iter().map(|(name, texts)| ((*name).to_owned(), own(texts))).collect();
    }

    pub fn document(&self) -> Document {
        let span = Span::new(Sources::default().add("manuscript/a.md", ""), 0..0);
        let unit = |text: &str, key: Option<&str>, kind| Unit {
            key: key.map_or_else(|| Key::mint(text), Key::new),
            fixed: key.is_some(),
            kind,
            text: Mapped::made(text, span),
            revision: Revision::of_source(text),
            inlines: Vec::new(),
            comment: text.contains("told").then(|| "mind the tone".to_owned()),
            translatable: true,
        };
        let paragraph = |text: &str| {
            let (key, text) = match text.strip_prefix('#').and_then(|text| text.split_once(' ')) {
                Some((key, text)) => (Some(key), text),
                None => (None, text),
            };
            let kind = match text.contains('\n') {
                true => BlockKind::Verse(unit(text, key, UnitKind::Verse)),
                false => BlockKind::Paragraph(unit(text, key, UnitKind::Paragraph)),
            };
            Block { kind, span }
        };
        let chapter = |(name, texts): &(String, Vec<String>)| Chapter {
            name: name.clone(),
            matter: Matter::Chapter,
            title: unit(
                &format!("Title of {name}"),
                Some(name.trim_start_matches(|c: char| !c.is_alphabetic())),
                UnitKind::Title,
            ),
            short: None,
            byline: None,
            role: None,
            standfirst: None,
            blocks: texts.iter().map(|text| paragraph(text)).collect(),
            notes: Vec::new(),
            span,
        };
        Document {
            title: unit("The book", Some("book--title"), UnitKind::BookTitle),
            subtitle: None,
            blurb: None,
            chapters: self.chapters.iter().map(chapter).map(Into::into).collect(),
        }
    }

    pub fn facts(&self) -> Facts {
        let span = Span::new(Sources::default().add("manuscript/facts.toml", ""), 0..0);
        let value = FactValue::Number { value: 2.into(), scale: None, measure: Measure::Count };
        Facts([("x".to_owned(), Fact { value, source: None, span })].into())
    }

    pub fn read(&self, sources: &mut Sources) -> (Locales, Vec<Diagnostic>) {
        let list = |folder: &str| {
            let inside = self.files.keys().filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/'));
            inside.filter(|name| !name.contains('/')).map(str::to_owned).collect()
        };
        let read = |path: &str, _: &mut Vec<Diagnostic>| Some(self.files.get(path)?.clone().into_bytes());
        load::read_with("en", &[("fr", "fr-FR"), ("nl", "nl-NL")], sources, &list, &read, &load::Shelf::default())
    }

    /// Reads and aligns.
    pub fn open(&self) -> (Sources, Locales, Document, Alignment) {
        let mut sources = Sources::default();
        let (locales, _) = self.read(&mut sources);
        let mut document = self.document();
        let alignment = align(&mut document, &locales.snapshot);
        (sources, locales, document, alignment)
    }

    pub fn plan(&self, options: &Options) -> SyncPlan {
        let (sources, locales, document, alignment) = self.open();
        sync::plan(&document, &locales, &alignment, &sources, options)
    }

    /// Syncs, and proves that a second sync changes nothing.
    pub fn sync(&mut self) -> SyncPlan {
        self.sync_with(&Options::default())
    }

    pub fn sync_with(&mut self, options: &Options) -> SyncPlan {
        let plan = self.plan(options);
        let mut whole = self.files.clone();
        std::mem::swap(&mut whole, &mut self.files);
        self.apply(&plan.writes);
        std::mem::swap(&mut whole, &mut self.files);
        self.apply(&plan.steps);
        assert_eq!(self.files, whole, "the steps lead to what is to be written");
        let again = self.plan(&Options::default());
        assert_eq!(again.writes, [], "a second sync changes nothing");
        plan
    }

    /// Writes files, and deletes those that hold nothing any more.
    pub fn apply(&mut self, writes: &[(String, String)]) {
        for (path, text) in writes {
            match text.is_empty() {
                true => drop(self.files.remove(path)),
                false => drop(self.files.insert(path.clone(), text.clone())),
            }
        }
    }

    /// Returns the id of the unit with a text.
    pub fn id(&self, text: &str) -> String {
        let (_, _, document, _) = self.open();
        let units = crate::document::walk::units(&document);
        let found = units.iter().find(|placed| placed.unit.text.text == text);
        found.unwrap_or_else(|| panic!("no unit {text:?}")).unit.key.to_string()
    }

    /// Puts a text behind the waiting comment of a unit, as a translator does.
    pub fn translate(&mut self, path: &str, id: &str, text: &str) {
        let file = self.files.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
        let waiting = format!("# {id} =");
        assert!(file.contains(&waiting), "{id} does not wait in {path}:\n{file}");
        *file = file.replace(&waiting, &format!("{id} = {text}"));
    }

    /// Changes what stands in a file.
    pub fn edit(&mut self, path: &str, from: &str, to: &str) {
        let file = self.files.get_mut(path).unwrap_or_else(|| panic!("no file {path}"));
        assert!(file.contains(from), "{from:?} is not in {path}:\n{file}");
        *file = file.replacen(from, to, 1);
    }

    pub fn catalog(&self, name: &str) -> (Catalog, Vec<Diagnostic>) {
        let (sources, locales, document, _) = self.open();
        load::load_with(
            &locales,
            name,
            crate::diagnostic::Severity::Warning,
            &document,
            &self.facts(),
            &sources,
            &load::Shelf::default(),
        )
    }

    pub fn state(&self, name: &str, id: &str) -> State {
        self.catalog(name).0.messages.get(&Key::new(id)).map_or(State::Missing, |message| message.state)
    }
}
