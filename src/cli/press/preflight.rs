//! `plantin press preflight`: PDFs looked over.

use std::path::{Path, PathBuf};

use super::super::console::{Console, Stop};
use super::super::{Exit, open, tell};
use crate::config::{Binding, EditionConfig, Isbn13};
use crate::diagnostic::{self, Diagnostic};
use crate::disk;
use crate::pipeline;
use crate::press::preflight::{Expected, Part, Report, json, preflight};
use crate::press::{Mm, Printer, Printers};
use crate::project::Project;
use crate::source::{Sources, Span};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin press preflight book.pdf
  plantin press preflight interior.pdf --cover cover.pdf --profile pod-kdp --isbn 978-0-306-40615-7
  plantin press preflight dist/fr/print/calais-fr-interior.pdf --project . --edition fr
  plantin press preflight *.pdf --json

Without a printer's profile a PDF is held to what it claims to be, and to the limits of offset-fogra39.
With a project: size, binding, ISBN and printer are the project's. The spine of a cover is compared with its interior.
Exits 1 if there is an error. With --json: what each file is, how much ink it wants, and its findings.")]
pub(super) struct Arguments {
    /// The PDFs; with a cover, the interior.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The cover that belongs to the interior.
    #[arg(long, value_name = "FILE")]
    cover: Option<PathBuf>,
    /// The printer that is to take it, by its name in printers.toml.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The project that the PDF is of.
    #[arg(long, value_name = "DIR")]
    project: Option<PathBuf>,
    /// The edition of the project.
    #[arg(long, value_name = "NAME", requires = "project")]
    edition: Option<String>,
    /// The ISBN that it must show.
    #[arg(long)]
    isbn: Option<String>,
    /// Prints for machines.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    if arguments.cover.is_some() && arguments.files.len() > 1 {
        return Err(Stop::Misused("a cover belongs to one interior; name one file".to_owned()));
    }
    let project = match &arguments.project {
        None => None,
        Some(path) => match open(path)?.usable(console, arguments.json)? {
            Ok((project, _)) => Some(project),
            Err(exit) => return Ok(exit),
        },
    };
    let wanted = Wanted::of(arguments, project.as_ref())?;
    let files: Vec<(String, Vec<u8>)> = arguments.files.iter().map(|path| read(path)).collect::<Result<_, _>>()?;
    let cover = arguments.cover.as_deref().map(read).transpose()?;

    let part = if cover.is_some() || project.is_some() { Part::Interior } else { Part::Any };
    let mut reports: Vec<Report> = Vec::new();
    for (name, bytes) in &files {
        reports.push(preflight(name, bytes, &wanted.expected(part, None)));
    }
    if let (Some(project), Some(edition)) = (&project, wanted.edition) {
        locate(&mut reports, project, &edition.name);
    }
    if let (Some((name, bytes)), Some(interior)) = (&cover, reports.first()) {
        let spine = wanted.spine(interior);
        let trim = interior.trim.map(|(width, height)| (Mm(width), Mm(height)));
        let mut expected = wanted.expected(Part::Cover, spine);
        expected.trim = expected.trim.or(trim);
        reports.push(preflight(name, bytes, &expected));
    }

    if arguments.json {
        console.answer(&json(&reports.iter().map(Report::json).collect::<Vec<_>>()))?;
    } else {
        let summaries: String = reports.iter().map(Report::summary).collect();
        console.answer(&summaries)?;
        let told: Vec<Diagnostic> = reports.iter().flat_map(Report::diagnostics).collect();
        let severities = project.as_ref().map(|project| project.config.severities.clone()).unwrap_or_default();
        let none = Sources::default();
        let sources = project.as_ref().map_or(&none, |project| &project.sources);
        tell::all(console, &diagnostic::settle(told, &severities), sources, false)?;
    }
    Ok(if reports.iter().all(Report::passes) { Exit::Done } else { Exit::Faults })
}

