//! Where everything goes that is printed.
//!
//! Answers that somebody asked for go to standard output, all else to standard error; colours only where they are wanted.
//! *Architecture invariant*: no `println!`, which panics when a pipe is closed: `plantin status | head` is no fault.

use std::io::{self, IsTerminal, Write};

use annotate_snippets::{Level, Renderer};
use anstream::{AutoStream, ColorChoice};
use clap::ValueEnum;

use super::Exit;

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How many columns a terminal has that nobody has made wider.
pub(super) const COLUMNS: usize = 80;

/// Why a command could not go on.
#[derive(Debug)]
pub(super) enum Stop {
    /// The command line asks for what cannot be: the sentence says what.
    Misused(String),
    /// The machine failed: the sentence says at what.
    Failed(String),
    /// Nobody reads on.
    Closed,
}

impl Stop {
    /// Says at what the machine failed.
    pub(super) fn failed(at: impl std::fmt::Display, error: &io::Error) -> Self {
        Stop::Failed(format!("{at}: {error}"))
    }
}

/// Standard output and standard error.
#[derive(Clone, Copy, Debug)]
pub(super) struct Console {
    color: ColorChoice,
    quiet: bool,
}

impl Console {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Console { color, quiet }
    }

    /// Says whether only errors are told.
    pub(super) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Says whether somebody looks at standard error.
    pub(super) fn is_watched(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// Says whether answers have colours.
    pub(super) fn has_colours(&self) -> bool {
        let choice = match self.color {
            ColorChoice::Auto => AutoStream::choice(&io::stdout()),
            chosen => chosen,
        };
        choice != ColorChoice::Never
    }

    /// Says whether somebody looks at the answers.
    pub(super) fn is_looked_at(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Prints an answer to standard output.
    pub(super) fn answer(&self, text: &str) -> Result<(), Stop> {
        written(&mut AutoStream::new(io::stdout(), self.color), text)
    }

    /// Prints to standard error.
    pub(super) fn tell(&self, text: &str) -> Result<(), Stop> {
        written(&mut AutoStream::new(io::stderr(), self.color), text)
    }

    /// Prints to standard error what a quiet command leaves out.
    pub(super) fn remark(&self, text: &str) -> Result<(), Stop> {
        if self.quiet { Ok(()) } else { self.tell(text) }
    }

    /// Tells why a command could not go on, and returns its exit status.
    pub(super) fn stop(&self, stop: Stop) -> Exit {
        let (exit, sentence) = match stop {
            Stop::Misused(sentence) => (Exit::Misused, sentence),
            Stop::Failed(sentence) => (Exit::Failed, sentence),
            Stop::Closed => return Exit::Done,
        };
        let title = annotate_snippets::Group::with_title(Level::ERROR.primary_title(sentence));
        // If standard error is gone, the exit status still tells.
        let _ = self.tell(&(Renderer::styled().render(&[title]) + "\n"));
        exit
    }
}

fn written(stream: &mut impl Write, text: &str) -> Result<(), Stop> {
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Stop::Closed),
        Err(error) => Err(Stop::failed("this cannot be printed", &error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Failing(io::ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_closed_pipe_is_no_fault_and_a_full_disk_is_one() {
        assert!(matches!(written(&mut Failing(io::ErrorKind::BrokenPipe), "x"), Err(Stop::Closed)));
        assert!(matches!(written(&mut Failing(io::ErrorKind::StorageFull), "x"), Err(Stop::Failed(_))));
        let console = Console::new(Color::Never, true);
        assert_eq!(console.stop(Stop::Closed), Exit::Done);
    }
}
