//! A theme's style sheet, made ready for one edition: the fonts that it names cut down to the characters that are used,
//! and what old engines stumble over in a sheet of its own.
//!
//! In: CSS, a theme's files, the text that is shown. Out: CSS and font files, and what could not be embedded.
//!
//! A theme names fonts in `fonts.css`, as `@font-face { font-family: …; src: url("fonts/….ttf"); }`. They go into what is
//! one file: the EPUB and the single file. A page of the site does not wait for a font, and has those of the system.
//! [`faults`] finds what no engine would read, and what would reach out; [`small`] is the sheet that a page carries.

mod faults;
mod pieces;
mod small;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::cache::Sealed;
use crate::diagnostic::{Code, Diagnostic, Where};
use pieces::{is_conditional, statements, without_comments};

pub use faults::faults;
pub use small::{Names, minified, needed};

/// A style sheet as the theme has it.
#[derive(Clone, Debug, Default, Hash)]
pub struct StyleSheet {
    /// The rules, without fonts.
    pub css: String,
    /// The theme's `fonts.css`; may be empty.
    pub fonts: String,
    /// The theme's other files, by their path within its folder: the fonts, and their licences.
    pub files: Arc<BTreeMap<String, Sealed>>,
    /// Where the theme's folder is, for telling.
    pub folder: String,
}

/// A font, cut down to the characters that an edition uses.
#[derive(Clone, Debug)]
pub struct Font {
    /// Its path within the theme's folder: `fonts/SourceSans3_600SemiBold.ttf`.
    pub path: String,
    /// The file.
    pub bytes: Vec<u8>,
}

impl Font {
    /// Returns the media type (RFC 8081).
    pub fn media_type(&self) -> &'static str {
        if self.path.ends_with(".otf") { "font/otf" } else { "font/ttf" }
    }
}

/// The fonts of a style sheet.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    /// `fonts.css`, with the addresses that were asked for; a face whose font is not embedded is not there.
    pub css: String,
    /// The fonts.
    pub fonts: Vec<Font>,
    /// The licences that lie beside them, by path within the theme's folder.
    pub licences: Vec<(String, Arc<[u8]>)>,
}

impl StyleSheet {
    /// Cuts the fonts down to the characters of `text` and to the features that the rules ask for. `address` says where a
    /// font will be.
    pub fn fonts(&self, text: &[&str], address: impl Fn(&Font) -> String) -> (Fonts, Vec<Diagnostic>) {
        let (mut made, mut told) = (Fonts::default(), Vec::new());
        if self.fonts.is_empty() {
            return (made, told);
        }
        let mut characters: BTreeSet<u32> = text.iter().flat_map(|text| text.chars()).map(u32::from).collect();
        // What the rules write themselves, and the hyphens of a reader that hyphenates.
        characters.extend(self.css.chars().chain("-\u{2010}\u{a0}…".chars()).map(u32::from));
        let characters: Vec<u32> = characters.into_iter().filter(|code| *code >= 0x20).collect();
        let features = features(&self.css);
        for statement in statements(&self.fonts) {
            let face = &self.fonts[statement];
            let Some(link) = face.contains("@font-face").then(|| link(face)).flatten() else {
                // A comment: whose the fonts are, and under which licence.
                made.css.push_str(face);
                continue;
            };
            let path = face[link.clone()].to_owned();
            match self.embed(&path, &characters, &features) {
                Ok(bytes) => {
                    let font = Font { path, bytes };
                    made.css.push_str(&face[..link.start]);
                    made.css.push_str(&address(&font));
                    made.css.push_str(&face[link.end..]);
                    made.fonts.push(font);
                }
                Err(why) => {
                    let message = format!("`{path}` is not embedded: {why}");
                    let place = Where::File(format!("{}/fonts.css", self.folder));
                    let told_face = Diagnostic::new(Code::FontLeftOut, place, message);
                    told.push(
                        told_face.help("put the file into the theme's folder, or take the face out of fonts.css"),
                    );
                }
            }
        }
        made.fonts.sort_by(|a, b| a.path.cmp(&b.path));
        made.fonts.dedup_by(|a, b| a.path == b.path);
        let folders: BTreeSet<&str> = made.fonts.iter().map(|font| folder_of(&font.path)).collect();
        let licences = self.files.iter().filter(|(path, _)| path.ends_with(".txt"));
        let beside = licences.filter(|(path, _)| folders.contains(folder_of(path)));
        made.licences = beside.map(|(path, bytes)| (path.clone(), bytes.shared().clone())).collect();
        (made, told)
    }

