//! A `.ftl` file taken apart: its messages, the comments that wait for a text, and what cannot be read.
//!
//! In: the text of a file. Out: its [`Entry`]s in order, each a slice of that text, so that whoever writes the file
//! anew can copy every byte that a person wrote. Comments are read here, line by line; the stretches between them
//! by `fluent-syntax`, which goes on behind what it cannot read.
//!
//! Beyond Fluent, three shapes are read that translators type: text behind the ` = ` of a waiting comment, a waiting
//! comment without its blank (`#u-…`), and an id that still has the blank of the comment mark before it.
//!
//! *Architecture invariant*: nothing here knows states, locks or the manuscript; which names are units is asked.

use fluent_syntax::ast::{self, Pattern};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::locale::pattern::offset;

/// One thing in a file, with the comment that belongs to it.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The comment lines directly above, or the lines that the entry is made of; as written (`# …`), without line ends.
    pub comment: Vec<&'a str>,
    /// What it is.
    pub body: Body<'a>,
}

/// What an entry is.
#[derive(Clone, Debug)]
pub enum Body<'a> {
    /// A message that can be read.
    Message(Message<'a>),
    /// A comment that waits for its text: `# id =`.
    Waiting {
        /// The id.
        id: &'a str,
    },
    /// A term.
    Term {
        /// From its id to the end of its last line, as written.
        raw: &'a str,
    },
    /// A comment that stands alone; its lines are [`Entry::comment`].
    Comment,
    /// What cannot be read.
    Junk {
        /// Its lines, as written.
        raw: &'a str,
        /// The id, if it begins with one.
        id: Option<&'a str>,
        /// What is wrong with it.
        fault: Fault,
    },
}

/// A message.
#[derive(Clone, Debug)]
pub struct Message<'a> {
    /// The id.
    pub id: &'a str,
    /// From its id to the end of its last line, as written.
    pub raw: &'a str,
    /// The value.
    pub value: Pattern<&'a str>,
    /// Whether it stands behind a comment mark: it is a translation, and nobody has uncommented it yet.
    pub commented: bool,
}

/// What is wrong with a stretch of a file, in a translator's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The byte of the file at which it shows.
    pub at: usize,
    /// The sentence.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl<'a> Entry<'a> {
    /// Returns the id of a message, a waiting comment or a message that cannot be read.
    pub fn id(&self) -> Option<&'a str> {
        match &self.body {
            Body::Message(message) => Some(message.id),
            Body::Waiting { id } => Some(id),
            Body::Junk { id, .. } => *id,
            Body::Term { .. } | Body::Comment => None,
        }
    }
}

/// Takes a file apart. `is_unit` says which names are ids of units, now or before: only these can wait in a comment.
pub fn entries<'a>(file: &'a str, is_unit: &dyn Fn(&str) -> bool) -> Vec<Entry<'a>> {
    let mut reader = Reader { file, is_unit, comment: Vec::new(), entries: Vec::new() };
    reader.read();
    reader.entries
}

/// What is told of the marks that a merge leaves.
pub const MERGE: &str = "a merge has left its marks here";
/// And what to do.
pub const MERGE_HELP: &str =
    "keep one of the two texts, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`";

/// Returns the place and length of the first line that a merge has left.
pub fn merge_mark(file: &str) -> Option<(usize, usize)> {
    // A row of equals signs alone may be somebody's line below a heading of comments.
    let at = line_starts(file).find(|&at| is_conflict_mark(&file[at..]) && !file[at..].starts_with('='))?;
    Some((at, split_line(&file[at..]).0.len()))
}

/// How deep braces may stand in each other: beyond, `fluent-syntax` would exhaust the stack.
pub(super) const DEPTH: usize = 100;

struct Reader<'a, 'u> {
    file: &'a str,
    is_unit: &'u dyn Fn(&str) -> bool,
    /// Comment lines that belong to what comes next, if it comes at once.
    comment: Vec<&'a str>,
    entries: Vec<Entry<'a>>,
}

