//! The glossary: `terms.ftl` of the source edition and of a locale. A term that the source text uses and the translation
//! does not is a remark: there may be a reason.
//!
//! ```ftl
//! -juxtaposed-controls = contrôles juxtaposés
//!     .singular = contrôle juxtaposé
//! ```
//!
//! Attributes are inflections, whatever their names. In the source text a term is found word for word, in any case, the
//! longest first; one that begins with a capital is a name, and so does its place in the text (`the Channel` is no verb).
//! Where two terms are written alike, either will do. In the translation a word may have another ending, and stand within a compound.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{ast, parser};

use super::prose::words;
use super::{Findings, Pair};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::entries::{self, Body};
use crate::locale::load::{LocaleFile, Locales, Role};
use crate::locale::pattern;
use crate::source::{Sources, Span};

/// The glossary of a locale, beside the source edition's.
#[derive(Clone, Debug, Default, Hash)]
pub struct Glossary {
    /// The terms of the source language, the longest first, by their first word.
    source: BTreeMap<String, Vec<Form>>,
    /// The terms of the locale, by name.
    own: BTreeMap<String, Term>,
    /// Every word of the locale's terms, in small letters.
    words: BTreeSet<String>,
}

/// One way in which terms of the source are written.
#[derive(Clone, Debug, Hash)]
struct Form {
    /// The terms that are written so.
    names: Vec<String>,
    words: Vec<String>,
    /// Whether it begins with a capital.
    proper: bool,
}

/// A term of the locale.
#[derive(Clone, Debug, Hash)]
struct Term {
    /// As it is shown.
    shown: String,
    /// The words of each form.
    forms: Vec<Vec<String>>,
}

impl Glossary {
    /// Reads the glossary of a locale; of the source edition itself, if `name` is its name. Told is a term of the locale
    /// that the source's does not have.
    pub fn read(locales: &Locales, name: &str, sources: &Sources) -> (Self, Vec<Diagnostic>) {
        let mut glossary = Glossary::default();
        let mut told = Vec::new();
        let terms = |files: &[LocaleFile]| {
            let files = files.iter().filter(|file| file.role() == Role::Terms);
            files.flat_map(|file| read_file(file, sources)).collect::<Vec<_>>()
        };
        let source = terms(&locales.snapshot_files);
        let own = if name == locales.source {
            source.clone()
        } else {
            locales.folder(name).map(|folder| terms(&folder.files)).unwrap_or_default()
        };
        let known: BTreeSet<&str> = source.iter().map(|entry| entry.name.as_str()).collect();
        for entry in &own {
            if !known.contains(entry.name.as_str()) && !known.is_empty() {
                told.push(
                    Diagnostic::new(
                        Code::UnknownTerm,
                        entry.span,
                        format!("the glossary of the source has no term `-{}`", entry.name),
                    )
                    .help(format!("mend the name, or add it to locales/{}/terms.ftl", locales.source)),
                );
            }
        }
        for entry in source {
            for (value, form) in
                entry.values.iter().flat_map(|value| forms(value).into_iter().map(move |form| (value, form)))
            {
                let Some(first) = form.first().cloned() else { continue };
                let forms = glossary.source.entry(first).or_default();
                match forms.iter_mut().find(|other| other.words == form) {
                    Some(other) => other.names.push(entry.name.clone()),
                    None => {
                        let proper = is_proper(value, &form);
                        forms.push(Form { names: vec![entry.name.clone()], words: form, proper });
                    }
                }
            }
        }
        glossary.source.values_mut().for_each(|forms| forms.sort_by_key(|form| std::cmp::Reverse(form.words.len())));
        for entry in own {
            let forms: Vec<Vec<String>> = entry.values.iter().flat_map(|value| forms(value)).collect();
            glossary
                .words
                .extend(entry.values.iter().flat_map(|value| words(value)).map(|(_, word)| word.to_lowercase()));
            let shown = entry.values.into_iter().next().unwrap_or_default();
            glossary.own.entry(entry.name).or_insert(Term { shown, forms });
        }
        (glossary, told)
    }

