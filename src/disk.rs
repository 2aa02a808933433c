//! The only module that touches the disk: it reads inside the project alone, writes through a temporary file and a
//! rename, and swaps the output folder whole.
#![allow(clippy::disallowed_methods, reason = "this is the one module that may")]

use std::fs;
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::source::{SourceId, Sources, Span};

/// A project's folder. No path leads out of it.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// If there is no such folder, or it cannot be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        let root = fs::canonicalize(path)?;
        if root.is_dir() { Ok(Folder { root }) } else { Err(io::ErrorKind::NotADirectory.into()) }
    }

    /// Returns the folder's path.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Reads a text file into `sources`. A byte order mark is cut off and told, Windows line ends are told; text that
    /// is not UTF-8 is told at its first bad byte and read with replacement characters.
    ///
    /// # Errors
    /// If the path leads out of the project, or there is no file, or it cannot be read.
    pub fn read_text(
        &self,
        path: &str,
        sources: &mut Sources,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceId, Diagnostic> {
        let bytes = self.read_bytes(path)?;
        if u32::try_from(bytes.len()).is_err() {
            return Err(not_found(path, "is larger than 4 GiB", "split it"));
        }
        let (mark, bytes) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
            Some(rest) => (true, rest),
            None => (false, bytes.as_slice()),
        };
        let (text, bad) = match std::str::from_utf8(bytes) {
            Ok(text) => (text.to_owned(), None),
            Err(error) => (String::from_utf8_lossy(bytes).into_owned(), Some(error.valid_up_to())),
        };
        let id = sources.add(path, text);
        let text = &sources.get(id).text;
        if let Some(at) = bad {
            let place = Span::new(id, at..at + '\u{fffd}'.len_utf8());
            diagnostics.push(
                Diagnostic::new(Code::NotUtf8, place, "this is not UTF-8 text").help("save the file again as UTF-8"),
            );
        }
        if mark {
            diagnostics.push(
                Diagnostic::new(Code::ByteOrderMark, Span::new(id, 0..0), "the file begins with a byte order mark")
                    .help("save it as UTF-8 without BOM"),
            );
        }
        if let Some(at) = text.find("\r\n") {
            diagnostics.push(
                Diagnostic::new(Code::MixedLineEnds, Span::new(id, at..at + 1), "the file has Windows line ends")
                    .help("set your editor, or git's `core.autocrlf`, to LF"),
            );
        }
        Ok(id)
    }

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// As [`Folder::read_text`].
    pub fn read_bytes(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let full = self.inside(path)?;
        match fs::read(&full) {
            Ok(bytes) => Ok(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Err(not_found(path, "is not there", "put the file in its place, or mend the name"))
            }
            Err(error) => Err(not_found(path, &format!("cannot be read: {error}"), "see to it that it can be read")),
        }
    }

    /// Says whether a file is there, inside the project.
    pub fn holds(&self, path: &str) -> bool {
        self.inside(path).is_ok_and(|full| full.is_file())
    }

    /// Returns the names of the files (not the folders) in a folder, sorted; none if there is no such folder.
    pub fn list(&self, path: &str) -> Vec<String> {
        self.entries(path, fs::FileType::is_file)
    }

    /// Returns the names of the folders in a folder, sorted; none if there is no such folder.
    pub fn list_folders(&self, path: &str) -> Vec<String> {
        self.entries(path, fs::FileType::is_dir)
    }

    fn entries(&self, path: &str, wanted: fn(&fs::FileType) -> bool) -> Vec<String> {
        let Ok(full) = self.inside(path) else { return Vec::new() };
        let mut names: Vec<String> = fs::read_dir(full)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.file_type().is_ok_and(|kind| wanted(&kind)))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        names.sort();
        names
    }

    /// Writes a file through a temporary one beside it and a rename, and makes the folders that it needs.
    ///
    /// # Errors
    /// If the path leads out of the project, or the machine fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let outside = |_| io::Error::new(io::ErrorKind::InvalidInput, format!("`{path}` leads out of the project"));
        // The folders are made one by one, so that none is made through a link that leads out.
        let mut above = String::new();
        for part in path.split('/').take(path.matches('/').count()) {
            above.push_str(part);
            match fs::create_dir(self.inside(&above).map_err(outside)?) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => above.push('/'),
            }
        }
        let full = self.inside(path).map_err(outside)?;
        let folder = full.parent().unwrap_or(&self.root);
        let permissions = fs::metadata(&full).ok().map(|old| old.permissions());
        let mut file = tempfile::Builder::new().prefix(".plantin-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        // A temporary file is for its owner alone; the file that it becomes is for whom the old one was.
        match permissions {
            Some(permissions) => fs::set_permissions(file.path(), permissions)?,
            None => make_readable(file.path())?,
        }
        file.persist(&full).map_err(|error| error.error)?;
        Ok(())
    }

    /// Returns where a path of the project lies on the disk.
    ///
    /// # Errors
    /// If it leads out of the project, be it by `..`, as an absolute path, or by a link.
    fn inside(&self, path: &str) -> Result<PathBuf, Diagnostic> {
        let outside = || {
            Diagnostic::new(
                Code::OutsideProject,
                Where::File(path.to_owned()),
                format!("`{path}` leads out of the project"),
            )
            .help("copy the file into the project, and name it there")
        };
        let mut full = self.root.clone();
        let mut depth = 0usize;
        for part in Path::new(path).components() {
            match part {
                Component::Normal(name) => {
                    full.push(name);
                    depth += 1;
                }
                Component::CurDir => {}
                Component::ParentDir if depth > 0 => {
                    full.pop();
                    depth -= 1;
                }
                Component::ParentDir | Component::RootDir | Component::Prefix(_) => return Err(outside()),
            }
        }
        // `C:` is a name here and a drive elsewhere; a backslash parts folders there.
        if path.contains(['\\', '\0']) || path.split('/').any(|part| part.ends_with(':')) {
            return Err(outside());
        }
        // What is there already may be a link; the nearest folder that exists decides.
        let existing = full.ancestors().find(|path| path.exists()).unwrap_or(&self.root);
        let real = fs::canonicalize(existing).map_err(|_| outside())?;
        if real.starts_with(&self.root) { Ok(full) } else { Err(outside()) }
    }
}

