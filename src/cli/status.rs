//! `plantin status`: what is translated, by locale and chapter.

use super::console::{COLUMNS, Console, Stop};
use super::{Exit, ProjectArgument, open};
use crate::locale::state::{Counts, LocaleStatus, Status, Words};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  plantin status
  plantin status my-book --json | jq '.locales.fr.ids.missing'

Units are runs of text, such as a paragraph; words are those of the source text. On a terminal a bar shows the words of
each file: full what is current, half what is stale, dotted what is missing.")]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArgument,
    /// Prints for machines: all numbers, and the ids of what is stale, missing or left over.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments, console: &Console) -> Result<Exit, Stop> {
    let (project, _) = match open(&arguments.project.project)?.usable(console, arguments.json)? {
        Ok(usable) => usable,
        Err(exit) => return Ok(exit),
    };
    let status = project.status();
    let text = if arguments.json {
        serde_json::to_string_pretty(&status).unwrap_or_default() + "\n"
    } else {
        table(&status, console.is_looked_at())
    };
    console.answer(&text)?;
    if let Some(told) = project.alignment.diagnostic().filter(|_| !project.locales.snapshot.is_empty()) {
        console.remark(&format!("{}; these are the numbers as of now: {}\n", told.message, told.help))?;
    }
    Ok(Exit::Done)
}

/// Shows the numbers, a table a locale.
fn table(status: &Status, bars: bool) -> String {
    if status.locales.is_empty() {
        return format!("the book has one edition, `{}`, and nothing to translate\n", status.source);
    }
    let tables: Vec<String> = status.locales.iter().map(|(name, locale)| locale_table(name, locale, bars)).collect();
    tables.join("\n")
}

fn locale_table(name: &str, locale: &LocaleStatus, bars: bool) -> String {
    let files = locale.chapters.iter().map(|chapter| chapter.file.chars().count());
    let width = files.chain([name.len(), "all".len()]).max().unwrap_or_default();
    let mut text = format!(
        "{name:<width$}  {:>5} {:>7} {:>5} {:>7}  {:>6} {:>5}\n",
        "units", "current", "stale", "missing", "words", "done"
    );
    let bar_width = COLUMNS.saturating_sub(width + NUMBERS).clamp(LEAST_BAR, BAR);
    let mut row = |file: &str, counts: Counts, words: Words| {
        text.push_str(&format!(
            "{file:<width$}  {:>5} {:>7} {:>5} {:>7}  {:>6} {:>3} %{}\n",
            counts.units,
            counts.current,
            counts.stale,
            counts.missing,
            words.source,
            percent(words),
            if bars { format!("  {}", bar(words, bar_width)) } else { String::new() },
        ));
    };
    for chapter in &locale.chapters {
        row(&chapter.file, chapter.counts, chapter.words);
    }
    row("all", locale.counts, locale.words);
    if locale.orphan > 0 {
        text.push_str(&match locale.orphan {
            1 => "1 translation has lost its text: `plantin sync` keeps it\n".to_owned(),
            many => format!("{many} translations have lost their text: `plantin sync` keeps them\n"),
        });
    }
    text
}

/// How many columns the numbers take, and the blanks before the bar.
const NUMBERS: usize = 45;
/// How long a bar is at most, in columns, and at least.
const BAR: usize = 16;
const LEAST_BAR: usize = 6;

/// Draws the words of a file: current, stale, missing. What there is at all has a column, however little it is.
fn bar(words: Words, columns: usize) -> String {
    if words.source == 0 {
        return "█".repeat(columns);
    }
    let part = |count: usize| (count * columns / words.source).max(usize::from(count > 0));
    let (stale, missing) = (part(words.stale), part(words.missing));
    let current = columns.saturating_sub(stale + missing);
    let text = "█".repeat(current) + &"▒".repeat(stale) + &"░".repeat(missing);
    text.chars().take(columns).collect()
}

/// Returns how many of a hundred words are translated and current; a hundred only if all are.
fn percent(words: Words) -> usize {
    (100 * words.current).checked_div(words.source).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::locale::state::ChapterStatus;

    #[test]
    fn a_locale_is_a_table_with_a_sum() {
        let counts = Counts { units: 3, current: 2, stale: 1, missing: 0 };
        let words = Words { source: 1000, current: 999, stale: 1, missing: 0 };
        let chapters = vec![ChapterStatus { file: "01-money.ftl".to_owned(), counts, words }];
        let locale = LocaleStatus { counts, words, chapters, orphan: 1, ..LocaleStatus::default() };
        let status = Status { source: "en".to_owned(), locales: BTreeMap::from([("fr".to_owned(), locale)]) };
        assert_eq!(
            table(&status, false),
            "\
fr            units current stale missing   words  done
01-money.ftl      3       2     1       0    1000  99 %
all               3       2     1       0    1000  99 %
1 translation has lost its text: `plantin sync` keeps it
"
        );
        assert!(table(&status, true).lines().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn a_bar_shows_the_least_that_is_not_done() {
        assert_eq!(bar(Words::default(), BAR), "████████████████");
        assert_eq!(bar(Words { source: 1000, current: 999, stale: 1, missing: 0 }, BAR), "███████████████▒");
        assert_eq!(bar(Words { source: 100, current: 50, stale: 25, missing: 25 }, BAR), "████████▒▒▒▒░░░░");
        assert_eq!(bar(Words { source: 100, current: 0, stale: 0, missing: 100 }, BAR), "░".repeat(BAR));
    }

    #[test]
    fn an_empty_chapter_is_done() {
        assert_eq!(percent(Words::default()), 100);
    }
}
