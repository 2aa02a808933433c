//! Tells the browser what was built: an event stream (WHATWG HTML, 9.2), and the script that listens.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};
use serde::Serialize;

use super::room::{Edited, Fault, Published};
use super::{Shop, room};

/// What an event tells.
#[derive(Serialize)]
struct News<'a> {
    version: u64,
    /// Whether only the web's pages are of this build yet.
    early: bool,
    /// Whether what is shown is older than what was written, because that has an error.
    failed: bool,
    faults: &'a [Fault],
    edited: Option<&'a Edited>,
    /// The files that are other than they were; a page that is among them is loaded again.
    changed: Vec<&'a str>,
}

/// The stream: what is published now, then everything that is published later.
pub(super) async fn events(State(shop): State<Arc<Shop>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut news = shop.news.subscribe();
    news.mark_changed();
    let events = stream::unfold((shop, news), |(shop, mut news)| async move {
        news.changed().await.ok()?;
        news.borrow_and_update();
        let event = Event::default().data(told(&shop.published()));
        Some((Ok(event), (shop, news)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

fn told(published: &Published) -> String {
    let changed = published.files.iter().filter(|(_, file)| file.since == published.version);
    let news = News {
        version: published.version,
        early: published.early,
        failed: published.failed,
        faults: &published.faults,
        edited: published.edited.as_ref(),
        changed: changed.map(|(path, _)| path.as_str()).collect(),
    };
    serde_json::to_string(&news).unwrap_or_default()
}

/// Puts the script into a page that Plantin made, which then is loaded again when it is made again. A page whose policy lets
/// no script of this server in stays as it is.
pub(super) fn with_script(page: &[u8], path: &str, file: &room::File, version: u64) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(page).ok()?;
    let policy_allows = path == "index.html" || text.contains("script-src 'self'");
    let at = text.rfind("</body>").filter(|_| policy_allows)?;
    let up = "../".repeat(path.matches('/').count() + 1);
    let script = format!(
        "<script src=\"{up}assets/reload.js\" data-version=\"{version}\" data-since=\"{}\" data-path=\"{path}\" defer=\"\"></script>",
        file.since
    );
    Some([&text[..at], &script, &text[at..]].concat().into_bytes())
}
