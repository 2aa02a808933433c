//! A writer of XML that cannot be unbalanced, and lets no text through unescaped.

/// A document or fragment that is being written.
#[derive(Debug, Default)]
pub struct Markup {
    out: String,
    open: Vec<&'static str>,
    /// Whether the last start tag still waits for attributes.
    in_tag: bool,
}

impl Markup {
    /// Begins an empty fragment.
    pub fn new() -> Self {
        Markup::default()
    }

    /// Opens an element.
    pub fn start(&mut self, name: &'static str) -> &mut Self {
        self.close_tag();
        self.out.push('<');
        self.out.push_str(name);
        self.open.push(name);
        self.in_tag = true;
        self
    }

    /// Gives the element that was just opened an attribute.
    pub fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        debug_assert!(self.in_tag, "an attribute behind a start tag");
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, true, &mut self.out);
        self.out.push('"');
        self
    }

    /// Writes an attribute if there is a value.
    pub fn maybe(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        if let Some(value) = value {
            self.attribute(name, value);
        }
        self
    }

    /// Writes text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.close_tag();
        escape(text, false, &mut self.out);
        self
    }

    /// Writes markup that was made by another [`Markup`], or stands in Plantin itself.
    pub fn raw(&mut self, markup: &str) -> &mut Self {
        self.close_tag();
        self.out.push_str(markup);
        self
    }

    /// Closes the innermost open element; a void one closes itself.
    pub fn end(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else { return self };
        if self.in_tag && VOID.contains(&name) {
            self.out.push_str("/>");
            self.in_tag = false;
            return self;
        }
        self.close_tag();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
        self
    }

    /// Writes an element that holds text alone.
    pub fn element(&mut self, name: &'static str, text: &str) -> &mut Self {
        self.start(name).text(text).end()
    }

    /// Begins a new line, so that the files can be read and compared.
    pub fn line(&mut self) -> &mut Self {
        self.close_tag();
        self.out.push('\n');
        self
    }

    /// Ends all that is open, and returns what was written.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn close_tag(&mut self) {
        if self.in_tag {
            self.out.push('>');
            self.in_tag = false;
        }
    }
}

/// The elements of HTML that hold nothing.
const VOID: [&str; 6] = ["br", "hr", "img", "link", "meta", "input"];

/// Writes text with its marks escaped, without the characters that XML 1.0 (2.2) does not allow.
fn escape(text: &str, attribute: bool, out: &mut String) {
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let (replaced, length) = match byte {
            b'&' => ("&amp;", 1),
            b'<' => ("&lt;", 1),
            b'>' => ("&gt;", 1),
            b'"' if attribute => ("&quot;", 1),
            b'\n' | b'\t' if attribute => (" ", 1),
            b'\t' | b'\n' => continue,
            0..=0x1f => ("", 1),
            // The first byte of U+FFFE and U+FFFF, and of much else.
            0xef if text[at..].starts_with(['\u{fffe}', '\u{ffff}']) => ("", 3),
            _ => continue,
        };
        out.push_str(&text[from..at]);
        out.push_str(replaced);
        from = at + length;
    }
    out.push_str(&text[from..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        let mut markup = Markup::new();
        markup.start("p").attribute("title", "\"><script>").text("</p>\u{0}&\u{ffff}<!--").end();
        assert_eq!(markup.finish(), "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;/p&gt;&amp;&lt;!--</p>");
    }

    #[test]
    fn what_is_open_is_closed() {
        let mut markup = Markup::new();
        markup.start("ul").start("li").text("one").start("br").end();
        assert_eq!(markup.finish(), "<ul><li>one<br/></li></ul>");
    }
}
