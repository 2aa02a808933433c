//! Translations: what a locale folder holds, how it stays in step with the manuscript.
//!
//! In: `locales/<name>/*.ftl`, `locales/<name>.lock` and the document. Out: a [`Catalog`] for
//! [`edition`](crate::edition), and the new text of each file for `plantin sync`. The truth of what a translation
//! was made from is the [`lock`]; comments in the files are a view of it.
//!
//! *Architecture invariant*: what a translator wrote is only ever spliced into, never written anew; only
//! [`sync`] makes new text, and only [`disk`](crate::disk) writes it.

pub mod align;
pub mod comment;
pub mod compose;
pub mod difference;
pub mod entries;
pub mod escape;
pub mod history;
pub mod likeness;
pub mod load;
pub mod lock;
pub mod mend;
pub mod parity;
pub mod pattern;
pub mod splice;
pub mod state;
pub mod sync;

#[cfg(test)]
mod desk;

use std::collections::BTreeMap;

pub use history::History;

use crate::document::{Key, UnitKind, key::Revision};
use crate::source::{Mapped, Span};

/// One locale's translations of the book.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// The edition's name: `fr`.
    pub name: String,
    /// The messages that could be read, by unit.
    pub messages: BTreeMap<Key, Message>,
    /// What the lock knows, by unit.
    pub lock: BTreeMap<Key, LockEntry>,
}

/// A translation.
#[derive(Clone, Debug)]
pub struct Message {
    /// The canonical text, Fluent undone, facts as `{$name--form}`; it leads back to the locale file.
    pub text: Mapped,
    /// Whether it still belongs to the source text.
    pub state: State,
    /// Where the message's id stands.
    pub id_span: Span,
}

impl Message {
    /// Says whether it was made from the source text as it is: only then can their words be compared.
    pub fn is_current(&self) -> bool {
        self.state == State::Current
    }
}

/// Whether a translation belongs to the source text as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It does.
    Current,
    /// The source text has changed since.
    Stale,
    /// There is no translation.
    Missing,
    /// There is a translation, and no unit any more.
    Orphan,
}

/// A line of a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LockEntry {
    /// The source text that the translation was made from.
    pub source: Revision,
    /// The translation.
    pub translation: Revision,
}

/// Says what a unit is, and its limits, as a `KIND:` line does; empty for running text, which needs no telling.
pub fn kind_label(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Paragraph | UnitKind::ListItem | UnitKind::Definition | UnitKind::Note => "",
        UnitKind::BookTitle => "title of the book",
        UnitKind::BookSubtitle => "subtitle of the book",
        UnitKind::Blurb => "text of the back cover",
        UnitKind::Title => "title of a chapter",
        UnitKind::ShortTitle => "title for the running head, at most 40 characters",
        UnitKind::Byline => "who wrote the chapter",
        UnitKind::Role => "what the writer of the chapter is",
        UnitKind::Standfirst => "the lines under the title of a chapter",
        UnitKind::Heading => "heading",
        UnitKind::BoxTitle => "title of a box or timeline",
        UnitKind::Term => "term, or date of a timeline",
        UnitKind::PullQuote => "pull quote: where it quotes this chapter, its exact words",
        UnitKind::Attribution => "who said the quotation",
        UnitKind::KeyFigure => "a number set large, short",
        UnitKind::KeyFigureLabel => "what the number above is",
        UnitKind::Verse => "verse or address: keep the lines",
        UnitKind::Caption => "caption",
        UnitKind::ColumnHead => "head of a column, short",
        UnitKind::Cell => "cell of a table, short",
        UnitKind::Alternative => "what a picture shows, for those who do not see it",
        UnitKind::Credit => "who made a picture",
    }
}
