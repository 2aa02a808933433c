//! The pictures of a book, read and checked: `fence.svg`, and `fence.fr.svg` beside it for the French edition.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Picture, PictureKind};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::disk::Folder;
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;

/// The pictures that the manuscript shows, by their path within the project.
#[derive(Clone, Debug, Default)]
pub struct Pictures(BTreeMap<String, Picture>);

impl Pictures {
    /// Reads every picture that the document names, and those beside it for the given editions.
    pub fn load(folder: &Folder, document: &Document, editions: &[String]) -> (Self, Vec<Diagnostic>) {
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
                match read.and_then(|bytes| read_picture(&path, bytes, span)) {
                    Ok(picture) => {
                        pictures.insert(path, picture);
                    }
                    Err(told) => diagnostics.push(told),
                }
            }
        }
        (Pictures(pictures), diagnostics)
    }

    /// Returns the picture that an edition shows for a path as the manuscript writes it; `None` if it was told.
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

fn collect<'a>(blocks: &'a [Block], named: &mut Vec<(&'a str, Span)>) {
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

/// Makes a picture of a file's bytes: what kind it is, is said by the bytes, not by the name.
fn read_picture(path: &str, bytes: Vec<u8>, span: Span) -> Result<Picture, Diagnostic> {
    let not_a_picture = |why: String| {
        Diagnostic::new(Code::NotAPicture, span, format!("`{path}` is no picture that can be shown: {why}"))
            .help("save it again as SVG, PNG or JPEG")
    };
    let (kind, size) = match imagesize::image_type(&bytes) {
        Ok(kind @ (imagesize::ImageType::Png | imagesize::ImageType::Jpeg)) => {
            let size = imagesize::blob_size(&bytes).map_err(|error| not_a_picture(error.to_string()))?;
            let kind = if kind == imagesize::ImageType::Png { PictureKind::Png } else { PictureKind::Jpeg };
            (kind, (pixels(size.width as f64), pixels(size.height as f64)))
        }
        _ => {
            let text = std::str::from_utf8(&bytes)
                .map_err(|_| not_a_picture("it is none of SVG, PNG and JPEG".to_owned()))?;
            let svg = roxmltree::Document::parse(text)
                .map_err(|error| not_a_picture(format!("it is none of SVG, PNG and JPEG ({error})")))?;
            if svg.root_element().tag_name().name() != "svg" {
                return Err(not_a_picture("it is none of SVG, PNG and JPEG".to_owned()));
            }
            if let Some(what) = unsafe_part(&svg) {
                return Err(Diagnostic::new(
                    Code::UnsafePicture,
                    Where::Span(span),
                    format!("`{path}` holds {what}"),
                )
                .help("take it out of the SVG; a picture for a book needs none of it"));
            }
            (PictureKind::Svg, svg_size(&svg))
        }
    };
    Ok(Picture { path: path.to_owned(), kind, size, bytes: Arc::from(bytes) })
}

/// Returns what of an SVG could run or reach out.
fn unsafe_part(svg: &roxmltree::Document<'_>) -> Option<String> {
    for element in svg.descendants().filter(roxmltree::Node::is_element) {
        let name = element.tag_name().name();
        if ["script", "foreignObject", "iframe", "handler", "set", "animate"].contains(&name) {
            return Some(format!("a `<{name}>`"));
        }
        if name == "style" && element.text().is_some_and(reaches_out) {
            return Some("a style sheet that reaches out".to_owned());
        }
        for attribute in element.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            if name.len() > 2 && name[..2].eq_ignore_ascii_case("on") {
                return Some(format!("an event handler, `{name}`"));
            }
            let inside =
                value.starts_with('#') || value.starts_with("data:image/png") || value.starts_with("data:image/jpeg");
            if name == "href" && !inside {
                return Some(format!("a link to `{value}`"));
            }
            if reaches_out(value) {
                return Some(format!("a link in `{name}`"));
            }
        }
    }
    None
}

/// Says whether a style leads out of the picture.
fn reaches_out(style: &str) -> bool {
    let style = style.to_ascii_lowercase();
    style.contains("@import")
        || style
            .match_indices("url(")
            .any(|(at, _)| !style[at + 4..].trim_start_matches([' ', '"', '\'']).starts_with('#'))
}

/// Returns an SVG's size in its own units: of its view box, else of its width and height.
fn svg_size(svg: &roxmltree::Document<'_>) -> (u32, u32) {
    let root = svg.root_element();
    let view_box = root.attribute("viewBox").map(|text| {
        text.split([' ', ','])
            .filter(|part| !part.is_empty())
            .filter_map(|part| part.parse::<f64>().ok())
            .collect::<Vec<_>>()
    });
    if let Some([_, _, width, height]) = view_box.as_deref() {
        return (pixels(*width), pixels(*height));
    }
    let length = |name| root.attribute(name).and_then(|text| text.trim_end_matches("px").parse::<f64>().ok());
    (pixels(length("width").unwrap_or(300.0)), pixels(length("height").unwrap_or(150.0)))
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
        read_picture("manuscript/figures/a.svg", bytes.as_bytes().to_vec(), span)
    }

    #[test]
    fn an_svg_has_the_size_of_its_view_box() {
        let svg = read(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320.5 200"><rect width="9"/></svg>"#)
            .unwrap();
        assert_eq!((svg.kind, svg.size), (PictureKind::Svg, (321, 200)));
    }

    #[test]
    fn what_runs_or_reaches_out_is_refused() {
        for inside in [
            "<script>1</script>",
            r#"<rect onload="1"/>"#,
            r#"<image href="file:///etc/hostname"/>"#,
            r#"<image xlink:href="http://example.org/a.png" xmlns:xlink="http://www.w3.org/1999/xlink"/>"#,
            "<style>@import 'a.css'</style>",
            r#"<rect style="fill:url(http://example.org/#a)"/>"#,
            "<foreignObject/>",
        ] {
            let told = read(&format!(r#"<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>"#)).unwrap_err();
            assert_eq!(told.code, Code::UnsafePicture, "{inside}");
        }
        assert!(
            read(r##"<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/><rect fill="url(#b)"/></svg>"##).is_ok()
        );
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
