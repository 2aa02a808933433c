//! Content streams, read operator by operator: [`recolour`] puts inks in the place of colours.
//!
//! In: a stream's bytes, and the names of the colour spaces that are RGB there. Out: the same bytes with other colour
//! operators (ISO 32000-1, 8.6.8), or none if there is nothing to put in: what is not a colour is never written anew, so
//! no number of a path or glyph changes.

use std::borrow::Cow;
use std::io::Write;

use super::icc::Inks;

/// Why a stream could not be recoloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Puts inks in the place of RGB. A stream that sets no RGB is returned as it is.
///
/// # Errors
/// If the stream is not what ISO 32000-1, 7.8.2, describes, or holds an inline image, which Typst writes nowhere.
pub fn recolour<'a>(
    content: &'a [u8],
    is_rgb: &dyn Fn(&[u8]) -> bool,
    inks: &dyn Fn([u8; 3]) -> Inks,
) -> Result<Cow<'a, [u8]>, Unreadable> {
    let mut out: Vec<u8> = Vec::new();
    // Up to here the bytes are in `out`.
    let mut copied = 0;
    let mut operands: Vec<Token> = Vec::new();
    let mut state = State::default();
    let mut saved: Vec<State> = Vec::new();
    let mut lexer = Lexer { bytes: content, at: 0 };
    while let Some(token) = lexer.next()? {
        if !token.is_operator {
            operands.push(token);
            continue;
        }
        let begin = operands.first().unwrap_or(&token).start;
        let end = lexer.at;
        let mut put = |colour: [u8; 3], operator: &str| {
            out.extend_from_slice(&content[copied..begin]);
            // A name needs no blank before it, a number does.
            if out.last().is_some_and(|byte| is_regular(*byte)) {
                out.push(b' ');
            }
            copied = end;
            let [c, m, y, k] = inks(colour).map(Number);
            // Writing to memory cannot fail.
            let _ = write!(out, "{c} {m} {y} {k} {operator}");
        };
        let bytes = |token: &Token| &content[token.start..token.end];
        match bytes(&token) {
            b"q" => saved.push(state),
            b"Q" => state = saved.pop().unwrap_or_default(),
            b"cs" | b"CS" => {
                let rgb = operands.last().is_some_and(|name| is_rgb(bytes(name).get(1..).unwrap_or_default()));
                let fill = bytes(&token) == b"cs";
                *(if fill { &mut state.fill } else { &mut state.stroke }) = rgb;
                if rgb {
                    // The initial colour of a space of three components is black.
                    put([0, 0, 0], if fill { "k" } else { "K" });
                }
            }
            b"sc" | b"scn" if state.fill => put(colour(&operands, content)?, "k"),
            b"SC" | b"SCN" if state.stroke => put(colour(&operands, content)?, "K"),
            b"rg" => {
                state.fill = false;
                put(colour(&operands, content)?, "k");
            }
            b"RG" => {
                state.stroke = false;
                put(colour(&operands, content)?, "K");
            }
            b"g" | b"k" => state.fill = false,
            b"G" | b"K" => state.stroke = false,
            b"BI" => return Err(Unreadable),
            _ => {}
        }
        operands.clear();
    }
    if copied == 0 {
        return Ok(Cow::Borrowed(content));
    }
    out.extend_from_slice(&content[copied..]);
    Ok(Cow::Owned(out))
}

/// Whether the colour spaces that are set are RGB.
#[derive(Clone, Copy, Default)]
struct State {
    fill: bool,
    stroke: bool,
}

/// A number with at most four places behind the point, as short as can be.
struct Number(f64);

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", (self.0 * 10_000.0).round() / 10_000.0)
    }
}

/// Reads three operands as a colour.
fn colour(operands: &[Token], content: &[u8]) -> Result<[u8; 3], Unreadable> {
    let component = |token: &Token| {
        let text = std::str::from_utf8(&content[token.start..token.end]).ok()?;
        let value: f64 = text.parse().ok()?;
        Some((value.clamp(0.0, 1.0) * 255.0).round() as u8)
    };
    match operands {
        [red, green, blue] => {
            component(red).zip(component(green)).zip(component(blue)).map(|((r, g), b)| [r, g, b]).ok_or(Unreadable)
        }
        _ => Err(Unreadable),
    }
}

