//! Builds again and again, and keeps what is needed to be quick: [`Room`].
//!
//! What a reader waits for comes first: as soon as the editions are read, the pages of the web that have other words are
//! published, with the page numbers that there were; when all is made, all is published. What would take longer than all else
//! together, and is seldom looked at while somebody writes, waits until nobody writes any more ([`Room::settle`]).
//!
//! In: the project's folder, and what was [`Published`] before. Out: what is published now. If there is an error, the
//! files of the last good build stay, and the faults stand beside them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use serde::Serialize;

use crate::artifact::Artifact;
use crate::cache::{self, Cache, Fingerprint, Stamped};
use crate::diagnostic::{self, Diagnostic, Severity, Where};
use crate::disk::{self, Folder};
use crate::document::Key;
use crate::edition::{Edition, Text, walk};
use crate::html;
use crate::locale::state::Status;
use crate::paged::{self, PageMap, Pages};
use crate::pipeline::{self, BuildOptions, Formes, Progress, Stock};
use crate::project::{Project, Shelf, Unusable};
use crate::proof::{self, Proof};
use crate::source::Sources;
use crate::timings::{Stopwatch, Taken, Timings};

/// Where a project is built again and again.
#[derive(Debug)]
pub struct Room {
    folder: Folder,
    options: BuildOptions,
    cache: Cache,
    formes: Formes,
    shelf: Shelf,
    builds: AtomicU64,
    /// Held while pages are laid out, so that nothing that they are made with is forgotten meanwhile.
    laying_out: Mutex<()>,
}

/// What a build has made; it never changes.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// Counts what was published.
    pub version: u64,
    /// The files, by their path below `dist/`.
    pub files: BTreeMap<String, File>,
    /// Where the editions' pages begin, by name.
    pub maps: BTreeMap<String, PageMap>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// Whether there is an error, so that all else is of the last build without one.
    pub failed: bool,
    /// The editions, in the order of `book.toml`.
    pub editions: Vec<EditionShown>,
    /// What translators look at.
    pub review: Option<Arc<Review>>,
    /// What was edited between the last build and this one.
    pub edited: Option<Edited>,
    /// Whether only the web's pages are of this build yet.
    pub early: bool,
}

/// What translators look at, of a project as it was built; worked out when somebody asks for it.
pub struct Review {
    project: Project,
    proof: OnceLock<Proof>,
    status: OnceLock<Status>,
}

impl std::fmt::Debug for Review {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Review").finish_non_exhaustive()
    }
}

impl Review {
    fn of(project: Project) -> Self {
        Review { project, proof: OnceLock::new(), status: OnceLock::new() }
    }

    /// Returns the editions side by side.
    pub fn proof(&self) -> &Proof {
        self.proof.get_or_init(|| proof::proof(&self.project))
    }

    /// Returns how far each is translated.
    pub fn status(&self) -> &Status {
        self.status.get_or_init(|| self.project.status())
    }
}

/// A file that was made.
#[derive(Clone, Debug)]
pub struct File {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// The version in which it became what it is.
    pub since: u64,
}

/// An edition, as far as pages show it.
#[derive(Clone, Debug)]
pub struct EditionShown {
    /// Its name in `book.toml`.
    pub name: String,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// The language's name in itself.
    pub label: String,
    /// Names its files.
    pub file_stem: String,
    /// The book's title.
    pub title: String,
    /// Its chapters.
    pub chapters: Vec<ChapterShown>,
    /// What it was made of.
    of: Arc<Edition>,
}

/// A chapter, as far as pages show it.
#[derive(Clone, Debug)]
pub struct ChapterShown {
    /// Its file's name without ending.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The page on which it begins, by its place in the PDF, from 0: the cover.
    pub page: Option<u32>,
}

/// A unit that was edited, and where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edited {
    /// The edition.
    pub edition: String,
    /// The unit's id, which is its anchor.
    pub unit: String,
    /// The chapter's name.
    pub chapter: String,
    /// The page's place in the PDF, from 0: the cover.
    pub page: Option<u32>,
}

/// A fault, for the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "as Diagnostic")]
pub struct Fault {
    pub code: &'static str,
    pub severity: &'static str,
    pub message: String,
    pub help: String,
    pub file: Option<String>,
    pub line: Option<u32>,
    pub column: Option<u32>,
    pub unit: Option<String>,
}

