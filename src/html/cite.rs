//! How an edition is cited: in plain words, as BibTeX, and as CSL-JSON, which reference managers read.

use serde_json::{Value, json};

use crate::config::Contributor;
use crate::edition::Edition;
use crate::edition::metadata;
use crate::xhtml::Markup;

/// The same citation in three forms.
#[derive(Debug)]
pub(super) struct Citation {
    /// In plain words.
    pub plain: String,
    /// A `@book` of BibTeX (btxdoc, 3.1); accents as UTF-8, as biber and every current BibTeX style read them.
    pub bibtex: String,
    /// A list of one item (CSL-JSON 1.0.2).
    pub csl: String,
}

/// Cites an edition.
pub(super) fn cite(edition: &Edition) -> Citation {
    Citation { plain: plain(edition), bibtex: bibtex(edition), csl: csl(edition) }
}

/// Returns the name of the file that a citation is downloaded as, without ending.
pub(super) fn file_stem(edition: &Edition) -> String {
    edition.file_stem.clone()
}

/// Writes the citation as a part of a page that is opened. `files` says that it can be downloaded too.
pub(super) fn write(out: &mut Markup, edition: &Edition, files: bool) {
    let citation = cite(edition);
    out.start("details").attribute("class", "cite").line();
    out.element("summary", &edition.words.cite).line();
    out.element("p", &citation.plain).line();
    for (name, text, ending) in [("BibTeX", &citation.bibtex, "bib"), ("CSL-JSON", &citation.csl, "json")] {
        out.start("p");
        if files {
            let file = format!("{}.{ending}", file_stem(edition));
            out.start("a").attribute("href", &file).attribute("download", &file).text(name).end();
        } else {
            out.text(name);
        }
        out.end().line();
        out.start("pre").attribute("tabindex", "0").attribute("role", "region").attribute("aria-label", name);
        out.element("code", text.trim_end()).end().line();
    }
    out.end().line();
}

fn title(edition: &Edition) -> (String, Option<String>) {
    let metadata = &edition.metadata;
    let subtitle = metadata.subtitle.as_ref().map(|text| text.plain());
    (metadata.title.plain(), subtitle.filter(|text| !text.trim().is_empty()))
}

/// Those who are cited as the book's makers: its authors, else its editors.
fn makers(edition: &Edition) -> (Vec<&Contributor>, &'static str) {
    let authors: Vec<_> = edition.metadata.with_role("aut").collect();
    if authors.is_empty() { (edition.metadata.with_role("edt").collect(), "editor") } else { (authors, "author") }
}

fn address(edition: &Edition) -> Option<String> {
    edition.metadata.site_url.as_ref().map(|url| format!("{url}/{}/html/index.html", edition.name))
}

fn isbn(edition: &Edition) -> Option<&str> {
    let isbn = &edition.metadata.isbn;
    [&isbn.print, &isbn.epub, &isbn.pdf].into_iter().flatten().next().map(|isbn| isbn.written())
}

fn plain(edition: &Edition) -> String {
    let (metadata, words) = (&edition.metadata, &edition.words);
    let names = |of: &[&Contributor]| of.iter().map(|one| one.name.clone()).collect::<Vec<_>>().join(", ");
    let (title, subtitle) = title(edition);
    let translators: Vec<_> = metadata.with_role("trl").collect();
    let mut parts = vec![names(&makers(edition).0), title, subtitle.unwrap_or_default()];
    if !translators.is_empty() {
        parts.push(format!("{} {}", words.translated_by, names(&translators)));
    }
    let publishers = metadata.publishers.join(", ");
    let year = metadata.date.year().to_string();
    parts.push(if publishers.is_empty() { year } else { format!("{publishers}, {year}") });
    parts.extend(isbn(edition).map(|isbn| format!("ISBN {isbn}")));
    let ended =
        |part: &str| if part.ends_with(['.', '?', '!', '…']) { part.to_owned() } else { format!("{part}.") };
    let said: Vec<String> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).map(ended).collect();
    let address = address(edition).map(|address| format!(" {address}")).unwrap_or_default();
    said.join(" ") + &address
}

