//! Preflight: a PDF for each rule that breaks it, and files that nobody should make.
//!
//! The PDFs stand in the case folders (`tests/cases/P050-…/in.pdf`), so that the cases are run, and read, like all others;
//! they are made here, and `BLESS=1` writes them.
#![allow(clippy::disallowed_methods, reason = "tests lay out their own folders")]

mod pdf;

use std::collections::BTreeSet;
use std::fs;

use libtest_mimic::{Failed, Trial};
use lopdf::{Object, Stream, dictionary};
use plantin::press::Printers;
use plantin::press::preflight::{Expected, clause, preflight};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::support;
use pdf::{Pdf, bars};

pub fn trials() -> Vec<Trial> {
    // The PDFs come first: the cases read them.
    vec![
        support::trial("preflight::the_cases_hold_what_is_made_here", cases_are_made),
        support::trial("preflight::every_rule_has_a_case", every_rule_has_a_case),
        support::trial("preflight::mutated_files_are_survived", mutated),
        support::trial("preflight::hostile_files_are_survived", hostile),
    ]
}

/// The files of the cases, by their path below `tests/cases`.
fn made() -> Vec<(&'static str, Vec<u8>)> {
    let mut made = Vec::new();
    let mut plain = |path, change: &dyn Fn(&mut Pdf)| {
        let mut pdf = Pdf::new();
        change(&mut pdf);
        made.push((path, pdf.bytes()));
    };
    plain("press-preflight-clean/x4.pdf", &|_| {});
    plain("P052-no-trim/in.pdf", &|pdf| drop(pdf.the_page().remove(b"TrimBox")));
    plain("P053-boxes-not-nested/in.pdf", &|pdf| pdf.boxed("BleedBox", -2.0));
    plain("P054-thin-bleed/in.pdf", &|pdf| pdf.boxed("BleedBox", 1.0));
    plain("P055-trim-differs/in.pdf", &|pdf| {
        pdf.pages(2);
        pdf.boxed("TrimBox", -1.0);
    });
    plain("P056-font-not-embedded/in.pdf", &|pdf| drop(pdf.at(pdf.descriptor).remove(b"FontFile2")));
    plain("P057-font-not-subset/in.pdf", &|pdf| pdf.at(pdf.font).set("BaseFont", "Case"));
    plain("P058-type-3-font/in.pdf", &|pdf| pdf.at(pdf.font).set("Subtype", "Type3"));
    plain("P059-rgb/in.pdf", &|pdf| pdf.paint("0 0 0 rg BT /F1 10 Tf 100 90 Td (Black) Tj ET"));
    plain("P060-too-much-ink/in.pdf", &|pdf| pdf.paint("1 1 0.9 0.5 k 50 50 100 100 re f"));
    plain("P061-impure-text/in.pdf", &|pdf| {
        pdf.content("0.4 0.3 0.3 0.8 k BT /F1 10 Tf 100 100 Td (Text) Tj ET");
    });
    // Rich black, and a grey letter that was RGB, and one in the colour of all plates at once.
    plain("P061-rich-black/in.pdf", &|pdf| {
        pdf.content("0.6 0.4 0.4 1 k BT /F1 10 Tf 100 100 Td (Text) Tj ET");
    });
    plain("P061-grey-in-four-inks/in.pdf", &|pdf| {
        pdf.content("0.7 0.6 0.6 0.7 k BT /F1 10 Tf 100 100 Td (Text) Tj ET");
    });
    plain("P061-every-ink/in.pdf", &|pdf| {
        let tint = dictionary! {
            "FunctionType" => 2, "Domain" => vec![0.into(), 1.into()], "N" => 1,
            "C0" => vec![0.into(); 4], "C1" => vec![1.into(); 4],
        };
        pdf.resource(
            "ColorSpace",
            "All",
            Object::Array(vec!["Separation".into(), "All".into(), "DeviceCMYK".into(), tint.into()]),
        );
        pdf.content("/All cs 0.7 scn BT /F1 10 Tf 100 100 Td (Text) Tj ET");
    });
    // What themes name for words, large black words, and black alone: none of it is told.
    plain("press-preflight-coloured-text/in.pdf", &|pdf| {
        pdf.content(
            "BT 0.2 0.9 0.95 0.3 k /F1 10 Tf 90 100 Td (Text) Tj 0.85 0.5 0.25 0.45 k 0 -20 Td (Text) Tj \
             0.03 0.04 0.08 0 k 0 -20 Td (Text) Tj 0 0 0 0.5 k /F1 6 Tf 0 -20 Td (Text) Tj \
             0.5 0.4 0.4 0.8 k /F1 30 Tf 0 120 Td (Text) Tj ET",
        );
    });
    plain("P062-coarse-picture/in.pdf", &|pdf| {
        let picture = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 20, "Height" => 10, "BitsPerComponent" => 8,
            "ColorSpace" => "DeviceGray",
        };
        pdf.resource("XObject", "P", Stream::new(picture, vec![128; 200]));
        pdf.paint("q 100 0 0 50 60 60 cm /P Do Q q 7 0 0 3.5 60 200 cm /P Do Q");
    });
    plain("P063-hairline/in.pdf", &|pdf| pdf.paint("0 0 0 1 K 0.1 w 50 50 m 150 50 l S"));
    plain("P064-white-overprint/in.pdf", &|pdf| {
        pdf.resource("ExtGState", "Over", dictionary! { "op" => true, "OPM" => 1 });
        pdf.paint("q /Over gs 0 0 0 0 k 50 50 9 9 re f Q");
    });
    plain("P066-no-output-intent/in.pdf", &|pdf| drop(pdf.catalog().remove(b"OutputIntents")));
    plain("P067-rgb-output-intent/in.pdf", &|pdf| pdf.profile(b"mntr", b"RGB "));
    plain("P068-no-claim/in.pdf", &|pdf| pdf.xmp("PDF/X-4", "PDF/X-9"));
    plain("P069-bad-metadata/in.pdf", &|pdf| {
        pdf.xmp("xmp:ModifyDate", "xmp:Changed");
        pdf.document.trailer.remove(b"ID");
    });
    plain("P070-not-trapped/in.pdf", &|pdf| {
        pdf.info().set("Trapped", "Unknown");
    });
    plain("P071-version-too-high/in.pdf", &|pdf| pdf.document.version = "1.7".to_owned());
    plain("P072-annotation/in.pdf", &|pdf| {
        let rectangle: Vec<Object> = [100, 100, 200, 120].map(Object::from).to_vec();
        let link = dictionary! { "Type" => "Annot", "Subtype" => "Link", "Rect" => rectangle };
        let link = pdf.document.add_object(link);
        pdf.the_page().set("Annots", vec![link.into()]);
    });
    plain("P073-active-content/in.pdf", &|pdf| {
        let action = dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
        pdf.catalog().set("OpenAction", action);
    });
    plain("P074-elsewhere/in.pdf", &|pdf| {
        let form = dictionary! { "Subtype" => "Form", "OPI" => dictionary! { "2.0" => dictionary! {} } };
        pdf.resource("XObject", "X", Stream::new(form, Vec::new()));
        pdf.paint("/X Do");
    });
    plain("P075-transfer/in.pdf", &|pdf| {
        pdf.resource("ExtGState", "Dark", dictionary! { "TR" => "Identity" });
        pdf.paint("/Dark gs");
    });
    plain("P078-page-multiple/in.pdf", &|pdf| pdf.pages(42));
    plain("P079-binding-holds/in.pdf", &|pdf| pdf.pages(8));
    plain("P080-spine-differs/in.pdf", &|pdf| pdf.pages(40));
    // 40 pages of 0.12 mm a leaf make 2.4 mm, and the cover's board 0.6: it was made for four pages less.
    plain("P080-spine-differs/cover.pdf", &|pdf| pdf.wide(2.0 * 148.0 + 18.0 * 0.12 + 0.6));
    plain("P081-isbn-differs/in.pdf", &|pdf| pdf.paint(&bars("978-0-306-40615-7", 0.9354, 60.0, 200.0)));
    plain("P081-words-differ/in.pdf", &|pdf| {
        pdf.paint(&bars("978-0-306-40615-7", 0.9354, 60.0, 200.0));
        let content =
            String::from_utf8_lossy(&pdf.content_stream().content).replace("Text", "ISBN 978-3-16-148410-0");
        pdf.content(&content);
    });
    plain("P082-no-barcode/in.pdf", &|pdf| pdf.pages(40));
    plain("P082-no-barcode/cover.pdf", &|pdf| pdf.wide(2.0 * 148.0 + 3.0));
    plain("P083-bad-barcode/in.pdf", &|pdf| {
        // Half as large as it should be, and a box too near.
        pdf.paint(&bars("978-0-306-40615-7", 0.45, 60.0, 200.0));
        pdf.paint(&(bars("978-0-306-40615-7", 0.45, 60.0, 200.0) + "61 200 1 40 re f"));
    });
    // As many pages as the case's project has: the finding leads to the chapter.
    plain("press-preflight-places/in.pdf", &|pdf| {
        pdf.paint("0 0 0 1 K 0.1 w 50 50 m 150 50 l S");
        pdf.pages(4);
    });
    plain("P085-not-measured/in.pdf", &|pdf| {
        let stream = pdf.content_stream();
        stream.dict.set("Filter", "Nonsense");
    });

    let mut plain = |path, change: &dyn Fn(&mut Pdf)| {
        let mut pdf = Pdf::x1a();
        change(&mut pdf);
        made.push((path, pdf.bytes()));
    };
    plain("press-preflight-clean/x1a.pdf", &|_| {});
    plain("P059-measured-in-x1a/in.pdf", &|pdf| {
        pdf.resource("ColorSpace", "L", vec!["Lab".into(), dictionary! { "WhitePoint" => vec![1.into()] }.into()]);
        pdf.paint("/L cs 50 0 0 sc 50 50 9 9 re f");
    });
    plain("P065-transparent/in.pdf", &|pdf| {
        pdf.resource("ExtGState", "Half", dictionary! { "ca" => Object::Real(0.5) });
        pdf.paint("/Half gs 50 50 9 9 re f");
    });
    plain("P076-layers/in.pdf", &|pdf| pdf.catalog().set("OCProperties", dictionary! { "OCGs" => Vec::new() }));
    plain("P077-packing/in.pdf", &|pdf| {
        let picture = dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 200, "Height" => 200, "Filter" => "JPXDecode",
            "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
        };
        pdf.resource("XObject", "P", Stream::new(picture, vec![0; 8]));
        pdf.paint("q 20 0 0 20 60 60 cm /P Do Q");
    });
    plain("P084-last-page-not-blank/in.pdf", &|pdf| pdf.pages(40));

    let whole = Pdf::new().bytes();
    made.push(("P050-broken/in.pdf", whole[..whole.len() / 2].to_vec()));
    made.push(("P050-no-pdf/in.pdf", b"This is no PDF.\n".to_vec()));
    made.push(("P051-encrypted/in.pdf", Pdf::new().encrypted("secret")));
    made.push(("P051-encrypted-without-password/in.pdf", Pdf::new().encrypted("")));
    made
}

