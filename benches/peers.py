"""Runs Plantin and its peers on one manuscript, and prints what each costs: called by peers.sh.

In: Plantin's binary, a folder with the project `book`, the names of the peers. Out: a table on standard output. Every
command is a process of its own, so that nothing that one remembers makes the next look free.
"""

import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import time
import zipfile

LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "nl": "nl-NL"}


class Cost:
    """What a row of commands took."""

    def __init__(self):
        self.cpu = self.wall = self.memory = 0

    def run(self, *words, **where):
        """Runs a command to its end; one that fails ends the measurement."""
        began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        # GNU time tells the most memory of this command, not of all so far.
        told = subprocess.run(["/usr/bin/time", "-f", "memory %M", *map(str, words)], capture_output=True, text=True, **where)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        if told.returncode != 0:
            raise RuntimeError(f"{words[0]}: {told.stderr.strip()[-400:]}")
        self.wall += time.monotonic() - began
        self.cpu += after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        self.memory = max(self.memory, int(re.findall(r"memory (\d+)", told.stderr)[-1]))


def plantin(binary, work, out, *options):
    cost = Cost()
    cost.run(binary, "build", work / "book", "--quiet", "--format", "pdf,epub,html", "--out", out, *options)
    return cost, {name: (out / f"{name}/corpus-{name}.pdf", out / f"{name}/corpus-{name}.epub", out / f"{name}/html/001-chapter.html") for name in LANGUAGES}


def chapters(work):
    return sorted((work / "book/manuscript").glob("*.md"))


def pandoc(work, out):
    import pypandoc
    program, cost, files = pypandoc.get_pandoc_path(), Cost(), {}
    for name, language in LANGUAGES.items():
        common = [program, *chapters(work), "-s", "--toc", "-f", "markdown", "-M", f"lang={language}", "-M", "title=A book"]
        html, epub, typ, pdf = (out / f"{name}.{ending}" for ending in ("html", "epub", "typ", "pdf"))
        cost.run(*common, "-o", html)
        cost.run(*common, "-o", epub)
        cost.run(*common, "-t", "typst", "-o", typ)
        cost.run(sys.executable, "-c", "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])", typ, pdf)
        files[name] = (pdf, epub, html)
    return cost, files


def mdbook(work, out):
    cost, files = Cost(), {}
    for name, language in LANGUAGES.items():
        folder = out / name
        (folder / "src").mkdir(parents=True)
        (folder / "book.toml").write_text(f'[book]\ntitle = "A book"\nlanguage = "{language}"\n')
        summary = []
        for chapter in chapters(work):
            shutil.copy(chapter, folder / "src")
            summary.append(f"- [{chapter.stem}]({chapter.name})")
        (folder / "src/SUMMARY.md").write_text("# Summary\n\n" + "\n".join(summary) + "\n")
        cost.run("mdbook", "build", folder)
        files[name] = (None, None, folder / "book/001-chapter.html")
    return cost, files


def crowbook(work, out):
    cost, files = Cost(), {}
    for name, language in LANGUAGES.items():
        folder = out / name
        folder.mkdir(parents=True)
        for chapter in chapters(work):
            shutil.copy(chapter, folder)
        book = [f"title: A book", f"lang: {language[:2]}", "output.html: book.html", "output.epub: book.epub"]
        book += [f"+ {chapter.name}" for chapter in chapters(work)]
        (folder / "config.book").write_text("\n".join(book) + "\n")
        cost.run("crowbook", "config.book", cwd=folder)
        files[name] = (None, folder / "book.epub", folder / "book.html")
    return cost, files


def lacks(files):
    """Looks into the French files."""
    pdf, epub, html = files["fr"]
    found = []
    if pdf is None:
        found.append("no PDF")
    else:
        told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
        if "Tagged:          yes" not in told:
            found.append("PDF untagged")
    if epub is None:
        found.append("no EPUB")
    else:
        with zipfile.ZipFile(epub) as container:
            text = "".join(container.read(name).decode("utf-8", "replace") for name in container.namelist() if re.search(r"\.(opf|xhtml)$", name))
        if 'epub:type="page-list"' not in text:
            found.append("EPUB without printed pages")
        if "schema:accessMode" not in text:
            found.append("EPUB without accessibility metadata")
    text = html.read_text(errors="replace")
    if not re.search(r'<html[^>]*lang="fr', text):
        found.append("HTML of another language")
    if "hreflang" not in text:
        found.append("no way to the other languages")
    return ", ".join(found) or "-"


def main():
    binary, work, peers = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    edited = chapters(work)[0]

    def change():
        edited.write_text(edited.read_text().replace("\n\n", "\n\nOne more sentence. ", 2))

    cache = work / "book/.plantin-cache"
    rows = [("Plantin, cold", lambda: plantin(binary, work, work / "plantin/dist", "--no-cache"))]

    def warm():
        plantin(binary, work, work / "plantin/dist")
        change()
        return plantin(binary, work, work / "plantin/dist")

    rows.append(("Plantin, one paragraph changed", warm))
    known = {"pandoc": ("Pandoc with Typst", pandoc), "mdbook": ("mdBook (HTML alone)", mdbook), "crowbook": ("crowbook (HTML, EPUB)", crowbook)}
    for peer in peers:
        if peer != "pandoc" and shutil.which(peer) is None:
            print(f"{peer}: not there, left out")
            continue
        name, build = known[peer]
        out = work / peer
        out.mkdir()
        rows.append((name, lambda build=build, out=out: build(work, out)))

    print(f"| {'':<32} | {'CPU s':>7} | {'wall s':>7} | {'MB':>6} | lacks |")
    print("|---|--:|--:|--:|---|")
    for name, build in rows:
        try:
            cost, files = build()
        except RuntimeError as error:
            print(f"| {name:<32} | failed: {error} |")
            continue
        print(f"| {name:<32} | {cost.cpu:>7.2f} | {cost.wall:>7.2f} | {cost.memory / 1000:>6.0f} | {lacks(files)} |", flush=True)
    shutil.rmtree(cache, ignore_errors=True)


main()
