//! Stub.
use super::Edition;
/// stub
pub fn assemble() -> Edition {
    todo!()
}
