//! [`Document`](crate::document::Document) and [`Catalog`] → [`Edition`].
//!
//! In: the manuscript, one locale's translations, the facts, the pictures. Out: the edition, and what is wrong with it.
//! [`number`](super::number) says what each target is called; [`resolve`](super::resolve) decides the text of a unit;
//! this file decides what stands where.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::format;
use super::galley::{Galley, Galleys};
use super::interface::Interface;
use super::layout::Layout;
use super::metadata::Metadata;
use super::number::{Target, TargetKind, targets};
use super::picture::{self, Pictures};
use super::resolve::{Resolver, Voice};
use super::typography::{self, Typography};
use super::walk;
use super::{
    Block, Caption, Chapter, Definition, Direction, Edition, Figure, Heading, Inline, Note, Row, Sibling, Table,
    Text, TextId, plain_text,
};
use crate::cache::{Fingerprint, Stamped};
use crate::config::{Config, EditionConfig};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Align, BlockKind, Document, Facts, Key, RowKind, Unit};
use crate::locale::{Catalog, Message, parity};

/// What every edition of a book is made of.
#[derive(Clone, Copy)]
pub struct Book<'a> {
    /// What `book.toml` says.
    pub config: &'a Config,
    /// The manuscript, its units with the ids of the snapshot.
    pub document: &'a Document,
    /// The facts.
    pub facts: &'a Facts,
    /// The pictures.
    pub pictures: &'a Pictures,
    /// All editions.
    pub siblings: &'a [Sibling],
    /// The words of the source edition, for what is not translated.
    pub source_interface: &'a Interface,
    /// What timestamps in files say, in seconds since 1970, if not the `modified` of `book.toml`.
    pub source_date_epoch: Option<i64>,
    /// Chapters that stand assembled; a process that assembles once has none.
    pub galleys: Option<&'a Galleys>,
}

/// Assembles an edition. `catalog` holds its translations; the source edition has none. `layout` is what it wants of its
/// pages.
pub fn assemble<'a>(
    book: Book<'a>,
    config: &'a EditionConfig,
    catalog: Option<&'a Catalog>,
    interface: &'a Interface,
    layout: &Layout,
) -> (Edition, Vec<Diagnostic>) {
    let mut assembler = Assembler {
        book,
        edition: &config.name,
        language: &config.language,
        catalog,
        interface,
        resolver: Resolver::new(
            book.facts,
            Voice { language: &config.language, interface },
            Voice { language: &book.config.source_edition().language, interface: book.source_interface },
            targets(book.document, &config.name),
            catalog,
        ),
        texts: 0,
        notes: Vec::new(),
        calls: BTreeMap::new(),
    };
    if Typography::of(&config.language).is_none() {
        let message = format!("Plantin has no typography for `{}`", config.language);
        let told = Diagnostic::new(Code::UnsupportedLanguage, config.span, message);
        assembler.resolver.tell(told.help("its quotation marks and blanks stay as they are typed"));
    }
    let metadata = assembler.metadata(config);
    let chapters = assembler.chapters();
    let edition = Edition {
        name: config.name.clone(),
        language: config.language.clone(),
        direction: direction(&config.language),
        spine: typography::spine(&config.language),
        file_stem: format!("{}-{}", book.config.slug, config.name),
        metadata,
        words: interface.words(),
        chapters,
        notes: assembler.notes,
        layout: layout.clone(),
        siblings: book.siblings.to_vec(),
        texts: assembler.texts as usize,
    };
    let mut diagnostics = assembler.resolver.finish();
    diagnostics.extend(layout.check(&edition));
    (edition, diagnostics)
}

/// Returns which way the script of a language runs.
fn direction(language: &str) -> Direction {
    const RIGHT_TO_LEFT: [&str; 10] = ["ar", "arc", "dv", "fa", "he", "ks", "ps", "sd", "ur", "yi"];
    let primary = language.split('-').next().unwrap_or(language).to_ascii_lowercase();
    if RIGHT_TO_LEFT.contains(&primary.as_str()) { Direction::RightToLeft } else { Direction::LeftToRight }
}

