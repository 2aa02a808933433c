//! `locales/<edition>/layout.toml`: what one edition wants of its pages, unit by unit.
//!
//! In: the file's text. Out: a [`Layout`], which [`paged`](crate::paged) alone follows; HTML and EPUB have no pages. The
//! units are those of the edition, the source edition's too, by their ids:
//!
//! ```toml
//! hyphenation = ["se-cu-ri-sa-tion", "Calais"]   # where these words may break; without a hyphen: nowhere
//!
//! [u-7kq2m9]
//! break-before = true                            # begins a page
//! keep = ["together", "with-next"]               # on one page; on the page on which what follows begins
//! tracking = -8                                  # thousandths of an em between the letters
//! hyphenation = false                            # no word of it is divided; or a list, as above
//! ```

use std::collections::BTreeMap;

use super::{Block, Definition, Edition, Text, walk};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Key;
use crate::source::{SourceId, Sources, Span};
use crate::toml_reader::{Table, ValueKind, nearest};

/// What an edition wants of its pages.
#[derive(Clone, Debug, Default, Hash)]
pub struct Layout {
    units: BTreeMap<Key, UnitLayout>,
    words: Words,
}

/// What is wanted of one unit, and of the block that it heads.
#[derive(Clone, Debug, Default, Hash)]
pub struct UnitLayout {
    /// Where its id stands in the file.
    pub span: Option<Span>,
    /// The block begins a page.
    pub break_before: bool,
    /// The block stands on one page.
    pub together: bool,
    /// The block ends on the page on which the next one begins.
    pub with_next: bool,
    /// What is added between letters, in thousandths of an em.
    pub tracking: i32,
    /// No word of the unit is divided.
    pub undivided: bool,
    words: Words,
}

/// Words and where they may break: the places are counted in characters.
type Words = BTreeMap<String, Vec<usize>>;

/// The tracking that still looks like the same fount, in thousandths of an em.
const TRACKING: std::ops::RangeInclusive<f64> = -50.0..=200.0;

impl Layout {
    /// Reads a `layout.toml`. What cannot be used is told, and the rest holds.
    pub fn read(sources: &Sources, source: SourceId) -> (Self, Vec<Diagnostic>) {
        let length = sources.get(source).text.len();
        let (mut root, mut told) = Table::parse(sources, Span::new(source, 0..length));
        let mut layout = Layout::default();
        for (name, span) in root.keys() {
            if name == "hyphenation" {
                layout.words = words(&mut root);
                continue;
            }
            let Some(mut table) = root.table(&name) else { continue };
            let unit = unit(&mut table, span);
            told.extend(table.finish());
            layout.units.insert(Key::new(name), unit);
        }
        told.extend(root.finish());
        (layout, told)
    }

    /// Returns what is wanted of a unit.
    pub fn unit(&self, key: &Key) -> Option<&UnitLayout> {
        self.units.get(key)
    }

