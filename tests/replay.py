"""Replays an author's work on a book of which the truth is known, and counts what `plantin sync` makes of it, beside
gettext's `msgmerge` on the same input.

In: the vocabulary of the sample book, and a seed (`--seeds 3` takes 1 to 3). A book of some 3,000 texts is made of it,
translated and synced; then an author edits it: lightly, heavily, moving, splitting, merging, deleting, inserting. With
`--msgmerge` the same goes through msgmerge, which takes ten minutes. Out: what was counted, and exit 1 if
Plantin misses its targets: at most 1 translation at a wrong text and 10 lost in 3,000, none of an edited text counted as
current, none that is in no file any more. `--history` replays real history instead, of which tests/history.py tells.

- right: the translation stands at a text that came from its own; for a text that was split, at either part.
- wrong: it stands at a text that did not.
- lost: the text it belongs to is there, and the translation is not at it (Plantin keeps it in removed.ftl; msgmerge as an
  obsolete entry).
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile

import history
from history import BOOK, run, timed

ROOT = pathlib.Path(__file__).parents[1]
WRONG, LOST = 1, 10


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--units", type=int, default=3000)
    arguments.add_argument("--seeds", type=int, default=1)
    arguments.add_argument("--history", action="store_true", help="replay two years of the Cargo book instead")
    arguments.add_argument("--verbose", action="store_true", help="with --history: show what went otherwise than expected")
    arguments.add_argument("--msgmerge", action="store_true", help="run msgmerge too, which takes minutes")
    arguments.add_argument("--plantin", default=str(ROOT / "target/release/plantin"))
    asked = arguments.parse_args()
    if asked.msgmerge and not shutil.which("msgmerge"):
        sys.exit("replay: msgmerge (gettext) is not there")
    if asked.history:
        sys.exit(1 if history.replay(asked.plantin, asked.msgmerge, asked.verbose) else 0)
    missed = False
    for seed in range(1, asked.seeds + 1):
        book = Book(random.Random(seed), asked.units)
        print(f"replay: seed {seed}: {len(book.old)} texts before, {len(book.new())} after: {book.told()}")
        found = plantin(book, asked.plantin)
        missed |= found.misses(len(book.old))
        print(f"replay:   plantin   {found}")
        if asked.msgmerge:
            print(f"replay:   msgmerge  {msgmerge(book)}")
    sys.exit(1 if missed else 0)


class Prose:
    """Sentences with the words and the word order of the sample book: each word follows one that it follows there, most
    of them two; always two would copy long stretches, and then no one could say of an insertion that it is none of them."""

    def __init__(self, chance):
        self.chance = chance
        self.following = {}
        text = ""
        for path in sorted((ROOT / "manuscript").glob("[0-9]*.md")):
            text += re.sub(r"(?s)^\+\+\+.*?\+\+\+|^\[\^.*?$|^[|#>].*?$", "", path.read_text(), flags=re.M) + "\n"
        text = re.sub(r"\{\$[^}]*\}|\]\([^)]*\)|<[^>]*>|\[\^[^]]*\]", "", text)
        words = re.findall(r"[A-Za-z][A-Za-z'-]+|[.]", text)
        for first, second, third in zip(words, words[1:], words[2:]):
            if third != ".":
                self.following.setdefault((first.lower(), second.lower()), []).append(third)
                self.following.setdefault((second.lower(),), []).append(third)
        self.starts = [(b, c) for a, b, c in zip(words, words[1:], words[2:]) if a == "." and "." not in (b, c)]
        self.words = sorted({word for word in words if word != "."})

    def sentence(self):
        said = list(self.chance.choice(self.starts))
        length = self.chance.randint(7, 28)
        while len(said) < length:
            last = (said[-1].lower(),) if self.chance.random() < 0.25 else (said[-2].lower(), said[-1].lower())
            said.append(self.chance.choice(self.following.get(last) or self.words))
        said = [word.lower() if number else word.capitalize() for number, word in enumerate(said)]
        return " ".join(said) + "."

    def heading(self):
        return " ".join(self.chance.choices(self.words, k=self.chance.randint(2, 5))).capitalize()


class Text:
    """A text of the book: its sentences, and the numbers of the old texts that it came from."""

    def __init__(self, kind, sentences, origins=()):
        self.kind, self.sentences, self.origins = kind, sentences, set(origins)
        self.edited = False

    def said(self):
        return " ".join(self.sentences)

    def markdown(self):
        return {"heading": "## ", "item": "- ", "paragraph": ""}[self.kind] + self.said()


class Book:
    """A book before and after an author's work on it."""

    def __init__(self, chance, units):
        self.chance, self.prose = chance, Prose(chance)
        self.counts = {}
        self.chapters = [[] for _ in range(max(1, units // 75))]
        said, number = set(), 0
        while number < units:
            text = self.fresh()
            # Two texts that say the same would leave the truth undecided.
            if text.said().lower() not in said:
                said.add(text.said().lower())
                text.origins = {number}
                self.chapters[number * len(self.chapters) // units].append(text)
                number += 1
        self.old = [(chapter, text.said()) for chapter, texts in enumerate(self.chapters) for text in texts]
        self.before = [[text.markdown() for text in texts] for texts in self.chapters]
        self.work()

    def fresh(self):
        kind = self.chance.choices(["paragraph", "item", "heading"], [80, 12, 8])[0]
        if kind == "heading":
            return Text(kind, [self.prose.heading()])
        return Text(kind, [self.prose.sentence() for _ in range(1 if kind == "item" else self.chance.randint(1, 6))])

    def new(self):
        return [text for texts in self.chapters for text in texts]

    def told(self):
        return ", ".join(f"{count} {what}" for what, count in self.counts.items())

    def work(self):
        """What an author does in two years: about a third of the texts are touched."""
        acts = [(self.light, 0.16), (self.heavy, 0.05), (self.split, 0.015), (self.merge, 0.015), (self.move, 0.03),
                (self.move_and_edit, 0.01), (self.delete, 0.04), (self.insert, 0.05)]
        for act, share in acts:
            done = 0
            while done < share * len(self.old):
                chapter = self.chance.randrange(len(self.chapters))
                if self.chapters[chapter]:
                    done += act(chapter, self.chance.randrange(len(self.chapters[chapter])))
            self.counts[act.__name__.replace("_", " ")] = done

    def one(self, chapter, at, kinds=("paragraph", "item")):
        """The text, if nothing has been done to it yet."""
        text = self.chapters[chapter][at]
        return text if text.kind in kinds and not text.edited and len(text.origins) == 1 else None

    def change(self, text, share):
        """Puts other words in the place of some, leaves some away and puts some in."""
        words = text.said()[:-1].split(" ")
        for _ in range(max(1, round(share * len(words)))):
            at, act = self.chance.randrange(len(words)), self.chance.random()
            if act < 0.5:
                words[at] = self.chance.choice(self.prose.words).lower()
            elif act < 0.75 and len(words) > 4:
                del words[at]
            else:
                words.insert(at, self.chance.choice(self.prose.words).lower())
        text.sentences = [sentence.strip() + "." for sentence in " ".join(words).split(". ")]
        text.edited = True

    def light(self, chapter, at):
        text = self.one(chapter, at)
        if text:
            self.change(text, self.chance.uniform(0.02, 0.12))
        return bool(text)

    def heavy(self, chapter, at):
        """A fifth to a third of the words, and a sentence more or less."""
        text = self.one(chapter, at)
        if not text or len(text.sentences) < 2:
            return False
        self.change(text, self.chance.uniform(0.15, 0.3))
        if self.chance.random() < 0.5:
            text.sentences.insert(self.chance.randrange(len(text.sentences) + 1), self.prose.sentence())
        elif len(text.sentences) > 3:
            del text.sentences[self.chance.randrange(len(text.sentences))]
        return True

    def split(self, chapter, at):
        text = self.one(chapter, at, ["paragraph"])
        if not text or len(text.sentences) < 3:
            return False
        cut = self.chance.randint(1, len(text.sentences) - 1)
        rest = Text("paragraph", text.sentences[cut:], text.origins)
        text.sentences = text.sentences[:cut]
        text.edited = rest.edited = True
        self.chapters[chapter].insert(at + 1, rest)
        return True

    def merge(self, chapter, at):
        texts = self.chapters[chapter]
        if at + 1 == len(texts) or not (self.one(chapter, at, ["paragraph"]) and self.one(chapter, at + 1, ["paragraph"])):
            return False
        second = texts.pop(at + 1)
        texts[at].sentences += second.sentences
        texts[at].origins |= second.origins
        texts[at].edited = True
        return True

    def move(self, chapter, at):
        text = self.one(chapter, at, ["paragraph", "item", "heading"])
        if text:
            del self.chapters[chapter][at]
            there = self.chance.choice(self.chapters)
            there.insert(self.chance.randrange(len(there) + 1), text)
        return bool(text)

    def move_and_edit(self, chapter, at):
        text = self.one(chapter, at, ["paragraph"])
        if text:
            self.change(text, self.chance.uniform(0.02, 0.12))
            self.move(chapter, at)
            del self.chapters[chapter][at]
            there = self.chance.choice(self.chapters)
            there.insert(self.chance.randrange(len(there) + 1), text)
        return bool(text)

    def delete(self, chapter, at):
        text = self.one(chapter, at, ["paragraph", "item", "heading"])
        if text:
            del self.chapters[chapter][at]
        return bool(text)

    def insert(self, chapter, at):
        text = self.fresh()
        text.edited = True
        self.chapters[chapter].insert(at, text)
        return True


class Found:
    """What a tool made of it: for each new text the number of the old one whose translation it has."""

    def __init__(self, book, at, seconds, processor, unseen=0, gone=0):
        new = book.new()
        self.seconds, self.processor, self.unseen, self.gone = seconds, processor, unseen, gone
        self.right = sum(number is not None and number in new[text].origins for text, number in at.items())
        self.wrong = sum(number is not None and number not in new[text].origins for text, number in at.items())
        placed = {number for text, number in at.items() if number is not None and number in new[text].origins}
        # Of a merged text one translation can stand there; the other is no loss.
        served = {origin for text, number in at.items() if number in new[text].origins for origin in new[text].origins}
        living = set().union(*(text.origins for text in new))
        self.lost = len(living - placed - served)

    def misses(self, units):
        return self.wrong > WRONG * units / 3000 or self.lost > LOST * units / 3000 or self.unseen > 0 or self.gone > 0

    def __str__(self):
        told = f"{self.right} right, {self.wrong} wrong, {self.lost} lost, {self.seconds:.2f} s, {self.processor:.2f} s of processor"
        return told + (f", {self.unseen} UNSEEN AND CURRENT" if self.unseen else "") + (f", {self.gone} GONE" if self.gone else "")


def plantin(book, command):
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        write(project, book.before)
        run(command, project)
        numbers = {text: number for number, (_, text) in enumerate(book.old)}
        for path in (project / "locales/fr").glob("*.ftl"):
            path.write_text(re.sub(r"(?m)^# EN: (.*)\n# (\S+) =$", lambda found: filled(found, numbers), path.read_text()))
        run(command, project)
        write(project, [[text.markdown() for text in texts] for texts in book.chapters])
        seconds, processor = run(command, project)
        ids, at, unseen, stayed = {}, {}, 0, set()
        for path in (project / "locales/en").glob("*.ftl"):
            ids |= dict(re.findall(r"(?m)^(\S+) = (.*)$", path.read_text()))
        texts = {text.said(): number for number, text in enumerate(book.new())}
        for path in (project / "locales/fr").glob("*.ftl"):
            written = path.read_text()
            stayed |= {int(number) for number in re.findall(r"(?m)^\S+ = La traduction numéro (\d+)\.$", written)}
            if path.name == "removed.ftl":
                continue
            for stale, key, number in re.findall(r"(?m)^(# STALE: .*\n)?(\S+) = La traduction numéro (\d+)\.$", written):
                text = texts[ids[key]]
                at[text] = int(number)
                unseen += not stale and book.old[int(number)][1] != ids[key]
        return Found(book, at, seconds, processor, unseen, len(set(range(len(book.old))) - stayed))


def filled(found, numbers):
    number = numbers.get(found[1])
    return found[0] if number is None else f"# EN: {found[1]}\n{found[2]} = La traduction numéro {number}."


def write(project, chapters):
    (project / "manuscript").mkdir(exist_ok=True)
    (project / "manuscript/book.toml").write_text(BOOK)
    for number, texts in enumerate(chapters):
        blocks = "\n\n".join([f"# Chapter number {number} {{#chapter-{number}}}", *texts])
        (project / f"manuscript/c{number:03}.md").write_text(blocks + "\n")


def msgmerge(book):
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    with tempfile.TemporaryDirectory() as folder:
        old, new, merged = (os.path.join(folder, name) for name in ("old.po", "new.pot", "merged.po"))
        with open(old, "w") as file:
            file.write(head + "".join(f'msgid "{text}"\nmsgstr "{number}"\n\n' for number, (_, text) in enumerate(book.old)))
        with open(new, "w") as file:
            file.write(head + "".join(f'msgid "{text.said()}"\nmsgstr ""\n\n' for text in book.new()))
        seconds, processor = timed(["msgmerge", "--quiet", "--no-wrap", "-o", merged, old, new], folder)
        with open(merged) as file:
            pairs = re.findall(r'(?m)^msgid "(.+)"\nmsgstr "(\d*)"$', file.read())
    texts = {text.said(): number for number, text in enumerate(book.new())}
    return Found(book, {texts[text]: int(number) if number else None for text, number in pairs}, seconds, processor)


if __name__ == "__main__":
    main()
