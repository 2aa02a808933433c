//! The source of an edition in takes: what stands around the chapters, then each chapter ([`Takes::write`]). (A compositor got
//! his copy in takes, so that several could set one book.)
//!
//! In: an edition, its measures, what layouts before have shown. Out: the takes in their order, each with the origins of its
//! literals. A take stands for as long as nothing else would be written: in the next pass of a layout, and in the next
//! layout of the same edition.
//!
//! *Architecture invariant*: a take that stands is the one that would be written. What decides it is its inputs' digest, and
//! what it has of other takes, which is compared: the anchors and the notes that one before it sets, and the anchors that none
//! sets.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Adjustments, Extent, Writer};
use crate::cache::Fingerprint;
use crate::config::Print;
use crate::edition::{Edition, Note, Picture};
use crate::paged::origin::Origins;

/// How often a take is written at most until it knows which anchors there are not: without them it can refer to others.
const WRITINGS: usize = 4;

/// A part of an edition's source: a file of its own.
#[derive(Clone, Debug, Default)]
pub struct Take {
    /// The source.
    pub source: String,
    /// Where its literals came from.
    pub origins: Origins,
    /// The pictures that it names, in the order of [`picture_path`](crate::paged::file::picture_path)'s numbers.
    pub pictures: Vec<Picture>,
    /// The anchors that it sets.
    pub(super) anchors: BTreeSet<String>,
    /// The notes that it sets.
    pub(super) notes: BTreeSet<u32>,
    /// What it has of others.
    pub(super) found: Found,
}

/// What a take has of others.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// The anchors that it refers to.
    pub asked: BTreeSet<String>,
    /// Those of them that no take sets.
    pub missing: BTreeSet<String>,
    /// The notes that it calls and one before it sets.
    pub called: BTreeSet<u32>,
    /// Whether it had to leave out an anchor that one before it sets, or sets a note that is counted to another chapter.
    pub crossed: bool,
}

/// What the takes before one have set.
#[derive(Clone, Copy)]
pub(super) struct Before<'b> {
    pub anchors: &'b BTreeSet<String>,
    pub notes: &'b BTreeSet<u32>,
}

/// The takes of an edition, as they were written last.
#[derive(Debug, Default)]
pub struct Takes {
    /// What decides each chapter's take: its digest.
    chapters: Vec<[u8; 32]>,
    standing: Vec<Standing>,
}

/// A chapter's take, and the digest of what decides it, adjustments and all.
#[derive(Debug)]
struct Standing {
    inputs: [u8; 32],
    take: Arc<Take>,
}

impl Takes {
    /// Makes ready to write an edition. What stands of one before stays, where it is the same.
    pub fn read(&mut self, edition: &Edition) {
        let mut notes: Vec<Vec<&Note>> = vec![Vec::new(); edition.chapters.len()];
        for note in &edition.notes {
            if let Some(notes) = notes.get_mut(note.chapter) {
                notes.push(note);
            }
        }
        // A page reference falls back on the title of its chapter.
        let titles: Vec<_> = edition.chapters.iter().map(|chapter| &chapter.title.key).collect();
        let around = Fingerprint::of(&(&edition.layout, titles));
        let one = |(chapter, notes)| Fingerprint::of(&(chapter, notes, &around)).with_places();
        self.chapters = edition.chapters.par_iter().zip(notes).map(one).collect();
    }

