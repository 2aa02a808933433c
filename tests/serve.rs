//! What `plantin serve` promises of its process: many edits leave its memory as it is, and what it shows at the end is what
//! a cold build writes. The browser's side is in `tests/browser/serve.mjs`.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk from outside, as people do")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use libtest_mimic::{Failed, Trial};
use plantin::disk::Folder;
use plantin::pipeline::BuildOptions;
use plantin::serve::{Published, Room};

use crate::support::{self, Scratch, ensure, expect_status};

/// Makes a test of each promise.
pub fn trials() -> Vec<Trial> {
    vec![
        support::trial("serve::two_hundred_edits_leave_it_as_it_was", soak),
        support::trial("serve::pages_of_the_web_come_first_and_a_rest_disturbs_nobody", early_and_rest),
        support::trial("serve::a_fault_of_pages_made_in_haste_is_told_where_its_text_stands", moved_fault),
        support::trial("serve::a_build_finds_what_was_made_when_its_writer_paused", found_by_a_build),
    ]
}

/// An edit is published twice, the web's pages first. At rest the search is; what else is made from nothing then, and comes out
/// the same, is not.
fn early_and_rest() -> Result<(), Failed> {
    let scratch = Scratch::of(&[&support::repository().join("tests/support/base")]);
    scratch.write("manuscript/01-one.md", "# One\n\nThe first wording.\n");
    let room = Room::new(Folder::open(scratch.path())?, BuildOptions::default());
    let published = Mutex::new(vec![Published::default()]);
    let now = || published.lock().expect("nobody panicked with it").last().cloned().unwrap_or_default();
    let publish = |published_now: Published| published.lock().expect("nobody panicked with it").push(published_now);
    room.build(&now(), &publish);
    scratch.write("manuscript/01-one.md", "# One\n\nThe second wording.\n");
    let report = room.build(&now(), &publish);
    ensure(report.errors == 0 && report.reading.is_some(), format!("{report:?}"))?;
    {
        let published = published.lock().expect("nobody panicked with it");
        let told: Vec<(u64, bool)> = published.iter().map(|published| (published.version, published.early)).collect();
        ensure(told == [(0, false), (1, false), (2, true), (3, false)], format!("{told:?}"))?;
        let page =
            |at: usize| String::from_utf8_lossy(&published[at].files["en/html/01-one.html"].bytes).into_owned();
        ensure(page(2).contains("second wording") && page(3).contains("second wording"), "the page came late")?;
        let pdf = |at: usize| &published[at].files["en/case-en.pdf"].bytes;
        ensure(pdf(1) == pdf(2) && pdf(2) != pdf(3), "the PDF is not that of its build")?;
    }
    ensure(room.is_provisional(), "nothing was made in haste")?;
    let settled = room.settle(&now(), &publish);
    ensure(settled.is_some_and(|report| report.at_rest) && !room.is_provisional(), "the search stays behind")?;
    let at_rest = now();
    let changed: Vec<&String> =
        at_rest.files.iter().filter(|(_, file)| file.since == at_rest.version).map(|(path, _)| path).collect();
    let is_search = |path: &&String| path.starts_with("en/html/pagefind/") || *path == "manifest.json";
    ensure(at_rest.version == 4 && !changed.is_empty() && changed.iter().all(is_search), format!("{changed:?}"))?;

    let book = std::fs::read_to_string(scratch.path().join("manuscript/book.toml"))?;
    scratch.write("manuscript/book.toml", format!("{book}\n[site]\nsearch = false\n"));
    room.build(&now(), &publish);
    scratch.write("manuscript/01-one.md", "# One\n\nThe third wording.\n");
    room.build(&now(), &publish);
    let version = now().version;
    ensure(room.is_provisional(), "the pages were not made up from the ones before")?;
    let settled = room.settle(&now(), &publish);
    ensure(settled.is_none() && now().version == version && !room.is_provisional(), format!("{settled:?}"))
}

/// What pages show amiss is told where the text stands now, though they are those of the edit before.
fn moved_fault() -> Result<(), Failed> {
    let scratch = Scratch::of(&[&support::repository().join("tests/support/base")]);
    let chapter = |first: &str| format!("# One\n\n{first}\n\n{}\n", "x".repeat(200));
    let room = Room::new(Folder::open(scratch.path())?, BuildOptions::default());
    let published = Mutex::new(Published::default());
    let lines = |first: &str| {
        scratch.write("manuscript/01-one.md", chapter(first));
        let before = published.lock().expect("nobody panicked with it").clone();
        room.build(&before, &|now| *published.lock().expect("nobody panicked with it") = now);
        let published = published.lock().expect("nobody panicked with it");
        published.faults.iter().map(|fault| (fault.code, fault.line)).collect::<Vec<_>>()
    };
    for (first, line) in [("Words.", 5), ("Other words.", 5), ("<!-- Three\nmore\n-->\n\nOther words.", 9)] {
        let told = lines(first);
        ensure(told == [("T002", Some(line))], format!("{told:?}, and not on line {line}"))?;
    }
    ensure(room.is_provisional(), "nothing was made in haste")
}

