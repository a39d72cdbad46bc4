package io.plumbline.register.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Commitments;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Write;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// A target is measured by rows once somebody said by which.
class LedgerMeasuresTest {

    private static final LedgerMeasure SIGNED =
            LedgerMeasure.reached("P", "签约").inPlace("武昌区").ofUnit("基金公司");

    @Test
    void the_last_link_of_a_commitment_counts_and_an_earlier_one_was_known_before() {
        try (Database database = TestDatabase.fresh()) {
            Journal journal = new Journal(database, Clock.systemUTC());
            LedgerMeasures measures = new LedgerMeasures(database);
            long plan = write(
                    journal,
                    it -> new Plans(database)
                            .add(it, Plan.of("行动方案", "方案", "市政府", ReportingPeriod.ofYears(2026, 2030)))
                            .id());
            long target = write(
                    journal,
                    it -> new Commitments(database).add(it, plan, projects()).id());
            write(
                    journal,
                    it -> new Ledgers(database)
                            .put(
                                    it,
                                    Ledger.of("P", "项目台账", "", new Unit("亿元"))
                                            .ofPlan(plan)
                                            .withStages("签约"))
                            .id());

            write(journal, it -> link(measures, it, target, SIGNED));
            Instant signed = journal.latest();
            write(journal, it -> link(measures, it, target, LedgerMeasure.booked("P", "签约")));
            Instant booked = journal.latest();
            write(journal, it -> {
                measures.unlink(it, target);
                return 0L;
            });

            assertThat(measures.byCommitment(plan, signed)).containsEntry(target, SIGNED);
            assertThat(measures.byCommitment(plan, booked)).containsEntry(target, LedgerMeasure.booked("P", "签约"));
            assertThat(measures.byCommitment(plan, journal.latest())).isEmpty();
            assertThatThrownBy(() -> write(journal, it -> link(measures, it, target, LedgerMeasure.reached("P", "开工"))))
                    .hasMessageContaining("Ledger P has no stage 开工");
        }
    }

    private static long link(LedgerMeasures measures, Write write, long target, LedgerMeasure measure) {
        measures.link(write, target, measure);
        return 0;
    }

    private static long write(Journal journal, Function<Write, Long> work) {
        return journal.writeOne(Occasion.of("张三", "", "ledger"), work);
    }

    private static Commitment projects() {
        String text = "支持150个重大项目";
        return new Commitment.Target(
                Citation.of("方案", text, 0, text.length()),
                Metric.of("重大项目"),
                new Goalpost.AtLeast(Quantity.of(150, "个")),
                new Baseline.Unstated(),
                Deadline.By.endOf(ReportingPeriod.ofYear(2030), "到2030年", Deadline.Derivation.STATED),
                Responsibility.UNSTATED,
                Modality.PLAN,
                BindingKind.EXPECTED);
    }
}
