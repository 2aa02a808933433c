//! A Fluent value as canonical text.
//!
//! In: the value of a message, as `fluent-syntax` reads it. Out: its canonical text, which leads back to the locale
//! file, and its revision ([`flatten()`]). Fluent is undone here, once: escapes, terms, plural forms. Facts come through as
//! `{$name--form}`; a literal `{$name}` comes out as `\{$name}`, so that it stays what it is.
//!
//! A value of words, facts and escapes, which nearly all are, is read by [`simple`], byte for byte. What chooses or
//! refers goes through `fluent` itself ([`Choices`]): each fact is an argument that selects plural forms by its real
//! value and prints a mark, which becomes the fact again.

mod choices;
mod flatten;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::locale::escape;
use crate::source::{Mapped, Span};
pub use choices::{Choices, Unusable};
pub use flatten::flatten;

/// A variable of a value that is no fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVariable {
    /// As written, without `$`.
    pub name: String,
    /// Where its name stands.
    pub span: Span,
}

/// Reads a value of words, facts and escapes; `None` if it chooses, refers or calls.
///
/// `file` is the text of the source that `pattern` was parsed from; `whole` is the value's stretch of it. A variable
/// for which `known` says no is shown as it is written, and told.
pub fn simple(
    pattern: &Pattern<&str>,
    file: &str,
    whole: Span,
    known: impl Fn(&str) -> bool,
) -> Option<(Mapped, Vec<UnknownVariable>)> {
    let mut pieces = Vec::with_capacity(pattern.elements.len());
    let mut unknown = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.push(Piece::words(value, offset(value, file))),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                let at = offset(value, file);
                if value.contains('\\') {
                    pieces.push(Piece::Made { text: unescape_unicode_to_string(value).into_owned(), at });
                } else {
                    pieces.push(Piece::words(value, at));
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                let at = offset(id.name, file);
                if known(id.name) {
                    pieces.push(Piece::Fact { name: id.name, at });
                } else {
                    let span = Span::new(whole.source, at..at + id.name.len());
                    unknown.push(UnknownVariable { name: id.name.to_owned(), span });
                    pieces.push(Piece::Made { text: format!("{{${}}}", id.name), at: at.saturating_sub(1) });
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) | Expression::Select { .. } } => {
                return None;
            }
        }
    }
    Some((assemble(pieces, whole), unknown))
}

/// A stretch of a simple value.
enum Piece<'a> {
    /// Stands in the file as it is, from byte `at` on.
    Words { text: &'a str, at: usize },
    /// Is written otherwise in the file, at byte `at`.
    Made { text: String, at: usize },
    /// A fact; its name stands at byte `at`.
    Fact { name: &'a str, at: usize },
}

impl<'a> Piece<'a> {
    fn words(text: &'a str, at: usize) -> Self {
        Piece::Words { text, at }
    }
}

/// Joins the pieces, with a backslash before each literal `{$name}` that would otherwise be read as a fact.
fn assemble(pieces: Vec<Piece<'_>>, whole: Span) -> Mapped {
    let mut mapped = Mapped::new(whole);
    let mut marked = String::new();
    for piece in &pieces {
        match piece {
            Piece::Words { text, at } => {
                mapped.push(text, *at);
                marked.push_str(text);
            }
            Piece::Made { text, at } => {
                mapped.push_made(text, *at);
                marked.push_str(text);
            }
            Piece::Fact { name, at } => {
                let dollar = at.saturating_sub(1);
                mapped.push_made("{", dollar);
                mapped.push(&format!("${name}"), dollar);
                mapped.push_made("}", at + name.len());
                // A byte that no fact holds keeps the place, so that `marked` shows literal facts alone.
                marked.extend(std::iter::repeat_n('\0', name.len() + "{$}".len()));
            }
        }
    }
    let literal = literal_facts(&marked);
    if literal.is_empty() {
        return mapped;
    }
    let text = std::mem::take(&mut mapped.text);
    let mut escaped = Mapped::new(whole);
    let mut from = 0;
    for &at in literal.iter().chain([&text.len()]) {
        copy(&text, from..at, &mapped, &mut escaped);
        if at < text.len() {
            escaped.push_made("\\", mapped.span(at..at).start as usize);
        }
        from = at;
    }
    escaped
}

/// Copies a range character by character: pieces begin and end anywhere in it.
fn copy(text: &str, range: std::ops::Range<usize>, from: &Mapped, to: &mut Mapped) {
    for (at, c) in text[range.clone()].char_indices() {
        let at = range.start + at;
        to.push(c.encode_utf8(&mut [0; 4]), from.span(at..at).start as usize);
    }
}

/// Returns where `{$name}` stands in a text with no odd number of backslashes before it.
fn literal_facts(text: &str) -> Vec<usize> {
    let escaped = |at: usize| text[..at].bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1;
    text.match_indices("{$")
        .map(|(at, _)| at)
        .filter(|&at| escape::fact(&text[at..]).is_some() && !escaped(at))
        .collect()
}

/// Returns the byte at which a slice of `file` stands in it.
pub fn offset(slice: &str, file: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(file.as_ptr() as usize).min(file.len())
}

/// Reads the one message of a file as a snapshot is read: every variable is a fact.
pub(super) fn read_back(file: &str) -> Option<String> {
    let resource = fluent_syntax::parser::parse(file).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let mut sources = crate::source::Sources::default();
    let whole = Span::new(sources.add("a.ftl", file), 0..file.len());
    simple(message.value.as_ref()?, file, whole, |_| true).map(|(mapped, _)| mapped.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn a_simple_value_leads_back_to_its_bytes() {
        let file = "m = D’après { $one } c’est { \"[\" }^n]\n";
        let resource = fluent_syntax::parser::parse(file).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!() };
        let mut sources = Sources::default();
        let source = sources.add("a.ftl", file);
        let (mapped, _) =
            simple(message.value.as_ref().unwrap(), file, Span::new(source, 4..file.len() - 1), |_| true).unwrap();
        assert_eq!(mapped.text, "D’après {$one} c’est [^n]");
        let span = |part: &str| {
            let at = mapped.text.find(part).unwrap();
            sources.text(mapped.span(at..at + part.len())).to_owned()
        };
        assert_eq!(span("D’après"), "D’après");
        assert_eq!(span("$one"), "$one");
        assert_eq!(span("^n]"), "^n]");
    }
}
