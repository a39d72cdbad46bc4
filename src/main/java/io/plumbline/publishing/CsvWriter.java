package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Responsibility;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A flat table with a column for each of [FindingFields]: CSV in UTF-8 with a byte order mark, as Excel opens it
/// right.
/// A text that a spreadsheet would take for a formula is given an apostrophe in front.
public final class CsvWriter implements ReadingWriter {

    private final CSVPrinter csv;
    private final Row row = new Row(new HashMap<>());

    public CsvWriter(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(FindingFields.NAMES);
    }

    @Override
    public void write(Reading reading) throws IOException {
        FindingFields fields = new FindingFields(row);
        for (Finding finding : reading.findings()) {
            row.cells.clear();
            fields.put(reading.document().name(), finding);
            csv.printRecord(FindingFields.NAMES.stream().map(name -> row.cells.getOrDefault(name, "")));
        }
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close(true);
    }

    private record Row(Map<String, String> cells) implements FieldSink {

        @Override
        public void text(String name, String value) {
            boolean isFormula = !value.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(value.charAt(0)) >= 0;
            boolean isOurs = name.equals("comparator");
            cells.put(name, isFormula && !isOurs ? "'" + value : value);
        }

        @Override
        public void number(String name, BigDecimal value) {
            cells.put(name, value.toPlainString());
        }

        @Override
        public void flag(String name, boolean value) {
            cells.put(name, Boolean.toString(value));
        }

        @Override
        public void list(String name, List<String> values) {
            text(name, String.join("、", values));
        }

        @Override
        public void quantity(String name, Quantity value) {
            cells.put(name, value.value().toPlainString() + value.unit().text());
        }

        @Override
        public void candidates(String name, List<Responsibility.Candidate> candidates) {
            text(
                    name,
                    candidates.stream()
                            .map(it -> it.unit() + "（" + it.why() + "）")
                            .collect(Collectors.joining("、")));
        }

        @Override
        public void place(String name, Citation citation) {
            cells.put(name, citation.start() + "-" + citation.end());
        }

        @Override
        public void absent(String name) {
            cells.put(name, "");
        }
    }
}
