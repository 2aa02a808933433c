//! What Plantin promises of the press, seen with other people's tools: poppler's and Ghostscript's.

use std::process::Command;

use libtest_mimic::{Failed, Trial};

use crate::support::{self, Scratch, ensure, expect_status, stderr, stdout};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("press::screen_and_press_break_alike", break_alike),
        support::trial("press::black_in_drawings_is_black_ink", black_drawing),
        support::trial("press::pictures_keep_their_profile_or_become_inks", kept_pictures),
        support::trial("press::lines_are_as_thick_as_the_press_holds", thick_lines),
        support::trial("press::covers_with_flaps_pass", flaps),
        support::trial("press::print_is_part_of_a_build", part_of_a_build),
        support::trial("press::a_fault_leaves_no_file", no_file),
    ]
}

/// A book of one chapter, on A5.
fn book(chapter: &str, print: &str) -> Scratch {
    let scratch = Scratch::on("base");
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
    let scratch = Scratch::sample();
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
    // Were nothing read, nothing would differ.
    let words = |page: &String| page.matches("<word ").count();
    let full = screen.iter().filter(|page| words(page) > 100 && page.contains("xMin=")).count();
    ensure(full > 25 && screen.iter().map(words).sum::<usize>() > 12_000, format!("few words: {full} full pages"))?;
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

/// A profile of more colours than sRGB, as telephones write it: version 4.0.
fn wide_gamut() -> Vec<u8> {
    let mut profile = moxcms::ColorProfile::new_display_p3().encode().expect("a profile");
    profile[8..12].copy_from_slice(&[4, 0, 0, 0]);
    profile
}

/// A picture of 900 by 300 pixels, with a profile of its own or none.
fn colourful_png(profile: Option<Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels: Vec<u8> = (0..900 * 300u32).flat_map(|at| [(at % 251) as u8, 200, (at % 7) as u8 * 30]).collect();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    if let Some(profile) = profile {
        image::ImageEncoder::set_icc_profile(&mut encoder, profile).expect("a profile");
    }
    image::ImageEncoder::write_image(encoder, &pixels, 900, 300, image::ExtendedColorType::Rgb8).expect("a picture");
    bytes
}

fn kept_pictures() -> Result<(), Failed> {
    let profile = wide_gamut();
    let scratch = book("# One\n\n![A photograph](figures/wide.png)\n", "profile = \"mine\"\n");
    scratch.write("manuscript/figures/wide.png", colourful_png(Some(profile.clone())));
    let printed = |printer: &str| -> Result<lopdf::Document, Failed> {
        scratch.write("assets/printers.toml", format!("[mine]\nextends = \"office\"\n{printer}\n"));
        expect_status(&scratch.plantin(&["press", "interior"]), 0)?;
        Ok(lopdf::Document::load(scratch.path().join("press/en/case-en-interior.pdf"))?)
    };
    // The one picture, and its colour space.
    let picture = |document: &lopdf::Document| -> Result<(Vec<u8>, lopdf::Object), Failed> {
        let pictures = document.objects.values().filter_map(|object| object.as_stream().ok()).filter(|stream| {
            stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name).is_ok_and(|name| name == b"Image")
        });
        let pictures: Vec<&lopdf::Stream> = pictures.collect();
        let [picture] = pictures[..] else { return Err(format!("{} pictures", pictures.len()).into()) };
        Ok((picture.content.clone(), document.dereference(picture.dict.get(b"ColorSpace")?)?.1.clone()))
    };
    let kept = printed("pictures = \"keep\"")?;
    let (_, found) = picture(&kept)?;
    let parts = found.as_array()?;
    let stream = kept.dereference(parts.get(1).ok_or("no profile")?)?.1.as_stream()?;
    ensure(parts[0].as_name()? == b"ICCBased" && stream.dict.get(b"N")?.as_i64()? == 3, format!("{found:?}"))?;
    ensure(stream.get_plain_content()? == profile, "the profile is another one")?;
    let preflight = scratch.plantin(&["press", "preflight", "press/en/case-en-interior.pdf", "--project", "."]);
    expect_status(&preflight, 0)?;
    ensure(!stderr(&preflight).contains("P059"), stderr(&preflight))?;
    // Converted, for the same printer and for one that takes inks alone: from the picture's own profile both times.
    let (converted, space) = picture(&printed("pictures = \"convert\"")?)?;
    ensure(space.as_name().is_ok_and(|name| name == b"DeviceCMYK"), format!("{space:?}"))?;
    let (in_x1a, space) = picture(&printed("standard = \"x-1a\"")?)?;
    ensure(space.as_name().is_ok_and(|name| name == b"DeviceCMYK") && in_x1a == converted, format!("{space:?}"))?;
    scratch.write("manuscript/figures/wide.png", colourful_png(None));
    ensure(picture(&printed("pictures = \"convert\"")?)?.0 != converted, "its own profile makes no difference")
}

fn thick_lines() -> Result<(), Failed> {
    // The rules of the theme's tables are 0.3 points thick.
    let table = "# One\n\nText.[^n]\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n[^n]: A note.\n";
    let scratch = book(table, "theme = \"briefing\"\nprofile = \"mine\"\n");
    let told = |hairline: &str, limit: &str| -> Result<bool, Failed> {
        let printer = |hairline| format!("[mine]\nextends = \"office\"\nhairline = {hairline}\n");
        scratch.write("assets/printers.toml", printer(hairline));
        expect_status(&scratch.plantin(&["press", "interior"]), 0)?;
        scratch.write("assets/printers.toml", printer(limit));
        let preflight = scratch.plantin(&["press", "preflight", "press/en/case-en-interior.pdf", "--project", "."]);
        Ok(stderr(&preflight).contains("P063"))
    };
    ensure(!told("0.75", "0.75")?, "lines are thinner than the printer holds")?;
    ensure(told("0.25", "0.75")?, "the theme has no thin lines, so this shows nothing")
}

fn flaps() -> Result<(), Failed> {
    let scratch = book("# One\n\nText.\n", "profile = \"office\"\ncover = { flaps = 80 }\n");
    expect_status(&scratch.plantin(&["press", "interior"]), 0)?;
    expect_status(&scratch.plantin(&["press", "cover"]), 0)?;
    let (interior, cover) = ("press/en/case-en-interior.pdf", "press/en/case-en-cover.pdf");
    let text = tool(&scratch, "pdfinfo", &["-box", cover])?;
    ensure(text.contains("TrimBox"), &text)?;
    let preflight = || scratch.plantin(&["press", "preflight", interior, "--cover", cover, "--project", "."]);
    let told = preflight();
    expect_status(&told, 0)?;
    ensure(!stderr(&told).contains("P080"), stderr(&told))?;
    // Without the flaps that it has, the cover is too wide.
    scratch.write("manuscript/book.toml", scratch.read("manuscript/book.toml").replace("flaps = 80", "flaps = 0"));
    ensure(stderr(&preflight()).contains("P080"), "a cover with flaps passes as one without")
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
