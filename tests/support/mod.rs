//! What the tests share: a project in a temporary folder, the `plantin` command, trees of files.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use libtest_mimic::{Failed, Trial};

/// Makes a test of a function.
pub fn trial(name: &str, test: fn() -> Result<(), Failed>) -> Trial {
    Trial::test(name, test)
}

/// Returns the repository's folder.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A project in a temporary folder, gone when it is dropped.
pub struct Scratch {
    folder: tempfile::TempDir,
}

impl Scratch {
    /// Makes an empty folder.
    pub fn new() -> Self {
        Scratch { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    /// Makes a copy of the folders, the later over the earlier.
    pub fn of(folders: &[&Path]) -> Self {
        let scratch = Scratch::new();
        for folder in folders {
            copy(folder, scratch.path());
        }
        scratch
    }

    /// Makes a copy of a folder of `tests/support`: `base`, or `translated`, which has a French edition.
    pub fn on(name: &str) -> Self {
        Scratch::of(&[&repository().join("tests/support").join(name)])
    }

    /// Makes a copy of the sample book: all that `plantin` reads of this repository.
    pub fn sample() -> Self {
        let scratch = Scratch::new();
        for folder in ["manuscript", "locales", "assets"] {
            copy(&repository().join(folder), &scratch.path().join(folder));
        }
        scratch
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file below the folder.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Reads a file below the folder.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect(path)
    }

    /// Runs `plantin` in the folder.
    pub fn plantin(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_plantin"))
            .args(arguments)
            .current_dir(self.path())
            .env_remove("SOURCE_DATE_EPOCH")
            .output()
            .expect("plantin runs")
    }
}

/// Copies what is in a folder into another.
pub fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}

/// Returns every file below a folder, by its path with `/`.
pub fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(below) = folders.pop() {
        for entry in fs::read_dir(folder.join(&below)).into_iter().flatten().flatten() {
            let path = below.join(entry.file_name());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                folders.push(path);
            } else {
                let name = path.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(folder.join(&path)).expect("a file"));
            }
        }
    }
    files
}

/// Returns what a command printed to standard output.
pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Returns what a command printed to standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Fails unless something holds.
pub fn ensure(holds: bool, otherwise: impl Into<String>) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(otherwise.into().into()) }
}

/// Fails unless a command ended with a status.
pub fn expect_status(output: &Output, status: i32) -> Result<(), Failed> {
    match output.status.code() {
        Some(code) if code == status => Ok(()),
        code => Err(format!("exit status {code:?}, not {status}\n{}{}", stdout(output), stderr(output)).into()),
    }
}

/// Compares a text with what a file expects; with `BLESS=1` the file is written instead.
pub fn expect(file: &Path, found: &str) -> Result<(), Failed> {
    if std::env::var_os("BLESS").is_some() {
        fs::write(file, found)?;
        return Ok(());
    }
    let expected = fs::read_to_string(file).unwrap_or_default();
    if expected == found {
        return Ok(());
    }
    let mut difference = format!("{} differs (BLESS=1 rewrites it)\n", file.display());
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    for line in old.iter().skip(same).take(12) {
        difference.push_str(&format!("- {line}\n"));
    }
    for line in new.iter().skip(same).take(12) {
        difference.push_str(&format!("+ {line}\n"));
    }
    Err(difference.into())
}