/// What a build took, for the terminal.
#[derive(Clone, Debug)]
pub struct Report {
    /// Which build it was.
    pub build: u64,
    /// Its time, all of it.
    pub taken: Taken,
    /// The time until the web's pages were there, if they came first.
    pub reading: Option<Taken>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// How many files are other than they were.
    pub changed: usize,
    /// Whether it made what had been made in haste, when nobody wrote any more.
    pub at_rest: bool,
}

/// How many builds Typst remembers what it has set, though it was not asked for it.
const REMEMBERED: usize = 2;

impl Room {
    /// Makes ready to build a project.
    pub fn new(folder: Folder, options: BuildOptions) -> Self {
        let cache = Cache::open(&folder, &disk::binary_identity()).unhurried();
        let options = BuildOptions { hasty: true, ..options };
        let (formes, builds, laying_out) = (Formes::default(), AtomicU64::new(0), Mutex::default());
        Room { folder, options, cache, formes, shelf: Shelf::keeping(), builds, laying_out }
    }

    /// Returns the project's folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Says whether something that is shown was made in haste, so that a build may make it otherwise: pages that were made up
    /// from the ones before, or the search of the words before.
    pub fn is_provisional(&self) -> bool {
        self.formes.are_provisional()
    }

    /// Makes that as every build does, and publishes it if it comes out otherwise: whoever reads is not disturbed for
    /// nothing.
    pub fn settle(&self, before: &Published, publish: &(dyn Fn(Published) + Sync)) -> Option<Report> {
        self.formes.renew();
        let settled = Mutex::new(None);
        let report = self.build(before, &|published| {
            *settled.lock().unwrap_or_else(PoisonError::into_inner) = Some(published);
        });
        self.cache.shrink(cache::MOST);
        let settled = settled.into_inner().unwrap_or_else(PoisonError::into_inner)?;
        let differs = report.changed > 0 || settled.faults != before.faults || settled.failed != before.failed;
        differs.then(|| publish(settled)).map(|()| Report { at_rest: true, ..report })
    }

    /// Reads the project, with all that stands.
    fn open(&self, folder: Folder) -> Result<Project, Unusable> {
        Project::open_again(folder, &self.shelf)
    }

    /// Builds, and publishes.
    pub fn build(&self, before: &Published, publish: &(dyn Fn(Published) + Sync)) -> Report {
        let watch = Stopwatch::start();
        let build = self.builds.fetch_add(1, Ordering::Relaxed) + 1;
        // One more, if the web's pages come first.
        let version = before.version + 1;
        let reading = OnceLock::new();
        let laying_out = self.laying_out.lock();
        let published = match self.open(self.folder.clone()) {
            Ok(project) => {
                let early = Early {
                    project: &project,
                    before,
                    version,
                    publish,
                    watch: &watch,
                    reading: &reading,
                    sites: &self.formes.sites,
                    shown: OnceLock::new(),
                };
                let published = self.build_project(&project, before, &early);
                match published.failed {
                    true => published,
                    false => Published { review: Some(Arc::new(Review::of(project))), ..published },
                }
            }
            Err(Unusable { sources, diagnostics }) => {
                let faults = faults(&diagnostic::settle(diagnostics, &BTreeMap::new()), &sources);
                Published { version, faults, failed: true, edited: None, early: false, ..before.clone() }
            }
        };
        let count = |name: &str| published.faults.iter().filter(|fault| fault.severity == name).count();
        let report = Report {
            build,
            errors: count(Severity::Error.name()),
            warnings: count(Severity::Warning.name()),
            changed: published.files.values().filter(|file| file.since >= version).count(),
            taken: watch.taken(),
            reading: reading.get().copied(),
            at_rest: false,
        };
        let failed = published.failed;
        publish(published);
        // Between builds, when nothing is being set.
        paged::forget_unused(REMEMBERED);
        if !failed {
            self.cache.end_build();
            if !self.is_provisional() {
                self.cache.write_down();
            }
        }
        drop(laying_out);
        report
    }

