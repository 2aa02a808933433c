"""Replays real history: the Cargo book of February 2022, translated, and what `plantin sync` makes of the translations when
the book of February 2024 comes, beside gettext's `msgmerge` on the same input. `tests/replay.py --history` runs this.

In: the crate `cargo`, as it was published, in two versions with pinned hashes, fetched by Cargo itself. Each file of the book is a
chapter; those of commands/ are left out, since Cargo generates them. Each text of the older book gets a translation that
says which it is.

Nobody has written down what became of each text in those two years. So a slow and thorough reference says it, without a
line of Plantin's: a text that stands word for word in both books is itself, as often as it stands in both, in its own
place first and its own file next; of the rest, each pair of which the words in order (their longest common subsequence, twice, by the words of
both) are at least half the same may be one; and of all ways to pair them, one to one, the one with the greatest sum is
taken. Texts without a word on the other side have come, or gone.

- kept: the translation stands at the text that it was made from, word for word, and counts as current.
- unseen: it counts as current at any other text. Must be 0.
- edited: it stands, stale, where the reference says.
- other: it stands at a text which the reference gives to another, and that one is nearer by a twentieth or more.
- far: it stands at a text that is not even a third the same.
- lost: a text that stands word for word in both books, and the translation is not at it. Must be 0.
- more: it stands, stale, where the reference pairs nothing, with a text at least a third the same.
- dropped: the reference says where it belongs (three fifths the same, or more), and it is nowhere; at so many of these texts
  the translation of one as near is shown to the translator, as a proposal.
- gone: it is in no file any more. Must be 0.
"""

import collections
import hashlib
import io
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time

ROOT = pathlib.Path(__file__).parents[1]
VERSIONS = [
    ("0.60.0", "bc194fab2f0394703f2794faeb9fcca34301af33eee96fa943b856028f279a77"),  # 24 February 2022
    ("0.77.0", "4a399e5bde59d144aa2c7ba643765e2f8c6c3c601daa2da03202caf66f2552b3"),  # 8 February 2024
]
MAY_BE, SURE, NEARER, LEAST = 0.5, 0.6, 0.05, 1 / 3
BOOK = """[book]
uuid = "6f1c1bb2-35b5-4b9c-8d55-6f8a7f1c0e11"
title = "The replay"
slug = "replay"
source = "en"
date = "2026-01-01"
contributors = [{ name = "The author", role = "aut" }]
rights = "None"

[editions.en]
language = "en-GB"

[editions.fr]
language = "fr-FR"
"""


# Of 3,000 texts.
OTHER, DROPPED = 1, 10


def replay(command, with_msgmerge, verbose):
    """Prints what was counted, and returns whether a target was missed."""
    before, after = (book(*version) for version in VERSIONS)
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        old, new, found = plantin(project, before, after, command)
    truth = Reference(old, new)
    print(f"history: {len(old)} texts before, {len(new)} after: {truth}")
    counts = Counts(old, new, found, truth, verbose)
    print(f"history:   plantin   {counts}")
    if with_msgmerge:
        print(f"history:   msgmerge  {Counts(old, new, msgmerge(old, new), truth, False)}")
    return counts.misses(len(old))


def book(version, expected):
    """Fetches a version of the crate, as `cargo info` does it, and returns the files of the book."""
    home = ROOT / "target/tmp/history"
    name = f"cargo-{version}.crate"
    fetched = lambda: next(iter(home.glob(f"registry/cache/*/{name}")), None)
    if not fetched():
        home.mkdir(parents=True, exist_ok=True)
        # Where the machine's Cargo is told to fetch from.
        told = pathlib.Path(os.environ.get("CARGO_HOME", pathlib.Path.home() / ".cargo")) / "config.toml"
        if told.exists():
            shutil.copy(told, home / "config.toml")
        subprocess.run(
            ["cargo", "info", f"cargo@{version}", "--registry", "crates-io"],
            cwd=home, env={**os.environ, "CARGO_HOME": str(home)}, check=True, capture_output=True,
        )
    crate = fetched().read_bytes()
    if hashlib.sha256(crate).hexdigest() != expected:
        sys.exit(f"history: {name} is not the one that was pinned")
    files = {}
    inside = f"cargo-{version}/src/doc/src/"
    with tarfile.open(fileobj=io.BytesIO(crate)) as archive:
        for member in archive:
            path = member.name.removeprefix(inside)
            if path != member.name and path.endswith(".md") and path != "SUMMARY.md" and not path.startswith("commands/"):
                files[path] = archive.extractfile(member).read().decode()
    return files


