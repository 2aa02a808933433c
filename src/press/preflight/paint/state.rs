//! The graphics state, as far as it is followed, and the path under construction.

use std::rc::Rc;

use lopdf::Dictionary;

use super::painted::{Box4, FontKey};
use crate::press::preflight::colour::{Inks, Space};

/// A transformation (ISO 32000-1, 8.3.4).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Matrix([f64; 6]);

impl Matrix {
    /// Changes nothing.
    pub const IDENTITY: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// Takes six numbers.
    pub fn of(numbers: &[f64]) -> Option<Matrix> {
        Some(Matrix(<[f64; 6]>::try_from(numbers).ok()?))
    }

    /// Moves.
    pub fn moved(x: f64, y: f64) -> Matrix {
        Matrix([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// Returns this one, then another.
    pub fn then(&self, other: &Matrix) -> Matrix {
        let ([a, b, c, d, e, f], o) = (self.0, other.0);
        Matrix([
            a * o[0] + b * o[2],
            a * o[1] + b * o[3],
            c * o[0] + d * o[2],
            c * o[1] + d * o[3],
            e * o[0] + f * o[2] + o[4],
            e * o[1] + f * o[3] + o[5],
        ])
    }

    /// Moves a point.
    pub fn apply(&self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// Returns how much a length grows, on the average of all directions.
    pub fn scale(&self) -> f64 {
        let [a, b, c, d, ..] = self.0;
        (a * d - b * c).abs().sqrt()
    }

    /// Returns how much a vertical length grows: the size of text.
    pub fn height(&self) -> f64 {
        self.0[2].hypot(self.0[3])
    }

    /// Returns width and height of the unit square, on which pictures are painted.
    pub fn unit_size(&self) -> (f64, f64) {
        (self.0[0].hypot(self.0[1]), self.0[2].hypot(self.0[3]))
    }

    /// Returns the bounds of the unit square.
    pub fn unit_box(&self) -> Box4 {
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)].map(|(x, y)| self.apply(x, y));
        bounds(&corners)
    }
}

/// A colour to paint with: its space, and its inks where the file says them.
#[derive(Clone, Debug)]
pub(super) struct Paint {
    pub space: Rc<Space>,
    pub inks: Option<Inks>,
}

impl Paint {
    /// Makes a colour of a space.
    pub fn of(space: Space, colour: &[f64]) -> Rc<Self> {
        let inks = space.inks(colour);
        Rc::new(Paint { space: Rc::new(space), inks })
    }

    /// Returns another colour of the same space.
    pub fn coloured(&self, colour: &[f64]) -> Rc<Self> {
        Rc::new(Paint { space: Rc::clone(&self.space), inks: self.space.inks(colour) })
    }
}

/// The graphics state.
#[derive(Clone, Debug)]
pub(super) struct State<'a> {
    pub matrix: Matrix,
    pub fill: Rc<Paint>,
    pub stroke: Rc<Paint>,
    pub line_width: f64,
    pub fill_overprints: bool,
    pub stroke_overprints: bool,
    pub nonzero_overprint: bool,
    pub text: TextState<'a>,
}

impl Default for State<'_> {
    fn default() -> Self {
        let black = Paint::of(Space::Gray, &[0.0]);
        State {
            matrix: Matrix::IDENTITY,
            fill: Rc::clone(&black),
            stroke: black,
            line_width: 1.0,
            fill_overprints: false,
            stroke_overprints: false,
            nonzero_overprint: false,
            text: TextState::default(),
        }
    }
}

impl State<'_> {
    /// Returns the colour that fills, or strokes.
    pub fn paint(&mut self, fills: bool) -> &mut Rc<Paint> {
        if fills { &mut self.fill } else { &mut self.stroke }
    }
}

/// The text state.
#[derive(Clone, Debug)]
pub(super) struct TextState<'a> {
    pub font: Option<(FontKey, &'a Dictionary)>,
    pub size: f64,
    pub mode: i64,
    pub leading: f64,
    pub matrix: Matrix,
    pub line: Matrix,
}

impl Default for TextState<'_> {
    fn default() -> Self {
        TextState { font: None, size: 0.0, mode: 0, leading: 0.0, matrix: Matrix::IDENTITY, line: Matrix::IDENTITY }
    }
}

/// How many points of a part of a path are kept: as many as a rectangle has, and its start once more.
const KEPT: usize = 6;
/// How many rectangles of a path are kept.
const MOST_RECTANGLES: usize = 20_000;

/// A path under construction.
#[derive(Debug, Default)]
pub(super) struct Shape {
    whole: Option<Box4>,
    part: Vec<(f64, f64)>,
    curved: bool,
    rectangles: Vec<Box4>,
}

