#!/bin/sh
# dates, limited resources and their speed on PSPLIB; `smoke` for a minute, or the names of figures: cpm mc j30 j60 j120 max
set -eu

jdk=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
for candidate in "${JAVA_HOME-}" "$jdk" /usr/lib/jvm/* /opt/*; do
    if [ -x "$candidate/bin/javac" ] && grep -q '^JAVA_VERSION="2[5-9]' "$candidate/release" 2>/dev/null; then
        jdk=$candidate
    fi
done
work=$PLUMBLINE_HOME/target/bench-scheduling
mkdir -p "$work/classes" "$work/instances"

echo "building" >&2
"$PLUMBLINE_HOME/plumbline" --version >/dev/null
if [ ! -d "$work/lib" ]; then
    "$PLUMBLINE_HOME/mvnw" -q --batch-mode -f "$PLUMBLINE_HOME/bench/scheduling/pom.xml" \
        dependency:copy-dependencies -DoutputDirectory="$work/lib.new" >&2
    mv "$work/lib.new" "$work/lib"
fi
for archive in psplib_sm rcpsp_max_sm; do
    tar -xzf "$PLUMBLINE_SHARED/psplib/$archive.tgz" -C "$work/instances"
done
classpath=$PLUMBLINE_HOME/target/app/plumbline.jar:$PLUMBLINE_HOME/target/app/lib/*:$work/lib/*
"$jdk/bin/javac" -d "$work/classes" -cp "$classpath" "$PLUMBLINE_HOME"/bench/scheduling/*.java
exec "$jdk/bin/java" -XX:+UseSerialGC -Xmx2g --enable-native-access=ALL-UNNAMED -cp "$work/classes:$classpath" \
    SchedulingBench "$work/instances" "$PLUMBLINE_SHARED/psplib/best_known.csv" "$@"