class Text:
    """A text of a book: its file, its wording, its words."""

    def __init__(self, file, said):
        # White space does not count: a revision is of the text without it.
        self.file, self.said = file, " ".join(said.split())
        self.words = re.findall(r"\w+", said.lower())
        self.places = collections.defaultdict(int)
        for at, word in enumerate(self.words):
            self.places[word] |= 1 << at

    def like(self, other):
        """How much of both is the same, in order: Hyyrö's longest common subsequence, a bit a word."""
        total = len(self.words) + len(other.words)
        if not total or 2 * min(len(self.words), len(other.words)) < LEAST * total:
            return 0.0
        every = (1 << len(self.words)) - 1
        row = every
        for word in other.words:
            met = row & self.places.get(word, 0)
            row = ((row + met) | (row - met)) & every
        return 2 * (len(self.words) - row.bit_count()) / total


class Stands:
    """What a tool made of a new text: the number of the old one whose translation it has, and whether as current; the
    number of one whose translation is shown beside it."""

    def __init__(self, number=None, current=False, shown=None):
        self.number, self.current, self.shown = number, current, shown


class Found:
    def __init__(self, at, kept, seconds, processor):
        self.at, self.kept, self.seconds, self.processor = at, kept, seconds, processor


class Reference:
    """Which old text each new one is: `of`, by their numbers."""

    def __init__(self, old, new):
        self.of = {}
        left = collections.defaultdict(list)
        for number, text in enumerate(old):
            left[text.said].append(number)
        for near in (between_the_same, in_the_same_file, anywhere):
            for number, text in enumerate(new):
                if number not in self.of:
                    same = [at for at in left[text.said] if near(old, at, new, number)]
                    if same:
                        self.of[number] = same[0]
                        left[text.said].remove(same[0])
        self.word_for_word = len(self.of)
        rest = sorted(number for numbers in left.values() for number in numbers)
        pairs = {}
        for b in (number for number in range(len(new)) if number not in self.of):
            for a in rest:
                like = old[a].like(new[b])
                if like >= MAY_BE:
                    pairs[a, b] = like
        for component in components(pairs):
            self.of |= {b: a for a, b in assigned(component)}
        self.edited = len(self.of) - self.word_for_word
        self.gone, self.come = len(old) - len(self.of), len(new) - len(self.of)

    def __str__(self):
        return f"{self.word_for_word} word for word, {self.edited} edited, {self.gone} gone, {self.come} new, by the reference"


def between_the_same(old, a, new, b):
    """Whether a neighbour is the same too."""
    said = lambda texts, at: texts[at].said if 0 <= at < len(texts) else None
    return in_the_same_file(old, a, new, b) and (said(old, a - 1) == said(new, b - 1) or said(old, a + 1) == said(new, b + 1))


def in_the_same_file(old, a, new, b):
    return old[a].file == new[b].file


def anywhere(old, a, new, b):
    return True


def components(pairs):
    """Parts the pairs into those that have nothing to do with each other."""
    head = {}

    def root(node):
        while head.setdefault(node, node) != node:
            node = head[node]
        return node

    for a, b in pairs:
        head[root(("old", a))] = root(("new", b))
    parts = collections.defaultdict(dict)
    for (a, b), like in pairs.items():
        parts[root(("old", a))][a, b] = like
    return parts.values()


