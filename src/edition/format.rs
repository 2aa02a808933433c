//! Facts, dates and the figures of table cells, as a language writes them.
//!
//! In: a value that is kept exact, and the words of the language. Out: text. Digits, separators and the names of
//! months come from CLDR (ICU4X); the wording around them ("million", "M£", "1er") from the messages of
//! `interface.ftl`, so that a translator can correct it. ICU4X's compact currency is not used: it rounds 315.9 to 316.
//!
//! *Architecture invariant*: no amount passes through a floating-point number. (The number that chooses a plural form
//! does, and is never written.)

use fixed_decimal::{Decimal, Sign};
use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentValue};
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;

use super::interface::{Interface, primary_subtag};
use crate::config::Date;
use crate::document::facts::{FactValue, Measure, Scale};

/// The blank that never breaks and has the width of any other.
const NO_BREAK: &str = "\u{a0}";

/// Why a fact cannot be written: it has no such form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatFault {
    form: String,
    known: &'static [&'static str],
}

impl FormatFault {
    /// Returns the sentence of the diagnostic; `name` is the fact's.
    pub fn message(&self, name: &str) -> String {
        format!("the fact `{name}` has no form `{}`", self.form)
    }

    /// Returns what to do.
    pub fn help(&self) -> String {
        let known: Vec<String> = self.known.iter().map(|form| format!("`{form}`")).collect();
        format!("the forms of this fact are {}; without `--` and a form it is written in the first", known.join(", "))
    }
}

/// How a number is written: the forms of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NumberForm {
    /// `£315.9m`, `10 km`: what a form is not named for.
    Short,
    /// `315.9 million pounds`, `10 kilometres`.
    Long,
    /// The digits alone, without scale, currency or unit.
    Plain,
}

impl NumberForm {
    const NAMES: [&'static str; 3] = ["short", "long", "plain"];

    fn parse(name: &str) -> Option<Self> {
        match name {
            "short" => Some(NumberForm::Short),
            "long" => Some(NumberForm::Long),
            "plain" => Some(NumberForm::Plain),
            _ => None,
        }
    }
}

/// How a day is written: the forms of a fact that is a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateForm {
    /// `24 January 2019`: what a form is not named for.
    Long,
    /// `January 2019`
    Month,
    /// `2019`
    Year,
}

