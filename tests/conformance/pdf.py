"""Checks the PDFs for the screen. In: a folder that `plantin build` wrote (default: dist). Out: a line for each fault,
the counts of pages and notes, and exit 1 if there is a fault.

Looked at: qpdf finds nothing wrong; every font is embedded and subset; tagged, titled, in its language, with bookmarks
and page labels; XMP claims PDF/UA-1 and PDF/A-2a; figures have alternative texts. And each note begins at the foot of
the page of its first call. Calls and notes are found in the tags: both are a `Lbl` around a `Link`, the note's below
`Note`. The number of each is what is drawn within the rectangle of that link, and the page the one that has it among
its annotations; so neither the tags nor the texts of the links are believed for more than where to look."""

import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

sys.dont_write_bytecode = True
from epub_file import Epub
from pdf_file import Pdf

LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "nl": "nl-NL"}


def main():
    dist = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2] / "dist")
    paths = sorted(dist.glob("*/*.pdf"))
    if not paths:
        sys.exit(f"pdf: there is no PDF in {dist}")
    faults = 0
    for path in paths:
        name = path.relative_to(dist)
        told, summary = check(path)
        for fault in told:
            print(f"pdf {name}: {fault}")
        print(f"pdf {name}: {summary}, {len(told)} faults")
        faults += len(told)
    sys.exit(1 if faults else 0)


