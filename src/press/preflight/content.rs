//! A content stream, read operator by operator: [`Operations`].
//!
//! In: the bytes of a page's content (ISO 32000-1, 7.8.2). Out: operators with their operands. What cannot be read is
//! skipped byte by byte, so that reading always ends, in time that grows with the bytes alone.

/// An operand.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// A number.
    Number(f64),
    /// A name, without its slash.
    Name(Vec<u8>),
    /// A string.
    Text(Vec<u8>),
    /// An array.
    Array(Vec<Operand>),
    /// A dictionary: keys and values in turn.
    Dictionary(Vec<Operand>),
    /// true, false, null.
    Word(Vec<u8>),
}

impl Operand {
    /// Returns the number that it is.
    pub fn number(&self) -> Option<f64> {
        if let Operand::Number(number) = self { Some(*number) } else { None }
    }

    /// Returns the name that it is.
    pub fn name(&self) -> Option<&[u8]> {
        if let Operand::Name(name) = self { Some(name) } else { None }
    }
}

/// An operator with what stands before it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Operation {
    /// The operator: `re`, `Tj`; `BI` for a picture in the stream, whose dictionary is the operands.
    pub operator: Vec<u8>,
    /// Its operands.
    pub operands: Vec<Operand>,
}

/// How deep arrays may stand within each other, and how many operands an operator may have; more are dropped.
const DEEPEST: usize = 16;
const MOST_OPERANDS: usize = 512;

/// Reads operators.
pub(super) struct Operations<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Operations<'b> {
    /// Begins to read.
    pub fn new(bytes: &'b [u8]) -> Self {
        Operations { bytes, at: 0 }
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

    /// Reads what begins here, which is no blank.
    fn token(&mut self, depth: usize) -> Option<Token> {
        self.skip();
        let byte = self.peek()?;
        Some(match byte {
            b'/' => Token::Operand(Operand::Name(self.name())),
            b'(' => Token::Operand(Operand::Text(self.literal())),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => {
                self.at += 2;
                Token::Operand(Operand::Dictionary(self.until(b'>', depth)))
            }
            b'<' => Token::Operand(Operand::Text(self.hexadecimal())),
            b'[' => {
                self.at += 1;
                Token::Operand(Operand::Array(self.until(b']', depth)))
            }
            b']' | b'>' | b')' | b'{' | b'}' => {
                self.at += 1;
                Token::Close(byte)
            }
            b'+' | b'-' | b'.' | b'0'..=b'9' => match self.number() {
                Some(number) => Token::Operand(Operand::Number(number)),
                None => Token::Close(byte),
            },
            _ => {
                let word = self.word().to_vec();
                match word.as_slice() {
                    b"true" | b"false" | b"null" => Token::Operand(Operand::Word(word)),
                    _ => Token::Operator(word),
                }
            }
        })
    }

    fn word(&mut self) -> &'b [u8] {
        let from = self.at;
        // At least one byte, so that reading goes on.
        self.at += 1;
        self.at += self.bytes[self.at..].iter().take_while(|&&b| !is_blank(b) && !is_delimiter(b)).count();
        &self.bytes[from..self.at]
    }

    fn name(&mut self) -> Vec<u8> {
        self.at += 1;
        let length = self.bytes[self.at..].iter().take_while(|&&b| !is_blank(b) && !is_delimiter(b)).count();
        let raw = &self.bytes[self.at..self.at + length];
        self.at += length;
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
        name
    }

    fn number(&mut self) -> Option<f64> {
        let word = self.word();
        std::str::from_utf8(word).ok()?.parse::<f64>().ok().filter(|number| number.is_finite())
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let (mut text, mut depth) = (Vec::new(), 1);
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'\\' => {
                    let Some(escaped) = self.peek() else { break };
                    self.at += 1;
                    match escaped {
                        b'n' => text.push(b'\n'),
                        b'r' => text.push(b'\r'),
                        b't' => text.push(b'\t'),
                        b'b' => text.push(8),
                        b'f' => text.push(12),
                        b'0'..=b'7' => {
                            let mut value = u32::from(escaped - b'0');
                            for _ in 0..2 {
                                match self.peek() {
                                    Some(digit @ b'0'..=b'7') => {
                                        value = value * 8 + u32::from(digit - b'0');
                                        self.at += 1;
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
                b'(' => {
                    depth += 1;
                    text.push(byte);
                }
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        break;
                    }
                    text.push(byte);
                }
                _ => text.push(byte),
            }
        }
        text
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        self.at += 1;
        let length = self.bytes[self.at..].iter().take_while(|&&b| b != b'>').count();
        let digits: Vec<u8> = self.bytes[self.at..self.at + length]
            .iter()
            .filter(|b| b.is_ascii_hexdigit())
            .map(|&b| nibble(b))
            .collect();
        self.at = (self.at + length + 1).min(self.bytes.len());
        digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
    }

    /// Reads operands up to a closing bracket.
    fn until(&mut self, close: u8, depth: usize) -> Vec<Operand> {
        let mut operands = Vec::new();
        if depth >= DEEPEST {
            return operands;
        }
        while let Some(token) = self.token(depth + 1) {
            match token {
                Token::Operand(operand) => operands.push(operand),
                Token::Close(byte) if byte == close => {
                    if close == b'>' && self.peek() == Some(b'>') {
                        self.at += 1;
                    }
                    break;
                }
                Token::Close(_) | Token::Operator(_) => {}
            }
        }
        operands
    }

    /// Reads a picture in the stream: its dictionary; its data is skipped up to an `EI` between blanks.
    fn inline_picture(&mut self) -> Vec<Operand> {
        let mut operands = Vec::new();
        loop {
            match self.token(0) {
                Some(Token::Operand(operand)) if operands.len() < MOST_OPERANDS => operands.push(operand),
                Some(Token::Operator(word)) if word == b"ID" => break,
                Some(_) => {}
                None => return operands,
            }
        }
        let end = self.bytes[self.at..].windows(4).position(|window| {
            is_blank(window[0]) && &window[1..3] == b"EI" && (is_blank(window[3]) || is_delimiter(window[3]))
        });
        self.at = end.map_or(self.bytes.len(), |end| self.at + end + 3);
        operands
    }
}

impl Iterator for Operations<'_> {
    type Item = Operation;

    fn next(&mut self) -> Option<Operation> {
        let mut operands = Vec::new();
        loop {
            match self.token(0)? {
                Token::Operand(operand) if operands.len() < MOST_OPERANDS => operands.push(operand),
                Token::Operand(_) | Token::Close(_) => {}
                Token::Operator(operator) if operator == b"BI" => {
                    let operands = self.inline_picture();
                    return Some(Operation { operator, operands });
                }
                Token::Operator(operator) => return Some(Operation { operator, operands }),
            }
        }
    }
}

