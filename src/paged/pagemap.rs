//! The printed page of everything: what the EPUB's page list, the index and page references are made of.

use serde::{Deserialize, Serialize};

use super::frame::{Sight, Trail, View, What};
use super::origin::Part;
use crate::document::Channel;
use crate::edition::{Block, Edition, TextId};

/// Where each printed page begins, and on which page each text does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PageMap {
    /// The pages with text that stand before the first chapter, ascending.
    pub front: Vec<FrontStart>,
    /// The pages with text of the book's chapters, ascending; blanks are not there.
    pub starts: Vec<PageStart>,
    /// The printed page on which each text begins, by [`TextId`]; 0 where the pages do not show it.
    pub pages: Vec<u32>,
    /// How many pages there are, blanks included.
    pub count: u32,
}

/// Where a printed page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PageStart {
    /// The number that is printed on it.
    pub page: u32,
    /// The text in which it begins.
    pub text: TextId,
    /// How many characters of that text stand before the page (of its [`Run`](crate::edition::Run)s, in order).
    pub offset: usize,
}

/// Where a printed page before the first chapter begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FrontStart {
    /// The number that belongs to it, whether it is printed or not.
    pub page: u32,
    /// What it begins with.
    pub place: FrontPlace,
}

/// What a page before the first chapter begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum FrontPlace {
    /// The title page.
    TitlePage,
    /// Who published the book, when, on which terms.
    Imprint,
    /// The contents, from their head on.
    Contents,
    /// The contents, from the entry of this title on.
    Entry(TextId),
}

impl PageMap {
    /// Writes the map down, for a cache.
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads what [`PageMap::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }

    /// Returns how many pages a list of them has.
    pub fn listed(&self) -> usize {
        self.front.len() + self.starts.len()
    }

    /// Returns the pages that begin within a text.
    pub fn starts_in(&self, text: TextId) -> &[PageStart] {
        let from = self.starts.partition_point(|start| start.text < text);
        let to = self.starts.partition_point(|start| start.text <= text);
        &self.starts[from..to]
    }

    /// Returns the printed page on which a text begins.
    pub fn page(&self, text: TextId) -> Option<u32> {
        self.pages.get(text.0 as usize).copied().filter(|&page| page > 0)
    }

    /// Reads the map from laid-out pages, the cover not among them.
    pub(super) fn read(pages: &[View<'_>], trail: &Trail<'_>, edition: &Edition) -> Self {
        let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let texts = edition.texts;
        let mut map = PageMap { front: Vec::new(), starts: Vec::new(), pages: vec![0; texts], count };
        let mut shown = vec![0; texts];
        for page in pages {
            map.read_page(page, trail, &mut shown);
        }
        let first = map.starts.first().map_or(0, |start| u64::from(start.page));
        map.read_front(pages.iter().take_while(|view| view.page.number < first), edition);
        map
    }

    /// Reads the pages before the first chapter. The entries of the contents are copies of titles that lead back to
    /// nothing, so they are found by their words, in their order.
    fn read_front<'v>(&mut self, pages: impl Iterator<Item = &'v View<'v>>, edition: &Edition) {
        let entries = contents(edition);
        let mut entries = entries.iter().peekable();
        let contents = solid(&edition.words.contents);
        let mut in_contents = false;
        for View { page, sights } in pages {
            let (mut words, mut holds_title) = (String::new(), false);
            for Sight { placed, first } in sights {
                if let What::Text(item) = placed.what {
                    words.push_str(&solid(&item.text));
                }
                holds_title |= first.and_then(|(origin, _)| origin.text) == Some(edition.metadata.title.id);
            }
            if words.is_empty() {
                continue;
            }
            let place = if holds_title {
                FrontPlace::TitlePage
            } else if !in_contents && !words.contains(&contents) {
                FrontPlace::Imprint
            } else {
                let first = entries.peek().map(|(text, _)| *text);
                let mut rest = words.as_str();
                while let Some((_, after)) = entries.peek().and_then(|(_, label)| rest.split_once(label.as_str())) {
                    rest = after;
                    entries.next();
                }
                match first {
                    Some(text) if in_contents => FrontPlace::Entry(text),
                    _ => FrontPlace::Contents,
                }
            };
            in_contents |= place == FrontPlace::Contents;
            self.front.push(FrontStart { page: u32::try_from(page.number).unwrap_or(u32::MAX), place });
        }
    }

    /// Reads one page. `shown` is how much of each text the pages before show, in characters: a table's head that
    /// repeats begins no page.
    fn read_page(&mut self, view: &View<'_>, trail: &Trail<'_>, shown: &mut [usize]) {
        let number = u32::try_from(view.page.number).unwrap_or(u32::MAX);
        let (mut flow, mut moved) = (Vec::new(), Vec::new());
        let mut ends = Vec::new();
        for Sight { placed, first } in &view.sights {
            let Some((origin, offset)) = *first else { continue };
            let Some(text) = origin.text else { continue };
            if let Some(page @ 0) = self.pages.get_mut(text.0 as usize) {
                *page = number;
            }
            match origin.part {
                Part::Body | Part::Table | Part::Code => {
                    if placed.moved { &mut moved } else { &mut flow }.push(PageStart { page: number, text, offset });
                    ends.extend(trail.last(placed).map(|(_, last)| (text, last + 1)));
                }
                Part::Note(_) | Part::Picture | Part::Front => {}
            }
        }
        let new = |start: &&PageStart| {
            let before = self.starts.last().is_none_or(|last| (last.text, last.offset) < (start.text, start.offset));
            before && shown.get(start.text.0 as usize).is_some_and(|&shown| shown <= start.offset)
        };
        let start = flow.iter().chain(&moved).find(new).copied();
        self.starts.extend(start);
        for (text, end) in ends {
            if let Some(shown) = shown.get_mut(text.0 as usize) {
                *shown = end.max(*shown);
            }
        }
    }
}

/// Returns the titles that printed contents may show, in their order.
fn contents(edition: &Edition) -> Vec<(TextId, String)> {
    let mut entries = Vec::new();
    for chapter in &edition.chapters {
        entries.push((chapter.title.id, solid(&chapter.heading.plain)));
        sections(&chapter.blocks, &mut entries);
    }
    entries
}

fn sections(blocks: &[Block], entries: &mut Vec<(TextId, String)>) {
    for block in blocks {
        match block {
            Block::Heading { level: 2, text, heading } => entries.push((text.id, solid(&heading.plain))),
            Block::Only { only, blocks } if only.in_channel(Channel::Paged) => sections(blocks, entries),
            _ => {}
        }
    }
}

/// Returns words without blanks: lines may break at them.
fn solid(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}
