//! Pages: an [`Edition`] laid out by Typst, its PDF for the screen, and where each page begins.
//!
//! [`typeset`] writes the edition as Typst source ([`markup`]), makes its pages up ([`makeup`]) on a [`Desk`], and reads
//! the [`PageMap`] and the [`faults`] from the frames. [`Pages`] keeps the layout: the PDF for the screen and the one for
//! the press are two exports of it, so page numbers agree by construction.
//!
//! *Architecture invariant*: this is the only module that knows Typst. Nothing of a manuscript is Typst code: it
//! stands inside string literals alone.

mod breaks;
mod castoff;
pub mod cover;
mod depth;
pub mod faults;
mod file;
mod fit;
pub mod frame;
mod keep;
mod makeup;
pub mod markup;
pub mod origin;
pub mod pagemap;
mod pass;
mod rules;
#[cfg(test)]
pub(crate) mod sample;
mod screen;
pub mod separated;
mod setting;
mod soft_hyphen;
pub mod theme;
mod told;
pub mod world;

use std::sync::Arc;

use typst_layout::{Page, PagedDocument};

pub use makeup::Standing;
pub use pagemap::PageMap;
pub use separated::Separated;
pub use theme::Theme;

use crate::config::{Print, Trim};
use crate::diagnostic::Diagnostic;
use crate::edition::Edition;
use frame::Trail;
use makeup::{Job, make_up};
use markup::{Adjustments, Extent};
use setting::StandingType;
use told::Teller;
use world::{Case, Desk};

use crate::timings::{Stage, Timings};

/// How many pages of the file stand before page 1: the cover.
const COVER_PAGES: usize = 1;

/// An edition laid out: the cover, then the pages in their order.
pub struct Pages {
    document: PagedDocument,
    map: PageMap,
    teller: Teller,
}

/// Lays an edition out. There are no pages if Typst refuses the document; that is told, with everything that does not
/// look right on the pages that there are.
pub fn typeset(
    edition: &Edition,
    print: &Print,
    theme: &Theme,
    timings: &Timings,
) -> (Option<Pages>, Vec<Diagnostic>) {
    typeset_again(edition, print, theme, &mut Standing::default(), timings)
}

/// Lays an edition out as [`typeset`] does, and faster if it was laid out before: what the typesetter remembers is found
/// by its place in the source, which is kept standing.
pub fn typeset_again(
    edition: &Edition,
    print: &Print,
    theme: &Theme,
    standing: &mut Standing,
    timings: &Timings,
) -> (Option<Pages>, Vec<Diagnostic>) {
    make_up(Job { edition, print, theme, extent: Extent::Book, timings }, standing)
}

impl Pages {
    /// Returns where each page begins.
    pub fn map(&self) -> &PageMap {
        &self.map
    }

    /// Returns the pages that are bound into the book: all but the cover.
    pub fn interior(&self) -> &[Page] {
        self.document.pages().get(COVER_PAGES..).unwrap_or_default()
    }

    /// Returns the whole layout, cover and all, in RGB and with its bleed: what the press takes.
    pub fn document(&self) -> &PagedDocument {
        &self.document
    }

    /// Says whether nothing stands on the last page.
    pub fn last_is_blank(&self) -> bool {
        self.interior().last().is_none_or(separated::is_blank)
    }

    /// Writes the interior in inks, for the press: the pages that the screen shows, without the cover, with their bleed,
    /// untagged. `bleed` says how much of it is kept of each page (left, top, right, bottom, in points) by its printed
    /// number.
    ///
    /// # Errors
    /// If Typst cannot export the layout; most often because of a picture.
    pub fn separated(
        &self,
        edition: &Edition,
        printing: separated::Printing,
        bleed: &dyn Fn(u64) -> [f64; 4],
        timings: &Timings,
    ) -> Result<Separated, Vec<Diagnostic>> {
        let bleed = |page: &Page| bleed(page.number);
        let (printed, pages) = timings.time(Stage::Press, || {
            let trail = Trail::new(&self.teller.desk);
            separated::separate(self.interior(), &self.document, printing, &bleed, Some(&trail))
        });
        let exported = timings.time(Stage::Export, || separated::pdf(&printed, edition));
        Ok(Separated { pdf: exported.map_err(|errors| self.teller.tell(&errors))?, pages })
    }

