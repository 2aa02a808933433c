//! An ISBN as a barcode: [`Barcode::of`] draws EAN-13 with its digits, and the price in an add-on of five digits.
//!
//! In: an ISBN, and perhaps a price code. Out: bars and digits in modules (the width of the narrowest bar), for whoever
//! draws them; [`scan()`] is the way back, from bars to digits.
//!
//! The sizes are those of the *GS1 General Specifications*, section 5.2 ("Linear barcodes: EAN/UPC symbology
//! specifications"); that an ISBN is coded as it is, prefix and all, is ISO 2108 and the *ISBN Users' Manual*.
//!
//! *Architecture invariant*: no colour and no font is chosen here, and nothing is drawn: bars are black, that is all.

mod scan;

pub use scan::{Scanned, scan};

use crate::config::Isbn13;
use crate::press::geometry::Mm;

/// A barcode: bars and digits in modules, from the upper left corner of the quiet zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Barcode {
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
    /// The digits for people, each with where it stands.
    pub digits: Vec<Digit>,
    /// The whole width, quiet zones included.
    pub width: f64,
    /// The whole height, from the top of the bars to the foot of the digits.
    pub height: f64,
}

/// A bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Its left edge.
    pub left: f64,
    /// Its width: 1 to 4.
    pub width: f64,
    /// Its upper edge, from the top of the symbol.
    pub top: f64,
    /// Its lower edge.
    pub bottom: f64,
}

/// A digit for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digit {
    /// 0 to 9.
    pub digit: u8,
    /// The left edge of the seven modules in whose middle it stands.
    pub left: u32,
    /// Whether it stands above the bars, as an add-on's do, not below.
    pub above: bool,
}

/// How large the symbol is, in percent: 80 to 200 (GS1 5.2: an X-dimension of 0.264 to 0.660 mm).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Magnification(f64);

impl Magnification {
    /// The nominal size.
    pub const NOMINAL: Magnification = Magnification(100.0);

    /// Takes a magnification in percent that is allowed.
    pub fn parse(percent: f64) -> Option<Self> {
        (80.0..=200.0).contains(&percent).then_some(Magnification(percent))
    }

    /// Returns the width of a module: 0.330 mm at nominal size (GS1 5.2, "X-dimension").
    pub fn module(self) -> Mm {
        Mm(0.33 * self.0 / 100.0)
    }
}

/// The five digits of a price add-on: a currency's digit and four of the price, or 90000 where none is said (BISG,
/// *Product Identification: Bar Coding Guidelines for the US Book Industry*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceCode([u8; 5]);

impl PriceCode {
    /// Takes five digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = digits_of(text)?;
        Some(PriceCode(digits.try_into().ok()?))
    }
}

/// The left quiet zone (GS1 5.2, "quiet zone": 11 X on the left of EAN-13).
pub const QUIET_LEFT: f64 = 11.0;
/// The right quiet zone (the same: 7 X).
pub const QUIET_RIGHT: f64 = 7.0;
/// The blank between symbol and add-on (GS1 5.2, "add-on symbols": 7 to 12 X).
const ADD_ON_GAP: f64 = 9.0;
/// The quiet zone on the right of an add-on (the same: 5 X).
const ADD_ON_QUIET: f64 = 5.0;
/// The height of the bars at nominal size, 22.85 mm, in modules of 0.33 mm (GS1 5.2, "symbol height").
const BAR_HEIGHT: f64 = 22.85 / 0.33;
/// How far the guard bars reach below the others (GS1 5.2: 5 X, "should").
const GUARD: f64 = 5.0;
/// The height of the digits' line; with the bars 25.93 mm at nominal size.
const DIGIT_LINE: f64 = (25.93 - 22.85) / 0.33;
/// The width of a digit in modules (GS1 5.2, "symbol encodation").
const DIGIT_WIDTH: u32 = 7;

/// Number set A: odd parity, on the left; each digit as space, bar, space, bar of so many modules (GS1 5.2, "number
/// sets"). Set C is the same with bars for spaces; set B is A read from right to left in C.
const SET_A: [[u8; 4]; 10] = [
    [3, 2, 1, 1],
    [2, 2, 2, 1],
    [2, 1, 2, 2],
    [1, 4, 1, 1],
    [1, 1, 3, 2],
    [1, 2, 3, 1],
    [1, 1, 1, 4],
    [1, 3, 1, 2],
    [1, 2, 1, 3],
    [3, 1, 1, 2],
];

