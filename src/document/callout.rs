//! Callouts: block quotes that begin `[!kind]`.
//!
//! In: the node of a block quote. Out: the block that it stands for. Any other Markdown viewer shows a quotation.

use std::ops::Range;

use pulldown_cmark::{Event, Tag as Mark};

use super::markdown::{Node, Reader};
use super::{Block, BlockKind, Definition, Unit, UnitKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Mapped, Span};

/// The words that may stand behind `[!`.
const KINDS: [&str; 6] = ["pull-quote", "box", "timeline", "key-figure", "verse", "only"];

/// What the first line of a callout says, and what is left of its first paragraph.
struct Head<'n, 'a> {
    kind: &'n str,
    /// What follows the kind within the brackets.
    argument: &'n str,
    /// The brackets.
    span: Span,
    /// What stands behind the brackets on the first line: the title.
    title: &'n [Node<'a>],
    title_range: Range<usize>,
    /// The lines of the first paragraph below.
    rest: &'n [Node<'a>],
}

/// Reads a block quote: a callout, or a quotation.
pub(super) fn read(reader: &mut Reader<'_>, node: &Node<'_>) -> Option<Block> {
    let span = reader.span(node.range.clone());
    let first = node.children.first().filter(|child| matches!(child.event, Event::Start(Mark::Paragraph)));
    let text = reader.text;
    let Some(head) = first.and_then(|paragraph| head(text, paragraph, reader)) else {
        let blocks = reader.blocks(&node.children);
        return (!blocks.is_empty()).then_some(Block { kind: BlockKind::Quote(blocks), span });
    };
    let below = &node.children[1..];
    let titled = matches!(head.kind, "box" | "timeline");
    if !titled && !head.title.is_empty() && KINDS.contains(&head.kind) {
        reader.tell(
            Diagnostic::new(
                Code::BrokenCallout,
                reader.span(head.title_range.clone()),
                format!("a {} has no title", head.kind),
            )
            .help("begin its text on the next line"),
        );
    }
    if head.kind != "only" && !head.argument.is_empty() && KINDS.contains(&head.kind) {
        reader.tell(
            Diagnostic::new(
                Code::BrokenCallout,
                head.span,
                format!("`[!{}]` stands alone in its brackets", head.kind),
            )
            .help("put a title behind the brackets"),
        );
    }
    let kind = match head.kind {
        "pull-quote" => pull_quote(reader, &head, below, span)?,
        "box" => {
            let title = title(reader, &head);
            let mut blocks = rest(reader, &head, UnitKind::Paragraph);
            blocks.extend(reader.blocks(below));
            if blocks.is_empty() {
                reader.tell(
                    Diagnostic::new(Code::BrokenCallout, head.span, "this box is empty")
                        .help("write its text on lines that begin `> `"),
                );
            }
            BlockKind::Aside { title, blocks }
        }
        "timeline" => timeline(reader, &head, below),
        "key-figure" => key_figure(reader, &head, below)?,
        "verse" => BlockKind::Verse(lines(reader, node)?),
        "only" => {
            let only = reader.only(head.argument, head.span);
            let mut blocks = rest(reader, &head, UnitKind::Paragraph);
            blocks.extend(reader.blocks(below));
            BlockKind::Only { only, blocks }
        }
        other => {
            let near = KINDS.iter().find(|kind| kind.starts_with(&other[..other.len().min(2)]));
            let help = match near {
                Some(near) => format!("did you mean `[!{near}]`?"),
                None => format!("use one of {}", KINDS.join(", ")),
            };
            reader.tell(
                Diagnostic::new(Code::UnknownCallout, head.span, format!("`{other}` is no kind of callout"))
                    .help(help),
            );
            BlockKind::Quote(reader.blocks(&node.children))
        }
    };
    Some(Block { kind, span })
}

