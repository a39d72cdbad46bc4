package io.plumbline.judging.standing;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Unit;
import io.plumbline.judging.Judge;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.Reported;
import io.plumbline.measuring.Series;
import io.plumbline.measuring.Vintage;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.IndicatorDefinition.Direction;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Pillar;
import io.plumbline.register.Plan;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import io.plumbline.register.SeriesBreak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan of 2026 to 2030 and what is known of it, put together fact by fact.
public final class Examples {

    static final Plan PLAN = new Plan(1, "示例规划", "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030));

    private static final Judgements JUDGEMENTS =
            new Judgements(new Judge(Forecaster.shipped(), StandingRules.USUAL.thresholds()));

    private final List<Registered> commitments = new ArrayList<>();
    private final Map<Long, List<Pillar>> pillars = new HashMap<>();
    private final Map<Long, MeasuredBy> measures = new HashMap<>();
    private final Map<Long, ProgressReport> reports = new HashMap<>();
    private final Map<Long, List<Relation>> conflicts = new HashMap<>();
    private final List<IndicatorDefinition> definitions = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();
    private final List<Reported> figures = new ArrayList<>();
    private long lastFigure;

    public static Deadline by(int year) {
        return Deadline.By.endOf(ReportingPeriod.ofYear(year), "到" + year + "年", Deadline.Derivation.STATED);
    }

    public static Commitment.Target target(String goal, Deadline deadline) {
        return target(Goals.parse(goal), new Baseline.Unstated(), deadline, Responsibility.of("市发改委"));
    }

    public static Commitment.Target target(
            Goalpost goal, Baseline baseline, Deadline deadline, Responsibility responsibility) {
        return new Commitment.Target(
                new Citation("纲要", 0, 2, "达到"),
                Metric.of("产值"),
                goal,
                baseline,
                deadline,
                responsibility,
                Modality.PLAN,
                BindingKind.EXPECTED);
    }

    static Commitment.Task task(Deadline deadline, Responsibility responsibility) {
        return new Commitment.Task(
                new Citation("纲要", 0, 2, "建成"),
                "建成",
                "水厂",
                new Goalpost.Completion(),
                deadline,
                responsibility,
                Modality.PLAN);
    }

    static Commitment.Programme programme(int count, Deadline deadline) {
        return new Commitment.Programme(
                new Citation("纲要", 0, 2, "行动"),
                "提升行动",
                count,
                List.of(),
                deadline,
                Responsibility.of("市发改委"),
                Modality.PLAN);
    }

    Examples with(Commitment commitment) {
        return with(commitment, 0);
    }

    Examples with(Commitment commitment, long parent) {
        commitments.add(
                new Registered(commitments.size() + 1L, PLAN.id(), 1, commitment, Registered.State.ACTIVE, parent));
        return this;
    }

    /// A new version of the last commitment.
    Examples changed(Commitment commitment) {
        Registered before = commitments.removeLast();
        commitments.add(new Registered(
                before.id(), PLAN.id(), before.version() + 1, commitment, before.state(), before.parent()));
        return this;
    }

    /// The last commitment is measured by the indicator X of the city, whose newest definition has this unit.
    Examples measured(String name, String unit, Direction direction) {
        long last = commitments.getLast().id();
        measures.put(last, new MeasuredBy(last, "X", "CITY"));
        return definition(name, unit, direction);
    }

    Examples definition(String name, String unit, Direction direction) {
        definitions.add(new IndicatorDefinition("X", definitions.size() + 1, name, "", new Unit(unit), direction));
        return this;
    }

    Examples breaking(LocalDate at, int before, int after) {
        breaks.add(new SeriesBreak("X", at, before, after, "口径调整"));
        return this;
    }

    /// Values of consecutive periods from the first on, in period, of the newest definition.
    Examples figures(String firstPeriod, String... values) {
        return figures(Cumulation.IN_PERIOD, PriceBasis.NONE, firstPeriod, values);
    }

    Examples figures(Cumulation cumulation, PriceBasis price, String firstPeriod, String... values) {
        ReportingPeriod period = ReportingPeriod.parse(firstPeriod);
        for (String value : values) {
            ReportingPeriod covered = cumulation == Cumulation.TO_DATE
                    ? new ReportingPeriod(period.lastDay().withDayOfYear(1), period.end())
                    : period;
            figure(covered, definitions.size(), cumulation, price, Vintage.UNSTATED, value, value);
            period = next(period);
        }
        return this;
    }

    Examples figure(
            ReportingPeriod period,
            int definition,
            Cumulation cumulation,
            PriceBasis price,
            Vintage vintage,
            String first,
            String value) {
        figures.add(new Reported(
                period,
                definition,
                cumulation,
                price,
                vintage,
                new BigDecimal(first),
                new BigDecimal(value),
                false,
                ++lastFigure));
        return this;
    }

    private static ReportingPeriod next(ReportingPeriod period) {
        long months = java.time.temporal.ChronoUnit.MONTHS.between(period.start(), period.end());
        return new ReportingPeriod(period.end(), period.end().plusMonths(months));
    }

    /// `count` values that grow by that rate, with a small swing so that the past shows some error.
    public static String[] growing(double first, double rate, int count) {
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            double value = first * Math.pow(1 + rate, i) * (1 + 0.004 * Math.sin(2.3 * i));
            values[i] =
                    BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
        }
        return values;
    }

    /// Of the last commitment.
    Examples reported(String asOf, ProgressReport.Stage stage, String evidence) {
        long last = commitments.getLast().id();
        reports.put(last, new ProgressReport(last, LocalDate.parse(asOf), stage, "按计划推进", evidence, "市水务局"));
        return this;
    }

    /// The last commitment stands under it.
    Examples under(Pillar pillar) {
        pillars.computeIfAbsent(commitments.getLast().id(), key -> new ArrayList<>())
                .add(pillar);
        return this;
    }

    Examples conflicting(long one, long other) {
        Relation relation = new Relation(one, other, Relation.Kind.CONFLICTS, "同一指标两个目标值");
        conflicts.computeIfAbsent(one, key -> new ArrayList<>()).add(relation);
        conflicts.computeIfAbsent(other, key -> new ArrayList<>()).add(relation);
        return this;
    }

    PlanStanding on(String day) {
        PlanFacts facts = new PlanFacts(
                PLAN,
                LocalDate.parse(day),
                commitments,
                pillars,
                measures,
                reports,
                conflicts,
                Map.of("X", definitions),
                Map.of("X", breaks),
                Map.of(new Series("X", "CITY"), figures),
                Map.of("市发改委", "市发展改革委"),
                Map.of("CITY", "示例市"));
        return new PlanStanding(
                PLAN,
                java.time.Instant.EPOCH,
                LocalDate.parse(day),
                StandingRules.USUAL,
                new PlanSurvey(facts, JUDGEMENTS, StandingRules.USUAL).standings());
    }

    /// Where the last commitment stands.
    Standing lastOn(String day) {
        return on(day).standings().getLast();
    }
}