    /// Says whether a word, in small letters, belongs to a term.
    pub(super) fn holds(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Finds the terms that a text uses, each as the text writes it.
    fn used(&self, text: &str) -> Vec<&Form> {
        let words: Vec<(&str, String)> = words(text).map(|(_, word)| (word, comparable(word))).collect();
        let mut used: Vec<&Form> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let (written, first) = &words[at];
            let forms = self.source.get(first).map(Vec::as_slice).unwrap_or_default();
            let found = forms.iter().find(|form| {
                let there = words.get(at..at + form.words.len());
                there.is_some_and(|there| there.iter().map(|(_, word)| word).eq(&form.words))
                    && (!form.proper || written.starts_with(char::is_uppercase))
            });
            match found {
                Some(form) => {
                    if !used.iter().any(|other| other.names == form.names) {
                        used.push(form);
                    }
                    at += form.words.len();
                }
                None => at += 1,
            }
        }
        used
    }
}

/// Says whether a term begins with a capital, an article before it not counted.
fn is_proper(value: &str, form: &[String]) -> bool {
    let first = words(value).find(|(_, word)| form.first().is_some_and(|first| comparable(word) == *first));
    first.is_some_and(|(_, word)| word.starts_with(char::is_uppercase))
}

pub(super) fn check(pair: &Pair<'_>, glossary: &Glossary, findings: &mut Findings) {
    if glossary.source.is_empty() || glossary.own.is_empty() {
        return;
    }
    let used = glossary.used(&pair.source.text);
    if used.is_empty() {
        return;
    }
    let own: Vec<String> =
        words(&pair.own.text).chain(words(&pair.own.foreign)).map(|(_, word)| comparable(word)).collect();
    let all = format!(" {} ", own.join(" "));
    for Form { names, words, .. } in used {
        let written = words.join(" ");
        // In a name or a title that is not translated the term is not either.
        if all.contains(&format!(" {written} ")) {
            continue;
        }
        let terms: Vec<(&String, &Term)> =
            names.iter().filter_map(|name| Some((name, glossary.own.get(name)?))).collect();
        let forms = || terms.iter().flat_map(|(_, term)| &term.forms);
        let Some((name, term)) = terms.first().filter(|_| forms().next().is_some()) else { continue };
        if forms().any(|form| form.iter().all(|word| is_there(word, &own))) {
            continue;
        }
        findings.tell(
            &pair.unit.key,
            Code::OtherTerm,
            pair.whole(),
            format!("the glossary has `{}` for `{written}`, and the translation does not use it", term.shown),
            format!("write `{}`, or add the form that is right here to `-{name}` as an attribute", term.shown),
        );
    }
}

/// Says whether a word of a term is in a text, whatever its ending, and as a part of a compound.
fn is_there(word: &str, text: &[String]) -> bool {
    let letters = word.chars().count();
    let stem: String = word.chars().take(letters.saturating_sub(letters / 4).max(3)).collect();
    text.iter().any(|there| {
        let extra = there.chars().count().saturating_sub(letters);
        there == word
            || there.starts_with(&stem) && (extra <= 4 || letters >= 5)
            || letters >= 5 && there.contains(&stem)
            || there.split(['-', '\'']).any(|part| part == word)
    })
}

/// Returns a word as it is compared: in small letters, with straight apostrophes.
fn comparable(word: &str) -> String {
    word.to_lowercase().replace('’', "'").replace('\u{2011}', "-")
}

/// Articles: a term with one is found without.
const ARTICLES: [&str; 14] =
    ["the", "a", "an", "le", "la", "les", "un", "une", "de", "het", "een", "der", "die", "das"];

