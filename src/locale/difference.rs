//! Two wordings of a text, compared word by word: what `plantin diff` shows.
//!
//! In: the text then and now. Out: [`Part`]s in reading order. All that is kept or gone is the old text, all that is
//! kept or new is the new one.

use similar::{ChangeTag, TextDiff};

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// It stood there and stands there still.
    Kept(String),
    /// It stands there no more.
    Gone(String),
    /// It was not there.
    New(String),
}

/// Compares two wordings. Words that changed side by side are one change: what is gone first, then what is new.
pub fn words(then: &str, now: &str) -> Vec<Part> {
    let diff = TextDiff::from_unicode_words(then, now);
    let mut changes = diff.iter_all_changes().map(|change| (change.tag(), change.value())).peekable();
    let mut parts = Vec::new();
    let (mut gone, mut new) = (String::new(), String::new());
    let mut kept = String::new();
    let close = |gone: &mut String, new: &mut String, parts: &mut Vec<Part>| {
        let texts = [(Part::Gone as fn(String) -> Part, gone), (Part::New as fn(String) -> Part, new)];
        parts.extend(
            texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(part, text)| part(std::mem::take(text))),
        );
    };
    while let Some((tag, value)) = changes.next() {
        match tag {
            ChangeTag::Delete | ChangeTag::Insert => {
                if !kept.is_empty() {
                    close(&mut gone, &mut new, &mut parts);
                    parts.push(Part::Kept(std::mem::take(&mut kept)));
                }
                let side = if tag == ChangeTag::Delete { &mut gone } else { &mut new };
                side.push_str(value);
            }
            // A blank between two changes would make two marks of what is read as one.
            ChangeTag::Equal
                if value.trim().is_empty()
                    && kept.is_empty()
                    && !gone.is_empty()
                    && !new.is_empty()
                    && changes.peek().is_some_and(|(tag, _)| *tag != ChangeTag::Equal) =>
            {
                gone.push_str(value);
                new.push_str(value);
            }
            ChangeTag::Equal => kept.push_str(value),
        }
    }
    close(&mut gone, &mut new, &mut parts);
    if !kept.is_empty() {
        parts.push(Part::Kept(kept));
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(then: &str, now: &str) -> String {
        let mark = |part: &Part| match part {
            Part::Kept(text) => text.clone(),
            Part::Gone(text) => format!("[-{text}-]"),
            Part::New(text) => format!("{{+{text}+}}"),
        };
        words(then, now).iter().map(mark).collect()
    }

    #[test]
    fn neighbours_that_changed_are_one_change() {
        assert_eq!(
            marked("The wall is four metres high.", "The fence was four metres tall."),
            "The [-wall is-]{+fence was+} four metres [-high-]{+tall+}."
        );
        assert_eq!(marked("It cost {$x}.", "It cost {$x}.[^n]"), "It cost {$x}.{+[^n]+}");
        assert_eq!(marked("", "new"), "{+new+}");
        assert_eq!(marked("same", "same"), "same");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off(then in "[a-d .\n]{0,24}", now in "[a-d .\n]{0,24}") {
            let (mut old, mut new) = (String::new(), String::new());
            for part in words(&then, &now) {
                match part {
                    Part::Kept(text) => { old.push_str(&text); new.push_str(&text); }
                    Part::Gone(text) => old.push_str(&text),
                    Part::New(text) => new.push_str(&text),
                }
            }
            prop_assert_eq!((old, new), (then, now));
        }
    }
}
