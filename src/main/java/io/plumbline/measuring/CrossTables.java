package io.plumbline.measuring;

import io.plumbline.database.Database;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers cross tables from series kept in memory. Figures are only ever added, so a series kept is right until one
/// with a higher number comes; each question first forgets the series of which one came, by whatever process.
final class CrossTables {

    /// About 100 bytes each; the series that were asked for longest ago give way.
    private static final int MOST_FIGURES = 400_000;

    private final Database database;
    private final CrossTableStore store;
    private final Map<Series, Integer> ids = new HashMap<>();
    private final Map<Integer, SeriesHistory> histories = new LinkedHashMap<>(16, 0.75f, true);
    private long seen;
    private int kept;

    CrossTables(Database database) {
        this.database = database;
        this.store = new CrossTableStore(database.jdbc());
    }

    /// One question at a time: a state of the database that is older than what is kept must not be read into it.
    synchronized CrossTable answer(CrossTable.Question question) {
        return database.read(() -> {
            forgetTouched();
            int[] rows = rows(question);
            keep(Arrays.stream(rows)
                    .filter(series -> series > 0)
                    .filter(series -> !histories.containsKey(series))
                    .distinct()
                    .boxed()
                    .toList());
            CrossTable table = fill(question, rows);
            forgetOldest();
            return table;
        });
    }

    private void forgetTouched() {
        long last = store.last();
        if (last > seen && !histories.isEmpty()) {
            store.listTouched(seen).forEach(this::forget);
        }
        seen = last;
    }

    private void forget(int series) {
        SeriesHistory history = histories.remove(series);
        kept -= history == null ? 0 : history.size();
    }

    private void keep(List<Integer> missing) {
        if (missing.isEmpty()) {
            return;
        }
        store.listHistories(missing).forEach((series, history) -> {
            histories.put(series, history);
            kept += history.size();
        });
    }

    private void forgetOldest() {
        List<Integer> oldestFirst = kept > MOST_FIGURES ? List.copyOf(histories.keySet()) : List.of();
        for (int series : oldestFirst) {
            if (kept > MOST_FIGURES) {
                forget(series);
            }
        }
    }

    /// The series of each row of the table; 0 where there is none.
    private int[] rows(CrossTable.Question question) {
        List<Series> asked = new ArrayList<>();
        for (String indicator : question.indicators()) {
            for (String unit : question.units()) {
                asked.add(new Series(indicator, unit));
            }
        }
        List<Series> unknown =
                asked.stream().filter(series -> !ids.containsKey(series)).toList();
        if (!unknown.isEmpty()) {
            ids.putAll(store.listIds(unknown));
        }
        return asked.stream().mapToInt(series -> ids.getOrDefault(series, 0)).toArray();
    }

    private CrossTable fill(CrossTable.Question question, int[] rows) {
        CrossTable table = new CrossTable(question);
        long[] periods =
                question.periods().stream().mapToLong(SeriesHistory::period).toArray();
        for (int row = 0; row < rows.length; row++) {
            SeriesHistory history = histories.get(rows[row]);
            if (history != null) {
                history.fill(table, row * periods.length, periods);
            }
        }
        return table;
    }
}
