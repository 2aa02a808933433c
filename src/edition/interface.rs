//! The words that Plantin itself writes into an edition: "Contents", "Table 3", "million".
//!
//! In: the `interface.ftl` of a project's locale, if it has one. Out: an [`Interface`] that has an answer for every
//! message, and a diagnostic for each message of the project that cannot be used. A message is looked for in the
//! project's file, then in Plantin's own for the language, then in Plantin's English; a file of a project names only
//! what it wants otherwise.
//!
//! *Architecture invariant*: no text of the book passes through here, and no rule of any language stands here in
//! Rust: what differs between languages is in `locales/<language>/interface.ftl`.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};
use unic_langid::LanguageIdentifier;

use super::format::{self, DateForm};
use super::{Inline, Run};
use crate::config::Date;
use crate::diagnostic::{Code, Diagnostic, Where};
use crate::source::{Source, SourceId, Sources, Span};

/// Plantin's own words, by primary language subtag.
const BUILT_IN: [(&str, &str); 4] = [
    ("en", include_str!("../../locales/en/interface.ftl")),
    ("fr", include_str!("../../locales/fr/interface.ftl")),
    ("nl", include_str!("../../locales/nl/interface.ftl")),
    // The sample book has no German edition, so its words lie here.
    ("de", include_str!("interface/de.ftl")),
];

/// The words of one edition's language.
pub struct Interface {
    language: String,
    /// What the project's file says, if there is one: with the language it decides every word.
    written: Option<String>,
    /// The project's, the language's, English: the first that has a message writes it.
    layers: Vec<Layer>,
}

/// As all that decides its words.
impl Hash for Interface {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.language, &self.written).hash(state);
    }
}

/// What a message is given.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// Words, written as they are.
    Text(&'a str),
    /// A number, written in plain digits; a selector takes its plural form.
    Number(u32),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Argument::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Argument::Text(text)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Argument::Number(number)
    }
}

impl Interface {
    /// Reads the words for a language, a BCP 47 tag: those of `project`, the locale's own `interface.ftl`, before
    /// Plantin's. A message of the project's that cannot be used is told ([`Code::MissingWord`]) and Plantin's stands in its
    /// place; a message that the project's file does not have is no fault, unless Plantin does not speak the language.
    pub fn new(project: Option<SourceId>, sources: &Sources, language: &str) -> (Self, Vec<Diagnostic>) {
        let mut told = Vec::new();
        let mut layers = Vec::new();
        if let Some(id) = project {
            layers.push(Layer::of_project(id, sources.get(id), language, &mut told));
        }
        let own = BUILT_IN.iter().find(|(subtag, _)| *subtag == primary_subtag(language));
        match own {
            Some((_, text)) => layers.push(Layer::built_in(text, language)),
            None => told.extend(not_spoken(project, layers.first(), language)),
        }
        if own.is_none_or(|(subtag, _)| *subtag != "en") {
            layers.push(Layer::built_in(BUILT_IN[0].1, "en"));
        }
        let written = project.map(|id| sources.get(id).text.clone());
        (Interface { language: language.to_owned(), written, layers }, told)
    }

