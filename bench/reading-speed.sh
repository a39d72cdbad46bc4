#!/bin/sh
# characters a second of reading beside HanLP and Recognizers-Text, and growth from 10 kB to 100 MB; `smoke` without peers
set -eu

"$PLUMBLINE_HOME/plumbline" --version >/dev/null
for jdk in "${PLUMBLINE_JAVA-}" "${JAVA_HOME-}" /usr/lib/jvm/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    if grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$jdk/release" 2>/dev/null; then
        break
    fi
done

work=$PLUMBLINE_HOME/target/bench-reading-speed
mkdir -p "$work/classes"
if [ ! -d "$work/lib" ]; then
    "$PLUMBLINE_HOME/mvnw" -q --batch-mode -f "$PLUMBLINE_HOME/bench/reading-speed/pom.xml" \
        dependency:copy-dependencies -DoutputDirectory="$work/lib.new" >&2
    mv "$work/lib.new" "$work/lib"
fi
classpath=$PLUMBLINE_HOME/target/app/plumbline.jar:$work/lib/*
"$jdk/bin/javac" -d "$work/classes" -cp "$classpath" "$PLUMBLINE_HOME"/bench/reading-speed/*.java
exec "$jdk/bin/java" -XX:+UseSerialGC -Xmn512m -Xmx4g -cp "$work/classes:$classpath" ReadingSpeed "$PLUMBLINE_SHARED/corpus" "$@"