    fn build_project(&self, project: &Project, before: &Published, early: &Early) -> Published {
        let stock = Stock { cache: &self.cache, formes: Some(&self.formes) };
        let built = pipeline::build(project, &self.options, stock, &Timings::default(), early);
        let faults = faults(&built.diagnostics, &project.sources);
        let version = early.version + u64::from(early.shown.get().is_some());
        if built.diagnostics.iter().any(Diagnostic::is_error) {
            return Published { version, faults, failed: true, edited: None, early: false, ..before.clone() };
        }
        // What the reader has already stays of the version that brought it.
        let shown = early.shown.get().unwrap_or(&before.files);
        let files = built.artifacts.into_iter().map(|artifact| File::of(artifact, shown, version)).collect();
        let editions: Vec<EditionShown> =
            built.editions.iter().map(|edition| EditionShown::of(edition, built.maps.get(&edition.name))).collect();
        let edited = edited(&before.editions, &editions, &built.maps);
        Published {
            version,
            files,
            maps: built.maps,
            faults,
            failed: false,
            editions,
            // The caller has the project.
            review: None,
            edited,
            early: false,
        }
    }

    /// Returns an edition's pages: those of the last build, or laid out now, if all that was made of them was there.
    pub fn pages(&self, edition: &str) -> Option<Arc<Pages>> {
        if let Some(pages) = self.formes.pages(edition) {
            return Some(pages);
        }
        let _laying_out = self.laying_out.lock();
        let project = self.open(self.folder.clone()).ok()?;
        let options = BuildOptions { editions: vec![edition.to_owned()], ..self.options.clone() };
        pipeline::lay_out(&project, &options, &self.formes);
        self.formes.pages(edition)
    }

    /// Returns the faults that a unit would have if one file held other bytes. Nothing is written.
    pub fn suppose(&self, path: &str, bytes: Vec<u8>, edition: &str, unit: &Key) -> Vec<Fault> {
        let Ok(mut project) = self.open(self.folder.supposing(path, bytes)) else { return Vec::new() };
        let mut diagnostics = std::mem::take(&mut project.diagnostics);
        let options = BuildOptions { editions: vec![edition.to_owned()], ..self.options.clone() };
        diagnostics.extend(pipeline::editions(&project, &options, &Timings::default()).1);
        diagnostics.extend(pipeline::compared(&project, &options));
        let mut diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
        let locale = format!("locales/{edition}/");
        diagnostics.retain(|told| {
            told.unit.as_ref() == Some(unit)
                && matches!(&told.place, Where::Span(span) if project.sources.get(span.source).path.starts_with(&locale))
        });
        faults(&diagnostics, &project.sources)
    }
}

/// Publishes the web's pages as soon as there is something to make them of.
struct Early<'a> {
    project: &'a Project,
    before: &'a Published,
    version: u64,
    publish: &'a (dyn Fn(Published) + Sync),
    watch: &'a Stopwatch,
    reading: &'a OnceLock<Taken>,
    /// The pages that stand.
    sites: &'a html::Shelf,
    /// The files that were published.
    shown: OnceLock<BTreeMap<String, File>>,
}

impl Progress for Early<'_> {
    fn begin(&self, _: usize) {}

    fn step(&self, _: &str) {}

    fn assembled(&self, editions: &[Edition]) {
        let Early { project, before, version, .. } = *self;
        let shown_before: Vec<&Edition> = editions
            .iter()
            .filter(|edition| before.files.contains_key(&format!("{}/html/index.html", edition.name)))
            .collect();
        let is_other = |edition: &&Edition| {
            let shown = before.editions.iter().find(|shown| shown.name == edition.name);
            shown.is_none_or(|shown| !shown.of.says_the_same(edition))
        };
        let other: Vec<&Edition> = shown_before.into_par_iter().filter(is_other).collect();
        if other.is_empty() {
            return;
        }
        let one = |edition: &&Edition| {
            let held = |file: &str| before.files.get(&format!("{}/html/{file}", edition.name));
            let furniture = html::Furniture {
                pages: before.maps.get(&edition.name).filter(|_| project.config.site.printed_pages),
                style_sheet: &project.theme.web,
                cover: held("cover.jpg").map(|file| &*file.bytes),
                search: held("pagefind/pagefind.js").is_some(),
            };
            html::site_again(edition, furniture, self.sites)
        };
        let sites: Vec<Artifact> = other.par_iter().flat_map(one).collect();
        let mut files = before.files.clone();
        files.extend(sites.into_iter().map(|artifact| File::of(artifact, &before.files, version)));
        if files.values().all(|file| file.since < version) {
            return;
        }
        let shown: Vec<EditionShown> =
            editions.par_iter().map(|edition| EditionShown::of(edition, before.maps.get(&edition.name))).collect();
        let edited = edited(&before.editions, &shown, &before.maps);
        // An error that stood over the pages is gone, or there would be none of these.
        let faults = if before.failed { Vec::new() } else { before.faults.clone() };
        let _ = self.shown.set(files.clone());
        (self.publish)(Published {
            version,
            files,
            faults,
            failed: false,
            editions: shown,
            edited,
            early: true,
            ..before.clone()
        });
        let _ = self.reading.set(self.watch.taken());
    }
}

