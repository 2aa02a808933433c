//! What to make, in which order: the editions that were asked for, each in the formats that were asked for.
//!
//! In: a [`Project`], [`BuildOptions`] and what was made before ([`Cache`]). Out: [`Built`]: the files, and everything
//! that is wrong. Editions are made in parallel, and within one, behind the pages, the formats. A step whose inputs have
//! not changed is not made again.
//!
//! *Architecture invariant*: no backend trait; the formats are an enum, and [`Workshop::render`] the one `match` over it.
//! The files are the same bytes whatever the cache holds.

mod print;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::artifact::{Artifact, Format};
use crate::cache::{self, Cache, Fingerprint, Kept};
use crate::config::{EditionConfig, MissingPolicy, Print, StalePolicy};
use crate::diagnostic::{self, Code, Diagnostic, Severity, Where};
use crate::document::{self, Channel};
use crate::edition::typography::Typography;
use crate::edition::{self, Book, Edition, Pictures, Sibling, walk};
use crate::locale::State;
use crate::locale::parity::spelling::Speller;
use crate::locale::parity::term::Glossary;
use crate::locale::parity::{self, Finding, Language};
use crate::locale::state::state_of;
use crate::paged::{self, PageMap, Pages, Standing};
use crate::press::Press;
use crate::press::preflight::{self, Place};
use crate::project::Project;
use crate::source::Span;
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
    /// Whether nothing is made if manuscript or locales have an error: then that is told at once, and what only pages can
    /// show is told when it is mended.
    pub hasty: bool,
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

/// The pages of each edition, kept as they were laid out last.
#[derive(Debug, Default)]
pub struct Formes(Mutex<BTreeMap<String, Arc<Mutex<Forme>>>>);

#[derive(Default)]
struct Forme {
    standing: Standing,
    /// Of which inputs, and the pages.
    laid_out: Option<([u8; 32], Arc<Pages>)>,
}

impl std::fmt::Debug for Forme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Forme").finish_non_exhaustive()
    }
}

impl Formes {
    /// Returns an edition's pages, if they are those of the last build.
    pub fn pages(&self, edition: &str) -> Option<Arc<Pages>> {
        let forme = self.of(edition);
        let forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
        forme.laid_out.as_ref().map(|(_, pages)| pages.clone())
    }

    fn of(&self, edition: &str) -> Arc<Mutex<Forme>> {
        let mut formes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        formes.entry(edition.to_owned()).or_default().clone()
    }
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
        }
        // What asks for a second look is for those who check; a build tells what is wrong.
        let weight = |told: &Diagnostic| project.config.severities.get(&told.code).copied().unwrap_or(told.severity);
        let compared = timings.time(Stage::Assemble, || compared(project, options));
        diagnostics.extend(compared.into_iter().filter(|told| weight(told) > Severity::Info));
        diagnostics.extend(no_address(project, options));
        let prints = formats.iter().any(|format| matches!(format, Format::Print | Format::Cover));
        let press = prints.then(|| Press::open(project));
        let press = press.and_then(|press| press.map_err(|told| diagnostics.push(told)).ok());
        progress.begin(editions.len() * formats.len());
        let workshop = Workshop { project, press: press.as_ref(), stock, timings, progress };
        let one = |edition: &Edition| render(edition, &formats, workshop);
        let made: Vec<Made> =
            if timings.is_on() { editions.iter().map(one).collect() } else { editions.par_iter().map(one).collect() };
        timings.time(Stage::Cache, || cache.shrink(cache::MOST));
        timings.time(Stage::Write, || finish(project, editions, made, diagnostics))
    };
    match options.jobs.and_then(|jobs| rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build().ok()) {
        Some(pool) => pool.install(work),
        None => work(),
    }
}

/// Tells, of a site that is to be published, that it has no address.
fn no_address(project: &Project, options: &BuildOptions) -> Option<Diagnostic> {
    let told = options.release && options.formats().contains(&Format::Html) && project.config.site_url.is_none();
    let place = Where::File("manuscript/book.toml".to_owned());
    let message = "the site has no address, and so no `hreflang`, sitemap or Open Graph";
    let diagnostic = told.then(|| Diagnostic::new(Code::NoAddress, place, message))?;
    Some(diagnostic.help("write it under `[site]`: `url = \"https://…\"`"))
}