impl DateForm {
    const NAMES: [&'static str; 3] = ["long", "month", "year"];

    fn parse(name: &str) -> Option<Self> {
        match name {
            "long" => Some(DateForm::Long),
            "month" => Some(DateForm::Month),
            "year" => Some(DateForm::Year),
            _ => None,
        }
    }
}

/// Writes a fact as a language does: `£315.9m`, `315,9 M£`, `£ 315,9 mln.`
///
/// # Errors
/// If the fact has no such form.
pub fn fact(value: &FactValue, form: Option<&str>, interface: &Interface) -> Result<String, FormatFault> {
    let fault = |known| move || FormatFault { form: form.unwrap_or_default().to_owned(), known };
    match value {
        FactValue::Number { value, scale, measure } => {
            let form =
                form.map_or(Some(NumberForm::Short), NumberForm::parse).ok_or_else(fault(&NumberForm::NAMES))?;
            Ok(number(value, *scale, measure, form, interface))
        }
        FactValue::Date(day) => {
            let form = form.map_or(Some(DateForm::Long), DateForm::parse).ok_or_else(fault(&DateForm::NAMES))?;
            Ok(date(*day, form, interface))
        }
    }
}

/// Writes a day as a language does.
pub fn date(date: Date, form: DateForm, interface: &Interface) -> String {
    let words = DateWords::of(date, &locale(interface.language()));
    let (id, arguments): (_, &[_]) = match form {
        DateForm::Long => (
            "date-long",
            &[
                ("date", words.date.as_str().into()),
                ("month", words.month.as_str().into()),
                ("day", u32::from(date.day()).into()),
            ],
        ),
        DateForm::Month => ("date-month", &[("month", words.month.as_str().into())]),
        DateForm::Year => ("date-year", &[("year", words.year.as_str().into())]),
    };
    interface.message(id, arguments)
}

/// Writes a number as a language does, with its scale and what it counts.
fn number(
    value: &Decimal,
    scale: Option<Scale>,
    measure: &Measure,
    form: NumberForm,
    interface: &Interface,
) -> String {
    let figures = Figures::of(interface.language());
    let absolute = value.clone().with_sign(Sign::None);
    let written = match form {
        NumberForm::Plain => figures.write(&absolute),
        NumberForm::Short => amount(absolute, scale, measure, form, &figures, interface).0.replace(' ', NO_BREAK),
        NumberForm::Long => {
            let (text, digits) = amount(absolute, scale, measure, form, &figures, interface);
            unbroken_beside(&text, &digits)
        }
    };
    match value.sign() {
        Sign::None => written,
        Sign::Positive => format!("+{written}"),
        Sign::Negative => interface.message("negative", &[("amount", written.as_str().into())]),
    }
}

/// Writes a positive number with its scale and what it counts, and hands back its digits too.
fn amount(
    value: Decimal,
    scale: Option<Scale>,
    measure: &Measure,
    form: NumberForm,
    figures: &Figures,
    interface: &Interface,
) -> (String, String) {
    let short = form == NumberForm::Short;
    // "3 thousand people" is 3,000 people in every language here; only money has a short thousand (£3k).
    let (value, scale) = match (scale, measure) {
        (Some(Scale::Thousand), Measure::Currency(_)) if short => (value, scale),
        (Some(Scale::Thousand), _) => (thousands(&value), None),
        _ => (value, scale),
    };
    let mut arguments = FluentArgs::new();
    let digits = figures.write(&value);
    arguments.set("number", digits.clone());
    arguments.set("count", plural_operand(&value));
    let suffix = match scale {
        None => "",
        Some(Scale::Thousand) => "-thousand",
        Some(Scale::Million) => "-million",
        Some(Scale::Billion) => "-billion",
    };
    let found = match measure {
        Measure::Count if suffix.is_empty() => Some(digits.clone()),
        Measure::Count => interface.part(&format!("count{suffix}"), &[None], &arguments),
        Measure::Currency(code) => {
            arguments.set("code", code.as_str());
            let named = |part, arguments: &FluentArgs<'_>| {
                let id = format!("currency-{}", code.to_ascii_lowercase());
                let own = interface.part(&id, &[Some(part)], arguments);
                own.or_else(|| interface.part("currency-other", &[Some(part)], arguments)).unwrap_or_default()
            };
            let (symbol, currency) = (named("symbol", &arguments), named("scaled", &arguments));
            arguments.set("symbol", symbol);
            arguments.set("currency", currency);
            arguments.set("whole", figures.write(&thousands(&value)));
            match (short, suffix) {
                (true, _) => interface.part(&format!("money-short{suffix}"), &[None], &arguments),
                (false, "") => {
                    let id = format!("currency-{}", code.to_ascii_lowercase());
                    let own = interface.part(&id, &[None], &arguments);
                    own.or_else(|| interface.part("currency-other", &[None], &arguments))
                }
                (false, _) => interface.part(&format!("money-long{suffix}"), &[None], &arguments),
            }
        }
        Measure::Unit(name) => {
            let id = format!("unit-{name}");
            // A unit that no message words is written by its name: `12 tent`.
            let plain = name.replace('-', " ");
            if suffix.is_empty() {
                let parts: &[Option<&str>] = if short { &[Some("short"), None] } else { &[None] };
                arguments.set("unit", plain);
                interface.part(&id, parts, &arguments).or_else(|| interface.part("unit-other", &[None], &arguments))
            } else {
                let unit = interface.part(&id, &[Some("scaled")], &arguments).unwrap_or(plain);
                arguments.set("unit", unit);
                interface.part(&format!("unit{suffix}"), &[None], &arguments)
            }
        }
    };
    (found.unwrap_or_else(|| digits.clone()), digits)
}

