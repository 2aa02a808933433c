//! Stub.
use super::Document;
/// stub
pub fn parse() -> Document { todo!() }
