//! What Typst does not tell: characters without a glyph, lines and tables beyond the measure, notes that are too long
//! or stand elsewhere. Found by a walk over the laid-out pages.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::{Dict, Label, Value};
use typst::introspection::{Introspector, LocationKey, MetadataElem};
use typst::layout::Abs;
use typst::text::Glyph;
use typst::utils::PicoStr;
use typst_layout::{Page, PagedDocument};

use super::frame::{Column, Placed, Sight, Trail, View, What, links};
use super::origin::{Origin, Part};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::edition::{Direction, Edition};
use crate::source::Span;

/// What may stand beyond the measure, in points, besides a mark that hangs.
const ALLOWED: f64 = 2.0;

/// Returns the characters for which no font has a glyph, and tells each, once a place.
pub fn unprintable(pages: &[View<'_>], trail: &Trail<'_>) -> (BTreeSet<char>, Vec<Diagnostic>) {
    let mut places: BTreeMap<char, BTreeSet<Option<Span>>> = BTreeMap::new();
    for sight in pages.iter().flat_map(|view| &view.sights) {
        let What::Text(item) = sight.placed.what else { continue };
        // Nearly always all is well, which is seen at once.
        if item.glyphs.iter().all(|glyph| glyph.id != 0) && !item.text.chars().any(is_unmappable) {
            continue;
        }
        for glyph in &item.glyphs {
            let words = item.text.get(glyph.range()).unwrap_or_default();
            for c in words.chars().filter(|&c| glyph.id == 0 || is_unmappable(c)) {
                places.entry(c).or_default().insert(trail.origin(glyph.span.0).map(|origin| origin.span));
            }
        }
    }
    let mut diagnostics = Vec::new();
    for (c, spans) in &places {
        let message = format!("no font of the theme has the character `{c}` (U+{:04X})", u32::from(*c));
        // A copy, in the contents or a running head, has no place of its own; it is told where the words were written.
        let written: Vec<Where> = spans.iter().flatten().map(|&span| Where::Span(span)).collect();
        for place in if written.is_empty() { vec![Where::Project] } else { written } {
            let help = "use another character, or add a font that has it to the theme; U+FFFD stands in its place";
            diagnostics.push(Diagnostic::new(Code::MissingGlyph, place, message.clone()).help(help));
        }
    }
    (places.into_keys().collect(), diagnostics)
}

/// Says whether a character may not be in a PDF's text even if a font draws something for it: PDF/A-2 allows no glyph
/// that stands for U+0000, U+FEFF or U+FFFE (ISO 19005-2, 6.2.11.7.2); no other control character is text either.
fn is_unmappable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{feff}' | '\u{fffe}')
}

/// What does not look right on the pages.
pub struct Found {
    /// What to tell.
    pub diagnostics: Vec<Diagnostic>,
    /// The notes that begin on another page than that of their call.
    pub strayed: Vec<u32>,
}

/// Returns where the text stands on a page, as the theme tells it.
pub(super) fn column(document: &PagedDocument, pages: &[Page]) -> Column {
    let area = TextArea::of(document);
    Column { top: area.top, height: pages.first().map_or(Abs::zero(), |page| area.height(page)), line: area.line }
}

/// Finds what runs beyond the measure, and the notes that are too long or not on the page of their call. `pages` are
/// those of the document without its cover.
pub fn of_pages(document: &PagedDocument, pages: &[View<'_>], edition: &Edition, trail: &Trail<'_>) -> Found {
    let area = TextArea::of(document);
    let mut faults = Faults { area, trail, wide: BTreeMap::new(), notes: BTreeMap::new() };
    for page in pages {
        faults.page(page, edition.direction);
    }
    let mut diagnostics = faults.wide();
    let (mut calls, mut strayed) = (BTreeMap::new(), Vec::new());
    for View { page, .. } in pages {
        links(&page.frame, &mut |to| {
            calls.entry(LocationKey::new(to)).or_insert(page.number);
        });
    }
    let half = pages.first().map_or(Abs::zero(), |view| faults.area.height(view.page) / 2.0);
    for (&number, note) in &faults.notes {
        diagnostics.extend(note.too_long(number, half));
        if let Some(called) = note.called_on(number, document, &calls, edition).filter(|page| *page != note.page) {
            diagnostics.push(note.elsewhere(number, called, edition));
            strayed.push(number);
        }
    }
    Found { diagnostics, strayed }
}

/// The margins, and the height of a line, that the theme tells with `#metadata((inside: …, outside: …, top: …, bottom: …,
/// line: …)) <text-area>`; without them the whole page is the text's.
#[derive(Clone, Copy, Default)]
struct TextArea {
    inside: Abs,
    outside: Abs,
    top: Abs,
    bottom: Abs,
    /// The height of a line of the grid.
    line: Abs,
}

impl TextArea {
    fn of(document: &PagedDocument) -> Self {
        let margins = label("text-area").and_then(|label| {
            let content = document.introspector().query_label(label).ok()?.clone();
            content.to_packed::<MetadataElem>()?.value.clone().cast::<Dict>().ok()
        });
        let margin = |name| match margins.as_ref().and_then(|margins| margins.get(name).ok()) {
            Some(Value::Length(length)) => length.abs,
            Some(_) | None => Abs::zero(),
        };
        let (inside, outside) = (margin("inside"), margin("outside"));
        TextArea { inside, outside, top: margin("top"), bottom: margin("bottom"), line: margin("line") }
    }

    /// Returns where the text begins and ends on a page, from its left.
    fn sides(self, page: &Page, direction: Direction) -> (Abs, Abs) {
        let recto = page.number % 2 == 1;
        let (left, right) = match (recto, direction) {
            (true, Direction::LeftToRight) | (false, Direction::RightToLeft) => (self.inside, self.outside),
            (false, Direction::LeftToRight) | (true, Direction::RightToLeft) => (self.outside, self.inside),
        };
        (left, page.frame.width() - right)
    }

    fn height(self, page: &Page) -> Abs {
        page.frame.height() - self.top - self.bottom
    }
}

/// Returns how much of what stands at the end of a line may hang beyond it: the width of a hyphen or a stop. A space
/// behind it is still in the line, though without a width.
fn hanging(placed: &Placed<'_>) -> Abs {
    let What::Text(item) = placed.what else { return Abs::zero() };
    let hangs = |c: char| matches!(c, '-' | '\u{ad}' | '–' | '—' | '.' | ',' | ';' | ':' | '’' | '”' | '»');
    let words = |glyph: &Glyph| item.text.get(glyph.range()).unwrap_or_default();
    let last = item.glyphs.iter().rev().find(|glyph| !words(glyph).trim().is_empty());
    last.filter(|glyph| words(glyph).ends_with(hangs)).map_or(Abs::zero(), |glyph| glyph.x_advance.at(item.size))
}

struct Faults<'a> {
    area: TextArea,
    trail: &'a Trail<'a>,
    /// What is beyond the measure, by how much, and on which page; each place once.
    wide: BTreeMap<(Span, bool), (Abs, u64)>,
    notes: BTreeMap<u32, NoteExtent>,
}

