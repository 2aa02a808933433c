//! The words of a text in a row, each leading back to its place: [`Prose`].

use std::ops::Range;

use super::Mend;
use crate::document::{Inline, InlineKind};
use crate::source::Span;

/// Stands for a fact or code.
pub(super) const OBJECT: char = '\u{fffc}';
/// Stands for words in another language.
pub(super) const FOREIGN: char = '\u{fffb}';
/// Stands for the call of a note, which is no part of the sentence.
pub(super) const NOTE: char = '\u{fff9}';

/// The words of a text in a row. What is not words of the language is one character: [`OBJECT`], [`FOREIGN`], [`NOTE`].
#[derive(Clone, Debug, Default)]
pub(super) struct Prose {
    pub text: String,
    /// The words in other languages, one text after the other.
    pub foreign: String,
    /// Where emphasised words stand.
    pub emphasis: Vec<Range<usize>>,
    pieces: Vec<Piece>,
}

/// From byte `at` of the text on.
#[derive(Clone, Debug)]
struct Piece {
    at: usize,
    length: usize,
    span: Span,
}

impl Prose {
    pub fn of(inlines: &[Inline]) -> Self {
        let mut prose = Prose::default();
        prose.read(inlines);
        prose
    }

    fn read(&mut self, inlines: &[Inline]) {
        for Inline { kind, span } in inlines {
            match kind {
                InlineKind::Text(words) => self.push(words, *span),
                InlineKind::Code(_) | InlineKind::Fact { .. } => self.push_mark(OBJECT, *span),
                InlineKind::NoteCall(_) => self.push_mark(NOTE, *span),
                InlineKind::Break => self.push_mark('\n', *span),
                InlineKind::Element { attributes, content, .. } if attributes.lang.is_some() => {
                    let mut words = Prose::of(content);
                    self.foreign.push_str(&words.text);
                    self.foreign.push(' ');
                    self.foreign.push_str(&std::mem::take(&mut words.foreign));
                    self.push_mark(FOREIGN, *span);
                }
                InlineKind::Emphasis(content) | InlineKind::Strong(content) => {
                    let start = self.text.len();
                    self.read(content);
                    self.emphasis.push(start..self.text.len());
                }
                InlineKind::Reference { content, .. } if content.is_empty() => self.push_mark(OBJECT, *span),
                InlineKind::Strike(content)
                | InlineKind::Element { content, .. }
                | InlineKind::Link { content, .. }
                | InlineKind::Reference { content, .. }
                | InlineKind::IndexMark { content, .. } => self.read(content),
            }
        }
    }

    fn push(&mut self, words: &str, span: Span) {
        self.pieces.push(Piece { at: self.text.len(), length: words.len(), span });
        self.text.push_str(words);
    }

    fn push_mark(&mut self, mark: char, span: Span) {
        self.push(mark.encode_utf8(&mut [0; 4]), span);
    }

    /// Returns where a stretch of the text was written.
    pub fn span(&self, range: Range<usize>) -> Option<Span> {
        let start = self.place(range.start)?;
        let last = self.text[..range.end].char_indices().next_back().map_or(range.start, |(at, _)| at);
        let end = if range.is_empty() { start.0 } else { self.place(last.max(range.start))?.1 };
        Some(Span { source: start.2.source, start: start.0, end: end.max(start.0) })
    }

    /// Returns where the character at a byte begins and ends in its file, and the span of its piece.
    fn place(&self, at: usize) -> Option<(u32, u32, Span)> {
        let piece = self.pieces.get(self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1)?)?;
        let span = piece.span;
        // An escape or an entity makes the piece another than its source; then it is one place.
        if span.range().len() != piece.length {
            return Some((span.start, span.end, span));
        }
        let start = span.start + u32::try_from(at - piece.at).ok()?;
        let length = self.text[at..].chars().next().map_or(0, char::len_utf8);
        Some((start, start + u32::try_from(length).ok()?, span))
    }

    /// Returns the remedy that puts a text in the place of a stretch.
    pub fn mend(&self, range: Range<usize>, to: &str) -> Option<Mend> {
        let from = self.text.get(range.clone())?.to_owned();
        let span = self.span(range)?;
        (span.range().len() == from.len()).then(|| Mend { span, from, to: to.to_owned() })
    }

    /// Visits the words: runs of letters and digits, with apostrophes and hyphens within.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        words(&self.text)
    }
}

/// Visits the words of a text, and where each begins.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '\u{2011}');
    text.split(move |c: char| !is_word(c)).filter_map(move |word| {
        let word = word.trim_matches(['\'', '’', '-', '\u{2011}']);
        (!word.is_empty()).then(|| (word.as_ptr() as usize - text.as_ptr() as usize, word))
    })
}

/// Says whether a character is a blank that people type.
pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Says whether a piece of text between blanks is an address.
pub(super) fn is_address(token: &str) -> bool {
    let token = token.trim_start_matches(['(', '[', '<', '"', '«']);
    let host = token.split('/').next().unwrap_or(token);
    token.contains("://")
        || token.starts_with("www.")
        || token.contains('@')
        || (token.contains('/') && host.contains('.') && host.contains(|c: char| c.is_ascii_alphabetic()))
}
