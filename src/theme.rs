//! How a book looks: a theme's files, embedded in Plantin or the project's own in their place.
//!
//! A theme is a folder `assets/themes/<name>/`: `theme.toml` (its colours and values, each named once), `print.typ` (the
//! pages), `web.css` (the site), `ebook.css` (the EPUB), `fonts.css` (the faces that the EPUB and the single file bring
//! along), and fonts and ornaments for print. A file of the same path in a project overrides the embedded one; of
//! `theme.toml` each value does. A project may have a theme of its own, which `extends` one that is embedded.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use crate::cache::{Fingerprint, Sealed, Standing};
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::disk::Folder;
use crate::paged;
use crate::source::{SourceId, Sources, Span};
use crate::stylesheet::{self, StyleSheet};
use crate::toml_reader::{Table, Value, ValueKind, nearest};

/// A theme's files.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The pages.
    pub paged: paged::Theme,
    /// The site's style sheet.
    pub web: StyleSheet,
    /// The EPUB's style sheet.
    pub ebook: StyleSheet,
    /// The colours that it names, for the press: red, green and blue, and cyan, magenta, yellow and black from 0 to 1.
    pub inks: BTreeMap<[u8; 3], [f64; 4]>,
}

/// What stays read of a theme, in a process that reads again and again.
#[derive(Debug, Default)]
pub struct Shelf {
    values: Standing<(Values, Vec<Diagnostic>)>,
    faults: Standing<Vec<Diagnostic>>,
    /// The files that are no text, compared byte by byte.
    files: Standing<Sealed, Vec<u8>>,
    /// The theme of all these.
    theme: Standing<Theme>,
}

impl Shelf {
    /// Makes one that keeps.
    pub fn keeping() -> Self {
        Shelf {
            values: Standing::keeping(),
            faults: Standing::keeping(),
            files: Standing::keeping(),
            theme: Standing::keeping(),
        }
    }

    /// Forgets what is not of the files that there are.
    fn retain(&self, wanted: impl Fn(&str) -> bool) {
        self.values.retain(&wanted);
        self.faults.retain(&wanted);
        self.files.retain(&wanted);
    }
}

/// A theme that is part of Plantin, and its files by their path within its folder.
struct Embedded {
    name: &'static str,
    files: &'static [(&'static str, &'static [u8])],
}

macro_rules! embedded {
    ($($name:literal: $($file:literal)+;)+) => {
        &[$(Embedded {
            name: $name,
            files: &[$(($file, include_bytes!(concat!("../assets/themes/", $name, "/", $file)))),+],
        }),+]
    };
}

/// The first stands in for a theme that is not there.
const EMBEDDED: &[Embedded] = embedded! {
    "plain": "theme.toml" "print.typ" "web.css" "ebook.css";
    "briefing": "theme.toml" "print.typ" "web.css" "ebook.css" "fonts.css" "fonts/OFL.txt"
        "fonts/SourceSans3_400Regular.ttf" "fonts/SourceSans3_400Regular_Italic.ttf"
        "fonts/SourceSans3_600SemiBold.ttf" "fonts/SourceSans3_700Bold.ttf";
    "novel": "theme.toml" "print.typ" "web.css" "ebook.css";
};

impl Theme {
    /// Returns a theme that is part of Plantin.
    pub fn embedded(name: &str) -> Option<Self> {
        let theme = EMBEDDED.iter().find(|theme| theme.name == name)?;
        Some(Files::of(theme).finish(name, Values::of(theme)))
    }

