#!/usr/bin/env bash
# Makes the sample book's interiors for two printers (one takes PDF/X-4 with marks, one PDF/X-1a without) and checks them.
# In: the binary that `cargo build --release` made, and a folder that `plantin build` wrote (default: dist), whose PDFs for
# the screen must break as the press's do. Out: what press.py says of each, and exit 1 if there is a fault.
set -euo pipefail
dist=$(realpath "${1:-$(dirname "$0")/../../dist}")
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for printer in offset-fogra39 pod-ingram; do
  target/release/plantin --quiet press interior --profile $printer --out "$work/$printer"
  python3 tests/conformance/press.py "$work/$printer" $printer "$dist" || failed=1
done
exit $failed