    /// Says whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty() && self.words.is_empty()
    }

    /// Says where a word of a unit may break, in characters from its beginning; `None` leaves that to the language.
    pub fn breaks(&self, key: Option<&Key>, word: &str) -> Option<&[usize]> {
        if self.is_empty() {
            return None;
        }
        let unit = key.and_then(|key| self.unit(key));
        let lower = word.to_lowercase();
        let found = unit.and_then(|unit| unit.words.get(&lower)).or_else(|| self.words.get(&lower));
        found.map(Vec::as_slice).filter(|_| lower.chars().count() == word.chars().count())
    }

    /// Tells ids that the edition does not have, and wishes that their units cannot fulfil.
    pub fn check(&self, edition: &Edition) -> Vec<Diagnostic> {
        if self.units.is_empty() {
            return Vec::new();
        }
        let (mut shown, mut heads) = (Vec::new(), Vec::new());
        for chapter in &edition.chapters {
            walk::chapter(chapter, &mut |text| shown.extend(&text.key));
            heads.extend(&chapter.title.key);
            collect_heads(&chapter.blocks, &mut heads);
        }
        edition.notes.iter().for_each(|note| walk::blocks(&note.blocks, &mut |text| shown.extend(&text.key)));
        let metadata = &edition.metadata;
        let titles = [Some(&metadata.title), metadata.subtitle.as_ref(), metadata.blurb.as_ref()];
        shown.extend(titles.into_iter().flatten().filter_map(|text| text.key.as_ref()));
        let mut told = Vec::new();
        for (key, unit) in &self.units {
            let Some(span) = unit.span else { continue };
            if !shown.contains(&key) {
                let near = nearest(key.as_str(), shown.iter().map(|key| key.as_str()));
                let help = match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => {
                        "take the id from the locale's .ftl file; if its text has gone, take the table away".into()
                    }
                };
                let message = format!("`{key}` is no unit of the {} edition", edition.name);
                told.push(Diagnostic::new(Code::UnknownLayoutUnit, span, message).help(help).unit(key));
            } else if (unit.break_before || unit.together || unit.with_next) && !heads.contains(&key) {
                let message = format!("`{key}` does not begin a block, so no page can begin with it");
                told.push(
                    Diagnostic::new(Code::IdleLayout, span, message)
                        .help(
                            "name the first unit of the block: a title, a caption, a paragraph, a list item, a term",
                        )
                        .unit(key),
                );
            }
        }
        told
    }
}

fn unit(table: &mut Table, span: Span) -> UnitLayout {
    let mut unit = UnitLayout { span: Some(span), ..UnitLayout::default() };
    if let Some(value) = table.value("break-before") {
        match value.kind {
            ValueKind::Boolean(wanted) => unit.break_before = wanted,
            _ => table.bad(value.span, "`break-before` is neither true nor false", "write `break-before = true`"),
        }
    }
    if let Some(value) = table.value("keep") {
        let values = match value.kind {
            ValueKind::List(values) => values,
            _ => vec![value],
        };
        for value in values {
            match &value.kind {
                ValueKind::Text(text) if text.text == "together" => unit.together = true,
                ValueKind::Text(text) if text.text == "with-next" => unit.with_next = true,
                _ => table.bad(
                    value.span,
                    "a block can be kept in two ways, and this is neither",
                    "write `keep = \"together\"`, `keep = \"with-next\"`, or both in brackets",
                ),
            }
        }
    }
    if let Some((tracking, span)) = table.number("tracking") {
        if TRACKING.contains(&tracking) && tracking.fract() == 0.0 {
            unit.tracking = tracking as i32;
        } else {
            let help = format!("use whole thousandths of an em from {} to {}", TRACKING.start(), TRACKING.end());
            table.bad(span, format!("letters cannot be set {tracking} apart"), help);
        }
    }
    match table.keys().iter().any(|(key, _)| key == "hyphenation").then(|| table.value("hyphenation")).flatten() {
        Some(value) => match value.kind {
            ValueKind::Boolean(divided) => unit.undivided = !divided,
            ValueKind::List(_) => unit.words = words(table),
            _ => table.bad(value.span, "`hyphenation` is neither false nor a list of words", WORDS_HELP),
        },
        // So that a misspelt key is told with this one.
        None => drop(table.value("hyphenation")),
    }
    unit
}

const WORDS_HELP: &str = "write each word with a hyphen where it may break: `hyphenation = [\"se-cu-ri-sa-tion\"]`";

/// Reads a list of words with hyphens where they may break.
fn words(table: &mut Table) -> Words {
    let mut words = Words::new();
    for (text, span) in table.texts("hyphenation") {
        let parts: Vec<&str> = text.text.split('-').collect();
        let whole = parts.iter().all(|part| !part.is_empty() && part.chars().all(char::is_alphabetic));
        let length: usize = parts.iter().map(|part| part.chars().count()).sum();
        if !whole || length < 2 {
            table.bad(span, format!("`{}` is no word with places to break", text.text), WORDS_HELP);
            continue;
        }
        let mut places: Vec<usize> = Vec::new();
        for part in &parts {
            places.push(places.last().unwrap_or(&0) + part.chars().count());
        }
        places.pop();
        words.insert(parts.concat().to_lowercase(), places);
    }
    words
}

