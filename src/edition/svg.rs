//! An SVG made harmless: what could run or reach out of it is cut out, byte for byte, and the rest stays as it was drawn.
//!
//! In: the file's text. Out: the text that is shown, and what was taken out of it. Programs that draw put such things into
//! their files unasked (a link to a style sheet, a preview as HTML), so a book is not refused for them.
//!
//! *Architecture invariant*: what is returned was read again, and nothing in it runs or reaches out.

use std::ops::Range;

use roxmltree::{Document, Node, NodeType, ParsingOptions};

/// A picture that can be shown.
#[derive(Debug)]
pub(super) struct Clean {
    /// The SVG.
    pub text: String,
    /// Width and height in its own units: of its view box, else of its width and height.
    pub size: (f64, f64),
    /// What was taken out, each once: "a `<script>`".
    pub taken: Vec<String>,
}

/// Elements that run, move, or show what is no drawing.
const REFUSED: [&str; 11] = [
    "script",
    "foreignObject",
    "iframe",
    "handler",
    "listener",
    "set",
    "animate",
    "audio",
    "video",
    "object",
    "embed",
];

/// Reads an SVG, and takes out what could run or reach out.
///
/// # Errors
/// If it is no SVG, or hides what must go behind entities of its own.
pub(super) fn clean(text: &str) -> Result<Clean, String> {
    let svg = parse(text)?;
    if svg.root_element().tag_name().name() != "svg" {
        return Err("it is none of SVG, PNG and JPEG".to_owned());
    }
    let size = size(&svg);
    let mut cuts = Cuts::default();
    cuts.node(svg.root());
    let declares = text.contains("<!ENTITY");
    if declares && (!cuts.edits.is_empty() || text.contains("SYSTEM") || text.contains("PUBLIC")) {
        // Places within an entity's text are not those of the file.
        return Err("it declares entities of its own; save it as plain SVG".to_owned());
    }
    if !declares && let Some(range) = doctype(text) {
        cuts.edits.push((range, String::new()));
    }
    if cuts.edits.is_empty() {
        return Ok(Clean { text: text.to_owned(), size, taken: Vec::new() });
    }
    let cleaned = splice(text, cuts.edits);
    let again = parse(&cleaned)?;
    let mut left = Cuts::default();
    left.node(again.root());
    match left.taken.first() {
        Some(what) => Err(format!("it holds {what}, which cannot be taken out")),
        None => Ok(Clean { text: cleaned, size, taken: cuts.taken }),
    }
}

/// Puts a white ground below what an SVG draws, so that black lines are seen where a reader's page is black. One that
/// cannot be read stays as it is.
pub fn on_white(text: &str) -> String {
    let parsed = parse(text);
    let Some(svg) = parsed.ok().filter(|_| !text.contains("<!ENTITY")) else { return text.to_owned() };
    let root = svg.root_element();
    let describes =
        |node: &Node<'_, '_>| ["title", "desc", "metadata", "defs", "style"].contains(&node.tag_name().name());
    // What describes the picture comes first.
    let Some(first) = root.children().filter(Node::is_element).find(|node| !describes(node)) else {
        return text.to_owned();
    };
    let ground = match view_box(&svg) {
        Some([x, y, width, height]) => format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\""),
        None => "width=\"100%\" height=\"100%\"".to_owned(),
    };
    let at = first.range().start;
    let rect = format!("<rect xmlns=\"http://www.w3.org/2000/svg\" {ground} fill=\"#fff\"/>");
    splice(text, vec![(at..at, rect)])
}

fn parse(text: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| format!("it is none of SVG, PNG and JPEG ({error})"))
}

/// What must go from a file: places, and what comes into them.
#[derive(Default)]
struct Cuts {
    edits: Vec<(Range<usize>, String)>,
    taken: Vec<String>,
}

impl Cuts {
    fn cut(&mut self, range: Range<usize>, what: String) {
        self.edits.push((range, String::new()));
        self.tell(what);
    }

    fn tell(&mut self, what: String) {
        if !self.taken.contains(&what) {
            self.taken.push(what);
        }
    }

