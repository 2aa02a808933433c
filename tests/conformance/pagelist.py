"""Checks that the EPUB's page list is the printed book's. In: a folder that `plantin build` wrote (default: dist), with
a PDF and an EPUB of each edition. Out: a line for each page that is missing, each entry that leads nowhere and each
break that does not stand where its page begins; exit 1 if a page or a break is missing, if fewer than 95 in 100 breaks
stand at the very letter, or if one stands further off than the block next to it.

Letters and digits alone are compared: hyphens at the ends of lines, spaces and quotation marks are not. Left out are
running heads and page numbers, notes at the foot, and a table's head that repeats. What only one of the two shows as
text (a chapter's label, of which a theme may print the number alone, numbers of lists, the mark of an untranslated passage)
may stand before a break, and the words within a picture behind it. A figure that floats to the head of a page stands above
the words at which the text goes on there: these are where the page begins."""

import pathlib
import sys
import unicodedata

sys.dont_write_bytecode = True
from epub_file import XHTML, Epub
from pdf_file import Pdf

BLOCKS = {XHTML + name for name in "h1 h2 h3 h4 h5 h6 p li dt dd tr caption figcaption pre".split()}
COMPARED = 24
EXACT = 0.95


def main():
    dist = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2] / "dist")
    paths = sorted(dist.glob("*/*.epub"))
    if not paths:
        sys.exit(f"pagelist: there is no EPUB in {dist}")
    passed = True
    for path in paths:
        passed &= check(path, path.relative_to(dist))
    sys.exit(0 if passed else 1)


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


class Stream:
    """The letters of an EPUB in the order of reading, and where among them its blocks, breaks and labels stand."""

    def __init__(self, epub):
        self.letters = ""
        self.blocks = []  # where each begins
        self.breaks = {}  # address of a break → where it stands
        self.made = {}  # end of what only the paged edition need show → its beginning
        self.labels = {}  # where a chapter's label begins → where it ends
        self.captions = []  # the letters of the captions of figures
        self.heads = {}  # address of a break in a table → the letters of the table's head
        self.pictures = set()  # the address of each break with a picture right behind it
        self.targets = set()  # every address
        for href, tree in epub.documents.items():
            self.href, self.head = href, ""
            self.walk(tree.find(f"{XHTML}body"))

    def add(self, text, made=False):
        start = len(self.letters)
        self.letters += letters(text)
        if made and len(self.letters) > start:
            self.made[len(self.letters)] = start

    def walk(self, element, number=None):
        classes = (element.get("class") or "").split()
        address = f"{self.href}#{element.get('id')}"
        self.targets.add(address)
        if element.get("role") == "doc-footnote" or (element.tag == f"{XHTML}nav" and element.get("hidden")):
            return
        if element.get("role") == "doc-pagebreak":
            self.breaks[address] = len(self.letters)
            self.heads[address] = self.head
        if element.tag == f"{XHTML}img":
            self.pictures |= {one for one, place in self.breaks.items() if place == len(self.letters)}
        if element.tag in BLOCKS:
            self.blocks.append(len(self.letters))
        if number is not None:
            self.add(str(number), made=True)
        if "untranslated" in classes or (element.tag in BLOCKS and element.get("lang")):
            self.add((element.get("lang") or "").split("-")[0], made=True)
        if element.tag == f"{XHTML}table":
            head = element.find(f"{XHTML}thead")
            self.head = "" if head is None else letters(head_of(head))
        start = len(self.letters)
        self.add(element.text or "")
        count = int(element.get("start") or 1)
        for child in element:
            if element.tag == f"{XHTML}ol" and child.tag == f"{XHTML}li":
                self.walk(child, count)
                count += 1
            else:
                self.walk(child)
            self.add(child.tail or "")
        if {"chapter-label", "label"} & set(classes) and len(self.letters) > start:
            self.made[len(self.letters)] = start
        if "chapter-label" in classes:
            self.labels[start] = len(self.letters)
        if element.tag == f"{XHTML}figcaption":
            self.captions.append(self.letters[start:])
        if element.tag == f"{XHTML}table":
            self.head = ""

    def block(self, place):
        """Returns the number of the block in which a place is."""
        return sum(1 for start in self.blocks if start <= place) - 1

    def end_of_block(self, place):
        return next((start for start in self.blocks if start > place), len(self.letters))


def head_of(element):
    """Returns the words of a table's head as a later page repeats them: without calls of notes."""
    if element.get("role") == "doc-noteref":
        return ""
    mark = (element.get("lang") or "").split("-")[0] if "untranslated" in (element.get("class") or "").split() else ""
    return mark + (element.text or "") + "".join(head_of(child) + (child.tail or "") for child in element)


