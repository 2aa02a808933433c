//! TOML tables, walked key by key: every value has its place, every key that nobody asks for is told.
//!
//! In: a stretch of a source. Out: a [`Table`] that hands out typed values, and diagnostics. Serde would stop at the
//! first fault and knows no place; an editor wants all of them.

use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Mapped, SourceId, Sources, Span};

/// A table that was read.
#[derive(Clone, Debug)]
pub struct Table {
    span: Span,
    entries: Vec<Entry>,
    known: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

#[derive(Clone, Debug)]
struct Entry {
    key: String,
    key_span: Span,
    value: Value,
    taken: bool,
}

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Value {
    /// What it is.
    pub kind: ValueKind,
    /// Where it stands.
    pub span: Span,
}

/// What a value is.
#[derive(Clone, Debug)]
pub enum ValueKind {
    /// A text; it leads back to the file.
    Text(Mapped),
    /// A whole number.
    Integer(i64),
    /// A number with a point.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// A date or time, as written.
    Datetime(String),
    /// A list.
    List(Vec<Value>),
    /// A table.
    Table(Table),
}

impl ValueKind {
    fn name(&self) -> &'static str {
        match self {
            ValueKind::Text(_) => "a text",
            ValueKind::Integer(_) => "a whole number",
            ValueKind::Float(_) => "a number",
            ValueKind::Boolean(_) => "true or false",
            ValueKind::Datetime(_) => "a date",
            ValueKind::List(_) => "a list",
            ValueKind::Table(_) => "a table",
        }
    }
}

impl Table {
    /// Reads a stretch of a source as a TOML document. Where it cannot be read it is told, and the rest is kept.
    pub fn parse(sources: &Sources, span: Span) -> (Self, Vec<Diagnostic>) {
        let text = sources.text(span);
        let base = span.range().start;
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut told = Vec::new();
        for error in errors {
            let at = error.span().unwrap_or(0..0);
            let place = Span::new(span.source, base + at.start..base + at.end);
            let message = error.message().lines().next().unwrap_or("this cannot be read").to_owned();
            told.push(
                Diagnostic::new(Code::TomlSyntax, place, message).help(
                    "texts stand in quotation marks, lists in brackets, each `key = value` on a line of its own",
                ),
            );
        }
        // One unclosed mark makes a row of errors; the first says it.
        told.truncate(3);
        let reader = Reader { text, base, source: span.source };
        (reader.table(root.get_ref(), span), told)
    }

    /// Returns where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Returns the keys that nobody has taken yet, in the order of the file.
    pub fn keys(&self) -> Vec<(String, Span)> {
        self.entries.iter().filter(|entry| !entry.taken).map(|entry| (entry.key.clone(), entry.key_span)).collect()
    }

    /// Takes a value of any type.
    pub fn value(&mut self, key: &str) -> Option<Value> {
        self.known.push(key.to_owned());
        let entry = self.entries.iter_mut().find(|entry| entry.key == key)?;
        entry.taken = true;
        Some(entry.value.clone())
    }

    /// Takes a text.
    pub fn text(&mut self, key: &str) -> Option<(Mapped, Span)> {
        let value = self.value(key)?;
        match value.kind {
            ValueKind::Text(text) => Some((text, value.span)),
            other => self.wrong(key, value.span, "a text in quotation marks", other.name()),
        }
    }

    /// Takes a text that must be there.
    pub fn needed(&mut self, key: &str) -> Option<(Mapped, Span)> {
        if !self.entries.iter().any(|entry| entry.key == key) {
            self.known.push(key.to_owned());
            self.tell(
                Diagnostic::new(Code::MissingKey, self.span.at_start(), format!("`{key}` is missing here"))
                    .help(format!("add `{key} = \"…\"`")),
            );
        }
        self.text(key)
    }

    /// Takes a number.
    pub fn number(&mut self, key: &str) -> Option<(f64, Span)> {
        let value = self.value(key)?;
        match value.kind {
            ValueKind::Integer(number) => Some((number as f64, value.span)),
            ValueKind::Float(number) => Some((number, value.span)),
            other => self.wrong(key, value.span, "a number without quotation marks", other.name()),
        }
    }

