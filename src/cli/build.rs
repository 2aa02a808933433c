//! `plantin build`: the editions in the formats that were asked for, swapped into the output folder whole.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::console::{Console, Stop};
use super::progress::Bar;
use super::{Exit, ProjectArgument, open, tell};
use crate::artifact::Format;
use crate::cache::Cache;
use crate::config::Config;
use crate::diagnostic::{self, Code, Diagnostic, Where};
use crate::disk::{self, SwapError};
use crate::pipeline::{self, BuildOptions, Built, Stock};
use crate::project::Project;
use crate::timings::{self, Stage, Timings};
use crate::toml_reader::nearest;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin build
  plantin build my-book --edition fr,nl --format pdf,epub
  plantin build --release --out /tmp/out
  plantin build --draft

Writes to dist/ in the project, or to DIR; the folder is replaced whole, and stays as it is if there is an error.
Only what changed is made again: what was made before lies in .plantin-cache/, which can be deleted at any time.
SOURCE_DATE_EPOCH, if set, is what timestamps in files say.
With --json: the faults, one object a line, then an object that says what was written.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// The editions to build, by name; all, if none is named.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    edition: Vec<String>,
    /// The formats to build; all but print and cover, if none is named.
    #[arg(long, value_name = "FORMAT,…", value_delimiter = ',', value_enum)]
    format: Vec<Format>,
    /// Builds for a release: nothing may be missing or stale in the editions that are built.
    #[arg(long)]
    release: bool,
    /// For a quick look: EPUB, site and single file without printed pages and search, so that nothing is laid out but a PDF
    /// that is named.
    #[arg(long, conflicts_with = "release")]
    draft: bool,
    /// Where to write.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How many threads; as many as the machine has cores, if not said.
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Makes everything anew; what was made before is neither used nor kept.
    #[arg(long)]
    no_cache: bool,
    /// Says how long each stage took. Editions are then built in turn.
    #[arg(long)]
    timings: bool,
    /// Prints for machines, to standard output.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let mut options = options(arguments)?;
    let timings = if arguments.timings { Timings::on() } else { Timings::default() };
    let opened = timings.time(Stage::Read, || open(&arguments.project.project))?;
    let (project, mut diagnostics) = match opened.usable(console, arguments.json)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    options.editions = editions(&arguments.edition, &project.config)?;
    diagnostics = pipeline::eased(diagnostics, &project, &options);

    let out = arguments.out.clone().unwrap_or_else(|| project.folder.path().join("dist"));
    if let Err(refused) = disk::check_output(&out, &project.folder) {
        diagnostics.push(refusal(refused, &out)?);
        let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
        tell::all(console, &diagnostics, &project.sources, arguments.json)?;
        return Ok(Exit::Faults);
    }
    let bar = Bar::new(console.is_watched() && !arguments.json);
    let cache = cache(&project, arguments.no_cache);
    let mut built = pipeline::build(&project, &options, Stock { cache: &cache, formes: None }, &timings, &bar);
    bar.clear();
    diagnostics.append(&mut built.diagnostics);
    let mut diagnostics = diagnostic::settle(diagnostics, &project.config.severities);

    let mut written = None;
    if !diagnostics.iter().any(Diagnostic::is_error) {
        match timings.time(Stage::Write, || disk::swap_output(&out, &built.artifacts)) {
            Ok(new) => written = Some(Written::of(&out, &built, new)),
            Err(refused) => diagnostics.push(refusal(refused, &out)?),
        }
    }
    tell::all(console, &diagnostics, &project.sources, arguments.json)?;
    if arguments.timings && !arguments.json {
        console.tell(&table(&timings))?;
    }
    let Some(mut written) = written else { return Ok(Exit::Faults) };
    if arguments.json {
        written.timings = arguments.timings.then(|| rows(&timings));
        console.answer(&(serde_json::to_string(&written).unwrap_or_default() + "\n"))?;
    } else {
        console.remark(&written.sentence(shown(&out)))?;
    }
    Ok(Exit::Done)
}

