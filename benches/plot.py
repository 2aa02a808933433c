#!/usr/bin/env python3
"""Draws what scale.py measured: `benches/plot.py scale.csv scale.svg`.

Two panels, CPU seconds and memory, over the words of the book; both axes are logarithmic, so that a cost that is linear in
words is a straight line as steep as the dotted one.
"""

import csv
import math
import sys

WIDTH, HEIGHT = 880, 400
PANEL = {"left": 62, "top": 58, "width": 340, "height": 270, "apart": 100}
# Four colours that are told apart by everybody (Okabe and Ito), and a mark for each.
LOOKS = [("#0072b2", "circle"), ("#009e73", "square"), ("#d55e00", "diamond"), ("#cc79a7", "triangle")]
INK, FAINT = "#222", "#ddd"


def decades(values):
    """Returns the powers of ten around some values."""
    return math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))


def number(value):
    """Writes a number for people: 10,000; 0.1."""
    return f"{value:,.0f}" if value >= 1 else f"{value:g}"


def mark(shape, x, y, colour):
    r = 3.6
    match shape:
        case "circle":
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r}" fill="{colour}"/>'
        case "square":
            return f'<rect x="{x - r:.1f}" y="{y - r:.1f}" width="{2 * r}" height="{2 * r}" fill="{colour}"/>'
        case "diamond":
            return f'<path d="M{x:.1f} {y - 4.6:.1f}l4.6 4.6-4.6 4.6-4.6-4.6z" fill="{colour}"/>'
    return f'<path d="M{x:.1f} {y - 4.4:.1f}l4.4 7.6h-8.8z" fill="{colour}"/>'


def panel(at, title, series):
    """Draws one panel; `series` are lists of (words, value), by name."""
    points = [point for line in series.values() for point in line]
    (x0, x1), (y0, y1) = decades([x for x, _ in points]), decades([y for _, y in points])
    left, top = PANEL["left"] + at * (PANEL["width"] + PANEL["apart"]), PANEL["top"]
    width, height = PANEL["width"], PANEL["height"]
    x = lambda value: left + (math.log10(value) - x0) / (x1 - x0) * width
    y = lambda value: top + height - (math.log10(value) - y0) / (y1 - y0) * height
    out = [f'<text x="{left}" y="{top - 14}" font-weight="bold">{title}</text>']
    for power in range(x0, x1 + 1):
        out.append(f'<path d="M{x(10.0**power):.1f} {top}v{height}" stroke="{FAINT}"/>')
        out.append(f'<text x="{x(10.0**power):.1f}" y="{top + height + 18}" text-anchor="middle">{number(10.0**power)}</text>')
    for power in range(y0, y1 + 1):
        out.append(f'<path d="M{left} {y(10.0**power):.1f}h{width}" stroke="{FAINT}"/>')
        out.append(f'<text x="{left - 8}" y="{y(10.0**power) + 4:.1f}" text-anchor="end">{number(10.0**power)}</text>')
    out.append(f'<text x="{left + width / 2}" y="{top + height + 38}" text-anchor="middle">words</text>')
    # Linear in words: through the first point of the last series.
    first = list(series.values())[-1][0]
    rise = min(10.0**x1 / first[0], 10.0**y1 / first[1])
    end = (first[0] * rise, first[1] * rise)
    out.append(f'<path d="M{x(first[0]):.1f} {y(first[1]):.1f}L{x(end[0]):.1f} {y(end[1]):.1f}" stroke="#888" stroke-dasharray="2 4"/>')
    for (colour, shape), line in zip(LOOKS, series.values()):
        path = "L".join(f"{x(words):.1f} {y(value):.1f}" for words, value in line)
        out.append(f'<path d="M{path}" stroke="{colour}" stroke-width="1.6" fill="none"/>')
        out += [mark(shape, x(words), y(value), colour) for words, value in line]
    return out


def main():
    with open(sys.argv[1], newline="") as file:
        rows = list(csv.DictReader(file))
    names = list(dict.fromkeys(row["series"] for row in rows))
    of = lambda name, column: [(int(row["words"]), float(row[column])) for row in rows if row["series"] == name]
    dates = sorted({row["date"] for row in rows})
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12" fill="{INK}">']
    out.append("<title>CPU seconds and memory of a build by the length of the book</title>")
    out.append(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>')
    out.append(f'<text x="{PANEL["left"]}" y="20" font-size="14">What a build from nothing takes by the length of the book ({" to ".join(dict.fromkeys((dates[0], dates[-1])))})</text>')
    out += panel(0, "CPU seconds, all threads", {name: of(name, "cpu_s") for name in names})
    out += panel(1, "Memory at most, MB", {name: of(name, "memory_mb") for name in names})
    for at, (name, (colour, shape)) in enumerate(zip(names, LOOKS)):
        left = PANEL["left"] + at * 195
        out.append(mark(shape, left + 4, HEIGHT - 14, colour))
        out.append(f'<text x="{left + 14}" y="{HEIGHT - 10}">{name}</text>')
    out.append(f'<text x="{WIDTH - 12}" y="{HEIGHT - 10}" text-anchor="end" fill="#666">dotted: linear</text>')
    out.append("</svg>")
    with open(sys.argv[2], "w") as file:
        file.write("\n".join(out) + "\n")


main()
