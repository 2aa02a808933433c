//! One language, everything decided: [`Edition`].
//!
//! In: the [`Document`](crate::document::Document), one [`Catalog`](crate::locale::Catalog), the facts and the
//! metadata. Out: a tree that a renderer only has to write down. No text is missing, every note, table and figure
//! has its number, every link its target, every fact its digits, every quotation mark its shape.
//!
//! *Architecture invariant*: what a language decides is decided here. A renderer that wants to ask for the language
//! shows that a decision is missing in this module.

pub mod assemble;
pub mod format;
mod galley;
pub mod interface;
pub mod layout;
pub mod metadata;
mod number;
pub mod picture;
mod resolve;
pub mod svg;
pub mod typography;
pub mod walk;

use std::ops::Range;

use crate::cache::{Fingerprint, Sealed, Stamped};
use crate::document::{Align, Key, Matter, Only, RowKind, Tag, TagAttributes};
use crate::source::Span;

pub use assemble::{Book, assemble};
pub use galley::Galleys;
pub use interface::Words;
pub use layout::Layout;
pub use metadata::Metadata;
pub use picture::Pictures;

/// A book in one language.
#[derive(Clone, Debug, Hash)]
pub struct Edition {
    /// Its name in `book.toml`: `fr`. Names its folder.
    pub name: String,
    /// Its language, a BCP 47 tag: `fr-FR`.
    pub language: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// Which way the text on its spine is read.
    pub spine: SpineReading,
    /// Names its files: `calais-fr`.
    pub file_stem: String,
    /// Who, when, which identifiers.
    pub metadata: Metadata,
    /// The words of the interface: "Contents", "Notes".
    pub words: Words,
    /// The chapters.
    pub chapters: Vec<Stamped<Chapter>>,
    /// The notes, by number: the first has number 1.
    pub notes: Vec<Note>,
    /// What it wants of its pages.
    pub layout: Layout,
    /// All editions of the book, this one too, in the order of `book.toml`.
    pub siblings: Vec<Sibling>,
    /// How many [`TextId`]s there are.
    pub texts: usize,
}

impl Edition {
    /// Returns the texts of a chapter, by its place: their ids are in the order of the book.
    pub fn texts_of(&self, chapter: usize) -> Range<TextId> {
        let title = |at: usize| self.chapters.get(at).map(|chapter| chapter.title.id);
        let end = title(chapter + 1).unwrap_or(TextId(u32::MAX));
        title(chapter).unwrap_or(end)..end
    }

    /// Says whether another edition says the same, wherever it was written: whether both have one fingerprint. Chapters
    /// that are the same ones in memory are not looked at.
    pub fn says_the_same(&self, other: &Edition) -> bool {
        let same = |(one, other): (&Stamped<Chapter>, &Stamped<Chapter>)| {
            Stamped::are_one(one, other) || Stamped::fingerprint(one).digest() == Stamped::fingerprint(other).digest()
        };
        let rest =
            |edition: &Edition| *Fingerprint::of(&(edition.without_text(), &edition.notes, edition.texts)).digest();
        self.chapters.len() == other.chapters.len()
            && self.chapters.iter().zip(&other.chapters).all(same)
            && rest(self) == rest(other)
    }

    /// Returns all but the text: what a cover shows.
    pub fn without_text(&self) -> Edition {
        let Edition { name, language, direction, spine, file_stem, metadata, words, layout, siblings, .. } = self;
        Edition {
            name: name.clone(),
            language: language.clone(),
            direction: *direction,
            spine: *spine,
            file_stem: file_stem.clone(),
            metadata: metadata.clone(),
            words: words.clone(),
            chapters: Vec::new(),
            notes: Vec::new(),
            layout: layout.clone(),
            siblings: siblings.clone(),
            texts: 0,
        }
    }
}

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// Which way the text on a spine is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SpineReading {
    /// From the top down: the text stands upright when the book lies on its back (ISO 6357).
    Down,
    /// From the foot up, as publishers in France have it.
    Up,
}

