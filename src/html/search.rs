//! The search of a site: an index that Pagefind makes, and the page that asks it.
//!
//! In: an edition. Out: files below `pagefind/`: the index, what reads it (WebAssembly with the stemmer of the language),
//! and Pagefind's script. The page and its script are ours. Pagefind is given pages of our own, with the words alone and
//! every unit an anchor, so that a result leads to its paragraph.
//!
//! Two indexes of the same edition are the same bytes: the order of Pagefind's pages is that of the chapters, and what it
//! sorts by a hash map is files, which are sorted here.

use std::collections::BTreeSet;

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::document::Channel;
use crate::edition::{Block, Edition, Text, TextId, walk};
use crate::xhtml::Markup;

/// Makes the index of an edition, its files below `folder`; none if it cannot be made.
pub(super) fn index(
    edition: &Edition,
    folder: &str,
    file: &dyn Fn(usize) -> String,
) -> (Vec<Artifact>, Vec<Diagnostic>) {
    let pages: Vec<(String, String)> =
        (0..edition.chapters.len()).map(|index| (file(index), words(edition, index))).collect();
    let primary = edition.language.split('-').next().unwrap_or("en").to_ascii_lowercase();
    match files(primary, pages) {
        Ok(files) => {
            let artifacts = files.into_iter().map(|(path, bytes)| Artifact::new(format!("{folder}/{path}"), bytes));
            (artifacts.collect(), Vec::new())
        }
        Err(error) => {
            let message = format!("the {} edition's site has no search: {error}", edition.name);
            let told = Diagnostic::new(Code::NoSearch, Where::Project, message);
            let help = "this is a fault of Plantin's; please report it with the manuscript";
            (Vec::new(), vec![told.help(help)])
        }
    }
}

/// Runs Pagefind over pages, by their addresses. It has threads of its own: it waits for its own work, and a thread of
/// ours that waited so could take up another edition's search meanwhile, within the same runtime.
fn files(language: String, pages: Vec<(String, String)>) -> Result<Vec<(String, Vec<u8>)>, String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().map_err(|error| error.to_string())?;
    pool.install(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        runtime.map_err(|error| error.to_string())?.block_on(run(language, pages))
    })
}

async fn run(language: String, pages: Vec<(String, String)>) -> Result<Vec<(String, Vec<u8>)>, String> {
    let options = PagefindServiceConfig::builder().force_language(language).keep_index_url(true).build();
    let mut index = PagefindIndex::new(Some(options)).map_err(|error| error.to_string())?;
    for (address, page) in pages {
        index.add_html_file(None, Some(address), page).await.map_err(|error| error.to_string())?;
    }
    let made = index.get_files().await.map_err(|error| error.to_string())?;
    let files: Vec<(String, Vec<u8>)> =
        made.into_iter().map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents)).collect();
    // A language that Pagefind cannot stem has the reader without a stemmer, and only that one needs it.
    let stems = files.iter().any(|(path, _)| path.starts_with("wasm.") && path != UNKNOWN_READER);
    let mut files: Vec<_> = files.into_iter().filter(|(path, _)| is_needed(path, stems)).collect();
    files.sort();
    Ok(files)
}

const UNKNOWN_READER: &str = "wasm.unknown.pagefind";

/// Says whether the search asks for a file: Pagefind's own pages, its worker and its marker of words are not used.
fn is_needed(path: &str, stems: bool) -> bool {
    match path {
        UNKNOWN_READER => !stems,
        "pagefind.js" | "pagefind-entry.json" => true,
        path if path.starts_with("wasm.") || path.ends_with(".pf_meta") => true,
        path => path.starts_with("index/") || path.starts_with("fragment/"),
    }
}

/// Writes a chapter for the index: its words alone, each unit under its id, headings as such.
fn words(edition: &Edition, index: usize) -> String {
    let Some(chapter) = edition.chapters.get(index) else { return String::new() };
    let mut sorted = Sorted::default();
    sorted.blocks(&chapter.blocks, true);
    let mut out = Markup::new();
    out.start("html").start("head").element("title", &chapter.heading.plain).end().start("body").line();
    let mut write = |text: &Text, id: Option<&str>| {
        if sorted.hidden.contains(&text.id) || text.is_empty() {
            return;
        }
        let name = match text.id {
            id if id == chapter.title.id => "h1",
            id if sorted.headings.contains(&id) => "h2",
            _ => "p",
        };
        out.start(name).maybe("id", id.or(text.key.as_ref().map(|key| key.as_str()))).text(&parted(&text.plain()));
        out.end().line();
    };
    walk::chapter(chapter, &mut |text| write(text, None));
    for number in chapter.notes.clone() {
        let Some(note) = edition.notes.get(number as usize - 1) else { continue };
        let anchor = note.anchor();
        walk::blocks(&note.blocks, &mut |text| write(text, Some(&anchor)));
    }
    out.finish()
}

