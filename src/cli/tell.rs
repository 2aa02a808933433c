//! How diagnostics are shown: to people as a text with the line that is meant, to machines as JSON.
//!
//! *Architecture invariant*: what a manuscript holds is never trusted with a terminal: control characters are shown, not
//! sent.

use std::fmt::Write;

use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};
use serde::Serialize;

use super::console::{Console, Stop};
use crate::diagnostic::{Diagnostic, Severity, Where};
use crate::source::{Source, Sources, Span};

/// Where long lines are cut, in columns. The same on every terminal, so that what is told can be compared.
const WIDTH: usize = 110;

/// How many characters of a line are marked at most: a paragraph is one line, and a mark under all of it says nothing.
const MARKED: usize = 60;

/// Tells diagnostics: as JSON on standard output, one object a line; else as text on standard error with a sum at the
/// end. A quiet console tells errors alone.
pub(super) fn all(console: &Console, diagnostics: &[Diagnostic], sources: &Sources, json: bool) -> Result<(), Stop> {
    let told = diagnostics.iter().filter(|told| told.is_error() || !console.is_quiet());
    if json {
        let lines: String = told.map(|told| self::json(told, sources) + "\n").collect();
        return console.answer(&lines);
    }
    let texts: String = told.map(|told| text(told, sources) + "\n\n").collect();
    console.tell(&texts)?;
    console.remark(&(sum(diagnostics) + "\n"))
}

/// Renders a diagnostic as rustc draws them.
fn text(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info | Severity::Off => Level::INFO,
    };
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.id()));
    match &diagnostic.place {
        Where::Span(span) => group = group.element(marked(sources.get(span.source), *span, &diagnostic.label)),
        Where::File(path) => group = group.element(Origin::path(path.as_str())),
        Where::Project => {}
    }
    if !diagnostic.help.is_empty() {
        group = group.element(Level::HELP.message(normalize_untrusted_str(&diagnostic.help)));
    }
    Renderer::styled().hyperlink(false).term_width(WIDTH).render(&[group])
}

/// Shows the first line of a span, what is meant in it marked.
fn marked<'a>(source: &'a Source, span: Span, label: &'a str) -> Element<'a> {
    let text = source.text.as_str();
    let place = source.place(span.start);
    let start = text.floor_char_boundary(span.range().start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].lines().next().unwrap_or_default();
    if line.is_empty() {
        // There is nothing to show, as in an empty file.
        return Origin::path(source.path.as_str())
            .line(place.line as usize)
            .char_column(place.column as usize)
            .into();
    }
    let start = (start - line_start).min(line.len());
    let end = line.ceil_char_boundary(span.range().end.saturating_sub(line_start)).max(start);
    let cut = line[start..end].char_indices().nth(MARKED);
    let end = cut.map_or(end, |(at, _)| start + at);
    let annotation = AnnotationKind::Primary.span(start..end);
    let annotation: Annotation<'a> = if label.is_empty() { annotation } else { annotation.label(label) };
    Snippet::source(line).line_start(place.line as usize).path(source.path.as_str()).annotation(annotation).into()
}

/// Counts diagnostics: "2 errors, 1 warning".
fn sum(diagnostics: &[Diagnostic]) -> String {
    let mut sum = String::new();
    for (severity, name) in [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Info, "remark")] {
        let count = diagnostics.iter().filter(|told| told.severity == severity).count();
        if count > 0 {
            let comma = if sum.is_empty() { "" } else { ", " };
            let plural = if count == 1 { "" } else { "s" };
            let _ = write!(sum, "{comma}{count} {name}{plural}");
        }
    }
    if sum.is_empty() { "no faults".to_owned() } else { sum }
}

/// A diagnostic as machines read it.
#[derive(Serialize)]
struct Told<'a> {
    code: &'static str,
    severity: &'static str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    unit: Option<&'a str>,
    help: &'a str,
}

