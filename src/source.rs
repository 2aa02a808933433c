//! The texts that people wrote, and the way back to them.
//!
//! A [`Sources`] holds every file that a project is made of. A [`Span`] is a stretch of one of them; everything
//! that is parsed keeps its span, so that a diagnostic about a page, an EPUB or a translation can still point at
//! the line that somebody wrote. A [`Mapped`] text differs from its source (escapes undone, lines joined) and
//! yet knows where each of its bytes came from.
//!
//! *Architecture invariant*: nothing here reads a file; see [`crate::disk`].

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Names one [`Source`] of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(u32);

/// A stretch of one source, in bytes from its beginning (a byte order mark not counted).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Makes a span of a byte range.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        Span { source, start: offset(range.start), end: offset(range.end.max(range.start)) }
    }

    /// Returns the byte range.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Returns the empty span at this one's beginning.
    pub fn at_start(self) -> Self {
        Span { end: self.start, ..self }
    }

    /// Returns the span from this one's beginning to the other's end (both in the same source).
    pub fn to(self, other: Span) -> Self {
        debug_assert_eq!(self.source, other.source);
        Span { source: self.source, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// A span hashes itself as one `i128`, as nothing else here does. So a [`Fingerprint`](crate::cache::Fingerprint) tells
/// where something was written from what was written.
impl Hash for Span {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_i128(self.to_hash());
    }
}

impl Span {
    /// Returns what a span hashes itself as.
    pub fn to_hash(self) -> i128 {
        i128::from(self.source.0) << 64 | i128::from(self.start) << 32 | i128::from(self.end)
    }

    /// Returns the span that hashed itself so.
    pub fn of_hash(hashed: i128) -> Self {
        let part = |shift: u32| (hashed >> shift & 0xffff_ffff) as u32;
        Span { source: SourceId(part(64)), start: part(32), end: part(0) }
    }
}

/// As the empty span at its beginning: which number a file has depends on the files before it.
impl Hash for SourceId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Span { source: *self, start: 0, end: 0 }.hash(state);
    }
}

/// Narrows a byte offset; files of 4 GiB and more are refused when they are read.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// One file: its path within the project, its text, and where its lines begin.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path within the project, with `/` on every system.
    pub path: String,
    /// The text, without a byte order mark.
    pub text: String,
    /// Where the lines begin: found when somebody asks for a place.
    lines: OnceLock<Vec<u32>>,
}

/// A place as people count: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Source {
    fn new(path: String, text: String) -> Self {
        Source { path, text, lines: OnceLock::new() }
    }

    fn lines(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(at, _)| offset(at + 1));
            std::iter::once(0).chain(ends).collect()
        })
    }

    /// Returns line and column of a byte offset; an offset beyond the text is its end.
    pub fn place(&self, at: u32) -> Place {
        let mut at = (at as usize).min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let line = self.lines().partition_point(|&start| start as usize <= at);
        let start = self.lines().get(line.wrapping_sub(1)).map_or(0, |&start| start as usize);
        Place { line: offset(line.max(1)), column: offset(self.text[start..at].chars().count() + 1) }
    }
}

/// Every file of a project. It only grows, so that ids and spans stay good.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Arc<Source>>);

impl Sources {
    /// Takes in a file; `path` is relative to the project.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> SourceId {
        let id = SourceId(offset(self.0.len()));
        self.0.push(Arc::new(Source::new(path.into(), text.into())));
        id
    }

    /// Returns a source. Ids come from [`Sources::add`] alone, so that there is one.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.0[id.0 as usize]
    }

    /// Returns the text of a span.
    pub fn text(&self, span: Span) -> &str {
        self.get(span.source).text.get(span.range()).unwrap_or_default()
    }

    /// Returns the source of a path, if it was taken in.
    pub fn find(&self, path: &str) -> Option<SourceId> {
        self.0.iter().position(|source| source.path == path).map(|at| SourceId(offset(at)))
    }

    /// Visits the sources in the order in which they were taken in.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.0.iter().enumerate().map(|(at, source)| (SourceId(offset(at)), &**source))
    }
}

/// A text made from a source, whose every byte still leads back there.
///
/// It is built left to right: [`Mapped::push`] copies from the source, [`Mapped::push_made`] adds what the source
/// does not hold (a blank for a line break, a rewritten delimiter).
#[derive(Clone, Debug, Hash)]
pub struct Mapped {
    /// The text.
    pub text: String,
    whole: Span,
    /// Ascending: from this byte of the text on, bytes come from this byte of the source.
    runs: Vec<Run>,
}

