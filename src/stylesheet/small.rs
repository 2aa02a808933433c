//! A style sheet as small as it can be without saying anything else: without comments and idle blanks, and without rules
//! that no element of the pages could ever match.
//!
//! *Architecture invariant*: nothing is moved, merged or rewritten. What is left stands in its order, so that the cascade
//! is the theme's.

use std::collections::BTreeSet;

use super::pieces::{Kind, is_conditional, pieces, split, statements};

/// What stands on some pages: the names of their elements and classes.
#[derive(Clone, Debug, Default, Hash)]
pub struct Names {
    elements: BTreeSet<String>,
    classes: BTreeSet<String>,
}

impl Names {
    /// Reads the names from pages that [`Markup`](crate::xhtml::Markup) wrote: `<` begins a tag there, and nothing else. A
    /// class that is spoken of in a text counts too, which does no harm.
    pub fn of<'a>(pages: impl IntoIterator<Item = &'a str>) -> Self {
        let (mut elements, mut classes) = (BTreeSet::new(), BTreeSet::new());
        for page in pages {
            for tag in page.split('<').skip(1) {
                elements.insert(tag.find(|c: char| !c.is_ascii_alphanumeric()).map_or(tag, |end| &tag[..end]));
            }
            for value in page.split(" class=\"").skip(1) {
                classes.insert(value.split('"').next().unwrap_or_default());
            }
        }
        Names {
            elements: elements.into_iter().map(str::to_ascii_lowercase).collect(),
            classes: classes.into_iter().flat_map(str::split_whitespace).map(str::to_owned).collect(),
        }
    }

    /// Adds what stands on other pages.
    pub fn and(mut self, other: &Names) -> Self {
        self.elements.extend(other.elements.iter().cloned());
        self.classes.extend(other.classes.iter().cloned());
        self
    }

    /// Adds what a script makes.
    pub fn with(mut self, elements: &[&str], classes: &[&str]) -> Self {
        self.elements.extend(elements.iter().map(|name| (*name).to_owned()));
        self.classes.extend(classes.iter().map(|name| (*name).to_owned()));
        self
    }

    /// Says whether a selector could match. What is not understood could.
    fn could_match(&self, selector: &str) -> bool {
        let mut rest = selector;
        let mut before = ' ';
        while let Some(first) = rest.chars().next() {
            match first {
                '\\' | '&' | '|' => return true,
                '[' => rest = &rest[closing(rest)..],
                '(' => {
                    let end = closing(rest);
                    let within = rest.get(1..end.max(2) - 1).unwrap_or_default();
                    let name = selector[..selector.len() - rest.len()].rsplit(':').next().unwrap_or_default();
                    let alternatives = matches!(name, "is" | "where" | "has");
                    if alternatives && !split(within, ',').into_iter().any(|one| self.could_match(one)) {
                        return false;
                    }
                    rest = &rest[end..];
                }
                '.' | '#' | ':' => {
                    let (name, after) = name(&rest[1..]);
                    if first == '.' && !self.classes.contains(name) {
                        return false;
                    }
                    rest = after;
                    if name.is_empty() && first != ':' {
                        return true;
                    }
                }
                c if is_name(c) => {
                    let (name, after) = name(rest);
                    if is_start(before) && !self.elements.contains(&name.to_ascii_lowercase()) {
                        return false;
                    }
                    rest = after;
                }
                c => rest = &rest[c.len_utf8()..],
            }
            before = first;
        }
        true
    }
}

/// Says whether the name of an element can stand behind a character.
fn is_start(before: char) -> bool {
    matches!(before, ' ' | '>' | '+' | '~' | ',')
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_')
}

fn name(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_name(c)).unwrap_or(text.len()))
}

/// Returns where the bracket that opens a text closes: behind its partner.
fn closing(text: &str) -> usize {
    let mut depth = 0usize;
    for piece in pieces(text) {
        match piece.kind {
            Kind::Code('(' | '[') => depth += 1,
            Kind::Code(')' | ']') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return piece.range.end;
                }
            }
            Kind::Code(_) | Kind::Comment(_) | Kind::Text(_) | Kind::Address => {}
        }
    }
    text.len()
}

/// Returns a style sheet for pages with these names: [`minified`], without the rules that could match nothing there.
pub fn needed(css: &str, names: &Names) -> String {
    // A custom property such as a colour is kept: who knows where it is used.
    kept(&minified(css), names)
}

