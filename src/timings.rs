//! How long each stage takes: `plantin build --timings`.
//!
//! CPU time is the process's, all threads together, so stages are measured one after another: with timings on, editions
//! are built in turn. *Architecture invariant*: the only module that asks a clock; nothing that is written depends on it.

use std::sync::Mutex;
use std::time::Duration;

/// A stage of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Manuscript, facts and locales, from the disk to a document with its ids.
    Read,
    /// Document and catalog to edition.
    Assemble,
    /// Edition to Typst's own markup.
    Markup,
    /// Typst's layout: the floor.
    Layout,
    /// The walk over the pages: page map and faults.
    Pages,
    /// Typst's export of the PDF: the floor.
    Export,
    /// What makes the pages a press PDF: inks, sheets, marks, metadata.
    Press,
    /// Preflight of the press PDFs.
    Preflight,
    /// The cover as a picture.
    Cover,
    /// The EPUB.
    Epub,
    /// The site's search index.
    Search,
    /// The site.
    Site,
    /// The single file.
    Single,
    /// Finding what was made before, and keeping what is made now.
    Cache,
    /// Hashes, manifest, and the writing itself.
    Write,
}

impl Stage {
    /// Returns the name that the table shows.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Read => "read",
            Stage::Assemble => "assemble",
            Stage::Markup => "markup",
            Stage::Layout => "layout (typst)",
            Stage::Pages => "page map",
            Stage::Export => "PDF export (typst)",
            Stage::Press => "press PDF",
            Stage::Preflight => "preflight",
            Stage::Cover => "cover picture (typst)",
            Stage::Epub => "EPUB",
            Stage::Search => "search index (pagefind)",
            Stage::Site => "site",
            Stage::Single => "single file",
            Stage::Cache => "cache",
            Stage::Write => "write",
        }
    }

    /// Says whether the time is Typst's own: what no renderer around it could save.
    pub fn is_floor(self) -> bool {
        matches!(self, Stage::Layout | Stage::Export)
    }
}

/// The time that a stage took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Of the process, all threads.
    pub cpu: Duration,
    /// On the wall.
    pub wall: Duration,
    /// How often it was done.
    pub times: usize,
}

/// Collects times; switched off, it only calls.
#[derive(Debug, Default)]
pub struct Timings {
    on: bool,
    taken: Mutex<Vec<(Stage, Taken)>>,
}

impl Timings {
    /// Makes a collection that measures.
    pub fn on() -> Self {
        Timings { on: true, taken: Mutex::default() }
    }

    /// Says whether it measures.
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Does something, and keeps how long it took.
    pub fn time<T>(&self, stage: Stage, work: impl FnOnce() -> T) -> T {
        if !self.on {
            return work();
        }
        let watch = Stopwatch::start();
        let done = work();
        let taken = watch.taken();
        if let Ok(mut all) = self.taken.lock() {
            all.push((stage, taken));
        }
        done
    }

    /// Returns each stage's sum, in the order of the stages.
    pub fn sums(&self) -> Vec<(Stage, Taken)> {
        let mut sums: std::collections::BTreeMap<Stage, Taken> = std::collections::BTreeMap::new();
        if let Ok(all) = self.taken.lock() {
            for (stage, taken) in all.iter() {
                let sum = sums.entry(*stage).or_default();
                sum.cpu += taken.cpu;
                sum.wall += taken.wall;
                sum.times += taken.times;
            }
        }
        sums.into_iter().collect()
    }
}

/// Measures one stretch of work.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    cpu: Duration,
    wall: std::time::Instant,
}

impl Stopwatch {
    /// Begins to measure.
    pub fn start() -> Self {
        Stopwatch { cpu: cpu_time(), wall: now() }
    }

    /// Returns what has passed since.
    pub fn taken(&self) -> Taken {
        Taken { cpu: cpu_time().saturating_sub(self.cpu), wall: self.wall.elapsed(), times: 1 }
    }
}

#[expect(clippy::disallowed_methods, reason = "this module measures")]
fn now() -> std::time::Instant {
    std::time::Instant::now()
}

/// Returns the CPU time of the process so far; zero where the system does not tell.
fn cpu_time() -> Duration {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
        let nanoseconds = u32::try_from(time.tv_nsec).unwrap_or_default();
        Duration::new(u64::try_from(time.tv_sec).unwrap_or_default(), nanoseconds)
    }
    #[cfg(not(unix))]
    Duration::ZERO
}

/// Returns the most memory that the process held at once, in bytes, where the system tells.
#[expect(clippy::disallowed_methods, reason = "the kernel's account of this process, no file of anybody's")]
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_by_stage_in_order() {
        let timings = Timings::on();
        timings.time(Stage::Write, || ());
        timings.time(Stage::Read, || std::hint::black_box((0..100_000u64).sum::<u64>()));
        timings.time(Stage::Write, || ());
        let stages: Vec<_> = timings.sums().into_iter().map(|(stage, _)| stage).collect();
        assert_eq!(stages, [Stage::Read, Stage::Write]);
    }

    #[test]
    fn switched_off_nothing_is_kept() {
        let timings = Timings::default();
        assert_eq!(timings.time(Stage::Read, || 7), 7);
        assert!(timings.sums().is_empty());
    }
}
