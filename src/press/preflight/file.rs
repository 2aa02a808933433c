//! A PDF of anybody's, opened with bounds: [`Pdf`].
//!
//! In: bytes. Out: objects, asked for by what they should be; what is something else is simply not there. A file can be
//! broken, truncated, encrypted or hostile: references are followed so far and no farther, streams unpack to a
//! limit, and all of them together to another.

use std::cell::{Cell, OnceCell};
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

/// The largest stream that is unpacked, in bytes: an A3 picture in four inks at 600 dpi is 280 MB, and is left unread.
const LARGEST_STREAM: usize = 96 << 20;
/// What is unpacked of a file in all.
const LARGEST_FILE: usize = 1 << 30;
/// How many pages are looked at.
pub(super) const MOST_PAGES: usize = 20_000;

/// A PDF, opened.
pub(super) struct Pdf {
    pub document: Document,
    /// How many bytes may still be unpacked.
    budget: Cell<usize>,
    /// The profile of the output intent, unpacked once.
    profile: OnceCell<Option<Vec<u8>>>,
}

/// Why a file cannot be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is no PDF, or broken beyond reading.
    Broken,
    /// It wants a password.
    Encrypted,
    /// It has no page.
    Empty,
}

impl Pdf {
    /// Opens a file.
    pub fn open(bytes: &[u8]) -> Result<Pdf, Unreadable> {
        let options = LoadOptions { max_decompressed_size: Some(LARGEST_STREAM), ..LoadOptions::default() };
        // The parser is another's, and the file may be anybody's: a fault of the one is a fault of the other here.
        let loaded = catch_unwind(AssertUnwindSafe(|| Document::load_mem_with_options(bytes, options)));
        let encrypted = || bytes.windows(8).any(|window| window == b"/Encrypt");
        let document = match loaded {
            Ok(Ok(document)) => document,
            Ok(Err(lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword)) => {
                return Err(Unreadable::Encrypted);
            }
            Ok(Err(_)) | Err(_) if encrypted() => return Err(Unreadable::Encrypted),
            Ok(Err(_)) | Err(_) => return Err(Unreadable::Broken),
        };
        if document.is_encrypted() {
            return Err(Unreadable::Encrypted);
        }
        let pdf = Pdf { document, budget: Cell::new(LARGEST_FILE), profile: OnceCell::new() };
        if pdf.catalog().is_none() {
            return Err(Unreadable::Broken);
        }
        if pdf.pages().is_empty() { Err(Unreadable::Empty) } else { Ok(pdf) }
    }

    /// Says whether the file is encrypted, though it can be read without a password.
    pub fn was_encrypted(&self) -> bool {
        self.document.was_encrypted()
    }

    /// Returns the root of the file.
    pub fn catalog(&self) -> Option<&Dictionary> {
        self.document.catalog().ok()
    }

    /// Returns the pages, in their order.
    pub fn pages(&self) -> Vec<ObjectId> {
        self.document.page_iter().take(MOST_PAGES).collect()
    }

    /// Follows a reference to what it refers to.
    pub fn resolve<'a>(&'a self, object: &'a Object) -> Option<&'a Object> {
        let (_, object) = self.document.dereference(object).ok()?;
        (!object.is_null()).then_some(object)
    }

    /// Returns an entry of a dictionary.
    pub fn get<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Object> {
        self.resolve(dictionary.get(key.as_bytes()).ok()?)
    }

    /// Returns an entry that is a dictionary, or the dictionary of a stream.
    pub fn dictionary<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        as_dictionary(self.get(dictionary, key)?)
    }

    /// Returns an entry that is an array.
    pub fn array<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a [Object]> {
        self.get(dictionary, key)?.as_array().ok().map(Vec::as_slice)
    }

    /// Returns an entry that is a name.
    pub fn name<'a>(&'a self, dictionary: &'a Dictionary, key: &str) -> Option<&'a [u8]> {
        self.get(dictionary, key)?.as_name().ok()
    }

    /// Returns an entry that is a number.
    pub fn number(&self, dictionary: &Dictionary, key: &str) -> Option<f64> {
        number(self.get(dictionary, key)?)
    }

    /// Returns an entry that is true or false.
    pub fn boolean(&self, dictionary: &Dictionary, key: &str) -> Option<bool> {
        self.get(dictionary, key)?.as_bool().ok()
    }

    /// Returns an entry that is a text, in the encodings that texts of a PDF have (ISO 32000-1, 7.9.2.2); what is not
    /// ASCII of PDFDocEncoding becomes U+FFFD.
    pub fn text(&self, dictionary: &Dictionary, key: &str) -> Option<String> {
        let bytes = self.get(dictionary, key)?.as_str().ok()?;
        Some(match bytes {
            [0xfe, 0xff, rest @ ..] => {
                let units: Vec<u16> =
                    rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
                String::from_utf16_lossy(&units)
            }
            [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
            bytes => bytes
                .iter()
                .map(|&b| if b.is_ascii() { char::from(b) } else { char::REPLACEMENT_CHARACTER })
                .collect(),
        })
    }

    /// Returns an entry of a page that it may have from the pages' tree above it (ISO 32000-1, 7.7.3.4).
    pub fn inherited<'a>(&'a self, page: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let mut node = page;
        for _ in 0..64 {
            if let Some(object) = self.get(node, key) {
                return Some(object);
            }
            node = self.dictionary(node, "Parent")?;
        }
        None
    }

    /// Returns the output intents of PDF/X (ISO 32000-1, 14.11.5).
    pub fn intents(&self) -> Vec<&Dictionary> {
        let intents = self.catalog().and_then(|catalog| self.array(catalog, "OutputIntents")).unwrap_or_default();
        let intents = intents.iter().filter_map(|intent| self.resolve(intent).and_then(as_dictionary));
        intents.filter(|intent| self.name(intent, "S") == Some(b"GTS_PDFX")).collect()
    }

    /// Returns the profile of the first of them.
    pub fn intent_profile(&self) -> Option<&[u8]> {
        let unpack = || {
            let intent = *self.intents().first()?;
            self.unpacked(self.get(intent, "DestOutputProfile")?.as_stream().ok()?)
        };
        self.profile.get_or_init(unpack).as_deref()
    }

    /// Unpacks a stream; `None` if it cannot be, or is too large.
    pub fn unpacked(&self, stream: &Stream) -> Option<Vec<u8>> {
        let limit = self.budget.get().min(LARGEST_STREAM);
        let unpack = || stream.get_plain_content_with_limit(limit).ok();
        let bytes = catch_unwind(AssertUnwindSafe(unpack)).ok().flatten()?;
        self.budget.set(self.budget.get().saturating_sub(bytes.len()));
        Some(bytes)
    }
}

/// Returns what is a dictionary, or has one.
pub(super) fn as_dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// Returns a number that is one.
pub(super) fn number(object: &Object) -> Option<f64> {
    let number = match object {
        Object::Integer(number) => *number as f64,
        Object::Real(number) => f64::from(*number),
        _ => return None,
    };
    number.is_finite().then_some(number)
}
