//! What is wrong, where, and what to do about it: [`Diagnostic`].
//!
//! Stages return their value and a list of these; nothing but [`cli`](crate::cli) prints them. The codes stand in
//! [`code`].

pub mod code;

use std::collections::BTreeMap;

pub use code::Code;

use crate::document::Key;
use crate::source::Span;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Not told at all.
    Off,
    /// Good to know.
    Info,
    /// Should be mended; does not stop a build.
    Warning,
    /// Stops a build.
    Error,
}

impl Severity {
    /// Returns the name that `book.toml` and the JSON use.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Off => "off",
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }

    /// Returns the severity of a name.
    pub fn parse(name: &str) -> Option<Self> {
        [Severity::Off, Severity::Info, Severity::Warning, Severity::Error].into_iter().find(|s| s.name() == name)
    }
}

/// One fault: a code, a place, a sentence and a help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which fault.
    pub code: Code,
    /// How much it weighs here.
    pub severity: Severity,
    /// The sentence: lower case at its beginning, no full stop, names in backquotes.
    pub message: String,
    /// Where.
    pub place: Where,
    /// What stands beside the marked text.
    pub label: String,
    /// What to do.
    pub help: String,
    /// The unit that is concerned.
    pub unit: Option<Key>,
}

/// Where a fault is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In a text.
    Span(Span),
    /// In a file that has no text to show (a picture, a missing file): its path within the project.
    File(String),
    /// In the project as a whole.
    Project,
}

impl From<Span> for Where {
    fn from(span: Span) -> Self {
        Where::Span(span)
    }
}

impl Diagnostic {
    /// Makes a diagnostic with the code's own severity.
    pub fn new(code: Code, place: impl Into<Where>, message: impl Into<String>) -> Self {
        Diagnostic {
            code,
            severity: code.severity(),
            message: message.into(),
            place: place.into(),
            label: String::new(),
            help: String::new(),
            unit: None,
        }
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Says what stands beside the marked text.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Names the unit.
    pub fn unit(mut self, key: &Key) -> Self {
        self.unit = Some(key.clone());
        self
    }

    /// Weighs it otherwise than the code's own severity.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Says whether it stops a build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts diagnostics into the order in which they are told (file, place, code), each once, with the severities that
/// `book.toml` sets under `[check]`.
pub fn settle(mut diagnostics: Vec<Diagnostic>, severities: &BTreeMap<Code, Severity>) -> Vec<Diagnostic> {
    for diagnostic in &mut diagnostics {
        if let Some(&severity) = severities.get(&diagnostic.code) {
            diagnostic.severity = severity;
        }
    }
    diagnostics.retain(|diagnostic| diagnostic.severity != Severity::Off);
    diagnostics.sort_by(|a, b| a.order().cmp(&b.order()));
    diagnostics.dedup_by(|a, b| a.code == b.code && a.place == b.place && a.message == b.message);
    diagnostics
}

impl Diagnostic {
    fn order(&self) -> (u8, Option<Span>, &str, Code, &str) {
        match &self.place {
            Where::Project => (0, None, "", self.code, &self.message),
            Where::File(path) => (1, None, path, self.code, &self.message),
            Where::Span(span) => (2, Some(*span), "", self.code, &self.message),
        }
    }
}
