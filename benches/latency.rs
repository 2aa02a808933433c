//! How long an author waits: from the end of a save to the pages, in a process that serves.
//!
//! `cargo bench --bench latency`, on a quiet machine. In: a copy of this repository's sample book. Out: wall milliseconds from
//! one changed paragraph to the web's pages, to the PDF of its language, and to all editions in all formats; the median
//! and the worst of some edits, and the CPU time of the median, each in another chapter, after one to warm up.
#![allow(missing_docs, reason = "a program of its own")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot begin may stop, and tells")]
#![allow(clippy::disallowed_methods, reason = "it edits the book from outside, as people do")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use plantin::artifact::Format;
use plantin::disk::Folder;
use plantin::pipeline::BuildOptions;
use plantin::serve::{Published, Room};

/// How many edits are measured.
const EDITS: usize = 9;

fn main() {
    let outer = tempfile::tempdir().unwrap();
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["manuscript", "locales", "assets"] {
        copy(&home.join(folder), &outer.path().join(folder));
    }
    let source =
        |formats: Vec<Format>| BuildOptions { editions: vec!["en".into()], formats, ..BuildOptions::default() };
    measure(outer.path(), "the web's pages, all editions (wanted: 50)", BuildOptions::default(), true);
    measure(outer.path(), "the PDF of the language (wanted: 250)", source(vec![Format::Pdf]), false);
    measure(outer.path(), "all editions, all formats (wanted: 1000)", BuildOptions::default(), false);
}

/// Edits a paragraph in chapter after chapter, and tells how long it took until the first or the last was published.
fn measure(project: &Path, name: &str, options: BuildOptions, reading: bool) {
    let room = Room::new(Folder::open(project).unwrap(), options);
    let published = Mutex::new(Published::default());
    let build = || {
        let before = published.lock().unwrap().clone();
        room.build(&before, &|now| *published.lock().unwrap() = now)
    };
    build();
    let chapters = chapters(project);
    let (mut waits, mut work) = (Vec::new(), Vec::new());
    for edit in 0..=EDITS {
        change(&chapters[(edit * 3 + 2) % chapters.len()], edit);
        let report = build();
        assert_eq!(report.errors, 0, "the edit is an error");
        assert!(report.changed > 0, "the edit shows nowhere");
        let taken = if reading { report.reading.expect("the web's pages come first") } else { report.taken };
        if edit > 0 {
            waits.push(taken.wall);
            work.push(taken.cpu);
        }
    }
    waits.sort_unstable();
    work.sort_unstable();
    let milliseconds = |wait: Duration| wait.as_secs_f64() * 1000.0;
    println!(
        "{name:<46} median {:>5.0} ms, worst {:>5.0} ms; of CPU {:>5.0} ms",
        milliseconds(waits[EDITS / 2]),
        milliseconds(waits[EDITS - 1]),
        milliseconds(work[EDITS / 2])
    );
}

/// Adds a word to the first long paragraph of a chapter.
fn change(chapter: &Path, edit: usize) {
    let text = fs::read_to_string(chapter).unwrap();
    let paragraph =
        text.split("\n\n").find(|block| block.len() > 300 && block.starts_with(|c: char| c.is_alphabetic()));
    let paragraph = paragraph.expect("a long paragraph");
    let (first, rest) = paragraph.split_once(' ').unwrap();
    fs::write(chapter, text.replacen(paragraph, &format!("{first} edited{edit} {rest}"), 1)).unwrap();
}

fn chapters(project: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> =
        fs::read_dir(project.join("manuscript")).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| {
        path.extension().is_some_and(|ending| ending == "md")
            && fs::read_to_string(path)
                .unwrap()
                .split("\n\n")
                .any(|block| block.len() > 300 && block.starts_with(|c: char| c.is_alphabetic()))
    });
    found.sort();
    found
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