impl Direction {
    /// Returns `ltr` or `rtl`.
    pub fn name(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// An edition of the same book, for the language switch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sibling {
    /// Its name in `book.toml`.
    pub name: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// The language's name in itself: "Français".
    pub label: String,
}

/// Names a [`Text`] of an edition; dense from 0 in the order of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct TextId(pub u32);

/// A run of inline text: a unit, or a cell that no translator sees.
#[derive(Clone, Debug, Hash)]
pub struct Text {
    /// Its place in the edition.
    pub id: TextId,
    /// Its anchor, the same in every edition; `None` for what is no unit.
    pub key: Option<Key>,
    /// The language, where it is not the edition's: a fallback to the source text.
    pub language: Option<String>,
    /// The text.
    pub inlines: Vec<Inline>,
    /// Where it was written: in the manuscript, or in the locale file.
    pub span: Span,
}

/// A piece of text, ready to be shown.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Inline {
    /// Words.
    Text(Run),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Struck through.
    Strike(Vec<Inline>),
    /// Code.
    Code(Run),
    /// An inline element of HTML.
    Element {
        /// Which.
        tag: Tag,
        /// Its attributes.
        attributes: TagAttributes,
        /// What is in it.
        content: Vec<Inline>,
    },
    /// A link out of the book.
    Link {
        /// The address.
        url: String,
        /// What is linked.
        content: Vec<Inline>,
    },
    /// A link to a place in the book.
    Reference {
        /// The anchor.
        target: Key,
        /// The chapter where it is, by its place in [`Edition::chapters`].
        chapter: usize,
        /// What is linked; never empty.
        content: Vec<Inline>,
    },
    /// The printed page of a place in the book, as a link to it.
    PageReference {
        /// The anchor.
        target: Key,
        /// The chapter where it is.
        chapter: usize,
        /// What stands before the page's number: "page ".
        before: String,
        /// What stands behind it.
        after: String,
    },
    /// A call of a note.
    NoteCall {
        /// The note's number, from 1: `notes[number - 1]`.
        number: u32,
        /// Which call of this note it is, from 1.
        call: u32,
    },
    /// A line break.
    Break,
}

/// Words and where they were written.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Run {
    /// The words, with their final marks and spaces.
    pub text: String,
    /// Where they were written.
    pub span: Span,
}

/// A chapter.
#[derive(Clone, Debug, Hash)]
pub struct Chapter {
    /// Its file's name without ending; the same in every edition.
    pub name: String,
    /// Where it belongs.
    pub matter: Matter,
    /// Its number, if it has one.
    pub number: Option<u32>,
    /// What stands above its title: "Chapter 2". Empty without a number.
    pub label: String,
    /// Its title. Level 1.
    pub title: Text,
    /// The title without its notes, for contents, running heads and bookmarks: the short one in running heads.
    pub heading: Heading,
    /// Who wrote it.
    pub byline: Option<Text>,
    /// What they are.
    pub role: Option<Text>,
    /// What it is about.
    pub standfirst: Option<Text>,
    /// Its text.
    pub blocks: Vec<Block>,
    /// The numbers of the notes whose first call is in this chapter.
    pub notes: Range<u32>,
}

/// A title as contents, running heads and bookmarks show it.
#[derive(Clone, Debug, Hash)]
pub struct Heading {
    /// Without notes.
    pub inlines: Vec<Inline>,
    /// In plain words.
    pub plain: String,
    /// For the running head, in plain words: the author's short title, or `plain`.
    pub running: String,
}

/// A note.
#[derive(Clone, Debug, Hash)]
pub struct Note {
    /// Its number, from 1.
    pub number: u32,
    /// Its name: `fn-<name>` is its anchor, `fnref-<name>` that of its first call, `fnref-<name>--2` of the second.
    pub name: String,
    /// Its text.
    pub blocks: Stamped<Vec<Block>>,
    /// How often it is called.
    pub calls: u32,
    /// The chapter of its first call.
    pub chapter: usize,
}

impl Note {
    /// Returns the anchor of the note: `fn-<name>`.
    pub fn anchor(&self) -> String {
        format!("fn-{}", self.name)
    }

    /// Returns the anchor of its n-th call, from 1.
    pub fn call_anchor(&self, call: u32) -> String {
        match call {
            0 | 1 => format!("fnref-{}", self.name),
            n => format!("fnref-{}--{n}", self.name),
        }
    }
}