impl Shape {
    pub fn move_to(&mut self, matrix: &Matrix, numbers: &[f64]) {
        self.finish();
        self.point(matrix, numbers);
    }

    pub fn line_to(&mut self, matrix: &Matrix, numbers: &[f64]) {
        self.point(matrix, numbers);
    }

    pub fn curve_to(&mut self, matrix: &Matrix, numbers: &[f64]) {
        self.curved = true;
        for pair in numbers.chunks_exact(2) {
            self.point(matrix, pair);
        }
    }

    pub fn close(&mut self) {
        self.finish();
    }

    pub fn rectangle(&mut self, matrix: &Matrix, numbers: &[f64]) {
        let &[x, y, width, height] = numbers else { return };
        self.finish();
        for corner in [[x, y], [x + width, y], [x + width, y + height], [x, y + height]] {
            self.point(matrix, &corner);
        }
        self.finish();
    }

    /// Returns the bounds of all points.
    pub fn bounds(&self) -> Option<Box4> {
        self.whole
    }

    /// Returns the parts that are rectangles along the axes.
    pub fn rectangles(&mut self) -> Vec<Box4> {
        self.finish();
        std::mem::take(&mut self.rectangles)
    }

    fn point(&mut self, matrix: &Matrix, numbers: &[f64]) {
        let &[x, y] = numbers else { return };
        let (x, y) = matrix.apply(x, y);
        if !x.is_finite() || !y.is_finite() {
            return;
        }
        let whole = self.whole.get_or_insert([x, y, x, y]);
        *whole = [whole[0].min(x), whole[1].min(y), whole[2].max(x), whole[3].max(y)];
        if self.part.len() < KEPT {
            self.part.push((x, y));
        }
    }

    /// Ends a part: keeps it if it is a rectangle.
    fn finish(&mut self) {
        let mut corners = std::mem::take(&mut self.part);
        let curved = std::mem::take(&mut self.curved);
        if corners.len() == 5 && near(corners[0], corners[4]) {
            corners.pop();
        }
        let [a, b, c, d] = corners[..] else { return };
        let same = |p: f64, q: f64| (p - q).abs() < 1e-3;
        let upright = same(a.0, b.0) && same(b.1, c.1) && same(c.0, d.0) && same(d.1, a.1);
        let lying = same(a.1, b.1) && same(b.0, c.0) && same(c.1, d.1) && same(d.0, a.0);
        if !curved && (upright || lying) && self.rectangles.len() < MOST_RECTANGLES {
            self.rectangles.push(bounds(&[a, c]));
        }
    }
}

fn near(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).abs() < 1e-3 && (a.1 - b.1).abs() < 1e-3
}

/// Returns the bounds of points.
fn bounds(points: &[(f64, f64)]) -> Box4 {
    let start = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    points.iter().fold(start, |b, &(x, y)| [b[0].min(x), b[1].min(y), b[2].max(x), b[3].max(y)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_are_found_however_they_are_drawn() {
        let scale = Matrix::of(&[2.0, 0.0, 0.0, 2.0, 10.0, 0.0]).expect("a matrix");
        let mut shape = Shape::default();
        shape.rectangle(&scale, &[1.0, 1.0, 3.0, 5.0]);
        shape.move_to(&Matrix::IDENTITY, &[0.0, 0.0]);
        for corner in [[0.0, 4.0], [2.0, 4.0], [2.0, 0.0], [0.0, 0.0]] {
            shape.line_to(&Matrix::IDENTITY, &corner);
        }
        shape.close();
        shape.move_to(&Matrix::IDENTITY, &[0.0, 0.0]);
        shape.line_to(&Matrix::IDENTITY, &[1.0, 5.0]);
        shape.line_to(&Matrix::IDENTITY, &[4.0, 5.0]);
        shape.line_to(&Matrix::IDENTITY, &[4.0, 0.0]);
        assert_eq!(shape.rectangles(), [[12.0, 2.0, 18.0, 12.0], [0.0, 0.0, 2.0, 4.0]]);
        assert_eq!(shape.bounds(), Some([0.0, 0.0, 18.0, 12.0]));
    }

    #[test]
    fn matrices_multiply_in_the_order_of_pdf() {
        let moved = Matrix::moved(5.0, 0.0).then(&Matrix([2.0, 0.0, 0.0, 3.0, 1.0, 1.0]));
        assert_eq!(moved.apply(1.0, 1.0), (13.0, 4.0));
        assert_eq!(moved.unit_size(), (2.0, 3.0));
        assert_eq!(moved.unit_box(), [11.0, 1.0, 13.0, 4.0]);
    }
}
