//! What the typesetter can see: [`Desk`].
//!
//! In: the generated source, the theme, the pictures. Out: Typst's view of a file system that holds these and nothing
//! else, under fixed names.
//!
//! *Architecture invariant*: nothing is read from the disk, the network or the clock, and no font of the system is
//! used, so that a document can read nothing and two builds are the same.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, World};

use super::rules;
use super::theme::Theme;
use crate::edition::Picture;

/// The generated source.
const MAIN: &str = "/main.typ";
/// The functions that it needs whatever the theme.
const PRELUDE: &str = "/prelude.typ";
/// What themes share that set their pages on a grid.
const GRID: &str = "/grid.typ";
/// The theme's template.
const TEMPLATE: &str = "/theme/print.typ";

/// Everything that the typesetter can see, laid out on one desk.
pub struct Desk {
    main: Source,
    prelude: Source,
    grid: Source,
    template: Source,
    /// The pictures, by their numbers.
    pictures: Vec<(FileId, Bytes)>,
    /// The theme's other files.
    files: Vec<(FileId, Bytes)>,
    book: LazyHash<FontBook>,
    /// The theme's own fonts, which follow the embedded ones.
    fonts: Vec<Font>,
}

impl Desk {
    /// Lays out a generated source, a theme and the pictures, which the source names by [`picture_path`].
    pub fn new(main: Source, theme: &Theme, pictures: &[Picture]) -> Self {
        let pictures = pictures
            .iter()
            .enumerate()
            .filter_map(|(at, picture)| Some((file_id(&picture_path(at, picture))?, shared(&picture.bytes))))
            .collect();
        let (mut files, mut fonts) = (Vec::new(), Vec::new());
        for (path, bytes) in &theme.files {
            match path.rsplit('.').next() {
                Some("ttf" | "otf") => fonts.extend(Font::iter(shared(bytes))),
                Some(_) | None => files.extend(file_id(&format!("/theme/{path}")).map(|id| (id, shared(bytes)))),
            }
        }
        Desk {
            main,
            prelude: source(PRELUDE, include_str!("prelude.typ").to_owned()),
            grid: source(GRID, include_str!("grid.typ").to_owned()),
            template: source(TEMPLATE, theme.print.clone()),
            pictures,
            files,
            book: LazyHash::new(FontBook::from_fonts(embedded_fonts().iter().chain(&fonts))),
            fonts,
        }
    }

    /// Returns the generated source.
    pub fn main_source(&self) -> &Source {
        &self.main
    }

    /// Returns the number of a picture's file.
    pub fn picture(&self, id: FileId) -> Option<usize> {
        self.pictures.iter().position(|(file, _)| *file == id)
    }

    /// Returns the theme's template.
    pub fn template(&self) -> &Source {
        &self.template
    }
}

/// Standing type: the source of the layout before. The next is set into it by what differs, so that what stays keeps its
/// spans, and Typst, which remembers by them, does not set it again.
#[derive(Debug, Default)]
pub struct StandingType(Option<Source>);

impl StandingType {
    /// Returns a generated source.
    pub fn set(&mut self, text: String) -> Source {
        match &mut self.0 {
            Some(standing) => {
                for (range, with) in differing_lines(standing.text(), &text).into_iter().rev() {
                    standing.edit(range, &with);
                }
                standing.clone()
            }
            None => self.0.insert(source(MAIN, text)).clone(),
        }
    }
}

/// Returns the bytes of a text in whose place others stand in the next, line by line: what lies between two changes keeps
/// its spans, too.
fn differing_lines(before: &str, after: &str) -> Vec<(Range<usize>, String)> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut starts = vec![0];
    starts.extend(old.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    }));
    let changes = similar::capture_diff_slices(similar::Algorithm::Patience, &old, &new);
    let changes = changes.iter().filter(|change| change.tag() != similar::DiffTag::Equal);
    changes
        .filter_map(|change| {
            let lines = change.old_range();
            Some((*starts.get(lines.start)?..*starts.get(lines.end)?, new.get(change.new_range())?.concat()))
        })
        .collect()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        rules::library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.prelude, &self.grid, &self.template]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| not_here(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let mut files = self.pictures.iter().chain(&self.files);
        files.find(|(file, _)| *file == id).map(|(_, bytes)| bytes.clone()).ok_or_else(|| not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        let embedded = embedded_fonts();
        embedded.get(index).or_else(|| self.fonts.get(index.checked_sub(embedded.len())?)).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Returns the name under which the generated source finds a picture. Typst interns each name for the life of the
/// process, and has room for 65,535: so they are numbered, not called by their own names.
pub fn picture_path(at: usize, picture: &Picture) -> String {
    let ending = match picture.kind {
        crate::edition::PictureKind::Png => "png",
        crate::edition::PictureKind::Jpeg => "jpg",
        crate::edition::PictureKind::Svg => "svg",
    };
    format!("/pictures/{at}.{ending}")
}

/// Returns the fonts that Plantin brings along: Libertinus Serif, New Computer Modern, DejaVu Sans Mono. Read once.
fn embedded_fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| typst_assets::fonts().flat_map(|data| Font::iter(Bytes::new(data))).collect())
}

fn source(path: &str, text: String) -> Source {
    match file_id(path) {
        Some(id) => Source::new(id, text),
        None => Source::detached(text), // The names above are good, so this is never reached.
    }
}

fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
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

    #[test]
    fn only_what_lies_on_the_desk_can_be_read() {
        let desk =
            Desk::new(StandingType::default().set("text".to_owned()), &Theme::of_template("t", "#let a = 1"), &[]);
        let elsewhere = file_id("/etc/passwd").expect("a good path");
        assert!(desk.source(elsewhere).is_err() && desk.file(elsewhere).is_err());
        assert!(desk.source(desk.main()).is_ok());
        assert!(desk.today(None).is_none());
    }

    #[test]
    fn standing_type_is_set_anew_where_it_differs() {
        let mut standing = StandingType::default();
        standing.set("#par[a]\n#par[b]\n#par[c]\n#par[d]".to_owned());
        for text in ["#par[a]\n#x\n#par[b]\n#par[c]\n#y\n#par[d]", "#par[b]\n", "", "#par[e]\n#par[d]\n"] {
            assert_eq!(standing.set(text.to_owned()).text(), text);
        }
    }

    #[test]
    fn the_embedded_fonts_are_there() {
        let desk = Desk::new(StandingType::default().set(String::new()), &Theme::of_template("t", ""), &[]);
        assert!(desk.book().contains_family("libertinus serif"));
        assert!(desk.font(0).is_some() && desk.font(10_000).is_none());
    }
}