    /// Returns the language, a BCP 47 tag, as it was given.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Writes a message. The ids are those of `locales/en/interface.ftl`; one that is not there writes itself.
    pub fn message(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.find(id, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// Writes a message, if there is one of this id: `role-edt` for a MARC relator that has a word.
    pub fn find(&self, id: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        self.part(id, &[None], &fluent_arguments(arguments))
    }

    /// Writes the first of several parts of a message (its value, or an attribute) that there is, layer by layer: a
    /// project that words a unit anew, and says nothing of its short form, has its own wording in the short form too.
    pub(super) fn part(&self, id: &str, parts: &[Option<&str>], arguments: &FluentArgs<'_>) -> Option<String> {
        let layers = self.layers.iter().filter(|layer| !layer.unusable.contains(id));
        layers
            .flat_map(|layer| parts.iter().map(move |part| (layer, part)))
            .find_map(|(layer, part)| layer.write(id, *part, arguments).ok().flatten())
    }

    /// Joins names as the language does: "A, B and C".
    pub fn list(&self, names: &[&str]) -> String {
        match names {
            [] => String::new(),
            [name] => (*name).to_owned(),
            [first @ .., last] => {
                let first = first.join(&self.message("list-separator", &[]));
                format!("{first}{}{last}", self.message("list-last-separator", &[]))
            }
        }
    }

    /// Returns a day in words: "24 January 2019".
    pub fn date(&self, date: Date) -> String {
        format::date(date, DateForm::Long, self)
    }

    /// Returns "Chapter 2".
    pub fn chapter_label(&self, number: u32) -> String {
        self.numbered("chapter-label", number)
    }

    /// Returns "Table 3. ", with the mark that the language puts between label and caption.
    pub fn table_label(&self, number: u32) -> String {
        self.numbered("table-label", number)
    }

    /// Returns "Figure 3. ".
    pub fn figure_label(&self, number: u32) -> String {
        self.numbered("figure-label", number)
    }

    /// Returns what a reference writes: "table 3" (`kind` is "chapter", "table", "figure" or "page").
    pub fn reference(&self, kind: &str, number: u32) -> String {
        self.numbered(&format!("reference-{kind}"), number)
    }

    /// Returns what a reference to a printed page writes before and behind the page's number.
    pub fn page_reference(&self) -> (String, String) {
        const MARK: &str = "\u{fffc}";
        let text = self.message("reference-page", &[("number", MARK.into())]);
        let (before, after) = text.split_once(MARK).unwrap_or((&text, ""));
        (before.to_owned(), after.to_owned())
    }

    /// Returns what a reference to a section or box writes: its title in quotation marks.
    pub fn reference_to_title(&self, title: &str) -> String {
        self.message("reference-title", &[("title", title.into())])
    }

    /// Puts the language's word for a credit around it: "Picture: …". What is put there was written at `span`.
    pub fn credit(&self, inlines: &mut Vec<Inline>, span: Span) {
        // The credit may hold links and emphasis, so the message is written around a mark that no text holds.
        const MARK: &str = "\u{fffc}";
        let text = self.message("credit", &[("credit", MARK.into())]);
        let (before, after) = text.split_once(MARK).unwrap_or((&text, ""));
        let run = |text: &str| (!text.is_empty()).then(|| Inline::Text(Run { text: text.to_owned(), span }));
        inlines.splice(0..0, run(before));
        inlines.extend(run(after));
    }

    fn numbered(&self, id: &str, number: u32) -> String {
        self.message(id, &[("number", number.into())])
    }

    /// Returns the words that renderers write.
    pub fn words(&self) -> Words {
        let word = |id: &str| self.message(id, &[]);
        Words {
            contents: word("contents"),
            notes: word("notes"),
            cover: word("cover"),
            title_page: word("title-page"),
            body: word("body"),
            page_list: word("page-list"),
            landmarks: word("landmarks"),
            previous: word("previous"),
            next: word("next"),
            languages: word("languages"),
            back_to_text: word("back-to-text"),
            close: word("close"),
            skip: word("skip"),
            permalink: word("permalink"),
            untranslated: word("untranslated"),
            published_by: word("published-by"),
            translated_by: word("translated-by"),
            license: word("license"),
            download: word("download"),
            read_online: word("read-online"),
            single_file: word("single-file"),
            plain_text: word("plain-text"),
            search: word("search"),
            search_label: word("search-label"),
            search_results: self.message("search-results", &[("number", Words::NUMBER.into())]),
            search_none: word("search-none"),
            search_failed: word("search-failed"),
            search_script: word("search-script"),
            search_server: word("search-server"),
            cite: word("cite"),
            continued: word("continued"),
            accessibility_summary: word("accessibility-summary"),
            accessibility_notes: word("accessibility-notes"),
            accessibility_pages: word("accessibility-pages"),
            accessibility_pictures: word("accessibility-pictures"),
            language_name: word("language-name"),
            aside: word("aside"),
            timeline: word("timeline"),
            key_figure: word("key-figure"),
            pull_quote: word("pull-quote"),
            code: word("code"),
            note: word("note"),
            page: word("page"),
            editions: word("editions"),
        }
    }
}

/// One file of messages.
struct Layer {
    bundle: FluentBundle<FluentResource>,
    /// Messages that can be read and yet not be used; each was told.
    unusable: BTreeSet<String>,
}

impl Layer {
    fn new(language: &str) -> Self {
        let language = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Else U+2068 and U+2069 would be printed around every argument.
        bundle.set_use_isolating(false);
        Layer { bundle, unusable: BTreeSet::new() }
    }

    /// Plantin's own file; that it has no fault is tested.
    fn built_in(text: &str, language: &str) -> Self {
        let mut layer = Layer::new(language);
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        layer.bundle.add_resource_overriding(resource);
        layer
    }

    /// A project's file: whatever it holds, what can be used of it is, and the rest is told.
    fn of_project(id: SourceId, source: &Source, language: &str, told: &mut Vec<Diagnostic>) -> Self {
        let mut layer = Layer::new(language);
        if let Some(at) = too_deep(&source.text) {
            let place = Span::new(id, at..at + 1);
            told.push(
                Diagnostic::new(Code::MissingWord, place, format!("`{}` nests braces too deeply", source.path)).help(
                    "close each `{` with a `}`; until then Plantin's own words stand in the place of the file's",
                ),
            );
            return layer;
        }
        let (resource, errors) = match FluentResource::try_new(source.text.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        told.extend(errors.iter().map(|error| broken(id, &source.text, error)));

        let review = Review { source: id, resource: &resource, known: known_ids(), steps: Cell::new(0) };
        for (name, fault) in review.faults() {
            layer.unusable.insert(name);
            told.push(fault);
        }
        told.extend(review.duplicates());
        let names = review.names();
        // The first of two messages of one id counts, as everywhere in Plantin.
        let _ = layer.bundle.add_resource(resource);

        for (name, span) in names {
            if !layer.unusable.contains(&name) && layer.goes_in_a_circle(&name) {
                told.push(
                    Diagnostic::new(Code::MissingWord, span, format!("the message `{name}` leads back to itself"))
                        .help("write its words out instead of `{ … }` with the name of another message"),
                );
                layer.unusable.insert(name);
            }
        }
        layer
    }

    /// Writes a part of a message: `None` if there is none. Faults of Fluent's are handed back, so that the next layer
    /// can be asked.
    fn write(
        &self,
        id: &str,
        part: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Result<Option<String>, Vec<FluentError>> {
        let Some(message) = self.bundle.get_message(id) else { return Ok(None) };
        let pattern = match part {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let Some(pattern) = pattern else { return Ok(None) };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        if errors.is_empty() { Ok(Some(text)) } else { Err(errors) }
    }

    fn goes_in_a_circle(&self, id: &str) -> bool {
        let mut arguments = FluentArgs::new();
        for name in variables(id) {
            arguments.set(*name, "");
        }
        self.write(id, None, &arguments).is_err()
    }
}

/// Looks through a project's file for messages that Plantin cannot use.
///
/// What is refused beyond misspellings could make the formatter panic or never end: functions, selectors other than a
/// variable, braces in braces, references with arguments.
struct Review<'a> {
    source: SourceId,
    resource: &'a FluentResource,
    known: BTreeSet<String>,
    /// How many patterns were looked at for the message in hand: references could multiply without end.
    steps: Cell<u32>,
}

impl Review<'_> {
    /// Returns each message that cannot be used, and why.
    fn faults(&self) -> Vec<(String, Diagnostic)> {
        let mut faults = Vec::new();
        for message in self.messages() {
            let name = message.id.name;
            if !self.known.contains(name) && !free(name) {
                let fault = self.fault(name, format!("Plantin has no message `{name}`"));
                faults.push((
                    name.to_owned(),
                    fault.help(
                        "compare with the messages of Plantin's own interface.ftl; only `unit-…` and `currency-…` may be new",
                    ),
                ));
                continue;
            }
            let mut patterns =
                message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            self.steps.set(0);
            if let Some(reason) = patterns.find_map(|pattern| self.pattern(pattern, variables(name))) {
                faults.push((name.to_owned(), reason.told(self, name)));
            }
        }
        faults
    }

    /// Returns the second message of each name; the first one counts.
    fn duplicates(&self) -> Vec<Diagnostic> {
        let mut seen = BTreeSet::new();
        let again = self.messages().filter(|message| !seen.insert(message.id.name));
        again
            .map(|message| {
                let name = message.id.name;
                Diagnostic::new(Code::DuplicateMessage, self.span(name), format!("the message `{name}` stands twice"))
                    .help("take one away; until then the first one counts")
            })
            .collect()
    }

    fn names(&self) -> Vec<(String, Span)> {
        self.messages().map(|message| (message.id.name.to_owned(), self.span(message.id.name))).collect()
    }

    fn messages(&self) -> impl Iterator<Item = &ast::Message<&str>> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message),
            _ => None,
        })
    }

    /// Returns why a pattern cannot be used.
    fn pattern<'r>(&'r self, pattern: &'r ast::Pattern<&'r str>, variables: &[&str]) -> Option<Unusable<'r>> {
        const LIMIT: u32 = 50;
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > LIMIT {
            return Some(Unusable::Nested);
        }
        pattern.elements.iter().find_map(|element| match element {
            ast::PatternElement::TextElement { .. } => None,
            ast::PatternElement::Placeable { expression } => self.expression(expression, variables),
        })
    }

    fn expression<'r>(
        &'r self,
        expression: &'r ast::Expression<&'r str>,
        variables: &[&str],
    ) -> Option<Unusable<'r>> {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) if id.name == "count" => {
                Some(Unusable::Count(id.name))
            }
            ast::Expression::Inline(inline) => self.inline(inline, variables),
            ast::Expression::Select { selector, variants } => {
                let ast::InlineExpression::VariableReference { id } = selector else {
                    return Some(Unusable::Selector);
                };
                if !variables.contains(&id.name) {
                    return Some(Unusable::Variable(id.name));
                }
                variants.iter().find_map(|variant| self.pattern(&variant.value, variables))
            }
        }
    }

    fn inline<'r>(&'r self, inline: &'r ast::InlineExpression<&'r str>, variables: &[&str]) -> Option<Unusable<'r>> {
        match inline {
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => None,
            ast::InlineExpression::VariableReference { id } => {
                (!variables.contains(&id.name)).then_some(Unusable::Variable(id.name))
            }
            ast::InlineExpression::FunctionReference { id, .. } => Some(Unusable::Function(id.name)),
            ast::InlineExpression::TermReference { arguments: Some(_), .. } => Some(Unusable::Nested),
            ast::InlineExpression::Placeable { .. } => Some(Unusable::Nested),
            ast::InlineExpression::MessageReference { id, attribute }
            | ast::InlineExpression::TermReference { id, attribute, .. } => {
                let term = matches!(inline, ast::InlineExpression::TermReference { .. });
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                // A term is given nothing, and would write `{$name}` into the book without a word.
                let variables = if term { &[] } else { variables };
                match self.referenced(id.name, attribute, term) {
                    None => Some(Unusable::Reference(id.name)),
                    Some(pattern) => self.pattern(pattern, variables),
                }
            }
        }
    }

    fn referenced(&self, name: &str, attribute: Option<&str>, term: bool) -> Option<&ast::Pattern<&str>> {
        self.resource.entries().find_map(|entry| {
            let (value, attributes) = match entry {
                ast::Entry::Message(message) if !term && message.id.name == name => {
                    (message.value.as_ref(), &message.attributes)
                }
                ast::Entry::Term(found) if term && found.id.name == name => (Some(&found.value), &found.attributes),
                _ => return None,
            };
            match attribute {
                None => value,
                Some(wanted) => attributes.iter().find(|found| found.id.name == wanted).map(|found| &found.value),
            }
        })
    }

    fn fault(&self, at: &str, message: String) -> Diagnostic {
        Diagnostic::new(Code::MissingWord, self.span(at), message)
    }

    /// Returns where a slice of the file stands: the parser's slices lie in its text.
    fn span(&self, slice: &str) -> Span {
        let base = self.resource.source();
        let start = (slice.as_ptr() as usize).saturating_sub(base.as_ptr() as usize).min(base.len());
        Span::new(self.source, start..(start + slice.len()).min(base.len()))
    }
}

