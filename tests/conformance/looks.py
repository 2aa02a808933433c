#!/usr/bin/env python3
"""Tells which pages of the PDFs in dist/ look otherwise than they did when somebody last looked at them.

In: dist/*/*.pdf, and tests/conformance/looks/<edition>.txt: a line a page, with the number of its lines, where the first and
the last stand, and a hash of all words with their places (in whole points, so that a finer rasteriser changes nothing).
Out: each page that differs. BLESS=1 writes the files anew, after the pages have been looked at.
"""

import hashlib
import html
import os
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]
known = root / "tests/conformance/looks"
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


def pages(pdf):
    """Yields for each page its words: x, y and height in points, text; in the order of the file."""
    dump = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    for page in dump.split("<page ")[1:]:
        words = []
        for left, top, _, bottom, text in WORD.findall(page):
            words.append((round(float(left)), round(float(top)), float(bottom) - float(top), html.unescape(text)))
        yield words


def look(number, words):
    """Returns the line of a page."""
    lines = sorted({top for _, top, _, _ in words})
    places = "\n".join(f"{left} {top} {text}" for left, top, _, text in words)
    digest = hashlib.sha256(places.encode()).hexdigest()[:16]
    span = f"{lines[0]} to {lines[-1]}" if lines else "empty"
    return f"{number}: {len(lines)} lines, {span}, {digest}"


faults = 0
for pdf in sorted((root / "dist").glob("*/*.pdf")):
    found = [look(number, words) for number, words in enumerate(pages(pdf))]
    file = known / f"{pdf.parent.name}.txt"
    if os.environ.get("BLESS"):
        file.parent.mkdir(exist_ok=True)
        file.write_text("\n".join(found) + "\n", encoding="utf-8")
    expected = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    differ = [at for at in range(max(len(found), len(expected))) if found[at : at + 1] != expected[at : at + 1]]
    for at in differ:
        was, now = "".join(expected[at : at + 1]) or "no page", "".join(found[at : at + 1]) or "no page"
        print(f"looks {pdf.name} page {at}: was `{was}`, is `{now}`")
    faults += len(differ)
    print(f"looks {pdf.name}: {len(found)} pages, {len(differ)} look otherwise")
if not list((root / "dist").glob("*/*.pdf")):
    faults += 1
    print("looks: there is no PDF in dist/")
sys.exit(1 if faults else 0)