/// Returns the forms of a term in words: without what stands in parentheses, and an abbreviation in these by itself;
/// without an article.
fn forms(value: &str) -> Vec<Vec<String>> {
    let (outside, inside) = match value.split_once('(') {
        Some((before, rest)) => match rest.split_once(')') {
            Some((inside, after)) => (format!("{before}{after}"), inside),
            None => (value.to_owned(), ""),
        },
        None => (value.to_owned(), ""),
    };
    let mut listed: Vec<String> = words(&outside).map(|(_, word)| comparable(word)).collect();
    if listed.len() > 1 && listed.first().is_some_and(|first| ARTICLES.contains(&first.as_str())) {
        listed.remove(0);
    }
    // `l’Union`
    if let [one] = listed.as_mut_slice()
        && let Some(rest) = one.strip_prefix("l'")
    {
        *one = rest.to_owned();
    }
    let abbreviation = inside.chars().count() >= 2 && inside.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    let mut forms = Vec::new();
    if !listed.is_empty() {
        forms.push(listed);
    }
    if abbreviation {
        forms.push(vec![comparable(inside)]);
    }
    forms
}

/// A term as its file has it.
#[derive(Clone, Debug)]
struct Written {
    name: String,
    /// Its value, and its attributes.
    values: Vec<String>,
    span: Span,
}

fn read_file(file: &LocaleFile, sources: &Sources) -> Vec<Written> {
    let text = sources.get(file.source).text.as_str();
    let mut terms = Vec::new();
    for entry in entries::entries(text, &|_| false) {
        let Body::Term { raw } = entry.body else { continue };
        let (Ok(resource) | Err((resource, _))) = parser::parse(raw);
        for entry in resource.body {
            let ast::Entry::Term(term) = entry else { continue };
            let values = std::iter::once(&term.value).chain(term.attributes.iter().map(|attribute| &attribute.value));
            let at = pattern::offset(term.id.name, text);
            terms.push(Written {
                name: term.id.name.to_owned(),
                values: values.map(pattern::flatten).collect(),
                span: Span::new(file.source, at.saturating_sub(1)..at + term.id.name.len()),
            });
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary(source: &str, own: &str) -> Glossary {
        let mut sources = Sources::default();
        let file = |sources: &mut Sources, path: &str, text: &str| LocaleFile {
            source: sources.add(path, text),
            path: path.to_owned(),
            marked: false,
            writable: true,
        };
        let snapshot = file(&mut sources, "locales/en/terms.ftl", source);
        let own = file(&mut sources, "locales/fr/terms.ftl", own);
        let folder = crate::locale::load::LocaleFolder {
            name: "fr".to_owned(),
            language: "fr-FR".to_owned(),
            files: vec![own],
            lock: BTreeMap::new(),
            lock_file: None,
        };
        let locales = Locales {
            source: "en".to_owned(),
            snapshot_files: vec![snapshot],
            folders: vec![folder],
            ..Locales::default()
        };
        Glossary::read(&locales, "fr", &sources).0
    }

    fn names(glossary: &Glossary, text: &str) -> Vec<String> {
        glossary.used(text).into_iter().flat_map(|form| form.names.clone()).collect()
    }

    #[test]
    fn the_longest_term_is_found_first_in_any_case_and_whole() {
        let glossary =
            glossary("-channel = the Channel\n-tunnel = Channel Tunnel\n-fence = fence\n    .many = fences\n", "");
        assert_eq!(names(&glossary, "Through the Channel Tunnel, under the Channel"), ["tunnel", "channel"]);
        assert_eq!(names(&glossary, "They channel money"), [""; 0]);
        assert_eq!(names(&glossary, "Fences and a defence"), ["fence"]);
    }

    #[test]
    fn a_term_is_there_in_other_endings_compounds_and_abbreviations() {
        let there = |value: &str, text: &str| {
            let own: Vec<String> = words(text).map(|(_, word)| comparable(word)).collect();
            forms(value).iter().any(|form| form.iter().all(|word| is_there(word, &own)))
        };
        assert!(there("contrôle juxtaposé", "les contrôles juxtaposés"));
        assert!(there("clôture", "des clôtures"));
        assert!(there("grensbeveiliging", "het grensbeveiligingsbedrijf"));
        assert!(there("compagnies républicaines de sécurité (CRS)", "les CRS"));
        assert!(there("la Manche", "de l’autre côté de la Manche"));
        assert!(there("l’Union", "dans l’Union"));
        assert!(!there("clôture", "le mur"));
        assert!(!there("speurhond", "de hond"));
    }
}