struct Assembler<'a> {
    book: Book<'a>,
    edition: &'a str,
    language: &'a str,
    catalog: Option<&'a Catalog>,
    interface: &'a Interface,
    resolver: Resolver<'a>,
    texts: u32,
    notes: Vec<Note>,
    /// The number of each note that was called, by name.
    calls: BTreeMap<String, u32>,
}

impl<'a> Assembler<'a> {
    fn metadata(&mut self, config: &EditionConfig) -> Metadata {
        let book = self.book.config;
        let source = &book.source_edition;
        let timestamp = self.book.source_date_epoch.unwrap_or_else(|| book.modified.unix_seconds());
        self.resolver.enter(BTreeSet::new());
        Metadata {
            title: self.text(&self.book.document.title),
            subtitle: self.book.document.subtitle.as_ref().map(|unit| self.text(unit)),
            blurb: self.book.document.blurb.as_ref().map(|unit| self.text(unit)),
            contributors: book.contributors.iter().chain(&config.contributors).cloned().collect(),
            publishers: book.publishers.clone(),
            date: book.date,
            date_in_words: self.interface.date(book.date),
            modified: book.modified,
            timestamp,
            rights: config.rights.clone().or_else(|| book.rights.clone()),
            license: config.license.clone().or_else(|| book.license.clone()),
            subjects: book.subjects.clone(),
            series: book.series.clone(),
            certifier: book.certifier.clone(),
            isbn: config.isbn.clone(),
            price: config.price.clone(),
            title_statement: config.title_statement.clone(),
            book_uuid: book.uuid,
            site_url: book.site.url.clone(),
            translation_of: (*source != config.name).then(|| book.source_edition().language.clone()),
        }
    }

    /// Assembles the chapters, or takes those that stand.
    fn chapters(&mut self) -> Vec<Stamped<Chapter>> {
        let chapters = self.book.document.chapters.iter().enumerate();
        let Some(galleys) = self.book.galleys else {
            return chapters.map(|(index, chapter)| self.chapter(index, chapter).into()).collect();
        };
        let (stood, common) = (galleys.of(self.edition), self.common());
        let mut standing = Vec::with_capacity(stood.len());
        for (index, chapter) in chapters {
            let of = self.inputs(&common, index, chapter);
            let stands = |galley: &&Arc<Galley>| {
                let same = |(key, of): (&Key, &[u8; 32])| self.resolver.fingerprint_of(key) == *of;
                galley.of == of && galley.asked.iter().all(same)
            };
            let galley = match stood.get(index).filter(stands) {
                Some(galley) => {
                    self.take(galley);
                    galley.clone()
                }
                None => Arc::new(self.set(of, index, chapter)),
            };
            standing.push(galley);
        }
        let chapters = standing.iter().map(|galley| galley.chapter.clone()).collect();
        galleys.keep(self.edition, standing);
        chapters
    }

    /// Returns the fingerprint of what decides every chapter of the edition.
    fn common(&self) -> Fingerprint {
        let own = self.catalog.into_iter().flat_map(parity::translators_notes);
        let own: Vec<_> = own.flat_map(|(name, _)| self.own_paragraphs(name)).collect();
        let own: Vec<_> = own.iter().map(|(key, message)| (key, &message.text)).collect();
        let source = (&self.book.config.source_edition().language, self.book.source_interface);
        Fingerprint::of(&(
            self.edition,
            self.language,
            self.interface,
            source,
            self.catalog.is_some(),
            own,
            self.book.facts,
        ))
    }

    /// Returns the fingerprint of what decides a chapter, but for the targets that it asks for.
    fn inputs(&self, common: &Fingerprint, index: usize, chapter: &Stamped<document::Chapter>) -> [u8; 32] {
        let mut written = Vec::new();
        document::walk::chapter(chapter, &mut |unit, _| written.push(self.resolver.written(unit)));
        let mut named = Vec::new();
        picture::collect(&chapter.blocks, &mut named);
        chapter.notes.iter().for_each(|note| picture::collect(&note.blocks, &mut named));
        let pictures: Vec<_> = named.iter().map(|(path, _)| self.book.pictures.get(path, self.edition)).collect();
        let calls: Vec<u32> = self.notes.iter().map(|note| note.calls).collect();
        Fingerprint::of(&(common, index, chapter, written, pictures, self.texts, &self.calls, calls)).with_places()
    }

