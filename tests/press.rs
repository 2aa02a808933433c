//! What Plantin promises of the press, seen with other people's tools: poppler's and Ghostscript's.

use std::process::Command;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch, expect_status, stderr, stdout};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("press::screen_and_press_break_alike", break_alike),
        support::trial("press::black_in_drawings_is_black_ink", black_drawing),
        support::trial("press::print_is_part_of_a_build", part_of_a_build),
        support::trial("press::a_fault_leaves_no_file", no_file),
    ]
}

fn ensure(holds: bool, otherwise: impl Into<String>) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(otherwise.into().into()) }
}

/// A book of one chapter, on A5.
fn book(chapter: &str, print: &str) -> Scratch {
    let scratch = Scratch::of(&[&support::repository().join("tests/support/base")]);
    let toml = scratch.read("manuscript/book.toml") + "\n[print]\ntrim = \"a5\"\n" + print;
    scratch.write("manuscript/book.toml", toml);
    scratch.write("manuscript/01-one.md", chapter);
    scratch
}

/// Runs one of the tools that `tests/install.sh` brings.
fn tool(scratch: &Scratch, name: &str, arguments: &[&str]) -> Result<String, Failed> {
    let output = Command::new(name).args(arguments).current_dir(scratch.path()).output();
    let output = output.map_err(|error| format!("{name} does not run: {error}"))?;
    ensure(output.status.success(), stderr(&output))?;
    Ok(stdout(&output))
}

/// Every line of every page of the sample book, on the screen and in the press's PDF, at its place.
fn break_alike() -> Result<(), Failed> {
    let scratch = Scratch::new();
    for folder in ["manuscript", "locales", "assets"] {
        support::copy(&support::repository().join(folder), &scratch.path().join(folder));
    }
    expect_status(&scratch.plantin(&["build", "--edition", "fr", "--format", "pdf"]), 0)?;
    // No marks and no bleed: the boxes are the screen's.
    expect_status(&scratch.plantin(&["press", "interior", "--edition", "fr", "--profile", "office"]), 0)?;
    let pages = |path: &str, first: &str| -> Result<Vec<String>, Failed> {
        let text = tool(&scratch, "pdftotext", &["-f", first, "-bbox-layout", path, "-"])?;
        // A line is its box and its words; blocks are poppler's guess.
        let line = |line: &&str| line.contains("<line ") || line.contains("<word ") || line.contains("<page ");
        let text: Vec<&str> = text.lines().map(str::trim).filter(line).collect();
        Ok(text.join("\n").split("<page ").map(|page| page.trim().to_owned()).collect())
    };
    let screen = pages("dist/fr/calais-fr.pdf", "2")?;
    let press = pages("press/fr/calais-fr-interior.pdf", "1")?;
    ensure(screen.len() > 40 && press.len() >= screen.len(), format!("{} and {} pages", screen.len(), press.len()))?;
    for (number, (screen, press)) in screen.iter().zip(&press).enumerate() {
        if screen != press {
            let differs = screen.lines().zip(press.lines()).find(|(screen, press)| screen != press);
            return Err(format!("page {number} differs: {differs:?}").into());
        }
    }
    ensure(press[screen.len()..].iter().all(|page| !page.contains("<word")), "a blank page has words")
}

/// Ink of each plate on each page: cyan, magenta, yellow, black.
fn inks(scratch: &Scratch, path: &str) -> Result<Vec<[f64; 4]>, Failed> {
    let told = tool(scratch, "gs", &["-q", "-dUseTrimBox", "-o", "-", "-sDEVICE=inkcov", path])?;
    let numbers = |line: &str| -> Vec<f64> { line.split_whitespace().filter_map(|word| word.parse().ok()).collect() };
    told.lines().map(numbers).map(|inks| inks.try_into().map_err(|_| Failed::from(told.as_str()))).collect()
}

