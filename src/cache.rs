//! What was made before, so that only what changed is made again: across runs, and between processes.
//!
//! A step of a build (lay out, write the EPUB) is a function of its inputs. In: their [`Fingerprint`]. Out: the files and
//! the faults that the step made of the same inputs before, whenever that was; or what it makes now, which is kept. A
//! *record* tells what a step made, by the hash of its inputs; the files lie apart, by the hash of their bytes, so that
//! a picture that three editions show is kept once. [`told`] keeps the faults. A process that builds after each change
//! of a text that is being written writes down what stands when the writing pauses ([`Cache::unhurried`]).
//!
//! *Architecture invariant*: nothing is believed: a record or a file whose hash is not its own is made again. What is kept
//! can be deleted at any time, by anybody, and that it cannot be written is no fault.

pub mod fingerprint;
pub mod standing;
mod told;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use fingerprint::{Fingerprint, Sealed, Stamped};
pub use standing::Standing;
use told::Told;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::source::Sources;

/// The folder, below a project's.
pub const FOLDER: &str = ".plantin-cache";

/// How much is kept, in bytes; what was used least recently goes first.
pub const MOST: u64 = 500_000_000;

/// Raised when records are written in another form.
const FORM: u32 = 1;

/// What was made before.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<Folder>,
    /// The binary: another one may make something else of the same inputs.
    maker: String,
    /// Whether something was written, so that it may have become too much.
    grown: AtomicBool,
    /// What is not written down yet, by the place of its record; `None` if everything is at once.
    waiting: Option<Mutex<BTreeMap<String, Waiting>>>,
}

/// What a step made, and nobody has written down.
#[derive(Debug)]
struct Waiting {
    files: Vec<Artifact>,
    told: Vec<Told>,
    /// Whether the build that runs has kept it or asked for it.
    wanted: bool,
}

/// What a step made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The files, in the step's order.
    pub files: Vec<Artifact>,
    /// What the step told.
    pub diagnostics: Vec<Diagnostic>,
}

/// A record, as it is written.
#[derive(Serialize, Deserialize)]
struct Record {
    files: Vec<(String, String)>,
    told: Vec<Told>,
}

