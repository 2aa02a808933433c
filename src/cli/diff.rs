//! `plantin diff`: the source text then and now, word by word, and the translation under it.

use std::path::PathBuf;

use annotate_snippets::normalize_untrusted_str;
use clap::builder::styling::{AnsiColor, Style};
use serde::Serialize;

use super::console::{COLUMNS, Console, Stop};
use super::unit::{self, Known};
use super::{Exit, open};
use crate::document::{Key, key::Revision};
use crate::locale::difference::{self, Part};
use crate::locale::{Catalog, State};
use crate::project::Project;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin diff u-7kq2m9
  plantin diff --edition fr
  plantin diff u-7kq2m9 --json | jq -r '.editions.fr.then'

Without an id: all that is stale. On a terminal what is gone is red and struck out, what is new is green; elsewhere
they are written [-gone-] and {+new+}. Edit the translation, or run `plantin accept ID` if it still holds.")]
pub(super) struct Arguments {
    /// The units.
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    /// Only these editions.
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    edition: Vec<String>,
    /// The project's folder.
    #[arg(long, value_name = "PROJECT", default_value = ".")]
    project: PathBuf,
    /// Prints for machines: one object a unit, a line each.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let (project, _) = match open(&arguments.project)?.usable(console, arguments.json)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    let editions = unit::editions(&project, &arguments.edition)?;
    let catalogs: Vec<&Catalog> = editions.iter().filter_map(|name| project.catalog(name)).collect();
    let known = Known::of(&project);
    let keys = match arguments.ids.as_slice() {
        [] => known.in_order().filter(|key| is_stale(key, &catalogs)).cloned().collect(),
        ids => known.all(ids)?,
    };
    let differences: Vec<Difference> =
        keys.iter().map(|key| Difference::of(&project, &known, key, &catalogs, arguments.ids.is_empty())).collect();
    let text: String = if arguments.json {
        differences.iter().map(|found| serde_json::to_string(found).unwrap_or_default() + "\n").collect()
    } else if differences.is_empty() {
        "nothing is stale\n".to_owned()
    } else {
        let columns = if console.is_looked_at() { COLUMNS } else { usize::MAX };
        let look = Look { colours: console.has_colours(), columns };
        let texts: Vec<String> = differences.iter().map(|found| found.shown(look)).collect();
        texts.join("\n")
    };
    console.answer(&text)?;
    if keys.iter().any(|key| known.is_ahead(key)) {
        let told = "the manuscript has changed since the last sync: run `plantin sync` to see the newest text here\n";
        console.remark(told)?;
    }
    Ok(Exit::Done)
}

fn is_stale(key: &Key, catalogs: &[&Catalog]) -> bool {
    catalogs.iter().any(|catalog| catalog.messages.get(key).is_some_and(|message| message.state == State::Stale))
}

/// How an answer is to look.
#[derive(Clone, Copy, Debug)]
struct Look {
    colours: bool,
    /// How long a line may be.
    columns: usize,
}

/// One unit, and its translations.
#[derive(Debug, Serialize)]
struct Difference {
    unit: String,
    /// Where the manuscript has it: a path and a line; `None` if it is gone.
    file: Option<String>,
    line: Option<u32>,
    /// The text as the last sync saw it; `None` if the unit is gone.
    now: Option<String>,
    editions: std::collections::BTreeMap<String, Translation>,
}

/// A translation.
#[derive(Debug, Serialize)]
struct Translation {
    state: &'static str,
    file: Option<String>,
    line: Option<u32>,
    /// The source text that it was made from; `None` if that is not known, or there is no translation.
    then: Option<String>,
    translation: Option<String>,
}

impl Difference {
    fn of(project: &Project, known: &Known, key: &Key, catalogs: &[&Catalog], only_stale: bool) -> Self {
        let place = known.place(project, key);
        let now = known.seen(key).map(str::to_owned);
        let shown = catalogs.iter().filter(|catalog| !only_stale || is_stale(key, &[catalog]));
        let editions =
            shown.map(|catalog| (catalog.name.clone(), translation(project, key, catalog, now.as_deref())));
        let editions = editions.collect();
        Difference {
            unit: key.to_string(),
            file: place.as_ref().map(|(path, _)| path.clone()),
            line: place.map(|(_, line)| line),
            now,
            editions,
        }
    }

    fn shown(&self, look: Look) -> String {
        let place = |file: &Option<String>, line: &Option<u32>| match (file, line) {
            (Some(file), Some(line)) => format!("  {file}:{line}"),
            _ => String::new(),
        };
        let gone = if self.now.is_some() { "" } else { "  its text is gone" };
        let mut text = format!("{}{}{gone}\n", self.unit, place(&self.file, &self.line));
        for (name, found) in &self.editions {
            text.push_str(&format!("\n{name}, {}{}\n", found.state, place(&found.file, &found.line)));
            match (&found.then, &self.now) {
                (Some(then), Some(now)) => push(&marked(then, now, look.colours), look, &mut text),
                (Some(only), None) => push(&safe(only), look, &mut text),
                (None, Some(now)) => {
                    if found.translation.is_some() {
                        text.push_str("  (nobody knows which text this was made from; this is the text now)\n");
                    }
                    push(&safe(now), look, &mut text);
                }
                (None, None) => {}
            }
            if let Some(translation) = &found.translation {
                text.push('\n');
                push(&safe(translation), look, &mut text);
            }
        }
        text
    }
}

