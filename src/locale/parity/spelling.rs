//! Spelling, with the dictionaries that a project names under `[check] spelling`: [`Speller`].
//!
//! In: a Hunspell dictionary (`fr.dic` with `fr.aff` beside it) and, if it is there, the project's own words (`fr.words`, a
//! word a line). Out: a remark for each word that neither has. Words of the glossary, in another language, in code, with
//! digits, in capitals, and names that the source texts have as well are not looked up.

use std::collections::{BTreeMap, BTreeSet};

use super::Findings;
use super::prose::{Prose, is_address, words};
use super::term::Glossary;
use crate::diagnostic::{Code, Diagnostic};
use crate::disk::Folder;
use crate::document::Key;
use crate::source::Span;

/// How many corrections are offered.
const SUGGESTIONS: usize = 3;

/// For how many words corrections are looked for: that takes far longer than to find that a word is wrong.
const CORRECTED: usize = 40;

/// A dictionary, and the project's own words.
pub struct Speller {
    dictionary: spellbook::Dictionary,
    own: BTreeSet<String>,
    own_path: String,
}

impl Speller {
    /// Reads the dictionary at a path of the project, and what lies beside it. `place` is where `book.toml` names it.
    ///
    /// # Errors
    /// If one of its two files is not there or cannot be read.
    pub fn read(folder: &Folder, path: &str, place: Span) -> Result<Self, Diagnostic> {
        let stem = path.strip_suffix(".dic").unwrap_or(path);
        let read = |ending: &str| {
            let path = format!("{stem}.{ending}");
            folder.read_bytes(&path).map_err(|told| {
                Diagnostic::new(Code::BrokenDictionary, place, told.message)
                    .help("name a Hunspell dictionary of the project: `fr.dic`, with `fr.aff` beside it")
            })
        };
        let (affixes, stems) = (read("aff")?, read("dic")?);
        let latin = String::from_utf8_lossy(&affixes).lines().any(|line| line.trim().starts_with("SET ISO8859-1"));
        let text = |bytes: Vec<u8>| {
            if latin && std::str::from_utf8(&bytes).is_err() {
                return bytes.iter().map(|&byte| char::from(byte)).collect();
            }
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let dictionary = spellbook::Dictionary::new(&text(affixes), &text(stems)).map_err(|error| {
            Diagnostic::new(Code::BrokenDictionary, place, format!("the dictionary `{path}` cannot be read: {error}"))
                .help("use a Hunspell dictionary in UTF-8, as LibreOffice ships them")
        })?;
        let own_path = format!("{stem}.words");
        let own = if folder.holds(&own_path) { read("words").map(text)? } else { String::new() };
        let own = own.lines().map(|line| line.split('#').next().unwrap_or_default().trim().to_owned());
        Ok(Speller { dictionary, own: own.filter(|word| !word.is_empty()).collect(), own_path })
    }

    fn knows(&self, word: &str) -> bool {
        let straight = word.replace('’', "'");
        let listed = |word: &str| self.own.contains(word) || self.own.contains(&word.to_lowercase());
        if listed(word) || listed(&straight) || self.dictionary.check(&straight) || self.dictionary.check(word) {
            return true;
        }
        // `l’action`, `garde-côte`: each part by itself. An elided article is short.
        let parts: Vec<&str> = straight.split(['\'', '-']).collect();
        parts.len() > 1
            && parts.iter().all(|part| part.chars().count() <= 2 || listed(part) || self.dictionary.check(part))
    }

    fn suggestions(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        self.dictionary.suggest(&word.replace('’', "'"), &mut found);
        found.truncate(SUGGESTIONS);
        found
    }
}

/// Tells each word once, where it first stands. `texts` are the units, with their source texts if they are translations.
pub(super) fn check(
    texts: &[(&Key, &Prose, Option<&Prose>)],
    speller: &Speller,
    glossary: &Glossary,
    findings: &mut Findings,
) {
    let sources = texts.iter().filter_map(|(_, _, source)| *source);
    let names: BTreeSet<&str> = sources
        .flat_map(|source| words(&source.text))
        .map(|(_, word)| word)
        .filter(|word| word.starts_with(char::is_uppercase))
        .collect();
    let mut known: BTreeMap<&str, bool> = BTreeMap::new();
    let mut first: BTreeMap<&str, (&Key, Option<Span>, usize)> = BTreeMap::new();
    for (key, prose, _) in texts {
        for (at, word) in prose.words() {
            let looked_up = word.chars().count() > 1
                && !word.chars().any(|c| c.is_ascii_digit())
                && word.chars().any(char::is_lowercase)
                && !is_in_address(&prose.text, at);
            if !looked_up {
                continue;
            }
            if !*known.entry(word).or_insert_with(|| glossary.holds(&word.to_lowercase()) || speller.knows(word)) {
                // `d’Ada`: the name is its last part.
                let elided = word.find(['’', '\'']).is_some_and(|at| at < 3);
                let bare = word.rsplit(['’', '\'']).next().filter(|_| elided).unwrap_or(word);
                if !names.contains(bare) && !names.contains(word) {
                    let entry = first.entry(word).or_insert_with(|| (key, prose.span(at..at + word.len()), 0));
                    entry.2 += 1;
                }
            }
        }
    }
    for (place, (word, (key, span, count))) in first.into_iter().enumerate() {
        let Some(span) = span else { continue };
        let suggestions = if place < CORRECTED { speller.suggestions(word) } else { Vec::new() };
        let mut help = match suggestions.as_slice() {
            [] => String::new(),
            words => format!("is it `{}`? ", words.join("`, `")),
        };
        help.push_str(&format!("A word that is right can stand in {}, on a line of its own", speller.own_path));
        let more = if count > 1 { format!(", {count} times") } else { String::new() };
        findings.tell(key, Code::Misspelt, span, format!("`{word}` is in no dictionary{more}"), help);
    }
}

/// Says whether a word is part of an address.
fn is_in_address(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |before| before + 1);
    let start = text.ceil_char_boundary(start);
    text[start..].split_whitespace().next().is_some_and(is_address)
}
