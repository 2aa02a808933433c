//! Typst's errors and warnings as Plantin's diagnostics: [`Teller`].
//!
//! Typst points into the generated source or the theme's template. The first leads back to the manuscript or a locale
//! file; of the second only a project's own can be shown, and mended, by its line.

use typst::WorldExt;
use typst::diag::{Severity as TypstSeverity, SourceDiagnostic};
use typst::syntax::DiagSpan;

use super::origin::Part;
use super::world::Desk;
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::source::{SourceId, Span};

/// What is needed to say where a fault of the typesetter's was written.
pub(super) struct Teller {
    pub(super) desk: Desk,
    /// The template's path within a project.
    pub(super) theme_path: String,
    /// The template, if it is the project's own.
    pub(super) theme_source: Option<SourceId>,
}

impl Teller {
    /// Tells Typst's errors and warnings.
    pub(super) fn tell(&self, faults: &[SourceDiagnostic]) -> Vec<Diagnostic> {
        faults.iter().map(|fault| self.tell_one(fault)).collect()
    }

    fn tell_one(&self, fault: &SourceDiagnostic) -> Diagnostic {
        let severity = match fault.severity {
            TypstSeverity::Error => Severity::Error,
            TypstSeverity::Warning => Severity::Warning,
        };
        let spans = std::iter::once(fault.span)
            .chain(fault.trace.iter().map(|point| DiagSpan::from(point.span)))
            .chain(fault.hints.iter().map(|hint| hint.span));
        let mut places: Vec<Found> = spans.filter_map(|span| self.find(span)).collect();
        // What stands in the project is what can be mended: an embedded template is the last to be named.
        places.sort_by_key(|found| matches!(found.place, Where::File(_)));
        let found = places.into_iter().next().unwrap_or(Found { place: Where::Project, line: None });
        let message = match found.line {
            Some(line) => format!("{} (line {line})", fault.message),
            None => fault.message.to_string(),
        };
        // What the generated source calls, the theme has to have.
        let missing = fault.message.strip_prefix("unknown variable: ");
        let generated = |span: &DiagSpan| span.id().is_some_and(|id| self.desk.setting(id).is_some());
        if let Some(name) = missing.filter(|_| generated(&fault.span)) {
            let message = format!("the theme has no function `{name}`");
            let help = "copy it from the theme `plain`; its README lists what a template has";
            return Diagnostic::new(Code::TypstFailed, Where::File(self.theme_path.clone()), message).help(help);
        }
        let hints: Vec<&str> = fault.hints.iter().map(|hint| hint.v.as_str()).collect();
        Diagnostic::new(Code::TypstFailed, found.place, message).severity(severity).help(hints.join("; "))
    }

    fn find(&self, span: DiagSpan) -> Option<Found> {
        let id = span.id()?;
        if let Some((setting, picture)) = self.desk.picture(id) {
            let mut pictures = setting.take().origins.iter().filter(|origin| origin.part == Part::Picture);
            return Some(Found { place: Where::Span(pictures.nth(picture)?.span), line: None });
        }
        let range = self.desk.range(span)?;
        if let Some(setting) = self.desk.setting(id) {
            let origin = setting.take().origins.nearest(&range)?;
            return Some(Found { place: Where::Span(origin.span), line: None });
        }
        if id != self.desk.template().id() {
            return None;
        }
        match self.theme_source {
            Some(source) => Some(Found { place: Where::Span(Span::new(source, range)), line: None }),
            None => {
                let line = self.desk.template().lines().byte_to_line(range.start).map(|line| line + 1);
                Some(Found { place: Where::File(self.theme_path.clone()), line })
            }
        }
    }
}

/// A place, and the line within it where the place itself cannot be shown.
struct Found {
    place: Where,
    line: Option<usize>,
}
