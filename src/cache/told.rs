//! A fault as a record keeps it: [`Told`].
//!
//! A place within an edition is kept as the number of the text that holds it, since the same text may stand elsewhere the
//! next time; any other by its file, whose text must then be the same.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Fingerprint, hex};
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::document::Key;
use crate::source::{Sources, Span};

/// A fault as a record keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Told {
    code: String,
    severity: String,
    message: String,
    label: String,
    help: String,
    unit: Option<String>,
    place: Place,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
enum Place {
    Project,
    File(String),
    /// Within the text of this number: so many bytes behind its beginning, so many long.
    Within(usize, u32, u32),
    /// In a file with this hash.
    Text {
        path: String,
        hash: String,
        start: u32,
        end: u32,
    },
}

impl Told {
    pub(super) fn of(told: &Diagnostic, inputs: &Fingerprint, sources: &Sources) -> Self {
        let place = match &told.place {
            Where::Project => Place::Project,
            Where::File(path) => Place::File(path.clone()),
            Where::Span(span) => match narrowest(*span, inputs.spans()) {
                Some((at, within)) => Place::Within(at, span.start - within.start, span.end - span.start),
                None => {
                    let source = sources.get(span.source);
                    let hash = hex(&Sha256::digest(&source.text));
                    Place::Text { path: source.path.clone(), hash, start: span.start, end: span.end }
                }
            },
        };
        Told {
            code: told.code.id().to_owned(),
            severity: told.severity.name().to_owned(),
            message: told.message.clone(),
            label: told.label.clone(),
            help: told.help.clone(),
            unit: told.unit.as_ref().map(ToString::to_string),
            place,
        }
    }

    /// Returns the fault with the place that it has now; none if its file is another.
    pub(super) fn now(self, inputs: &Fingerprint, sources: &Sources) -> Option<Diagnostic> {
        let place = match self.place {
            Place::Project => Where::Project,
            Place::File(path) => Where::File(path),
            Place::Within(at, offset, length) => {
                let within = inputs.spans().get(at)?;
                let start = within.start + offset;
                Where::Span(Span { source: within.source, start, end: start + length })
            }
            Place::Text { path, hash, start, end } => {
                let source = sources.find(&path)?;
                if hex(&Sha256::digest(&sources.get(source).text)) != hash {
                    return None;
                }
                Where::Span(Span { source, start, end })
            }
        };
        Some(Diagnostic {
            code: Code::parse(&self.code)?,
            severity: Severity::parse(&self.severity)?,
            message: self.message,
            place,
            label: self.label,
            help: self.help,
            unit: self.unit.map(Key::new),
        })
    }
}

/// Returns the shortest of the spans that hold a span, and its number.
fn narrowest(span: Span, among: &[Span]) -> Option<(usize, Span)> {
    let holds = |other: &Span| other.source == span.source && other.start <= span.start && span.end <= other.end;
    let holding = among.iter().copied().enumerate().filter(|(_, other)| holds(other));
    holding.min_by_key(|(_, other)| other.end - other.start)
}
