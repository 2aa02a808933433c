//! `plantin serve`: the editions in a browser, made anew whenever a file is saved.

use super::console::{Console, Stop};
use super::{Exit, ProjectArgument};
use crate::disk::Folder;
use crate::pipeline::BuildOptions;
use crate::serve::{self, Event, Options, Report};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin serve
  plantin serve my-book --edit
  plantin serve --edition fr --port 4000

Serves on 127.0.0.1 alone; the address has a key in it, without which nothing is shown. Nothing is written to dist/.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Lets translations be edited in the browser.
    #[arg(long)]
    edit: bool,
    /// The editions to build, by name; all, if none is named.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    edition: Vec<String>,
    /// The port; one that is free, if not said.
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    port: u16,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let path = &arguments.project.project;
    let folder = Folder::open(path)
        .map_err(|error| Stop::Misused(format!("`{}` is no folder that can be read: {error}", path.display())))?;
    let options = Options {
        build: BuildOptions { editions: arguments.edition.clone(), ..BuildOptions::default() },
        port: arguments.port,
        edit: arguments.edit,
    };
    let tell = |event: Event| {
        // A terminal that is gone is no reason to stop.
        let _ = match event {
            Event::Open(address) => console.answer(&format!("{address}\n")),
            Event::Built(report) => console.remark(&sentence(report)),
        };
    };
    serve::run(folder, &options, &tell).map_err(|error| Stop::failed("the server", &error))?;
    Ok(Exit::Done)
}

/// Says what was built.
fn sentence(report: &Report) -> String {
    let Report { build, taken, errors, warnings, changed, reading, at_rest } = report;
    let faults = match (errors, warnings) {
        (0, 0) => String::new(),
        (0, warnings) => format!(", {warnings} warning{}", if *warnings == 1 { "" } else { "s" }),
        (errors, _) => {
            format!(", {errors} error{}: the last good build is shown", if *errors == 1 { "" } else { "s" })
        }
    };
    let milliseconds = taken.wall.as_millis();
    let reading = reading.map(|reading| format!(" (the web's pages in {})", reading.wall.as_millis()));
    let reading = reading.unwrap_or_default();
    let at_rest = if *at_rest { ", at rest" } else { "" };
    format!("build {build}{at_rest}: {changed} files changed, in {milliseconds} ms{reading}{faults}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timings::Taken;

    #[test]
    fn a_build_is_told_in_a_line() {
        let report = Report {
            build: 2,
            taken: Taken::default(),
            errors: 0,
            warnings: 1,
            changed: 3,
            reading: None,
            at_rest: false,
        };
        assert_eq!(sentence(&report), "build 2: 3 files changed, in 0 ms, 1 warning\n");
        let reading = Some(Taken::default());
        let told = sentence(&Report { reading, ..report.clone() });
        assert_eq!(told, "build 2: 3 files changed, in 0 ms (the web's pages in 0), 1 warning\n");
        let told = sentence(&Report { at_rest: true, ..report.clone() });
        assert_eq!(told, "build 2, at rest: 3 files changed, in 0 ms, 1 warning\n");
        let told = sentence(&Report { errors: 2, ..report });
        assert!(told.ends_with("2 errors: the last good build is shown\n"), "{told}");
    }
}
