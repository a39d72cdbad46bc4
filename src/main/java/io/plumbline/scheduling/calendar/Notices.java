package io.plumbline.scheduling.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The State Council's notices on holidays (国务院办公厅节假日安排通知) since 2015, from the table `notices.tsv` that comes
/// with the product; a new notice is appended there.
record Notices(List<Arrangement> arrangements, int lastYear) {

    private static final String TABLE = "notices.tsv";

    Notices {
        arrangements = List.copyOf(arrangements);
    }

    /// What had been published by the end of `knownOn`.
    static Notices asKnownOn(LocalDate knownOn) {
        List<String[]> rows = rows().stream()
                .filter(row -> !LocalDate.parse(row[0]).isAfter(knownOn))
                .toList();
        int lastYear =
                rows.stream().mapToInt(row -> Integer.parseInt(row[1])).max().orElse(0);
        return new Notices(rows.stream().map(Notices::arrangement).toList(), lastYear);
    }

    private static Arrangement arrangement(String[] row) {
        return new Arrangement(
                LocalDate.parse(row[0]),
                LocalDate.parse(row[2]),
                LocalDate.parse(row[3]),
                row[4].equals("off"),
                row[5],
                row[6]);
    }

    private static List<String[]> rows() {
        try (InputStream table = Notices.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("published"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
