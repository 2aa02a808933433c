//! Who made an edition, when, and under which identifiers.

use uuid::Uuid;

use super::Text;
use crate::config::{Contributor, Date, Isbns, Price, Subject};

/// Who made an edition, when, and under which identifiers.
#[derive(Clone, Debug, Hash)]
pub struct Metadata {
    /// The title.
    pub title: Text,
    /// The subtitle.
    pub subtitle: Option<Text>,
    /// The text of the back cover.
    pub blurb: Option<Text>,
    /// Those of the book, then those of the edition.
    pub contributors: Vec<Contributor>,
    /// Who publishes it.
    pub publishers: Vec<String>,
    /// The day of publication, which may be printed.
    pub date: Date,
    /// The same in words.
    pub date_in_words: String,
    /// The state of the edition.
    pub modified: Date,
    /// What timestamps in files say, in seconds since 1970: `modified`, or `SOURCE_DATE_EPOCH`.
    pub timestamp: i64,
    /// The statement of rights.
    pub rights: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// What the book is about.
    pub subjects: Vec<Subject>,
    /// The series.
    pub series: Option<String>,
    /// Who certifies that the EPUB conforms.
    pub certifier: Option<String>,
    /// The ISBNs of this edition.
    pub isbn: Isbns,
    /// What the printed book costs.
    pub price: Price,
    /// Statement on this edition's title page.
    pub title_statement: Option<String>,
    /// The namespace of the book's identifiers.
    pub book_uuid: Uuid,
    /// The address of the site.
    pub site_url: Option<String>,
    /// The language of the source edition, where this one is a translation.
    pub translation_of: Option<String>,
}

/// Articles that begin a name of a body: "Project, The" is no surname.
const ARTICLES: [&str; 14] =
    ["the", "a", "an", "le", "la", "les", "l’", "l'", "de", "het", "een", "der", "die", "das"];

/// Says whether a word is an article in one of the languages that Plantin knows.
fn is_article(word: &str) -> bool {
    ARTICLES.contains(&word.to_lowercase().as_str())
}

impl Metadata {
    /// Returns the identifier of a product of this edition: version 5 of the book's UUID, the language and the format.
    pub fn derived_uuid(&self, language: &str, format: &str) -> Uuid {
        Uuid::new_v5(&self.book_uuid, format!("{language}/{format}").as_bytes())
    }

    /// Returns the contributors of a MARC relator role.
    pub fn with_role<'a>(&'a self, role: &'a str) -> impl Iterator<Item = &'a Contributor> {
        self.contributors.iter().filter(move |contributor| contributor.role == role)
    }
}

/// Returns surname and first name of a person: where sorting turns the name around, and no article comes last.
pub fn person(contributor: &Contributor) -> Option<(&str, &str)> {
    let (family, given) = contributor.sort_as.as_deref()?.split_once(',')?;
    let (family, given) = (family.trim(), given.trim());
    let is_person = !is_article(given) && !given.is_empty();
    is_person.then_some((family, given))
}
