//! `manuscript/facts.toml`: figures and dates that a book states more than once.

use std::collections::BTreeMap;

use fixed_decimal::Decimal;

use crate::config::Date;
use crate::source::Span;

/// The facts of a book, by name.
#[derive(Clone, Debug, Default)]
pub struct Facts(pub BTreeMap<String, Fact>);

/// A figure or a date, kept exact.
#[derive(Clone, Debug)]
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

/// A power of ten that is written as a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Scale {
    Thousand,
    Million,
    Billion,
}

/// What a number counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Nothing that is named.
    Count,
    /// Money: an ISO 4217 code.
    Currency(String),
    /// A unit, by its CLDR name: `kilometre`, `percent`, `person`. Its wording stands in `interface.ftl`.
    Unit(String),
}
