//! The comment lines that `sync` owns: what a translator sees beside a message.
//!
//! In: the lock's knowledge of a unit, as texts. Out: lines that begin `NOTE:`, `KIND:`, `EN:` (the source edition's
//! name in capitals), `WAS:`, `MAYBE:` and `STALE:`. All other lines are a person's. The lines are a view, written anew by every
//! sync. Read are only the lack of a `STALE:` line ([`is_accepted`]), which source text a translator had before him
//! ([`shows_another`]), and a proposal that stands already ([`standing_proposal`]).

use super::{entries, escape, pattern};

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
    /// A translation that may help, as [`proposal`] writes it.
    pub proposal: &'a [String],
}

/// Returns the lines of a view, without line ends; `edition` is the name of the source edition.
pub fn lines(view: &View, edition: &str) -> Vec<String> {
    let mut lines = told(view);
    lines.extend(source_lines(&label(edition), view.source));
    if let Some(was) = view.stale {
        if let Some(was) = was {
            lines.extend(source_lines("WAS", was));
        }
        lines.extend(view.proposal.iter().cloned());
        let language = language(edition);
        lines.push(match was {
            Some(_) => format!("# STALE: the {language} changed. Edit the text, or delete this line if it is still right."),
            None => format!("# STALE: nobody knows which {language} this was made from. Edit the text, or delete this line if it is right."),
        });
    } else {
        lines.extend(view.proposal.iter().cloned());
    }
    lines
}

/// Returns the lines of a proposal: a translation as it stands in its file, `raw` behind its `=`, and, for a unit that
/// has none of its own, the text that it was made from.
pub fn proposal(raw: &str, made_from: Option<&str>) -> Vec<String> {
    let mut lines = made_from.map_or_else(Vec::new, |text| source_lines("WAS", text));
    lines.extend(raw.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("# MAYBE: {line}")));
    lines
}

/// Returns the proposal that stands in a comment: it stays until the unit has a translation that holds.
pub fn standing_proposal(comment: &[&str], with_source: bool) -> Vec<String> {
    let of_proposal = |line: &&&str| begins(line, "MAYBE") || with_source && begins(line, "WAS");
    if !comment.iter().any(|line| begins(line, "MAYBE")) {
        return Vec::new();
    }
    comment.iter().filter(of_proposal).map(|line| (*line).to_owned()).collect()
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

/// Says whether a comment line begins with a label.
fn begins(line: &str, label: &str) -> bool {
    line.strip_prefix("# ").and_then(|line| line.strip_prefix(label)).is_some_and(|line| line.starts_with(':'))
}

/// Says whether a comment marks its message as stale.
pub fn is_stale(comment: &[&str]) -> bool {
    comment.iter().any(|line| begins(line, "STALE"))
}

/// Says whether a comment shows another source text than `before`, that of the last sync: then a text from elsewhere
/// (an older branch, a copy that was put back) stands under it. A comment without a source text shows none: the
/// writers of Weblate and Pontoon leave it away.
pub fn shows_another(comment: &[&str], before: &str, edition: &str) -> bool {
    let label = label(edition);
    let mut shown = comment.iter().filter(|line| begins(line, &label)).map(|line| line.trim_end()).peekable();
    shown.peek().is_some() && !shown.eq(source_lines(&label, before))
}

/// Returns the source text that a comment shows, if it can be read.
pub fn shown(comment: &[&str], edition: &str) -> Option<String> {
    let label = format!("# {}:", label(edition));
    let lines = comment.iter().filter_map(|line| line.strip_prefix(label.as_str()));
    let lines: Vec<_> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let message = match lines.as_slice() {
        [] => return None,
        [line] => format!("shown = {line}"),
        lines => format!("shown =\n    {}", lines.join("\n    ")),
    };
    // A comment may hold anything, and braces without end would exhaust the parser's stack.
    (entries::depth(&message) <= entries::DEPTH).then(|| pattern::read_back(&message)).flatten()
}

/// Says whether a translator has deleted the `STALE:` line and left the source text beside it, which must be the one
/// of the last sync: who has not seen that text has not confirmed it.
pub fn is_accepted(comment: &[&str], before: &str, edition: &str) -> bool {
    let label = label(edition);
    let shown = comment.iter().filter(|line| begins(line, &label)).map(|line| line.trim_end());
    !is_stale(comment) && shown.eq(source_lines(&label, before))
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
        let view = View {
            note: Some("short"),
            kind: "heading",
            source: "New {$x}",
            stale: Some(Some("Old {$x}")),
            proposal: &[],
        };
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
    fn a_proposal_stands_between_what_it_was_made_from_and_what_to_do() {
        let proposal = proposal("\n    Le mur.\n    Haut.", Some("The wall."));
        let view = View { source: "New", proposal: &proposal, ..View::default() };
        let missing = lines(&view, "en");
        assert_eq!(missing, ["# EN: New", "# WAS: The wall.", "# MAYBE: Le mur.", "# MAYBE: Haut."]);
        let comment: Vec<_> = missing.iter().map(String::as_str).collect();
        assert_eq!(standing_proposal(&comment, true), missing[1..]);
        assert_eq!(standing_proposal(&comment, false), missing[2..]);
        assert_eq!(standing_proposal(&comment[..2], true), [""; 0]);
        let stale = View { stale: Some(Some("Old")), proposal: &missing[2..], ..view };
        let labels: Vec<_> = lines(&stale, "en").iter().map(|line| line[2..5].to_owned()).collect();
        assert_eq!(labels, ["EN:", "WAS", "MAY", "MAY", "STA"]);
    }

    #[test]
    fn another_source_text_is_seen() {
        assert!(shows_another(&["# EN: b"], "a", "en") && shows_another(&["# EN: a", "# EN: b"], "a", "en"));
        assert!(!shows_another(&["# EN: a", "# mine"], "a", "en") && !shows_another(&["# mine"], "a", "en"));
        for text in ["It cost {$x}.", "[^n] a", "one\n  two\n\nthree"] {
            let view = lines(&View { source: text, ..View::default() }, "en");
            let comment: Vec<_> = view.iter().map(String::as_str).collect();
            assert_eq!(shown(&comment, "en").as_deref(), Some(text));
        }
        assert_eq!(shown(&["# mine"], "en"), None);
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