fn cases_are_made() -> Result<(), Failed> {
    let cases = support::repository().join("tests/cases");
    for (path, bytes) in made() {
        let file = cases.join(path);
        // What encrypts uses chance: such a file is written once.
        let by_chance = path.starts_with("P051-") && file.exists();
        if by_chance {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(file.parent().ok_or("no folder")?)?;
            fs::write(&file, &bytes)?;
        } else if fs::read(&file).ok().as_deref() != Some(bytes.as_slice()) {
            return Err(format!("tests/cases/{path} is not what is made here (BLESS=1 writes it)").into());
        }
    }
    Ok(())
}

fn every_rule_has_a_case() -> Result<(), Failed> {
    let paths: BTreeSet<&str> = made().into_iter().map(|(path, _)| path).collect();
    for clause in clause::CLAUSES {
        let id = clause.code.id();
        let Some(path) = paths.iter().find(|path| path.starts_with(&format!("{id}-"))) else {
            return Err(format!("no file breaks {id}").into());
        };
        let (case, _) = path.split_once('/').ok_or("a file stands in no case")?;
        let expected = fs::read_to_string(support::repository().join("tests/cases").join(case).join("expect"))?;
        if !expected.contains(&format!("[{id}]")) && !expected.contains(&format!("\"{id}\"")) {
            return Err(format!("{case} is not told as {id}").into());
        }
    }
    Ok(())
}