fn json(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let (file, place) = match &diagnostic.place {
        Where::Span(span) => {
            let source = sources.get(span.source);
            (Some(source.path.as_str()), Some(source.place(span.start)))
        }
        Where::File(path) => (Some(path.as_str()), None),
        Where::Project => (None, None),
    };
    let told = Told {
        code: diagnostic.code.id(),
        severity: diagnostic.severity.name(),
        message: &diagnostic.message,
        file,
        line: place.map(|place| place.line),
        column: place.map(|place| place.column),
        unit: diagnostic.unit.as_ref().map(|key| key.as_str()),
        help: &diagnostic.help,
    };
    // Texts and numbers can always be written.
    serde_json::to_string(&told).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Code;
    use crate::document::Key;

    fn plain(diagnostic: &Diagnostic, sources: &Sources) -> String {
        anstream::adapter::strip_str(&text(diagnostic, sources)).to_string()
    }

    #[test]
    fn a_diagnostic_shows_code_place_line_label_and_help() {
        let mut sources = Sources::default();
        let id = sources.add("locales/fr/03-money.ftl", "# EN: x\nu-7kq2m9 = D’après le _Guardian_\n");
        let diagnostic =
            Diagnostic::new(Code::LostNote, Span::new(id, 19..29), "the French text has lost a footnote")
                .label("here")
                .help("add `[^guardian-2019]`");
        assert_eq!(
            plain(&diagnostic, &sources),
            "\
warning[L012]: the French text has lost a footnote
 --> locales/fr/03-money.ftl:2:12
  |
2 | u-7kq2m9 = D’après le _Guardian_
  |            ^^^^^^^ here
  |
  = help: add `[^guardian-2019]`"
        );
    }

    #[test]
    fn a_paragraph_in_one_line_does_not_break_the_layout() {
        let mut sources = Sources::default();
        let line = "Some words of a long paragraph. ".repeat(60);
        let id = sources.add("a.md", &line);
        for range in [0..line.len(), 900..905, line.len() - 3..line.len()] {
            let diagnostic = Diagnostic::new(Code::NotYet, Span::new(id, range), "x").label("what is meant");
            let shown = plain(&diagnostic, &sources);
            assert!(shown.lines().all(|line| line.chars().count() <= WIDTH + 10), "{shown}");
            assert!(shown.contains("^ what is meant"), "{shown}");
        }
    }

    #[test]
    fn any_span_of_any_text_can_be_shown() {
        let mut sources = Sources::default();
        for text in ["", "\n", "é\n\nüber\n", "a\tb\u{1b}[31m\u{202e}x", "e\u{301}\u{200d}🏳️‍🌈"] {
            let id = sources.add("a.md", text);
            for start in 0..=text.len() + 2 {
                for end in start..=text.len() + 2 {
                    let diagnostic =
                        Diagnostic::new(Code::NotYet, Span::new(id, start..end), "x\u{1b}").help("\u{1b}");
                    let shown = plain(&diagnostic, &sources);
                    assert!(shown.contains("a.md") && !shown.contains('\u{1b}'), "{shown:?}");
                }
            }
        }
    }

    #[test]
    fn what_has_no_text_has_its_file() {
        let sources = Sources::default();
        let diagnostic =
            Diagnostic::new(Code::NotFound, Where::File("manuscript/x.md".to_owned()), "it is not there");
        assert_eq!(plain(&diagnostic, &sources), "error[M001]: it is not there\n--> manuscript/x.md");
    }

    #[test]
    fn machines_read_one_object_a_line() {
        let mut sources = Sources::default();
        let id = sources.add("a.md", "one\ntwo\n");
        let diagnostic =
            Diagnostic::new(Code::NotYet, Span::new(id, 5..6), "a \"b\"").help("c").unit(&Key::new("u-000000"));
        assert_eq!(
            json(&diagnostic, &sources),
            r#"{"code":"M127","severity":"error","message":"a \"b\"","file":"a.md","line":2,"column":2,"unit":"u-000000","help":"c"}"#
        );
    }

    #[test]
    fn the_sum_counts_by_severity() {
        let told = |code| Diagnostic::new(code, Where::Project, "x");
        let all = [told(Code::NotFound), told(Code::NotFound), told(Code::LostNote)];
        assert_eq!(sum(&all), "2 errors, 1 warning");
        assert_eq!(sum(&[]), "no faults");
    }
}
