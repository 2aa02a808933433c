//! Reads `book.toml`.

use std::collections::BTreeMap;

use super::{
    Binding, Config, Contributor, Date, EditionConfig, Epub, Isbn13, Isbns, MissingPolicy, Paper, Price, Print, Site,
    StalePolicy, Subject, Trim,
};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::key::is_name;
use crate::document::markdown::is_language;
use crate::source::{Mapped, SourceId, Sources, Span};
use crate::toml_reader::{Table, Value, ValueKind};

/// Reads `book.toml`. A fault in one value leaves the others read; `None` only where no edition could be made out.
pub fn read(sources: &Sources, source: SourceId) -> (Option<Config>, Vec<Diagnostic>) {
    let length = sources.get(source).text.len();
    let (mut root, mut diagnostics) = Table::parse(sources, Span::new(source, 0..length));
    let missing = |name: &str| {
        let place = Span::new(source, 0..0);
        Diagnostic::new(Code::MissingKey, place, format!("`[{name}]` is missing"))
            .help(format!("add a line `[{name}]`"))
    };
    let book = root.table("book");
    let editions = root.table("editions");
    if book.is_none() {
        diagnostics.push(missing("book"));
    }
    if editions.is_none() {
        diagnostics.push(missing("editions.en"));
    }
    let print = root.table("print").map(|table| collect(table, print, &mut diagnostics)).unwrap_or_default();
    let epub = root.table("epub").map(|table| collect(table, epub, &mut diagnostics)).unwrap_or_default();
    let site = root.table("site").map(|table| collect(table, site, &mut diagnostics)).unwrap_or_default();
    let (missing, stale) = root
        .table("policy")
        .map_or((MissingPolicy::Source, StalePolicy::Keep), |table| collect(table, policy, &mut diagnostics));
    let editions = editions.map(|table| collect(table, read_editions, &mut diagnostics)).unwrap_or_default();
    let (severities, spelling) = root
        .table("check")
        .map(|table| collect(table, |table| check(table, &editions), &mut diagnostics))
        .unwrap_or_default();
    diagnostics.extend(root.finish());
    diagnostics.extend(same_isbn(&editions));
    let book = book.map(|table| collect(table, read_book, &mut diagnostics));

    let (Some(book), Some(first)) = (book, editions.first()) else { return (None, diagnostics) };
    let source_edition = match &book.source {
        Some((name, span)) if !editions.iter().any(|edition| edition.name == *name) => {
            diagnostics.push(
                Diagnostic::new(Code::BadValue, *span, format!("there is no edition `{name}`"))
                    .help(format!("add `[editions.{name}]`, or name the edition that the manuscript is")),
            );
            first.name.clone()
        }
        Some((name, _)) => name.clone(),
        None => first.name.clone(),
    };
    let date = book.date;
    let config = Config {
        source,
        uuid: book.uuid,
        title: book.title.unwrap_or_else(|| Mapped::made("Untitled", Span::new(source, 0..0))),
        subtitle: book.subtitle,
        blurb: book.blurb,
        slug: book.slug,
        source_edition,
        contributors: book.contributors,
        publishers: book.publishers,
        date,
        modified: book.modified.unwrap_or(date),
        rights: book.rights,
        license: book.license,
        subjects: book.subjects,
        series: book.series,
        certifier: book.certifier,
        chapters: book.chapters,
        editions,
        print,
        epub,
        site,
        missing,
        stale,
        severities,
        spelling,
    };
    (Some(config), diagnostics)
}

/// Reads a table, and collects what it tells and the keys that nobody asked for.
fn collect<T>(mut table: Table, read: impl FnOnce(&mut Table) -> T, diagnostics: &mut Vec<Diagnostic>) -> T {
    let value = read(&mut table);
    diagnostics.extend(table.finish());
    value
}

