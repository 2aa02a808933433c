//! The files that the typesetter can name: none of them is on a disk.

use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};

use crate::edition::{Picture, PictureKind};

/// What stands around the chapters.
pub(super) const MAIN: &str = "/main.typ";
/// The functions that the generated source needs whatever the theme.
pub(super) const PRELUDE: &str = "/prelude.typ";
/// What themes share that set their pages on a grid.
pub(super) const GRID: &str = "/grid.typ";
/// The theme's template.
pub(super) const TEMPLATE: &str = "/theme/print.typ";

/// Returns the name under which what stands around the chapters finds one. Typst interns each name for the life of the
/// process, and has room for 65,535: so chapters and pictures are numbered, not called by their own names.
pub(super) fn chapter_path(at: usize) -> String {
    format!("/chapters/{at}.typ")
}

/// Returns the name under which a take, by its place, finds its pictures.
pub(super) fn picture_path(take: usize, at: usize, picture: &Picture) -> String {
    let ending = match picture.kind {
        PictureKind::Png => "png",
        PictureKind::Jpeg => "jpg",
        PictureKind::Svg => "svg",
    };
    format!("/pictures/{take}-{at}.{ending}")
}

/// Makes a file of one of these names.
pub(super) fn source(path: &str, text: String) -> Source {
    match file_id(path) {
        Some(id) => Source::new(id, text),
        None => Source::detached(text), // The names above are good, so this is never reached.
    }
}

/// Returns the file of a name; `None` if the name is none that a file can have.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}
