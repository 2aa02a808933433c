//! The site in one file, for mailing: style, script, fonts and pictures inline, so that it opens from disk anywhere.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::cite;
use super::page::{Kind, MAIN, Page, contents, imprint, short, title_page};
use super::site::{SCRIPT_CLASS, script};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::edition::walk::Anchors;
use crate::edition::{Edition, Picture};
use crate::paged::PageMap;
use crate::stylesheet::{self, Font, Names, StyleSheet};
use crate::xhtml::{self, Flavour, Markup, Settings};

/// Writes an edition as one file: `<name>/<stem>.html`.
pub fn single(edition: &Edition, pages: Option<&PageMap>, style_sheet: &StyleSheet) -> (Artifact, Vec<Diagnostic>) {
    let anchors = Anchors::of(edition);
    let settings = Settings {
        flavour: Flavour::Html,
        pages,
        anchors: &anchors,
        chapter_href: &|_| String::new(),
        picture_href: &data_address,
    };
    let body = body(edition, settings);
    let data = |font: &Font| format!("data:{};base64,{}", font.media_type(), BASE64_STANDARD.encode(&font.bytes));
    let (fonts, told) = style_sheet.fonts(&[&body], data);
    let script = script();
    let stem = edition.file_stem.strip_suffix(&edition.name).unwrap_or(&edition.file_stem);
    let page = |policy: &str, head: String, body: &dyn Fn(&mut Markup)| {
        let page = Page {
            edition,
            title: None,
            description: edition.metadata.blurb.as_ref().map(|blurb| short(&blurb.plain(), 160)).unwrap_or_default(),
            kind: Kind::Single,
            policy,
            head,
            cover: false,
            search: false,
            other: &|sibling| format!("../{}/{stem}{}.html", sibling.name, sibling.name),
        };
        page.write("single", body)
    };
    let around = page("", String::new(), &|_| {});
    let names = Names::of([around.as_str(), body.as_str()]).with(&[], &[SCRIPT_CLASS]);
    let style = fonts.css + &stylesheet::needed(&style_sheet.css, &names);
    // The policy lets these very texts through, and nothing else.
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
        sha256(&style),
        sha256(script)
    );
    let mut head = Markup::new();
    head.start("style").raw(&style).end().line();
    let html = page(&policy, head.finish(), &|out| {
        out.raw(&body);
        out.start("script").raw(script).end().line();
    });
    (Artifact::new(format!("{}/{}.html", edition.name, edition.file_stem), html), told)
}

/// Writes what the file shows.
fn body(edition: &Edition, settings: Settings<'_>) -> String {
    let words = &edition.words;
    let mut out = Markup::new();
    out.start("main").attribute("id", MAIN).line();
    title_page(&mut out, edition);
    out.start("nav").attribute("class", "contents").attribute("aria-labelledby", "contents--heading").line();
    out.start("h2").attribute("id", "contents--heading").text(&words.contents).end().line();
    contents(&mut out, edition, &|_| String::new(), |_| true, None);
    out.end().line();
    for (index, chapter) in edition.chapters.iter().enumerate() {
        out.start("article").maybe("aria-labelledby", chapter.title.key.as_ref().map(|key| key.as_str())).line();
        out.raw(&xhtml::chapter(edition, index, settings));
        out.end().line();
    }
    cite::write(&mut out, edition, false);
    imprint(&mut out, edition);
    out.finish() + "\n"
}

fn sha256(text: &str) -> String {
    BASE64_STANDARD.encode(Sha256::digest(text.as_bytes()))
}

fn data_address(picture: &Picture) -> String {
    format!("data:{};base64,{}", picture.kind.media_type(), BASE64_STANDARD.encode(&*picture.bytes))
}
