//! What to make, in which order: the editions that were asked for, each in the formats that were asked for.
//!
//! In: a [`Project`], [`BuildOptions`] and what was made before ([`Cache`]). Out: [`Built`]: the files, and everything
//! that is wrong. Editions are made in parallel, and within one, behind the pages, the formats. A step whose inputs have
//! not changed is not made again.
//!
//! *Architecture invariant*: no backend trait; the formats are an enum, and `Workshop::render` the one `match` over it.
//! The files are the same bytes whatever the cache holds.

mod check;
mod formes;
mod manifest;
mod print;
mod workshop;

use std::collections::BTreeMap;

use rayon::prelude::*;

pub use check::{check, compared, eased, findings};
pub use formes::{Formes, lay_out, page_places};

use crate::artifact::{Artifact, Format};
use crate::cache::{self, Cache};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::edition::{self, Book, Edition, Pictures, Sibling};
use crate::paged::PageMap;
use crate::press::Press;
use crate::project::Project;
use crate::timings::{Stage, Timings};
use workshop::{Made, Workshop, render};

/// What was asked for.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// The names of the editions; none named means all.
    pub editions: Vec<String>,
    /// The formats; none named means all but `print` and `cover`, and in a draft the PDF.
    pub formats: Vec<Format>,
    /// Whether units that are missing or stale stop an edition.
    pub release: bool,
    /// How many threads; as many as the machine has cores, if not said.
    pub jobs: Option<usize>,
    /// Whether nothing is made if manuscript or locales have an error: then that is told at once, and what only pages can
    /// show is told when it is mended.
    pub hasty: bool,
    /// Whether it is for a quick look: EPUB, site and single file have no printed pages, so that they wait for no layout,
    /// and the site has no search.
    pub draft: bool,
    /// What timestamps in files say, in seconds since 1970, if not `modified`.
    pub source_date_epoch: Option<i64>,
}

impl BuildOptions {
    /// The formats that are made if none is named.
    pub const DEFAULT_FORMATS: [Format; 4] = [Format::Pdf, Format::Epub, Format::Html, Format::Single];

    fn formats(&self) -> Vec<Format> {
        let mut formats = if self.formats.is_empty() {
            let default = Self::DEFAULT_FORMATS.into_iter();
            default.filter(|format| !(self.draft && *format == Format::Pdf)).collect()
        } else {
            self.formats.clone()
        };
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
    /// What was made now, edition and format.
    pub anew: Vec<(String, Format)>,
    /// Whether anything was made before, and taken from there.
    pub kept: bool,
    /// The editions, where there is no error.
    pub editions: Vec<Edition>,
    /// Where their pages begin, by the edition's name, if they were asked for.
    pub maps: BTreeMap<String, PageMap>,
}

/// What builds before have left.
#[derive(Clone, Copy, Debug)]
pub struct Stock<'a> {
    /// Files.
    pub cache: &'a Cache,
    /// Laid-out pages; a process that builds once has none.
    pub formes: Option<&'a Formes>,
}

/// Told what is being made, for a progress bar.
pub trait Progress: Sync {
    /// So many steps will come.
    fn begin(&self, steps: usize);
    /// A step is done: `"fr: PDF"`.
    fn step(&self, name: &str);
    /// Everything is read, and in a hasty build nothing has an error so far: files will come.
    fn assembled(&self, _editions: &[Edition]) {}
}

/// Says nothing.
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _: usize) {}
    fn step(&self, _: &str) {}
}

/// Builds what was asked for.
pub fn build(
    project: &Project,
    options: &BuildOptions,
    stock: Stock,
    timings: &Timings,
    progress: &dyn Progress,
) -> Built {
    let Stock { cache, .. } = stock;
    let work = || {
        let formats = options.formats();
        let (editions, mut diagnostics) = editions(project, options, timings);
        if options.hasty {
            let told = diagnostic::settle(diagnostics.clone(), &project.config.severities);
            if told.iter().any(Diagnostic::is_error) {
                return Built { diagnostics: told, ..Built::default() };
            }
            if let Some(formes) = stock.formes {
                formes.sites.keep_only(|name| project.config.edition(name).is_some());
            }
            progress.assembled(&editions);
        }
        diagnostics.extend(check::no_address(project, options));
        let prints = formats.iter().any(|format| matches!(format, Format::Print | Format::Cover));
        let press = prints.then(|| Press::open(project));
        let press = press.and_then(|press| press.map_err(|told| diagnostics.push(told)).ok());
        progress.begin(editions.len() * formats.len());
        let workshop = Workshop { project, draft: options.draft, press: press.as_ref(), stock, timings, progress };
        let one = |edition: &Edition| render(edition, &formats, workshop);
        let make = || -> Vec<Made> {
            if timings.is_on() { editions.iter().map(one).collect() } else { editions.par_iter().map(one).collect() }
        };
        // No file waits for the comparison, which only tells.
        let compare = || timings.time(Stage::Assemble, || compared(project, options));
        let (made, compared) = if timings.is_on() { (make(), compare()) } else { rayon::join(make, compare) };
        // What asks for a second look is for those who check; a build tells what is wrong.
        let weight = |told: &Diagnostic| project.config.severities.get(&told.code).copied().unwrap_or(told.severity);
        diagnostics.extend(compared.into_iter().filter(|told| weight(told) > Severity::Info));
        // A process that builds again and again does it when nobody writes.
        if stock.formes.is_none() {
            timings.time(Stage::Cache, || cache.shrink(cache::MOST));
        }
        timings.time(Stage::Write, || manifest::finish(project, editions, made, diagnostics))
    };
    match options.jobs.and_then(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build().ok()) {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Assembles the editions that were asked for.
pub fn editions(project: &Project, options: &BuildOptions, timings: &Timings) -> (Vec<Edition>, Vec<Diagnostic>) {
    let names: Vec<String> = project.config.editions.iter().map(|edition| edition.name.clone()).collect();
    let mut diagnostics = eased(project.diagnostics.clone(), project, options);
    let (pictures, told) = timings
        .time(Stage::Read, || Pictures::load(&project.folder, &project.document, &names, project.galleys.as_deref()));
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
    let with_words = || project.config.editions.iter().zip(&project.interfaces).zip(&project.layouts);
    let source = with_words().find(|((edition, _), _)| edition.name == project.config.source_edition);
    let Some(((_, source_interface), _)) = source else { return (Vec::new(), diagnostics) };
    let book = Book {
        config: &project.config,
        document: &project.document,
        facts: &project.facts,
        pictures: &pictures,
        siblings: &siblings,
        source_interface,
        source_date_epoch: options.source_date_epoch,
        galleys: project.galleys.as_deref(),
    };
    if let Some(galleys) = book.galleys {
        galleys.keep_only(|name| project.config.edition(name).is_some());
    }
    let asked: Vec<_> = with_words().filter(|((edition, _), _)| options.wants(&edition.name)).collect();
    let assembled: Vec<(Edition, Vec<Diagnostic>)> = timings.time(Stage::Assemble, || {
        asked
            .par_iter()
            .map(|&((config, interface), layout)| {
                edition::assemble(book, config, project.catalog(&config.name), interface, layout)
            })
            .collect()
    });
    let mut editions = Vec::new();
    for (edition, told) in assembled {
        diagnostics.extend(told);
        diagnostics.extend(check::policy(project, &edition.name, options.release));
        editions.push(edition);
    }
    (editions, diagnostics)
}