/// Why a message cannot be used.
enum Unusable<'a> {
    Variable(&'a str),
    Count(&'a str),
    Function(&'a str),
    Reference(&'a str),
    Selector,
    Nested,
}

impl Unusable<'_> {
    fn told(&self, review: &Review<'_>, message: &str) -> Diagnostic {
        let known: Vec<String> = variables(message).iter().map(|name| format!("`{{ ${name} }}`")).collect();
        let known = match known.is_empty() {
            true => format!("`{message}` has nothing to fill in: write plain words"),
            false => format!("`{message}` can use {}", known.join(", ")),
        };
        match *self {
            Unusable::Variable(name) => review
                .fault(name, format!("the message `{message}` uses `{{ ${name} }}`, which it is not given"))
                .help(known),
            Unusable::Count(name) => review
                .fault(
                    name,
                    format!("the message `{message}` writes `{{ $count }}`, which only chooses a plural form"),
                )
                .help("write `{ $number }` where the digits stand"),
            Unusable::Function(name) => review
                .fault(name, format!("the message `{message}` uses the function `{name}`, which does not exist here"))
                .help(known),
            Unusable::Reference(name) => review
                .fault(name, format!("the message `{message}` refers to `{name}`, which this file does not have"))
                .help(format!("write the words out, or add `{name}` to this file")),
            Unusable::Selector => review
                .fault(message, format!("the message `{message}` selects on something that never changes"))
                .help(known),
            Unusable::Nested => review
                .fault(message, format!("the message `{message}` is built too deeply"))
                .help("write its words out, with no braces in braces"),
        }
    }
}

/// Tells of a part of a file that is no message.
fn broken(id: SourceId, text: &str, error: &ParserError) -> Diagnostic {
    let start = error.pos.start.min(text.len());
    let line = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| start + end);
    let label = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is wanted here"),
        ErrorKind::MissingValue | ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "words are wanted after the `=`".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => "this `}` closes nothing".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a quotation mark is not closed".to_owned(),
        ErrorKind::MissingDefaultVariant => "one choice must begin with `*`".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one choice can begin with `*`".to_owned(),
        ErrorKind::ExpectedInlineExpression => "`{ $name }` is wanted between the braces".to_owned(),
        _ => "reading stopped here".to_owned(),
    };
    let span = Span::new(id, start..line.min(start + 40).max(start));
    Diagnostic::new(Code::MissingWord, span, "a message of the interface cannot be read").label(label).help(
        "a message is a line `name = words`, and longer ones go on in lines that begin with blanks; a brace that is meant as such is written `{ \"{\" }`",
    )
}

