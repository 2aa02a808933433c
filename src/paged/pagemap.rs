//! The printed page of everything: what the EPUB's page list, the index and page references are made of.

use super::frame::{Placed, Trail, walk};
use super::origin::Part;
use crate::edition::TextId;
use typst_layout::Page;

/// Where each printed page begins, and on which page each text does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageMap {
    /// The pages with text of the book's chapters, ascending; blanks are not there.
    pub starts: Vec<PageStart>,
    /// The printed page on which each text begins, by [`TextId`]; 0 where the pages do not show it.
    pub pages: Vec<u32>,
    /// How many pages there are, blanks included.
    pub count: u32,
}

/// Where a printed page begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageStart {
    /// The number that is printed on it.
    pub page: u32,
    /// The text in which it begins.
    pub text: TextId,
    /// How many characters of that text stand before the page (of its [`Run`](crate::edition::Run)s, in order).
    pub offset: usize,
}

impl PageMap {
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

    /// Reads the map from laid-out pages, the cover not among them. `texts` is how many texts the edition has.
    pub(super) fn read(pages: &[Page], trail: &Trail<'_>, texts: usize) -> Self {
        let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
        let mut map = PageMap { starts: Vec::new(), pages: vec![0; texts], count };
        let mut shown = vec![0; texts];
        for page in pages {
            map.read_page(page, trail, &mut shown);
        }
        map
    }

    /// Reads one page. `shown` is how much of each text the pages before show, in characters: a table's head that
    /// repeats begins no page.
    fn read_page(&mut self, page: &Page, trail: &Trail<'_>, shown: &mut [usize]) {
        let number = u32::try_from(page.number).unwrap_or(u32::MAX);
        let (mut flow, mut moved) = (Vec::new(), Vec::new());
        let mut ends = Vec::new();
        walk(&page.frame, &mut |placed: Placed<'_>| {
            let Some((origin, offset)) = trail.first(&placed) else { return };
            let Some(text) = origin.text else { return };
            if let Some(page @ 0) = self.pages.get_mut(text.0 as usize) {
                *page = number;
            }
            match origin.part {
                Part::Body | Part::Table | Part::Code => {
                    if placed.moved { &mut moved } else { &mut flow }.push(PageStart { page: number, text, offset });
                    ends.extend(trail.last(&placed).map(|(_, last)| (text, last + 1)));
                }
                Part::Note(_) | Part::Picture | Part::Front => {}
            }
        });
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