    /// Assembles a chapter, with all that comes with it.
    fn set(&mut self, of: [u8; 32], index: usize, chapter: &'a document::Chapter) -> Galley {
        let (texts, told) = (self.texts, self.resolver.told().len());
        let before: Vec<u32> = self.notes.iter().map(|note| note.calls).collect();
        let chapter = self.chapter(index, chapter);
        let calls = self.notes.iter().zip(&before).map(|(note, before)| note.calls - before).enumerate();
        let asked = self.resolver.asked().iter().map(|key| (key.clone(), self.resolver.fingerprint_of(key)));
        Galley {
            of,
            asked: asked.collect(),
            chapter: chapter.into(),
            notes: self.notes[before.len()..].to_vec(),
            calls: calls.filter(|(_, more)| *more > 0).collect(),
            texts: self.texts - texts,
            diagnostics: self.resolver.told()[told..].to_vec(),
        }
    }

    /// Takes over what came with a chapter that stands.
    fn take(&mut self, galley: &Galley) {
        for (at, more) in &galley.calls {
            if let Some(note) = self.notes.get_mut(*at) {
                note.calls += more;
            }
        }
        self.calls.extend(galley.notes.iter().map(|note| (note.name.clone(), note.number)));
        self.notes.extend(galley.notes.iter().cloned());
        self.texts += galley.texts;
        galley.diagnostics.iter().for_each(|told| self.resolver.tell(told.clone()));
    }

    fn chapter(&mut self, index: usize, chapter: &'a document::Chapter) -> Chapter {
        let first = self.notes.len() as u32 + 1;
        let own = self.catalog.into_iter().flat_map(parity::translators_notes).map(|(name, _)| name.to_owned());
        self.resolver.enter(chapter.notes.iter().map(|note| note.name.clone()).chain(own).collect());
        let number = match self.resolver.target(&chapter.title.key).map(|target| target.kind) {
            Some(TargetKind::Chapter(number)) => number,
            _ => None,
        };
        let title = self.text(&chapter.title);
        let running = chapter.short.as_ref().map(|unit| self.text(unit).plain());
        let heading = heading(&title, running);
        let byline = chapter.byline.as_ref().map(|unit| self.text(unit));
        let role = chapter.role.as_ref().map(|unit| self.text(unit));
        let standfirst = chapter.standfirst.as_ref().map(|unit| self.text(unit));
        let mut blocks = self.blocks(&chapter.blocks, &mut Levels { title: 1, section: 1 });
        self.pull_quotes(&mut blocks);
        self.note_texts(index, chapter, first);
        Chapter {
            name: chapter.name.clone(),
            matter: chapter.matter,
            number,
            label: number.map(|number| self.interface.chapter_label(number)).unwrap_or_default(),
            title,
            heading,
            byline,
            role,
            standfirst,
            blocks,
            notes: first..self.notes.len() as u32 + 1,
        }
    }

    /// Makes the text of the notes that this chapter was the first to call.
    fn note_texts(&mut self, index: usize, chapter: &'a document::Chapter, first: u32) {
        for at in first as usize - 1..self.notes.len() {
            let name = self.notes[at].name.clone();
            let definition = chapter.notes.iter().find(|note| note.name == name);
            let blocks = match definition {
                Some(note) => self.blocks(&note.blocks, &mut Levels { title: 5, section: 5 }),
                None => self.own_note(&name),
            };
            self.notes[at].blocks = blocks.into();
            self.notes[at].chapter = index;
        }
    }

    /// Makes the text of a translator's note: `fn-trl-name`, then `fn-trl-name--2` for its second paragraph.
    fn own_note(&mut self, name: &str) -> Vec<Block> {
        let paragraphs: Vec<_> = self.own_paragraphs(name).collect();
        paragraphs
            .into_iter()
            .map(|(key, message)| {
                let resolved = self.resolver.own_note(&key, message);
                let id = TextId(self.texts);
                self.texts += 1;
                Block::Paragraph(Text {
                    id,
                    key: Some(key),
                    language: None,
                    inlines: resolved.inlines,
                    span: resolved.span,
                })
            })
            .collect()
    }

