//! The hash of all that a step reads, without where it was written: [`Fingerprint`]; and what knows its own: [`Stamped`],
//! [`Sealed`].
//!
//! What was written decides what is made; where it was written decides only where a fault is told. So a remark put into
//! a chapter moves every [`Span`] behind it, and nothing is made again.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use crate::source::Span;

/// The SHA-256 of values, and where they were written, in their order.
#[derive(Clone, Debug)]
pub struct Fingerprint {
    digest: [u8; 32],
    spans: Vec<Span>,
}

impl Fingerprint {
    /// Takes the fingerprint of a value: all that it hashes.
    pub fn of(value: &impl Hash) -> Self {
        let mut reader = Reader { hash: Sha256::new(), waiting: Vec::with_capacity(ENOUGH), spans: Vec::new() };
        value.hash(&mut reader);
        reader.settle();
        Fingerprint { digest: reader.hash.finalize().into(), spans: reader.spans }
    }

    /// Returns the hash.
    pub fn digest(&self) -> &[u8; 32] {
        &self.digest
    }

    /// Returns the hash of the values and of where they were written: what tells of a fault's place depends on both.
    pub fn with_places(&self) -> [u8; 32] {
        let mut hash = Sha256::new_with_prefix(self.digest);
        self.spans.iter().for_each(|span| hash.update(span.to_hash().to_le_bytes()));
        hash.finalize().into()
    }

    /// Returns where the values were written.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }
}

/// A fingerprint within another stands for its value.
impl Hash for Fingerprint {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.digest);
        self.spans.iter().for_each(|span| span.hash(state));
    }
}

/// Bytes whose digest was taken once, when they were read: in a fingerprint it stands for them. Others share them.
#[derive(Clone, Debug)]
pub struct Sealed {
    bytes: Arc<[u8]>,
    digest: [u8; 32],
}

impl From<&[u8]> for Sealed {
    fn from(bytes: &[u8]) -> Self {
        Sealed { bytes: bytes.into(), digest: Sha256::digest(bytes).into() }
    }
}

impl Sealed {
    /// Returns the bytes, to be shared.
    pub fn shared(&self) -> &Arc<[u8]> {
        &self.bytes
    }
}

impl Deref for Sealed {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Hash for Sealed {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write(&self.digest);
    }
}

/// A value with the stamp of its fingerprint, which is taken when it is first asked for; in others it stands for the value. Clones
/// share both.
pub struct Stamped<T>(Arc<(T, OnceLock<Fingerprint>)>);

impl<T> From<T> for Stamped<T> {
    fn from(value: T) -> Self {
        Stamped(Arc::new((value, OnceLock::new())))
    }
}

impl<T> Stamped<T> {
    /// Says whether two are one in memory.
    pub fn are_one(one: &Self, other: &Self) -> bool {
        Arc::ptr_eq(&one.0, &other.0)
    }

    /// Returns the value to be changed, and forgets its fingerprint; it is copied first where others share it.
    pub fn make_mut(this: &mut Self) -> &mut T
    where
        T: Clone,
    {
        let (value, fingerprint) = Arc::make_mut(&mut this.0);
        fingerprint.take();
        value
    }
}

impl<T: Hash> Stamped<T> {
    /// Returns the value's fingerprint.
    pub fn fingerprint(this: &Self) -> &Fingerprint {
        this.0.1.get_or_init(|| Fingerprint::of(&this.0.0))
    }
}

impl<T> Clone for Stamped<T> {
    fn clone(&self) -> Self {
        Stamped(self.0.clone())
    }
}

impl<T> Deref for Stamped<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.0
    }
}

impl<T: fmt::Debug> fmt::Debug for Stamped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.fmt(f)
    }
}

impl<T: Hash> Hash for Stamped<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Stamped::fingerprint(self).hash(state);
    }
}

/// Takes everything that values hash; spans go another way.
struct Reader {
    hash: Sha256,
    /// What is not hashed yet: values come in a few bytes at a time.
    waiting: Vec<u8>,
    spans: Vec<Span>,
}

/// So many bytes are hashed at once.
const ENOUGH: usize = 4096;

impl Reader {
    fn settle(&mut self) {
        self.hash.update(&self.waiting);
        self.waiting.clear();
    }
}

impl Hasher for Reader {
    fn write(&mut self, bytes: &[u8]) {
        if self.waiting.len() + bytes.len() > ENOUGH {
            self.settle();
        }
        if bytes.len() > ENOUGH {
            self.hash.update(bytes);
        } else {
            self.waiting.extend_from_slice(bytes);
        }
    }

    fn write_i128(&mut self, span: i128) {
        self.spans.push(Span::of_hash(span));
    }

    fn finish(&self) -> u64 {
        let digest: [u8; 32] = self.hash.clone().chain_update(&self.waiting).finalize().into();
        digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn words_count_and_places_do_not() {
        let mut sources = Sources::default();
        let ids = [sources.add("a", "abc"), sources.add("b", "abc")];
        let of = |words: &str, span| Fingerprint::of(&(words.to_owned(), span, 7));
        let (one, other) = (Span::new(ids[0], 0..2), Span::new(ids[1], 1..3));
        assert_eq!(of("x", one).digest(), of("x", other).digest());
        assert_ne!(of("x", one).digest(), of("y", one).digest());
        assert_ne!(of("x", one).with_places(), of("x", other).with_places());
        assert_eq!(of("x", one).with_places(), of("x", one).with_places());
        assert_eq!(of("x", other).spans(), [other]);
        assert_eq!(Fingerprint::of(&(of("x", other), "more")).spans(), [other]);
    }

    #[test]
    fn a_stamp_is_that_of_the_value_as_it_is() {
        let mut sources = Sources::default();
        let span = Span::new(sources.add("a", "abc"), 0..2);
        let mut stamped = Stamped::from(("words".to_owned(), span));
        let other = stamped.clone();
        let first = Fingerprint::of(&(1, &stamped));
        assert_eq!(first.spans(), [span]);
        Stamped::make_mut(&mut stamped).0 = "others".to_owned();
        assert!(!Stamped::are_one(&stamped, &other));
        assert_ne!(Fingerprint::of(&(1, &stamped)).digest(), first.digest());
        assert_eq!(Fingerprint::of(&(1, &other)).digest(), first.digest());
        // Alone it is changed in its place, and its fingerprint is taken anew.
        Stamped::make_mut(&mut stamped).0 = "words".to_owned();
        assert_eq!(Fingerprint::of(&(1, &stamped)).with_places(), first.with_places());
    }

    #[test]
    fn neighbours_are_kept_apart() {
        let of = |parts: [&str; 2]| *Fingerprint::of(&parts).digest();
        assert_ne!(of(["ab", "c"]), of(["a", "bc"]));
    }
}
