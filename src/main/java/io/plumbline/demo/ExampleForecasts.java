package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.register.Plan;
import io.plumbline.register.Write;
import java.time.LocalDate;
import java.util.List;

/// The forecasts that the program would have made on each day on which something was written, kept on that day.
final class ExampleForecasts {

    private ExampleForecasts() {}

    /// One entry for each day of the others, to be written after them.
    static List<Entry> entries(List<Entry> others) {
        return others.stream()
                .map(Entry::day)
                .distinct()
                .map(ExampleForecasts::entry)
                .toList();
    }

    private static Entry entry(LocalDate day) {
        return new Entry(
                day,
                "example:forecasts:" + day,
                "准绳",
                new Bilingual("存档新的预测", "forecasts are kept"),
                (books, write) -> keep(books, write, day));
    }

    private static void keep(Books books, Write write, LocalDate day) {
        for (Plan plan : books.plans.list(write.recordedAt())) {
            books.forecasts.keep(
                    write, books.forecasts.listNew(books.standings.of(plan.id(), write.recordedAt(), day)));
        }
    }
}
