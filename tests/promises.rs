//! What Plantin promises of every book, tried on the sample book and on books made for it.

use std::collections::{BTreeMap, BTreeSet};

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch, ensure, expect_status, stderr, stdout};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("promises::two_builds_are_the_same_bytes", two_builds),
        support::trial("promises::a_corrected_fact_is_corrected_everywhere", corrected_fact),
        support::trial("promises::one_changed_sentence_is_one_stale_unit", changed_sentence),
        support::trial("promises::a_new_first_paragraph_is_one_missing_unit", new_paragraph),
        support::trial("promises::a_failed_build_leaves_the_last_output", failed_build),
        support::trial("promises::a_long_table_keeps_every_row", long_table),
        support::trial("promises::the_manifest_names_every_file", manifest),
        support::trial("promises::a_new_project_builds_at_once", new_project),
        support::trial("promises::a_second_sync_changes_nothing", second_sync),
        support::trial("promises::no_input_makes_it_panic", hostile),
        support::trial("promises::exit_statuses", exit_statuses),
        support::trial(
            "promises::an_ebook_without_printed_pages_claims_none_and_waits_for_no_layout",
            no_printed_pages,
        ),
    ]
}

fn build(scratch: &Scratch, arguments: &[&str]) -> Result<BTreeMap<String, Vec<u8>>, Failed> {
    let output = scratch.plantin(&[&["build"], arguments].concat());
    expect_status(&output, 0)?;
    Ok(support::tree(&scratch.path().join("dist")))
}

fn two_builds() -> Result<(), Failed> {
    let scratch = Scratch::sample();
    let first = build(&scratch, &[])?;
    // Longer than the two seconds that the times in a ZIP file are told in.
    std::thread::sleep(std::time::Duration::from_millis(2200));
    let second = build(&scratch, &["--jobs", "1", "--no-cache"])?;
    ensure(first.len() > 40, "few files")?;
    for (path, bytes) in &first {
        ensure(second.get(path) == Some(bytes), format!("{path} differs"))?;
    }
    ensure(first.len() == second.len(), "files came or went")
}

/// The numbers of `status --json`: current, stale, missing, a locale.
fn status(scratch: &Scratch) -> Result<BTreeMap<String, (u64, u64, u64)>, Failed> {
    let output = scratch.plantin(&["status", "--json"]);
    expect_status(&output, 0)?;
    let json: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let number = |locale: &serde_json::Value, name: &str| locale[name].as_u64().unwrap_or(u64::MAX);
    let locales = json["locales"].as_object().ok_or("no locales")?;
    Ok(locales
        .iter()
        .map(|(name, locale)| {
            (name.clone(), (number(locale, "current"), number(locale, "stale"), number(locale, "missing")))
        })
        .collect())
}

fn corrected_fact() -> Result<(), Failed> {
    let scratch = Scratch::sample();
    let before = build(&scratch, &[])?;
    let current = status(&scratch)?;
    let facts = scratch.read("manuscript/facts.toml");
    ensure(facts.contains("\"315.9\""), "the sample book has no fact of 315.9")?;
    scratch.write("manuscript/facts.toml", facts.replace("\"315.9\"", "\"316.4\""));
    let after = build(&scratch, &[])?;
    ensure(status(&scratch)? == current, "a corrected fact changed what is current")?;
    for edition in ["en", "fr", "nl"] {
        for ending in [".pdf", ".epub", ".html"] {
            let path = format!("{edition}/calais-{edition}{ending}");
            ensure(before.get(&path) != after.get(&path), format!("{path} is as before"))?;
        }
        let page = |files: &BTreeMap<String, Vec<u8>>| {
            String::from_utf8_lossy(&files[&format!("{edition}/html/04-funding.html")]).into_owned()
        };
        let (old, new) = if edition == "en" { ("£315.9m", "£316.4m") } else { ("315,9", "316,4") };
        ensure(
            page(&before).contains(old) && !page(&before).contains(new),
            format!("{edition}: {old} is not there"),
        )?;
        ensure(page(&after).contains(new) && !page(&after).contains(old), format!("{edition}: {new} is not there"))?;
    }
    Ok(())
}

