//! What is the book's and must be in every edition: notes, facts, cross references, links, index marks, emphasis, the
//! lines of verse.

use std::collections::{BTreeMap, BTreeSet};

use super::{Findings, Pair, TRANSLATORS_NOTE};
use crate::diagnostic::Code;
use crate::document::{Inline, InlineKind, Tag, UnitKind};
use crate::source::Span;

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (source, found) = (Shared::of(&pair.unit.inlines), Shared::of(&pair.found));
    let whole = pair.whole();
    notes(pair, &source, &found, findings);
    let mut tell = |code, span, message, help| findings.tell(&pair.unit.key, code, span, message, help);
    for name in lost(&source.facts, &found.facts) {
        tell(
            Code::LostFact,
            whole,
            format!("the translation has lost the fact `{name}`"),
            format!("write `{{ ${name} }}` in the place of the figure"),
        );
    }
    for name in lost(&found.facts, &source.facts) {
        tell(
            Code::LostFact,
            found.facts[name],
            format!("the translation uses the fact `{name}`, and its source text does not"),
            "write the figure that the source text has".to_owned(),
        );
    }
    for name in lost(&source.references, &found.references) {
        tell(
            Code::LostReference,
            whole,
            format!("the translation has lost the reference to `#{name}`"),
            format!("write `[](#{name})`, or `[words](#{name})`, where the source text has it"),
        );
    }
    for name in lost(&found.references, &source.references) {
        tell(
            Code::LostReference,
            found.references[name],
            format!("the translation refers to `#{name}`, and its source text does not"),
            "take the reference out, or give it the id that the source text has".to_owned(),
        );
    }
    links(pair, &source, &found, findings);
    counts(pair, &source, &found, findings);
}

/// Compares the calls of notes, each as often as it stands: a second call backs another claim.
fn notes(pair: &Pair<'_>, source: &Shared<'_>, found: &Shared<'_>, findings: &mut Findings) {
    let mut tell = |span, message, help| findings.tell(&pair.unit.key, Code::LostNote, span, message, help);
    let names: BTreeSet<&str> = source.notes.keys().chain(found.notes.keys()).copied().collect();
    for name in names.into_iter().filter(|name| !name.starts_with(TRANSLATORS_NOTE)) {
        let calls = |shared: &Shared<'_>| shared.notes.get(name).map_or(0, Vec::len);
        let place = |at: usize| found.notes.get(name).and_then(|calls| calls.get(at)).copied();
        let (wanted, there) = (calls(source), calls(found));
        let span = place(wanted).unwrap_or_else(|| pair.whole());
        if there == 0 && wanted > 0 {
            let message = format!("the translation has lost the footnote `{name}`");
            tell(span, message, format!("add `[^{name}]` where the claim ends"));
        } else if there < wanted {
            let message = format!(
                "the translation calls the footnote `{name}` {}, its source text {}",
                times(there),
                times(wanted)
            );
            tell(span, message, format!("add `[^{name}]` where the other claim ends"));
        } else if wanted == 0 && there > 0 {
            let message = format!("the translation calls the footnote `{name}`, and its source text does not");
            tell(
                span,
                message,
                format!("take `[^{name}]` out; a note of your own is called `[^{TRANSLATORS_NOTE}…]`"),
            );
        } else if there > wanted {
            let message = format!(
                "the translation calls the footnote `{name}` {}, its source text {}",
                times(there),
                times(wanted)
            );
            tell(span, message, format!("take `[^{name}]` out where the source text has none"));
        }
    }
}

fn times(count: usize) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}

fn links(pair: &Pair<'_>, source: &Shared<'_>, found: &Shared<'_>, findings: &mut Findings) {
    let key = &pair.unit.key;
    let mut others: Vec<&str> = lost(&found.links, &source.links).collect();
    for url in lost(&source.links, &found.links) {
        let another = if others.len() == 1 { others.first().copied() } else { None };
        // Another address in its place may be the page in the translation's language: `en.` and `fr.`.
        if let Some(at) = others.iter().position(|other| is_version(url, other)) {
            others.remove(at);
            continue;
        }
        let (span, message) = match another.filter(|_| source.links.len() == found.links.len()) {
            Some(other) => {
                others.clear();
                (found.links[other], format!("the translation links to {other}, its source text to {url}"))
            }
            None => (pair.whole(), format!("the translation has lost the link to {url}")),
        };
        let help = format!("write `[words]({url})` where the source text has it");
        findings.tell(key, Code::LostLink, span, message, help);
    }
    for url in others {
        findings.tell(
            key,
            Code::LostLink,
            found.links[url],
            format!("the translation links to {url}, and its source text does not"),
            "take the link out, or write the address of the source text",
        );
    }
}

