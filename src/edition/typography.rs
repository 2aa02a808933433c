//! Marks and spaces by language.
use super::Inline;

/// The typography of a language.
pub struct Typography {}

impl Typography {
    /// Returns the row of a language.
    pub fn of(_language: &str) -> Option<Typography> {
        None
    }

    /// Applies it to the text of one unit.
    pub fn apply(&self, _inlines: &mut Vec<Inline>) {}
}
