//! Typst's pages, taken out of their PDF and put onto sheets: [`Artwork`].
//!
//! In: a PDF of Typst's, whose paints are inks already. Out: a form (ISO 32000-1, 8.10) for each page, in the document
//! that holds the sheets: its content stream is Typst's, byte for byte, its resources are moved along.
//!
//! On the way, what Typst has no inks for is mapped: every grey profile becomes `DeviceGray`, which a press prints in black
//! alone; colours within drawings, gradients and pictures become `DeviceCMYK`. Only streams that set such a colour are
//! written anew, and in them only the colours ([`content`](super::content)).
//!
//! *Architecture invariant*: the objects are lopdf's, of the version that printpdf uses; printpdf never reads them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::colour::Separation;
use super::content;
use super::picture::Converter;
use super::profile::Pictures;

/// The pages of a PDF, on their way to sheets.
pub struct Artwork {
    document: Document,
    pages: Vec<ObjectId>,
}

/// What cannot be printed as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The pages on which it is, from 0.
    pub pages: Vec<usize>,
    /// What it is.
    pub kind: FaultKind,
}

/// What cannot be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// A gradient around a centre, which is a program.
    Gradient,
    /// A picture that could not be decoded.
    Picture,
    /// A stream that is none of Typst's.
    Stream,
}

/// The colours of a colour space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Space {
    Gray,
    /// With the profile's stream, if it has one.
    Rgb(Option<ObjectId>),
    Cmyk,
    Other,
}

impl Artwork {
    /// Reads a PDF of Typst's.
    ///
    /// # Errors
    /// If it cannot be read, which is a fault of Plantin's.
    pub fn read(pdf: &[u8]) -> Result<Self, lopdf::Error> {
        let document = Document::load_mem(pdf)?;
        let pages = document.page_iter().collect();
        Ok(Artwork { document, pages })
    }

