//! What a printer wants: [`Printer`], by its name in `assets/printers.toml`.
//!
//! In: Plantin's own `printers.toml`, and a project's, which overrides values and adds printers. Out: [`Printers`], and a
//! diagnostic for each value that cannot be, with its place.

mod read;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::geometry::{Mm, Sides};
use crate::config::{Binding, Print};
use crate::diagnostic::{Code, Diagnostic};
use crate::disk::Folder;
use crate::source::{SourceId, Sources, Span};
use crate::toml_reader::{Table, nearest};

/// Plantin's own printers.
const EMBEDDED: &str = include_str!("../../assets/printers.toml");
/// Where a project's own stand.
const PATH: &str = "assets/printers.toml";
/// The printer with whose values a new one begins.
const FIRST: &str = "offset-fogra39";

/// The printers that a project can name.
#[derive(Clone, Debug, Default)]
pub struct Printers {
    all: BTreeMap<String, Printer>,
}

/// What a printer wants.
#[derive(Clone, Debug, PartialEq)]
pub struct Printer {
    /// Its name in `book.toml`: `offset-fogra39`.
    pub name: String,
    /// What it is, for people.
    pub label: String,
    /// What the PDF conforms to.
    pub standard: Standard,
    /// The profile that colours are converted with.
    pub icc: Icc,
    /// The printing condition, by its name in the ICC's registry of characterisation data: `FOGRA39`.
    pub condition: String,
    /// All inks together, in percent.
    pub ink_limit: f64,
    /// What becomes of pictures.
    pub pictures: Pictures,
    /// Dots an inch that a picture should have.
    pub resolution: f64,
    /// Dots an inch below which a picture is refused.
    pub least_resolution: f64,
    /// The thinnest line, in points.
    pub hairline: f64,
    /// What is printed beyond the trim.
    pub bleed: Mm,
    /// Whether the inner edge of a page has bleed, too.
    pub bleed_at_spine: bool,
    /// Whether there are marks around the page.
    pub marks: bool,
    /// How near to the trim text may come.
    pub margin: Mm,
    /// How near to the spine text may come, from a number of pages on; ascending.
    pub gutter: Vec<(u32, Mm)>,
    /// The page count is a multiple of this.
    pub page_multiple: u32,
    /// Whether the last page must be blank.
    pub last_page_blank: bool,
    /// The fewest and the most pages of a perfect binding; `None`: the printer has no such binding.
    pub perfect: Option<(u32, u32)>,
    /// The same of a saddle stitch.
    pub saddle_stitch: Option<(u32, u32)>,
    /// The thickness of a leaf by the paper's name in `book.toml`.
    pub papers: BTreeMap<String, Mm>,
    /// The thickness that a cover adds to the spine.
    pub board: Mm,
    /// The narrowest spine that may have text.
    pub spine_text: Mm,
    /// The fewest pages of a book whose spine may have text.
    pub spine_pages: u32,
    /// What stays free on both sides of the spine's text.
    pub spine_margin: Mm,
}

/// What the press PDF conforms to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// PDF/X-4 (ISO 15930-7:2010): PDF 1.6, transparency and layers allowed.
    X4,
    /// PDF/X-1a:2003 (ISO 15930-4:2003): PDF 1.4 without transparency, inks alone.
    X1a,
}

impl Standard {
    /// Returns what `GTS_PDFXVersion` says.
    pub fn version(self) -> &'static str {
        match self {
            Standard::X4 => "PDF/X-4",
            Standard::X1a => "PDF/X-1a:2003",
        }
    }
}

/// Which profile the colours are converted with.
#[derive(Clone, Debug, PartialEq)]
pub enum Icc {
    /// One of Plantin's, by name.
    Embedded(&'static str),
    /// The printer's own: its path in the project, and where it is named.
    Own(String, Span),
}

/// What becomes of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pictures {
    /// They are converted to the profile's inks.
    Convert,
    /// They stay in RGB, with their own profile; the printer converts them.
    Keep,
}

impl Printers {
    /// Reads Plantin's own printers, and over them a project's.
    pub fn load(folder: &Folder, sources: &mut Sources) -> (Self, Vec<Diagnostic>) {
        let mut printers = Printers::embedded();
        let mut diagnostics = Vec::new();
        if folder.holds(PATH) {
            match folder.read_text(PATH, sources, &mut diagnostics) {
                Ok(source) => diagnostics.extend(printers.read(sources, source)),
                Err(told) => diagnostics.push(told),
            }
        }
        (printers, diagnostics)
    }

