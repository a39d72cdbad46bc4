package io.plumbline.demo;

import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Journal;
import io.plumbline.register.Plan;
import io.plumbline.register.Registered;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A database with both examples, loaded once for all tests of the package; they only read it.
final class LoadedExamples {

    private static final LoadedExamples ONCE = new LoadedExamples();

    final Database database = TestDatabase.fresh();
    final List<Loading> steps = new ArrayList<>();
    final List<Plan> plans = ExamplePlans.load(database, steps::add);
    final Journal journal = new Journal(database, ExamplePlans.clock());
    final Books books = new Books(database, journal);
    final Instant latest = journal.latest();

    private LoadedExamples() {}

    static LoadedExamples get() {
        return ONCE;
    }

    List<Registered> commitments(long plan) {
        return books.commitments.list(plan, latest);
    }

    PlanStanding standing(long plan) {
        return standing(plan, ExamplePlans.DAY);
    }

    /// As it was known on that day.
    PlanStanding standing(long plan, LocalDate day) {
        Instant evening =
                day.plusDays(1).atStartOfDay(ExamplePlans.ZONE).toInstant().minusSeconds(1);
        return new Standings(database, ExamplePlans.clock()).of(plan, evening, day);
    }

    /// The documents of a plan by name.
    Map<String, String> texts(long plan) {
        Map<String, String> texts = new HashMap<>();
        books.plans
                .listDocuments(plan, latest)
                .forEach(document ->
                        texts.put(document.name(), new String(books.plans.bytes(document), StandardCharsets.UTF_8)));
        return texts;
    }
}
