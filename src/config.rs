//! `manuscript/book.toml`: what the book is, which editions it has, how it is printed.
//!
//! In: the file's text. Out: a [`Config`] in which every value is of its type and within its bounds, and a
//! diagnostic for each that was not. Unknown keys are told, never ignored ([`crate::toml_reader`] walks the tables).

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Severity};
use crate::source::{Mapped, SourceId, Span};

mod read;

pub use read::read;

/// What `book.toml` says.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file.
    pub source: SourceId,
    /// The namespace of every derived identifier.
    pub uuid: uuid::Uuid,
    /// The title; a unit, and so with its place.
    pub title: Mapped,
    /// The subtitle.
    pub subtitle: Option<Mapped>,
    /// The text of the back cover.
    pub blurb: Option<Mapped>,
    /// Names the output files: `calais`.
    pub slug: String,
    /// The edition that the manuscript is: the name of one of [`Config::editions`].
    pub source_edition: String,
    /// Who made the book.
    pub contributors: Vec<Contributor>,
    /// Who publishes it.
    pub publishers: Vec<String>,
    /// The day of publication.
    pub date: Date,
    /// The state of the edition; the day of publication if not given.
    pub modified: Date,
    /// The statement of rights.
    pub rights: Option<String>,
    /// An SPDX expression.
    pub license: Option<String>,
    /// What the book is about.
    pub subjects: Vec<Subject>,
    /// The series.
    pub series: Option<String>,
    /// Who certifies that the EPUB conforms; only then does it claim so.
    pub certifier: Option<String>,
    /// The chapters' files, in order, with their places; empty: by file name.
    pub chapters: Vec<(String, Span)>,
    /// The editions, in the order of the file.
    pub editions: Vec<EditionConfig>,
    /// How it is printed.
    pub print: Print,
    /// What the EPUB shows.
    pub epub: Epub,
    /// The site, and what it shows.
    pub site: Site,
    /// What a build does about units that are not translated.
    pub missing: MissingPolicy,
    /// What a build does about units that were translated from an older text.
    pub stale: StalePolicy,
    /// Severities that differ from the code table's.
    pub severities: BTreeMap<Code, Severity>,
    /// The dictionaries, by edition: a path within the project, and where it stands.
    pub spelling: BTreeMap<String, (String, Span)>,
}

impl Config {
    /// Returns the edition that the manuscript is.
    pub fn source_edition(&self) -> &EditionConfig {
        self.edition(&self.source_edition).unwrap_or(&self.editions[0])
    }

    /// Returns the edition of a name.
    pub fn edition(&self, name: &str) -> Option<&EditionConfig> {
        self.editions.iter().find(|edition| edition.name == name)
    }

    /// Visits the editions that are translations.
    pub fn translations(&self) -> impl Iterator<Item = &EditionConfig> {
        self.editions.iter().filter(|edition| edition.name != self.source_edition)
    }
}

/// A person or body, and their part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Contributor {
    /// As shown.
    pub name: String,
    /// As sorted: "Surname, First name".
    pub sort_as: Option<String>,
    /// A MARC relator code: `aut`, `edt`, `trl`.
    pub role: String,
}

/// A subject by a scheme: Thema, BISAC.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    /// The scheme's name.
    pub scheme: String,
    /// The code.
    pub code: String,
}

/// What `[editions.<name>]` says.
#[derive(Clone, Debug)]
pub struct EditionConfig {
    /// `fr`.
    pub name: String,
    /// A BCP 47 tag: `fr-FR`.
    pub language: String,
    /// Who made this edition, beside those of the book: its translator.
    pub contributors: Vec<Contributor>,
    /// Statement on this edition's title page.
    pub title_statement: Option<String>,
    /// Rights, where they differ from the book's.
    pub rights: Option<String>,
    /// License, where it differs from the book's.
    pub license: Option<String>,
    /// ISBNs by product, digits only.
    pub isbn: Isbns,
    /// What the printed book costs.
    pub price: Price,
    /// Where it stands.
    pub span: Span,
}

/// The ISBNs of an edition: 13 digits each, check digit verified.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Isbns {
    /// Of the PDF for the screen.
    pub pdf: Option<Isbn13>,
    /// Of the printed book.
    pub print: Option<Isbn13>,
    /// Whether book.toml has one for the printed book that is none, as was told.
    pub print_is_bad: bool,
    /// Of the EPUB.
    pub epub: Option<Isbn13>,
}

/// What a printed book costs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Price {
    /// As the back cover shows it: `£12.00`.
    pub words: Option<String>,
    /// The five digits beside the barcode: `51299`.
    pub code: Option<String>,
}

/// An ISBN of 13 digits whose check digit is right.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isbn13 {
    digits: String,
    written: String,
    span: Span,
}

impl Isbn13 {
    /// Reads an ISBN, with or without hyphens. Prefix 978 or 979, modulo 10 with weights 1 and 3 (ISO 2108).
    pub fn parse(text: &str, span: Span) -> Option<Self> {
        let digits: String = text.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        let prefix = digits.starts_with("978") || digits.starts_with("979");
        if digits.len() != 13 || !prefix || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let sum: u32 =
            digits.bytes().enumerate().map(|(at, b)| u32::from(b - b'0') * if at % 2 == 0 { 1 } else { 3 }).sum();
        sum.is_multiple_of(10).then(|| Isbn13 { digits, written: text.trim().to_owned(), span })
    }

