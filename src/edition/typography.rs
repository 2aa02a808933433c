//! Marks and spaces by language.
use super::Inline;

/// The typography of a language.
pub struct Typography {}

impl Typography {
    /// Returns the row of a language.
    pub fn of(language: &str) -> Option<Typography> {
        let _ = language;
        todo!("lang")
    }

    /// Applies it to the text of one unit.
    pub fn apply(&self, inlines: &mut Vec<Inline>) {
        let _ = inlines;
        todo!("lang")
    }
}
