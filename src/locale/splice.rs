//! One unit's text put into a `.ftl` file, and nothing else of the file changed: how an edit in the browser reaches the disk.
//!
//! In: the text of a file, a unit, its new translation, and what its editor saw ([`Base`]). Out: the new text of the file,
//! in which a message, what cannot be read of it, or the comment that waits for it is another; or a [`Refusal`]. Comments
//! stay: [`sync`](super::sync) writes its own anew.
//!
//! *Architecture invariant*: nothing is put over what its editor has not seen: the base travels with the edit.

use std::collections::BTreeMap;
use std::ops::Range;

use super::entries::{self, Body, Entry};
use super::load::{LocaleFile, LocaleFolder, Role};
use super::{escape, pattern};
use crate::document::Key;
use crate::document::key::Revision;
use crate::source::{Sources, Span};

/// What stands in a file for a unit, as an editor sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The canonical text; none if there is no translation, or one that cannot be read.
    pub text: Option<String>,
    /// Whether it can be edited by its text alone. A value that chooses by a fact, or refers to another, cannot.
    pub editable: bool,
    /// What an edit must bring along.
    pub base: Base,
}

/// Stands for the bytes of an entry, so that an edit can tell whether they are still what its editor saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base(Revision);

impl Base {
    /// Reads a base as it is written in a page.
    pub fn parse(text: &str) -> Option<Self> {
        Revision::parse(text).map(Base)
    }
}

impl std::fmt::Display for Base {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Why nothing was spliced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The file has another text for the unit than its editor saw: this one.
    Changed(Found),
    /// The file has no place for the unit; `plantin sync` makes one.
    NoPlace,
    /// What stands there is more than a text.
    NotPlain,
    /// A translation that says nothing: to take one away is for an editor of the file.
    Empty,
}

/// Finds the file of a locale in which a unit stands: its message, else its waiting comment.
pub fn file<'a>(folder: &'a LocaleFolder, key: &Key, sources: &Sources) -> Option<&'a LocaleFile> {
    let holding = |message: bool| {
        folder.files.iter().filter(|file| file.role() == Role::Chapter).find(|file| {
            let text = sources.get(file.source).text.as_str();
            find(text, key, false).is_some_and(|(place, _)| !message || place.is_message)
        })
    };
    holding(true).or_else(|| holding(false))
}

/// Returns what stands in a locale's files for each unit; a message counts before a comment that waits. `units` says of
/// a name whether it is a unit's, and whether that is verse.
pub fn all(folder: &LocaleFolder, sources: &Sources, units: &dyn Fn(&str) -> Option<bool>) -> BTreeMap<Key, Found> {
    let mut all: BTreeMap<Key, (bool, Found)> = BTreeMap::new();
    for file in folder.files.iter().filter(|file| file.role() == Role::Chapter) {
        let text = sources.get(file.source).text.as_str();
        let entries = entries::entries(text, &|id| units(id).is_some());
        for entry in &entries {
            let Some((id, verse)) = entry.id().and_then(|id| Some((id, units(id)?))) else { continue };
            let Some((place, found)) = found_in(text, entry, verse) else { continue };
            let key = Key::new(id);
            if all.get(&key).is_none_or(|(is_message, _)| place.is_message && !is_message) {
                all.insert(key, (place.is_message, found));
            }
        }
    }
    all.into_iter().map(|(key, (_, found))| (key, found)).collect()
}

/// Returns what stands in a file for a unit.
pub fn look(text: &str, key: &Key, verse: bool) -> Option<Found> {
    find(text, key, verse).map(|(_, found)| found)
}

/// Returns the text of a file with another translation of a unit. A text that is no verse is one line.
///
/// # Errors
/// If the file has not what its editor saw, or the text cannot be put there.
pub fn splice(text: &str, key: &Key, verse: bool, base: Base, translation: &str) -> Result<String, Refusal> {
    let (place, found) = find(text, key, verse).ok_or(Refusal::NoPlace)?;
    if found.base != base {
        return Err(Refusal::Changed(found));
    }
    if !found.editable {
        return Err(Refusal::NotPlain);
    }
    let translation = canonical(translation, verse);
    if translation.is_empty() {
        return Err(Refusal::Empty);
    }
    let message = escape::message(key.as_str(), &translation);
    let message = if text.contains("\r\n") { message.replace('\n', "\r\n") } else { message };
    let Range { start, end } = place.range;
    Ok([&text[..start], &message, &text[end..]].concat())
}

