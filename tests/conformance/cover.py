"""Checks what goes to the printer, with other people's tools. In: the project in this repository, which is built with
`--format print` (or a folder that was, as the first argument). Out: a line for each fault, the measures of each cover, and
exit 1 if there is a fault.

Looked at, for interior and cover of each edition: qpdf finds nothing wrong; every font is embedded and subset; the boxes
lie within each other, and the bleed is as wide as the printer wants. Of the cover: zbarimg reads the print ISBN of
book.toml from its picture, upright and on its head; it is twice as wide as the interior and a spine, worked out here from
the interior's page count. Preflight passes both, and refuses a cover that was made for another page count. And a price is
read back from the add-on beside the ISBN by ZXing, which shares nothing with the drawing; where none is said, it finds none."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

sys.dont_write_bytecode = True

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "target/tools/python"))

import zxingcpp

PLANTIN = ROOT / "target/release/plantin"
MM = 72 / 25.4
BLEED = 3  # printers.toml, offset-fogra39
BOARD = 0.6  # the same


def main():
    book = tomllib.loads((ROOT / "manuscript/book.toml").read_text())
    if len(sys.argv) > 1:
        sys.exit(1 if check(pathlib.Path(sys.argv[1]), book) + priced(book) else 0)
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "dist"
        subprocess.run([PLANTIN, "--quiet", "build", ROOT, "--format", "print", "--out", out], check=True)
        sys.exit(1 if check(out, book) + priced(book) else 0)


def check(out, book):
    faults = 0
    covers = {}
    for name, edition in book["editions"].items():
        stem = f"{book['book']['slug']}-{name}"
        interior, cover = (out / name / "print" / f"{stem}-{part}.pdf" for part in ("interior", "cover"))
        told = [f"{part.name}: {fault}" for part in (interior, cover) for fault in file(part)]
        pages, (width, height) = int(info(interior)["Pages"]), trim(interior)
        whole = trim(cover)
        caliper = book["print"]["paper"]["caliper"]
        spine = pages / 2 * caliper + BOARD
        if abs(whole[0] - 2 * width - spine) > 0.02 or abs(whole[1] - height) > 0.02:
            told.append(f"cover: it is {whole[0]:.2f} × {whole[1]:.2f} mm, not 2 × {width:.2f} + {spine:.2f} × {height:.2f}")
        isbn = re.sub("[^0-9]", "", edition["isbn"]["print"])
        for turn in (0, 180):
            read = scan(cover, turn)
            if read != [f"EAN-13:{isbn}"]:
                told.append(f"cover: zbarimg reads {read or 'nothing'}, not {isbn} (turned by {turn})")
        status, text = preflight(interior, cover, name)
        if status != 0:
            told.append(f"preflight refuses it:\n{text}")
        covers[name] = (pages, interior, cover)
        for fault in told:
            print(f"cover {name}: {fault}")
        print(f"cover {name}: {pages} pages, spine {spine:.2f} mm, ISBN {isbn}, {len(told)} faults")
        faults += len(told)
    return faults + stale(covers)


def stale(covers):
    """A cover for fewer or more pages than its interior has must be refused, for its spine and for its ISBN."""
    for name, (pages, interior, _) in covers.items():
        for other, (others, _, cover) in covers.items():
            if others != pages:
                status, text = preflight(interior, cover, name)
                if status == 1 and "[P080]" in text and "[P081]" in text:
                    return 0
                print(f"cover: preflight takes the cover of {other}, {others} pages, for {name}, {pages} pages:\n{text}")
                return 1
    print("cover: all editions have as many pages, so no cover is a stale one")
    return 1


def priced(book):
    """Gives the source edition a price in the add-on of its barcode, and has it read."""
    name, price, faults = book["book"]["source"], "51295", 0
    isbn = re.sub("[^0-9]", "", book["editions"][name]["isbn"]["print"])
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder) / "project"
        for part in ("manuscript", "locales", "assets"):
            shutil.copytree(ROOT / part, project / part)
        toml = project / "manuscript/book.toml"
        plain = toml.read_text()
        for code, wanted in ((None, [(isbn, None)]), (price, [(isbn, price)])):
            head = f"[editions.{name}]\n"
            assert head in plain
            toml.write_text(plain.replace(head, head + f'price-code = "{code}"\n') if code else plain)
            subprocess.run([PLANTIN, "--quiet", "press", "cover", project, "--edition", name, "--out", folder], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for turn in (0, 180):
                read = add_on(pathlib.Path(folder) / name / f"{book['book']['slug']}-{name}-cover.pdf", turn)
                if read != wanted:
                    print(f"cover {name}: ZXing reads {read}, not {wanted} (price {code}, turned by {turn})")
                    faults += 1
    print(f"cover {name}: price {price} in the add-on, {faults} faults")
    return faults


def add_on(path, turn):
    """The barcodes of a sheet, each with the digits of its add-on."""
    with tempfile.TemporaryDirectory() as folder:
        _, size, _, pixels = picture(path, turn, folder).read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        grey = memoryview(pixels).cast("B", (height, width))
        plain = zxingcpp.read_barcodes(grey, ean_add_on_symbol=zxingcpp.EanAddOnSymbol.Ignore)
        with_add_on = zxingcpp.read_barcodes(grey, ean_add_on_symbol=zxingcpp.EanAddOnSymbol.Require)
        found = {code.text[:13]: code.text[13:] for code in with_add_on}
        return [(code.text, found.get(code.text)) for code in plain]


def preflight(interior, cover, edition):
    command = [PLANTIN, "press", "preflight", interior, "--cover", cover, "--project", ROOT, "--edition", edition]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.returncode, done.stdout


def file(path):
    checked = subprocess.run(["qpdf", "--check", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if checked.returncode:
        yield from (f"qpdf: {line}" for line in checked.stdout.splitlines())
    for row in read("pdffonts", path).splitlines()[2:]:
        embedded, subset = row.split()[-5:-3]
        if (embedded, subset) != ("yes", "yes"):
            yield f"a font is not embedded and subset: {row}"
    last = int(info(path)["Pages"])
    for page in range(1, last + 1):
        boxes = sheet(path, page)
        media, bleed, trimmed = boxes["MediaBox"], boxes["BleedBox"], boxes["TrimBox"]
        if not (within(media, bleed) and within(bleed, trimmed)):
            yield f"page {page}: the boxes do not lie within each other"
        around = [bleed[side] - trimmed[side] for side in range(4)]
        if any(abs(abs(length) / MM - BLEED) > 0.02 for length in around):
            yield f"page {page}: the bleed is {[round(abs(length) / MM, 2) for length in around]}"


def within(outer, inner):
    slack = 0.01
    return all(outer[side] <= inner[side] + slack for side in (0, 1)) and all(
        outer[side] >= inner[side] - slack for side in (2, 3)
    )


def read(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout


def info(path):
    return dict(line.split(":", 1) for line in read("pdfinfo", path).splitlines() if ":" in line)


def sheet(path, page):
    """The boxes of a page in points: left, bottom, right, top."""
    lines = read("pdfinfo", "-box", "-f", str(page), "-l", str(page), path).splitlines()
    found = (re.match(r"(?:Page\s+\d+ )?(\w+Box):\s+(.*)", line) for line in lines)
    return {match[1]: [float(number) for number in match[2].split()] for match in found if match}


def trim(path):
    box = sheet(path, 1)["TrimBox"]
    return (box[2] - box[0]) / MM, (box[3] - box[1]) / MM


def scan(path, turn):
    with tempfile.TemporaryDirectory() as folder:
        grey = picture(path, turn, folder)
        done = subprocess.run(["zbarimg", "--quiet", grey], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        return done.stdout.split()


def picture(path, turn, folder):
    """Makes a grey picture of a sheet, upright or on its head."""
    stem = pathlib.Path(folder) / "cover"
    subprocess.run(["pdftoppm", "-r", "300", "-gray", "-singlefile", path, stem], check=True)
    grey = stem.with_suffix(".pgm")
    if turn:
        upside_down(grey)
    return grey


def upside_down(path):
    """Turns a grey picture by half a turn: its bytes, from the last to the first."""
    head, size, depth, pixels = path.read_bytes().split(b"\n", 3)
    path.write_bytes(b"\n".join([head, size, depth, pixels[::-1]]))


if __name__ == "__main__":
    main()