fn kept(css: &str, names: &Names) -> String {
    let mut out = String::with_capacity(css.len());
    for statement in statements(css) {
        let statement = css[statement].trim();
        let open = pieces(statement).find(|piece| piece.kind == Kind::Code('{'));
        let parts = open.and_then(|open| {
            let body = statement[open.range.end..].strip_suffix('}')?;
            Some((statement[..open.range.start].trim(), body))
        });
        match parts {
            Some((condition, rules)) if is_conditional(condition) => {
                let rules = kept(rules, names);
                if !rules.is_empty() {
                    out.push_str(&format!("{condition}{{{rules}}}"));
                }
            }
            Some((selectors, body)) if !selectors.starts_with('@') => {
                // A selector that an engine does not know makes it drop its neighbours too: these stay together.
                let whole = selectors.contains("::-");
                let live: Vec<&str> =
                    split(selectors, ',').into_iter().filter(|one| names.could_match(one)).collect();
                if !live.is_empty() {
                    let selectors = if whole { selectors.to_owned() } else { live.join(",") };
                    out.push_str(&format!("{selectors}{{{body}}}"));
                }
            }
            Some(_) | None => out.push_str(statement),
        }
    }
    out
}

/// Returns rules without comments and without blanks and noughts that say nothing.
pub fn minified(css: &str) -> String {
    // Around these a blank says nothing. Not so around `(` and `)`, or `+` and `-` in `calc`, and before a `:` it parts what
    // is within from what is the element's own.
    let bare = |c: char| matches!(c, '{' | '}' | ';' | ',' | '>');
    let mut out = String::with_capacity(css.len());
    let mut blank = false;
    for piece in pieces(css) {
        let text = &css[piece.range];
        match piece.kind {
            Kind::Comment(_) => blank = true,
            Kind::Code(c) if c.is_ascii_whitespace() => blank = true,
            kind @ (Kind::Code(_) | Kind::Text(_) | Kind::Address) => {
                let first = text.chars().next().unwrap_or(' ');
                let last = out.chars().next_back();
                if blank && !bare(first) && last.is_some_and(|last| !bare(last) && last != ':') {
                    out.push(' ');
                }
                if kind == Kind::Code('}') && last == Some(';') {
                    out.pop();
                }
                // `0.5em` is `.5em`.
                if kind == Kind::Code('.') && !blank && out.ends_with('0') {
                    let before = out[..out.len() - 1].strip_suffix('-').unwrap_or(&out[..out.len() - 1]);
                    if before.ends_with([':', ' ', ',', '(', '/']) {
                        out.pop();
                    }
                }
                blank = false;
                out.push_str(text);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_sheet_says_the_same() {
        assert_eq!(
            minified(
                "a , b > c {\n  color : red ; /* x */\n  margin: calc(1px + 2px) -1px;\n}\n.x :hover { content: \" ; \" }\n@media (a) and (b) { p::before { x: y } }"
            ),
            "a,b>c{color :red;margin:calc(1px + 2px) -1px}.x :hover{content:\" ; \"}@media (a) and (b){p::before{x:y}}"
        );
        assert_eq!(minified("a { b: 0.5em -0.5em 10.5em 0 .5em; c: d0.e }"), "a{b:.5em -.5em 10.5em 0 .5em;c:d0.e}");
    }

    #[test]
    fn only_rules_that_match_nothing_go() {
        let names = Names::of(["<main><p class=\"note box\">a &lt;i> .quote</p></main>"]).with(&[], &["side"]);
        let kept = |css| needed(css, &names);
        assert_eq!(kept("p { a: b } h1, main > p { c: d } i { e: f }"), "p{a:b}main>p{c:d}");
        assert_eq!(kept(".note, .quote { a: b } .side .box:hover { c: d }"), ".note{a:b}.side .box:hover{c:d}");
        assert_eq!(kept(":is(.a, .box) p { a: b } :is(.a, .b) p { c: d }"), ":is(.a,.box) p{a:b}");
        assert_eq!(
            kept("p:has(i) { a: b } p:has(> .box) { a: b } p:not(.a) { c: d }"),
            "p:has(>.box){a:b}p:not(.a){c:d}"
        );
        assert_eq!(kept("@media print { h1 { a: b } } @media (x) { p { a: b } h1 { c: d } }"), "@media (x){p{a:b}}");
        assert_eq!(
            kept("@font-face { a: b } @page { a: b } :root { --a: b } *, [role=x] { c: d }"),
            "@font-face{a:b}@page{a:b}:root{--a:b}*,[role=x]{c:d}"
        );
        assert_eq!(kept("h1, p::-x-y { a: b } #a b { c: d } #a p { e: f }"), "h1,p::-x-y{a:b}#a p{e:f}");
    }
}