/// Returns a text as a unit has it: one line, unless its lines count.
pub fn canonical(text: &str, verse: bool) -> String {
    if verse {
        return text.replace("\r\n", "\n").trim_end().to_owned();
    }
    // A no-break space counts as it is.
    text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Where an entry stands in its file.
struct Place {
    /// From the head of its line, or its id, to the end of its last line.
    range: Range<usize>,
    is_message: bool,
}

fn find(text: &str, key: &Key, verse: bool) -> Option<(Place, Found)> {
    let entries = entries::entries(text, &|id| id == key.as_str());
    let of_unit = || entries.iter().filter(|entry| entry.id() == Some(key.as_str()));
    let message = of_unit().find(|entry| matches!(entry.body, Body::Message(_)));
    let entry = message.or_else(|| of_unit().find(|entry| matches!(entry.body, Body::Junk { .. })));
    found_in(text, entry.or_else(|| of_unit().next())?, verse)
}

fn found_in(text: &str, entry: &Entry, verse: bool) -> Option<(Place, Found)> {
    let (raw, canonical, editable, commented) = match &entry.body {
        Body::Message(message) => {
            let mut sources = Sources::default();
            let nowhere = Span::new(sources.add("", ""), 0..0);
            let simple = pattern::simple(&message.value, text, nowhere, |_| true).map(|(mapped, _)| mapped.text);
            let simple = simple.map(|text| if verse { text } else { text.replace('\n', " ") });
            (message.raw, simple.clone(), simple.is_some(), message.commented)
        }
        Body::Waiting { id } => (*id, None, true, true),
        Body::Junk { raw, .. } => (*raw, None, true, false),
        Body::Term { .. } | Body::Comment => return None,
    };
    let at = pattern::offset(raw, text);
    // What stands behind a comment mark goes with the mark.
    let start = if commented { text[..at].rfind('\n').map_or(0, |line| line + 1) } else { at };
    let end = match entry.body {
        Body::Waiting { .. } => text[at..].find('\n').map_or(text.len(), |line| at + line),
        Body::Message(_) | Body::Junk { .. } | Body::Term { .. } | Body::Comment => at + raw.len(),
    };
    let end = if text[..end].ends_with('\r') { end - 1 } else { end };
    // With a line end, so that white space counts.
    let base = Base(Revision::of_source(&format!("\n{}", &text[start..end])));
    let is_message = matches!(entry.body, Body::Message(_));
    Some((Place { range: start..end, is_message }, Found { text: canonical, editable, base }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# EN: One\n# mine\nu-a = Un\n# EN: Two\n# STALE: look\nu-b = { $n ->\n    [1] Deux\n   *[x] Trois\n }\n\n# EN: Four\n# u-d =\n\n# EN: Five\nu-e = a { b\n";

    fn edit(file: &str, id: &str, text: &str) -> Result<String, Refusal> {
        let key = Key::new(id);
        let base = look(file, &key, false).expect(id).base;
        splice(file, &key, false, base, text)
    }

    #[test]
    fn an_edit_changes_its_value_alone() {
        assert_eq!(edit(FILE, "u-a", "L’un"), Ok(FILE.replace("u-a = Un\n", "u-a = L’un\n")));
        assert_eq!(
            edit(FILE, "u-a", " *a* {\n b "),
            Ok(FILE.replace("u-a = Un\n", "u-a = { \"*\" }a* { \"{\" } b\n"))
        );
        let crlf = FILE.replace('\n', "\r\n");
        assert_eq!(edit(&crlf, "u-a", "L’un"), Ok(crlf.replace("u-a = Un\r\n", "u-a = L’un\r\n")));
    }

    #[test]
    fn a_text_that_is_waited_for_takes_the_place_of_its_comment() {
        assert_eq!(edit(FILE, "u-d", "Quatre"), Ok(FILE.replace("# u-d =\n", "u-d = Quatre\n")));
        let filled = FILE.replace("# u-d =\n", "#u-d = Quatr\n");
        assert_eq!(edit(&filled, "u-d", "Quatre"), Ok(FILE.replace("# u-d =\n", "u-d = Quatre\n")));
        let last = "# EN: Four\r\n# u-d =";
        assert_eq!(edit(last, "u-d", "Quatre").as_deref(), Ok("# EN: Four\r\nu-d = Quatre"));
    }

    #[test]
    fn what_cannot_be_read_can_be_mended_and_what_is_more_than_a_text_cannot_be_edited() {
        assert_eq!(edit(FILE, "u-e", "Cinq"), Ok(FILE.replace("u-e = a { b\n", "u-e = Cinq\n")));
        assert_eq!(edit(FILE, "u-b", "Deux"), Err(Refusal::NotPlain));
        assert_eq!(edit(FILE, "u-a", " \n "), Err(Refusal::Empty));
    }

    #[test]
    fn an_edit_is_put_over_nothing_that_its_editor_has_not_seen() {
        let key = Key::new("u-a");
        let seen = look(FILE, &key, false).unwrap();
        assert_eq!(seen.text.as_deref(), Some("Un"));
        let meanwhile = FILE.replace("u-a = Un", "u-a = Une");
        let Err(Refusal::Changed(found)) = splice(&meanwhile, &key, false, seen.base, "L’un") else {
            panic!("it was put over");
        };
        assert_eq!(found.text.as_deref(), Some("Une"));
        // Another unit's text, or a comment, is no matter.
        let elsewhere = FILE.replace("# mine\n", "").replace("# u-d =", "u-d = Quatre");
        assert!(splice(&elsewhere, &key, false, seen.base, "L’un").is_ok());
        // What waited has been translated meanwhile.
        let waiting = look(FILE, &Key::new("u-d"), false).unwrap().base;
        assert!(matches!(splice(&elsewhere, &Key::new("u-d"), false, waiting, "x"), Err(Refusal::Changed(_))));
        assert_eq!(splice(FILE, &Key::new("u-z"), false, seen.base, "x"), Err(Refusal::NoPlace));
    }

    #[test]
    fn verse_keeps_its_lines() {
        let (file, key) = ("u-v =\n    one\n    two\n", Key::new("u-v"));
        let found = look(file, &key, true).unwrap();
        assert_eq!(found.text.as_deref(), Some("one\ntwo"));
        let edited = splice(file, &key, true, found.base, "un\r\n  deux\n").unwrap();
        assert_eq!(edited, "u-v =\n    un\n    { \"\" }  deux\n");
        assert_eq!(look(&edited, &key, true).unwrap().text.as_deref(), Some("un\n  deux"));
    }
}
