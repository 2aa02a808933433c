//! The only module that touches the disk: it reads inside the project alone, writes through a temporary file and a
//! rename, and swaps the output folder whole.
//!
//! In: paths as people write them, with `/`. Out: texts, bytes, and files written whole or not at all. A path is
//! checked twice: as it is written (no `..` out of the project, no absolute path, no drive letter), and as the disk resolves
//! it (a symbolic link may point at another file of the project, and at nothing else).
//!
//! *Architecture invariant*: nothing is written below a folder that was not resolved to lie in the project first, and
//! no file is ever half written: a reader finds the old bytes or the new ones.

#![allow(clippy::disallowed_methods, reason = "this is the one module that touches the disk")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::source::{SourceId, Sources, Span};

/// A project's folder. No path leads out of it.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    /// What one file is taken to hold, whatever it holds.
    supposed: Option<(String, Arc<[u8]>)>,
}

impl Folder {
    /// Opens a folder.
    ///
    /// # Errors
    /// If there is no such folder, or it cannot be read.
    pub fn open(path: &Path) -> io::Result<Self> {
        let root = path.canonicalize()?;
        // A file has no entries either; asking for them is the test that holds on every system.
        fs::read_dir(&root)?;
        Ok(Folder { root, supposed: None })
    }

    /// Returns the folder as it would be with these bytes in one file, for reading: nothing is written.
    pub fn supposing(&self, path: &str, bytes: impl Into<Arc<[u8]>>) -> Self {
        Folder { supposed: Some((path.to_owned(), bytes.into())), ..self.clone() }
    }

    /// Returns the folder's path, links resolved.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Opens a folder below, which is made where there is none. A link is refused: what lies there is Plantin's alone.
    ///
    /// # Errors
    /// If the path leads out of the project or over a link, or the machine fails.
    pub fn folder(&self, path: &str) -> io::Result<Self> {
        let mut root = self.root.clone();
        for part in parts(path).ok_or_else(|| outside(path))? {
            root.push(part);
            match fs::create_dir(&root) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
            if !root.symlink_metadata()?.is_dir() {
                return Err(outside(path));
            }
        }
        Ok(Folder { root, supposed: None })
    }

