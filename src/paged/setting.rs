//! Takes that are set: [`Setting`]; and how they stand from one layout to the next: [`StandingType`].
//!
//! In: the [`Take`]s of an edition. Out: for each the file that Typst reads, and the way from the spans in it back to the
//! origins of its literals.

use std::num::NonZeroU64;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use typst::syntax::{Source, Span, SyntaxKind, SyntaxNode};

use super::file::{MAIN, chapter_path, source};
use super::markup::Take;
use super::origin::{Origin, Origins};

/// A take as Typst reads it.
#[derive(Debug)]
pub struct Setting {
    take: Arc<Take>,
    source: Source,
    /// The spans that lead back, ascending, each with the place of its origin.
    ways: OnceLock<Vec<(NonZeroU64, usize)>>,
}

impl Setting {
    fn new(take: Arc<Take>, source: Source) -> Arc<Self> {
        Arc::new(Setting { take, source, ways: OnceLock::new() })
    }

    /// Returns the file.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Returns the take.
    pub fn take(&self) -> &Take {
        &self.take
    }

    /// Returns where a span came from. The tree is walked once for all of them: to look up each glyph in it anew would take
    /// as long as the layout.
    pub fn origin(&self, span: Span) -> Option<&Origin> {
        let ways = self.ways.get_or_init(|| {
            let mut ways = Vec::new();
            collect(self.source.root(), 0, &self.take.origins, &mut ways);
            ways.sort_unstable();
            ways
        });
        let at = ways.binary_search_by_key(&span.into_raw(), |(span, _)| *span).ok()?;
        self.take.origins.get(ways.get(at)?.1)
    }
}

fn collect(node: &SyntaxNode, start: usize, origins: &Origins, ways: &mut Vec<(NonZeroU64, usize)>) {
    // The glyphs of `raw("…")` have the span of the call, all others that of the literal.
    let leads_back = match node.kind() {
        SyntaxKind::Str => true,
        SyntaxKind::FuncCall => {
            node.children().next().is_some_and(|callee| matches!(callee.leaf_text().as_str(), "raw" | "image"))
        }
        _ => false,
    };
    if leads_back && let Some(at) = origins.place(&(start..start + node.len())) {
        ways.push((node.span().into_raw(), at));
    }
    let mut at = start;
    for child in node.children() {
        collect(child, at, origins, ways);
        at += child.len();
    }
}

/// Standing type: the takes of the layout before. The next are set into them by what differs, so that what stays keeps its
/// spans, and Typst, which remembers by them, does not set it again.
#[derive(Debug, Default)]
pub struct StandingType(Vec<Arc<Setting>>);

impl StandingType {
    /// Sets the takes of an edition: what stands around the chapters, then these.
    pub fn set(&mut self, takes: Vec<Arc<Take>>) -> Vec<Arc<Setting>> {
        let mut standing = std::mem::take(&mut self.0).into_iter();
        for (at, take) in takes.into_iter().enumerate() {
            let setting = match standing.next() {
                Some(setting) if Arc::ptr_eq(&setting.take, &take) => setting,
                Some(setting) => {
                    let mut source = setting.source.clone();
                    if source.text() != take.source {
                        for (range, with) in differing_lines(source.text(), &take.source).into_iter().rev() {
                            source.edit(range, &with);
                        }
                    }
                    Setting::new(take, source)
                }
                None => {
                    let path = at.checked_sub(1).map_or_else(|| MAIN.to_owned(), chapter_path);
                    let source = source(&path, take.source.clone());
                    Setting::new(take, source)
                }
            };
            self.0.push(setting);
        }
        self.0.clone()
    }
}

/// Returns the bytes of a text in whose place others stand in the next, line by line: what lies between two changes keeps
/// its spans, too.
fn differing_lines(before: &str, after: &str) -> Vec<(Range<usize>, String)> {
    let old: Vec<&str> = before.split_inclusive('\n').collect();
    let new: Vec<&str> = after.split_inclusive('\n').collect();
    let mut starts = vec![0];
    starts.extend(old.iter().scan(0, |at, line| {
        *at += line.len();
        Some(*at)
    }));
    let changes = similar::capture_diff_slices(similar::Algorithm::Patience, &old, &new);
    let changes = changes.iter().filter(|change| change.tag() != similar::DiffTag::Equal);
    changes
        .filter_map(|change| {
            let lines = change.old_range();
            Some((*starts.get(lines.start)?..*starts.get(lines.end)?, new.get(change.new_range())?.concat()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes<const N: usize>(texts: [&str; N]) -> Vec<Arc<Take>> {
        texts.into_iter().map(Take::of).collect()
    }

    #[test]
    fn standing_type_is_set_anew_where_it_differs() {
        let mut standing = StandingType::default();
        standing.set(takes(["#par[a]\n#par[b]\n#par[c]\n#par[d]"]));
        for text in ["#par[a]\n#x\n#par[b]\n#par[c]\n#y\n#par[d]", "#par[b]\n", "", "#par[e]\n#par[d]\n"] {
            assert_eq!(standing.set(takes([text]))[0].source().text(), text);
        }
    }

    #[test]
    fn a_take_that_stands_is_not_set_again() {
        let mut standing = StandingType::default();
        let [main, first, second] = ["#main", "#par[a]", "#par[b]"].map(Take::of);
        let before = standing.set(vec![main.clone(), first, second.clone()]);
        let other = takes(["#par[c]"]).remove(0);
        let now = standing.set(vec![main.clone(), other, second]);
        let same = |at: usize| Arc::ptr_eq(&before[at], &now[at]);
        assert_eq!([same(0), same(1), same(2)], [true, false, true]);
        assert_eq!(before[1].source().id(), now[1].source().id());
        // A book may have fewer chapters, and more again.
        assert_eq!(standing.set(vec![main.clone()]).len(), 1);
        assert_eq!(standing.set(takes(["#main", "#par[d]"]))[1].source().text(), "#par[d]");
    }
}
