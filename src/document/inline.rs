//! The text of a unit: its canonical form, and its inlines.
//!
//! [`canonical`] makes the canonical text of the manuscript's own: soft breaks are blanks, hard breaks `<br>`, links
//! inline, `\|` in cells undone, emphasis `_x_` and `__x__`. [`inlines`] reads canonical text, the manuscript's and a
//! locale file's alike: what stands in both is read by one parser.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag as Mark};

use super::key::is_name;
use super::markdown::{Node, tree};
use super::{Inline, InlineKind, ReferenceForm, Tag, TagAttributes};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Mapped, Span};

/// Returns the canonical text of inline nodes of the source `text`; nothing beyond `end` is taken.
pub(super) fn canonical(text: &str, nodes: &[Node<'_>], end: usize, cell: bool, whole: Span) -> Mapped {
    let Some(first) = nodes.first() else { return Mapped::new(whole) };
    let before = &text[..first.range.start];
    let escapes = before.len() - before.trim_end_matches('\\').len();
    let start = first.range.start - escapes % 2;
    let last = nodes.last().map_or(start, |node| node.range.end).min(end).max(start);
    let whole = Span::new(whole.source, start..last);
    let build = |rewrite: bool| {
        let mut canonical = Canonical { text, out: Mapped::new(whole), at: start, end: last, cell, rewrite };
        canonical.walk(nodes);
        canonical.copy_to(last);
        canonical.out.trim_end();
        canonical.out
    };
    if !text[start.min(last)..last].contains('*') {
        return build(false);
    }
    let rewritten = build(true);
    // `*` and `_` differ in where they open and close; where rewriting would change a word, the author's marks stay.
    let plain = build(false);
    if rewritten.text != plain.text && words(&rewritten.text) != words(&plain.text) { plain } else { rewritten }
}

/// Returns the words and code of a canonical text, in order, with a mark where emphasis begins and ends.
fn words(text: &str) -> String {
    let mut words = String::new();
    let escaped = format!("—{text}");
    for node in tree(&escaped, 0) {
        collect_words(&node, &mut words);
    }
    words
}

fn collect_words(node: &Node<'_>, words: &mut String) {
    let mark = match &node.event {
        Event::Start(Mark::Emphasis) => "\u{1}",
        Event::Start(Mark::Strong) => "\u{2}",
        Event::Text(text) | Event::Code(text) => {
            words.push_str(text);
            ""
        }
        _ => "",
    };
    words.push_str(mark);
    node.children.iter().for_each(|child| collect_words(child, words));
    words.push_str(mark);
}

struct Canonical<'a> {
    text: &'a str,
    out: Mapped,
    at: usize,
    end: usize,
    cell: bool,
    rewrite: bool,
}

impl Canonical<'_> {
    fn walk(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            if node.range.start >= self.end {
                return;
            }
            match &node.event {
                Event::SoftBreak => self.line_end(node, " "),
                Event::HardBreak => self.line_end(node, "<br>"),
                Event::Start(Mark::Emphasis) => self.emphasis(node, 1),
                Event::Start(Mark::Strong) => self.emphasis(node, 2),
                Event::Start(Mark::Link { link_type, dest_url, title, .. }) => {
                    self.walk(&node.children);
                    if !matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email) {
                        let inside = node.children.last().map_or(node.range.start + 1, |child| child.range.end);
                        self.replace(inside..node.range.end, &link_tail(dest_url, title));
                    }
                }
                Event::InlineHtml(html) if html.starts_with("<!--") => self.replace(node.range.clone(), ""),
                Event::InlineHtml(html) if is_break(html) => self.replace(node.range.clone(), "<br>"),
                _ => self.walk(&node.children),
            }
        }
    }

    fn line_end(&mut self, node: &Node<'_>, made: &str) {
        self.copy_to(node.range.start);
        self.out.trim_end();
        self.out.push_made(made, node.range.start);
        self.at = self.at.max(self.after_prefix(node.range.end));
    }

    /// Returns where a line's text begins behind the marks of the blocks that it is in.
    fn after_prefix(&self, at: usize) -> usize {
        let rest = &self.text[at.min(self.end)..self.end];
        at + rest.len() - rest.trim_start_matches([' ', '\t', '>', '\n', '\r']).len()
    }

    fn emphasis(&mut self, node: &Node<'_>, width: usize) {
        let Range { start, end } = node.range;
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let inside_word = word(self.text[..start].chars().next_back()) || word(self.text[end..].chars().next());
        if !self.rewrite || inside_word || !self.text[start..].starts_with('*') {
            return self.walk(&node.children);
        }
        let mark = &"__"[..width];
        self.replace(start..start + width, mark);
        self.walk(&node.children);
        self.replace(end - width..end, mark);
    }

    fn replace(&mut self, range: Range<usize>, made: &str) {
        self.copy_to(range.start);
        if range.start < self.end {
            if !made.is_empty() {
                self.out.push_made(made, range.start);
            }
            self.at = self.at.max(range.end);
        }
    }

    /// Copies the source up to `to`. A line end within a mark is a blank; in a cell `\|` is `|`.
    fn copy_to(&mut self, to: usize) {
        let to = to.min(self.end);
        while self.at < to {
            let rest = &self.text[self.at..to];
            let special = match self.cell {
                false => rest.find('\n').map(|at| (at, '\n')),
                true => rest.char_indices().find(|&(at, c)| c == '\n' || rest[at..].starts_with("\\|")),
            };
            let length = special.map_or(rest.len(), |(at, _)| at);
            if length > 0 {
                self.out.push(&rest[..length], self.at);
            }
            self.at += length;
            match special {
                Some((_, '\n')) => {
                    self.out.trim_end();
                    self.out.push_made(" ", self.at);
                    self.at = self.after_prefix(self.at + 1);
                }
                Some(_) => self.at += 1,
                None => {}
            }
            if special.is_some_and(|(_, c)| c == '\\') && self.at < to {
                self.out.push("|", self.at);
                self.at += 1;
            }
        }
    }
}

