#!/usr/bin/env bash
# Plantin beside its peers: the same manuscript, three languages, three formats. In: the binary (the first argument;
# default: target/release/plantin, built with `cargo build --release`); WORDS (default: 14000), EDITIONS (default:
# en,fr,nl), RUNS (default: 3), PEERS (default: "pandoc crowbook mdbook"; "pandoc" alone needs no compiler), SERVE=0 to leave
# `plantin serve` out. Out: the table that README.md carries: CPU seconds, wall, memory, and what the outputs lack. Peers that
# are missing are installed below target/peers: Pandoc and Typst from PyPI, crowbook and mdBook by cargo. A command that
# takes more than 12 GB or 15 minutes is ended, and told.
#
# Fifty times the words: WORDS=700000 EDITIONS=en RUNS=1 SERVE=0 benches/peers.sh
#
# Run it on a quiet machine. CPU seconds bear some load, wall times none.
set -euo pipefail
cd "$(dirname "$0")/.."

plantin=$(realpath "${1:-target/release/plantin}")
peers=${PEERS:-pandoc crowbook mdbook}
home=$PWD/target/peers
mkdir -p "$home"
export PYTHONPATH=$home/python PATH=$home/cargo/bin:$PATH

if [[ ! -d $home/python/pypandoc || ! -d $home/python/typst ]]; then
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target "$home/python" \
    pypandoc_binary==1.15 typst==0.13.2
fi
for crate in mdbook@0.5.4 crowbook@0.17.1; do
  peer=${crate%@*}
  if [[ " $peers " == *" $peer "* ]] && ! command -v "$peer" >/dev/null; then
    cargo install --quiet --locked --root "$home/cargo" --target-dir "$home/build" "$crate" ||
      echo "$peer cannot be installed, and is left out"
  fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 benches/corpus.py "${WORDS:-14000}" "$work/book" "${EDITIONS:-en,fr,nl}"
"$plantin" sync "$work/book" --quiet
echo "$(date -u +%F), $(nproc) cores, ${WORDS:-14000} words, ${EDITIONS:-en,fr,nl}, load $(cut -d' ' -f1 /proc/loadavg)"
python3 benches/peers.py "$plantin" "$work" $peers