    /// Reads a theme. What the project does not have of it is that of the embedded theme of this name, or of the one that
    /// the project's `extends`; a theme that neither has is told, and `plain` stands in.
    pub fn load(folder: &Folder, name: &str, sources: &mut Sources, shelf: &Shelf) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let path = |file: &str| format!("assets/themes/{name}/{file}");
        let own = own_files(folder, name);
        shelf.retain(|kept| own.iter().any(|file| path(file) == kept));
        let mut base = EMBEDDED.iter().find(|theme| theme.name == name);
        if base.is_none() && own.is_empty() {
            diagnostics.push(
                Diagnostic::new(Code::NotFound, Where::File(path("")), format!("there is no theme `{name}`"))
                    .help(format!("use {} in book.toml, or make the folder", known())),
            );
        }
        // The project's values are read before it is known which theme's they stand over.
        let (mut values, mut own_values, mut written) = (Values::default(), None, Vec::new());
        if own.iter().any(|file| file == "theme.toml") {
            match folder.read_text(&path("theme.toml"), sources, &mut diagnostics) {
                Ok(id) => {
                    own_values = Some(id);
                    let of = || Fingerprint::of(&(id, &sources.get(id).text)).with_places();
                    let read = shelf.values.take(&path("theme.toml"), of, || Values::read(sources, id));
                    let (read, told) = Arc::unwrap_or_clone(read);
                    values = read;
                    diagnostics.extend(told);
                }
                Err(told) => diagnostics.push(told),
            }
        }
        if let Some((extends, span)) = &values.extends {
            match EMBEDDED.iter().find(|theme| theme.name == extends) {
                Some(theme) => base = base.or(Some(theme)),
                None => diagnostics.push(
                    Diagnostic::new(Code::BadValue, *span, format!("Plantin has no theme `{extends}`"))
                        .help(format!("use {}", known())),
                ),
            }
        }
        let base = base.unwrap_or(&EMBEDDED[0]);
        let mut files = Files::of(base);
        let mut base_values = Values::of(base);
        let own_template = own.iter().any(|file| file == "print.typ");
        diagnostics.extend(base_values.misfits(&values, own_template));
        base_values.put(values);

        for file in own.iter().filter(|file| *file != "theme.toml") {
            let text = file.ends_with(".typ") || file.ends_with(".css");
            let read = if text {
                folder.read_text(&path(file), sources, &mut diagnostics).map(|id| {
                    if file == "print.typ" {
                        files.print = Some(id);
                    } else {
                        let of = || Fingerprint::of(&(id, &sources.get(id).text)).with_places();
                        let told = shelf.faults.take(&path(file), of, || stylesheet::faults(sources, id));
                        diagnostics.extend_from_slice(&told);
                    }
                    written.push((file, Some(id), None));
                    Sealed::from(sources.get(id).text.as_bytes())
                })
            } else {
                folder.read_bytes(&path(file)).map(|bytes| {
                    let sealed = shelf.files.find(&path(file), &bytes).unwrap_or_else(|| {
                        let sealed = Arc::new(Sealed::from(bytes.as_slice()));
                        shelf.files.keep(&path(file), bytes, &sealed);
                        sealed
                    });
                    written.push((file, None, Some(sealed.clone())));
                    Arc::unwrap_or_clone(sealed)
                })
            };
            match read {
                Ok(bytes) => drop(files.all.insert(file.clone(), bytes)),
                Err(told) => diagnostics.push(told),
            }
        }
        let of = || {
            let text = |id: Option<SourceId>| id.map(|id| (id, &sources.get(id).text));
            let written: Vec<_> = written.into_iter().map(|(file, id, bytes)| (file, text(id), bytes)).collect();
            Fingerprint::of(&(name, base.name, text(own_values), written)).with_places()
        };
        let theme = shelf.theme.take("", of, || files.finish(name, base_values));
        (Arc::unwrap_or_clone(theme), diagnostics)
    }
}

/// Returns the names of the themes that are part of Plantin, for a help.
fn known() -> String {
    EMBEDDED.iter().map(|theme| format!("\"{}\"", theme.name)).collect::<Vec<_>>().join(" or ")
}

/// Returns the files that a project has of a theme, by their path within its folder.
fn own_files(folder: &Folder, name: &str) -> Vec<String> {
    let root = format!("assets/themes/{name}");
    let used = |file: &String| {
        let ending = file.rsplit('.').next().unwrap_or_default();
        matches!(ending, "toml" | "typ" | "css" | "ttf" | "otf" | "svg" | "png" | "jpg" | "txt")
    };
    let mut files = folder.list(&root);
    for below in folder.list_folders(&root) {
        files.extend(folder.list(&format!("{root}/{below}")).into_iter().map(|file| format!("{below}/{file}")));
    }
    files.retain(used);
    files
}

/// Files by their path within a theme's folder.
type Contents = BTreeMap<String, Sealed>;

/// The files of a theme.
struct Files {
    all: Contents,
    /// The project's own template, where it has one.
    print: Option<SourceId>,
}