    /// Takes true or false.
    pub fn boolean(&mut self, key: &str) -> Option<(bool, Span)> {
        let value = self.value(key)?;
        match value.kind {
            ValueKind::Boolean(boolean) => Some((boolean, value.span)),
            other => self.wrong(key, value.span, "true or false without quotation marks", other.name()),
        }
    }

    /// Takes a list.
    pub fn list(&mut self, key: &str) -> Option<(Vec<Value>, Span)> {
        let value = self.value(key)?;
        match value.kind {
            ValueKind::List(values) => Some((values, value.span)),
            other => self.wrong(key, value.span, "a list in brackets", other.name()),
        }
    }

    /// Takes a list of texts.
    pub fn texts(&mut self, key: &str) -> Vec<(Mapped, Span)> {
        let mut texts = Vec::new();
        for value in self.list(key).map(|(values, _)| values).unwrap_or_default() {
            match value.kind {
                ValueKind::Text(text) => texts.push((text, value.span)),
                other => {
                    self.wrong::<()>(key, value.span, "a list of texts", other.name());
                }
            }
        }
        texts
    }

    /// Takes a list of tables.
    pub fn tables(&mut self, key: &str) -> Vec<Table> {
        let mut tables = Vec::new();
        for value in self.list(key).map(|(values, _)| values).unwrap_or_default() {
            match value.kind {
                ValueKind::Table(table) => tables.push(table),
                other => {
                    self.wrong::<()>(key, value.span, "a list of tables in braces", other.name());
                }
            }
        }
        tables
    }

    /// Takes a table.
    pub fn table(&mut self, key: &str) -> Option<Table> {
        let value = self.value(key)?;
        match value.kind {
            ValueKind::Table(table) => Some(table),
            other => self.wrong(key, value.span, "a table", other.name()),
        }
    }

    /// Tells that a value is not one that its key can have.
    pub fn bad(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.tell(Diagnostic::new(Code::BadValue, span, message).help(help));
    }

    /// Keeps a diagnostic until the end.
    pub fn tell(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn wrong<T>(&mut self, key: &str, span: Span, wanted: &str, found: &str) -> Option<T> {
        self.tell(
            Diagnostic::new(Code::WrongType, span, format!("`{key}` is {found}, and should be {wanted}"))
                .help(format!("write {wanted}")),
        );
        None
    }

    /// Ends the walk: tells every key that nobody asked for, with the known one that is nearest.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.known.sort();
        self.known.dedup();
        for entry in self.entries.iter().filter(|entry| !entry.taken) {
            let help = match nearest(&entry.key, self.known.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("known here: {}", self.known.join(", ")),
            };
            self.diagnostics.push(
                Diagnostic::new(Code::UnknownKey, entry.key_span, format!("`{}` is not known here", entry.key))
                    .help(help),
            );
        }
        self.diagnostics
    }
}

/// Returns the word that somebody who wrote `word` most likely meant, if one is near enough: of three letters of the
/// longer one two are right. Of ids, which are made of chance, one that is further away is another.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (near, known) = known.into_iter().map(|known| (distance(known, word), known)).min()?;
    (3 * near <= word.chars().count().max(known.chars().count())).then_some(known)
}

/// Returns how many letters must be put in, taken out, changed or swapped with their neighbour to make one word the
/// other (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

struct Reader<'a> {
    text: &'a str,
    base: usize,
    source: SourceId,
}

