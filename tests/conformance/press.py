"""Checks interiors for the press. In: a folder that `plantin press interior` wrote, the printer's name, and a folder that
`plantin build` wrote. Out: a line for each fault, what was counted, and exit 1 if there is a fault.

Looked at: qpdf finds nothing wrong; every font is embedded and subset, none of Type 3; the version, the output intent, the
metadata, the identifiers; boxes nested, the trim that of book.toml, bleed and marks as the printer wants; no annotations;
nothing but DeviceCMYK, DeviceGray and Separation, in dictionaries and in streams; no transparency in PDF/X-1a; pages in
multiples. Then, by Ghostscript's tiffsep within the trim: where black is solid (letters, rules) there is no cyan, magenta or
yellow, and how many pages have none at all. And every line stands where the PDF for the screen has it."""

import pathlib
import re
import struct
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from pdf_file import Pdf

POINTS = 72 / 25.4
TRIM = (210 * POINTS, 297 * POINTS)
# What assets/printers.toml says: version, bleed, room for marks, pages in multiples of; does the spine have bleed.
PRINTERS = {
    "offset-fogra39": ("1.6", 3 * POINTS, True, True),
    "pod-ingram": ("1.4", 3.175 * POINTS, False, False),
}
ALLOWED = {"/DeviceCMYK", "/DeviceGray", "/Pattern"}
DOTS = 72


def main():
    folder, printer, dist = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
    paths = sorted(folder.glob("*/*-interior.pdf"))
    if len(paths) != 3:
        sys.exit(f"press {printer}: {len(paths)} interiors in {folder}, not three")
    faults = 0
    for path in paths:
        told, summary = check(path, printer, dist / path.parent.name / path.name.replace("-interior", ""))
        for fault in told:
            print(f"press {printer} {path.name}: {fault}")
        print(f"press {printer} {path.name}: {summary}, {len(told)} faults")
        faults += len(told)
    sys.exit(1 if faults else 0)