    /// Reads a text file into `sources`. A byte order mark is cut off and told; Windows line ends become `\n` and are
    /// told; text that is not UTF-8 is told at its first bad byte and read with replacement characters.
    ///
    /// # Errors
    /// If the path leads out of the project, or there is no file, or it cannot be read.
    pub fn read_text(
        &self,
        path: &str,
        sources: &mut Sources,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<SourceId, Diagnostic> {
        let text = Decoded::from(self.read_bytes(path)?);
        let id = sources.add(path, text.text);
        if text.byte_order_mark {
            diagnostics.push(
                Diagnostic::new(Code::ByteOrderMark, Span::new(id, 0..0), "the file begins with a byte order mark")
                    .help("save it as UTF-8 without BOM"),
            );
        }
        if let Some(at) = text.bad_byte {
            let place = Span::new(id, at..at + char::REPLACEMENT_CHARACTER.len_utf8());
            diagnostics.push(
                Diagnostic::new(Code::NotUtf8, place, "the file is not UTF-8 text")
                    .label("here is the first byte that is not")
                    .help("save it again as UTF-8"),
            );
        }
        if let Some(at) = text.carriage_return {
            diagnostics.push(
                Diagnostic::new(Code::MixedLineEnds, Span::new(id, at..at), "the file has Windows line ends (CRLF)")
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
        match &self.supposed {
            Some((supposed, bytes)) if supposed == path => Ok(bytes.to_vec()),
            _ => self.find(path).and_then(|file| read_file(&file)).map_err(|refusal| refusal.told(path)),
        }
    }

    /// Reads a file's bytes, if there is such a file inside the project.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read_if_there(&self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let Some(file) = self.find(path).ok().filter(|file| file.is_file()) else { return Ok(None) };
        match &self.supposed {
            Some((supposed, bytes)) if supposed == path => Ok(Some(bytes.to_vec())),
            _ => read_file(&file).map(Some).map_err(|refusal| refusal.told(path)),
        }
    }

    /// Says whether a file is there, inside the project.
    pub fn holds(&self, path: &str) -> bool {
        self.find(path).is_ok_and(|file| file.is_file())
    }

    /// Returns the names of the files (not the folders) in a folder, sorted; none if there is no such folder. Hidden
    /// files are left out: editors and file managers put theirs everywhere.
    pub fn list(&self, path: &str) -> Vec<String> {
        self.entries(path, Path::is_file)
    }

    /// Returns the names of the folders in a folder, sorted; none if there is no such folder. Hidden ones are left out.
    pub fn list_folders(&self, path: &str) -> Vec<String> {
        self.entries(path, Path::is_dir)
    }

    fn entries(&self, path: &str, wanted: fn(&Path) -> bool) -> Vec<String> {
        let Ok(entries) = self.find(path).and_then(|folder| Ok(fs::read_dir(folder)?)) else { return Vec::new() };
        let mut names: Vec<String> = entries
            .flatten()
            .filter(|entry| wanted(&entry.path()))
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| !name.starts_with('.'))
            .collect();
        names.sort_unstable();
        names
    }

    /// Writes a file through a temporary one beside it and a rename, and makes the folders that it needs. A symbolic
    /// link in the file's place is replaced, not followed.
    ///
    /// # Errors
    /// If the path leads out of the project, or the machine fails.
    pub fn write(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.write_if(path, bytes, |_| true).map(drop)
    }

    /// Writes several files as [`Folder::write`] does, and deletes those that get no bytes. Nothing takes its place before
    /// all is written: a full disk leaves every file as it was.
    ///
    /// # Errors
    /// As [`Folder::write`].
    pub fn write_all<'a>(&self, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> io::Result<()> {
        let stage = |(path, bytes): (&'a str, &'a [u8])| {
            let staged = if bytes.is_empty() { None } else { Some(self.stage(path, bytes)?) };
            Ok((path, staged))
        };
        let staged: Vec<(&str, Option<Staged>)> = files.into_iter().map(stage).collect::<io::Result<_>>()?;
        staged.into_iter().try_for_each(|(path, staged)| match staged {
            Some(staged) => staged.settle(),
            None => self.remove(path),
        })
    }

    fn write_if(&self, path: &str, bytes: &[u8], go_on: impl FnOnce(&Path) -> bool) -> io::Result<bool> {
        let staged = self.stage(path, bytes)?;
        if !go_on(&staged.place) {
            return Ok(false);
        }
        staged.settle().map(|()| true)
    }

    /// Writes a temporary file beside the place of another, and makes the folders that it needs.
    fn stage(&self, path: &str, bytes: &[u8]) -> io::Result<Staged> {
        let parts = parts(path).ok_or_else(|| outside(path))?;
        let (name, folders) = parts.split_last().ok_or_else(|| outside(path))?;
        let mut folder = self.root.clone();
        for part in folders {
            folder.push(part);
            match fs::create_dir(&folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                _ => {}
            }
            folder = folder.canonicalize()?;
            if !folder.starts_with(&self.root) {
                return Err(outside(path));
            }
        }
        let place = folder.join(name);
        let mut file = new_file().tempfile_in(&folder)?;
        file.write_all(bytes)?;
        if let Ok(old) = place.symlink_metadata()
            && old.is_file()
        {
            file.as_file().set_permissions(old.permissions())?;
        }
        Ok(Staged { file, place })
    }

    /// Writes a file as [`Folder::write`] does, if it still holds what its writer has read; says whether it did. It is looked
    /// at again when all is ready but the rename.
    ///
    /// # Errors
    /// As [`Folder::write`].
    pub fn write_over(&self, path: &str, read: &[u8], bytes: &[u8]) -> io::Result<bool> {
        self.write_if(path, bytes, |place| fs::read(place).is_ok_and(|now| now == read))
    }