/// A project of two chapters with a French and a Dutch edition, wholly translated and synced.
fn translated() -> Result<Scratch, Failed> {
    let scratch = Scratch::on("translated");
    let book = scratch.read("manuscript/book.toml") + "\n[editions.nl]\nlanguage = \"nl-NL\"\n";
    scratch.write("manuscript/book.toml", book);
    for (chapter, title) in [("01-one", "One"), ("02-two", "Two")] {
        let paragraphs: Vec<String> = (1..=8)
            .map(|n| format!("Sentence {n} of {title} says something of its own, and {n} things more."))
            .collect();
        scratch.write(&format!("manuscript/{chapter}.md"), format!("# {title}\n\n{}\n", paragraphs.join("\n\n")));
    }
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    for (path, bytes) in support::tree(&scratch.path().join("locales")) {
        let text = String::from_utf8(bytes)?;
        if path.starts_with("en/") || !path.ends_with(".ftl") {
            continue;
        }
        let filled: String = text
            .lines()
            .map(|line| match line.strip_prefix("# ").and_then(|line| line.strip_suffix(" =")) {
                Some(id) => format!("{id} = La traduction de {id}\n"),
                None => format!("{line}\n"),
            })
            .collect();
        scratch.write(&format!("locales/{path}"), filled);
    }
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    for (name, (current, stale, missing)) in status(&scratch)? {
        ensure((current, stale, missing) == (19, 0, 0), format!("{name}: {current} {stale} {missing}"))?;
    }
    Ok(scratch)
}

fn changed_sentence() -> Result<(), Failed> {
    let scratch = translated()?;
    let chapter = scratch.read("manuscript/01-one.md");
    scratch.write("manuscript/01-one.md", chapter.replace("Sentence 3 of One says", "Sentence 3 of One told"));
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    for (name, found) in status(&scratch)? {
        ensure(found == (18, 1, 0), format!("{name}: {found:?}"))?;
    }
    Ok(())
}

fn new_paragraph() -> Result<(), Failed> {
    let scratch = translated()?;
    let chapter = scratch.read("manuscript/02-two.md");
    scratch.write("manuscript/02-two.md", chapter.replacen("\n\n", "\n\nA paragraph that is new here.\n\n", 1));
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    for (name, found) in status(&scratch)? {
        ensure(found == (19, 0, 1), format!("{name}: {found:?}"))?;
    }
    Ok(())
}

fn second_sync() -> Result<(), Failed> {
    let scratch = translated()?;
    let chapter = scratch.read("manuscript/01-one.md");
    scratch.write("manuscript/01-one.md", chapter.replace("Sentence 5 of One says", "Sentence 5 of One told"));
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let first = support::tree(scratch.path());
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    ensure(support::tree(scratch.path()) == first, "the second sync changed a file")
}

fn failed_build() -> Result<(), Failed> {
    let scratch = Scratch::on("base");
    scratch.write("manuscript/01-one.md", "# One\n\nText.\n");
    let before = build(&scratch, &["--format", "html,epub"])?;
    scratch.write("manuscript/01-one.md", "# One\n\nText.[^lost]\n\n[](#nowhere)\n");
    let output = scratch.plantin(&["build", "--format", "html,epub"]);
    expect_status(&output, 1)?;
    let told = stderr(&output);
    ensure(
        told.contains("error[M110]") && told.contains("error[M123]"),
        format!("one fault hides the other\n{told}"),
    )?;
    ensure(support::tree(&scratch.path().join("dist")) == before, "dist/ changed")?;
    let left: Vec<_> = support::tree(scratch.path()).into_keys().filter(|path| path.contains("tmp")).collect();
    ensure(left.is_empty(), format!("left behind: {left:?}"))
}

