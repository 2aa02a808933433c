//! What stands around a page for the people at the press: marks of trim and bleed, register marks, a colour bar, a slug
//! line.
//!
//! In: the boxes of a sheet, and what its slug line says. Out: printpdf's operators. All of it stands outside the bleed
//! (where ISO 15930-7 leaves them free, ISO 32000-1, 14.11.3), in every ink at once (`/Separation /All`) but for
//! the slug line, which is black, and the patches of the colour bar.

use printpdf::{Cmyk, Color, DictItem, Line, LinePoint, Op, PaintMode, Point, Pt, Rect, WindingOrder};

use super::geometry::{Geometry, Mm};
use super::lettering::Lettering;

/// The name of the colour space of all inks, among a sheet's resources.
pub const ALL_INKS: &str = "All";

/// The thickness of a mark, in points: what every plate holds.
const HAIR: f64 = 0.25;
/// How far from the bleed the marks begin.
const GAP: Mm = Mm(1.5);
/// How long the marks of the trim are.
const TRIM_MARK: Mm = Mm(6.0);
/// How long the marks of the bleed are.
const BLEED_MARK: Mm = Mm(3.0);
/// How far from the bleed the middle of a register mark is.
const REGISTER: Mm = Mm(7.0);
/// The size of the slug line's letters, in points.
const LETTERS: f64 = 6.0;

/// What a slug line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slug {
    /// What is printed: the title.
    pub title: String,
    /// Everything else: edition, page, date, hash, printer.
    pub details: String,
}

/// Draws all marks around a sheet; nothing, if its boxes leave no room for them.
pub fn draw(geometry: &Geometry, slug: &Slug, lettering: &Lettering) -> Vec<Op> {
    if !geometry.has_marks() {
        return Vec::new();
    }
    let mut ops = vec![Op::SaveGraphicsState];
    ops.extend(all_inks());
    ops.push(Op::SetOutlineThickness { pt: Pt(HAIR as f32) });
    cut_marks(geometry, &mut ops);
    register_marks(geometry, &mut ops);
    slug_line(geometry, slug, lettering, &mut ops);
    colour_bar(geometry, &mut ops);
    ops.push(Op::RestoreGraphicsState);
    ops
}

/// Sets the colour of lines and areas to all inks at once.
pub fn all_inks() -> [Op; 4] {
    let id = || ALL_INKS.to_owned();
    let set = |key: &str| Op::Unknown { key: key.to_owned(), value: vec![DictItem::Int(1)] };
    [Op::SetColorSpaceStroke { id: id() }, set("SCN"), Op::SetColorSpaceFill { id: id() }, set("scn")]
}

/// Draws where a sheet is folded: short lines above and below it, broken so that nobody cuts there. `folds` are measured
/// from the trimmed left edge.
pub fn folds(geometry: &Geometry, folds: &[Mm]) -> Vec<Op> {
    const DASHES: u8 = 3;
    let Geometry { trim, bleed, .. } = geometry;
    // Short, so that they stay clear of the register marks.
    let dash = BLEED_MARK / f64::from(2 * DASHES - 1);
    let mut ops = vec![Op::SaveGraphicsState];
    ops.extend(all_inks());
    ops.push(Op::SetOutlineThickness { pt: Pt(HAIR as f32) });
    for fold in folds {
        let x = trim.left + *fold;
        for at in 0..DASHES {
            let from = GAP + dash * f64::from(2 * at);
            ops.push(line((x, bleed.top + from), (x, bleed.top + from + dash)));
            ops.push(line((x, bleed.bottom - from), (x, bleed.bottom - from - dash)));
        }
    }
    ops.push(Op::RestoreGraphicsState);
    ops
}

/// Draws a straight line.
pub fn line(from: (Mm, Mm), to: (Mm, Mm)) -> Op {
    let points = [from, to].map(|(x, y)| LinePoint { p: point(x, y), bezier: false });
    Op::DrawLine { line: Line { points: points.to_vec(), is_closed: false } }
}

