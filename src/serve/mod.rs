//! `plantin serve`: the editions in a browser, made anew whenever a file is saved.
//!
//! One thread builds ([`Room`]), woken by what changes on the disk ([`watch`]). What it has made is a [`Published`], which
//! never changes; a server on 127.0.0.1 hands it out ([`pages`], [`files`]) and tells the browser when there is a newer one
//! ([`reload`]). With `--edit`, a translator's text goes from the proof page into its `.ftl` ([`edit`]).
//!
//! *Architecture invariant*: no request reaches a handler that [`guard`] has not let through. No handler but that of an
//! edit touches the disk: a path is looked up among the files that were made, so none can lead out of them.

pub mod edit;
mod files;
mod guard;
mod pages;
mod reload;
mod room;
mod watch;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, RwLock};
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware;
use axum::routing::{get, post};
use tokio::sync::watch as news;
use tower_http::set_header::SetResponseHeaderLayer;

pub use room::{Edited, Fault, Published, Report, Room};

use crate::disk::Folder;
use crate::pipeline::BuildOptions;
use watch::Woken;

/// How long nothing must be saved before what was made in haste is made as a build makes it: pages that were made up from the
/// ones before, and the search.
const REST: Duration = Duration::from_secs(2);

/// How to serve.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What to build.
    pub build: BuildOptions,
    /// The port; 0 takes one that is free.
    pub port: u16,
    /// Whether translations can be edited in the browser.
    pub edit: bool,
}

/// What the server's handlers share.
pub(crate) struct Shop {
    room: Room,
    address: SocketAddr,
    /// Stands in every address, so that no other page can guess one.
    token: String,
    edit: bool,
    published: RwLock<Arc<Published>>,
    /// The version of what is published.
    news: news::Sender<u64>,
    /// One edit at a time.
    pen: std::sync::Mutex<()>,
}

/// What is told while serving.
pub enum Event<'a> {
    /// The server is there: the address to open.
    Open(String),
    /// Something was built.
    Built(&'a Report),
}

/// Builds, and serves until the process is ended.
///
/// # Errors
/// If the port is taken, or the machine fails.
pub fn run(folder: Folder, options: &Options, tell: &(dyn Fn(Event) + Sync)) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
    listener.set_nonblocking(true)?;
    let room = Room::new(folder, options.build.clone());
    // Watched first: what is saved during the first build is built next.
    let watched = watch::Watch::begin(room.folder())?;
    let shop = Arc::new(Shop {
        address: listener.local_addr()?,
        token: uuid::Uuid::new_v4().simple().to_string(),
        edit: options.edit,
        published: RwLock::default(),
        news: news::Sender::new(0),
        pen: std::sync::Mutex::default(),
        room,
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let served = {
        let router = router(&shop);
        runtime.spawn(async move { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })
    };
    shop.build(tell);
    tell(Event::Open(shop.home()));
    loop {
        let woken = watched.wait(shop.room.is_provisional().then_some(REST));
        if served.is_finished() {
            break;
        }
        match woken {
            Woken::Changed => shop.build(tell),
            Woken::Quiet => shop.settle(tell),
            Woken::Ended => break,
        }
    }
    runtime.block_on(served).unwrap_or_else(|failed| Err(io::Error::other(failed)))
}

impl Shop {
    /// Builds, publishes, and tells.
    fn build(&self, tell: &(dyn Fn(Event) + Sync)) {
        let report = self.room.build(&self.published(), &|published| self.publish(published));
        tell(Event::Built(&report));
    }

    /// Makes what was made in haste as a build from nothing does; publishes and tells only what comes out otherwise.
    fn settle(&self, tell: &(dyn Fn(Event) + Sync)) {
        if let Some(report) = self.room.settle(&self.published(), &|published| self.publish(published)) {
            tell(Event::Built(&report));
        }
    }

    fn publish(&self, published: Published) {
        let version = published.version;
        *self.published.write().unwrap_or_else(std::sync::PoisonError::into_inner) = Arc::new(published);
        self.news.send_replace(version);
    }

    /// Returns what was published last.
    fn published(&self) -> Arc<Published> {
        self.published.read().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Returns the address of the first page.
    fn home(&self) -> String {
        format!("http://{}/{}/", self.address, self.token)
    }
}

fn router(shop: &Arc<Shop>) -> Router {
    let always = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    let at = |path: &str| format!("/{}{path}", shop.token);
    let router = Router::new()
        .route(&at("/"), get(pages::home))
        .route(&at("/status"), get(pages::status))
        .route(&at("/read/{edition}/{chapter}"), get(pages::read))
        .route(&at("/proof/{chapter}"), get(pages::proof))
        .route(&at("/pages/{edition}"), get(files::looks))
        .route(&at("/pages/{edition}/{page}"), get(files::picture))
        .route(&at("/dist/{*path}"), get(files::file))
        .route(&at("/assets/{file}"), get(files::asset))
        .route(&at("/events"), get(reload::events))
        .route(&at("/check"), post(edit::check))
        .route(&at("/edit"), post(edit::edit));
    router
        .fallback(guard::not_here)
        .layer(middleware::from_fn_with_state(shop.clone(), guard::guard))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(always(header::REFERRER_POLICY, "no-referrer"))
        .layer(always(header::CACHE_CONTROL, "no-store"))
        .layer(always(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
        .layer(always(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .with_state(shop.clone())
}
