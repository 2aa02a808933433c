//! Canonical text as a Fluent value: what a locale file holds behind ` = `.
//!
//! In: the canonical text of a unit. Out: the same as Fluent, escaped as Weblate's writer does (translate-toolkit
//! 3.20), so that saving a file there changes no byte. The way back is [`pattern`](super::pattern), and the two are
//! inverses: what is written here reads as the very same text.
//!
//! *Architecture invariant*: nothing a translator wrote passes through here; only what Plantin writes itself does.

use crate::document::key::is_name;

/// What Fluent indents the lines of a value of several lines by.
const INDENT: &str = "    ";

/// Writes a message: `id = text` on one line, or, for a text of several lines, each on a line of its own.
pub fn message(id: &str, text: &str) -> String {
    let value = value(text);
    if !value.contains('\n') {
        return format!("{id} = {value}");
    }
    let mut message = format!("{id} =");
    for line in value.split('\n') {
        message.push('\n');
        if !line.is_empty() {
            message.push_str(INDENT);
            message.push_str(line);
        }
    }
    message
}

/// Writes a canonical text as a Fluent value; its lines are not indented yet.
pub fn value(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    let mut lines = text.split('\n').peekable();
    let mut first = true;
    while let Some(line) = lines.next() {
        let outermost = first || lines.peek().is_none();
        push_line(line, outermost, &mut value);
        if lines.peek().is_some() {
            value.push('\n');
        }
        first = false;
    }
    value
}

/// Appends one line. Fluent trims a value, and the tools of Python trim tabs too, so blanks at either end of a line
/// are held by an empty placeable; so is an empty line at either end of the value (`outermost`).
fn push_line(line: &str, outermost: bool, value: &mut String) {
    if line.starts_with([' ', '\t']) || (line.is_empty() && outermost) {
        value.push_str(r#"{ "" }"#);
    }
    let mut at = 0;
    let mut backslashes = 0;
    while let Some(next) = line[at..].chars().next() {
        let mut width = next.len_utf8();
        match next {
            '{' => match fact(&line[at..]) {
                Some(name) if backslashes % 2 == 0 => {
                    value.push_str("{ $");
                    value.push_str(name);
                    value.push_str(" }");
                    width = "{$}".len() + name.len();
                }
                Some(_) => {
                    // The backslash that makes plain text of a fact is put back when the value is read.
                    value.pop();
                    value.push_str(r#"{ "{" }"#);
                }
                None => value.push_str(r#"{ "{" }"#),
            },
            '}' => value.push_str(r#"{ "}" }"#),
            '[' | '*' | '.' if at == 0 => {
                value.push_str("{ \"");
                value.push(next);
                value.push_str("\" }");
            }
            next if breaks_lines_in_python(next) => {
                value.push_str(&format!("{{ \"\\u{:04X}\" }}", u32::from(next)));
            }
            '\\' => value.push('\\'),
            _ => {
                // All that is plain, at once.
                let special = |c: char| matches!(c, '{' | '}' | '\\') || breaks_lines_in_python(c);
                width = line[at..].find(special).unwrap_or(line.len() - at);
                value.push_str(&line[at..at + width]);
            }
        }
        backslashes = if next == '\\' { backslashes + 1 } else { 0 };
        at += width;
    }
    if line.ends_with([' ', '\t']) {
        value.push_str(r#"{ "" }"#);
    }
}

/// Says whether `str.splitlines` of Python breaks a line at a character where Fluent does not: translate-toolkit
/// would put its indent there.
fn breaks_lines_in_python(c: char) -> bool {
    matches!(c, '\r' | '\u{b}' | '\u{c}' | '\u{1c}'..='\u{1e}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Returns `name--form` of a text that begins with a fact, `{$name--form}`.
pub fn fact(text: &str) -> Option<&str> {
    let inside = text.strip_prefix("{$")?;
    let inside = inside.get(..inside.find('}')?)?;
    let (name, form) = inside.split_once("--").unwrap_or((inside, "long"));
    (is_name(name) && is_name(form)).then_some(inside)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::locale::pattern;

    fn read(file: &str) -> String {
        pattern::read_back(file).unwrap_or_else(|| panic!("not one simple message: {file:?}"))
    }

    #[test]
    fn escapes_as_weblate_does() {
        assert_eq!(message("u-a", "[^n] is"), "u-a = { \"[\" }^n] is");
        assert_eq!(message("u-a", " {x} "), "u-a = { \"\" } { \"{\" }x{ \"}\" } { \"\" }");
        assert_eq!(message("u-a", "a {$b--long} c"), "u-a = a { $b--long } c");
        assert_eq!(message("u-a", r"a \{$b} c"), "u-a = a { \"{\" }$b{ \"}\" } c");
        assert_eq!(message("u-a", "one\n\n  two"), "u-a =\n    one\n\n    { \"\" }  two");
        assert_eq!(message("u-a", ""), "u-a = { \"\" }");
    }

    #[test]
    fn only_what_reads_as_a_fact_is_one() {
        assert_eq!(fact("{$a-b--long} c"), Some("a-b--long"));
        for not in ["{$}", "{$A}", "{$a--}", "{$a b}", "{$a", "{a}", "{$a----b}"] {
            assert_eq!(fact(not), None, "{not}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn what_is_written_reads_as_the_same_text(text in any::<String>()) {
            prop_assert_eq!(read(&message("u-a", &text)), text);
        }

        #[test]
        fn and_so_do_texts_made_of_what_fluent_minds(parts in proptest::collection::vec(
            prop_oneof![
                Just("{$a}"), Just("\\"), Just("{"), Just("}"), Just("{$a--long}"), Just("\\{$a}"), Just("\n"), Just(" "),
                Just("["), Just("*"), Just("."), Just("\""), Just("\t"), Just("word"), Just("é"), Just("\u{2028}"),
                Just("#"), Just("="), Just("{ \"\" }"), Just("{$"), Just("\r"), Just("\r\n"), Just("-"),
            ],
            0..16,
        )) {
            let text = parts.concat();
            prop_assert_eq!(read(&message("u-a", &text)), text);
        }
    }
}