/// Returns a thousand times the value, exactly; a value too large for that as it is.
fn thousands(value: &Decimal) -> Decimal {
    Decimal::new(value.sign(), value.absolute.clone().multiplied_pow10(3))
}

/// Replaces the blanks beside an amount's digits by such as do not break.
fn unbroken_beside(text: &str, digits: &str) -> String {
    let Some((before, after)) = text.split_once(digits) else { return text.to_owned() };
    let mut joined = String::with_capacity(text.len() + 2);
    match before.strip_suffix(' ') {
        Some(before) => joined.extend([before, NO_BREAK]),
        None => joined.push_str(before),
    }
    joined.push_str(digits);
    match after.strip_prefix(' ') {
        Some(after) => joined.extend([NO_BREAK, after]),
        None => joined.push_str(after),
    }
    joined
}

/// Returns the number by which Fluent chooses a plural form.
///
/// Fluent holds it as a floating-point number, and its rules overflow on long ones. CLDR's rules look at no more than
/// the last six digits before the decimal separator, at whether there are more, and at the last two behind it, so a
/// short number of the same plural form stands in for a long one.
fn plural_operand(value: &Decimal) -> FluentValue<'static> {
    let digits = value.to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let last = whole.get(whole.len().saturating_sub(6)..).unwrap_or(whole);
    let more = if whole.len() > 6 { "1" } else { "" };
    let fraction = fraction.get(..fraction.len().min(6)).unwrap_or_default();
    let value = format!("{more}{last}.{fraction}0").parse::<f64>().unwrap_or_default();
    let minimum_fraction_digits = (!fraction.is_empty()).then_some(fraction.len());
    FluentNumber::new(value, FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() }).into()
}

/// Digits as a language writes them.
struct Figures {
    formatter: Option<DecimalFormatter>,
}

impl Figures {
    fn of(language: &str) -> Self {
        Figures { formatter: DecimalFormatter::try_new((&locale(language)).into(), Default::default()).ok() }
    }

    fn write(&self, value: &Decimal) -> String {
        match &self.formatter {
            Some(formatter) => formatter.format(value).to_string(),
            None => value.to_string(),
        }
    }

    /// Returns the separators of thousands and of decimals.
    fn separators(&self) -> Option<(char, char)> {
        let sample = self.write(&Decimal::try_from_str("1234567.8").ok()?);
        let mut marks = sample.chars().filter(|c| !c.is_numeric());
        Some((marks.next()?, marks.next_back()?))
    }
}

/// A day's parts in words.
struct DateWords {
    /// `24 January 2019`
    date: String,
    /// `January 2019`
    month: String,
    /// `2019`
    year: String,
}

impl DateWords {
    fn of(date: Date, locale: &Locale) -> Self {
        let year = date.year().to_string();
        let day = icu_calendar::Date::try_new_gregorian(date.year(), date.month(), date.day()).ok();
        let long = YMD::long().with_year_style(YearStyle::Full);
        let month = YM::long().with_year_style(YearStyle::Full);
        let words = day.and_then(|day| {
            let long = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), long).ok()?;
            let month = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), month).ok()?;
            Some((long.format(&day).to_string(), month.format(&day).to_string()))
        });
        let (date, month) = words.unwrap_or_else(|| {
            let month = format!("{year}-{:02}", date.month());
            (date.to_string(), month)
        });
        DateWords { date, month, year }
    }
}

fn locale(language: &str) -> Locale {
    Locale::try_from_str(language).unwrap_or(Locale::UNKNOWN)
}

