//! Names of units, notes and facts, and how an id is minted.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The id of a unit: the author's, `fn-<note>`, or `u-` and six characters. It never changes once minted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Arc<str>);

impl Key {
    /// Takes a name as it is.
    pub fn new(name: impl AsRef<str>) -> Self {
        Key(Arc::from(name.as_ref()))
    }

    /// Mints the id of a unit from its first wording: two branches mint the same id.
    pub fn mint(text: &str) -> Self {
        Key(format!("u-{}", crockford(&digest(text), 6)).into())
    }

    /// Returns the id with a number behind it: `u-7kq2m9-2` for an equal wording, which `taken` decides.
    pub fn distinct(self, taken: impl Fn(&Key) -> bool) -> Self {
        if !taken(&self) {
            return self;
        }
        (2u32..).map(|n| Key::new(format!("{self}-{n}"))).find(|key| !taken(key)).unwrap_or(self)
    }

    /// Returns the name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The first 40 bits of the SHA-256 of a text, in lower-case Crockford base32: eight characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision([u8; 8]);

impl Revision {
    /// Returns the revision of a canonical text: of its NFC form, white space collapsed (in verse kept).
    pub fn of(text: &str, verse: bool) -> Self {
        let bytes = if verse { hash(&composed(text)) } else { digest(text) };
        let mut revision = [0; 8];
        revision.copy_from_slice(crockford(&bytes, 8).as_bytes());
        Revision(revision)
    }

    /// Returns the revision of a source text. Line ends are in verse alone, whose white space counts.
    pub fn of_source(text: &str) -> Self {
        Revision::of(text, text.contains('\n'))
    }

    /// Reads a revision as a lock writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 8] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(|byte| ALPHABET.contains(byte)).then_some(Revision(bytes))
    }

    /// Returns the eight characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Crockford's base32, in lower case: no i, l, o, u (<https://www.crockford.com/base32.html>).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}

fn digest(text: &str) -> [u8; 32] {
    let nfc = composed(text);
    let mut collapsed = String::with_capacity(nfc.len());
    for word in nfc.split_ascii_whitespace() {
        if !collapsed.is_empty() {
            collapsed.push(' ');
        }
        collapsed.push_str(word);
    }
    hash(&collapsed)
}

/// Returns the NFC form; most texts have it.
fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Writes the first bits of `bytes` as `length` characters of five bits each.
fn crockford(bytes: &[u8; 32], length: usize) -> String {
    (0..length)
        .map(|at| {
            let bit = at * 5;
            let pair = u16::from_be_bytes([bytes[bit / 8], bytes[bit / 8 + 1]]);
            char::from(ALPHABET[usize::from(pair >> (11 - bit % 8) & 31)])
        })
        .collect()
}

/// Says whether a name is one that authors may give: `[a-z][a-z0-9-]*`, without `--`.
pub fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !name.contains("--")
}

/// Says whether an id is kept for ids that are made: `u-…`, `fn-…`.
pub fn is_reserved(id: &str) -> bool {
    id.starts_with("u-") || id.starts_with("fn-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_bits_a_character() {
        let mut bytes = [0u8; 32];
        bytes[0] = 0b1111_1000;
        bytes[1] = 0b0100_0010;
        assert_eq!(crockford(&bytes, 4), "z110");
    }

    #[test]
    fn white_space_and_composition_do_not_change_a_revision() {
        assert_eq!(Revision::of("e\u{301}  a\n b", false), Revision::of("é a b", false));
        assert_ne!(Revision::of("a  b", true), Revision::of("a b", true));
    }

    #[test]
    fn an_equal_wording_is_told_apart() {
        let taken = [Key::new("u-a"), Key::new("u-a-2")];
        assert_eq!(Key::new("u-a").distinct(|key| taken.contains(key)), Key::new("u-a-3"));
    }

    #[test]
    fn names() {
        assert!(is_name("border-force-total"));
        for bad in ["", "Ä", "1a", "a--b", "a_b", "-a"] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
