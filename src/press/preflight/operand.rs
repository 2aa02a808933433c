//! What stands before an operator of a content stream: [`Operand`]s, and the [`Operation`] that takes them.
//!
//! In: bytes of the stream, cut out by the [reader](super::content). Out: numbers, names, the bytes of strings; what is asked for is
//! taken apart only then.

use std::borrow::Cow;

/// An operand. What need not be taken apart is the stream's own bytes.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand<'b> {
    /// A number.
    Number(f64),
    /// A name, without its slash.
    Name(Cow<'b, [u8]>),
    /// A string.
    Text(Text<'b>),
    /// An array: what stands between its brackets.
    Array(&'b [u8]),
    /// A dictionary.
    Dictionary,
    /// true, false, null.
    Word(&'b [u8]),
}

/// A string, as it is written between its brackets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Text<'b> {
    /// In round ones: with escapes (ISO 32000-1, 7.3.4.2).
    Literal(&'b [u8]),
    /// In angle ones (7.3.4.3).
    Hexadecimal(&'b [u8]),
}

impl Operand<'_> {
    /// Returns the number that it is.
    pub fn number(&self) -> Option<f64> {
        if let Operand::Number(number) = self { Some(*number) } else { None }
    }

    /// Returns the name that it is.
    pub fn name(&self) -> Option<&[u8]> {
        if let Operand::Name(name) = self { Some(name) } else { None }
    }
}

impl<'b> Text<'b> {
    /// Says whether there is nothing in it.
    pub fn is_empty(self) -> bool {
        let (Text::Literal(raw) | Text::Hexadecimal(raw)) = self;
        raw.is_empty()
    }

    /// Returns its bytes.
    pub fn bytes(self) -> Cow<'b, [u8]> {
        match self {
            Text::Literal(raw) if !raw.contains(&b'\\') => Cow::Borrowed(raw),
            Text::Literal(raw) => Cow::Owned(unescaped(raw)),
            Text::Hexadecimal(raw) => {
                let digits: Vec<u8> = raw.iter().filter(|b| b.is_ascii_hexdigit()).map(|&b| nibble(b)).collect();
                Cow::Owned(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
            }
        }
    }
}

/// Undoes the escapes of a string.
fn unescaped(raw: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte != b'\\' {
            text.push(byte);
            continue;
        }
        let Some((&escaped, after)) = rest.split_first() else { break };
        rest = after;
        match escaped {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'0'..=b'7' => {
                let mut value = u32::from(escaped - b'0');
                for _ in 0..2 {
                    match rest.split_first() {
                        Some((&digit @ b'0'..=b'7', after)) => {
                            value = value * 8 + u32::from(digit - b'0');
                            rest = after;
                        }
                        _ => break,
                    }
                }
                text.push(value as u8);
            }
            b'\r' | b'\n' => {}
            other => text.push(other),
        }
    }
    text
}

/// An operator with what stands before it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Operation<'o, 'b> {
    /// The operator: `re`, `Tj`; `BI` for a picture in the stream, whose dictionary is the operands.
    pub operator: &'b [u8],
    /// Its operands.
    pub operands: &'o [Operand<'b>],
}

impl Operation<'_, '_> {
    /// Returns the numbers among its operands.
    pub fn numbers(&self) -> Numbers {
        let mut numbers = Numbers::default();
        for number in self.operands.iter().filter_map(Operand::number) {
            if let Some(place) = numbers.all.get_mut(numbers.count) {
                *place = number;
                numbers.count += 1;
            }
        }
        numbers
    }
}

/// As many numbers as an operator may have: the colorants of DeviceN (ISO 32000-1, Annex C).
const MOST_NUMBERS: usize = 32;

/// The numbers of an operator. What is beyond is left out.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Numbers {
    all: [f64; MOST_NUMBERS],
    count: usize,
}

impl std::ops::Deref for Numbers {
    type Target = [f64];

    fn deref(&self) -> &[f64] {
        &self.all[..self.count]
    }
}

/// Returns the value of a hexadecimal digit.
pub(super) fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}
