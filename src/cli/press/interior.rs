//! `plantin press interior` and `plantin press cover`: the pages, or the cover, in inks, for the printer.

use std::path::PathBuf;

use crate::artifact::{Artifact, Format};
use crate::cli::build::{cache, editions, environment, refusal, shown, size, source_date_epoch};
use crate::cli::console::{Console, Stop};
use crate::cli::progress::Bar;
use crate::cli::{Exit, ProjectArgument, open, tell};
use crate::diagnostic::{self, Diagnostic};
use crate::disk;
use crate::pipeline::{self, BuildOptions, Stock};
use crate::project::Project;
use crate::timings::Timings;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin press interior
  plantin press interior my-book --edition fr,nl
  plantin press cover --edition fr
  plantin press interior --profile pod-ingram --out to-the-printer

Writes EDITION/SLUG-EDITION-interior.pdf (or -cover.pdf) and what preflight says of it (preflight-interior.json, preflight-cover.json) into DIR; other files there stay. If there is an error, nothing is written.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// The editions to print, by name; all, if none is named.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    edition: Vec<String>,
    /// The printer, by its name in printers.toml; the one that book.toml names, if not said.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Where to write; the folder `press` in the project, if not said.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub(super) fn run(options: &Arguments, format: Format, console: &Console) -> Result<Exit, Stop> {
    let (mut project, mut diagnostics) = match open(&options.project.project)?.usable(console, false)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    if let Some(name) = &options.profile {
        printer(&mut project, name)?;
    }
    let out = options.out.clone().unwrap_or_else(|| project.folder.path().join("press"));
    if let Err(refused) = disk::check_place(&out, &project.folder) {
        diagnostics.push(refusal(refused, &out)?);
        let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
        tell::all(console, &diagnostics, &project.sources, false)?;
        return Ok(Exit::Faults);
    }
    let build = BuildOptions {
        editions: editions(&options.edition, &project.config)?,
        formats: vec![format],
        source_date_epoch: source_date_epoch(environment("SOURCE_DATE_EPOCH").as_deref())?,
        ..BuildOptions::default()
    };
    let bar = Bar::new(console.is_watched());
    let cache = cache(&project, false);
    let built = pipeline::build(&project, &build, Stock { cache: &cache, formes: None }, &Timings::default(), &bar);
    bar.clear();
    diagnostics.extend(built.diagnostics);
    let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
    tell::all(console, &diagnostics, &project.sources, false)?;
    if diagnostics.iter().any(Diagnostic::is_error) {
        return Ok(Exit::Faults);
    }
    let files: Vec<Artifact> = built.artifacts.into_iter().filter_map(|file| for_the_printer(file, format)).collect();
    disk::write_into(&out, &files).map_err(|error| Stop::failed(out.display(), &error))?;
    for file in &files {
        console.answer(&format!("{} ({})\n", shown(&out.join(&file.path)).display(), size(file.bytes.len())))?;
    }
    Ok(Exit::Done)
}

/// Takes another printer than book.toml's.
fn printer(project: &mut Project, name: &str) -> Result<(), Stop> {
    match project.printers.get(name).cloned() {
        Some(printer) => {
            project.printer = printer;
            Ok(())
        }
        None => Err(Stop::Misused(format!("there is no printer `{name}`: {}", project.printers.help(name)))),
    }
}

/// Keeps what goes to the printer: `fr/print/calais-fr-interior.pdf` becomes `fr/calais-fr-interior.pdf`. What preflight says
/// of interior and cover has a file each, since each is made without the other.
fn for_the_printer(file: Artifact, format: Format) -> Option<Artifact> {
    let (edition, name) = file.path.split_once("/print/")?;
    let name = match (name, format) {
        ("preflight.json", Format::Cover) => "preflight-cover.json",
        ("preflight.json", _) => "preflight-interior.json",
        (name, _) => name,
    };
    Some(Artifact { path: format!("{edition}/{name}"), bytes: file.bytes })
}