enum Token {
    Operand(Operand),
    Operator(Vec<u8>),
    /// A bracket that closes, or a byte that is nothing.
    Close(u8),
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0 | 12)
}

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

    fn operators(content: &[u8]) -> Vec<(String, usize)> {
        Operations::new(content)
            .map(|op| (String::from_utf8_lossy(&op.operator).into_owned(), op.operands.len()))
            .collect()
    }

    #[test]
    fn operators_come_with_their_operands() {
        let content =
            b"q 1 0 0 1 10 -.5 cm % moved\n/F#31 12 Tf [(a\\(b\\051)-3<4142>] TJ (x\\101)Tj /MC <</A [1 2]>> BDC Q";
        let found: Vec<Operation> = Operations::new(content).collect();
        assert_eq!(
            operators(content),
            [("q", 0), ("cm", 6), ("Tf", 2), ("TJ", 1), ("Tj", 1), ("BDC", 2), ("Q", 0)]
                .map(|(o, n)| (o.to_owned(), n))
        );
        assert_eq!(found[1].operands[5], Operand::Number(-0.5));
        assert_eq!(found[2].operands[0], Operand::Name(b"F1".to_vec()));
        let array = [Operand::Text(b"a(b)".to_vec()), Operand::Number(-3.0), Operand::Text(b"AB".to_vec())];
        assert_eq!(found[3].operands[0], Operand::Array(array.to_vec()));
        assert_eq!(found[4].operands[0], Operand::Text(b"xA".to_vec()));
    }

    #[test]
    fn a_picture_in_the_stream_is_skipped_to_its_end() {
        let content = b"BI /W 2 /H 1 /CS /RGB /BPC 8 ID \x00EIx)(\xff\n EI Q";
        assert_eq!(operators(content), [("BI".to_owned(), 8), ("Q".to_owned(), 0)]);
    }

    proptest! {
        #[test]
        fn anything_is_read_to_its_end(content in prop::collection::vec(any::<u8>(), 0..400)) {
            prop_assert!(Operations::new(&content).count() <= content.len());
        }

        #[test]
        fn brackets_without_end_are_read_to_their_end(depth in 1usize..3000, byte in prop::sample::select(vec![b'[', b'(', b'<', b'{'])) {
            let content = vec![byte; depth];
            prop_assert!(Operations::new(&content).count() <= 1);
        }
    }
}