    /// Deletes a file; that there is none is no fault.
    ///
    /// # Errors
    /// If the path leads out of the project, or the machine fails.
    pub fn remove(&self, path: &str) -> io::Result<()> {
        let parts = parts(path).ok_or_else(|| outside(path))?;
        let (name, folders) = parts.split_last().ok_or_else(|| outside(path))?;
        // The link itself is deleted, so only the folder that holds it must lie inside.
        let folder = match self.find(&folders.join("/")) {
            Ok(folder) => folder,
            Err(Refusal::Outside) => return Err(outside(path)),
            Err(Refusal::Failed(error)) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(Refusal::Failed(error)) => return Err(error),
        };
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Notes that a file is of use, for [`Folder::keep_recent`]. That it cannot be noted is no fault.
    pub fn mark_used(&self, path: &str) {
        let Ok(place) = self.find(path) else { return };
        if let Ok(file) = fs::File::options().write(true).open(place) {
            let _ = file.set_modified(std::time::SystemTime::now());
        }
    }

    /// Deletes the files below the folder that were used least recently, until the others have at most `most` bytes; and
    /// temporary files that somebody left behind. Names that begin with a dot or a capital are kept.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub fn keep_recent(&self, most: u64) -> io::Result<()> {
        let (mut files, mut folders) = (Vec::new(), vec![self.root.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder)?.flatten() {
                // What another process has deleted meanwhile is gone.
                let Ok(metadata) = entry.metadata() else { continue };
                let name = entry.file_name().to_string_lossy().into_owned();
                if metadata.is_dir() {
                    folders.push(entry.path());
                } else if name.starts_with(TEMPORARY) || !name.starts_with(|c: char| c == '.' || c.is_uppercase()) {
                    files.push((metadata.modified()?, metadata.len(), entry.path()));
                }
            }
        }
        files.sort_unstable();
        let mut sum: u64 = files.iter().map(|(_, bytes, _)| bytes).sum();
        for (_, bytes, path) in files {
            if sum <= most {
                break;
            }
            sum -= bytes;
            let _ = fs::remove_file(path);
        }
        Ok(())
    }

    /// Returns where a path of the project lies on the disk, links resolved.
    fn find(&self, path: &str) -> Result<PathBuf, Refusal> {
        let mut place = self.root.clone();
        place.extend(parts(path).ok_or(Refusal::Outside)?);
        let place = place.canonicalize()?;
        if place.starts_with(&self.root) { Ok(place) } else { Err(Refusal::Outside) }
    }
}

/// Returns the parts of a path that stays below where it begins, whatever the system: no absolute path, no drive letter,
/// no backslash (a separator on Windows), no NUL. `.` says nothing; `..` takes back the part before it, and leads out
/// where there is none.
fn parts(path: &str) -> Option<Vec<&str>> {
    let drive = path.split('/').any(|part| part.as_bytes().get(1) == Some(&b':'));
    if path.starts_with('/') || path.contains(['\\', '\0']) || drive {
        return None;
    }
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    Some(parts)
}

/// Why a path was not read.
enum Refusal {
    Outside,
    Failed(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Refusal::Failed(error)
    }
}

impl Refusal {
    fn told(self, path: &str) -> Diagnostic {
        let place = Where::File(path.to_owned());
        match self {
            Refusal::Outside => {
                Diagnostic::new(Code::OutsideProject, place, format!("`{path}` leads out of the project"))
                    .help("copy the file into the project and name it from there")
            }
            Refusal::Failed(error) if error.kind() == io::ErrorKind::NotFound => {
                Diagnostic::new(Code::NotFound, place, format!("`{path}` is not there"))
                    .help("put the file in its place, or mend its name where it is written")
            }
            Refusal::Failed(error) => {
                Diagnostic::new(Code::NotFound, place, format!("`{path}` cannot be read: {error}"))
                    .help("see that it is a file, and that you may read it")
            }
        }
    }
}

/// Says, in the machine's terms, that a path leads out.
fn outside(path: &str) -> io::Error {
    io::Error::new(io::ErrorKind::PermissionDenied, format!("`{path}` leads out of the project"))
}

/// Reads a file that is one: a pipe or a device would never end.
fn read_file(file: &Path) -> Result<Vec<u8>, Refusal> {
    let kind = fs::metadata(file)?;
    if !kind.is_file() {
        return Err(Refusal::Failed(io::Error::other("it is no file")));
    }
    // Spans count in 32 bits.
    if kind.len() >= u64::from(u32::MAX) {
        return Err(Refusal::Failed(io::Error::other("it is larger than 4 GiB")));
    }
    Ok(fs::read(file)?)
}

