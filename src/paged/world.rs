//! What the typesetter can see: [`Desk`].
//!
//! In: an edition's takes, with their pictures, and the theme's [`Case`]. Out: Typst's view of a file system that holds these
//! and nothing else, under fixed names.
//!
//! *Architecture invariant*: nothing is read from the disk, the network or the clock, and no font of the system is
//! used, so that a document can read nothing and two builds are the same.

use std::collections::BTreeMap;
use std::num::NonZeroU16;
use std::sync::{Arc, LazyLock, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::file::{GRID, PRELUDE, TEMPLATE, file_id, picture_path, source};
use super::rules;
use super::setting::Setting;
use super::theme::Theme;

/// What every theme can import.
static SHARED: LazyLock<[Source; 2]> = LazyLock::new(|| {
    [(PRELUDE, include_str!("prelude.typ")), (GRID, include_str!("grid.typ"))]
        .map(|(path, text)| source(path, text.to_owned()))
});

/// Everything that the typesetter can see, laid out on one desk.
pub struct Desk {
    /// What stands around the chapters, then these.
    settings: Vec<Arc<Setting>>,
    /// The places of the settings, by their files' numbers.
    places: BTreeMap<NonZeroU16, usize>,
    /// The pictures, by their files' numbers: the place of the setting that names each, and which of its pictures it is.
    pictures: BTreeMap<NonZeroU16, (Bytes, usize, usize)>,
    case: Arc<Case>,
}

/// A theme as the typesetter sees it: its template, its type, its ornaments. (Type lies in a case.)
pub struct Case {
    template: Source,
    /// The theme's other files.
    files: Vec<(FileId, Bytes)>,
    book: LazyHash<FontBook>,
    /// The theme's own fonts, which follow the embedded ones.
    fonts: Vec<Font>,
    /// Copies of the fonts that are used, by their places: the case's own.
    copies: Vec<OnceLock<Option<Font>>>,
    /// Whose case it is: stands behind the bytes of its copies.
    owner: String,
}

impl Case {
    /// Lays a theme out for an owner: an edition, by its name.
    ///
    /// Each owner has type of its own, though it looks the same. Typst and krilla count a font's holders at each glyph, and
    /// what they remember of a font is found by its bytes; editions that are set and exported at the same time would
    /// otherwise all count at one place in memory, and wait for each other there (a fifth of the time of an edit).
    pub fn of(theme: &Theme, owner: &str) -> Self {
        let (mut files, mut fonts) = (Vec::new(), Vec::new());
        for (path, bytes) in &theme.files {
            match path.rsplit('.').next() {
                Some("ttf" | "otf") => fonts.extend(Font::iter(shared(bytes.shared()))),
                Some(_) | None => {
                    files.extend(file_id(&format!("/theme/{path}")).map(|id| (id, shared(bytes.shared()))))
                }
            }
        }
        Case {
            template: source(TEMPLATE, theme.print.clone()),
            files,
            book: LazyHash::new(FontBook::from_fonts(embedded_fonts().iter().chain(&fonts))),
            copies: embedded_fonts().iter().chain(&fonts).map(|_| OnceLock::new()).collect(),
            fonts,
            owner: owner.to_owned(),
        }
    }

    /// Returns the case's own copy of a font, made when it is first asked for.
    fn font(&self, index: usize) -> Option<Font> {
        let copy = self.copies.get(index)?.get_or_init(|| {
            let embedded = embedded_fonts();
            let font = embedded.get(index).or_else(|| self.fonts.get(index.checked_sub(embedded.len())?))?;
            // A font's tables are found from its start (OpenType 1.9, "Table directory"): nobody reads what follows.
            let bytes = [font.data().as_slice(), self.owner.as_bytes()].concat();
            Font::new(Bytes::new(bytes), font.index())
        });
        copy.clone()
    }
}

impl Desk {
    /// Lays out the takes of an edition as they are set, and a theme.
    pub fn new(settings: Vec<Arc<Setting>>, case: Arc<Case>) -> Self {
        let places =
            settings.iter().enumerate().map(|(at, setting)| (setting.source().id().into_raw(), at)).collect();
        let mut pictures = BTreeMap::new();
        for (at, setting) in settings.iter().enumerate() {
            for (number, picture) in setting.take().pictures.iter().enumerate() {
                let id = file_id(&picture_path(at, number, picture));
                pictures.extend(id.map(|id| (id.into_raw(), (shared(picture.bytes.shared()), at, number))));
            }
        }
        Desk { settings, places, pictures, case }
    }

    /// Returns what is set in a file.
    pub fn setting(&self, id: FileId) -> Option<&Setting> {
        self.settings.get(*self.places.get(&id.into_raw())?).map(|setting| &**setting)
    }

    /// Returns the setting that names a picture's file, and which of its pictures it is.
    pub fn picture(&self, id: FileId) -> Option<(&Setting, usize)> {
        let (_, at, number) = self.pictures.get(&id.into_raw())?;
        Some((self.settings.get(*at)?, *number))
    }

    /// Returns the theme's template.
    pub fn template(&self) -> &Source {
        &self.case.template
    }

    /// Returns the file that Typst begins with.
    pub fn main_source(&self) -> Option<&Source> {
        self.settings.first().map(|setting| setting.source())
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        rules::library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.case.book
    }

    fn main(&self) -> FileId {
        self.main_source().map_or_else(|| self.template().id(), Source::id)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if let Some(setting) = self.setting(id) {
            return Ok(setting.source().clone());
        }
        let mut others = SHARED.iter().chain([self.template()]);
        others.find(|source| source.id() == id).cloned().ok_or_else(|| not_here(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if let Some((bytes, ..)) = self.pictures.get(&id.into_raw()) {
            return Ok(bytes.clone());
        }
        let mut files = self.case.files.iter();
        files.find(|(file, _)| *file == id).map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.case.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Returns the fonts that Plantin brings along: Libertinus Serif, New Computer Modern, DejaVu Sans Mono. Read once.
fn embedded_fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect())
}

fn not_here(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}

fn shared(bytes: &Arc<[u8]>) -> Bytes {
    Bytes::new(SharedBytes(bytes.clone()))
}

/// Bytes that are held elsewhere too, so that a picture is not copied for each edition.
struct SharedBytes(Arc<[u8]>);

impl AsRef<[u8]> for SharedBytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paged::markup::Take;
    use crate::paged::setting::StandingType;

    fn desk(text: &str, template: &str) -> Desk {
        let take = Take::of(text);
        Desk::new(
            StandingType::default().set(vec![take]),
            Arc::new(Case::of(&Theme::of_template("t", template), "en")),
        )
    }

    #[test]
    fn only_what_lies_on_the_desk_can_be_read() {
        let desk = desk("text", "#let a = 1");
        let elsewhere = file_id("/etc/passwd").expect("a good path");
        assert!(desk.source(elsewhere).is_err() && desk.file(elsewhere).is_err());
        assert!(desk.source(desk.main()).is_ok());
        assert!(desk.today(None).is_none());
    }

    #[test]
    fn each_owner_has_its_own_copy_of_a_font_that_says_the_same() {
        let theme = Theme::of_template("t", "");
        let [english, french] = ["en", "fr"].map(|owner| Case::of(&theme, owner));
        let [first, again, other] = [&english, &english, &french].map(|case| case.font(0).expect("a font"));
        assert!(first.data() == again.data() && first.data() != other.data());
        assert_eq!((first.info(), first.index()), (other.info(), other.index()));
        assert_eq!(first.post_script_name(), other.post_script_name());
    }

    #[test]
    fn the_embedded_fonts_are_there() {
        let desk = desk("", "");
        assert!(desk.book().contains_family("libertinus serif"));
        assert!(desk.font(0).is_some() && desk.font(10_000).is_none());
    }
}
