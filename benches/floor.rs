//! The floor: what Typst alone takes for the files that Plantin generates for it, beside what a whole build takes.
//!
//! `cargo bench --bench floor [-- PROJECT [FORMAT,…]]`, on a quiet machine. In: a project (default: this repository, the
//! sample book); formats (default: pdf,epub,html). Out: CPU seconds and wall seconds of Typst alone (one layout and one
//! export for each edition, nothing else), of a cold build of these formats, and the ratios. Both begin with nothing
//! remembered. They take turns, and the best of five counts (of three, if one takes longer than ten seconds).
#![allow(missing_docs, reason = "a program of its own")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that cannot begin may stop, and tells")]

use std::path::PathBuf;
use std::time::Duration;

use plantin::artifact::Format;
use plantin::cache::Cache;
use plantin::disk::Folder;
use plantin::paged;
use plantin::pipeline::{self, BuildOptions, Silent, Stock};
use plantin::project::Project;
use plantin::timings::{Stopwatch, Taken, Timings};

fn main() {
    // Cargo passes `--bench`.
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let folder = arguments.next().map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let formats = arguments.next().unwrap_or_else(|| "pdf,epub,html".to_owned());
    let format = |name: &str| [Format::Pdf, Format::Epub, Format::Html].into_iter().find(|one| one.name() == name);
    let formats: Vec<Format> = formats.split(',').map(|name| format(name).expect("no such format")).collect();
    let folder = Folder::open(&folder).unwrap();
    let open = || Project::open(folder.clone()).map_err(|unusable| unusable.diagnostics).unwrap();
    let options = BuildOptions { formats, ..BuildOptions::default() };
    let cache = Cache::none();

    let project = open();
    let (editions, _) = pipeline::editions(&project, &options, &Timings::default());
    let desks: Vec<_> =
        editions.iter().map(|edition| paged::Alone::new(edition, &project.print(), &project.theme.paged)).collect();
    let alone = || desks.iter().for_each(|desk| assert!(desk.compile_and_export(), "Typst refuses the book"));
    let build = || {
        let built =
            pipeline::build(&open(), &options, Stock { cache: &cache, formes: None }, &Timings::default(), &Silent);
        assert!(!built.artifacts.is_empty(), "the book has errors");
    };
    let [mut floor, mut whole] = [take(&alone), take(&build)];
    let runs = if whole.wall > LONG { 3 } else { 5 };
    for _ in 1..runs {
        floor = better(floor, take(&alone));
        whole = better(whole, take(&build));
    }
    let row = |name: &str, taken: Taken| {
        println!("{name:<32}{:>8.3} CPU s {:>8.3} wall s", taken.cpu.as_secs_f64(), taken.wall.as_secs_f64());
    };
    row("Typst alone, one after the other", floor);
    row("the whole build", whole);
    let floor = floor.cpu.as_secs_f64();
    println!("CPU: {:.2} times the floor (wanted: 1.15)", whole.cpu.as_secs_f64() / floor);
    println!("wall: {:.2} times the floor's CPU (wanted, on two cores: 0.6)", whole.wall.as_secs_f64() / floor);
}

/// Longer than this, a run is repeated less often.
const LONG: Duration = Duration::from_secs(10);

/// Does something with nothing remembered, and returns what it took.
fn take(work: &dyn Fn()) -> Taken {
    paged::forget_layouts();
    let watch = Stopwatch::start();
    work();
    watch.taken()
}

/// Returns what took less of the processor.
fn better(one: Taken, other: Taken) -> Taken {
    if other.cpu < one.cpu { other } else { one }
}
