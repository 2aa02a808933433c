//! Laid-out pages, the web's, and the indexes of their search, kept from build to build for as long as a process lives:
//! [`Formes`].
//!
//! In: editions. Out: their [`Pages`]; and what decides them, so that it can be told whether they are still right. What is
//! quick to have and not as a build from nothing makes it is provisional: pages that were made up from those of other words,
//! and the search of the words before. (A forme is type that stands locked up, ready to be printed again.)

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{BuildOptions, editions, print};
use crate::cache::{Fingerprint, Kept, Standing};
use crate::config::Print;
use crate::document::Channel;
use crate::edition::{Edition, walk};
use crate::paged::{self, Pages};
use crate::press::preflight::Place;
use crate::project::Project;
use crate::timings::Timings;
use crate::{epub, html};

/// The pages of each edition, kept as they were laid out last.
#[derive(Debug)]
pub struct Formes {
    editions: Mutex<BTreeMap<String, Arc<Mutex<Forme>>>>,
    /// The pages of their sites.
    pub sites: html::Shelf,
    /// What is packed in their EPUBs.
    pub(super) epubs: epub::Shelf,
    pub(super) searches: Searches,
}

impl Default for Formes {
    fn default() -> Self {
        Formes {
            editions: Mutex::default(),
            sites: html::Shelf::keeping(),
            epubs: epub::Shelf::keeping(),
            searches: Searches::default(),
        }
    }
}

pub(super) struct Forme {
    pub(super) standing: paged::Standing,
    /// Whether the pages were made up from those of other words.
    pub(super) warm: bool,
    /// What was made of such pages, by its step; of the places of its inputs too, which it may tell. From nothing it may come
    /// out otherwise, so no other process may find it.
    pub(super) provisional: Standing<Kept>,
    /// Of which inputs, and the pages.
    pub(super) laid_out: Option<([u8; 32], Arc<Pages>)>,
}

impl Default for Forme {
    fn default() -> Self {
        let (standing, provisional) = (paged::Standing::default(), Standing::keeping());
        Forme { standing, warm: false, provisional, laid_out: None }
    }
}

impl std::fmt::Debug for Forme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Forme").finish_non_exhaustive()
    }
}

impl Formes {
    /// Returns an edition's pages, if they are those of the last build.
    pub fn pages(&self, edition: &str) -> Option<Arc<Pages>> {
        let forme = self.of(edition);
        let forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
        forme.laid_out.as_ref().map(|(_, pages)| pages.clone())
    }

    /// Says whether something of an edition is provisional.
    pub fn are_provisional(&self) -> bool {
        let is_warm = |forme: &Arc<Mutex<Forme>>| forme.lock().unwrap_or_else(PoisonError::into_inner).warm;
        self.searches.are_behind() || self.all().iter().any(is_warm)
    }

    /// Has what is provisional be made from nothing the next time.
    pub fn renew(&self) {
        self.searches.forget_behind();
        for forme in self.all() {
            let mut forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
            if std::mem::take(&mut forme.warm) {
                forme.standing.cool();
                forme.provisional.retain(|_| false);
            }
        }
    }

    fn all(&self) -> Vec<Arc<Mutex<Forme>>> {
        self.editions.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    pub(super) fn of(&self, edition: &str) -> Arc<Mutex<Forme>> {
        let mut formes = self.editions.lock().unwrap_or_else(PoisonError::into_inner);
        formes.entry(edition.to_owned()).or_default().clone()
    }
}

/// The indexes of the sites' search, as they were made last. To make one takes as long as all else after a change, and nobody
/// searches while they write.
#[derive(Debug, Default)]
pub(super) struct Searches(Mutex<BTreeMap<String, Search>>);

#[derive(Debug)]
struct Search {
    index: Kept,
    of: [u8; 32],
    /// Whether it has been asked for other words since.
    behind: bool,
}

impl Searches {
    /// Returns an edition's index, of the words before if need be; `None`, if one is to be made.
    pub(super) fn standing(&self, edition: &str, inputs: &Fingerprint) -> Option<Kept> {
        let mut searches = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let search = searches.get_mut(edition)?;
        search.behind = search.of != *inputs.digest();
        Some(search.index.clone())
    }

    pub(super) fn keep(&self, edition: &str, inputs: &Fingerprint, index: Kept) {
        let mut searches = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        searches.insert(edition.to_owned(), Search { index, of: *inputs.digest(), behind: false });
    }

    fn are_behind(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).values().any(|search| search.behind)
    }

    fn forget_behind(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, search| !search.behind);
    }
}

/// All that decides an edition's pages, beside the theme.
pub(super) struct Printed {
    pub(super) edition: Edition,
    pub(super) print: Print,
    /// The theme is in it.
    pub(super) inputs: Fingerprint,
}

impl Printed {
    /// What the typesetter does not see cannot change the pages.
    pub(super) fn of(edition: &Edition, project: &Project) -> Self {
        let print = Print { profile_span: None, stated_bleed: None, ..project.print() };
        let edition = walk::seen_in(edition, Channel::Paged);
        let inputs = Fingerprint::of(&(&edition, format!("{print:?}"), &project.theme.paged));
        Printed { edition, print, inputs }
    }
}

/// Lays out the editions that were asked for, whose pages [`Formes::pages`] then has.
pub fn lay_out(project: &Project, options: &BuildOptions, formes: &Formes) {
    let (editions, _) = editions(project, options, &Timings::default());
    for edition in &editions {
        let Printed { edition: printed, print, inputs } = Printed::of(edition, project);
        let forme = formes.of(&edition.name);
        let mut forme = forme.lock().unwrap_or_else(PoisonError::into_inner);
        // Pages that were found had been made up from nothing.
        if !forme.warm {
            forme.standing.cool();
        }
        let (theme, timings) = (&project.theme.paged, Timings::default());
        let (pages, _) = paged::typeset_again(&printed, &print, theme, &mut forme.standing, &timings);
        forme.laid_out = pages.map(|pages| (*inputs.digest(), Arc::new(pages)));
    }
}

/// Lays an edition out, and returns how many pages it has and where each begins in the manuscript: for a PDF that was made
/// of it. `None` if it cannot be laid out.
pub fn page_places(project: &Project, edition: &str) -> Option<(u32, BTreeMap<u32, Place>)> {
    let options = BuildOptions { editions: vec![edition.to_owned()], ..BuildOptions::default() };
    let timings = Timings::default();
    let (editions, _) = editions(project, &options, &timings);
    let edition = editions.first()?;
    let (pages, _) = paged::typeset(edition, &project.print(), &project.theme.paged, &timings);
    let pages = pages?;
    Some((pages.map().count, print::places(edition, pages.map(), &project.sources)))
}
