//! What is promised of editions in several languages: a new one, one that is ready before the others, what each has of
//! its own, and what `check --fix` leaves alone.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch, ensure, expect_status, stderr, stdout};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("languages::a_new_language_is_a_folder_and_a_line", new_language),
        support::trial("languages::no_renderer_names_a_language", renderers),
        support::trial("languages::one_edition_is_released_while_another_lags", release_one),
        support::trial("languages::an_edition_has_what_is_its_own", own_parts),
        support::trial("languages::fixing_twice_changes_nothing_and_confirms_nothing", fix_twice),
        support::trial("languages::damages_of_a_translation_are_told", damages),
        support::trial("languages::sync_writes_nothing_that_it_cannot_read", bad_names),
        support::trial("languages::sync_writes_all_or_nothing", all_or_nothing),
    ]
}

/// The folder of a case.
fn case(name: &str) -> Scratch {
    let repository = support::repository();
    Scratch::of(&[&repository.join("tests/support/translated"), &repository.join("tests/cases").join(name)])
}

/// The sample book gets a German edition: a line in book.toml, and the folder that `sync` makes of it.
fn new_language() -> Result<(), Failed> {
    let scratch = Scratch::sample();
    let book = scratch.read("manuscript/book.toml");
    scratch.write(
        "manuscript/book.toml",
        book.replace("[editions.nl]", "[editions.de]\nlanguage = \"de-DE\"\n\n[editions.nl]"),
    );
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let file = scratch.read("locales/de/book.ftl");
    let filled = file.replace("# book--title =", "book--title = Die Grenze \"jenseits\" des 'Wassers'");
    ensure(filled != file, "sync made no place for the title")?;
    scratch.write("locales/de/book.ftl", filled);
    let output = scratch.plantin(&["build", "--edition", "de"]);
    expect_status(&output, 0)?;
    let told = stderr(&output);
    ensure(!told.contains("warning[") && !told.contains("error["), told.clone())?;
    for path in ["de/calais-de.pdf", "de/calais-de.epub", "de/html/04-funding.html", "de/calais-de.html"] {
        ensure(scratch.path().join("dist").join(path).exists(), format!("{path} is not there"))?;
    }
    let page = scratch.read("dist/de/html/04-funding.html");
    for words in
        ["Die Grenze „jenseits“ des „Wassers“", "Kapitel", "lang=\"de-DE\"", "Tabelle\u{a0}1. ", "Anmerkungen"]
    {
        ensure(page.contains(words), format!("`{words}` is not on the German page"))?;
    }
    Ok(())
}

/// What a language decides is decided before any renderer, so that a language needs no change in one.
fn renderers() -> Result<(), Failed> {
    for folder in ["html", "epub", "xhtml", "paged"] {
        let files = support::tree(&support::repository().join("src").join(folder));
        ensure(!files.is_empty(), format!("src/{folder} has no files"))?;
        for (path, bytes) in files {
            let text = String::from_utf8(bytes)?;
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            for language in ["\"de\"", "\"fr\"", "\"nl\"", "\"de-", "\"fr-", "\"nl-"] {
                let sample = path == "sample.rs";
                ensure(sample || !code.contains(language), format!("src/{folder}/{path} names {language}"))?;
            }
        }
    }
    Ok(())
}

fn release_one() -> Result<(), Failed> {
    let scratch = case("edition-own-parts");
    let book = scratch.read("manuscript/book.toml")
        + "\n[editions.nl]\nlanguage = \"nl-NL\"\n\n[policy]\nmissing = \"fail\"\n";
    scratch.write("manuscript/book.toml", book);
    let release = |edition: &str| scratch.plantin(&["build", "--release", "--format", "html", "--edition", edition]);
    // Dutch has no folder, then a broken message: French does not wait for it.
    expect_status(&release("fr"), 0)?;
    expect_status(&release("nl"), 1)?;
    scratch.write("locales/nl/01-one.ftl", "one = Een {\n");
    let output = release("fr");
    expect_status(&output, 0)?;
    ensure(stderr(&output).contains("warning[L001]"), "the fault of the other edition is not told")?;
    ensure(scratch.path().join("dist/fr/html/01-one.html").exists(), "the French site is not there")?;
    expect_status(&release("fr,nl"), 1)
}

