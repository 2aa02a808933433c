//! A small edition built by hand, for the tests of this module: every kind of block, in three chapters.

use uuid::Uuid;

use crate::config::{Contributor, Date, Isbn13, Isbns};
use crate::document::{Align, Channel, Key, Matter, Only, RowKind, Tag, TagAttributes};
use crate::edition::interface::Interface;
use crate::edition::{
    Block, Caption, Chapter, Definition, Direction, Edition, Figure, Heading, Inline, Layout, Metadata, Note,
    Picture, PictureKind, Row, Run, Table, Text, TextId, Words,
};
use crate::source::{SourceId, Sources, Span};

/// Builds texts one after the other, so that their ids are in the order of the book.
pub struct Builder {
    next: u32,
    source: SourceId,
    at: usize,
}

impl Builder {
    pub fn new() -> Self {
        Builder { next: 0, source: Sources::default().add("manuscript/01-text.md", "x"), at: 0 }
    }

    pub fn run(&mut self, words: &str) -> Run {
        let start = self.at;
        self.at += words.len() + 1;
        Run { text: words.to_owned(), span: Span::new(self.source, start..start + words.len()) }
    }

    pub fn words(&mut self, words: &str) -> Inline {
        Inline::Text(self.run(words))
    }

    pub fn text_of(&mut self, key: &str, inlines: Vec<Inline>) -> Text {
        let id = TextId(self.next);
        self.next += 1;
        let key = (!key.is_empty()).then(|| Key::new(key));
        Text { id, key, language: None, inlines, span: Span::new(self.source, self.at..self.at) }
    }

    pub fn text(&mut self, key: &str, words: &str) -> Text {
        let words = self.words(words);
        self.text_of(key, vec![words])
    }

    pub fn paragraph(&mut self, words: &str) -> Block {
        let key = format!("u-{}", self.next);
        Block::Paragraph(self.text(&key, words))
    }

    pub fn chapter(&mut self, number: u32, title: &str, blocks: impl FnOnce(&mut Self) -> Vec<Block>) -> Chapter {
        let title_text = self.text(&format!("chapter-{number}"), title);
        let heading = heading(&title_text);
        let standfirst =
            self.text(&format!("standfirst-{number}"), "What the next pages say, in one sentence or two.");
        Chapter {
            name: format!("{number:02}-chapter"),
            matter: Matter::Chapter,
            number: Some(number),
            label: format!("Chapter {number}"),
            title: title_text,
            heading,
            byline: None,
            role: None,
            standfirst: Some(standfirst),
            blocks: blocks(self),
            notes: 0..0,
        }
    }

    pub fn edition(&mut self, chapters: Vec<Chapter>, notes: Vec<Note>) -> Edition {
        let title = self.text("book--title", "The Lamp on the Quay");
        let subtitle = self.text("book--subtitle", "How a small harbour kept its books");
        let day = Date::parse("2026-11-23").expect("a day");
        Edition {
            name: "en".into(),
            language: "en-GB".into(),
            direction: Direction::LeftToRight,
            spine: crate::edition::SpineReading::Down,
            file_stem: "lamp-en".into(),
            metadata: Metadata {
                title,
                subtitle: Some(subtitle),
                blurb: None,
                contributors: vec![Contributor { name: "Ada Vane".into(), sort_as: None, role: "aut".into() }],
                publishers: vec!["The Quay Press".into()],
                date: day,
                date_in_words: "23 November 2026".into(),
                modified: day,
                timestamp: day.unix_seconds(),
                rights: Some("© 2026 The authors".into()),
                license: Some("CC-BY-SA-4.0".into()),
                subjects: Vec::new(),
                series: None,
                certifier: None,
                isbn: Isbns {
                    pdf: Isbn13::parse("978-0-306-40615-7", Span::new(self.source, 0..1)),
                    print: None,
                    epub: None,
                    print_is_bad: false,
                },
                price: crate::config::Price::default(),
                title_statement: None,
                book_uuid: Uuid::from_u128(7),
                site_url: None,
                translation_of: None,
            },
            words: words(),
            chapters: chapters.into_iter().map(Into::into).collect(),
            notes,
            layout: Layout::default(),
            siblings: Vec::new(),
            texts: self.next as usize,
        }
    }
}

pub fn heading(text: &Text) -> Heading {
    let keep = |inline: &&Inline| !matches!(inline, Inline::NoteCall { .. });
    let plain = text.plain();
    Heading { inlines: text.inlines.iter().filter(keep).cloned().collect(), running: plain.clone(), plain }
}

