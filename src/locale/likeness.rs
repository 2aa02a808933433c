//! How alike two texts are: the Dice coefficient of their words and pairs of neighbouring words.
//!
//! In: canonical texts, taken apart once ([`Grams`]). Out: numbers from 0, nothing in common, to 1; and, by an inverted
//! [`Index`], the texts of a book that one is like, without comparing it to each.
//!
//! *Architecture invariant*: nothing here knows units, ids or files.

use std::collections::BTreeMap;

/// The words of a text and the pairs of neighbouring words, as sorted hashes; what stands twice is there twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grams(Vec<u64>);

impl Grams {
    /// Takes a text apart. Case, punctuation and marks do not count.
    pub fn of(text: &str) -> Self {
        let words: Vec<u64> = words(text).map(|word| hash(word.chars().flat_map(char::to_lowercase))).collect();
        let pairs = words.windows(2).map(|pair| pair[0].rotate_left(17) ^ pair[1].wrapping_mul(PRIME));
        let mut grams: Vec<u64> = words.iter().copied().chain(pairs).collect();
        grams.sort_unstable();
        Grams(grams)
    }

    /// Returns how many there are: two for each word, less one.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether the text has no words.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns those of both texts.
    pub fn with(&self, other: &Grams) -> Grams {
        let mut grams = [self.0.as_slice(), other.0.as_slice()].concat();
        grams.sort_unstable();
        Grams(grams)
    }

    /// Counts what two texts have in common.
    fn common(&self, other: &Grams) -> usize {
        let (a, b) = (&self.0, &other.0);
        let (mut i, mut j, mut common) = (0, 0, 0);
        while let (Some(left), Some(right)) = (a.get(i), b.get(j)) {
            common += usize::from(left == right);
            i += usize::from(left <= right);
            j += usize::from(right <= left);
        }
        common
    }
}

/// Returns the Dice coefficient of two texts: twice what they have in common, by what they have in all.
pub fn dice(a: &Grams, b: &Grams) -> f32 {
    let total = a.len() + b.len();
    if total == 0 { 0.0 } else { 2.0 * a.common(b) as f32 / total as f32 }
}

/// Returns how much of a part is in the whole.
pub fn within(part: &Grams, whole: &Grams) -> f32 {
    if part.is_empty() { 0.0 } else { part.common(whole) as f32 / part.len() as f32 }
}

/// Which texts hold a gram.
pub struct Index<'a> {
    texts: Vec<&'a Grams>,
    postings: BTreeMap<u64, Vec<usize>>,
}

impl<'a> Index<'a> {
    /// Makes an index of texts.
    pub fn of(texts: impl Iterator<Item = &'a Grams>) -> Self {
        let texts: Vec<_> = texts.collect();
        let mut all: Vec<(u64, usize)> = Vec::new();
        for (at, grams) in texts.iter().enumerate() {
            let mut last = None;
            for &gram in &grams.0 {
                if last != Some(gram) {
                    all.push((gram, at));
                }
                last = Some(gram);
            }
        }
        all.sort_unstable();
        let mut postings: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
        for part in all.chunk_by(|left, right| left.0 == right.0) {
            postings.insert(part[0].0, part.iter().map(|&(_, at)| at).collect());
        }
        Index { texts, postings }
    }

    /// Returns the texts that are at least so much like one, each with its likeness, in their order.
    ///
    /// Of the `n` grams of a text a certain number must be shared to reach `least`; so one of the rarest is, of which
    /// there are one more than may be without a match, and only what holds one of these is compared.
    pub fn alike(&self, grams: &Grams, least: f32) -> Vec<(usize, f32)> {
        // Of n grams c are shared with a text of m: 2c / (n + m) ≥ least, and m ≥ c, so c ≥ least · n / (2 − least).
        let needed = (least * grams.len() as f32 / (2.0 - least)).ceil() as usize;
        let mut lists: Vec<&Vec<usize>> = Vec::new();
        let mut unknown = 0;
        for gram in &grams.0 {
            match self.postings.get(gram) {
                Some(list) => lists.push(list),
                None => unknown += 1,
            }
        }
        lists.sort_by_key(|list| list.len());
        let looked_at = (grams.len() + 1).saturating_sub(needed.max(1)).saturating_sub(unknown);
        let mut candidates: Vec<usize> = lists.into_iter().take(looked_at).flatten().copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let likely = candidates.into_iter().filter(|&at| {
            let (shorter, longer) = (self.texts[at].len().min(grams.len()), self.texts[at].len().max(grams.len()));
            2.0 * shorter as f32 >= least * (shorter + longer) as f32
        });
        let measured = likely.map(|at| (at, dice(self.texts[at], grams)));
        measured.filter(|&(_, likeness)| likeness >= least).collect()
    }
}

/// Splits a text into words: runs of letters and digits, and each sign of a script without blanks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let ideographic =
        |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    let runs = text.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty());
    runs.flat_map(move |run| {
        let step = if run.contains(ideographic) { 1 } else { usize::MAX };
        let mut rest = run;
        std::iter::from_fn(move || {
            let end = rest.char_indices().nth(step).map_or(rest.len(), |(at, _)| at);
            let (word, after) = rest.split_at_checked(end)?;
            rest = after;
            (!word.is_empty()).then_some(word)
        })
    })
}

/// The prime of the 64-bit FNV hash, which is plenty for telling words apart.
const PRIME: u64 = 0x0000_0100_0000_01b3;

fn hash(chars: impl Iterator<Item = char>) -> u64 {
    chars.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn likeness_is_of_words_and_their_neighbours() {
        let dice = |a: &str, b: &str| dice(&Grams::of(a), &Grams::of(b));
        assert_eq!(dice("The wall is high.", "the WALL, is high"), 1.0);
        // Four words and three pairs each; three words and one pair in common.
        assert_eq!(dice("one two three four", "one two five four"), 2.0 * 4.0 / 14.0);
        assert_eq!(dice("one", "two"), 0.0);
        assert_eq!(dice("", ""), 0.0);
        assert!(dice("\u{4e00}\u{4e8c}\u{4e09}", "\u{4e00}\u{4e8c}\u{56db}") > 0.5);
    }

    proptest! {
        #[test]
        fn the_index_finds_what_comparing_each_finds(
            texts in proptest::collection::vec("[a-e]( [a-e]){0,9}", 0..12),
            text in "[a-f]( [a-f]){0,9}",
            least in prop_oneof![Just(0.25f32), Just(0.45), Just(0.75)],
        ) {
            let grams: Vec<_> = texts.iter().map(|text| Grams::of(text)).collect();
            let wanted = Grams::of(&text);
            let each: Vec<_> = grams.iter().map(|grams| dice(grams, &wanted)).enumerate().filter(|&(_, like)| like >= least).collect();
            prop_assert_eq!(Index::of(grams.iter()).alike(&wanted, least), each);
        }
    }
}