/// What a block is. No renderer has a `_ =>` over it.
#[derive(Clone, Debug, Hash)]
pub enum Block {
    /// A heading within a chapter.
    Heading {
        /// 2 to 6; none is skipped.
        level: u8,
        /// Its text.
        text: Text,
        /// As contents and running heads show it.
        heading: Heading,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// The blocks of each item.
        items: Vec<Vec<Block>>,
    },
    /// A definition list.
    Definitions(Vec<Definition>),
    /// A quotation set off from the text.
    Quote(Vec<Block>),
    /// Code.
    Code {
        /// Its place in the edition.
        id: TextId,
        /// The word after the fence.
        info: String,
        /// The code.
        text: String,
        /// Where it was written.
        span: Span,
    },
    /// A thematic break.
    Rule,
    /// Words lifted out of the text.
    PullQuote {
        /// Its paragraphs.
        text: Vec<Text>,
        /// Who said it.
        attribution: Option<Text>,
        /// Whether the words occur in the chapter's own text, so that a screen reader need not say them twice.
        repeated: bool,
    },
    /// A box beside the text.
    Aside {
        /// The level of its title.
        level: u8,
        /// Its title.
        title: Option<Text>,
        /// What is in it.
        blocks: Vec<Block>,
    },
    /// Dates and what happened on them.
    Timeline {
        /// The level of its title.
        level: u8,
        /// Its title.
        title: Option<Text>,
        /// A date and its events each.
        entries: Vec<Definition>,
    },
    /// A number set large.
    KeyFigure {
        /// The number.
        figure: Text,
        /// What it is.
        label: Vec<Text>,
    },
    /// Lines that break where the author broke them, with [`Inline::Break`] between; indents are U+00A0.
    Verse(Text),
    /// Blocks that only some formats show. Those of other editions are gone already.
    Only {
        /// For which.
        only: Only,
        /// What is shown there.
        blocks: Vec<Block>,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Figure(Figure),
}

/// A term and what is said of it.
#[derive(Clone, Debug, Hash)]
pub struct Definition {
    /// The term.
    pub term: Text,
    /// One or more definitions.
    pub definitions: Vec<Vec<Block>>,
}

/// A caption and its number.
#[derive(Clone, Debug, Hash)]
pub struct Caption {
    /// "Table 3", with the mark that the language puts between label and caption: "Table 3. ", "Tableau 3 – ".
    pub label: String,
    /// The caption.
    pub text: Text,
    /// The caption without its notes, in plain words: what a table is called for those who do not see it.
    pub plain: String,
}

/// A table.
#[derive(Clone, Debug, Hash)]
pub struct Table {
    /// The caption; its key is the table's anchor.
    pub caption: Option<Caption>,
    /// Each column's alignment.
    pub columns: Vec<Align>,
    /// The head row.
    pub head: Vec<Text>,
    /// The other rows.
    pub rows: Vec<Row>,
    /// Where it was written.
    pub span: Span,
}

/// A row of a table.
#[derive(Clone, Debug, Hash)]
pub struct Row {
    /// How it is told apart.
    pub kind: RowKind,
    /// One text a column; in a [`RowKind::Section`] row the first filled one stands for all.
    pub cells: Vec<Text>,
    /// For each cell with a figure, in a column that is aligned to the right, what follows its integer digits: cells whose
    /// tails are equally wide have their decimal marks below each other.
    pub tails: Vec<Option<String>>,
}

/// A picture.
#[derive(Clone, Debug, Hash)]
pub struct Figure {
    /// The caption; its key is the figure's anchor.
    pub caption: Option<Caption>,
    /// Who made it, with the language's word for it: "Picture: …".
    pub credit: Option<Text>,
    /// What it shows; `None` if it only decorates.
    pub alternative: Option<Text>,
    /// The picture: of this edition's language where there is one.
    pub picture: Picture,
    /// Where it was written.
    pub span: Span,
}

/// A picture's file.
#[derive(Clone, Debug, Hash)]
pub struct Picture {
    /// The path within the project: `manuscript/figures/fence.fr.svg`.
    pub path: String,
    /// What kind of file.
    pub kind: PictureKind,
    /// Width and height in pixels (of an SVG: in its own units).
    pub size: (u32, u32),
    /// Its bytes.
    pub bytes: Sealed,
}

impl Picture {
    /// Returns the file's name.
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// The kinds of picture that every output can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the formats' own")]
pub enum PictureKind {
    Png,
    Jpeg,
    Svg,
}

impl PictureKind {
    /// Returns the media type.
    pub fn media_type(self) -> &'static str {
        match self {
            PictureKind::Png => "image/png",
            PictureKind::Jpeg => "image/jpeg",
            PictureKind::Svg => "image/svg+xml",
        }
    }
}

impl Text {
    /// Returns the plain words: no notes; breaks are blanks.
    pub fn plain(&self) -> String {
        plain_text(&self.inlines)
    }

    /// Says whether nothing is to be seen.
    pub fn is_empty(&self) -> bool {
        self.inlines.is_empty()
    }
}

/// Returns the plain words of inlines: no notes; breaks are blanks.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    walk::inlines(inlines, &mut |inline| match inline {
        Inline::Text(run) | Inline::Code(run) => text.push_str(&run.text),
        Inline::Break => text.push(' '),
        Inline::Emphasis(_)
        | Inline::Strong(_)
        | Inline::Strike(_)
        | Inline::Element { .. }
        | Inline::Link { .. }
        | Inline::Reference { .. }
        | Inline::PageReference { .. }
        | Inline::NoteCall { .. } => {}
    });
    text
}