/// Returns every fault of manuscript, locales and metadata, under `[policy]` or a release's.
pub fn check(project: &Project, release: bool) -> Vec<Diagnostic> {
    let options = BuildOptions { release, ..BuildOptions::default() };
    let (_, mut diagnostics) = editions(project, &options, &Timings::default());
    diagnostics.extend(compared(project, &options));
    diagnostics.extend(spelling(project));
    diagnostic::settle(diagnostics, &project.config.severities)
}

/// Assembles the editions that were asked for.
pub fn editions(project: &Project, options: &BuildOptions, timings: &Timings) -> (Vec<Edition>, Vec<Diagnostic>) {
    let names: Vec<String> = project.config.editions.iter().map(|edition| edition.name.clone()).collect();
    let mut diagnostics = eased(project.diagnostics.clone(), project, options);
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
    };
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
        diagnostics.extend(policy(project, &edition.name, options.release));
        editions.push(edition);
    }
    (editions, diagnostics)
}

/// Returns faults as they weigh for the editions that were asked for: what another edition's locale lacks is no error of
/// theirs, so that one language can be released while another lags.
pub fn eased(told: Vec<Diagnostic>, project: &Project, options: &BuildOptions) -> Vec<Diagnostic> {
    let others: Vec<_> = project.config.translations().filter(|edition| !options.wants(&edition.name)).collect();
    let of_other = |told: &Diagnostic| {
        others.iter().any(|edition| {
            let folder = format!("locales/{}", edition.name);
            let within = |path: &str| {
                path.strip_prefix(&folder)
                    .is_some_and(|rest| rest.is_empty() || rest == ".lock" || rest.starts_with('/'))
            };
            match &told.place {
                Where::Span(span) if told.code == Code::NoLocale => *span == edition.span,
                Where::Span(span) => within(&project.sources.get(span.source).path),
                Where::File(path) => within(path),
                Where::Project => false,
            }
        })
    };
    let weighed = told.into_iter().map(|told| {
        let severity = if of_other(&told) { told.severity.min(Severity::Warning) } else { told.severity };
        told.severity(severity)
    });
    weighed.collect()
}

/// Compares the translations of the editions that were asked for with the manuscript.
pub fn compared(project: &Project, options: &BuildOptions) -> Vec<Diagnostic> {
    let editions: Vec<_> = project.config.editions.iter().filter(|edition| options.wants(&edition.name)).collect();
    let one = |edition: &&EditionConfig| compare(project, edition);
    editions.par_iter().flat_map(one).map(|found| found.diagnostic).collect()
}

/// Returns everything that is wrong in the translations, with its remedies, for `check --fix`.
pub fn findings(project: &Project) -> Vec<Finding> {
    project.config.editions.iter().flat_map(|edition| compare(project, edition)).collect()
}

/// Compares an edition's translations with the manuscript.
fn compare(project: &Project, edition: &EditionConfig) -> Vec<Finding> {
    let Some(catalog) = project.catalog(&edition.name) else { return Vec::new() };
    let (glossary, told) = Glossary::read(&project.locales, &edition.name, &project.sources);
    let language = |edition: &EditionConfig| Language {
        tag: edition.language.clone(),
        marks: Typography::of(&edition.language).map(|typography| typography.typed_marks()),
    };
    let (source, own) = (language(project.config.source_edition()), language(edition));
    let book = parity::Book { document: &project.document, source: &source, own: &own, glossary: &glossary };
    let mut findings = parity::check(book, catalog);
    findings.extend(told.into_iter().map(|diagnostic| Finding { diagnostic, mends: Vec::new() }));
    findings
}

/// Checks the spelling of the editions for which `book.toml` names a dictionary.
fn spelling(project: &Project) -> Vec<Diagnostic> {
    let dictionaries: Vec<_> = project.config.spelling.iter().collect();
    let one =
        |(edition, (path, place)): &(&String, &(String, Span))| match Speller::read(&project.folder, path, *place) {
            Err(told) => vec![told],
            Ok(speller) => {
                let (glossary, _) = Glossary::read(&project.locales, edition, &project.sources);
                let found = parity::spell(&project.document, project.catalog(edition), &glossary, &speller);
                found.into_iter().map(|found| found.diagnostic).collect()
            }
        };
    dictionaries.par_iter().map(one).flatten().collect()
}

