//! What a translation must share with its source text: the notes that it calls, the facts and cross references in it.
//!
//! In: a unit and the translation as read. Out: diagnostics at the translation. Words are the translator's; these three
//! are the book's, and each edition must hold them all. compare-locales finds none of the three.

use std::collections::BTreeMap;

use super::Message;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Inline, InlineKind, Unit};
use crate::source::Span;

/// Translator's notes begin so; the source text knows nothing of them.
const TRANSLATORS_NOTE: &str = "trl-";

/// Compares a translation with its source text.
pub fn check(unit: &Unit, translation: &[Inline], message: &Message) -> Vec<Diagnostic> {
    let (source, found) = (Shared::of(&unit.inlines), Shared::of(translation));
    let mut told = Vec::new();
    let mut tell =
        |code, span, message, help| told.push(Diagnostic::new(code, span, message).help(help).unit(&unit.key));
    let whole = message.text.whole();
    for name in lost(&source.notes, &found.notes) {
        tell(
            Code::LostNote,
            whole,
            format!("the translation has lost the footnote `{name}`"),
            format!("add `[^{name}]` where the claim ends"),
        );
    }
    for name in lost(&found.notes, &source.notes).filter(|name| !name.starts_with(TRANSLATORS_NOTE)) {
        tell(
            Code::LostNote,
            found.notes[name],
            format!("the translation calls the footnote `{name}`, and its source text does not"),
            format!("take `[^{name}]` out; a note of your own is called `[^{TRANSLATORS_NOTE}…]`"),
        );
    }
    for name in lost(&source.facts, &found.facts) {
        tell(
            Code::LostFact,
            whole,
            format!("the translation has lost the fact `{name}`"),
            format!("write `{{ ${name} }}` in the place of the figure"),
        );
    }
    for name in lost(&source.references, &found.references) {
        tell(
            Code::LostReference,
            whole,
            format!("the translation has lost the reference to `#{name}`"),
            format!("write `[](#{name})`, or `[words](#{name})`, where the source text has it"),
        );
    }
    told
}

/// Returns what is in one and not in the other.
fn lost<'a, 'b>(
    one: &'b BTreeMap<&'a str, Span>,
    other: &'b BTreeMap<&'a str, Span>,
) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
    one.keys().copied().filter(|name| !other.contains_key(name))
}

/// What a text shares with its translations, by name, and where it first stands.
#[derive(Default)]
struct Shared<'a> {
    notes: BTreeMap<&'a str, Span>,
    facts: BTreeMap<&'a str, Span>,
    references: BTreeMap<&'a str, Span>,
}

impl<'a> Shared<'a> {
    fn of(inlines: &'a [Inline]) -> Self {
        let mut shared = Shared::default();
        shared.collect(inlines);
        shared
    }

    fn collect(&mut self, inlines: &'a [Inline]) {
        for Inline { kind, span } in inlines {
            match kind {
                InlineKind::NoteCall(name) => drop(self.notes.entry(name).or_insert(*span)),
                InlineKind::Fact { name, .. } => drop(self.facts.entry(name).or_insert(*span)),
                InlineKind::Reference { target, content, .. } => {
                    self.references.entry(target).or_insert(*span);
                    self.collect(content);
                }
                InlineKind::Emphasis(content)
                | InlineKind::Strong(content)
                | InlineKind::Strike(content)
                | InlineKind::Element { content, .. }
                | InlineKind::Link { content, .. }
                | InlineKind::IndexMark { content, .. } => self.collect(content),
                InlineKind::Text(_) | InlineKind::Code(_) | InlineKind::Break => {}
            }
        }
    }
}