    /// Returns the paragraphs of a translator's note, each with its id.
    fn own_paragraphs(&self, name: &str) -> impl Iterator<Item = (Key, &'a Message)> + use<'a> {
        let (name, catalog) = (name.to_owned(), self.catalog);
        let keys =
            (1..).map(move |at| Key::new(if at == 1 { format!("fn-{name}") } else { format!("fn-{name}--{at}") }));
        keys.map_while(move |key| catalog?.messages.get(&key).map(|message| (key, message)))
    }

    /// Makes the text of a unit, with its calls of notes numbered.
    fn text(&mut self, unit: &'a Unit) -> Text {
        let resolved = self.resolver.unit(unit);
        let mut text = Text {
            id: TextId(self.texts),
            key: unit.translatable.then(|| unit.key.clone()),
            language: resolved.language,
            inlines: resolved.inlines,
            span: resolved.span,
        };
        self.texts += 1;
        self.number_calls(&mut text.inlines, &resolved.calls, &mut 0);
        text
    }

    /// Gives each call of a note its number, in the order of the calls.
    fn number_calls(&mut self, inlines: &mut [Inline], names: &[String], next: &mut usize) {
        for inline in inlines {
            match inline {
                Inline::NoteCall { number, call } => {
                    let Some(name) = names.get(*next) else { return };
                    *next += 1;
                    let known = self.calls.get(name).copied().unwrap_or_else(|| {
                        let number = self.notes.len() as u32 + 1;
                        self.notes.push(Note {
                            number,
                            name: name.clone(),
                            blocks: Vec::new().into(),
                            calls: 0,
                            chapter: 0,
                        });
                        self.calls.insert(name.clone(), number);
                        number
                    });
                    *number = known;
                    if let Some(note) = self.notes.get_mut(known as usize - 1) {
                        note.calls += 1;
                        *call = note.calls;
                    }
                }
                Inline::Emphasis(content)
                | Inline::Strong(content)
                | Inline::Strike(content)
                | Inline::Element { content, .. }
                | Inline::Link { content, .. }
                | Inline::Reference { content, .. } => self.number_calls(content, names, next),
                Inline::Text(_) | Inline::Code(_) | Inline::PageReference { .. } | Inline::Break => {}
            }
        }
    }

    fn blocks(&mut self, blocks: &'a [document::Block], levels: &mut Levels) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(block, levels)).collect()
    }

    fn block(&mut self, block: &'a document::Block, levels: &mut Levels) -> Option<Block> {
        Some(match &block.kind {
            BlockKind::Heading { level, text: unit, short } => {
                let shown = levels.heading(*level);
                if shown < *level {
                    self.resolver.tell(
                        Diagnostic::new(
                            Code::SkippedLevel,
                            block.span,
                            format!("this heading is of level {level}, the one before it allows {shown}"),
                        )
                        .help(format!("write it with {}", "#".repeat(usize::from(shown))))
                        .unit(&unit.key),
                    );
                }
                let text = self.text(unit);
                let running = short.as_ref().map(|unit| self.text(unit).plain());
                let heading = heading(&text, running);
                Block::Heading { level: shown, text, heading }
            }
            BlockKind::Paragraph(unit) => Block::Paragraph(self.text(unit)),
            BlockKind::List { start, items } => {
                Block::List { start: *start, items: items.iter().map(|item| self.blocks(item, levels)).collect() }
            }
            BlockKind::Definitions(entries) => Block::Definitions(self.definitions(entries, levels)),
            BlockKind::Quote(blocks) => Block::Quote(self.blocks(blocks, levels)),
            BlockKind::Code { info, text } => {
                let id = TextId(self.texts);
                self.texts += 1;
                Block::Code { id, info: info.clone(), text: text.text.clone(), span: text.whole() }
            }
            BlockKind::Rule => Block::Rule,
            BlockKind::PullQuote { text, attribution } => Block::PullQuote {
                text: text.iter().map(|unit| self.text(unit)).collect(),
                attribution: attribution.as_ref().map(|unit| self.text(unit)),
                repeated: false,
            },
            BlockKind::Aside { title, blocks } => {
                let level = levels.aside();
                let title = title.as_ref().map(|unit| self.text(unit));
                // Without a title there is no level that the headings within could stand below.
                let within = if title.is_some() { level } else { levels.section };
                Block::Aside {
                    level,
                    title,
                    blocks: self.blocks(blocks, &mut Levels { title: within, section: within }),
                }
            }
            BlockKind::Timeline { title, entries } => {
                let level = levels.aside();
                let title = title.as_ref().map(|unit| self.text(unit));
                Block::Timeline {
                    level,
                    title,
                    entries: self.definitions(entries, &mut Levels { title: level, section: level }),
                }
            }
            BlockKind::KeyFigure { figure, label } => Block::KeyFigure {
                figure: self.text(figure),
                label: label.iter().map(|unit| self.text(unit)).collect(),
            },
            BlockKind::Verse(unit) => Block::Verse(self.text(unit)),
            BlockKind::Only { only, blocks } => {
                if !only.in_edition(self.edition) {
                    return None;
                }
                Block::Only { only: only.clone(), blocks: self.blocks(blocks, levels) }
            }
            BlockKind::Table(table) => Block::Table(self.table(table, block)),
            BlockKind::Figure(figure) => return self.figure(figure, block),
        })
    }

    fn definitions(&mut self, entries: &'a [document::Definition], levels: &mut Levels) -> Vec<Definition> {
        entries
            .iter()
            .map(|entry| Definition {
                term: self.text(&entry.term),
                definitions: entry.definitions.iter().map(|blocks| self.blocks(blocks, levels)).collect(),
            })
            .collect()
    }

    fn caption(&mut self, unit: &'a Unit) -> Caption {
        let label = match self.resolver.target(&unit.key) {
            Some(Target { kind: TargetKind::Table(Some(number)), .. }) => self.interface.table_label(number),
            Some(Target { kind: TargetKind::Figure(Some(number)), .. }) => self.interface.figure_label(number),
            _ => String::new(),
        };
        let text = self.text(unit);
        let plain = text.plain();
        Caption { label, text, plain }
    }

    fn table(&mut self, table: &'a document::Table, block: &'a document::Block) -> Table {
        let caption = table.caption.as_ref().map(|unit| self.caption(unit));
        let head = table.head.iter().map(|unit| self.text(unit)).collect();
        let rows = table
            .rows
            .iter()
            .map(|row| {
                let mut cells: Vec<Text> = row.cells.iter().map(|unit| self.text(unit)).collect();
                // What is bold told the rows apart; from here on their kind does.
                if row.kind != RowKind::Plain {
                    cells.iter_mut().for_each(|cell| lighten(&mut cell.inlines));
                }
                let aligned = cells.iter().zip(&table.columns);
                let tail = |(cell, align): (&Text, &Align)| match align {
                    Align::Right => format::decimal_tail(&cell.plain(), self.language).map(str::to_owned),
                    Align::Start | Align::Left | Align::Center => None,
                };
                Row { kind: row.kind, tails: aligned.map(tail).collect(), cells }
            })
            .collect();
        Table { caption, columns: table.columns.clone(), head, rows, span: block.span }
    }

    fn figure(&mut self, figure: &'a document::Figure, block: &'a document::Block) -> Option<Block> {
        let picture = self.book.pictures.get(&figure.path, self.edition)?.clone();
        let alternative = figure.alternative.as_ref().map(|unit| self.text(unit));
        let caption = figure.caption.as_ref().map(|unit| self.caption(unit));
        let credit = figure.credit.as_ref().map(|unit| {
            let mut credit = self.text(unit);
            self.interface.credit(&mut credit.inlines, credit.span);
            credit
        });
        Some(Block::Figure(Figure { caption, credit, alternative, picture, span: block.span }))
    }

    /// Finds out whether each pull quote without attribution repeats the chapter's own words.
    fn pull_quotes(&mut self, blocks: &mut [Block]) {
        if !walk::has_pull_quote(blocks) {
            return;
        }
        let mut texts = Vec::new();
        collect_texts(blocks, &mut texts);
        let words: Vec<String> = texts.iter().map(|text| comparable(text)).collect();
        self.mark_pull_quotes(blocks, &words);
    }

    fn mark_pull_quotes(&mut self, blocks: &mut [Block], words: &[String]) {
        for block in blocks {
            match block {
                Block::PullQuote { text, attribution, repeated } => {
                    *repeated = text.iter().all(|quote| {
                        let quote = comparable(&quote.plain());
                        !quote.is_empty() && words.iter().any(|paragraph| paragraph.contains(&quote))
                    });
                    if let (false, None, Some(first)) = (*repeated, attribution, text.first()) {
                        let mut told = Diagnostic::new(
                            Code::UnquotedWords,
                            first.span,
                            "the words of this pull quote are not in the chapter",
                        )
                        .help("quote exactly, or say who said it in a last line that begins `— `");
                        told.unit = first.key.clone();
                        self.resolver.tell(told);
                    }
                }
                Block::Only { blocks, .. } | Block::Aside { blocks, .. } | Block::Quote(blocks) => {
                    self.mark_pull_quotes(blocks, words);
                }
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.mark_pull_quotes(item, words)),
                Block::Definitions(entries) | Block::Timeline { entries, .. } => {
                    for blocks in entries.iter_mut().flat_map(|entry| &mut entry.definitions) {
                        self.mark_pull_quotes(blocks, words);
                    }
                }
                Block::Heading { .. }
                | Block::Paragraph(_)
                | Block::Code { .. }
                | Block::Rule
                | Block::KeyFigure { .. }
                | Block::Verse(_)
                | Block::Table(_)
                | Block::Figure(_) => {}
            }
        }
    }
}

