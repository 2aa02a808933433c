//! The server's own pages: what there is, how far it is translated, text and pages, the editions side by side.
//!
//! They need no script to be read; the scripts load them again when something was built, and let a translator edit.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::room::{ChapterShown, EditionShown, Published, Review};
use super::{Shop, guard};
use crate::locale::State as UnitState;
use crate::proof::{self, Cell, Proof, Row};
use crate::xhtml::Markup;

/// Nothing but what this server hands out; no form can be sent elsewhere, no other page can hold these.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The first page: the editions, and what is wrong.
pub(super) async fn home(State(shop): State<Arc<Shop>>) -> Response {
    let published = shop.published();
    let title = published.editions.first().map_or("Plantin", |edition| edition.title.as_str());
    page(&published, title, "home", &["reload.js"], "", |out| {
        out.element("h1", title).line();
        if published.editions.is_empty() {
            let words = if published.failed { "Nothing could be built yet." } else { "The book is being built." };
            out.element("p", words).line();
        }
        out.start("ul").attribute("class", "editions").line();
        for edition in &published.editions {
            card(out, &published, edition);
        }
        out.end().line();
        faults(out, &published);
    })
}

fn card(out: &mut Markup, published: &Published, edition: &EditionShown) {
    let EditionShown { name, file_stem, .. } = edition;
    out.start("li").line();
    out.start("h2").attribute("lang", &edition.language).text(&edition.label).end().line();
    out.start("p").attribute("lang", &edition.language).text(&edition.title).end().line();
    out.start("ul").attribute("class", "links").line();
    let mut link = |path: &str, href: &str, words: &str| {
        if path.is_empty() || published.files.contains_key(path) {
            let label = format!("{words}, {}", edition.label);
            out.start("li")
                .start("a")
                .attribute("href", href)
                .attribute("aria-label", &label)
                .text(words)
                .end()
                .end();
            out.line();
        }
    };
    if let Some(chapter) = edition.chapters.first() {
        link("", &format!("read/{name}/{}", chapter.name), "Text and pages");
    }
    for (path, words) in [
        (format!("{name}/html/index.html"), "Site"),
        (format!("{name}/{file_stem}.html"), "Single file"),
        (format!("{name}/{file_stem}.pdf"), "PDF"),
        (format!("{name}/{file_stem}.epub"), "EPUB"),
    ] {
        link(&path, &format!("dist/{path}"), words);
    }
    out.end().line().end().line();
}

/// What is wrong, as a list that stays when there is no script.
fn faults(out: &mut Markup, published: &Published) {
    out.start("h2").attribute("id", "faults").text("Faults").end().line();
    if published.faults.is_empty() {
        out.element("p", "There are none.").line();
        return;
    }
    out.start("ul").attribute("class", "faults").line();
    for fault in &published.faults {
        out.start("li").attribute("class", fault.severity);
        out.start("p").start("strong").text(&format!("{} {}", fault.severity, fault.code)).end();
        out.text(": ").text(&fault.message).end();
        if let Some(file) = &fault.file {
            let line = fault.line.map(|line| format!(":{line}")).unwrap_or_default();
            out.start("p").start("code").text(&format!("{file}{line}")).end().end();
        }
        if !fault.help.is_empty() {
            out.element("p", &fault.help);
        }
        out.end().line();
    }
    out.end().line();
}

/// How far each locale is translated.
pub(super) async fn status(State(shop): State<Arc<Shop>>) -> Response {
    let published = shop.published();
    page(&published, "Status of the locales", "status", &["reload.js"], "", |out| {
        out.element("h1", "Status of the locales").line();
        let Some(status) = published.review.as_deref().map(Review::status) else {
            out.element("p", "The book is being built.");
            return;
        };
        if status.locales.is_empty() {
            out.element("p", "The book has one edition, and nothing to translate.");
        }
        for (name, locale) in &status.locales {
            let edition = published.editions.iter().find(|edition| edition.name == *name);
            let caption = edition.map_or(name.as_str(), |edition| edition.label.as_str());
            out.start("div").attribute("class", "wide").attribute("tabindex", "0").attribute("role", "region");
            out.attribute("aria-label", caption)
                .start("table")
                .element("caption", caption)
                .start("thead")
                .start("tr");
            for head in ["Chapter", "Units", "Current", "Stale", "Missing", "Words", "Done"] {
                out.start("th").attribute("scope", "col").text(head).end();
            }
            out.end().end().start("tbody").line();
            let rows = locale.chapters.iter().map(|chapter| (chapter.file.as_str(), chapter.counts, chapter.words));
            for (file, counts, words) in rows.chain([("all", locale.counts, locale.words)]) {
                out.start("tr").start("th").attribute("scope", "row");
                let chapter = file.trim_end_matches(".ftl");
                if file == "all" {
                    out.text("All");
                } else {
                    out.start("a").attribute("href", &format!("proof/{chapter}")).text(chapter).end();
                }
                out.end();
                let done = (100 * words.current).checked_div(words.source).unwrap_or(100);
                for number in [counts.units, counts.current, counts.stale, counts.missing, words.source] {
                    out.element("td", &number.to_string());
                }
                out.element("td", &format!("{done} %")).end().line();
            }
            out.end().end().end().line();
        }
    })
}

