//! What a process that reads a book again and again promises: after any edits, its editions are those of a process that reads
//! them for the first time, with every place and every fault; and what it publishes, to the byte.

#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use std::sync::{Arc, Mutex};

use libtest_mimic::{Failed, Trial};
use plantin::cache::Cache;
use plantin::diagnostic;
use plantin::disk::Folder;
use plantin::edition::Galleys;
use plantin::pipeline::{self, BuildOptions, Silent, Stock};
use plantin::project::Project;
use plantin::serve::{Published, Room};
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
struct State([usize; 14]);

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

    let galleys = Arc::<Galleys>::default();
    let folder = Folder::open(scratch.path())?;
    let options = BuildOptions::default();
    let room = Room::new(folder.clone(), options.clone());
    let published = Mutex::new(Published::default());
    // Any edit may follow any other; the same ones in each run.
    let mut chance: usize = 12;
    for edit in 0..EDITS {
        let cold = open(&folder)?;
        let warm = open(&folder)?.with_galleys(&galleys);
        let read = |project: &Project| format!("{:?}", pipeline::editions(project, &options, &Timings::default()));
        ensure(read(&warm) == read(&cold), format!("edit {edit}: an edition is another: {state:?}"))?;
        if edit % BUILT == 0 {
            let before = published.lock().expect("nobody panicked with it").clone();
            room.build(&before, &|now| *published.lock().expect("nobody panicked with it") = now);
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
        chance = (chance * 1_103_515_245 + 12_345) % (1 << 31);
        let one = (chance >> 16) % state.0.len();
        state.0[one] += 1;
        state.write(&scratch, &translated);
    }
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
    Project::open(folder.clone()).map_err(|unusable| format!("{:?}", unusable.diagnostics).into())
}