/// Writes the figures of a table's cell as the interface's language does: amounts with a currency (`£1,234,567`,
/// `€20.5m`), numbers with a separator of thousands and, in a cell of figures alone, with one of decimals, as the
/// language `source` writes them. Everything else stays: a bare `2016`, a date, a time, whatever is in doubt.
pub fn cell(text: &str, source: &str, interface: &Interface) -> String {
    if source == interface.language() || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return text.to_owned();
    }
    let Some((group, decimal)) = Figures::of(source).separators() else { return text.to_owned() };
    let reader = CellReader { text, group, decimal, scales: scales(source) };
    let figures_only = !text.chars().any(char::is_alphabetic);
    let mut written = String::with_capacity(text.len() + 8);
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some(read) = reader.amount(at).filter(|read| read.counts(figures_only)) {
            written.push_str(&read.write(interface));
            at = read.end;
            continue;
        }
        // Not an amount: nothing within the same word is one either.
        let word = rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | '–' | '—')).unwrap_or(rest.len());
        let word = if word == 0 { rest.chars().next().map_or(1, char::len_utf8) } else { word };
        written.push_str(rest.get(..word).unwrap_or(rest));
        at += word;
    }
    written
}

/// Returns what follows the integer digits of a cell that holds one figure: from the decimal mark of the language on
/// (`.9m`), or what stands after a whole number (`m`). Cells whose tails are equally wide have their decimal marks below
/// each other. `None` for a cell that is no figure: words, a date, a range.
pub fn decimal_tail<'c>(cell: &'c str, language: &str) -> Option<&'c str> {
    let (group, decimal) = Figures::of(language).separators()?;
    let start = cell.find(|c: char| c.is_ascii_digit())?;
    let grouping = |c: char| c == group || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}');
    let mut end = start;
    let mut rest = cell.get(start..)?.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let digit_next = rest.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if c.is_ascii_digit() {
            end = start + at + 1;
        } else if !(grouping(c) && digit_next) {
            break;
        }
    }
    let tail = cell.get(end..)?;
    let after =
        tail.strip_prefix(decimal).map_or(tail, |fraction| fraction.trim_start_matches(|c: char| c.is_ascii_digit()));
    let words = cell.get(..start)?.chars().chain(after.chars()).filter(|c| c.is_alphabetic()).count();
    (words <= 6 && !after.contains(|c: char| c.is_ascii_digit())).then_some(tail)
}

/// An amount that was read in a cell.
struct CellAmount {
    value: Decimal,
    scale: Option<Scale>,
    currency: Option<String>,
    grouped: bool,
    fraction: bool,
    /// The byte after it.
    end: usize,
}

impl CellAmount {
    fn counts(&self, figures_only: bool) -> bool {
        self.currency.is_some() || self.scale.is_none() && (self.grouped || self.fraction && figures_only)
    }

    fn write(&self, interface: &Interface) -> String {
        let measure = self.currency.clone().map_or(Measure::Count, Measure::Currency);
        number(&self.value, self.scale, &measure, NumberForm::Short, interface)
    }
}

/// Reads amounts as one language writes them.
struct CellReader<'a> {
    text: &'a str,
    group: char,
    decimal: char,
    scales: &'static [(&'static str, Scale)],
}

