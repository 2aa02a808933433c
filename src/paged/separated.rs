//! The layout in inks: the same pages as on the screen, with every paint in cyan, magenta, yellow and black.
//!
//! In: pages, and how they are printed ([`Printing`]): in which inks a colour is, how thin a line may be. Out:
//! [`Separated`]: the PDF, untagged and with its bleed, and what the press must know of each page: whether it is blank,
//! where its text stands, its pictures.
//!
//! Only paints change, so lines and pages break as on the screen. What is not in the frames' paints (the colours within an
//! SVG, the pixels of pictures, translucent paints, for which Typst knows no inks) stays as it is, and is mapped when the
//! page is grafted.

use std::sync::Arc;

use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst::layout::{Abs, Frame, FrameItem, Point, Ratio, Sides, Transform};
use typst::model::Document;
use typst::visualize::{
    Cmyk, Color, ColorSpace, FixedStroke, Gradient, Image, ImageKind, Paint, ProcessColor, ProcessColorSpace,
};
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::frame::Trail;
use super::screen::moment;
use crate::diagnostic::Where;
use crate::edition::Edition;

/// Says in which inks a colour of the screen is printed: cyan, magenta, yellow, black, each from 0 to 1.
pub type Inks<'a> = dyn Fn([u8; 3]) -> [f64; 4] + 'a;

/// How pages are printed.
#[derive(Clone, Copy)]
pub struct Printing<'a> {
    /// In which inks.
    pub inks: &'a Inks<'a>,
    /// The thinnest line that the press holds, in points: thinner ones are drawn as thick.
    pub hairline: f64,
}

/// Pages in inks.
pub struct Separated {
    /// The PDF: untagged, a page for each that was asked for, its media as large as the bleed.
    pub pdf: Vec<u8>,
    /// What is known of each page.
    pub pages: Vec<SeparatedPage>,
}

/// What the press must know of a page.
#[derive(Clone, Debug)]
pub struct SeparatedPage {
    /// The printed page number.
    pub number: u64,
    /// Whether nothing at all stands on it.
    pub blank: bool,
    /// How far the text stays away from the trim: left, top, right, bottom, in points; `None` if there is none.
    pub clearance: Option<[f64; 4]>,
    /// Its pictures.
    pub pictures: Vec<PlacedPicture>,
}

/// A picture on a page.
#[derive(Clone, Debug)]
pub struct PlacedPicture {
    /// Where the manuscript shows it; the theme's own have no place there.
    pub place: Where,
    /// Dots an inch, as large as it is printed; `None` for a drawing.
    pub dots: Option<f64>,
    /// Whether something shines through it.
    pub translucent: bool,
}

/// Maps the paints of pages. `bleed` is what is kept of each page beyond its trim, in points: left, top, right, bottom.
pub(super) fn separate(
    pages: &[Page],
    document: &PagedDocument,
    printing: Printing,
    bleed: &dyn Fn(&Page) -> [f64; 4],
    trail: Option<&Trail>,
) -> (PagedDocument, Vec<SeparatedPage>) {
    let known = pages.iter().map(|page| survey(page, trail)).collect();
    let separated = pages.iter().map(|page| {
        let mut page = page.clone();
        map_frame(&mut page.frame, printing);
        if let Smart::Custom(Some(fill)) = &mut page.fill {
            paint(fill, printing.inks);
        }
        let [left, top, right, bottom] = bleed(&page).map(Abs::pt);
        page.bleed = Sides::new(left, top, right, bottom);
        page
    });
    (PagedDocument::new(separated.collect(), document.info().clone()), known)
}

/// Exports pages in inks, untagged; in PDF 1.6 whatever the press wants, since 1.4 would drop the profiles of pictures that
/// have one of ICC's version 4, as those of telephones do.
pub(super) fn pdf(pages: &PagedDocument, edition: &Edition) -> SourceResult<Vec<u8>> {
    let ident = edition.metadata.derived_uuid(&edition.language, "print");
    let options = PdfOptions {
        ident: Smart::Custom(format!("urn:uuid:{ident}")),
        timestamp: moment(edition.metadata.timestamp).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::V_1_6]).unwrap_or_default(),
        tagged: false,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(pages, &options)
}

/// Maps the paints of a frame, and takes out what paper does not have: links, and what only tags would need.
fn map_frame(frame: &mut Frame, printing: Printing) {
    let Printing { inks, hairline } = printing;
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => map_frame(&mut group.frame, printing),
            FrameItem::Text(text) => {
                paint(&mut text.fill, inks);
                stroke(text.stroke.as_mut(), inks);
            }
            FrameItem::Shape(shape, _) => {
                if let Some(fill) = &mut shape.fill {
                    paint(fill, inks);
                }
                if let Some(line) = &mut shape.stroke {
                    line.thickness = line.thickness.max(Abs::pt(hairline));
                }
                stroke(shape.stroke.as_mut(), inks);
            }
            FrameItem::Image(..) => {}
            FrameItem::Link(..) | FrameItem::Tag(_) => return false,
        }
        true
    });
}