impl<'a> Reader<'a, '_> {
    fn read(&mut self) {
        let mut rest = self.file;
        while !rest.is_empty() {
            let (line, after) = split_line(rest);
            if line.trim_matches([' ', '\t']).is_empty() {
                self.end_comment();
                rest = after;
            } else if let Some((id, text)) = self.waiting(line) {
                self.push_waiting(line, id, text);
                rest = after;
            } else if line.starts_with('#') {
                self.push_comment(line);
                rest = after;
            } else {
                let code = self.code(rest);
                rest = &rest[code.len()..];
                self.push_code(code);
            }
        }
        self.end_comment();
    }

    /// Reads `# id =` and what stands behind it, with or without the blank after the mark.
    fn waiting(&self, line: &'a str) -> Option<(&'a str, &'a str)> {
        let marked = line.trim_start_matches([' ', '\t']).strip_prefix('#')?;
        let (id, text) = assignment(marked.trim_start_matches(' '))?;
        let made_by_sync = || self.comment.iter().any(|line| is_labelled(line)) && text.trim().is_empty();
        ((self.is_unit)(id) || made_by_sync()).then_some((id, text))
    }

    fn push_waiting(&mut self, line: &'a str, id: &'a str, text: &'a str) {
        self.end_group_comment();
        let comment = std::mem::take(&mut self.comment);
        if text.trim_matches([' ', '\t']).is_empty() {
            self.entries.push(Entry { comment, body: Body::Waiting { id } });
            return;
        }
        let raw = &line[offset(id, line)..];
        let body = match parser::parse(raw) {
            Ok(resource) => match <[_; 1]>::try_from(resource.body) {
                Ok([ast::Entry::Message(ast::Message { value: Some(value), .. })]) => {
                    Body::Message(Message { id, raw, value, commented: true })
                }
                Ok(_) | Err(_) => Body::Junk { raw: line, id: Some(id), fault: self.fault(raw, None) },
            },
            Err((_, errors)) => Body::Junk { raw: line, id: Some(id), fault: self.fault(raw, errors.first()) },
        };
        self.entries.push(Entry { comment, body });
    }

    fn push_comment(&mut self, line: &'a str) {
        let content = line.trim_start_matches('#');
        let level = line.len() - content.len();
        if level > 3 || !(content.is_empty() || content.starts_with(' ')) {
            let at = offset(line, self.file);
            let fault = Fault {
                at,
                message: "a comment lacks the blank behind its `#`".to_owned(),
                help: "write `# ` before a comment".to_owned(),
            };
            let comment = std::mem::take(&mut self.comment);
            self.entries.push(Entry { comment, body: Body::Junk { raw: line, id: None, fault } });
            return;
        }
        let same = |before: &&str| before.len() - before.trim_start_matches('#').len() == level;
        if !self.comment.first().is_none_or(same) {
            self.end_comment();
        }
        self.comment.push(line);
    }

    /// Ends a comment that nothing follows at once.
    fn end_comment(&mut self) {
        if !self.comment.is_empty() {
            let comment = std::mem::take(&mut self.comment);
            self.entries.push(Entry { comment, body: Body::Comment });
        }
    }

    /// Ends a comment on a group or a file, which never belongs to a message.
    fn end_group_comment(&mut self) {
        if self.comment.first().is_some_and(|line| line.starts_with("##")) {
            self.end_comment();
        }
    }

    /// Returns the stretch up to the next comment, or to the next id with a blank before it.
    fn code(&self, rest: &'a str) -> &'a str {
        let mut end = split_line(rest).1;
        while !end.is_empty() {
            let (line, after) = split_line(end);
            if line.starts_with('#') || self.waiting(line).is_some() || self.indented_id(line) {
                break;
            }
            end = after;
        }
        &rest[..rest.len() - end.len()]
    }

    /// Says whether a line is a message whose id has a blank before it: to Fluent it would go on with the message
    /// above it, or be junk.
    fn indented_id(&self, line: &str) -> bool {
        line.starts_with([' ', '\t'])
            && assignment(line.trim_start_matches([' ', '\t'])).is_some_and(|(id, _)| (self.is_unit)(id))
    }

    fn push_code(&mut self, code: &'a str) {
        self.end_group_comment();
        let code = if self.indented_id(split_line(code).0) { code.trim_start_matches([' ', '\t']) } else { code };
        if depth(code) > DEPTH {
            let fault = Fault {
                at: offset(code, self.file),
                message: "braces stand more than a hundred deep in each other, or are not closed".to_owned(),
                help: "close each `{` with a `}`".to_owned(),
            };
            let raw = trim_blank_lines(code);
            let comment = std::mem::take(&mut self.comment);
            self.entries.push(Entry { comment, body: Body::Junk { raw, id: leading_id(raw), fault } });
            return;
        }
        let (resource, errors) = match parser::parse(code) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let mut errors = errors.iter();
        let mut body = resource.body.into_iter().map(|entry| (start(&entry, code), entry)).peekable();
        while let Some((from, entry)) = body.next() {
            let to = body.peek().map_or(code.len(), |&(next, _)| next);
            let raw = trim_blank_lines(code.get(from..to).unwrap_or_default());
            let body = match entry {
                ast::Entry::Message(ast::Message { id, value: Some(value), .. }) => {
                    Body::Message(Message { id: id.name, raw, value, commented: false })
                }
                ast::Entry::Message(ast::Message { id, value: None, .. }) => {
                    Body::Junk { raw, id: Some(id.name), fault: self.fault(raw, None) }
                }
                ast::Entry::Term(_) => Body::Term { raw },
                ast::Entry::Junk { .. } => {
                    Body::Junk { raw, id: leading_id(raw), fault: self.fault(raw, errors.next()) }
                }
                // A stretch of code holds no comments.
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => continue,
            };
            self.entries.push(Entry { comment: std::mem::take(&mut self.comment), body });
        }
    }

    /// Says what is wrong with a stretch that Fluent cannot read.
    fn fault(&self, raw: &'a str, error: Option<&ParserError>) -> Fault {
        let begin = offset(raw, self.file);
        let id = leading_id(raw).unwrap_or("id");
        let fault = |at: usize, message: &str, help: &str| Fault {
            at: begin + at.min(raw.len()),
            message: message.to_owned(),
            help: help.to_owned(),
        };
        if let Some(at) = line_starts(raw).find(|&at| is_conflict_mark(&raw[at..])) {
            return fault(at, MERGE, MERGE_HELP);
        }
        if let Some(at) = line_starts(raw).find(|&at| raw[at..].starts_with('\t')) {
            return fault(at, "a line begins with a tab", "indent with four blanks instead");
        }
        let special = |at: &usize| raw[*at..].trim_start_matches(' ').starts_with(['[', '*', '.']);
        let broken_off = error.is_none_or(|error| {
            matches!(error.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedCharRange { .. })
        });
        if let Some(at) = line_starts(raw).find(special).filter(|_| broken_off) {
            let mark = raw[at..].trim_start_matches(' ').chars().next().unwrap_or('*');
            return fault(
                at,
                &format!("a line begins with `{mark}`, which has a meaning of its own there"),
                &format!("write `{{ \"{mark}\" }}` instead of `{mark}`"),
            );
        }
        let Some(error) = error else {
            return fault(0, &format!("`{id}` has no text"), &format!("write its text behind `{id} = `"));
        };
        // The positions of errors count from the beginning of what was parsed; so does `slice`.
        let at = error.pos.start.saturating_sub(error.slice.as_ref().map_or(0, |slice| slice.start));
        let brace = raw.get(..at.min(raw.len())).and_then(|before| before.rfind('{'));
        match &error.kind {
            ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => fault(
                0,
                &format!("`{id}` has no text"),
                &format!("write its text behind `{id} = `, or put `# ` before the line"),
            ),
            ErrorKind::ExpectedToken('=') => {
                fault(at, "the ` = ` between id and text is not there", "write a message as `id = text`, on one line")
            }
            ErrorKind::UnbalancedClosingBrace => fault(
                at,
                "a `}` has no `{` before it",
                r#"take it away, or write `{ "}" }` if it belongs to the text"#,
            ),
            ErrorKind::ExpectedCharRange { .. } if raw.starts_with(' ') => fault(
                0,
                "a line begins with a blank, and goes on with no message",
                "take away the blanks before the id",
            ),
            ErrorKind::ExpectedCharRange { .. } if at == 0 => fault(
                0,
                "a line is neither a message nor a comment",
                "write a message as `id = text`, on one line; begin a comment with `# `",
            ),
            kind => match brace {
                Some(brace) => fault(
                    brace,
                    "a `{` is not closed, or holds what Fluent cannot read",
                    r#"copy facts exactly as `{ $name }`; write `{ "{" }` for a brace of the text"#,
                ),
                None => fault(
                    at,
                    &format!("Fluent cannot read this: {}", lower(&kind.to_string())),
                    "write a message as `id = text`, on one line",
                ),
            },
        }
    }
}

