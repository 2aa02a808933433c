//! The manuscript as written: [`Document`].
//!
//! In: the chapters, `book.toml` and `facts.toml`, as [`Source`](crate::source::Source)s. Out: a tree of
//! [`Block`]s and [`Inline`]s, each with its [`Span`], and a [`Unit`] for every run of text that a translator
//! will see. [`markdown`] makes blocks of `pulldown-cmark`'s events; [`callout`] and [`attribute`] recognise what
//! is ours among them; [`markdown::inlines`] reads the text of a unit, here and in every locale file alike.
//!
//! *Architecture invariant*: no rule of any language, no numbering, no look-up of a target. What a reference, a
//! note call or a fact means is decided by [`edition`](crate::edition).

pub mod attribute;
pub mod callout;
pub mod facts;
mod inline;
pub mod key;
pub mod markdown;
pub mod parse;
pub mod walk;

use crate::cache::Stamped;
use crate::source::{Mapped, Span};

pub use facts::Facts;
pub use key::Key;
use key::Revision;
pub use parse::{StandingChapters, parse, parse_again};

/// The manuscript as written.
#[derive(Clone, Debug)]
pub struct Document {
    /// The book's title (`book--title`).
    pub title: Unit,
    /// The book's subtitle (`book--subtitle`).
    pub subtitle: Option<Unit>,
    /// The text of the back cover (`book--blurb`).
    pub blurb: Option<Unit>,
    /// The chapters in the order of the book.
    pub chapters: Vec<Stamped<Chapter>>,
}

/// Where a chapter belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Matter {
    /// Before the text: a preface, credits. Not numbered.
    Front,
    /// The text itself. Numbered.
    #[default]
    Chapter,
    /// After the text: a colophon, an annex. Not numbered.
    Back,
}

/// One file of the manuscript.
#[derive(Clone, Debug, Hash)]
pub struct Chapter {
    /// The file's name without its ending (`01-history`): names the locale file and the web page.
    pub name: String,
    /// Where it belongs.
    pub matter: Matter,
    /// The title; its key is the chapter's anchor.
    pub title: Unit,
    /// The title for running heads, where the author gave one.
    pub short: Option<Unit>,
    /// Who wrote the chapter.
    pub byline: Option<Unit>,
    /// What they are.
    pub role: Option<Unit>,
    /// The lines under the title that say what the chapter is about.
    pub standfirst: Option<Unit>,
    /// The text.
    pub blocks: Vec<Block>,
    /// The notes that the file defines, in the order of their definitions.
    pub notes: Vec<Note>,
    /// The whole file.
    pub span: Span,
}

/// A footnote's definition.
#[derive(Clone, Debug, Hash)]
pub struct Note {
    /// Its name, unique in the book.
    pub name: String,
    /// Its text. The first paragraph's key is `fn-<name>`.
    pub blocks: Vec<Block>,
    /// The definition.
    pub span: Span,
}

/// What a unit is; told to the translator, and its limits hang on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitKind {
    /// The book's title.
    BookTitle,
    /// The book's subtitle.
    BookSubtitle,
    /// The text of the back cover.
    Blurb,
    /// A chapter's title.
    Title,
    /// A title for running heads.
    ShortTitle,
    /// Who wrote a chapter.
    Byline,
    /// What the writer of a chapter is.
    Role,
    /// The lines under a chapter's title.
    Standfirst,
    /// A heading within a chapter.
    Heading,
    /// The title of a box or a timeline.
    BoxTitle,
    /// A paragraph.
    Paragraph,
    /// A paragraph of a list item.
    ListItem,
    /// The term of a definition list, the date of a timeline.
    Term,
    /// What is said of a term.
    Definition,
    /// A paragraph of a footnote.
    Note,
    /// A pull quote.
    PullQuote,
    /// Who said a pull quote.
    Attribution,
    /// The figure of a key figure.
    KeyFigure,
    /// What a key figure is.
    KeyFigureLabel,
    /// Lines of verse, or an address.
    Verse,
    /// The caption of a table or figure.
    Caption,
    /// A column's head.
    ColumnHead,
    /// A table's cell.
    Cell,
    /// What a picture shows, for those who do not see it.
    Alternative,
    /// Who made a picture.
    Credit,
}