def read(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout


def check(path, printer, screen):
    checked = subprocess.run(["qpdf", "--check", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    faults = [f"qpdf: {line}" for line in checked.stdout.splitlines()] if checked.returncode else []
    pdf = Pdf(path)
    version = PRINTERS[printer][0]
    faults += fonts(path) + document(pdf, path, version) + boxes(pdf, printer) + colours(pdf, path, version)
    inks, plain = plates(path, len(pdf.pages))
    return faults + inks + lines(pdf, Pdf(screen)), f"{len(pdf.pages)} pages, {plain} of them in black alone"


def fonts(path):
    rows = read("pdffonts", path).decode().splitlines()[2:]
    faults = [] if rows else ["it has no fonts"]
    for row in rows:
        name, (embedded, subset) = row.split()[0], row.split()[-5:-3]
        if (embedded, subset) != ("yes", "yes") or "Type 3" in row:
            faults.append(f"the font {name} is not embedded and subset, or of Type 3: {row}")
    return faults


def document(pdf, path, version):
    faults = []
    head = path.read_bytes()[:8].decode()
    if head != f"%PDF-{version}":
        faults.append(f"it begins {head}, not %PDF-{version}")
    intents = [pdf.get(intent) for intent in pdf.get(pdf.catalog.get("/OutputIntents", []))]
    if len(intents) != 1 or intents[0].get("/S") != "/GTS_PDFX":
        return faults + ["it has not one output intent GTS_PDFX"]
    profile = stream(pdf, path, intents[0]["/DestOutputProfile"])
    if profile[12:20] != b"prtrCMYK" or pdf.get(intents[0]["/DestOutputProfile"]).get("/N") != 4:
        faults.append(f"its profile is {profile[12:20]}, not that of an output device with four inks")
    if pdf.text(intents[0].get("/OutputConditionIdentifier")) != "FOGRA39":
        faults.append("its output condition is not FOGRA39")
    info = pdf.get(pdf.objects["trailer"]["value"]["/Info"])
    for key in ["/Title", "/CreationDate", "/ModDate", "/Producer"]:
        if not pdf.text(info.get(key)):
            faults.append(f"its information lacks {key}")
    if info.get("/Trapped") not in ("/False", "/True"):
        faults.append(f"Trapped is {info.get('/Trapped')}")
    xmp = stream(pdf, path, pdf.catalog["/Metadata"]).decode()
    if version == "1.6":
        wanted = ["pdfxid:GTS_PDFXVersion>PDF/X-4<", "xmpMM:DocumentID>", "xmpMM:VersionID>", "xmpMM:RenditionClass>",
                  "xmp:CreateDate>", "xmp:ModifyDate>", "xmp:MetadataDate>", "pdf:Trapped>False<", "<dc:title>"]
        faults += [f"its XMP lacks {key}" for key in wanted if key not in xmp]
    elif pdf.text(info.get("/GTS_PDFXVersion")) != "PDF/X-1a:2003":
        faults.append(f"it says to be {pdf.text(info.get('/GTS_PDFXVersion'))}")
    if len(pdf.objects["trailer"]["value"].get("/ID", [])) != 2:
        faults.append("it has no identifiers")
    for key in ["/AcroForm", "/OpenAction", "/AA", "/Names", "/StructTreeRoot", "/Encrypt"]:
        if key in pdf.catalog:
            faults.append(f"its catalogue has {key}")
    if ("/OCProperties" in pdf.catalog) != (version == "1.6"):
        faults.append("layers are where they may not be, or lack")
    return faults


def stream(pdf, path, reference):
    return read("qpdf", f"--show-object={reference.split()[0]}", "--filtered-stream-data", path)


def boxes(pdf, printer):
    _, bleed, marks, at_spine = PRINTERS[printer]
    faults = []
    if len(pdf.pages) % 4:
        faults.append(f"{len(pdf.pages)} pages are not a multiple of 4")
    near = lambda a, b: abs(a - b) < 0.01
    for number, reference in enumerate(pdf.pages, 1):
        page = pdf.get(reference)
        media, outer, trim = (pdf.get(page[key]) for key in ["/MediaBox", "/BleedBox", "/TrimBox"])
        inner = 0 if number % 2 else 2
        wanted = [0 if side == inner and not at_spine else bleed for side in range(4)]
        found = [abs(a - b) for a, b in zip(outer, trim)]
        if not all(near(a, b) for a, b in zip(wanted, found)):
            faults.append(f"page {number} has {found} pt of bleed, not {wanted}")
        if not all(near(a, b) for a, b in zip(TRIM, (trim[2] - trim[0], trim[3] - trim[1]))):
            faults.append(f"page {number} is trimmed to {trim}")
        room = [abs(a - b) for a, b in zip(media, outer)]
        nested = media[0] <= outer[0] and media[1] <= outer[1] and media[2] >= outer[2] and media[3] >= outer[3]
        if not nested or any((side > 20) != marks for side in room):
            faults.append(f"page {number} has {room} pt around the bleed")
        if "/Annots" in page:
            faults.append(f"page {number} has annotations")
    return faults


def colours(pdf, path, version):
    """Walks all dictionaries, and the operators of all streams that paint."""
    faults = []
    for key, entry in pdf.objects.items():
        if key == "trailer":
            continue
        value = entry.get("value", entry.get("stream", {}).get("dict"))
        faults += [f"{key}: {fault}" for fault in spaces(pdf, value, version)]
    read_streams = read("qpdf", "--qdf", "--object-streams=disable", "--no-original-object-ids", path, "-")
    for content in re.findall(rb"stream\r?\n(.*?)\nendstream", read_streams, re.DOTALL):
        # Fonts, profiles and metadata hold no operators of painting.
        if re.search(rb"(?:^|\s)(?:re|l|Tf|Do)\s", content) and b"\0" not in content[:2000]:
            for operator in re.findall(rb"(?:^|\s)(rg|RG|sh|BI)(?=\s)", content):
                faults.append(f"a stream has the operator {operator.decode()}")
    return sorted(set(faults))


def spaces(pdf, value, version):
    if isinstance(value, list):
        return [fault for part in value for fault in spaces(pdf, part, version)]
    if not isinstance(value, dict):
        return []
    faults = []
    for key in ["/ColorSpace", "/CS"]:
        space = pdf.get(value.get(key))
        named = space.values() if isinstance(space, dict) else [space] if space else []
        for one in map(pdf.get, named):
            kind = one[0] if isinstance(one, list) else one
            if not (kind in ALLOWED or kind == "/Separation" and one[2] == "/DeviceCMYK"):
                faults.append(f"the colour space {one}")
    if version == "1.4":
        opaque = {"/ca": (1,), "/CA": (1,), "/SMask": ("/None",), "/BM": ("/Normal", "/Compatible")}
        faults += [f"{key} {value[key]}" for key, allowed in opaque.items() if key in value and value[key] not in allowed]
        if value.get("/S") == "/Transparency":
            faults.append("a transparency group")
    return faults + [fault for part in value.values() for fault in spaces(pdf, part, version)]


def plates(path, pages):
    """Separates each page, within its trim, and looks at the plates."""
    faults, plain = [], 0
    solid = bytes(1 if ink <= 25 else 0 for ink in range(256))  # a plate is dark where there is ink: 90 % and more
    inked = bytes(0 if ink == 255 else 1 for ink in range(256))
    letters = 0
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dUseTrimBox", "-sDEVICE=tiffsep", f"-r{DOTS}",
                        "-sCompression=none", f"-sOutputFile={work}/page%d.tif", path], check=True,
                       stdout=subprocess.DEVNULL)
        for number in range(1, pages + 1):
            black = plate(work, number, "Black").translate(solid)
            letters += sum(black)
            others = {ink: plate(work, number, ink).translate(inked) for ink in ["Cyan", "Magenta", "Yellow"]}
            for ink, other in others.items():
                both = int.from_bytes(black, "big") & int.from_bytes(other, "big")
                if both:
                    faults.append(f"page {number} has {both.bit_count()} dots of {ink} under solid black")
            plain += not any(any(other) for other in others.values())
    if not letters:
        faults.append("nothing is printed in solid black")
    return faults, plain


def plate(work, number, ink):
    """Returns a plate's dots: TIFF, eight bits each, in one strip or several, not compressed."""
    tiff = pathlib.Path(f"{work}/page{number}({ink}).tif").read_bytes()
    order = "<" if tiff[:2] == b"II" else ">"
    unpack = lambda form, at: struct.unpack_from(order + form, tiff, at)
    (at,) = unpack("I", 4)
    tags = {}
    for entry in range(unpack("H", at)[0]):
        tag, kind, count, value = unpack("HHII", at + 2 + 12 * entry)
        form, size = {3: ("H", 2), 4: ("I", 4)}.get(kind, ("B", 1))
        place = value if size * count > 4 else at + 2 + 12 * entry + 8
        tags[tag] = unpack(form * count, place)
    assert tags[259] == (1,) and tags[258] == (8,), tags
    return b"".join(tiff[start:start + length] for start, length in zip(tags[273], tags[279]))


def lines(press, screen):
    """Compares where each line stands, within the trim."""
    faults = []
    printed, shown = press.lines(), screen.lines()[1:]
    for number, there in enumerate(shown):
        page = press.get(press.pages[number])
        media, trim = press.get(page["/MediaBox"]), press.get(page["/TrimBox"])
        left, top = trim[0], media[3] - trim[3]
        right, bottom = trim[2], media[3] - trim[1]
        here = [line for line in printed[number] if line.characters and left <= line.characters[0][1] <= right
                and top <= line.characters[0][2] <= bottom]
        told = lambda line, x, y: [(c, round(at_x - x, 1), round(at_y - y, 1)) for c, at_x, at_y in line.characters]
        one, other = [told(line, left, top) for line in here], [told(line, 0, 0) for line in there]
        if not alike(one, other):
            faults.append(f"page {number + 1} has other lines than the screen's")
    if len(press.pages) < len(shown):
        faults.append(f"it has {len(press.pages)} pages, the screen's {len(shown)}")
    return faults


def alike(one, other):
    """Says whether the same characters stand in the same places, to a fifth of a point."""
    flat = lambda lines: [character for line in lines for character in line if not character[0].isspace()]
    one, other = flat(one), flat(other)
    return len(one) == len(other) and all(
        a[0] == b[0] and abs(a[1] - b[1]) < 0.2 and abs(a[2] - b[2]) < 0.2 for a, b in zip(one, other))


if __name__ == "__main__":
    main()