/// A text as `Sources` keeps it, and what had to be done for that.
struct Decoded {
    text: String,
    byte_order_mark: bool,
    /// Where the first replacement character stands.
    bad_byte: Option<usize>,
    /// Where the first line that ended in CRLF ends.
    carriage_return: Option<usize>,
}

impl From<Vec<u8>> for Decoded {
    fn from(bytes: Vec<u8>) -> Self {
        let (mut text, mut bad_byte) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(bad) => (String::from_utf8_lossy(bad.as_bytes()).into_owned(), Some(bad.utf8_error().valid_up_to())),
        };
        let byte_order_mark = text.starts_with(BYTE_ORDER_MARK);
        if byte_order_mark {
            text.drain(..BYTE_ORDER_MARK.len_utf8());
            bad_byte = bad_byte.map(|at| at - BYTE_ORDER_MARK.len_utf8());
        }
        let carriage_return = text.find("\r\n");
        if carriage_return.is_some() {
            bad_byte = bad_byte.map(|at| at - text.get(..at).unwrap_or_default().matches("\r\n").count());
            text = text.replace("\r\n", "\n");
        }
        Decoded { text, byte_order_mark, bad_byte, carriage_return }
    }
}

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The largest file that is read, in bytes: what a PDF's own table of places can address with room to spare.
const LARGEST_FILE: u64 = 2 << 30;

/// Reads a file that the command line names, wherever it lies.
///
/// # Errors
/// If there is no such file, or it cannot be read, or it is larger than 2 GiB.
pub fn read_named(path: &Path) -> io::Result<Vec<u8>> {
    if fs::metadata(path)?.len() > LARGEST_FILE {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is larger than 2 GiB"));
    }
    fs::read(path)
}

/// Writes the files of a new project into a folder that is new or empty.
///
/// # Errors
/// If the folder holds anything ([`io::ErrorKind::DirectoryNotEmpty`]), or the machine fails.
pub fn fill_new_folder(path: &Path, files: &[(&str, String)]) -> io::Result<()> {
    fs::create_dir_all(path)?;
    if fs::read_dir(path)?.next().is_some() {
        return Err(io::ErrorKind::DirectoryNotEmpty.into());
    }
    let folder = Folder::open(path)?;
    files.iter().try_for_each(|(name, text)| folder.write(name, text.as_bytes()))
}

/// Writes the artifacts below a folder, each through a temporary file and a rename; other files there stay.
///
/// # Errors
/// If an artifact leads out of the folder, or the machine fails.
pub fn write_into(out: &Path, artifacts: &[Artifact]) -> io::Result<()> {
    fs::create_dir_all(out)?;
    let folder = Folder::open(out)?;
    artifacts.iter().try_for_each(|artifact| folder.write(&artifact.path, &artifact.bytes))
}

/// A file that is written, and has not taken its place yet.
struct Staged {
    file: tempfile::NamedTempFile,
    place: PathBuf,
}

impl Staged {
    fn settle(self) -> io::Result<()> {
        self.file.persist(&self.place).map(drop).map_err(|failed| failed.error)
    }
}