/// Which of the six digits on the left are of set B, by the first of all digits, which has no bars of its own (GS1 5.2,
/// "number sets": the implied digit).
const PARITY: [[bool; 6]; 10] = {
    const A: bool = false;
    const B: bool = true;
    [
        [A, A, A, A, A, A],
        [A, A, B, A, B, B],
        [A, A, B, B, A, B],
        [A, A, B, B, B, A],
        [A, B, A, A, B, B],
        [A, B, B, A, A, B],
        [A, B, B, B, A, A],
        [A, B, A, B, A, B],
        [A, B, A, B, B, A],
        [A, B, B, A, B, A],
    ]
};

/// Which of the five digits of an add-on are of set B, by its check value (GS1 5.2, "add-on symbols").
const ADD_ON_PARITY: [[bool; 5]; 10] = {
    const A: bool = false;
    const B: bool = true;
    [
        [B, B, A, A, A],
        [B, A, B, A, A],
        [B, A, A, B, A],
        [B, A, A, A, B],
        [A, B, B, A, A],
        [A, A, B, B, A],
        [A, A, A, B, B],
        [A, B, A, B, A],
        [A, B, A, A, B],
        [A, A, B, A, B],
    ]
};

impl Barcode {
    /// Draws an ISBN, with its price.
    pub fn of(isbn: &Isbn13, price: Option<&PriceCode>) -> Self {
        let digits = digits_of(isbn.digits()).unwrap_or_default();
        let mut pen = Pen { x: QUIET_LEFT, top: 0.0, bottom: BAR_HEIGHT, bars: Vec::new() };
        let mut shown = Vec::new();
        let mut show = |digit: u8, left: f64, above| shown.push(Digit { digit, left: left as u32, above });
        let Some((&first, rest)) = digits.split_first() else {
            return Barcode { bars: Vec::new(), digits: Vec::new(), width: 0.0, height: 0.0 };
        };
        show(first, QUIET_LEFT - f64::from(DIGIT_WIDTH) - 2.0, false);
        pen.guard(&[1, 1, 1], true);
        for (&digit, &second) in rest.iter().zip(&PARITY[usize::from(first)]) {
            show(digit, pen.x, false);
            pen.runs(&widths(digit, second), false);
        }
        pen.guard(&[1, 1, 1, 1, 1], false);
        for &digit in rest.iter().skip(6) {
            show(digit, pen.x, false);
            pen.runs(&SET_A[usize::from(digit)], true);
        }
        pen.guard(&[1, 1, 1], true);
        match price {
            None => pen.x += QUIET_RIGHT,
            Some(PriceCode(price)) => {
                // An add-on stands lower by its digits, which stand above it, and ends with the guard bars.
                (pen.top, pen.bottom) = (DIGIT_LINE, BAR_HEIGHT + GUARD);
                pen.x += ADD_ON_GAP;
                pen.runs(&[1, 1, 2], true);
                for (at, (&digit, &second)) in price.iter().zip(&ADD_ON_PARITY[add_on_check(price)]).enumerate() {
                    if at > 0 {
                        pen.runs(&[1, 1], false);
                    }
                    show(digit, pen.x, true);
                    pen.runs(&widths(digit, second), false);
                }
                pen.x += ADD_ON_QUIET;
            }
        }
        Barcode { bars: pen.bars, digits: shown, width: pen.x, height: BAR_HEIGHT + DIGIT_LINE }
    }
}

/// Returns the widths of a digit on the left, of set A or B.
fn widths(digit: u8, second: bool) -> [u8; 4] {
    let mut widths = SET_A[usize::from(digit)];
    if second {
        widths.reverse();
    }
    widths
}

/// Returns the check value of an add-on of five digits: the sum with weights 3 and 9, modulo 10.
fn add_on_check(digits: &[u8; 5]) -> usize {
    let sum: usize = digits.iter().enumerate().map(|(at, &d)| usize::from(d) * if at % 2 == 0 { 3 } else { 9 }).sum();
    sum % 10
}

fn digits_of(text: &str) -> Option<Vec<u8>> {
    text.bytes().map(|byte| byte.is_ascii_digit().then(|| byte - b'0')).collect()
}

/// Draws bars from left to right.
struct Pen {
    x: f64,
    top: f64,
    bottom: f64,
    bars: Vec<Bar>,
}

