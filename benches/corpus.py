#!/usr/bin/env python3
"""Writes a book of so many words, always the same: `benches/corpus.py WORDS FOLDER [EDITIONS]`.

In: a number of words, a folder that is new or empty, the names of the editions (default: en). Out: a project. Its
chapters have about 7,000 words, with headings, notes, lists, quotations and tables in the proportions of a report. The
words are drawn by a generator of its own, so that every machine writes the same bytes.
"""

import pathlib
import sys

SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu".split()
CHAPTER = 7_000


class Draw:
    """Numbers from a linear congruential generator (Knuth, MMIX)."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def words(self, count):
        return " ".join("".join(SYLLABLES[self.below(len(SYLLABLES))] for _ in range(1 + self.below(4))) for _ in range(count))

    def sentence(self, count):
        words = self.words(count)
        return words[0].upper() + words[1:] + "."


def chapter(number, words):
    draw = Draw(number)
    lines = [f"# {draw.sentence(4)[:-1]} {{#chapter-{number}}}", ""]
    notes, written, block = [], 4, 0
    while written < words:
        block += 1
        if block % 12 == 0:
            lines += [f"## {draw.sentence(5)[:-1]}", ""]
            written += 5
        elif block % 31 == 0:
            lines += [f"Table: {draw.sentence(6)}", "", f"| {draw.words(1)} | {draw.words(1)} |", "|---|--:|"]
            lines += [f"| {draw.words(3)} | {draw.below(100_000)} |" for _ in range(6)] + [""]
            written += 32
        elif block % 17 == 0:
            lines += [f"- {draw.sentence(14)}" for _ in range(4)] + [""]
            written += 56
        elif block % 23 == 0:
            lines += [f"> {draw.sentence(30)}", ""]
            written += 30
        else:
            text = " ".join(draw.sentence(12 + draw.below(12)) for _ in range(5))
            if block % 3 == 0:
                name = f"n{number}-{block}"
                text += f"[^{name}]"
                notes.append(f"[^{name}]: {draw.sentence(12)}")
                written += 12
            lines += [text, ""]
            written += len(text.split())
    return "\n".join(lines) + "\n" + "\n\n".join(notes) + "\n"


def main():
    words, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    editions = (sys.argv[3] if len(sys.argv) > 3 else "en").split(",")
    manuscript = folder / "manuscript"
    manuscript.mkdir(parents=True)
    book = ['[book]', 'uuid = "00000000-0000-4000-8000-000000000001"', f'title = "A book of {words} words"', 'slug = "corpus"',
            'source = "en"', 'contributors = [{ name = "The Plantin Project", role = "aut" }]',
            'publishers = ["The Plantin Project"]', 'date = "2026-11-23"']
    languages = {"en": "en-GB", "fr": "fr-FR", "nl": "nl-NL"}
    for edition in editions:
        book += ["", f"[editions.{edition}]", f'language = "{languages[edition]}"']
    (manuscript / "book.toml").write_text("\n".join(book) + "\n")
    count = max(1, round(words / CHAPTER))
    for number in range(1, count + 1):
        (manuscript / f"{number:03}-chapter.md").write_text(chapter(number, words // count))


main()
