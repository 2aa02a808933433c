//! The printed page of everything: what the EPUB's page list, the index and page references are made of.

use crate::edition::TextId;

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
}
