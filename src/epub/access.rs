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
    if has_pages(pages) {
        said.push(("schema:accessibilityFeature", "pageNavigation"));
        said.push(("schema:accessibilityFeature", "pageBreakMarkers"));
    }
    said.push(("schema:accessibilityHazard", "none"));
    let summary = summary(edition, pages, !pictures.is_empty());
    said.push(("schema:accessibilitySummary", &summary));
    said.into_iter().map(|(property, value)| (property, value.to_owned())).collect()
}

fn has_pages(pages: Option<&PageMap>) -> bool {
    pages.is_some_and(|pages| pages.listed() > 0)
}

/// Says in the edition's language what a reader can expect (ONIX code list 196, 00), of notes, pages and pictures only
/// where there are any.
fn summary(edition: &Edition, pages: Option<&PageMap>, pictures: bool) -> String {
    let words = &edition.words;
    let mut said = vec![words.accessibility_summary.as_str()];
    said.extend((!edition.notes.is_empty()).then_some(words.accessibility_notes.as_str()));
    said.extend(has_pages(pages).then_some(words.accessibility_pages.as_str()));
    said.extend(pictures.then_some(words.accessibility_pictures.as_str()));
    said.join(" ")
}
