#!/bin/sh
# how fast a plan of 10,000 commitments is judged, cold, again, and after a write
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" StandingBench.java "$@"