    /// Writes the edition that was read.
    pub fn write(
        &mut self,
        edition: &Edition,
        print: &Print,
        extent: Extent<'_>,
        adjustments: &Adjustments,
    ) -> Vec<Arc<Take>> {
        let given = Given { edition, print, adjustments };
        let mut main = given.around(extent, BTreeSet::new());
        let digests = if extent == Extent::Book { self.chapters.as_slice() } else { &[] };
        self.standing.truncate(digests.len());
        // A reference into a part that only other outputs show must be no link. Which anchors there are is known when all takes
        // are written: until then a take misses those that it missed before.
        let mut known: Option<BTreeSet<String>> = None;
        for _ in 0..WRITINGS {
            let (mut anchors, mut notes, mut stand) = (main.anchors.clone(), BTreeSet::new(), known.is_some());
            for (at, digest) in digests.iter().enumerate() {
                let breaks: Vec<_> = adjustments.breaks.range(edition.texts_of(at)).collect();
                let struts = adjustments.struts(at);
                let inputs = *Fingerprint::of(&(digest, breaks, struts, &adjustments.unprintable)).digest();
                let before = Before { anchors: &anchors, notes: &notes };
                let last = self.standing.get(at);
                let missing = last.map(|last| last.take.misses(known.as_ref())).unwrap_or_default();
                let stands = |last: &&Standing| last.inputs == inputs && last.take.stands(before, &missing);
                let take = last.filter(stands).map(|last| last.take.clone());
                stand &= take.is_some();
                let take = take.unwrap_or_else(|| Arc::new(given.chapter(at, before, missing)));
                anchors.extend(take.anchors.iter().cloned());
                notes.extend(&take.notes);
                let standing = Standing { inputs, take };
                match self.standing.get_mut(at) {
                    Some(last) => *last = standing,
                    None => self.standing.push(standing),
                }
            }
            if stand {
                break;
            }
            main = given.around(extent, main.misses(Some(&anchors)));
            known = Some(anchors);
        }
        std::iter::once(Arc::new(main)).chain(self.standing.iter().map(|standing| standing.take.clone())).collect()
    }
}

/// Writes an edition once.
pub fn write(edition: &Edition, print: &Print, adjustments: &Adjustments) -> Vec<Arc<Take>> {
    let mut takes = Takes::default();
    takes.read(edition);
    takes.write(edition, print, Extent::Book, adjustments)
}

/// What takes are written from.
#[derive(Clone, Copy)]
struct Given<'e> {
    edition: &'e Edition,
    print: &'e Print,
    adjustments: &'e Adjustments,
}

impl Given<'_> {
    /// Writes what stands around the chapters.
    fn around(self, extent: Extent<'_>, missing: BTreeSet<String>) -> Take {
        let nothing = (BTreeSet::new(), BTreeSet::new());
        let before = Before { anchors: &nothing.0, notes: &nothing.1 };
        Writer::new(self.edition, self.print, self.adjustments, 0, before, missing).around(extent)
    }

    /// Writes a chapter.
    fn chapter(self, at: usize, before: Before<'_>, missing: BTreeSet<String>) -> Take {
        let chapter = self.edition.chapters.get(at);
        Writer::new(self.edition, self.print, self.adjustments, at + 1, before, missing)
            .take_of(chapter.map(|chapter| &**chapter))
    }
}

impl Take {
    /// Makes a take of a source alone.
    #[cfg(test)]
    pub(crate) fn of(source: &str) -> Arc<Self> {
        Arc::new(Take { source: source.to_owned(), ..Take::default() })
    }

    /// Says whether it would be written so after others, where these anchors are missing.
    fn stands(&self, before: Before<'_>, missing: &BTreeSet<String>) -> bool {
        let Take { anchors, notes, found: Found { called, crossed, missing: missed, .. }, .. } = self;
        !crossed
            && missed == missing
            && anchors.is_disjoint(before.anchors)
            && notes.is_disjoint(before.notes)
            && called.is_subset(before.notes)
    }

