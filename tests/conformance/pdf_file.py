"""What the checks read from a PDF. In: a path. Out: its objects (by `qpdf --json`), its printed page numbers, and the
characters on each page with their places (by `mutool draw -F stext`)."""

import json
import subprocess
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass


@dataclass
class Line:
    """A line of text: its characters, each with its middle, measured from the page's upper left corner."""

    characters: list[tuple[str, float, float]]
    top: float
    bottom: float

    @property
    def text(self):
        return "".join(character for character, _, _ in self.characters)


class Pdf:
    def __init__(self, path):
        self.path = path
        # Exit 3 is a warning, which `qpdf --check` tells.
        run = subprocess.run(["qpdf", "--json=2", path], stdout=subprocess.PIPE, check=False)
        if run.returncode not in (0, 3):
            raise OSError(f"qpdf cannot read {path}")
        read = json.loads(run.stdout)
        self.objects = read["qpdf"][1]
        self.catalog = self.get(self.objects["trailer"]["value"]["/Root"])
        self.pages = [page["object"] for page in read["pages"]]
        self.outlines = read["outlines"]
        self.labels = labels(read["pagelabels"], len(self.pages))

    def get(self, value):
        """Follows a reference. Of a stream it returns the dictionary."""
        while isinstance(value, str) and value.endswith(" R") and f"obj:{value}" in self.objects:
            entry = self.objects[f"obj:{value}"]
            value = entry["value"] if "value" in entry else entry["stream"]["dict"]
        return value

    def text(self, value):
        """Returns a string of the PDF without qpdf's mark of its encoding."""
        value = self.get(value) or ""
        return value[2:] if value[:2] in ("u:", "b:") else value

    def page_index(self, reference):
        return self.pages.index(reference)

    def height(self, index):
        page = self.get(self.pages[index])
        while "/MediaBox" not in page:
            page = self.get(page["/Parent"])
        return self.get(page["/MediaBox"])[3]

    def lines(self):
        """Returns the lines of each page, in the order in which they are drawn."""
        run = subprocess.run(
            ["mutool", "draw", "-q", "-F", "stext", "-o", "-", self.path],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
        )
        return [[line(found) for found in page.iter("line")] for page in ElementTree.fromstring(run.stdout)]


def line(element):
    characters = []
    for character in element.iter("char"):
        numbers = [float(number) for number in character.get("quad").split()]
        characters.append((character.get("c"), sum(numbers[0::2]) / 4, sum(numbers[1::2]) / 4))
    _, top, _, bottom = (float(number) for number in element.get("bbox").split())
    return Line(characters, top, bottom)


def labels(ranges, count):
    """Returns the printed number of each page, and "" where it has none. Only arabic numbers are known."""
    found = [""] * count
    for position, entry in enumerate(ranges):
        label = entry["label"]
        end = ranges[position + 1]["index"] if position + 1 < len(ranges) else count
        for index in range(entry["index"], end):
            number = {"/D": str(label.get("/St", 1) + index - entry["index"]), None: ""}.get(label.get("/S"), "?")
            prefix = label.get("/P", "")
            found[index] = (prefix[2:] if prefix[:2] in ("u:", "b:") else prefix) + number
    return found