/// Why an output folder was not swapped.
#[derive(Debug)]
pub enum SwapError {
    /// It holds files and no manifest of Plantin's, or it is no folder, or a link to one.
    NotOurs(PathBuf),
    /// It lies among what people write: the folder of the project is named.
    InSource(PathBuf, &'static str),
    /// The machine failed.
    Io(io::Error),
}

impl From<io::Error> for SwapError {
    fn from(error: io::Error) -> Self {
        SwapError::Io(error)
    }
}

/// Says before anything is made whether [`swap_output`] could write to `out`.
///
/// # Errors
/// If `out` holds files that are not Plantin's, lies among what people write, or nothing can be written there.
pub fn check_output(out: &Path, project: &Folder) -> Result<(), SwapError> {
    match out.symlink_metadata() {
        Ok(found) if out.file_name().is_none() || !found.is_dir() || !is_ours(out)? => {
            Err(SwapError::NotOurs(out.to_owned()))
        }
        _ => check_place(out, project),
    }
}

/// Says before anything is made whether [`write_into`] could write to `out`.
///
/// # Errors
/// If `out` lies among what people write, or nothing can be written there.
pub fn check_place(out: &Path, project: &Folder) -> Result<(), SwapError> {
    let there = std::path::absolute(out)?;
    let mut below = there.as_path();
    let place = loop {
        match below.canonicalize() {
            Ok(place) => break place,
            Err(error) if error.kind() == io::ErrorKind::NotFound => below = below.parent().ok_or(error)?,
            Err(error) => return Err(error.into()),
        }
    };
    let whole = place.join(there.strip_prefix(below).unwrap_or(Path::new("")));
    for name in ["manuscript", "locales"] {
        if whole.starts_with(project.root.join(name)) {
            return Err(SwapError::InSource(out.to_owned(), name));
        }
    }
    // Taken away at once: only a trial shows that the machine lets us write.
    new_folder().tempdir_in(&place)?;
    Ok(())
}

/// Writes the artifacts into a new folder beside `out`, then puts it in the place of `out`: whole, or not at all. Returns
/// whether anything was written: not if `out` holds these very files already.
///
/// # Errors
/// If `out` holds files that are not Plantin's, or the machine fails. `out` is then as it was.
pub fn swap_output(out: &Path, artifacts: &[Artifact]) -> Result<bool, SwapError> {
    let Some(name) = out.file_name() else { return Err(SwapError::NotOurs(out.to_owned())) };
    let parent = match out.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let exists = match out.symlink_metadata() {
        Ok(found) if !found.is_dir() || !is_ours(out)? => return Err(SwapError::NotOurs(out.to_owned())),
        Ok(_) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error.into()),
    };
    if exists && holds_exactly(out, artifacts) {
        return Ok(false);
    }
    fs::create_dir_all(parent)?;
    // Beside `out`, so that it is the same file system and a rename is one step.
    let staging = new_folder().tempdir_in(parent)?;
    let (new, old) = (staging.path().join(name), staging.path().join("old"));
    fs::create_dir(&new)?;
    write_all(&new, artifacts)?;

    if exists {
        fs::rename(out, &old)?;
    }
    if let Err(error) = fs::rename(&new, out) {
        if exists && fs::rename(&old, out).is_err() {
            // The old files must not go with the staging folder.
            let kept = staging.keep().join("old");
            let message = format!("{error}; what was in {} is now in {}", out.display(), kept.display());
            return Err(SwapError::Io(io::Error::new(error.kind(), message)));
        }
        return Err(error.into());
    }
    Ok(true)
}

/// Says whether a folder holds these files, byte for byte, and nothing else.
fn holds_exactly(out: &Path, artifacts: &[Artifact]) -> bool {
    let (mut found, mut below, mut folders) = (0, 0, vec![out.to_owned()]);
    while let Some(folder) = folders.pop() {
        below += 1;
        let Ok(entries) = fs::read_dir(folder) else { return false };
        for entry in entries {
            match entry.and_then(|entry| Ok((entry.file_type()?, entry.path()))) {
                Ok((kind, path)) if kind.is_dir() => folders.push(path),
                Ok((kind, _)) if kind.is_file() => found += 1,
                _ => return false,
            }
        }
    }
    let same = |artifact: &Artifact| {
        let place = out.join(&artifact.path);
        let length = place.symlink_metadata().map(|metadata| metadata.len()).ok();
        length == Some(artifact.bytes.len() as u64) && fs::read(place).is_ok_and(|bytes| bytes == artifact.bytes)
    };
    let wanted: BTreeSet<&Path> =
        artifacts.iter().flat_map(|artifact| Path::new(&artifact.path).ancestors().skip(1)).collect();
    found == artifacts.len() && below == wanted.len().max(1) && artifacts.par_iter().all(same)
}

/// Returns what tells this binary from another one: its size, and when it was made.
pub fn binary_identity() -> String {
    let metadata = std::env::current_exe().and_then(fs::metadata);
    let made = metadata.and_then(|metadata| Ok((metadata.len(), metadata.modified()?)));
    made.map(|(bytes, modified)| format!("{bytes} {modified:?}")).unwrap_or_default()
}