impl Cache {
    /// Opens a project's cache, which is made where there is none. `maker` is the binary's identity.
    pub fn open(project: &Folder, maker: &str) -> Self {
        let folder = project.folder(FOLDER).ok();
        if let Some(folder) = &folder {
            // For git, and for programs that make backups (<https://bford.info/cachedir/>).
            let marks = [(".gitignore", "*\n"), ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n")];
            for (name, text) in marks.iter().filter(|(name, _)| !folder.holds(name)) {
                let _ = folder.write(name, text.as_bytes());
            }
        }
        Cache { folder, maker: maker.to_owned(), grown: AtomicBool::new(false), waiting: None }
    }

    /// Has what is kept wait in memory until [`Cache::write_down`]: of a text that is being written, most is changed before
    /// another process could ask for it.
    pub fn unhurried(self) -> Self {
        let waiting = self.folder.is_some().then(Mutex::default);
        Cache { waiting, ..self }
    }

    /// Returns a cache that keeps nothing.
    pub fn none() -> Self {
        Cache::default()
    }

    /// Returns what a step made of these inputs before. What it told leads to where the same texts stand now.
    pub fn find(&self, step: &str, inputs: &Fingerprint, sources: &Sources) -> Option<Kept> {
        let folder = self.folder.as_ref()?;
        let path = self.record(step, inputs);
        let now =
            |told: Vec<Told>| told.into_iter().map(|told| told.now(inputs, sources)).collect::<Option<Vec<_>>>();
        if let Some(waiting) = self.waiting().as_mut().and_then(|waiting| waiting.get_mut(&path)) {
            waiting.wanted = true;
            return Some(Kept { files: waiting.files.clone(), diagnostics: now(waiting.told.clone())? });
        }
        let found = read_record(folder, &path).and_then(|record| {
            let files = record.files.into_iter();
            let files = files.map(|(path, hash)| Some(Artifact::new(path, read_file(folder, &hash)?)));
            Some(Kept { files: files.collect::<Option<_>>()?, diagnostics: now(record.told)? })
        });
        match found {
            Some(_) => folder.mark_used(&path),
            None => drop(folder.remove(&path)),
        }
        found
    }

    /// Keeps what a step made of these inputs; not what has an error.
    pub fn keep(&self, step: &str, inputs: &Fingerprint, sources: &Sources, made: &Kept) {
        let Some(folder) = self.folder.as_ref() else { return };
        if made.diagnostics.iter().any(Diagnostic::is_error) {
            return;
        }
        let record = self.record(step, inputs);
        let told = made.diagnostics.iter().map(|told| Told::of(told, inputs, sources)).collect();
        match self.waiting().as_mut() {
            Some(waiting) => {
                waiting.insert(record, Waiting { files: made.files.clone(), told, wanted: true });
            }
            None => self.write(folder, &record, &made.files, told),
        }
    }

    /// Writes down what waits.
    pub fn write_down(&self) {
        let Some(folder) = self.folder.as_ref() else { return };
        let waiting = self.waiting().as_deref_mut().map(std::mem::take).unwrap_or_default();
        for (record, Waiting { files, told, .. }) in waiting {
            self.write(folder, &record, &files, told);
        }
    }

    /// Ends a build that came to its end: what waits and it did not want is of a text that is no more.
    pub fn end_build(&self) {
        if let Some(waiting) = self.waiting().as_mut() {
            waiting.retain(|_, waiting| std::mem::take(&mut waiting.wanted));
        }
    }

    fn waiting(&self) -> Option<MutexGuard<'_, BTreeMap<String, Waiting>>> {
        self.waiting.as_ref().map(|waiting| waiting.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn write(&self, folder: &Folder, record: &str, made: &[Artifact], told: Vec<Told>) {
        let written = || {
            let mut files = Vec::new();
            for artifact in made {
                let hash = hex(&Sha256::digest(&artifact.bytes));
                let path = file(&hash);
                if !folder.read_bytes(&path).is_ok_and(|there| there == artifact.bytes) {
                    folder.write(&path, &artifact.bytes)?;
                }
                files.push((artifact.path.clone(), hash));
            }
            let json = serde_json::to_string(&Record { files, told })?;
            folder.write(record, format!("{}\n{json}", hex(&Sha256::digest(&json))).as_bytes())
        };
        // What cannot be kept is made again the next time.
        let _: Result<(), std::io::Error> = written();
        self.grown.store(true, Ordering::Relaxed);
    }

    /// Returns what a step made of these inputs before, or makes it and keeps it; and whether it was made.
    pub fn make(
        &self,
        step: &str,
        inputs: &Fingerprint,
        sources: &Sources,
        make: impl FnOnce() -> Kept,
    ) -> (Kept, bool) {
        if let Some(found) = self.find(step, inputs, sources) {
            return (found, false);
        }
        let made = make();
        self.keep(step, inputs, sources, &made);
        (made, true)
    }

    /// Deletes what was used least recently until at most `most` bytes are left; nothing, if nothing was added.
    pub fn shrink(&self, most: u64) {
        if let Some(folder) = self.folder.as_ref()
            && self.grown.swap(false, Ordering::Relaxed)
        {
            let _ = folder.keep_recent(most);
        }
    }

    /// Returns where the record of a step lies.
    fn record(&self, step: &str, inputs: &Fingerprint) -> String {
        let key = Sha256::new()
            .chain_update(FORM.to_le_bytes())
            .chain_update([env!("CARGO_PKG_VERSION"), &self.maker, step, ""].join("\0"))
            .chain_update(inputs.digest());
        let name = hex(&key.finalize());
        format!("records/{}/{name}", &name[..2])
    }
}

/// Returns where the file of a hash lies.
fn file(hash: &str) -> String {
    format!("files/{}/{hash}", hash.get(..2).unwrap_or_default())
}

fn read_record(folder: &Folder, path: &str) -> Option<Record> {
    let text = String::from_utf8(folder.read_bytes(path).ok()?).ok()?;
    let (hash, json) = text.split_once('\n')?;
    (hash == hex(&Sha256::digest(json))).then(|| serde_json::from_str(json).ok())?
}

fn read_file(folder: &Folder, hash: &str) -> Option<Vec<u8>> {
    let path = file(hash);
    let bytes = folder.read_bytes(&path).ok()?;
    if hex(&Sha256::digest(&bytes)) == hash {
        folder.mark_used(&path);
        return Some(bytes);
    }
    // Damaged, and in the way of what is right.
    let _ = folder.remove(&path);
    None
}

/// Writes a hash in hexadecimal digits.
pub fn hex(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Where};
    use crate::source::Span;

    fn made(text: &str) -> Kept {
        Kept { files: vec![Artifact::new("en/book.html", text)], diagnostics: Vec::new() }
    }

    fn project() -> (tempfile::TempDir, Folder) {
        let outer = tempfile::tempdir().unwrap();
        let folder = Folder::open(outer.path()).unwrap();
        (outer, folder)
    }

    #[test]
    fn what_was_made_is_found_by_step_inputs_and_binary_alone() {
        let (_outer, folder) = project();
        let (cache, sources) = (Cache::open(&folder, "one"), Sources::default());
        let inputs = Fingerprint::of(&"words");
        assert_eq!(cache.make("site", &inputs, &sources, || made("a")), (made("a"), true));
        assert_eq!(cache.make("site", &inputs, &sources, || made("b")), (made("a"), false));
        assert_eq!(cache.find("single", &inputs, &sources), None);
        assert_eq!(cache.find("site", &Fingerprint::of(&"other words"), &sources), None);
        assert_eq!(Cache::open(&folder, "two").find("site", &inputs, &sources), None);
        assert_eq!(Cache::open(&folder, "one").find("site", &inputs, &sources), Some(made("a")));
        assert_eq!(Cache::none().make("site", &inputs, &sources, || made("c")), (made("c"), true));
    }

    #[test]
    fn what_waits_is_found_and_written_down_if_it_is_still_wanted() {
        let (_outer, folder) = project();
        let (cache, sources) = (Cache::open(&folder, "").unhurried(), Sources::default());
        let other = Cache::open(&folder, "");
        let keep = |n: u8, text| cache.keep("site", &Fingerprint::of(&n), &sources, &made(text));
        let find = |cache: &Cache, n: u8| cache.find("site", &Fingerprint::of(&n), &sources);
        keep(1, "one");
        keep(2, "two");
        cache.end_build();
        assert_eq!([find(&cache, 2), find(&other, 2)], [Some(made("two")), None]);
        keep(3, "three");
        // This build wanted the second and the third; nothing is written of the first.
        cache.end_build();
        assert_eq!([find(&cache, 1), find(&cache, 3)], [None, Some(made("three"))]);
        cache.write_down();
        for cache in [&cache, &other] {
            assert_eq!([1, 2, 3].map(|n| find(cache, n)), [None, Some(made("two")), Some(made("three"))]);
        }
        cache.end_build();
        assert_eq!(find(&cache, 3), Some(made("three")));
    }

    #[test]
    fn what_is_damaged_is_made_again() {
        let (_outer, folder) = project();
        let (cache, sources) = (Cache::open(&folder, ""), Sources::default());
        let inputs = Fingerprint::of(&1);
        for damage in ["", "other bytes"] {
            for below in ["records", "files"] {
                cache.make("site", &inputs, &sources, || made("right"));
                let place = folder.folder(&format!("{FOLDER}/{below}")).unwrap();
                for name in place.list_folders("") {
                    for file in place.list(&name) {
                        place.write(&format!("{name}/{file}"), damage.as_bytes()).unwrap();
                    }
                }
                assert_eq!(cache.find("site", &inputs, &sources), None, "{below}");
                assert_eq!(cache.make("site", &inputs, &sources, || made("right")), (made("right"), true));
                assert_eq!(cache.find("site", &inputs, &sources), Some(made("right")), "{below}");
            }
        }
    }

    #[test]
    fn an_error_is_never_kept() {
        let (_outer, folder) = project();
        let (cache, sources) = (Cache::open(&folder, ""), Sources::default());
        let wrong =
            Kept { diagnostics: vec![Diagnostic::new(Code::TypstFailed, Where::Project, "x")], ..made("half") };
        cache.make("site", &Fingerprint::of(&1), &sources, || wrong.clone());
        assert_eq!(cache.find("site", &Fingerprint::of(&1), &sources), None);
    }

    #[test]
    fn a_fault_is_told_where_its_text_stands_now() {
        let (_outer, folder) = project();
        let cache = Cache::open(&folder, "");
        let at = |text: &str| {
            let mut sources = Sources::default();
            sources.add("before.md", "");
            let id = sources.add("a.md", text);
            let start = text.find("long").unwrap();
            (sources, Span::new(id, start..start + 9))
        };
        let (sources, span) = at("a long word");
        let told = |span: Span| Diagnostic::new(Code::OverfullLine, Span { start: span.start + 5, ..span }, "x");
        let kept = |span| Kept { files: Vec::new(), diagnostics: vec![told(span)] };
        cache.keep("pages", &Fingerprint::of(&("long word", span)), &sources, &kept(span));
        let (sources, moved) = at("<!-- a remark -->\n\na long word");
        assert_ne!(span, moved);
        let found = cache.find("pages", &Fingerprint::of(&("long word", moved)), &sources);
        assert_eq!(found, Some(kept(moved)));
    }

    #[test]
    fn a_full_cache_forgets_what_was_used_least_recently() {
        let (_outer, folder) = project();
        let (cache, sources) = (Cache::open(&folder, ""), Sources::default());
        let text = |n: u8| format!("{n}").repeat(1000);
        let pause = || std::thread::sleep(std::time::Duration::from_millis(20));
        for n in 0..4 {
            cache.make("site", &Fingerprint::of(&n), &sources, || made(&text(n)));
            pause();
        }
        assert!(cache.find("site", &Fingerprint::of(&0u8), &sources).is_some());
        cache.shrink(3000);
        let left = |n: u8| cache.find("site", &Fingerprint::of(&n), &sources).is_some();
        assert_eq!([left(0), left(1), left(2), left(3)], [true, false, false, true]);
    }
}
