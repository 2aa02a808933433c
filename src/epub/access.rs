//! What an EPUB says of its accessibility: only what is really there.
//!
//! Terms: schema.org accessibility vocabulary, EPUB Accessibility 1.1 (2.2 "Package metadata").

use crate::edition::{Edition, walk};
use crate::paged::PageMap;

/// Returns the properties and their values, in the order in which they are written.
pub(super) fn metadata(edition: &Edition, pages: Option<&PageMap>) -> Vec<(&'static str, String)> {
    let mut pictures = Vec::new();
    edition.chapters.iter().for_each(|chapter| walk::pictures(&chapter.blocks, &mut pictures));
    let mut said: Vec<(&'static str, &str)> = vec![("schema:accessMode", "textual")];
    if !pictures.is_empty() {
        said.push(("schema:accessMode", "visual"));
        said.push(("schema:accessModeSufficient", "textual,visual"));
    }
    // Every picture has an alternative text, or says that it shows nothing: without one there is no edition (M117).
    said.push(("schema:accessModeSufficient", "textual"));
    said.push(("schema:accessibilityFeature", "tableOfContents"));
    said.push(("schema:accessibilityFeature", "readingOrder"));
    said.push(("schema:accessibilityFeature", "structuralNavigation"));
    said.push(("schema:accessibilityFeature", "displayTransformability"));
    said.push(("schema:accessibilityFeature", "ARIA"));
    if !pictures.is_empty() {
        said.push(("schema:accessibilityFeature", "alternativeText"));
    }
    if pages.is_some_and(|pages| pages.listed() > 0) {
        said.push(("schema:accessibilityFeature", "pageNavigation"));
        said.push(("schema:accessibilityFeature", "pageBreakMarkers"));
    }
    said.push(("schema:accessibilityHazard", "none"));
    said.push(("schema:accessibilitySummary", &edition.words.accessibility_summary));
    said.into_iter().map(|(property, value)| (property, value.to_owned())).collect()
}
