//! What the cache promises: only what changed is made again, and what is written is what a cold build writes.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use std::collections::BTreeMap;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch, ensure, expect_status, stderr};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("cache::only_what_changed_is_made_again", edits),
        support::trial("cache::a_warning_is_told_again_where_its_text_stands_now", warnings),
        support::trial("cache::damage_is_made_good", damage),
        support::trial("cache::processes_share_it", processes),
    ]
}

/// A book with a French edition, and parts for one output alone.
fn book() -> Result<Scratch, Failed> {
    let scratch = Scratch::on("translated");
    let chapter = "# One\n\nA first paragraph.\n\nA second paragraph.\n\n> [!only html]\n> For the web alone.\n";
    scratch.write("manuscript/01-one.md", chapter);
    scratch.write("manuscript/02-two.md", "# Two\n\nThe third paragraph.\n");
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let french = scratch.read("locales/fr/02-two.ftl");
    let filled =
        french.lines().map(|line| match line.strip_prefix("# u-").and_then(|rest| rest.strip_suffix(" =")) {
            Some(id) => format!("u-{id} = Le texte\n"),
            None => format!("{line}\n"),
        });
    scratch.write("locales/fr/02-two.ftl", filled.collect::<String>());
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    Ok(scratch)
}

/// Builds, says what was made now, and sees that a cold build writes the same files and tells the same.
fn build(scratch: &Scratch, arguments: &[&str]) -> Result<String, Failed> {
    let warm = scratch.plantin(&[&["build"], arguments].concat());
    expect_status(&warm, 0)?;
    let cold = scratch.plantin(&[&["build", "--no-cache", "--out", "cold/dist"], arguments].concat());
    expect_status(&cold, 0)?;
    let tree = |folder: &str| support::tree(&scratch.path().join(folder));
    differences(&tree("dist"), &tree("cold/dist"))?;
    let (warm, cold) = (stderr(&warm), stderr(&cold));
    let faults = |told: &str| told.rsplit_once("no faults").map_or(told, |(before, _)| before).to_owned();
    let told = |told: &str| faults(told).lines().filter(|line| !line.contains(" files, ")).collect::<String>();
    ensure(told(&warm) == told(&cold), format!("told otherwise:\n{warm}\nand cold:\n{cold}"))?;
    let last = warm.lines().last().unwrap_or_default();
    Ok(match last.split_once("made now: ") {
        Some((_, made)) => made.to_owned(),
        None if last.starts_with("nothing has changed") => "nothing".to_owned(),
        None if last.contains("made before") => "of before".to_owned(),
        None => "all".to_owned(),
    })
}

fn differences(warm: &BTreeMap<String, Vec<u8>>, cold: &BTreeMap<String, Vec<u8>>) -> Result<(), Failed> {
    ensure(warm.len() > 2, "few files")?;
    for (path, bytes) in cold {
        ensure(warm.get(path) == Some(bytes), format!("{path} is not what a cold build writes"))?;
    }
    ensure(warm.len() == cold.len(), "there are files that a cold build does not write")
}

fn expect(found: Result<String, Failed>, made: &str) -> Result<(), Failed> {
    let found = found?;
    ensure(found == made, format!("made: {found}, and not: {made}"))
}

fn edits() -> Result<(), Failed> {
    let scratch = book()?;
    let edit = |path: &str, from: &str, to: &str| {
        let text = scratch.read(path);
        assert!(text.contains(from), "{path} has no {from:?}:\n{text}");
        scratch.write(path, text.replace(from, to));
    };
    let (one, two) = ("manuscript/01-one.md", "locales/fr/02-two.ftl");
    expect(build(&scratch, &[]), "all")?;
    expect(build(&scratch, &[]), "nothing")?;
    edit(two, "Le texte", "Le mot");
    expect(build(&scratch, &[]), "fr pdf, epub, html, single")?;
    edit(two, "Le mot", "Le texte");
    expect(build(&scratch, &[]), "of before")?;
    edit(one, "A second", "<!-- translator: a remark -->\n\nA second");
    expect(build(&scratch, &[]), "nothing")?;
    edit(one, "For the web", "Upon the web");
    expect(build(&scratch, &[]), "en epub, html, single; fr epub, html, single")?;
    scratch.write("assets/themes/plain/web.css", "p { color: black }\n");
    expect(build(&scratch, &[]), "en html, single; fr html, single")?;
    expect(build(&scratch, &["--edition", "fr", "--format", "html"]), "of before")?;
    expect(build(&scratch, &["--edition", "fr", "--format", "html"]), "nothing")?;
    edit(one, "A first", "The first");
    expect(build(&scratch, &["--format", "pdf"]), "all")?;
    expect(build(&scratch, &[]), "en epub, html, single; fr epub, html, single")?;
    edit("manuscript/book.toml", "[book]", "[print]\ntrim = \"a5\"\n\n[book]");
    // On smaller pages, of which there are as many: an EPUB, which lists them, stays as it is.
    expect(build(&scratch, &[]), "en pdf; fr pdf")?;
    scratch.write("dist/en/left-over.txt", "somebody's");
    expect(build(&scratch, &[]), "of before")
}

fn warnings() -> Result<(), Failed> {
    let scratch = Scratch::on("base");
    let long = "x".repeat(200);
    scratch.write("manuscript/01-one.md", format!("# One\n\n{long}\n"));
    let place = |number: usize| format!("manuscript/01-one.md:{number}:");
    let told = |number: usize| {
        let output = scratch.plantin(&["build", "--format", "pdf"]);
        expect_status(&output, 0)?;
        let told = stderr(&output);
        ensure(told.contains("[T002]") && told.contains(&place(number)), format!("no line {number}:\n{told}"))?;
        Ok::<_, Failed>(told)
    };
    told(3)?;
    ensure(told(3)?.contains("nothing has changed"), "made again")?;
    scratch.write("manuscript/01-one.md", format!("# One\n\n<!-- translator: here -->\n\n{long}\n"));
    ensure(told(5)?.contains("nothing has changed"), "made again")
}

fn damage() -> Result<(), Failed> {
    let scratch = book()?;
    expect(build(&scratch, &[]), "all")?;
    for damage in [&b""[..], b"{}", b"\xff\0not what it was"] {
        for path in support::tree(&scratch.path().join(".plantin-cache")).into_keys() {
            scratch.write(&format!(".plantin-cache/{path}"), damage);
        }
        expect(build(&scratch, &[]), "all")?;
    }
    expect(build(&scratch, &[]), "nothing")?;
    std::fs::remove_dir_all(scratch.path().join(".plantin-cache"))?;
    scratch.write(".plantin-cache", "a file where the folder should be");
    expect(build(&scratch, &[]), "all")
}

fn processes() -> Result<(), Failed> {
    let scratch = book()?;
    let outs = ["a/dist", "b/dist", "c/dist"];
    let outputs: Vec<_> = std::thread::scope(|scope| {
        let builds = outs.map(|out| scope.spawn(|| scratch.plantin(&["build", "--out", out])));
        builds.into_iter().map(|build| build.join().expect("a build ends")).collect()
    });
    outputs.iter().try_for_each(|output| expect_status(output, 0))?;
    let trees = outs.map(|out| support::tree(&scratch.path().join(out)));
    ensure(trees[0].len() > 5 && trees.iter().all(|tree| *tree == trees[0]), "the files differ")?;
    expect(build(&scratch, &[]), "of before")
}
