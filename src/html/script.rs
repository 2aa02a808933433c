//! Our own two scripts, small: without comments, and without blanks that say nothing.
//!
//! In: `site.js`, `search.js`. Out: the same, as pages carry it. It relies on how these are written: every statement ends
//! with a `;` or a brace, comments have lines of their own, and a regular expression stands on a line of its own.

/// Returns a script without its comments and idle blanks.
pub(super) fn small(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut out = String::new();
    for line in lines {
        // What is divided, or is a regular expression, stays as it is.
        let line = if line.contains('/') { line.to_owned() } else { squeezed(line) };
        out.push_str(&line);
        // A line that ends so goes on, or has ended.
        if !line.ends_with(['{', '(', ',', ';', '}', '[']) || line.ends_with(')') {
            out.push('\n');
        }
    }
    out
}

/// Takes the blanks of a line away that stand beside a mark, outside strings.
fn squeezed(line: &str) -> String {
    let is_mark = |c: char| "{}()[]<>=+-*?:;,.&|!".contains(c);
    let mut out = String::with_capacity(line.len());
    let mut string = None;
    for (at, c) in line.char_indices() {
        if string.is_none() && c == ' ' {
            let (before, after) = (out.chars().next_back(), line[at + 1..].chars().next());
            let beside = |c: Option<char>| c.is_none_or(|c| is_mark(c) || matches!(c, '\'' | '`'));
            if beside(before) || beside(after) {
                continue;
            }
        }
        if matches!(c, '\'' | '`' | '"') {
            string = match string {
                None => Some(c),
                Some(open) if open == c => None,
                open => open,
            };
        }
        out.push(c);
    }
    bare_parameters(&out)
}

/// Writes `(a)=>` as `a=>`.
fn bare_parameters(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for part in line.split_inclusive(")=>") {
        let named = part.strip_suffix(")=>").and_then(|before| before.rsplit_once('('));
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphabetic());
        match named {
            Some((before, name)) if is_name(name) && !before.ends_with(char::is_alphanumeric) => {
                out.extend([before, name, "=>"])
            }
            _ => out.push_str(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_regular_expressions_stay() {
        let script = "// one\n{\n  const a = b ? 'c d' : `e ${f}`;\n  return a.split(/g h/);\n  if (a) return 'i';\n}\nfunction j() { k(); }\n";
        assert_eq!(
            small(script),
            "{const a=b?'c d':`e ${f}`;return a.split(/g h/);if(a)return'i';}function j(){k();}"
        );
        assert_eq!(
            small("a((b) => c, () => d, (e, f) => g, async (h) => i);"),
            "a(b=>c,()=>d,(e,f)=>g,async(h)=>i);"
        );
    }
}
