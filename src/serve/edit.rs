//! A translator's text, from the proof page into its `.ftl`.
//!
//! In: an edition, a unit, the text, and what its editor saw ([`Base`]). The file is read, spliced, checked against what it
//! holds now, and replaced in one step: if a tab or an editor saved something else in between, nothing is written, and
//! the answer is 409 with what stands there. Which file that is, the project decides, never the request.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use super::room::Fault;
use super::{Room, Shop};
use crate::document::{Key, UnitKind, walk};
use crate::locale::splice::{self, Base, Found, Refusal};
use crate::project::Project;

/// What the proof page sends.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "as in the module's header")]
pub struct Edit {
    pub edition: String,
    pub unit: String,
    pub base: String,
    pub text: String,
}

/// What became of an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in this file; the next edit brings this base along.
    Written {
        /// The file's path within the project.
        path: String,
        /// What a further edit must bring along.
        base: Option<Base>,
    },
    /// Somebody else was quicker: this is what stands there, if it is a text.
    Changed(Option<Found>),
    /// It cannot be put there: a sentence says why.
    Refused(&'static str),
}

/// Puts an edit into its file.
pub fn apply(room: &Room, edit: &Edit) -> std::io::Result<Outcome> {
    let Some(place) = Place::find(room, edit) else { return Ok(Outcome::Refused("there is no such unit")) };
    let Some(base) = Base::parse(&edit.base) else {
        return Ok(Outcome::Refused("the edit does not say what it saw"));
    };
    let Some((path, bytes)) = place.file else {
        return Ok(Outcome::Refused("the locale's files have no place for it yet: run `plantin sync`"));
    };
    let Some((mark, text)) = decoded(&bytes) else { return Ok(Outcome::Refused("the file is not UTF-8 text")) };
    let spliced = match splice::splice(text, &place.key, place.verse, base, &edit.text) {
        Ok(spliced) => spliced,
        Err(refusal) => return Ok(of_refusal(refusal)),
    };
    if !room.folder().write_over(&path, &bytes, [mark, &spliced].concat().as_bytes())? {
        // It was saved between the reading and the writing.
        let now = room.folder().read_bytes(&path).ok();
        let now = now.as_deref().and_then(decoded).and_then(|(_, text)| splice::look(text, &place.key, place.verse));
        return Ok(Outcome::Changed(now));
    }
    let base = splice::look(&spliced, &place.key, place.verse).map(|found| found.base);
    Ok(Outcome::Written { path, base })
}

fn of_refusal(refusal: Refusal) -> Outcome {
    match refusal {
        Refusal::Changed(found) => Outcome::Changed(Some(found)),
        Refusal::NoPlace => Outcome::Changed(None),
        Refusal::NotPlain => Outcome::Refused("the text chooses or refers: edit it in its file"),
        Refusal::Empty => Outcome::Refused("a translation says something; to take it away, edit its file"),
    }
}

/// Where a unit's translation stands.
struct Place {
    key: Key,
    verse: bool,
    /// The file's path and its bytes, if there is one that has the unit.
    file: Option<(String, Vec<u8>)>,
}

impl Place {
    fn find(room: &Room, edit: &Edit) -> Option<Self> {
        let project = Project::open(room.folder().clone()).ok()?;
        let units = walk::units(&project.document);
        let placed = units.iter().find(|placed| {
            placed.unit.translatable
                && placed.unit.key.as_str() == edit.unit
                && placed.place.in_edition(&edit.edition)
        })?;
        let key = placed.unit.key.clone();
        let locale = project.locales.folder(&edit.edition)?;
        let file = splice::file(locale, &key, &project.sources).filter(|file| file.writable);
        // Read again: what is spliced is the file as it is, not as it was parsed.
        let file = file.and_then(|file| Some((file.path.clone(), room.folder().read_bytes(&file.path).ok()?)));
        Some(Place { key, verse: placed.unit.kind == UnitKind::Verse, file })
    }
}

/// Returns a file's byte order mark and its text.
fn decoded(bytes: &[u8]) -> Option<(&str, &str)> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(text.split_at(if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }))
}

/// An answer to the proof page.
#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    /// What stands in the file, where that is another text.
    #[serde(skip_serializing_if = "Option::is_none")]
    theirs: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    faults: Vec<Fault>,
}

const SILENT: Answer = Answer { base: None, theirs: None, message: None, faults: Vec::new() };

/// Writes an edit: 200, 409 if somebody else was quicker, 422 if it cannot be.
pub(super) async fn edit(State(shop): State<Arc<Shop>>, Json(edit): Json<Edit>) -> Response {
    if !shop.edit {
        return not_editable();
    }
    let work = move || {
        let _pen = shop.pen.lock();
        apply(&shop.room, &edit)
    };
    let (status, answer) = match tokio::task::spawn_blocking(work).await {
        Ok(Ok(Outcome::Written { base, .. })) => {
            (StatusCode::OK, Answer { base: base.map(|base| base.to_string()), ..SILENT })
        }
        Ok(Ok(Outcome::Changed(found))) => {
            let base = found.as_ref().map(|found| found.base.to_string());
            let theirs = Some(found.and_then(|found| found.text).unwrap_or_default());
            let message = Some("somebody else has changed this text in the meantime");
            (StatusCode::CONFLICT, Answer { base, theirs, message, ..SILENT })
        }
        Ok(Ok(Outcome::Refused(why))) => (StatusCode::UNPROCESSABLE_ENTITY, Answer { message: Some(why), ..SILENT }),
        Ok(Err(_)) | Err(_) => {
            let message = Some("the file could not be written");
            (StatusCode::INTERNAL_SERVER_ERROR, Answer { message, ..SILENT })
        }
    };
    (status, Json(answer)).into_response()
}

/// Checks an edit, and writes nothing.
pub(super) async fn check(State(shop): State<Arc<Shop>>, Json(edit): Json<Edit>) -> Response {
    if !shop.edit {
        return not_editable();
    }
    let work = move || {
        let place = Place::find(&shop.room, &edit)?;
        let (path, bytes) = place.file?;
        let (mark, text) = decoded(&bytes)?;
        // Whatever its editor saw: it is only looked at.
        let base = splice::look(text, &place.key, place.verse)?.base;
        match splice::splice(text, &place.key, place.verse, base, &edit.text) {
            Ok(spliced) => {
                let bytes = [mark, &spliced].concat().into_bytes();
                Some(Answer { faults: shop.room.suppose(&path, bytes, &edit.edition, &place.key), ..SILENT })
            }
            Err(refusal) => match of_refusal(refusal) {
                Outcome::Refused(why) => Some(Answer { message: Some(why), ..SILENT }),
                Outcome::Changed(_) | Outcome::Written { .. } => None,
            },
        }
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Some(answer)) => Json(answer).into_response(),
        Ok(None) | Err(_) => {
            let message = Some("there is no place for this unit: run `plantin sync`");
            (StatusCode::UNPROCESSABLE_ENTITY, Json(Answer { message, ..SILENT })).into_response()
        }
    }
}

fn not_editable() -> Response {
    let message = Some("this server only shows; `plantin serve --edit` lets you edit");
    (StatusCode::FORBIDDEN, Json(Answer { message, ..SILENT })).into_response()
}
