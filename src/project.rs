//! A project, read: its folder, its sources, and what they say.
//!
//! In: a [`Folder`]. Out: a [`Project`] whose manuscript has the ids of the last snapshot, with every locale's
//! translations; and every fault that can be seen before an edition is assembled.

use std::sync::Arc;

use rayon::prelude::*;

use crate::cache::{Fingerprint, Standing};
use crate::config::{self, Config, EditionConfig, Print};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::disk::Folder;
use crate::document::{self, Document, Facts, StandingChapters, facts};
use crate::edition::interface::Interface;
use crate::edition::{Galleys, Layout};
use crate::locale::align::{Alignment, align};
use crate::locale::load::{self, Locales};
use crate::locale::parity::Readings;
use crate::locale::{Catalog, state};
use crate::press::{self, Printer, Printers};
use crate::source::{SourceId, Sources};
use crate::theme::{self, Theme};

/// A project, read.
pub struct Project {
    /// Where it lies.
    pub folder: Folder,
    /// Every text of it.
    pub sources: Sources,
    /// What `book.toml` says.
    pub config: Config,
    /// What `facts.toml` says.
    pub facts: Facts,
    /// The manuscript; its units have the ids that the snapshot knows.
    pub document: Document,
    /// The files under `locales/`.
    pub locales: Locales,
    /// What has changed since the last sync.
    pub alignment: Alignment,
    /// The translations, in the order of `book.toml`; the source edition has none.
    pub catalogs: Vec<Catalog>,
    /// The words of each edition, in the order of `book.toml`.
    pub interfaces: Vec<Arc<Interface>>,
    /// What each edition wants of its pages, in the order of `book.toml`.
    pub layouts: Vec<Layout>,
    /// How the book looks.
    pub theme: Theme,
    /// The printers that it can name.
    pub printers: Printers,
    /// The one that it is printed by: the one that book.toml names, unless the command line names another.
    pub printer: Printer,
    /// What is wrong with any of it.
    pub diagnostics: Vec<Diagnostic>,
    /// Chapters that stand assembled, in a process that assembles again and again.
    pub galleys: Option<Arc<Galleys>>,
    /// What stands of the comparison of the translations, in such a process.
    pub readings: Arc<Readings>,
}

/// What stays read of a project, in a process that reads it again and again. Each part is kept by the module that reads it,
/// with all that decides it; whoever reads only once has one that keeps nothing.
#[derive(Debug, Default)]
pub struct Shelf {
    chapters: StandingChapters,
    locales: load::Shelf,
    interfaces: Standing<(Arc<Interface>, Vec<Diagnostic>)>,
    theme: theme::Shelf,
    /// Chapters that stand assembled.
    pub galleys: Option<Arc<Galleys>>,
    readings: Arc<Readings>,
}

impl Shelf {
    /// Makes one that keeps.
    pub fn keeping() -> Self {
        Shelf {
            chapters: StandingChapters::keeping(),
            locales: load::Shelf::keeping(),
            interfaces: Standing::keeping(),
            theme: theme::Shelf::keeping(),
            galleys: Some(Arc::default()),
            readings: Arc::new(Readings::keeping()),
        }
    }
}

/// What could not be made a project: the sources, for telling, and why.
#[derive(Debug, Default)]
pub struct Unusable {
    /// What was read.
    pub sources: Sources,
    /// Why there is no project.
    pub diagnostics: Vec<Diagnostic>,
}

impl Project {
    /// Reads a project.
    ///
    /// # Errors
    /// If there is no `book.toml` from which an edition could be made out. Every other fault is in
    /// [`Project::diagnostics`].
    pub fn open(folder: Folder) -> Result<Self, Unusable> {
        Project::open_again(folder, &Shelf::default())
    }