    /// Walks a document without calling itself: a file can be nested more deeply than a stack is.
    fn node(&mut self, root: Node<'_, '_>) {
        let mut cut: Option<Range<usize>> = None;
        for node in root.descendants() {
            let within = |range: &Range<usize>| range.start <= node.range().start && node.range().end <= range.end;
            if cut.as_ref().is_some_and(within) {
                continue;
            }
            match node.node_type() {
                NodeType::PI if node.pi().is_some_and(|pi| pi.target == "xml-stylesheet") => {
                    self.cut(node.range(), "a link to a style sheet".to_owned());
                }
                NodeType::Element if REFUSED.contains(&node.tag_name().name()) => {
                    self.cut(node.range(), format!("a `<{}>`", node.tag_name().name()));
                    cut = Some(node.range());
                }
                NodeType::Element => {
                    self.attributes(node);
                    if node.tag_name().name() == "style" {
                        self.style(node);
                    }
                }
                NodeType::Root | NodeType::PI | NodeType::Comment | NodeType::Text => {}
            }
        }
    }

    fn attributes(&mut self, node: Node<'_, '_>) {
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value().trim());
            if name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) && name.len() > 2 {
                self.cut(attribute.range(), format!("an event handler, `{name}`"));
            } else if name == "base" {
                self.cut(attribute.range(), "an address that others start from, `xml:base`".to_owned());
            } else if matches!(name, "href" | "src") && !is_inside(value) {
                let shown: String = value.chars().take(60).collect();
                self.cut(attribute.range(), format!("a link to `{shown}`"));
            } else if reaches_out(value) {
                self.tell(format!("a link in `{name}`"));
                self.edits.push((attribute.range_value(), escaped(&without_links(value))));
            }
        }
    }

    fn style(&mut self, node: Node<'_, '_>) {
        let css: String =
            node.descendants().filter(Node::is_text).filter_map(|text| text.text().map(str::to_owned)).collect();
        let places = (node.first_child(), node.last_child());
        if let (Some(first), Some(last), true) = (places.0, places.1, reaches_out(&css)) {
            self.tell("a style sheet that reaches out".to_owned());
            self.edits.push((first.range().start..last.range().end, escaped(&without_links(&css))));
        }
    }
}

/// Says whether an address stays within the picture: a fragment, or a picture written out.
fn is_inside(address: &str) -> bool {
    let written_out = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];
    address.is_empty() || address.starts_with('#') || written_out.iter().any(|kind| address.starts_with(kind))
}

/// Says whether a style leads out of the picture, however it is spelt.
fn reaches_out(style: &str) -> bool {
    let plain = unescaped(style);
    plain.contains("@import") || links(&plain).iter().any(|link| !is_inside_style(&plain[link.clone()]))
}

/// Says whether what stands in `url(…)` stays within the picture; fonts may be written out too.
fn is_inside_style(link: &str) -> bool {
    let address = link.trim_start_matches("url(").trim_start_matches([' ', '"', '\'']);
    is_inside(address) || address.starts_with("data:font/") || address.starts_with("data:application/")
}

/// Returns where each `url(…)` of a style in small letters stands.
fn links(style: &str) -> Vec<Range<usize>> {
    let end = |at: usize| style[at..].find(')').map_or(style.len(), |end| at + end + 1);
    style.match_indices("url(").map(|(at, _)| at..end(at)).collect()
}

/// Returns a style in small letters, its escapes undone (CSS Syntax 3, 4.3.7).
fn unescaped(style: &str) -> String {
    let mut plain = String::new();
    let mut rest = style.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            plain.push(c);
            continue;
        }
        let mut digits = String::new();
        while let Some(digit) = rest.next_if(|c| digits.len() < 6 && c.is_ascii_hexdigit()) {
            digits.push(digit);
        }
        match u32::from_str_radix(&digits, 16) {
            Ok(code) => {
                plain.push(char::from_u32(code).unwrap_or('\u{fffd}'));
                rest.next_if(|c| c.is_ascii_whitespace());
            }
            Err(_) => plain.extend(rest.next()),
        }
    }
    plain.to_ascii_lowercase()
}

/// Returns a style without `@import` and without the addresses that lead out.
fn without_links(style: &str) -> String {
    let lower = style.to_ascii_lowercase();
    let mut edits: Vec<(Range<usize>, String)> = links(&lower)
        .into_iter()
        .filter(|link| !is_inside_style(&lower[link.clone()]))
        .map(|link| (link, "none".to_owned()))
        .collect();
    for (at, _) in lower.match_indices("@import") {
        let end = lower[at..].find(';').map_or(lower.len(), |end| at + end + 1);
        edits.retain(|(range, _)| range.end <= at || range.start >= end);
        edits.push((at..end, String::new()));
    }
    let cleaned = splice(style, edits);
    // Spelt with escapes: such a style goes as a whole.
    if reaches_out(&cleaned) { String::new() } else { cleaned }
}

