#!/usr/bin/env bash
# What a book costs as it grows. In: the binary (default: target/release/plantin, built with `cargo build --release`).
# Out: a row for each length: CPU seconds of all, of reading and assembling, of the EPUB, the site and the single file,
# and the most memory; for HTML alone, then for EPUB with its pages. Cost that is linear in words shows as equal CPU
# seconds for 100,000 words (the last column of each).
set -euo pipefail
cd "$(dirname "$0")/.."
plantin=$(realpath "${1:-target/release/plantin}")
lengths=${LENGTHS:-10000 100000 300000 700000 1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

row() {
  python3 - "$@" <<'PY'
import json, sys
words, memory = int(sys.argv[1]), int(sys.argv[2])
last = [json.loads(line) for line in open(sys.argv[3])][-1]
stages = {stage["stage"]: stage["cpu"] for stage in last["timings"]}
all_ = sum(stages.values())
of = lambda *names: sum(cpu for stage, cpu in stages.items() if stage in names)
typst = sum(cpu for stage, cpu in stages.items() if "typst" in stage)
own = all_ - typst
print(f"{words:>9} {all_:>8.2f} {typst:>8.2f} {own:>8.2f} {of('read', 'assemble'):>8.2f} {of('EPUB'):>8.2f} {of('site', 'single file'):>8.2f} {of('page map', 'markup'):>8.2f} {memory // 1000:>7} {own / words * 1e5:>9.3f}")
PY
}

for formats in html,single epub; do
  echo "$formats"
  printf '%9s %8s %8s %8s %8s %8s %8s %8s %7s %9s\n' words 'CPU s' typst 'without' read EPUB HTML 'pages' MB 'per 100k'
  for words in $lengths; do
    [[ $formats == epub && $words -gt ${LONGEST_EPUB:-1000000} ]] && continue
    [[ -d $work/$words ]] || python3 benches/corpus.py "$words" "$work/$words"
    /usr/bin/time -f %M -o "$work/memory" "$plantin" build "$work/$words" --quiet --no-cache --format "$formats" --timings --json >"$work/out"
    row "$words" "$(tail -1 "$work/memory")" "$work/out"
  done
done