/// Says whether a folder is empty, or holds a manifest that Plantin wrote.
fn is_ours(out: &Path) -> io::Result<bool> {
    if fs::read_dir(out)?.next().is_none() {
        return Ok(true);
    }
    let manifest = read_file(&out.join("manifest.json")).ok();
    let manifest = manifest.and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    Ok(manifest.is_some_and(|manifest| manifest.get("plantin").is_some()))
}

/// Writes the artifacts below a folder that is new and empty.
fn write_all(folder: &Path, artifacts: &[Artifact]) -> io::Result<()> {
    let places = artifacts
        .iter()
        .map(|artifact| {
            let parts = parts(&artifact.path).filter(|parts| !parts.is_empty());
            parts.map(|parts| folder.join(parts.iter().collect::<PathBuf>())).ok_or_else(|| outside(&artifact.path))
        })
        .collect::<io::Result<Vec<PathBuf>>>()?;
    let folders: BTreeSet<&Path> = places.iter().filter_map(|place| place.parent()).collect();
    for folder in folders {
        fs::create_dir_all(folder)?;
    }
    // `create_new`: two artifacts of one name would be a fault of ours, and the last to come would win by chance.
    artifacts.par_iter().zip(&places).try_for_each(|(artifact, place)| {
        fs::File::create_new(place)
            .and_then(|mut file| file.write_all(&artifact.bytes))
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", artifact.path)))
    })
}

/// What the names of temporary files begin with.
const TEMPORARY: &str = ".plantin-";

/// Begins a temporary file with the rights that a file of the user has, not those of a secret.
fn new_file() -> tempfile::Builder<'static, 'static> {
    temporary(0o666)
}

/// Begins a temporary folder with the rights that a folder of the user has.
fn new_folder() -> tempfile::Builder<'static, 'static> {
    temporary(0o777)
}

