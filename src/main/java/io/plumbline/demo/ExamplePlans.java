package io.plumbline.demo;

import io.plumbline.database.Database;
import io.plumbline.register.Journal;
import io.plumbline.register.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Loads the example plans into a database through the ordinary register, each write dated on the day that the example
/// tells. What is there already is left as it is: loading again does nothing.
///
/// The journal goes on from the last day of the examples; in a database that was written to later, they are recorded
/// after what is there.
public final class ExamplePlans {

    /// The day that counts as today in the examples, so that pages and tests do not age.
    public static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    /// The name of the plan of sourced facts.
    public static final String WUHAN = WuhanPlan.NAME;

    /// The name of the plan of a city that does not exist.
    public static final String CITY = CityPlan.NAME;

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> NAMES = List.of(WUHAN, CITY);

    private ExamplePlans() {}

    /// Six in the evening of the last day, for as long as it runs.
    public static Clock clock() {
        return Clock.fixed(DAY.atTime(LocalTime.of(18, 0)).atZone(ZONE).toInstant(), ZONE);
    }

    /// Answers the plans, in the order in which they are to be chosen from.
    public static List<Plan> load(Database database, Consumer<Loading> progress) {
        new Chronicle(database).write(entries(), progress);
        Journal journal = new Journal(database, clock());
        Books books = new Books(database, journal);
        Instant knownAt = journal.latest();
        return NAMES.stream().map(name -> books.plan(name, knownAt)).toList();
    }

    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(WuhanPlan.entries());
        entries.addAll(CityPlan.entries());
        entries.addAll(ExampleSchedules.entries(CITY));
        entries.addAll(ExampleForecasts.entries(entries));
        return entries;
    }

    /// M1 to M25, with what stands for each in the register.
    public static List<ExampleRow> listRows(Database database) {
        Journal journal = new Journal(database, clock());
        return WuhanPlan.listRows(new Books(database, journal), journal.latest());
    }
}
