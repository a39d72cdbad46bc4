package io.plumbline;

import io.plumbline.publishing.CsvWriter;
import io.plumbline.publishing.JsonLinesWriter;
import io.plumbline.publishing.ReadingWriter;
import io.plumbline.publishing.TableWriter;
import io.plumbline.publishing.TaskSheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What readings are written as.
enum Format {
    TABLE,
    JSONL,
    CSV,
    XLSX;

    /// The one whose name the file's extension is.
    static Optional<Format> find(Path out) {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> name.endsWith("." + it)).findFirst();
    }

    /// Ready to write; the stream is closed with the writer.
    ReadingWriter open(OutputStream out, TableWriter.Screen screen) throws IOException {
        return switch (this) {
            case TABLE -> new TableWriter(out, screen);
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvWriter(out);
            case XLSX -> new TaskSheetWriter(out);
        };
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
