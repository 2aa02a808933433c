//! The making of one edition's files: [`render`].
//!
//! In: an [`Edition`], the formats that were asked for, what was made before. Out: [`Made`]: its files, and what is wrong
//! with them. A step is made only if its inputs are not those of a step before; its fingerprint stands beside its call.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use rayon::prelude::*;

use super::formes::{Forme, Printed};
use super::{Progress, Stock, print};
use crate::artifact::{Artifact, Format};
use crate::cache::{Fingerprint, Kept};
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use crate::paged::{self, PageMap, Pages};
use crate::press::Press;
use crate::press::preflight;
use crate::project::Project;
use crate::timings::{Stage, Timings};
use crate::{epub, html};

/// The files of one edition.
#[derive(Default)]
pub(super) struct Made {
    pub(super) files: Vec<(Format, Option<u32>, Artifact)>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The formats that were made now, not found.
    pub(super) anew: Vec<Format>,
    /// Whether anything was found.
    pub(super) kept: bool,
    pub(super) map: Option<PageMap>,
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
pub(super) struct Workshop<'a> {
    pub(super) project: &'a Project,
    /// Whether nothing waits for a layout that is not made for its own sake, and no site gets a search.
    pub(super) draft: bool,
    pub(super) stock: Stock<'a>,
    /// What a printer wants, if something is printed.
    pub(super) press: Option<&'a Press<'a>>,
    pub(super) timings: &'a Timings,
    pub(super) progress: &'a dyn Progress,
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
    pub(super) fn products<'a>(&'a self, edition: &'a Edition) -> impl Iterator<Item = html::Product> + 'a {
        self.files.iter().map(|(format, pages, artifact)| html::Product {
            edition: edition.name.clone(),
            format: *format,
            path: artifact.path.clone(),
            bytes: artifact.bytes.len(),
            pages: *pages,
        })
    }
}

/// Makes an edition's files: the pages first, since most others show where they begin; the site last, since it tells how
/// large the others are. It is laid out only if a file is made of its pages or shows where they begin; whether a file
/// shows it is said by `book.toml`, never by what else is made.
pub(super) fn render(edition: &Edition, formats: &[Format], workshop: Workshop) -> Made {
    let whole = Fingerprint::of(edition);
    let mut made = Made::default();
    // The search's index needs the words alone, and so is made beside the pages.
    let index = || match formats.contains(&Format::Html) && workshop.searches() {
        true => workshop.index(edition, &whole),
        false => (Vec::new(), Made::default()),
    };
    let mut laid = Made::default();
    let mut pages = || {
        if !formats.iter().any(|format| workshop.shows_pages(*format)) {
            return Some(None);
        }
        let map = workshop.lay_out(edition, formats, &mut laid)?;
        laid.add_preflight(edition);
        Some(Some(map))
    };
    let ((index, told), map) = if workshop.timings.is_on() { (index(), pages()) } else { rayon::join(index, pages) };
    made.add(laid);
    // The typesetter refused the book; that was told.
    let Some(map) = map else { return made };
    let cover = workshop.cover(edition, formats, &mut made);
    let shown = |format: Format| map.as_ref().filter(|_| workshop.shows_pages(format));
    let one = |&format: &Format| workshop.render(edition, &whole, shown(format), cover.as_deref(), format);
    let others = formats.iter().filter(|format| !is_export(**format) && **format != Format::Html);
    let rendered: Vec<Made> = if workshop.timings.is_on() {
        others.map(one).collect()
    } else {
        others.collect::<Vec<_>>().into_par_iter().map(one).collect()
    };
    rendered.into_iter().for_each(|other| made.add(other));
    made.add(told);
    if formats.contains(&Format::Html) {
        let picture = workshop.link_picture(edition, cover.as_deref(), &mut made);
        let site = workshop.site(edition, &whole, shown(Format::Html), picture.as_deref(), index, &made);
        made.add(site);
    }
    made.map = map;
    made
}

