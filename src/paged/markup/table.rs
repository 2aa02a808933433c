//! Tables as Typst source: the theme's `data-table` gets rows and what they are, and sets them.

use super::{Manner, Writer};
use crate::document::{Align, RowKind};
use crate::edition::{Row, Table, Text};
use crate::paged::origin::{Part, push_literal};

/// A row with more characters than this may break over pages: it could not be sure to fit on one.
const LONGEST_WHOLE_ROW: usize = 1_200;

impl<'e> Writer<'e> {
    pub(super) fn table(&mut self, table: &'e Table) {
        self.out.push_str("#data-table(");
        self.caption(table.caption.as_ref());
        self.out.push_str("align: (");
        for &align in &table.columns {
            self.out.push_str(match align {
                Align::Start => "start, ",
                Align::Left => "left, ",
                Align::Center => "center, ",
                Align::Right => "right, ",
            });
        }
        self.out.push_str("), head: (");
        let outer = (self.part, self.manner);
        self.part = Part::Table;
        self.manner = Manner::TableHead;
        self.cells(&table.head);
        self.manner = outer.1;
        self.out.push_str("), rows: (\n");
        for row in &table.rows {
            self.row(row);
        }
        self.part = outer.0;
        self.out.push_str("))");
    }

    fn row(&mut self, row: &'e Row) {
        let kind = match row.kind {
            RowKind::Plain => "plain",
            RowKind::Section => "section",
            RowKind::Total => "total",
        };
        let length: usize = row.cells.iter().map(|cell| cell.plain().chars().count()).sum();
        self.out.push_str(&format!("(kind: {kind:?}, breakable: {}, cells: (", length > LONGEST_WHOLE_ROW));
        match row.kind {
            RowKind::Section => {
                let filled = row.cells.iter().position(|cell| !cell.plain().trim().is_empty()).unwrap_or(0);
                self.cells(row.cells.get(filled..=filled).unwrap_or_default());
            }
            RowKind::Plain | RowKind::Total => self.cells(&row.cells),
        }
        self.out.push_str("), ");
        self.tails(row);
        self.out.push_str("),\n");
    }

    /// Writes what follows the decimal mark in each cell of a column of figures, so that the theme can align the marks.
    fn tails(&mut self, row: &Row) {
        self.out.push_str("tails: (");
        for tail in &row.tails {
            match tail {
                Some(tail) => {
                    let tail = self.printable(tail);
                    push_literal(&mut self.out, &tail);
                }
                None => self.out.push_str("none"),
            }
            self.out.push_str(", ");
        }
        self.out.push(')');
    }

    fn cells(&mut self, cells: &'e [Text]) {
        for cell in cells {
            self.bracketed(|writer| writer.text(cell));
            self.out.push_str(", ");
        }
    }
}
