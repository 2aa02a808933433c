"""Lets other people's tools write the locale files, then syncs. In: this project and target/release/plantin. Out: a line
for each promise, and exit 1 if one is broken.

- Weblate's writer (translate-toolkit) adds a translation and edits one: no other byte of the file changes, and `sync` sees
  both.
- Pontoon's writer (moz.l10n: the reference read, its values replaced, what is not translated left out, comments dropped): the
  lock survives, every state is what it was, no value changes.
- compare-locales finds no error in a lost note and in an unknown fact: `plantin check` does.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "target/tools/python"))
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from fluent.syntax import FluentParser, FluentSerializer, ast
from moz.l10n.formats import Format
from moz.l10n.model import Entry
from moz.l10n.resource import parse_resource, serialize_resource
from translate.storage.fluent import FluentFile

import locales

PLANTIN = ROOT / "target/release/plantin"
broken = []


def main():
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        for name in ("manuscript", "locales", "assets"):
            shutil.copytree(ROOT / name, project / name)
        plantin(project, "sync")
        stale, missing = author(project)
        weblate(project, stale, missing)
        pontoon(project)
        damage(project)
    sys.exit(1 if broken else 0)


def promise(holds, said):
    print(f"writers: {'' if holds else 'BROKEN: '}{said}")
    if not holds:
        broken.append(said)


def plantin(project, *arguments, status=0):
    ended = subprocess.run([PLANTIN, *arguments], cwd=project, capture_output=True, text=True)
    if ended.returncode != status:
        sys.exit(f"writers: plantin {' '.join(arguments)}: status {ended.returncode}\n{ended.stdout}{ended.stderr}")
    return ended.stdout


def states(project):
    return json.loads(plantin(project, "status", "--json"))["locales"]


def author(project):
    """Edits two paragraphs and adds two, so that there is something stale and something missing."""
    path = project / "manuscript/04-funding.md"
    paragraphs = path.read_text().split("\n\n")
    prose = [at for at, text in enumerate(paragraphs) if re.match(r"[A-Z][a-z]+ [^|]{200}", text)]
    for at in prose[:2]:
        paragraphs[at] = paragraphs[at].replace(" the ", " that ", 1)
    paragraphs[prose[1] + 1 : prose[1] + 1] = ["Nobody had asked the town about it.", "The harbour master was told by a newspaper."]
    path.write_text("\n\n".join(paragraphs))
    plantin(project, "sync")
    ids = states(project)["fr"]["ids"]
    promise(len(ids["stale"]) == 2 and len(ids["missing"]) == 2, "two texts edited, two added: 2 stale, 2 missing")
    return ids["stale"], ids["missing"]


def weblate(project, stale, missing):
    path = project / "locales/fr/04-funding.ftl"
    before = path.read_text()
    store = FluentFile.parsestring(before.encode())
    unit = next(unit for unit in store.units if unit.getid() == stale[0])
    old = unit.source
    unit.source = unit.target = old + " Enfin."
    path.write_bytes(bytes(store))
    promise(path.read_text() == before.replace(old, old + " Enfin."), "Weblate edits one translation, and no other byte")
    # Weblate adds at the end of the file.
    path.write_text(path.read_text().rstrip("\n") + f"\n{missing[0]} = Personne n’avait consulté la ville.\n")
    plantin(project, "sync")
    ids = states(project)["fr"]["ids"]
    promise(stale[0] not in ids["stale"] and stale[1] in ids["stale"], "what Weblate edited is confirmed, the other stays stale")
    promise(missing == [missing[0], *ids["missing"]], "what Weblate added is a translation, the other still waits")
    after = path.read_text()
    promise(after.count(missing[0]) == 1, "it stands once, at its unit")
    promise(bytes(FluentFile.parsestring(after.encode())) == after.encode(), "saved again by Weblate, the file has the same bytes")


def values(project):
    found = {}
    for path in sorted(project.glob("locales/fr/*.ftl")):
        for entry in FluentParser().parse(path.read_text()).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = FluentSerializer().serialize_entry(entry).split("=", 1)[1]
    return found


def entries(resource):
    return [entry for section in resource.sections for entry in section.entries if isinstance(entry, Entry)]


def pontoon(project):
    lock, state, words = (project / "locales/fr.lock").read_text(), states(project), values(project)
    comments = 0
    for path in project.glob("locales/fr/*.ftl"):
        reference = project / "locales/en" / path.name
        if path.stem in ("interface", "terms", "notes") or not reference.exists():
            continue
        resource = parse_resource(Format.fluent, reference.read_text())
        own = {entry.id: entry.value for entry in entries(parse_resource(Format.fluent, path.read_text()))}
        for section in resource.sections:
            section.entries = [entry for entry in section.entries if isinstance(entry, Entry) and entry.id in own]
        for entry in entries(resource):
            entry.value = own[entry.id]
        path.write_text("".join(serialize_resource(resource, trim_comments=True)))
        comments += len(re.findall(r"(?m)^#", path.read_text()))
    promise(not comments, "Pontoon leaves no comment")
    promise(states(project) == state, "written by Pontoon, every text is what it was: current, stale, missing")
    plantin(project, "sync")
    promise(states(project) == state, "and so it is after a sync")
    promise((project / "locales/fr.lock").read_text() == lock, "the lock has the same bytes")
    promise({id: value.strip() for id, value in values(project).items()} == {id: value.strip() for id, value in words.items()},
            "no value has changed")
    promise("# STALE:" in (project / "locales/fr/04-funding.ftl").read_text(), "the comments are back")
    plantin(project, "sync")


def damage(project):
    path = project / "locales/fr/04-funding.ftl"
    whole = path.read_text()
    messages = "\n".join(line for line in whole.split("\n") if line.startswith("u-"))
    once = next(note for note in re.findall(r"\[\^[a-z0-9-]+\]", messages) if messages.count(note) == 1)
    of_message = r"(?m)^(u-\w+ = .*?)"
    damages = [
        ("a lost note", "L012", re.sub(of_message + re.escape(once), r"\1", whole)),
        ("an unknown fact", "L003", re.sub(of_message + r"\{ \$[a-z0-9-]+ \}", r"\1{ $nothing }", whole, count=1)),
    ]
    for what, code, damaged in damages:
        path.write_text(damaged)
        told = [json.loads(line) for line in subprocess.run(
            [PLANTIN, "check", "--json"], cwd=project, capture_output=True, text=True).stdout.splitlines()]
        found = any(line["code"] == code and line["file"] == "locales/fr/04-funding.ftl" for line in told)
        promise(damaged != whole and found, f"{what} is told: {code} (compare-locales: {locales.compared(project)} errors)")
    path.write_text(whole)


if __name__ == "__main__":
    main()
