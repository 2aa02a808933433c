#!/usr/bin/env bash
# Makes the profiles that the press converts colours with, from measurements that anybody may use. In: FOGRA39L.ti3 and
# sRGB.icc of Debian's icc-profiles-free 2.0.1, and colprof of Argyll 2.3.1 (apt-get install argyll icc-profiles-free
# python3). Out: fogra39-300.icc and fogra39-240.icc beside this script, the same bytes each time. Takes a few minutes.
#
# The number is the limit of all inks together, in percent: 300 for coated paper in offset, 240 for digital presses.
set -euo pipefail
cd "$(dirname "$0")"

colour=/usr/share/color/icc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for limit in 300 240; do
  cp "$colour/FOGRA39L.ti3" "$work/fogra39-$limit.ti3"
  # -qm: tables of medium size. -nc: without the measurements. -l, -L: limits of all inks, and of black. -kr: black
  # begins where the greys darken. -S, -cmt, -dpp: the perceptual table fits sRGB, seen on a screen, into the print.
  colprof -qm -nc -l$limit -L95 -kr -S "$colour/sRGB.icc" -cmt -dpp \
    -A "The Plantin Project" -D "Coated offset, FOGRA39L data, $limit % of ink" \
    -C "zlib licence; see assets/icc/LICENCE.md" \
    -O "$work/fogra39-$limit.icc" "$work/fogra39-$limit"
  # The moment of making stands in the header (ICC.1:2010, 7.2.1: bytes 24 to 35): a fixed one, so that the bytes are.
  python3 - "$work/fogra39-$limit.icc" <<'PYTHON'
import pathlib, struct, sys
path = pathlib.Path(sys.argv[1])
profile = bytearray(path.read_bytes())
profile[24:36] = struct.pack(">6H", 2026, 11, 23, 0, 0, 0)
profile[84:100] = bytes(16)  # an identifier would be the MD5 sum of the rest; none is allowed
path.write_bytes(profile)
PYTHON
  mv "$work/fogra39-$limit.icc" .
done
