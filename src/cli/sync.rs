//! `plantin sync`: brings the locale files up to date with the manuscript.

use super::console::{Console, Stop};
use super::{Exit, ProjectArgument, open, tell};
use crate::diagnostic::{self, Diagnostic};
use crate::locale::sync::{self, Options, SyncPlan};
use crate::project::Project;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin sync
  plantin sync --dry-run
  plantin sync my-book --adopt

New units get a comment that waits for its text, changed ones are marked STALE, and translations whose text is gone
are kept in removed.ftl. What a translator wrote is never changed.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Says what would be done, and writes nothing.
    #[arg(long)]
    dry_run: bool,
    /// Takes translations of which nobody knows what they were made from as made from the text as it is.
    #[arg(long)]
    adopt: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let (project, told) = match open(&arguments.project.project)?.usable(console, false)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    if let Some(diagnostics) = unreadable(&project, &told) {
        tell::all(console, &diagnostics, &project.sources, false)?;
        console.tell("nothing is written: translations of what cannot be read would be taken away\n")?;
        return Ok(Exit::Faults);
    }
    let plan = plan(&project, arguments.adopt);
    if plan.refused {
        let diagnostics = diagnostic::settle(told, &project.config.severities);
        tell::all(console, &diagnostics, &project.sources, false)?;
        console.tell("nothing is written until the damaged files are mended\n")?;
        return Ok(Exit::Faults);
    }
    if !arguments.dry_run {
        sync::apply(&plan, &project.folder).map_err(|error| Stop::failed("locales/", &error))?;
    }
    let diagnostics = diagnostic::settle(plan.diagnostics.clone(), &project.config.severities);
    if !diagnostics.is_empty() {
        tell::all(console, &diagnostics, &project.sources, false)?;
    }
    console.answer(&report(&plan, arguments.dry_run, console.is_quiet()))?;
    Ok(if diagnostics.iter().any(Diagnostic::is_error) { Exit::Faults } else { Exit::Done })
}

/// Plans a sync of a project.
pub(super) fn plan(project: &Project, adopt: bool) -> SyncPlan {
    let options = Options { adopt, ..Options::default() };
    sync::plan(&project.document, &project.locales, &project.alignment, &project.sources, &options)
}

/// Returns the faults for which not all of the manuscript could be read: its files and metadata.
fn unreadable(project: &Project, told: &[Diagnostic]) -> Option<Vec<Diagnostic>> {
    let faults = told.iter().filter(|told| told.is_error() && told.code.id().starts_with("M0")).cloned().collect();
    let faults = diagnostic::settle(faults, &project.config.severities);
    (!faults.is_empty()).then_some(faults)
}

/// Says what is done: the changes of each locale, then the files.
fn report(plan: &SyncPlan, dry_run: bool, quiet: bool) -> String {
    let mut lines: Vec<String> = Vec::new();
    if !quiet {
        lines.extend(plan.reports.iter().flat_map(|report| report.lines()));
    }
    if dry_run {
        lines.extend(plan.writes.iter().map(|(path, _)| format!("would write {path}")));
    }
    match (plan.writes.len(), quiet) {
        (_, true) => {}
        (0, _) => lines.push("everything is up to date".to_owned()),
        (1, _) if !dry_run => lines.push("1 file written".to_owned()),
        (files, _) if !dry_run => lines.push(format!("{files} files written")),
        _ => {}
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_what_would_be_written_and_what_was() {
        let plan =
            SyncPlan { writes: vec![("locales/fr/book.ftl".to_owned(), String::new())], ..SyncPlan::default() };
        assert_eq!(report(&plan, true, false), "would write locales/fr/book.ftl\n");
        assert_eq!(report(&plan, false, false), "1 file written\n");
        assert_eq!(report(&plan, false, true), "");
        assert_eq!(report(&SyncPlan::default(), false, false), "everything is up to date\n");
    }
}
