package io.plumbline.demo;

import io.plumbline.database.Database;
import io.plumbline.judging.keeping.Forecasts;
import io.plumbline.judging.standing.Standings;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.FigureRow;
import io.plumbline.measuring.Objection;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.register.Commitments;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Measures;
import io.plumbline.register.Pillars;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Proposals;
import io.plumbline.register.Relations;
import io.plumbline.register.Review;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.breakdown.Shares;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.scheduling.keeping.Schedules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Everything of the register that the examples write into.
final class Books {

    final Units units;
    final Indicators indicators;
    final Plans plans;
    final Proposals proposals;
    final Review review;
    final Commitments commitments;
    final Pillars pillars;
    final Measures measures;
    final Relations relations;
    final Shares shares;
    final Ledgers ledgers;
    final LedgerMeasures ledgerMeasures;
    final ProgressReports reports;
    final Schedules schedules;
    final Standings standings;
    final Forecasts forecasts;
    private final FigureImport figures;

    Books(Database database, Journal journal) {
        units = new Units(database);
        indicators = new Indicators(database);
        plans = new Plans(database);
        proposals = new Proposals(database);
        review = new Review(database);
        commitments = new Commitments(database);
        pillars = new Pillars(database);
        measures = new Measures(database);
        relations = new Relations(database);
        shares = new Shares(database);
        ledgers = new Ledgers(database);
        ledgerMeasures = new LedgerMeasures(database);
        reports = new ProgressReports(database);
        schedules = new Schedules(database);
        standings = new Standings(database, ExamplePlans.clock());
        forecasts = new Forecasts(database, standings);
        figures = new FigureImport(database, journal);
    }

    /// The plan of that name, which an earlier entry added.
    Plan plan(String name, Instant knownAt) {
        return plans.list(knownAt).stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example has not added its plan yet: " + name));
    }

    /// All of them or none: a figure of an example that is refused is a mistake of the example.
    void take(Write write, List<FigureRow> rows) {
        List<Objection> objections = new ArrayList<>();
        figures.take(write, rows, objections);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("Figures of an example were refused: " + objections.getFirst());
        }
    }
}