/// Lays an edition out, and returns how many pages it has and where each begins in the manuscript: for a PDF that was made
/// of it. `None` if it cannot be laid out.
pub fn page_places(project: &Project, edition: &str) -> Option<(u32, BTreeMap<u32, Place>)> {
    let options = BuildOptions { editions: vec![edition.to_owned()], ..BuildOptions::default() };
    let timings = Timings::default();
    let (editions, _) = editions(project, &options, &timings);
    let edition = editions.first()?;
    let (pages, _) = paged::typeset(edition, &project.print(), &project.theme.paged, &timings);
    let pages = pages?;
    Some((pages.map().count, print::places(edition, pages.map(), &project.sources)))
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
    for document::walk::Placed { unit, place } in document::walk::units(&project.document) {
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
#[derive(Default)]
struct Made {
    files: Vec<(Format, Option<u32>, Artifact)>,
    diagnostics: Vec<Diagnostic>,
    /// The formats that were made now, not found.
    anew: Vec<Format>,
    /// Whether anything was found.
    kept: bool,
    map: Option<PageMap>,
    /// What preflight says of each press PDF.
    reports: Vec<String>,
}

impl Made {
    /// Adds what preflight says, if anything was printed.
    fn add_preflight(&mut self, edition: &Edition) {
        let Some((format, ..)) =
            self.files.iter().find(|(format, ..)| matches!(format, Format::Print | Format::Cover))
        else {
            return;
        };
        let json = Artifact::new(format!("{}/print/preflight.json", edition.name), preflight::json(&self.reports));
        self.files.push((*format, None, json));
    }

    /// Adds an export of the pages.
    fn add_export(&mut self, format: Format, map: &PageMap, export: Kept) {
        self.diagnostics.extend(export.diagnostics);
        let mut files = export.files.into_iter();
        let Some(file) = files.next() else { return };
        let count = files.next().and_then(|count| String::from_utf8_lossy(&count.bytes).parse().ok());
        self.reports.extend(files.next().map(|report| String::from_utf8_lossy(&report.bytes).into_owned()));
        self.files.push((format, Some(count.unwrap_or(map.count)), file));
    }
}

/// Says whether a file is an export of the very pages that the page map knows.
fn is_export(format: Format) -> bool {
    match format {
        Format::Pdf | Format::Print | Format::Cover => true,
        Format::Epub | Format::Html | Format::Single => false,
    }
}

/// What an edition's files are made with.
#[derive(Clone, Copy)]
struct Workshop<'a> {
    project: &'a Project,
    stock: Stock<'a>,
    /// What a printer wants, if something is printed.
    press: Option<&'a Press<'a>>,
    timings: &'a Timings,
    progress: &'a dyn Progress,
}

impl Made {
    /// Adds what else was made of the edition.
    fn add(&mut self, other: Made) {
        // Only exports of the pages are looked over, and have been.
        let Made { files, diagnostics, anew, kept, map: _, reports: _ } = other;
        self.kept |= kept;
        self.files.extend(files);
        self.diagnostics.extend(diagnostics);
        let anew = anew.into_iter().filter(|format| !self.anew.contains(format)).collect::<Vec<_>>();
        self.anew.extend(anew);
        self.anew.sort_unstable();
    }

    /// Returns what was made, for the pages that list it.
    fn products<'a>(&'a self, edition: &'a Edition) -> impl Iterator<Item = html::Product> + 'a {
        self.files.iter().map(|(format, pages, artifact)| html::Product {
            edition: edition.name.clone(),
            format: *format,
            path: artifact.path.clone(),
            bytes: artifact.bytes.len(),
            pages: *pages,
        })
    }
}

/// Makes an edition's files: the pages first, since all others show where they begin; the site last, since it tells how
/// large the others are.
fn render(edition: &Edition, formats: &[Format], workshop: Workshop) -> Made {
    let whole = Fingerprint::of(edition);
    let mut made = Made::default();
    // The search's index needs the words alone, and so is made beside the pages.
    let index = || match formats.contains(&Format::Html) {
        true => workshop.index(edition, &whole),
        false => (Vec::new(), Made::default()),
    };
    let mut laid = Made::default();
    let mut pages = || {
        let map = workshop.lay_out(edition, formats, &mut laid)?;
        laid.add_preflight(edition);
        Some(map)
    };
    let ((index, told), map) = if workshop.timings.is_on() { (index(), pages()) } else { rayon::join(index, pages) };
    made.add(laid);
    // The typesetter refused the book; that was told.
    let Some(map) = map else { return made };
    let cover = workshop.cover(edition, formats, &mut made);
    let one = |&format: &Format| workshop.render(edition, &whole, &map, cover.as_deref(), format);
    let others = formats.iter().filter(|format| !is_export(**format) && **format != Format::Html);
    let rendered: Vec<Made> = if workshop.timings.is_on() {
        others.map(one).collect()
    } else {
        others.collect::<Vec<_>>().into_par_iter().map(one).collect()
    };
    rendered.into_iter().for_each(|other| made.add(other));
    made.add(told);
    if formats.contains(&Format::Html) {
        let site = workshop.site(edition, &whole, &map, cover.as_deref(), index, &made);
        made.add(site);
    }
    made.map = Some(map);
    made
}

impl Workshop<'_> {
    /// Returns where the pages of an edition begin, and puts those of its files among what was made that are exports of
    /// these very pages. It is laid out only if one of all these is not there from a build before.
    fn lay_out(self, edition: &Edition, formats: &[Format], made: &mut Made) -> Option<PageMap> {
        let Workshop { project, stock, timings, progress, .. } = self;
        let cache = stock.cache;
        let Printed { edition: printed, print, inputs } = Printed::of(edition, project);
        let theme = &project.theme.paged;
        let forme = stock.formes.map(|formes| formes.of(&edition.name)).unwrap_or_default();
        let mut forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
        forme.laid_out.take_if(|(of, _)| of != inputs.digest());
        let exports: Vec<(Format, Fingerprint)> = formats
            .iter()
            .filter(|format| is_export(**format))
            .filter_map(|format| Some((*format, self.export_inputs(*format, &inputs)?)))
            .collect();
        let kept_map = timings.time(Stage::Cache, || cache.find(PAGE_MAP, &inputs, &project.sources));
        let kept_map = kept_map.and_then(|kept| Some((PageMap::from_bytes(&kept.files.first()?.bytes)?, kept)));
        let mut kept: BTreeMap<Format, Kept> = BTreeMap::new();
        if kept_map.is_some() {
            let find = |(format, inputs): &(Format, Fingerprint)| {
                Some((*format, cache.find(format.name(), inputs, &project.sources)?))
            };
            kept = timings.time(Stage::Cache, || exports.iter().filter_map(find).collect());
            made.kept |= !kept.is_empty();
        }
        if let Some((map, kept_map)) = kept_map
            && kept.len() == exports.len()
        {
            made.kept = true;
            made.diagnostics.extend(kept_map.diagnostics);
            for (format, kept) in kept {
                made.add_export(format, &map, kept);
                progress.step(&step(edition, format));
            }
            return Some(map);
        }

        let (pages, told) = paged::typeset_again(&printed, &print, theme, &mut forme.standing, timings);
        made.diagnostics.extend(told.iter().cloned());
        let pages = pages?;
        let map = pages.map().clone();
        let kept_map = Kept { files: vec![Artifact::new(PAGE_MAP, map.to_bytes())], diagnostics: told };
        timings.time(Stage::Cache, || cache.keep(PAGE_MAP, &inputs, &project.sources, &kept_map));
        for (format, inputs) in exports {
            let export = kept.remove(&format).unwrap_or_else(|| {
                made.anew.push(format);
                let export = self.export(format, &pages, &printed);
                timings.time(Stage::Cache, || cache.keep(format.name(), &inputs, &project.sources, &export));
                export
            });
            made.add_export(format, &map, export);
            progress.step(&step(edition, format));
        }
        if stock.formes.is_some() {
            forme.laid_out = Some((*inputs.digest(), Arc::new(pages)));
        }
        Some(map)
    }

    /// Returns the picture of the cover, where something shows it: the EPUB, or those who link to the site.
    fn cover(self, edition: &Edition, formats: &[Format], made: &mut Made) -> Option<Vec<u8>> {
        let theme = &self.project.theme.paged;
        let linked = formats.contains(&Format::Html) && edition.metadata.site_url.is_some();
        let format = if formats.contains(&Format::Epub) { Format::Epub } else { Format::Html };
        if !linked && format != Format::Epub {
            return None;
        }
        // It shows the title, and nothing of the text.
        let front = Edition { chapters: Vec::new(), notes: Vec::new(), texts: 0, ..edition.clone() };
        let printed = Fingerprint::of(&(&front, theme));
        let cover = self.make(Stage::Cover, "cover picture", &printed, made, format, || {
            let (files, diagnostics) = match paged::cover_picture(&front, theme) {
                Ok(bytes) => (vec![Artifact::new("cover.png", bytes)], Vec::new()),
                Err(told) => (Vec::new(), told),
            };
            Kept { files, diagnostics }
        });
        cover.into_iter().next().map(|picture| picture.bytes)
    }

    /// Makes the index of the site's search.
    fn index(self, edition: &Edition, whole: &Fingerprint) -> (Vec<Artifact>, Made) {
        let mut made = Made::default();
        let inputs = Fingerprint::of(whole);
        let files = self.make(Stage::Search, "search index", &inputs, &mut made, Format::Html, || {
            let (files, diagnostics) = html::search(edition);
            Kept { files, diagnostics }
        });
        (files, made)
    }

    /// Makes the site, around the search's index and what else was made of the edition.
    fn site(
        self,
        edition: &Edition,
        whole: &Fingerprint,
        map: &PageMap,
        cover: Option<&[u8]>,
        index: Vec<Artifact>,
        others: &Made,
    ) -> Made {
        let mut made = Made::default();
        let furniture = html::Furniture {
            pages: Some(map),
            style_sheet: &self.project.theme.web,
            cover: cover.filter(|_| edition.metadata.site_url.is_some()),
            search: !index.is_empty(),
        };
        let inputs = Fingerprint::of(&(whole, furniture));
        let site = self.make(Stage::Site, Format::Html.name(), &inputs, &mut made, Format::Html, || Kept {
            files: html::site(edition, furniture),
            diagnostics: Vec::new(),
        });
        // It tells how large the others are, and takes less time to make than to find.
        let products: Vec<html::Product> = others.products(edition).collect();
        let front = html::front_page(edition, furniture, &products, &site);
        made.files.extend(site.into_iter().chain(index).chain([front]).map(|file| (Format::Html, None, file)));
        self.progress.step(&step(edition, Format::Html));
        made
    }

    /// Returns what an export is made of, beside the pages' own inputs; `None`, if it cannot be made, which is told
    /// elsewhere.
    fn export_inputs(self, format: Format, pages: &Fingerprint) -> Option<Fingerprint> {
        match format {
            Format::Print | Format::Cover => Some(Fingerprint::of(&(pages, self.press?.inputs()))),
            Format::Pdf | Format::Epub | Format::Html | Format::Single => Some(pages.clone()),
        }
    }

    /// Exports the pages of an edition. The second file of a press PDF is its page count, which blanks make another than
    /// the screen's; the third what preflight says of it.
    fn export(self, format: Format, pages: &Pages, edition: &Edition) -> Kept {
        let mut kept = Kept::default();
        match format {
            Format::Pdf => match self.timings.time(Stage::Export, || pages.screen_pdf(edition)) {
                Ok(bytes) => {
                    kept.files.push(Artifact::new(format!("{}/{}.pdf", edition.name, edition.file_stem), bytes));
                }
                Err(told) => kept.diagnostics = told,
            },
            Format::Print => {
                let Some(press) = self.press else { return kept };
                return print::interior(edition, pages, press, &self.project.sources, self.timings);
            }
            Format::Cover => {
                let Some(press) = self.press else { return kept };
                return print::cover(edition, pages, &self.project.theme.paged, press, self.timings);
            }
            Format::Epub | Format::Html | Format::Single => {}
        }
        kept
    }

    /// Makes an edition's files of one format. `whole` is the edition's fingerprint; a step's inputs stand in its
    /// fingerprint as they stand in its call.
    fn render(
        self,
        edition: &Edition,
        whole: &Fingerprint,
        map: &PageMap,
        cover: Option<&[u8]>,
        format: Format,
    ) -> Made {
        let Workshop { project, progress, .. } = self;
        let theme = &project.theme;
        let mut made = Made::default();
        match format {
            // The ones come with the pages, the other around all.
            Format::Pdf | Format::Print | Format::Cover | Format::Html => return made,
            Format::Epub => {
                let inputs = Fingerprint::of(&(whole, map, cover, &theme.ebook));
                let files = self.make(Stage::Epub, format.name(), &inputs, &mut made, format, || {
                    let (artifact, diagnostics) = epub::render(edition, Some(map), cover, &theme.ebook);
                    Kept { files: vec![artifact], diagnostics }
                });
                let pages = u32::try_from(map.listed()).ok();
                made.files.extend(files.into_iter().map(|file| (format, pages, file)));
            }
            Format::Single => {
                let inputs = Fingerprint::of(&(whole, map, &theme.web));
                let files = self.make(Stage::Single, format.name(), &inputs, &mut made, format, || {
                    let (artifact, diagnostics) = html::single(edition, Some(map), &theme.web);
                    Kept { files: vec![artifact], diagnostics }
                });
                made.files.extend(files.into_iter().map(|file| (format, None, file)));
            }
        }
        progress.step(&step(edition, format));
        made
    }

    /// Returns the files of a step: of a build before, or made now.
    fn make(
        self,
        stage: Stage,
        step: &str,
        inputs: &Fingerprint,
        made: &mut Made,
        format: Format,
        make: impl FnOnce() -> Kept,
    ) -> Vec<Artifact> {
        let Workshop { project, stock: Stock { cache, .. }, timings, .. } = self;
        let found = timings.time(Stage::Cache, || cache.find(step, inputs, &project.sources));
        made.kept |= found.is_some();
        let kept = found.unwrap_or_else(|| {
            let kept = timings.time(stage, make);
            timings.time(Stage::Cache, || cache.keep(step, inputs, &project.sources, &kept));
            if !made.anew.contains(&format) {
                made.anew.push(format);
            }
            kept
        });
        made.diagnostics.extend(kept.diagnostics);
        kept.files
    }
}

