//! Waits until a file of the project is saved: one wake-up for one save, however many events the system makes of it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify::RecursiveMode;
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::disk::Folder;

/// How long nothing must happen before a change is taken for whole. Editors write a file in several steps.
const QUIET: Duration = Duration::from_millis(25);

/// What a project is read from.
const FOLDERS: [&str; 3] = ["manuscript", "locales", "assets"];

/// Why a wait has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Woken {
    /// A file was saved.
    Changed,
    /// Nothing was, for as long as was asked.
    Quiet,
    /// Nothing will be told any more.
    Ended,
}

/// A watch over a project's files.
pub(super) struct Watch {
    /// Ends with the watch.
    debouncer: std::sync::Mutex<Debouncer<notify::RecommendedWatcher, RecommendedCache>>,
    changes: Receiver<()>,
    root: PathBuf,
}

impl Watch {
    /// Begins to watch.
    pub(super) fn begin(folder: &Folder) -> io::Result<Self> {
        let root = folder.path().to_owned();
        let (sender, changes) = channel();
        let project = root.clone();
        let debouncer = new_debouncer(QUIET, Some(QUIET / 2), move |found: DebounceEventResult| {
            let concerns = match found {
                Ok(events) => events
                    .iter()
                    .any(|event| !event.kind.is_access() && event.paths.iter().any(|path| is_read(&project, path))),
                // The system has lost count: look at everything.
                Err(_) => true,
            };
            if concerns {
                let _ = sender.send(());
            }
        });
        let mut debouncer = debouncer.map_err(io::Error::other)?;
        debouncer.watch(&root, RecursiveMode::NonRecursive).map_err(io::Error::other)?;
        let watch = Watch { debouncer: debouncer.into(), changes, root };
        watch.follow();
        Ok(watch)
    }

    /// Waits for a change, or until nothing has changed for so long.
    pub(super) fn wait(&self, quiet: Option<Duration>) -> Woken {
        let woken = match quiet {
            None => self.changes.recv().map_or(Woken::Ended, |()| Woken::Changed),
            Some(quiet) => match self.changes.recv_timeout(quiet) {
                Ok(()) => Woken::Changed,
                Err(RecvTimeoutError::Timeout) => Woken::Quiet,
                Err(RecvTimeoutError::Disconnected) => Woken::Ended,
            },
        };
        while self.changes.try_recv().is_ok() {}
        // A folder that came to be is watched from now on.
        self.follow();
        woken
    }

    /// Watches the folders that there are; to watch one twice is no harm.
    fn follow(&self) {
        let Ok(mut debouncer) = self.debouncer.lock() else { return };
        for folder in FOLDERS {
            // One that is not there is told by the watch over the project's folder when it comes.
            let _ = debouncer.watch(self.root.join(folder), RecursiveMode::Recursive);
        }
    }
}

/// Says whether a file is one that a build reads. Editors put theirs beside it.
fn is_read(root: &Path, path: &Path) -> bool {
    let Ok(within) = path.strip_prefix(root) else { return false };
    let mut parts = within.iter().map(|part| part.to_string_lossy());
    let in_folder = parts.next().is_some_and(|first| FOLDERS.contains(&first.as_ref()));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    in_folder && !name.starts_with('.') && !name.ends_with('~') && !name.ends_with(".swp")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_concerns_a_build() {
        let read = |path: &str| is_read(Path::new("/book"), Path::new(path));
        assert!(read("/book/manuscript/01.md") && read("/book/locales/fr/01.ftl") && read("/book/assets"));
        for path in [
            "/book/dist/index.html",
            "/book/.plantin-cache/x",
            "/book/manuscript/.01.md.swp",
            "/book/manuscript/01.md~",
            "/other/manuscript/01.md",
            "/book",
        ] {
            assert!(!read(path), "{path}");
        }
    }

    #[test]
    fn a_save_wakes_once() {
        let outer = tempfile::tempdir().unwrap();
        let folder = Folder::open(outer.path()).unwrap();
        folder.write("manuscript/01.md", b"# One\n").unwrap();
        let watch = Watch::begin(&folder).unwrap();
        folder.write("manuscript/01.md", b"# Two\n").unwrap();
        assert_eq!(watch.wait(None), Woken::Changed);
        assert_eq!(watch.wait(Some(QUIET * 6)), Woken::Quiet);
        folder.write("locales/fr/01.ftl", b"u-a = A\n").unwrap();
        assert_eq!(watch.wait(None), Woken::Changed);
    }
}
