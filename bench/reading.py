#!/usr/bin/env python3
# Accuracy of `plumbline read` on the annotated passages, exactness of its quotes, time over the corpus
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

# Passages to fit rules to; the others only check.
FIT = {f"p{number:03}" for number in range(24)} | {"p030"}


def main():
    with tempfile.TemporaryDirectory() as folder:
        items_file = Path(folder) / "items.jsonl"
        wall = read_corpus(items_file)
        passages = json.loads((GOLD / "passages_dev.json").read_text(encoding="utf-8"))
        for name, chosen in (
            ("fit", [it for it in passages if it["passage"] in FIT]),
            ("check", [it for it in passages if it["passage"] not in FIT]),
        ):
            print_scores(name, score(chosen, items_file, Path(folder)))
        print(f"reading.quotes_wrong: {count_wrong_quotes(items_file)} quotes")
        print(f"reading.corpus_wall_s: {wall:.2f} s")


def read_corpus(items_file):
    """Reads the corpus into the file; the seconds it took, start of the JVM included, a build left out."""
    plumbline = str(HOME / "plumbline")
    subprocess.run([plumbline, "--version"], check=True, stdout=sys.stderr)
    command = [plumbline, "read", str(SHARED / "corpus/txt"), "--meta", str(SHARED / "corpus/index.tsv")]
    command += ["--format", "jsonl", "--out", str(items_file)]
    started = time.monotonic()
    ended = subprocess.run(command, stdout=sys.stderr)
    wall = time.monotonic() - started
    if ended.returncode != 0:
        print(f"plumbline read ended with status {ended.returncode}", file=sys.stderr)
    if not items_file.exists():
        sys.exit("plumbline read wrote nothing; nothing to measure.")
    return wall


def score(passages, items_file, folder):
    passages_file = folder / "passages.json"
    passages_file.write_text(json.dumps(passages), encoding="utf-8")
    command = [sys.executable, GOLD / "score.py", GOLD / "gold_dev.jsonl", passages_file, items_file, "--json"]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def print_scores(name, scores):
    figures = {
        "detect_f1": scores["detect_micro_f1"]["f1"],
        "strict_f1": scores["strict_micro_f1"]["f1"],
        "target_detect_f1": scores["target"]["detect"]["f1"],
        "target_strict_f1": scores["target"]["strict"]["f1"],
        "programme_f1": scores["programme"]["detect"]["f1"],
        "project_f1": scores["project"]["detect"]["f1"],
        "owner_f1": pooled_f1(scores["target"]["owners"], scores["result"]["owners"]),
    }
    for figure, value in figures.items():
        print(f"reading.{name}.{figure}: {value:.4f} F1")


def pooled_f1(*parts):
    right, predicted, gold = (sum(part[key] for part in parts) for key in ("tp", "pred", "gold"))
    return 2 * right / (predicted + gold) if predicted + gold else 0.0


def count_wrong_quotes(items_file):
    """Items whose quote is not what stands in the document between their offsets, counted in UTF-16 units."""
    texts = {}
    wrong = 0
    with open(items_file, encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            if item["doc"] not in texts:
                texts[item["doc"]] = decode(SHARED / "corpus/txt" / (item["doc"] + ".txt"))
            found = texts[item["doc"]][2 * item["start"] : 2 * item["end"]]
            wrong += found != utf16(item["quote"])
    return wrong


def decode(file):
    content = file.read_bytes()
    try:
        return utf16(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return utf16(content.decode("gb18030", errors="replace"))


def utf16(text):
    return text.encode("utf-16-le", errors="surrogatepass")


if __name__ == "__main__":
    main()