/// Pandoc with Typst loses 119 of such a table's rows: its figure does not break across pages.
fn long_table() -> Result<(), Failed> {
    const ROWS: usize = 150;
    let scratch = Scratch::on("base");
    let rows: String = (1..=ROWS).map(|row| format!("| entry{row:03} | {row} |\n")).collect();
    let table = format!("# One\n\nTable: Long {{#long}}\n\n| Heading | Number |\n|---|--:|\n{rows}");
    scratch.write("manuscript/01-one.md", table);
    let files = build(&scratch, &["--format", "pdf,html"])?;
    let html = String::from_utf8_lossy(&files["en/html/01-one.html"]).into_owned();
    for row in 1..=ROWS {
        ensure(html.contains(&format!("entry{row:03}")), format!("row {row} is not in the page"))?;
    }
    let pages = pdf_pages(&scratch, "dist/en/case-en.pdf")?;
    let mut found = BTreeSet::new();
    let mut pages_of_table = 0;
    for page in &pages {
        let here: BTreeSet<usize> = (1..=ROWS).filter(|row| page.contains(&format!("entry{row:03}"))).collect();
        if !here.is_empty() {
            pages_of_table += 1;
            ensure(page.contains("Heading"), format!("no head on the page of row {:?}", here.first()))?;
        }
        found.extend(here);
    }
    ensure(found.len() == ROWS, format!("{} rows of {ROWS} are printed", found.len()))?;
    ensure(pages_of_table > 2, "the table stands on fewer pages than it needs")
}

/// Returns the text of each page, as poppler reads it.
fn pdf_pages(scratch: &Scratch, path: &str) -> Result<Vec<String>, Failed> {
    let output = std::process::Command::new("pdftotext").arg(scratch.path().join(path)).arg("-").output();
    let output = output.map_err(|error| format!("pdftotext (poppler-utils) does not run: {error}"))?;
    ensure(output.status.success(), stderr(&output))?;
    Ok(stdout(&output).split('\u{c}').map(str::to_owned).collect())
}

fn manifest() -> Result<(), Failed> {
    let scratch = Scratch::on("base");
    scratch.write("manuscript/01-one.md", "# One\n\nText.\n");
    let files = build(&scratch, &[])?;
    let json: serde_json::Value = serde_json::from_slice(&files["manifest.json"])?;
    let listed = json["files"].as_array().ok_or("no files")?;
    for file in listed {
        let path = file["path"].as_str().ok_or("a file without a path")?;
        let bytes = files.get(path).ok_or(format!("{path} is not there"))?;
        ensure(file["bytes"].as_u64() == Some(bytes.len() as u64), format!("{path}: another size"))?;
        ensure(file["sha256"].as_str().is_some_and(|hash| hash.len() == 64), format!("{path}: no hash"))?;
    }
    ensure(listed.len() + 1 == files.len(), format!("{} files, {} listed", files.len(), listed.len()))
}

fn new_project() -> Result<(), Failed> {
    let scratch = Scratch::new();
    expect_status(&scratch.plantin(&["init", "book"]), 0)?;
    let output = scratch.plantin(&["build", "book", "--release"]);
    expect_status(&output, 0)?;
    let files = support::tree(&scratch.path().join("book/dist"));
    for path in ["en/small-book-en.pdf", "fr/small-book-fr.epub", "fr/html/index.html", "index.html"] {
        ensure(files.contains_key(path), format!("{path} is not there"))?;
    }
    let told = stderr(&output);
    ensure(!told.contains("warning") && !told.contains("error"), told)
}

/// Chapters that are no chapters: whatever they hold, the command ends with 0 or 1.
fn hostile() -> Result<(), Failed> {
    let deep = format!("# One\n\n{}x", "> ".repeat(3000));
    let brackets = format!("# One\n\n{}", "[".repeat(20_000));
    let emphasis = format!("# One\n\n{}x", "*_".repeat(5000));
    let list = (0..400).map(|depth| format!("{}- x\n", "  ".repeat(depth))).collect::<String>();
    let cells = format!("# One\n\n|{}\n|{}\n", "a|".repeat(600), "-|".repeat(600));
    let chapters: [&[u8]; 12] = [
        b"",
        b"\xff\xfe#\x00",
        b"\xef\xbb\xbf",
        b"# One\r\n\r\nA\0B\x1b[31m \x7f\r\n",
        "# \u{202e}One\u{feff}\n\n{$\u{0}}{$}{$a--}{${$x}}\n".as_bytes(),
        b"+++\nkind = 1\n+++\n+++\n# A\n[^]: x\n[^a]: [^a]\n> [!\n> [!box\n| |\n|-|\n",
        b"# One\n\n```\n\xe2\x80\xa8\n",
        deep.as_bytes(),
        brackets.as_bytes(),
        emphasis.as_bytes(),
        list.as_bytes(),
        cells.as_bytes(),
    ];
    for (number, chapter) in chapters.into_iter().enumerate() {
        let scratch = Scratch::on("base");
        scratch.write("manuscript/01-one.md", chapter);
        let output = scratch.plantin(&["build"]);
        let status = output.status.code();
        ensure(matches!(status, Some(0 | 1)), format!("chapter {number}: status {status:?}\n{}", stderr(&output)))?;
        ensure(!stderr(&output).contains("panicked"), format!("chapter {number}: {}", stderr(&output)))?;
    }
    Ok(())
}

