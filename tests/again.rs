//! What a process that reads a book again and again promises: after any edits, its editions are those of a process that reads
//! them for the first time, with every place and every fault; and what it publishes, to the byte.

#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use std::sync::Mutex;

use libtest_mimic::{Failed, Trial};
use plantin::cache::Cache;
use plantin::diagnostic;
use plantin::disk::Folder;
use plantin::edition::TextId;
use plantin::html::{self, Furniture};
use plantin::paged::PageMap;
use plantin::paged::pagemap::PageStart;
use plantin::pipeline::{self, BuildOptions, Silent, Stock};
use plantin::project::{Project, Shelf, Unusable};
use plantin::serve::{Published, Room};
use plantin::stylesheet::StyleSheet;
use plantin::timings::Timings;

use crate::support::{self, Scratch, ensure, expect_status};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![support::trial("again::after_any_edits_all_is_as_from_nothing", after_any_edits)]
}

const EDITS: usize = 70;
/// After so many edits all files are made, and compared.
const BUILT: usize = 14;

/// What can be edited; each number says how often it was.
#[derive(Clone, Copy, Debug, Default)]
struct State([usize; 15]);

impl State {
    /// Writes the project.
    fn write(self, scratch: &Scratch, translated: &[(String, String)]) {
        let State(
            [
                words,
                paragraphs,
                heading,
                calls,
                fact,
                translation,
                interface,
                title,
                tables,
                remarks,
                own_note,
                theme,
                last,
                picture,
                term,
            ],
        ) = self;
        let book = format!(
            "[book]\nuuid = \"6f0d2f0c-6f4e-4d7e-9a53-0c6c9a1f2b3d\"\ntitle = \"A case {title}\"\nslug = \"case\"\nsource = \"en\"\n\
             date = \"2026-11-23\"\n\n[editions.en]\nlanguage = \"en-GB\"\n\n[editions.fr]\nlanguage = \"fr-FR\"\n\n[editions.nl]\n\
             language = \"nl-NL\"\n"
        );
        scratch.write("manuscript/book.toml", book);
        let facts = format!("[total]\nvalue = \"{fact}15.9\"\nscale = \"million\"\ncurrency = \"GBP\"\n");
        scratch.write("manuscript/facts.toml", facts);
        let svg =
            format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9{picture} 9"><rect width="9"/></svg>"#);
        scratch.write("manuscript/a.svg", svg);
        scratch.write(
            "manuscript/01-one.md",
            format!(
                "{}# One {{#one}}\n\nThe \"first\" chapter -- edit {words} -- tells of {{$total}}, and of [](#later).[^a]\n\n{}\
                 ## A section {{#section}}\n\nAnother paragraph calls a note{} twice.[^a] See [](#two) and [](#sums \"page\").\n\n\
                 [^a]: The note of 'one' says {{$total}}.\n[^b]: Another.\n",
                "<!-- a remark -->\n\n".repeat(remarks % 3),
                "A paragraph that came.[^b]\n\n".repeat(paragraphs % 3),
                "[^b]".repeat(calls % 3 + 1),
            ),
        );
        let table = "Table: The sums. {#sums}\n\n| What | Sum |\n|---|---:|\n| One | 1000 |\n| Two | 2.5 |\n\n";
        let untold = "Table: Others of {$total}. {#others}\n\n| What | Sum |\n|---|---:|\n| One | {$total} |\n\n";
        scratch.write(
            "manuscript/02-two.md",
            format!(
                "# Two {{#two}}\n\nThe second chapter refers to [](#section), and to [](#sums).[^c]\n\n{}{table}\
                 ## Later, {heading} of {{$total}} in [](#sums) {{#later}}\n\n> [!pull-quote]\n> Words that nobody said.\n\n\
                 Figure: A picture. {{#figure}}\n![What it shows](a.svg)\n\n[^c]: A note, with [](#section).\n",
                untold.repeat(tables % 2),
            ),
        );
        match last % 4 {
            3 => std::fs::remove_file(scratch.path().join("manuscript/03-three.md")).unwrap_or_default(),
            last => scratch.write(
                "manuscript/03-three.md",
                format!("# Three {last}\n\nThe last one looks back on [](#later), [](#figure) and \"all\".[^d]\n\n[^d]: End.\n"),
            ),
        }
        for (path, text) in translated {
            let text = text.replace("TRANSLATION", &format!("Traduit {translation}"));
            scratch.write(path, text);
        }
        let own = format!(
            "fn-trl-who = Une note de la traduction {own_note}.\nfn-trl-who--2 = Et sa suite : {{ $total }}.\n"
        );
        scratch.write("locales/fr/notes.ftl", own);
        scratch.write("locales/en/terms.ftl", "-chapter = chapter\n");
        scratch.write("locales/fr/terms.ftl", format!("-chapter = chapitre{term}\n"));
        scratch.write("locales/fr/interface.ftl", format!("chapter-label = Chapitre {interface}.{{ $number }}\n"));
        scratch.write("assets/themes/plain/web.css", format!("p {{ margin: {theme}px; }}\n"));
    }
}

