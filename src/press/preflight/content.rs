//! A content stream, read operator by operator: [`Operations`].
//!
//! In: the bytes of a page's content (ISO 32000-1, 7.8.2). Out: operators with their operands. What cannot be read is
//! skipped byte by byte, so that reading always ends, in time that grows with the bytes alone. Strings and arrays are
//! passed over, and taken apart only for who asks: most of a book is text whose words nobody wants.

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

impl<'b> Operand<'b> {
    /// Returns the number that it is.
    pub fn number(&self) -> Option<f64> {
        if let Operand::Number(number) = self { Some(*number) } else { None }
    }

    /// Returns the name that it is.
    pub fn name(&self) -> Option<&[u8]> {
        if let Operand::Name(name) = self { Some(name) } else { None }
    }

    /// Visits the parts of an array; anything else is its own only part.
    pub fn parts(&self) -> impl Iterator<Item = Operand<'b>> + use<'b> {
        let (inside, alone) = match self {
            Operand::Array(inside) => (*inside, None),
            other => (&[][..], Some(other.clone())),
        };
        let mut reader = Operations::new(inside);
        let parts = std::iter::from_fn(move || {
            loop {
                if let Token::Operand(operand) = reader.token()? {
                    return Some(operand);
                }
            }
        });
        alone.into_iter().chain(parts)
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

/// How many operands an operator may have; more are dropped.
const MOST_OPERANDS: usize = 512;

/// Reads operators, one after another; each lends its operands until the next is read.
pub(super) struct Operations<'b> {
    bytes: &'b [u8],
    at: usize,
    operands: Vec<Operand<'b>>,
}

impl<'b> Operations<'b> {
    /// Begins to read.
    pub fn new(bytes: &'b [u8]) -> Self {
        Operations { bytes, at: 0, operands: Vec::new() }
    }

    /// Reads the next operator.
    pub fn next(&mut self) -> Option<Operation<'_, 'b>> {
        self.operands.clear();
        loop {
            match self.token()? {
                Token::Operand(operand) if self.operands.len() < MOST_OPERANDS => self.operands.push(operand),
                Token::Operand(_) | Token::Close => {}
                Token::Operator(operator) => {
                    if operator == b"BI" {
                        self.inline_picture();
                    }
                    return Some(Operation { operator, operands: &self.operands });
                }
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// Skips blanks and comments.
    fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.at += self.bytes[self.at..].iter().take_while(|b| !matches!(b, b'\n' | b'\r')).count();
            } else if is_blank(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// Reads what begins here.
    fn token(&mut self) -> Option<Token<'b>> {
        self.skip();
        let byte = self.peek()?;
        Some(match byte {
            b'/' => Token::Operand(Operand::Name(self.name())),
            b'(' => {
                self.at += 1;
                Token::Operand(Operand::Text(Text::Literal(self.literal())))
            }
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                self.inside(b'>');
                if self.peek() == Some(b'>') {
                    self.at += 1;
                }
                Token::Operand(Operand::Dictionary)
            }
            b'<' => {
                self.at += 1;
                Token::Operand(Operand::Text(Text::Hexadecimal(self.until(b'>'))))
            }
            b'[' => {
                self.at += 1;
                Token::Operand(Operand::Array(self.inside(b']')))
            }
            b']' | b'>' | b')' | b'{' | b'}' => {
                self.at += 1;
                Token::Close
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => match self.number() {
                Some(number) => Token::Operand(Operand::Number(number)),
                None => Token::Close,
            },
            _ => match self.word() {
                word @ (b"true" | b"false" | b"null") => Token::Operand(Operand::Word(word)),
                word => Token::Operator(word),
            },
        })
    }

    fn word(&mut self) -> &'b [u8] {
        let from = self.at;
        // At least one byte, so that reading goes on.
        self.at += 1;
        self.at += regular(&self.bytes[self.at..]);
        &self.bytes[from..self.at]
    }

    fn name(&mut self) -> Cow<'b, [u8]> {
        self.at += 1;
        let length = regular(&self.bytes[self.at..]);
        let raw = &self.bytes[self.at..self.at + length];
        self.at += length;
        if !raw.contains(&b'#') {
            return Cow::Borrowed(raw);
        }
        let mut name = Vec::with_capacity(raw.len());
        let mut rest = raw;
        while let Some((&byte, after)) = rest.split_first() {
            rest = after;
            match (byte, after) {
                (b'#', [a, b, ..]) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
                    name.push(nibble(*a) << 4 | nibble(*b));
                    rest = &after[2..];
                }
                _ => name.push(byte),
            }
        }
        Cow::Owned(name)
    }

    fn number(&mut self) -> Option<f64> {
        let word = self.word();
        decimal(word)
            .or_else(|| std::str::from_utf8(word).ok()?.parse().ok())
            .filter(|number: &f64| number.is_finite())
    }

