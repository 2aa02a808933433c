//! The pictures of a book, read and checked: `fence.svg`, and `fence.fr.svg` beside it for the French edition.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Galleys, Picture, PictureKind, svg};
use crate::cache::{Sealed, Standing};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::disk::Folder;
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;

/// The pictures that the manuscript shows, by their path within the project.
#[derive(Clone, Debug, Default)]
pub struct Pictures(BTreeMap<String, Picture>);

/// The pictures as they were read last, by path: of these bytes, called for at this place.
pub(super) type StandingPictures = Standing<Result<(Picture, Option<Diagnostic>), Diagnostic>, (Vec<u8>, Span)>;

impl Pictures {
    /// Reads every picture that the document names, and those beside it for the given editions; a process that does so
    /// again and again has `galleys`.
    pub fn load(
        folder: &Folder,
        document: &Document,
        editions: &[String],
        galleys: Option<&Galleys>,
    ) -> (Self, Vec<Diagnostic>) {
        let none = StandingPictures::default();
        let standing = galleys.map_or(&none, |galleys| &galleys.pictures);
        let mut named = Vec::new();
        document.chapters.iter().for_each(|chapter| collect(&chapter.blocks, &mut named));
        let (mut pictures, mut diagnostics) = (BTreeMap::new(), Vec::new());
        for (path, span) in named {
            let path = project_path(path);
            let beside = editions.iter().map(|edition| of_edition(&path, edition)).filter(|path| folder.holds(path));
            for path in std::iter::once(path.clone()).chain(beside) {
                if pictures.contains_key(&path) {
                    continue;
                }
                let read = folder.read_bytes(&path).map_err(|told| Diagnostic { place: span.into(), ..told });
                match read.and_then(|bytes| picture(&path, bytes, span, standing)) {
                    Ok((picture, told)) => {
                        pictures.insert(path, picture);
                        diagnostics.extend(told);
                    }
                    Err(told) => {
                        // Told, and where a project lets that pass, its place is kept: captions are numbered, and
                        // references lead there.
                        pictures.insert(path.clone(), missing(&path));
                        diagnostics.push(told);
                    }
                }
            }
        }
        standing.retain(|path| pictures.contains_key(path));
        (Pictures(pictures), diagnostics)
    }

    /// Returns the picture that an edition shows for a path as the manuscript writes it.
    pub fn get(&self, path: &str, edition: &str) -> Option<&Picture> {
        let path = project_path(path);
        self.0.get(&of_edition(&path, edition)).or_else(|| self.0.get(&path))
    }
}

/// Paths in the manuscript begin in `manuscript/`.
fn project_path(path: &str) -> String {
    format!("manuscript/{path}")
}

/// Returns the path of an edition's own picture: `fence.svg` → `fence.fr.svg`.
fn of_edition(path: &str, edition: &str) -> String {
    match path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => format!("{stem}.{edition}.{ending}"),
        _ => format!("{path}.{edition}"),
    }
}

/// Collects the pictures that blocks name: each path as it is written, and where.
pub(super) fn collect<'a>(blocks: &'a [Block], named: &mut Vec<(&'a str, Span)>) {
    for block in blocks {
        match &block.kind {
            BlockKind::Figure(figure) => named.push((&figure.path, figure.path_span)),
            BlockKind::Quote(blocks) | BlockKind::Aside { blocks, .. } | BlockKind::Only { blocks, .. } => {
                collect(blocks, named);
            }
            BlockKind::List { items, .. } => items.iter().for_each(|item| collect(item, named)),
            BlockKind::Definitions(entries) | BlockKind::Timeline { entries, .. } => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|blocks| collect(blocks, named));
            }
            BlockKind::Heading { .. }
            | BlockKind::Paragraph(_)
            | BlockKind::Code { .. }
            | BlockKind::Rule
            | BlockKind::PullQuote { .. }
            | BlockKind::KeyFigure { .. }
            | BlockKind::Verse(_)
            | BlockKind::Table(_) => {}
        }
    }
}

/// Returns an empty frame for a picture that there is not; its alternative text says what it would show.
fn missing(path: &str) -> Picture {
    const FRAME: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect x="1" y="1" width="298" height="98" fill="#fff" stroke="#777" stroke-dasharray="4"/></svg>"##;
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    Picture {
        path: format!("{stem}.missing.svg"),
        kind: PictureKind::Svg,
        size: (300, 100),
        bytes: Sealed::from(FRAME.as_bytes()),
    }
}