/// A chapter's text, and its pages beside it.
pub(super) async fn read(State(shop): State<Arc<Shop>>, Path((name, chapter)): Path<(String, String)>) -> Response {
    let published = shop.published();
    let Some(edition) = published.editions.iter().find(|edition| edition.name == name) else {
        return guard::not_here().await;
    };
    let Some(ChapterShown { title, page: begins, .. }) = edition.chapters.iter().find(|other| other.name == chapter)
    else {
        return guard::not_here().await;
    };
    let heading = format!("{title} – {}", edition.label);
    let scripts = ["reload.js", "read.js"];
    page(&published, &heading, "read", &scripts, "../../", |out| {
        out.start("h1").attribute("class", "quiet").attribute("lang", &edition.language).text(title).end().line();
        out.start("nav").attribute("class", "chapters").attribute("aria-label", "Editions and chapters").line();
        out.start("ul").line();
        for other in &published.editions {
            let here = other.chapters.iter().find(|other| other.name == chapter);
            let Some(ChapterShown { name: to, .. }) = here.or(other.chapters.first()) else { continue };
            out.start("li").start("a").attribute("href", &format!("../{}/{to}", other.name));
            out.attribute("lang", &other.language);
            out.maybe("aria-current", (other.name == name).then_some("true")).text(&other.label).end().end().line();
        }
        out.end().start("details").element("summary", "Chapters").start("ol").line();
        for ChapterShown { name: other, title, .. } in &edition.chapters {
            out.start("li").start("a").attribute("href", other).attribute("lang", &edition.language);
            out.maybe("aria-current", (*other == chapter).then_some("page")).text(title).end().end().line();
        }
        out.end().end().end().line();
        out.start("div").attribute("class", "pair").line();
        out.start("iframe").attribute("id", "text").attribute("title", &format!("Text: {title}"));
        out.attribute("src", &format!("../../dist/{name}/html/{chapter}.html")).end().line();
        out.start("section").attribute("id", "pages").attribute("class", "pages").attribute("aria-label", "Pages");
        out.attribute("tabindex", "0").attribute("data-edition", &name).attribute("data-chapter", &chapter);
        out.maybe("data-page", begins.map(|page| page.to_string()).as_deref());
        out.start("p").text("The pages are being drawn.").end();
        out.start("noscript").start("p").text("They need a script; ");
        out.start("a").attribute("href", &format!("../../dist/{name}/{}.pdf", edition.file_stem));
        out.text("the PDF").end().text(" does not.").end().end();
        out.end().line().end().line();
    })
}

/// A chapter's units in all editions.
pub(super) async fn proof(State(shop): State<Arc<Shop>>, Path(name): Path<String>) -> Response {
    let published = shop.published();
    let nothing = Proof::default();
    let sheet = published.review.as_deref().map_or(&nothing, Review::proof);
    let Some(chapter) = sheet.chapters.iter().find(|chapter| chapter.name == name) else {
        return guard::not_here().await;
    };
    let scripts: &[&str] = if shop.edit { &["reload.js", "proof.js"] } else { &["reload.js"] };
    page(&published, &format!("Proof: {}", chapter.title), "proof", scripts, "../", |out| {
        out.element("h1", &format!("Proof: {}", chapter.title)).line();
        out.start("nav").attribute("class", "chapters").attribute("aria-label", "Chapters").line();
        out.start("details").element("summary", "Chapters").start("ol").line();
        for other in &sheet.chapters {
            out.start("li").start("a").attribute("href", &other.name);
            out.maybe("aria-current", (other.name == name).then_some("page")).text(&other.title);
            let open =
                other.rows.iter().flat_map(|row| row.cells.iter().flatten()).filter(|cell| is_open(cell)).count();
            if open > 0 {
                out.text(&format!(" ({open} to do)"));
            }
            out.end().end().line();
        }
        out.end().end().end().line();
        if !shop.edit {
            out.start("p").attribute("class", "hint").text("To edit here, start ");
            out.element("code", "plantin serve --edit").text(".").end().line();
        }
        for row in &chapter.rows {
            unit(out, sheet, row, &chapter.name);
        }
    })
}

fn is_open(cell: &Cell) -> bool {
    matches!(cell.state, UnitState::Stale | UnitState::Missing)
}

