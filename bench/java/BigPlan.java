import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.register.Commitments;
import io.plumbline.register.IndicatorDefinition;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A plan of 10,000 commitments on 2026-07-01: a fifth are targets, half of them linked to an indicator of its own (60 of 100
/// yearly over 14 years, 25 quarterly over 10, 15 monthly over 5), a tenth programmes with four members each, the others
/// tasks, of which most have a report.
final class BigPlan {

    static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final int UNITS = 200;
    private static final String HEADINGS = "indicator,unit,period,value,vintage,known_on\n";

    final Database database;
    final Clock clock = Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    final Journal journal;
    private final Random random = new Random(1);

    BigPlan(Database database) {
        this.database = database;
        this.journal = new Journal(database, clock);
    }

    long fill(int commitments) {
        long plan = journal.writeOne(Occasion.of("bench", "", "plan"), write -> {
            Units units = new Units(database);
            units.put(write, OrganisationUnit.of("CITY", "示例市", "市", ""));
            for (int unit = 0; unit < UNITS; unit++) {
                units.put(write, OrganisationUnit.of("U" + unit, "第" + unit + "局", "局", "CITY"));
            }
            return new Plans(database)
                    .add(write, Plan.of("示例规划", "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030)))
                    .id();
        });
        write(write -> {
            Commitments register = new Commitments(database);
            long programme = 0;
            for (int number = 0; number < commitments; number++) {
                long id = register.add(write, plan, commitment(number)).id();
                switch (number % 10) {
                    case 0 -> link(write, number / 10, id);
                    case 5 -> programme = id;
                    case 6, 7, 8, 9 -> register.place(write, id, programme);
                    default -> {}
                }
                if (number % 10 > 1 && random.nextInt(10) < 7) {
                    report(write, id);
                }
            }
        });
        StringBuilder lines = new StringBuilder();
        for (int series = 0; series < commitments / 10; series++) {
            figures(series, lines);
        }
        figures(lines.toString());
        return plan;
    }

    private Commitment commitment(int number) {
        int year = 2026 + random.nextInt(5);
        Deadline deadline =
                Deadline.By.endOf(ReportingPeriod.ofYear(year), "到" + year + "年", Deadline.Derivation.STATED);
        Responsibility owner =
                random.nextInt(10) == 0 ? Responsibility.UNSTATED : Responsibility.of("第" + random.nextInt(UNITS) + "局");
        Citation citation = new Citation("纲要", 10 * number, 10 * number + 4, "建设水厂");
        if (number % 10 == 5) {
            return new Commitment.Programme(
                    citation, "行动" + number, 4, java.util.List.of(), deadline, owner, Modality.PLAN);
        }
        if (number % 10 > 1) {
            return new Commitment.Task(
                    citation, "建设", "水厂" + number, new Goalpost.Completion(), deadline, owner, Modality.PLAN);
        }
        return new Commitment.Target(
                citation,
                Metric.of("指标" + number),
                new Goalpost.AtLeast(Quantity.of(800 + random.nextInt(400), unit(number / 10))),
                new Baseline.Unstated(),
                deadline,
                owner,
                Modality.PLAN,
                BindingKind.EXPECTED);
    }

    /// Shorter periods are of ratios, which are never added up.
    private String unit(int series) {
        return series % 100 < 60 ? "亿元" : "‰";
    }

    private void link(Write write, int series, long commitment) {
        new Indicators(database)
                .define(
                        write,
                        new IndicatorDefinition(
                                "I" + series,
                                1,
                                "指标" + series,
                                "",
                                new Unit(unit(series)),
                                IndicatorDefinition.Direction.MORE_IS_BETTER));
        new Measures(database).link(write, new MeasuredBy(commitment, "I" + series, "CITY"));
    }

    private void report(Write write, long commitment) {
        ProgressReport.Stage[] stages = ProgressReport.Stage.values();
        new ProgressReports(database)
                .report(
                        write,
                        new ProgressReport(
                                commitment,
                                DAY.minusDays(random.nextInt(150)),
                                stages[random.nextInt(stages.length)],
                                "按计划推进",
                                random.nextBoolean() ? "" : "验收表",
                                "第1局"));
    }

    private void figures(int series, StringBuilder lines) {
        int perYear = series % 100 < 60 ? 1 : series % 100 < 85 ? 4 : 12;
        int years = perYear == 1 ? 14 : perYear == 4 ? 10 : 5;
        double value = 500;
        for (int i = 0; i < years * perYear; i++) {
            value *= 1 + 0.05 / perYear + 0.01 * random.nextGaussian();
            int year = 2026 - years + i / perYear;
            int part = i % perYear + 1;
            String period = perYear == 1
                    ? "" + year
                    : perYear == 4 ? "%d-Q%d".formatted(year, part) : "%d-%02d".formatted(year, part);
            lines.append("I%d,CITY,%s,%.2f,,\n".formatted(series, period, value));
        }
    }

    void figures(String lines) {
        new FigureImport(database, journal)
                .run(
                        Occasion.of("bench", "", "figures"),
                        new CsvFigures(new StringReader(HEADINGS + lines)));
    }

    private void write(Consumer<Write> work) {
        journal.write(Occasion.of("bench", "", "fill"), write -> {
            work.accept(write);
            return "";
        });
    }

    /// Figures of another 50 indicators, of all units, over 120 months: 1,200,000.
    void fillFigures() {
        write(write -> {
            for (int number = 0; number < 50; number++) {
                new Indicators(database)
                        .define(
                                write,
                                new IndicatorDefinition(
                                        "J" + number,
                                        1,
                                        "月度指标" + number,
                                        "",
                                        new Unit("亿元"),
                                        IndicatorDefinition.Direction.MORE_IS_BETTER));
            }
        });
        for (int year = 2016; year < 2026; year++) {
            StringBuilder lines = new StringBuilder();
            for (int row = 0; row < 12 * 50 * UNITS; row++) {
                lines.append("J%d,U%d,%d-%02d,%d,,\n".formatted(
                        row % 50, row / 50 % UNITS, year, row / 50 / UNITS + 1, random.nextInt(100_000)));
            }
            figures(lines.toString());
        }
    }
}
