//! What is handed out as it is: the files that were made, the pictures of pages, scripts and styles.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use super::{Shop, guard, reload};

/// How wide the picture of a page is, in pixels.
const WIDTH: u32 = 900;

/// Hands out a file that was made, by its path below `dist/`.
pub(super) async fn file(State(shop): State<Arc<Shop>>, Path(path): Path<String>) -> Response {
    let published = shop.published();
    let path = if path.ends_with('/') || path.is_empty() { path + "index.html" } else { path };
    let Some(file) = published.files.get(&path) else { return guard::not_here().await };
    let kind = media_type(&path);
    let with_script =
        path.ends_with(".html").then(|| reload::with_script(&file.bytes, &path, file, published.version));
    let bytes = with_script.flatten().unwrap_or_else(|| file.bytes.to_vec());
    let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, "frame-ancestors 'self'")];
    (headers, bytes).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        "epub" => "application/epub+zip",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// Hands out a script or style of the server's own pages.
pub(super) async fn asset(Path(name): Path<String>) -> Response {
    let text = match name.as_str() {
        "serve.css" => include_str!("../../assets/serve/serve.css"),
        "overlay.css" => include_str!("../../assets/serve/overlay.css"),
        "reload.js" => include_str!("../../assets/serve/reload.js"),
        "read.js" => include_str!("../../assets/serve/read.js"),
        "proof.js" => include_str!("../../assets/serve/proof.js"),
        _ => return guard::not_here().await,
    };
    ([(header::CONTENT_TYPE, media_type(&name))], text).into_response()
}

/// A page, for the list of their pictures.
#[derive(Serialize)]
struct Look {
    /// Its place in the PDF, from 0: the cover.
    page: usize,
    /// Another picture has another one.
    look: String,
}

/// Hands out the list of an edition's pages.
pub(super) async fn looks(State(shop): State<Arc<Shop>>, Path(edition): Path<String>) -> Response {
    let found = tokio::task::spawn_blocking(move || Some(shop.room.pages(&edition)?.looks())).await;
    let Ok(Some(looks)) = found else { return guard::not_here().await };
    let looks = looks.into_iter().enumerate().map(|(page, look)| Look { page, look: format!("{look:032x}") });
    Json(looks.collect::<Vec<_>>()).into_response()
}

/// Draws a page of an edition: `12.png`.
pub(super) async fn picture(
    State(shop): State<Arc<Shop>>,
    Path((edition, page)): Path<(String, String)>,
) -> Response {
    let Some(page) = page.strip_suffix(".png").and_then(|page| page.parse().ok()) else {
        return guard::not_here().await;
    };
    let drawn = tokio::task::spawn_blocking(move || shop.room.pages(&edition)?.picture(page, WIDTH)).await;
    match drawn {
        Ok(Some(bytes)) => ([(header::CONTENT_TYPE, "image/png")], bytes).into_response(),
        Ok(None) => guard::not_here().await,
        Err(_) => guard::refused(StatusCode::INTERNAL_SERVER_ERROR, "the page could not be drawn"),
    }
}