def check(path):
    checked = subprocess.run(["qpdf", "--check", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    faults = [f"qpdf: {line}" for line in checked.stdout.splitlines()] if checked.returncode else []
    try:
        pdf = Pdf(path)
    except OSError as error:
        return faults + [str(error)], "not read"
    faults += fonts(path) + document(pdf, path) + metadata(path) + figures(pdf)
    told, summary = notes(pdf, path.with_suffix(".epub"))
    return faults + told, f"{len(pdf.pages)} pages, {summary}"


def read(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout


def fonts(path):
    rows = read("pdffonts", path).splitlines()[2:]
    faults = [] if rows else ["it has no fonts"]
    for row in rows:
        # The last five columns: emb, sub, uni, and the two numbers of the object.
        name, (embedded, subset) = row.split()[0], row.split()[-5:-3]
        if (embedded, subset) != ("yes", "yes"):
            faults.append(f"the font {name} is not embedded and subset: emb {embedded}, sub {subset}")
    return faults


def document(pdf, path):
    faults = []
    info = dict(re.findall(r"^(.*?): *(.*)$", read("pdfinfo", path), re.MULTILINE))
    if info.get("Tagged") != "yes":
        faults.append("it is not tagged")
    if not info.get("Title"):
        faults.append("it has no title")
    if not pdf.get(pdf.catalog.get("/ViewerPreferences", {})).get("/DisplayDocTitle"):
        faults.append("its title is not shown in the window")
    language, wanted = pdf.text(pdf.catalog.get("/Lang")), LANGUAGES.get(path.parent.name)
    if language != wanted:
        faults.append(f"its language is {language or 'not given'}, not {wanted}")
    if not pdf.outlines:
        faults.append("it has no bookmarks")
    numbers = [label for label in pdf.labels if label]
    if numbers != [str(number) for number in range(1, len(pdf.pages))]:
        faults.append(f"its pages behind the cover are not labelled from 1 on: {' '.join(numbers)}")
    return faults


def metadata(path):
    said = {}
    for element in ElementTree.fromstring(read("pdfinfo", "-meta", path).strip()).iter():
        said[element.tag] = (element.text or "").strip()
        said.update(element.attrib)
    claims = {
        "{http://www.aiim.org/pdfua/ns/id/}part": "1",
        "{http://www.aiim.org/pdfa/ns/id/}part": "2",
        "{http://www.aiim.org/pdfa/ns/id/}conformance": "A",
    }
    wrong = {key: value for key, value in claims.items() if said.get(key) != value}
    return [f"its XMP says {said.get(key)} of {key}, not {value}" for key, value in wrong.items()]


def figures(pdf):
    elements = [pdf.get(key[4:]) for key in pdf.objects if key.startswith("obj:")]
    pictures = [one for one in elements if isinstance(one, dict) and one.get("/S") == "/Figure"]
    silent = sum(1 for one in pictures if not pdf.text(one.get("/Alt")))
    return [f"{silent} of {len(pictures)} figures have no alternative text"] if silent else []


@dataclass
class Mark:
    """The number of a note in the text (a call), or at the foot of the page."""

    number: str
    page: int
    height: float
    leads_to: int | None
    begins_line: bool


def notes(pdf, epub):
    faults = []
    lines = pdf.lines()
    pages = {}
    for index, reference in enumerate(pdf.pages):
        for annotation in pdf.get(pdf.get(reference).get("/Annots", [])):
            pages[annotation] = index
    calls, feet = [], []
    for reference, below_note in links(pdf):
        annotation = pdf.get(reference)
        if reference not in pages:
            faults.append(f"the link {reference} of a note is on no page")
            continue
        (feet if below_note else calls).append(mark(pdf, annotation, pages[reference], lines[pages[reference]]))

    label = lambda index: pdf.labels[index] or "the cover" if index is not None else "nowhere"
    numbers = [foot.number for foot in feet]
    if numbers != [str(number) for number in range(1, len(feet) + 1)]:
        faults.append(f"the notes are not numbered from 1 on: {' '.join(numbers)}")
    first = {}
    for call in calls:
        first.setdefault(call.number, call)
    for number in first.keys() - set(numbers):
        faults.append(f"note {number} is called on page {label(first[number].page)} and stands nowhere")
    for foot in feet:
        call = first.get(foot.number)
        if call is None:
            faults.append(f"note {foot.number} on page {label(foot.page)} is called nowhere")
        elif call.page != foot.page:
            faults.append(f"note {foot.number} is called on page {label(call.page)} and begins on page {label(foot.page)}")
        elif not foot.begins_line or foot.height <= call.height:
            faults.append(f"note {foot.number} does not begin a line below its call, on page {label(foot.page)}")
        elif foot.leads_to != call.page:
            faults.append(f"note {foot.number} on page {label(foot.page)} leads back to {label(foot.leads_to)}")
    standing = {foot.number: foot.page for foot in feet}
    for call in calls:
        if call.leads_to != standing.get(call.number, call.leads_to):
            faults.append(f"a call of note {call.number} on page {label(call.page)} leads to page {label(call.leads_to)}")

    if not epub.exists():
        return faults + [f"there is no {epub.name} beside it to count notes in"], "notes not counted"
    book = Epub(epub)
    wanted = (len(book.with_role("doc-footnote")), len(book.with_role("doc-noteref")))
    if wanted != (len(feet), len(calls)):
        faults.append(f"it has {len(feet)} notes and {len(calls)} calls, the EPUB {wanted[0]} and {wanted[1]}")
    return faults, f"{len(feet)} notes, {len(calls)} calls"


def links(pdf):
    """Returns the annotation of each `Link` within a `Lbl`, in the order of reading, and whether it is below `Note`."""
    found = []
    waiting = [(pdf.catalog.get("/StructTreeRoot"), None, False)]
    while waiting:
        node, above, below_note = waiting.pop()
        node = pdf.get(node)
        if not isinstance(node, dict):
            continue
        kind = node.get("/S")
        if kind == "/Link" and above == "/Lbl":
            children = pdf.get(node.get("/K", []))
            for child in children if isinstance(children, list) else [children]:
                child = pdf.get(child)
                if isinstance(child, dict) and child.get("/Type") == "/OBJR":
                    found.append((child["/Obj"], below_note))
            continue
        children = pdf.get(node.get("/K", []))
        children = children if isinstance(children, list) else [children]
        waiting.extend((child, kind, below_note or kind == "/Note") for child in reversed(children))
    return found


def mark(pdf, annotation, page, lines):
    left, bottom, right, top = pdf.get(annotation["/Rect"])
    height = pdf.height(page)
    top, bottom = height - top, height - bottom
    number, begins_line = "", False
    for line in lines:
        inside = [left <= x <= right and top <= y <= bottom for _, x, y in line.characters]
        if any(inside):
            number += "".join(c for (c, _, _), within in zip(line.characters, inside) if within and not c.isspace())
            begins_line = inside[0]
    return Mark(number, page, (top + bottom) / 2, destination(pdf, annotation), begins_line)


def destination(pdf, annotation):
    target = annotation.get("/Dest") or pdf.get(annotation.get("/A", {})).get("/D")
    target = pdf.get(target)
    return pdf.page_index(target[0]) if isinstance(target, list) else None


if __name__ == "__main__":
    main()