/// Returns what follows the content of an inline link.
fn link_tail(url: &str, title: &str) -> String {
    let plain = !url.is_empty() && !url.contains(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>'));
    let url = if plain { url.to_owned() } else { format!("<{}>", url.replace('<', "%3C").replace('>', "%3E")) };
    if title.is_empty() {
        format!("]({url})")
    } else {
        format!("]({url} \"{}\")", title.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

fn is_break(html: &str) -> bool {
    let inside = html.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    inside.is_some_and(|inside| inside.trim_end_matches('/').trim().eq_ignore_ascii_case("br"))
}

/// Reads the text of a unit: the one parser of manuscript and locale files. `notes` are the names that the file
/// defines, since `[^name]` is a call only then.
///
/// Never fails: what cannot be read is text, and told.
pub fn inlines(text: &Mapped, notes: &BTreeSet<String>) -> (Vec<Inline>, Vec<Diagnostic>) {
    let mut builder = Builder { text, diagnostics: Vec::new() };
    if !text.text.contains(['\\', '*', '_', '[', ']', '`', '<', '&', '~', '{', '\n']) {
        let mut found = Vec::new();
        builder.push_text(&mut found, text.text.clone(), 0..text.text.len());
        return (found, builder.diagnostics);
    }
    // Alone, `1985. The treaty` is a list and `[^g]` is text: a dash before it makes a paragraph of anything, and a
    // definition behind it a call of each note. Both are dropped again.
    let mut whole = format!("{DASH}{}", text.text.replace(['\n', '\r'], " "));
    for name in called(&text.text).filter(|name| notes.contains(*name)).collect::<BTreeSet<_>>() {
        whole.push_str(&format!("\n\n[^{name}]: x"));
    }
    let nodes = tree(&whole, 0);
    let found = match nodes.first() {
        Some(Node { event: Event::Start(Mark::Paragraph), children, .. }) => builder.build(children),
        _ => {
            let mut found = Vec::new();
            builder.push_text(&mut found, text.text.clone(), 0..text.text.len());
            found
        }
    };
    (found, builder.diagnostics)
}

/// Reads lines that break where the author broke them: each by [`inlines`], indents as U+00A0.
pub fn verse(text: &Mapped, notes: &BTreeSet<String>) -> (Vec<Inline>, Vec<Diagnostic>) {
    let (mut found, mut diagnostics) = (Vec::new(), Vec::new());
    let mut at = 0;
    for line in text.text.split('\n') {
        if at > 0 {
            found.push(Inline { kind: InlineKind::Break, span: text.span(at - 1..at) });
        }
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        if indent > 0 {
            let kind = InlineKind::Text("\u{a0}".repeat(indent));
            found.push(Inline { kind, span: text.span(at..at + indent) });
        }
        let (inline, told) = inlines(&text.slice(at + indent..at + line.len()), notes);
        found.extend(inline);
        diagnostics.extend(told);
        at += line.len() + 1;
    }
    (found, diagnostics)
}

const DASH: char = '—';

/// Visits the names in `[^name]`.
fn called(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("[^").filter_map(|(at, _)| text[at + 2..].split_once(']').map(|(name, _)| name))
}

struct Builder<'a> {
    text: &'a Mapped,
    diagnostics: Vec<Diagnostic>,
}

/// An element of HTML that is open.
struct Open {
    tag: Tag,
    attributes: TagAttributes,
    raw: String,
    range: Range<usize>,
    content: Vec<Inline>,
}

impl Builder<'_> {
    /// Returns where a range of the parsed text stands in the unit's text: the dash is not counted.
    fn range(&self, node: &Node<'_>) -> Range<usize> {
        let shift = |at: usize| at.saturating_sub(DASH.len_utf8()).min(self.text.text.len());
        shift(node.range.start)..shift(node.range.end)
    }

    fn build(&mut self, nodes: &[Node<'_>]) -> Vec<Inline> {
        let mut done = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            let range = self.range(node);
            let span = self.text.span(range.clone());
            at += 1;
            let kind = match &node.event {
                Event::Text(_) => {
                    let run = nodes[at - 1..].iter().take_while(|node| matches!(node.event, Event::Text(_)));
                    let literal = Literal::new(run, self);
                    at += literal.nodes - 1;
                    let target = open.last_mut().map_or(&mut done, |open| &mut open.content);
                    self.literal(&literal, target);
                    continue;
                }
                Event::InlineHtml(html) | Event::Html(html) => {
                    self.html(html, range, &mut open, &mut done);
                    continue;
                }
                Event::Code(code) => InlineKind::Code(code.to_string()),
                Event::SoftBreak => InlineKind::Text(" ".to_owned()),
                Event::HardBreak => InlineKind::Break,
                Event::FootnoteReference(name) => InlineKind::NoteCall(name.to_string()),
                Event::Start(Mark::Emphasis) => InlineKind::Emphasis(self.build(&node.children)),
                Event::Start(Mark::Strong) => InlineKind::Strong(self.build(&node.children)),
                Event::Start(Mark::Strikethrough) => InlineKind::Strike(self.build(&node.children)),
                Event::Start(Mark::Link { dest_url, title, .. }) => {
                    let content = self.build(&node.children);
                    match self.link(dest_url, title, content, span) {
                        Ok(kind) => kind,
                        Err(content) => {
                            open.last_mut().map_or(&mut done, |open| &mut open.content).extend(content);
                            continue;
                        }
                    }
                }
                Event::Start(Mark::Image { .. }) => {
                    self.tell(Diagnostic::new(Code::PictureNotAlone, span, "a picture stands in the middle of a text")
                        .help("put the picture into a paragraph of its own; until then its alternative text is shown"));
                    let content = self.build(&node.children);
                    open.last_mut().map_or(&mut done, |open| &mut open.content).extend(content);
                    continue;
                }
                // No other mark is switched on; what is in it is kept all the same.
                _ => {
                    let content = self.build(&node.children);
                    open.last_mut().map_or(&mut done, |open| &mut open.content).extend(content);
                    continue;
                }
            };
            open.last_mut().map_or(&mut done, |open| &mut open.content).push(Inline { kind, span });
        }
        while let Some(unclosed) = open.pop() {
            self.not_allowed(
                &unclosed.raw,
                unclosed.range.clone(),
                format!("close it with `</{}>`", unclosed.tag.name()),
            );
            let target = open.last_mut().map_or(&mut done, |open| &mut open.content);
            self.push_text(target, unclosed.raw, unclosed.range);
            target.extend(unclosed.content);
        }
        done
    }

    fn tell(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn push_text(&self, target: &mut Vec<Inline>, text: String, range: Range<usize>) {
        if !text.is_empty() {
            target.push(Inline { kind: InlineKind::Text(text), span: self.text.span(range) });
        }
    }

    /// Reads the address of a link; an address that cannot be used leaves the content alone.
    fn link(&mut self, url: &str, title: &str, content: Vec<Inline>, span: Span) -> Result<InlineKind, Vec<Inline>> {
        if let Some(target) = url.strip_prefix('#') {
            let form = match title {
                "" => ReferenceForm::Name,
                "page" => ReferenceForm::Page,
                other => {
                    self.tell(
                        Diagnostic::new(Code::BadLink, span, format!("a reference cannot write its `{other}`"))
                            .help("write `[](#id \"page\")` for the printed page, or leave the quotation out"),
                    );
                    ReferenceForm::Name
                }
            };
            return Ok(InlineKind::Reference { target: target.to_owned(), form, content });
        }
        if let Some(path) = url.strip_prefix("index:") {
            let path = path.split('!').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect();
            return Ok(InlineKind::IndexMark { path, content });
        }
        let scheme = url.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let known = matches!(scheme.as_deref(), Some("http" | "https" | "mailto" | "tel"));
        let clean = !url.contains(|c: char| c.is_control() || c.is_whitespace());
        if known && clean {
            return Ok(InlineKind::Link { url: url.to_owned(), content });
        }
        // An e-mail address between angle brackets has no scheme.
        if !url.contains([':', '/']) && url.contains('@') && clean {
            return Ok(InlineKind::Link { url: format!("mailto:{url}"), content });
        }
        self.tell(
            Diagnostic::new(Code::BadLink, span, format!("the address `{url}` cannot be used"))
                .help("use an address that begins with https://, or `#id` for a place in the book"),
        );
        Err(content)
    }

    fn html(&mut self, html: &str, range: Range<usize>, open: &mut Vec<Open>, done: &mut Vec<Inline>) {
        if html.starts_with("<!--") {
            return;
        }
        let span = self.text.span(range.clone());
        if is_break(html) {
            let target = open.last_mut().map_or(done, |open| &mut open.content);
            return target.push(Inline { kind: InlineKind::Break, span });
        }
        let why = match read_tag(html) {
            Ok(Markup::Open(tag, attributes)) => {
                return open.push(Open { tag, attributes, raw: html.to_owned(), range, content: Vec::new() });
            }
            Ok(Markup::Close(tag)) if open.last().is_some_and(|last| last.tag == tag) => {
                if let Some(Open { tag, attributes, range: begin, content, .. }) = open.pop() {
                    if let Some(lang) = attributes.lang.as_deref().filter(|lang| !is_language(lang)) {
                        self.tell(
                            Diagnostic::new(
                                Code::UnknownLanguage,
                                self.text.span(begin.clone()),
                                format!("`{lang}` is no language tag"),
                            )
                            .help("use a tag such as `fr` or `nl-BE`"),
                        );
                    }
                    let span = self.text.span(begin.start..range.end);
                    let target = open.last_mut().map_or(done, |open| &mut open.content);
                    target.push(Inline { kind: InlineKind::Element { tag, attributes, content }, span });
                }
                return;
            }
            Ok(Markup::Close(tag)) => format!("there is no `<{}>` open that it could close", tag.name()),
            Err(why) => why,
        };
        self.not_allowed(html, range.clone(), why);
        let target = open.last_mut().map_or(done, |open| &mut open.content);
        self.push_text(target, html.to_owned(), range);
    }

    fn not_allowed(&mut self, html: &str, range: Range<usize>, help: String) {
        let name: String = html.chars().take(40).collect();
        let message = format!("`{name}` is shown as text");
        self.tell(Diagnostic::new(Code::HtmlNotAllowed, self.text.span(range), message).help(help));
    }

    /// Reads words: facts are found in them, and calls of notes that are not defined.
    fn literal(&mut self, literal: &Literal, target: &mut Vec<Inline>) {
        let text = literal.text.as_str();
        let mut from = 0;
        for (at, _) in text.match_indices(['{', '[']) {
            if at < from || self.is_escaped(literal.source(at)) {
                continue;
            }
            let rest = &text[at..];
            if let Some(inside) =
                rest.strip_prefix("{$").and_then(|rest| rest.split_once('}')).map(|(inside, _)| inside)
            {
                let end = at + inside.len() + 3;
                let range = literal.source(at)..literal.source(end);
                let (name, form) = match inside.split_once("--") {
                    Some((name, form)) => (name, Some(form)),
                    None => (inside, None),
                };
                if !is_name(name) || form.is_some_and(|form| !is_name(form)) {
                    self.tell(
                        Diagnostic::new(
                            Code::BadName,
                            self.text.span(range),
                            format!("`{{${inside}}}` is no name of a fact"),
                        )
                        .help("write it as in facts.toml; put a backslash before the brace if it is meant as text"),
                    );
                    continue;
                }
                self.push_text(target, text[from..at].to_owned(), literal.source(from)..literal.source(at));
                let kind = InlineKind::Fact { name: name.to_owned(), form: form.map(str::to_owned) };
                target.push(Inline { kind, span: self.text.span(range) });
                from = end;
            } else if let Some(name) =
                rest.strip_prefix("[^").and_then(|rest| rest.split_once(']')).map(|(name, _)| name)
                && !name.is_empty()
                && !name.contains(char::is_whitespace)
            {
                let range = literal.source(at)..literal.source(at + name.len() + 3);
                self.tell(
                    Diagnostic::new(
                        Code::UndefinedNote,
                        self.text.span(range),
                        format!("the note `{name}` is not defined"),
                    )
                    .help(format!("write `[^{name}]: …` in the chapter's own file")),
                );
            }
        }
        self.push_text(target, text[from..].to_owned(), literal.source(from)..literal.source(text.len()));
    }

    /// Says whether an odd number of backslashes precedes.
    fn is_escaped(&self, at: usize) -> bool {
        let before = &self.text.text[..at.min(self.text.text.len())];
        (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
    }
}

/// Neighbouring pieces of words as one text: `[^x]` comes as three, an escape begins a new one.
struct Literal {
    text: String,
    /// From this byte of the text on, it stands at this byte of the unit's.
    pieces: Vec<(usize, Range<usize>)>,
    nodes: usize,
}

impl Literal {
    fn new<'n, 'a: 'n>(run: impl Iterator<Item = &'n Node<'a>>, builder: &Builder<'_>) -> Self {
        let mut literal = Literal { text: String::new(), pieces: Vec::new(), nodes: 0 };
        for node in run {
            let mut range = builder.range(node);
            let mut words: &str = match &node.event {
                Event::Text(words) => words,
                _ => "",
            };
            // The dash that made a paragraph of the text.
            if node.range.start < DASH.len_utf8() {
                words = words.strip_prefix(DASH).unwrap_or(words);
                range.start = 0;
            }
            literal.pieces.push((literal.text.len(), range));
            literal.text.push_str(words);
            literal.nodes += 1;
        }
        literal
    }

    /// Returns where a byte of the text stands in the unit's text.
    fn source(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|(start, _)| *start <= at).saturating_sub(1);
        match self.pieces.get(piece) {
            // The end of a piece of an entity is the entity's own.
            Some((start, range)) => (range.start + (at - start)).min(range.end),
            None => at,
        }
    }
}

/// A tag of HTML that may stand in a text.
enum Markup {
    Open(Tag, TagAttributes),
    Close(Tag),
}

/// Reads a tag, or says what is wrong with it.
fn read_tag(html: &str) -> Result<Markup, String> {
    let inside = html.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or_default();
    const ALLOWED: &str = "use abbr, bdi, br, cite, i, b, em, strong, q, s, small, span, sub, sup or u; \
                           put a backslash before the `<` if it is meant as text";
    if let Some(name) = inside.strip_prefix('/') {
        return Tag::parse(name.trim()).map(Markup::Close).ok_or_else(|| ALLOWED.to_owned());
    }
    let end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inside.len());
    let tag = Tag::parse(&inside[..end]).ok_or_else(|| ALLOWED.to_owned())?;
    let mut attributes = TagAttributes::default();
    let mut rest = inside[end..].trim();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=').ok_or("write each attribute as name=\"value\"")?;
        let after = after.trim_start();
        let quote =
            after.chars().next().filter(|c| matches!(c, '"' | '\'')).ok_or("put the value into quotation marks")?;
        let (value, after) = after[1..].split_once(quote).ok_or("close the quotation mark")?;
        let value = Some(undo_entities(value));
        match name.trim().to_ascii_lowercase().as_str() {
            "lang" | "xml:lang" => attributes.lang = value,
            "dir" if matches!(value.as_deref(), Some("ltr" | "rtl" | "auto")) => attributes.dir = value,
            "title" => attributes.title = value,
            "class" => attributes.class = value,
            other => return Err(format!("take `{other}` away; lang, dir, title and class are allowed")),
        }
        rest = after.trim_start();
    }
    Ok(Markup::Open(tag, attributes))
}

/// Undoes the entities of an attribute's value, as the parser does in text.
fn undo_entities(value: &str) -> String {
    if !value.contains('&') {
        return value.to_owned();
    }
    let mut escaped = DASH.to_string();
    for c in value.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '&' | '#' | ';') {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    let mut text = String::new();
    tree(&escaped, 0).iter().for_each(|node| collect_words(node, &mut text));
    text.trim_start_matches(DASH).to_owned()
}

/// Says whether a tag is a well-formed BCP 47 language tag.
pub fn is_language(tag: &str) -> bool {
    tag.parse::<icu_locale_core::LanguageIdentifier>().is_ok_and(|id| !id.language.is_unknown())
}
