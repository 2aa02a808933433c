//! CommonMark's own examples: whatever Markdown is given, no word of it is lost.

use libtest_mimic::{Failed, Trial};
use plantin::document::{self, BlockKind, Document, Facts, walk};
use plantin::source::Sources;

use crate::support;

/// Makes one test of all examples.
pub fn trials() -> Vec<Trial> {
    vec![support::trial("commonmark::no_text_is_lost", no_text_is_lost)]
}

fn no_text_is_lost() -> Result<(), Failed> {
    let data = include_str!("examples.jsonl");
    let mut lost = Vec::new();
    let mut count = 0;
    for line in data.lines() {
        let example: serde_json::Value = serde_json::from_str(line)?;
        let (number, markdown, html) = (&example["example"], &example["markdown"], &example["html"]);
        let (Some(markdown), Some(html)) = (markdown.as_str(), html.as_str()) else {
            return Err(format!("example {number} cannot be read").into());
        };
        count += 1;
        let found = words(&text_of(&parse(markdown)));
        let wanted = words(&text_of_html(html));
        let mut rest = found.clone();
        for word in wanted {
            match rest.iter().position(|found| *found == word) {
                Some(at) => drop(rest.swap_remove(at)),
                None => lost.push(format!("example {number}: `{word}` is not in {found:?}")),
            }
        }
    }
    if count != 652 {
        return Err(format!("{count} examples instead of 652").into());
    }
    if lost.is_empty() { Ok(()) } else { Err(lost.join("\n").into()) }
}

/// Parses an example as a chapter of a book.
fn parse(markdown: &str) -> Document {
    let mut sources = Sources::default();
    let book = sources.add("manuscript/book.toml", include_str!("../support/base/manuscript/book.toml"));
    let chapter = sources.add("manuscript/a.md", markdown);
    let (config, _) = plantin::config::read(&sources, book);
    let config = config.expect("the base project has a usable book.toml");
    document::parse(&sources, &config, &Facts::default(), &[("a".to_owned(), chapter)]).0
}

/// Returns all text of a document, code and alternative texts too.
fn text_of(document: &Document) -> String {
    let mut text = String::new();
    for chapter in &document.chapters {
        walk::chapter(chapter, &mut |unit, _| {
            text.push_str(&document::plain_text(&unit.inlines));
            text.push('\n');
        });
        code(&chapter.blocks, &mut text);
    }
    text
}

fn code(blocks: &[document::Block], text: &mut String) {
    for block in blocks {
        match &block.kind {
            BlockKind::Code { text: code, .. } => {
                text.push_str(&code.text);
                text.push('\n');
            }
            BlockKind::Quote(blocks) | BlockKind::Aside { blocks, .. } | BlockKind::Only { blocks, .. } => {
                code(blocks, text)
            }
            BlockKind::List { items, .. } => items.iter().for_each(|item| code(item, text)),
            BlockKind::Definitions(entries) | BlockKind::Timeline { entries, .. } => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|blocks| code(blocks, text));
            }
            BlockKind::Heading { .. }
            | BlockKind::Paragraph(_)
            | BlockKind::Rule
            | BlockKind::PullQuote { .. }
            | BlockKind::KeyFigure { .. }
            | BlockKind::Verse(_)
            | BlockKind::Table(_)
            | BlockKind::Figure(_) => {}
        }
    }
}

/// Returns what HTML says: no tags, no comments, entities undone. A block's tag parts words, a mark's does not.
fn text_of_html(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (end, length) = if tag.starts_with("!--") { ("-->", 3) } else { (">", 1) };
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !["a", "code", "em", "strong"].contains(&name.as_str()) {
            text.push(' ');
        }
        rest = tag.find(end).map_or("", |at| &tag[at + length..]);
    }
    text.push_str(rest);
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Returns the words of a text.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
