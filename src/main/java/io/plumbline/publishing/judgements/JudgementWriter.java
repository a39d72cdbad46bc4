package io.plumbline.publishing.judgements;

import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes rows of [JudgementRow]: for the screen, as CSV, as lines of JSON, as a workbook.
public enum JudgementWriter {
    /// One target a paragraph.
    TABLE {
        @Override
        void write(List<Map<String, String>> rows, Writer out) throws IOException {
            for (Map<String, String> cells : rows) {
                String chance = cells.getOrDefault("chance", "");
                out.write("%s  %s%s  %s → %s%n    %s%n"
                        .formatted(
                                cells.get("rating"),
                                cells.get("target"),
                                chance.isEmpty() ? "" : "  P=" + chance,
                                cells.get("known_to"),
                                cells.get("deadline"),
                                cells.getOrDefault("arithmetic", "").replace("; ", System.lineSeparator() + "    ")));
            }
        }
    },
    CSV {
        @Override
        void write(List<Map<String, String>> rows, Writer out) throws IOException {
            CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT);
            boolean first = true;
            for (Map<String, String> cells : rows) {
                if (first) {
                    printer.printRecord(cells.keySet());
                    first = false;
                }
                printer.printRecord(cells.values());
            }
            printer.flush();
        }
    },
    JSONL {
        @Override
        void write(List<Map<String, String>> rows, Writer out) throws IOException {
            JsonFactory factory = new JsonFactory();
            for (Map<String, String> cells : rows) {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = factory.createGenerator(new ObjectWriteContext.Base(), line)) {
                    json.writeStartObject();
                    cells.forEach(json::writeStringProperty);
                    json.writeEndObject();
                }
                out.write(line + "\n");
            }
        }
    },
    XLSX {
        @Override
        public void write(List<Map<String, String>> rows, OutputStream out) throws IOException {
            WorkbookWriter.write(List.of(JudgementSheet.of(rows)), out);
        }

        @Override
        void write(List<Map<String, String>> rows, Writer out) {
            throw new IllegalStateException("A workbook is no text.");
        }
    };

    /// In UTF-8.
    public void write(List<Map<String, String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(rows, text);
        text.flush();
    }

    abstract void write(List<Map<String, String>> rows, Writer out) throws IOException;

    /// Whether a screen can show it.
    public boolean isText() {
        return this != XLSX;
    }
}
