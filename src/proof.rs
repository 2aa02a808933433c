//! The editions side by side, unit by unit: [`Proof`].
//!
//! In: a [`Project`]. Out: for each chapter its units in order, each with its source text and, for each locale, the
//! translation as it is written, its state, and the source text that it was made from where that has changed since.

use std::collections::BTreeMap;

use crate::document::key::Revision;
use crate::document::{Key, UnitKind, walk};
use crate::locale::splice::{self, Base, Found};
use crate::locale::state::state_of;
use crate::locale::{Catalog, History, State, kind_label};
use crate::project::Project;

/// The editions side by side.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// The source edition, then the translations, in the order of `book.toml`.
    pub editions: Vec<ProofEdition>,
    /// The book's own units, then each chapter's.
    pub chapters: Vec<ProofChapter>,
}

/// An edition that is shown.
#[derive(Clone, Debug)]
pub struct ProofEdition {
    /// Its name in `book.toml`.
    pub name: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// The language's name in itself.
    pub label: String,
}

/// A chapter's units.
#[derive(Clone, Debug)]
pub struct ProofChapter {
    /// Its file's name without ending; `book` for the book's own units.
    pub name: String,
    /// Its title in the source language.
    pub title: String,
    /// Its units, in the order of the manuscript.
    pub rows: Vec<Row>,
}

/// A unit in all editions.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub key: Key,
    /// What it is: empty for running text.
    pub kind: &'static str,
    /// Whether its line ends count.
    pub verse: bool,
    /// Its source text.
    pub source: String,
    /// The author's note to translators.
    pub note: Option<String>,
    /// The translations, in the order of the editions behind the source's; none where an edition does not show it.
    pub cells: Vec<Option<Cell>>,
}

/// A translation.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The edition's name.
    pub edition: String,
    /// Its text as it is written; none if there is none, or none that can be read.
    pub text: Option<String>,
    /// Whether it still belongs to the source text.
    pub state: State,
    /// The source text that it was made from, if that has changed.
    pub was: Option<String>,
    /// What an edit must bring along; none if it cannot be edited by its text alone, or the files have no place for it.
    pub base: Option<Base>,
}

/// Puts the editions side by side.
pub fn proof(project: &Project) -> Proof {
    let config = &project.config;
    let named = config.editions.iter().zip(&project.interfaces);
    let mut editions: Vec<ProofEdition> = named
        .map(|(edition, interface)| ProofEdition {
            name: edition.name.clone(),
            language: edition.language.clone(),
            label: interface.words().language_name,
        })
        .collect();
    editions.sort_by_key(|edition| edition.name != config.source_edition);

    let title = |unit: &crate::document::Unit| unit.text.text.clone();
    let mut chapters = vec![ProofChapter { name: "book".to_owned(), title: "Book".to_owned(), rows: Vec::new() }];
    chapters.extend(project.document.chapters.iter().map(|chapter| ProofChapter {
        name: chapter.name.clone(),
        title: title(&chapter.title),
        rows: Vec::new(),
    }));
    let mut placed = walk::units(&project.document);
    placed.retain(|placed| placed.unit.translatable);
    let verses: BTreeMap<&str, bool> =
        placed.iter().map(|placed| (placed.unit.key.as_str(), placed.unit.kind == UnitKind::Verse)).collect();
    let translations: Vec<Translation> =
        editions.iter().skip(1).filter_map(|edition| Translation::of(project, &edition.name, &verses)).collect();
    for walk::Placed { unit, place } in placed {
        let verse = unit.kind == UnitKind::Verse;
        let cells = translations
            .iter()
            .map(|translation| place.in_edition(&translation.catalog.name).then(|| translation.cell(&unit.key)));
        let row = Row {
            key: unit.key.clone(),
            kind: kind_label(unit.kind),
            verse,
            source: unit.text.text.clone(),
            note: unit.comment.clone(),
            cells: cells.collect(),
        };
        if let Some(chapter) = chapters.get_mut(place.chapter.map_or(0, |at| at + 1)) {
            chapter.rows.push(row);
        }
    }
    Proof { editions, chapters }
}

/// A locale and what stands in its files.
struct Translation<'a> {
    catalog: &'a Catalog,
    found: BTreeMap<Key, Found>,
    /// The source texts of the last sync, and those before that a translation was made from.
    before: BTreeMap<&'a Key, &'a str>,
    history: &'a History,
}

impl<'a> Translation<'a> {
    fn of(project: &'a Project, name: &str, units: &BTreeMap<&str, bool>) -> Option<Self> {
        let locales = &project.locales;
        let found = splice::all(locales.folder(name)?, &project.sources, &|id| units.get(id).copied());
        let (before, history) = (locales.snapshot.texts(), &locales.history);
        Some(Translation { catalog: project.catalog(name)?, found, before, history })
    }

    fn cell(&self, key: &Key) -> Cell {
        let message = self.catalog.messages.get(key);
        let state = state_of(self.catalog, key);
        let made_from = self.catalog.lock.get(key).filter(|_| state == State::Stale);
        let was = made_from.and_then(|entry| {
            let before = self.before.get(key).filter(|text| Revision::of_source(text) == entry.source);
            before.copied().or_else(|| self.history.get(&entry.source).map(String::as_str))
        });
        let found = self.found.get(key);
        Cell {
            edition: self.catalog.name.clone(),
            text: message.map(|message| message.text.text.clone()),
            state,
            was: was.map(str::to_owned),
            base: found.filter(|found| found.editable).map(|found| found.base),
        }
    }
}

/// Returns the word for a state.
pub fn word(state: State) -> &'static str {
    match state {
        State::Current => "current",
        State::Stale => "stale",
        State::Missing => "missing",
        State::Orphan => "orphan",
    }
}
