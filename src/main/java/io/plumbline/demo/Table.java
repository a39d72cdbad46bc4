package io.plumbline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// What the examples say, as it stands in the files beside this class: tables with a row of headings, and texts.
final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    /// Several words in one cell.
    private static final String SEPARATOR = ";";

    private Table() {}

    /// One row by the headings of its columns; what the table does not have is empty.
    record Row(UnaryOperator<String> cells) {

        String text(String column) {
            return cells.apply(column);
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        List<String> list(String column) {
            return text(column).isEmpty()
                    ? List.of()
                    : Arrays.asList(text(column).split(SEPARATOR, -1));
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }
    }

    static List<Row> read(String file) {
        try (InputStreamReader reader = new InputStreamReader(open(file), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                rows.add(new Row(column -> line.isSet(column) ? line.get(column) : ""));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Table.class.getResourceAsStream(file), file);
    }
}
