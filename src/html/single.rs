//! The site in one file, for mailing: style, script and pictures inline, so that it opens from disk anywhere.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::page::{MAIN, Page, contents, imprint, short, title_page};
use crate::artifact::Artifact;
use crate::edition::walk::Anchors;
use crate::edition::{Edition, Picture};
use crate::paged::PageMap;
use crate::xhtml::{self, Flavour, Markup, Settings};

const SCRIPT: &str = include_str!("site.js");

/// Writes an edition as one file: `<name>/<stem>.html`.
pub fn single(edition: &Edition, pages: Option<&PageMap>, style_sheet: &str) -> Artifact {
    let words = &edition.words;
    // The policy lets these very texts through, and nothing else.
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'",
        sha256(style_sheet),
        sha256(SCRIPT)
    );
    let mut head = Markup::new();
    head.start("style").raw(style_sheet).end().line();
    let stem = edition.file_stem.strip_suffix(&edition.name).unwrap_or(&edition.file_stem);
    let page = Page {
        edition,
        title: None,
        description: edition.metadata.blurb.as_ref().map(|blurb| short(&blurb.plain(), 160)).unwrap_or_default(),
        file: "index.html",
        policy: &policy,
        head: head.finish(),
        other: &|sibling| format!("../{}/{stem}{}.html", sibling.name, sibling.name),
    };
    let anchors = Anchors::of(edition);
    let settings = Settings {
        flavour: Flavour::Html,
        pages,
        anchors: &anchors,
        chapter_href: &|_| String::new(),
        picture_href: &data_address,
    };
    let html = page.write("single", |out| {
        out.start("main").attribute("id", MAIN).line();
        title_page(out, edition);
        out.start("nav").attribute("class", "contents").attribute("aria-labelledby", "contents--heading").line();
        out.start("h2").attribute("id", "contents--heading").text(&words.contents).end().line();
        contents(out, edition, &|_| String::new(), |_| true, None);
        out.end().line();
        for (index, chapter) in edition.chapters.iter().enumerate() {
            out.start("article").maybe("aria-labelledby", chapter.title.key.as_ref().map(|key| key.as_str())).line();
            out.raw(&xhtml::chapter(edition, index, settings));
            out.end().line();
        }
        imprint(out, edition);
        out.end().line();
        out.start("script").raw(SCRIPT).end().line();
    });
    Artifact::new(format!("{}/{}.html", edition.name, edition.file_stem), html)
}

fn sha256(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()))
}

fn data_address(picture: &Picture) -> String {
    format!("data:{};base64,{}", picture.kind.media_type(), BASE64_STANDARD.encode(&picture.bytes))
}