fn unit(out: &mut Markup, sheet: &Proof, row: &Row, chapter: &str) {
    let Some((source, translations)) = sheet.editions.split_first() else { return };
    let key = row.key.as_str();
    out.start("section")
        .attribute("class", "unit")
        .attribute("id", key)
        .attribute("aria-labelledby", &format!("{key}--id"));
    out.line().start("h2").attribute("id", &format!("{key}--id")).start("code").text(key).end();
    if !row.kind.is_empty() {
        out.text(" ").start("span").attribute("class", "kind").text(row.kind).end();
    }
    out.end().line();
    if let Some(note) = &row.note {
        out.start("p").attribute("class", "note").text("Note: ").text(note).end().line();
    }
    out.start("div").attribute("class", "cells").line();
    out.start("div").attribute("class", "cell source").line();
    edition_name(out, &source.label, &source.language, None);
    words(out, &source.language, &row.source);
    if chapter != "book" {
        out.start("p").attribute("class", "where").start("a");
        out.attribute("href", &format!("../read/{}/{chapter}#{key}", source.name));
        out.attribute("aria-label", &format!("{key} in its place")).text("In its place").end().end();
    }
    out.end().line();
    for (edition, cell) in translations.iter().zip(&row.cells) {
        let Some(cell) = cell else { continue };
        let state = proof::word(cell.state);
        out.start("div").attribute("class", &format!("cell {state}")).attribute("data-edition", &edition.name);
        out.attribute("data-unit", key)
            .attribute("data-lang", &edition.language)
            .attribute("data-label", &edition.label);
        out.maybe("data-verse", row.verse.then_some(""))
            .maybe("data-base", cell.base.map(|base| base.to_string()).as_deref());
        out.line();
        edition_name(out, &edition.label, &edition.language, Some(state));
        match &cell.text {
            Some(text) => words(out, &edition.language, text),
            None => drop(out.start("p").attribute("class", "text none").text("Not translated.").end().line()),
        }
        if let Some(was) = &cell.was {
            out.start("details").attribute("class", "was").element("summary", "Translated from").line();
            words(out, &source.language, was);
            out.end().line();
        }
        out.end().line();
    }
    out.end().line().end().line();
}

fn edition_name(out: &mut Markup, label: &str, language: &str, state: Option<&str>) {
    out.start("h3").start("span").attribute("lang", language).text(label).end();
    if let Some(state) = state {
        out.text(" ").start("span").attribute("class", "state").text(state).end();
    }
    out.end().line();
}

fn words(out: &mut Markup, language: &str, text: &str) {
    out.start("p").attribute("class", "text").attribute("lang", language).text(text).end().line();
}

/// Writes a page. `up` leads from it to the first one.
fn page(
    published: &Published,
    title: &str,
    class: &str,
    scripts: &[&str],
    up: &str,
    body: impl FnOnce(&mut Markup),
) -> Response {
    let mut out = Markup::new();
    out.raw("<!DOCTYPE html>").line().start("html").attribute("lang", "en").line().start("head").line();
    out.start("meta").attribute("charset", "utf-8").end().line();
    out.start("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1").end();
    out.start("meta").attribute("name", "color-scheme").attribute("content", "light dark").end().line();
    out.element("title", title).line();
    out.start("link").attribute("rel", "icon").attribute("href", "data:,").end().line();
    out.start("link").attribute("rel", "stylesheet").attribute("href", &format!("{up}assets/serve.css")).end().line();
    for script in scripts {
        out.start("script").attribute("src", &format!("{up}assets/{script}")).attribute("defer", "");
        out.attribute("data-version", &published.version.to_string()).end().line();
    }
    out.end().line().start("body").attribute("class", class).line();
    out.start("a").attribute("class", "skip").attribute("href", "#main").text("Skip to the page").end().line();
    out.start("header").start("nav").attribute("aria-label", "Plantin").start("ul").line();
    let chapters = published.review.iter().flat_map(|review| &review.proof().chapters);
    let first = chapters.into_iter().find(|chapter| !chapter.rows.is_empty());
    let proof = first.map(|chapter| format!("proof/{}", chapter.name));
    for (href, words, of) in [
        (Some(String::new()), "Editions", "home"),
        (proof, "Proof", "proof"),
        (Some("status".to_owned()), "Status", "status"),
    ] {
        let Some(href) = href else { continue };
        let href = format!("{up}{href}");
        out.start("li").start("a").attribute("href", if href.is_empty() { "./" } else { &href });
        out.maybe("aria-current", (of == class).then_some("page")).text(words).end().end().line();
    }
    out.end().end().end().line();
    out.start("main").attribute("id", "main").attribute("tabindex", "-1").line();
    body(&mut out);
    let text = out.finish() + "\n";
    let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CONTENT_SECURITY_POLICY, POLICY)];
    (headers, text).into_response()
}
