//! The finishing pass: what `epub-builder` collected, with a package and navigation that conform, written anew.
//!
//! `epub-builder` 0.8.3 does not escape metadata, repeats ids, knows no roles but `aut`, no page list and no properties
//! of items, and puts the current time into the zip. So its package and navigation are replaced; `mimetype` comes
//! first and is stored (OCF 3.3, 4.2), other names are sorted, and times are those of the zip format's beginning. The
//! container comes without what stands in its files, which only the zip that is kept holds: packing is what an EPUB costs.
//! So each file is packed for itself, and in a process that builds again stands packed until its bytes change.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use rayon::prelude::*;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::package::id_of;
use crate::cache::{Fingerprint, Standing};

/// An item of the container.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its id in the package.
    pub id: String,
    /// Its path beside the package.
    pub href: String,
    /// Its media type.
    pub media_type: String,
    /// Whether it is part of the reading order.
    pub spine: bool,
}

/// Files as they stand packed, by edition and path: each the only one of a zip.
pub type Shelf = Standing<Result<Vec<u8>, String>>;

const FOLDER: &str = "OEBPS/";
const PACKAGE: &str = "OEBPS/content.opf";
const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n\
<rootfiles><rootfile full-path=\"OEBPS/content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>\n\
</container>\n";

/// Finishes a container: `package` writes the package document around its items; `files` are what stands in them and in
/// the navigation, by their paths beside the package. What is packed stands on the shelf under the edition's name.
///
/// # Errors
/// If the container is not one that `epub-builder` makes, or has an item that is not among the files.
pub(super) fn finish(
    container: &[u8],
    package: impl FnOnce(&[Item]) -> String,
    files: BTreeMap<String, Vec<u8>>,
    edition: &str,
    shelf: &Shelf,
) -> Result<Vec<u8>, String> {
    let mut archive = ZipArchive::new(Cursor::new(container)).map_err(failed)?;
    let mut collected = Vec::new();
    let mut file = archive.by_name(PACKAGE).map_err(failed)?;
    file.read_to_end(&mut collected).map_err(|error| error.to_string())?;
    let items = items(&collected)?;
    if let Some(item) = items.iter().find(|item| !files.contains_key(&item.href)) {
        return Err(format!("`{}` is not there", item.href));
    }
    let mut files: BTreeMap<String, Vec<u8>> =
        files.into_iter().map(|(path, bytes)| (format!("{FOLDER}{path}"), bytes)).collect();
    files.insert(PACKAGE.to_owned(), package(&items).into_bytes());
    files.insert("META-INF/container.xml".to_owned(), CONTAINER.as_bytes().to_vec());

    let standing = |path: &str| format!("{edition}/{path}");
    let packed: Vec<_> = files
        .par_iter()
        .map(|(path, bytes)| {
            let of = || *Fingerprint::of(bytes).digest();
            shelf.take(&standing(path), of, || pack(path, bytes, CompressionMethod::Deflated))
        })
        .collect();
    shelf.retain(|name| name.strip_prefix(&standing("")).is_none_or(|path| files.contains_key(path)));
    let mimetype = Arc::new(pack("mimetype", b"application/epub+zip", CompressionMethod::Stored));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for zip in [&mimetype].into_iter().chain(&packed) {
        let bytes = zip.as_ref().as_ref().map_err(String::clone)?;
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(failed)?;
        writer.raw_copy_file(archive.by_index_raw(0).map_err(failed)?).map_err(failed)?;
    }
    Ok(writer.finish().map_err(failed)?.into_inner())
}

/// Makes a zip of one file.
fn pack(path: &str, bytes: &[u8], method: CompressionMethod) -> Result<Vec<u8>, String> {
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default()).unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file(path, options.compression_method(method)).map_err(failed)?;
    writer.write_all(bytes).map_err(|error| error.to_string())?;
    Ok(writer.finish().map_err(failed)?.into_inner())
}

fn failed(error: ZipError) -> String {
    error.to_string()
}

/// Reads the manifest and the spine of the package that `epub-builder` made; its own navigation is left out.
fn items(package: &[u8]) -> Result<Vec<Item>, String> {
    let mut reader = Reader::from_reader(package);
    let mut items: Vec<(String, Item)> = Vec::new();
    let mut order: Vec<String> = Vec::new();
    let attribute = |tag: &BytesStart<'_>, name: &str| {
        let found = tag.try_get_attribute(name).ok().flatten()?;
        found.unescape_value().ok().map(|value| value.into_owned())
    };
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Eof => break,
            Event::Empty(tag) | Event::Start(tag) => match tag.name().as_ref() {
                b"item" => {
                    let (id, href, media_type) =
                        (attribute(&tag, "id"), attribute(&tag, "href"), attribute(&tag, "media-type"));
                    if let (Some(id), Some(href), Some(media_type)) = (id, href, media_type) {
                        items.push((id, Item { id: id_of(&href), href, media_type, spine: false }));
                    }
                }
                b"itemref" => order.extend(attribute(&tag, "idref")),
                _ => {}
            },
            _ => {}
        }
    }
    items.retain(|(_, item)| !matches!(item.href.as_str(), "nav.xhtml" | "toc.ncx"));
    for (id, item) in &mut items {
        item.spine = order.contains(id);
    }
    // Two paths may have become one id.
    let mut seen = std::collections::BTreeSet::new();
    for (at, (_, item)) in items.iter_mut().enumerate() {
        if !seen.insert(item.id.clone()) {
            item.id = format!("{}-{at}", item.id);
            seen.insert(item.id.clone());
        }
    }
    items.sort_by_key(|(id, _)| order.iter().position(|other| other == id).unwrap_or(usize::MAX));
    Ok(items.into_iter().map(|(_, item)| item).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::epub::render;
    use crate::paged::sample;
    use crate::theme::Theme;

    #[test]
    fn what_stands_packed_is_what_would_be_packed_now() {
        let style_sheet = Theme::embedded("plain").expect("a theme").ebook;
        let epub = |rights: &str, shelf: &Shelf| {
            let mut edition = sample::every_block();
            edition.metadata.rights = Some(rights.to_owned());
            render(&edition, None, None, &style_sheet, shelf).0.bytes
        };
        let shelf = Shelf::keeping();
        for rights in ["One", "One", "Two", "One"] {
            assert_eq!(epub(rights, &shelf), epub(rights, &Shelf::default()));
        }
        assert_ne!(epub("One", &shelf), epub("Two", &shelf));
    }

    #[test]
    fn what_an_edition_no_longer_has_does_not_stand() {
        let style_sheet = Theme::embedded("plain").expect("a theme").ebook;
        let (shelf, mut edition) = (Shelf::keeping(), sample::every_block());
        render(&edition, None, None, &style_sheet, &shelf);
        let path = format!("{}/OEBPS/{}.xhtml", edition.name, edition.chapters[0].name);
        assert!(format!("{shelf:?}").contains(&path), "{shelf:?}");
        edition.chapters.clear();
        render(&edition, None, None, &style_sheet, &shelf);
        assert!(!format!("{shelf:?}").contains(&path));
    }
}
