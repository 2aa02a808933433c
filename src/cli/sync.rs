//! `plantin sync`: brings the locale files up to date with the manuscript.

use std::collections::BTreeSet;

use super::console::{Console, Stop};
use super::unit::Known;
use super::{Exit, ProjectArgument, open, tell};
use crate::diagnostic::{self, Code, Diagnostic};
use crate::document::Key;
use crate::locale::sync::{self, Options, SyncPlan};
use crate::project::Project;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin sync
  plantin sync --dry-run
  plantin sync --minor u-7kq2m9,u-m4x9p2     (only commas moved: the translations hold)
  plantin sync my-book --adopt               (translations that were there before the first sync)

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
    /// These units changed so little that their current translations hold.
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    minor: Vec<String>,
    /// Throws away the translations in removed.ftl, whose text was gone before this sync.
    #[arg(long)]
    prune: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let (project, told) = match open(&arguments.project.project)?.usable(console, false)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    let minor = minor(&project, &arguments.minor)?;
    let options = Options { adopt: arguments.adopt, minor, prune: arguments.prune, ..Options::default() };
    carry_out(project, told, &options, arguments.dry_run, console)
}

/// Finds the units that are named as changed a little.
fn minor(project: &Project, ids: &[String]) -> Result<BTreeSet<Key>, Stop> {
    let keys = Known::of(project).all(ids)?;
    for key in &keys {
        if !project.alignment.edited.contains(key) {
            return Err(Stop::Misused(format!(
                "the text of `{key}` has not changed since the last sync; `plantin accept {key}` says of a stale translation that it holds"
            )));
        }
    }
    Ok(keys.into_iter().collect())
}

/// Syncs a project that was read; `told` is what reading it has told.
pub(super) fn carry_out(
    project: Project,
    told: Vec<Diagnostic>,
    options: &Options,
    dry_run: bool,
    console: &Console,
) -> Result<Exit, Stop> {
    if let Some(diagnostics) = unreadable(&project, &told) {
        tell::all(console, &diagnostics, &project.sources, false)?;
        console.tell("nothing is written: translations of what cannot be read would be taken away\n")?;
        return Ok(Exit::Faults);
    }
    let plan = plan(&project, options);
    if plan.refused {
        let diagnostics = diagnostic::settle(told, &project.config.severities);
        tell::all(console, &diagnostics, &project.sources, false)?;
        console.tell("nothing is written until the damaged files are mended\n")?;
        return Ok(Exit::Faults);
    }
    if !dry_run {
        sync::apply(&plan, &project.folder).map_err(|error| Stop::failed("locales/", &error))?;
    }
    let lasting = told.into_iter().filter(|told| LASTING.contains(&told.code)).map(|told| match told.code {
        Code::BrokenLock if !dry_run => told.help("this sync has taken it away"),
        _ => told,
    });
    let diagnostics =
        diagnostic::settle(lasting.chain(plan.diagnostics.clone()).collect(), &project.config.severities);
    if !diagnostics.is_empty() {
        tell::all(console, &diagnostics, &project.sources, false)?;
    }
    console.answer(&report(&plan, dry_run, console.is_quiet()))?;
    Ok(if diagnostics.iter().any(Diagnostic::is_error) { Exit::Faults } else { Exit::Done })
}

/// What a sync tells of the files although it does not mend it, or mends it in passing.
const LASTING: [Code; 2] = [Code::TranslationGone, Code::BrokenLock];

/// Plans a sync of a project.
pub(super) fn plan(project: &Project, options: &Options) -> SyncPlan {
    sync::plan(&project.document, &project.locales, &project.alignment, &project.sources, options)
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
        lines.extend(plan.writes.iter().map(|(path, text)| match text.is_empty() {
            true => format!("would delete {path}"),
            false => format!("would write {path}"),
        }));
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
        let write = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let mut plan = SyncPlan {
            writes: vec![write("locales/fr/book.ftl", "a = b\n"), write("locales/fr/01-old.ftl", "")],
            ..SyncPlan::default()
        };
        assert_eq!(
            report(&plan, true, false),
            "would write locales/fr/book.ftl\nwould delete locales/fr/01-old.ftl\n"
        );
        plan.writes.pop();
        assert_eq!(report(&plan, false, false), "1 file written\n");
        assert_eq!(report(&plan, false, true), "");
        assert_eq!(report(&SyncPlan::default(), false, false), "everything is up to date\n");
    }
}
