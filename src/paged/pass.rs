//! One pass of Typst's layout, from what the pass before has shown: [`Draft::pass`].
//!
//! Typst lays a document out again and again until everything that it looked up in the layout before (the page of a label,
//! the entries of the contents) is what the layout now says. `typst::compile` does so from nothing each time. Here the
//! source may change between two passes, so that what a pass has shown of the chapters that did not change is not lost;
//! and a layout of a while ago can be the one to begin with.
//!
//! *Architecture invariant*: the passes alone decide; the same sources in the same order give the same pages.

use std::sync::Arc;

use comemo::{Constraint, Track};
use typst::diag::{SourceDiagnostic, SourceResult};
use typst::engine::{Engine, Route, Sink, Traced};
use typst::foundations::{Content, StyleChain, Target, TargetElem};
use typst::introspection::{EmptyIntrospector, Introspector};
use typst::syntax::Span;
use typst::utils::Protected;
use typst::{World, introspection};
use typst_layout::{PagedDocument, PagedIntrospector, layout_document};

use super::world::Desk;

/// How many passes Typst gives a document to come to rest.
pub(super) const MOST: usize = introspection::MAX_ITERS;

/// A source that was read, ready to be laid out.
pub(super) struct Draft {
    content: Content,
    warnings: Vec<SourceDiagnostic>,
}

/// What one pass has made.
pub(super) struct Pass {
    /// The pages.
    pub document: PagedDocument,
    /// Whether all that was looked up in the pass before still holds: then the next would give the same pages.
    pub stable: bool,
    sink: Sink,
}

/// What passes have shown, from the oldest on; of those that Typst can compare.
#[derive(Clone, Default)]
pub(super) struct Passes(Vec<Arc<PagedIntrospector>>);

impl Draft {
    /// Reads the source on a desk.
    pub(super) fn read(desk: &Desk) -> Result<Self, Vec<SourceDiagnostic>> {
        let mut sink = Sink::new();
        let traced = Traced::default();
        let world: &dyn World = desk;
        let main =
            world.source(world.main()).map_err(|missing| vec![SourceDiagnostic::error(Span::detached(), missing)])?;
        let module = typst_eval::eval(
            world.track(),
            desk.library(),
            traced.track(),
            sink.track_mut(),
            Route::default().track(),
            &main,
        );
        let content = module.map_err(|errors| errors.to_vec())?.content();
        Ok(Draft { content, warnings: sink.warnings().to_vec() })
    }

    /// Lays the source out once.
    ///
    /// # Errors
    /// What makes a layout impossible whatever the next pass would show.
    pub(super) fn pass(&self, desk: &Desk, before: &mut Passes) -> SourceResult<Pass> {
        let library = desk.library();
        let base = StyleChain::new(&library.styles);
        let target = TargetElem::target.set(Target::Paged).wrap();
        let (empty, traced, constraint) = (EmptyIntrospector, Traced::default(), Constraint::new());
        let shown: &dyn Introspector = before.0.last().map_or(&empty, |last| last.as_ref());
        let world: &dyn World = desk;
        let mut sink = Sink::new();
        let mut engine = Engine {
            library,
            world: world.track(),
            introspector: Protected::new(shown.track_with(&constraint)),
            traced: traced.track(),
            sink: sink.track_mut(),
            route: Route::default(),
        };
        let document = layout_document(&mut engine, &self.content, base.chain(&target))?;
        let introspector: &dyn Introspector = document.introspector().as_ref();
        let stable = constraint.validate(introspector);
        before.add(document.introspector().clone());
        Ok(Pass { document, stable, sink })
    }
}

impl Pass {
    /// Returns the pages that stay as they are, the errors that remain, and the warnings.
    pub(super) fn end(
        self,
        draft: &Draft,
        desk: &Desk,
        passes: &Passes,
    ) -> (PagedDocument, Vec<SourceDiagnostic>, Vec<SourceDiagnostic>) {
        let Pass { document, stable, mut sink } = self;
        let errors = sink.delayed().to_vec();
        let mut warnings = draft.warnings.clone();
        if !stable {
            warnings.extend(passes.restless(desk, sink.introspections()));
        }
        warnings.extend(sink.warnings());
        (document, errors, warnings)
    }
}

impl Passes {
    /// Says whether no pass has been made.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the last alone: what the next layout of the same book can begin with.
    pub(super) fn last(self) -> Self {
        Passes(self.0.into_iter().next_back().into_iter().collect())
    }

    fn add(&mut self, shown: Arc<PagedIntrospector>) {
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push(shown);
    }

    /// Tells what keeps a document from coming to rest.
    fn restless(&self, desk: &Desk, looked_up: &[introspection::Introspection]) -> Vec<SourceDiagnostic> {
        let empty = EmptyIntrospector;
        let mut shown: [&dyn Introspector; MOST + 1] = [&empty; MOST + 1];
        for (place, of) in shown.iter_mut().rev().zip(self.0.iter().rev()) {
            *place = of.as_ref();
        }
        let world: &dyn World = desk;
        introspection::analyze(world.track(), shown, looked_up).to_vec()
    }
}
