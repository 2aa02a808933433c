//! What is wrong with a project before anything is made of it.
//!
//! In: a [`Project`]. Out: [`Diagnostic`]s: what `[policy]` does not let pass, what a comparison of the translations with the
//! manuscript finds, words that no dictionary knows.

use rayon::prelude::*;

use super::{BuildOptions, editions};
use crate::artifact::Format;
use crate::config::{EditionConfig, MissingPolicy, StalePolicy};
use crate::diagnostic::{self, Code, Diagnostic, Severity, Where};
use crate::document;
use crate::edition::typography::Typography;
use crate::locale::State;
use crate::locale::parity::spelling::Speller;
use crate::locale::parity::term::Glossary;
use crate::locale::parity::{self, Finding, Language};
use crate::locale::state::state_of;
use crate::project::Project;
use crate::source::Span;
use crate::timings::Timings;

/// Tells, of a site that is to be published, that it has no address.
pub(super) fn no_address(project: &Project, options: &BuildOptions) -> Option<Diagnostic> {
    let told = options.release && options.formats().contains(&Format::Html) && project.config.site.url.is_none();
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
    let readings = &project.readings;
    let book =
        parity::Book { document: &project.document, source: &source, own: &own, glossary: &glossary, readings };
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

/// Tells what `[policy]` does not let pass, or how much of an edition is not translated.
pub(super) fn policy(project: &Project, edition: &str, release: bool) -> Vec<Diagnostic> {
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
