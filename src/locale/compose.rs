//! Writes a `.ftl` file anew around the bytes that people wrote.
//!
//! In: blocks, each with its lines as they are to stand. Out: the text of the file. Only blank lines are decided here;
//! the layout is the fixed point of Weblate's writer (translate-toolkit 3.20): messages follow each other without blank
//! lines, a comment that stands alone has one blank line before it (none at the head of the file) and one after.

/// A part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A comment that stands alone.
    Comment(Vec<String>),
    /// A message, a term, or what cannot be read, with the comment lines above it.
    Entry {
        /// The comment lines.
        comment: Vec<String>,
        /// The rest, as it is.
        raw: String,
    },
}

/// Joins blocks to a file, with the line ends and the byte order mark of the file as it was.
pub fn file(blocks: &[Block], before: Option<Before>) -> String {
    let end = before.map_or("\n", |before| before.line_end);
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Comment(lines) => {
                if !text.is_empty() {
                    text.push_str(end);
                }
                push_lines(lines, end, &mut text);
                text.push_str(end);
            }
            Block::Entry { comment, raw } => {
                push_lines(comment, end, &mut text);
                text.push_str(raw);
                text.push_str(end);
            }
        }
    }
    if before.is_some_and(|before| before.marked) && !text.is_empty() {
        text.insert(0, '\u{feff}');
    }
    text
}

fn push_lines(lines: &[String], end: &str, text: &mut String) {
    for line in lines {
        text.push_str(line);
        text.push_str(end);
    }
}

/// What a file keeps from how it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// Its line ends: those of its first line.
    pub line_end: &'static str,
    /// Whether it begins with a byte order mark.
    pub marked: bool,
}

impl Before {
    /// Looks at a file as it is.
    pub fn of(text: &str, marked: bool) -> Self {
        let windows = text.find('\n').is_some_and(|at| text[..at].ends_with('\r'));
        Before { line_end: if windows { "\r\n" } else { "\n" }, marked }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn comment(text: &str) -> Block {
        Block::Comment(vec![text.to_owned()])
    }

    fn entry(raw: &str) -> Block {
        Block::Entry { comment: vec!["# EN: x".to_owned()], raw: raw.to_owned() }
    }

    #[test]
    fn blank_lines_are_those_of_weblate() {
        let blocks = [comment("# a"), entry("u-a = A"), entry("u-b = B"), comment("# b"), comment("# c")];
        assert_eq!(file(&blocks, None), "# a\n\n# EN: x\nu-a = A\n# EN: x\nu-b = B\n\n# b\n\n\n# c\n\n");
    }

    #[test]
    fn line_ends_and_mark_stay() {
        let before = Before::of("a\r\nb", true);
        assert_eq!(file(&[entry("u-a = A")], Some(before)), "\u{feff}# EN: x\r\nu-a = A\r\n");
        assert_eq!(Before::of("a\nb\r\n", false).line_end, "\n");
    }
}
