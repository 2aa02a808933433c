//! What preflight found: [`Report`], as text for people, as JSON for machines, as diagnostics for a build.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::clause;
use crate::diagnostic::{Code, Diagnostic, Severity, Where};
use crate::document::Key;
use crate::source::{Sources, Span};

/// What preflight found in a file.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// The file's name.
    pub file: String,
    /// What it claims to be: `PDF/X-4`.
    pub claim: Option<String>,
    /// How many pages it has.
    pub pages: u32,
    /// Width and height of the first trimmed page, in millimetres.
    pub trim: Option<(f64, f64)>,
    /// The most ink by plate, in percent.
    pub ink: BTreeMap<String, Ink>,
    /// The most ink of all plates together.
    pub total: Ink,
    /// Whether anything is transparent.
    pub transparency: bool,
    /// Whether anything overprints.
    pub overprint: bool,
    /// The fonts, by name.
    pub fonts: Vec<String>,
    /// The digits of the barcode, if there is one.
    pub barcode: Option<String>,
    /// The rules that it breaks.
    pub findings: Vec<Finding>,
}

/// How much ink there is at most, in percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Ink {
    /// Anywhere within the bleed.
    pub most: f64,
    /// Under text.
    pub text: f64,
}

/// A rule that a file breaks.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Which one.
    #[serde(serialize_with = "code")]
    pub code: Code,
    /// How much it weighs.
    #[serde(serialize_with = "severity")]
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The first page on which it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// All pages on which it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<u32>,
    /// Where the rule stands.
    pub clauses: Vec<String>,
    /// Where the page begins in the manuscript, if the file is of a project.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// A place in the manuscript.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The unit with which the page begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The file.
    #[serde(rename = "source")]
    pub path: String,
    /// The line.
    pub line: u32,
    /// The same, for a diagnostic.
    #[serde(skip)]
    pub span: Span,
    #[serde(skip)]
    key: Option<Key>,
}

impl Place {
    /// Makes a place of a unit and its span.
    pub fn new(key: Option<&Key>, span: Span, sources: &Sources) -> Self {
        let line = sources.get(span.source).place(span.start).line;
        Place {
            unit: key.map(ToString::to_string),
            path: sources.get(span.source).path.clone(),
            line,
            span,
            key: key.cloned(),
        }
    }
}

fn code<S: serde::Serializer>(code: &Code, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code.id())
}

fn severity<S: serde::Serializer>(severity: &Severity, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(severity.name())
}

/// Puts what was found in several files together: the text of `preflight.json`.
pub fn json(reports: &[String]) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!("{{\n\"plantin\": \"{version}\",\n\"files\": [\n{}\n]\n}}\n", reports.join(",\n"))
}

impl Report {
    /// Rounds what is measured to what can be measured: a tenth of a percent, a hundredth of a millimetre.
    pub(super) fn round(&mut self) {
        let inks = self.ink.values_mut().chain([&mut self.total]);
        inks.flat_map(|ink| [&mut ink.most, &mut ink.text]).for_each(|ink| *ink = (*ink * 10.0).round() / 10.0);
        let round = |length: f64| (length * 100.0).round() / 100.0;
        self.trim = self.trim.map(|(width, height)| (round(width), round(height)));
    }