/// A maximal run of inline text: what is translated, what is anchored, what is stale.
#[derive(Clone, Debug, Hash)]
pub struct Unit {
    /// Its id. [`parse`](parse()) gives the author's or a freshly minted one;
    /// [`locale::align`](crate::locale::align) puts the one in its place that the snapshot knows.
    pub key: Key,
    /// Whether the id is fixed by the author or by what the unit belongs to (a note, a title), and so never aligned.
    pub fixed: bool,
    /// What it is.
    pub kind: UnitKind,
    /// The canonical text, which leads back to the manuscript.
    pub text: Mapped,
    /// The revision of that text.
    pub revision: Revision,
    /// The same, read.
    pub inlines: Vec<Inline>,
    /// What the author tells the translators.
    pub comment: Option<String>,
    /// False for a cell that holds only a fact or a number: no translator sees it.
    pub translatable: bool,
}

/// A block and where it stands.
#[derive(Clone, Debug, Hash)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub span: Span,
}

/// What a block is. No renderer has a `_ =>` over it: a new kind stops compilation where it must be learnt.
#[derive(Clone, Debug, Hash)]
pub enum BlockKind {
    /// A heading within a chapter.
    Heading {
        /// As written, 1 to 6; `edition` decides the level that is shown.
        level: u8,
        /// Its text; the key is its anchor.
        text: Unit,
        /// The title for running heads, where the author gave one.
        short: Option<Unit>,
    },
    /// A paragraph.
    Paragraph(Unit),
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
    /// Code, as it is; not translated.
    Code {
        /// The word after the fence, often a language.
        info: String,
        /// The code.
        text: Mapped,
    },
    /// A thematic break.
    Rule,
    /// Words lifted out of the text.
    PullQuote {
        /// Its paragraphs.
        text: Vec<Unit>,
        /// Who said it; without one the chapter itself is quoted.
        attribution: Option<Unit>,
    },
    /// A box beside the text.
    Aside {
        /// Its title; the key is its anchor.
        title: Option<Unit>,
        /// What is in it.
        blocks: Vec<Block>,
    },
    /// Dates and what happened on them.
    Timeline {
        /// Its title.
        title: Option<Unit>,
        /// A date (the term) and its events (the definitions) each.
        entries: Vec<Definition>,
    },
    /// A number set large.
    KeyFigure {
        /// The number.
        figure: Unit,
        /// What it is, in a paragraph or more.
        label: Vec<Unit>,
    },
    /// Lines that break where the author broke them; the unit's text holds the newlines.
    Verse(Unit),
    /// Blocks for a part of the outputs.
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
    pub term: Unit,
    /// One or more definitions.
    pub definitions: Vec<Vec<Block>>,
}

/// A table.
#[derive(Clone, Debug, Hash)]
pub struct Table {
    /// The caption; its key is the table's anchor.
    pub caption: Option<Unit>,
    /// Each column's alignment, from the delimiter row.
    pub columns: Vec<Align>,
    /// The head row.
    pub head: Vec<Unit>,
    /// The other rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Hash)]
pub struct Row {
    /// How it is told apart.
    pub kind: RowKind,
    /// One unit a column.
    pub cells: Vec<Unit>,
}

/// What a row is, by what is bold in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// A row like any other.
    Plain,
    /// Its only filled cell is bold: it names the rows that follow.
    Section,
    /// Its first filled cell and its figures are bold: it sums up.
    Total,
}

/// A column's alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// Not said: text begins at the left.
    Start,
    /// `:--`
    Left,
    /// `:-:`
    Center,
    /// `--:`
    Right,
}

/// A picture.
#[derive(Clone, Debug, Hash)]
pub struct Figure {
    /// The caption; its key is the figure's anchor.
    pub caption: Option<Unit>,
    /// Who made it.
    pub credit: Option<Unit>,
    /// What it shows, for those who do not see it; `None` if the author says that it only decorates.
    pub alternative: Option<Unit>,
    /// The path as written, relative to `manuscript/`.
    pub path: String,
    /// Where the path is written.
    pub path_span: Span,
}

/// For which outputs something is meant. An output must be among the formats (if any are named) and among the
/// editions (if any are named).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Only {
    /// The formats; none named means all.
    pub formats: Vec<Channel>,
    /// The names of the editions; none named means all.
    pub editions: Vec<String>,
}

impl Only {
    /// Says whether an edition shows it in any format.
    pub fn in_edition(&self, name: &str) -> bool {
        self.editions.is_empty() || self.editions.iter().any(|edition| edition == name)
    }

