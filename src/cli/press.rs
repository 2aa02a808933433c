//! `plantin press`: what publishers send to a printer.

mod interior;
mod preflight;

use super::Exit;
use super::console::{Console, Stop};
use crate::artifact::Format;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin press interior --edition fr --profile pod-ingram
  plantin press preflight book.pdf --profile offset-fogra39

The printer is the one that book.toml names under [print]; assets/printers.toml in the project adds others.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Makes the interiors: the pages in inks, with bleed, marks and blanks.
    Interior(interior::Arguments),
    /// Makes the covers: back, spine and front in one, for the pages that there are now.
    Cover(interior::Arguments),
    /// Looks a PDF over, ours or another's: whether a press takes it.
    Preflight(preflight::Arguments),
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    match &arguments.command {
        Command::Interior(arguments) => interior::run(arguments, Format::Print, console),
        Command::Cover(arguments) => interior::run(arguments, Format::Cover, console),
        Command::Preflight(arguments) => preflight::run(arguments, console),
    }
}
