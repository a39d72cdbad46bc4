package io.plumbline.judging.standing;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.database.TestDatabase;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.register.Commitments;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.IndicatorDefinition.Direction;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Measures;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A fresh database with an empty plan of 2026 to 2030, the indicators A, B, C in 亿元 of the city, and a clock that a
/// test
/// moves; it begins on 2026-03-01.
public final class StandingSandbox implements AutoCloseable {

    public final String address = TestDatabase.freshAddress();
    public final Database database = Database.open(DatabaseAddress.parse(address));
    public final HandClock clock = new HandClock();
    public final Journal journal = new Journal(database, clock);
    public final Commitments commitments = new Commitments(database);
    public final Indicators indicators = new Indicators(database);
    public final FigureImport figureImport = new FigureImport(database, journal);
    public final Standings standings = new Standings(database, clock);
    public final long plan;

    public StandingSandbox() {
        plan = journal.writeOne(occasion(), write -> {
            new Units(database).put(write, OrganisationUnit.of("CITY", "示例市", "市", ""));
            new Units(database)
                    .put(
                            write,
                            OrganisationUnit.of("WATER", "示例市水务局", "局", "CITY").withAliases("市水务局"));
            for (String code : List.of("A", "B", "C")) {
                define(write, code, 1);
            }
            return new Plans(database)
                    .add(write, Plan.of("示例规划", "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030)))
                    .id();
        });
    }

    void define(Write write, String code, int version) {
        indicators.define(
                write,
                new IndicatorDefinition(code, version, "指标" + code, "", new Unit("亿元"), Direction.MORE_IS_BETTER));
    }

    private static Occasion occasion() {
        return Occasion.of("测试", "推演", "standing");
    }

    public void write(Consumer<Write> work) {
        journal.write(occasion(), write -> {
            work.accept(write);
            return "";
        });
    }

    public long promise(Commitment commitment) {
        return journal.writeOne(
                occasion(), it -> commitments.add(it, plan, commitment).id());
    }

    public void link(long commitment, String indicator) {
        write(it -> new Measures(database).link(it, new MeasuredBy(commitment, indicator, "CITY")));
    }

    void report(long commitment, LocalDate asOf, ProgressReport.Stage stage, String evidence) {
        write(it -> new ProgressReports(database)
                .report(it, new ProgressReport(commitment, asOf, stage, "", evidence, "市水务局")));
    }

    /// Lines of CSV below the headings indicator,unit,period,value,vintage,known_on,definition.
    public void figures(List<String> lines) {
        int accepted = figureImport
                .run(
                        occasion(),
                        new CsvFigures(new StringReader("indicator,unit,period,value,vintage,known_on,definition\n"
                                + String.join("\n", lines))))
                .accepted();
        if (accepted != lines.size()) {
            throw new IllegalArgumentException("Not all accepted: " + lines);
        }
    }

    /// Yearly values of the city from that year on.
    public void figures(String indicator, int firstYear, String... values) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            lines.add("%s,CITY,%d,%s,,,".formatted(indicator, firstYear + i, values[i]));
        }
        figures(lines);
    }

    /// All that is said of a standing; forecasts are compared by what follows from them.
    static List<Object> said(PlanStanding plan) {
        List<Object> said = new ArrayList<>();
        for (Standing it : plan.standings()) {
            said.add(List.of(
                    it.commitment(),
                    it.state(),
                    it.reason(),
                    it.method(),
                    it.wanted(),
                    it.report(),
                    it.pillars(),
                    it.measuredBy(),
                    it.owners(),
                    it.line(),
                    it.notes(),
                    it.judgement().map(judgement -> judgement.rating())));
        }
        return said;
    }

    @Override
    public void close() {
        database.close();
    }

    /// Stands still until it is moved.
    public static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        public void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