    /// Returns Plantin's own.
    pub fn embedded() -> Self {
        // They cannot change, and are read once.
        static ALL: LazyLock<Printers> = LazyLock::new(|| {
            let mut sources = Sources::default();
            let source = sources.add(PATH, EMBEDDED);
            let mut printers = Printers::default();
            printers.read(&sources, source);
            printers
        });
        ALL.clone()
    }

    /// Returns the printer of a name.
    pub fn get(&self, name: &str) -> Option<&Printer> {
        self.all.get(name)
    }

    /// Visits the names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.all.keys().map(String::as_str)
    }

    /// Says what to do about a name that is none of these.
    pub fn help(&self, name: &str) -> String {
        match nearest(name, self.names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                format!("known are {}; a project's own stand in {PATH}", self.names().collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// Reads a file over what is there.
    fn read(&mut self, sources: &Sources, source: SourceId) -> Vec<Diagnostic> {
        let length = sources.get(source).text.len();
        let (mut root, mut diagnostics) = Table::parse(sources, Span::new(source, 0..length));
        for (name, _) in root.keys() {
            let Some(mut table) = root.table(&name) else { continue };
            let base = match table.text("extends") {
                Some((extends, span)) if !self.all.contains_key(&extends.text) => {
                    let message = format!("there is no printer `{}`", extends.text);
                    let help = self.help(&extends.text);
                    table.tell(Diagnostic::new(Code::UnknownPrinter, span, message).help(help));
                    None
                }
                Some((extends, _)) => self.all.get(&extends.text),
                None => self.all.get(&name).or_else(|| self.all.get(FIRST)),
            };
            let mut printer = base.cloned().unwrap_or_default();
            printer.name.clone_from(&name);
            printer.read(&mut table);
            diagnostics.extend(table.finish());
            self.all.insert(name, printer);
        }
        diagnostics.extend(root.finish());
        diagnostics
    }
}

/// What stands in where a file leaves a value out: Plantin's own gives all.
impl Default for Printer {
    fn default() -> Self {
        Printer {
            name: String::new(),
            label: String::new(),
            standard: Standard::X4,
            icc: Icc::Embedded("fogra39-300"),
            condition: "FOGRA39".to_owned(),
            ink_limit: 300.0,
            pictures: Pictures::Convert,
            resolution: 300.0,
            least_resolution: 150.0,
            hairline: 0.25,
            bleed: Mm(3.0),
            bleed_at_spine: true,
            marks: false,
            margin: Mm(5.0),
            gutter: Vec::new(),
            page_multiple: 4,
            last_page_blank: false,
            perfect: None,
            saddle_stitch: None,
            papers: BTreeMap::new(),
            board: Mm::ZERO,
            spine_text: Mm(5.0),
            spine_pages: 1,
            spine_margin: Mm(1.0),
        }
    }
}

impl Printer {
    /// Returns the fewest and the most pages that a binding holds here; `None`: the printer has no such binding.
    pub fn holds(&self, binding: Binding) -> Option<(u32, u32)> {
        match binding {
            Binding::Perfect => self.perfect,
            Binding::SaddleStitch => self.saddle_stitch,
        }
    }

    /// Returns how near to the spine text may come in a book of so many pages.
    pub fn gutter(&self, pages: u32) -> Mm {
        let reached = self.gutter.iter().take_while(|(from, _)| *from <= pages);
        reached.last().or_else(|| self.gutter.first()).map_or(self.margin, |(_, gutter)| *gutter)
    }

    /// Returns the bleed of a page: as much as the printer wants, whatever was laid out, since files of another size are
    /// refused. `inner` is the side of the spine.
    pub fn page_bleed(&self, inner: Inner) -> Sides {
        let mut sides = Sides::all(self.bleed);
        if !self.bleed_at_spine {
            match inner {
                Inner::Left => sides.left = Mm::ZERO,
                Inner::Right => sides.right = Mm::ZERO,
            }
        }
        sides
    }

    /// Returns what the page count is a multiple of: what `book.toml` says, else the printer; a saddle stitch folds each
    /// sheet once, so that it has four pages whatever is said.
    pub fn multiple(&self, print: &Print) -> u32 {
        let stated = print.page_multiple.unwrap_or(self.page_multiple).max(1);
        match print.binding {
            Binding::SaddleStitch if !stated.is_multiple_of(4) => {
                stated * if stated.is_multiple_of(2) { 2 } else { 4 }
            }
            Binding::Perfect | Binding::SaddleStitch => stated,
        }
    }

    /// Returns the thickness of a leaf: what `book.toml` says, else the printer's paper of that name, else 0.1 mm.
    pub fn caliper(&self, print: &Print) -> Mm {
        let stated = print.paper.caliper.map(Mm);
        stated.or_else(|| self.papers.get(&print.paper.name).copied()).unwrap_or(Mm(0.1))
    }

    /// Returns what the cover adds to the spine: twice the board that `book.toml` says, else what the printer says.
    pub fn board(&self, print: &Print) -> Mm {
        print.paper.board.map_or(self.board, |board| Mm(board * 2.0))
    }
}

/// On which side of a page the spine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inner {
    /// On the left: a recto of a book that is read from left to right.
    Left,
    /// On the right.
    Right,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Printers, Vec<Diagnostic>) {
        let mut sources = Sources::default();
        let source = sources.add(PATH, text);
        let mut printers = Printers::embedded();
        let told = printers.read(&sources, source);
        (printers, told)
    }

    #[test]
    fn the_embedded_printers_read_without_a_fault() {
        let mut sources = Sources::default();
        let source = sources.add(PATH, EMBEDDED);
        assert_eq!(Printers::default().read(&sources, source), []);
        let printers = Printers::embedded();
        assert_eq!(printers.names().collect::<Vec<_>>(), ["office", "offset-fogra39", "pod-ingram", "pod-kdp"]);
        let kdp = printers.get("pod-kdp").expect("a printer");
        assert_eq!((kdp.gutter(24), kdp.gutter(150), kdp.gutter(151)), (Mm(9.525), Mm(9.525), Mm(12.7)));
        assert_eq!((kdp.holds(Binding::Perfect), kdp.holds(Binding::SaddleStitch)), (Some((24, 828)), None));
        // 0.0025 inches in a page.
        assert!((kdp.papers["cream"].0 - 2.0 * 0.0025 * 25.4).abs() < 1e-9);
    }

    #[test]
    fn a_project_overrides_values_and_adds_printers() {
        let (printers, told) = read("[office]\nmarks = true\n[mine]\nextends = \"pod-kdp\"\nbleed = 5\n[plain]\n");
        assert_eq!(told, []);
        let office = printers.get("office").expect("a printer");
        assert!(office.marks && office.bleed == Mm::ZERO);
        let mine = printers.get("mine").expect("a printer");
        assert_eq!((mine.bleed, mine.standard, mine.name.as_str()), (Mm(5.0), Standard::X1a, "mine"));
        assert_eq!(printers.get("plain").map(|plain| plain.standard), Some(Standard::X4));
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        let text = "[mine]\nextends = \"pod-kpd\"\nbleed = -1\nmarks = \"yes\"\nperfect = [9, 3]\ngutter = [[2, 1], [1, 1]]\n\
                    standard = \"x-9\"\nresolution = [1, 2]\nmargins = 3\n";
        let (_, told) = read(text);
        let codes: Vec<&str> = told.iter().map(|told| told.code.id()).collect();
        assert_eq!(codes, ["P010", "M010", "M010", "M010", "M009", "M010", "M010", "M008"]);
        assert_eq!(told[0].help, "did you mean `pod-kdp`?");
    }

    #[test]
    fn page_counts_are_multiples_of_what_the_binding_wants() {
        let printer = Printers::embedded().get("pod-ingram").cloned().expect("a printer");
        let multiple =
            |page_multiple, binding| printer.multiple(&Print { page_multiple, binding, ..Print::default() });
        assert_eq!(multiple(None, Binding::Perfect), 2);
        assert_eq!(multiple(Some(16), Binding::Perfect), 16);
        assert_eq!(multiple(None, Binding::SaddleStitch), 4);
        assert_eq!(multiple(Some(3), Binding::SaddleStitch), 12);
    }
}