/// Looks a file over as it is and for PDF/X-1a; what counts is that it comes back.
fn survive(bytes: &[u8]) {
    let printers = Printers::embedded();
    for (name, demanded) in [("offset-fogra39", false), ("pod-ingram", true)] {
        let printer = printers.get(name).expect("a printer");
        let report = preflight("file.pdf", bytes, &Expected { demanded, ..Expected::of(printer) });
        assert!(report.findings.iter().all(|finding| !finding.message.is_empty()));
    }
}

fn mutated() -> Result<(), Failed> {
    let files: Vec<Vec<u8>> = made().into_iter().map(|(_, bytes)| bytes).collect();
    let count = files.len();
    let change = (any::<prop::sample::Index>(), any::<u8>());
    let changes = prop::collection::vec(change, 1..12);
    let mut runner = TestRunner::new(Config { cases: 150, failure_persistence: None, ..Config::default() });
    let cut = prop::option::of(any::<prop::sample::Index>());
    runner.run(&(0..count, changes, cut), |(file, changes, cut)| {
        let mut bytes = files[file].clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        survive(&bytes);
        Ok(())
    })?;
    Ok(())
}

fn hostile() -> Result<(), Failed> {
    let mut files = Vec::new();
    let mut add = |change: &dyn Fn(&mut Pdf)| {
        let mut pdf = Pdf::new();
        change(&mut pdf);
        files.push(pdf.bytes());
    };
    // A page tree that contains itself, and a page that is its own parent.
    add(&|pdf| {
        let page = pdf.page;
        let pages = pdf.the_page().get(b"Parent").and_then(Object::as_reference).expect("a parent");
        pdf.at(pages).set("Kids", vec![pages.into(), page.into()]);
        pdf.the_page().set("Parent", page);
        pdf.the_page().remove(b"MediaBox");
    });
    // A form that places itself, twice.
    add(&|pdf| {
        let form = pdf.document.new_object_id();
        let resources = dictionary! { "XObject" => dictionary! { "X" => form } };
        let dictionary = dictionary! { "Subtype" => "Form", "Resources" => resources };
        pdf.document.set_object(form, Stream::new(dictionary, b"/X Do /X Do /X Do".to_vec()));
        pdf.resource("XObject", "X", Object::Reference(form));
        pdf.paint("/X Do");
    });
    // Content that unpacks to 120 megabytes; and one of ten million operators.
    for operators in [60 << 20, 10 << 20] {
        add(&|pdf| {
            pdf.content(&"q ".repeat(operators));
            pdf.content_stream().compress().expect("a small stream");
        });
    }
    // Brackets without end, numbers without bounds, a font that is its own encoding.
    add(&|pdf| pdf.content(&("[".repeat(100_000) + "(" + &"<<".repeat(100_000))));
    add(&|pdf| pdf.content("1e308 1e308 -1e308 1e308 1e308 1e308 cm 99999999999999999999 0 0 0 re f 1e308 w S"));
    add(&|pdf| {
        let font = pdf.font;
        pdf.at(font).set("Encoding", font);
        pdf.at(font).set("DescendantFonts", vec![font.into()]);
        pdf.at(font).set("Subtype", "Type0");
    });
    // A colour space within itself.
    add(&|pdf| {
        let space = pdf.document.new_object_id();
        pdf.document.set_object(space, vec!["Indexed".into(), Object::Reference(space), 255.into()]);
        pdf.resource("ColorSpace", "S", Object::Reference(space));
        pdf.paint("/S cs 3 sc 10 10 10 10 re f");
    });
    for bytes in &files {
        survive(bytes);
    }
    Ok(())
}
