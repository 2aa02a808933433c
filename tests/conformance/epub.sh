#!/usr/bin/env bash
# Checks EPUBs with EPUBCheck, with Ace and with Calibre's "Check book". In: a folder that `plantin build` wrote (default:
# dist). Out: each error, warning and violation with its file, and exit 1 if there is one, or no EPUB at all.
set -euo pipefail
shopt -s nullglob globstar
dist=$(realpath "${1:-$(dirname "$0")/../../dist}")
cd "$(dirname "$0")/../.."

tools=target/tools
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
epubs=("$dist"/**/*.epub)
((${#epubs[@]})) || { echo "epub: there is no EPUB in $dist"; exit 1; }

epubcheck() {
  local failed=0
  for epub in "${epubs[@]}"; do
    if java -XX:TieredStopAtLevel=1 -jar $tools/python/epubcheck/epubcheck.jar --failonwarnings "$epub" \
      > "$work/epubcheck" 2>&1; then
      echo "epubcheck ${epub#"$dist"/}: no error, no warning"
    else
      echo "epubcheck ${epub#"$dist"/}: failed"
      sed "s|^|  |; s|$dist/||g" "$work/epubcheck"
      failed=1
    fi
  done
  return $failed
}

ace() {
  local failed=0 report
  export PUPPETEER_EXECUTABLE_PATH=/usr/bin/chromium ACE_TIMEOUT_INITIAL=60000
  for epub in "${epubs[@]}"; do
    report=$work/$(basename "$epub")
    # Exit 2 where there are violations: they are read from the report.
    $tools/node_modules/.bin/ace-cli --silent --force --exiterror2 --outdir "$report" "$epub" \
      > "$work/ace" 2>&1 || (($? == 2)) || { failed=1; sed 's/^/  /' "$work/ace"; }
    python3 tests/conformance/ace.py "$report/report.json" "${epub#"$dist"/}" || failed=1
  done
  return $failed
}

# Two at once: the one is Java, the others browsers.
epubcheck > "$work/epubcheck.log" & first=$!
ace > "$work/ace.log" & second=$!
status=0
wait $first || status=1
# What its browser engine says of itself is left out.
calibre-debug -e tests/conformance/calibre.py -- "${epubs[@]}" > "$work/calibre.log" 2> "$work/calibre" \
  || { status=1; grep -q '^calibre ' "$work/calibre.log" || cat "$work/calibre"; }
wait $second || status=1
cat "$work/epubcheck.log" "$work/ace.log"
grep '^calibre ' "$work/calibre.log" || true
exit $status