/// Says whether a comment line begins as those of `sync` do: `# EN: `.
fn is_labelled(line: &str) -> bool {
    let label = line.strip_prefix("# ").and_then(|line| line.split_once(": ")).map_or("", |(label, _)| label);
    label.len() > 1 && label.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-')
}

fn lower(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Splits a text behind its first line; the line comes without its end.
fn split_line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line.strip_suffix('\r').unwrap_or(line), rest)
}

/// Reads `id = text`: the id and what stands behind `=`.
fn assignment(line: &str) -> Option<(&str, &str)> {
    let id = leading_id(line)?;
    let text = line[id.len()..].trim_start_matches([' ', '\t']).strip_prefix('=')?;
    Some((id, text))
}

/// Returns the identifier that a text begins with.
fn leading_id(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(text.len());
    text.get(..end).filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic()))
}

fn is_conflict_mark(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark))
}

fn line_starts(text: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1))
}

/// Cuts off the lines at the end that hold nothing but blanks.
fn trim_blank_lines(text: &str) -> &str {
    let mut text = text;
    while let Some((before, last)) = text.rsplit_once('\n') {
        if !last.trim_matches([' ', '\r', '\t']).is_empty() {
            break;
        }
        text = before;
    }
    text.strip_suffix('\r').unwrap_or(text)
}

