//! The web: an edition as a site of one page a chapter, and as one file for mailing; all editions side by side.
//!
//! In: [`Edition`](crate::edition::Edition)s, where their printed pages begin, a style sheet. Out:
//! [`Artifact`](crate::artifact::Artifact)s. Nothing on a page comes from another origin, and nothing needs a script to be read.

mod cite;
mod index;
mod page;
mod script;
mod search;
mod single;
mod site;
mod sitemap;
mod structured;
mod text;

pub use index::{Product, index};
pub use single::single;
pub use site::{Furniture, Shelf, front_page, link_picture, search, site, site_again};
pub use sitemap::sitemap;