/// Fills a rectangle with inks.
pub fn patch(left: Mm, bottom: Mm, width: Mm, height: Mm, inks: [f64; 4]) -> [Op; 2] {
    let [c, m, y, k] = inks.map(|ink| ink as f32);
    let rectangle = Rect {
        x: points(left),
        y: points(bottom),
        width: points(width),
        height: points(height),
        mode: Some(PaintMode::Fill),
        winding_order: Some(WindingOrder::NonZero),
    };
    [Op::SetFillColor { col: Color::Cmyk(Cmyk::new(c, m, y, k, None)) }, Op::DrawRectangle { rectangle }]
}

/// Two lines at each corner of the trim, and shorter ones at each corner of the bleed.
fn cut_marks(geometry: &Geometry, ops: &mut Vec<Op>) {
    let Geometry { trim, bleed, .. } = geometry;
    let mut uprights = vec![(trim.left, TRIM_MARK), (trim.right, TRIM_MARK)];
    let mut levels = vec![(trim.bottom, TRIM_MARK), (trim.top, TRIM_MARK)];
    // A side without bleed has one mark.
    uprights.extend([(bleed.left, trim.left), (bleed.right, trim.right)].into_iter().filter_map(beside));
    levels.extend([(bleed.bottom, trim.bottom), (bleed.top, trim.top)].into_iter().filter_map(beside));
    for (x, length) in uprights {
        ops.push(line((x, bleed.top + GAP), (x, bleed.top + GAP + length)));
        ops.push(line((x, bleed.bottom - GAP), (x, bleed.bottom - GAP - length)));
    }
    for (y, length) in levels {
        ops.push(line((bleed.left - GAP, y), (bleed.left - GAP - length, y)));
        ops.push(line((bleed.right + GAP, y), (bleed.right + GAP + length, y)));
    }
}

fn beside((bleed, trim): (Mm, Mm)) -> Option<(Mm, Mm)> {
    (bleed != trim).then_some((bleed, BLEED_MARK))
}

/// A circle and a cross in the middle of each side.
fn register_marks(geometry: &Geometry, ops: &mut Vec<Op>) {
    let Geometry { trim, bleed, .. } = geometry;
    let middle = ((trim.left + trim.right) / 2.0, (trim.bottom + trim.top) / 2.0);
    let centres = [
        (middle.0, bleed.top + REGISTER),
        (middle.0, bleed.bottom - REGISTER),
        (bleed.left - REGISTER, middle.1),
        (bleed.right + REGISTER, middle.1),
    ];
    for (x, y) in centres {
        let (arm, radius) = (Mm(3.0), Mm(1.6));
        ops.push(line((x - arm, y), (x + arm, y)));
        ops.push(line((x, y - arm), (x, y + arm)));
        ops.push(circle(x, y, radius));
    }
}

fn circle(x: Mm, y: Mm, radius: Mm) -> Op {
    // Four curves; the handles' length is the usual one, off by 0.03 % of the radius at most.
    let handle = radius * 0.552_285;
    let at = |dx: Mm, dy: Mm, bezier: bool| LinePoint { p: point(x + dx, y + dy), bezier };
    let (r, h, o) = (radius, handle, Mm::ZERO);
    let points = vec![
        at(r, o, false),
        at(r, h, true),
        at(h, r, true),
        at(o, r, false),
        at(-h, r, true),
        at(-r, h, true),
        at(-r, o, false),
        at(-r, -h, true),
        at(-h, -r, true),
        at(o, -r, false),
        at(h, -r, true),
        at(r, -h, true),
        at(r, o, false),
    ];
    Op::DrawLine { line: Line { points, is_closed: true } }
}