    /// The same, with what stays read; the project is assembled with the chapters that stand.
    ///
    /// # Errors
    /// As [`Project::open`].
    pub fn open_again(folder: Folder, shelf: &Shelf) -> Result<Self, Unusable> {
        let mut sources = Sources::default();
        let mut diagnostics = Vec::new();
        if !folder.holds(BOOK) {
            let told =
                Diagnostic::new(Code::NoManuscript, Where::File(BOOK.to_owned()), format!("`{BOOK}` is not there"))
                    .help("call plantin in the project's folder, or name it; `plantin init PATH` makes a new one");
            return Err(Unusable { sources, diagnostics: vec![told] });
        }
        let config = match folder.read_text(BOOK, &mut sources, &mut diagnostics) {
            Ok(source) => {
                let (config, told) = config::read(&sources, source);
                diagnostics.extend(told);
                config
            }
            Err(told) => {
                diagnostics.push(told);
                None
            }
        };
        let Some(config) = config else { return Err(Unusable { sources, diagnostics }) };
        let facts = read_facts(&folder, &mut sources, &mut diagnostics);
        let chapters = read_chapters(&folder, &config, &mut sources, &mut diagnostics);
        // Texts are only ever added, so that what is read of the manuscript need not wait for the locales'.
        let manuscript = sources.clone();
        let ((mut document, told), (locales, told_of_locales)) = rayon::join(
            || document::parse_again(&manuscript, &config, &facts, &chapters, &shelf.chapters),
            || load::read(&folder, &config, &mut sources, &shelf.locales),
        );
        diagnostics.extend(told);
        diagnostics.extend(told_of_locales);
        let alignment = align(&mut document, &locales.snapshot);
        if config.translations().next().is_some() && !locales.snapshot.is_empty() {
            diagnostics.extend(alignment.diagnostic());
        }
        let translations: Vec<_> = config.translations().collect();
        let known = sources.clone();
        let load = |edition: &&EditionConfig| {
            load::load(&locales, &edition.name, &config, &document, &facts, &known, &shelf.locales)
        };
        let (loaded, rest) = rayon::join(
            || translations.par_iter().map(load).collect::<Vec<_>>(),
            || Rest::read(&folder, &config, &mut sources, shelf),
        );
        let mut catalogs = Vec::new();
        for (catalog, told) in loaded {
            diagnostics.extend(told);
            catalogs.push(catalog);
        }
        let Rest { interfaces, layouts, theme, printers, diagnostics: told } = rest;
        diagnostics.extend(told);
        let (printer, told) = printer(&printers, &config.print);
        diagnostics.extend(told);
        diagnostics.extend(press::icc::check(&printer, &folder));
        Ok(Project {
            folder,
            sources,
            config,
            facts,
            document,
            locales,
            alignment,
            catalogs,
            interfaces,
            layouts,
            theme,
            printers,
            printer,
            diagnostics,
            galleys: shelf.galleys.clone(),
            readings: shelf.readings.clone(),
        })
    }

    /// Returns the translations of an edition; the source edition has none.
    pub fn catalog(&self, edition: &str) -> Option<&Catalog> {
        self.catalogs.iter().find(|catalog| catalog.name == edition)
    }

    /// Returns how the book is laid out: what book.toml says, and the printer's bleed where it says none.
    pub fn print(&self) -> Print {
        let print = &self.config.print;
        Print { bleed: Some(print.bleed.unwrap_or(self.printer.bleed.0)), ..print.clone() }
    }

    /// Counts the units of each locale.
    pub fn status(&self) -> state::Status {
        state::status(&self.config.source_edition, &self.document, &self.catalogs)
    }
}

/// What editions want beside their texts.
struct Rest {
    interfaces: Vec<Arc<Interface>>,
    layouts: Vec<Layout>,
    theme: Theme,
    printers: Printers,
    diagnostics: Vec<Diagnostic>,
}

impl Rest {
    fn read(folder: &Folder, config: &Config, sources: &mut Sources, shelf: &Shelf) -> Self {
        let mut diagnostics = Vec::new();
        let (mut interfaces, mut layouts) = (Vec::new(), Vec::new());
        shelf.interfaces.retain(|name| config.edition(name).is_some());
        for edition in &config.editions {
            let own = interface_file(folder, &edition.name, sources, &mut diagnostics);
            let text = own.map(|source| (source, &sources.get(source).text));
            let of = || Fingerprint::of(&(text, &edition.language)).with_places();
            let make = || {
                let (interface, told) = Interface::new(own, sources, &edition.language);
                (Arc::new(interface), told)
            };
            let (interface, told) = Arc::unwrap_or_clone(shelf.interfaces.take(&edition.name, of, make));
            diagnostics.extend(told);
            interfaces.push(interface);
            layouts.push(read_layout(folder, &edition.name, sources, &mut diagnostics));
        }
        let (theme, told) = Theme::load(folder, &config.print.theme, sources, &shelf.theme);
        diagnostics.extend(told);
        let (printers, told) = Printers::load(folder, sources);
        diagnostics.extend(told);
        Rest { interfaces, layouts, theme, printers, diagnostics }
    }
}

