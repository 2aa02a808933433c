//! The exit status of [`plantin::cli`], nothing else.

fn main() -> std::process::ExitCode {
    plantin::cli::run(std::env::args_os()).into()
}
