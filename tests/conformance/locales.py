"""Checks the locale files with other people's tools. In: a project's folder (default: this one). Out: a line for each
fault, and exit 1 if there is one.

translate-toolkit, which is Weblate's reader and writer, must read each file and write it again without changing a byte;
moz.l10n, which is Pontoon's, each file that `sync` writes; compare-locales, which is Mozilla's, must find no error in any
locale beside the source's. What is not translated yet is no error."""

import pathlib
import sys
import tempfile
import tomllib

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "target/tools/python"))
from compare_locales.compare import compareProjects
from compare_locales.paths import TOMLParser
from moz.l10n.formats import Format
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile


def main():
    project = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT
    paths = sorted(project.glob("locales/*/*.ftl"))
    if not paths:
        sys.exit(f"locales: there are no locale files in {project}")
    changed = 0
    made = [path for path in paths if path.stem not in BY_HAND]
    for writer, save, files in [("translate-toolkit", by_weblate, paths), ("moz.l10n", by_pontoon, made)]:
        found = sum(not saved_alike(path, path.relative_to(project), writer, save) for path in files)
        print(f"locales: {len(files)} files saved again by {writer}, {found} of them changed")
        changed += found
    errors = compared(project)
    print(f"locales: {errors} errors found by compare-locales")
    sys.exit(1 if changed or errors else 0)


# Files that people write as they like; moz.l10n writes `{ "\\u00A0" }` and the order of attributes its own way.
BY_HAND = ("interface", "terms", "notes")


def by_weblate(text):
    return bytes(FluentFile.parsestring(text))


def by_pontoon(text):
    return "".join(serialize_resource(parse_resource(Format.fluent, text))).encode()


def saved_alike(path, name, writer, save):
    before = path.read_bytes()
    try:
        after = save(before)
    except Exception as error:  # whatever it stumbles over is a fault of the file
        print(f"locales: {name}: {writer} cannot read it: {error}")
        return False
    if before == after:
        return True
    old, new = before.split(b"\n"), after.split(b"\n")
    at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    shown = [lines[at].decode() if at < len(lines) else "(the end)" for lines in (old, new)]
    print(f"locales: {name}:{at + 1}: {writer} writes “{shown[1]}” for “{shown[0]}”")
    return False


def compared(project):
    with open(project / "manuscript/book.toml", "rb") as file:
        book = tomllib.load(file)
    source = book["book"]["source"]
    locales = sorted(name for name in book["editions"] if name != source)
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder) / "l10n.toml"
        config.write_text(
            f'basepath = "{project}"\nlocales = {locales}\n[[paths]]\n'
            f'reference = "locales/{source}/*.ftl"\nl10n = "locales/{{locale}}/*.ftl"\n'
        )
        observers = compareProjects([TOMLParser().parse(str(config), env={})], locales, str(project))
    errors = 0
    for observer in observers:
        for locale, counts in sorted(observer.summary.items()):
            numbers = ", ".join(f"{counts.get(kind, 0)} {kind}" for kind in ("changed", "unchanged", "missing", "errors"))
            print(f"locales: {locale}: {numbers}")
        errors += report(observer.details.toJSON())
    return errors


def report(tree, above=""):
    """Prints the errors below a tree of folders and files."""
    errors = 0
    for name, found in tree.items():
        path = f"{above}/{name}".lstrip("/")
        if isinstance(found, dict):
            errors += report(found, path)
            continue
        for message in (entry["error"] for entry in found if "error" in entry):
            print(f"locales: {path}: {message}")
            errors += 1
    return errors


if __name__ == "__main__":
    main()