pub fn call(number: u32, call: u32) -> Inline {
    Inline::NoteCall { number, call }
}

pub const PROSE: &str = "The harbour office opened at six, when the boats that had been out all night came in with \
    the tide. Every crate was weighed twice, once by the master and once by the clerk, and both figures went into the \
    same book. Where they differed the smaller one was paid and the larger one was underlined, so that anybody who \
    turned the pages in later years could see how often two honest people count differently.";

/// Every kind of block, more than ten pages of A5.
pub fn every_block() -> Edition {
    let b = &mut Builder::new();
    let first = b.chapter(1, "The Book of Weights", |b| {
        let mut blocks = Vec::new();
        let (start, end) =
            (b.words("The first entry is dated in the spring."), b.words(" Nobody knows who wrote it."));
        let more = b.words(" See the note again");
        blocks.push(Block::Paragraph(b.text_of("u-first", vec![start, call(1, 1), end, more, call(1, 2)])));
        for _ in 0..6 {
            blocks.push(b.paragraph(PROSE));
        }
        let title = b.words("What the clerk was paid");
        let text = b.text_of("pay", vec![title, call(2, 1)]);
        blocks.push(Block::Heading { level: 2, heading: heading(&text), text });
        let mixed = vec![
            Inline::Emphasis(vec![b.words("Not much")]),
            b.words(", and "),
            Inline::Strong(vec![b.words("late")]),
            b.words(": see "),
            Inline::Reference { target: Key::new("wages"), chapter: 0, content: vec![b.words("table 1")] },
            b.words(" on "),
            Inline::PageReference {
                target: Key::new("wages"),
                chapter: 0,
                before: "page ".to_owned(),
                after: String::new(),
            },
            b.words(", "),
            Inline::Element {
                tag: Tag::I,
                attributes: TagAttributes { lang: Some("fr-FR".into()), ..TagAttributes::default() },
                content: vec![b.words("soit dit en passant")],
            },
            b.words(", or "),
            Inline::Link { url: "https://example.org/a".into(), content: vec![b.words("the archive")] },
            b.words(" and "),
            Inline::Code(b.run("fn main() { \"\\\" }")),
            b.words(". In the seventeenth"),
            Inline::Reference { target: Key::new("web-only"), chapter: 0, content: vec![b.words(" century")] },
            b.words("."),
        ];
        blocks.push(Block::Paragraph(b.text_of("u-mixed", mixed)));
        let only = Only { formats: vec![Channel::Html], editions: Vec::new() };
        let hidden = b.text("web-only", "Only on the web");
        blocks.push(Block::Only { only, blocks: vec![Block::Paragraph(hidden)] });
        let items = (0..3).map(|_| vec![b.paragraph("A lamp, and oil for it.")]).collect();
        blocks.push(Block::List { start: None, items });
        let items = (0..3).map(|_| vec![b.paragraph("Count the crates."), b.paragraph(PROSE)]).collect();
        blocks.push(Block::List { start: Some(3), items });
        let said = b.text("u-said", "Two honest people count differently.");
        blocks.push(Block::PullQuote { text: vec![said], attribution: None, repeated: true });
        let said = b.text("u-said-2", "I never weighed a crate that weighed the same the second time.");
        let who = b.text("u-who", "— The clerk, in old age");
        blocks.push(Block::PullQuote { text: vec![said], attribution: Some(who), repeated: false });
        blocks.push(b.paragraph(PROSE));
        let quoted = b.paragraph("The quay is longer than it looks, and shorter than it was.");
        blocks.push(Block::Quote(vec![quoted]));
        blocks.push(b.paragraph(PROSE));
        let title = b.text("box-lamps", "How lamps were counted");
        let inside = vec![b.paragraph(PROSE), b.paragraph("A second paragraph in the box.")];
        blocks.push(Block::Aside { level: 3, title: Some(title), blocks: inside });
        blocks.push(b.paragraph(PROSE));
        blocks
    });
    let second = b.chapter(2, "Years and Figures, with a Title That Is Long Enough to Need Two Lines", |b| {
        let mut blocks = vec![b.paragraph(PROSE)];
        let title = b.text("years", "The quay, year by year");
        let entries = [("1874", "The first stone."), ("March 1880", PROSE), ("24 January 1891", "The lamp is lit.")]
            .map(|(term, event)| Definition {
                term: b.text("", term),
                definitions: vec![vec![b.paragraph(event)], vec![b.paragraph("A second event of the same day.")]],
            })
            .to_vec();
        blocks.push(Block::Timeline { level: 3, title: Some(title), entries });
        let number = b.text("u-figure", "315 t");
        let label = vec![b.text("u-label", "of fish went over the quay in the year in which the lamp was lit")];
        blocks.push(Block::KeyFigure { figure: number, label });
        let lines = vec![
            b.words("The lamp is low, the tide is in,"),
            Inline::Break,
            b.words("\u{a0}\u{a0}\u{a0}the ledger lies uncounted;"),
            Inline::Break,
            b.words("the clerk has gone to count again."),
        ];
        blocks.push(Block::Verse(b.text_of("u-verse", lines)));
        blocks.push(Block::Rule);
        let terms = ["tare", "gross"].map(|term| Definition {
            term: b.text("", term),
            definitions: vec![vec![b.paragraph("A kind of weight.")]],
        });
        blocks.push(Block::Definitions(terms.to_vec()));
        let code = b.run("fn weigh(crate: Crate) -> Weight {\n    crate.gross() - crate.tare()\n}");
        let id = b.text("", "").id;
        blocks.push(Block::Code { id, info: "rust".into(), text: code.text, span: code.span });
        blocks.push(b.paragraph(PROSE));
        blocks.push(Block::Table(table(b, 150)));
        blocks.push(b.paragraph(PROSE));
        let figure = figure(b);
        blocks.push(Block::Figure(figure));
        blocks.push(b.paragraph(PROSE));
        let mut foreign = b.text("u-foreign", "Este párrafo espera a su traductora.");
        foreign.language = Some("es-ES".into());
        blocks.push(Block::Paragraph(foreign));
        blocks
    });
    let notes = (1..=3)
        .map(|number| {
            let text = b.text(&format!("fn-note-{number}"), "Ledger of the harbour office, first volume, leaf 3.");
            let more = b.paragraph("A second paragraph of the note.");
            let blocks = if number == 2 { vec![Block::Paragraph(text), more] } else { vec![Block::Paragraph(text)] };
            Note { number, name: format!("note-{number}"), blocks: blocks.into(), calls: 1, chapter: 0 }
        })
        .collect();
    b.edition(vec![first, second], notes)
}