/// Parts words at an apostrophe, with a blank of no width, so that "argent" finds "l’argent" and "London" finds
/// "London’s". The search's script parts what is looked for in the same way.
fn parted(text: &str) -> String {
    text.replace('’', "’\u{200b}").replace('\'', "'\u{200b}")
}

/// What the texts of a chapter are.
#[derive(Default)]
struct Sorted {
    headings: BTreeSet<TextId>,
    /// Those that the site does not show.
    hidden: BTreeSet<TextId>,
}

impl Sorted {
    fn blocks(&mut self, blocks: &[Block], shown: bool) {
        for block in blocks {
            match block {
                Block::Heading { text, .. } => {
                    self.headings.insert(text.id);
                }
                Block::Only { only, blocks } => {
                    let shown = shown && only.in_channel(Channel::Html);
                    if !shown {
                        walk::blocks(blocks, &mut |text| {
                            self.hidden.insert(text.id);
                        });
                    }
                    self.blocks(blocks, shown);
                }
                Block::Aside { title, blocks, .. } => {
                    self.headings.extend(title.iter().map(|title| title.id));
                    self.blocks(blocks, shown);
                }
                Block::Timeline { title, entries, .. } => {
                    self.headings.extend(title.iter().map(|title| title.id));
                    for blocks in entries.iter().flat_map(|entry| &entry.definitions) {
                        self.blocks(blocks, shown);
                    }
                }
                Block::Quote(blocks) => self.blocks(blocks, shown),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item, shown)),
                Block::Definitions(entries) => {
                    for blocks in entries.iter().flat_map(|entry| &entry.definitions) {
                        self.blocks(blocks, shown);
                    }
                }
                // What repeats the chapter's words would be found twice.
                Block::PullQuote { text, repeated: true, .. } => {
                    self.hidden.extend(text.iter().map(|text| text.id));
                }
                Block::Paragraph(_)
                | Block::Code { .. }
                | Block::Rule
                | Block::PullQuote { repeated: false, .. }
                | Block::KeyFigure { .. }
                | Block::Verse(_)
                | Block::Table(_)
                | Block::Figure(_) => {}
            }
        }
    }
}

/// Writes the box that leads to the search's page. It is hidden until a script shows it: without one, and from a disk, it
/// would find nothing.
pub(super) fn search_box(out: &mut Markup, edition: &Edition) {
    let words = &edition.words;
    out.start("form").attribute("class", "search").attribute("role", "search").attribute("action", PAGE);
    out.attribute("hidden", "").line();
    out.start("input")
        .attribute("type", "search")
        .attribute("name", "q")
        .attribute("aria-label", &words.search_label);
    out.attribute("required", "").end();
    out.start("button").text(&words.search).end().line().end().line();
}

/// Writes the link to the search's page, hidden like the box.
pub(super) fn search_link(out: &mut Markup, edition: &Edition) {
    out.start("a").attribute("class", "search").attribute("href", PAGE).attribute("hidden", "");
    out.text(&edition.words.search).end().line();
}

/// The search's own page.
pub(super) const PAGE: &str = "search.html";

/// Writes what stands on the search's page.
pub(super) fn page(out: &mut Markup, edition: &Edition) {
    let words = &edition.words;
    out.element("h1", &words.search).line();
    search_box(out, edition);
    out.start("p").attribute("class", "search-status").attribute("role", "status");
    out.attribute("data-results", &words.search_results)
        .attribute("data-none", &words.search_none)
        .attribute("data-failed", &words.search_failed)
        .attribute("data-server", &words.search_server);
    out.end().line();
    out.start("noscript").element("p", &words.search_script).end().line();
    out.start("ol").attribute("class", "search-results").end().line();
}
