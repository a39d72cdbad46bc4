package io.plumbline.judging.tables;

import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Figures from a CSV file with the columns `series` (指标), `period` (报告期: 2024, 2024-Q1, 2024-06), `value` (数值), and if
/// there are corrections `recorded` (登记日期, 2025-01-31): of one period the figure recorded last counts, up to the day as
/// of which is asked; a figure without a date was always known, and of two with one date the lower row counts.
public final class FigureTable {

    private record Recorded(LocalDate day, double value) {}

    private final Map<String, NavigableMap<Frequency, NavigableMap<Long, Recorded>>> figures = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final String file;
    private final LocalDate knownOn;

    private FigureTable(String file, LocalDate knownOn) {
        this.file = file;
        this.knownOn = knownOn;
    }

    public static FigureTable read(String file, Reader reader, LocalDate knownOn) throws IOException {
        FigureTable table = new FigureTable(file, knownOn);
        try (CSVParser parser = CSVParser.parse(reader, Rows.FORMAT)) {
            for (CSVRecord row : parser) {
                table.take(row);
            }
        }
        return table;
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    /// By series: the latest values without a gap, of the finest frequency that has any. Sorted by name.
    public Map<String, Observed> observed() {
        Map<String, Observed> observed = new TreeMap<>();
        figures.forEach((series, byFrequency) -> {
            observed.put(series, unbroken(series, byFrequency.lastEntry()));
        });
        return observed;
    }

    private void take(CSVRecord row) {
        String series = Rows.cell(row, "series", "指标");
        String period = Rows.cell(row, "period", "报告期");
        String value = Rows.cell(row, "value", "数值");
        String recorded = Rows.cell(row, "recorded", "登记日期");
        try {
            Slot slot = Slot.find(period)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "报告期“%s”无法识别，可写 2024、2024-Q1、2024-06 (no such period)".formatted(period)));
            LocalDate day = recorded.isEmpty() ? LocalDate.MIN : LocalDate.parse(recorded);
            keep(series, slot, new Recorded(day, Rows.number(value)));
        } catch (DateTimeParseException e) {
            problem(row, "登记日期“%s”应写作 2025-01-31 (not a date)".formatted(e.getParsedString()));
        } catch (IllegalArgumentException e) {
            problem(row, String.valueOf(e.getMessage()));
        }
    }

    private void problem(CSVRecord row, String message) {
        problems.add(new RowProblem(file, row.getRecordNumber() + 1, message));
    }

    private void keep(String series, Slot slot, Recorded figure) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("缺少指标名称 (the series is missing)");
        }
        if (figure.day().isAfter(knownOn)) {
            return;
        }
        figures.computeIfAbsent(series, name -> new TreeMap<>())
                .computeIfAbsent(slot.frequency(), frequency -> new TreeMap<>())
                .merge(slot.index(), figure, (old, next) -> next.day().isBefore(old.day()) ? old : next);
    }

    private static Observed unbroken(String series, Map.Entry<Frequency, NavigableMap<Long, Recorded>> finest) {
        NavigableMap<Long, Recorded> values = finest.getValue();
        long last = values.lastKey();
        long first = last;
        while (values.containsKey(first - 1)) {
            first--;
        }
        double[] unbroken = values.tailMap(first).values().stream()
                .mapToDouble(Recorded::value)
                .toArray();
        return new Observed(series, new Slot(finest.getKey(), first), History.of(finest.getKey(), unbroken));
    }

    /// What tables of this package share.
    static final class Rows {

        static final CSVFormat FORMAT = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();

        private Rows() {}

        /// Of the column by its English or Chinese name; empty when there is none.
        static String cell(CSVRecord row, String english, String chinese) {
            String name = row.isMapped(english) ? english : chinese;
            return row.isMapped(name) && row.isSet(name) ? row.get(name) : "";
        }

        static double number(String text) {
            try {
                return new BigDecimal(text.replace(",", "")).doubleValue();
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("“%s”不是数值 (not a number)".formatted(text), e);
            }
        }
    }
}