/// Makes a picture of a file's bytes, or takes it as it stands.
fn picture(
    path: &str,
    bytes: Vec<u8>,
    span: Span,
    standing: &StandingPictures,
) -> Result<(Picture, Option<Diagnostic>), Diagnostic> {
    let of = (bytes, span);
    let read = standing.find(path, &of).unwrap_or_else(|| {
        let read = Arc::new(read_picture(path, &of.0, span));
        standing.keep(path, of, &read);
        read
    });
    Arc::unwrap_or_clone(read)
}

/// Makes a picture of a file's bytes: what kind it is, is said by the bytes, not by the name.
///
/// Of an SVG what could run or reach out is taken out, and told.
fn read_picture(path: &str, bytes: &[u8], span: Span) -> Result<(Picture, Option<Diagnostic>), Diagnostic> {
    let mut told = None;
    let not_a_picture = |why: String| {
        Diagnostic::new(Code::NotAPicture, span, format!("`{path}` is no picture that can be shown: {why}"))
            .help("save it again as SVG, PNG or JPEG")
    };
    let (kind, size) = match imagesize::image_type(bytes) {
        Ok(kind @ (imagesize::ImageType::Png | imagesize::ImageType::Jpeg)) => {
            let size = imagesize::blob_size(bytes).map_err(|error| not_a_picture(error.to_string()))?;
            let kind = if kind == imagesize::ImageType::Png { PictureKind::Png } else { PictureKind::Jpeg };
            (kind, (pixels(size.width as f64), pixels(size.height as f64)))
        }
        _ => {
            let text = std::str::from_utf8(bytes)
                .map_err(|_| not_a_picture("it is none of SVG, PNG and JPEG".to_owned()))?;
            let clean = svg::clean(text).map_err(not_a_picture)?;
            if !clean.taken.is_empty() {
                let message = format!("`{path}` held {}: taken out", clean.taken.join(", "));
                told = Some(
                    Diagnostic::new(Code::UnsafePicture, Where::Span(span), message)
                        .help("look at the picture in the book; save it again without, and this is not told"),
                );
            }
            let size = (pixels(clean.size.0), pixels(clean.size.1));
            let picture = Picture {
                path: path.to_owned(),
                kind: PictureKind::Svg,
                size,
                bytes: Sealed::from(clean.text.as_bytes()),
            };
            return Ok((picture, told));
        }
    };
    Ok((Picture { path: path.to_owned(), kind, size, bytes: Sealed::from(bytes) }, told))
}

/// Rounds a length up to whole pixels, at least one.
fn pixels(length: f64) -> u32 {
    length.ceil().clamp(1.0, f64::from(u32::MAX)) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(bytes: &str) -> Result<Picture, Diagnostic> {
        let span = Span::new(Sources::default().add("a.md", ""), 0..0);
        read_picture("manuscript/figures/a.svg", bytes.as_bytes(), span).map(|(picture, _)| picture)
    }

    #[test]
    fn an_svg_has_the_size_of_its_view_box() {
        let svg = read(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320.5 200"><rect width="9"/></svg>"#)
            .unwrap();
        assert_eq!((svg.kind, svg.size), (PictureKind::Svg, (321, 200)));
    }

    #[test]
    fn what_runs_is_taken_out_and_told() {
        let span = Span::new(Sources::default().add("a.md", ""), 0..0);
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><rect/></svg>"#;
        let (picture, told) = read_picture("manuscript/figures/a.svg", svg.as_bytes(), span).unwrap();
        assert_eq!(&*picture.bytes, br#"<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>"#);
        assert_eq!(told.map(|told| told.code), Some(Code::UnsafePicture));
    }

    #[test]
    fn a_text_is_no_picture() {
        assert_eq!(read("hello").unwrap_err().code, Code::NotAPicture);
        assert_eq!(read("<html/>").unwrap_err().code, Code::NotAPicture);
    }

    #[test]
    fn an_edition_has_its_own_picture() {
        assert_eq!(of_edition("manuscript/figures/fence.svg", "fr"), "manuscript/figures/fence.fr.svg");
    }
}