impl Files {
    fn of(theme: &Embedded) -> Self {
        // Fonts are megabytes: they are put into the heap, and hashed, once.
        static ALL: LazyLock<Vec<(&str, Contents)>> = LazyLock::new(|| {
            let files = |theme: &Embedded| {
                theme.files.iter().map(|(path, bytes)| ((*path).to_owned(), (*bytes).into())).collect()
            };
            EMBEDDED.iter().map(|theme| (theme.name, files(theme))).collect()
        });
        let all = ALL.iter().find(|(name, _)| *name == theme.name).map(|(_, files)| files.clone());
        Files { all: all.unwrap_or_default(), print: None }
    }

    /// Takes a file out, as text.
    fn text(&mut self, path: &str) -> String {
        self.all.remove(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    fn finish(mut self, name: &str, values: Values) -> Theme {
        let print = self.text("print.typ");
        self.all.remove("theme.toml");
        let web = self.text("web.css");
        let web = values.properties(&web) + &web;
        let ebook = values.inlined(&self.text("ebook.css"));
        let fonts = self.text("fonts.css");
        self.all.retain(|path, _| !path.ends_with(".css"));
        let files = Arc::new(self.all.clone());
        let folder = format!("assets/themes/{name}");
        let sheet = |css| StyleSheet { css, fonts: fonts.clone(), files: files.clone(), folder: folder.clone() };
        let (web, ebook) = (sheet(web), sheet(ebook));
        self.all.insert("values.json".to_owned(), values.json().as_bytes().into());
        let paged = paged::Theme { name: name.to_owned(), print, source: self.print, files: self.all };
        Theme { paged, web, ebook, inks: values.inks() }
    }
}

/// What `theme.toml` says.
#[derive(Clone, Debug, Default)]
struct Values {
    extends: Option<(String, Span)>,
    palette: BTreeMap<String, Colour>,
    /// For the template, as it is.
    print: BTreeMap<String, serde_json::Value>,
    /// Where these are written.
    places: BTreeMap<String, Span>,
}

/// A colour, for screen and press.
#[derive(Clone, Debug)]
struct Colour {
    /// `#rrggbb`
    rgb: String,
    /// The same in the dark: `#rrggbb`.
    dark: Option<String>,
    /// Cyan, magenta, yellow and black, in percent.
    cmyk: [f64; 4],
}

impl Values {
    /// Returns those of an embedded theme.
    fn of(theme: &Embedded) -> Self {
        // They cannot change, and are read once.
        static ALL: LazyLock<Vec<Values>> = LazyLock::new(|| {
            let values = |theme: &Embedded| {
                let text =
                    theme.files.iter().find(|(path, _)| *path == "theme.toml").map_or(&[][..], |(_, bytes)| bytes);
                let mut sources = Sources::default();
                let id = sources.add("theme.toml", String::from_utf8_lossy(text));
                Values::read(&sources, id).0
            };
            EMBEDDED.iter().map(values).collect()
        });
        let at = EMBEDDED.iter().position(|other| other.name == theme.name);
        at.and_then(|at| ALL.get(at)).cloned().unwrap_or_default()
    }

    /// Reads a `theme.toml`.
    fn read(sources: &Sources, id: SourceId) -> (Self, Vec<Diagnostic>) {
        let mut values = Values::default();
        let length = sources.get(id).text.len();
        let (mut root, mut diagnostics) = Table::parse(sources, Span::new(id, 0..length));
        values.extends = root.text("extends").map(|(text, span)| (text.text, span));
        if let Some(mut palette) = root.table("palette") {
            for (name, span) in palette.keys() {
                let Some(mut table) = palette.table(&name) else { continue };
                match colour(&mut table) {
                    Some(colour) if is_property(&name) => drop(values.palette.insert(name, colour)),
                    Some(_) => {
                        let message = format!("`{name}` cannot name a colour");
                        table.bad(span, message, "use small letters, digits and hyphens");
                    }
                    None => {}
                }
                diagnostics.extend(table.finish());
            }
            diagnostics.extend(palette.finish());
        }
        if let Some(mut print) = root.table("print") {
            for (name, span) in print.keys() {
                if let Some(value) = print.value(&name) {
                    values.places.insert(name.clone(), span);
                    values.print.insert(name, json(value));
                }
            }
        }
        diagnostics.extend(root.finish());
        (values, diagnostics)
    }

    /// Tells which of other values cannot stand over these: one of another type, and, where the template is the embedded
    /// one, one that it does not read.
    fn misfits(&self, over: &Values, own_template: bool) -> Vec<Diagnostic> {
        let misfit = |(name, value): (&String, &serde_json::Value)| {
            let span = *over.places.get(name)?;
            match self.print.get(name) {
                Some(known) if kind(known) == kind(value) => None,
                Some(known) => {
                    let message = format!("`{name}` is {}, and the theme wants {}", kind(value), kind(known));
                    Some(Diagnostic::new(Code::WrongType, span, message).help(format!("the theme's own is {known}")))
                }
                None if own_template => None,
                None => {
                    let help = match nearest(name, self.print.keys().map(String::as_str)) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "a template of your own can read any value; this theme's does not".to_owned(),
                    };
                    Some(Diagnostic::new(Code::UnknownKey, span, format!("`{name}` is not known here")).help(help))
                }
            }
        };
        over.print.iter().filter_map(misfit).collect()
    }

    /// Puts other values over these.
    fn put(&mut self, over: Values) {
        self.palette.extend(over.palette);
        self.print.extend(over.print);
    }

    /// Returns the values as the template reads them: `json("values.json")`.
    fn json(&self) -> String {
        let colour = |colour: &Colour| serde_json::json!({ "rgb": colour.rgb, "cmyk": colour.cmyk });
        let palette: serde_json::Map<_, _> =
            self.palette.iter().map(|(name, value)| (name.clone(), colour(value))).collect();
        serde_json::json!({ "palette": palette, "print": self.print }).to_string()
    }

    /// Returns the colours with their inks. Of two names for one colour the later counts.
    fn inks(&self) -> BTreeMap<[u8; 3], [f64; 4]> {
        let part = |hex: &str, at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        let rgb = |hex: &str| Some([part(hex, 1)?, part(hex, 3)?, part(hex, 5)?]);
        let colours = self.palette.values();
        colours.filter_map(|colour| Some((rgb(&colour.rgb)?, colour.cmyk.map(|ink| ink / 100.0)))).collect()
    }

    /// Returns the colours that a style sheet uses as custom properties of CSS.
    fn properties(&self, css: &str) -> String {
        let mut light = String::new();
        let mut dark = String::new();
        for (name, colour) in self.palette.iter().filter(|(name, _)| css.contains(&format!("--{name}"))) {
            let _ = writeln!(light, "  --{name}: {};", colour.rgb);
            if let Some(colour) = &colour.dark {
                let _ = writeln!(dark, "    --{name}: {colour};");
            }
        }
        if light.is_empty() {
            return light;
        }
        format!(":root {{\n{light}}}\n@media (prefers-color-scheme: dark) {{\n  :root {{\n{dark}  }}\n}}\n")
    }

    /// Writes the colours into a style sheet in the place of `var(--name)`: not every reading system knows these.
    fn inlined(&self, css: &str) -> String {
        self.palette
            .iter()
            .fold(css.to_owned(), |css, (name, colour)| css.replace(&format!("var(--{name})"), &colour.rgb))
    }
}

fn colour(table: &mut Table) -> Option<Colour> {
    let hex = |table: &mut Table, key: &str| {
        let (text, span) = table.text(key)?;
        let digits = text.text.strip_prefix('#').filter(|digits| digits.len() == 6);
        if digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            return Some(text.text);
        }
        table.bad(span, format!("`{}` is no colour", text.text), "write it as `#rrggbb`");
        None
    };
    let (rgb, dark) = (hex(table, "rgb"), hex(table, "dark"));
    let mut cmyk = [0.0; 4];
    let (inks, span) = table.list("cmyk")?;
    let percent = |value: &Value| match value.kind {
        ValueKind::Integer(number) => Some(number as f64),
        ValueKind::Float(number) => Some(number),
        _ => None,
    };
    let inks: Vec<f64> = inks.iter().filter_map(percent).filter(|ink| (0.0..=100.0).contains(ink)).collect();
    if inks.len() != 4 {
        table.bad(
            span,
            "this is no colour of four inks",
            "write cyan, magenta, yellow and black in percent: [0, 0, 0, 100]",
        );
        return None;
    }
    cmyk.copy_from_slice(&inks);
    Some(Colour { rgb: rgb?, dark, cmyk })
}

