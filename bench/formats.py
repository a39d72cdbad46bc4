#!/usr/bin/env python3
# Whether the DOCX of the corpus give the same items after an office program exported them to DOC and PDF
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HOME = Path(os.environ["PLUMBLINE_HOME"])
DOCX = Path(os.environ["PLUMBLINE_SHARED"]) / "corpus/docx"

# Where and in which words something stands differs with the format; what is said does not.
PLACES = {"doc", "start", "end", "quote", "paragraph", "place", "context", "repeats"}


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        sys.exit("没有 LibreOffice，无法转换。 · LibreOffice is missing; nothing to convert with.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = items(DOCX, folder / "docx.jsonl")
        documents = len({document for document, _ in expected})
        print(f"formats.documents: {documents} documents")
        print(f"formats.items: {sum(expected.values())} items")
        for kind in ("doc", "pdf"):
            convert(office, kind, folder)
            print_sameness(kind, expected, items(folder / kind, folder / f"{kind}.jsonl"))


def convert(office, kind, folder):
    command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind]
    files = sorted(str(file) for file in DOCX.glob("*.docx"))
    subprocess.run(command + ["--outdir", str(folder / kind)] + files, check=True, stdout=subprocess.DEVNULL)


def items(documents, out):
    """How often each item of each document was found, its places left out."""
    command = [str(HOME / "plumbline"), "read", str(documents), "--format", "jsonl", "--out", str(out)]
    subprocess.run(command, stdout=sys.stderr)
    found = collections.Counter()
    for line in out.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        said = json.dumps(without_places(item), sort_keys=True, ensure_ascii=False)
        found[(item["doc"], said)] += 1
    return found


def without_places(value):
    if isinstance(value, dict):
        return {key: without_places(inner) for key, inner in value.items() if key not in PLACES}
    if isinstance(value, list):
        return [without_places(inner) for inner in value]
    return "".join(value.split()) if isinstance(value, str) else value


def print_sameness(kind, expected, found):
    same = sum((expected & found).values())
    missing = expected - found
    extra = found - expected
    whole = {document for document, _ in expected} - {document for document, _ in missing + extra}
    print(f"formats.{kind}.same_items: {same / max(1, sum(expected.values())):.4f} of the items")
    print(f"formats.{kind}.missing: {sum(missing.values())} items")
    print(f"formats.{kind}.extra: {sum(extra.values())} items")
    print(f"formats.{kind}.whole_documents: {len(whole)} documents")


main()