fn stroke(stroke: Option<&mut FixedStroke>, inks: &Inks) {
    if let Some(stroke) = stroke {
        paint(&mut stroke.paint, inks);
    }
}

fn paint(paint: &mut Paint, inks: &Inks) {
    match paint {
        Paint::Solid(solid) => color(solid, inks),
        Paint::Gradient(gradient) => match gradient {
            Gradient::Linear(linear) => {
                let linear = Arc::make_mut(linear);
                stops(&mut linear.stops, &mut linear.space, inks);
            }
            Gradient::Radial(radial) => {
                let radial = Arc::make_mut(radial);
                stops(&mut radial.stops, &mut radial.space, inks);
            }
            // Its shading is a program, which the press refuses: it is told when the page is grafted.
            Gradient::Conic(_) => {}
        },
        // What a tile shows is not within reach here; it is mapped when the page is grafted.
        Paint::Tiling(_) => {}
    }
}

/// Maps a gradient, unless a stop is translucent: inks are mixed between the stops then, not light.
fn stops(stops: &mut [(Color, Ratio)], space: &mut ColorSpace, inks: &Inks) {
    if stops.iter().all(|(stop, _)| is_opaque(stop)) {
        stops.iter_mut().for_each(|(stop, _)| color(stop, inks));
        *space = ColorSpace::Process(ProcessColorSpace::Cmyk);
    }
}

fn color(color: &mut Color, inks: &Inks) {
    let Color::Process(process) = *color else { return };
    if matches!(process, ProcessColor::Cmyk(_)) || !is_opaque(color) {
        return;
    }
    let [red, green, blue, _] = process.to_space(ProcessColorSpace::Srgb).to_vec4_u8();
    let [c, m, y, k] = inks([red, green, blue]).map(|ink| ink as f32);
    *color = Color::Process(ProcessColor::Cmyk(Cmyk { c, m, y, k }));
}

fn is_opaque(color: &Color) -> bool {
    color.alpha().is_none_or(|alpha| alpha >= 1.0)
}

/// Says whether nothing at all stands on a page.
pub(super) fn is_blank(page: &Page) -> bool {
    survey(page, None).blank
}

/// Looks at what stands on a page.
fn survey(page: &Page, trail: Option<&Trail>) -> SeparatedPage {
    let mut survey = Survey { trail, extent: None, pictures: Vec::new(), blank: true };
    survey.frame(&page.frame, Transform::identity());
    let (width, height) = (page.frame.width(), page.frame.height());
    let clearance = survey
        .extent
        .map(|(min, max)| [min.x.to_pt(), min.y.to_pt(), (width - max.x).to_pt(), (height - max.y).to_pt()]);
    SeparatedPage { number: page.number, blank: survey.blank, clearance, pictures: survey.pictures }
}

struct Survey<'a> {
    trail: Option<&'a Trail<'a>>,
    /// The upper left and the lower right corner of all text.
    extent: Option<(Point, Point)>,
    pictures: Vec<PlacedPicture>,
    blank: bool,
}

impl Survey<'_> {
    fn frame(&mut self, frame: &Frame, transform: Transform) {
        for (point, item) in frame.items() {
            match item {
                FrameItem::Group(group) => {
                    let inner =
                        transform.pre_concat(Transform::translate(point.x, point.y)).pre_concat(group.transform);
                    self.frame(&group.frame, inner);
                }
                FrameItem::Text(text) => {
                    self.blank = false;
                    // Heights of a font vary; the size above the baseline and a quarter below is what letters fill.
                    let corners = [
                        Point::new(point.x, point.y - text.size * 0.75),
                        Point::new(point.x + text.width(), point.y + text.size * 0.25),
                    ];
                    for corner in corners.map(|corner| corner.transform(transform)) {
                        let (min, max) = self.extent.unwrap_or((corner, corner));
                        self.extent = Some((min.min(corner), max.max(corner)));
                    }
                }
                FrameItem::Image(image, size, span) => {
                    self.blank = false;
                    let place = self.trail.and_then(|trail| trail.origin(*span));
                    let place = place.map_or(Where::Project, |origin| Where::Span(origin.span));
                    // A group may scale what it holds.
                    let scale = transform.sx.get().hypot(transform.ky.get());
                    let inches = size.x.to_pt() * scale / 72.0;
                    let (dots, translucent) = look(image, inches);
                    self.pictures.push(PlacedPicture { place, dots, translucent });
                }
                FrameItem::Shape(..) => self.blank = false,
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }
}

/// Returns the dots an inch of a picture that is printed so wide, and whether something shines through it. Of a drawing
/// only the graft knows.
fn look(image: &Image, inches: f64) -> (Option<f64>, bool) {
    match image.kind() {
        ImageKind::Raster(raster) => {
            let dots = (inches > 0.0).then(|| f64::from(raster.width()) / inches);
            (dots, raster.dynamic().color().has_alpha())
        }
        ImageKind::Svg(_) | ImageKind::Pdf(_) => (None, false),
    }
}