def assigned(pairs):
    """The pairs, one to one, with the greatest sum: the Hungarian method with potentials, over rows and columns."""
    rows, columns = sorted({a for a, _ in pairs}), sorted({b for _, b in pairs})
    # A column for each row's staying alone.
    width = len(columns) + len(rows)
    cost = [[-pairs.get((a, b), 0.0) for b in columns] + [0.0] * len(rows) for a in rows]
    row_potential, potential = [0.0] * (len(rows) + 1), [0.0] * (width + 1)
    owner = [0] * (width + 1)
    for row in range(1, len(rows) + 1):
        owner[0], column = row, 0
        least, came, used = [float("inf")] * (width + 1), [0] * (width + 1), [False] * (width + 1)
        while owner[column]:
            used[column] = True
            here, step, onward = owner[column], float("inf"), 0
            for other in range(1, width + 1):
                if not used[other]:
                    reduced = cost[here - 1][other - 1] - row_potential[here] - potential[other]
                    if reduced < least[other]:
                        least[other], came[other] = reduced, column
                    if least[other] < step:
                        step, onward = least[other], other
            for other in range(width + 1):
                if used[other]:
                    row_potential[owner[other]] += step
                    potential[other] -= step
                else:
                    least[other] -= step
            column = onward
        while column:
            owner[column] = owner[came[column]]
            column = came[column]
    chosen = [(rows[owner[at] - 1], columns[at - 1]) for at in range(1, len(columns) + 1) if owner[at]]
    return [pair for pair in chosen if pair in pairs]


class Counts:
    """What is told above, counted."""

    NAMES = ("kept", "edited", "unseen", "other", "far", "more", "lost", "dropped", "gone")

    def __init__(self, old, new, found, truth, verbose):
        self.old, self.new, self.truth, self.verbose = old, new, truth, verbose
        self.found, self.shown = found, 0
        self.counts = collections.Counter()
        self.owner = {a: b for b, a in truth.of.items()}
        self.placed = {stands.number for stands in found.at.values()}
        copies = collections.Counter()
        for number, text in enumerate(new):
            stands = found.at.get(number, Stands())
            what = self.what(number, stands)
            if what == "kept":
                copies[text.said] += 1
            if what == "dropped" and stands.shown is not None:
                self.shown += old[stands.shown].like(text) >= SURE
            if what:
                self.count(what, number, stands)
        both = collections.Counter(text.said for text in old) & collections.Counter(text.said for text in new)
        self.counts["lost"] = (both - copies).total()
        self.counts["gone"] = len(set(range(len(old))) - found.kept)

    def what(self, number, stands):
        """The name of what has happened at a new text, if it has one."""
        text, true = self.new[number], self.truth.of.get(number)
        if stands.number is None:
            if true is None or true in self.placed or self.old[true].said == text.said:
                return None
            return "dropped" if self.old[true].like(text) >= SURE else None
        made_from = self.old[stands.number]
        like = made_from.like(text)
        if made_from.said == text.said:
            return "kept"
        if stands.current:
            return "unseen"
        if true is not None and self.old[true].said == made_from.said:
            return "edited"
        if true is not None and self.old[true].like(text) >= like + NEARER:
            return "other"
        # Or it belongs elsewhere, and nothing stands there.
        elsewhere = self.owner.get(stands.number)
        if elsewhere is not None and elsewhere not in self.found.at and made_from.like(self.new[elsewhere]) >= like + NEARER:
            return "other"
        return "far" if like < LEAST else "more"

    def count(self, what, number, stands):
        self.counts[what] += 1
        if self.verbose and what not in ("kept", "edited"):
            text, true = self.new[number], self.truth.of.get(number)
            print(f"history: {what}: {text.file}: {text.said}")
            for word, at in (("has", stands.number), ("is", true)):
                if at is not None:
                    print(f"    {word} {self.old[at].like(text):.2f}: {self.old[at].said}")

    def misses(self, texts):
        counts = self.counts
        never = counts["unseen"] + counts["lost"] + counts["gone"]
        return bool(never) or counts["other"] > OTHER * texts / 3000 or counts["dropped"] - self.shown > DROPPED * texts / 3000

    def __str__(self):
        told = ", ".join(f"{self.counts[name]} {name}" for name in self.NAMES)
        shown = f" ({self.shown} shown)" if self.counts["dropped"] else ""
        return f"{told.replace(' dropped', f' dropped{shown}')}; {self.found.seconds:.2f} s, {self.found.processor:.2f} s of processor"


