#!/usr/bin/env bash
# Checks HTML with Nu, the W3C's checker, in one run. In: a folder that `plantin build` wrote (default: dist): its
# pages, and the documents in its EPUBs. Out: each error with file, line and column, and exit 1 if there is one.
set -euo pipefail
shopt -s nullglob globstar
dist=$(realpath "${1:-$(dirname "$0")/../../dist}")
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=("$dist"/**/*.html)
for epub in "$dist"/**/*.epub; do
  python3 -m zipfile -e "$epub" "$work/$(basename "$epub")"
done
documents=("$work"/**/*.xhtml)
if ((! ${#pages[@]} || ! ${#documents[@]})); then
  echo "html: there are no pages, or no documents in EPUBs, in $dist"
  exit 1
fi
# Nu does not know `epub:type`, which EPUBCheck checks. Nothing else is kept from it.
sed -i -E 's/ epub:type="[^"]*"//g' "${documents[@]}"

status=0
java -Xss16m -jar target/tools/node_modules/vnu-jar/build/dist/vnu.jar \
  --errors-only --format gnu "${pages[@]}" "${documents[@]}" > "$work/nu.log" 2>&1 || status=1
sed "s|file:$dist/||; s|file:$work/||; s|^|html: |" "$work/nu.log"
echo "html: ${#pages[@]} pages and ${#documents[@]} documents in EPUBs, $(wc -l < "$work/nu.log") errors"
exit $status