impl CellReader<'_> {
    /// Reads the amount that begins at a byte, sign and currency included.
    fn amount(&self, start: usize) -> Option<CellAmount> {
        let mut at = start;
        let sign = self.sign(&mut at);
        let mut currency = self.currency(&mut at);
        if currency.is_some() {
            self.blank(&mut at);
        }
        let sign = sign.or_else(|| self.sign(&mut at));
        let (digits, grouped, fraction) = self.digits(&mut at)?;

        let mut ahead = at;
        self.blank(&mut ahead);
        let scale = self.scale(&mut ahead);
        if scale.is_some() {
            at = ahead;
        }
        if currency.is_none() {
            let mut ahead = at;
            self.blank(&mut ahead);
            currency = self.currency(&mut ahead);
            if currency.is_some() {
                at = ahead;
            }
        }
        if !self.ends(at) {
            return None;
        }
        let value = Decimal::try_from_str(&digits).ok()?.with_sign(sign.unwrap_or(Sign::None));
        Some(CellAmount { value, scale, currency, grouped, fraction, end: at })
    }

    fn sign(&self, at: &mut usize) -> Option<Sign> {
        let (sign, width) = match self.next(*at)? {
            c @ ('-' | '−') => (Sign::Negative, c.len_utf8()),
            '+' => (Sign::Positive, 1),
            _ => return None,
        };
        *at += width;
        Some(sign)
    }

    /// Reads digits with their separators: groups of three behind the first, which has no leading zero.
    fn digits(&self, at: &mut usize) -> Option<(String, bool, bool)> {
        let mut digits = self.run(at);
        if digits.is_empty() {
            return None;
        }
        let mut grouped = false;
        if digits.len() <= 3 && !digits.starts_with('0') {
            while let Some(width) = self.next(*at).filter(|&c| self.groups(c)).map(char::len_utf8) {
                let mut ahead = *at + width;
                let group = self.run(&mut ahead);
                if group.len() != 3 {
                    break;
                }
                digits.push_str(&group);
                (*at, grouped) = (ahead, true);
            }
        }
        let mut fraction = false;
        if self.next(*at) == Some(self.decimal) {
            let mut ahead = *at + self.decimal.len_utf8();
            let behind = self.run(&mut ahead);
            if !behind.is_empty() {
                digits.push('.');
                digits.push_str(&behind);
                (*at, fraction) = (ahead, true);
            }
        }
        Some((digits, grouped, fraction))
    }

    /// Says whether a character parts thousands: any blank where the language uses one.
    fn groups(&self, c: char) -> bool {
        c == self.group || self.group.is_whitespace() && c.is_whitespace()
    }

    fn run(&self, at: &mut usize) -> String {
        let rest = self.text.get(*at..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        *at += end;
        rest.get(..end).unwrap_or_default().to_owned()
    }

    fn blank(&self, at: &mut usize) {
        if let Some(blank) = self.next(*at).filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}')) {
            *at += blank.len_utf8();
        }
    }

    fn currency(&self, at: &mut usize) -> Option<String> {
        const SIGNS: [(&str, &str); 4] = [("£", "GBP"), ("€", "EUR"), ("$", "USD"), ("¥", "JPY")];
        let rest = self.text.get(*at..)?;
        if let Some((sign, code)) = SIGNS.iter().find(|(sign, _)| rest.starts_with(sign)) {
            *at += sign.len();
            return Some((*code).to_owned());
        }
        let code = rest.get(..3).filter(|code| matches!(*code, "GBP" | "EUR" | "USD" | "CHF" | "JPY"))?;
        let beyond = rest.get(3..).and_then(|rest| rest.chars().next());
        if beyond.is_some_and(char::is_alphabetic) {
            return None;
        }
        *at += 3;
        Some(code.to_owned())
    }

    fn scale(&self, at: &mut usize) -> Option<Scale> {
        let rest = self.text.get(*at..)?;
        let (word, scale) = self.scales.iter().find(|(word, _)| {
            let beyond = rest.strip_prefix(word).map(|beyond| beyond.chars().next());
            beyond.is_some_and(|beyond| !beyond.is_some_and(char::is_alphanumeric))
        })?;
        *at += word.len();
        Some(*scale)
    }

    /// Says whether an amount can end here: `12.05` of `12.05.2019`, `3` of `3/4` and `5` of `5km` are none.
    fn ends(&self, at: usize) -> bool {
        let mut rest = self.text.get(at..).unwrap_or_default().chars();
        match rest.next() {
            None => true,
            Some(c) if c.is_alphanumeric() => false,
            Some('.' | ',' | ':' | '/' | '-' | '\'' | '’') => !rest.next().is_some_and(char::is_alphanumeric),
            Some('£' | '€' | '$' | '¥') => false,
            Some(_) => true,
        }
    }

    fn next(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }
}