def check(path, name):
    pdf, epub = Pdf(path.with_suffix(".pdf")), Epub(path)
    stream = Stream(epub)
    entries = epub.links("page-list")
    faults, exact, off = [], 0, []

    bodies = {}
    for label, lines in zip(pdf.labels, pdf.lines()):
        body = without_folio(lines, label)
        if label and letters("".join(body)):
            bodies[label] = body
    listed = [label for label, _ in entries]
    faults += [f"page {label} has text and no entry" for label in bodies if label not in listed]
    faults += [f"the page list has {label}, which is not a page with text" for label in listed if label not in bodies]
    if len(set(listed)) < len(listed) or listed != sorted(listed, key=lambda label: int(label) if label.isdigit() else 0):
        faults.append("the page list repeats a page or is out of order")

    for label, href in entries:
        if href not in stream.breaks:
            what = "no page break" if href in stream.targets else "nowhere"
            faults.append(f"page {label} leads to {href}, which is {what}")
        elif label in bodies:
            told = compare(stream, href, bodies[label])
            if told is None:
                exact += 1
            else:
                distance, words = told
                off.append(distance)
                print(f"pagelist {name}: page {label} {words}")
    places = [stream.breaks[href] for _, href in entries if href in stream.breaks]
    if places != sorted(places):
        faults.append("the breaks are not in the order of the pages")
    unlisted = stream.breaks.keys() - {href for _, href in entries}
    faults += [f"the break {href} is not in the page list" for href in sorted(unlisted)]

    for fault in faults:
        print(f"pagelist {name}: {fault}")
    compared = exact + len(off)
    passed = compared > 0 and not faults and exact >= EXACT * compared and all(distance <= 1 for distance in off)
    print(f"pagelist {name}: {len(bodies)} pages with text, {len(entries)} entries; {exact} of {compared} breaks at the "
          f"very letter, {len(off)} beside it, {len(faults)} faults")
    return passed


def without_folio(lines, label):
    """Returns the lines of a page without the row at its foot or its head that holds the page's number."""
    shown = [line for line in lines if letters(line.text)]
    if not shown:
        return []
    for edge in (max(shown, key=lambda line: line.bottom), min(shown, key=lambda line: line.top)):
        row = [line for line in shown if line.top < edge.bottom and line.bottom > edge.top]
        words = " ".join(line.text for line in sorted(row, key=lambda line: line.characters[0][1])).split()
        if label in (words[0], words[-1]):
            return [line.text for line in shown if line not in row]
    return [line.text for line in shown]


def compare(stream, href, body):
    """Returns nothing if a page begins at a break, else how many blocks the two are apart, and words for it."""
    place = stream.breaks[href]
    page = letters("".join(body))
    length = min(COMPARED, stream.end_of_block(place) - place)
    start = place
    while length > 0:
        wanted = stream.letters[start : place + length]
        if page.startswith(wanted) or (stream.heads[href] and page.startswith(stream.heads[href] + wanted)):
            return None
        if start not in stream.made:
            break
        start = stream.made[start]

    end = stream.labels.get(place)
    if end is not None:
        title = stream.letters[end : end + COMPARED]
        number = "".join(letter for letter in stream.letters[place:end] if letter.isdigit())
        if page.startswith(number + title) or page.startswith(title):
            return None

    said = f"begins “{page[:COMPARED]}”, the break stands before “{stream.letters[place:place + COMPARED]}”"
    before = lines_before(body, stream.letters[place : place + COMPARED], stream.letters[place : place + length])
    if before is None:
        if stands_for_nothing(stream, place, body):
            return None
        return len(stream.blocks), f"{said}, which is not on the page"
    # Back from the break line by line: what is not the text before it is within a picture, which is one block.
    at, pictures = place, False
    for line in reversed(before):
        while at in stream.made and not stream.letters[:at].endswith(line):
            at = stream.made[at]
        if stream.letters[:at].endswith(line):
            at -= len(line)
        else:
            pictures = True
    floats = any(caption and page.startswith(caption[:COMPARED]) for caption in stream.captions)
    if at == place and (href in stream.pictures or floats):
        return None
    distance = max(stream.block(place) - stream.block(at), int(pictures))
    return distance, f"{said}, {distance} block{'s' * (distance != 1)} from it"


def stands_for_nothing(stream, place, body):
    """Whether all of a page is for print alone, and its break stands at the break of the next page, or at the end."""
    breaks = sorted(stream.breaks.values())
    at = next((one for one in breaks[breaks.index(place) + 1 :]), len(stream.letters))
    while at > place and at in stream.made:
        at = stream.made[at]
    before = max((one for one in breaks if one < place), default=0)
    return at == place and not any(letters(line) in stream.letters[before:place] for line in body)


def lines_before(body, *sought):
    """Returns the letters of the lines above the one in which the sought words begin, if they are on the page."""
    page = letters("".join(body))
    found = next((page.find(words) for words in sought if words and words in page), None)
    if found is None:
        return None
    above = []
    for line in map(letters, body):
        if found <= 0:
            break
        above.append(line[:found])
        found -= len(line)
    return above


if __name__ == "__main__":
    main()
