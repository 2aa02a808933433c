//! What is wrong with a theme's style sheet: what every engine would drop without a word, and what reaches out.
//!
//! In: a file's text. Out: diagnostics with their places. The rules of recovery are those of CSS Syntax 3 (9, "Error
//! handling"): a reader sees a page without the rule, and nobody is told; here somebody is.

use std::collections::BTreeSet;
use std::ops::Range;

use super::pieces::{Kind, Piece, pieces, without_comments};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Sources, Span};
use crate::toml_reader::nearest;

/// The classes that Plantin writes: the hooks of a theme, as `assets/themes/plain/README.md` lists them.
const HOOKS: &[&str] = &[
    "attribution",
    "authors",
    "back",
    "blurb",
    "book",
    "box",
    "byline",
    "center",
    "chapter",
    "chapter-head",
    "chapter-label",
    "cite",
    "contents",
    "cover",
    "credit",
    "direction",
    "downloads",
    "edition",
    "editions",
    "figure",
    "front",
    "imprint",
    "key-figure",
    "label",
    "language",
    "languages",
    "next",
    "note",
    "note-call",
    "notes",
    "number",
    "page",
    "pager",
    "permalink",
    "prev",
    "pull-quote",
    "right",
    "role",
    "search",
    "search-results",
    "search-status",
    "searching",
    "section",
    "side",
    "single",
    "size",
    "skip",
    "stacks",
    "standfirst",
    "statement",
    "subtitle",
    "table",
    "timeline",
    "title-page",
    "total",
    "untranslated",
    "verse",
];

/// Finds the faults of a style sheet.
pub fn faults(sources: &Sources, id: SourceId) -> Vec<Diagnostic> {
    let css = &sources.get(id).text;
    let mut reader = Reader { css, id, open: Vec::new(), start: 0, told: Vec::new(), hooks: BTreeSet::new() };
    let mut end = 0;
    for piece in pieces(css) {
        end = piece.range.end;
        reader.piece(piece);
    }
    reader.end(end);
    reader.told
}

struct Reader<'a> {
    css: &'a str,
    id: SourceId,
    /// The brackets that are open, each with its place.
    open: Vec<(char, usize)>,
    /// Where the selector, declaration or at-rule that is being read begins.
    start: usize,
    told: Vec<Diagnostic>,
    /// The classes that were told.
    hooks: BTreeSet<&'a str>,
}

impl<'a> Reader<'a> {
    fn piece(&mut self, piece: Piece) {
        let Range { start, end } = piece.range;
        match piece.kind {
            Kind::Code(c @ ('{' | '(' | '[')) => {
                if c == '{' {
                    self.selectors(start);
                    self.start = end;
                }
                self.open.push((c, start));
            }
            Kind::Code(')') => self.close('(', start, "parenthesis"),
            Kind::Code(']') => self.close('[', start, "bracket"),
            Kind::Code('}') => {
                self.unclosed_within_braces();
                self.declaration(start);
                self.close('{', start, "brace");
                self.start = end;
            }
            Kind::Code(';') if !self.open.iter().any(|(c, _)| *c != '{') => {
                self.declaration(start);
                self.start = end;
            }
            Kind::Code(_) | Kind::Comment(true) => {}
            Kind::Comment(false) => {
                self.broken(start..start + 2, "this comment does not end", "write `*/` where it ends");
            }
            Kind::Text(ends) => {
                if !ends {
                    self.broken(
                        start..end,
                        "this string does not end",
                        "close it on its line, with the mark that opens it",
                    );
                }
                let imports =
                    without_comments(&self.css[self.start..start]).trim_end().eq_ignore_ascii_case("@import");
                if imports || self.fetches(start) {
                    let marks = |c: char| c == '"' || c == '\'';
                    self.address(start..end, self.css[start..end].trim_matches(marks), imports);
                }
            }
            Kind::Address => self.address(start..end, self.css[start..end].trim(), false),
        }
    }

    fn end(&mut self, end: usize) {
        let open = std::mem::take(&mut self.open);
        for (c, at) in &open {
            let message = format!("this `{c}` is not closed: all that follows is taken to be within it");
            self.broken(*at..at + 1, message, "close it where the rule ends");
        }
        let rest = without_comments(&self.css[self.start.min(end)..end]).trim_end();
        if open.is_empty() && !rest.is_empty() && !rest.starts_with('@') {
            let at = self.css[..end].trim_end().len() - rest.len();
            self.broken(
                at..at + first_line(rest),
                "these words are no rule",
                "write `selector { property: value; }`",
            );
        }
    }

    /// Tells brackets that are still open where a brace closes.
    fn unclosed_within_braces(&mut self) {
        while let Some((c, at)) = self.open.pop_if(|(c, _)| *c != '{') {
            let message = format!("this `{c}` is not closed");
            self.broken(at..at + 1, message, "close it before the declaration ends");
        }
    }

