//! Lengths and boxes of a sheet: [`Mm`], [`Rectangle`], and the page boxes of a [`Geometry`].
//!
//! In: sizes in millimetres. Out: rectangles in the coordinates of PDF (the origin is the lower left corner of the media,
//! up is positive), in millimetres, and in points where they are written.

use std::ops::{Add, Div, Mul, Neg, Sub};

/// A length in millimetres.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Mm(pub f64);

impl Mm {
    /// No length.
    pub const ZERO: Mm = Mm(0.0);

    /// Returns the length of so many points (1/72 inch).
    pub fn of_pt(points: f64) -> Self {
        Mm(points * 25.4 / 72.0)
    }

    /// Returns the length of so many inches.
    pub fn of_inches(inches: f64) -> Self {
        Mm(inches * 25.4)
    }

    /// Returns the length in points (1/72 inch).
    pub fn pt(self) -> f64 {
        self.0 * 72.0 / 25.4
    }

    /// Returns the longer of two.
    pub fn max(self, other: Mm) -> Mm {
        Mm(self.0.max(other.0))
    }

    /// Returns the shorter of two.
    pub fn min(self, other: Mm) -> Mm {
        Mm(self.0.min(other.0))
    }
}

impl Add for Mm {
    type Output = Mm;
    fn add(self, other: Mm) -> Mm {
        Mm(self.0 + other.0)
    }
}

impl Sub for Mm {
    type Output = Mm;
    fn sub(self, other: Mm) -> Mm {
        Mm(self.0 - other.0)
    }
}

impl Neg for Mm {
    type Output = Mm;
    fn neg(self) -> Mm {
        Mm(-self.0)
    }
}

impl Mul<f64> for Mm {
    type Output = Mm;
    fn mul(self, factor: f64) -> Mm {
        Mm(self.0 * factor)
    }
}

impl Div<f64> for Mm {
    type Output = Mm;
    fn div(self, divisor: f64) -> Mm {
        Mm(self.0 / divisor)
    }
}

/// A rectangle on a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rectangle {
    /// The left edge.
    pub left: Mm,
    /// The lower edge.
    pub bottom: Mm,
    /// The right edge.
    pub right: Mm,
    /// The upper edge.
    pub top: Mm,
}

impl Rectangle {
    /// Makes a rectangle of its lower left corner and its size.
    pub fn at(left: Mm, bottom: Mm, width: Mm, height: Mm) -> Self {
        Rectangle { left, bottom, right: left + width, top: bottom + height }
    }

    /// Returns the width.
    pub fn width(self) -> Mm {
        self.right - self.left
    }

    /// Returns the height.
    pub fn height(self) -> Mm {
        self.top - self.bottom
    }

    /// Returns the rectangle with its edges moved outwards.
    pub fn grown(self, by: Sides) -> Self {
        Rectangle {
            left: self.left - by.left,
            bottom: self.bottom - by.bottom,
            right: self.right + by.right,
            top: self.top + by.top,
        }
    }

    /// Says whether another lies within; their edges may coincide (to a thousandth of a millimetre, for rounding).
    pub fn holds(self, other: Rectangle) -> bool {
        const ROUNDING: f64 = 0.001;
        other.left.0 >= self.left.0 - ROUNDING
            && other.bottom.0 >= self.bottom.0 - ROUNDING
            && other.right.0 <= self.right.0 + ROUNDING
            && other.top.0 <= self.top.0 + ROUNDING
    }

    /// Returns left, bottom, right and top in points, as PDF writes a box.
    pub fn points(self) -> [f64; 4] {
        [self.left.pt(), self.bottom.pt(), self.right.pt(), self.top.pt()]
    }
}

/// A length for each side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sides {
    /// On the left.
    pub left: Mm,
    /// Below.
    pub bottom: Mm,
    /// On the right.
    pub right: Mm,
    /// Above.
    pub top: Mm,
}

impl Sides {
    /// The same on all sides.
    pub fn all(length: Mm) -> Self {
        Sides { left: length, bottom: length, right: length, top: length }
    }
}

/// The boxes of a sheet (ISO 32000-1, 14.11.2). The media holds the bleed, the bleed the trim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// The whole sheet of the file, marks and all; its lower left corner is the origin.
    pub media: Rectangle,
    /// What is printed; some of it is cut off.
    pub bleed: Rectangle,
    /// What is left when it is cut.
    pub trim: Rectangle,
}

impl Geometry {
    /// How far the marks reach beyond the bleed, on each side.
    pub const MARKS: Mm = Mm(14.0);

    /// Makes the boxes around a trimmed sheet, with room for marks if there are any.
    pub fn around(width: Mm, height: Mm, bleed: Sides, marks: bool) -> Self {
        let room = if marks { Geometry::MARKS } else { Mm::ZERO };
        let trim = Rectangle::at(room + bleed.left, room + bleed.bottom, width, height);
        let bleed = trim.grown(bleed);
        Geometry { media: bleed.grown(Sides::all(room)), bleed, trim }
    }

    /// Says whether there is room for marks.
    pub fn has_marks(self) -> bool {
        self.media != self.bleed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_nested_and_begin_at_the_origin() {
        for marks in [false, true] {
            let bleed = Sides { left: Mm::ZERO, ..Sides::all(Mm(3.0)) };
            let geometry = Geometry::around(Mm(210.0), Mm(297.0), bleed, marks);
            assert!(geometry.media.holds(geometry.bleed) && geometry.bleed.holds(geometry.trim));
            assert!(!geometry.trim.holds(geometry.bleed));
            assert_eq!((geometry.media.left, geometry.media.bottom), (Mm::ZERO, Mm::ZERO));
            assert_eq!(geometry.trim.left - geometry.bleed.left, Mm::ZERO);
            assert_eq!((geometry.trim.width(), geometry.trim.height()), (Mm(210.0), Mm(297.0)));
            assert_eq!(geometry.has_marks(), marks);
        }
    }

    #[test]
    fn an_inch_is_72_points() {
        assert!((Mm::of_inches(1.0).pt() - 72.0).abs() < 1e-9);
        assert!((Mm::of_pt(72.0).0 - 25.4).abs() < 1e-9);
    }
}