fn not_found(path: &str, what: &str, help: &str) -> Diagnostic {
    Diagnostic::new(Code::NotFound, Where::File(path.to_owned()), format!("`{path}` {what}")).help(help)
}

/// Gives a new file the permissions that new files have.
fn make_readable(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o644))?;
    }
    let _ = path;
    Ok(())
}

/// Writes files into a folder that is new or empty, for `plantin init`.
///
/// # Errors
/// If the folder holds anything, or the machine fails.
pub fn fill_new_folder(path: &Path, files: &[(&str, String)]) -> io::Result<()> {
    fs::create_dir_all(path)?;
    if fs::read_dir(path)?.next().is_some() {
        return Err(io::ErrorKind::DirectoryNotEmpty.into());
    }
    let folder = Folder::open(path)?;
    files.iter().try_for_each(|(name, text)| folder.write(name, text.as_bytes()))
}

/// Why an output folder was not swapped.
#[derive(Debug)]
pub enum SwapError {
    /// It holds files and no manifest of Plantin's.
    NotOurs(PathBuf),
    /// The machine failed.
    Io(io::Error),
}

impl From<io::Error> for SwapError {
    fn from(error: io::Error) -> Self {
        SwapError::Io(error)
    }
}

/// Writes the artifacts into a new folder beside `out`, then puts it in the place of `out`: whole, or not at all.
///
/// # Errors
/// If `out` holds files that are not Plantin's, or the machine fails; `out` is then as it was.
pub fn swap_output(out: &Path, artifacts: &[Artifact]) -> Result<(), SwapError> {
    let out = std::path::absolute(out)?;
    let above = out.parent().ok_or_else(|| SwapError::NotOurs(out.clone()))?;
    if out.exists() && !is_ours(&out)? {
        return Err(SwapError::NotOurs(out));
    }
    fs::create_dir_all(above)?;
    let new = tempfile::Builder::new().prefix(".plantin-new-").tempdir_in(above)?;
    let mut folders: Vec<PathBuf> = artifacts
        .iter()
        .filter_map(|artifact| new.path().join(&artifact.path).parent().map(Path::to_owned))
        .collect();
    folders.sort();
    folders.dedup();
    folders.iter().try_for_each(fs::create_dir_all)?;
    artifacts.par_iter().try_for_each(|artifact| fs::write(new.path().join(&artifact.path), &artifact.bytes))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(new.path(), fs::Permissions::from_mode(0o755))?;
    }
    if out.exists() {
        let old = tempfile::Builder::new().prefix(".plantin-old-").tempdir_in(above)?;
        let aside = old.path().join("dist");
        fs::rename(&out, &aside)?;
        if let Err(error) = fs::rename(new.path(), &out) {
            fs::rename(&aside, &out)?;
            return Err(error.into());
        }
    } else {
        fs::rename(new.path(), &out)?;
    }
    // The folder has its place now: there is nothing temporary left to take away.
    let _ = new.keep();
    Ok(())
}

