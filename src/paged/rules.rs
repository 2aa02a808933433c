//! How Typst's own elements are shown where we know more than it does: [`library`].
//!
//! The numbers of notes are the edition's, and stand in the source. Typst counts notes for each number that it shows: so
//! every paragraph with a note, and every note, would depend on all notes of the book, and be set again in each pass of the
//! layout and whenever a word of any note changes. Here they are not counted.
//!
//! *Architecture invariant*: what is shown, and how it is tagged, is what Typst's own rules make of the same number
//! (`FOOTNOTE_RULE` and `FOOTNOTE_ENTRY_RULE` in typst-layout's `rules.rs`).

use std::sync::OnceLock;

use comemo::Track;
use typst::diag::{At, SourceResult};
use typst::engine::Engine;
use typst::foundations::{Content, Context, NativeElement, Packed, ShowFn, StyleChain, Target};
use typst::introspection::Location;
use typst::layout::{Em, HElem};
use typst::model::{DirectLinkElem, FootnoteElem, FootnoteEntry};
use typst::pdf::PdfMarkerTag;
use typst::text::SuperElem;
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

/// Returns Typst's library with these rules.
pub(super) fn library() -> &'static LazyHash<Library> {
    static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let mut library = Library::builder().build();
        library.rules.replace(Target::Paged, CALL);
        library.rules.replace(Target::Paged, NOTE);
        LazyHash::new(library)
    })
}

/// A call: the number, raised, close to the word before it, and a link to the note.
const CALL: ShowFn<FootnoteElem> = |call, engine, styles| {
    let place = call.declaration_location(engine).at(call.span())?;
    let number = number(call, engine, styles)?;
    let name = FootnoteElem::alt_text(styles, &number.plain_text());
    Ok(HElem::hole().clone() + label(call, place.variant(1), number, name))
};

/// A note: its number, raised, which links back to the call, and its words.
const NOTE: ShowFn<FootnoteEntry> = |entry, engine, styles| {
    let call = &entry.note;
    let words = call.body_content().cloned().unwrap_or_default();
    let Some(place) = call.location() else { return Ok(words) };
    let number = number(call, engine, StyleChain::default())?;
    let name = number.plain_text();
    Ok(Content::sequence([
        HElem::new(entry.indent.get(styles).into()).pack(),
        label(call, place, number, name),
        HElem::new(Em::new(0.05).into()).with_weak(true).pack(),
        words,
    ]))
};

/// Returns a note's number, which the source gives it.
fn number(call: &Packed<FootnoteElem>, engine: &mut Engine, styles: StyleChain) -> SourceResult<Content> {
    let context = Context::new(call.location(), Some(styles));
    Ok(call.numbering.get_ref(styles).apply(engine, context.track(), call.span(), &[])?.display())
}

/// Returns a number as a link, tagged as the label of a note.
fn label(call: &Packed<FootnoteElem>, to: Location, number: Content, name: typst::ecow::EcoString) -> Content {
    let link = DirectLinkElem::new(to, number, Some(name)).pack().spanned(call.span());
    PdfMarkerTag::Label(SuperElem::new(link).pack().spanned(call.span()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use typst::World;
    use typst::diag::FileResult;
    use typst::foundations::{Bytes, Datetime, Duration};
    use typst::syntax::{FileId, Source};
    use typst::text::{Font, FontBook};
    use typst_layout::PagedDocument;

    use super::*;
    use crate::config::Print;
    use crate::paged::markup::{self, Adjustments};
    use crate::paged::sample;
    use crate::paged::setting::StandingType;
    use crate::paged::world::{Case, Desk};

    /// A desk with Typst's own rules.
    struct Stock(Desk, LazyHash<Library>);

    impl World for Stock {
        fn library(&self) -> &LazyHash<Library> {
            &self.1
        }
        fn book(&self) -> &LazyHash<FontBook> {
            self.0.book()
        }
        fn main(&self) -> FileId {
            self.0.main()
        }
        fn source(&self, id: FileId) -> FileResult<Source> {
            self.0.source(id)
        }
        fn file(&self, id: FileId) -> FileResult<Bytes> {
            self.0.file(id)
        }
        fn font(&self, index: usize) -> Option<Font> {
            self.0.font(index)
        }
        fn today(&self, offset: Option<Duration>) -> Option<Datetime> {
            self.0.today(offset)
        }
    }

    #[test]
    fn notes_look_and_are_tagged_as_by_typsts_own_rules() {
        let edition = sample::every_block();
        let theme = crate::theme::Theme::embedded("plain").expect("a theme").paged;
        let takes = markup::write(&edition, &Print::default(), &Adjustments::default());
        let holds = |call| takes.iter().any(|take| take.source.contains(call));
        assert!(holds("#note(") && holds("#note-again("));
        let case = Arc::new(Case::of(&theme, &edition.name));
        let desk = || Desk::new(StandingType::default().set(takes.clone()), case.clone());
        let pdf = |world: &dyn World| {
            let document = typst::compile::<PagedDocument>(world).output.expect("pages");
            typst_pdf::pdf(&document, &typst_pdf::PdfOptions::default()).expect("a PDF")
        };
        let (ours, stock) = (desk(), Stock(desk(), LazyHash::new(Library::builder().build())));
        assert!(pdf(&ours) == pdf(&stock));
    }
}