fn black_drawing() -> Result<(), Failed> {
    let chapter = "# One\n\nText with a [link](https://example.org) and a note.[^n]\n\nFigure: A drawing\n\
                   ![Black on white](figures/black.svg)\n\n![A scanned letter](figures/grey.png)\n\n\
                   | A | B |\n|---|---|\n| 1 | 2 |\n\n[^n]: A note.\n";
    let scratch = book(chapter, "profile = \"office\"\n");
    scratch.write(
        "manuscript/figures/black.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"90\"><rect width=\"200\" height=\"90\" \
         fill=\"#f0f0f0\"/><path d=\"M5 5h190\" stroke=\"black\"/><text x=\"9\" y=\"40\" font-family=\"Libertinus Serif\">\
         Black text</text><text x=\"9\" y=\"70\" fill=\"#222222\" font-family=\"Libertinus Serif\">Dark text</text></svg>",
    );
    scratch.write("manuscript/figures/grey.png", grey_png());
    expect_status(&scratch.plantin(&["press", "interior"]), 0)?;
    let pages = inks(&scratch, "press/en/case-en-interior.pdf")?;
    ensure(pages.iter().any(|[.., black]| *black > 0.01), format!("nothing is printed: {pages:?}"))?;
    let coloured = pages.iter().filter(|[cyan, magenta, yellow, _]| cyan + magenta + yellow > 0.0);
    ensure(coloured.count() == 0, format!("black is printed in four inks: {pages:?}"))?;
    // The same drawing in a colour does use the other plates, or the test could not fail.
    let drawing = scratch.read("manuscript/figures/black.svg").replace("#222222", "#a02020");
    scratch.write("manuscript/figures/black.svg", drawing);
    expect_status(&scratch.plantin(&["press", "interior"]), 0)?;
    let pages = inks(&scratch, "press/en/case-en-interior.pdf")?;
    ensure(pages.iter().any(|[_, magenta, ..]| *magenta > 0.0), format!("red is printed in black: {pages:?}"))
}

/// A picture of 900 by 300 pixels whose bytes are red, green and blue, and whose pixels are all grey.
fn grey_png() -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels: Vec<u8> = (0..900 * 300u32).flat_map(|at| [(at % 251) as u8; 3]).collect();
    let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    image::ImageEncoder::write_image(encoder, &pixels, 900, 300, image::ExtendedColorType::Rgb8).expect("a picture");
    bytes
}

fn part_of_a_build() -> Result<(), Failed> {
    let scratch = book("# One\n\nText.\n", "profile = \"office\"\n");
    let build = || -> Result<_, Failed> {
        expect_status(&scratch.plantin(&["build", "--format", "pdf,print"]), 0)?;
        Ok(support::tree(&scratch.path().join("dist")))
    };
    let first = build()?;
    ensure(build()? == first, "two builds differ")?;
    let path = "en/print/case-en-interior.pdf";
    ensure(first.contains_key(path), format!("no {path} among {:?}", first.keys()))?;
    let json: serde_json::Value = serde_json::from_slice(&first["manifest.json"])?;
    let entry = json["files"].as_array().and_then(|files| files.iter().find(|file| file["path"] == path));
    let entry = entry.ok_or("the manifest does not name it")?;
    ensure(entry["format"] == "print" && entry["pages"].as_u64() > Some(3), entry.to_string())?;
    // The command makes the same file.
    expect_status(&scratch.plantin(&["press", "interior", "--out", "printer"]), 0)?;
    let command = support::tree(&scratch.path().join("printer"));
    ensure(command.get("en/case-en-interior.pdf") == first.get(path), "the command makes another file")?;
    let text = tool(&scratch, "pdfinfo", &["dist/en/print/case-en-interior.pdf"])?;
    ensure(text.contains("PDF version:     1.6") && text.contains("Tagged:          no"), text)
}

fn no_file() -> Result<(), Failed> {
    let scratch = book("# One\n\nText.\n", "profile = \"pod-kdp\"\n");
    expect_status(&scratch.plantin(&["press", "interior"]), 1)?;
    ensure(!scratch.path().join("press").exists(), "a folder is left")?;
    expect_status(&scratch.plantin(&["press", "interior", "--profile", "nobody"]), 2)?;
    expect_status(&scratch.plantin(&["press", "interior", "--edition", "fr"]), 2)?;
    scratch.write("occupied", "a file where a folder should be");
    let arguments = ["press", "interior", "--profile", "office", "--out", "occupied/press"];
    expect_status(&scratch.plantin(&arguments), 3)
}