    fn embed(&self, path: &str, characters: &[u32], features: &[[u8; 4]]) -> Result<Vec<u8>, String> {
        let font = self.files.get(path).ok_or("the theme has no such file")?;
        match permission(font).ok_or("it is no font that can be read")? {
            Permission::None => Err("its maker does not allow it (OS/2 fsType)".to_owned()),
            Permission::Whole => Ok(font.to_vec()),
            Permission::Subset => {
                fontcull::subset_font_data_unicode(font, characters, features).map_err(|error| error.to_string())
            }
        }
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// What a font's maker allows.
#[derive(Debug, PartialEq, Eq)]
enum Permission {
    None,
    /// Embedded, but not cut down.
    Whole,
    Subset,
}

/// Reads what a font's maker allows: OS/2 `fsType` (OpenType 1.9, OS/2): 2 alone forbids to embed, 0x100 to subset, 0x200
/// all but bitmaps.
fn permission(font: &[u8]) -> Option<Permission> {
    let short = |at: usize| font.get(at..at + 2).map(|bytes| u16::from_be_bytes([bytes[0], bytes[1]]));
    let long =
        |at: usize| font.get(at..at + 4).map(|bytes| u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]));
    if !matches!(font.get(..4)?, [0, 1, 0, 0] | b"OTTO" | b"true") {
        return None;
    }
    let records = (0..usize::from(short(4)?)).map(|table| 12 + table * 16);
    let mut found = records.filter(|&record| font.get(record..record + 4) == Some(b"OS/2"));
    let Some(record) = found.next() else { return Some(Permission::Subset) };
    let kind = short(usize::try_from(long(record + 8)?).ok()? + 8)?;
    Some(match kind {
        kind if kind & 0x000f == 2 || kind & 0x0200 != 0 => Permission::None,
        kind if kind & 0x0100 != 0 => Permission::Whole,
        _ => Permission::Subset,
    })
}

/// Returns the OpenType features that rules ask for, beyond those that every engine applies.
fn features(css: &str) -> Vec<[u8; 4]> {
    const WORDS: [(&str, &[&[u8; 4]]); 9] = [
        ("small-caps", &[b"smcp"]),
        ("all-small-caps", &[b"c2sc"]),
        ("oldstyle-nums", &[b"onum"]),
        ("lining-nums", &[b"lnum"]),
        ("tabular-nums", &[b"tnum"]),
        ("proportional-nums", &[b"pnum"]),
        ("slashed-zero", &[b"zero"]),
        ("titling-caps", &[b"titl"]),
        ("ordinal", &[b"ordn"]),
    ];
    let mut features: BTreeSet<[u8; 4]> = BTreeSet::new();
    for (word, tags) in WORDS {
        if css.contains(word) {
            features.extend(tags.iter().map(|tag| **tag));
        }
    }
    for (at, name) in css.match_indices("font-feature-settings:") {
        let value = &css[at + name.len()..];
        let value = &value[..value.find([';', '}']).unwrap_or(value.len())];
        let tags = value.split(['"', '\'']).filter_map(|tag| <[u8; 4]>::try_from(tag.as_bytes()).ok());
        features.extend(tags.filter(|tag| tag.is_ascii() && !tag.contains(&b' ')));
    }
    features.into_iter().collect()
}

/// Returns where the address of a face's font stands: of the first `url(…)`, without quotation marks.
fn link(face: &str) -> Option<Range<usize>> {
    let start = face.find("url(")? + 4;
    let end = start + face[start..].find(')')?;
    let marks = |c: char| c == '"' || c == '\'' || c.is_whitespace();
    let address = face[start..end].trim_matches(marks);
    let start = start + (face[start..end].len() - face[start..end].trim_start_matches(marks).len());
    Some(start..start + address.len())
}

/// Parts rules into those that every engine reads and those that some do not: `@media` and `@supports`. Some readers
/// (Adobe's first, still in older devices) drop a whole sheet for one that they do not know. What is put apart comes
/// second, so a theme writes it at the end.
pub fn apart(css: &str) -> (String, String) {
    let (mut plain, mut modern) = (String::new(), String::new());
    for statement in statements(css) {
        let text = &css[statement];
        let rule = without_comments(text);
        if is_conditional(rule) { &mut modern } else { &mut plain }.push_str(text);
    }
    (plain, modern)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_old_engines_do_not_know_is_put_apart() {
        let css = "/* a } */ p { content: \"}\"; }\n@media (x) { p { a: b } }\n@font-face { src: url(x) }\n/* c */ @supports (y) { q { c: d } }\n";
        let (plain, modern) = apart(css);
        assert_eq!(plain, "/* a } */ p { content: \"}\"; }\n@font-face { src: url(x) }\n");
        assert_eq!(modern, "\n@media (x) { p { a: b } }\n/* c */ @supports (y) { q { c: d } }");
    }

    #[test]
    fn features_are_those_that_the_rules_name() {
        let css = "a { font-variant-caps: all-small-caps } b { font-feature-settings: \"ss01\" 1, 'case'; }";
        assert_eq!(features(css), [*b"c2sc", *b"case", *b"smcp", *b"ss01"]);
    }

    #[test]
    fn the_makers_of_fonts_are_obeyed() {
        let font = |kind: u16| {
            let mut bytes =
                [&[0u8, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0][..], b"OS/2", &[0; 4], &[0, 0, 0, 28], &[0; 4]].concat();
            bytes.extend([0; 8]);
            bytes.extend(kind.to_be_bytes());
            bytes
        };
        assert_eq!(permission(&font(0)), Some(Permission::Subset));
        assert_eq!(permission(&font(2)), Some(Permission::None));
        assert_eq!(permission(&font(0x108)), Some(Permission::Whole));
        assert_eq!(permission(b"wOF2"), None);
    }

    #[test]
    fn the_address_of_a_face_is_found() {
        let face = "@font-face { src: url( \"fonts/a.ttf\" ) format(\"truetype\"); }";
        assert_eq!(link(face).map(|range| &face[range]), Some("fonts/a.ttf"));
    }
}