    /// Returns a page's picture as a PNG of a width in pixels; page 0 is the cover, then come the numbered ones.
    pub fn picture(&self, page: usize, width: u32) -> Option<Vec<u8>> {
        screen::picture(self.document.pages().get(page)?, width)
    }

    /// Returns for each page, the cover first, a number that another picture would not have.
    pub fn looks(&self) -> Vec<u128> {
        self.document.pages().iter().map(|page| typst::utils::hash128(&page.frame)).collect()
    }

    /// Writes the PDF for the screen: the trimmed pages, tagged, PDF/A-2a and PDF/UA-1.
    ///
    /// # Errors
    /// If the layout cannot conform; most often a theme's template has a colour or a picture that it may not.
    pub fn screen_pdf(&self, edition: &Edition) -> Result<Vec<u8>, Vec<Diagnostic>> {
        screen::pdf(&self.document, edition).map_err(|errors| self.teller.tell(&errors))
    }
}

/// Typesets the cover as a page of its own and draws it: a PNG of 1600 by 2560 pixels, for the EPUB.
///
/// # Errors
/// If Typst refuses the theme's cover.
pub fn cover_picture(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let print = Print { trim: Trim { width: 150.0, height: 240.0 }, bleed: Some(0.0), ..Print::default() };
    let timings = Timings::default();
    let (laid_out, diagnostics) =
        makeup::cover(Job { edition, print: &print, theme, extent: Extent::Cover, timings: &timings });
    laid_out.and_then(|laid_out| screen::picture(laid_out.document.pages().first()?, 1600)).ok_or(diagnostics)
}

/// An edition's generated files, for Typst alone to lay out and export: what no build can be quicker than.
pub struct Alone(Desk);

impl Alone {
    /// Writes the files.
    pub fn new(edition: &Edition, print: &Print, theme: &Theme) -> Self {
        let takes = markup::write(edition, print, &Adjustments::default());
        Alone(Desk::new(StandingType::default().set(takes), Arc::new(Case::of(theme, &edition.name))))
    }

    /// Lays out once and exports once, tagged as Typst does it if it is not asked for more; says whether both went well.
    pub fn compile_and_export(&self) -> bool {
        let laid_out = typst::compile::<PagedDocument>(&self.0);
        laid_out.output.is_ok_and(|document| typst_pdf::pdf(&document, &typst_pdf::PdfOptions::default()).is_ok())
    }
}

/// Forgets all layouts. Typst remembers every paragraph that it has ever set; to be called between builds, never while
/// one runs.
pub fn forget_layouts() {
    comemo::evict(0);
}

/// Forgets what none of so many builds has asked for; between builds, as [`forget_layouts`].
pub fn forget_unused(builds: usize) {
    comemo::evict(builds);
}

#[cfg(test)]
mod tests {
    use super::sample::{Builder, PROSE, call, every_block, table};
    use super::*;
    use crate::cache::Stamped;
    use crate::diagnostic::{Code, Severity, Where};
    use crate::edition::{Block, Caption, Inline, Note, TextId};

    fn plain() -> Theme {
        crate::theme::Theme::embedded("plain").expect("the plain theme").paged
    }

    fn a5() -> Print {
        Print { trim: Trim { width: 148.0, height: 210.0 }, ..Print::default() }
    }

    /// An edition of one chapter with these blocks.
    fn of_blocks(blocks: impl FnOnce(&mut Builder) -> Vec<Block>) -> Edition {
        let mut builder = Builder::new();
        let chapter = builder.chapter(1, "One", blocks);
        builder.edition(vec![chapter], Vec::new())
    }