    /// Returns how many pages there are.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Says whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// Maps the colours that are no inks yet. Tells what cannot be mapped.
    pub fn separate(&mut self, separation: &Separation, pictures: Pictures) -> Vec<Fault> {
        let mut faults: Vec<(ObjectId, FaultKind)> = Vec::new();
        self.recolour_streams(separation, &mut faults);
        self.convert_pictures(separation, pictures, &mut faults);
        self.recolour_shadings(separation, &mut faults);
        // What used RGB is mapped; so each space may be the inks' own now.
        let spaces: Vec<(ObjectId, &'static str)> = self
            .document
            .objects
            .iter()
            .filter(|(_, object)| matches!(object, Object::Array(_)))
            .filter_map(|(id, object)| match self.space(object) {
                Space::Gray => Some((*id, "DeviceGray")),
                Space::Rgb(_) | Space::Cmyk => Some((*id, "DeviceCMYK")),
                Space::Other => None,
            })
            .collect();
        for (id, name) in spaces {
            self.document.objects.insert(id, Object::Name(name.into()));
        }
        self.placed(faults)
    }

    /// Returns the pages, from 0, on which something shines through something else, which ISO 15930-4 forbids (ISO 32000-1, 11): a constant opacity
    /// below 1, a soft mask, a blend mode, or a transparency group.
    pub fn translucent_pages(&self) -> Vec<usize> {
        let objects = &self.document.objects;
        let culprits: BTreeSet<ObjectId> =
            objects.iter().filter(|(_, object)| is_translucent(object)).map(|(id, _)| *id).collect();
        if culprits.is_empty() {
            return Vec::new();
        }
        let reaching = |page: &usize| self.reach(self.pages[*page]).iter().any(|id| culprits.contains(id));
        (0..self.pages.len()).filter(reaching).collect()
    }

    /// Moves pages into another document: each takes the place of a placeholder there, as a form.
    pub fn move_into(mut self, sheets: &mut Document, places: &[(usize, ObjectId)]) {
        let mut moved: BTreeMap<ObjectId, ObjectId> = BTreeMap::new();
        let mut waiting: VecDeque<ObjectId> = VecDeque::new();
        for (page, placeholder) in places {
            let Some(mut form) = self.pages.get(*page).and_then(|id| self.form(*id)) else { continue };
            adopt_all(&mut form.dict, &mut |id| new_id(id, &mut moved, &mut waiting, sheets));
            sheets.objects.insert(*placeholder, Object::Stream(form));
        }
        while let Some(old) = waiting.pop_front() {
            let mut object = self.document.objects.remove(&old).unwrap_or(Object::Null);
            adopt(&mut object, &mut |id| new_id(id, &mut moved, &mut waiting, sheets));
            if let Some(new) = moved.get(&old) {
                sheets.objects.insert(*new, object);
            }
        }
    }

    /// Makes a form of a page: its content stream with the page's box and resources.
    fn form(&self, page: ObjectId) -> Option<Stream> {
        let page = self.document.get_dictionary(page).ok()?;
        let contents = self.resolved(page.get(b"Contents").ok()?);
        let Object::Stream(stream) = contents else { return None };
        let mut form = stream.clone().with_compression(false);
        form.dict.set("Type", "XObject");
        form.dict.set("Subtype", "Form");
        form.dict.set("BBox", self.resolved(page.get(b"MediaBox").ok()?).clone());
        if let Ok(resources) = page.get(b"Resources") {
            form.dict.set("Resources", resources.clone());
        }
        Some(form)
    }

    fn resolved<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).map_or(&Object::Null, |(_, object)| object)
    }

    fn entry<'a>(&'a self, dictionary: &'a Dictionary, key: &[u8]) -> &'a Object {
        dictionary.get(key).map_or(&Object::Null, |object| self.resolved(object))
    }

    fn space(&self, object: &Object) -> Space {
        match self.resolved(object) {
            Object::Name(name) => match name.as_slice() {
                b"DeviceGray" => Space::Gray,
                b"DeviceRGB" => Space::Rgb(None),
                b"DeviceCMYK" => Space::Cmyk,
                _ => Space::Other,
            },
            Object::Array(parts) => match parts.as_slice() {
                [Object::Name(kind), Object::Reference(profile)] if kind == b"ICCBased" => {
                    let stream = self.document.get_object(*profile).and_then(Object::as_stream);
                    match stream.and_then(|stream| stream.dict.get(b"N")).and_then(Object::as_i64) {
                        Ok(1) => Space::Gray,
                        Ok(3) => Space::Rgb(Some(*profile)),
                        Ok(4) => Space::Cmyk,
                        _ => Space::Other,
                    }
                }
                _ => Space::Other,
            },
            _ => Space::Other,
        }
    }

    /// Puts inks into the streams that set RGB: pages, forms, tiles, and glyphs that are drawn.
    fn recolour_streams(&mut self, separation: &Separation, faults: &mut Vec<(ObjectId, FaultKind)>) {
        let mut streams: BTreeMap<ObjectId, BTreeSet<Vec<u8>>> = BTreeMap::new();
        for (id, object) in &self.document.objects {
            let (dictionary, own) = match object {
                Object::Stream(stream) => (&stream.dict, Some(*id)),
                Object::Dictionary(dictionary) => (dictionary, None),
                _ => continue,
            };
            let Ok(resources) = dictionary.get(b"Resources") else { continue };
            let names = self.rgb_names(resources);
            if names.is_empty() {
                continue;
            }
            let mut content: Vec<ObjectId> = own.into_iter().collect();
            match dictionary.get(b"Contents") {
                Ok(Object::Reference(id)) => content.push(*id),
                Ok(Object::Array(parts)) => content.extend(parts.iter().filter_map(|part| part.as_reference().ok())),
                _ => {}
            }
            if let Object::Dictionary(glyphs) = self.entry(dictionary, b"CharProcs") {
                content.extend(glyphs.iter().filter_map(|(_, glyph)| glyph.as_reference().ok()));
            }
            for id in content {
                streams.entry(id).or_default().extend(names.iter().cloned());
            }
        }
        for (id, names) in streams {
            let Some(Object::Stream(stream)) = self.document.objects.get_mut(&id) else { continue };
            let Ok(bytes) = stream.get_plain_content() else {
                faults.push((id, FaultKind::Stream));
                continue;
            };
            match content::recolour(&bytes, &|name| names.contains(name), &|rgb| separation.inks(rgb)) {
                Ok(std::borrow::Cow::Borrowed(_)) => {}
                Ok(std::borrow::Cow::Owned(bytes)) => {
                    stream.set_plain_content(bytes);
                    // Uncompressed is as good.
                    let _ = stream.compress();
                }
                Err(content::Unreadable) => faults.push((id, FaultKind::Stream)),
            }
        }
    }

    /// Returns the names of the colour spaces that are RGB.
    fn rgb_names(&self, resources: &Object) -> Vec<Vec<u8>> {
        let Object::Dictionary(resources) = self.resolved(resources) else { return Vec::new() };
        let Object::Dictionary(spaces) = self.entry(resources, b"ColorSpace") else { return Vec::new() };
        let rgb = spaces.iter().filter(|(_, space)| matches!(self.space(space), Space::Rgb(_)));
        rgb.map(|(name, _)| name.clone()).collect()
    }

    /// Converts pictures, or gives those that are kept a colour space of their own.
    fn convert_pictures(
        &mut self,
        separation: &Separation,
        pictures: Pictures,
        faults: &mut Vec<(ObjectId, FaultKind)>,
    ) {
        let mut converter = Converter::new(separation.profile, separation.limit);
        let images: Vec<ObjectId> = self
            .document
            .objects
            .iter()
            .filter(|(_, object)| object.as_stream().is_ok_and(|stream| is_name(&stream.dict, b"Subtype", b"Image")))
            .map(|(id, _)| *id)
            .collect();
        for id in images {
            self.drop_opaque_mask(id);
            let Some(Object::Stream(image)) = self.document.objects.get(&id) else { continue };
            let Ok(space) = image.dict.get(b"ColorSpace") else { continue };
            let Space::Rgb(profile) = self.space(space) else { continue };
            let profile = profile.and_then(|id| self.document.get_object(id).and_then(Object::as_stream).ok());
            if pictures == Pictures::Keep && profile.is_some() {
                let kept = self.resolved(space).clone();
                if let Some(Object::Stream(image)) = self.document.objects.get_mut(&id) {
                    image.dict.set("ColorSpace", kept);
                }
                continue;
            }
            let profile = profile.and_then(|profile| profile.get_plain_content().ok());
            match converter.convert(image, profile.as_deref()) {
                Some(converted) => drop(self.document.objects.insert(id, Object::Stream(converted))),
                None => faults.push((id, FaultKind::Picture)),
            }
        }
    }

    /// Takes away a picture's mask that hides nothing: an alpha channel is no transparency by itself.
    fn drop_opaque_mask(&mut self, image: ObjectId) {
        let Ok(stream) = self.document.get_object(image).and_then(Object::as_stream) else { return };
        let Object::Stream(mask) = self.entry(&stream.dict, b"SMask") else { return };
        let opaque = mask.get_plain_content().is_ok_and(|alpha| alpha.iter().all(|alpha| *alpha == 255));
        if opaque && let Some(Object::Stream(stream)) = self.document.objects.get_mut(&image) {
            stream.dict.remove(b"SMask");
        }
    }

    /// Maps the colours at the ends of gradients, which then mix inks.
    fn recolour_shadings(&mut self, separation: &Separation, faults: &mut Vec<(ObjectId, FaultKind)>) {
        let mut functions: Vec<(ObjectId, Object)> = Vec::new();
        for (id, object) in &self.document.objects {
            let Object::Dictionary(shading) = object else { continue };
            let space = shading.get(b"ColorSpace").map_or(Space::Other, |space| self.space(space));
            if shading.has(b"ShadingType") && matches!(space, Space::Rgb(_)) {
                functions.push((*id, shading.get(b"Function").cloned().unwrap_or(Object::Null)));
            }
            // Three components cannot be those of inks: Typst's own gradients around a centre.
            let program = matches!(self.entry(shading, b"Function"), Object::Stream(_));
            if shading.has(b"ShadingType") && program {
                faults.push((*id, FaultKind::Gradient));
            }
        }
        let mut done: BTreeSet<ObjectId> = BTreeSet::new();
        while let Some((shading, function)) = functions.pop() {
            let Object::Reference(id) = function else {
                faults.push((shading, FaultKind::Gradient));
                continue;
            };
            if !done.insert(id) {
                continue;
            }
            let Some(Object::Dictionary(function)) = self.document.objects.get_mut(&id) else { continue };
            if let Ok(Object::Array(parts)) = function.get(b"Functions") {
                functions.extend(parts.iter().map(|part| (shading, part.clone())));
            }
            for end in [b"C0", b"C1"] {
                if let Ok(Object::Array(colour)) = function.get_mut(end)
                    && let [red, green, blue] = colour.as_slice()
                {
                    let part =
                        |value: &Object| (value.as_float().unwrap_or(0.0).clamp(0.0, 1.0) * 255.0).round() as u8;
                    let inks = separation.inks([part(red), part(green), part(blue)]);
                    *colour = inks.iter().map(|ink| Object::Real(*ink as f32)).collect();
                }
            }
            if function.has(b"Range") {
                function.set("Range", [0, 1, 0, 1, 0, 1, 0, 1].map(Object::Integer).to_vec());
            }
        }
    }

    /// Finds the pages of faults.
    fn placed(&self, faults: Vec<(ObjectId, FaultKind)>) -> Vec<Fault> {
        if faults.is_empty() {
            return Vec::new();
        }
        let reached: Vec<BTreeSet<ObjectId>> = self.pages.iter().map(|page| self.reach(*page)).collect();
        let on = |id: &ObjectId| (0..reached.len()).filter(|page| reached[*page].contains(id)).collect();
        faults.iter().map(|(id, kind)| Fault { pages: on(id), kind: *kind }).collect()
    }

    /// Returns every object that a page needs, fonts aside.
    fn reach(&self, page: ObjectId) -> BTreeSet<ObjectId> {
        let mut reached = BTreeSet::from([page]);
        let mut waiting = vec![page];
        while let Some(id) = waiting.pop() {
            let Ok(object) = self.document.get_object(id) else { continue };
            references(object, &mut |next| {
                if reached.insert(next) {
                    waiting.push(next);
                }
            });
        }
        reached
    }
}

