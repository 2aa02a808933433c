//! `manuscript/` → [`Document`].
//!
//! In: what `book.toml` and `facts.toml` say, and the chapters' sources. Out: the document, and every fault that can
//! be seen without a language: what a reference or a fact resolves to is looked up by `edition`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use pulldown_cmark::{Event, Tag as Mark};

use super::markdown::{Coins, Mint, Node, Reader, tree_and_depth};
use super::{Block, BlockKind, Chapter, Document, Facts, InlineKind, Matter, Note, Unit, UnitKind, walk};
use crate::cache::{Fingerprint, Stamped, Standing};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Key;
use crate::source::{Mapped, SourceId, Sources, Span};
use crate::toml_reader::Table;

/// The chapters as they were read last, by name.
pub type StandingChapters = Standing<Read>;

/// A chapter, read, and what came with it.
#[derive(Debug)]
pub struct Read {
    chapter: Stamped<Chapter>,
    coins: Coins,
    diagnostics: Vec<Diagnostic>,
}

/// Reads the manuscript: `chapters` are the files' names without ending, in the order of the book.
pub fn parse(
    sources: &Sources,
    config: &Config,
    facts: &Facts,
    chapters: &[(String, SourceId)],
) -> (Document, Vec<Diagnostic>) {
    parse_again(sources, config, facts, chapters, &StandingChapters::default())
}

/// The same, with the chapters that stand read.
pub fn parse_again(
    sources: &Sources,
    config: &Config,
    facts: &Facts,
    chapters: &[(String, SourceId)],
    standing: &StandingChapters,
) -> (Document, Vec<Diagnostic>) {
    let editions: Vec<String> = config.editions.iter().map(|edition| edition.name.clone()).collect();
    let mut mint = Mint::default();
    let mut diagnostics = Vec::new();

    let mut reader = Reader::new(config.source, "", &editions, &mut mint);
    let mut unit = |kind, text: &Mapped, id| reader.unit(kind, text.clone(), Some(Key::new(id)));
    let title = unit(UnitKind::BookTitle, &config.title, "book--title");
    let subtitle = config.subtitle.as_ref().map(|text| unit(UnitKind::BookSubtitle, text, "book--subtitle"));
    let blurb = config.blurb.as_ref().map(|text| unit(UnitKind::Blurb, text, "book--blurb"));
    diagnostics.append(&mut reader.diagnostics);

    standing.retain(|name| chapters.iter().any(|(there, _)| there == name));
    let chapters = chapters
        .iter()
        .map(|(name, source)| {
            let read = read_again(sources, name, *source, &editions, &mut mint, standing);
            diagnostics.extend_from_slice(&read.diagnostics);
            read.chapter.clone()
        })
        .collect();
    let document = Document { title, subtitle, blurb, chapters };

    diagnostics.extend(duplicate_ids(mint.named()));
    diagnostics.extend(notes(&document));
    diagnostics.extend(limits(&document));
    diagnostics.extend(fact_sources(&document, facts));
    (document, diagnostics)
}

/// Reads one chapter, or takes it as it stands. What is given out for the whole book is seen to be given out again.
fn read_again(
    sources: &Sources,
    name: &str,
    source: SourceId,
    editions: &[String],
    mint: &mut Mint,
    standing: &StandingChapters,
) -> Arc<Read> {
    let of = || Fingerprint::of(&(name, source, &sources.get(source).text, editions)).with_places();
    let of = if standing.keeps() { of() } else { [0; 32] };
    if let Some(read) = standing.find(name, &of).filter(|read| mint.again(&read.coins)) {
        return read;
    }
    let mark = mint.mark();
    let (chapter, diagnostics) = chapter(sources, name, source, editions, mint);
    let coins = if standing.keeps() { mint.since(mark) } else { Coins::default() };
    let read = Arc::new(Read { chapter: chapter.into(), coins, diagnostics });
    standing.keep(name, of, &read);
    read
}