/// Returns where the document type declaration stands, if it declares nothing of its own.
fn doctype(text: &str) -> Option<Range<usize>> {
    let start = text.find("<!DOCTYPE")?;
    let end = start + text[start..].find('>')? + 1;
    (!text[start..end].contains('[')).then_some(start..end)
}

/// Returns a text with ranges replaced; of two that overlap the first counts.
fn splice(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (range, replacement) in edits {
        if range.start < at {
            continue;
        }
        out.push_str(&text[at..range.start]);
        out.push_str(&replacement);
        at = range.end;
    }
    out.push_str(&text[at..]);
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn view_box(svg: &Document<'_>) -> Option<[f64; 4]> {
    let text = svg.root_element().attribute("viewBox")?;
    let numbers: Vec<f64> = text
        .split([' ', ',', '\n', '\t'])
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse().ok())
        .filter(|number: &f64| number.is_finite())
        .collect();
    numbers.try_into().ok()
}

fn size(svg: &Document<'_>) -> (f64, f64) {
    if let Some([_, _, width, height]) = view_box(svg) {
        return (width, height);
    }
    let root = svg.root_element();
    let length = |name| root.attribute(name).and_then(|text| text.trim_end_matches("px").parse::<f64>().ok());
    (length("width").unwrap_or(300.0), length("height").unwrap_or(150.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(inside: &str) -> String {
        format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}<rect width="9"/></svg>"#)
    }

    #[test]
    fn what_runs_or_reaches_out_is_cut_out_and_the_drawing_stays() {
        for (inside, left) in [
            ("<script>1</script>", ""),
            ("<g><script>1</script><circle/></g>", "<g><circle/></g>"),
            (r#"<rect onload="1" x="2"/>"#, r#"<rect  x="2"/>"#),
            (r#"<image href="file:///etc/hostname"/>"#, "<image />"),
            ("<style>@import 'a.css'; a{fill:red}</style>", "<style> a{fill:red}</style>"),
            (r#"<rect style="fill:URL( 'http://example.org/#a' );x:1"/>"#, r#"<rect style="fill:none;x:1"/>"#),
            (r#"<rect fill="u\72l(http://example.org/)"/>"#, r#"<rect fill=""/>"#),
            ("<style><![CDATA[a{src:url(//e.org)}]]></style>", "<style>a{src:none}</style>"),
            ("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>a</p></foreignObject>", ""),
            ("<animate attributeName='href' to='javascript:1'/>", ""),
            ("<a href='https://example.org'><rect/></a>", "<a ><rect/></a>"),
        ] {
            let clean = clean(&around(inside)).unwrap();
            assert_eq!(clean.text, around(left), "{inside}");
            assert_eq!(clean.taken.len(), 1, "{inside}: {:?}", clean.taken);
        }
    }

    #[test]
    fn what_stays_within_is_left_alone() {
        let text = around(
            r##"<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA"/><style>@font-face{src:url("data:font/woff2;base64,AA")}</style>"##,
        );
        let clean = clean(&text).unwrap();
        assert!(clean.taken.is_empty() && clean.text == text, "{:?}", clean.taken);
    }

    #[test]
    fn a_document_type_goes_and_links_to_style_sheets_too() {
        let head = "<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.css\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n";
        let clean = clean(&format!("{head}{}", around(""))).unwrap();
        assert_eq!(clean.text, format!("<?xml version=\"1.0\"?>\n\n{}", around("")));
        assert_eq!(clean.taken, ["a link to a style sheet"]);
    }

    #[test]
    fn what_hides_behind_an_entity_is_refused() {
        let text = format!("<!DOCTYPE svg [<!ENTITY a '<script/>'>]>{}", around("&a;"));
        assert!(clean(&text).is_err());
        let harmless = format!("<!DOCTYPE svg [<!ENTITY a 'red'>]>{}", around("<rect fill='&a;'/>"));
        assert!(clean(&harmless).is_ok_and(|clean| clean.text == harmless));
    }

    #[test]
    fn the_ground_lies_below_the_drawing_and_behind_its_title() {
        let text = on_white(&around("<title>A</title>"));
        assert!(
            text.contains(r##"</title><rect xmlns="http://www.w3.org/2000/svg" x="0" y="0" width="9" height="9" fill="#fff"/><rect width="9"/>"##),
            "{text}"
        );
    }
}