    fn close(&mut self, partner: char, at: usize, name: &str) {
        if self.open.pop_if(|(c, _)| *c == partner).is_none() {
            let message =
                format!("this {name} closes nothing: what stands before it, up to the rule before, is dropped");
            self.broken(at..at + 1, message, "take it away, or open what it closes");
        }
    }

    /// Looks at what ends in a `;` or before a `}`.
    fn declaration(&mut self, end: usize) {
        let text = without_comments(&self.css[self.start..end]);
        let from = end - text.len();
        let text = text.trim_end();
        if text.is_empty() || text.starts_with('@') {
            return;
        }
        let code: Vec<(usize, char)> = pieces(text)
            .filter_map(|piece| match piece.kind {
                Kind::Code(c) => Some((piece.range.start, c)),
                Kind::Comment(_) | Kind::Text(_) | Kind::Address => None,
            })
            .collect();
        let brace = self.open.iter().rfind(|(c, _)| *c == '{');
        // The value of a custom property may be a block of anything.
        if brace.is_some_and(|(_, at)| self.css[..*at].trim_end().ends_with(':')) {
            return;
        }
        let within = brace.is_some();
        let Some(colon) = code.iter().position(|(_, c)| *c == ':').filter(|_| within) else {
            let message = if within { "this is no declaration" } else { "these words are no rule" };
            let help = if within { "write `property: value;`" } else { "write `selector { property: value; }`" };
            self.broken(from..from + first_line(text), message, help);
            return;
        };
        // A second `property:` on a later line: the mark between is missing, and both declarations are dropped.
        let mut depth = 0usize;
        for (at, (place, c)) in code.iter().enumerate().skip(colon + 1) {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                ':' if depth == 0 => {
                    let before = &text[..*place];
                    let name =
                        before.len() - before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '-').len();
                    let line = before[..before.len() - name].rfind(|c: char| !c.is_whitespace()).unwrap_or(0);
                    if name > 0 && before[line..before.len() - name].contains('\n') && at > colon {
                        let end = from + line + 1;
                        self.broken(
                            end - 1..end,
                            "a `;` is missing here",
                            "write it: without it both declarations are dropped",
                        );
                    }
                    return;
                }
                _ => {}
            }
        }
    }

    /// Looks at what stands before a `{`.
    fn selectors(&mut self, end: usize) {
        let text = without_comments(&self.css[self.start..end]);
        let from = end - text.len();
        if text.trim_end().is_empty() {
            self.broken(end..end + 1, "this rule has no selector", "write before it what it is for");
            return;
        }
        if text.starts_with('@') {
            return;
        }
        for (at, _) in text.match_indices('.') {
            let name = &text[at + 1..];
            let name =
                &name[..name.find(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len())];
            // Another name may be a class that the manuscript gives; one like a hook's is most likely meant to be it.
            let unknown = !name.is_empty() && !HOOKS.contains(&name) && !self.hooks.contains(name);
            let like = HOOKS.iter().copied().filter(|hook| unknown && is_like(name, hook));
            let meant = nearest(name, like);
            if let Some(meant) = meant {
                self.hooks.insert(name);
                let place = Span::new(self.id, from + at..from + at + 1 + name.len());
                let message = format!("Plantin writes no class `{name}`");
                self.told.push(
                    Diagnostic::new(Code::UnknownHook, place, message)
                        .help(format!("if you mean `.{meant}`, write it so; the theme's README lists all")),
                );
            }
        }
    }

    /// Says whether a string in this place is an address: in a function that fetches what it names (CSS Images 4,
    /// CSS Values 4).
    fn fetches(&self, at: usize) -> bool {
        let functions = self.open.iter().filter(|(c, _)| *c == '(').map(|(_, open)| &self.css[..*open]);
        let name =
            |before: &'a str| before.rsplit(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
        at > 0
            && functions.map(name).any(|name| {
                let fetching = ["url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "element"];
                fetching.iter().any(|one| name.eq_ignore_ascii_case(one))
            })
    }

    /// Tells an address that a book cannot have: of a sheet's own it has what stands in it, and a theme's fonts.
    fn address(&mut self, place: Range<usize>, address: &str, imports: bool) {
        let is_in_a_face = without_comments(&self.css[..self.open.first().map_or(0, |(_, at)| *at)])
            .trim_end()
            .ends_with("@font-face");
        let is_of_the_theme = !address.contains("://") && !address.starts_with("//") && !address.contains("..");
        let is_data = address.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:"));
        if !imports && (is_data || address.starts_with('#') || (is_in_a_face && is_of_the_theme)) {
            return;
        }
        let message = match imports {
            true => "a sheet cannot import another".to_owned(),
            false => format!("`{address}` is not carried along"),
        };
        let help = match imports {
            true => "write its rules into this file",
            false => "write it as `data:…`; fonts go into fonts.css, as `url(\"fonts/….ttf\")`",
        };
        let told = Diagnostic::new(Code::StyleSheetReachesOut, Span::new(self.id, place), message);
        self.told.push(told.help(help));
    }

    fn broken(&mut self, place: Range<usize>, message: impl Into<String>, help: &str) {
        self.told.push(Diagnostic::new(Code::BrokenStyleSheet, Span::new(self.id, place), message).help(help));
    }
}