fn bibtex(edition: &Edition) -> String {
    let metadata = &edition.metadata;
    let (title, subtitle) = title(edition);
    let names = |of: &[&Contributor]| of.iter().map(|one| bibtex_name(one)).collect::<Vec<_>>().join(" and ");
    let (makers, role) = makers(edition);
    let translators: Vec<_> = metadata.with_role("trl").collect();
    let fields = [
        (role, names(&makers)),
        ("translator", names(&translators)),
        ("title", braced(&title)),
        ("subtitle", subtitle.map(|text| braced(&text)).unwrap_or_default()),
        ("publisher", metadata.publishers.iter().map(|name| braced(name)).collect::<Vec<_>>().join(" and ")),
        ("year", metadata.date.year().to_string()),
        ("date", metadata.date.to_string()),
        ("isbn", isbn(edition).unwrap_or_default().to_owned()),
        ("langid", edition.language.clone()),
        ("url", address(edition).unwrap_or_default()),
    ];
    let fields: Vec<String> = fields
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("  {name} = {{{value}}},\n"))
        .collect();
    format!("@book{{{}-{},\n{}}}\n", edition.file_stem, metadata.date.year(), fields.concat())
}

/// Writes a name so that BibTeX takes it apart as it should: "Surname, First name"; a body stays whole.
fn bibtex_name(contributor: &Contributor) -> String {
    match metadata::person(contributor) {
        Some((family, given)) => format!("{}, {}", bibtex_text(family), bibtex_text(given)),
        None => braced(&contributor.name),
    }
}

/// Keeps capitals as they are.
fn braced(text: &str) -> String {
    format!("{{{}}}", bibtex_text(text))
}

/// Escapes what TeX would take for its own.
fn bibtex_text(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' | '}' => out.push('|'),
            '#' | '$' | '%' | '&' | '_' => out.extend(['\\', c]),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

fn csl(edition: &Edition) -> String {
    let metadata = &edition.metadata;
    let name = |contributor: &&Contributor| match metadata::person(contributor) {
        Some((family, given)) => json!({"family": family, "given": given}),
        None => json!({"literal": contributor.name}),
    };
    let (title, subtitle) = title(edition);
    let (makers, role) = makers(edition);
    let translators: Vec<_> = metadata.with_role("trl").collect();
    let date = metadata.date;
    let mut item = json!({
        "id": format!("{}-{}", edition.file_stem, date.year()),
        "type": "book",
        "title": match subtitle {
            Some(subtitle) => format!("{title}: {subtitle}"),
            None => title.clone(),
        },
        "title-short": title,
        "issued": {"date-parts": [[date.year(), date.month(), date.day()]]},
        "language": edition.language,
    });
    let mut add = |key: &str, value: Value| item[key] = value;
    if !makers.is_empty() {
        add(role, makers.iter().map(name).collect());
    }
    if !translators.is_empty() {
        add("translator", translators.iter().map(name).collect());
    }
    if !metadata.publishers.is_empty() {
        add("publisher", metadata.publishers.join(", ").into());
    }
    if let Some(isbn) = isbn(edition) {
        add("ISBN", isbn.into());
    }
    if let Some(address) = address(edition) {
        add("URL", address.into());
    }
    serde_json::to_string_pretty(&json!([item])).unwrap_or_default() + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contributor(name: &str, sort_as: Option<&str>) -> Contributor {
        Contributor { name: name.to_owned(), sort_as: sort_as.map(str::to_owned), role: "aut".to_owned() }
    }

    #[test]
    fn a_person_is_taken_apart_and_a_body_stays_whole() {
        assert_eq!(bibtex_name(&contributor("Ann Lee", Some("Lee, Ann"))), "Lee, Ann");
        assert_eq!(bibtex_name(&contributor("The Project", Some("Project, The"))), "{The Project}");
        assert_eq!(bibtex_name(&contributor("Salt & Sons", None)), "{Salt \\& Sons}");
    }

    #[test]
    fn no_text_breaks_out_of_its_field() {
        assert_eq!(braced("a}, evil = {b\\"), "{a|, evil = |b\\textbackslash{}}");
    }
}
