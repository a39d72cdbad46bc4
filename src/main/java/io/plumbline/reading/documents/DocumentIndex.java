package io.plumbline.reading.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of documents beforehand (文件目录): a table parted by tabs whose first line names the columns, among them
/// `file`, and of `title`, `region`, `date` those that are known. An empty cell says nothing. A document is found by
/// its file name, or without the extension, so that the DOCX and the TXT of one plan share a line.
public final class DocumentIndex {

    public static final DocumentIndex EMPTY = new DocumentIndex(Map.of(), List.of());

    private final Map<String, Entry> entries;
    private final List<String> complaints;

    private DocumentIndex(Map<String, Entry> entries, List<String> complaints) {
        this.entries = Map.copyOf(entries);
        this.complaints = List.copyOf(complaints);
    }

    public record Entry(String title, String region, Optional<LocalDate> date) {

        static final Entry UNKNOWN = new Entry("", "", Optional.empty());
    }

    /// Refused when it cannot be read or has no column `file`.
    public static DocumentIndex read(Path file) {
        List<String> lines = TextDecoder.decode(bytes(file)).lines().toList();
        Row header = lines.isEmpty() ? new Row(Map.of(), List.of()) : Row.header(lines.getFirst());
        if (!header.columns().containsKey("file")) {
            throw new RefusedDocument(
                    "第 1 行没有 file 列；应为以制表符分隔的表。", "Line 1 has no column \"file\"; a table parted by tabs is expected.");
        }
        Map<String, Entry> entries = new HashMap<>();
        List<String> complaints = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Row row = header.with(lines.get(i));
            Entry entry = row.entry();
            if (entry.date().isEmpty() && !row.cell("date").isEmpty()) {
                complaints.add("第 %d 行的日期看不懂：%s · Line %d: not a date".formatted(i + 1, row.cell("date"), i + 1));
            }
            entries.put(row.cell("file"), entry);
            entries.putIfAbsent(nameOf(row.cell("file")), entry);
        }
        return new DocumentIndex(entries, complaints);
    }

    /// Its cells that were not understood, each with its line.
    public List<String> complaints() {
        return complaints;
    }

    Entry get(Path file) {
        String name = file.getFileName().toString();
        Entry byName = entries.getOrDefault(nameOf(name), Entry.UNKNOWN);
        return entries.getOrDefault(name, byName);
    }

    static String nameOf(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedDocument("读取失败：" + e.getMessage(), "Reading failed.");
        }
    }

    private record Row(Map<String, Integer> columns, List<String> cells) {

        static Row header(String line) {
            Map<String, Integer> columns = new HashMap<>();
            for (String name : line.split("\t", -1)) {
                columns.putIfAbsent(name.strip(), columns.size());
            }
            return new Row(columns, List.of());
        }

        Row with(String line) {
            return new Row(columns, List.of(line.split("\t", -1)));
        }

        String cell(String column) {
            int index = columns.getOrDefault(column, Integer.MAX_VALUE);
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        Entry entry() {
            return new Entry(cell("title"), cell("region"), DateForm.find(cell("date")));
        }
    }
}
