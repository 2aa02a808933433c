//! From bars back to digits: what a scanner does, and what preflight does with the bars that it finds on a cover.
//!
//! It shares no table with the drawing: a digit is told by the distances between like edges, as scanners do.

/// What bars say.
#[derive(Clone, Debug, PartialEq)]
pub struct Scanned {
    /// The 13 digits; their check digit is right.
    pub digits: String,
    /// The digits of the add-on, if there is one.
    pub add_on: Option<String>,
    /// The width of a module, in the unit of the bars.
    pub module: f64,
    /// The left and right edges of the symbol without its quiet zones.
    pub edges: (f64, f64),
}

/// How many bars EAN-13 has: two in each guard, two in each digit.
const BARS: usize = 2 * 3 + 2 * 12;
/// How many an add-on of five digits has: two at its start, two in each digit, one before each but the first.
const ADD_ON_BARS: usize = 2 + 2 * 5 + 4;

/// Reads bars (left edge, width), in any order. `None` if they are no EAN-13 with a right check digit.
pub fn scan(bars: &[(f64, f64)]) -> Option<Scanned> {
    let mut bars: Vec<(f64, f64)> = bars.iter().copied().filter(|(left, width)| (left + width).is_finite()).collect();
    bars.sort_by(|a, b| a.0.total_cmp(&b.0));
    if bars.len() < BARS {
        return None;
    }
    (0..=bars.len() - BARS).find_map(|at| {
        let mut scanned = symbol(&bars[at..at + BARS])?;
        let beyond = &bars[at + BARS..];
        scanned.add_on = beyond.get(..ADD_ON_BARS).and_then(|bars| add_on(bars, scanned.module));
        Some(scanned)
    })
}

/// Reads the thirty bars of a symbol.
fn symbol(bars: &[(f64, f64)]) -> Option<Scanned> {
    let (first, last) = (bars.first()?, bars.last()?);
    let (left, right) = (first.0, last.0 + last.1);
    // 3 + 6 × 7 + 5 + 6 × 7 + 3 modules.
    let module = (right - left) / 95.0;
    let widths = widths(bars, module)?;
    let guards = widths.get(..3)? == [1, 1, 1] && widths.get(27..32)? == [1; 5] && widths.get(56..)? == [1, 1, 1];
    if !guards {
        return None;
    }
    let mut digits = String::new();
    let mut parity = 0u8;
    for at in 0..6 {
        let (digit, even) = digit(widths.get(3 + 4 * at..7 + 4 * at)?)?;
        digits.push(digit);
        parity = parity << 1 | u8::from(even);
    }
    for at in 0..6 {
        // On the right bars come first: the same widths as the odd ones of the left.
        match digit(widths.get(32 + 4 * at..36 + 4 * at)?)? {
            (digit, false) => digits.push(digit),
            (_, true) => return None,
        }
    }
    // Which digits of the left are even tells the first of all.
    let first = match parity {
        0b000000 => '0',
        0b001011 => '1',
        0b001101 => '2',
        0b001110 => '3',
        0b010011 => '4',
        0b011001 => '5',
        0b011100 => '6',
        0b010101 => '7',
        0b010110 => '8',
        0b011010 => '9',
        _ => return None,
    };
    digits.insert(0, first);
    let sum: u32 =
        digits.bytes().zip([1, 3].into_iter().cycle()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    sum.is_multiple_of(10).then_some(Scanned { digits, add_on: None, module, edges: (left, right) })
}

/// Reads the bars of an add-on of five digits.
fn add_on(bars: &[(f64, f64)], module: f64) -> Option<String> {
    let widths = widths(bars, module)?;
    if widths.get(..3)? != [1, 1, 2] {
        return None;
    }
    let (mut digits, mut parity) = (String::new(), Vec::new());
    for at in 0..5 {
        let from = 3 + 6 * at;
        if at > 0 && widths.get(from - 2..from)? != [1, 1] {
            return None;
        }
        let (digit, even) = digit(widths.get(from..from + 4)?)?;
        digits.push(digit);
        parity.push(even);
    }
    let sum: usize =
        digits.bytes().zip([3, 9].into_iter().cycle()).map(|(byte, weight)| usize::from(byte - b'0') * weight).sum();
    // The two digits that are even, counted from the left, tell the check value.
    let even: Vec<usize> = (0..5).filter(|&at| parity[at]).collect();
    const CHECKS: [[usize; 2]; 10] = [[0, 1], [0, 2], [0, 3], [0, 4], [1, 2], [2, 3], [3, 4], [1, 3], [1, 4], [2, 4]];
    (even == CHECKS[sum % 10]).then_some(digits)
}

/// Returns the widths of bars and of the spaces between them, in whole modules; `None` where one is not near to a whole.
fn widths(bars: &[(f64, f64)], module: f64) -> Option<Vec<u8>> {
    let whole = |length: f64| {
        let modules = length / module;
        let near = (modules - modules.round()).abs() < 0.25 && (0.75..4.25).contains(&modules);
        near.then_some(modules.round() as u8)
    };
    let mut widths = Vec::with_capacity(2 * bars.len());
    for (at, (left, width)) in bars.iter().enumerate() {
        if at > 0 {
            let (before, its_width) = bars[at - 1];
            widths.push(whole(left - before - its_width)?);
        }
        widths.push(whole(*width)?);
    }
    Some(widths)
}

/// Tells a digit, and whether its parity is even, by the distances between like edges: the first two widths together, and
/// the second and third; only 1 and 7, and 2 and 8, need a look at a single width.
fn digit(widths: &[u8]) -> Option<(char, bool)> {
    let &[a, b, c, d] = widths else { return None };
    if a + b + c + d != 7 {
        return None;
    }
    Some(match (a + b, b + c) {
        (5, 3) => ('0', false),
        (4, 4) if c == 2 => ('1', false),
        (4, 4) => ('7', false),
        (3, 3) if b == 1 => ('2', false),
        (3, 3) => ('8', false),
        (5, 5) => ('3', false),
        (2, 4) => ('4', false),
        (3, 5) => ('5', false),
        (2, 2) => ('6', false),
        (4, 2) => ('9', false),
        (2, 3) => ('0', true),
        (3, 4) if b == 2 => ('1', true),
        (3, 4) => ('7', true),
        (4, 3) if c == 1 => ('2', true),
        (4, 3) => ('8', true),
        (2, 5) => ('3', true),
        (5, 4) => ('4', true),
        (4, 5) => ('5', true),
        (5, 2) => ('6', true),
        (3, 2) => ('9', true),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_symbol_is_none() {
        assert_eq!(scan(&[]), None);
        assert_eq!(scan(&[(f64::NAN, 1.0); 40]), None);
        let fence: Vec<(f64, f64)> = (0..40).map(|at| (f64::from(at) * 2.0, 1.0)).collect();
        assert_eq!(scan(&fence), None);
        assert_eq!(scan(&[(0.0, 0.0); 40]), None);
    }
}