/// Returns what a value is, in words.
fn kind(value: &serde_json::Value) -> &'static str {
    match value {
        serde_json::Value::Null => "nothing",
        serde_json::Value::Bool(_) => "true or false",
        serde_json::Value::Number(_) => "a number",
        serde_json::Value::String(_) => "a text",
        serde_json::Value::Array(_) => "a list",
        serde_json::Value::Object(_) => "a table",
    }
}

/// Says whether a name can be that of a custom property.
fn is_property(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Returns a value as JSON.
fn json(value: Value) -> serde_json::Value {
    match value.kind {
        ValueKind::Text(text) => text.text.into(),
        ValueKind::Integer(number) => number.into(),
        ValueKind::Float(number) => number.into(),
        ValueKind::Boolean(boolean) => boolean.into(),
        ValueKind::Datetime(text) => text.into(),
        ValueKind::List(values) => values.into_iter().map(json).collect(),
        ValueKind::Table(mut table) => {
            let names: Vec<String> = table.keys().into_iter().map(|(name, _)| name).collect();
            names.into_iter().filter_map(|name| table.value(&name).map(|value| (name, json(value)))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> (Values, Vec<Diagnostic>) {
        let mut sources = Sources::default();
        let id = sources.add("theme.toml", text);
        Values::read(&sources, id)
    }

    #[test]
    fn every_embedded_theme_reads_without_a_fault() {
        for theme in EMBEDDED {
            let mut files = Files::of(theme);
            let (_, told) = values(&files.text("theme.toml"));
            assert!(told.is_empty(), "{}: {told:?}", theme.name);
            for file in ["print.typ", "web.css", "ebook.css"] {
                assert!(files.all.contains_key(file), "{}: {file}", theme.name);
            }
        }
    }

    #[test]
    fn a_colour_is_named_once_for_all_formats() {
        let text = "[palette]\nink = { rgb = \"#101820\", dark = \"#f0f0f0\", cmyk = [0, 0, 0, 100] }\n[print]\nsize = 10.5\n";
        let (values, told) = values(text);
        assert!(told.is_empty(), "{told:?}");
        assert_eq!(
            values.json(),
            r##"{"palette":{"ink":{"cmyk":[0.0,0.0,0.0,100.0],"rgb":"#101820"}},"print":{"size":10.5}}"##
        );
        let properties = values.properties("a { color: var(--ink); }");
        assert!(properties.contains("--ink: #101820;") && properties.contains("--ink: #f0f0f0;"));
        assert_eq!(values.properties("a { color: red; }"), "");
        assert_eq!(values.inlined("a { color: var(--ink); }"), "a { color: #101820; }");
        assert_eq!(values.inks(), BTreeMap::from([([0x10, 0x18, 0x20], [0.0, 0.0, 0.0, 1.0])]));
    }

    #[test]
    fn a_project_overrides_a_value() {
        let (mut base, _) =
            values("[palette]\na = { rgb = \"#000000\", cmyk = [0, 0, 0, 100] }\n[print]\nx = 1\ny = 2\n");
        let (over, _) = values("extends = \"plain\"\n[print]\ny = 3\n");
        base.put(over);
        assert_eq!(
            base.json(),
            r##"{"palette":{"a":{"cmyk":[0.0,0.0,0.0,100.0],"rgb":"#000000"}},"print":{"x":1,"y":3}}"##
        );
    }

    #[test]
    fn a_value_that_the_theme_cannot_read_is_told() {
        let (base, _) = values("[print]\nmeasure = 68\nserif = \"Libertinus Serif\"\n");
        let (over, _) = values("[print]\nmeasure = \"wide\"\nserrif = \"Cardo\"\nserif = \"Cardo\"\n");
        let told = |own_template| {
            base.misfits(&over, own_template).iter().map(|told| (told.code, told.help.clone())).collect::<Vec<_>>()
        };
        assert_eq!(
            told(false),
            [
                (Code::WrongType, "the theme's own is 68".to_owned()),
                (Code::UnknownKey, "did you mean `serif`?".to_owned())
            ]
        );
        assert_eq!(told(true).len(), 1);
    }

    #[test]
    fn bad_colours_are_told() {
        let (_, told) = values(
            "[palette]\na = { rgb = \"red\", cmyk = [0, 0, 0, 100] }\nb = { rgb = \"#000000\", cmyk = [300] }\n",
        );
        assert_eq!(told.iter().map(|told| told.code).collect::<Vec<_>>(), [Code::BadValue, Code::BadValue]);
    }
}