/// What `[book]` says.
struct Book {
    uuid: uuid::Uuid,
    title: Option<Mapped>,
    subtitle: Option<Mapped>,
    blurb: Option<Mapped>,
    slug: String,
    source: Option<(String, Span)>,
    contributors: Vec<Contributor>,
    publishers: Vec<String>,
    date: Date,
    modified: Option<Date>,
    rights: Option<String>,
    license: Option<String>,
    subjects: Vec<Subject>,
    series: Option<String>,
    certifier: Option<String>,
    chapters: Vec<(String, Span)>,
}

fn read_book(table: &mut Table) -> Book {
    let uuid = table.needed("uuid").and_then(|(text, span)| {
        let uuid = uuid::Uuid::parse_str(&text.text).ok();
        if uuid.is_none() {
            table.bad(span, format!("`{}` is no UUID", text.text), "`plantin init` mints one; `uuidgen` does, too");
        }
        uuid
    });
    let slug = table.needed("slug").and_then(|(text, span)| {
        let good = is_name(&text.text);
        if !good {
            table.bad(
                span,
                format!("`{}` cannot name files everywhere", text.text),
                "use small letters, digits and hyphens",
            );
        }
        good.then_some(text.text)
    });
    let date = match table.needed("date") {
        Some((text, span)) => day(table, &text, span),
        None => None,
    };
    Book {
        uuid: uuid.unwrap_or_default(),
        title: table.needed("title").map(|(text, _)| text),
        subtitle: table.text("subtitle").map(|(text, _)| text),
        blurb: table.text("blurb").map(|(text, _)| text),
        slug: slug.unwrap_or_else(|| "book".to_owned()),
        source: table.text("source").map(|(text, span)| (text.text, span)),
        contributors: contributors(table),
        publishers: table.texts("publishers").into_iter().map(|(text, _)| text.text).collect(),
        date: date.unwrap_or(EPOCH),
        modified: table.text("modified").and_then(|(text, span)| day(table, &text, span)),
        rights: plain(table, "rights"),
        license: plain(table, "license"),
        subjects: subjects(table),
        series: plain(table, "series"),
        certifier: plain(table, "certifier"),
        chapters: table.texts("chapters").into_iter().map(|(text, span)| (text.text, span)).collect(),
    }
}

/// Stands in for a date that could not be read; the build is stopped by the diagnostic.
const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };

fn plain(table: &mut Table, key: &str) -> Option<String> {
    table.text(key).map(|(text, _)| text.text)
}

fn day(table: &mut Table, text: &Mapped, span: Span) -> Option<Date> {
    let date = Date::parse(&text.text);
    if date.is_none() {
        table.bad(span, format!("`{}` is no day of the calendar", text.text), "write it as \"2026-11-23\"");
    }
    date
}

fn contributors(table: &mut Table) -> Vec<Contributor> {
    let mut contributors = Vec::new();
    for mut entry in table.tables("contributors") {
        let name = entry.needed("name").map(|(text, _)| text.text);
        let sort_as = plain(&mut entry, "sort-as");
        let role = entry.needed("role").and_then(|(text, span)| {
            // MARC relators are codes of three letters (https://www.loc.gov/marc/relators/).
            let good = text.text.len() == 3 && text.text.bytes().all(|b| b.is_ascii_lowercase());
            if !good {
                entry.bad(
                    span,
                    format!("`{}` is no MARC relator code", text.text),
                    "use three letters: aut (author), edt (editor), ill (illustrator), trl (translator)",
                );
            }
            good.then_some(text.text)
        });
        for told in entry.finish() {
            table.tell(told);
        }
        if let (Some(name), Some(role)) = (name, role) {
            contributors.push(Contributor { name, sort_as, role });
        }
    }
    contributors
}

fn subjects(table: &mut Table) -> Vec<Subject> {
    let mut subjects = Vec::new();
    for mut entry in table.tables("subjects") {
        let scheme = entry.needed("scheme").map(|(text, _)| text.text);
        let code = entry.needed("code").map(|(text, _)| text.text);
        for told in entry.finish() {
            table.tell(told);
        }
        if let (Some(scheme), Some(code)) = (scheme, code) {
            subjects.push(Subject { scheme, code });
        }
    }
    subjects
}

