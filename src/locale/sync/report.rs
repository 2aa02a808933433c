//! What a sync has done to a locale, for people.

use crate::document::Key;

/// What a sync does to one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleReport {
    /// The edition's name.
    pub name: String,
    /// Units that now wait for their text and did not before.
    pub waiting: Vec<Key>,
    /// Units under which another translation now stands as a proposal.
    pub proposed: Vec<Key>,
    /// Texts found behind a comment mark, now messages.
    pub filled: Vec<Key>,
    /// Translations that are new, edited or accepted since the last sync, and count as made from its source text.
    pub confirmed: Vec<Key>,
    /// Translations that have become stale.
    pub stale: Vec<Key>,
    /// Translations that followed their unit into another file.
    pub moved: Vec<Key>,
    /// Translations whose unit is gone, now in `removed.ftl`.
    pub removed: Vec<Key>,
    /// Translations that have come back from `removed.ftl`.
    pub restored: Vec<Key>,
    /// Translations that were thrown away.
    pub pruned: Vec<Key>,
}

impl LocaleReport {
    /// Returns the report in sentences, none if nothing happened.
    pub fn lines(&self) -> Vec<String> {
        let LocaleReport { name, waiting, proposed, filled, confirmed, stale, moved, removed, restored, pruned } =
            self;
        [
            (waiting, "waiting for a translation"),
            (proposed, "with a proposal from a former text (MAYBE)"),
            (filled, "filled in behind a comment mark, and now a message"),
            (confirmed, "confirmed"),
            (stale, "stale, because the source text changed"),
            (moved, "moved to another file with the source text"),
            (removed, "in removed.ftl, because the source text is gone"),
            (restored, "back with the source text"),
            (pruned, "thrown away"),
        ]
        .into_iter()
        .filter(|(keys, _)| !keys.is_empty())
        .map(|(keys, what)| format!("{name}: {} {what} ({})", keys.len(), first_few(keys)))
        .collect()
    }
}

/// Names the first few ids.
fn first_few(keys: &[Key]) -> String {
    let named: Vec<_> = keys.iter().take(3).map(Key::as_str).collect();
    named.join(", ") + if keys.len() > named.len() { ", …" } else { "" }
}