fn own_parts() -> Result<(), Failed> {
    let scratch = Scratch::on("translated");
    let book = scratch.read("manuscript/book.toml");
    let own = "contributors = [{ name = \"The Translators\", role = \"trl\" }]\ntitle-statement = \"Édition revue\"\nrights = \"© Les Traductrices\"\nlicense = \"CC-BY-4.0\"";
    scratch.write(
        "manuscript/book.toml",
        book.replace("contributors = [{ name = \"The Plantin Project\", role = \"trl\" }]", own)
            .replace("date =", "rights = \"© The Authors\"\nlicense = \"CC-BY-SA-4.0\"\ndate ="),
    );
    let picture = |width: u32| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 20\"><rect width=\"9\" height=\"9\"/></svg>"
        )
    };
    scratch.write("manuscript/figures/fence.svg", picture(40));
    scratch.write("manuscript/figures/fence.fr.svg", picture(50));
    scratch.write("manuscript/01-one.md", "# One {#one}\n\n![A fence](figures/fence.svg)\n");
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let output = scratch.plantin(&["build", "--format", "html,epub"]);
    expect_status(&output, 0)?;
    let (english, french) = (scratch.read("dist/en/html/index.html"), scratch.read("dist/fr/html/index.html"));
    for words in ["The Translators", "Édition revue", "© Les Traductrices"] {
        ensure(
            french.contains(words) && !english.contains(words),
            format!("{words} is not the French edition's alone"),
        )?;
    }
    ensure(english.contains("© The Authors") && !french.contains("© The Authors"), "rights are not by edition")?;
    let page = |edition: &str| scratch.read(&format!("dist/{edition}/html/01-one.html"));
    ensure(page("fr").contains("fence.fr.svg"), "the French edition has not its own picture")?;
    ensure(
        page("en").contains("fence.svg") && !page("en").contains("fence.fr"),
        "the English edition has the French picture",
    )
}

fn fix_twice() -> Result<(), Failed> {
    let scratch = case("check-fix");
    // A stale translation stays stale: its English changes first.
    let manuscript = scratch.read("manuscript/01-one.md").replace("One, two.", "One, two, three.");
    scratch.write("manuscript/01-one.md", manuscript);
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let before = support::tree(&scratch.path().join("locales"));
    let stale = |scratch: &Scratch| -> Result<u64, Failed> {
        let json: serde_json::Value = serde_json::from_slice(&scratch.plantin(&["status", "--json"]).stdout)?;
        json["locales"]["fr"]["stale"].as_u64().ok_or_else(|| "no numbers".into())
    };
    ensure(stale(&scratch)? == 1, "nothing is stale")?;
    expect_status(&scratch.plantin(&["check", "--fix", "--dry-run"]), 0)?;
    ensure(support::tree(&scratch.path().join("locales")) == before, "a dry run has written")?;
    let first = scratch.plantin(&["check", "--fix"]);
    expect_status(&first, 0)?;
    ensure(stdout(&first).contains("8 stretches mended"), stdout(&first))?;
    let mended = support::tree(&scratch.path().join("locales"));
    let changed: Vec<&String> = mended.keys().filter(|path| mended.get(*path) != before.get(*path)).collect();
    ensure(changed == ["fr.lock", "fr/01-one.ftl"], format!("{changed:?} changed"))?;
    let second = scratch.plantin(&["check", "--fix"]);
    ensure(stdout(&second).contains("nothing to mend"), stdout(&second))?;
    ensure(support::tree(&scratch.path().join("locales")) == mended, "the second time changed a file")?;
    ensure(stale(&scratch)? == 1, "what was mended was confirmed")?;
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    ensure(stale(&scratch)? == 1, "the next sync has confirmed what was mended")
}

