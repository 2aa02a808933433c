//! Blocks: what `pulldown-cmark` found, with what is ours recognised among it.
//!
//! In: the text of one chapter. Out: its [`Block`]s and [`Note`]s. The parser's events become a tree of [`Node`]s
//! first, so that a caption can look at the table below it; nothing is rewritten before it is parsed.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag as Mark};

use super::attribute::{self, Attributes, Split};
use super::inline::canonical;
pub use super::inline::{inlines, is_language, verse};
use super::key::{Key, Revision, is_name, is_reserved};
use super::{Align, Block, BlockKind, Channel, Definition, Figure, Note, Only, Row, RowKind, Table, Unit, UnitKind};
use super::{Inline, InlineKind, callout};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Mapped, SourceId, Span};

/// What is switched on. Heading attributes, super- and subscript, smart punctuation and GFM alerts stay off: the first
/// swallows `{$fact}`, the second fails inside words, the third is the edition's work, the last eats `[!note]`.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_STRIKETHROUGH);

/// An event, where it stands, and what is in it.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub event: Event<'a>,
    pub range: Range<usize>,
    pub children: Vec<Node<'a>>,
}

/// How many blocks and marks may stand within each other. What is deeper is read as if it stood here: no book needs
/// it, and every stage that follows the tree would need a stack as deep.
const DEEPEST: usize = 40;

/// Parses a text into a tree; ranges are moved by `base`.
pub(super) fn tree(text: &str, base: usize) -> Vec<Node<'_>> {
    tree_and_depth(text, base).0
}

/// The same, and what was the first to stand deeper than [`DEEPEST`].
pub(super) fn tree_and_depth(text: &str, base: usize) -> (Vec<Node<'_>>, Option<Range<usize>>) {
    // `None` stands for what is too deep: its children go to the node around it.
    let mut stack: Vec<Option<Node<'_>>> = Vec::new();
    let mut roots = Vec::new();
    let (mut depth, mut too_deep) = (0, None);
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        let range = range.start + base..range.end + base;
        let done = match event {
            Event::Start(ref mark) if depth >= DEEPEST && nests(mark) => {
                too_deep.get_or_insert(range);
                stack.push(None);
                None
            }
            Event::Start(_) => {
                depth += 1;
                stack.push(Some(Node { event, range, children: Vec::new() }));
                None
            }
            Event::End(_) => {
                let done = stack.pop().flatten();
                depth -= usize::from(done.is_some());
                done
            }
            leaf => Some(Node { event: leaf, range, children: Vec::new() }),
        };
        if let Some(node) = done {
            let parent = stack.iter_mut().rev().flatten().next();
            parent.map_or(&mut roots, |parent| &mut parent.children).push(node);
        }
    }
    (roots, too_deep)
}

/// Says whether a thing can stand within its own kind, as deep as somebody cares to write it.
fn nests(mark: &Mark<'_>) -> bool {
    matches!(
        mark,
        Mark::BlockQuote(_)
            | Mark::List(_)
            | Mark::Item
            | Mark::DefinitionList
            | Mark::DefinitionListTitle
            | Mark::DefinitionListDefinition
            | Mark::FootnoteDefinition(_)
            | Mark::Emphasis
            | Mark::Strong
            | Mark::Strikethrough
    )
}

/// Gives out ids: each once in the book.
#[derive(Default)]
pub(super) struct Mint {
    taken: BTreeSet<Key>,
    /// The ids that were minted, in their order: as the wording alone would have it, and as it was given out.
    minted: Vec<(Key, Key)>,
    /// Where the author's ids stand.
    named: Vec<(Key, Span)>,
}

/// What one file has of a [`Mint`].
#[derive(Clone, Debug, Default)]
pub(super) struct Coins {
    minted: Vec<(Key, Key)>,
    named: Vec<(Key, Span)>,
}

impl Mint {
    /// Returns the author's ids in the order of the book.
    pub fn named(&self) -> &[(Key, Span)] {
        &self.named
    }