impl Workshop<'_> {
    /// Says whether files of a format show where the printed pages begin.
    fn shows_pages(self, format: Format) -> bool {
        let config = &self.project.config;
        match format {
            Format::Pdf | Format::Print | Format::Cover => true,
            Format::Epub => config.epub.printed_pages && !self.draft,
            Format::Html | Format::Single => config.site.printed_pages && !self.draft,
        }
    }

    /// Says whether the site gets a search.
    fn searches(self) -> bool {
        self.project.config.site.search && !self.draft
    }

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
        // All exports are of the same pages: those of every build, or the provisional ones.
        let find = |step: &str, inputs: &Fingerprint| {
            timings.time(Stage::Cache, || cache.find(step, inputs, &project.sources))
        };
        let kept_map = find(PAGE_MAP, &inputs);
        let is_there = kept_map.is_some();
        let provisional = |step: &str, inputs: &Fingerprint| {
            forme.provisional.find(step, &inputs.with_places()).map(Arc::unwrap_or_clone)
        };
        let kept_map = kept_map.or_else(|| provisional(PAGE_MAP, &inputs));
        let kept_map = kept_map.and_then(|kept| Some((PageMap::from_bytes(&kept.files.first()?.bytes)?, kept)));
        let mut kept: BTreeMap<Format, Kept> = BTreeMap::new();
        if kept_map.is_some() {
            let find = |(format, inputs): &(Format, Fingerprint)| match is_there {
                true => Some((*format, find(format.name(), inputs)?)),
                false => Some((*format, provisional(format.name(), inputs)?)),
            };
            kept = exports.iter().filter_map(find).collect();
            made.kept |= !kept.is_empty();
        }
        forme.warm = kept_map.is_some() && !is_there;
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

        if is_there {
            forme.standing.cool();
        } else {
            kept.clear();
        }
        forme.warm = forme.standing.is_warm();
        let keep = |forme: &Forme, step: &str, inputs: &Fingerprint, kept: &Kept| match forme.warm {
            true => forme.provisional.keep(step, inputs.with_places(), &Arc::new(kept.clone())),
            false => timings.time(Stage::Cache, || cache.keep(step, inputs, &project.sources, kept)),
        };
        let (pages, told) = paged::typeset_again(&printed, &print, theme, &mut forme.standing, timings);
        made.diagnostics.extend(told.iter().cloned());
        let pages = pages?;
        let map = pages.map().clone();
        let kept_map = Kept { files: vec![Artifact::new(PAGE_MAP, map.to_bytes())], diagnostics: told };
        keep(&forme, PAGE_MAP, &inputs, &kept_map);
        for (format, inputs) in exports {
            let export = kept.remove(&format).unwrap_or_else(|| {
                made.anew.push(format);
                let export = self.export(format, &pages, &printed);
                keep(&forme, format.name(), &inputs, &export);
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
        let front = edition.without_text();
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

    /// Returns the picture that is shown where somebody links to the site, if it has an address.
    fn link_picture(self, edition: &Edition, cover: Option<&[u8]>, made: &mut Made) -> Option<Vec<u8>> {
        let cover = cover.filter(|_| edition.metadata.site_url.is_some())?;
        let inputs = Fingerprint::of(&cover);
        let files = self.make(Stage::Cover, "link picture", &inputs, made, Format::Html, || {
            let picture = html::link_picture(cover).map(|picture| Artifact::new("cover.jpg", picture));
            Kept { files: picture.into_iter().collect(), diagnostics: Vec::new() }
        });
        files.into_iter().next().map(|picture| picture.bytes)
    }

    /// Makes the index of the site's search.
    fn index(self, edition: &Edition, whole: &Fingerprint) -> (Vec<Artifact>, Made) {
        let mut made = Made::default();
        let inputs = Fingerprint::of(whole);
        let searches = self.stock.formes.map(|formes| &formes.searches);
        if let Some(standing) = searches.and_then(|searches| searches.standing(&edition.name, &inputs)) {
            made.kept = true;
            made.diagnostics = standing.diagnostics;
            return (standing.files, made);
        }
        let files = self.make(Stage::Search, "search index", &inputs, &mut made, Format::Html, || {
            let (files, diagnostics) = html::search(edition);
            Kept { files, diagnostics }
        });
        if let Some(searches) = searches {
            let index = Kept { files: files.clone(), diagnostics: made.diagnostics.clone() };
            searches.keep(&edition.name, &inputs, index);
        }
        (files, made)
    }

    /// Makes the site, around the search's index and what else was made of the edition.
    fn site(
        self,
        edition: &Edition,
        whole: &Fingerprint,
        map: Option<&PageMap>,
        cover: Option<&[u8]>,
        index: Vec<Artifact>,
        others: &Made,
    ) -> Made {
        let mut made = Made::default();
        let furniture =
            html::Furniture { pages: map, style_sheet: &self.project.theme.web, cover, search: !index.is_empty() };
        let inputs = Fingerprint::of(&(whole, furniture));
        let site = self.make(Stage::Site, Format::Html.name(), &inputs, &mut made, Format::Html, || {
            let none = html::Shelf::default();
            let shelf = self.stock.formes.map_or(&none, |formes| &formes.sites);
            Kept { files: html::site_again(edition, furniture, shelf), diagnostics: Vec::new() }
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
        map: Option<&PageMap>,
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
                    let none = epub::Shelf::default();
                    let shelf = self.stock.formes.map_or(&none, |formes| &formes.epubs);
                    let (artifact, diagnostics) = epub::render(edition, map, cover, &theme.ebook, shelf);
                    Kept { files: vec![artifact], diagnostics }
                });
                let pages = map.and_then(|map| u32::try_from(map.listed()).ok());
                made.files.extend(files.into_iter().map(|file| (format, pages, file)));
            }
            Format::Single => {
                let inputs = Fingerprint::of(&(whole, map, &theme.web));
                let files = self.make(Stage::Single, format.name(), &inputs, &mut made, format, || {
                    let (artifact, diagnostics) = html::single(edition, map, &theme.web);
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

/// What the record of an edition's page map is called.
const PAGE_MAP: &str = "page map";

/// Names what is done.
fn step(edition: &Edition, format: Format) -> String {
    format!("{}: {}", edition.name, format.name())
}