/// Damages that Fluent's own checkers cannot see, each done to a good translation.
fn damages() -> Result<(), Failed> {
    let good = "Le [rapport](https://example.org/a) dit que { $total } ont été _dépensés_ en 2016[^a], voir [](#one) (page [mur](index:)).";
    let source = "The [report](https://example.org/a) says that {$total} were _spent_ in 2016,[^a] see [](#one) (page [wall](index:)).";
    let scratch = Scratch::on("translated");
    scratch.write("manuscript/01-one.md", format!("# One {{#one}}\n\n{source}\n\n[^a]: A source of 2016.\n"));
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let file = scratch.read("locales/fr/01-one.ftl");
    let key =
        file.lines().filter_map(|line| line.strip_prefix("# u-")).filter_map(|line| line.strip_suffix(" =")).next();
    let key = format!("u-{}", key.ok_or("no unit waits")?);
    let translated = |text: &str| {
        let filled = file
            .replace(&format!("# {key} ="), &format!("{key} = {text}"))
            .replace("# fn-a =", "fn-a = Une source de 2016.");
        filled.replace("# one =", "one = Un")
    };
    scratch.write("locales/fr/01-one.ftl", translated(good));
    scratch.write(
        "locales/fr/book.ftl",
        scratch.read("locales/fr/book.ftl").replace("# book--title =", "book--title = Un cas"),
    );
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let told = stderr(&scratch.plantin(&["check"]));
    ensure(told.contains("no faults"), told)?;
    for (from, to, code) in [
        ("[^a]", "", "L012"),
        ("[^a]", "[^b]", "L012"),
        ("{ $total }", "315,9 M£", "L013"),
        ("{ $total }", "{ $totall }", "L003"),
        ("voir [](#one)", "voir le chapitre", "L014"),
        ("[](#one)", "[](#two)", "L014"),
        ("[rapport](https://example.org/a)", "rapport", "L015"),
        ("https://example.org/a", "https://example.org/b", "L015"),
        ("_dépensés_", "dépensés", "L016"),
        ("[mur](index:)", "mur", "L017"),
        ("2016", "2061", "L018"),
        ("(page", "page", "L019"),
        (").", ")", "L020"),
        ("que", "que que", "L021"),
        ("dit que", "dit  que", "L022"),
        ("dit que", "dit que ,", "L024"),
        (" voir", " \u{202e}voir", "L029"),
    ] {
        ensure(good.contains(from), format!("`{from}` is not in the translation"))?;
        let damaged = good.replacen(from, to, 1);
        scratch.write("locales/fr/01-one.ftl", translated(&damaged));
        let told = stderr(&scratch.plantin(&["check"]));
        ensure(told.contains(&format!("[{code}]")), format!("`{from}` made `{to}` is not told as {code}:\n{told}"))?;
    }
    Ok(())
}

/// Names that are none are told, and no reason to write a snapshot that the next sync refuses.
fn bad_names() -> Result<(), Failed> {
    let scratch = Scratch::on("translated");
    scratch.write(
        "manuscript/01-one.md",
        "# One {#Über}\n\nA claim.[^†] Another.[^a_b]\n\n[^†]: One.\n\n[^a_b]: Two.\n",
    );
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let again = scratch.plantin(&["sync"]);
    expect_status(&again, 0)?;
    ensure(stdout(&again) == "everything is up to date\n", stdout(&again) + &stderr(&again))
}

/// A file where the folder of an edition should be: nothing of the others is written either.
fn all_or_nothing() -> Result<(), Failed> {
    let scratch = case("edition-own-parts");
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    let book = scratch.read("manuscript/book.toml") + "\n[editions.nl]\nlanguage = \"nl-NL\"\n";
    scratch.write("manuscript/book.toml", book);
    let chapter = scratch.read("manuscript/01-one.md") + "\nA paragraph that is new.\n";
    scratch.write("manuscript/01-one.md", chapter);
    scratch.write("locales/nl", "a file where a folder should be");
    let before = support::tree(scratch.path());
    expect_status(&scratch.plantin(&["sync"]), 3)?;
    ensure(support::tree(scratch.path()) == before, "something was written")?;
    std::fs::remove_file(scratch.path().join("locales/nl"))?;
    expect_status(&scratch.plantin(&["sync"]), 0)?;
    ensure(scratch.read("locales/fr/01-one.ftl").contains("# EN: A paragraph that is new."), "nothing was written")
}
