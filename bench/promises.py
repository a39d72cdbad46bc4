#!/usr/bin/env python3
# Promise and outcome: what `plumbline reconcile` finds, against 16 annotated provinces and 2 annotated in full
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(os.environ["PLUMBLINE_HOME"])
SHARED = Path(os.environ["PLUMBLINE_SHARED"])
GOLD = SHARED / "gold"

# Every promise of two provinces with its outcome: annotated by hand before any output was seen; places and values only.
ANNOTATED = HOME / "bench/promises_dev.tsv"

sys.path.insert(0, str(GOLD))


def main():
    with tempfile.TemporaryDirectory() as folder:
        rows_file = Path(folder) / "rows.jsonl"
        wall = reconcile_corpus(rows_file)
        scores = score(rows_file)
        print(f"promises.dev.found: {scores['found']:.4f} share")
        print(f"promises.dev.outcome: {scores['outcome']:.4f} share")
        print(f"promises.dev.verdict: {scores['verdict']:.4f} share")
        print(f"promises.dev.invented: {scores['invented']} of {scores['of_unstated']} rows")
        rows = [json.loads(line) for line in rows_file.read_text(encoding="utf-8").splitlines()]
        claimed, right, annotated, found = compare(rows)
        print(f"promises.dev.precision: {right / max(1, claimed):.4f} share of {claimed} claimed outcomes")
        print(f"promises.dev.recall: {found / max(1, annotated):.4f} share of {annotated} annotated outcomes")
        print(f"promises.corpus_wall_s: {wall:.2f} s")


def reconcile_corpus(rows_file):
    """Lines up the whole corpus; the seconds it took, start of the JVM included, a build left out."""
    plumbline = str(HOME / "plumbline")
    subprocess.run([plumbline, "--version"], check=True, stdout=sys.stderr)
    texts = str(SHARED / "corpus/txt")
    command = [plumbline, "reconcile", texts, "--with", texts, "--meta", str(SHARED / "corpus/index.tsv")]
    started = time.monotonic()
    ended = subprocess.run(command + ["--out", str(rows_file)], stdout=sys.stderr)
    wall = time.monotonic() - started
    if ended.returncode != 0 or not rows_file.exists():
        sys.exit(f"plumbline reconcile ended with status {ended.returncode}; nothing to measure.")
    return wall


def score(rows_file):
    command = [sys.executable, GOLD / "score_promises.py", GOLD / "promises_2025_dev.tsv", rows_file]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def compare(rows):
    """Of the two provinces' rows that claim an outcome, how many claim the annotated one."""
    with open(ANNOTATED, encoding="utf-8") as lines:
        annotated = list(csv.DictReader(lines, delimiter="\t"))
    documents = {it["doc_promise"] for it in annotated}
    claims = [it for it in rows if number_of(it["doc_promise"]) in documents and it["o_value"] is not None]
    right = 0
    found = set()
    for claim in claims:
        matches = [i for i, it in enumerate(annotated) if it["o_value"] and is_same(claim, it)]
        right += bool(matches)
        found.update(matches)
        if not matches:
            print(f"not annotated: {claim['p_quote']} -> {claim['o_quote']} ({claim['verdict']})", file=sys.stderr)
    stated = [i for i, it in enumerate(annotated) if it["o_value"]]
    for i in stated:
        if i not in found:
            print(f"not found: {annotated[i]['doc_promise']} at {annotated[i]['p_start']}", file=sys.stderr)
    return len(claims), right, len(stated), len(found)


def is_same(claim, annotated):
    return (
        number_of(claim["doc_promise"]) == annotated["doc_promise"]
        and number_of(claim["doc_outcome"]) == annotated["doc_outcome"]
        and overlap(claim, annotated, "p_")
        and overlap(claim, annotated, "o_")
        and same_quantity(claim, annotated, "value", "unit")
        and same_quantity(claim, annotated, "o_value", "o_unit")
    )


def number_of(document):
    return document.split("_")[0]


def overlap(one, other, prefix):
    start, end = prefix + "start", prefix + "end"
    return one[start] < int(other[end]) and one[end] > int(other[start])


def same_quantity(one, other, value, unit):
    from score import base  # the scorer's own conversion of units

    a, b = base(float(one[value]), one[unit]), base(float(other[value]), other[unit])
    return abs(a[0] - b[0]) <= 1e-6 * max(1, abs(a[0])) and a[1] == b[1]


if __name__ == "__main__":
    main()
