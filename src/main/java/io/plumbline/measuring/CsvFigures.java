package io.plumbline.measuring;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Figures of a CSV file with a row of headings, one after the other.
public final class CsvFigures implements Iterable<FigureRow> {

    private final CSVParser parser;
    private final Map<FigureColumns, Integer> places;

    public CsvFigures(Reader csv) {
        try {
            parser = CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).get().parse(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Iterator<CSVRecord> records = parser.iterator();
        if (!records.hasNext()) {
            throw new IllegalArgumentException("""
                    文件是空的
                    The file is empty.""");
        }
        places = FigureColumns.places(
                records.next().stream().map(CsvFigures::withoutMark).toList());
    }

    /// The mark that spreadsheets put before UTF-8.
    private static String withoutMark(String heading) {
        return heading.startsWith("\ufeff") ? heading.substring(1) : heading;
    }

    @Override
    public Iterator<FigureRow> iterator() {
        Iterator<CSVRecord> records = parser.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public FigureRow next() {
                return row(records.next());
            }
        };
    }

    private FigureRow row(CSVRecord line) {
        return FigureColumns.row((int) line.getRecordNumber() - 1, column -> word(line, column));
    }

    private String word(CSVRecord line, FigureColumns column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place).strip();
    }
}
