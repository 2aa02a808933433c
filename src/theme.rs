//! How a book looks: a theme's files, embedded in Plantin or the project's own in their place.
//!
//! A theme is a folder `assets/themes/<name>/`: `print.typ` (the pages), `web.css` (the site), `ebook.css` (the EPUB). A file
//! of the same path in a project overrides the embedded one; a project may have a theme of its own.

use crate::diagnostic::{Code, Diagnostic, Where};
use crate::disk::Folder;
use crate::paged;
use crate::source::Sources;

/// A theme's files.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The pages.
    pub paged: paged::Theme,
    /// The site's style sheet.
    pub web: String,
    /// The EPUB's style sheet.
    pub ebook: String,
}

/// A theme that is part of Plantin.
struct Embedded {
    name: &'static str,
    print: &'static str,
    web: &'static str,
    ebook: &'static str,
}

const EMBEDDED: [Embedded; 1] = [Embedded {
    name: "plain",
    print: include_str!("../assets/themes/plain/print.typ"),
    web: include_str!("../assets/themes/plain/web.css"),
    ebook: include_str!("../assets/themes/plain/ebook.css"),
}];

impl Theme {
    /// Reads a theme. What the project does not have of it is the embedded theme's, or that of `plain`; a theme that
    /// neither has is told, and `plain` stands in.
    pub fn load(folder: &Folder, name: &str, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let embedded = EMBEDDED.iter().find(|theme| theme.name == name);
        let base = embedded.unwrap_or(&EMBEDDED[0]);
        let path = |file: &str| format!("assets/themes/{name}/{file}");
        let mut own = |file: &str| {
            if !folder.holds(&path(file)) {
                return None;
            }
            folder.read_text(&path(file), sources, &mut diagnostics).map_err(|told| diagnostics.push(told)).ok()
        };
        let (print, web, ebook) = (own("print.typ"), own("web.css"), own("ebook.css"));
        if embedded.is_none() && print.is_none() && web.is_none() && ebook.is_none() {
            let known: Vec<_> = EMBEDDED.iter().map(|theme| format!("\"{}\"", theme.name)).collect();
            diagnostics.push(
                Diagnostic::new(Code::NotFound, Where::File(path("")), format!("there is no theme `{name}`"))
                    .help(format!("use {} in book.toml, or make the folder", known.join(" or "))),
            );
        }
        let text =
            |id: Option<_>, embedded: &str| id.map_or_else(|| embedded.to_owned(), |id| sources.get(id).text.clone());
        let mut paged = paged::Theme::of_template(name, text(print, base.print));
        paged.source = print;
        (Theme { paged, web: text(web, base.web), ebook: text(ebook, base.ebook) }, diagnostics)
    }
}