    /// Returns it as JSON, an object.
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Says whether the file breaks no rule that stops it.
    pub fn passes(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != Severity::Error)
    }

    /// Puts places of the manuscript to the findings: `place` knows where a page begins.
    pub fn locate(&mut self, place: impl Fn(u32) -> Option<Place>) {
        for finding in &mut self.findings {
            finding.place = finding.page.and_then(&place);
        }
    }

    /// Returns what the file is, in a few lines for people.
    pub fn summary(&self) -> String {
        let mut text = self.file.clone();
        if self.pages == 0 {
            return text + "\n";
        }
        let claim = self.claim.as_deref().unwrap_or("claims no PDF/X");
        let pages = if self.pages == 1 { "1 page".to_owned() } else { format!("{} pages", self.pages) };
        let _ = write!(text, "\n  {claim}, {pages}");
        if let Some((width, height)) = self.trim {
            let _ = write!(text, ", trimmed to {width:.1} × {height:.1} mm");
        }
        if !self.ink.is_empty() {
            text.push_str("\n  ink, at most / under text:");
            let process = super::Plate::PROCESS.iter().map(|plate| plate.name());
            let spots =
                self.ink.keys().map(String::as_str).filter(|name| process.clone().all(|plate| plate != *name));
            for name in process.clone().chain(spots) {
                if let Some(ink) = self.ink.get(name) {
                    let _ = write!(text, " {name} {:.0} / {:.0} %,", ink.most, ink.text);
                }
            }
            let _ = write!(text, " together {:.0} / {:.0} %", self.total.most, self.total.text);
        }
        let fonts = self.fonts.len();
        let _ = write!(text, "\n  {fonts} font{}", if fonts == 1 { "" } else { "s" });
        if self.transparency {
            text.push_str(", transparency");
        }
        if self.overprint {
            text.push_str(", overprint");
        }
        if let Some(barcode) = &self.barcode {
            let _ = write!(text, ", barcode {barcode}");
        }
        text.push('\n');
        text
    }

    /// Returns the findings as diagnostics: at the manuscript's line where it is known, else at the file.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        self.findings
            .iter()
            .map(|finding| {
                let place = match &finding.place {
                    Some(place) => Where::Span(place.span),
                    None => Where::File(self.file.clone()),
                };
                let message = match pages(&finding.pages) {
                    on if on.is_empty() => finding.message.clone(),
                    on => format!("{on}: {}", finding.message),
                };
                let message = if finding.place.is_some() { format!("{}, {message}", self.file) } else { message };
                let mut told = Diagnostic::new(finding.code, place, message).severity(finding.severity);
                told.help = format!("{}\nthe rule: {}", finding.help, finding.clauses.join("; "));
                told.unit = finding.place.as_ref().and_then(|place| place.key.clone());
                told
            })
            .collect()
    }
}

/// Writes pages for people: `pages 3, 5 to 9`.
fn pages(pages: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for &page in pages {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == page => *last = page,
            _ => runs.push((page, page)),
        }
    }
    let shown = |&(first, last): &(u32, u32)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    };
    match (pages, runs.len()) {
        ([], _) => String::new(),
        ([page], _) => format!("page {page}"),
        (_, count) if count > 6 => {
            let first: Vec<String> = runs.iter().take(6).map(shown).collect();
            format!("pages {} and more, {} in all", first.join(", "), pages.len())
        }
        _ => format!("pages {}", runs.iter().map(shown).collect::<Vec<_>>().join(", ")),
    }
}

/// Collects findings: the same one on several pages is one.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Tells a rule that is broken, with the weight that the code table gives it.
    pub fn tell(&mut self, code: Code, page: Option<u32>, message: impl Into<String>) {
        self.weighed(code, code.severity(), page, message);
    }

    /// Tells it with another weight.
    pub fn weighed(&mut self, code: Code, severity: Severity, page: Option<u32>, message: impl Into<String>) {
        let message = message.into();
        let same = |finding: &&mut Finding| {
            finding.code == code && finding.severity == severity && finding.message == message
        };
        if let Some(known) = self.0.iter_mut().find(same) {
            known.pages.extend(page.filter(|page| known.pages.last() != Some(page)));
            return;
        }
        let help = clause::help(code).to_owned();
        let clauses = clause::of(code).map(|clause| clause.source.to_owned()).collect();
        let pages = page.into_iter().collect();
        self.0.push(Finding { code, severity, message, help, page, pages, clauses, place: None });
    }

    /// Returns them, by page and code.
    pub fn finish(mut self) -> Vec<Finding> {
        self.0.sort_by(|a, b| (a.page, a.code, &a.message).cmp(&(b.page, b.code, &b.message)));
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_written_short() {
        assert_eq!(pages(&[]), "");
        assert_eq!(pages(&[4]), "page 4");
        assert_eq!(pages(&[1, 2, 4, 5, 6, 9]), "pages 1, 2, 4 to 6, 9");
        let odd: Vec<u32> = (0..20).map(|n| 2 * n + 1).collect();
        assert_eq!(pages(&odd), "pages 1, 3, 5, 7, 9, 11 and more, 20 in all");
    }

    #[test]
    fn the_same_on_several_pages_is_one_finding() {
        let mut findings = Findings::default();
        findings.tell(Code::Hairline, Some(2), "thin");
        findings.tell(Code::NoTrim, Some(1), "no");
        findings.tell(Code::Hairline, Some(3), "thin");
        let found = findings.finish();
        assert_eq!(
            found.iter().map(|f| (f.code, f.pages.clone())).collect::<Vec<_>>(),
            [(Code::NoTrim, vec![1]), (Code::Hairline, vec![2, 3])]
        );
        assert!(found.iter().all(|finding| !finding.clauses.is_empty() && !finding.help.is_empty()));
    }
}