pub fn table(b: &mut Builder, rows: usize) -> Table {
    let caption = b.text("wages", "What was paid at the quay");
    let caption = Caption { label: "Table 1. ".into(), plain: caption.plain(), text: caption };
    let year = b.words("Year");
    let head = vec![b.text_of("", vec![year, call(3, 1)]), b.text("", "For what"), b.text("", "Paid")];
    let rows = (0..rows)
        .map(|row| match row {
            20 => Row {
                kind: RowKind::Section,
                tails: Vec::new(),
                cells: vec![b.text("", ""), b.text("", "After the war"), b.text("", "")],
            },
            n => Row {
                kind: if n % 50 == 49 { RowKind::Total } else { RowKind::Plain },
                tails: vec![None, None, Some(String::new())],
                cells: vec![
                    b.text("", &format!("{}", 1800 + n)),
                    b.text("", "Lamp oil, and the wages of the man who fills the lamp"),
                    b.text("", &format!("£{n},000")),
                ],
            },
        })
        .collect();
    let columns = vec![Align::Start, Align::Left, Align::Right];
    Table { caption: Some(caption), columns, head, rows, span: b.run("table").span }
}

fn figure(b: &mut Builder) -> Figure {
    let caption = b.text("lamp", "The lamp from the east");
    let caption = Caption { label: "Figure 1. ".into(), plain: caption.plain(), text: caption };
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"><rect width="300" height="120"
        fill="#cdd"/><circle cx="150" cy="60" r="40" fill="#245"/></svg>"##;
    Figure {
        caption: Some(caption),
        credit: Some(b.text("u-credit", "Drawing: the clerk")),
        alternative: Some(b.text("u-alt", "A round lamp on a square house")),
        picture: Picture {
            path: "manuscript/figures/lamp.svg".into(),
            kind: PictureKind::Svg,
            size: (300, 120),
            bytes: svg.as_bytes().into(),
        },
        span: b.run("figure").span,
    }
}

fn words() -> Words {
    Interface::new(None, &Sources::default(), "en-GB").0.words()
}
