//! Values that choose by a fact or a term, or refer to a term or another message.
//!
//! In: the terms and messages of a locale, the facts. Out: [`Choices`], which format such a value as canonical text, or
//! say why it cannot be used ([`Unusable`]).
//!
//! *Architecture invariant*: `fluent` sees no value that could make it panic.

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use unic_langid::LanguageIdentifier;

use super::literal_facts;
use crate::document::Facts;
use crate::document::facts::FactValue;

/// Stand around `name--form` in a formatted value: noncharacters, which no text may hold (Unicode 23.7).
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// Formats the values that choose, refer or call: one `fluent` bundle for a locale, with the facts as arguments.
pub struct Choices {
    bundle: FluentBundle<FluentResource>,
    arguments: FluentArgs<'static>,
}

/// Why a value that chooses or refers cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It uses Fluent in a way that has no meaning in a book; a sentence says which.
    Beyond(&'static str),
    /// It refers to a term or message that is not there; its name.
    Unresolved(String),
}

impl Choices {
    /// Takes in the terms and messages that values may refer to, each as it stands in its file. What is broken in
    /// them, or what `fluent` would stumble over, is passed over.
    pub fn new<'a>(language: &str, entries: impl IntoIterator<Item = &'a str>, facts: &Facts) -> Self {
        let language: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => number.options.currency.clone(),
            FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
        }));
        let usable = entries.into_iter().filter(|entry| guard_entry(entry)).collect::<Vec<_>>().join("\n");
        let resource = FluentResource::try_new(usable).unwrap_or_else(|(resource, _)| resource);
        // The first of two messages counts; the second is told where the file is read.
        let _ = bundle.add_resource(resource);
        Choices { bundle, arguments: arguments(facts) }
    }

    /// Formats a value; variables that are no facts are shown as they are written, and named.
    ///
    /// # Errors
    /// If the value uses what has no meaning here, or what `fluent` would stumble over.
    pub fn format(&self, pattern: &Pattern<&str>) -> Result<(String, Vec<String>), Unusable> {
        guard_pattern(pattern, 0)?;
        let (text, mut unknown) = (self.resolve(pattern)?, Vec::new());
        for_each_variable(pattern, &mut |name| {
            if self.arguments.get(name).is_none() {
                unknown.push(name.to_owned());
            }
        });
        Ok((text, unknown))
    }

    fn resolve(&self, pattern: &Pattern<&str>) -> Result<String, Unusable> {
        let mut errors = Vec::new();
        let formatted = self.bundle.format_pattern(pattern, Some(&self.arguments), &mut errors);
        for error in errors {
            if let fluent::FluentError::ResolverError(error) = error {
                use fluent::resolver::{ResolverError, errors::ReferenceKind};
                match error {
                    // Variables are told by their own name.
                    ResolverError::Reference(ReferenceKind::Variable { .. }) => {}
                    ResolverError::Reference(ReferenceKind::Term { id, .. }) => {
                        return Err(Unusable::Unresolved(format!("-{id}")));
                    }
                    ResolverError::Reference(ReferenceKind::Message { id, .. } | ReferenceKind::Function { id })
                    | ResolverError::NoValue(id) => return Err(Unusable::Unresolved(id)),
                    ResolverError::Cyclic => return Err(Unusable::Beyond("it refers to itself")),
                    ResolverError::TooManyPlaceables => {
                        return Err(Unusable::Beyond("it has more than a hundred placeables"));
                    }
                    ResolverError::MissingDefault => {
                        return Err(Unusable::Beyond("a choice has no variant with a `*`"));
                    }
                }
            }
        }
        Ok(unmark(&formatted))
    }
}

/// Makes the arguments: each fact in each of its forms.
fn arguments(facts: &Facts) -> FluentArgs<'static> {
    let mut arguments = FluentArgs::new();
    for (name, fact) in &facts.0 {
        let forms: &[&str] = match &fact.value {
            FactValue::Number { .. } => &["short", "long", "plain"],
            FactValue::Date(_) => &["long", "month", "year"],
        };
        let names = std::iter::once(name.clone()).chain(forms.iter().map(|form| format!("{name}--{form}")));
        for name in names {
            let mark = format!("{OPEN}{name}{CLOSE}");
            let value = match &fact.value {
                FactValue::Number { value, .. } => number(&value.to_string(), mark),
                FactValue::Date(_) => FluentValue::from(mark),
            };
            arguments.set(name, value);
        }
    }
    arguments
}

