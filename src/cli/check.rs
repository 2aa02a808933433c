//! `plantin check`: every fault in one list.

use super::console::{Console, Stop};
use super::{Exit, ProjectArgument, open, tell};
use crate::diagnostic::{self, Code};
use crate::pipeline;
use crate::toml_reader::nearest;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin check
  plantin check my-book --release
  plantin check --explain L012
  plantin check --json | jq -r 'select(.severity == \"error\") | .file'

Exits 1 if there is an error. With --json: one object a line, with code, severity, message, file, line, column,
unit and help.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Checks as for a release: nothing may be missing or stale.
    #[arg(long)]
    release: bool,
    /// Says what a code means, and how to mend it.
    #[arg(long, value_name = "CODE", conflicts_with_all = ["release", "json"])]
    explain: Option<String>,
    /// Prints for machines, to standard output.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    if let Some(id) = &arguments.explain {
        return console.answer(&explain(id)?).map(|()| Exit::Done);
    }
    let (project, mut diagnostics) = match open(&arguments.project.project)?.usable(console, arguments.json)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    diagnostics.extend(pipeline::check(&project, arguments.release));
    let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
    tell::all(console, &diagnostics, &project.sources, arguments.json)?;
    Ok(if diagnostics.iter().any(|told| told.is_error()) { Exit::Faults } else { Exit::Done })
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
