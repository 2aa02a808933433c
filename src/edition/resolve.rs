//! The text of a unit in one edition: the translation, or the source text marked as such; facts formatted, references
//! resolved, typography applied.

use std::collections::{BTreeMap, BTreeSet};

use super::format;
use super::interface::Interface;
use super::number::{Target, TargetKind};
use super::typography::Typography;
use super::{Inline, Run, plain_text};
use crate::cache::Fingerprint;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::document::key::Revision;
use crate::document::{self, Facts, InlineKind, Key, ReferenceForm, Unit, UnitKind, markdown};
use crate::locale::{Catalog, Message};
use crate::source::{Mapped, Span};

/// The text of a unit, decided but for the numbers of its notes.
pub(super) struct Resolved {
    pub inlines: Vec<Inline>,
    /// The language, where it is not the edition's.
    pub language: Option<String>,
    pub span: Span,
    /// The names of the notes that it calls, in order.
    pub calls: Vec<String>,
}

/// A language, and how it writes.
#[derive(Clone, Copy)]
pub(super) struct Voice<'a> {
    pub language: &'a str,
    pub interface: &'a Interface,
}

pub(super) struct Resolver<'a> {
    facts: &'a Facts,
    own: Voice<'a>,
    source: Voice<'a>,
    targets: BTreeMap<Key, Target<'a>>,
    catalog: Option<&'a Catalog>,
    /// The names of the notes that the chapter defines.
    names: BTreeSet<String>,
    /// The targets that the chapter has asked for, whether they are there or not.
    asked: BTreeSet<Key>,
    diagnostics: Vec<Diagnostic>,
}

/// Where a text comes from: what is wrong in it is told of its own file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Manuscript,
    Translation,
}

/// What the inlines of one unit need to be resolved.
struct Context<'a, 'u> {
    voice: Voice<'a>,
    origin: Origin,
    unit: &'u Unit,
    calls: Vec<String>,
    /// Within the words of a reference no further reference writes its own.
    nested: bool,
    /// How many marks (emphasis, a link) the inlines stand within.
    depth: u32,
}

impl<'a> Resolver<'a> {
    pub fn new(
        facts: &'a Facts,
        own: Voice<'a>,
        source: Voice<'a>,
        targets: BTreeMap<Key, Target<'a>>,
        catalog: Option<&'a Catalog>,
    ) -> Self {
        let (names, asked, diagnostics) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        Resolver { facts, own, source, targets, catalog, names, asked, diagnostics }
    }

    /// Begins a chapter: `names` are the notes that it defines.
    pub fn enter(&mut self, names: BTreeSet<String>) {
        self.names = names;
        self.asked.clear();
    }

