#!/usr/bin/env bash
# Installs the validators that the tests need, where they are missing. In: the pins in tests/tools. Out: system
# packages, and npm and Python packages below target/tools, which nothing else writes to. A stamp made of the pins and
# of the interpreters' versions tells when all is there; then this takes a moment and changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=target/tools
missing=()
need() { command -v "$1" >/dev/null || missing+=("$2"); }
need java default-jre-headless
need node nodejs
need npm npm
need python3 python3
python3 -c 'import pip' 2>/dev/null || missing+=(python3-pip)
need chromium chromium
need qpdf qpdf
need pdfinfo poppler-utils
need mutool mupdf-tools
need gs ghostscript
need zbarimg zbar-tools
need msgfmt gettext
need calibre-debug calibre
if ((${#missing[@]})); then
  root=()
  ((EUID == 0)) || root=(sudo)
  "${root[@]}" apt-get update -q
  DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
fi

pins=$(cat tests/install.sh tests/tools/*.{json,txt} <(node --version; python3 --version) | sha256sum)
if [[ "$(cat $tools/stamp 2>/dev/null)" == "$pins" ]]; then
  exit
fi
rm -rf $tools
mkdir -p $tools
cp tests/tools/package.json tests/tools/package-lock.json $tools
# The browser is the system's: no package brings one of its own.
PUPPETEER_SKIP_DOWNLOAD=1 npm ci --prefix $tools --ignore-scripts --no-audit --no-fund --loglevel=error
python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps \
  --target $tools/python --requirement tests/tools/requirements.txt
echo "$pins" > $tools/stamp