/// An operand or an operator, by its place.
#[derive(Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    is_operator: bool,
}

/// Cuts a stream into tokens (ISO 32000-1, 7.2). An array or a dictionary comes in its parts, as operands.
struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Lexer<'_> {
    fn next(&mut self) -> Result<Option<Token>, Unreadable> {
        self.skip_blanks();
        let start = self.at;
        let Some(&first) = self.bytes.get(start) else { return Ok(None) };
        let mut is_operator = false;
        match first {
            b'(' => self.string()?,
            b'<' if self.bytes.get(start + 1) == Some(&b'<') => self.at += 2,
            b'<' => self.until(b'>')?,
            b'>' if self.bytes.get(start + 1) == Some(&b'>') => self.at += 2,
            b'[' | b']' => self.at += 1,
            b'{' | b'}' | b')' | b'>' => return Err(Unreadable),
            _ => {
                self.at += 1;
                while self.bytes.get(self.at).is_some_and(|byte| is_regular(*byte)) {
                    self.at += 1;
                }
                is_operator = !matches!(first, b'/' | b'0'..=b'9' | b'+' | b'-' | b'.');
                // These look like operators, and are operands.
                if matches!(&self.bytes[start..self.at], b"true" | b"false" | b"null") {
                    is_operator = false;
                }
            }
        }
        Ok(Some(Token { start, end: self.at, is_operator }))
    }

    fn skip_blanks(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'%' => {
                    while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'\r' | b'\n')) {
                        self.at += 1;
                    }
                }
                _ if is_blank(byte) => self.at += 1,
                _ => break,
            }
        }
    }

    /// Passes a string in parentheses, which may hold balanced ones.
    fn string(&mut self) -> Result<(), Unreadable> {
        let mut depth = 0usize;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' if depth == 1 => return Ok(()),
                b')' => depth -= 1,
                _ => {}
            }
        }
        Err(Unreadable)
    }

    fn until(&mut self, last: u8) -> Result<(), Unreadable> {
        let length = self.bytes[self.at..].iter().position(|byte| *byte == last).ok_or(Unreadable)?;
        self.at += length + 1;
        Ok(())
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_blank(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recoloured(content: &str) -> Result<String, Unreadable> {
        let inks = |rgb: [u8; 3]| match rgb {
            [0, 0, 0] => [0.0, 0.0, 0.0, 1.0],
            [255, 0, 0] => [0.0, 0.95, 0.9, 0.0],
            _ => [0.25; 4],
        };
        let done = recolour(content.as_bytes(), &|name| name == b"c0", &inks)?;
        Ok(String::from_utf8(done.into_owned()).expect("text"))
    }

    #[test]
    fn only_colours_change() {
        assert_eq!(
            recoloured("q\n/c0 cs\n1 0 0 scn\n1.50 2 m 3. 4 l f\n/c1 cs 0.5 sc Q 1 0 0 sc"),
            Ok("q\n0 0 0 1 k\n0 0.95 0.9 0 k\n1.50 2 m 3. 4 l f\n/c1 cs 0.5 sc Q 1 0 0 sc".to_owned())
        );
        assert_eq!(recoloured("1 0 0 1 0 0 cm/c0 cs"), Ok("1 0 0 1 0 0 cm 0 0 0 1 k".to_owned()));
        assert_eq!(recoloured("1 0 0 RG 0 0 0 rg"), Ok("0 0.95 0.9 0 K 0 0 0 1 k".to_owned()));
    }

    #[test]
    fn what_sets_no_rgb_is_the_same_bytes() {
        let content =
            b"BT /f0 9 Tf (a \\) (1 0 0 rg) b) Tj [<0102> -3] TJ ET 0 0 0 1 k % 1 0 0 rg\n/x <</A [1]>> BDC EMC";
        let done = recolour(content, &|name| name == b"c0", &|_| [1.0; 4]).expect("content");
        assert!(matches!(done, Cow::Borrowed(bytes) if bytes == content));
    }

    #[test]
    fn a_stream_that_breaks_off_is_refused() {
        for broken in ["(a", "<00", "1 0 rg", "BI /W 1 ID x EI", "a b 1 rg", "}"] {
            assert_eq!(recoloured(broken), Err(Unreadable), "{broken}");
        }
    }
}