/// Says whether an entry is a name.
pub(super) fn is_name(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
}

/// Visits the references of an object, but not those upwards to the pages, nor to fonts.
fn references(object: &Object, visit: &mut dyn FnMut(ObjectId)) {
    match object {
        Object::Reference(id) => visit(*id),
        Object::Array(parts) => parts.iter().for_each(|part| references(part, visit)),
        Object::Dictionary(dictionary) | Object::Stream(Stream { dict: dictionary, .. }) => {
            let entries = dictionary.iter().filter(|(key, _)| !matches!(key.as_slice(), b"Parent" | b"Font"));
            entries.for_each(|(_, value)| references(value, visit));
        }
        _ => {}
    }
}

/// Says whether an object by itself makes something shine through.
fn is_translucent(object: &Object) -> bool {
    let (Object::Dictionary(dictionary) | Object::Stream(Stream { dict: dictionary, .. })) = object else {
        return false;
    };
    dictionary.iter().any(|(key, value)| match key.as_slice() {
        b"ca" | b"CA" => value.as_float().is_ok_and(|alpha| alpha < 1.0),
        b"SMask" => !value.as_name().is_ok_and(|name| name == b"None"),
        b"BM" => !value.as_name().is_ok_and(|name| name == b"Normal" || name == b"Compatible"),
        b"Group" => true,
        // Resources and graphics states may stand in place.
        _ => is_translucent(value),
    })
}

fn new_id(
    old: ObjectId,
    moved: &mut BTreeMap<ObjectId, ObjectId>,
    waiting: &mut VecDeque<ObjectId>,
    sheets: &mut Document,
) -> ObjectId {
    *moved.entry(old).or_insert_with(|| {
        waiting.push_back(old);
        sheets.new_object_id()
    })
}

/// Gives every reference of an object its new number.
fn adopt(object: &mut Object, new: &mut dyn FnMut(ObjectId) -> ObjectId) {
    match object {
        Object::Reference(id) => *id = new(*id),
        Object::Array(parts) => parts.iter_mut().for_each(|part| adopt(part, new)),
        Object::Dictionary(dictionary) | Object::Stream(Stream { dict: dictionary, .. }) => {
            adopt_all(dictionary, new)
        }
        _ => {}
    }
}

fn adopt_all(dictionary: &mut Dictionary, new: &mut dyn FnMut(ObjectId) -> ObjectId) {
    dictionary.iter_mut().for_each(|(_, value)| adopt(value, new));
}