/// Opens the project's cache.
pub(super) fn cache(project: &Project, none: bool) -> Cache {
    if none { Cache::none() } else { Cache::open(&project.folder, &disk::binary_identity()) }
}

/// Reads what can be said without the project.
fn options(arguments: &Arguments) -> Result<BuildOptions, Stop> {
    let mut formats = arguments.format.clone();
    if formats.contains(&Format::Print) {
        // A cover is for the pages that there are.
        formats.push(Format::Cover);
    }
    Ok(BuildOptions {
        formats,
        release: arguments.release,
        draft: arguments.draft,
        jobs: arguments.jobs.map(NonZeroUsize::get),
        source_date_epoch: source_date_epoch(environment("SOURCE_DATE_EPOCH").as_deref())?,
        ..BuildOptions::default()
    })
}

#[expect(clippy::disallowed_methods, reason = "the command line alone reads the environment")]
pub(super) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Reads seconds since 1970 (<https://reproducible-builds.org/specs/source-date-epoch/>).
pub(super) fn source_date_epoch(value: Option<&str>) -> Result<Option<i64>, Stop> {
    match value.map(str::trim) {
        None | Some("") => Ok(None),
        Some(value) => match value.parse() {
            Ok(seconds) if seconds >= 0 => Ok(Some(seconds)),
            _ => Err(Stop::Misused(format!("SOURCE_DATE_EPOCH is `{value}`, and should be seconds since 1970"))),
        },
    }
}

/// Sees that every edition that was asked for is one of the book.
pub(super) fn editions(asked: &[String], config: &Config) -> Result<Vec<String>, Stop> {
    let names: Vec<&str> = config.editions.iter().map(|edition| edition.name.as_str()).collect();
    match asked.iter().find(|name| !names.contains(&name.as_str())) {
        None => Ok(asked.to_vec()),
        Some(unknown) => {
            let near = nearest(unknown, names.iter().copied());
            let near = near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            Err(Stop::Misused(format!("there is no edition `{unknown}`{near}; the book has {}", names.join(", "))))
        }
    }
}

/// Writes a size for people.
pub(super) fn size(bytes: usize) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

/// Returns a path as short as it can be said from here.
pub(super) fn shown(path: &Path) -> &Path {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path)
}

/// Returns what is told of a folder that nothing is written to.
pub(super) fn refusal(refused: SwapError, out: &Path) -> Result<Diagnostic, Stop> {
    match refused {
        SwapError::NotOurs(out) => Ok(not_ours(&out)),
        SwapError::InSource(out, folder) => {
            let path = out.display().to_string();
            let message = format!("`{path}` lies in `{folder}/` of the project, among what people write");
            let told = Diagnostic::new(Code::OutputInSource, Where::File(path), message);
            Ok(told.help("name another folder with `--out DIR`, or leave it out"))
        }
        SwapError::Io(error) => Err(Stop::failed(out.display(), &error)),
    }
}

fn not_ours(out: &Path) -> Diagnostic {
    let path = out.display().to_string();
    let message = format!("`{path}` holds files and no manifest.json of Plantin's, so it is left as it is");
    Diagnostic::new(Code::OutputNotOurs, Where::File(path), message)
        .help("name another folder with `--out DIR`, or take the files away")
}

/// What was written, for machines.
#[derive(Serialize)]
struct Written {
    out: String,
    files: usize,
    bytes: usize,
    /// What was made now; the rest was made before.
    made: Vec<Anew>,
    /// Whether anything was made before.
    #[serde(skip)]
    kept: bool,
    /// Whether the folder held these very files already.
    unchanged: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    timings: Option<Vec<Row>>,
}

/// A format that was made now.
#[derive(Serialize)]
struct Anew {
    edition: String,
    format: Format,
}

