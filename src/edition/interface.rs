//! The words that Plantin itself writes into an edition: "Contents", "Table 3", "million".
//!
//! They stand in `interface.ftl`, a Fluent bundle of its own: the project's, then Plantin's for the language, then
//! Plantin's English, message by message.

/// The words of the interface that a renderer writes. Built once for an edition; nothing is missing.
#[derive(Clone, Debug)]
pub struct Words {
    /// "Contents"
    pub contents: String,
    /// "Notes"
    pub notes: String,
    /// "Cover"
    pub cover: String,
    /// "Title page"
    pub title_page: String,
    /// "Start of text": the landmark.
    pub body: String,
    /// "Pages": the page list.
    pub page_list: String,
    /// "Landmarks"
    pub landmarks: String,
    /// "Previous"
    pub previous: String,
    /// "Next"
    pub next: String,
    /// "Languages": the label of the language switch.
    pub languages: String,
    /// "Back to the text": a note's way back.
    pub back_to_text: String,
    /// "Close": a note opened in place.
    pub close: String,
    /// "Skip to the text"
    pub skip: String,
    /// "Link to this paragraph"
    pub permalink: String,
    /// "This passage has not been translated yet."
    pub untranslated: String,
    /// "Published by"
    pub published_by: String,
    /// "Translated by"
    pub translated_by: String,
    /// "Licence"
    pub license: String,
    /// "Download"
    pub download: String,
    /// "Read online"
    pub read_online: String,
    /// "One page": the single file.
    pub single_file: String,
    /// "Continued": under the head of a table that goes on.
    pub continued: String,
    /// The accessibility summary of an EPUB.
    pub accessibility_summary: String,
    /// The name of the language in itself: "English", "français", "Nederlands".
    pub language_name: String,
    /// "Box" as a label for those who do not see it.
    pub aside: String,
    /// "Timeline"
    pub timeline: String,
    /// "Key figure"
    pub key_figure: String,
    /// "Pull quote"
    pub pull_quote: String,
    /// "Code"
    pub code: String,
    /// "Note", the label of a note's call: "Note 3" is made of it.
    pub note: String,
    /// "Page", before a printed page's number.
    pub page: String,
    /// "Editions": the heading of the page that shows them side by side.
    pub editions: String,
}

use crate::config::Date;
use crate::diagnostic::Diagnostic;
use crate::source::{SourceId, Sources, Span};

use super::Inline;

/// The messages of one language, ready to be formatted.
pub struct Interface {}

impl Interface {
    /// Makes the interface of a language: `project` is the project's own `interface.ftl`.
    pub fn new(project: Option<SourceId>, sources: &Sources, language: &str) -> (Self, Vec<Diagnostic>) {
        let _ = (project, sources, language);
        todo!("lang")
    }

    /// Returns the words that renderers write.
    pub fn words(&self) -> Words {
        todo!("lang")
    }

    /// Returns a day in words.
    pub fn date(&self, date: Date) -> String {
        let _ = date;
        todo!("lang")
    }

    /// Returns "Chapter 2".
    pub fn chapter_label(&self, number: u32) -> String {
        let _ = number;
        todo!("lang")
    }

    /// Returns "Table 3. ", with the mark that the language puts between label and caption.
    pub fn table_label(&self, number: u32) -> String {
        let _ = number;
        todo!("lang")
    }

    /// Returns "Figure 3. ".
    pub fn figure_label(&self, number: u32) -> String {
        let _ = number;
        todo!("lang")
    }

    /// Returns what a reference writes: "table 3" (`kind` is "chapter", "table" or "figure").
    pub fn reference(&self, kind: &str, number: u32) -> String {
        let _ = (kind, number);
        todo!("lang")
    }

    /// Returns what a reference to a section or box writes: its title in quotation marks.
    pub fn reference_to_title(&self, title: &str) -> String {
        let _ = title;
        todo!("lang")
    }

    /// Puts the language's word for a credit around it: "Picture: …".
    pub fn credit(&self, inlines: &mut Vec<Inline>, span: Span) {
        let _ = (inlines, span);
        todo!("lang")
    }
}