/// Says whether a folder may be replaced: it is empty, or holds a manifest that Plantin wrote.
fn is_ours(out: &Path) -> io::Result<bool> {
    if !out.is_dir() {
        return Ok(false);
    }
    if fs::read_dir(out)?.next().is_none() {
        return Ok(true);
    }
    let manifest = fs::read(out.join("manifest.json")).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap_or_default();
    Ok(manifest.get("plantin").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project() -> (tempfile::TempDir, Folder) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("project")).unwrap();
        fs::write(root.path().join("secret"), "secret").unwrap();
        let folder = Folder::open(&root.path().join("project")).unwrap();
        (root, folder)
    }

    #[test]
    fn no_path_leads_out() {
        let (_root, folder) = project();
        for path in ["../secret", "a/../../secret", "/etc/hostname", "..\\secret", "C:/secret", "./../secret"] {
            assert_eq!(folder.read_bytes(path).unwrap_err().code, Code::OutsideProject, "{path}");
            assert!(folder.write(path, b"x").is_err(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out() {
        let (root, folder) = project();
        std::os::unix::fs::symlink(root.path(), root.path().join("project/up")).unwrap();
        assert_eq!(folder.read_bytes("up/secret").unwrap_err().code, Code::OutsideProject);
        assert!(folder.write("up/new/file", b"x").is_err());
        assert!(!root.path().join("new").exists());
        assert!(folder.list("up").is_empty());
    }

    #[test]
    fn what_is_written_is_read() {
        let (_root, folder) = project();
        folder.write("locales/fr/a.ftl", b"a = b\n").unwrap();
        assert_eq!(folder.read_bytes("locales/fr/a.ftl").unwrap(), b"a = b\n");
        assert_eq!(folder.list("locales/fr"), ["a.ftl"]);
    }

    #[test]
    fn a_text_is_read_whatever_its_bytes() {
        let (_root, folder) = project();
        folder.write("a.md", b"\xef\xbb\xbfA\r\nB\xff\n").unwrap();
        let (mut sources, mut told) = (Sources::default(), Vec::new());
        let id = folder.read_text("a.md", &mut sources, &mut told).unwrap();
        assert_eq!(sources.get(id).text, "A\r\nB\u{fffd}\n");
        let codes: Vec<_> = told.iter().map(|told| told.code).collect();
        assert_eq!(codes, [Code::NotUtf8, Code::ByteOrderMark, Code::MixedLineEnds]);
    }

    #[test]
    fn an_output_is_swapped_whole_and_only_if_it_is_ours() {
        let root = tempfile::tempdir().unwrap();
        let out = root.path().join("dist");
        let manifest = |text: &str| Artifact::new("manifest.json", text);
        swap_output(&out, &[manifest("{\"plantin\":1}"), Artifact::new("en/a.html", "one")]).unwrap();
        swap_output(&out, &[manifest("{\"plantin\":1}"), Artifact::new("en/b.html", "two")]).unwrap();
        assert!(!out.join("en/a.html").exists());
        assert_eq!(fs::read_to_string(out.join("en/b.html")).unwrap(), "two");
        fs::write(out.join("manifest.json"), "{}").unwrap();
        assert!(matches!(swap_output(&out, &[manifest("{}")]), Err(SwapError::NotOurs(_))));
        assert_eq!(fs::read_to_string(out.join("en/b.html")).unwrap(), "two");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
    }
}
