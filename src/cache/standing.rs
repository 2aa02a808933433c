//! Values that stand, for as long as a process lives: [`Standing`].
//!
//! In: all that decides a value. Out: the value that was made of the same when it was asked for last, or one that is made
//! now. (Standing type is type that is not distributed after printing, since it will be printed from again.)
//!
//! *Architecture invariant*: whoever asks names everything that decides the value, places too, so that it is the very value
//! that would be made; and that stands beside the call that makes it. One value stands for each name.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Values by name, each with what decided it. A process that asks once has one that keeps nothing: [`Standing::default`].
pub struct Standing<T, Of = [u8; 32]> {
    keeps: bool,
    kept: Mutex<BTreeMap<String, (Of, Arc<T>)>>,
}

impl<T, Of> fmt::Debug for Standing<T, Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        f.debug_set().entries(kept.keys()).finish()
    }
}

impl<T, Of> Default for Standing<T, Of> {
    fn default() -> Self {
        Standing { keeps: false, kept: Mutex::default() }
    }
}

impl<T, Of: PartialEq> Standing<T, Of> {
    /// Makes one that keeps.
    pub fn keeping() -> Self {
        Standing { keeps: true, kept: Mutex::default() }
    }

    /// Says whether it keeps anything: else nobody needs to know what decides a value.
    pub fn keeps(&self) -> bool {
        self.keeps
    }

    /// Returns the value of a name, if the same decided it.
    pub fn find(&self, name: &str, of: &Of) -> Option<Arc<T>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(name).filter(|(kept, _)| kept == of).map(|(_, value)| value.clone())
    }

    /// Keeps a value; the one that stood under its name before is forgotten.
    pub fn keep(&self, name: &str, of: Of, value: &Arc<T>) {
        if self.keeps {
            self.kept.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), (of, value.clone()));
        }
    }

    /// Returns the value of a name, as it stands or made now.
    pub fn take(&self, name: &str, of: impl FnOnce() -> Of, make: impl FnOnce() -> T) -> Arc<T> {
        if !self.keeps {
            return Arc::new(make());
        }
        let of = of();
        self.find(name, &of).unwrap_or_else(|| {
            let made = Arc::new(make());
            self.keep(name, of, &made);
            made
        })
    }

    /// Forgets the names that nobody will ask for any more.
    pub fn retain(&self, wanted: impl Fn(&str) -> bool) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).retain(|name, _| wanted(name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_as_long_as_the_same_decides_it() {
        let standing = Standing::<u32, u8>::keeping();
        assert_eq!(*standing.take("a", || 1, || 7), 7);
        assert_eq!(*standing.take("a", || 1, || 8), 7);
        assert_eq!(*standing.take("b", || 1, || 9), 9);
        assert_eq!(*standing.take("a", || 2, || 8), 8);
        assert_eq!(*standing.take("a", || 1, || 6), 6);
        standing.retain(|name| name != "a");
        assert!(standing.find("a", &1).is_none() && standing.find("b", &1).is_some());
    }

    #[test]
    fn one_that_keeps_nothing_makes_each_time() {
        let standing = Standing::<u32, u8>::default();
        assert_eq!(*standing.take("a", || 1, || 7), 7);
        assert_eq!(*standing.take("a", || 1, || 8), 8);
    }
}
