#!/bin/sh
# Forecasts, chances of attainment, early warning and their speed (--series --baselines --targets: another sample)
set -eu
. "$PLUMBLINE_HOME/bench/judging-java"
if [ $# -eq 0 ]; then
    set -- --folder "$PLUMBLINE_SHARED/forecast"
fi
run_judging io.plumbline.judging.forecast.JudgingBench "$@"
