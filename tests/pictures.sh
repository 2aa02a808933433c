#!/usr/bin/env bash
# Makes the four pictures of the README: a spread, a page with a table, a page with a pull quote, and the site on a phone.
# In: a folder that `plantin build` wrote of the sample book (default: dist). Out: assets/readme/*.png, each below 150 kB,
# and exit 1 if one is larger or its page is not found.
set -euo pipefail
dist=$(realpath "${1:-$(dirname "$0")/../dist}")
cd "$(dirname "$0")/.."

pdf=$dist/en/calais-en.pdf
out=assets/readme
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
command -v montage >/dev/null || { echo 'pictures: montage is missing: apt-get install imagemagick'; exit 1; }

# The first page of the file whose text holds some words.
page_of() {
  local page
  page=$(pdftotext -layout "$pdf" - | awk -v RS='\f' -v words="$1" 'index($0, words) { print NR; exit }')
  [[ -n $page ]] || { echo "pictures: no page has the words “$1”" >&2; return 1; }
  echo "$page"
}

# Pages side by side at the resolution given, on a grey ground.
pages() {
  local name=$1 resolution=$2
  shift 2
  for page in "$@"; do
    pdftoppm -r "$resolution" -png -singlefile -f "$page" -l "$page" "$pdf" "$work/$name-$(printf %03d "$page")"
  done
  montage "$work/$name"-*.png -tile x1 -geometry +1+0 -background '#b5b0a8' -depth 8 -colors 48 "$out/$name.png"
}

# Page 1 is a right-hand page and the second of the file, after the cover: left-hand pages have odd numbers in it.
opening=$(page_of 'is what the Home Office says')
left=$((opening % 2 ? opening : opening - 1))
pages spread 62 "$left" $((left + 1))
pages table 62 "$(page_of 'Annual costs of the Border Force')"
pages pull-quote 62 "$(page_of 'Theresa May, Home Secretary, 14 July')"

DIST=$dist WIDTHS=380 SCHEMES=light HEIGHT=760 node tests/browser/shots.mjs "$work" en/html/04-funding.html
montage "$work/en_html_04-funding-380-light.png" -geometry +0+0 -depth 8 -colors 64 "$out/phone.png"

for picture in spread table pull-quote phone; do
  bytes=$(stat -c %s "$out/$picture.png")
  echo "pictures: $out/$picture.png, $bytes bytes"
  ((bytes < 150000)) || { echo "pictures: $picture.png is too large"; exit 1; }
done
