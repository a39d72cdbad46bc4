package io.plumbline.publishing.judgements;

import io.plumbline.judging.tables.PlanJudge.Judged;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes judgements: for the screen, as CSV, as lines of JSON.
public enum JudgementWriter {
    /// One target a paragraph.
    TABLE {
        @Override
        public void write(List<Judged> judgements, Writer out) throws IOException {
            for (Judged judged : judgements) {
                Map<String, String> cells = JudgementRow.of(judged);
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
        public void write(List<Judged> judgements, Writer out) throws IOException {
            try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
                boolean first = true;
                for (Judged judged : judgements) {
                    Map<String, String> cells = JudgementRow.of(judged);
                    if (first) {
                        printer.printRecord(cells.keySet());
                        first = false;
                    }
                    printer.printRecord(cells.values());
                }
            }
        }
    },
    JSONL {
        @Override
        public void write(List<Judged> judgements, Writer out) throws IOException {
            JsonFactory factory = new JsonFactory();
            for (Judged judged : judgements) {
                StringWriter line = new StringWriter();
                try (JsonGenerator json = factory.createGenerator(new ObjectWriteContext.Base(), line)) {
                    json.writeStartObject();
                    JudgementRow.of(judged).forEach(json::writeStringProperty);
                    json.writeEndObject();
                }
                out.write(line + "\n");
            }
        }
    };

    public abstract void write(List<Judged> judgements, Writer out) throws IOException;
}