fn read_editions(table: &mut Table) -> Vec<EditionConfig> {
    let mut editions = Vec::new();
    for (name, span) in table.keys() {
        let Some(mut entry) = table.table(&name) else { continue };
        if !is_name(&name) {
            table.tell(
                Diagnostic::new(Code::BadName, span, format!("`{name}` cannot name an edition"))
                    .help("use small letters, digits and hyphens: it names a folder"),
            );
            continue;
        }
        let language = entry.needed("language").map(|(text, span)| {
            if !is_language(&text.text) {
                entry.tell(
                    Diagnostic::new(Code::UnknownLanguage, span, format!("`{}` is no language tag", text.text))
                        .help("use a tag such as \"fr-FR\""),
                );
            }
            text.text
        });
        let isbn = entry.table("isbn").map(|mut isbn| {
            let has_print = isbn.keys().iter().any(|(key, _)| key == "print");
            let print = read_isbn(&mut isbn, "print");
            let isbns = Isbns {
                pdf: read_isbn(&mut isbn, "pdf"),
                print_is_bad: has_print && print.is_none(),
                print,
                epub: read_isbn(&mut isbn, "epub"),
            };
            isbn.finish().into_iter().for_each(|told| entry.tell(told));
            isbns
        });
        editions.push(EditionConfig {
            language: language.unwrap_or_else(|| name.clone()),
            name,
            contributors: contributors(&mut entry),
            title_statement: plain(&mut entry, "title-statement"),
            rights: plain(&mut entry, "rights"),
            license: plain(&mut entry, "license"),
            isbn: isbn.unwrap_or_default(),
            price: price(&mut entry),
            span: entry.span(),
        });
        entry.finish().into_iter().for_each(|told| table.tell(told));
    }
    editions
}

fn read_isbn(table: &mut Table, key: &str) -> Option<Isbn13> {
    let (text, span) = table.text(key)?;
    let isbn = Isbn13::parse(&text.text, span);
    if isbn.is_none() {
        table.tell(
            Diagnostic::new(Code::BadIsbn, span, format!("`{}` is no ISBN: its digits do not add up", text.text))
                .help("an ISBN has 13 digits and begins with 978 or 979; compare it with your agency's list"),
        );
    }
    isbn
}

/// Reads what the printed book costs: in words, and as the code beside the barcode.
fn price(table: &mut Table) -> Price {
    let words = plain(table, "price");
    let code = table.text("price-code").and_then(|(text, span)| {
        let good = text.text.len() == 5 && text.text.bytes().all(|byte| byte.is_ascii_digit());
        if !good {
            let help = "use five digits: one for the currency and four for the price, or 90000 for none";
            table.bad(span, format!("`{}` is no code of a price", text.text), help);
        }
        good.then_some(text.text)
    });
    Price { words, code }
}

/// Tells ISBNs that stand for two products.
fn same_isbn(editions: &[EditionConfig]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    let mut told = Vec::new();
    for edition in editions {
        let products = [("pdf", &edition.isbn.pdf), ("print", &edition.isbn.print), ("epub", &edition.isbn.epub)];
        for (product, isbn) in products {
            let Some(isbn) = isbn else { continue };
            let name = format!("{} {product}", edition.name);
            if let Some(other) = first.get(isbn.digits()) {
                told.push(
                    Diagnostic::new(
                        Code::IsbnTwice,
                        isbn.span(),
                        format!("`{}` is the ISBN of {other}, too", isbn.written()),
                    )
                    .help("give each edition in each format its own ISBN, or none"),
                );
            } else {
                first.insert(isbn.digits(), name);
            }
        }
    }
    told
}