/// Recognises `[!kind argument] title` at the beginning of a paragraph.
fn head<'n, 'a>(text: &'n str, paragraph: &'n Node<'a>, reader: &Reader<'_>) -> Option<Head<'n, 'a>> {
    let start = paragraph.range.start;
    let line = text[start..paragraph.range.end].lines().next().unwrap_or_default();
    let (inside, _) = line.strip_prefix("[!")?.split_once(']')?;
    let (kind, argument) = inside.split_once(char::is_whitespace).unwrap_or((inside, ""));
    let close = start + inside.len() + 3;
    let nodes = &paragraph.children;
    let line_end = nodes.iter().position(|node| matches!(node.event, Event::SoftBreak | Event::HardBreak));
    let line_end = line_end.unwrap_or(nodes.len());
    let behind = nodes[..line_end].iter().position(|node| node.range.end > close).unwrap_or(line_end);
    let title = &nodes[behind..line_end];
    let from = title.first().map_or(close, |node| node.range.start.max(close));
    let title_range = from..title.last().map_or(from, |node| node.range.end);
    let title = if text[title_range.clone()].trim().is_empty() { &nodes[..0] } else { title };
    Some(Head {
        kind,
        argument: argument.trim(),
        span: reader.span(start..close),
        title,
        title_range,
        rest: nodes.get(line_end + 1..).unwrap_or_default(),
    })
}

fn title(reader: &mut Reader<'_>, head: &Head<'_, '_>) -> Option<Unit> {
    if head.title.is_empty() {
        return None;
    }
    let (end, attributes) = reader.attributes(head.title_range.clone(), &[], &[]);
    let key = reader.named(&attributes, head.title_range.start);
    // The blank behind the bracket is no part of the title.
    let mut nodes = head.title.to_vec();
    if let Some(first) = nodes.first_mut() {
        let blanks = reader.text[first.range.clone()].bytes().take_while(u8::is_ascii_whitespace).count();
        first.range.start += blanks;
    }
    let unit = reader.unit_of(UnitKind::BoxTitle, &nodes, end, key);
    (!unit.inlines.is_empty()).then_some(unit)
}

/// Reads the lines of the first paragraph below the callout's own.
fn rest(reader: &mut Reader<'_>, head: &Head<'_, '_>, kind: UnitKind) -> Vec<Block> {
    reader.blocks_as(head.rest, kind)
}

fn pull_quote(reader: &mut Reader<'_>, head: &Head<'_, '_>, below: &[Node<'_>], span: Span) -> Option<BlockKind> {
    let mut paragraphs: Vec<&[Node<'_>]> = Vec::new();
    if !head.rest.is_empty() {
        paragraphs.push(head.rest);
    }
    for node in below {
        match &node.event {
            Event::Start(Mark::Paragraph) => paragraphs.push(&node.children),
            _ => reader.tell(
                Diagnostic::new(
                    Code::BrokenCallout,
                    reader.span(node.range.clone()),
                    "a pull quote holds paragraphs only",
                )
                .help("use `[!box]` for anything else"),
            ),
        }
    }
    let mut attribution = None;
    if let Some(last) = paragraphs.pop() {
        let text = reader.text;
        let dashed = |node: &Node<'_>| text[node.range.start..].starts_with("— ");
        // A paragraph of its own, or the last line.
        let line = last
            .iter()
            .rposition(|node| matches!(node.event, Event::SoftBreak | Event::HardBreak))
            .map(|at| (at, at + 1))
            .filter(|&(_, next)| last.get(next).is_some_and(&dashed));
        let (words, said_by) = match line {
            Some((end, next)) => (&last[..end], &last[next..]),
            None if last.first().is_some_and(dashed) => (&last[..0], last),
            None => (last, &last[..0]),
        };
        if !words.is_empty() {
            paragraphs.push(words);
        }
        if let (Some(first), Some(end)) = (said_by.first(), said_by.last()) {
            let (from, to) = (first.range.start, end.range.end);
            let whole = super::inline::canonical(reader.text, said_by, to, false, reader.span(from..to));
            let dash = "— ".len();
            let text = whole.slice(dash.min(whole.text.len())..whole.text.len());
            attribution = Some(text);
        }
    }
    let text: Vec<Unit> = paragraphs
        .into_iter()
        .map(|nodes| {
            let end = nodes.last().map_or(0, |node| node.range.end);
            reader.unit_of(UnitKind::PullQuote, nodes, end, None)
        })
        .collect();
    let attribution = attribution.map(|text| reader.unit(UnitKind::Attribution, text, None));
    if text.is_empty() {
        reader.tell(
            Diagnostic::new(Code::BrokenCallout, span, "this pull quote has no words")
                .help("write them on a line that begins `> `, below `> [!pull-quote]`"),
        );
        return None;
    }
    Some(BlockKind::PullQuote { text, attribution })
}

fn timeline(reader: &mut Reader<'_>, head: &Head<'_, '_>, below: &[Node<'_>]) -> BlockKind {
    let title = title(reader, head);
    let mut entries: Vec<Definition> = Vec::new();
    for node in below {
        match &node.event {
            Event::Start(Mark::DefinitionList) => entries.extend(reader.entries(node)),
            _ => reader.tell(broken_timeline(reader.span(node.range.clone()), "this is no entry of the timeline")),
        }
    }
    if !head.rest.is_empty() {
        // Without an empty line the first date is read as part of the title's paragraph.
        let span = reader.span(head.rest[0].range.clone());
        reader.tell(broken_timeline(span, "the first date has run into the title"));
    } else if entries.is_empty() {
        reader.tell(broken_timeline(head.span, "this timeline has no dates"));
    }
    BlockKind::Timeline { title, entries }
}