/// Returns how a language abbreviates thousands, millions and billions behind an amount of money; longer ones first.
fn scales(language: &str) -> &'static [(&'static str, Scale)] {
    use Scale::{Billion, Million, Thousand};
    match primary_subtag(language).as_str() {
        "en" => &[
            ("thousand", Thousand),
            ("million", Million),
            ("billion", Billion),
            ("bn", Billion),
            ("mn", Million),
            ("m", Million),
            ("k", Thousand),
        ],
        "fr" => &[
            ("milliards", Billion),
            ("milliard", Billion),
            ("millions", Million),
            ("million", Million),
            ("Md", Billion),
            ("M", Million),
            ("k", Thousand),
        ],
        "nl" => &[
            ("duizend", Thousand),
            ("miljoen", Million),
            ("miljard", Billion),
            ("mln.", Million),
            ("mld.", Billion),
            ("mln", Million),
            ("mld", Billion),
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn interface(language: &str) -> Interface {
        Interface::new(None, &Sources::default(), language).0
    }

    fn money(value: &str, scale: Option<Scale>, code: &str) -> FactValue {
        let measure = Measure::Currency(code.to_owned());
        FactValue::Number { value: Decimal::try_from_str(value).unwrap(), scale, measure }
    }

    fn units(value: &str, scale: Option<Scale>, name: &str) -> FactValue {
        let measure = Measure::Unit(name.to_owned());
        FactValue::Number { value: Decimal::try_from_str(value).unwrap(), scale, measure }
    }

    fn count(value: &str, scale: Option<Scale>) -> FactValue {
        FactValue::Number { value: Decimal::try_from_str(value).unwrap(), scale, measure: Measure::Count }
    }

    /// Checks a fact in English, French and Dutch; `_` stands for U+00A0 and `'` for U+202F.
    #[track_caller]
    fn is(value: &FactValue, form: Option<&str>, expected: [&str; 3]) {
        for (language, expected) in ["en-GB", "fr-FR", "nl-NL"].into_iter().zip(expected) {
            let expected = expected.replace('_', NO_BREAK).replace('\'', "\u{202f}");
            assert_eq!(fact(value, form, &interface(language)), Ok(expected), "{language} {form:?}");
        }
    }

    #[test]
    fn money_is_written_as_each_language_does() {
        let total = money("315.9", Some(Scale::Million), "GBP");
        is(&total, None, ["£315.9m", "315,9_M£", "£_315,9_mln."]);
        is(&total, Some("short"), ["£315.9m", "315,9_M£", "£_315,9_mln."]);
        let long = ["£315.9_million", "315,9_millions de livres sterling", "315,9_miljoen pond"];
        is(&total, Some("long"), long);
        is(&total, Some("plain"), ["315.9", "315,9", "315,9"]);
    }

    #[test]
    fn amounts_keep_every_digit() {
        let exact = money("1234567890123456789.10", None, "EUR");
        let written = ["€1,234,567,890,123,456,789.10", "1'234'567'890'123'456'789,10_€"];
        is(&exact, None, [written[0], written[1], "€_1.234.567.890.123.456.789,10"]);
        is(&money("0.50", None, "GBP"), Some("long"), ["£0.50", "0,50_livre sterling", "0,50_pond"]);
    }

    #[test]
    fn scales() {
        is(&money("3", Some(Scale::Thousand), "EUR"), None, ["€3k", "3_k€", "€_3.000"]);
        is(&money("1.5", Some(Scale::Thousand), "EUR"), Some("long"), ["€1,500", "1'500_euros", "1.500_euro"]);
        is(&money("1.2", Some(Scale::Billion), "USD"), None, ["$1.2bn", "1,2_Md$", "$_1,2_mld."]);
        let long = ["$1.2_billion", "1,2_milliard de dollars", "1,2_miljard dollar"];
        is(&money("1.2", Some(Scale::Billion), "USD"), Some("long"), long);
        is(&count("2", Some(Scale::Million)), None, ["2_million", "2_millions", "2_miljoen"]);
        is(&count("2.5", Some(Scale::Thousand)), None, ["2,500", "2'500", "2.500"]);
    }

    #[test]
    fn an_elision_belongs_to_the_currency() {
        let long = ["€1.5_million", "1,5_million d’euros", "1,5_miljoen euro"];
        is(&money("1.5", Some(Scale::Million), "EUR"), Some("long"), long);
    }

    #[test]
    fn other_currencies_are_written_by_their_code() {
        is(&money("20", None, "CHF"), None, ["CHF_20", "20_CHF", "CHF_20"]);
        is(&money("2", Some(Scale::Million), "CHF"), None, ["CHF_2m", "2_MCHF", "CHF_2_mln."]);
        is(&money("20", None, "SEK"), Some("long"), ["SEK_20", "20_SEK", "20_SEK"]);
    }

    #[test]
    fn a_plural_form_follows_the_language() {
        let long = |value: &str| units(value, None, "kilometre");
        is(&long("1"), Some("long"), ["1_kilometre", "1_kilomètre", "1_kilometer"]);
        is(&long("1.5"), Some("long"), ["1.5_kilometres", "1,5_kilomètre", "1,5_kilometer"]);
        is(&long("2"), Some("long"), ["2_kilometres", "2_kilomètres", "2_kilometer"]);
        is(&units("0", None, "person"), None, ["0_people", "0_personne", "0_personen"]);
        is(&units("1", None, "person"), None, ["1_person", "1_personne", "1_persoon"]);
        is(
            &units("10000001", None, "person"),
            None,
            ["10,000,001_people", "10'000'001_personnes", "10.000.001_personen"],
        );
    }

    #[test]
    fn units_are_short_and_long() {
        is(&units("10", None, "kilometre"), None, ["10_km", "10_km", "10_km"]);
        is(&units("12.5", None, "percent"), None, ["12.5%", "12,5_%", "12,5%"]);
        is(&units("12.5", None, "percent"), Some("long"), ["12.5_per cent", "12,5_pour cent", "12,5_procent"]);
        let people = ["3_million people", "3_millions de personnes", "3_miljoen personen"];
        is(&units("3", Some(Scale::Million), "person"), Some("long"), people);
        is(&units("3", Some(Scale::Thousand), "person"), None, ["3,000_people", "3'000_personnes", "3.000_personen"]);
        is(&units("12", None, "watch-tower"), None, ["12_watch_tower", "12_watch_tower", "12_watch_tower"]);
    }

    #[test]
    fn counts_have_the_separators_of_the_language() {
        is(&count("1000", None), None, ["1,000", "1'000", "1.000"]);
        is(&count("1234567.5", None), None, ["1,234,567.5", "1'234'567,5", "1.234.567,5"]);
        is(&count("-1000", None), None, ["−1,000", "−1'000", "−1.000"]);
        is(&money("-3", Some(Scale::Million), "GBP"), None, ["−£3m", "−3_M£", "−£_3_mln."]);
    }

    #[test]
    fn days_are_written_in_words() {
        let day = |text: &str| FactValue::Date(Date::parse(text).unwrap());
        is(&day("2019-01-24"), None, ["24 January 2019", "24 janvier 2019", "24 januari 2019"]);
        is(&day("2019-03-01"), Some("long"), ["1 March 2019", "1er mars 2019", "1 maart 2019"]);
        is(&day("2019-03-11"), None, ["11 March 2019", "11 mars 2019", "11 maart 2019"]);
        is(&day("2019-08-01"), Some("month"), ["August 2019", "août 2019", "augustus 2019"]);
        is(&day("2019-03-01"), Some("year"), ["2019", "2019", "2019"]);
        is(&day("1685-10-22"), None, ["22 October 1685", "22 octobre 1685", "22 oktober 1685"]);
    }

    #[test]
    fn an_unknown_form_is_a_fault() {
        let fault = fact(&count("1", None), Some("year"), &interface("en-GB")).unwrap_err();
        assert_eq!(fault.message("total"), "the fact `total` has no form `year`");
        assert!(fault.help().contains("`short`, `long`, `plain`"), "{}", fault.help());
        let fault = fact(&FactValue::Date(Date::parse("2019-03-01").unwrap()), Some("short"), &interface("en-GB"));
        assert!(fault.unwrap_err().help().contains("`long`, `month`, `year`"));
    }

    #[test]
    fn a_long_fraction_chooses_a_plural_form_without_overflow() {
        let tiny = format!("0.{}1", "0".repeat(300));
        let huge = format!("1{}", "0".repeat(300));
        for value in [tiny.as_str(), huge.as_str(), "1.0000000000000000000000000001"] {
            assert!(fact(&units(value, None, "day"), Some("long"), &interface("fr-FR")).unwrap().contains("jour"));
        }
    }

    /// Checks a cell of an English manuscript in French and Dutch, as in [`is`].
    #[track_caller]
    fn cell_is(text: &str, french: &str, dutch: &str) {
        assert_eq!(cell(text, "en-GB", &interface("en-GB")), text);
        for (language, expected) in [("fr-FR", french), ("nl-NL", dutch)] {
            let expected = expected.replace('_', NO_BREAK).replace('\'', "\u{202f}");
            assert_eq!(cell(text, "en-GB", &interface(language)), expected, "{text} {language}");
        }
    }

    #[test]
    fn cells_are_written_as_the_edition_does() {
        cell_is("£1,234,567", "1'234'567_£", "£_1.234.567");
        cell_is("1,234,567", "1'234'567", "1.234.567");
        cell_is("−£12.50", "−12,50_£", "−£_12,50");
        cell_is("€20.5m", "20,5_M€", "€_20,5_mln.");
        cell_is("€20.5 million", "20,5_M€", "€_20,5_mln.");
        cell_is("EUR 2,000", "2'000_€", "€_2.000");
        cell_is("12.5%", "12,5%", "12,5%");
        cell_is("(1,234)", "(1'234)", "(1.234)");
        cell_is("1,200–1,500", "1'200–1'500", "1.200–1.500");
        cell_is("1,234 (£5)", "1'234 (5_£)", "1.234 (£_5)");
    }

    #[test]
    fn what_is_in_doubt_stays() {
        for text in [
            "2016",
            "5",
            "12.05.2019",
            "10:30",
            "2019-01-24",
            "1/2",
            "1,23",
            "12,3456",
            "0,123",
            "1,234,56",
            "–",
            "n/a",
            "Section 3.1",
            "+33 1 23 45 67 89",
            "£",
            "1,234km",
            "192.168.0.1",
            "1,234-5",
        ] {
            cell_is(text, text, text);
        }
    }

    #[test]
    fn cells_of_other_source_languages() {
        assert_eq!(cell("1 234,5", "fr-FR", &interface("en-GB")), "1,234.5");
        assert_eq!(cell("315,9 M£", "fr-FR", &interface("en-GB")), "£315.9m");
        assert_eq!(cell("€ 1.234", "nl-NL", &interface("en-GB")), "€1,234");
        assert_eq!(cell("12.5", "nl-NL", &interface("en-GB")), "12.5");
    }

    #[test]
    fn what_follows_the_decimal_mark_aligns_a_column() {
        let tails = |cells: [&'static str; 4], language| cells.map(|cell| decimal_tail(cell, language));
        let english = ["£315.9m", "€1,234,567", "£45m", "not yet known"];
        assert_eq!(tails(english, "en-GB"), [Some(".9m"), Some(""), Some("m"), None]);
        let french = ["315,9\u{a0}M£", "1\u{202f}234\u{202f}567\u{a0}€", "45\u{a0}M£", "13–17"];
        assert_eq!(tails(french, "fr-FR"), [Some(",9\u{a0}M£"), Some("\u{a0}€"), Some("\u{a0}M£"), None]);
        let dutch = ["£ 315,9 mln.", "€ 1.234,50", "24 januari 2019", "2016"];
        assert_eq!(tails(dutch, "nl-NL"), [Some(",9 mln."), Some(",50"), None, Some("")]);
    }
}
