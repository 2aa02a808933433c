//! Case folders: `tests/cases/<name>/{manuscript,locales,args,expect}`.
//!
//! In: a project, laid over `tests/support/base` (or `translated`, if it has locales), and `args`, what `plantin` is called
//! with (`check` if there is no such file). Out: `expect`: the exit status, what was told, and of a build the files
//! and what each page says. A case that is named after a code must tell that code.

use std::path::Path;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch};

/// Makes a test of each case folder, and one that every code has a case.
pub fn trials() -> Vec<Trial> {
    let cases = support::repository().join("tests/cases");
    let mut names: Vec<String> = support::tree(&cases)
        .into_keys()
        .filter_map(|path| path.split_once('/').map(|(name, _)| name.to_owned()))
        .collect();
    names.dedup();
    let mut trials = vec![
        support::trial("cases::every_code_has_a_case", every_code_has_a_case),
        support::trial("cases::B001-long-document", long_document),
    ];
    for name in names {
        let folder = cases.join(&name);
        trials.push(Trial::test(format!("cases::{name}"), move || case(&name, &folder)));
    }
    trials
}

fn case(name: &str, folder: &Path) -> Result<(), Failed> {
    let base = if folder.join("locales").exists() { "translated" } else { "base" };
    let scratch = Scratch::of(&[&support::repository().join("tests/support").join(base), folder]);
    let arguments = support::tree(folder).remove("args").map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let arguments = arguments.unwrap_or_else(|| "check".to_owned());
    let words: Vec<&str> = arguments.split_whitespace().collect();
    let before = support::tree(scratch.path());
    let output = scratch.plantin(&words);

    let mut found = format!("exit {}\n", output.status.code().unwrap_or(-1));
    // The project lies somewhere else each time.
    let here = scratch.path().canonicalize()?.display().to_string();
    let told = format!("{}{}", support::stdout(&output), support::stderr(&output)).replace(&here, "PROJECT");
    found.push_str(&told);
    for (path, bytes) in support::tree(scratch.path()) {
        // Names in the search's index change with every word; `tests/browser/search.mjs` asks it.
        let left_out = path.starts_with(".plantin-cache/") || path.contains("/pagefind/");
        if before.get(&path) != Some(&bytes) && !left_out {
            found.push_str(&shown(&path, &bytes));
        }
    }
    support::expect(&folder.join("expect"), &found)?;
    match name.split('-').next().filter(|code| plantin::diagnostic::Code::parse(code).is_some()) {
        Some(code) if !told.contains(&format!("[{code}]")) => Err(format!("{code} is not told\n{told}").into()),
        _ => Ok(()),
    }
}

/// Shows a file that the command made: pages by their text, others by name alone.
fn shown(path: &str, bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let furniture = path.ends_with("/index.html") || path.ends_with("/search.html");
    let page = path.contains("/html/") && path.ends_with(".html") && !furniture;
    if page {
        let main =
            text.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).map_or("", |(main, _)| main);
        return format!("--- {path}\n<main{main}</main>\n");
    }
    if path.ends_with(".ftl") || path.ends_with(".lock") || path.ends_with(".history") {
        return format!("--- {path}\n{text}");
    }
    format!("--- {path}\n")
}

/// Ten megabytes of a chapter, which no folder needs to hold.
fn long_document() -> Result<(), Failed> {
    let scratch = Scratch::of(&[&support::repository().join("tests/support/base")]);
    // For the EPUB alone: nobody waits for four thousand pages to be laid out.
    let paragraph = "> Words that fill a paragraph of some length, again and again. ".to_owned();
    let paragraph =
        paragraph + &"Words that fill a paragraph of some length, again and again. ".repeat(400) + "\n>\n";
    scratch.write("manuscript/01-one.md", format!("# One\n\n> [!only epub]\n>\n{}", paragraph.repeat(440)));
    let output = scratch.plantin(&["build", "--format", "epub"]);
    support::expect_status(&output, 0)?;
    match support::stderr(&output) {
        told if told.contains("warning[B001]") => Ok(()),
        told => Err(format!("B001 is not told\n{told}").into()),
    }
}

/// Codes that no folder can show: one has a test above, the others tell faults of Plantin's own.
const WITHOUT_FOLDER: [&str; 4] = ["B001", "B002", "H002", "P019"];

fn every_code_has_a_case() -> Result<(), Failed> {
    let cases = support::tree(&support::repository().join("tests/cases"));
    let missing: Vec<&str> = plantin::diagnostic::Code::ALL
        .iter()
        .map(|code| code.id())
        .filter(|id| !WITHOUT_FOLDER.contains(id))
        .filter(|id| !cases.keys().any(|path| path.starts_with(&format!("{id}-"))))
        .collect();
    if missing.is_empty() { Ok(()) } else { Err(format!("no case folder for {}", missing.join(", ")).into()) }
}