/// Solid inks, two over each other, half tones, and a grey of three inks beside the same of black.
fn colour_bar(geometry: &Geometry, ops: &mut Vec<Op>) {
    const PATCHES: [[f64; 4]; 14] = [
        [1.0, 0.0, 0.0, 0.0],
        [0.0, 1.0, 0.0, 0.0],
        [0.0, 0.0, 1.0, 0.0],
        [0.0, 0.0, 0.0, 1.0],
        [1.0, 1.0, 0.0, 0.0],
        [0.0, 1.0, 1.0, 0.0],
        [1.0, 0.0, 1.0, 0.0],
        [0.5, 0.0, 0.0, 0.0],
        [0.0, 0.5, 0.0, 0.0],
        [0.0, 0.0, 0.5, 0.0],
        [0.0, 0.0, 0.0, 0.5],
        // The grey balance of the half and the quarter tone, ISO 12647-2:2004.
        [0.5, 0.4, 0.4, 0.0],
        [0.25, 0.19, 0.19, 0.0],
        [0.0, 0.0, 0.0, 0.25],
    ];
    let Geometry { trim, bleed, .. } = geometry;
    let begin = (trim.left + trim.right) / 2.0 + Mm(5.0);
    let room = trim.right - Mm(2.0) - begin;
    let side = Mm(5.0).min(room / PATCHES.len() as f64);
    if side < Mm(1.5) {
        return;
    }
    for (at, inks) in PATCHES.into_iter().enumerate() {
        ops.extend(patch(begin + side * at as f64, bleed.top + REGISTER - side / 2.0, side, side, inks));
    }
}

/// Title and details, below on the left, between the marks.
fn slug_line(geometry: &Geometry, slug: &Slug, lettering: &Lettering, ops: &mut Vec<Op>) {
    let Geometry { trim, bleed, .. } = geometry;
    let left = trim.left + Mm(2.0);
    let room = (trim.left + trim.right) / 2.0 - Mm(4.0) - left;
    // Letters of six points in every ink would be a blur.
    ops.push(Op::SetFillColor { col: Color::Cmyk(Cmyk::new(0.0, 0.0, 0.0, 1.0, None)) });
    for (text, below) in [(&slug.title, Mm(5.5)), (&slug.details, Mm(8.5))] {
        let text = lettering.fit(text, room, LETTERS);
        if !text.is_empty() {
            ops.extend(lettering.show(&text, left, bleed.bottom - below, LETTERS));
        }
    }
}

fn point(x: Mm, y: Mm) -> Point {
    Point { x: points(x), y: points(y) }
}

fn points(length: Mm) -> Pt {
    Pt(length.pt() as f32)
}

#[cfg(test)]
mod tests {
    use super::super::geometry::Sides;
    use super::*;

    #[test]
    fn marks_stand_outside_the_bleed_and_inside_the_media() {
        let slug = Slug { title: "A title that is very long".repeat(20), details: "en · 4".to_owned() };
        let lettering = Lettering::new([slug.title.as_str(), slug.details.as_str()]).expect("letters");
        for (width, height, bleed) in [(210.0, 297.0, 3.0), (70.0, 100.0, 0.0), (500.0, 300.0, 20.0)] {
            let geometry = Geometry::around(Mm(width), Mm(height), Sides::all(Mm(bleed)), true);
            let (inside, sheet) = (geometry.bleed.points(), geometry.media.points());
            let mut drawn = 0;
            let mut check = |x: f32, y: f32| {
                let (x, y) = (f64::from(x), f64::from(y));
                drawn += 1;
                let within = |[left, bottom, right, top]: [f64; 4]| left < x && x < right && bottom < y && y < top;
                assert!(within(sheet) && !within(inside), "{x} {y} of {width} x {height}");
            };
            for op in draw(&geometry, &slug, &lettering) {
                match op {
                    Op::DrawLine { line } => line.points.iter().for_each(|point| check(point.p.x.0, point.p.y.0)),
                    Op::DrawRectangle { rectangle: Rect { x, y, width, height, .. } } => {
                        check(x.0, y.0);
                        check(x.0 + width.0, y.0 + height.0);
                    }
                    Op::SetTextMatrix { matrix } => {
                        let [.., x, y] = matrix.as_array();
                        check(x, y);
                        check(x, y + LETTERS as f32);
                    }
                    _ => {}
                }
            }
            assert!(drawn > 60, "{drawn}");
        }
    }

    #[test]
    fn a_sheet_without_room_has_no_marks() {
        let geometry = Geometry::around(Mm(210.0), Mm(297.0), Sides::all(Mm(3.0)), false);
        let lettering = Lettering::new([]).expect("letters");
        assert_eq!(draw(&geometry, &Slug::default(), &lettering), []);
    }
}