/// Returns where an entry begins in the text that it was parsed from.
fn start(entry: &ast::Entry<&str>, code: &str) -> usize {
    match entry {
        ast::Entry::Message(message) => offset(message.id.name, code),
        ast::Entry::Term(term) => offset(term.id.name, code).saturating_sub(1),
        ast::Entry::Junk { content } => offset(content, code),
        ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
            comment.content.first().map_or(0, |line| offset(line, code))
        }
    }
}

/// Returns how deep braces, and parentheses inside them, stand in each other, at most.
pub(super) fn depth(code: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for byte in code.bytes() {
        match byte {
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes each entry as one line, to be compared.
    fn shapes(file: &str) -> Vec<String> {
        entries(file, &|id| id.starts_with("u-"))
            .iter()
            .map(|entry| {
                let comment = entry.comment.join("|");
                let body = match &entry.body {
                    Body::Message(message) if message.commented => format!("found {}", message.raw),
                    Body::Message(message) => format!("message {}", message.raw),
                    Body::Waiting { id } => format!("waiting {id}"),
                    Body::Term { raw } => format!("term {raw}"),
                    Body::Comment => "comment".to_owned(),
                    Body::Junk { raw, .. } => format!("junk {raw}"),
                };
                format!("{comment}>{body}")
            })
            .collect()
    }

    fn fault(file: &str) -> (String, usize) {
        let entries = entries(file, &|id| id.starts_with("u-"));
        let junk = entries.iter().find_map(|entry| match &entry.body {
            Body::Junk { fault, .. } => Some((fault.message.clone(), fault.at)),
            Body::Message(_) | Body::Waiting { .. } | Body::Term { .. } | Body::Comment => None,
        });
        junk.unwrap_or_else(|| panic!("nothing is wrong with {file:?}: {entries:?}"))
    }

    #[test]
    fn messages_terms_and_comments() {
        assert_eq!(
            shapes(
                "### all\n\n# alone\n\n# EN: a\n# mine\nu-a = A\n-t = T\n    .g = m\nu-v =\n    one\n\n      two\n\n"
            ),
            [
                "### all>comment",
                "# alone>comment",
                "# EN: a|# mine>message u-a = A",
                ">term -t = T\n    .g = m",
                ">message u-v =\n    one\n\n      two"
            ]
        );
    }

    #[test]
    fn windows_line_ends() {
        assert_eq!(shapes("# a\r\nu-a = A\r\n\r\n# u-b =\r\n"), ["# a>message u-a = A", ">waiting u-b"]);
    }

    #[test]
    fn the_three_ways_in_which_translators_fill_a_waiting_comment() {
        assert_eq!(shapes("# EN: x\n# u-a = text\n"), ["# EN: x>found u-a = text"]);
        assert_eq!(shapes("# EN: x\n#u-a = text\n"), ["# EN: x>found u-a = text"]);
        assert_eq!(shapes("# EN: x\n u-a = text\n"), ["# EN: x>message u-a = text"]);
        assert_eq!(shapes("u-b = B\n u-a = text\n"), [">message u-b = B", ">message u-a = text"]);
    }

    #[test]
    fn only_units_wait() {
        assert_eq!(shapes("# note = a b\n"), ["# note = a b>comment"]);
        assert_eq!(shapes("# EN: x\n# gone =\n"), ["# EN: x>waiting gone"]);
    }

    #[test]
    fn waiting_comments_that_have_run_together() {
        assert_eq!(
            shapes("# EN: x\n# u-a =\n# EN: y\n# u-b =\n# EN: z\nu-c = C\n"),
            ["# EN: x>waiting u-a", "# EN: y>waiting u-b", "# EN: z>message u-c = C"]
        );
    }

    #[test]
    fn a_broken_message_does_not_hide_the_next() {
        assert_eq!(shapes("# EN: x\nu-a = a { b\nu-b = B\n"), ["# EN: x>junk u-a = a { b", ">message u-b = B"]);
        assert_eq!(shapes("# EN: x\n# u-a = a { b\n"), ["# EN: x>junk # u-a = a { b"]);
    }

    #[test]
    fn faults_in_a_translators_words() {
        for (file, message, at) in [
            ("u-a = a { $b\n", "a `{` is not closed, or holds what Fluent cannot read", 8),
            ("u-x = x\nu-a = a } b\n", "a `}` has no `{` before it", 16),
            ("u-a text\n", "the ` = ` between id and text is not there", 4),
            ("u-a =\n", "`u-a` has no text", 0),
            ("u-a =\n    * text\n", "a line begins with `*`, which has a meaning of its own there", 6),
            ("u-a = b\n    [n] c\n", "a line begins with `[`, which has a meaning of its own there", 8),
            ("u-a = b\n\tc\n", "a line begins with a tab", 8),
            ("#text\n", "a comment lacks the blank behind its `#`", 0),
            ("#x\n foo = b\n", "a comment lacks the blank behind its `#`", 0),
            (" foo = b\n", "a line begins with a blank, and goes on with no message", 0),
            ("u-x = x\n<<<<<<< HEAD\nu-a = b\n", "a merge has left its marks here", 8),
            ("é = b\n", "a line is neither a message nor a comment", 0),
        ] {
            assert_eq!(fault(file), (message.to_owned(), at), "{file:?}");
        }
    }

    #[test]
    fn braces_without_end_are_told_and_nothing_overflows() {
        assert!(fault(&format!("u-a = {}\n", "{".repeat(100_000))).0.starts_with("braces stand more than"));
    }
}
