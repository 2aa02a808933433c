#!/usr/bin/env bash
# What a book costs as it grows from 10,000 to 1,000,000 words. In: the binary (the first argument; default:
# target/release/plantin, built with `cargo build --release`); LENGTHS (in words), RUNS (default: 3; the one of least CPU
# counts), SERIES (default: all of scale.py's). Out: a row for each length and series on standard output, benches/scale.csv
# with the same, and benches/scale.svg, their plot. A command that takes more than 12 GB or 15 minutes is ended, and told.
#
# Run it on a quiet machine: CPU seconds bear some load, wall times none.
set -euo pipefail
cd "$(dirname "$0")/.."
plantin=$(realpath "${1:-target/release/plantin}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 benches/scale.py "$plantin" "$work" benches/scale.csv
python3 benches/plot.py benches/scale.csv benches/scale.svg
