#!/bin/sh
# how long the database takes to start, and its memory
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" StartBench.java "$@"
