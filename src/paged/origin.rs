//! From the generated Typst source back to the texts of the edition: [`Origins`].
//!
//! In: each string literal that [`markup`](super::markup) writes. Out, for a byte range of the generated source (the
//! span of a glyph, or of an error): the [`Origin`] that it came from, and how many characters into the text.
//!
//! *Architecture invariant*: this is also the only place where words become Typst source. They stand inside string
//! literals; [`push_literal`] is what keeps them there.

use std::ops::Range;

use crate::edition::TextId;
use crate::source::Span;

/// What a literal is part of: decides how a fault in it is told, and whether a page can begin in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The running text of a chapter.
    Body,
    /// A table, apart from its caption.
    Table,
    /// Code.
    Code,
    /// The note of this number.
    Note(u32),
    /// A picture; the literal is its path.
    Picture,
    /// The cover, the title page, the imprint.
    Front,
}

/// Where a literal of the generated source came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The literal in the generated source, quotation marks included.
    pub range: Range<usize>,
    /// The text of the edition; `None` for what is no [`Text`](crate::edition::Text).
    pub text: Option<TextId>,
    /// How many characters of that text stand before the literal.
    pub offset: usize,
    /// Where the words were written.
    pub span: Span,
    /// What it is part of.
    pub part: Part,
}

/// The origins of a generated source, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins(Vec<Origin>);

impl Origins {
    /// Takes in the next origin. They arrive in the order of the source, because it is written from left to right.
    pub fn push(&mut self, origin: Origin) {
        debug_assert!(self.0.last().is_none_or(|last| last.range.end <= origin.range.start));
        self.0.push(origin);
    }

    /// Returns the origin of a node of the generated source: the literal itself, or a call such as `raw("…")` that
    /// holds it.
    pub fn of(&self, node: &Range<usize>) -> Option<&Origin> {
        self.get(self.place(node)?)
    }

    /// Returns the place among the origins of what [`Origins::of`] returns.
    pub fn place(&self, node: &Range<usize>) -> Option<usize> {
        let at = self.0.partition_point(|origin| origin.range.start < node.start);
        self.0.get(at).filter(|origin| origin.range.end <= node.end).map(|_| at)
    }

    /// Returns the origin at a place.
    pub fn get(&self, place: usize) -> Option<&Origin> {
        self.0.get(place)
    }

    /// Returns the origin nearest to a place: in or after it within the node, else the last one before. An error
    /// points at a call, and what people wrote stands among its arguments.
    pub fn nearest(&self, node: &Range<usize>) -> Option<&Origin> {
        self.of(node).or_else(|| {
            let at = self.0.partition_point(|origin| origin.range.start <= node.start);
            self.0.get(at.checked_sub(1)?)
        })
    }

    /// Visits the origins in the order of the source.
    pub fn iter(&self) -> impl Iterator<Item = &Origin> {
        self.0.iter()
    }
}

/// The longest literal in bytes. A glyph's place within its literal is a `u16` in Typst.
pub const LONGEST_LITERAL: usize = 60_000;

/// Writes `words` as a Typst string literal. A literal ends at an unescaped quotation mark and nowhere else, so `"`
/// and `\` are all that must be escaped; control characters are, so that the source stays legible.
pub fn push_literal(out: &mut String, words: &str) {
    out.push('"');
    for c in words.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Returns how many characters stand before byte `at` of the words that a literal is for. `literal` is as written,
/// with its quotation marks.
pub fn characters_before(literal: &str, at: usize) -> usize {
    // Asked for each line of a paragraph; most have no escape, and then the characters are those of the source.
    let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(literal);
    let before = &inner[..inner.floor_char_boundary(at)];
    if !before.contains('\\') {
        return before.chars().count();
    }
    let ends = unescaped(literal).scan(0, |end, c| {
        *end += c.len_utf8();
        Some(*end)
    });
    ends.take_while(|&end| end <= at).count()
}

/// Returns the byte at which a line (from 1) of the words begins that a literal is for.
pub fn line_start(literal: &str, line: usize) -> usize {
    let (mut bytes, mut lines) = (0, 1);
    for c in unescaped(literal) {
        if lines >= line {
            break;
        }
        bytes += c.len_utf8();
        lines += usize::from(c == '\n');
    }
    bytes
}

/// Reads back what [`push_literal`] wrote.
fn unescaped(literal: &str) -> impl Iterator<Item = char> {
    let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(literal);
    let mut rest = inner.chars();
    std::iter::from_fn(move || match rest.next()? {
        '\\' => match rest.next()? {
            'u' => {
                let digits: String = rest.by_ref().skip(1).take_while(|&c| c != '}').collect();
                u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)
            }
            c => Some(c),
        },
        c => Some(c),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use typst::syntax::{Source, ast};

    use super::*;

    /// Parses `#"…"` as Typst does and returns the string, if that is all there is.
    fn read_back(literal: &str) -> Option<String> {
        let source = Source::detached(format!("#{literal}"));
        let mut exprs = source.root().cast::<ast::Markup>()?.exprs();
        match (exprs.next(), exprs.next(), source.root().errors_and_warnings().0.is_empty()) {
            (Some(ast::Expr::Str(str)), None, true) => Some(str.get().to_string()),
            _ => None,
        }
    }

    proptest! {
        #[test]
        fn hostile_words_stay_inside_their_literal(words in r#"[\PC"\\#\[\]{}()$;\n\r\t\u{0}-\u{1f}u]{0,40}"#) {
            let mut literal = String::new();
            push_literal(&mut literal, &words);
            prop_assert_eq!(read_back(&literal), Some(words));
        }

        #[test]
        fn characters_are_counted_as_in_the_words(words in r#"[a-zé"\\\u{1}\u{1f600}]{0,30}"#, at in 0usize..31) {
            let mut literal = String::new();
            push_literal(&mut literal, &words);
            let at = at.min(words.chars().count());
            let bytes: usize = words.chars().take(at).map(char::len_utf8).sum();
            prop_assert_eq!(characters_before(&literal, bytes), at);
        }
    }

    #[test]
    fn lines_begin_after_their_newlines() {
        let mut literal = String::new();
        push_literal(&mut literal, "é\nab\nc");
        assert_eq!([1, 2, 3].map(|line| line_start(&literal, line)), [0, 3, 6]);
    }

    #[test]
    fn a_node_leads_to_the_literal_in_it() {
        let mut sources = crate::source::Sources::default();
        let span = Span::new(sources.add("a.md", "abc"), 0..3);
        let origin = |range| Origin { range, text: None, offset: 0, span, part: Part::Body };
        let mut origins = Origins::default();
        origins.push(origin(4..9));
        origins.push(origin(20..25));
        assert_eq!(origins.of(&(4..9)).map(|o| o.range.start), Some(4));
        assert_eq!(origins.of(&(16..26)).map(|o| o.range.start), Some(20));
        assert_eq!(origins.of(&(10..15)), None);
        assert_eq!(origins.nearest(&(10..15)).map(|o| o.range.start), Some(4));
    }
}
