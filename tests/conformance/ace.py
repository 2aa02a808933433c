"""Reads what Ace found in one EPUB. In: its report.json, and the name to show. Out: a line for each violation, and
exit 1 if there is one or the report is not there."""

import json
import sys

path, name = sys.argv[1:]
try:
    with open(path, encoding="utf-8") as file:
        report = json.load(file)
except OSError as error:
    sys.exit(f"ace {name}: no report: {error}")

violations = 0
for document in report["assertions"]:
    for found in document["assertions"]:
        violations += 1
        test, result = found["earl:test"], found["earl:result"]
        print(f"ace {name}: {document['earl:testSubject']['url']}: {test['earl:impact']}: {test['dct:title']}")
        print(f"  {result['dct:description'].strip().splitlines()[0]}")
        if "html" in result:
            print(f"  {' '.join(result['html'].split())[:200]}")

print(f"ace {name}: {violations} violations in {len(report['assertions'])} documents")
passed = report["earl:result"]["earl:outcome"] == "pass"
sys.exit(0 if passed and not violations else 1)
