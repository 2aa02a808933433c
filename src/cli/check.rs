//! `plantin check`: every fault in one list.

use super::console::{Console, Stop};
use super::{Exit, ProjectArgument, open, tell};
use crate::diagnostic::{self, Code};
use crate::locale::mend::{self, Done, MendPlan};
use crate::pipeline;
use crate::toml_reader::nearest;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin check
  plantin check my-book --release
  plantin check --fix --dry-run
  plantin check --explain L012
  plantin check --json | jq -r 'select(.severity == \"error\") | .file'

Exits 1 if there is an error. --fix mends in the locale files what is safe to mend (doubled blanks, quotation marks
and dashes of another language) and nothing else; then it tells what is left. With --json: one object a line, with
code, severity, message, file, line, column, unit and help.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Checks as for a release: nothing may be missing or stale.
    #[arg(long)]
    release: bool,
    /// Mends in the locale files what is safe to mend, and tells each.
    #[arg(long, conflicts_with = "json")]
    fix: bool,
    /// With --fix: says what would be mended, and writes nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// Says what a code means, and how to mend it.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["release", "json", "fix"])]
    explain: Option<String>,
    /// Prints for machines, to standard output.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    if let Some(id) = &arguments.explain {
        return console.answer(&explain(id)?).map(|()| Exit::Done);
    }
    let (mut project, mut diagnostics) = match open(&arguments.project.project)?.usable(console, arguments.json)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    if arguments.fix {
        let plan = mend::plan(&pipeline::findings(&project), &project.document, &project.locales, &project.sources);
        if !arguments.dry_run && !plan.writes.is_empty() {
            mend::apply(&plan, &project.folder).map_err(|error| Stop::failed("locales/", &error))?;
        }
        console.answer(&report(&plan, arguments.dry_run))?;
        if !arguments.dry_run && !plan.writes.is_empty() {
            (project, diagnostics) = match open(&arguments.project.project)?.usable(console, arguments.json)? {
                Ok(usable) => usable,
                Err(exit) => return Ok(exit),
            };
        }
    }
    diagnostics.extend(pipeline::check(&project, arguments.release));
    let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
    tell::all(console, &diagnostics, &project.sources, arguments.json)?;
    Ok(if diagnostics.iter().any(|told| told.is_error()) { Exit::Faults } else { Exit::Done })
}

/// Says what was mended, a line each.
fn report(plan: &MendPlan, dry_run: bool) -> String {
    if plan.refused {
        return "nothing is mended: a lock, the history or the snapshot is damaged, and told below\n".to_owned();
    }
    let shown = |text: &str| text.replace('\u{a0}', "U+00A0").replace('\u{202f}', "U+202F").replace('\t', "U+0009");
    let line = |done: &Done| {
        let Done { path, place, code, from, to } = done;
        let what = match (from.trim().is_empty(), to.is_empty()) {
            (true, true) => "a blank taken away".to_owned(),
            (true, false) => format!("{} blanks made one", from.chars().count()),
            (false, _) => format!("`{}` made `{}`", shown(from), shown(to)),
        };
        format!("{path}:{}:{}: {what} [{}]\n", place.line, place.column, code.id())
    };
    let mut text: String = plan.done.iter().map(line).collect();
    let count = plan.done.len();
    let stretches = if count == 1 { "stretch" } else { "stretches" };
    text.push_str(&match (count, dry_run) {
        (0, _) => "nothing to mend\n".to_owned(),
        (_, true) => format!("{count} {stretches} would be mended\n"),
        (_, false) => format!("{count} {stretches} mended\n"),
    });
    text
}

/// Returns what a code means.
fn explain(id: &str) -> Result<String, Stop> {
    let Some(code) = Code::parse(id) else {
        let near = nearest(&id.to_ascii_uppercase(), Code::ALL.iter().map(|code| code.id()));
        let near = near.map(|near| format!("; did you mean {near}?")).unwrap_or_default();
        return Err(Stop::Misused(format!("`{id}` is no code{near}")));
    };
    Ok(format!("{} ({})\n\n{}", code.id(), code.severity().name(), wrapped(code.explanation(), 80)))
}

/// Breaks a paragraph into lines of at most `width` characters.
fn wrapped(paragraph: &str, width: usize) -> String {
    let (mut text, mut column) = (String::new(), 0);
    for word in paragraph.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_explained_in_lines_that_fit() {
        let text = explain("l012").unwrap();
        assert!(text.starts_with("L012 (warning)\n\n"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        let words: Vec<&str> = text.split_whitespace().skip(2).collect();
        assert_eq!(words.join(" "), Code::LostNote.explanation());
    }

    #[test]
    fn an_unknown_code_is_misuse_and_the_nearest_is_named() {
        let Err(Stop::Misused(sentence)) = explain("L0112") else { panic!("it was explained") };
        assert!(sentence.contains("did you mean L01"), "{sentence}");
    }
}
