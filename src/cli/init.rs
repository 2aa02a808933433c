//! `plantin init`: a small project that builds at once, and shows by example how a book is written.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::console::{Console, Stop};
use super::{Exit, open, sync};
use crate::disk;
use crate::locale::sync::{Options, apply};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  plantin init my-book && plantin build my-book

The project has an English manuscript and a French edition, with a note, a table, a pull quote and a fact. Write your
own text over it.")]
pub(super) struct Arguments {
    /// The folder of the new project; it is made, or must be empty.
    #[arg(value_name = "PATH")]
    path: PathBuf,
}

/// The files of the new project; `{uuid}` in the first stands for an identifier of its own.
const FILES: [(&str, &str); 6] = [
    ("manuscript/book.toml", include_str!("init/manuscript/book.toml")),
    ("manuscript/facts.toml", include_str!("init/manuscript/facts.toml")),
    ("manuscript/01-the-wall.md", include_str!("init/manuscript/01-the-wall.md")),
    ("locales/fr/book.ftl", include_str!("init/locales/fr/book.ftl")),
    ("locales/fr/01-the-wall.ftl", include_str!("init/locales/fr/01-the-wall.ftl")),
    (".gitignore", include_str!("init/gitignore")),
];

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let path = &arguments.path;
    let uuid = uuid::Uuid::new_v4().to_string();
    let files = FILES.map(|(name, text)| (name, text.replace("{uuid}", &uuid)));
    disk::fill_new_folder(path, &files).map_err(|error| match error.kind() {
        ErrorKind::DirectoryNotEmpty => {
            Stop::Misused(format!("`{}` is not empty: name a new folder, or an empty one", path.display()))
        }
        _ => Stop::failed(path.display(), &error),
    })?;
    first_sync(path)?;
    console.remark(&format!("a new project is in {0}; `plantin build {0}` makes the book\n", path.display()))?;
    Ok(Exit::Done)
}

/// Makes the snapshot and the locks, so that the translations that come along count as current.
fn first_sync(path: &Path) -> Result<(), Stop> {
    let adopt = Options { adopt: true, ..Options::default() };
    let opened = open(path)?;
    match &opened.project {
        Some(project) => {
            apply(&sync::plan(project, &adopt), &project.folder).map_err(|error| Stop::failed(path.display(), &error))
        }
        None => Err(Stop::Failed(format!("{}: what was written cannot be read again", path.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::super::console::Color;
    use super::*;
    use crate::pipeline;

    fn init(path: PathBuf) -> Result<Exit, Stop> {
        run(&Arguments { path }, &Console::new(Color::Never, true))
    }

    #[test]
    fn the_new_project_has_no_fault_and_is_translated() {
        let outer = tempfile::tempdir().unwrap();
        let path = outer.path().join("book");
        assert_eq!(init(path.clone()).unwrap(), Exit::Done);
        let opened = open(&path).unwrap();
        let project = opened.project.unwrap();
        let told: Vec<_> = opened.diagnostics.into_iter().chain(pipeline::check(&project, true)).collect();
        assert!(told.is_empty(), "{told:#?}");
        let french = &project.status().locales["fr"];
        assert_eq!((french.counts.current, french.orphan), (french.counts.units, 0), "{french:#?}");
        assert!(sync::plan(&project, &Options::default()).writes.is_empty(), "a second sync has nothing to do");
    }

    #[test]
    fn two_projects_have_two_identifiers() {
        let outer = tempfile::tempdir().unwrap();
        let uuids = ["a", "b"].map(|name| {
            let path = outer.path().join(name);
            init(path.clone()).unwrap();
            open(&path).unwrap().project.unwrap().config.uuid
        });
        assert_ne!(uuids[0], uuids[1]);
    }

    #[test]
    fn a_folder_with_anything_in_it_is_refused() {
        let outer = tempfile::tempdir().unwrap();
        let path = outer.path().to_owned();
        disk::fill_new_folder(&path, &[("notes.txt", "mine".to_owned())]).unwrap();
        assert!(matches!(init(path.clone()), Err(Stop::Misused(_))));
        assert!(!path.join("manuscript").exists());
    }
}
