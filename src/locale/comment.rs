//! The comment lines that `sync` owns: what a translator sees beside a message.
//!
//! In: the lock's knowledge of a unit, as texts. Out: lines that begin `NOTE:`, `KIND:`, `EN:` (the source edition's
//! name in capitals), `WAS:` and `STALE:`. All other lines are a person's. The lines are a view, written anew by every
//! sync; only the lack of a `STALE:` line is ever read ([`is_accepted`]).

use super::escape;

/// What the lines of one unit show.
#[derive(Clone, Copy, Debug, Default)]
pub struct View<'a> {
    /// What the author tells the translators.
    pub note: Option<&'a str>,
    /// What the unit is; empty for running text.
    pub kind: &'a str,
    /// The source text.
    pub source: &'a str,
    /// Whether the translation is stale, and the text that it was made from, if that is known.
    pub stale: Option<Option<&'a str>>,
}

/// Returns the lines of a view, without line ends; `edition` is the name of the source edition.
pub fn lines(view: &View, edition: &str) -> Vec<String> {
    let mut lines = told(view);
    lines.extend(source_lines(&label(edition), view.source));
    if let Some(was) = view.stale {
        if let Some(was) = was {
            lines.extend(source_lines("WAS", was));
        }
        let language = language(edition);
        lines.push(match was {
            Some(_) => format!("# STALE: the {language} changed. Edit the text, or delete this line if it is still right."),
            None => format!("# STALE: nobody knows which {language} this was made from. Edit the text, or delete this line if it is right."),
        });
    }
    lines
}

/// Returns the lines that are true of the unit in every language: those that the snapshot holds too.
pub fn told(view: &View) -> Vec<String> {
    let mut lines = Vec::new();
    if !view.kind.is_empty() {
        lines.push(format!("# KIND: {}", view.kind));
    }
    for line in view.note.into_iter().flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty()) {
        lines.push(format!("# NOTE: {line}"));
    }
    lines
}

/// Writes a source text behind a label, a line for each of its lines, as Fluent, so that it can be copied.
fn source_lines(label: &str, text: &str) -> Vec<String> {
    escape::value(text).split('\n').map(|line| format!("# {label}: {line}").trim_end().to_owned()).collect()
}

/// Says whether `sync` owns a comment line.
pub fn is_owned(line: &str, edition: &str) -> bool {
    let Some(text) = line.trim_start_matches('#').strip_prefix(' ') else { return false };
    let Some((label, _)) = text.split_once(':') else { return false };
    matches!(label, "WAS" | "STALE" | "NOTE" | "KIND" | "MAYBE") || label == self::label(edition)
}

/// Says whether a translator has deleted the `STALE:` line and left the source text beside it, which must be the one
/// of the last sync: who has not seen that text has not confirmed it.
pub fn is_accepted(comment: &[&str], before: &str, edition: &str) -> bool {
    let label = label(edition);
    let begins = |line: &str, label: &str| {
        line.strip_prefix("# ").and_then(|l| l.strip_prefix(label)).is_some_and(|l| l.starts_with(':'))
    };
    let shown = comment.iter().filter(|line| begins(line, &label)).map(|line| line.trim_end());
    !comment.iter().any(|line| begins(line, "STALE")) && shown.eq(source_lines(&label, before))
}

/// Returns the label of source texts: the source edition's name in capitals.
fn label(edition: &str) -> String {
    edition.to_uppercase()
}

/// Returns the English name of a source edition's language, for the sentence that says that it changed.
fn language(edition: &str) -> &str {
    match edition.split('-').next().unwrap_or(edition) {
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fr" => "French",
        "it" => "Italian",
        "nl" => "Dutch",
        "pt" => "Portuguese",
        _ => "source text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stale_unit_shows_both_texts() {
        let view = View { note: Some("short"), kind: "heading", source: "New {$x}", stale: Some(Some("Old {$x}")) };
        assert_eq!(
            lines(&view, "en"),
            [
                "# KIND: heading",
                "# NOTE: short",
                "# EN: New { $x }",
                "# WAS: Old { $x }",
                "# STALE: the English changed. Edit the text, or delete this line if it is still right.",
            ]
        );
    }

    #[test]
    fn verse_is_shown_line_by_line() {
        let view = View { source: "one\n\ntwo", ..View::default() };
        assert_eq!(lines(&view, "nl"), ["# NL: one", "# NL:", "# NL: two"]);
    }

    #[test]
    fn only_labelled_lines_are_owned() {
        assert!(is_owned("# EN: x", "en") && is_owned("# WAS:", "en") && is_owned("# MAYBE: x", "en"));
        assert!(!is_owned("# FR: x", "en") && !is_owned("# Was it so?", "en") && !is_owned("#EN: x", "en"));
    }

    #[test]
    fn acceptance_needs_the_text_of_the_last_sync() {
        assert!(is_accepted(&["# mine", "# EN: a"], "a", "en"));
        assert!(!is_accepted(&["# EN: a", "# STALE: x"], "a", "en"));
        assert!(!is_accepted(&["# EN: b"], "a", "en"));
        assert!(!is_accepted(&[], "a", "en"), "Pontoon drops comments");
    }
}
