//! What to make, in which order: the editions that were asked for, each in the formats that were asked for.
//!
//! In: a [`Project`] and [`BuildOptions`]. Out: [`Built`]: the files, and everything that is wrong. Editions are made in
//! parallel; within one, the PDF's pages come first, since the EPUB's page list and page references need them.
//!
//! *Architecture invariant*: no backend trait; the formats are an enum, and [`render`] the one `match` over it.

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::artifact::{Artifact, Format};
use crate::config::{MissingPolicy, StalePolicy};
use crate::diagnostic::{self, Code, Diagnostic, Severity, Where};
use crate::document::walk;
use crate::edition::{self, Book, Edition, Pictures, Sibling};
use crate::locale::State;
use crate::locale::state::state_of;
use crate::paged::{self, PageMap};
use crate::project::Project;
use crate::timings::{Stage, Timings};
use crate::{epub, html};

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// The names of the editions; none named means all.
    pub editions: Vec<String>,
    /// The formats; none named means all but `print` and `cover`.
    pub formats: Vec<Format>,
    /// Whether units that are missing or stale stop an edition.
    pub release: bool,
    /// How many threads; as many as the machine has cores, if not said.
    pub jobs: Option<usize>,
    /// What timestamps in files say, in seconds since 1970, if not `modified`.
    pub source_date_epoch: Option<i64>,
}

impl BuildOptions {
    /// The formats that are made if none is named.
    pub const DEFAULT_FORMATS: [Format; 4] = [Format::Pdf, Format::Epub, Format::Html, Format::Single];

    fn formats(&self) -> Vec<Format> {
        let mut formats = if self.formats.is_empty() { Self::DEFAULT_FORMATS.to_vec() } else { self.formats.clone() };
        formats.sort_unstable();
        formats.dedup();
        formats
    }

    fn wants(&self, edition: &str) -> bool {
        self.editions.is_empty() || self.editions.iter().any(|name| name == edition)
    }
}

/// What was made.
#[derive(Debug, Default)]
pub struct Built {
    /// The files, by path; none if anything asked for has an error.
    pub artifacts: Vec<Artifact>,
    /// What is wrong, in the order in which it is told.
    pub diagnostics: Vec<Diagnostic>,
}

/// Told what is being made, for a progress bar.
pub trait Progress: Sync {
    /// So many steps will come.
    fn begin(&self, steps: usize);
    /// A step is done: `"fr: PDF"`.
    fn step(&self, name: &str);
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: usize) {}
    fn step(&self, _: &str) {}
}