/// Says whether a near name is a slip of the fingers: of a short one only if its letters stand in another order.
fn is_like(name: &str, hook: &str) -> bool {
    let letters = |name: &str| {
        let mut letters: Vec<char> = name.chars().collect();
        letters.sort_unstable();
        letters
    };
    name.len().abs_diff(hook.len()) <= 1 && (name.len() > 5 || letters(name) == letters(hook))
}

/// Returns the length of a text's first line.
fn first_line(text: &str) -> usize {
    text.find('\n').unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(css: &str) -> Vec<(Code, String, String)> {
        let mut sources = Sources::default();
        let id = sources.add("web.css", css);
        let told = faults(&sources, id).into_iter().map(|told| {
            let place = match told.place {
                crate::diagnostic::Where::Span(span) => css[span.range()].to_owned(),
                other => format!("{other:?}"),
            };
            (told.code, place, told.message)
        });
        told.collect()
    }

    fn places(css: &str) -> Vec<String> {
        told(css).into_iter().map(|(code, place, _)| format!("{} {place}", code.id())).collect()
    }

    #[test]
    fn what_engines_drop_is_told() {
        assert_eq!(places("a { b: c; }\n/* d"), ["T020 /*"]);
        assert_eq!(
            places("a { b: \"c; }\nd { e: f }"),
            ["T020 \"c; }"].map(str::to_owned).into_iter().chain(["T020 {".to_owned()]).collect::<Vec<_>>()
        );
        assert_eq!(places("a { b: c; }}"), ["T020 }"]);
        assert_eq!(places("a { b: c;\nd { e: f; }"), ["T020 {"]);
        assert_eq!(places("a { b: calc(1px; }"), ["T020 ("]);
        assert_eq!(places("a { b c; d: e }"), ["T020 b c"]);
        assert_eq!(places("a { b: c\n  d: e; }"), ["T020 c"]);
        assert_eq!(places("a { b: c }\nd"), ["T020 d"]);
        assert_eq!(places("{ a: b }"), ["T020 {"]);
    }

    #[test]
    fn what_reaches_out_is_told() {
        assert_eq!(places("@import \"a.css\"; @import url(//b/c);"), ["T021 \"a.css\"", "T021 //b/c"]);
        assert_eq!(
            places("a { b: url( 'https://a/b' ) image-set(\"c.png\" 1x) }"),
            ["T021 'https://a/b'", "T021 \"c.png\""]
        );
        assert_eq!(places("a { b: url(data:c) url(#d); content: \"https://e\" }"), [""; 0]);
        let faces = "@font-face { src: url(\"fonts/a.ttf\") } @font-face { src: url(fonts/a.ttf), url(https://b/c) }";
        assert_eq!(places(faces), ["T021 https://b/c"]);
    }

    #[test]
    fn a_class_like_a_hook_is_told_once() {
        assert_eq!(
            places(".pull-qoute p, .pull-qoute { a: b } .mine, .tall, .boxed { c: 1.5em } .tabel { d: e }"),
            ["T022 .pull-qoute", "T022 .tabel"]
        );
    }

    #[test]
    fn every_class_that_pages_carry_is_a_hook() {
        let edition = crate::paged::sample::every_block();
        let style_sheet = crate::stylesheet::StyleSheet::default();
        let furniture = crate::html::Furniture { pages: None, style_sheet: &style_sheet, cover: None, search: true };
        let site = crate::html::site(&edition, furniture);
        let front = crate::html::front_page(&edition, furniture, &[], &site);
        let index = crate::html::index(std::slice::from_ref(&edition), &[], "");
        let (single, _) = crate::html::single(&edition, None, &style_sheet);
        let mut found = BTreeSet::new();
        for page in site.iter().chain([&front, &index, &single]).filter(|page| page.path.ends_with(".html")) {
            let text = String::from_utf8_lossy(&page.bytes).into_owned();
            for value in text.split(" class=\"").skip(1) {
                let value = value.split('"').next().unwrap_or_default();
                found.extend(value.split_whitespace().map(str::to_owned));
            }
        }
        let strange: Vec<&String> = found.iter().filter(|class| !HOOKS.contains(&class.as_str())).collect();
        assert!(found.len() > 25, "{found:?}");
        assert_eq!(strange, [""; 0]);
    }

    #[test]
    fn what_is_right_is_not_told() {
        let css = "@charset \"utf-8\";\n@media (a: b) { p:is(a, b)::before { content: \"\\\"{\"; b: c } }\n\
            :root { --a: { b }; --c: d:e } a { &:hover { b: c } d: e\n f; g: url(data:a;b) }\n@page { @top-left { a: b } }";
        assert_eq!(told(css).into_iter().map(|(_, place, _)| place).collect::<Vec<_>>(), [""; 0]);
    }
}
