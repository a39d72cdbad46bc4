#!/bin/sh
# how fast 20 users get pages of a plan of 10,000 commitments and 1.2 million figures, and how much a first visit loads
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" PagesBench.java "$@"