/// Reads one chapter.
fn chapter(
    sources: &Sources,
    name: &str,
    source: SourceId,
    editions: &[String],
    mint: &mut Mint,
) -> (Chapter, Vec<Diagnostic>) {
    let text = sources.get(source).text.as_str();
    let whole = Span::new(source, 0..text.len());
    let (head, body) = split_head(text);
    let (nodes, too_deep) = tree_and_depth(&text[body..], body);
    let mut reader = Reader::new(source, text, editions, mint);
    if let Some(range) = too_deep {
        let message = "this stands too deep within quotations, lists or marks";
        let told = Diagnostic::new(Code::TooDeep, reader.span(range).at_start(), message);
        reader.tell(told.help("take a few of the levels around it away"));
    }
    collect_names(&nodes, &mut reader.names);

    let mut matter = Matter::Chapter;
    let (mut byline, mut role, mut standfirst) = (None, None, None);
    if let Some(head) = head {
        let (mut table, told) = Table::parse(sources, Span::new(source, head));
        reader.diagnostics.extend(told);
        if let Some((kind, span)) = table.text("kind") {
            matter = match kind.text.as_str() {
                "front" => Matter::Front,
                "chapter" => Matter::Chapter,
                "back" => Matter::Back,
                other => {
                    reader.tell(
                        Diagnostic::new(Code::BadValue, span, format!("`{other}` is no kind of chapter"))
                            .help("use \"front\", \"chapter\" or \"back\""),
                    );
                    Matter::Chapter
                }
            };
        }
        let mut unit = |key, kind| table.text(key).map(|(text, _)| reader.unit(kind, text, None));
        byline = unit("byline", UnitKind::Byline);
        role = unit("role", UnitKind::Role);
        standfirst = unit("standfirst", UnitKind::Standfirst);
        let told = table.finish();
        reader.diagnostics.extend(told);
    }

    let mut blocks = reader.blocks(&nodes);
    let (title, short) = take_title(&mut reader, &mut blocks, name, text, whole, body);
    later_titles(&mut reader, &mut blocks);
    let notes = std::mem::take(&mut reader.notes);
    let diagnostics = reader.diagnostics;
    let chapter =
        Chapter { name: name.to_owned(), matter, title, short, byline, role, standfirst, blocks, notes, span: whole };
    (chapter, diagnostics)
}

/// Finds a `+++` block at the very top. Returns its inside, and where the text begins.
fn split_head(text: &str) -> (Option<std::ops::Range<usize>>, usize) {
    let begin = text.len() - text.trim_start().len();
    let fence = |line: &str| line.trim_end() == "+++";
    let mut lines = text[begin..].split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| fence(line)) else { return (None, 0) };
    let start = begin + first.len();
    let mut at = start;
    for line in lines {
        if fence(line) {
            return (Some(start..at), at + line.len());
        }
        at += line.len();
    }
    (None, 0)
}

/// Collects the names of the notes that a file defines, wherever they stand.
fn collect_names(nodes: &[Node<'_>], names: &mut BTreeSet<String>) {
    for node in nodes {
        if let Event::Start(Mark::FootnoteDefinition(name)) = &node.event {
            names.insert(name.to_string());
        }
        collect_names(&node.children, names);
    }
}

/// Takes the title from the head of a chapter; a chapter without one gets its file's name, and is told.
fn take_title(
    reader: &mut Reader<'_>,
    blocks: &mut Vec<Block>,
    name: &str,
    text: &str,
    whole: Span,
    body: usize,
) -> (Unit, Option<Unit>) {
    if let Some(Block { kind: BlockKind::Heading { level: 1, .. }, .. }) = blocks.first()
        && let Block { kind: BlockKind::Heading { mut text, short, .. }, .. } = blocks.remove(0)
    {
        text.kind = UnitKind::Title;
        return (text, short);
    }
    if text.trim().is_empty() {
        reader.tell(
            Diagnostic::new(Code::EmptyFile, whole.at_start(), "this chapter has no text")
                .help("begin it with `# Title`"),
        );
    } else {
        let line = text[body..].lines().next().map_or(0, str::len);
        let place = blocks.first().map_or(reader.span(body..body + line), |block| block.span.at_start());
        reader.tell(
            Diagnostic::new(Code::NoTitle, place, "this chapter does not begin with a title")
                .help("begin it with `# Title`"),
        );
    }
    (reader.unit(UnitKind::Title, Mapped::made(name, whole.at_start()), None), None)
}

/// Makes further headings of level 1 sections, and tells them.
fn later_titles(reader: &mut Reader<'_>, blocks: &mut [Block]) {
    for block in blocks {
        if let BlockKind::Heading { level: level @ 1, .. } = &mut block.kind {
            *level = 2;
            reader.tell(
                Diagnostic::new(Code::SecondTitle, block.span, "this chapter has a second title")
                    .help("write it as `##`, or make it a file of its own"),
            );
        } else if let BlockKind::Only { blocks, .. } = &mut block.kind {
            later_titles(reader, blocks);
        }
    }
}

fn duplicate_ids(named: &[(Key, Span)]) -> Vec<Diagnostic> {
    let mut first: BTreeSet<&Key> = BTreeSet::new();
    let mut told = Vec::new();
    for (key, span) in named {
        if !first.insert(key) {
            told.push(
                Diagnostic::new(Code::DuplicateId, *span, format!("the id `{key}` stands twice in the book"))
                    .help("give one of the two another id")
                    .unit(key),
            );
        }
    }
    told
}

/// Tells notes that are defined twice, never called, or call notes themselves.
fn notes(document: &Document) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut defined: BTreeSet<&str> = BTreeSet::new();
    for chapter in &document.chapters {
        let mut called: BTreeSet<&str> = BTreeSet::new();
        walk::chapter(chapter, &mut |unit, _| {
            walk::inlines(&unit.inlines, &mut |inline| {
                if let InlineKind::NoteCall(name) = &inline.kind {
                    called.insert(name);
                }
            });
        });
        for Note { name, blocks, span } in &chapter.notes {
            let head = Span { end: (span.start as usize + name.len() + 4) as u32, ..*span };
            if !defined.insert(name) {
                told.push(
                    Diagnostic::new(Code::DuplicateNote, head, format!("the note `{name}` is defined twice"))
                        .help("give one of the two another name; names are unique in the book"),
                );
            }
            if !called.contains(name.as_str()) {
                told.push(
                    Diagnostic::new(Code::UnusedNote, head, format!("the note `{name}` is never called"))
                        .help(format!("call it where it belongs: `[^{name}]`")),
                );
            }
            walk::in_blocks(blocks, &mut |unit| {
                walk::inlines(&unit.inlines, &mut |inline| {
                    if let InlineKind::NoteCall(other) = &inline.kind {
                        told.push(
                            Diagnostic::new(
                                Code::NestedNote,
                                inline.span,
                                format!("the note `{name}` calls the note `{other}`"),
                            )
                            .help("put both into one note"),
                        );
                    }
                });
            });
        }
    }
    told
}

