package io.plumbline.register.breakdown;

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
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Commitments;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Registered;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A fresh database with a city, two districts and a bureau, and a plan of 2026 to 2030 that promises nothing yet.
final class BreakdownSandbox implements AutoCloseable {

    final Database database = TestDatabase.fresh();
    final Journal journal = new Journal(database, Clock.systemUTC());
    final Commitments commitments = new Commitments(database);
    final Shares shares = new Shares(database);
    final Breakdowns breakdowns = new Breakdowns(database);
    final long plan;

    BreakdownSandbox() {
        plan = write(it -> {
            Units units = new Units(database);
            units.put(it, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(it, OrganisationUnit.of("420106", "武昌区", "区", "420100"));
            units.put(it, OrganisationUnit.of("420102", "江岸区", "区", "420100"));
            units.put(it, OrganisationUnit.of("DRC", "市发改委", "局", ""));
            return addPlan(it, "行动方案");
        });
    }

    long addPlan(Write write, String name) {
        return new Plans(database)
                .add(write, Plan.of(name, "方案", "市政府", ReportingPeriod.ofYears(2026, 2030)))
                .id();
    }

    <T> T write(Function<Write, T> work) {
        List<T> made = new ArrayList<>();
        journal.write(Occasion.of("张三", "分解", "breakdown"), write -> {
            made.add(work.apply(write));
            return "";
        });
        return made.getFirst();
    }

    /// One that the bureau leads, due at the end of 2030.
    Registered add(Goalpost goalpost) {
        return write(it -> commitments.add(it, plan, target(goalpost, Responsibility.of("市发改委"), 2030)));
    }

    void put(Share... parts) {
        write(it -> {
            for (Share part : parts) {
                shares.put(it, part);
            }
            return "";
        });
    }

    Breakdown breakdown(Registered whole) {
        return breakdowns.list(plan, journal.latest()).stream()
                .filter(it -> it.whole().id() == whole.id())
                .findFirst()
                .orElseThrow();
    }

    /// As “缺口 2030: words”, the kinds and places only.
    List<String> mismatches(Registered whole) {
        return breakdown(whole).mismatches().stream()
                .map(it -> (it.kind().label() + " " + it.where()).strip())
                .toList();
    }

    static Commitment target(Goalpost goalpost, Responsibility responsibility, int year) {
        return new Commitment.Target(
                cited("某指标"),
                Metric.of("某指标"),
                goalpost,
                new Baseline.Unstated(),
                by(year),
                responsibility,
                Modality.PLAN,
                BindingKind.EXPECTED);
    }

    static Commitment task(String object, Responsibility responsibility, int year) {
        return new Commitment.Task(
                cited(object), "建设", object, new Goalpost.Completion(), by(year), responsibility, Modality.PLAN);
    }

    private static Deadline by(int year) {
        return Deadline.By.endOf(ReportingPeriod.ofYear(year), "到%d年".formatted(year), Deadline.Derivation.STATED);
    }

    private static Citation cited(String quote) {
        return Citation.of("方案", quote, 0, quote.length());
    }

    static Quantity billion(String value) {
        return Quantity.of(value, "亿元");
    }

    @Override
    public void close() {
        database.close();
    }
}