/// The level of the section that is open, and the one that none within it goes above: the title's of a chapter or box.
struct Levels {
    title: u8,
    section: u8,
}

impl Levels {
    /// Opens a section: a level is never skipped, and never that of the chapter's title.
    fn heading(&mut self, level: u8) -> u8 {
        self.section = level.clamp((self.title + 1).min(6), 6).min(self.section + 1);
        self.section
    }

    /// Returns the level of a box's title: one below the section that it is in.
    fn aside(&self) -> u8 {
        (self.section + 1).min(6)
    }
}

/// Makes a title as contents, running heads and bookmarks show it: without its notes.
fn heading(title: &Text, running: Option<String>) -> Heading {
    let mut inlines = title.inlines.clone();
    without_notes(&mut inlines);
    let plain = plain_text(&inlines).trim().to_owned();
    let running = running.unwrap_or_else(|| plain.clone());
    Heading { inlines, plain, running }
}

fn without_notes(inlines: &mut Vec<Inline>) {
    inlines.retain(|inline| !matches!(inline, Inline::NoteCall { .. }));
    for inline in inlines {
        if let Inline::Emphasis(content)
        | Inline::Strong(content)
        | Inline::Strike(content)
        | Inline::Element { content, .. }
        | Inline::Link { content, .. }
        | Inline::Reference { content, .. } = inline
        {
            without_notes(content);
        }
    }
}

