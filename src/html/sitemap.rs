//! `sitemap.xml`: every page of every edition's site, each with its translations (sitemaps.org 0.9).

use super::site::page_files;
use crate::artifact::Artifact;
use crate::edition::Edition;
use crate::xhtml::Markup;

/// Writes the sitemap of the editions; none where the site has no address.
pub fn sitemap(editions: &[Edition]) -> Option<Artifact> {
    let url = editions.first()?.metadata.site_url.as_ref()?;
    let mut out = Markup::new();
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    out.start("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    out.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml").line();
    for edition in editions {
        for file in page_files(edition) {
            let of = |name: &str| format!("{url}/{name}/html/{file}");
            out.start("url").element("loc", &of(&edition.name));
            out.element("lastmod", &edition.metadata.modified.to_string());
            for sibling in &edition.siblings {
                out.start("xhtml:link").attribute("rel", "alternate").attribute("hreflang", &sibling.language);
                out.attribute("href", &of(&sibling.name)).end();
            }
            out.end().line();
        }
    }
    Some(Artifact::new("sitemap.xml", out.finish() + "\n"))
}