/// Leads the findings in the project's own interiors back to the manuscript: those that have as many pages as the edition
/// has now, and blanks behind them.
fn locate(reports: &mut [Report], project: &Project, edition: &str) {
    if reports.iter().all(|report| report.findings.is_empty()) {
        return;
    }
    let Some((count, places)) = pipeline::page_places(project, edition) else { return };
    let multiple = project.printer.multiple(&project.print());
    for report in reports.iter_mut().filter(|report| (count..=count + multiple).contains(&report.pages)) {
        report.locate(|page| places.get(&page).cloned());
    }
}

/// Reads a file that the command line names.
fn read(path: &Path) -> Result<(String, Vec<u8>), Stop> {
    let name = path.display().to_string();
    match disk::read_named(path) {
        Ok(bytes) => Ok((name, bytes)),
        Err(error) => Err(Stop::Misused(format!("`{name}` cannot be read: {error}"))),
    }
}

/// What is wanted of the files.
struct Wanted<'p> {
    printer: Printer,
    demanded: bool,
    project: Option<&'p Project>,
    edition: Option<&'p EditionConfig>,
    isbn: Option<String>,
}

impl<'p> Wanted<'p> {
    fn of(arguments: &Arguments, project: Option<&'p Project>) -> Result<Self, Stop> {
        let embedded = Printers::embedded();
        let printers = project.map_or(&embedded, |project| &project.printers);
        let named = arguments.profile.as_deref().or(project.map(|project| project.config.print.profile.as_str()));
        let name = named.unwrap_or("offset-fogra39");
        let Some(printer) = printers.get(name) else {
            return Err(Stop::Misused(format!("there is no printer `{name}`; {}", printers.help(name))));
        };
        let edition = project.map(|project| edition(project, arguments.edition.as_deref())).transpose()?;
        let isbn = match (&arguments.isbn, edition) {
            (Some(text), _) => {
                let span = Span::new(Sources::default().add("", ""), 0..0);
                let isbn = Isbn13::parse(text, span);
                let isbn =
                    isbn.ok_or_else(|| Stop::Misused(format!("`{text}` is no ISBN: its digits do not add up")))?;
                Some(isbn.digits().to_owned())
            }
            (None, Some(edition)) => edition.isbn.print.as_ref().map(|isbn| isbn.digits().to_owned()),
            (None, None) => None,
        };
        Ok(Wanted { printer: printer.clone(), demanded: named.is_some(), project, edition, isbn })
    }

    fn expected(&self, part: Part, spine: Option<Mm>) -> Expected<'_> {
        let print = self.project.map(|project| &project.config.print);
        Expected {
            demanded: self.demanded,
            part,
            trim: print.map(|print| (Mm(print.trim.width), Mm(print.trim.height))),
            binding: print.map(|print| (print.binding, self.printer.multiple(print))),
            spine: spine.map(|spine| (spine, Mm(print.and_then(|print| print.flaps).unwrap_or_default()))),
            isbn: self.isbn.as_deref(),
            ..Expected::of(&self.printer)
        }
    }

    /// Returns how wide the spine is to be, where the paper is known.
    fn spine(&self, interior: &Report) -> Option<Mm> {
        let print = &self.project?.config.print;
        Some(match print.binding {
            Binding::SaddleStitch => Mm::ZERO,
            Binding::Perfect => {
                self.printer.caliper(print) * (f64::from(interior.pages) / 2.0) + self.printer.board(print)
            }
        })
    }
}

/// Returns the edition that is named; the only one, if none is.
fn edition<'p>(project: &'p Project, name: Option<&str>) -> Result<&'p EditionConfig, Stop> {
    let editions = &project.config.editions;
    match (name, editions.as_slice()) {
        (Some(name), _) => {
            let found = editions.iter().find(|edition| edition.name == name);
            found.ok_or_else(|| Stop::Misused(format!("there is no edition `{name}`")))
        }
        (None, [only]) => Ok(only),
        (None, _) => Err(Stop::Misused("the book has several editions; say which with --edition".to_owned())),
    }
}
