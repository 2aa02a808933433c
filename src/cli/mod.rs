//! The command line: arguments in, an [`Exit`] status out.
//!
//! One file a command; each has its `Arguments` and a `run`. [`tell`] renders diagnostics, [`console`] is where all that
//! is printed goes: answers to standard output, everything else to standard error.
//!
//! *Architecture invariant*: nothing is decided here about books. A command opens a project, calls one function of the
//! library, prints what it returned and hands files to [`disk`](crate::disk). The environment is read here alone.

mod accept;
mod build;
mod check;
mod console;
mod diff;
mod init;
mod press;
mod progress;
mod serve;
mod status;
mod sync;
mod tell;
mod unit;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use console::{Color, Console, Stop};

use crate::diagnostic::{self, Diagnostic};
use crate::disk::Folder;
use crate::project::{Project, Unusable};
use crate::source::Sources;

/// How a command ended: the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done = 0,
    /// The input has faults; each was told.
    Faults = 1,
    /// The command line is wrong.
    Misused = 2,
    /// The machine failed: disk, permission.
    Failed = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// One Markdown manuscript; print PDF, EPUB and HTML, in editions that stay in sync.
#[derive(Debug, Parser)]
#[command(
    name = "plantin",
    version,
    about,
    after_help = "\
Example:
  plantin init my-book && plantin build my-book

Exit status: 0 done; 1 the input has faults, each told; 2 the command line is wrong; 3 the machine failed."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to use colour.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    color: Color,
    /// Tells errors only: no warnings, no progress, no summary.
    #[arg(long, short, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes a small project that builds at once.
    Init(init::Arguments),
    /// Builds all editions in all formats.
    Build(build::Arguments),
    /// Shows the editions in a browser, and makes them anew whenever a file is saved.
    Serve(serve::Arguments),
    /// Tells every fault of manuscript, locales and metadata.
    Check(check::Arguments),
    /// Counts what is translated, by locale and chapter.
    Status(status::Arguments),
    /// Brings the locale files up to date with the manuscript.
    Sync(sync::Arguments),
    /// Makes and checks what a printer gets.
    Press(press::Arguments),
    /// Shows what has changed in a text since it was translated, word by word.
    Diff(diff::Arguments),
    /// Says that a translation still holds, although its text has changed.
    Accept(accept::Arguments),
}

/// Runs a command line, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(refused) => {
            // Help and version come this way, too. If they cannot be printed, there is nobody to tell.
            let _ = refused.print();
            return if refused.exit_code() == 0 { Exit::Done } else { Exit::Misused };
        }
    };
    let console = Console::new(cli.color, cli.quiet);
    let ended = match cli.command {
        Command::Init(arguments) => init::run(&arguments, &console),
        Command::Build(arguments) => build::run(&arguments, &console),
        Command::Serve(arguments) => serve::run(&arguments, &console),
        Command::Check(arguments) => check::run(&arguments, &console),
        Command::Status(arguments) => status::run(&arguments, &console),
        Command::Sync(arguments) => sync::run(&arguments, &console),
        Command::Press(arguments) => press::run(&arguments, &console),
        Command::Diff(arguments) => diff::run(&arguments, &console),
        Command::Accept(arguments) => accept::run(&arguments, &console),
    };
    ended.unwrap_or_else(|stop| console.stop(stop))
}

/// Which project a command is about.
#[derive(Debug, Args)]
struct ProjectArgument {
    /// The project's folder.
    #[arg(value_name = "PROJECT", default_value = ".")]
    project: PathBuf,
}

/// A project, and what was told while it was read.
struct Opened {
    /// `None` if there is no usable `book.toml`.
    project: Option<Project>,
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
}

/// Reads a project.
fn open(path: &Path) -> Result<Opened, Stop> {
    let folder = Folder::open(path)
        .map_err(|error| Stop::Misused(format!("`{}` is no folder that can be read: {error}", path.display())))?;
    Ok(match Project::open(folder) {
        Ok(mut project) => {
            let diagnostics = std::mem::take(&mut project.diagnostics);
            Opened { project: Some(project), sources: Sources::default(), diagnostics }
        }
        Err(Unusable { sources, diagnostics }) => Opened { project: None, sources, diagnostics },
    })
}

impl Opened {
    /// Returns the project and what was told; a project that cannot be read is told here, and ends the command.
    fn usable(self, console: &Console, json: bool) -> Result<Result<(Project, Vec<Diagnostic>), Exit>, Stop> {
        match self.project {
            Some(project) => Ok(Ok((project, self.diagnostics))),
            None => {
                let diagnostics = diagnostic::settle(self.diagnostics, &Default::default());
                tell::all(console, &diagnostics, &self.sources, json)?;
                Ok(Err(Exit::Faults))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_made() {
        Cli::command().debug_assert();
    }

    #[test]
    fn each_command_shows_an_example() {
        for command in Cli::command().get_subcommands() {
            let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(after.contains("plantin "), "{}", command.get_name());
        }
    }

    #[test]
    fn a_wrong_command_line_is_refused() {
        for line in
            ["plantin", "plantin bild", "plantin build --jobs 0", "plantin build --format docx", "plantin init"]
        {
            let refused = Cli::try_parse_from(line.split(' ')).expect_err(line);
            assert!(refused.use_stderr() || line == "plantin", "{line}");
            assert_eq!(refused.exit_code(), Exit::Misused as i32, "{line}");
        }
        assert!(matches!(open(Path::new("there/is/no/such/folder")), Err(Stop::Misused(_))));
    }

    #[test]
    fn options_that_all_commands_have_stand_anywhere() {
        for line in ["plantin --quiet --color never check", "plantin check book --color never -q"] {
            let cli = Cli::try_parse_from(line.split(' ')).unwrap();
            assert!(cli.quiet && cli.color == Color::Never, "{line}");
        }
    }
}
