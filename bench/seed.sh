#!/bin/sh
# how many of the 25 rows of the source article a browser reaches from the cockpit of 武汉 2030
set -eu
cd "$PLUMBLINE_HOME"
./mvnw --batch-mode --quiet verify -Dtest=WuhanRowsTest -Dsurefire.failIfNoSpecifiedTests=false \
    -Dmaven.test.failure.ignore=true </dev/null >&2 || exit 1
python3 - "$PLUMBLINE_SHARED/seed/rows.tsv" target/surefire-reports/TEST-io.plumbline.browser.WuhanRowsTest.xml <<'PYTHON'
import re
import sys
import xml.etree.ElementTree as tree

rows = [line.split("\t")[0] for line in open(sys.argv[1], encoding="utf-8")][1:]
live = set()
for case in tree.parse(sys.argv[2]).getroot().iter("testcase"):
    failed = [it for it in case if it.tag in ("failure", "error", "skipped")]
    name = re.match(r"m(\d+)_", case.get("name"))
    if name and not failed:
        live.add("M" + name.group(1))
print(f"seed.rows_live: {len(live & set(rows))} of {len(rows)}")
print("seed.rows_missing:", " ".join(row for row in rows if row not in live) or "none")
PYTHON
