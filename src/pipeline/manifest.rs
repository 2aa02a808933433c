//! What tells of all editions: the page that shows them side by side, the sitemap, and `manifest.json`.
//!
//! In: what was made of each edition. Out: [`Built`].

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::Built;
use super::workshop::Made;
use crate::artifact::{Artifact, Format};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::edition::Edition;
use crate::html;
use crate::project::Project;

/// Adds what tells of all editions: the page that shows them side by side, and the manifest.
pub(super) fn finish(
    project: &Project,
    editions: Vec<Edition>,
    made: Vec<Made>,
    mut diagnostics: Vec<Diagnostic>,
) -> Built {
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