/// Takes strong emphasis off the top of a cell.
fn lighten(inlines: &mut Vec<Inline>) {
    *inlines = std::mem::take(inlines)
        .into_iter()
        .flat_map(|inline| match inline {
            Inline::Strong(content) => content,
            other => vec![other],
        })
        .collect();
}

/// Collects the plain text of what a chapter says itself: no pull quotes.
fn collect_texts(blocks: &[Block], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Verse(text) => texts.push(text.plain()),
            Block::List { items, .. } => items.iter().for_each(|item| collect_texts(item, texts)),
            Block::Definitions(entries) | Block::Timeline { entries, .. } => {
                entries.iter().flat_map(|entry| &entry.definitions).for_each(|blocks| collect_texts(blocks, texts));
            }
            Block::Quote(blocks) | Block::Aside { blocks, .. } | Block::Only { blocks, .. } => {
                collect_texts(blocks, texts)
            }
            Block::Heading { .. }
            | Block::Code { .. }
            | Block::Rule
            | Block::PullQuote { .. }
            | Block::KeyFigure { .. }
            | Block::Table(_)
            | Block::Figure(_) => {}
        }
    }
}

/// Returns the words alone, so that a quotation is found whatever marks stand around and between.
fn comparable(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.flat_map(|word| [" ", word]).chain([" "]).collect::<String>().to_lowercase()
}