/// Tells, once, that Plantin does not speak a language and that the project's file leaves words to it.
fn not_spoken(project: Option<SourceId>, layer: Option<&Layer>, language: &str) -> Option<Diagnostic> {
    let has = |id: &str| layer.is_some_and(|layer| layer.bundle.has_message(id) && !layer.unusable.contains(id));
    let missing: Vec<String> = known_ids().into_iter().filter(|id| !has(id) && !free(id)).collect();
    let first = missing.first()?;
    let place = project.map_or(Where::Project, |id| Span::new(id, 0..0).into());
    let message = format!("Plantin has no words of its own in `{language}`, so that `{first}` stands in English");
    let more: Vec<String> = missing.iter().map(|id| format!("`{id}`")).collect();
    Some(
        Diagnostic::new(Code::MissingWord, place, message)
            .help(format!("write into the locale's interface.ftl what it lacks: {}", more.join(", "))),
    )
}

/// Says where braces are nested deeper than any message needs; the parser descends once a brace, and a machine's stack
/// is finite.
fn too_deep(text: &str) -> Option<usize> {
    const LIMIT: u32 = 64;
    let mut depth = 0_u32;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A message begins: whatever was open before is junk.
            _ if line_start && byte.is_ascii_alphabetic() => depth = 0,
            _ => {}
        }
        if depth > LIMIT {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}

