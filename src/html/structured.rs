//! What a page says of the book to machines: JSON-LD in the words of schema.org.

use serde_json::{Value, json};

use super::page::COVER;
use crate::config::Contributor;
use crate::edition::Edition;
use crate::edition::metadata::person;

/// Describes the book in this edition.
pub(super) fn book(edition: &Edition, cover: bool) -> Value {
    let metadata = &edition.metadata;
    let url = metadata.site_url.as_ref();
    let address = |name: &str| url.map(|url| format!("{url}/{name}/html/index.html"));
    let people = |role: &str| -> Vec<Value> {
        let one = |one: &Contributor| match person(one) {
            Some((family, given)) => {
                json!({"@type": "Person", "name": one.name, "familyName": family, "givenName": given})
            }
            // A name alone does not say whether it is a person's.
            None => json!({"@type": "Thing", "name": one.name}),
        };
        metadata.with_role(role).map(one).collect()
    };
    let publishers: Vec<Value> =
        metadata.publishers.iter().map(|name| json!({"@type": "Organization", "name": name})).collect();
    let mut book = json!({
        "@context": "https://schema.org",
        "@type": "Book",
        "name": metadata.title.plain(),
        "inLanguage": edition.language,
        "datePublished": metadata.date.to_string(),
        "dateModified": metadata.modified.to_string(),
    });
    let mut add = |key: &str, value: Value| book[key] = value;
    for (key, values) in [("author", people("aut")), ("editor", people("edt")), ("translator", people("trl"))] {
        if !values.is_empty() {
            add(key, values.into());
        }
    }
    if !publishers.is_empty() {
        add("publisher", publishers.into());
    }
    let isbn = [&metadata.isbn.print, &metadata.isbn.epub, &metadata.isbn.pdf].into_iter().flatten();
    let isbn: Vec<&str> = isbn.map(|isbn| isbn.digits()).collect();
    if let Some(first) = isbn.first() {
        add("isbn", (*first).into());
    }
    if let Some(license) = metadata.license.as_ref().filter(|license| !license.contains(' ')) {
        add("license", format!("https://spdx.org/licenses/{license}").into());
    }
    if let Some(address) = address(&edition.name) {
        add("url", address.into());
    }
    if let (true, Some(url)) = (cover, url) {
        add("image", format!("{url}/{}/html/{COVER}", edition.name).into());
    }
    let other = |name: &str, language: &str| match address(name) {
        Some(address) => json!({"@type": "Book", "inLanguage": language, "url": address}),
        None => json!({"@type": "Book", "inLanguage": language}),
    };
    let siblings = edition.siblings.iter().filter(|sibling| sibling.name != edition.name);
    match &metadata.translation_of {
        Some(language) => {
            let source = edition.siblings.iter().find(|sibling| sibling.language == *language);
            add("translationOfWork", other(source.map_or("", |source| &source.name), language));
        }
        None => {
            let translations: Vec<Value> = siblings.map(|sibling| other(&sibling.name, &sibling.language)).collect();
            if !translations.is_empty() {
                add("workTranslation", translations.into());
            }
        }
    }
    book
}

/// Describes a chapter and which book it is of.
pub(super) fn chapter(edition: &Edition, title: Option<&str>, file: &str) -> Value {
    let metadata = &edition.metadata;
    let mut chapter = json!({
        "@context": "https://schema.org",
        "@type": "Chapter",
        "name": title.unwrap_or_default(),
        "inLanguage": edition.language,
        "isPartOf": {"@type": "Book", "name": metadata.title.plain(), "inLanguage": edition.language},
    });
    if let Some(url) = &metadata.site_url {
        chapter["url"] = format!("{url}/{}/html/{file}", edition.name).into();
        chapter["isPartOf"]["url"] = format!("{url}/{}/html/index.html", edition.name).into();
    }
    chapter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_is_sorted_by_surname_is_told_to_be_a_person() {
        let mut edition = crate::paged::sample::every_block();
        assert_eq!(book(&edition, false)["author"], json!([{"@type": "Thing", "name": "Ada Vane"}]));
        edition.metadata.contributors[0].sort_as = Some("Vane, Ada".to_owned());
        let person = json!([{"@type": "Person", "name": "Ada Vane", "familyName": "Vane", "givenName": "Ada"}]);
        assert_eq!(book(&edition, false)["author"], person);
    }
}