#[cfg_attr(not(unix), allow(unused_variables, unused_mut, reason = "other systems inherit the rights of the folder"))]
fn temporary(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode));
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that holds a project's folder and a secret beside it.
    fn project() -> (tempfile::TempDir, Folder) {
        let outer = tempfile::tempdir().unwrap();
        fs::create_dir_all(outer.path().join("book/manuscript")).unwrap();
        fs::write(outer.path().join("secret.txt"), "secret").unwrap();
        fs::write(outer.path().join("book/manuscript/one.md"), "# One\n").unwrap();
        let folder = Folder::open(&outer.path().join("book")).unwrap();
        (outer, folder)
    }

    fn read(folder: &Folder, path: &str) -> (String, Vec<Code>) {
        let (mut sources, mut told) = (Sources::default(), Vec::new());
        let id = folder.read_text(path, &mut sources, &mut told).unwrap();
        (sources.get(id).text.clone(), told.iter().map(|told| told.code).collect())
    }

    #[test]
    fn a_file_is_no_folder_and_no_folder_is_none() {
        let (outer, _) = project();
        assert!(Folder::open(&outer.path().join("secret.txt")).is_err());
        assert!(Folder::open(&outer.path().join("nowhere")).is_err());
    }

    #[test]
    fn paths_that_lead_out_are_refused_as_written() {
        let (outer, folder) = project();
        let absolute = outer.path().join("secret.txt").to_string_lossy().into_owned();
        for path in [
            "../secret.txt",
            "manuscript/../../secret.txt",
            "C:/secret.txt",
            "c:secret.txt",
            "..\\secret.txt",
            &absolute,
        ] {
            assert_eq!(folder.read_bytes(path).unwrap_err().code, Code::OutsideProject, "{path}");
            assert!(!folder.holds(path), "{path}");
            assert!(folder.write(path, b"x").is_err(), "{path}");
            assert!(folder.remove(path).is_err(), "{path}");
        }
        assert_eq!(fs::read(outer.path().join("secret.txt")).unwrap(), b"secret");
    }

    #[cfg(unix)]
    #[test]
    fn links_may_lead_inside_and_not_out() {
        use std::os::unix::fs::symlink;
        let (outer, folder) = project();
        symlink("one.md", folder.path().join("manuscript/inside.md")).unwrap();
        symlink("../../secret.txt", folder.path().join("manuscript/outside.md")).unwrap();
        symlink(outer.path(), folder.path().join("away")).unwrap();
        assert_eq!(folder.read_bytes("manuscript/inside.md").unwrap(), b"# One\n");
        assert_eq!(folder.read_bytes("manuscript/outside.md").unwrap_err().code, Code::OutsideProject);
        assert_eq!(folder.read_bytes("away/secret.txt").unwrap_err().code, Code::OutsideProject);
        assert!(folder.list("away").is_empty());
        assert!(folder.write("away/new.txt", b"x").is_err());
        assert!(folder.write("away/deep/new.txt", b"x").is_err());
        assert!(!outer.path().join("deep").exists());
        // A link in the place of a file is replaced; what it pointed at stays.
        folder.write("manuscript/outside.md", b"mine").unwrap();
        assert_eq!(fs::read(outer.path().join("secret.txt")).unwrap(), b"secret");
        assert_eq!(folder.read_bytes("manuscript/outside.md").unwrap(), b"mine");
    }

    #[test]
    fn what_is_not_there_and_what_is_no_file_are_told() {
        let (_outer, folder) = project();
        assert_eq!(folder.read_bytes("manuscript/two.md").unwrap_err().code, Code::NotFound);
        assert_eq!(folder.read_bytes("manuscript").unwrap_err().code, Code::NotFound);
        assert!(folder.holds("./manuscript//one.md"));
        assert!(folder.holds("manuscript/figures/../one.md"));
        assert!(!folder.holds("manuscript"));
    }

    #[test]
    fn texts_are_read_whatever_the_editor_did() {
        let (_outer, folder) = project();
        folder.write("a.md", b"\xef\xbb\xbfone\r\ntwo\rthree\r\n").unwrap();
        assert_eq!(
            read(&folder, "a.md"),
            ("one\ntwo\rthree\n".to_owned(), vec![Code::ByteOrderMark, Code::MixedLineEnds])
        );
        folder.write("b.md", b"caf\xe9.").unwrap();
        assert_eq!(read(&folder, "b.md"), ("caf\u{fffd}.".to_owned(), vec![Code::NotUtf8]));
    }

    #[test]
    fn the_first_bad_byte_has_its_place() {
        let (_outer, folder) = project();
        folder.write("b.md", b"one\r\ncaf\xe9.").unwrap();
        let (mut sources, mut told) = (Sources::default(), Vec::new());
        folder.read_text("b.md", &mut sources, &mut told).unwrap();
        let Where::Span(span) = told[0].place else { panic!("no place") };
        assert_eq!(sources.text(span), "\u{fffd}");
    }

    #[test]
    fn files_are_listed_by_name_without_folders_and_hidden_ones() {
        let (_outer, folder) = project();
        for path in ["manuscript/b.md", "manuscript/a.md", "manuscript/.a.md.swp", "manuscript/figures/x.svg"] {
            folder.write(path, b"").unwrap();
        }
        assert_eq!(folder.list("manuscript"), ["a.md", "b.md", "one.md"]);
        assert_eq!(folder.list_folders("manuscript"), ["figures"]);
        assert!(folder.list("nowhere").is_empty());
    }

    #[test]
    fn writing_leaves_no_other_file_and_removing_none() {
        let (_outer, folder) = project();
        folder.write("locales/fr/one.ftl", b"a = b\n").unwrap();
        folder.write("locales/fr/one.ftl", b"a = c\n").unwrap();
        let names: Vec<_> = fs::read_dir(folder.path().join("locales/fr")).unwrap().flatten().collect();
        assert_eq!(names.len(), 1);
        assert_eq!(folder.read_bytes("locales/fr/one.ftl").unwrap(), b"a = c\n");
        folder.remove("locales/fr/one.ftl").unwrap();
        folder.remove("locales/fr/one.ftl").unwrap();
        folder.remove("locales/nl/one.ftl").unwrap();
        assert!(!folder.holds("locales/fr/one.ftl"));
    }

    #[test]
    fn only_an_empty_folder_is_filled() {
        let outer = tempfile::tempdir().unwrap();
        let new = outer.path().join("a/book");
        fill_new_folder(&new, &[("manuscript/one.md", "# One\n".to_owned())]).unwrap();
        assert_eq!(fs::read_to_string(new.join("manuscript/one.md")).unwrap(), "# One\n");
        let refused = fill_new_folder(&new, &[("two.md", String::new())]).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::DirectoryNotEmpty);
        assert!(!new.join("two.md").exists());
    }

    #[test]
    fn artifacts_are_written_beside_others() {
        let outer = tempfile::tempdir().unwrap();
        let out = outer.path().join("deep/press");
        write_into(&out, &artifacts("old")).unwrap();
        fs::write(out.join("en/other.pdf"), "x").unwrap();
        write_into(&out, &artifacts("new")).unwrap();
        assert_eq!(fs::read_to_string(out.join("en/book.html")).unwrap(), "new");
        assert_eq!(names(&out.join("en")), ["book.html", "other.pdf"]);
        assert!(write_into(&out, &[Artifact::new("../x", "x")]).is_err());
        assert!(!outer.path().join("deep/x").exists());
    }

    fn artifacts(text: &str) -> Vec<Artifact> {
        vec![Artifact::new("manifest.json", "{\"plantin\": \"0\"}"), Artifact::new("en/book.html", text)]
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn the_output_is_swapped_whole() {
        let outer = tempfile::tempdir().unwrap();
        let out = outer.path().join("deep/dist");
        swap_output(&out, &artifacts("old")).unwrap();
        fs::write(out.join("en/left-over.html"), "x").unwrap();
        swap_output(&out, &artifacts("new")).unwrap();
        assert_eq!(fs::read_to_string(out.join("en/book.html")).unwrap(), "new");
        assert_eq!(names(&out.join("en")), ["book.html"]);
        assert_eq!(names(&outer.path().join("deep")), ["dist"]);
    }

    #[test]
    fn a_folder_of_somebody_else_is_kept() {
        let outer = tempfile::tempdir().unwrap();
        let out = outer.path().join("dist");
        fs::create_dir(&out).unwrap();
        swap_output(&out, &artifacts("in an empty one")).unwrap();
        for manifest in ["{\"name\": \"an app\"}", "no JSON"] {
            fs::write(out.join("manifest.json"), manifest).unwrap();
            assert!(matches!(swap_output(&out, &artifacts("new")), Err(SwapError::NotOurs(path)) if path == out));
        }
        assert_eq!(fs::read_to_string(out.join("en/book.html")).unwrap(), "in an empty one");
        fs::write(outer.path().join("file"), "x").unwrap();
        assert!(matches!(swap_output(&outer.path().join("file"), &[]), Err(SwapError::NotOurs(_))));
        assert!(matches!(swap_output(Path::new("/"), &[]), Err(SwapError::NotOurs(_))));
        assert_eq!(names(outer.path()), ["dist", "file"]);
    }

    #[test]
    fn an_artifact_that_leads_out_stops_the_swap() {
        let outer = tempfile::tempdir().unwrap();
        let out = outer.path().join("dist");
        swap_output(&out, &artifacts("old")).unwrap();
        for bad in [
            vec![Artifact::new("../x", "x")],
            vec![Artifact::new("", "x")],
            [artifacts("a"), artifacts("b")].concat(),
        ] {
            assert!(matches!(swap_output(&out, &bad), Err(SwapError::Io(_))));
        }
        assert_eq!(fs::read_to_string(out.join("en/book.html")).unwrap(), "old");
        assert_eq!(names(outer.path()), ["dist"]);
    }

    #[cfg(unix)]
    #[test]
    fn an_output_that_is_a_link_is_not_followed() {
        let outer = tempfile::tempdir().unwrap();
        let real = outer.path().join("real");
        swap_output(&real, &artifacts("old")).unwrap();
        let link = outer.path().join("dist");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        assert!(matches!(swap_output(&link, &artifacts("new")), Err(SwapError::NotOurs(_))));
        assert_eq!(fs::read_to_string(real.join("en/book.html")).unwrap(), "old");
    }
}