impl Reader<'_> {
    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.source, self.base + range.start..self.base + range.end)
    }

    fn table(&self, table: &DeTable<'_>, span: Span) -> Table {
        let mut entries: Vec<Entry> = table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref().to_string(),
                key_span: self.span(key.span()),
                value: self.value(value.get_ref(), value.span()),
                taken: false,
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_span);
        Table { span, entries, known: Vec::new(), diagnostics: Vec::new() }
    }

    fn value(&self, value: &DeValue<'_>, range: std::ops::Range<usize>) -> Value {
        let span = self.span(range.clone());
        let kind = match value {
            DeValue::String(text) => ValueKind::Text(self.string(text, range)),
            DeValue::Integer(number) => {
                let digits = number.as_str().replace('_', "");
                ValueKind::Integer(i64::from_str_radix(&digits, number.radix()).unwrap_or(i64::MAX))
            }
            DeValue::Float(number) => ValueKind::Float(number.as_str().replace('_', "").parse().unwrap_or(f64::NAN)),
            DeValue::Boolean(boolean) => ValueKind::Boolean(*boolean),
            DeValue::Datetime(datetime) => ValueKind::Datetime(datetime.to_string()),
            DeValue::Array(array) => {
                ValueKind::List(array.iter().map(|value| self.value(value.get_ref(), value.span())).collect())
            }
            DeValue::Table(table) => ValueKind::Table(self.table(table, span)),
        };
        Value { kind, span }
    }

    /// A text that stands in the file as it is leads back byte for byte; one with escapes as a whole.
    fn string(&self, text: &str, range: std::ops::Range<usize>) -> Mapped {
        let written = self.text.get(range.clone()).unwrap_or_default();
        let quote = if written.starts_with("\"\"\"") || written.starts_with("'''") { 3 } else { 1 };
        let inside = written.get(quote..written.len().saturating_sub(quote)).unwrap_or_default();
        // A line end right behind the opening marks is no part of the text.
        let cut = if quote == 3 { inside.len() - inside.trim_start_matches(['\r', '\n']).len() } else { 0 };
        let start = range.start + quote + cut;
        let span = self.span(start..range.end.saturating_sub(quote).max(start));
        if inside.get(cut..) == Some(text) { Mapped::verbatim(text, span) } else { Mapped::made(text, span) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Sources, Table, Vec<Diagnostic>) {
        let mut sources = Sources::default();
        let whole = format!("+++\n{text}");
        let id = sources.add("a.md", &whole);
        let (table, told) = Table::parse(&sources, Span::new(id, 4..whole.len()));
        (sources, table, told)
    }

    #[test]
    fn a_text_leads_back_to_its_place_in_the_file() {
        let (sources, mut table, told) = parse("kind = \"back\"\nnote = \"a \\\"b\\\"\"\n");
        assert!(told.is_empty());
        let (kind, _) = table.text("kind").unwrap();
        assert_eq!(sources.text(kind.span(1..3)), "ac");
        let (note, _) = table.text("note").unwrap();
        assert_eq!(note.text, "a \"b\"");
        assert_eq!(sources.text(note.span(0..1)), "a \\\"b\\\"");
    }

    #[test]
    fn only_what_is_near_is_meant() {
        assert_eq!(nearest("u-7kq2m8", ["u-7kq2m9", "u-m4x9p2"]), Some("u-7kq2m9"));
        assert_eq!(nearest("u-k7q2m9", ["u-7kq2m9"]), Some("u-7kq2m9"));
        assert_eq!(nearest("u-7kqxyz", ["u-7kq2m9"]), None, "three of six are chance");
        assert_eq!(nearest("e", ["en", "fr"]), None);
        assert_eq!(nearest("enn", ["en", "fr"]), Some("en"));
        assert_eq!(nearest("", ["en"]), None);
    }

    #[test]
    fn what_nobody_asks_for_is_told_with_what_is_near() {
        let (_, mut table, _) = parse("standfrist = \"x\"\nzebra = 1\n");
        assert!(table.text("standfirst").is_none());
        let told = table.finish();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].help, "did you mean `standfirst`?");
        assert_eq!(told[1].help, "known here: standfirst");
    }

    #[test]
    fn a_wrong_type_is_told_and_the_rest_is_read() {
        let (_, mut table, _) = parse("a = 3\nb = [\"x\", 1]\n");
        assert!(table.text("a").is_none());
        assert_eq!(table.texts("b").len(), 1);
        assert!(table.finish().iter().all(|told| told.code == Code::WrongType));
    }

    #[test]
    fn a_fault_leaves_the_other_lines() {
        let (_, mut table, told) = parse("a = \nb = \"x\"\n");
        assert_eq!(told[0].code, Code::TomlSyntax);
        assert!(table.text("b").is_some());
    }
}
