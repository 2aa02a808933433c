//! Facts in one language.
use super::interface::Interface;
use crate::document::facts::FactValue;

/// Why a fact cannot be written in the form that was asked for.
#[derive(Debug)]
pub struct FormatFault {}

impl FormatFault {
    /// Returns the sentence of the diagnostic.
    pub fn message(&self, name: &str) -> String {
        let _ = name;
        todo!("lang")
    }
    /// Returns what to do.
    pub fn help(&self) -> String {
        todo!("lang")
    }
}

/// Writes a fact as a language does.
///
/// # Errors
/// If the fact has no such form.
pub fn fact(value: &FactValue, form: Option<&str>, interface: &Interface) -> Result<String, FormatFault> {
    let _ = (value, form, interface);
    todo!("lang")
}

/// Writes the text of a table's cell: amounts with a currency and numbers with a separator, as `source` writes them.
pub fn cell(text: &str, source: &str, language: &str) -> String {
    let _ = (text, source, language);
    todo!("lang")
}