/// All that decides an edition's pages, beside the theme.
struct Printed {
    edition: Edition,
    print: Print,
    /// The theme is in it.
    inputs: Fingerprint,
}

impl Printed {
    /// What the typesetter does not see cannot change the pages.
    fn of(edition: &Edition, project: &Project) -> Self {
        let print = Print { profile_span: None, stated_bleed: None, ..project.print() };
        let edition = walk::seen_in(edition, Channel::Paged);
        let inputs = Fingerprint::of(&(&edition, format!("{print:?}"), &project.theme.paged));
        Printed { edition, print, inputs }
    }
}

/// Lays out the editions that were asked for, whose pages [`Formes::pages`] then has.
pub fn lay_out(project: &Project, options: &BuildOptions, formes: &Formes) {
    let (editions, _) = editions(project, options, &Timings::default());
    for edition in &editions {
        let Printed { edition: printed, print, inputs } = Printed::of(edition, project);
        let forme = formes.of(&edition.name);
        let mut forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
        let (theme, timings) = (&project.theme.paged, Timings::default());
        let (pages, _) = paged::typeset_again(&printed, &print, theme, &mut forme.standing, &timings);
        forme.laid_out = pages.map(|pages| (*inputs.digest(), Arc::new(pages)));
    }
}

/// What the record of an edition's page map is called.
const PAGE_MAP: &str = "page map";

/// Names what is done.
fn step(edition: &Edition, format: Format) -> String {
    format!("{}: {}", edition.name, format.name())
}

/// Adds what tells of all editions: the page that shows them side by side, and the manifest.
fn finish(project: &Project, editions: Vec<Edition>, made: Vec<Made>, mut diagnostics: Vec<Diagnostic>) -> Built {
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
    let (mut products, mut anew, mut kept, mut maps) = (Vec::new(), Vec::new(), false, BTreeMap::new());
    for (edition, made) in editions.iter().zip(made) {
        products.extend(made.products(edition));
        diagnostics.extend(made.diagnostics);
        kept |= made.kept;
        maps.extend(made.map.map(|map| (edition.name.clone(), map)));
        anew.extend(made.anew.into_iter().map(|format| (edition.name.clone(), format)));
        for (format, pages, artifact) in made.files {
            add(artifact, Some(&edition.name), Some(format), pages);
        }
    }
    add(html::index(&editions, &products, &project.theme.web.css), None, None, None);
    if let Some(sitemap) =
        html::sitemap(&editions).filter(|_| products.iter().any(|made| made.format == Format::Html))
    {
        add(sitemap, None, None, None);
    }
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
    Built { artifacts, diagnostics, anew, kept, editions, maps }
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