/// While somebody writes, nothing is written down; when the writing pauses, all is, and a build finds it.
fn found_by_a_build() -> Result<(), Failed> {
    let scratch = Scratch::of(&[&support::repository().join("tests/support/base")]);
    scratch.write("manuscript/01-one.md", "# One\n\nThe first wording.\n");
    let server = Server::start(&scratch)?;
    let records = || support::tree(&scratch.path().join(".plantin-cache/records")).len();
    let first = records();
    ensure(first > 0, "the first build was not written down")?;
    scratch.write("manuscript/01-one.md", "# One\n\nThe second wording.\n");
    server.built()?;
    ensure(records() == first, "an edit was written down at once")?;
    let began = Instant::now();
    let mut before = first;
    while began.elapsed() < TIME {
        std::thread::sleep(Duration::from_millis(500));
        let now = records();
        if now > first && now == before {
            let built = scratch.plantin(&["build"]);
            expect_status(&built, 0)?;
            let told = support::stderr(&built);
            return ensure(told.contains("made before") && !told.contains("made now"), told);
        }
        before = now;
    }
    Err("it was never written down".into())
}

const EDITS: usize = 200;
/// The test ends by then; a loaded machine makes fewer edits, and no fewer than these.
const TIME: Duration = Duration::from_secs(60);
const FEWEST: usize = 16;
/// What a process may have grown from the edit at which all is warm to the last, in bytes.
const GROWTH: u64 = 80_000_000;

fn soak() -> Result<(), Failed> {
    let scratch = Scratch::on("base");
    let chapter = |edit: usize| {
        let paragraphs = (0..60).map(|at| match at == edit % 60 {
            true => format!(
                "The paragraph of the edit {edit}, which says something new.[^n{at}]\n\n[^n{at}]: Note {at}.\n"
            ),
            false => format!(
                "Paragraph {at} says what it said before, in so many words.[^n{at}]\n\n[^n{at}]: Note {at}.\n"
            ),
        });
        format!("# One\n\n{}", paragraphs.collect::<Vec<_>>().join("\n"))
    };
    scratch.write("manuscript/01-one.md", chapter(0));
    let server = Server::start(&scratch)?;
    let began = Instant::now();
    let (mut made, mut warm) = (0, 0);
    for edit in 1..=EDITS {
        if began.elapsed() > TIME {
            break;
        }
        // In one step, as most editors do.
        scratch.write("manuscript/.01-one.md", chapter(edit));
        let path = scratch.path().join("manuscript");
        std::fs::rename(path.join(".01-one.md"), path.join("01-one.md"))?;
        server.built()?;
        made = edit;
        if edit == FEWEST / 2 {
            warm = server.memory()?;
        }
    }
    ensure(made >= FEWEST, format!("only {made} edits in {TIME:?}"))?;
    let grown = server.memory()?.saturating_sub(warm);
    ensure(grown < GROWTH, format!("{made} edits, {grown} bytes more than after {}", FEWEST / 2))?;

    let cold = scratch.plantin(&["build", "--no-cache", "--format", "pdf"]);
    expect_status(&cold, 0)?;
    let cold = support::tree(&scratch.path().join("dist")).remove("en/case-en.pdf").ok_or("no PDF")?;
    // The last build may be under way still.
    for _ in 0..100 {
        if server.get("dist/en/case-en.pdf")? == cold {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    Err(format!("after {made} edits the PDF is not what a cold build writes").into())
}

/// A server on a project; it is stopped when it is dropped.
struct Server {
    process: Child,
    address: String,
    /// A line for each build.
    told: Receiver<String>,
}

impl Server {
    fn start(scratch: &Scratch) -> Result<Self, Failed> {
        let mut process = Command::new(env!("CARGO_BIN_EXE_plantin"))
            .args(["serve", "--color", "never"])
            .current_dir(scratch.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let (sender, told) = channel();
        let stderr = BufReader::new(process.stderr.take().ok_or("no standard error")?);
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut stdout = BufReader::new(process.stdout.take().ok_or("no standard output")?);
        let mut server = Server { process, address: String::new(), told };
        server.built()?;
        stdout.read_line(&mut server.address)?;
        server.address.truncate(server.address.trim_end().len());
        Ok(server)
    }

    /// Waits for a build without errors.
    fn built(&self) -> Result<(), Failed> {
        let line = self.told.recv_timeout(Duration::from_secs(60))?;
        ensure(line.starts_with("build ") && !line.contains("error"), line)
    }

    /// Returns the memory that the process holds, in bytes.
    fn memory(&self) -> Result<u64, Failed> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches("kB").trim().parse::<u64>()? * 1024)
    }

    fn get(&self, path: &str) -> Result<Vec<u8>, Failed> {
        let rest = self.address.strip_prefix("http://").ok_or("no address")?;
        let (host, token) = rest.split_once('/').ok_or("no token")?;
        let mut stream = TcpStream::connect(host)?;
        write!(stream, "GET /{token}{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").ok_or("no head")?;
        ensure(answer.starts_with(b"HTTP/1.1 200"), String::from_utf8_lossy(&answer[..end]).into_owned())?;
        Ok(answer.split_off(end + 4))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