/// The ids of Plantin's own messages: those of the English file.
fn known_ids() -> BTreeSet<String> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(BUILT_IN[0].1.to_owned());
    let ids = resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

/// Says whether a project may have messages of this id that Plantin does not know: units and currencies of its own.
fn free(id: &str) -> bool {
    id.starts_with("unit-") || id.starts_with("currency-")
}

/// Returns what a message is given to fill in.
fn variables(id: &str) -> &'static [&'static str] {
    match id {
        "chapter-label" | "table-label" | "figure-label" | "note-call" | "search-results" => &["number"],
        "reference-chapter" | "reference-table" | "reference-figure" | "reference-page" => &["number"],
        "reference-title" => &["title"],
        "credit" => &["credit"],
        "negative" => &["amount"],
        "date-long" => &["date", "day", "month"],
        "date-month" => &["month"],
        "date-year" => &["year"],
        "unit-million" | "unit-billion" => &["number", "count", "unit"],
        "unit-other" => &["number", "count", "unit"],
        "currency-other" => &["number", "count", "code"],
        _ if id.starts_with("money-") => &["number", "count", "whole", "symbol", "currency"],
        _ if free(id) || id.starts_with("count-") => &["number", "count"],
        _ => &[],
    }
}

fn fluent_arguments<'a>(arguments: &[(&'a str, Argument<'a>)]) -> FluentArgs<'a> {
    arguments
        .iter()
        .map(|&(name, argument)| match argument {
            Argument::Text(text) => (name, FluentValue::from(text)),
            Argument::Number(number) => (name, FluentValue::from(number)),
        })
        .collect()
}