/// Returns the text by which a block is known: the first that it shows.
pub fn head(block: &Block) -> Option<&Text> {
    match block {
        Block::Heading { text, .. } | Block::Paragraph(text) | Block::Verse(text) => Some(text),
        Block::List { items, .. } => items.first().and_then(|item| item.first()).and_then(head),
        Block::Definitions(entries) => entries.first().map(|entry| &entry.term),
        Block::Quote(blocks) | Block::Only { blocks, .. } => blocks.first().and_then(head),
        Block::Code { .. } | Block::Rule => None,
        Block::PullQuote { text, .. } => text.first(),
        Block::Aside { title, blocks, .. } => title.as_ref().or_else(|| blocks.first().and_then(head)),
        Block::Timeline { title, entries, .. } => title.as_ref().or_else(|| entries.first().map(|entry| &entry.term)),
        Block::KeyFigure { figure, .. } => Some(figure),
        Block::Table(table) => table.caption.as_ref().map(|caption| &caption.text).or_else(|| table.head.first()),
        Block::Figure(figure) => figure.caption.as_ref().map(|caption| &caption.text).or(figure.alternative.as_ref()),
    }
}

/// Collects the keys of the texts with which a page can begin.
fn collect_heads<'a>(blocks: &'a [Block], heads: &mut Vec<&'a Key>) {
    for block in blocks {
        heads.extend(head(block).and_then(|text| text.key.as_ref()));
        if let Block::Definitions(entries) | Block::Timeline { entries, .. } = block {
            // No page begins within an entry.
            heads.extend(entries.iter().filter_map(|Definition { term, .. }| term.key.as_ref()));
        } else {
            walk::within(block).into_iter().for_each(|inside| collect_heads(inside, heads));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Layout, Vec<(Code, String)>) {
        let mut sources = Sources::default();
        let id = sources.add("locales/fr/layout.toml", text);
        let (layout, told) = Layout::read(&sources, id);
        (layout, told.into_iter().map(|told| (told.code, told.help)).collect())
    }

    #[test]
    fn wishes_are_read_by_unit() {
        let (layout, told) = read(
            "[u-a]\nbreak-before = true\nkeep = \"together\"\ntracking = -8\n[u-b]\nkeep = [\"together\", \"with-next\"]\nhyphenation = false\n",
        );
        assert_eq!(told, []);
        let unit = |key| layout.unit(&Key::new(key)).unwrap();
        assert!(unit("u-a").break_before && unit("u-a").together && !unit("u-a").with_next);
        assert_eq!(unit("u-a").tracking, -8);
        assert!(unit("u-b").with_next && unit("u-b").undivided);
    }

    #[test]
    fn words_break_where_the_list_says() {
        let (layout, told) =
            read("hyphenation = [\"Sé-cu-risation\", \"calais\"]\n[u-a]\nhyphenation = [\"ca-lais\"]\n");
        assert_eq!(told, []);
        assert_eq!(layout.breaks(None, "sécurisation"), Some(&[2, 4][..]));
        assert_eq!(layout.breaks(None, "Calais"), Some(&[][..]));
        assert_eq!(layout.breaks(Some(&Key::new("u-a")), "Calais"), Some(&[2][..]));
        assert_eq!(layout.breaks(None, "Dover"), None);
    }

    #[test]
    fn what_cannot_be_used_is_told() {
        let codes = |text| read(text).1.into_iter().map(|(code, _)| code).collect::<Vec<_>>();
        for bad in [
            "[a]\nbreak-before = 1\n",
            "[a]\nkeep = \"here\"\n",
            "[a]\ntracking = 900\n",
            "[a]\nhyphenation = 3\n",
            "hyphenation = [\"-x\"]\n",
            "hyphenation = [\"a b\"]\n",
        ] {
            assert_eq!(codes(bad), [Code::BadValue], "{bad}");
        }
        assert_eq!(codes("[a]\nbreak = true\n"), [Code::UnknownKey]);
        assert_eq!(codes("a = 1\n"), [Code::WrongType]);
    }
}