impl Written {
    fn of(out: &Path, built: &Built, new: bool) -> Self {
        let artifacts = &built.artifacts;
        let made = built.anew.iter().map(|(edition, format)| Anew { edition: edition.clone(), format: *format });
        Written {
            out: out.display().to_string(),
            files: artifacts.len(),
            bytes: artifacts.iter().map(|artifact| artifact.bytes.len()).sum(),
            made: made.collect(),
            kept: built.kept,
            unchanged: !new,
            timings: None,
        }
    }

    /// Says what was done.
    fn sentence(&self, out: &Path) -> String {
        let files = format!("{} files, {}, in {}", self.files, size(self.bytes), out.display());
        let mut made = String::new();
        for Anew { edition, format } in &self.made {
            let edition = if made.split("; ").last().is_some_and(|last| last.starts_with(&format!("{edition} "))) {
                ", ".to_owned()
            } else {
                format!("{}{edition} ", if made.is_empty() { "" } else { "; " })
            };
            made = made + &edition + format.name();
        }
        match (made.is_empty(), self.unchanged) {
            (true, true) => format!("nothing has changed: {files}\n"),
            (true, false) => format!("{files}; all of it was made before\n"),
            (false, _) if self.kept => format!("{files}; made now: {made}\n"),
            (false, _) => format!("{files}\n"),
        }
    }
}

/// A stage and how long it took, in seconds.
#[derive(Serialize)]
struct Row {
    stage: &'static str,
    times: usize,
    cpu: f64,
    wall: f64,
}

fn rows(timings: &Timings) -> Vec<Row> {
    let sums = timings.sums().into_iter();
    sums.map(|(stage, taken)| Row {
        stage: stage.name(),
        times: taken.times,
        cpu: taken.cpu.as_secs_f64(),
        wall: taken.wall.as_secs_f64(),
    })
    .collect()
}

/// Shows how long each stage took, and how much of it is the typesetter's own.
fn table(timings: &Timings) -> String {
    let rows = rows(timings);
    let mut text = format!("{:<24}{:>6}{:>10}{:>10}\n", "stage", "times", "CPU s", "wall s");
    for row in &rows {
        text.push_str(&format!("{:<24}{:>6}{:>10.3}{:>10.3}\n", row.stage, row.times, row.cpu, row.wall));
    }
    let (cpu, wall) = rows.iter().fold((0.0, 0.0), |(cpu, wall), row| (cpu + row.cpu, wall + row.wall));
    text.push_str(&format!("{:<24}{:>6}{cpu:>10.3}{wall:>10.3}\n", "all", ""));
    let floors = timings.sums().into_iter().filter(|(stage, _)| stage.is_floor());
    let floor = floors.fold(0.0, |floor, (_, taken)| floor + taken.cpu.as_secs_f64());
    if floor > 0.0 {
        text.push_str(&format!("{:.0} % of the CPU time is typst's own\n", 100.0 * floor / cpu));
    }
    if let Some(bytes) = timings::peak_memory() {
        text.push_str(&format!("{:.0} MB of memory at most\n", bytes as f64 / 1e6));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_is_seconds_or_misuse() {
        assert!(matches!(source_date_epoch(Some("1700000000")), Ok(Some(1_700_000_000))));
        assert!(matches!(source_date_epoch(None), Ok(None)));
        for bad in ["yesterday", "-1", "1.5"] {
            assert!(matches!(source_date_epoch(Some(bad)), Err(Stop::Misused(_))), "{bad}");
        }
    }

    #[test]
    fn the_table_sums_up() {
        let timings = Timings::on();
        timings.time(Stage::Read, || std::hint::black_box((0..1_000_000u64).sum::<u64>()));
        timings.time(Stage::Layout, || ());
        let table = table(&timings);
        assert!(
            table.contains("\nread ") && table.contains("\nlayout (typst) ") && table.contains("\nall "),
            "{table}"
        );
    }
}
