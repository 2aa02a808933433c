//! What a translation must share with its source text, and what must be right in it: [`check()`].
//!
//! In: the document, one locale's translations, both languages, the glossaries. Out: [`Finding`]s at the translation, each
//! with its remedy where a machine can write it. The words are the translator's; what is found here are damages (a lost
//! note, another number), slips (a doubled word, a bracket that is not closed) and, as remarks, what asks for a second
//! look (a term of the glossary that is not used).
//!
//! One file a kind of rule. [`shared`] compares what the book owns: notes, facts, references, links, index marks, emphasis.
//! [`number`], [`mark`], [`wording`], [`length`] and [`term`] compare or read the words; [`typography`] and
//! [`spelling`] read the translation alone. What they find in a translation by itself stands, while a process lives
//! ([`reading`]).
//!
//! *Architecture invariant*: nothing is decided here about how an edition shows a text, and nothing that
//! [`edition`](crate::edition) mends by itself (a straight quotation mark, a blank before `?`) is a fault.

mod length;
mod mark;
mod number;
mod prose;
mod reading;
mod shared;
pub mod spelling;
pub mod term;
mod typography;
mod wording;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use reading::Readings;

use super::{Catalog, Message, State};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Document, Inline, Key, Unit, UnitKind, markdown, walk};
use crate::source::{Mapped, Span};
use prose::Prose;
use reading::{Reader, Reading};
use spelling::Speller;
use term::Glossary;

/// Translator's notes begin so; the source text knows nothing of them.
pub const TRANSLATORS_NOTE: &str = "trl-";

/// How a language writes: what the rules need to know of it.
#[derive(Clone, Debug)]
pub struct Language {
    /// A BCP 47 tag.
    pub tag: String,
    /// Its marks, if Plantin knows them.
    pub marks: Option<Marks>,
}

/// The marks of a language.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// Quotation marks without blanks: outside, within those.
    pub quotes: [(char, char); 2],
    /// Whether a blank stands before `; : ! ?`.
    pub spaced: bool,
    /// Words that begin with an apostrophe.
    pub elided: &'static [&'static str],
}

impl Language {
    /// Returns the language subtag in lower case: `fr` of `fr-CH`.
    pub fn primary(&self) -> String {
        self.tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }
}

/// What the translations of a locale are compared with.
#[derive(Clone, Copy)]
pub struct Book<'a> {
    /// The manuscript, its units with the ids of the snapshot.
    pub document: &'a Document,
    /// The language of the manuscript.
    pub source: &'a Language,
    /// The language of the locale.
    pub own: &'a Language,
    /// The glossaries of both.
    pub glossary: &'a Glossary,
    /// What stands of earlier comparisons.
    pub readings: &'a Readings,
}

/// A fault in a translation.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What is told.
    pub diagnostic: Diagnostic,
    /// What `check --fix` writes; empty where a person must.
    pub mends: Vec<Mend>,
}

/// A stretch of a locale file, and what is to stand in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// The stretch.
    pub span: Span,
    /// What stands there.
    pub from: String,
    /// What is to stand there.
    pub to: String,
}

/// Checks a locale's translations against the manuscript.
pub fn check(book: Book<'_>, catalog: &Catalog) -> Vec<Finding> {
    let reader = Reader::new(book, &catalog.name);
    let mut compared = Vec::new();
    shown(book.document, catalog, |unit, message, names| {
        compared.push((unit, message, reader.read(unit, message, names)));
    });
    book.readings.retain(|name| match name.split_once('/') {
        Some((locale, key)) if locale == catalog.name => catalog.messages.contains_key(&Key::new(key)),
        _ => true,
    });
    let mut findings = Findings(compared.iter().flat_map(|(.., reading)| reading.findings.iter().cloned()).collect());
    wording::check_all(&compared, &mut findings);
    notes(catalog, &compared, &mut findings);
    undefined_notes(catalog, &mut findings);
    findings.0
}

/// Checks the spelling of a locale's translations; of the manuscript, if there is no catalog.
pub fn spell(document: &Document, catalog: Option<&Catalog>, glossary: &Glossary, speller: &Speller) -> Vec<Finding> {
    let mut findings = Findings::default();
    match catalog {
        Some(catalog) => {
            let mut pairs = Vec::new();
            shown(document, catalog, |unit, message, names| pairs.push(Pair::new(unit, message, names)));
            let texts: Vec<_> = pairs.iter().map(|pair| (&pair.unit.key, &pair.own, Some(&pair.source))).collect();
            spelling::check(&texts, speller, glossary, &mut findings);
        }
        None => {
            let units = walk::units(document).into_iter().filter(|placed| placed.unit.translatable);
            let prose: Vec<_> = units.map(|placed| (&placed.unit.key, Prose::of(&placed.unit.inlines))).collect();
            let texts: Vec<_> = prose.iter().map(|(key, prose)| (*key, prose, None)).collect();
            spelling::check(&texts, speller, glossary, &mut findings);
        }
    }
    findings.0
}

