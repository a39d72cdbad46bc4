#!/bin/sh
# how long the server takes to its first page, and the memory of all its processes with the examples loaded
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" StartBench.java "$@"
