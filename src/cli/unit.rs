//! Units and editions as they are named on the command line.

use std::collections::BTreeMap;

use super::console::Stop;
use crate::document::{Key, Unit, walk};
use crate::project::Project;
use crate::toml_reader::nearest;

/// Every unit that can be named: those of the manuscript, and those that are gone and whose translation is kept.
pub(super) struct Known<'a> {
    /// In the order of the manuscript.
    units: Vec<(&'a Key, &'a Unit)>,
    /// The texts of the last sync.
    seen: BTreeMap<&'a Key, &'a str>,
    gone: Vec<&'a Key>,
}

impl<'a> Known<'a> {
    pub(super) fn of(project: &'a Project) -> Self {
        let placed = walk::units(&project.document).into_iter().filter(|placed| placed.unit.translatable);
        let units: Vec<_> = placed.map(|placed| (&placed.unit.key, placed.unit)).collect();
        let messages = project.catalogs.iter().flat_map(|catalog| catalog.messages.keys());
        Known { units, seen: project.locales.snapshot.texts(), gone: messages.collect() }
    }

    /// Returns the units of the manuscript in its order.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &'a Key> {
        self.units.iter().map(|(key, _)| *key)
    }

    /// Finds the units that are named.
    ///
    /// # Errors
    /// If one is no unit; the nearest one is named.
    pub(super) fn all(&self, ids: &[String]) -> Result<Vec<Key>, Stop> {
        ids.iter().map(|id| self.find(id)).collect()
    }

    fn find(&self, id: &str) -> Result<Key, Stop> {
        let mut known = self.in_order().chain(self.gone.iter().copied());
        if let Some(key) = known.find(|key| key.as_str() == id) {
            return Ok(key.clone());
        }
        let near = nearest(id, self.in_order().chain(self.gone.iter().copied()).map(Key::as_str));
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let help =
            "ids stand before the ` = ` in the locale files, and `plantin status --json` lists what needs somebody";
        Err(Stop::Misused(format!("`{id}` is no unit of this book{near} ({help})")))
    }

    /// Returns a unit's text as the last sync saw it; that of the manuscript if no sync has seen the unit.
    pub(super) fn seen(&self, key: &Key) -> Option<&'a str> {
        let unit = self.unit(key)?;
        Some(self.seen.get(key).copied().unwrap_or(&unit.text.text))
    }

    /// Says whether the manuscript has gone on since the last sync.
    pub(super) fn is_ahead(&self, key: &Key) -> bool {
        self.unit(key).is_some_and(|unit| self.seen.get(key).is_none_or(|seen| *seen != unit.text.text))
    }

    fn unit(&self, key: &Key) -> Option<&'a Unit> {
        self.units.iter().find(|(known, _)| *known == key).map(|(_, unit)| *unit)
    }

    /// Returns the file and line of a unit in the manuscript.
    pub(super) fn place(&self, project: &Project, key: &Key) -> Option<(String, u32)> {
        let span = self.unit(key)?.text.whole();
        let source = project.sources.get(span.source);
        Some((source.path.clone(), source.place(span.start).line))
    }
}

/// Returns the editions that are named, or all that are translated.
///
/// # Errors
/// If one is no translated edition of the book.
pub(super) fn editions(project: &Project, names: &[String]) -> Result<Vec<String>, Stop> {
    let translated: Vec<&str> = project.config.translations().map(|edition| edition.name.as_str()).collect();
    for name in names {
        if !translated.contains(&name.as_str()) {
            let known = translated.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let sentence = match *name == project.config.source_edition {
                true => format!("`{name}` is the source edition, which has no translations; there are {known}"),
                false => format!("`{name}` is no translated edition of this book; there are {known}"),
            };
            return Err(Stop::Misused(sentence));
        }
    }
    Ok(if names.is_empty() { translated.into_iter().map(str::to_owned).collect() } else { names.to_vec() })
}
