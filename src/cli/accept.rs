//! `plantin accept`: a translation still holds, although its source text has changed.

use std::path::PathBuf;

use super::console::{Console, Stop};
use super::unit::{self, Known};
use super::{Exit, open, sync};
use crate::document::Key;
use crate::locale::State;
use crate::locale::sync::Options;
use crate::project::Project;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin accept u-7kq2m9
  plantin accept u-7kq2m9 u-m4x9p2 --edition fr
  plantin accept u-7kq2m9 --dry-run

The translation counts as made from the text that its file shows, the one of the last sync; `plantin diff ID` shows
what has changed in it. To delete the STALE line in the file and run `plantin sync` does the same.")]
pub(super) struct Arguments {
    /// The units.
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    /// Only in these editions.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    edition: Vec<String>,
    /// The project's folder.
    #[arg(long, value_name = "PROJECT", default_value = ".")]
    project: PathBuf,
    /// Says what would be done, and writes nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let (project, told) = match open(&arguments.project)?.usable(console, false)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    let editions = unit::editions(&project, &arguments.edition)?;
    let keys = Known::of(&project).all(&arguments.ids)?;
    for key in &keys {
        match acceptable(&project, key, &editions) {
            Ok(true) => {}
            Ok(false) => console.remark(&format!("`{key}` is current already\n"))?,
            Err(sentence) => return Err(Stop::Misused(sentence)),
        }
    }
    let accept = editions.iter().flat_map(|name| keys.iter().map(|key| (name.clone(), key.clone()))).collect();
    sync::carry_out(project, told, &Options { accept, ..Options::default() }, arguments.dry_run, console)
}

/// Says whether a translation of the unit is stale in one of the editions; `Err` says why there is nothing to accept.
fn acceptable(project: &Project, key: &Key, editions: &[String]) -> Result<bool, String> {
    let states = editions.iter().filter_map(|name| project.catalog(name)?.messages.get(key));
    let states: Vec<State> = states.map(|message| message.state).collect();
    let names = editions.join(", ");
    if states.contains(&State::Stale) {
        Ok(true)
    } else if states.contains(&State::Current) {
        Ok(false)
    } else if states.contains(&State::Orphan) {
        Err(format!(
            "the text of `{key}` is gone, so there is nothing to accept: its translation is kept in removed.ftl"
        ))
    } else {
        Err(format!("`{key}` is not translated in {names}, so there is nothing to accept"))
    }
}
