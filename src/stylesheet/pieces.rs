//! A style sheet taken to pieces: what is code, and what is comment, string or address (CSS Syntax 3, 4).
//!
//! In: CSS. Out: [`Piece`]s that together are the whole text. Nothing here knows a property or a selector.

use std::ops::Range;

/// A piece of a style sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// What it is.
    pub kind: Kind,
    /// Where it is, in bytes.
    pub range: Range<usize>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One character of the code itself; an escaped one is `\`.
    Code(char),
    /// `/* … */`; whether it ends.
    Comment(bool),
    /// `"…"` or `'…'`; whether it ends.
    Text(bool),
    /// What stands between `url(` and `)` without quotation marks.
    Address,
}

/// Takes a style sheet to pieces.
pub(super) fn pieces(css: &str) -> impl Iterator<Item = Piece> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let (kind, length) = next(css, at)?;
        let range = at..at + length;
        at = range.end;
        Some(Piece { kind, range })
    })
}

fn next(css: &str, at: usize) -> Option<(Kind, usize)> {
    let rest = css.get(at..)?;
    let first = rest.chars().next()?;
    if is_address(css, at) {
        let length = rest.find(')').unwrap_or(rest.len());
        return Some((Kind::Address, length));
    }
    Some(match first {
        '/' if rest.starts_with("/*") => match rest[2..].find("*/") {
            Some(end) => (Kind::Comment(true), end + 4),
            None => (Kind::Comment(false), rest.len()),
        },
        '"' | '\'' => text(rest, first),
        '\\' => {
            let escaped = rest[1..].chars().next().map_or(0, char::len_utf8);
            (Kind::Code('\\'), 1 + escaped)
        }
        other => (Kind::Code(other), other.len_utf8()),
    })
}

/// Says whether an address without quotation marks begins here: right behind `url(`.
fn is_address(css: &str, at: usize) -> bool {
    let before = css.as_bytes()[..at].strip_suffix(b"(");
    let name =
        before.is_some_and(|before| before.len() >= 3 && before[before.len() - 3..].eq_ignore_ascii_case(b"url"));
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let longer = before.and_then(|before| before.len().checked_sub(4).map(|at| part(&before[at])));
    let first = css[at..].trim_start().chars().next();
    name && longer != Some(true) && !matches!(first, None | Some('"' | '\'' | ')'))
}

/// A string ends at its mark, or, unfinished, before the end of the line.
fn text(rest: &str, mark: char) -> (Kind, usize) {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return (Kind::Text(false), at),
            c if c == mark => return (Kind::Text(true), at + 1),
            _ => {}
        }
    }
    (Kind::Text(false), rest.len())
}

/// Returns the statements of a style sheet, or of what is within a conditional rule: rules with their blocks, at-rules; a
/// comment belongs to what follows it. Together they are the whole text.
pub(super) fn statements(css: &str) -> Vec<Range<usize>> {
    let (mut statements, mut start, mut depth) = (Vec::new(), 0, 0usize);
    for piece in pieces(css) {
        let ends = match piece.kind {
            Kind::Code('{') => {
                depth += 1;
                false
            }
            Kind::Code('}') => {
                depth = depth.saturating_sub(1);
                depth == 0
            }
            Kind::Code(';') => depth == 0,
            Kind::Code(_) | Kind::Comment(_) | Kind::Text(_) | Kind::Address => false,
        };
        if ends {
            statements.push(start..piece.range.end);
            start = piece.range.end;
        }
    }
    if start < css.len() {
        statements.push(start..css.len());
    }
    statements
}

/// Returns a rule from its first character on that is neither blank nor comment.
pub(super) fn without_comments(mut rule: &str) -> &str {
    loop {
        rule = rule.trim_start();
        match rule.strip_prefix("/*").map(|rest| rest.find("*/").map_or("", |end| &rest[end + 2..])) {
            Some(rest) => rule = rest,
            None => return rule,
        }
    }
}

/// Says whether a rule holds rules, for a part of the readers: `@media`, `@supports`, `@container`, `@layer`.
pub(super) fn is_conditional(rule: &str) -> bool {
    ["@media", "@supports", "@container", "@layer"].iter().any(|name| rule.starts_with(name))
}

/// Parts a text at a character that stands in no bracket, string or comment.
pub(super) fn split(css: &str, at: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0usize);
    for piece in pieces(css) {
        match piece.kind {
            Kind::Code('(' | '[') => depth += 1,
            Kind::Code(')' | ']') => depth = depth.saturating_sub(1),
            Kind::Code(c) if c == at && depth == 0 => {
                parts.push(&css[start..piece.range.start]);
                start = piece.range.end;
            }
            Kind::Code(_) | Kind::Comment(_) | Kind::Text(_) | Kind::Address => {}
        }
    }
    parts.push(&css[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_are_the_whole_text() {
        let css = "/* a */ p::before { content: \"}\\\"\"; background: url(data:a;b,/*c) } a { b: 'x\n } é\\";
        let whole: String = pieces(css).map(|piece| &css[piece.range]).collect();
        assert_eq!(whole, css);
        assert_eq!(statements(css).len(), 3);
    }

    #[test]
    fn an_address_is_no_comment_and_a_name_like_url_no_address() {
        let kinds = |css| pieces(css).map(|piece| piece.kind).collect::<Vec<_>>();
        assert_eq!(kinds("url(//a/*b)")[4], Kind::Address);
        assert!(!kinds("myurl(a)").contains(&Kind::Address));
        assert!(!kinds("url(\"a\")").contains(&Kind::Address));
    }
}
