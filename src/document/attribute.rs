//! The one attribute parser: a trailing `{#id .class key="value with blanks"}` on headings and captions.
//!
//! In: the source text of a line. Out: where its content ends, and the attributes with their places. `{$fact}` is not
//! an attribute, and neither are braces that stand anywhere but at the end.

use std::ops::Range;

/// What stands between the braces; every range is of the text that was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `#id`, without the sharp.
    pub id: Option<(String, Range<usize>)>,
    /// `.class`, without the dot.
    pub classes: Vec<(String, Range<usize>)>,
    /// `key="value"`, in the order in which they were written.
    pub pairs: Vec<Pair>,
}

/// A `key="value"`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_range: Range<usize>,
    /// What stands between the quotation marks, as written: `\"` still has its backslash.
    pub value_range: Range<usize>,
}

/// A text and the attributes behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    /// There are none.
    None,
    /// The content ends at this byte, and these attributes follow.
    Found(usize, Attributes),
    /// Braces at this range were meant as attributes and cannot be read.
    Broken(Range<usize>),
}

/// Finds the attributes at the end of a text.
pub fn split(text: &str) -> Split {
    let trimmed = text.trim_end();
    if !trimmed.ends_with('}') {
        return Split::None;
    }
    let mut meant = None;
    for (at, _) in trimmed.match_indices('{') {
        let before = &trimmed[..at];
        let escaped = (before.len() - before.trim_end_matches('\\').len()) % 2 == 1;
        if escaped || !looks_like(&trimmed[at + 1..]) {
            continue;
        }
        if let Some(attributes) = read(trimmed, at) {
            return Split::Found(before.trim_end().len(), attributes);
        }
        meant = Some(at);
    }
    match meant {
        // Only what reaches the end without another pair of braces was meant as attributes.
        Some(at) if trimmed[at..].matches('}').count() == 1 => Split::Broken(at..trimmed.len()),
        _ => Split::None,
    }
}

/// Says whether what follows a brace was meant as an attribute: `#`, `.`, or a word and `=`.
fn looks_like(inside: &str) -> bool {
    let inside = inside.trim_start();
    let word = inside.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    inside.starts_with(['#', '.']) || (word.len() < inside.len() && word.starts_with('='))
}

/// Reads attributes from the brace at `open` to the end of `text`; nothing else may follow.
fn read(text: &str, open: usize) -> Option<Attributes> {
    let mut attributes = Attributes::default();
    let mut at = open + 1;
    loop {
        let rest = &text[at..];
        let blanks = rest.len() - rest.trim_start().len();
        at += blanks;
        let rest = &text[at..];
        match rest.chars().next()? {
            '}' => return (at + 1 == text.len()).then_some(attributes),
            // Attributes are told apart by blanks.
            _ if blanks == 0 && at != open + 1 => return None,
            '#' if attributes.id.is_none() => {
                let range = word(text, at + 1)?;
                at = range.end;
                attributes.id = Some((text[range.clone()].to_owned(), range));
            }
            '.' => {
                let range = word(text, at + 1)?;
                at = range.end;
                attributes.classes.push((text[range.clone()].to_owned(), range));
            }
            _ => {
                let key_range = word(text, at)?;
                let value = text[key_range.end..].strip_prefix("=\"")?;
                let start = key_range.end + 2;
                let length = closing_quote(value)?;
                at = start + length + 1;
                let key = text[key_range.clone()].to_owned();
                attributes.pairs.push(Pair { key, key_range, value_range: start..start + length });
            }
        }
    }
}

/// Returns the range of a word that begins at `at`: everything up to a blank, `=`, `"` or `}`.
fn word(text: &str, at: usize) -> Option<Range<usize>> {
    let length = text[at..].find(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '}' | '{' | '#'))?;
    (length > 0).then_some(at..at + length)
}

/// Returns where the quotation mark stands that closes a value.
fn closing_quote(value: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in value.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (usize, Attributes) {
        match split(text) {
            Split::Found(end, attributes) => (end, attributes),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn all_three_kinds_in_any_order() {
        let text = r#"Costs {short="the \"_cost_\" {$x}" .wide #costs}"#;
        let (end, attributes) = found(text);
        assert_eq!(&text[..end], "Costs");
        assert_eq!(attributes.id.unwrap().0, "costs");
        assert_eq!(attributes.classes[0].0, "wide");
        assert_eq!(&text[attributes.pairs[0].value_range.clone()], r#"the \"_cost_\" {$x}"#);
    }

    #[test]
    fn a_fact_is_no_attribute() {
        assert_eq!(split("Costs rose to {$total}"), Split::None);
        assert_eq!(found("Costs rose to {$total} {#costs}").0, "Costs rose to {$total}".len());
    }

    #[test]
    fn only_at_the_end() {
        assert_eq!(split("{#a} is how an id is written"), Split::None);
        assert_eq!(split(r"Escaped \{#a}"), Split::None);
    }

    #[test]
    fn what_was_meant_and_is_broken_is_told() {
        for text in ["T {#a key=value}", "T {#a key=\"open}", "T {#}", "T {#a#b}", "T {key=\"v\"#a}"] {
            assert!(matches!(split(text), Split::Broken(_)), "{text}: {:?}", split(text));
        }
    }
}
