//! The rules for fonts.

use lopdf::Dictionary;

use super::file::{Pdf, as_dictionary};
use super::report::Findings;
use crate::diagnostic::Code;

/// Judges a font that text is shown in, and returns its name.
pub(super) fn judge(pdf: &Pdf, font: &Dictionary, pages: &[u32], findings: &mut Findings) -> Option<String> {
    let subtype = pdf.name(font, "Subtype").unwrap_or_default();
    let name = pdf.name(font, "BaseFont").or_else(|| pdf.name(font, "Name")).unwrap_or(b"without a name");
    let name: String = String::from_utf8_lossy(name).chars().filter(|c| !c.is_control()).take(80).collect();
    let mut tell = |code: Code, message: String| {
        for &page in pages {
            findings.tell(code, Some(page), message.clone());
        }
    };
    if subtype == b"Type3" {
        tell(Code::Type3Font, format!("`{name}` is a Type 3 font"));
        return Some(name);
    }
    let descendant = pdf
        .array(font, "DescendantFonts")
        .and_then(|fonts| fonts.first())
        .and_then(|object| pdf.resolve(object))
        .and_then(as_dictionary);
    let described = if subtype == b"Type0" { descendant } else { Some(font) };
    let descriptor = described.and_then(|font| pdf.dictionary(font, "FontDescriptor"));
    let program = |key: &str| {
        descriptor
            .and_then(|found| pdf.get(found, key))
            .and_then(|found| found.as_stream().ok())
            .is_some_and(|stream| !stream.content.is_empty())
    };
    let embedded = ["FontFile", "FontFile2", "FontFile3"].into_iter().any(program);
    if !embedded {
        tell(Code::FontNotEmbedded, format!("the font `{name}` is not embedded"));
    } else if !is_subset(&name) {
        tell(Code::FontNotSubset, format!("the font `{name}` is embedded whole"));
    }
    Some(name)
}

/// Says whether a name has the tag of a subset: six capitals and a plus sign (ISO 32000-1, 9.6.4).
fn is_subset(name: &str) -> bool {
    name.split_once('+').is_some_and(|(tag, _)| tag.len() == 6 && tag.bytes().all(|byte| byte.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::is_subset;

    #[test]
    fn a_subset_has_its_tag() {
        assert!(is_subset("ABCDEF+LibertinusSerif-Regular"));
        for name in ["LibertinusSerif", "ABCDE+X", "abcdef+X", "+X", ""] {
            assert!(!is_subset(name), "{name}");
        }
    }
}