fn print(table: &mut Table) -> Print {
    let mut print = Print::default();
    if let Some(theme) = table.text("theme").and_then(|(text, span)| {
        let good = is_name(&text.text);
        if !good {
            table.bad(span, format!("`{}` cannot name a theme", text.text), "use small letters, digits and hyphens");
        }
        good.then_some(text.text)
    }) {
        print.theme = theme;
    }
    if let Some(trim) = table.value("trim").and_then(|value| trim(table, value)) {
        print.trim = trim;
    }
    print.stated_bleed = length(table, "bleed", 0.0..=20.0);
    print.bleed = print.stated_bleed.map(|(bleed, _)| bleed);
    if let Some((profile, span)) = table.text("profile") {
        (print.profile, print.profile_span) = (profile.text, Some(span));
    }
    if let Some(mut paper) = table.table("paper") {
        let name = plain(&mut paper, "name").unwrap_or_default();
        let has_caliper = paper.keys().iter().any(|(key, _)| key == "caliper");
        let mut thickness = |key, bounds| length(&mut paper, key, bounds).map(|(thickness, _)| thickness);
        let (caliper, board) = (thickness("caliper", 0.01..=2.0), thickness("board", 0.01..=10.0));
        print.paper = Paper { name, caliper, caliper_is_bad: has_caliper && caliper.is_none(), board };
        paper.finish().into_iter().for_each(|told| table.tell(told));
    }
    if let Some(mut cover) = table.table("cover") {
        print.flaps = length(&mut cover, "flaps", 0.0..=200.0).map(|(flaps, _)| flaps).filter(|flaps| *flaps > 0.0);
        if let Some((percent, span)) = cover.number("barcode") {
            if (80.0..=200.0).contains(&percent) {
                print.barcode = Some(percent);
            } else {
                let help = "use 80 to 200, in percent of the nominal size: scanners read no other everywhere";
                cover.bad(span, format!("a barcode cannot be of {percent} %"), help);
            }
        }
        cover.finish().into_iter().for_each(|told| table.tell(told));
    }
    if let Some((text, span)) = table.text("binding") {
        match text.text.as_str() {
            "perfect" => print.binding = Binding::Perfect,
            "saddle-stitch" => print.binding = Binding::SaddleStitch,
            other => table.bad(span, format!("`{other}` is no binding"), "use \"perfect\" or \"saddle-stitch\""),
        }
    }
    if let Some((number, span)) = table.number("page-multiple") {
        if number.fract() == 0.0 && (1.0..=64.0).contains(&number) {
            print.page_multiple = Some(number as u32);
        } else {
            table.bad(span, format!("pages cannot come in multiples of {number}"), "use a whole number from 1 to 64");
        }
    }
    print
}

/// Reads a length in millimetres within bounds.
fn length(table: &mut Table, key: &str, bounds: std::ops::RangeInclusive<f64>) -> Option<(f64, Span)> {
    let (number, span) = table.number(key)?;
    if bounds.contains(&number) {
        return Some((number, span));
    }
    let help = format!("use a number of millimetres from {} to {}", bounds.start(), bounds.end());
    table.bad(span, format!("`{key}` cannot be {number} mm"), help);
    None
}

