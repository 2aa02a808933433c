//! Who may ask: the page that Plantin itself has handed out, and nobody else.
//!
//! A server on 127.0.0.1 can be reached by every page that is open in the browser, and under any name that somebody
//! lets point there. So a request is refused unless it names this server as its host (against DNS rebinding), comes from a
//! page of this server where it says from where (against foreign forms and scripts), and has the token in its path, which
//! no other page knows. A path that would lead out is refused as such, before it is looked up.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Shop;

/// Lets a request through, or refuses it.
pub(super) async fn guard(State(shop): State<Arc<Shop>>, request: Request, next: Next) -> Response {
    match refusal(&shop, &request) {
        Some(sentence) => refused(StatusCode::FORBIDDEN, sentence),
        None => next.run(request).await,
    }
}

/// Says why a request is refused, if it is.
fn refusal(shop: &Shop, request: &Request) -> Option<&'static str> {
    let text = |name| request.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    let names = [shop.address.to_string(), format!("localhost:{}", shop.address.port())];
    let host = text(header::HOST);
    let Some(host) = host.filter(|host| names.iter().any(|name| name == host)) else {
        return Some("this server answers to 127.0.0.1 alone");
    };
    // A browser names the origin of all that can change something.
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let ours = text(header::ORIGIN).map_or(reads, |origin| origin.strip_prefix("http://") == Some(host));
    if !ours {
        return Some("this is for pages of this server alone");
    }
    let path = request.uri().path();
    if leads_out(path) {
        return Some("this path leads out");
    }
    let known = path.split('/').nth(1) == Some(&shop.token);
    (!known).then_some("open the address that `plantin serve` has told")
}

/// Answers for what is not there.
pub(super) async fn not_here() -> Response {
    refused(StatusCode::NOT_FOUND, "there is no such page")
}

/// Refuses, in a sentence.
pub(super) fn refused(status: StatusCode, sentence: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], Body::from(sentence)).into_response()
}

/// Says whether a path, once its escapes are undone, has a part that leads upwards, or what is a separator elsewhere.
fn leads_out(path: &str) -> bool {
    let mut decoded = Vec::new();
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        let hex = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16));
        match byte {
            b'%' => match (hex(bytes.next()), hex(bytes.next())) {
                (Some(high), Some(low)) => decoded.extend(u8::try_from(high * 16 + low)),
                _ => return true,
            },
            byte => decoded.push(byte),
        }
    }
    decoded.contains(&b'\\') || decoded.contains(&0) || decoded.split(|byte| *byte == b'/').any(|part| part == b"..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_lead_out() {
        for bad in [
            "/t/dist/../x",
            "/t/dist/%2e%2e/x",
            "/t/dist/.%2E/x",
            "/t/dist/..%2fx",
            "/t/..%5cx",
            "/t/%00",
            "/t/%",
            "/t/%zz",
        ] {
            assert!(leads_out(bad), "{bad}");
        }
        for good in ["/t/dist/en/html/a..b.html", "/t/dist/", "/t/dist/figures/%C3%A9.svg", "/t/dist/..."] {
            assert!(!leads_out(good), "{good}");
        }
    }
}