/// How much room a note takes.
struct NoteExtent {
    span: Span,
    /// The page on which it begins.
    page: u64,
    /// On each page: where it begins and ends, from the top.
    extents: BTreeMap<u64, (Abs, Abs)>,
}

impl<'a> Faults<'a> {
    fn page(&mut self, view: &View<'a>, direction: Direction) {
        let page = view.page;
        let (left, right) = self.area.sides(page, direction);
        for Sight { placed, first } in &view.sights {
            let origin = match placed.what {
                What::Text(_) => first.map(|(origin, _)| origin),
                What::Picture(_, span) => self.trail.origin(span),
            };
            let Some(origin) = origin else { continue };
            let beyond = (placed.right() - hanging(placed) - right).max(left - placed.at.x);
            if beyond.to_pt() > ALLOWED {
                let line = matches!(origin.part, Part::Body | Part::Note(_) | Part::Front);
                let widest = self.wide.entry((origin.span, line)).or_insert((beyond, page.number));
                widest.0 = widest.0.max(beyond);
            }
            self.note(page, placed, origin);
        }
    }

    fn note(&mut self, page: &Page, placed: &Placed<'_>, origin: &Origin) {
        let (Part::Note(number), What::Text(_)) = (origin.part, placed.what) else { return };
        let note = self.notes.entry(number).or_insert_with(|| NoteExtent {
            span: origin.span,
            page: page.number,
            extents: BTreeMap::new(),
        });
        let (top, bottom) = placed.extent();
        let extent = note.extents.entry(page.number).or_insert((top, bottom));
        *extent = (extent.0.min(top), extent.1.max(bottom));
    }

    fn wide(&self) -> Vec<Diagnostic> {
        let tell = |(&(span, line), &(beyond, page)): (&(Span, bool), &(Abs, u64))| {
            let by = format!("{:.1} mm too wide, on page {page}", beyond.to_mm());
            if line {
                let message = format!("a line does not fit its column: {by}");
                let help = "give its longest word or address a place to break, or word it otherwise";
                Diagnostic::new(Code::OverfullLine, span, message).help(help)
            } else {
                let message = format!("a table, picture or piece of code is wider than the text: {by}");
                let help = "give it fewer columns, shorter lines or shorter words, or turn the table";
                Diagnostic::new(Code::TooWide, span, message).help(help)
            }
        };
        self.wide.iter().map(tell).collect()
    }
}

impl NoteExtent {
    fn too_long(&self, number: u32, half: Abs) -> Option<Diagnostic> {
        let height = self.extents.values().fold(Abs::zero(), |sum, (top, bottom)| sum + (*bottom - *top));
        (half > Abs::zero() && height > half).then(|| {
            let message = format!("note {number} is longer than half a page, on page {}", self.page);
            let help = "move part of it into the text: it can push the text off its page";
            Diagnostic::new(Code::LongNote, self.span, message).help(help)
        })
    }

    /// Returns the page of the note's call. `calls` tells for each place that links lead to the first page with one.
    fn called_on(
        &self,
        number: u32,
        document: &PagedDocument,
        calls: &BTreeMap<LocationKey, u64>,
        edition: &Edition,
    ) -> Option<u64> {
        let note = edition.notes.get((number as usize).checked_sub(1)?)?;
        // The call's number is a link to the note's text, whose place is a variant of the note's own.
        let text = document.introspector().query_label(label(&note.anchor())?).ok()?.location()?.variant(1);
        calls.get(&LocationKey::new(text)).copied()
    }

    /// Tells a note that does not begin on the page of its call.
    fn elsewhere(&self, number: u32, called: u64, edition: &Edition) -> Diagnostic {
        let (name, page) = (&edition.name, self.page);
        let message =
            format!("in the {name} edition, note {number} is called on page {called} and begins on page {page}");
        Diagnostic::new(Code::NoteElsewhere, self.span, message).help("shorten the note, or move its call")
    }
}

fn label(name: &str) -> Option<Label> {
    Label::new(PicoStr::intern(name))
}