/// Makes a number that selects a plural form by its value and prints `mark`. The mark travels as the currency: the
/// one text among a number's options, and `fluent`'s formatter is a plain function that sees nothing else. Digits
/// beyond those that a plural rule can count (15, of which 6 after the point) are cut: `fluent` would panic.
fn number(decimal: &str, mark: String) -> FluentValue<'static> {
    let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
    let whole: String = whole.chars().take(10).collect();
    let fraction: String = fraction.chars().take(6).collect();
    let value = format!("{whole}.{fraction}0").parse().unwrap_or(0.0);
    let mut number = FluentNumber::from(value);
    number.options.minimum_fraction_digits = Some(fraction.len()).filter(|&digits| digits > 0);
    number.options.currency = Some(mark);
    FluentValue::Number(number)
}

/// Makes facts of the marks, and plain text of what only looks like a fact.
fn unmark(formatted: &str) -> String {
    let mut text = String::with_capacity(formatted.len());
    for part in formatted.split(OPEN) {
        let (fact, words) = part.split_once(CLOSE).map_or((None, part), |(fact, words)| (Some(fact), words));
        if let Some(fact) = fact {
            text.push_str("{$");
            text.push_str(fact);
            text.push('}');
        }
        let mut from = 0;
        for at in literal_facts(words) {
            text.push_str(&words[from..at]);
            text.push('\\');
            from = at;
        }
        text.push_str(&words[from..]);
    }
    text
}

/// How deep placeables may stand in each other.
const DEPTH: usize = 16;

/// Lets through only what `fluent` formats without panicking and what has a meaning in a book: choices by a fact or
/// by a term's attribute, terms, other messages. Numbers of many digits overflow its plural rules, functions do not
/// exist, and a choice by a literal is none.
fn guard_pattern(pattern: &Pattern<&str>, depth: usize) -> Result<(), Unusable> {
    if depth > DEPTH {
        return Err(Unusable::Beyond("its placeables stand too deep in each other"));
    }
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            guard_expression(expression, depth)?;
        }
    }
    Ok(())
}

/// Says whether a term or message, as it stands in its file, passes [`guard_pattern`] in all its parts.
fn guard_entry(entry: &str) -> bool {
    let Ok(resource) = fluent_syntax::parser::parse_runtime(entry) else { return false };
    resource.body.iter().all(|entry| {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                return false;
            }
        };
        value.into_iter().chain(attributes.iter().map(|a| &a.value)).all(|p| guard_pattern(p, 0).is_ok())
    })
}

fn guard_expression(expression: &Expression<&str>, depth: usize) -> Result<(), Unusable> {
    match expression {
        Expression::Inline(inline) => guard_inline(inline),
        Expression::Select { selector, variants } => {
            match selector {
                InlineExpression::VariableReference { .. } | InlineExpression::TermReference { .. } => {
                    guard_inline(selector)?;
                }
                InlineExpression::StringLiteral { .. }
                | InlineExpression::NumberLiteral { .. }
                | InlineExpression::FunctionReference { .. }
                | InlineExpression::MessageReference { .. }
                | InlineExpression::Placeable { .. } => {
                    return Err(Unusable::Beyond("it chooses by something that is not a fact"));
                }
            }
            for variant in variants {
                if let VariantKey::NumberLiteral { value } = variant.key {
                    guard_number(value)?;
                }
                guard_pattern(&variant.value, depth + 1)?;
            }
            Ok(())
        }
    }
}

fn guard_inline(inline: &InlineExpression<&str>) -> Result<(), Unusable> {
    match inline {
        InlineExpression::StringLiteral { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::MessageReference { .. } => Ok(()),
        InlineExpression::NumberLiteral { value } => guard_number(value),
        InlineExpression::TermReference { arguments, .. } => {
            let arguments = arguments.iter().flat_map(|arguments| {
                arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value))
            });
            for argument in arguments {
                guard_inline(argument)?;
            }
            Ok(())
        }
        InlineExpression::FunctionReference { .. } => Err(Unusable::Beyond("it calls a function")),
        InlineExpression::Placeable { .. } => Err(Unusable::Beyond("a brace stands directly in a brace")),
    }
}