    fn mint(&mut self, text: &str) -> Key {
        let wanted = Key::mint(text);
        let key = wanted.clone().distinct(|key| self.taken.contains(key));
        self.taken.insert(key.clone());
        self.minted.push((wanted, key.clone()));
        key
    }

    /// Says how much was given out so far, for [`Mint::since`].
    pub fn mark(&self) -> (usize, usize) {
        (self.minted.len(), self.named.len())
    }

    /// Returns what was given out since.
    pub fn since(&self, (minted, named): (usize, usize)) -> Coins {
        Coins { minted: self.minted[minted..].to_vec(), named: self.named[named..].to_vec() }
    }

    /// Gives the same out again, and says whether it could: whether each id is the one that would be minted now.
    pub fn again(&mut self, coins: &Coins) -> bool {
        let mut given = BTreeSet::new();
        let same = coins.minted.iter().all(|(wanted, key)| {
            let now = wanted.clone().distinct(|key| self.taken.contains(key) || given.contains(key));
            now == *key && given.insert(now)
        });
        if same {
            self.taken.append(&mut given);
            self.minted.extend_from_slice(&coins.minted);
            self.named.extend_from_slice(&coins.named);
        }
        same
    }
}

/// Reads the blocks of one chapter.
pub(super) struct Reader<'a> {
    pub source: SourceId,
    pub text: &'a str,
    /// The names of the notes that this file defines.
    pub names: BTreeSet<String>,
    /// The names of the editions.
    pub editions: &'a [String],
    pub mint: &'a mut Mint,
    pub diagnostics: Vec<Diagnostic>,
    /// The notes that were found, in the order of their definitions.
    pub notes: Vec<Note>,
    /// What the author tells the translators about the block that comes next.
    comment: Option<String>,
}

/// What a caption line says.
struct Caption {
    text: Unit,
    attributes: Attributes,
    only: Option<Only>,
    span: Span,
}