#[derive(Clone, Copy, Debug, Hash)]
struct Run {
    text: u32,
    source: u32,
    /// Made text has no counterpart: all of it stands at `source`.
    made: bool,
}

impl Mapped {
    /// Begins an empty text that stands for `whole`.
    pub fn new(whole: Span) -> Self {
        Mapped { text: String::new(), whole, runs: Vec::new() }
    }

    /// Makes a text that is the source's own, byte for byte, from the beginning of `whole` on.
    pub fn verbatim(text: impl Into<String>, whole: Span) -> Self {
        let mut mapped = Mapped::new(whole);
        mapped.push(&text.into(), whole.start as usize);
        mapped
    }

    /// Makes a text that has no counterpart byte for byte: all of it stands for `whole`.
    pub fn made(text: impl Into<String>, whole: Span) -> Self {
        Mapped { text: text.into(), whole, runs: Vec::new() }
    }

    /// Appends what the source holds from byte `at` on.
    pub fn push(&mut self, text: &str, at: usize) {
        self.run(at, false);
        self.text.push_str(text);
    }

    /// Appends what the source does not hold; it stands for the source's byte `at`.
    pub fn push_made(&mut self, text: &str, at: usize) {
        self.run(at, true);
        self.text.push_str(text);
    }

    /// Takes white space off the end.
    pub fn trim_end(&mut self) {
        self.text.truncate(self.text.trim_end_matches([' ', '\t', '\n', '\r']).len());
    }

    /// Returns a part of the text, which still leads back.
    pub fn slice(&self, range: Range<usize>) -> Mapped {
        let whole = self.span(range.clone());
        let mut part = Mapped::new(whole);
        part.text.push_str(self.text.get(range.clone()).unwrap_or_default());
        if !self.runs.is_empty() {
            let first = self.runs.partition_point(|run| run.text as usize <= range.start).saturating_sub(1);
            let inside =
                self.runs[first..].iter().take_while(|run| (run.text as usize) < range.end.max(range.start + 1));
            part.runs.extend(inside.map(|run| match (run.text as usize).checked_sub(range.start) {
                Some(text) => Run { text: offset(text), ..*run },
                None => Run { text: 0, source: self.source_offset(range.start), made: run.made },
            }));
        }
        part
    }

    fn run(&mut self, at: usize, made: bool) {
        self.runs.push(Run { text: offset(self.text.len()), source: offset(at), made });
    }

    /// Returns the stretch of the source that the whole text stands for.
    pub fn whole(&self) -> Span {
        self.whole
    }

    /// Returns the stretch of the source that a range of the text came from.
    pub fn span(&self, range: Range<usize>) -> Span {
        if self.runs.is_empty() {
            return self.whole;
        }
        let start = self.source_offset(range.start);
        let end = if range.end > range.start { self.source_offset(range.end - 1) + 1 } else { start };
        Span { source: self.whole.source, start, end: end.max(start) }
    }

    fn source_offset(&self, at: usize) -> u32 {
        let at = offset(at);
        let after = self.runs.partition_point(|run| run.text <= at);
        match self.runs.get(after.wrapping_sub(1)) {
            Some(run) if run.made => run.source,
            Some(run) => run.source + (at - run.text),
            None => self.whole.start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let mut sources = Sources::default();
        let id = sources.add("a.md", "é1\nab\n");
        let source = sources.get(id);
        assert_eq!(source.place(0), Place { line: 1, column: 1 });
        assert_eq!(source.place(2), Place { line: 1, column: 2 });
        assert_eq!(source.place(5), Place { line: 2, column: 2 });
        assert_eq!(source.place(99), Place { line: 3, column: 1 });
    }

    #[test]
    fn a_mapped_text_leads_back() {
        let mut sources = Sources::default();
        let id = sources.add("a.md", "> one\n> two");
        let mut mapped = Mapped::new(Span::new(id, 2..11));
        mapped.push("one", 2);
        mapped.push_made(" ", 5);
        mapped.push("two", 8);
        assert_eq!(mapped.text, "one two");
        assert_eq!(sources.text(mapped.span(4..7)), "two");
        assert_eq!(sources.text(mapped.span(0..7)), "one\n> two");
        let part = mapped.slice(2..6);
        assert_eq!(part.text, "e tw");
        assert_eq!(sources.text(part.span(2..4)), "tw");
        assert_eq!(sources.text(part.span(0..1)), "e");
    }
}