    /// Returns the 13 digits.
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// Returns it as it was written, with its hyphens.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// Returns where it stands.
    pub fn span(&self) -> Span {
        self.span
    }
}

/// A day of the Gregorian calendar, valid once built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `2026-11-23`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shape = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        icu_calendar::Date::try_new_iso(year, month, day).ok()?;
        (shape && digits).then_some(Date { year, month, day })
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Returns the month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the day of a moment in UTC, in seconds since 1970.
    pub fn of_unix_seconds(seconds: i64) -> Self {
        // Civil from days, the inverse of `unix_seconds` (same source).
        let days = seconds.div_euclid(86_400) + 719_468;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date { year: year as i32, month: month as u8, day: day as u8 }
    }

    /// Returns the moment at which the day begins in UTC, in seconds since 1970.
    pub fn unix_seconds(self) -> i64 {
        // Days from the civil calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        (era * 146_097 + day_of_era - 719_468) * 86_400
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// What `[print]` says.
#[derive(Clone, Debug)]
pub struct Print {
    /// The theme's folder under `assets/themes/`.
    pub theme: String,
    /// The trimmed page.
    pub trim: Trim,
    /// What is laid out beyond the trim, in millimetres; `None`: what the printer wants.
    pub bleed: Option<f64>,
    /// The same where `book.toml` says it, with its place.
    pub stated_bleed: Option<(f64, Span)>,
    /// A printer of `assets/printers.toml`.
    pub profile: String,
    /// Where the printer is named.
    pub profile_span: Option<Span>,
    /// The paper.
    pub paper: Paper,
    /// How wide each flap of the cover is, in millimetres; `None`: it has none.
    pub flaps: Option<f64>,
    /// How large the barcode is, in percent of its nominal size: 80 to 200; `None`: 100.
    pub barcode: Option<f64>,
    /// How the leaves are held together.
    pub binding: Binding,
    /// The page count is a multiple of this; `None`: of what the printer says.
    pub page_multiple: Option<u32>,
}

impl Default for Print {
    fn default() -> Self {
        Print {
            theme: "plain".to_owned(),
            trim: Trim { width: 210.0, height: 297.0 },
            bleed: None,
            stated_bleed: None,
            profile: "offset-fogra39".to_owned(),
            profile_span: None,
            paper: Paper::default(),
            flaps: None,
            barcode: None,
            binding: Binding::Perfect,
            page_multiple: None,
        }
    }
}

/// The trimmed page, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trim {
    /// Width in millimetres.
    pub width: f64,
    /// Height in millimetres.
    pub height: f64,
}

/// The paper of the interior, and the board of the cover.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paper {
    /// The paper's name; a printer may know how thick it is.
    pub name: String,
    /// The thickness of a leaf, in millimetres; `None`: what the printer says of this paper.
    pub caliper: Option<f64>,
    /// Whether book.toml has a thickness that no leaf has, as was told.
    pub caliper_is_bad: bool,
    /// The thickness of the cover's board, in millimetres; `None`: what the printer says.
    pub board: Option<f64>,
}

/// How the leaves are held together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    /// Glued at the spine.
    Perfect,
    /// Folded and stapled.
    SaddleStitch,
}

/// What `[epub]` says.
#[derive(Clone, Debug)]
pub struct Epub {
    /// Whether it has the printed pages: their list, and where each begins. With them it waits for the layout.
    pub printed_pages: bool,
}

impl Default for Epub {
    fn default() -> Self {
        Epub { printed_pages: true }
    }
}

/// What `[site]` says.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its address, without a slash at its end.
    pub url: Option<String>,
    /// Whether the site and the single file show where the printed pages begin. With them they wait for the layout.
    pub printed_pages: bool,
    /// Whether it can be searched.
    pub search: bool,
}

impl Default for Site {
    fn default() -> Self {
        Site { url: None, printed_pages: true, search: true }
    }
}

/// What a build does about a unit that is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingPolicy {
    /// Shows the source text, marked with its language.
    Source,
    /// Fails.
    Fail,
}

/// What a build does about a unit that was translated from an older text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StalePolicy {
    /// Shows the translation, and tells.
    Keep,
    /// Fails.
    Fail,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isbn_check_digit() {
        let span = Span::new(crate::source::Sources::default().add("book.toml", ""), 0..0);
        let digits = |text| Isbn13::parse(text, span).map(|isbn| isbn.digits().to_owned());
        assert_eq!(digits("978-0-306-40615-7").as_deref(), Some("9780306406157"));
        assert_eq!(digits("978-0-306-40615-8"), None);
        assert_eq!(digits("1234567890128"), None);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert!(Date::parse("2024-02-29").is_some());
        for bad in ["2023-02-29", "2024-2-9", "24-02-09", "2024-02-09-01", "+024-01-01"] {
            assert_eq!(Date::parse(bad), None, "{bad}");
        }
        assert_eq!(Date::parse("1970-01-01").map(Date::unix_seconds), Some(0));
        assert_eq!(Date::parse("2026-11-23").map(Date::unix_seconds), Some(1_795_392_000));
        for text in ["1970-01-01", "2000-02-29", "1969-12-31", "2100-03-01", "1600-01-01"] {
            let date = Date::parse(text).unwrap();
            assert_eq!(Date::of_unix_seconds(date.unix_seconds() + 86_399), date);
        }
    }
}