fn broken_timeline(span: Span, message: &str) -> Diagnostic {
    Diagnostic::new(Code::BrokenTimeline, span, message).help(
        "write an empty `>` line after the title, then each date on a line and its events on lines that begin `> : `",
    )
}

fn key_figure(reader: &mut Reader<'_>, head: &Head<'_, '_>, below: &[Node<'_>]) -> Option<BlockKind> {
    let mut units: Vec<Unit> = Vec::new();
    if !head.rest.is_empty() {
        let end = head.rest.last().map_or(0, |node| node.range.end);
        units.push(reader.unit_of(UnitKind::KeyFigure, head.rest, end, None));
    }
    for node in below {
        let kind = if units.is_empty() { UnitKind::KeyFigure } else { UnitKind::KeyFigureLabel };
        match &node.event {
            Event::Start(Mark::Paragraph) => units.push(reader.unit_of(kind, &node.children, node.range.end, None)),
            _ => reader.tell(broken_key_figure(reader.span(node.range.clone()))),
        }
    }
    if units.len() < 2 {
        reader.tell(broken_key_figure(head.span));
    }
    if units.is_empty() {
        return None;
    }
    let figure = units.remove(0);
    Some(BlockKind::KeyFigure { figure, label: units })
}

fn broken_key_figure(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::BrokenCallout,
        span,
        "a key figure is a paragraph with the figure and a paragraph with what it is",
    )
    .help("part the two with an empty `>` line")
}

/// Reads the source lines below `[!verse]`, without the marks of the blocks that they are in.
fn lines(reader: &mut Reader<'_>, node: &Node<'_>) -> Option<Unit> {
    let text = reader.text;
    let mut lines: Vec<(usize, &str)> = Vec::new();
    let mut at = node.range.start;
    for line in text[node.range.clone()].split_inclusive('\n') {
        let content = line.trim_end();
        // The quotation's own mark is the last `>` of the line's marks; one blank behind it belongs to it.
        let marks = content.len() - content.trim_start_matches([' ', '\t', '>']).len();
        let own = content[..marks].rfind('>').map_or(0, |mark| mark + 1);
        let own = own + usize::from(content[own..].starts_with(' '));
        lines.push((at + own, &content[own..]));
        at += line.len();
    }
    let below: Vec<_> = lines.into_iter().skip(1).skip_while(|(_, line)| line.is_empty()).collect();
    let until = below.iter().rposition(|(_, line)| !line.is_empty());
    let Some(until) = until else {
        let span = reader.span(node.range.clone());
        reader.tell(
            Diagnostic::new(Code::BrokenCallout, span, "this verse has no lines")
                .help("write them on lines that begin `> `"),
        );
        return None;
    };
    let (begin, _) = below[0];
    let (last, words) = below[until];
    let mut verse = Mapped::new(reader.span(begin..last + words.len()));
    for (index, (start, line)) in below[..=until].iter().enumerate() {
        if index > 0 {
            verse.push_made("\n", start.saturating_sub(1));
        }
        verse.push(line, *start);
    }
    Some(reader.unit(UnitKind::Verse, verse, None))
}
