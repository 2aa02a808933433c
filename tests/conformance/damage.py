"""Shows that `plantin check` finds the damages of a translation that Mozilla's compare-locales does not see. In: the sample
book. Out: a line for each damage, and exit 1 if compare-locales finds one after all, or Plantin does not.

Each damage is done to a copy of the French locale: the first message in which it can be done."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from locales import compared

# The damage, what it takes away, what it puts there, and the code that must be told.
DAMAGES = [
    ("a lost footnote", r"\[\^[a-z0-9-]+\]", "", "L012"),
    ("another footnote", r"\[\^[a-z0-9-]+\]", "[^no-such-note]", "M110"),
    ("a lost fact", r"\{ \$[a-z0-9-]+ \}", "315,9", "L013"),
    ("an unknown fact", r"\{ \$[a-z0-9-]+ \}", "{ $no-such-fact }", "L003"),
    ("a lost cross reference", r"\[\]\(#[a-z0-9-]+\)", "le tableau", "L014"),
    ("a lost link", r"<https://[^>]+>", "le site", "L015"),
    ("another number", r"\b20(\d)(\d)\b(?! ?[)/–-])", r"20\2\g<1>9", "L018"),
    ("a bracket without its partner", r"\(([^()]{5,40})\)", r"(\1", "L019"),
    ("a doubled word", r"\b(\w{6,}) ", r"\1 \1 ", "L021"),
    ("a doubled blank", r"(\w) (\w)", r"\1  \2", "L022"),
    ("a character that turns the line", r"(\w) (\w)", "\\1 \u202e\\2", "L029"),
]


def main():
    plantin = sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/plantin"
    failed = 0
    for name, taken, put, code in DAMAGES:
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder)
            for part in ("manuscript", "locales", "assets"):
                shutil.copytree(ROOT / part, project / part)
            before = told(plantin, project, code)
            place = damage(project, taken, put)
            errors = compared(project)
            found = told(plantin, project, code)
        good = errors == 0 and found > before
        failed += not good
        print(f"damage: {name} in {place}: compare-locales {errors} errors, plantin check {found - before} {code}")
    print(f"damage: {len(DAMAGES) - failed} of {len(DAMAGES)} found by plantin check, and by compare-locales none")
    sys.exit(1 if failed else 0)


def damage(project, taken, put):
    """Does the damage in the first message of a chapter that allows it."""
    for path in sorted(project.glob("locales/fr/[0-9]*.ftl")):
        lines = path.read_text().split("\n")
        for at, line in enumerate(lines):
            message = re.match(r"([a-z][a-z0-9-]* = )(.+)", line)
            if message and re.search(taken, message[2]):
                lines[at] = message[1] + re.sub(taken, put, message[2], count=1)
                path.write_text("\n".join(lines))
                return f"{path.name}:{at + 1}"
    sys.exit(f"damage: nothing to do it to: {taken}")


def told(plantin, project, code):
    output = subprocess.run([plantin, "check", "--json"], cwd=project, capture_output=True, text=True)
    return output.stdout.count(f'"code":"{code}"')


if __name__ == "__main__":
    main()
