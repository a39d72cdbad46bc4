package io.plumbline.measuring.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Random members, entries, corrections and withdrawals: every count and sum of every moment is what plain SQL over the
/// rows says.
class LedgerHistoryTest {

    private static final List<String> STAGES = List.of("储备", "签约", "开工", "竣工", "终止");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Random random = new Random(150);
    private final List<Member> members = new ArrayList<>();
    private final List<Long> standing = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();

    @Test
    void every_answer_of_every_moment_is_that_of_the_rows() {
        try (LedgerSandbox sandbox = new LedgerSandbox()) {
            for (int command = 0; command < 400; command++) {
                change(sandbox);
                if (random.nextInt(20) == 0) {
                    moments.add(sandbox.journal.latest());
                }
            }
            for (Instant moment : moments) {
                LedgerBook book = sandbox.figures.open("PROJECTS", moment);
                for (String stage : STAGES) {
                    LocalDate day = START.plusDays(random.nextInt(400));
                    ReportingPeriod year = new ReportingPeriod(START, day.plusDays(1));
                    assertThat(book.count(LedgerMeasure.reached("PROJECTS", stage), year)
                                    .members())
                            .containsExactlyInAnyOrderElementsOf(reached(sandbox, stage, day, moment));
                    assertThat(book.count(LedgerMeasure.booked("PROJECTS", stage), year)
                                    .value())
                            .isEqualTo(booked(sandbox, stage, day, moment));
                }
            }
            assertThat(moments).hasSizeGreaterThan(10);
        }
    }

    private void change(LedgerSandbox sandbox) {
        int what = random.nextInt(10);
        if (members.size() < 3 || what == 0) {
            members.add(sandbox.project("P" + members.size(), "武昌区"));
        } else if (standing.isEmpty() || what < 7) {
            standing.add(sandbox.write(it -> sandbox.ledgers.enter(it, sandbox.projects, entry()))
                    .id());
        } else {
            long wrong = standing.remove(random.nextInt(standing.size()));
            if (what == 7) {
                sandbox.write(it -> {
                    sandbox.ledgers.withdraw(it, wrong);
                    return "";
                });
            } else {
                standing.add(sandbox.write(it -> sandbox.ledgers.correct(it, sandbox.projects, wrong, entry()))
                        .id());
            }
        }
    }

    private StageEntry entry() {
        StageEntry entry = StageEntry.of(
                members.get(random.nextInt(members.size())).id(),
                STAGES.get(random.nextInt(STAGES.size())),
                START.plusDays(random.nextInt(400)));
        return random.nextBoolean()
                ? entry
                : entry.withAmount(Quantity.of(random.nextInt(90_000), random.nextBoolean() ? "万元" : "亿元"));
    }

    private static final String KNOWN = """
            with known as (
                select entry.*, array_position(array['储备', '签约', '开工', '竣工'], entry.stage) as step
                from stage_entry entry join journal on journal.id = entry.write_id
                where journal.recorded_at <= :moment and entry.on_day <= :day
                and entry.id not in (
                    select entry_id from stage_entry_end ended join journal on journal.id = ended.write_id
                    where journal.recorded_at <= :moment))
            """;

    private static List<Long> reached(LedgerSandbox sandbox, String stage, LocalDate day, Instant moment) {
        return sandbox.database
                .jdbc()
                .sql(KNOWN + """
                        select member_id from known
                        where not exists (
                            select from known later where later.member_id = known.member_id
                            and (later.on_day, later.id) > (known.on_day, known.id))
                        and (stage = :stage
                            or step >= array_position(array['储备', '签约', '开工', '竣工'], :stage::text))""")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("day", day)
                .param("stage", stage)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private static Quantity booked(LedgerSandbox sandbox, String stage, LocalDate day, Instant moment) {
        BigDecimal sum = sandbox.database
                .jdbc()
                .sql(KNOWN + """
                        select coalesce(sum(case amount_unit when '万元' then amount / 10000 else amount end), 0)
                        from known where stage = :stage and on_day >= date '2026-01-01'""")
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .param("day", day)
                .param("stage", stage)
                .query(BigDecimal.class)
                .single();
        return new Quantity(sum, sandbox.projects.measure());
    }
}