/// Says whether two addresses differ in a language alone: `https://en.example.org/a` and `https://fr.example.org/b`.
fn is_version(one: &str, other: &str) -> bool {
    let parts = |url: &str| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = rest.split('/').next().unwrap_or(rest).to_ascii_lowercase();
        let labels: Vec<String> = host.split('.').map(str::to_owned).collect();
        let site = labels[labels.len().saturating_sub(2)..].join(".");
        let tagged = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
        let language = labels.first().filter(|label| tagged(label)).cloned().or_else(|| {
            rest.split(['/', '?', '=', '&', '_', '-', '.'])
                .skip(labels.len())
                .find(|part| tagged(part))
                .map(str::to_owned)
        });
        (site, language)
    };
    let ((one_site, one), (other_site, other)) = (parts(one), parts(other));
    one_site == other_site && other.is_some() && one != other
}

/// Compares what differs by language in where it stands, and not in how much of it there is.
fn counts(pair: &Pair<'_>, source: &Shared<'_>, found: &Shared<'_>, findings: &mut Findings) {
    let key = &pair.unit.key;
    if found.index_marks < source.index_marks {
        findings.tell(
            key,
            Code::LostIndexMark,
            pair.whole(),
            format!("the translation has {} of {} index marks", found.index_marks, source.index_marks),
            "write `[term](index:)`, or `[](<index:term!below>)`, where the source text has one",
        );
    }
    for (what, mark, wanted, has) in [
        ("strong emphasis", "__words__", source.strong, found.strong),
        // Words in another language than the source's may be at home in the translation.
        ("emphasis", "_words_", source.emphasis, found.emphasis + found.foreign),
    ] {
        if wanted > has {
            findings.tell(
                key,
                Code::LostEmphasis,
                pair.whole(),
                format!("the translation has {has} stretches with {what}, its source text {wanted}"),
                format!("write `{mark}` where the source text does; in another language, `<i lang=\"…\">…</i>`"),
            );
        }
    }
    if pair.unit.kind == UnitKind::Verse && source.breaks != found.breaks {
        findings.tell(
            key,
            Code::LostLine,
            pair.whole(),
            format!("the translation has {} lines, its source text {}", found.breaks + 1, source.breaks + 1),
            "begin a new line, with blanks before it, where the source text does",
        );
    }
}

/// Returns what is in one and not in the other.
fn lost<'a, 'b>(
    one: &'b BTreeMap<&'a str, Span>,
    other: &'b BTreeMap<&'a str, Span>,
) -> impl Iterator<Item = &'a str> + use<'a, 'b> {
    one.keys().copied().filter(|name| !other.contains_key(name))
}

/// What a text shares with its translations, by name, and where it first stands; of notes, each call.
#[derive(Default)]
struct Shared<'a> {
    notes: BTreeMap<&'a str, Vec<Span>>,
    facts: BTreeMap<&'a str, Span>,
    references: BTreeMap<&'a str, Span>,
    links: BTreeMap<&'a str, Span>,
    index_marks: usize,
    strong: usize,
    emphasis: usize,
    foreign: usize,
    breaks: usize,
}

impl<'a> Shared<'a> {
    fn of(inlines: &'a [Inline]) -> Self {
        let mut shared = Shared::default();
        shared.collect(inlines);
        shared
    }

    fn collect(&mut self, inlines: &'a [Inline]) {
        for Inline { kind, span } in inlines {
            match kind {
                InlineKind::NoteCall(name) => self.notes.entry(name).or_default().push(*span),
                InlineKind::Fact { name, .. } => drop(self.facts.entry(name).or_insert(*span)),
                InlineKind::Reference { target, content, .. } => {
                    self.references.entry(target).or_insert(*span);
                    self.collect(content);
                }
                InlineKind::Link { url, content } => {
                    self.links.entry(url).or_insert(*span);
                    self.collect(content);
                }
                InlineKind::IndexMark { content, .. } => {
                    self.index_marks += 1;
                    self.collect(content);
                }
                InlineKind::Emphasis(content) => {
                    self.emphasis += 1;
                    self.collect(content);
                }
                InlineKind::Strong(content) => {
                    self.strong += 1;
                    self.collect(content);
                }
                InlineKind::Element { tag, attributes, content } => {
                    match tag {
                        _ if attributes.lang.is_some() => self.foreign += 1,
                        Tag::B | Tag::Strong => self.strong += 1,
                        Tag::Em | Tag::I | Tag::Cite => self.emphasis += 1,
                        Tag::Abbr
                        | Tag::Bdi
                        | Tag::Q
                        | Tag::S
                        | Tag::Small
                        | Tag::Span
                        | Tag::Sub
                        | Tag::Sup
                        | Tag::U => {}
                    }
                    self.collect(content);
                }
                InlineKind::Strike(content) => self.collect(content),
                InlineKind::Break => self.breaks += 1,
                InlineKind::Text(_) | InlineKind::Code(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn an_address_may_be_that_of_the_page_in_another_language() {
        assert!(is_version("https://en.wikipedia.org/wiki/Calais", "https://fr.wikipedia.org/wiki/Calais"));
        assert!(is_version("https://europa.eu/press/en", "https://europa.eu/press/fr"));
        assert!(is_version("https://europa.eu/press", "https://europa.eu/press_fr"));
        assert!(!is_version("https://example.org/a", "https://example.org/b"));
        assert!(!is_version("https://example.org/fr/a", "https://example.org/fr/b"));
        assert!(!is_version("https://example.org/en", "https://example.com/fr"));
    }
}