    /// Says whether a format shows it in an edition that does.
    pub fn in_channel(&self, channel: Channel) -> bool {
        self.formats.is_empty() || self.formats.contains(&channel)
    }
}

/// What the manuscript can tell apart. Nothing tells screen from press: they are one layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// Both PDFs.
    Paged,
    /// The EPUB.
    Epub,
    /// The site and the single file.
    Html,
}

/// A piece of inline text and where it stands.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Inline {
    /// What it is.
    pub kind: InlineKind,
    /// Where it stands.
    pub span: Span,
}

/// What a piece of inline text is.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum InlineKind {
    /// Words.
    Text(String),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Struck through.
    Strike(Vec<Inline>),
    /// Code.
    Code(String),
    /// One of the harmless inline elements, as written in HTML.
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
    /// A cross reference.
    Reference {
        /// The id as written, without `#`.
        target: String,
        /// What the reference writes.
        form: ReferenceForm,
        /// The author's own text; empty where the reference writes its own.
        content: Vec<Inline>,
    },
    /// A call of a footnote.
    NoteCall(String),
    /// A fact.
    Fact {
        /// Its name.
        name: String,
        /// Its form, as written after `--`.
        form: Option<String>,
    },
    /// A term of the index: `[term](index:)`, `[](<index:borders!fences>)`.
    IndexMark {
        /// The entry and its sub-entries; empty where the content is the entry.
        path: Vec<String>,
        /// What is shown here.
        content: Vec<Inline>,
    },
    /// A line break.
    Break,
}

/// What a cross reference writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReferenceForm {
    /// The author's text, or "table 3".
    Name,
    /// The printed page.
    Page,
}

/// The inline elements of HTML that a manuscript may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are HTML's own")]
pub enum Tag {
    Abbr,
    B,
    Bdi,
    Cite,
    Em,
    I,
    Q,
    S,
    Small,
    Span,
    Strong,
    Sub,
    Sup,
    U,
}

impl Tag {
    /// Every tag.
    pub const ALL: [Tag; 14] = [
        Tag::Abbr,
        Tag::B,
        Tag::Bdi,
        Tag::Cite,
        Tag::Em,
        Tag::I,
        Tag::Q,
        Tag::S,
        Tag::Small,
        Tag::Span,
        Tag::Strong,
        Tag::Sub,
        Tag::Sup,
        Tag::U,
    ];

    /// Returns the name in lower case.
    pub fn name(self) -> &'static str {
        match self {
            Tag::Abbr => "abbr",
            Tag::B => "b",
            Tag::Bdi => "bdi",
            Tag::Cite => "cite",
            Tag::Em => "em",
            Tag::I => "i",
            Tag::Q => "q",
            Tag::S => "s",
            Tag::Small => "small",
            Tag::Span => "span",
            Tag::Strong => "strong",
            Tag::Sub => "sub",
            Tag::Sup => "sup",
            Tag::U => "u",
        }
    }

    /// Returns the tag of a name, in any case.
    pub fn parse(name: &str) -> Option<Tag> {
        Tag::ALL.into_iter().find(|tag| tag.name().eq_ignore_ascii_case(name))
    }
}

/// The attributes that an inline element may carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TagAttributes {
    /// The language of the words, a BCP 47 tag.
    pub lang: Option<String>,
    /// `ltr`, `rtl` or `auto`.
    pub dir: Option<String>,
    /// What an abbreviation stands for.
    pub title: Option<String>,
    /// For style sheets.
    pub class: Option<String>,
}

/// Returns the plain words of inlines: no notes, no marks; facts as they are written.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut text = String::new();
    collect_plain(inlines, &mut text);
    text
}

fn collect_plain(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match &inline.kind {
            InlineKind::Text(words) | InlineKind::Code(words) => text.push_str(words),
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Strike(content)
            | InlineKind::Element { content, .. }
            | InlineKind::Link { content, .. }
            | InlineKind::Reference { content, .. }
            | InlineKind::IndexMark { content, .. } => collect_plain(content, text),
            InlineKind::Fact { name, form } => {
                text.push_str("{$");
                text.push_str(name);
                if let Some(form) = form {
                    text.push_str("--");
                    text.push_str(form);
                }
                text.push('}');
            }
            InlineKind::NoteCall(_) => {}
            InlineKind::Break => text.push(' '),
        }
    }
}