def plantin(project, before, after, command):
    write(project, before)
    run(command, project)
    old, ids = texts(project)
    numbers = {key: number for number, key in enumerate(ids)}
    for path in (project / "locales/fr").glob("*.ftl"):
        filled = lambda waiting: f"{waiting[1]} = La traduction numéro {numbers[waiting[1]]}."
        path.write_text(re.sub(r"(?m)^# (\S+) =$", filled, path.read_text()))
    run(command, project)
    write(project, after)
    seconds, processor = run(command, project)
    new, ids = texts(project)
    at, kept = {}, set()
    number_of = {key: number for number, key in enumerate(ids)}
    for path in (project / "locales/fr").glob("*.ftl"):
        written = path.read_text()
        kept |= {int(number) for number in re.findall(r"(?m)^\S+ = La traduction numéro (\d+)\.$", written)}
        if path.name == "removed.ftl":
            continue
        for block in re.findall(r"(?m)^(?:#.*\n)*\S+ = .*$|^(?:# .*\n)*# \S+ =$", written):
            last = block.rsplit("\n", 1)[-1]
            message = re.match(r"(\S+) = La traduction numéro (\d+)\.$", last)
            shown = re.search(r"(?m)^# MAYBE: La traduction numéro (\d+)\.$", block)
            shown = int(shown[1]) if shown else None
            if message:
                at[number_of[message[1]]] = Stands(int(message[2]), "\n# STALE:" not in "\n" + block, shown)
            elif waiting := re.match(r"# (\S+) =$", last):
                at[number_of[waiting[1]]] = Stands(shown=shown)
    return old, new, Found(at, kept, seconds, processor)


def texts(project):
    """The texts of the book as the last sync saw them, and their ids."""
    found, ids = [], []
    for path in sorted((project / "locales/en").glob("*.ftl")):
        for key, said in re.findall(r"(?m)^(\S+) = (.*)$", path.read_text()):
            found.append(Text(path.stem, said))
            ids.append(key)
    return found, ids


def write(project, files):
    folder = project / "manuscript"
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    (folder / "book.toml").write_text(BOOK)
    for path, text in files.items():
        # Chapters lie in one folder; `index` is a name that Plantin keeps for itself.
        (folder / ("c-" + path.replace("/", "-"))).write_text(text)


def run(command, project):
    return timed([command, "sync"], project)


def timed(command, folder):
    """Runs a command, and returns the seconds by the clock and of the processor."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode:
        sys.exit(f"replay: {' '.join(map(str, command))} failed\n{ended.stderr}")
    return seconds, now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime


def msgmerge(old, new):
    quoted = lambda said: '"' + said.replace("\\", "\\\\").replace('"', '\\"') + '"'
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    # A text that stands twice is one entry.
    first = {}
    for number, text in enumerate(old):
        first.setdefault(text.said, number)
    with tempfile.TemporaryDirectory() as folder:
        before, template, merged = (pathlib.Path(folder) / name for name in ("old.po", "new.pot", "merged.po"))
        before.write_text(head + "".join(f'msgid {quoted(said)}\nmsgstr "{number}"\n\n' for said, number in first.items()))
        template.write_text(head + "".join(f'msgid {quoted(said)}\nmsgstr ""\n\n' for said in dict.fromkeys(text.said for text in new)))
        seconds, processor = timed(["msgmerge", "--quiet", "--no-wrap", "-o", merged, before, template], folder)
        entries = re.findall(r'(?m)^((?:#, .*\n)?)msgid (".+")\nmsgstr "(\d+)"$', merged.read_text())
        kept = {int(number) for number in re.findall(r'(?m)^(?:#~ )?msgstr "(\d+)"$', merged.read_text())}
    said = {quoted(text.said): text.said for text in new}
    stands = {said[text]: Stands(int(number), "fuzzy" not in flags) for flags, text, number in entries}
    at = {number: stands[text.said] for number, text in enumerate(new) if text.said in stands}
    # The others with the same text are kept in the one entry.
    kept = {number for number, text in enumerate(old) if first[text.said] in kept}
    return Found(at, kept, seconds, processor)
