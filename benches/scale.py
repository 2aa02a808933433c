"""Builds books of growing length, and writes what each build costs: called by scale.sh.

In: the binary, a folder to work in, the file to write; LENGTHS, RUNS, SERIES. Out: rows of words, series, CPU seconds (all
threads), wall seconds, the most memory in MB (10^6 bytes), how much of the CPU was Typst's and how much Pagefind's, and
CPU seconds for 100,000 words: equal numbers in that column are a cost that is linear in words.
"""

import csv
import datetime
import json
import os
import pathlib
import subprocess
import sys

from cost import Cost, Failed, best

# What is built, by the name that the plot shows.
SERIES = {
    "EPUB and site, draft": ["--draft", "--format", "epub,html"],
    "EPUB, site and single file, draft": ["--draft", "--format", "epub,html,single"],
    "EPUB and site": ["--format", "epub,html"],
    "PDF": ["--format", "pdf"],
}
LENGTHS = os.environ.get("LENGTHS", "10000 30000 100000 300000 700000 1000000").split()
COLUMNS = ["date", "words", "series", "cpu_s", "wall_s", "memory_mb", "typst_cpu_s", "pagefind_cpu_s", "cpu_s_per_100000_words"]


def measure(binary, book, options):
    """Builds a book from nothing, and returns the cost, and the CPU seconds by stage."""
    cost = Cost()
    told = cost.run(binary, "build", book, "--quiet", "--no-cache", "--timings", "--json", *options)
    timings = json.loads(told.splitlines()[-1])["timings"]
    return cost, {stage["stage"]: stage["cpu"] for stage in timings}


def main():
    binary, work, out = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    names = [name for name in SERIES if name in os.environ.get("SERIES", ";".join(SERIES)).split(";")]
    today, load = datetime.date.today().isoformat(), os.getloadavg()[0]
    print(f"{today}, {os.cpu_count()} cores, load {load:.1f}")
    print(f"{'words':>9} {'CPU s':>8} {'wall s':>8} {'MB':>7} {'Typst':>8} {'Pagefind':>8} {'per 100k':>9}  series")
    # What is not measured this time stays as it was.
    rows = {}
    if pathlib.Path(out).exists():
        with open(out, newline="") as file:
            rows = {(int(row[1]), row[2]): row for row in list(csv.reader(file))[1:]}
    for words in LENGTHS:
        book = work / words
        subprocess.run([sys.executable, pathlib.Path(__file__).with_name("corpus.py"), words, book], check=True)
        for name in names:
            # What takes a minute is not measured thrice: the short ones alone drown in noise.
            runs = int(os.environ.get("RUNS", 3)) if name.endswith("draft") or int(words) <= 100_000 else 1
            try:
                cost, stages = best(runs, lambda: measure(binary, book, SERIES[name]))
            except Failed as failed:
                print(f"{words:>9} {failed}: {name}", flush=True)
                continue
            of = lambda word: sum(cpu for stage, cpu in stages.items() if word in stage)
            per_word = cost.cpu / int(words) * 1e5
            row = [f"{cost.cpu:.2f}", f"{cost.wall:.2f}", f"{cost.memory / 1e6:.0f}", f"{of('typst'):.2f}", f"{of('pagefind'):.2f}", f"{per_word:.3f}"]
            print(f"{words:>9} {row[0]:>8} {row[1]:>8} {row[2]:>7} {row[3]:>8} {row[4]:>8} {row[5]:>9}  {name}", flush=True)
            rows[int(words), name] = [today, words, name, *row]
    with open(out, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(row for _, row in sorted(rows.items(), key=lambda item: (list(SERIES).index(item[0][1]), item[0][0])))


main()