impl Pen {
    /// Draws bars and spaces of so many modules in turn.
    fn runs(&mut self, widths: &[u8], mut bar: bool) {
        for &width in widths {
            let width = f64::from(width);
            if bar {
                self.bars.push(Bar { left: self.x, width, top: self.top, bottom: self.bottom });
            }
            self.x += width;
            bar = !bar;
        }
    }

    /// Draws guard bars, which reach down between the digits.
    fn guard(&mut self, widths: &[u8], bar: bool) {
        self.bottom += GUARD;
        self.runs(widths, bar);
        self.bottom -= GUARD;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::{Sources, Span};

    fn isbn(digits: &str) -> Isbn13 {
        let span = Span::new(Sources::default().add("book.toml", ""), 0..0);
        Isbn13::parse(digits, span).expect("an ISBN")
    }

    fn with_check_digit(twelve: &str) -> String {
        (0..10)
            .map(|check| format!("{twelve}{check}"))
            .find(|text| Isbn13::parse(text, Span::new(Sources::default().add("b", ""), 0..0)).is_some())
            .expect("one of ten check digits is right")
    }

    /// The modules of a barcode, as a row of 0 and 1.
    fn row(barcode: &Barcode) -> String {
        let mut row = vec!['0'; barcode.width as usize];
        for bar in &barcode.bars {
            row[bar.left as usize..(bar.left + bar.width) as usize].fill('1');
        }
        row.into_iter().collect()
    }

    #[test]
    fn a_known_symbol_has_its_known_modules() {
        // 978-3-16-148410-0, worked out by hand from the number sets.
        let row = row(&Barcode::of(&isbn("978-3-16-148410-0"), None));
        let quiet = "0".repeat(11);
        let left = "0111011 0001001 0100001 0011001 0000101 0011001".replace(' ', "");
        let right = "1011100 1001000 1011100 1100110 1110010 1110010".replace(' ', "");
        assert_eq!(row, format!("{quiet}101{left}01010{right}101{}", "0".repeat(7)));
    }

    #[test]
    fn the_size_is_the_nominal_one() {
        let barcode = Barcode::of(&isbn("978-0-306-40615-7"), None);
        let module = Magnification::NOMINAL.module().0;
        assert!((barcode.width * module - 37.29).abs() < 1e-9);
        assert!((barcode.height * module - 25.93).abs() < 1e-9);
        assert!(barcode.bars.iter().all(|bar| bar.left >= QUIET_LEFT));
        assert_eq!(barcode.bars.iter().filter(|bar| bar.bottom > BAR_HEIGHT).count(), 6);
        assert_eq!(Magnification::parse(79.9), None);
        assert_eq!(Magnification::parse(200.0).map(|m| m.module().0), Some(0.66));
    }

    #[test]
    fn an_add_on_keeps_its_distance() {
        let plain = Barcode::of(&isbn("978-0-306-40615-7"), None);
        let with = Barcode::of(&isbn("978-0-306-40615-7"), PriceCode::parse("51295").as_ref());
        let end = plain.width - QUIET_RIGHT;
        let first = with.bars.iter().find(|bar| bar.left > end).expect("an add-on");
        assert!((7.0..=12.0).contains(&(first.left - end)), "{first:?}");
        let last = with.bars.last().expect("a bar");
        assert_eq!(with.width - last.left - last.width, ADD_ON_QUIET);
        assert_eq!(last.left + last.width - first.left, 47.0);
        assert!([None, PriceCode::parse("512"), PriceCode::parse("5129x")].iter().all(Option::is_none));
    }

    proptest! {
        #[test]
        fn what_is_drawn_is_read(
            rest in "[0-9]{9}",
            prefix in prop::sample::select(vec!["978", "979"]),
            price in prop::option::of("[0-9]{5}"),
            module in 0.2f64..3.0,
        ) {
            let digits = with_check_digit(&format!("{prefix}{rest}"));
            let barcode = Barcode::of(&isbn(&digits), price.as_deref().and_then(PriceCode::parse).as_ref());
            let bars: Vec<(f64, f64)> = barcode.bars.iter().map(|bar| (bar.left * module, bar.width * module)).collect();
            let scanned = scan(&bars).expect("a symbol");
            prop_assert_eq!(&scanned.digits, &digits);
            prop_assert!((scanned.module - module).abs() < 1e-6);
            prop_assert_eq!(scanned.add_on, price);
            let shown: String = barcode.digits.iter().filter(|d| !d.above).map(|d| (b'0' + d.digit) as char).collect();
            prop_assert_eq!(shown, digits);
        }
    }
}