    /// Returns the anchors that it refers to and none sets; as far as it knows, where it is not known which there are.
    fn misses(&self, known: Option<&BTreeSet<String>>) -> BTreeSet<String> {
        let Found { asked, missing, .. } = &self.found;
        known.map_or_else(|| missing.clone(), |known| asked.difference(known).cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Key;
    use crate::edition::{Block, Inline, TextId};
    use crate::paged::sample::{Builder, call, every_block};

    fn written(takes: &mut Takes, edition: &Edition, adjustments: &Adjustments) -> Vec<Arc<Take>> {
        takes.read(edition);
        takes.write(edition, &Print::default(), Extent::Book, adjustments)
    }

    fn same(before: &[Arc<Take>], now: &[Arc<Take>]) -> Vec<bool> {
        before.iter().zip(now).skip(1).map(|(before, now)| Arc::ptr_eq(before, now)).collect()
    }

    /// Three chapters; the second refers to a paragraph of the third and calls the first one's note again.
    fn book(words: &str, third: &str) -> Edition {
        let b = &mut Builder::new();
        let first = b.chapter(1, "One", |b| {
            let inlines = vec![b.words(words), call(1, 1)];
            vec![Block::Paragraph(b.text_of("u-one", inlines))]
        });
        let second = b.chapter(2, "Two", |b| {
            let content = vec![b.words("there")];
            let target = Key::new("u-three");
            let reference = Inline::Reference { target, chapter: 2, content };
            vec![Block::Paragraph(b.text_of("u-two", vec![reference, call(1, 2)]))]
        });
        let third = b.chapter(3, "Three", |b| {
            let words = vec![b.words("Words.")];
            vec![Block::Paragraph(b.text_of(third, words))]
        });
        let note =
            Note { number: 1, name: "n".into(), blocks: vec![b.paragraph("A note.")].into(), calls: 2, chapter: 0 };
        b.edition(vec![first, second, third], vec![note])
    }

    #[test]
    fn what_an_edit_does_not_touch_stands() {
        let mut takes = Takes::default();
        let first = written(&mut takes, &book("Words.", "u-three"), &Adjustments::default());
        assert!(first[2].source.contains("#link(label(\"u-three\"))") && first[2].source.contains("#note-again("));
        let again = written(&mut takes, &book("Words.", "u-three"), &Adjustments::default());
        assert_eq!(same(&first, &again), [true; 3]);
        let edited = written(&mut takes, &book("Other.", "u-three"), &Adjustments::default());
        assert_eq!(same(&again, &edited), [false, true, true]);
        // A page that begins with a text is written with it alone.
        let edition = book("Other.", "u-three");
        let begun = edition.chapters[2].blocks.iter().find_map(|block| match block {
            Block::Paragraph(text) => Some(text.id),
            _ => None,
        });
        let adjustments = Adjustments { breaks: BTreeSet::from([begun.expect("a text")]), ..Adjustments::default() };
        let broken = written(&mut takes, &edition, &adjustments);
        assert_eq!(same(&edited, &broken), [true, true, false]);
    }

    #[test]
    fn a_reference_to_what_is_not_there_is_no_link() {
        let mut takes = Takes::default();
        let first = written(&mut takes, &book("Words.", "u-three"), &Adjustments::default());
        let gone = written(&mut takes, &book("Words.", "u-other"), &Adjustments::default());
        assert_eq!(same(&first, &gone), [true, false, false]);
        assert!(!gone[2].source.contains("#link("));
        let back = written(&mut takes, &book("Words.", "u-three"), &Adjustments::default());
        assert_eq!(back[2].source, first[2].source);
    }

    #[test]
    fn an_anchor_is_one_place_and_a_note_is_set_once_in_whatever_take() {
        let b = &mut Builder::new();
        let twice = |b: &mut Builder, number, call_number| {
            b.chapter(number, "One", |b| {
                let inlines = vec![b.words("Words."), call(1, call_number)];
                vec![Block::Paragraph(b.text_of("u-same", inlines))]
            })
        };
        let chapters = vec![twice(b, 1, 1), twice(b, 2, 2)];
        // It is counted to the second chapter, and the first sets it all the same.
        let note =
            Note { number: 1, name: "n".into(), blocks: vec![b.paragraph("A note.")].into(), calls: 2, chapter: 1 };
        let edition = b.edition(chapters, vec![note]);
        let mut takes = Takes::default();
        for _ in 0..2 {
            let written = written(&mut takes, &edition, &Adjustments::default());
            let all: String = written.iter().map(|take| take.source.as_str()).collect();
            assert_eq!(all.matches("#at(\"u-same\")").count(), 1);
            assert_eq!((all.matches("#note(").count(), all.matches("#note-again(").count()), (1, 1));
        }
    }

    #[test]
    fn a_book_that_stands_is_the_book_that_is_written() {
        let edition = every_block();
        let mut takes = Takes::default();
        let all = Adjustments {
            breaks: (0..edition.texts as u32).step_by(3).map(TextId).collect(),
            ..Adjustments::default()
        };
        for adjustments in [&Adjustments::default(), &all, &Adjustments::default()] {
            let kept = written(&mut takes, &edition, adjustments);
            let fresh = written(&mut Takes::default(), &edition, adjustments);
            let words = |takes: &[Arc<Take>]| takes.iter().map(|take| take.source.clone()).collect::<Vec<_>>();
            assert_eq!(words(&kept), words(&fresh));
            assert!(kept.iter().zip(&fresh).all(|(kept, fresh)| kept.origins == fresh.origins));
        }
    }
}