/// Visits every translation that an edition shows, beside its unit, with the names of the notes that it may call.
fn shown<'a>(
    document: &'a Document,
    catalog: &'a Catalog,
    mut visit: impl FnMut(&'a Unit, &'a Message, &BTreeSet<String>),
) {
    let own_notes: BTreeSet<String> = translators_notes(catalog).map(|(name, _)| name.to_owned()).collect();
    let names: Vec<BTreeSet<String>> = document
        .chapters
        .iter()
        .map(|chapter| chapter.notes.iter().map(|note| note.name.clone()).chain(own_notes.iter().cloned()).collect())
        .collect();
    let none = BTreeSet::new();
    for walk::Placed { unit, place } in walk::units(document) {
        if !unit.translatable || !place.in_edition(&catalog.name) {
            continue;
        }
        let Some(message) = catalog.messages.get(&unit.key) else { continue };
        let names = place.chapter.and_then(|chapter| names.get(chapter)).unwrap_or(&none);
        visit(unit, message, names);
    }
}

/// Returns the translator's notes of a locale: each name, and the message of its first paragraph.
pub fn translators_notes(catalog: &Catalog) -> impl Iterator<Item = (&str, &Message)> {
    catalog.messages.iter().filter_map(|(key, message)| {
        let name = key.as_str().strip_prefix("fn-").filter(|name| name.starts_with(TRANSLATORS_NOTE))?;
        (!name.contains("--")).then_some((name, message))
    })
}

/// Tells translator's notes that no translation calls.
fn notes(catalog: &Catalog, compared: &[Compared<'_>], findings: &mut Findings) {
    let called: BTreeSet<&str> =
        compared.iter().flat_map(|(.., reading)| &reading.calls).map(String::as_str).collect();
    for (name, message) in translators_notes(catalog).filter(|(name, _)| !called.contains(name)) {
        findings.0.push(Finding {
            diagnostic: Diagnostic::new(
                Code::UnusedTranslatorsNote,
                message.id_span,
                format!("no translation calls the note `{name}`"),
            )
            .help(format!("write `[^{name}]` where it belongs, or take the note away"))
            .unit(&Key::new(format!("fn-{name}"))),
            mends: Vec::new(),
        });
    }
}

/// Tells calls of translator's notes that are not there.
fn undefined_notes(catalog: &Catalog, findings: &mut Findings) {
    for (key, message) in catalog.messages.iter().filter(|(_, message)| message.state != State::Orphan) {
        let text = &message.text;
        for (at, _) in text.text.match_indices("[^trl-") {
            let Some((name, _)) = text.text[at + "[^".len()..].split_once(']') else { continue };
            if !catalog.messages.contains_key(&Key::new(format!("fn-{name}"))) {
                findings.tell(
                    key,
                    Code::UndefinedTranslatorsNote,
                    text.span(at..at + name.len() + "[^]".len()),
                    format!("there is no translator's note `{name}`"),
                    format!("write `fn-{name} = …` in locales/{}/notes.ftl", catalog.name),
                );
            }
        }
    }
}

/// A unit, its translation, and what was found in that.
type Compared<'a> = (&'a Unit, &'a Message, Arc<Reading>);

/// A unit and its translation.
struct Pair<'a> {
    unit: &'a Unit,
    message: &'a Message,
    /// The translation, read.
    found: Vec<Inline>,
    source: Prose,
    own: Prose,
}

impl<'a> Pair<'a> {
    fn new(unit: &'a Unit, message: &'a Message, names: &BTreeSet<String>) -> Self {
        let read = if unit.kind == UnitKind::Verse { markdown::verse } else { markdown::inlines };
        let (found, _) = read(&message.text, names);
        let (source, own) = (Prose::of(&unit.inlines), Prose::of(&found));
        Pair { unit, message, found, source, own }
    }

    /// Returns where the translation stands, without its id.
    fn whole(&self) -> Span {
        value_span(&self.message.text)
    }
}

/// Returns where a value stands in its file: behind the ` = `.
fn value_span(text: &Mapped) -> Span {
    text.span(0..text.text.len())
}

/// Collects findings.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn tell(&mut self, key: &Key, code: Code, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.mend(key, code, span, message, help, Vec::new());
    }

    fn mend(
        &mut self,
        key: &Key,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
        mends: Vec<Mend>,
    ) {
        let diagnostic = Diagnostic::new(code, span, message).help(help).unit(key);
        self.0.push(Finding { diagnostic, mends });
    }
}