/// Reads a trimmed size: a name, or width and height in millimetres.
fn trim(table: &mut Table, value: Value) -> Option<Trim> {
    const NAMED: [(&str, f64, f64); 5] = [
        ("a4", 210.0, 297.0),
        ("a5", 148.0, 210.0),
        ("b5", 176.0, 250.0),
        ("6x9in", 152.4, 228.6),
        ("5.5x8.5in", 139.7, 215.9),
    ];
    const HELP: &str =
        "use \"a4\", \"a5\", \"b5\", \"6x9in\", \"5.5x8.5in\", or [width, height] in millimetres from 70 to 500";
    let found = match &value.kind {
        ValueKind::Text(text) => {
            let named = NAMED.iter().find(|(name, _, _)| name.eq_ignore_ascii_case(&text.text));
            named.map(|&(_, width, height)| Trim { width, height })
        }
        ValueKind::List(sides) => {
            let sides: Vec<f64> = sides
                .iter()
                .filter_map(|side| match side.kind {
                    ValueKind::Integer(number) => Some(number as f64),
                    ValueKind::Float(number) => Some(number),
                    _ => None,
                })
                .filter(|side| (70.0..=500.0).contains(side))
                .collect();
            match sides.as_slice() {
                [width, height] => Some(Trim { width: *width, height: *height }),
                _ => None,
            }
        }
        _ => None,
    };
    if found.is_none() {
        table.bad(value.span, "this is no size of a page", HELP);
    }
    found
}

fn epub(table: &mut Table) -> Epub {
    let mut epub = Epub::default();
    if let Some((shown, _)) = table.boolean("printed-pages") {
        epub.printed_pages = shown;
    }
    epub
}

fn site(table: &mut Table) -> Site {
    let mut site = Site::default();
    if let Some((text, span)) = table.text("url") {
        if text.text.starts_with("https://") || text.text.starts_with("http://") {
            site.url = Some(text.text.trim_end_matches('/').to_owned());
        } else {
            table.bad(span, format!("`{}` is no address of a site", text.text), "begin it with https://");
        }
    }
    if let Some((shown, _)) = table.boolean("printed-pages") {
        site.printed_pages = shown;
    }
    if let Some((search, _)) = table.boolean("search") {
        site.search = search;
    }
    site
}

fn policy(table: &mut Table) -> (MissingPolicy, StalePolicy) {
    let (mut missing, mut stale) = (MissingPolicy::Source, StalePolicy::Keep);
    if let Some((text, span)) = table.text("missing") {
        match text.text.as_str() {
            "source" => {}
            "fail" => missing = MissingPolicy::Fail,
            other => table.bad(span, format!("`{other}` is no policy"), "use \"source\" or \"fail\""),
        }
    }
    if let Some((text, span)) = table.text("stale") {
        match text.text.as_str() {
            "keep" => {}
            "fail" => stale = StalePolicy::Fail,
            other => table.bad(span, format!("`{other}` is no policy"), "use \"keep\" or \"fail\""),
        }
    }
    (missing, stale)
}

/// The severities by code, and the dictionaries by edition.
type Check = (BTreeMap<Code, Severity>, BTreeMap<String, (String, Span)>);

fn check(table: &mut Table, editions: &[EditionConfig]) -> Check {
    let (mut severities, mut spelling) = (BTreeMap::new(), BTreeMap::new());
    for (key, span) in table.keys() {
        if key == "spelling" {
            let Some(mut dictionaries) = table.table(&key) else { continue };
            for (edition, span) in dictionaries.keys() {
                if !editions.iter().any(|known| known.name == edition) {
                    let message = format!("there is no edition `{edition}` whose spelling could be checked");
                    dictionaries.bad(span, message, "name an edition of this file, and the path of its dictionary");
                }
                if let Some((path, span)) = dictionaries.text(&edition) {
                    spelling.insert(edition, (path.text, span));
                }
            }
            dictionaries.finish().into_iter().for_each(|told| table.tell(told));
            continue;
        }
        let Some(code) = Code::parse(&key) else {
            table.value(&key);
            table.tell(
                Diagnostic::new(Code::UnknownKey, span, format!("`{key}` is no code of a check"))
                    .help("`plantin check` prints the code of each fault"),
            );
            continue;
        };
        if let Some((text, span)) = table.text(&key) {
            match Severity::parse(&text.text) {
                Some(severity) => drop(severities.insert(code, severity)),
                None => table.bad(
                    span,
                    format!("`{}` is no severity", text.text),
                    "use \"off\", \"info\", \"warning\" or \"error\"",
                ),
            }
        }
    }
    (severities, spelling)
}