/// Builds what was asked for.
pub fn build(project: &Project, options: &BuildOptions, timings: &Timings, progress: &dyn Progress) -> Built {
    let work = || {
        let formats = options.formats();
        let (editions, diagnostics) = editions(project, options, timings);
        progress.begin(editions.len() * formats.len());
        let one = |edition: &Edition| render(edition, &formats, project, timings, progress);
        let made: Vec<Made> =
            if timings.is_on() { editions.iter().map(one).collect() } else { editions.par_iter().map(one).collect() };
        timings.time(Stage::Write, || finish(project, &editions, made, diagnostics))
    };
    match options.jobs.and_then(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build().ok()) {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Returns every fault of manuscript, locales and metadata, under `[policy]` or a release's.
pub fn check(project: &Project, release: bool) -> Vec<Diagnostic> {
    let options = BuildOptions { release, ..BuildOptions::default() };
    let (_, diagnostics) = editions(project, &options, &Timings::default());
    diagnostic::settle(diagnostics, &project.config.severities)
}

/// Assembles the editions that were asked for.
pub fn editions(project: &Project, options: &BuildOptions, timings: &Timings) -> (Vec<Edition>, Vec<Diagnostic>) {
    let names: Vec<String> = project.config.editions.iter().map(|edition| edition.name.clone()).collect();
    let mut diagnostics = project.diagnostics.clone();
    let (pictures, told) = timings.time(Stage::Read, || Pictures::load(&project.folder, &project.document, &names));
    diagnostics.extend(told);
    let siblings: Vec<Sibling> = project
        .config
        .editions
        .iter()
        .zip(&project.interfaces)
        .map(|(edition, interface)| Sibling {
            name: edition.name.clone(),
            language: edition.language.clone(),
            label: interface.words().language_name,
        })
        .collect();
    let with_words = || project.config.editions.iter().zip(&project.interfaces);
    let source = with_words().find(|(edition, _)| edition.name == project.config.source_edition);
    let Some((_, source_interface)) = source else { return (Vec::new(), diagnostics) };
    let book = Book {
        config: &project.config,
        document: &project.document,
        facts: &project.facts,
        pictures: &pictures,
        siblings: &siblings,
        source_interface,
        source_date_epoch: options.source_date_epoch,
    };
    let asked: Vec<_> = with_words().filter(|(edition, _)| options.wants(&edition.name)).collect();
    let assembled: Vec<(Edition, Vec<Diagnostic>)> = timings.time(Stage::Assemble, || {
        asked
            .par_iter()
            .map(|&(config, interface)| edition::assemble(book, config, project.catalog(&config.name), interface))
            .collect()
    });
    let mut editions = Vec::new();
    for (edition, told) in assembled {
        diagnostics.extend(told);
        diagnostics.extend(policy(project, &edition.name, options.release));
        editions.push(edition);
    }
    (editions, diagnostics)
}

/// Tells what `[policy]` does not let pass, or how much of an edition is not translated.
fn policy(project: &Project, edition: &str, release: bool) -> Vec<Diagnostic> {
    let Some(catalog) = project.catalog(edition) else { return Vec::new() };
    let fails = |state| match state {
        State::Missing => release || project.config.missing == MissingPolicy::Fail,
        State::Stale => release || project.config.stale == StalePolicy::Fail,
        State::Current | State::Orphan => false,
    };
    let (mut told, mut missing, mut stale) = (Vec::new(), 0, 0);
    for walk::Placed { unit, place } in walk::units(&project.document) {
        if !unit.translatable || !place.in_edition(edition) {
            continue;
        }
        let state = state_of(catalog, &unit.key);
        let (what, help) = match state {
            State::Missing => ("is not translated", "translate it in locales/"),
            State::Stale => (
                "was translated from an older text",
                "mend the translation, or delete its `STALE:` line; then run `plantin sync`",
            ),
            State::Current | State::Orphan => continue,
        };
        *if state == State::Missing { &mut missing } else { &mut stale } += 1;
        if fails(state) {
            let message = format!("`{}` {what} in the {edition} edition", unit.key);
            told.push(Diagnostic::new(Code::NoRelease, unit.text.whole(), message).help(help).unit(&unit.key));
        }
    }
    let place = || Where::File(format!("locales/{edition}"));
    if missing > 0 && !fails(State::Missing) {
        let message =
            format!("not translated in the {edition} edition, and shown in the source language: {}", units(missing));
        told.push(Diagnostic::new(Code::Untranslated, place(), message).help("`plantin status` lists them"));
    }
    if stale > 0 && !fails(State::Stale) {
        let message = format!("translated from an older text in the {edition} edition: {}", units(stale));
        told.push(
            Diagnostic::new(Code::Stale, place(), message)
                .help("`plantin sync` shows the old text beside the new one"),
        );
    }
    told
}

fn units(count: usize) -> String {
    format!("{count} unit{}", if count == 1 { "" } else { "s" })
}

/// The files of one edition.
struct Made {
    files: Vec<(Format, Option<u32>, Artifact)>,
    diagnostics: Vec<Diagnostic>,
}

/// Makes an edition's files.
fn render(
    edition: &Edition,
    formats: &[Format],
    project: &Project,
    timings: &Timings,
    progress: &dyn Progress,
) -> Made {
    let theme = &project.theme;
    let mut made = Made { files: Vec::new(), diagnostics: Vec::new() };
    // Even a site alone is laid out: it may write the printed page of a reference.
    let (pages, told) = paged::typeset(edition, &project.print(), &theme.paged, timings);
    made.diagnostics.extend(told);
    let Some(pages) = pages else { return made };
    let map: &PageMap = pages.map();
    for &format in formats {
        match format {
            Format::Pdf => match timings.time(Stage::Export, || pages.screen_pdf(edition)) {
                Ok(bytes) => {
                    let path = format!("{}/{}.pdf", edition.name, edition.file_stem);
                    made.files.push((format, Some(map.count), Artifact::new(path, bytes)));
                }
                Err(told) => made.diagnostics.extend(told),
            },
            Format::Epub => {
                let cover = timings.time(Stage::Cover, || paged::cover_picture(edition, &theme.paged));
                let cover = cover.map_err(|told| made.diagnostics.extend(told)).ok();
                let (artifact, told) =
                    timings.time(Stage::Epub, || epub::render(edition, Some(map), cover.as_deref(), &theme.ebook));
                made.diagnostics.extend(told);
                made.files.push((format, u32::try_from(map.listed()).ok(), artifact));
            }
            Format::Html => {
                let files = timings.time(Stage::Site, || html::site(edition, Some(map), &theme.web));
                made.files.extend(files.into_iter().map(|artifact| (format, None, artifact)));
            }
            Format::Single => {
                let artifact = timings.time(Stage::Single, || html::single(edition, Some(map), &theme.web));
                made.files.push((format, None, artifact));
            }
            // The command line does not take these yet.
            Format::Print | Format::Cover => {}
        }
        progress.step(&format!("{}: {}", edition.name, format.name()));
    }
    made
}

/// Adds what tells of all editions: the page that shows them side by side, and the manifest.
fn finish(project: &Project, editions: &[Edition], made: Vec<Made>, mut diagnostics: Vec<Diagnostic>) -> Built {
    let mut artifacts = Vec::new();
    let mut manifest = Manifest {
        plantin: env!("CARGO_PKG_VERSION"),
        book: &project.config.slug,
        files: Vec::new(),
        editions: BTreeMap::new(),
    };
    let mut add = |artifact: Artifact, edition: Option<&str>, format: Option<Format>, pages: Option<u32>| {
        manifest.files.push(ManifestFile {
            path: artifact.path.clone(),
            sha256: Sha256::digest(&artifact.bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
            bytes: artifact.bytes.len(),
            edition: edition.map(str::to_owned),
            format,
            pages,
        });
        artifacts.push(artifact);
    };
    let mut products = Vec::new();
    for (edition, made) in editions.iter().zip(made) {
        diagnostics.extend(made.diagnostics);
        for (format, pages, artifact) in made.files {
            products.push(html::Product {
                edition: edition.name.clone(),
                format,
                path: artifact.path.clone(),
                bytes: artifact.bytes.len(),
                pages,
            });
            add(artifact, Some(&edition.name), Some(format), pages);
        }
    }
    add(html::index(editions, &products, &project.theme.web), None, None, None);
    for (name, counts) in project.status().locales {
        if editions.iter().any(|edition| edition.name == name) {
            manifest.editions.insert(
                name,
                ManifestEdition {
                    units: counts.counts.units,
                    current: counts.counts.current,
                    stale: counts.counts.stale,
                    missing: counts.counts.missing,
                    orphan: counts.orphan,
                },
            );
        }
    }
    manifest.files.sort_by(|a, b| a.path.cmp(&b.path));
    let json = serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n";
    artifacts.push(Artifact::new("manifest.json", json));
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));

    let diagnostics = diagnostic::settle(diagnostics, &project.config.severities);
    if diagnostics.iter().any(|told| told.severity == Severity::Error) {
        artifacts.clear();
    }
    Built { artifacts, diagnostics }
}

/// `manifest.json`: what was built, and how far each edition is translated.
#[derive(Serialize)]
struct Manifest<'a> {
    plantin: &'a str,
    book: &'a str,
    files: Vec<ManifestFile>,
    editions: BTreeMap<String, ManifestEdition>,
}

#[derive(Serialize)]
struct ManifestFile {
    path: String,
    sha256: String,
    bytes: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<Format>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<u32>,
}

#[derive(Serialize)]
struct ManifestEdition {
    units: usize,
    current: usize,
    stale: usize,
    missing: usize,
    orphan: usize,
}