impl File {
    /// Returns a file that was made, or the one that there was if it is the same.
    fn of(artifact: Artifact, before: &BTreeMap<String, File>, version: u64) -> (String, File) {
        let same = before.get(&artifact.path).filter(|file| *file.bytes == *artifact.bytes);
        let file = same.cloned().unwrap_or_else(|| File { bytes: artifact.bytes.into(), since: version });
        (artifact.path, file)
    }
}

impl EditionShown {
    fn of(edition: &Edition, map: Option<&PageMap>) -> Self {
        let label = edition.siblings.iter().find(|sibling| sibling.name == edition.name);
        EditionShown {
            name: edition.name.clone(),
            language: edition.language.clone(),
            label: label.map(|sibling| sibling.label.clone()).unwrap_or_default(),
            file_stem: edition.file_stem.clone(),
            title: edition.metadata.title.plain(),
            chapters: edition
                .chapters
                .iter()
                .map(|chapter| ChapterShown {
                    name: chapter.name.clone(),
                    title: chapter.heading.plain.clone(),
                    page: map.and_then(|map| map.page(chapter.title.id)),
                })
                .collect(),
            of: Arc::new(edition.clone()),
        }
    }
}

/// Returns the first unit that is other than it was, or new. `maps` are those of the pages now.
fn edited(before: &[EditionShown], now: &[EditionShown], maps: &BTreeMap<String, PageMap>) -> Option<Edited> {
    now.iter().find_map(|edition| {
        let before = before.iter().find(|before| before.name == edition.name)?;
        // A chapter that stands holds no text that is other.
        let stands = |at: usize| match (edition.of.chapters.get(at), before.of.chapters.get(at)) {
            (Some(now), Some(before)) => Stamped::are_one(now, before),
            (None, _) | (_, None) => false,
        };
        if (0..edition.of.chapters.len()).all(stands) {
            return None;
        }
        let digest = |text: &Text| *Fingerprint::of(&(&text.inlines, &text.language)).digest();
        let old = texts(&before.of);
        let other = |(key, (chapter, text)): &(&Key, (usize, &Text))| {
            !stands(*chapter) && old.get(key).is_none_or(|(_, old)| digest(old) != digest(text))
        };
        let map = maps.get(&edition.name);
        let changed = texts(&edition.of).into_iter().filter(other).map(|(key, (chapter, text))| {
            // The cover stands before page 1.
            (chapter, map.and_then(|map| map.page(text.id)), key)
        });
        // In the order of the book, as far as its pages tell.
        let (chapter, page, key) = changed.min_by_key(|(chapter, page, _)| (*chapter, *page))?;
        let chapter = edition.chapters.get(chapter)?.name.clone();
        Some(Edited { edition: edition.name.clone(), unit: key.to_string(), chapter, page })
    })
}

/// Returns the texts of an edition that are units, each with its chapter; of an id that stands twice, the first.
fn texts(edition: &Edition) -> BTreeMap<&Key, (usize, &Text)> {
    let mut texts = BTreeMap::new();
    for (at, chapter) in edition.chapters.iter().enumerate() {
        walk::chapter(chapter, &mut |text| {
            text.key.iter().for_each(|key| _ = texts.entry(key).or_insert((at, text)));
        });
    }
    for note in &edition.notes {
        walk::blocks(&note.blocks, &mut |text| {
            text.key.iter().for_each(|key| _ = texts.entry(key).or_insert((note.chapter, text)));
        });
    }
    texts
}

fn faults(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<Fault> {
    let fault = |told: &Diagnostic| {
        let (file, place) = match &told.place {
            Where::Span(span) => {
                let source = sources.get(span.source);
                (Some(source.path.clone()), Some(source.place(span.start)))
            }
            Where::File(path) => (Some(path.clone()), None),
            Where::Project => (None, None),
        };
        Fault {
            code: told.code.id(),
            severity: told.severity.name(),
            message: told.message.clone(),
            help: told.help.clone(),
            file,
            line: place.map(|place| place.line),
            column: place.map(|place| place.column),
            unit: told.unit.as_ref().map(ToString::to_string),
        }
    };
    diagnostics.iter().map(fault).collect()
}