impl<'a> Reader<'a> {
    pub fn new(source: SourceId, text: &'a str, editions: &'a [String], mint: &'a mut Mint) -> Self {
        Reader {
            source,
            text,
            names: BTreeSet::new(),
            editions,
            mint,
            diagnostics: Vec::new(),
            notes: Vec::new(),
            comment: None,
        }
    }

    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.source, range)
    }

    pub fn tell(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Makes a unit of canonical text: `key` is the author's, or that of what it belongs to.
    pub fn unit(&mut self, kind: UnitKind, text: Mapped, key: Option<Key>) -> Unit {
        let (inlines, told) =
            if kind == UnitKind::Verse { verse(&text, &self.names) } else { inlines(&text, &self.names) };
        self.diagnostics.extend(told);
        let translatable = !(kind == UnitKind::Cell && is_figure(&inlines));
        let fixed = key.is_some();
        let key = match key {
            Some(key) => key,
            None if translatable => self.mint.mint(&text.text),
            None => Key::new("u-"),
        };
        let comment = if translatable { self.comment.take() } else { None };
        let revision = Revision::of_source(&text.text);
        Unit { key, fixed, kind, text, revision, inlines, comment, translatable }
    }

    /// Makes a unit of inline nodes.
    pub fn unit_of(&mut self, kind: UnitKind, nodes: &[Node<'_>], end: usize, key: Option<Key>) -> Unit {
        let at = nodes.first().map_or(end, |node| node.range.start);
        let text = canonical(self.text, nodes, end, false, self.span(at..end.max(at)));
        self.unit(kind, text, key)
    }

    /// Takes an id that the author gave; one that cannot be used is told and not taken.
    pub fn named(&mut self, attributes: &Attributes, base: usize) -> Option<Key> {
        let (id, range) = attributes.id.as_ref()?;
        let span = self.span(base + range.start..base + range.end);
        if !is_name(id) || is_reserved(id) {
            self.tell(Diagnostic::new(Code::BadName, span, format!("`{id}` cannot be an id")).help(
                "begin with a small letter; small letters, digits and single hyphens follow; not `u-` or `fn-`",
            ));
            return None;
        }
        let key = Key::new(id);
        self.mint.named.push((key.clone(), span));
        Some(key)
    }

    /// Splits attributes off the end of a stretch of the source, and tells what is wrong with them.
    pub fn attributes(&mut self, range: Range<usize>, keys: &[&str], classes: &[&str]) -> (usize, Attributes) {
        let base = range.start;
        match attribute::split(&self.text[range.clone()]) {
            Split::None => (range.end, Attributes::default()),
            Split::Broken(broken) => {
                let span = self.span(base + broken.start..base + broken.end);
                self.tell(Diagnostic::new(Code::BadAttribute, span, "these attributes cannot be read").help(
                    "write `{#id .class key=\"value\"}`, with a blank between and each value in quotation marks",
                ));
                (base + broken.start, Attributes::default())
            }
            Split::Found(end, found) => {
                let wrong = found.classes.iter().filter(|(class, _)| !classes.contains(&class.as_str()));
                let wrong: Vec<_> = wrong
                    .map(|(class, at)| (format!(".{class}"), at.clone()))
                    .chain(
                        found
                            .pairs
                            .iter()
                            .filter(|pair| !keys.contains(&pair.key.as_str()))
                            .map(|pair| (pair.key.clone(), pair.key_range.clone())),
                    )
                    .collect();
                for (name, at) in wrong {
                    let known: Vec<_> = keys
                        .iter()
                        .map(|key| format!("`{key}`"))
                        .chain(classes.iter().map(|c| format!("`.{c}`")))
                        .collect();
                    let help = match known.as_slice() {
                        [] => "only an id can stand here: `{#id}`".to_owned(),
                        known => format!("known here: {}", known.join(", ")),
                    };
                    let span = self.span(base + at.start..base + at.end);
                    self.tell(
                        Diagnostic::new(Code::UnknownAttribute, span, format!("`{name}` is not known here"))
                            .help(help),
                    );
                }
                (base + end, found)
            }
        }
    }

    /// Makes a unit of an attribute's value.
    pub fn value(&mut self, attributes: &Attributes, key: &str, base: usize, kind: UnitKind) -> Option<Unit> {
        let text = self.value_text(attributes, key, base)?;
        Some(self.unit(kind, text, None))
    }

    fn value_text(&self, attributes: &Attributes, key: &str, base: usize) -> Option<Mapped> {
        let pair = attributes.pairs.iter().find(|pair| pair.key == key)?;
        let range = base + pair.value_range.start..base + pair.value_range.end;
        let mut text = Mapped::new(self.span(range.clone()));
        let mut at = range.start;
        // `\"` is a quotation mark; other backslashes are the text's own.
        for piece in self.text[range].split_inclusive("\\\"") {
            match piece.strip_suffix("\\\"") {
                Some(words) => {
                    text.push(words, at);
                    text.push("\"", at + words.len() + 1);
                }
                None => text.push(piece, at),
            }
            at += piece.len();
        }
        Some(text)
    }

    /// Reads the value of `only="…"`.
    fn only_value(&mut self, attributes: &Attributes, base: usize) -> Option<Only> {
        let text = self.value_text(attributes, "only", base)?;
        let span = text.whole();
        Some(self.only(&text.text, span))
    }

    /// Reads names of outputs and editions.
    pub fn only(&mut self, names: &str, span: Span) -> Only {
        let mut only = Only::default();
        for name in names.split([' ', ',']).filter(|name| !name.is_empty()) {
            match name {
                "paged" => only.formats.push(Channel::Paged),
                "epub" => only.formats.push(Channel::Epub),
                "html" => only.formats.push(Channel::Html),
                edition if self.editions.iter().any(|known| known == edition) => {
                    only.editions.push(edition.to_owned())
                }
                other => self.tell(
                    Diagnostic::new(Code::UnknownEdition, span, format!("there is no output or edition `{other}`"))
                        .help(format!("use paged, epub, html, or an edition: {}", self.editions.join(", "))),
                ),
            }
        }
        if only == Only::default() {
            self.tell(
                Diagnostic::new(Code::BrokenCallout, span, "it is not said for which output this is")
                    .help(format!("name one: paged, epub, html, or an edition: {}", self.editions.join(", "))),
            );
        }
        only
    }

    /// Reads blocks, and hoists the notes that are defined among them.
    pub fn blocks(&mut self, nodes: &[Node<'_>]) -> Vec<Block> {
        self.blocks_as(nodes, UnitKind::Paragraph)
    }

    /// Reads blocks whose paragraphs are of a kind.
    pub fn blocks_as(&mut self, nodes: &[Node<'_>], kind: UnitKind) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            at += 1;
            let span = self.span(node.range.clone());
            match &node.event {
                Event::Start(Mark::Paragraph) => {
                    let table = nodes.get(at).filter(|next| matches!(next.event, Event::Start(Mark::Table(_))));
                    if self.paragraph(node, table, kind, &mut blocks) {
                        at += 1;
                    }
                }
                Event::Start(Mark::Table(_)) => {
                    let table = self.table(node, None);
                    blocks.push(Block { kind: BlockKind::Table(table), span });
                }
                Event::Start(Mark::Heading { level, .. }) => {
                    let heading = self.heading(node, *level);
                    blocks.push(heading);
                }
                Event::Start(Mark::BlockQuote(_)) => {
                    let block = callout::read(self, node);
                    blocks.extend(block);
                }
                Event::Start(Mark::CodeBlock(code)) => {
                    let info = match code {
                        CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_owned(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let mut text = Mapped::new(span);
                    for child in &node.children {
                        if let Event::Text(words) = &child.event {
                            text.push(words, child.range.start);
                        }
                    }
                    text.trim_end();
                    blocks.push(Block { kind: BlockKind::Code { info, text }, span });
                }
                Event::Start(Mark::List(start)) => {
                    let items =
                        node.children.iter().map(|item| self.item(&item.children, UnitKind::ListItem)).collect();
                    blocks.push(Block { kind: BlockKind::List { start: *start, items }, span });
                }
                Event::Start(Mark::DefinitionList) => self.definition_list(node, &mut blocks),
                Event::Start(Mark::FootnoteDefinition(name)) => self.note(name, node),
                Event::Start(Mark::HtmlBlock) => self.html_block(node, kind, &mut blocks),
                Event::Rule => blocks.push(Block { kind: BlockKind::Rule, span }),
                // Inline text without a paragraph around it: in items and definitions.
                _ => {
                    let run = nodes[at - 1..].iter().take_while(|node| is_inline(&node.event)).count().max(1);
                    let run = &nodes[at - 1..at - 1 + run];
                    at += run.len() - 1;
                    let end = run.last().map_or(node.range.end, |last| last.range.end);
                    let unit = self.unit_of(kind, run, end, None);
                    if !unit.inlines.is_empty() {
                        blocks
                            .push(Block { kind: BlockKind::Paragraph(unit), span: self.span(node.range.start..end) });
                    }
                }
            }
        }
        self.sections(blocks)
    }

    fn item(&mut self, nodes: &[Node<'_>], kind: UnitKind) -> Vec<Block> {
        self.blocks_as(nodes, kind)
    }

    /// Puts the section of each heading that is for a part of the outputs into a block of its own.
    fn sections(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        if !blocks.iter().any(|block| matches!(block.kind, BlockKind::Only { .. })) {
            return blocks;
        }
        let mut done: Vec<Block> = Vec::new();
        // The level of the heading whose section is open: everything goes into the last block of `done`.
        let mut open: Option<u8> = None;
        for block in blocks {
            let level = match &block.kind {
                BlockKind::Heading { level, .. } => Some(*level),
                BlockKind::Only { blocks, .. } => match blocks.as_slice() {
                    [Block { kind: BlockKind::Heading { level, .. }, .. }] => Some(*level),
                    _ => None,
                },
                _ => None,
            };
            if level.is_some_and(|level| open.is_some_and(|open| level <= open)) {
                open = None;
            }
            let begins = matches!(block.kind, BlockKind::Only { .. }) && level.is_some();
            match (open, done.last_mut()) {
                (Some(_), Some(Block { kind: BlockKind::Only { blocks, .. }, span })) => {
                    *span = span.to(block.span);
                    blocks.push(block);
                }
                _ => {
                    open = if begins { level } else { None };
                    done.push(block);
                }
            }
        }
        done
    }

    fn heading(&mut self, node: &Node<'_>, level: HeadingLevel) -> Block {
        let span = self.span(node.range.clone());
        let begin = node.children.first().map_or(node.range.end, |child| child.range.start);
        let last = node.children.last().map_or(begin, |child| child.range.end);
        let (end, attributes) = self.attributes(begin..last, &["short", "only"], &[]);
        let key = self.named(&attributes, begin);
        let text = self.unit_of(UnitKind::Heading, &node.children, end, key);
        let short = self.value(&attributes, "short", begin, UnitKind::ShortTitle);
        let only = self.only_value(&attributes, begin);
        let heading = Block { kind: BlockKind::Heading { level: level as u8, text, short }, span };
        match only {
            Some(only) => Block { kind: BlockKind::Only { only, blocks: vec![heading] }, span },
            None => heading,
        }
    }

    /// Reads a paragraph, or what one of ours begins with. Returns whether the table below was taken with it.
    fn paragraph(
        &mut self,
        node: &Node<'_>,
        table: Option<&Node<'_>>,
        kind: UnitKind,
        blocks: &mut Vec<Block>,
    ) -> bool {
        let span = self.span(node.range.clone());
        let text = &self.text[node.range.clone()];
        if text.starts_with("Chart:") {
            self.not_yet(span, "a chart");
            return false;
        }
        if text.starts_with("Table:") {
            let caption = self.caption(&node.children, "Table:", &["csv", "only"], &[]);
            if caption.attributes.pairs.iter().any(|pair| pair.key == "csv") {
                self.not_yet(span, "a table from data");
                return false;
            }
            let Some(below) = table else {
                self.caption_alone(span, "table");
                blocks.push(Block { kind: BlockKind::Paragraph(caption.text), span });
                return false;
            };
            let table = self.table(below, Some(caption.text));
            let span = span.to(self.span(below.range.clone()));
            blocks.push(limited(caption.only, Block { kind: BlockKind::Table(table), span }));
            return true;
        }
        let picture = match node.children.as_slice() {
            [only] if matches!(only.event, Event::Start(Mark::Image { .. })) => Some((None, only)),
            [.., line_end, last]
                if text.starts_with("Figure:")
                    && matches!(line_end.event, Event::SoftBreak | Event::HardBreak)
                    && matches!(last.event, Event::Start(Mark::Image { .. })) =>
            {
                let line = &node.children[..node.children.len() - 2];
                Some((Some(self.caption(line, "Figure:", &["credit", "only"], &["decorative"])), last))
            }
            _ => None,
        };
        match picture {
            Some((caption, image)) => blocks.push(self.figure(caption, image, span)),
            None => {
                if text.starts_with("Figure:") {
                    self.caption_alone(span, "picture");
                }
                let unit = self.unit_of(kind, &node.children, node.range.end, None);
                if !unit.inlines.is_empty() {
                    blocks.push(Block { kind: BlockKind::Paragraph(unit), span });
                }
            }
        }
        false
    }

    fn not_yet(&mut self, span: Span, what: &str) {
        self.tell(
            Diagnostic::new(Code::NotYet, span, format!("{what} cannot be drawn by this version"))
                .help("write its numbers as a table"),
        );
    }

    fn caption_alone(&mut self, span: Span, what: &str) {
        self.tell(Diagnostic::new(Code::CaptionAlone, span, format!("this caption stands above no {what}")).help(
            match what {
                "table" => "put it directly above the table, with an empty line between",
                _ => "put it on the line directly above the picture, and nothing else",
            },
        ));
    }

    /// Reads a caption line: its prefix and its attributes are no part of the text.
    fn caption(&mut self, line: &[Node<'_>], prefix: &str, keys: &[&str], classes: &[&str]) -> Caption {
        let begin = line.first().map_or(0, |node| node.range.start);
        let last = line.last().map_or(begin, |node| node.range.end);
        let span = self.span(begin..last);
        let (end, attributes) = self.attributes(begin..last, keys, classes);
        let mut attributes = attributes;
        rebase(&mut attributes, begin);
        let key = self.named(&attributes, 0);
        let text = canonical(self.text, line, end, false, span);
        let from = text.text.len() - text.text.get(prefix.len()..).unwrap_or_default().trim_start().len();
        let text = text.slice(from..text.text.len());
        let text = self.unit(UnitKind::Caption, text, key);
        let only = self.only_value(&attributes, 0);
        Caption { text, attributes, only, span }
    }

    fn figure(&mut self, caption: Option<Caption>, image: &Node<'_>, span: Span) -> Block {
        let path = match &image.event {
            Event::Start(Mark::Image { dest_url, .. }) => dest_url.to_string(),
            _ => String::new(),
        };
        let decorative =
            caption.as_ref().is_some_and(|caption| caption.attributes.classes.iter().any(|(c, _)| c == "decorative"));
        let image_span = self.span(image.range.clone());
        let alternative = if image.children.is_empty() {
            if !decorative {
                self.tell(
                    Diagnostic::new(
                        Code::MissingAlternative,
                        image_span,
                        format!("the picture `{path}` has no alternative text"),
                    )
                    .help("write what it shows: `![what it shows](…)`; or `{.decorative}` on its caption line"),
                );
            }
            None
        } else {
            let end = image.children.last().map_or(image.range.end, |child| child.range.end);
            Some(self.unit_of(UnitKind::Alternative, &image.children, end, None))
        };
        let (credit, only, caption) = match caption {
            Some(caption) => {
                let credit = self.value(&caption.attributes, "credit", 0, UnitKind::Credit);
                let shown = !caption.text.inlines.is_empty();
                if !shown && !decorative {
                    self.tell(
                        Diagnostic::new(Code::CaptionAlone, caption.span, "this caption has no text")
                            .help("say what the picture shows, or take the line away"),
                    );
                }
                (credit, caption.only, shown.then_some(caption.text))
            }
            None => (None, None, None),
        };
        let figure = Figure { caption, credit, alternative, path, path_span: image_span };
        limited(only, Block { kind: BlockKind::Figure(figure), span })
    }

    fn table(&mut self, node: &Node<'_>, caption: Option<Unit>) -> Table {
        let columns: Vec<Align> = match &node.event {
            Event::Start(Mark::Table(columns)) => columns.iter().map(|&align| align.into()).collect(),
            _ => Vec::new(),
        };
        let mut head = Vec::new();
        let mut rows = Vec::new();
        for row in &node.children {
            let line = self.text[row.range.clone()].trim_end();
            let span = self.span(row.range.start..row.range.start + line.len());
            let kind = if matches!(row.event, Event::Start(Mark::TableHead)) {
                UnitKind::ColumnHead
            } else {
                UnitKind::Cell
            };
            let written = cells_written(line);
            if written > columns.len() {
                self.tell(
                    Diagnostic::new(
                        Code::BrokenTable,
                        span,
                        format!("this row has {written} cells, and the table {} columns", columns.len()),
                    )
                    .help("write `\\|` for a stroke that is meant as text, or add a column"),
                );
            }
            if !has_pipe(line) && kind == UnitKind::Cell {
                self.tell(
                    Diagnostic::new(Code::RowAfterTable, span, "this line has become a row of the table above it")
                        .help("leave an empty line between the table and the text"),
                );
            }
            let cells: Vec<Unit> = row
                .children
                .iter()
                .map(|cell| {
                    let at = cell.children.first().map_or(cell.range.start, |child| child.range.start);
                    let text =
                        canonical(self.text, &cell.children, cell.range.end, true, self.span(at..cell.range.end));
                    self.unit(kind, text, None)
                })
                .collect();
            match kind {
                UnitKind::ColumnHead => head = cells,
                _ => rows.push(Row { kind: row_kind(&cells), cells }),
            }
        }
        Table { caption, columns, head, rows }
    }

    fn definition_list(&mut self, node: &Node<'_>, blocks: &mut Vec<Block>) {
        let entries = self.entries(node);
        if !entries.is_empty() {
            let span = self.span(node.range.clone());
            blocks.push(Block { kind: BlockKind::Definitions(entries), span });
        }
        // The parser keeps what follows a definition list in it.
        let after =
            node.children.iter().position(|child| !is_definition(&child.event)).unwrap_or(node.children.len());
        let after = self.blocks(&node.children[after..]);
        blocks.extend(after);
    }

    /// Reads the terms and definitions of a definition list.
    pub fn entries(&mut self, node: &Node<'_>) -> Vec<Definition> {
        let mut entries: Vec<Definition> = Vec::new();
        for child in node.children.iter().take_while(|child| is_definition(&child.event)) {
            match (&child.event, entries.last_mut()) {
                (Event::Start(Mark::DefinitionListTitle), _) => {
                    let wrapped = child.children.iter().any(|node| matches!(node.event, Event::SoftBreak));
                    if wrapped || child.range.len() > 90 {
                        let span = self.span(child.range.end..child.range.end + 1);
                        self.tell(
                            Diagnostic::new(
                                Code::WrappedDefinition,
                                span,
                                "a line that begins `: ` has made a definition list of this paragraph",
                            )
                            .help("move the colon to the line before, or write `\\:`"),
                        );
                    }
                    let term = self.unit_of(UnitKind::Term, &child.children, child.range.end, None);
                    entries.push(Definition { term, definitions: Vec::new() });
                }
                (_, Some(entry)) => {
                    let definition = self.item(&child.children, UnitKind::Definition);
                    entry.definitions.push(definition);
                }
                (_, None) => {}
            }
        }
        entries
    }

    fn note(&mut self, name: &str, node: &Node<'_>) {
        let span = self.span(node.range.clone());
        let head = self.span(node.range.start..node.range.start + name.len() + 4);
        if !is_name(name) {
            self.tell(
                Diagnostic::new(Code::BadName, head, format!("`{name}` cannot be the name of a note"))
                    .help("begin with a small letter; small letters, digits and single hyphens follow"),
            );
        }
        let mut blocks = self.blocks_as(&node.children, UnitKind::Note);
        // `fn-<name>`, then `fn-<name>--2` for its second paragraph.
        let paragraphs = blocks.iter_mut().filter_map(|block| match &mut block.kind {
            BlockKind::Paragraph(unit) => Some(unit),
            _ => None,
        });
        // A name that is none would be no id either: the texts of such a note keep theirs of their wording.
        for (at, unit) in paragraphs.enumerate().filter(|_| is_name(name)) {
            unit.key = Key::new(if at == 0 { format!("fn-{name}") } else { format!("fn-{name}--{}", at + 1) });
            unit.fixed = true;
        }
        self.notes.push(Note { name: name.to_owned(), blocks, span });
    }

    /// Reads a block of HTML: a note to the translators, a comment, or what is shown as text.
    fn html_block(&mut self, node: &Node<'_>, kind: UnitKind, blocks: &mut Vec<Block>) {
        let whole = self.text[node.range.clone()].trim_end();
        let mut rest = whole.trim_start();
        while let Some(comment) = rest.strip_prefix("<!--") {
            let (inside, after) = comment.split_once("-->").unwrap_or((comment, ""));
            if let Some(told) = inside.trim().strip_prefix("translator:") {
                self.comment = Some(told.split_whitespace().collect::<Vec<_>>().join(" "));
            }
            rest = after.trim_start();
        }
        if rest.is_empty() {
            return;
        }
        let at = node.range.start + whole.len() - rest.len();
        let span = self.span(at..at + rest.len());
        let shown: String = rest.chars().take(40).take_while(|&c| c != '\n').collect();
        self.tell(Diagnostic::new(Code::HtmlNotAllowed, span, format!("`{shown}` is shown as text")).help(
            "write Markdown; abbr, bdi, br, cite, i, b, em, strong, q, s, small, span, sub, sup and u may stand inside a line",
        ));
        let mut text = Mapped::new(span);
        for (offset, c) in rest.char_indices() {
            if c.is_ascii_punctuation() {
                text.push_made("\\", at + offset);
            }
            let mut buffer = [0; 4];
            match c {
                '\n' | '\r' => text.push_made(" ", at + offset),
                c => text.push(c.encode_utf8(&mut buffer), at + offset),
            }
        }
        let unit = self.unit(kind, text, None);
        blocks.push(Block { kind: BlockKind::Paragraph(unit), span });
    }
}

/// Moves the ranges of attributes from a line's beginning to the source's.
fn rebase(attributes: &mut Attributes, base: usize) {
    let moved = |range: &mut Range<usize>| *range = range.start + base..range.end + base;
    attributes.id.iter_mut().for_each(|(_, range)| moved(range));
    attributes.classes.iter_mut().for_each(|(_, range)| moved(range));
    for pair in &mut attributes.pairs {
        moved(&mut pair.key_range);
        moved(&mut pair.value_range);
    }
}

fn limited(only: Option<Only>, block: Block) -> Block {
    match only {
        Some(only) => Block { span: block.span, kind: BlockKind::Only { only, blocks: vec![block] } },
        None => block,
    }
}

fn is_definition(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Mark::DefinitionListTitle | Mark::DefinitionListDefinition))
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(mark) => matches!(
            mark,
            Mark::Emphasis
                | Mark::Strong
                | Mark::Strikethrough
                | Mark::Superscript
                | Mark::Subscript
                | Mark::Link { .. }
                | Mark::Image { .. }
        ),
        Event::Rule => false,
        _ => true,
    }
}

/// Says whether a line has a stroke that parts cells.
fn has_pipe(line: &str) -> bool {
    line.replace("\\|", "").contains('|')
}

/// Counts the cells that a row was written with.
fn cells_written(line: &str) -> usize {
    let line = line.replace("\\|", "");
    let line = line.trim().trim_start_matches(['>', ' ']);
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    line.split('|').count()
}

/// Says what a row is, by what is bold in it.
fn row_kind(cells: &[Unit]) -> RowKind {
    let mut filled = cells.iter().filter(|cell| !cell.inlines.is_empty());
    let Some(first) = filled.next() else { return RowKind::Plain };
    let figures: Vec<_> = filled.collect();
    match (is_bold(first), figures.as_slice()) {
        (false, _) => RowKind::Plain,
        (true, []) => RowKind::Section,
        (true, figures) => {
            let (mut some, mut all) = (false, true);
            for cell in figures.iter().filter(|cell| !cell.translatable) {
                some = true;
                all &= is_bold(cell);
            }
            if some && all { RowKind::Total } else { RowKind::Plain }
        }
    }
}

/// Says whether all of a cell is bold; a note's call may stand behind.
fn is_bold(cell: &Unit) -> bool {
    let mut bold = false;
    cell.inlines.iter().all(|inline| match &inline.kind {
        InlineKind::Strong(_) => {
            bold = true;
            true
        }
        InlineKind::NoteCall(_) => true,
        InlineKind::Text(text) => text.trim().is_empty(),
        _ => false,
    }) && bold
}

/// Says whether a cell holds only facts and numbers, so that there is nothing to translate.
fn is_figure(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match &inline.kind {
        InlineKind::Fact { .. } | InlineKind::NoteCall(_) | InlineKind::Break => true,
        InlineKind::Strong(content) | InlineKind::Emphasis(content) => is_figure(content),
        InlineKind::Text(text) => !text.chars().any(char::is_alphabetic),
        _ => false,
    })
}

impl From<pulldown_cmark::Alignment> for Align {
    fn from(align: pulldown_cmark::Alignment) -> Self {
        match align {
            pulldown_cmark::Alignment::None => Align::Start,
            pulldown_cmark::Alignment::Left => Align::Left,
            pulldown_cmark::Alignment::Center => Align::Center,
            pulldown_cmark::Alignment::Right => Align::Right,
        }
    }
}
