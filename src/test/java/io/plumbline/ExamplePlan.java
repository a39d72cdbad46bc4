package io.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The example plan as its source `plan.md` gives it: blocks separated by empty lines.
///
/// `#` title, `##` chapter, `###` section, `@` the line with the date, `>` a remark, `|` a table, otherwise a
/// paragraph.
record ExamplePlan(List<Part> parts) {

    static final Path FOLDER = Path.of("examples/wuhan-2030");
    static final Path SOURCE = FOLDER.resolve("plan.md");
    static final Path DOCX = FOLDER.resolve("武汉2030行动方案（示例）.docx");
    static final Path TXT = FOLDER.resolve("武汉2030行动方案（示例）.txt");

    sealed interface Part {

        String text();
    }

    enum Style {
        TITLE("# "),
        CHAPTER("## "),
        SECTION("### "),
        DATE("@"),
        REMARK("> "),
        CAPTION("表"),
        NOTE("注："),
        BODY("");

        private final String mark;

        Style(String mark) {
            this.mark = mark;
        }

        /// A caption and a note keep their mark: it is part of their text.
        private boolean keepsMark() {
            return this == CAPTION || this == NOTE;
        }
    }

    record Line(Style style, String text) implements Part {}

    record Table(List<List<String>> rows) implements Part {

        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }

    static ExamplePlan read() {
        try {
            return parse(Files.readString(SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a reader of documents must make of the DOCX.
    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    }

    private static ExamplePlan parse(String source) {
        List<Part> parts = new ArrayList<>();
        for (String block : source.strip().split("\n{2,}", -1)) {
            parts.add(block.startsWith("|") ? table(block) : line(block));
        }
        return new ExamplePlan(List.copyOf(parts));
    }

    private static Line line(String block) {
        Style style = Arrays.stream(Style.values())
                .filter(it -> block.startsWith(it.mark))
                .findFirst()
                .orElseThrow();
        return new Line(style, style.keepsMark() ? block : block.substring(style.mark.length()));
    }

    private static Table table(String block) {
        List<List<String>> rows = block.lines()
                .filter(row -> !row.startsWith("|--"))
                .map(row -> row.substring(1, row.length() - 1).split("\\|", -1))
                .map(cells -> Arrays.stream(cells).map(String::strip).toList())
                .toList();
        return new Table(rows);
    }
}