const BOOK: &str = "manuscript/book.toml";
const FACTS: &str = "manuscript/facts.toml";

fn read_facts(folder: &Folder, sources: &mut Sources, diagnostics: &mut Vec<Diagnostic>) -> Facts {
    if !folder.holds(FACTS) {
        return Facts::default();
    }
    match folder.read_text(FACTS, sources, diagnostics) {
        Ok(source) => {
            let (facts, told) = facts::read(sources, source);
            diagnostics.extend(told);
            facts
        }
        Err(told) => {
            diagnostics.push(told);
            Facts::default()
        }
    }
}

/// Finds the printer that `book.toml` names.
fn printer(printers: &Printers, print: &Print) -> (Printer, Option<Diagnostic>) {
    let named = printers.get(&print.profile).cloned();
    let told = named.is_none().then(|| {
        let place = print.profile_span.map_or(Where::Project, Where::Span);
        Diagnostic::new(Code::UnknownPrinter, place, format!("there is no printer `{}`", print.profile))
            .help(printers.help(&print.profile))
    });
    (named.unwrap_or_default(), told)
}

/// Reads the chapters that `book.toml` lists, or those that there are, by name.
fn read_chapters(
    folder: &Folder,
    config: &Config,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, SourceId)> {
    let there: Vec<String> = folder.list("manuscript").into_iter().filter(|name| name.ends_with(".md")).collect();
    let listed: Vec<(String, Where)> = if config.chapters.is_empty() {
        there.iter().map(|name| (name.clone(), Where::File(format!("manuscript/{name}")))).collect()
    } else {
        for name in there.iter().filter(|name| !config.chapters.iter().any(|(listed, _)| listed == *name)) {
            let path = format!("manuscript/{name}");
            diagnostics.push(
                Diagnostic::new(
                    Code::ChapterNotListed,
                    Where::File(path.clone()),
                    format!("`{path}` is in no edition"),
                )
                .help(format!("list \"{name}\" under `chapters` in book.toml, or move the file away")),
            );
        }
        config.chapters.iter().map(|(name, span)| (name.clone(), Where::Span(*span))).collect()
    };
    if listed.is_empty() {
        let told =
            Diagnostic::new(Code::NotFound, Where::File("manuscript".to_owned()), "the manuscript has no chapter");
        diagnostics.push(told.help("write one: a file such as `manuscript/01-first.md` that begins with `# Title`"));
    }
    let mut chapters: Vec<(String, SourceId)> = Vec::new();
    for (file, place) in listed {
        let name = file.strip_suffix(".md").unwrap_or(&file).to_owned();
        if name.contains('/') || chapters.iter().any(|(other, _)| *other == name) || is_taken(&name) {
            diagnostics.push(
                Diagnostic::new(Code::BadValue, place, format!("`{file}` cannot be a chapter here"))
                    .help("each chapter is a file of its own in manuscript/, listed once; `book`, `index`, `removed`, `notes`, `terms` and `interface` are taken"),
            );
            continue;
        }
        match folder.read_text(&format!("manuscript/{file}"), sources, diagnostics) {
            Ok(source) => chapters.push((name, source)),
            Err(told) => diagnostics.push(Diagnostic { place, ..told }),
        }
    }
    chapters
}

/// Says whether a chapter's name would be that of a file which Plantin writes or reads beside the chapters'.
fn is_taken(name: &str) -> bool {
    ["book", "index", "removed", "notes", "terms", "interface"].contains(&name)
}

fn interface_file(
    folder: &Folder,
    edition: &str,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<SourceId> {
    let path = format!("locales/{edition}/interface.ftl");
    // The locales' files may have been read already.
    if let Some(source) = sources.find(&path) {
        return Some(source);
    }
    if !folder.holds(&path) {
        return None;
    }
    folder.read_text(&path, sources, diagnostics).map_err(|told| diagnostics.push(told)).ok()
}

fn read_layout(folder: &Folder, edition: &str, sources: &mut Sources, diagnostics: &mut Vec<Diagnostic>) -> Layout {
    let path = format!("locales/{edition}/layout.toml");
    if !folder.holds(&path) {
        return Layout::default();
    }
    match folder.read_text(&path, sources, diagnostics) {
        Ok(source) => {
            let (layout, told) = Layout::read(sources, source);
            diagnostics.extend(told);
            layout
        }
        Err(told) => {
            diagnostics.push(told);
            Layout::default()
        }
    }
}
