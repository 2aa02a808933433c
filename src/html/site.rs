//! The site: one page a chapter, a title page with the contents, a style sheet, and a few lines of script that nobody needs.

use rayon::prelude::*;

use super::page::{MAIN, Page, contents, imprint, short, title_page};
use crate::artifact::Artifact;
use crate::edition::walk::Anchors;
use crate::edition::{Edition, Picture, Sibling};
use crate::paged::PageMap;
use crate::xhtml::{self, Flavour, Markup, Settings};

/// Keeps the paragraph when the language is switched; without it the switch leads to the head of the page.
const SCRIPT: &str = include_str!("site.js");

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Writes the site of an edition: `<name>/html/…`.
pub fn site(edition: &Edition, pages: Option<&PageMap>, style_sheet: &str) -> Vec<Artifact> {
    let folder = format!("{}/html", edition.name);
    let anchors = Anchors::of(edition);
    let mut artifacts = vec![
        Artifact::new(format!("{folder}/assets/style.css"), style_sheet),
        Artifact::new(format!("{folder}/assets/site.js"), SCRIPT),
        Artifact::new(format!("{folder}/index.html"), front_page(edition)),
    ];
    for picture in pictures(edition) {
        let path = format!("{folder}/{}", picture_path(picture));
        if !artifacts.iter().any(|artifact| artifact.path == path) {
            artifacts.push(Artifact::new(path, &*picture.bytes));
        }
    }
    let chapters: Vec<Artifact> = (0..edition.chapters.len())
        .into_par_iter()
        .map(|index| {
            let settings = Settings {
                flavour: Flavour::Html,
                pages,
                anchors: &anchors,
                chapter_href: &|index| chapter_file(edition, index),
                picture_href: &picture_path,
            };
            let path = format!("{folder}/{}", chapter_file(edition, index));
            Artifact::new(path, chapter_page(edition, index, settings))
        })
        .collect();
    artifacts.extend(chapters);
    artifacts
}

/// Returns the name of a chapter's page, the same in every edition.
fn chapter_file(edition: &Edition, index: usize) -> String {
    edition.chapters.get(index).map(|chapter| format!("{}.html", chapter.name)).unwrap_or_default()
}

/// Returns where a picture lies, from a page: its path below `manuscript/`.
fn picture_path(picture: &Picture) -> String {
    picture.path.strip_prefix("manuscript/").unwrap_or(&picture.path).to_owned()
}

/// Visits the pictures of an edition that a page shows.
pub(super) fn pictures(edition: &Edition) -> Vec<&Picture> {
    let mut found = Vec::new();
    edition.chapters.iter().for_each(|chapter| crate::edition::walk::pictures(&chapter.blocks, &mut found));
    edition.notes.iter().for_each(|note| crate::edition::walk::pictures(&note.blocks, &mut found));
    found
}

fn head() -> String {
    let mut out = Markup::new();
    out.start("link").attribute("rel", "stylesheet").attribute("href", "assets/style.css").end().line();
    out.start("script").attribute("src", "assets/site.js").attribute("defer", "").end().line();
    out.finish()
}

fn other<'a>(edition: &'a Edition, file: &'a str) -> impl Fn(&Sibling) -> String + 'a {
    move |sibling| {
        if sibling.name == edition.name { file.to_owned() } else { format!("../../{}/html/{file}", sibling.name) }
    }
}

fn front_page(edition: &Edition) -> String {
    let words = &edition.words;
    let blurb = edition.metadata.blurb.as_ref();
    let page = Page {
        edition,
        title: None,
        description: blurb.map(|blurb| short(&blurb.plain(), 160)).unwrap_or_default(),
        file: "index.html",
        policy: POLICY,
        head: head(),
        other: &other(edition, "index.html"),
    };
    page.write("front", |out| {
        out.start("main").attribute("id", MAIN).line();
        title_page(out, edition);
        if let Some(blurb) = blurb {
            out.start("p").attribute("class", "blurb").maybe("lang", blurb.language.as_deref());
            out.text(&blurb.plain()).end().line();
        }
        out.start("nav").attribute("class", "contents").attribute("aria-labelledby", "contents--heading").line();
        out.start("h2").attribute("id", "contents--heading").text(&words.contents).end().line();
        contents(out, edition, &|index| chapter_file(edition, index), |_| true, None);
        out.end().line();
        imprint(out, edition);
        out.end().line();
    })
}

fn chapter_page(edition: &Edition, index: usize, settings: Settings<'_>) -> String {
    let Some(chapter) = edition.chapters.get(index) else { return String::new() };
    let words = &edition.words;
    let file = chapter_file(edition, index);
    let about = chapter.standfirst.as_ref().or(edition.metadata.blurb.as_ref());
    let page = Page {
        edition,
        title: Some(&chapter.heading.plain),
        description: about.map(|text| short(&text.plain(), 160)).unwrap_or_default(),
        file: &file,
        policy: POLICY,
        head: head(),
        other: &other(edition, &file),
    };
    page.write("chapter", |out| {
        out.start("header").attribute("class", "book").line();
        out.start("p")
            .start("a")
            .attribute("href", "index.html")
            .text(&edition.metadata.title.plain())
            .end()
            .end()
            .line();
        out.start("nav").attribute("class", "contents").attribute("aria-label", &words.contents).line();
        out.start("details").line().element("summary", &words.contents).line();
        contents(out, edition, &|index| chapter_file(edition, index), |at| at == index, Some(index));
        out.end().end().line().end().line();
        out.start("main").attribute("id", MAIN).line();
        out.raw(&xhtml::chapter(edition, index, settings));
        out.end().line();
        pager(out, edition, index);
    })
}

fn pager(out: &mut Markup, edition: &Edition, index: usize) {
    let words = &edition.words;
    let label = format!("{} / {}", words.previous, words.next);
    out.start("nav").attribute("class", "pager").attribute("aria-label", &label).line();
    let near = [
        (index.checked_sub(1), "prev", &words.previous),
        (Some(index + 1).filter(|&next| next < edition.chapters.len()), "next", &words.next),
    ];
    for (index, rel, word) in near {
        let Some((index, chapter)) = index.and_then(|index| Some((index, edition.chapters.get(index)?))) else {
            continue;
        };
        out.start("a").attribute("rel", rel).attribute("class", rel).attribute("href", &chapter_file(edition, index));
        out.start("span").attribute("class", "direction").text(word).end().text(" ");
        out.start("span").maybe("lang", chapter.title.language.as_deref()).text(&chapter.heading.plain).end();
        out.end().line();
    }
    out.end().line();
}
