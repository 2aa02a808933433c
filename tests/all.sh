#!/usr/bin/env bash
# Everything that must pass before a change goes in. In: the sources, and a machine with Rust. Out: what each step says,
# a table of the steps, the tests' own summary, and exit 1 if any step failed: one fault does not keep the others from
# being found. tests/install.sh brings the validators; a validator that is missing fails its step.
set -euo pipefail
cd "$(dirname "$0")/.."

failed=0
table=()
step() {
  local name=$1 start=$SECONDS result=passed
  shift
  echo "== $name"
  "$@" || { result=FAILED failed=1; }
  table+=("$(printf '%-10s %s %5d s' "$name" "$result" $((SECONDS - start)))")
}

# Clippy as `cargo clippy` runs it, but around `cargo build`: `cargo clippy` checks, and what is checked is built apart
# from what is compiled, the ten minutes of Typst's tree included. So only our own crate is compiled twice.
clippy() {
  local driver
  if ! driver=$(rustup which clippy-driver 2>/dev/null || command -v clippy-driver); then
    echo 'there is no clippy-driver'
    return 1
  fi
  RUSTC_WORKSPACE_WRAPPER=$driver CLIPPY_ARGS='-Dwarnings__CLIPPY_HACKERY__' \
    cargo build --release --all-targets --config profile.release.package.plantin.opt-level=0
}

# The first of the two commands in the README, as it stands there. (Cargo.toml turns the features on that the tests need,
# so that this does not build Typst a second time.)
plantin() {
  rm -rf dist
  cargo run --release -- build
}

step install tests/install.sh
step fmt cargo fmt --check
step clippy clippy
step build plantin
step epub tests/conformance/epub.sh
step html tests/conformance/html.sh
step pdf python3 tests/conformance/pdf.py
step press tests/conformance/press.sh
step looks python3 tests/conformance/looks.py
step pagelist python3 tests/conformance/pagelist.py
step cover python3 tests/conformance/cover.py
step locales python3 tests/conformance/locales.py
step damage python3 tests/conformance/damage.py
step writers python3 tests/conformance/writers.py
step replay python3 tests/replay.py --seeds 3
step history python3 tests/replay.py --history
step axe node tests/browser/axe.mjs
step contrast node tests/browser/contrast.mjs
step notes node tests/browser/notes.mjs
step switch node tests/browser/switch.mjs
step search node tests/browser/search.mjs
step budget node tests/browser/budget.mjs
step single node tests/browser/single.mjs
step lighthouse node tests/browser/lighthouse.mjs
step readers node tests/browser/readers.mjs
step serve node tests/browser/serve.mjs
step odd tests/conformance/odd.sh

echo "== steps"
printf '%s\n' "${table[@]}"
echo "== test"
cargo test --release || failed=1
exit $failed
