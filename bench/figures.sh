#!/bin/sh
# how fast figures are taken in and asked for (a store of 1,000,000)
set -eu
exec "$PLUMBLINE_HOME/bench/java/run" FiguresBench.java "$@"