fn exit_statuses() -> Result<(), Failed> {
    let scratch = Scratch::on("base");
    scratch.write("manuscript/01-one.md", "# One\n\nText.\n");
    expect_status(&scratch.plantin(&["check"]), 0)?;
    expect_status(&scratch.plantin(&["biuld"]), 2)?;
    expect_status(&scratch.plantin(&["build", "--edition", "klingon"]), 2)?;
    expect_status(&scratch.plantin(&["check", "--explain", "X999"]), 2)?;
    expect_status(&scratch.plantin(&["check", "--explain", "L012"]), 0)?;
    scratch.write("occupied", "a file where a folder should be");
    expect_status(&scratch.plantin(&["build", "--format", "html", "--out", "occupied/dist"]), 3)?;
    scratch.write("manuscript/01-one.md", "Text.\n");
    expect_status(&scratch.plantin(&["check"]), 1)
}

/// Reads the documents of an EPUB.
fn epub_text(bytes: &[u8]) -> Result<String, Failed> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes))?;
    let mut text = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at)?;
        if [".opf", ".xhtml", ".ncx"].iter().any(|ending| file.name().ends_with(ending)) {
            std::io::Read::read_to_string(&mut file, &mut text)?;
        }
    }
    Ok(text)
}

fn no_printed_pages() -> Result<(), Failed> {
    const CLAIMS: [&str; 7] = [
        "page-list",
        "doc-pagebreak",
        "pageBreakMarkers",
        "pageNavigation",
        "pageBreakSource",
        "dc:source",
        "pageList",
    ];
    let scratch = Scratch::on("base");
    scratch.write("manuscript/01-one.md", "# One {#one}\n\nSome text.\n");
    let with = build(&scratch, &["--format", "epub"])?;
    let text = epub_text(&with["en/case-en.epub"])?;
    for claim in CLAIMS {
        ensure(text.contains(claim), format!("with printed pages, {claim} is not there"))?;
    }
    let settings = "\n[epub]\nprinted-pages = false\n\n[site]\nprinted-pages = false\nsearch = false\n";
    scratch.write("manuscript/book.toml", scratch.read("manuscript/book.toml") + settings);
    let output = scratch.plantin(&["build", "--format", "epub,html,single", "--no-cache", "--timings", "--json"]);
    expect_status(&output, 0)?;
    ensure(stdout(&output).contains("\"EPUB\""), "the EPUB is not timed")?;
    for stage in ["layout", "search"] {
        ensure(!stdout(&output).contains(stage), format!("{stage} is done though nothing asks for it"))?;
    }
    let without = support::tree(&scratch.path().join("dist"));
    let text = epub_text(&without["en/case-en.epub"])? + &String::from_utf8_lossy(&without["en/case-en.html"]);
    for claim in CLAIMS {
        ensure(!text.contains(claim), format!("without printed pages, there is {claim}"))?;
    }
    ensure(text.contains("Some text."), "the text is not there")?;
    ensure(!without.keys().any(|path| path.contains("pagefind") || path.ends_with("search.html")), "a search")?;
    ensure(!String::from_utf8_lossy(&without["manifest.json"]).contains("\"pages\""), "the manifest counts pages")?;

    // What else is made changes nothing about a file.
    let beside = build(&scratch, &["--format", "pdf,epub,single", "--no-cache"])?;
    ensure(beside.contains_key("en/case-en.pdf"), "no PDF")?;
    for path in ["en/case-en.epub", "en/case-en.html"] {
        ensure(beside.get(path) == without.get(path), format!("{path} is another beside a PDF"))?;
    }
    Ok(())
}
