//! A printer, read: a table of `printers.toml`, over what the printer wants already.

use super::{Icc, Mm, Pictures, Printer, Standard};
use crate::source::Span;
use crate::toml_reader::{Table, Value, ValueKind};

impl Printer {
    /// Takes the values that a table gives; those that cannot be are told.
    pub(super) fn read(&mut self, table: &mut Table) {
        if let Some((label, _)) = table.text("label") {
            self.label = label.text;
        }
        const STANDARDS: [(&str, Standard); 2] = [("x-4", Standard::X4), ("x-1a", Standard::X1a)];
        choice(table, "standard", &STANDARDS, &mut self.standard);
        if let Some((icc, span)) = table.text("icc") {
            let embedded = crate::press::icc::EMBEDDED.iter().find(|(name, _)| *name == icc.text);
            self.icc = embedded.map_or(Icc::Own(icc.text, span), |(name, _)| Icc::Embedded(name));
        }
        if let Some((condition, _)) = table.text("condition") {
            self.condition = condition.text;
        }
        number(table, "ink-limit", 100.0..=400.0, &mut self.ink_limit);
        const PICTURES: [(&str, Pictures); 2] = [("convert", Pictures::Convert), ("keep", Pictures::Keep)];
        let kept = choice(table, "pictures", &PICTURES, &mut self.pictures);
        if let Some((values, span)) = table.list("resolution") {
            match numbers(&values).as_slice() {
                [wanted, least] if (0.0..=2400.0).contains(least) && least <= wanted => {
                    (self.resolution, self.least_resolution) = (*wanted, *least);
                }
                _ => table.bad(
                    span,
                    "these are no resolutions",
                    "write what is wanted and what is refused: [300, 150]",
                ),
            }
        }
        number(table, "hairline", 0.0..=5.0, &mut self.hairline);
        length(table, "bleed", 20.0, &mut self.bleed);
        flag(table, "bleed-at-spine", &mut self.bleed_at_spine);
        flag(table, "marks", &mut self.marks);
        length(table, "margin", 50.0, &mut self.margin);
        if let Some((values, span)) = table.list("gutter") {
            let steps: Vec<Option<(u32, Mm)>> = values.iter().map(step).collect();
            match steps.iter().copied().collect::<Option<Vec<_>>>() {
                Some(steps) if steps.windows(2).all(|pair| pair[0].0 < pair[1].0) => self.gutter = steps,
                Some(_) | None => table.bad(
                    span,
                    "these are no steps of a gutter",
                    "write pairs of a number of pages and millimetres, ascending: [[24, 9.5], [151, 12.7]]",
                ),
            }
        }
        count(table, "page-multiple", 1..=64, &mut self.page_multiple);
        flag(table, "last-page-blank", &mut self.last_page_blank);
        pages(table, "perfect", &mut self.perfect);
        pages(table, "saddle-stitch", &mut self.saddle_stitch);
        if let Some(mut papers) = table.table("papers") {
            for (name, _) in papers.keys() {
                let mut thickness = Mm::ZERO;
                length(&mut papers, &name, 2.0, &mut thickness);
                if thickness > Mm::ZERO {
                    self.papers.insert(name, thickness);
                }
            }
            papers.finish().into_iter().for_each(|told| table.tell(told));
        }
        length(table, "board", 10.0, &mut self.board);
        length(table, "spine-text", 50.0, &mut self.spine_text);
        count(table, "spine-pages", 0..=10_000, &mut self.spine_pages);
        length(table, "spine-margin", 20.0, &mut self.spine_margin);
        if self.standard == Standard::X1a {
            // ISO 15930-4: nothing but inks.
            if let Some(span) = kept.filter(|_| self.pictures == Pictures::Keep) {
                let help = "write \"convert\", or `standard = \"x-4\"` if the printer takes it";
                table.bad(span, "PDF/X-1a has nothing but inks, so its pictures cannot keep their profiles", help);
            }
            self.pictures = Pictures::Convert;
        }
    }
}

/// Reads one of several words. Returns where it stands.
fn choice<T: Copy>(table: &mut Table, key: &str, known: &[(&str, T)], target: &mut T) -> Option<Span> {
    let (text, span) = table.text(key)?;
    match known.iter().find(|(name, _)| *name == text.text) {
        Some((_, value)) => *target = *value,
        None => {
            let names: Vec<String> = known.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            table.bad(span, format!("`{key}` cannot be `{}`", text.text), format!("use {}", names.join(" or ")));
        }
    }
    Some(span)
}

fn number(table: &mut Table, key: &str, bounds: std::ops::RangeInclusive<f64>, target: &mut f64) {
    let Some((number, span)) = table.number(key) else { return };
    if bounds.contains(&number) {
        *target = number;
    } else {
        let help = format!("use a number from {} to {}", bounds.start(), bounds.end());
        table.bad(span, format!("`{key}` cannot be {number}"), help);
    }
}

fn length(table: &mut Table, key: &str, most: f64, target: &mut Mm) {
    number(table, key, 0.0..=most, &mut target.0);
}

fn count(table: &mut Table, key: &str, bounds: std::ops::RangeInclusive<u32>, target: &mut u32) {
    let mut found = f64::from(*target);
    number(table, key, f64::from(*bounds.start())..=f64::from(*bounds.end()), &mut found);
    *target = found as u32;
}

fn flag(table: &mut Table, key: &str, target: &mut bool) {
    if let Some((value, _)) = table.boolean(key) {
        *target = value;
    }
}

/// Reads the fewest and the most pages that a binding holds; an empty list says that there is no such binding.
fn pages(table: &mut Table, key: &str, target: &mut Option<(u32, u32)>) {
    let Some((values, span)) = table.list(key) else { return };
    let whole = |number: &f64| number.fract() == 0.0 && (1.0..=100_000.0).contains(number);
    match numbers(&values).as_slice() {
        [] if values.is_empty() => *target = None,
        [fewest, most] if whole(fewest) && whole(most) && fewest <= most => {
            *target = Some((*fewest as u32, *most as u32));
        }
        _ => table.bad(
            span,
            "these are no numbers of pages",
            "write the fewest and the most: [24, 828]; or [] for none",
        ),
    }
}

fn numbers(values: &[Value]) -> Vec<f64> {
    let number = |value: &Value| match value.kind {
        ValueKind::Integer(number) => Some(number as f64),
        ValueKind::Float(number) => Some(number),
        _ => None,
    };
    values.iter().filter_map(number).collect()
}

/// Reads a step of a gutter: `[151, 12.7]`.
fn step(value: &Value) -> Option<(u32, Mm)> {
    let ValueKind::List(pair) = &value.kind else { return None };
    match numbers(pair).as_slice() {
        [pages, gutter] if (0.0..=100_000.0).contains(pages) && (0.0..=50.0).contains(gutter) => {
            Some((*pages as u32, Mm(*gutter)))
        }
        _ => None,
    }
}
