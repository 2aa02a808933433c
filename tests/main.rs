//! One binary for all tests that use Plantin as its people do. Each case folder is a test of its own.
//!
//! `BLESS=1 cargo test --release` rewrites what the cases expect; read the diff.

mod again;
mod cache;
mod cases;
mod commonmark;
mod languages;
mod preflight;
mod press;
mod promises;
mod serve;
mod support;

fn main() {
    let arguments = libtest_mimic::Arguments::from_args();
    let mut trials = Vec::new();
    trials.extend(again::trials());
    trials.extend(cache::trials());
    trials.extend(cases::trials());
    trials.extend(commonmark::trials());
    trials.extend(languages::trials());
    trials.extend(preflight::trials());
    trials.extend(press::trials());
    trials.extend(promises::trials());
    trials.extend(serve::trials());
    libtest_mimic::run(&arguments, trials).exit();
}