    /// Passes a string whose bracket has been read, and its closing one; the brackets in it are balanced or escaped.
    fn literal(&mut self) -> &'b [u8] {
        let (from, mut depth) = (self.at, 1usize);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => self.at = (self.at + 1).min(self.bytes.len()),
                b'(' => depth += 1,
                b')' if depth == 1 => return &self.bytes[from..self.at - 1],
                b')' => depth -= 1,
                _ => {}
            }
        }
        &self.bytes[from..]
    }

    /// Passes everything up to a byte, and that.
    fn until(&mut self, close: u8) -> &'b [u8] {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().position(|byte| *byte == close).unwrap_or(rest.len());
        self.at = (self.at + length + 1).min(self.bytes.len());
        &rest[..length]
    }

    /// Passes what is inside of brackets of which one has been read, up to the one that closes it, and that.
    fn inside(&mut self, close: u8) -> &'b [u8] {
        let (from, mut depth) = (self.at, 1usize);
        let open = if close == b']' { b'[' } else { b'<' };
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => {
                    self.literal();
                }
                b'%' => self.at += self.bytes[self.at..].iter().take_while(|b| !matches!(b, b'\n' | b'\r')).count(),
                _ if byte == close && depth == 1 => return &self.bytes[from..self.at - 1],
                _ if byte == close => depth -= 1,
                _ if byte == open => depth += 1,
                b'<' => {
                    self.until(b'>');
                }
                _ => {}
            }
        }
        &self.bytes[from..]
    }

    /// Reads a picture in the stream: its dictionary; its data is skipped up to an `EI` between blanks.
    fn inline_picture(&mut self) {
        self.operands.clear();
        loop {
            match self.token() {
                Some(Token::Operand(operand)) if self.operands.len() < MOST_OPERANDS => self.operands.push(operand),
                Some(Token::Operator(b"ID")) => break,
                Some(_) => {}
                None => return,
            }
        }
        let end = self.bytes[self.at..].windows(4).position(|window| {
            is_blank(window[0]) && &window[1..3] == b"EI" && (is_blank(window[3]) || is_delimiter(window[3]))
        });
        self.at = end.map_or(self.bytes.len(), |end| self.at + end + 3);
    }
}

enum Token<'b> {
    Operand(Operand<'b>),
    Operator(&'b [u8]),
    /// A bracket that closes, or a byte that is nothing.
    Close,
}

/// Reads a plain decimal number, as nearly all are: exactly, since both parts are whole numbers that a double holds. `None`
/// for any other.
fn decimal(word: &[u8]) -> Option<f64> {
    const TENS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (negative, digits) = match word {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() >= TENS.len() {
        return None;
    }
    let (mut whole, mut behind) = (0u64, None);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                behind = behind.map(|places| places + 1);
            }
            b'.' if behind.is_none() && digits.len() > 1 => behind = Some(0usize),
            _ => return None,
        }
    }
    let number = whole as f64 / TENS.get(behind.unwrap_or(0))?;
    Some(if negative { -number } else { number })
}

/// Counts the bytes up to the next blank or delimiter.
fn regular(bytes: &[u8]) -> usize {
    bytes.iter().position(|&byte| is_blank(byte) || is_delimiter(byte)).unwrap_or(bytes.len())
}

#[inline]
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0 | 12)
}

#[inline]
fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        b'A'..=b'F' => digit - b'A' + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(content: &[u8]) -> Vec<(String, Vec<Operand<'_>>)> {
        let (mut read, mut operations) = (Vec::new(), Operations::new(content));
        while let Some(Operation { operator, operands }) = operations.next() {
            read.push((String::from_utf8_lossy(operator).into_owned(), operands.to_vec()));
        }
        read
    }

    fn operators(content: &[u8]) -> Vec<(String, usize)> {
        read(content).into_iter().map(|(operator, operands)| (operator, operands.len())).collect()
    }

    #[test]
    fn operators_come_with_their_operands() {
        let content =
            b"q 1 0 0 1 10 -.5 cm % moved\n/F#31 12 Tf [(a\\(b\\051)-3<4142>] TJ (x\\101)Tj /MC <</A [1 2]>> BDC Q";
        let found = read(content);
        assert_eq!(
            operators(content),
            [("q", 0), ("cm", 6), ("Tf", 2), ("TJ", 1), ("Tj", 1), ("BDC", 2), ("Q", 0)]
                .map(|(o, n)| (o.to_owned(), n))
        );
        assert_eq!(found[1].1[5], Operand::Number(-0.5));
        assert_eq!(found[2].1[0], Operand::Name(b"F1".into()));
        let array: Vec<Operand> = found[3].1[0].parts().collect();
        let [Operand::Text(first), Operand::Number(-3.0), Operand::Text(last)] = array[..] else {
            panic!("{array:?}")
        };
        assert_eq!((first.bytes().as_ref(), last.bytes().as_ref()), (b"a(b)".as_slice(), b"AB".as_slice()));
        let alone: Vec<Operand> = found[4].1[0].parts().collect();
        assert!(matches!(alone[..], [Operand::Text(text)] if text.bytes().as_ref() == b"xA"));
    }

    #[test]
    fn a_picture_in_the_stream_is_skipped_to_its_end() {
        let content = b"BI /W 2 /H 1 /CS /RGB /BPC 8 ID \x00EIx)(\xff\n EI Q";
        assert_eq!(operators(content), [("BI".to_owned(), 8), ("Q".to_owned(), 0)]);
    }

    #[test]
    fn plain_numbers_are_read_exactly() {
        for text in ["0", "-0.5", ".5", "5.", "+17", "123456.7890123", "-.002", "39.68504", "0.1"] {
            assert_eq!(decimal(text.as_bytes()), text.parse().ok(), "{text}");
        }
        for text in ["", "-", ".", "1e5", "1.2.3", "--1", "1234567890123456"] {
            assert_eq!(decimal(text.as_bytes()), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn anything_is_read_to_its_end(content in prop::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(read(&content).len() <= content.len());
        }

        #[test]
        fn brackets_without_end_are_read_to_their_end(depth in 1usize..3000, byte in prop::sample::select(vec![b'[', b'(', b'<', b'{'])) {
            let content = vec![byte; depth];
            prop_assert!(read(&content).len() <= 1);
        }
    }
}