/// Returns the language of a BCP 47 tag without script and region, in lower case: `fr` of `fr-CH`.
pub(super) fn primary_subtag(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// The words of the interface that a renderer writes. Built once for an edition; nothing is missing.
#[derive(Clone, Debug, Hash)]
pub struct Words {
    /// "Contents"
    pub contents: String,
    /// "Notes"
    pub notes: String,
    /// "Cover"
    pub cover: String,
    /// "Title page"
    pub title_page: String,
    /// "Start of text": the landmark.
    pub body: String,
    /// "Pages": the page list.
    pub page_list: String,
    /// "Landmarks"
    pub landmarks: String,
    /// "Previous"
    pub previous: String,
    /// "Next"
    pub next: String,
    /// "Languages": the label of the language switch.
    pub languages: String,
    /// "Back to the text": a note's way back.
    pub back_to_text: String,
    /// "Close": a note opened in place.
    pub close: String,
    /// "Skip to the text"
    pub skip: String,
    /// "Link to this paragraph"
    pub permalink: String,
    /// "This passage has not been translated yet."
    pub untranslated: String,
    /// "Published by"
    pub published_by: String,
    /// "Translated by"
    pub translated_by: String,
    /// "Licence"
    pub license: String,
    /// "Download"
    pub download: String,
    /// "Read online"
    pub read_online: String,
    /// "One page": the single file.
    pub single_file: String,
    /// "Plain text": the text without marks, to download.
    pub plain_text: String,
    /// "Search": the button.
    pub search: String,
    /// "Search this book": the label of the box.
    pub search_label: String,
    /// "Results: 7", with [`Words::NUMBER`] in the place of the number.
    pub search_results: String,
    /// "Nothing was found."
    pub search_none: String,
    /// "The search index could not be loaded."
    pub search_failed: String,
    /// Says that the search needs a script.
    pub search_script: String,
    /// Says that the search does not work from a disk.
    pub search_server: String,
    /// "Cite this edition"
    pub cite: String,
    /// "Continued": under the head of a table that goes on.
    pub continued: String,
    /// The accessibility summary of an EPUB: what holds of every book.
    pub accessibility_summary: String,
    /// What it says besides of a book with notes.
    pub accessibility_notes: String,
    /// What it says besides where the printed pages are known.
    pub accessibility_pages: String,
    /// What it says besides of a book with pictures.
    pub accessibility_pictures: String,
    /// The name of the language in itself: "English", "français", "Nederlands".
    pub language_name: String,
    /// "Box" as a label for those who do not see it.
    pub aside: String,
    /// "Timeline"
    pub timeline: String,
    /// "Key figure"
    pub key_figure: String,
    /// "Pull quote"
    pub pull_quote: String,
    /// "Code"
    pub code: String,
    /// "Note", the label of a note's call: "Note 3" is made of it.
    pub note: String,
    /// "Page", before a printed page's number.
    pub page: String,
    /// "Editions": the heading of the page that shows them side by side.
    pub editions: String,
}

impl Words {
    /// Stands for a number that only a reader's script knows: U+FFFC.
    pub const NUMBER: &str = "\u{fffc}";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::facts::{FactValue, Measure};
    use crate::edition::format::fact;

    fn built_in(language: &str) -> Interface {
        Interface::new(None, &Sources::default(), language).0
    }

    fn with_project(text: &str, language: &str) -> (Interface, Vec<Diagnostic>, Sources) {
        let mut sources = Sources::default();
        let id = sources.add("locales/xx/interface.ftl", text);
        let (interface, told) = Interface::new(Some(id), &sources, language);
        (interface, told, sources)
    }

    fn parsed(text: &str) -> FluentResource {
        FluentResource::try_new(text.to_owned()).expect("no junk")
    }

    #[test]
    fn the_built_in_files_have_no_fault_and_the_same_messages() {
        for (language, text) in BUILT_IN {
            let (_, told, _) = with_project(text, language);
            assert_eq!(told, [], "{language}");
            let resource = parsed(text);
            let shape = |resource: &FluentResource| -> Vec<(String, Vec<String>)> {
                let messages = resource.entries().filter_map(|entry| match entry {
                    ast::Entry::Message(message) => Some((
                        message.id.name.to_owned(),
                        message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
                    )),
                    _ => None,
                });
                messages.collect()
            };
            let names =
                |resource: &FluentResource| shape(resource).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
            assert_eq!(names(&resource), names(&parsed(BUILT_IN[0].1)), "{language}");
            for (name, attributes) in shape(&resource).iter().filter(|(name, _)| free(name)) {
                let scaled = attributes.iter().any(|attribute| attribute == "scaled");
                let template = matches!(name.as_str(), "unit-million" | "unit-billion" | "unit-other");
                assert!(scaled || template, "{language} {name} has no `.scaled`");
            }
        }
    }

    #[test]
    fn every_word_is_there() {
        for language in ["en-GB", "fr-FR", "nl-BE", "de", "pl"] {
            let words = format!("{:?}", built_in(language).words());
            let words = words.trim_start_matches("Words { ").trim_end_matches(" }");
            for field in words.split("\", ") {
                let (name, word) = field.split_once(": \"").expect("a field");
                assert_ne!(word.trim_end_matches('"'), name.replace('_', "-"), "{language} has no word for it");
                assert!(!word.is_empty(), "{language} {name}");
            }
        }
    }

    #[test]
    fn labels_and_references() {
        let english = built_in("en-GB");
        assert_eq!(english.chapter_label(2), "Chapter 2");
        assert_eq!(english.table_label(3), "Table\u{a0}3. ");
        assert_eq!(english.reference("table", 3), "table\u{a0}3");
        assert_eq!(english.reference_to_title("Walls"), "‘Walls’");
        let french = built_in("fr-FR");
        assert_eq!(french.table_label(3), "Tableau\u{a0}3\u{a0}– ");
        assert_eq!(french.reference_to_title("Murs"), "«\u{a0}Murs\u{a0}»");
        let german = built_in("de-AT");
        assert_eq!(german.table_label(3), "Tabelle\u{a0}3. ");
        assert_eq!(german.reference_to_title("Mauern"), "„Mauern“");
        let dutch = built_in("nl-NL");
        assert_eq!(dutch.figure_label(12), "Figuur\u{a0}12. ");
        assert_eq!(dutch.reference("chapter", 1000), "hoofdstuk\u{a0}1000");
    }

    #[test]
    fn a_credit_keeps_its_marks() {
        let mut sources = Sources::default();
        let span = Span::new(sources.add("a.md", "Ann"), 0..3);
        let name = Inline::Emphasis(vec![Inline::Text(Run { text: "Ann".to_owned(), span })]);
        let mut inlines = vec![name.clone()];
        built_in("fr-FR").credit(&mut inlines, span);
        assert_eq!(inlines, [Inline::Text(Run { text: "Illustration\u{a0}: ".to_owned(), span }), name]);
    }

    #[test]
    fn names_are_joined() {
        assert_eq!(built_in("nl").list(&["Ann", "Bo", "Cy"]), "Ann, Bo en Cy");
        assert_eq!(built_in("en").list(&["Ann", "Bo"]), "Ann and Bo");
        assert_eq!(built_in("fr").list(&["Ann"]), "Ann");
        assert_eq!(built_in("fr").list(&[]), "");
    }

    #[test]
    fn a_project_overrides_message_by_message() {
        let (interface, told, _) = with_project("contents = Table des matières\n", "fr-FR");
        assert_eq!(told, []);
        assert_eq!(interface.words().contents, "Table des matières");
        assert_eq!(interface.words().notes, "Notes");
        assert_eq!(interface.words().cover, "Couverture");
    }

    #[test]
    fn a_project_words_its_own_units() {
        let (interface, told, _) = with_project(
            "unit-tent =\n    { $count ->\n        [one] { $number } tente\n       *[other] { $number } tentes\n    }\n",
            "fr-FR",
        );
        assert_eq!(told, []);
        let tents = FactValue::Number { value: 12.into(), scale: None, measure: Measure::Unit("tent".to_owned()) };
        assert_eq!(fact(&tents, None, &interface), Ok("12\u{a0}tentes".to_owned()));
    }

    #[test]
    fn what_a_project_rewords_it_rewords_in_the_short_form_too() {
        let (interface, told, _) = with_project("unit-kilometre = { $number } kilos\n", "en-GB");
        assert_eq!(told, []);
        let far = FactValue::Number { value: 12.into(), scale: None, measure: Measure::Unit("kilometre".to_owned()) };
        assert_eq!(fact(&far, None, &interface), Ok("12\u{a0}kilos".to_owned()));
    }

    /// Checks that Plantin's own message is used, and that the place that is told is `at`.
    #[track_caller]
    fn is_told(text: &str, at: &str, sentence: &str) {
        let (interface, told, sources) = with_project(text, "en-GB");
        assert_eq!(interface.words().contents, "Contents");
        assert_eq!(interface.message("credit", &[("credit", "Ann".into())]), "Picture: Ann");
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].message, sentence);
        let Where::Span(span) = told[0].place else { panic!("no place") };
        assert_eq!(sources.text(span), at);
    }

    #[test]
    fn what_cannot_be_used_is_told() {
        is_told("contens = Inside\n", "contens", "Plantin has no message `contens`");
        is_told(
            "credit = Photo: { $name }\n",
            "name",
            "the message `credit` uses `{ $name }`, which it is not given",
        );
        is_told(
            "contents = { inside }\n",
            "inside",
            "the message `contents` refers to `inside`, which this file does not have",
        );
        is_told(
            "contents = { NUMBER(5) }\n",
            "NUMBER",
            "the message `contents` uses the function `NUMBER`, which does not exist here",
        );
        is_told("contents = { { \"a\" } }\n", "contents", "the message `contents` is built too deeply");
        is_told(
            "contents = { 1 ->\n   *[one] a\n }\n",
            "contents",
            "the message `contents` selects on something that never changes",
        );
        is_told("contents = Inside {\n", "", "a message of the interface cannot be read");
        is_told("credit = { credit }\n", "credit", "the message `credit` is built too deeply");
    }

    #[test]
    fn a_message_that_stands_twice_is_told() {
        let (interface, told, _) = with_project("contents = One\ncontents = Two\n", "en-GB");
        assert_eq!(told.iter().map(|told| told.code).collect::<Vec<_>>(), [Code::DuplicateMessage]);
        assert_eq!(interface.words().contents, "One");
    }

    #[test]
    fn braces_without_end_are_told() {
        let (interface, told, _) = with_project(&format!("contents = {}\n", "{".repeat(100_000)), "en-GB");
        assert_eq!(told.len(), 1);
        assert_eq!(interface.words().contents, "Contents");
    }

    #[test]
    fn references_that_multiply_are_refused() {
        let mut text = "m0 = x\n".to_owned();
        for level in 1..20 {
            text.push_str(&format!("m{level} = {}\n", format!("{{ m{} }}", level - 1).repeat(10)));
        }
        text.push_str("contents = { m19 }\n");
        let (interface, told, _) = with_project(&text, "en-GB");
        assert!(told.iter().any(|told| told.message.contains("`contents` is built too deeply")));
        assert_eq!(interface.words().contents, "Contents");
    }

    #[test]
    fn a_language_that_plantin_does_not_speak_is_told_once() {
        let (interface, told) = Interface::new(None, &Sources::default(), "pl-PL");
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].place, Where::Project);
        assert_eq!(interface.words().contents, "Contents");
        let whole: String = BUILT_IN[0].1.to_owned();
        assert_eq!(with_project(&whole, "pl-PL").1, []);
    }
}
