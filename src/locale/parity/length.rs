//! Lengths: what must fit into a place of its own, and a translation so much longer or shorter that words may be lost.

use super::prose::{NOTE, OBJECT};
use super::{Findings, Pair};
use crate::diagnostic::Code;
use crate::document::UnitKind;

/// How many characters a source text must have before its ratio says anything.
const LONG_ENOUGH: usize = 80;

/// How much shorter or longer a whole translation is at most: beyond, a sentence is lost or stands twice.
const RATIO: std::ops::RangeInclusive<f64> = 0.5..=1.8;

/// Returns how many characters have room, for what stands in a place of its own: the cover, a pull quote, a caption.
pub fn limit(kind: UnitKind) -> Option<usize> {
    match kind {
        UnitKind::BookTitle => Some(90),
        UnitKind::BookSubtitle => Some(160),
        UnitKind::Blurb => Some(1200),
        UnitKind::ShortTitle => Some(40),
        UnitKind::PullQuote => Some(280),
        UnitKind::KeyFigure => Some(32),
        UnitKind::Caption => Some(240),
        UnitKind::ColumnHead => Some(48),
        UnitKind::Title
        | UnitKind::Byline
        | UnitKind::Role
        | UnitKind::Standfirst
        | UnitKind::Heading
        | UnitKind::BoxTitle
        | UnitKind::Paragraph
        | UnitKind::ListItem
        | UnitKind::Term
        | UnitKind::Definition
        | UnitKind::Note
        | UnitKind::Attribution
        | UnitKind::KeyFigureLabel
        | UnitKind::Verse
        | UnitKind::Cell
        | UnitKind::Alternative
        | UnitKind::Credit => None,
    }
}

pub(super) fn check(pair: &Pair<'_>, findings: &mut Findings) {
    let (source, own) = (length(&pair.source.text), length(&pair.own.text) + length(&pair.own.foreign));
    let source = source + length(&pair.source.foreign);
    if let Some(limit) = limit(pair.unit.kind) {
        // Where the source text is as long, the author has found room for it.
        let limit = limit.max(source);
        if own > limit {
            findings.tell(
                &pair.unit.key,
                Code::TooLong,
                pair.whole(),
                format!("{own} characters stand here, and there is room for {limit}"),
                format!("say it in {} characters less", own - limit),
            );
        }
    }
    let ratio = own as f64 / source.max(1) as f64;
    if pair.message.is_current() && source >= LONG_ENOUGH && !RATIO.contains(&ratio) {
        let (how, help) = if ratio < 1.0 {
            ("shorter", "see whether a sentence is lost")
        } else {
            ("longer", "see whether something stands twice, or was added")
        };
        findings.tell(
            &pair.unit.key,
            Code::OtherLength,
            pair.whole(),
            format!("the translation is much {how} than its source text: {own} characters for {source}"),
            help,
        );
    }
}

/// Counts the characters that are seen; a fact is about as long as eight.
fn length(text: &str) -> usize {
    text.chars().map(|c| if c == OBJECT { 8 } else { usize::from(c != NOTE) }).sum()
}
