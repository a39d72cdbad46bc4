#!/bin/sh
# whether anything is lost when everything is killed: kill [N], 40 by default
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" KillBench.java "$@"
