//! `manuscript/facts.toml`: figures and dates that a book states more than once.
//!
//! In: the file's source. Out: [`Facts`], kept exact; how a language writes them is decided by
//! [`edition::format`](crate::edition::format).

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use fixed_decimal::Decimal;

use super::key::is_name;
use crate::config::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{SourceId, Sources, Span};
use crate::toml_reader::Table;

/// The facts of a book, by name.
#[derive(Clone, Debug, Default, Hash)]
pub struct Facts(pub BTreeMap<String, Fact>);

/// A figure or a date, kept exact.
#[derive(Clone, Debug, Hash)]
pub struct Fact {
    /// What it states.
    pub value: FactValue,
    /// The note that backs it.
    pub source: Option<(String, Span)>,
    /// Its entry.
    pub span: Span,
}

/// What a fact states.
#[derive(Clone, Debug)]
pub enum FactValue {
    /// A number.
    Number {
        /// Exactly as written.
        value: Decimal,
        /// What it is multiplied by.
        scale: Option<Scale>,
        /// What is counted.
        measure: Measure,
    },
    /// A day.
    Date(Date),
}

impl Hash for FactValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self {
            FactValue::Number { value, scale, measure } => (0, value.to_string(), scale, measure).hash(state),
            FactValue::Date(date) => (1, date).hash(state),
        }
    }
}

/// A power of ten that is written as a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Scale {
    Thousand,
    Million,
    Billion,
}

/// What a number counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Nothing that is named.
    Count,
    /// Money: an ISO 4217 code.
    Currency(String),
    /// A unit, by its CLDR name: `kilometre`, `percent`, `person`. Its wording stands in `interface.ftl`.
    Unit(String),
}

/// Reads `facts.toml`. An entry that cannot be formatted is told and left out.
pub fn read(sources: &Sources, source: SourceId) -> (Facts, Vec<Diagnostic>) {
    let length = sources.get(source).text.len();
    let (mut root, mut diagnostics) = Table::parse(sources, Span::new(source, 0..length));
    let mut facts = Facts::default();
    for (name, span) in root.keys() {
        let Some(mut table) = root.table(&name) else { continue };
        if !is_name(&name) {
            diagnostics.push(
                Diagnostic::new(Code::BadName, span, format!("`{name}` cannot be the name of a fact"))
                    .help("begin with a small letter; small letters, digits and single hyphens follow"),
            );
        }
        let fact = fact(&mut table, &name, span);
        diagnostics.extend(table.finish());
        if let Some(fact) = fact.filter(|_| is_name(&name)) {
            facts.0.insert(name, fact);
        }
    }
    diagnostics.extend(root.finish());
    (facts, diagnostics)
}

fn fact(table: &mut Table, name: &str, key: Span) -> Option<Fact> {
    let bad = |span: Span, message: String, help: &str| Diagnostic::new(Code::BadFact, span, message).help(help);
    let value = table.text("value");
    let date = table.text("date");
    let scale = table.text("scale");
    let currency = table.text("currency");
    let unit = table.text("unit");
    let source = table.text("source").map(|(text, span)| (text.text, span));
    let value = match (value, date) {
        (Some((number, span)), None) => {
            let Ok(value) = Decimal::try_from_str(&number.text) else {
                let help = "write digits with a point, without separators: \"1234.5\"";
                table.tell(bad(span, format!("`{}` is no decimal number", number.text), help));
                return None;
            };
            let scale = match scale {
                None => None,
                Some((word, span)) => match word.text.as_str() {
                    "thousand" => Some(Scale::Thousand),
                    "million" => Some(Scale::Million),
                    "billion" => Some(Scale::Billion),
                    other => {
                        table.tell(bad(
                            span,
                            format!("`{other}` is no scale"),
                            "use \"thousand\", \"million\" or \"billion\"",
                        ));
                        return None;
                    }
                },
            };
            let measure = match (currency, unit) {
                (Some((code, span)), None) => {
                    // ISO 4217: three letters.
                    if code.text.len() != 3 || !code.text.bytes().all(|b| b.is_ascii_uppercase()) {
                        let help = "use three capitals of ISO 4217: \"GBP\", \"EUR\"";
                        table.tell(bad(span, format!("`{}` is no currency", code.text), help));
                        return None;
                    }
                    Measure::Currency(code.text)
                }
                (None, Some((unit, span))) => {
                    if !is_name(&unit.text) {
                        let help = "use a name of CLDR, such as \"kilometre\", \"metre\", \"percent\" or \"person\"";
                        table.tell(bad(span, format!("`{}` is no unit", unit.text), help));
                        return None;
                    }
                    Measure::Unit(unit.text)
                }
                (None, None) => Measure::Count,
                (Some(_), Some((_, span))) => {
                    table.tell(bad(
                        span,
                        format!("`{name}` has a currency and a unit"),
                        "keep the one that it counts",
                    ));
                    return None;
                }
            };
            FactValue::Number { value, scale, measure }
        }
        (None, Some((day, span))) => {
            let Some(date) = Date::parse(&day.text) else {
                table.tell(bad(
                    span,
                    format!("`{}` is no day of the calendar", day.text),
                    "write it as \"2019-01-24\"",
                ));
                return None;
            };
            if let Some((_, span)) = scale.or(currency).or(unit) {
                table.tell(bad(
                    span,
                    format!("`{name}` is a date, and a date has no scale, currency or unit"),
                    "take it away",
                ));
            }
            FactValue::Date(date)
        }
        (Some(_), Some((_, span))) => {
            table.tell(bad(span, format!("`{name}` has a value and a date"), "make two facts of it"));
            return None;
        }
        (None, None) => {
            table.tell(bad(
                key,
                format!("`{name}` has no value"),
                "add `value = \"315.9\"` or `date = \"2019-01-24\"`",
            ));
            return None;
        }
    };
    Some(Fact { value, source, span: key })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(text: &str) -> (Facts, Vec<Code>) {
        let mut sources = Sources::default();
        let id = sources.add("manuscript/facts.toml", text);
        let (facts, told) = read(&sources, id);
        (facts, told.into_iter().map(|told| told.code).collect())
    }

    #[test]
    fn a_value_is_kept_exact() {
        let (facts, told) = facts("[total]\nvalue = \"315.90\"\nscale = \"million\"\ncurrency = \"GBP\"\n");
        assert!(told.is_empty());
        match &facts.0["total"].value {
            FactValue::Number { value, scale: Some(Scale::Million), measure: Measure::Currency(code) } => {
                assert_eq!((value.to_string().as_str(), code.as_str()), ("315.90", "GBP"));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_fault_leaves_the_others() {
        let (facts, told) =
            facts("[a]\nvalue = \"1,5\"\n[b]\ndate = \"2019-13-01\"\n[c]\nvalue = \"2\"\nscal = \"x\"\n");
        assert_eq!(told, [Code::BadFact, Code::BadFact, Code::UnknownKey]);
        assert_eq!(facts.0.keys().collect::<Vec<_>>(), ["c"]);
    }
}