    /// Looks a target up, and notes that it was asked for.
    pub fn target(&mut self, key: &Key) -> Option<Target<'a>> {
        if !self.asked.contains(key) {
            self.asked.insert(key.clone());
        }
        self.targets.get(key).copied()
    }

    /// Returns the targets that were asked for since the chapter began.
    pub fn asked(&self) -> &BTreeSet<Key> {
        &self.asked
    }

    /// Returns the fingerprint of a target: of all that a reference to it can write, but for the targets that it asks
    /// for in its turn.
    pub fn fingerprint_of(&self, key: &Key) -> [u8; 32] {
        let target = self.targets.get(key);
        let target = target.map(|Target { chapter, kind, unit }| (chapter, kind, *unit, self.written(unit)));
        Fingerprint::of(&target).with_places()
    }

    /// Returns the translation of a unit, if it has one.
    pub fn written(&self, unit: &Unit) -> Option<&'a Mapped> {
        Some(&self.catalog?.messages.get(&unit.key)?.text)
    }

    pub fn tell(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Returns what was told so far.
    pub fn told(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    pub fn finish(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Decides the text of a unit.
    pub fn unit(&mut self, unit: &Unit) -> Resolved {
        self.resolve_unit(unit, false)
    }

    fn resolve_unit(&mut self, unit: &Unit, nested: bool) -> Resolved {
        let message = self.catalog.filter(|_| unit.translatable).map(|catalog| catalog.messages.get(&unit.key));
        let found;
        let (inlines, voice, language, origin, span): (&[document::Inline], _, _, _, _);
        match message {
            // The source edition, or a cell without words: the manuscript's own text.
            None => {
                inlines = &unit.inlines;
                (voice, language, origin, span) = (self.own, None, Origin::Manuscript, unit.text.whole());
            }
            Some(Some(message)) => {
                let read = if unit.kind == UnitKind::Verse { markdown::verse } else { markdown::inlines };
                let (read, told) = read(&message.text, &self.names);
                if !nested {
                    self.tell_of_translation(told, &unit.key);
                }
                found = read;
                inlines = &found;
                (voice, language, origin, span) = (self.own, None, Origin::Translation, message.text.whole());
            }
            Some(None) => {
                inlines = &unit.inlines;
                let foreign = self.source.language.to_owned();
                (voice, language, origin, span) = (self.source, Some(foreign), Origin::Manuscript, unit.text.whole());
            }
        }
        self.set(inlines, Context { voice, origin, unit, calls: Vec::new(), nested, depth: 0 }, language, span)
    }

    /// Decides the text of a paragraph of a translator's note.
    pub fn own_note(&mut self, key: &Key, message: &Message) -> Resolved {
        let (inlines, told) = markdown::inlines(&message.text, &BTreeSet::new());
        self.tell_of_translation(told, key);
        let unit = Unit {
            key: key.clone(),
            fixed: true,
            kind: UnitKind::Note,
            revision: Revision::of_source(&message.text.text),
            text: message.text.clone(),
            inlines: Vec::new(),
            comment: None,
            translatable: true,
        };
        let (voice, span) = (self.own, message.text.whole());
        let context =
            Context { voice, origin: Origin::Translation, unit: &unit, calls: Vec::new(), nested: false, depth: 0 };
        self.set(&inlines, context, None, span)
    }

    /// What a translator has yet to mend never stops an edition by itself: `[policy]` does. A translator's note that is
    /// not there is told with the faults of the translation.
    fn tell_of_translation(&mut self, told: Vec<Diagnostic>, key: &Key) {
        let own = |told: &Diagnostic| told.code == Code::UndefinedNote && told.message.starts_with("the note `trl-");
        let told = told.into_iter().filter(|told| !own(told));
        self.diagnostics.extend(told.map(|told| told.severity(Severity::Warning).unit(key)));
    }

    fn set(
        &mut self,
        inlines: &[document::Inline],
        mut context: Context<'a, '_>,
        language: Option<String>,
        span: Span,
    ) -> Resolved {
        let voice = context.voice;
        let mut resolved = self.line(inlines, &mut context);
        if let Some(typography) = Typography::of(voice.language) {
            typography.apply(&mut resolved);
        }
        Resolved { inlines: resolved, language, span, calls: context.calls }
    }

    /// Resolves what stands within a mark.
    fn inlines(&mut self, inlines: &[document::Inline], context: &mut Context<'a, '_>) -> Vec<Inline> {
        context.depth += 1;
        let resolved = self.line(inlines, context);
        context.depth -= 1;
        resolved
    }

    fn line(&mut self, inlines: &[document::Inline], context: &mut Context<'a, '_>) -> Vec<Inline> {
        let mut resolved = Vec::with_capacity(inlines.len());
        for inline in inlines {
            let span = inline.span;
            match &inline.kind {
                InlineKind::Text(text) => {
                    let text = match context.unit.kind {
                        UnitKind::Cell if context.origin == Origin::Manuscript => {
                            format::cell(text, self.source.language, context.voice.interface)
                        }
                        _ => text.clone(),
                    };
                    resolved.push(Inline::Text(Run { text, span }));
                }
                InlineKind::Code(text) => resolved.push(Inline::Code(Run { text: text.clone(), span })),
                InlineKind::Emphasis(content) => resolved.push(Inline::Emphasis(self.inlines(content, context))),
                InlineKind::Strong(content) => resolved.push(Inline::Strong(self.inlines(content, context))),
                InlineKind::Strike(content) => resolved.push(Inline::Strike(self.inlines(content, context))),
                InlineKind::Element { tag, attributes, content } => {
                    let content = self.inlines(content, context);
                    resolved.push(Inline::Element { tag: *tag, attributes: attributes.clone(), content });
                }
                InlineKind::Link { url, content } => {
                    let mut content = self.inlines(content, context);
                    if content.is_empty() {
                        content.push(Inline::Text(Run { text: url.clone(), span }));
                    }
                    resolved.push(Inline::Link { url: url.clone(), content });
                }
                InlineKind::Reference { target, form, content } => {
                    let content = self.inlines(content, context);
                    self.reference(target, *form, content, span, context, &mut resolved);
                }
                InlineKind::NoteCall(name) => {
                    if !context.nested {
                        context.calls.push(name.clone());
                        resolved.push(Inline::NoteCall { number: 0, call: 0 });
                    }
                }
                InlineKind::Fact { name, form } => {
                    let text = self.fact(name, form.as_deref(), span, context);
                    resolved.push(Inline::Text(Run { text, span }));
                }
                // The index is not drawn yet: its terms stand in the text as they are.
                InlineKind::IndexMark { content, path: _ } => resolved.extend(self.inlines(content, context)),
                InlineKind::Break => resolved.push(Inline::Break),
            }
        }
        resolved
    }

    fn fact(&mut self, name: &str, form: Option<&str>, span: Span, context: &Context<'a, '_>) -> String {
        let written = || match form {
            Some(form) => format!("{{${name}--{form}}}"),
            None => format!("{{${name}}}"),
        };
        let Some(fact) = self.facts.0.get(name) else {
            let code = if context.origin == Origin::Manuscript { Code::UnknownFact } else { Code::UnknownVariable };
            self.diagnostics.push(
                Diagnostic::new(code, span, format!("there is no fact `{name}`"))
                    .help("mend the name, or add the fact to manuscript/facts.toml")
                    .unit(&context.unit.key),
            );
            return written();
        };
        match format::fact(&fact.value, form, context.voice.interface) {
            Ok(text) => text,
            Err(fault) => {
                let mut told = Diagnostic::new(Code::UnknownForm, span, fault.message(name))
                    .help(fault.help())
                    .unit(&context.unit.key);
                if context.origin == Origin::Translation {
                    told.severity = Severity::Warning;
                }
                self.diagnostics.push(told);
                written()
            }
        }
    }

    fn reference(
        &mut self,
        target: &str,
        form: ReferenceForm,
        mut content: Vec<Inline>,
        span: Span,
        context: &mut Context<'a, '_>,
        resolved: &mut Vec<Inline>,
    ) {
        let key = Key::new(target);
        let Some(Target { chapter, kind, unit }) = self.target(&key) else {
            let mut told =
                Diagnostic::new(Code::UnknownTarget, span, format!("there is no `#{target}` in this edition"))
                    .help("give a heading, box, table or figure this id, or mend the reference")
                    .unit(&context.unit.key);
            if context.origin == Origin::Translation {
                told.severity = Severity::Warning;
            }
            self.diagnostics.push(told);
            if content.is_empty() {
                content.push(Inline::Text(Run { text: target.to_owned(), span }));
            }
            return resolved.extend(content);
        };
        if form == ReferenceForm::Page {
            let (mut before, mut after) = context.voice.interface.page_reference();
            if !content.is_empty() {
                // The author's own word for it: `[p.](#costs "page")`.
                (before, after) = (format!("{}\u{a0}", plain_text(&content).trim_end()), String::new());
            } else if begins_sentence(resolved, context) {
                before = capitalised(&before);
            }
            return resolved.push(Inline::PageReference { target: key, chapter, before, after });
        }
        if content.is_empty() {
            let mut text = if context.nested { target.to_owned() } else { self.name_of(kind, unit, context.voice) };
            if begins_sentence(resolved, context) {
                text = capitalised(&text);
            }
            content.push(Inline::Text(Run { text, span }));
        }
        resolved.push(Inline::Reference { target: key, chapter, content });
    }

    /// Returns what a reference writes of itself: "table 3", "chapter 2", the title of a section.
    fn name_of(&mut self, kind: TargetKind, unit: &Unit, voice: Voice<'a>) -> String {
        match kind {
            TargetKind::Chapter(Some(number)) => voice.interface.reference("chapter", number),
            TargetKind::Table(Some(number)) => voice.interface.reference("table", number),
            TargetKind::Figure(Some(number)) => voice.interface.reference("figure", number),
            TargetKind::Chapter(None)
            | TargetKind::Section
            | TargetKind::Aside
            | TargetKind::Table(None)
            | TargetKind::Figure(None) => {
                let title = self.resolve_unit(unit, true);
                voice.interface.reference_to_title(plain_text(&title.inlines).trim())
            }
        }
    }
}

/// Says whether what comes next begins a sentence: nothing stands before it in the unit, or the end of another sentence.
fn begins_sentence(before: &[Inline], context: &Context) -> bool {
    let text = plain_text(before);
    let stands_first = text.trim().is_empty() && context.depth == 0;
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '’' | '”' | '»' | ')' | '"'));
    stands_first || (text.ends_with(char::is_whitespace) && end.ends_with(['.', '!', '?', '…']))
}

/// Returns a text with a capital as its first letter.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
