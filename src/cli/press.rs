//! `plantin press`: what publishers send to a printer.

mod preflight;

use super::Exit;
use super::console::{Console, Stop};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  plantin press preflight book.pdf --profile offset-fogra39")]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Looks a PDF over, ours or another's: whether a press takes it.
    Preflight(preflight::Arguments),
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    match &arguments.command {
        Command::Preflight(arguments) => preflight::run(arguments, console),
    }
}