    fn codes(diagnostics: &[Diagnostic]) -> Vec<Code> {
        diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn every_block_becomes_a_conforming_pdf_with_nothing_to_tell() {
        let edition = every_block();
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        assert_eq!(diagnostics, []);
        let pdf = pages.expect("pages").screen_pdf(&edition).expect("a PDF");
        let holds = |needle: &str| pdf.windows(needle.len()).any(|window| window == needle.as_bytes());
        assert!(holds("<pdfuaid:part>1<") && holds("<pdfaid:part>2<") && holds("<pdfaid:conformance>A<"));
        assert!(holds("/Lang (en-GB)") || holds("/Lang(en-GB)"));
    }

    #[test]
    fn every_theme_sets_every_block_as_a_conforming_pdf_with_nothing_to_tell() {
        let edition = every_block();
        for name in ["plain", "briefing", "novel"] {
            let theme = crate::theme::Theme::embedded(name).expect("a theme").paged;
            for print in [Print::default(), a5()] {
                let (pages, diagnostics) = typeset(&edition, &print, &theme, &Timings::default());
                assert_eq!(diagnostics, [], "{name}");
                assert!(pages.expect("pages").screen_pdf(&edition).is_ok(), "{name}");
            }
            assert!(cover_picture(&edition, &theme).is_ok(), "{name}");
        }
    }

    #[test]
    fn two_layouts_give_the_same_bytes() {
        let edition = every_block();
        let export = || {
            comemo::evict(0);
            typeset(&edition, &Print::default(), &plain(), &Timings::default())
                .0
                .expect("pages")
                .screen_pdf(&edition)
                .expect("a PDF")
        };
        assert!(export() == export());
    }

    #[test]
    fn pages_begin_at_words_in_the_order_of_the_book() {
        let edition = every_block();
        let pages = typeset(&edition, &a5(), &plain(), &Timings::default()).0.expect("pages");
        let map = pages.map();
        assert_eq!(map.count as usize, pages.interior().len());
        assert_eq!(map.starts.first().map(|start| (start.page, start.text, start.offset)), Some((4, TextId(0), 0)));
        assert!(map.starts.windows(2).all(|pair| {
            pair[0].page < pair[1].page && (pair[0].text, pair[0].offset) < (pair[1].text, pair[1].offset)
        }));
        let prose = |id: TextId| {
            edition.chapters[0].blocks.iter().find_map(|block| match block {
                Block::Paragraph(text) if text.id == id => Some(text.plain()),
                _ => None,
            })
        };
        let within = map.starts.iter().find(|start| start.offset > 0).expect("a page that begins in a paragraph");
        let text = prose(within.text).expect("a paragraph");
        assert_eq!(text.chars().nth(within.offset - 1), Some(' '), "{within:?} in {text}");
        assert_eq!(map.page(within.text), Some(within.page - 1));
    }

    #[test]
    fn a_table_of_150_rows_keeps_them_and_repeats_its_head() {
        let mut head = Vec::new();
        let edition = of_blocks(|b| {
            let table = table(b, 150);
            head = table.head.iter().map(|text| text.id).collect();
            vec![Block::Table(table)]
        });
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        assert_eq!(diagnostics, []);
        let pages = pages.expect("pages");
        let Some(Block::Table(table)) = edition.chapters[0].blocks.first() else { panic!("a table") };
        for row in &table.rows {
            let filled = row.cells.iter().filter(|cell| !cell.plain().is_empty());
            let on: Vec<_> = filled.map(|cell| pages.map().page(cell.id)).collect();
            assert!(on.iter().all(|page| page.is_some() && *page == on[0]), "a row is lost or split: {on:?}");
        }
        let trail = Trail::new(&pages.teller.desk);
        let with_rows = pages.interior().iter().skip(3);
        let heads = with_rows.map(|page| {
            let mut found = false;
            frame::walk(&page.frame, &mut |placed| {
                found |= trail.first(&placed).is_some_and(|(origin, _)| origin.text == Some(head[1]));
            });
            found
        });
        assert_eq!(heads.filter(|found| *found).count(), pages.interior().len() - 3);
        assert!(pages.map().starts.iter().skip(1).all(|start| !head.contains(&start.text)));
    }

    /// Lays out with wishes, and hands back the pages and what was told.
    fn wished(mut edition: Edition, layout: &str) -> (Pages, Vec<Code>) {
        let mut sources = crate::source::Sources::default();
        let id = sources.add("locales/en/layout.toml", layout);
        let (layout, told) = crate::edition::Layout::read(&sources, id);
        assert_eq!(told, []);
        edition.layout = layout;
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        // Only what is told of wishes: these texts may end on a short page.
        let told = codes(&diagnostics).into_iter().filter(|code| code.id().starts_with('E'));
        (pages.expect("pages"), told.collect())
    }

    /// Returns the page on which each paragraph begins, and whether it goes on to the next.
    fn paragraphs(edition: &Edition, map: &PageMap) -> Vec<(u32, bool)> {
        let texts = edition.chapters[0].blocks.iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text.id),
            _ => None,
        });
        texts.map(|id| (map.page(id).unwrap_or(0), map.starts_in(id).iter().any(|start| start.offset > 0))).collect()
    }

    fn prose() -> Edition {
        of_blocks(|b| (0..20).map(|_| b.paragraph(PROSE)).collect())
    }

    #[test]
    fn a_unit_begins_a_page_where_the_edition_wants_it() {
        let edition = prose();
        let (pages, told) = wished(edition.clone(), "[u-4]\nbreak-before = true\n");
        assert_eq!(told, []);
        let key = |id: TextId| {
            edition.chapters[0].blocks.iter().any(|block| {
            matches!(block, Block::Paragraph(text) if text.id == id && text.key.as_ref().is_some_and(|k| k.as_str() == "u-4"))
        })
        };
        assert!(
            pages.map().starts.iter().any(|start| start.offset == 0 && key(start.text)),
            "{:?}",
            pages.map().starts
        );
    }

    #[test]
    fn what_is_to_be_kept_on_one_page_is_and_keeps_its_indent() {
        let edition = prose();
        let (free, _) = wished(edition.clone(), "");
        let parted = paragraphs(&edition, free.map()).iter().position(|(_, parted)| *parted);
        let parted = parted.expect("a paragraph that goes on");
        let Block::Paragraph(text) = &edition.chapters[0].blocks[parted] else { panic!("a paragraph") };
        let key = text.key.clone().expect("a key");
        let (kept, told) = wished(edition.clone(), &format!("[{key}]\nkeep = \"together\"\n"));
        assert_eq!(told, []);
        let (page, still) = paragraphs(&edition, kept.map())[parted];
        assert!(!still && page == paragraphs(&edition, free.map())[parted].0 + 1, "{key} on {page}");
        assert!(kept.map().starts.iter().any(|start| start.text == text.id && start.offset == 0));
    }

    #[test]
    fn what_is_to_end_with_the_next_block_does() {
        let edition = prose();
        let (free, _) = wished(edition.clone(), "");
        // The paragraph before one that begins a page.
        let (wanted, next) = (1..20)
            .map(|at| (at - 1, at))
            .find(|(one, two)| {
                let pages = paragraphs(&edition, free.map());
                pages[*two].0 > pages[*one].0 && !pages[*one].1
            })
            .unwrap_or_else(|| {
                let pages = paragraphs(&edition, free.map());
                panic!("no page begins between two paragraphs: {pages:?}")
            });
        let Block::Paragraph(text) = &edition.chapters[0].blocks[wanted] else { panic!("a paragraph") };
        let key = text.key.clone().expect("a key");
        let (kept, told) = wished(edition.clone(), &format!("[{key}]\nkeep = \"with-next\"\n"));
        assert_eq!(told, []);
        let pages = paragraphs(&edition, kept.map());
        assert_eq!(pages[wanted].0, pages[next].0);
    }

    #[test]
    fn what_is_longer_than_a_page_cannot_be_kept_and_is_told() {
        let edition = of_blocks(|b| {
            let title = b.text("long", "A long box");
            let blocks = (0..20).map(|_| b.paragraph(PROSE)).collect();
            vec![Block::Aside { level: 2, title: Some(title), blocks }]
        });
        assert_eq!(wished(edition, "[long]\nkeep = \"together\"\n").1, [Code::CannotKeep]);
    }

    /// Returns the words of the pages with where lines end: a soft hyphen where a word was divided.
    fn words(pages: &Pages) -> String {
        let mut words = String::new();
        for page in pages.interior() {
            frame::walk(&page.frame, &mut |placed| {
                if let frame::What::Text(item) = placed.what {
                    words.push_str(&item.text);
                }
            });
        }
        words
    }

    #[test]
    fn words_break_where_the_edition_says_and_are_found_as_they_are_written() {
        let edition = of_blocks(|b| {
            let line: String = (0..90).map(|n| "x".repeat(1 + n % 7) + " extraterritoriality ").collect();
            vec![b.paragraph(&line)]
        });
        let free = words(&wished(edition.clone(), "").0);
        assert!(free.contains('\u{ad}'), "a word is divided");
        let never = words(&wished(edition.clone(), "hyphenation = [\"extraterritoriality\"]\n").0);
        assert!(!never.contains('\u{ad}'), "{never}");
        let once = words(&wished(edition, "hyphenation = [\"extraterri-toriality\"]\n").0);
        let divided: Vec<&str> = once.match_indices('\u{ad}').map(|(at, _)| &once[at - 10..at]).collect();
        assert!(!divided.is_empty() && divided.iter().all(|before| *before == "extraterri"), "{divided:?}");
        assert!(once.matches("extraterritoriality").count() > 40);
    }

    #[test]
    fn letters_stand_as_far_apart_as_the_edition_wants() {
        let width = |layout| {
            let edition = of_blocks(|b| vec![b.paragraph("A few words.")]);
            let (pages, told) = wished(edition.clone(), layout);
            assert_eq!(told, []);
            let mut right = 0.0_f64;
            let trail = Trail::new(&pages.teller.desk);
            let Block::Paragraph(text) = &edition.chapters[0].blocks[0] else { panic!("a paragraph") };
            for page in pages.interior() {
                frame::walk(&page.frame, &mut |placed| {
                    if trail.first(&placed).is_some_and(|(origin, _)| origin.text == Some(text.id)) {
                        right = right.max(placed.right().to_pt());
                    }
                });
            }
            right
        };
        let (plain, wide, tight) = (width(""), width("[u-2]\ntracking = 100\n"), width("[u-2]\ntracking = -20\n"));
        assert!(tight < plain && plain < wide, "{tight} {plain} {wide}");
    }

    #[test]
    fn a_character_without_a_glyph_is_told_and_the_pdf_still_conforms() {
        let edition = of_blocks(|b| vec![b.paragraph("A spool of thread: \u{1f9f5}.")]);
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        assert_eq!(codes(&diagnostics), [Code::MissingGlyph]);
        assert!(matches!(diagnostics[0].place, Where::Span(_)), "{diagnostics:?}");
        assert!(pages.expect("pages").screen_pdf(&edition).is_ok());
    }

    #[test]
    fn a_word_that_cannot_break_is_told() {
        let edition = of_blocks(|b| vec![b.paragraph(&"x".repeat(120))]);
        assert_eq!(codes(&typeset(&edition, &a5(), &plain(), &Timings::default()).1), [Code::OverfullLine]);
    }

    #[test]
    fn a_table_beyond_the_measure_is_told() {
        let edition = of_blocks(|b| {
            let mut table = table(b, 2);
            table.rows[0].cells[1] = b.text("", &"x".repeat(120));
            vec![Block::Table(table)]
        });
        assert!(codes(&typeset(&edition, &a5(), &plain(), &Timings::default()).1).contains(&Code::TooWide));
    }

    #[test]
    fn a_note_longer_than_half_a_page_is_told() {
        let mut builder = Builder::new();
        let chapter = builder.chapter(1, "One", |b| {
            let words = b.words("A claim.");
            vec![Block::Paragraph(b.text_of("u-claim", vec![words, call(1, 1)]))]
        });
        let blocks: Vec<_> = (0..9).map(|_| builder.paragraph(PROSE)).collect();
        let note = Note { number: 1, name: "long".into(), blocks: blocks.into(), calls: 1, chapter: 0 };
        let edition = builder.edition(vec![chapter], vec![note]);
        assert_eq!(codes(&typeset(&edition, &a5(), &plain(), &Timings::default()).1), [Code::LongNote]);
    }

    #[test]
    fn a_picture_that_cannot_be_read_leads_to_its_line() {
        let mut edition = every_block();
        let figure = Stamped::make_mut(&mut edition.chapters[1]).blocks.iter_mut().find_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        });
        let figure = figure.expect("a figure");
        figure.picture.bytes = b"<svg".as_slice().into();
        let place = Where::Span(figure.span);
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        assert!(pages.is_none());
        assert_eq!(codes(&diagnostics), [Code::TypstFailed]);
        assert_eq!((diagnostics[0].severity, &diagnostics[0].place), (Severity::Error, &place));
    }

    #[test]
    fn a_fault_of_a_template_is_told_by_file_and_line() {
        let theme = Theme::of_template("mine", "#let a = 1\n#let b = c\n");
        let (pages, diagnostics) = typeset(&every_block(), &a5(), &theme, &Timings::default());
        assert!(pages.is_none());
        assert_eq!(diagnostics[0].place, Where::File("assets/themes/mine/print.typ".into()));
        assert!(diagnostics[0].message.ends_with("(line 2)"), "{}", diagnostics[0].message);
    }

    #[test]
    fn hostile_words_are_only_words() {
        let hostile = "\"]; #panic(\"out\") \\ #{ } $x$ <label> @ref // /* ` ] ) ; \u{0}\n= Heading";
        let mut edition = of_blocks(|b| {
            let mut table = table(b, 2);
            table.head[0] = b.text("", hostile);
            table.caption = Some(Caption { label: hostile.into(), text: b.text("", hostile), plain: hostile.into() });
            let quote = b.text(hostile, hostile);
            let code = Inline::Code(b.run(hostile));
            let id = b.text("", "").id;
            vec![
                Block::Paragraph(b.text_of("u-code", vec![code])),
                Block::Code { id, info: hostile.into(), text: hostile.into(), span: table.span },
                Block::Table(table),
                Block::PullQuote { text: vec![quote], attribution: None, repeated: true },
            ]
        });
        edition.metadata.publishers = vec![hostile.into()];
        Stamped::make_mut(&mut edition.chapters[0]).heading.running = hostile.into();
        let (pages, diagnostics) = typeset(&edition, &a5(), &plain(), &Timings::default());
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.code != Code::TypstFailed), "{diagnostics:?}");
        assert_eq!(pages.expect("pages").screen_pdf(&edition).map(drop), Ok(()));
    }

    #[test]
    fn the_cover_is_a_png_of_its_size() {
        let png = cover_picture(&every_block(), &plain()).expect("a picture");
        assert_eq!(png.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));
        let side = |at: usize| png.get(at..at + 4).map(|b| b.iter().fold(0, |n, &b| n << 8 | u32::from(b)));
        assert_eq!((side(16), side(20)), (Some(1600), Some(2560)));
    }
}