fn translation(project: &Project, key: &Key, catalog: &Catalog, now: Option<&str>) -> Translation {
    let message = catalog.messages.get(key);
    let place = message.map(|message| {
        let source = project.sources.get(message.id_span.source);
        (source.path.clone(), source.place(message.id_span.start).line)
    });
    let then = message.and(catalog.lock.get(key)).and_then(|entry| text_of(project, entry.source, now));
    Translation {
        state: match message.map(|message| message.state) {
            Some(State::Current) => "current",
            Some(State::Stale) => "stale",
            Some(State::Orphan) => "its text is gone",
            Some(State::Missing) | None => "missing",
        },
        file: place.as_ref().map(|(path, _)| path.clone()),
        line: place.map(|(_, line)| line),
        // What is not in the lock yet was made from the text of the last sync.
        then: then.or_else(|| message.filter(|message| message.state == State::Current).and(now.map(str::to_owned))),
        translation: message.map(|message| message.text.text.clone()),
    }
}

/// Returns the source text with a revision.
fn text_of(project: &Project, wanted: Revision, now: Option<&str>) -> Option<String> {
    match now {
        Some(now) if Revision::of_source(now) == wanted => Some(now.to_owned()),
        Some(_) | None => project.locales.history.get(&wanted).cloned(),
    }
}

const GONE: Style = AnsiColor::Red.on_default().strikethrough();
const NEW: Style = AnsiColor::Green.on_default().bold();

/// Writes both wordings as one text.
fn marked(then: &str, now: &str, colours: bool) -> String {
    let mark = |part: &Part| match (part, colours) {
        (Part::Kept(text), _) => safe(text),
        (Part::Gone(text), true) => format!("{GONE}{}{GONE:#}", safe(text)),
        (Part::New(text), true) => format!("{NEW}{}{NEW:#}", safe(text)),
        (Part::Gone(text), false) => format!("[-{}-]", safe(text)),
        (Part::New(text), false) => format!("{{+{}+}}", safe(text)),
    };
    difference::words(then, now).iter().map(mark).collect()
}

/// Shows control characters instead of sending them to the terminal.
fn safe(text: &str) -> String {
    text.split('\n').map(normalize_untrusted_str).collect::<Vec<_>>().join("\n")
}

fn push(paragraph: &str, look: Look, text: &mut String) {
    for line in paragraph.split('\n').flat_map(|line| folded(line, look.columns.saturating_sub(INDENT.len()))) {
        text.push_str(format!("{INDENT}{line}").trim_end());
        text.push('\n');
    }
}

const INDENT: &str = "  ";

/// Breaks a text at its blanks into lines of at most so many columns. A colour ends with a line and begins again.
fn folded(text: &str, columns: usize) -> Vec<String> {
    let (mut lines, mut line, mut width, mut style) = (Vec::new(), String::new(), 0usize, String::new());
    for (at, word) in text.split(' ').enumerate() {
        let (length, after) = look_of(word, &style);
        if width > 0 && (width + 1).saturating_add(length) > columns {
            if !style.is_empty() {
                line.push_str(RESET);
            }
            lines.push(std::mem::replace(&mut line, style.clone()));
            width = 0;
        } else if at > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        (width, style) = (width + length, after);
    }
    lines.push(line);
    lines
}

/// What ends every colour.
const RESET: &str = "\u{1b}[0m";

/// Returns how many columns a word takes, and which colours go on behind it.
fn look_of(word: &str, before: &str) -> (usize, String) {
    let (mut length, mut style, mut rest) = (0, before.to_owned(), word);
    while let Some(at) = rest.find('\u{1b}') {
        let end = rest[at..].find('m').map_or(rest.len(), |end| at + end + 1);
        length += rest[..at].chars().count();
        match &rest[at..end] {
            RESET => style.clear(),
            colour => style.push_str(colour),
        }
        rest = &rest[end..];
    }
    (length + rest.chars().count(), style)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_have_colours_or_marks() {
        assert_eq!(marked("four high", "five high", false), "[-four-]{+five+} high");
        assert_eq!(marked("four", "five", true), "\u{1b}[9m\u{1b}[31mfour\u{1b}[0m\u{1b}[1m\u{1b}[32mfive\u{1b}[0m");
    }

    #[test]
    fn long_lines_are_folded_and_colours_go_on() {
        assert_eq!(folded("one two three", 7), ["one two", "three"]);
        assert_eq!(folded("one", 2), ["one"]);
        assert_eq!(folded("one  two", usize::MAX), ["one  two"]);
        assert_eq!(
            folded("a \u{1b}[31mone two\u{1b}[0m b", 5),
            ["a \u{1b}[31mone\u{1b}[0m", "\u{1b}[31mtwo\u{1b}[0m b"]
        );
    }

    #[test]
    fn nothing_of_a_book_reaches_the_terminal_as_a_command() {
        assert!(!marked("a\u{1b}[31m", "b\u{7}", false).contains(['\u{1b}', '\u{7}']));
    }
}
