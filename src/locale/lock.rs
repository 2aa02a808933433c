//! `locales/<name>.lock`: from which source text each translation was made. It is the truth of what is stale.
//!
//! A version line, then, sorted, a line a unit: id, revision of the source text, revision of the translation, with
//! tabs between. Sorted lines merge well; what a merge leaves behind is told with its line, and then
//! [`sync`](super::sync) writes nothing until it is mended, so that no confirmation is lost.

use std::collections::{BTreeMap, btree_map::Entry};

use super::LockEntry;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::{Key, key::Revision};
use crate::source::{SourceId, Span};

/// The first line of a lock.
const VERSION: &str = "plantin-lock 1";

/// Reads a lock. What cannot be read is told; of two lines for one unit the first counts.
pub fn read(source: SourceId, text: &str) -> (BTreeMap<Key, LockEntry>, Vec<Diagnostic>) {
    let (lines, mut diagnostics) = lines(source, text, VERSION);
    let mut entries = BTreeMap::new();
    for (line, span) in lines {
        let mut fields = line.split('\t');
        let entry = (|| {
            let id = fields.next().filter(|id| !id.is_empty())?;
            let entry =
                LockEntry { source: Revision::parse(fields.next()?)?, translation: Revision::parse(fields.next()?)? };
            fields.next().is_none().then_some((Key::new(id), entry))
        })();
        match entry {
            None => diagnostics.push(broken(span, "the line is not an id and two revisions with tabs between")),
            Some((key, entry)) => match entries.entry(key) {
                Entry::Vacant(vacant) => {
                    vacant.insert(entry);
                }
                // What a merge has only doubled says nothing else: the next sync takes it away.
                Entry::Occupied(occupied) if *occupied.get() == entry => {
                    let told = broken(span, &format!("the line of `{}` stands here twice", occupied.key()));
                    diagnostics
                        .push(told.severity(Severity::Warning).help("run `plantin sync`, which takes it away"));
                }
                Entry::Occupied(occupied) => {
                    let message = format!("`{}` stands here a second time, and says something else", occupied.key());
                    diagnostics.push(broken(span, &message).help(
                        "keep the line from the branch whose translation stands in the `.ftl` file, delete the other, and run `plantin sync`",
                    ));
                }
            },
        }
    }
    (entries, diagnostics)
}

/// Writes a lock.
pub fn write(entries: &BTreeMap<Key, LockEntry>) -> String {
    let mut text = format!("{VERSION}\n");
    for (key, entry) in entries {
        text.push_str(&format!("{key}\t{}\t{}\n", entry.source, entry.translation));
    }
    text
}

/// Returns the lines behind the version line that are neither empty nor left by a merge, with their places.
pub(super) fn lines<'a>(source: SourceId, text: &'a str, version: &str) -> (Vec<(&'a str, Span)>, Vec<Diagnostic>) {
    let (mut kept, mut diagnostics) = (Vec::new(), Vec::new());
    let mut at = 0;
    for (number, line) in text.split('\n').enumerate() {
        let span = Span::new(source, at..at + line.len());
        at += line.len() + 1;
        let line = line.strip_suffix('\r').unwrap_or(line);
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            diagnostics.push(broken(span, "a merge has left its marks here"));
        } else if line == version || line.is_empty() {
            // A merge may double the version line; that is no harm.
        } else if number == 0 || line.starts_with("plantin-") {
            diagnostics.push(
                broken(span, &format!("the first line is not `{version}`"))
                    .help("if a newer Plantin wrote this file, use that one; else put the line back"),
            );
        } else {
            kept.push((line, span));
        }
    }
    (kept, diagnostics)
}

/// Makes the diagnostic of a line that cannot be used.
pub(super) fn broken(span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(Code::BrokenLock, span, message)
        .help("keep one whole line a unit, in any order, delete the rest, and run `plantin sync`")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn messages(text: &str) -> (usize, Vec<(u32, String)>) {
        let mut sources = Sources::default();
        let id = sources.add("locales/fr.lock", text);
        let (entries, diagnostics) = read(id, text);
        let told = diagnostics.into_iter().map(|diagnostic| {
            let crate::diagnostic::Where::Span(span) = diagnostic.place else { panic!("no place") };
            (sources.get(id).place(span.start).line, diagnostic.message)
        });
        (entries.len(), told.collect())
    }

    #[test]
    fn what_is_written_is_read() {
        let revision = |text: &str| Revision::of(text, false);
        let entry = |a, b| LockEntry { source: revision(a), translation: revision(b) };
        let entries = BTreeMap::from([(Key::new("u-b"), entry("a", "b")), (Key::new("u-a"), entry("c", "d"))]);
        let text = write(&entries);
        assert!(text.starts_with("plantin-lock 1\nu-a\t"));
        let id = Sources::default().add("locales/fr.lock", text.as_str());
        assert_eq!(read(id, &text), (entries.clone(), Vec::new()));
        assert_eq!(read(id, &text.replace('\n', "\r\n")).0, entries);
    }

    #[test]
    fn what_a_merge_leaves_is_told_with_its_line() {
        let text = "plantin-lock 1\n<<<<<<< HEAD\nu-a\t00000000\t00000001\n=======\nu-a\t00000000\t00000002\n>>>>>>> x\nu-b 1\n";
        let (read, told) = messages(text);
        assert_eq!(read, 1);
        assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4, 6, 5, 7]);
        assert!(told[3].1.contains("a second time"));
    }

    #[test]
    fn a_line_that_is_only_doubled_is_no_error() {
        let text = "plantin-lock 1\nu-a\t00000000\t00000001\nu-a\t00000000\t00000001\nplantin-lock 1\n";
        let id = Sources::default().add("locales/fr.lock", text);
        let (entries, told) = read(id, text);
        assert_eq!((entries.len(), told.len()), (1, 1));
        assert!(!told[0].is_error());
    }

    #[test]
    fn an_unknown_version_is_told() {
        assert_eq!(messages("plantin-lock 2\n").1, [(1, "the first line is not `plantin-lock 1`".to_owned())]);
        assert_eq!(messages("u-a\t00000000\t00000001\n").1.len(), 1);
        assert_eq!(messages("").1, []);
    }
}
