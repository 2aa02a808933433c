//! How alike two texts are: the Dice coefficient of their words and pairs of neighbouring words.
//!
//! In: canonical texts, taken apart once ([`Grams`]). Out: numbers from 0, nothing in common, to 1; and, for many texts at
//! once, which of a book each is like ([`alike`]), without comparing it to each.
//!
//! *Architecture invariant*: nothing here knows units, ids or files.

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

/// Visits each pair of an asked text and another that have anything in common: their places, and how alike they are.
///
/// No pair is compared on its own: the grams of each text are looked up among those asked for, and what is met is
/// counted. So a pair without a gram in common costs nothing.
pub fn alike(asked: &[&Grams], texts: &[&Grams], mut visit: impl FnMut(usize, usize, f32)) {
    // Each gram that is asked for, and in which texts it stands how often.
    let mut all: Vec<(u64, usize)> =
        asked.iter().enumerate().flat_map(|(at, grams)| grams.0.iter().map(move |&gram| (gram, at))).collect();
    all.sort_unstable();
    let postings: Vec<(usize, usize)> = all.chunk_by(|a, b| a == b).map(|same| (same[0].1, same.len())).collect();
    let mut grams: Vec<u64> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    for (at, same) in all.chunk_by(|a, b| a == b).enumerate() {
        if grams.last() != Some(&same[0].0) {
            grams.push(same[0].0);
            starts.push(at);
        }
    }
    starts.push(postings.len());

    let mut common = vec![0usize; asked.len()];
    let mut met: Vec<usize> = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        for same in text.0.chunk_by(|a, b| a == b) {
            let Ok(place) = grams.binary_search(&same[0]) else { continue };
            for &(one, times) in &postings[starts[place]..starts[place + 1]] {
                if common[one] == 0 {
                    met.push(one);
                }
                common[one] += times.min(same.len());
            }
        }
        for one in met.drain(..) {
            let total = asked[one].len() + text.len();
            visit(one, at, 2.0 * std::mem::take(&mut common[one]) as f32 / total as f32);
        }
    }
}

/// Splits a text into words: targets of links, runs of letters and digits, and each sign of a script without blanks.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    let parts = std::iter::from_fn(move || {
        (!rest.is_empty()).then(|| {
            let target = target(rest).unwrap_or(rest.len()..rest.len());
            let parts = (&rest[..target.start], &rest[target.clone()]);
            rest = &rest[target.end..];
            parts
        })
    });
    parts.flat_map(|(before, target)| runs(before).chain(Some(target).filter(|target| !target.is_empty())))
}

/// Finds the first target of a link. It is one word, since nobody reads it: `https`, `www` and `com` would make any two
/// texts with links a little alike.
fn target(text: &str) -> Option<std::ops::Range<usize>> {
    let start = text.find("](")? + "](".len();
    let end = text[start..].find(|c: char| c == ')' || c.is_whitespace()).map_or(text.len(), |at| start + at);
    Some(start..end)
}

fn runs(text: &str) -> impl Iterator<Item = &str> {
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

    #[test]
    fn the_target_of_a_link_is_one_word() {
        let split = |text| words(text).collect::<Vec<_>>();
        assert_eq!(
            split("See [RFC 27](https://example.org/a-b?c) and [](#x-y), <http://x.y>"),
            ["See", "RFC", "27", "https://example.org/a-b?c", "and", "#x-y", "http", "x", "y"]
        );
        assert_eq!(split("[a]("), ["a"]);
        assert_eq!(split("]( \u{e9}"), ["\u{e9}"]);
    }

    proptest! {
        #[test]
        fn all_at_once_are_as_alike_as_one_by_one(
            asked in proptest::collection::vec("[a-e]( [a-e]){0,9}", 0..6),
            texts in proptest::collection::vec("[a-f]( [a-f]){0,9}", 0..12),
        ) {
            let grams = |texts: &[String]| texts.iter().map(|text| Grams::of(text)).collect::<Vec<_>>();
            let (asked, texts) = (grams(&asked), grams(&texts));
            let mut each = Vec::new();
            for (at, text) in texts.iter().enumerate() {
                let pairs = asked.iter().enumerate().map(|(one, asked)| (one, at, dice(asked, text)));
                each.extend(pairs.filter(|(.., likeness)| *likeness > 0.0));
            }
            let mut found = Vec::new();
            alike(&asked.iter().collect::<Vec<_>>(), &texts.iter().collect::<Vec<_>>(), |one, at, likeness| found.push((one, at, likeness)));
            found.sort_by_key(|&(one, at, _)| (at, one));
            prop_assert_eq!(found, each);
        }
    }
}
