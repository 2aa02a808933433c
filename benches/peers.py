"""Runs Plantin and its peers on one manuscript, and prints what each costs: called by peers.sh.

In: Plantin's binary, a folder with the project `book`, the names of the peers; EDITIONS, RUNS. Out: a table on standard
output, as README.md carries it. Every command is a process of its own, so that nothing that one remembers makes the next
look free. All are run in turn, RUNS times over, so that a machine that is slower for a while is so for all; of each, the run
of least CPU counts. The row of `plantin serve` is what its process takes from the save of a paragraph until all files are
published, and, in brackets, until it has made the pages up anew and rests: of EDITS edits after a first, the middle one, for
an edit that moves what follows to other pages takes more.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
import zipfile

from cost import Cost, Failed, cpu_so_far, rounds

LANGUAGES = {name: tag for name, tag in (("en", "en-GB"), ("fr", "fr-FR"), ("nl", "nl-NL")) if name in os.environ.get("EDITIONS", "en,fr,nl").split(",")}

# Edits of a process that serves.
EDITS = 5


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


class Server:
    """`plantin serve`, and what it publishes."""

    def __init__(self, binary, book):
        self.process = subprocess.Popen([binary, "serve", book], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.news, self.told = [], threading.Condition()
        address = self.process.stdout.readline().strip()
        threading.Thread(target=self.listen, args=(f"{address}events",), daemon=True).start()
        self.wait(lambda news: not news["early"])

    def listen(self, address):
        """Reads the event stream (WHATWG HTML, 9.2)."""
        try:
            with urllib.request.urlopen(address) as stream:
                for line in stream:
                    if line.startswith(b"data:"):
                        with self.told:
                            self.news.append(json.loads(line[5:]))
                            self.told.notify()
        except OSError:
            pass  # the server has been ended

    def wait(self, wanted):
        """Waits until something is published that is wanted."""
        with self.told:
            if not self.told.wait_for(lambda: any(wanted(news) for news in self.news), timeout=300):
                raise Failed("plantin serve: nothing is published")
            self.news.clear()

    def rest(self):
        """Waits until the process has done nothing for three seconds: after two it makes what it made in haste."""
        before = -1.0
        while (now := cpu_so_far(self.process.pid)) - before > 0.02:
            before = now
            time.sleep(3)
        with self.told:
            self.news.clear()
        return now

    def end(self):
        self.process.terminate()
        self.process.wait()


def serve(binary, work, change):
    """What one changed paragraph takes in a process that serves."""
    server = Server(binary, work / "book")
    try:
        # One to warm up: the edits after it are what an author's day is made of.
        edits = []
        for _ in range(1 + EDITS):
            began, wall = server.rest(), time.monotonic()
            change()
            server.wait(lambda news: not news["early"] and news["changed"])
            cost = Cost(cpu_so_far(server.process.pid) - began, time.monotonic() - wall)
            edits.append((cost, server.rest() - began))
        measured = sorted(edits[1:], key=lambda edit: edit[0].cpu)[EDITS // 2]
        for line in pathlib.Path(f"/proc/{server.process.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                measured[0].memory = int(line.split()[1]) * 1024
        return measured
    finally:
        server.end()


def lacks(files):
    """Looks into the French files, or the English where there are no others."""
    pdf, epub, html = files.get("fr") or files["en"]
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
    if "fr" in files and not re.search(r'<html[^>]*lang="fr', text):
        found.append("HTML of another language")
    if len(files) > 1 and "hreflang" not in text:
        found.append("no way to the other languages")
    return ", ".join(found) or "-"


def row(name, cost, lacking, rest=""):
    print(f"| {name} | {cost.cpu:.2f}{rest} | {cost.wall:.2f} | {cost.memory / 1e6:.0f} | {lacking} |", flush=True)


def main():
    binary, work, peers = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    runs = int(os.environ.get("RUNS", 3))
    edited = chapters(work)[0]

    def change():
        edited.write_text(edited.read_text().replace("\n\n", "\n\nOne more sentence. ", 1))

    def once():
        return plantin(binary, work, work / "plantin/dist", "--no-cache")

    def warm():
        plantin(binary, work, work / "plantin/dist")
        change()
        return plantin(binary, work, work / "plantin/dist")

    def draft():
        out = work / "draft/dist"
        cost = Cost()
        cost.run(binary, "build", work / "book", "--quiet", "--no-cache", "--draft", "--format", "epub,single", "--out", out)
        return cost, {name: (None, out / f"{name}/corpus-{name}.epub", out / f"{name}/corpus-{name}.html") for name in LANGUAGES}

    def anew(build, out):
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        return build(work, out)

    rows = [("Plantin, nothing made before", once), ("Plantin, one paragraph changed, a new process", warm)]
    if os.environ.get("SERVE", "1") == "1":
        rows.append(("`plantin serve`, one paragraph changed", lambda: serve(binary, work, change)))
    known = {"pandoc": ("Pandoc with Typst", pandoc), "crowbook": ("crowbook (HTML, EPUB)", crowbook), "mdbook": ("mdBook (HTML alone)", mdbook)}
    light = [("Plantin, `--draft` (HTML, EPUB)", draft)]
    for peer in peers:
        if peer != "pandoc" and shutil.which(peer) is None:
            print(f"{peer}: not there, left out")
            continue
        name, build = known[peer]
        (rows if peer == "pandoc" else light).append((name, lambda build=build, out=work / peer: anew(build, out)))

    print("| | CPU s | wall s | MB | lacks |")
    print("|---|--:|--:|--:|---|")
    for name, outcome in rounds(runs, rows + light):
        match outcome:
            case Failed():
                print(f"| {name} | {outcome} |", flush=True)
            case (cost, dict() as files):
                row(name, cost, lacks(files))
            case (cost, rest):
                row(name, cost, "", f" ({rest:.2f})")
    shutil.rmtree(work / "book/.plantin-cache", ignore_errors=True)


main()