fn guard_number(digits: &str) -> Result<(), Unusable> {
    if digits.len() > 15 { Err(Unusable::Beyond("a number has too many digits")) } else { Ok(()) }
}

/// Visits the names of the variables that a value itself uses.
fn for_each_variable<'a>(pattern: &Pattern<&'a str>, visit: &mut dyn FnMut(&'a str)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => visit(id.name),
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    visit(id.name);
                }
                for variant in variants {
                    for_each_variable(&variant.value, visit);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::simple;
    use super::*;
    use crate::document::facts::{Fact, Measure};
    use crate::source::{Sources, Span};

    fn facts() -> Facts {
        let span = Span::new(Sources::default().add("facts.toml", ""), 0..0);
        let number =
            |text: &str| FactValue::Number { value: text.parse().unwrap(), scale: None, measure: Measure::Count };
        let fact = |value| Fact { value, source: None, span };
        let day = FactValue::Date(crate::config::Date::parse("2019-01-24").unwrap());
        Facts(
            [
                ("one".to_owned(), fact(number("1"))),
                ("many".to_owned(), fact(number("1234567890123456789012345.6789"))),
                ("minus".to_owned(), fact(number("-1.50"))),
                ("day".to_owned(), fact(day)),
            ]
            .into(),
        )
    }

    fn format(value: &str) -> Result<(String, Vec<String>), Unusable> {
        let file = format!("m = {value}\n");
        let resource = fluent_syntax::parser::parse(file.as_str()).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("{value}") };
        let terms = ["-book = le livre\n    .gender = masculine", "-loud = { 12345678901234567890 }"];
        Choices::new("fr-FR", terms, &facts()).format(message.value.as_ref().unwrap())
    }

    fn text(value: &str) -> String {
        format(value).unwrap().0
    }

    #[test]
    fn numbers_select_by_their_value_and_print_as_facts() {
        let choice = "{ $one ->\n    [one] { $one--long } mur\n   *[other] { $one } murs\n }";
        assert_eq!(text(choice), "{$one--long} mur");
        assert_eq!(text(&choice.replace("$one", "$many")), "{$many} murs");
        assert_eq!(text(&choice.replace("$one", "$minus")), "{$minus--long} mur", "fr: 1.5 is `one`");
    }

    #[test]
    fn dates_are_facts_too_and_select_nothing() {
        assert_eq!(text("{ $day ->\n    [one] a\n   *[other] { $day--year }\n }"), "{$day--year}");
    }

    #[test]
    fn terms_are_put_in_and_choose() {
        assert_eq!(text("a { -book } b"), "a le livre b");
        assert_eq!(text("{ -book.gender ->\n    [masculine] lu\n   *[feminine] lue\n }"), "lu");
    }

    #[test]
    fn what_has_no_meaning_here_is_refused() {
        assert_eq!(format("{ -none }"), Err(Unusable::Unresolved("-none".to_owned())));
        assert_eq!(format("{ -loud }"), Err(Unusable::Unresolved("-loud".to_owned())));
        for beyond in
            ["{ NUMBER($one) }", "{ { $one } }", "{ 1234567890123456789 }", "{ 1 ->\n    [one] a\n   *[other] b\n }"]
        {
            assert!(matches!(format(beyond), Err(Unusable::Beyond(_))), "{beyond}");
        }
        assert!(matches!(format(&"{ -book }".repeat(200)), Err(Unusable::Beyond(_))));
    }

    #[test]
    fn the_two_ways_of_reading_agree() {
        for value in
            ["a { $one } b", "{ \"[\" }^n] { \"\" } x", "{ \"{\" }$one{ \"}\" } \\ \\{ $day--year }", "{ $none } é"]
        {
            let file = format!("m = {value}\n");
            let resource = fluent_syntax::parser::parse(file.as_str()).unwrap();
            let Some(Entry::Message(message)) = resource.body.first() else { panic!("{value}") };
            let whole = Span::new(Sources::default().add("a.ftl", ""), 0..0);
            let known = |name: &str| facts().0.contains_key(name.split("--").next().unwrap_or(name));
            let (mapped, unknown) = simple(message.value.as_ref().unwrap(), &file, whole, known).unwrap();
            let (formatted, named) = format(value).unwrap();
            assert_eq!(mapped.text, formatted);
            assert_eq!(unknown.into_iter().map(|u| u.name).collect::<Vec<_>>(), named);
        }
    }
}