/// Tells what cannot stand in a block for a part of the outputs: what is numbered alike everywhere.
fn limits(document: &Document) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for chapter in &document.chapters {
        numbered(&chapter.blocks, false, &mut told);
        walk::chapter(chapter, &mut |unit, limits| {
            if limits.iter().any(|only| !only.formats.is_empty()) {
                walk::inlines(&unit.inlines, &mut |inline| {
                    if matches!(inline.kind, InlineKind::NoteCall(_)) {
                        told.push(only_holds(inline.span, "a note"));
                    }
                });
            }
        });
    }
    told
}

fn numbered(blocks: &[Block], limited: bool, told: &mut Vec<Diagnostic>) {
    for block in blocks {
        if let BlockKind::Only { only, blocks } = &block.kind {
            // `{only="…"}` on a caption makes a table or figure without a number.
            let by_caption = matches!(blocks.as_slice(), [inside] if inside.span == block.span);
            numbered(blocks, limited || !(only.formats.is_empty() || by_caption), told);
        } else if let BlockKind::Aside { blocks, .. } | BlockKind::Quote(blocks) = &block.kind {
            numbered(blocks, limited, told);
        } else if let (true, BlockKind::Table(_)) = (limited, &block.kind) {
            told.push(only_holds(block.span, "a table"));
        } else if let (true, BlockKind::Figure(_)) = (limited, &block.kind) {
            told.push(only_holds(block.span, "a figure"));
        }
    }
}

fn only_holds(span: Span, what: &str) -> Diagnostic {
    Diagnostic::new(Code::OnlyHoldsNumbers, span, format!("{what} stands in a block for a part of the outputs"))
        .help("put it outside: numbers are the same in every output")
}

/// Tells facts whose source is no note of the book.
fn fact_sources(document: &Document, facts: &Facts) -> Vec<Diagnostic> {
    let defined: BTreeSet<&str> =
        document.chapters.iter().flat_map(|chapter| &chapter.notes).map(|note| note.name.as_str()).collect();
    let sources: BTreeMap<_, _> =
        facts.0.iter().filter_map(|(name, fact)| Some((name, fact.source.as_ref()?))).collect();
    sources
        .into_iter()
        .filter(|(_, (note, _))| !defined.contains(note.as_str()))
        .map(|(name, (note, span))| {
            Diagnostic::new(
                Code::FactSource,
                *span,
                format!("the source of `{name}` is the note `{note}`, which is not there"),
            )
            .help(format!("write `[^{note}]: …` in the chapter that uses the fact, or mend the name"))
        })
        .collect()
}
