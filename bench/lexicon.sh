#!/bin/sh
# In how many documents of the corpus each rule and each entry of the word lists fires; the share of the rare ones
#
# A copy of WordList that keeps count goes before the program on the class path; the program itself is not changed.
# Everything is listed in target/lexicon.tsv: list, entry, documents, whether its list is a closed table.
set -eu

"$PLUMBLINE_HOME/plumbline" --version >/dev/null
for jdk in "${PLUMBLINE_JAVA-}" "${JAVA_HOME-}" /usr/lib/jvm/* /opt/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    if grep -qE '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$jdk/release" 2>/dev/null; then
        break
    fi
done

jar=$PLUMBLINE_HOME/target/app/plumbline.jar
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
words=$PLUMBLINE_HOME/src/main/java/io/plumbline/reading/words/WordList.java
sed -e 's/return word\.length();/return Fired.in(this, word);/' \
    -e 's/^\( *\)byFirst = new Index/\1Fired.know(this, words);\n\1byFirst = new Index/' "$words" >"$folder/WordList.java"
cp "$PLUMBLINE_HOME/bench/java/Fired.java" "$folder"
"$jdk/bin/javac" -nowarn -d "$folder/classes" -cp "$jar" "$folder/WordList.java" "$folder/Fired.java"
"$jdk/bin/java" -XX:+UseSerialGC -cp "$folder/classes:$jar" "$PLUMBLINE_HOME/bench/java/LexiconBench.java" \
    "$PLUMBLINE_SHARED/corpus" "$PLUMBLINE_HOME/target/lexicon.tsv"