fn after_any_edits() -> Result<(), Failed> {
    let scratch = Scratch::new();
    let mut state = State::default();
    state.write(&scratch, &[]);
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let translated = translated(&scratch);
    ensure(!translated.is_empty(), "nothing waits for its text")?;
    state.write(&scratch, &translated);

    let (shelf, sites) = (Shelf::keeping(), html::Shelf::keeping());
    let folder = Folder::open(scratch.path())?;
    let options = BuildOptions::default();
    let room = Room::new(folder.clone(), options.clone());
    let published = Mutex::new(Published::default());
    // Any edit may follow any other; the same ones in each run.
    let mut chance: usize = 12;
    for edit in 0..EDITS {
        let cold = open(&folder)?;
        let warm = opened(Project::open_again(folder.clone(), &shelf))?;
        same(&cold, &warm, &options).map_err(|what| format!("edit {edit}: {what}: {state:?}"))?;
        same_sites(&cold, &warm, edit, &sites).map_err(|what| format!("edit {edit}: {what}: {state:?}"))?;
        if edit % BUILT == 0 {
            let before = published.lock().expect("nobody panicked with it").clone();
            let early = Mutex::new(None);
            room.build(&before, &|now| {
                if now.early {
                    *early.lock().expect("nobody panicked with it") = Some(now.clone());
                }
                *published.lock().expect("nobody panicked with it") = now;
            });
            if let Some(early) = early.into_inner()? {
                early_as_from_nothing(&cold, &before, &early).map_err(|what| format!("edit {edit}: {what}"))?;
            }
            let before = published.lock().expect("nobody panicked with it").clone();
            room.settle(&before, &|now| *published.lock().expect("nobody panicked with it") = now);
            let shown = published.lock().expect("nobody panicked with it").clone();
            let stock = Stock { cache: &Cache::none(), formes: None };
            let built = pipeline::build(&cold, &options, stock, &Timings::default(), &Silent);
            let told = diagnostic::settle(built.diagnostics, &cold.config.severities);
            let errors: Vec<_> = told.iter().filter(|told| told.is_error()).collect();
            ensure(errors.is_empty(), format!("edit {edit}: {errors:?}"))?;
            ensure(shown.files.len() == built.artifacts.len(), format!("edit {edit}: more or fewer files"))?;
            for file in &built.artifacts {
                let same = shown.files.get(&file.path).is_some_and(|shown| *shown.bytes == *file.bytes);
                ensure(same, format!("edit {edit}: {} is another", file.path))?;
            }
            let messages: Vec<&str> = shown.faults.iter().map(|fault| fault.message.as_str()).collect();
            let expected: Vec<&str> = told.iter().map(|told| told.message.as_str()).collect();
            ensure(messages == expected, format!("edit {edit}: {messages:?}\n{expected:?}"))?;
        }
        if edit % BUILT == BUILT / 2 {
            breaks_and_is_mended(&scratch, &room, &shelf, &published)?;
        }
        chance = (chance * 1_103_515_245 + 12_345) % (1 << 31);
        let one = (chance >> 16) % state.0.len();
        state.0[one] += 1;
        state.write(&scratch, &translated);
    }
    Ok(())
}

/// Compares what was read with what stood, and all that is assembled of it: every value, place and fault.
fn same(cold: &Project, warm: &Project, options: &BuildOptions) -> Result<(), String> {
    let read = |project: &Project| {
        let Project { document, locales, alignment, catalogs, layouts, theme, printer, diagnostics, .. } = project;
        [
            format!("{document:?}"),
            format!("{locales:?}"),
            format!("{alignment:?}"),
            format!("{catalogs:?}"),
            format!("{layouts:?}"),
            format!("{theme:?}"),
            format!("{printer:?}"),
            format!("{diagnostics:?}"),
            format!("{:?}", pipeline::editions(project, options, &Timings::default())),
            format!("{:?}", pipeline::compared(project, options)),
        ]
    };
    const PARTS: [&str; 10] = [
        "the document",
        "the locales",
        "the alignment",
        "a catalogue",
        "a layout",
        "the theme",
        "the printer",
        "a fault",
        "an edition",
        "what a comparison tells",
    ];
    match std::iter::zip(read(cold), read(warm)).position(|(cold, warm)| cold != warm) {
        Some(at) => Err(format!("{} is another", PARTS[at])),
        None => Ok(()),
    }
}

/// Compares each edition's site as it is written anew with the one whose pages stood, around printed pages that move.
fn same_sites(cold: &Project, warm: &Project, edit: usize, sites: &html::Shelf) -> Result<(), String> {
    let editions = |project: &Project| pipeline::editions(project, &BuildOptions::default(), &Timings::default()).0;
    for (cold_edition, warm_edition) in std::iter::zip(editions(cold), editions(warm)) {
        let start = |page: usize| PageStart {
            page: page as u32,
            text: TextId((page * 4 + edit / 9 % 3) as u32),
            offset: edit / 5 % 4,
        };
        let pages = PageMap {
            front: Vec::new(),
            starts: (1..6).map(start).collect(),
            pages: (0..cold_edition.texts).map(|text| (text / 4 + edit / 11 % 2) as u32).collect(),
            count: 9,
        };
        let furniture = |project| Furniture {
            pages: (!edit.is_multiple_of(7)).then_some(&pages),
            style_sheet: style_sheet(project),
            cover: (!edit.is_multiple_of(5)).then_some(&[1, 2, 3][..]),
            search: !edit.is_multiple_of(6),
        };
        let anew = html::site(&cold_edition, furniture(cold));
        let again = html::site_again(&warm_edition, furniture(warm), sites);
        if let Some((anew, _)) = std::iter::zip(&anew, &again).find(|(anew, again)| anew != again) {
            return Err(format!("{} is another", anew.path));
        }
        if anew.len() != again.len() {
            return Err("a site has more or fewer files".to_owned());
        }
    }
    Ok(())
}

fn style_sheet(project: &Project) -> &StyleSheet {
    &project.theme.web
}

/// Compares the web's pages that came first with those written anew, around the printed pages that there were before.
fn early_as_from_nothing(cold: &Project, before: &Published, early: &Published) -> Result<(), String> {
    let editions = pipeline::editions(cold, &BuildOptions::default(), &Timings::default()).0;
    for edition in &editions {
        let held = |file: &str| before.files.get(&format!("{}/html/{file}", edition.name));
        let furniture = Furniture {
            pages: before.maps.get(&edition.name),
            style_sheet: &cold.theme.web,
            cover: held("cover.jpg").map(|file| &*file.bytes),
            search: held("pagefind/pagefind.js").is_some(),
        };
        for file in html::site(edition, furniture) {
            let shown = early.files.get(&file.path).map(|shown| &*shown.bytes);
            let stood = before.files.get(&file.path).map(|shown| &*shown.bytes);
            // An edition that says the same waits for the new style sheet until all is made.
            if shown != Some(&*file.bytes) && !(shown == stood && file.path.ends_with(".css")) {
                return Err(format!("{} came first, and is another", file.path));
            }
        }
    }
    Ok(())
}

/// Breaks a chapter: it is told with what a fresh process tells, and the pages stay; then mends it.
fn breaks_and_is_mended(
    scratch: &Scratch,
    room: &Room,
    shelf: &Shelf,
    published: &Mutex<Published>,
) -> Result<(), Failed> {
    let path = scratch.path().join("manuscript/02-two.md");
    let whole = std::fs::read_to_string(&path)?;
    scratch.write("manuscript/02-two.md", whole.replacen("[^c]", "[^nowhere] {$nothing} <script>", 1));
    let (cold, warm) = (open(room.folder())?, opened(Project::open_again(room.folder().clone(), shelf))?);
    same(&cold, &warm, &BuildOptions::default())?;
    let before = published.lock().expect("nobody panicked with it").clone();
    let now = Mutex::new(Published::default());
    room.build(&before, &|shown| *now.lock().expect("nobody panicked with it") = shown);
    let now = now.into_inner()?;
    ensure(now.failed && !now.faults.is_empty(), "what is broken is not told")?;
    ensure(now.files.len() == before.files.len() && !now.early, "what is broken takes pages away")?;
    scratch.write("manuscript/02-two.md", whole);
    *published.lock().expect("nobody panicked with it") = now;
    Ok(())
}

/// Returns the locale files with a text for two units of three.
fn translated(scratch: &Scratch) -> Vec<(String, String)> {
    let locales = support::tree(&scratch.path().join("locales"));
    let files = locales.into_iter().filter(|(path, _)| path.ends_with(".ftl") && !path.starts_with("en/"));
    let files = files.filter(|(path, _)| !path.ends_with("notes.ftl") && !path.ends_with("interface.ftl"));
    let mut count = 0;
    let mut line = |line: &str| match line.strip_prefix("# ").and_then(|rest| rest.strip_suffix(" =")) {
        Some(id) if !id.contains(' ') => {
            count += 1;
            match count % 3 {
                0 => format!("{line}\n"),
                1 => format!("{id} = TRANSLATION : \"mots\" de {{ $total }}, voir [](#later).[^a][^trl-who]\n"),
                _ => format!("{id} = TRANSLATION de [](#sums) et de [](#nowhere)[^b]\n"),
            }
        }
        _ => format!("{line}\n"),
    };
    files
        .map(|(path, bytes)| {
            (format!("locales/{path}"), String::from_utf8_lossy(&bytes).lines().map(&mut line).collect::<String>())
        })
        .filter(|(_, text)| text.contains("TRANSLATION"))
        .collect()
}

fn open(folder: &Folder) -> Result<Project, Failed> {
    opened(Project::open(folder.clone()))
}

fn opened(project: Result<Project, Unusable>) -> Result<Project, Failed> {
    project.map_err(|unusable| format!("{:?}", unusable.diagnostics).into())
}
