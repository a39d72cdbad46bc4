package io.plumbline.judging.standing;

import static io.plumbline.judging.standing.Examples.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Responsibility;
import io.plumbline.measuring.ProgressReport.Stage;
import io.plumbline.register.Pillar;
import io.plumbline.register.Pillars;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import io.plumbline.register.SeriesBreak;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is answered from memory against what a fresh start answers: whatever is promised, changed, linked, reported,
/// published late, corrected or withdrawn, both are equal for every moment and day. `-Dplumbline.commands=20000` runs
/// the
/// long form.
class StandingsHistoryTest {

    private static final int COMMANDS = Integer.getInteger("plumbline.commands", 600);

    private static final List<String> GOALS =
            List.of("≥150亿元", "≥120亿元", "年均≥5%", "累计≥600亿元", "保持≥100亿元", "倍数≥1.3", "≤140亿元", "≥40%");

    private final Random random = new Random(20_260_301);
    private final StandingSandbox sandbox = new StandingSandbox();
    private final List<Long> promised = new ArrayList<>();
    private final List<Long> pillars = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();
    private final int[] definitions = {1, 1, 1};

    @Test
    void every_answer_from_memory_is_that_of_a_fresh_start() {
        try (sandbox) {
            promise();
            moments.add(sandbox.journal.latest());
            int asked = 0;
            for (int command = 0; command < COMMANDS; command++) {
                if (random.nextInt(3) == 0) {
                    ask();
                    asked++;
                    continue;
                }
                sandbox.clock.advance(Duration.ofHours(random.nextInt(60)));
                writeSomething();
                moments.add(sandbox.journal.latest());
            }
            assertThat(asked).isGreaterThan(COMMANDS / 5);
        }
    }

    private void ask() {
        Instant knownAt = random.nextBoolean() ? sandbox.journal.latest() : moment();
        LocalDate day = random.nextBoolean()
                ? LocalDate.ofInstant(sandbox.clock.instant(), ZoneOffset.ofHours(8))
                : LocalDate.of(2026, 1, 1).plusDays(500L * random.nextInt(5));

        PlanStanding remembered = sandbox.standings.of(sandbox.plan, knownAt, day);

        PlanStanding fresh = new Standings(sandbox.database, sandbox.clock).of(sandbox.plan, knownAt, day);
        assertThat(StandingSandbox.said(remembered)).isEqualTo(StandingSandbox.said(fresh));
        assertThat(remembered.decisions(5)).hasSameSizeAs(fresh.decisions(5));
    }

    private Instant moment() {
        Instant moment = moments.get(random.nextInt(moments.size()));
        return random.nextInt(4) == 0 && moment.isAfter(moments.getFirst()) ? moment.minusNanos(1_000) : moment;
    }

    private void writeSomething() {
        switch (random.nextInt(14)) {
            case 0, 1 -> promise();
            case 2 -> sandbox.write(it -> sandbox.commitments.change(it, any(), commitment()));
            case 3 -> sandbox.write(it -> sandbox.commitments.drop(it, any()));
            case 4 -> place();
            case 5, 6 -> sandbox.link(any(), indicator());
            case 7 -> pillar();
            case 8 -> relate();
            case 9, 10 -> report();
            case 11 -> redefine();
            default -> figures();
        }
    }

    private void promise() {
        promised.add(sandbox.promise(commitment()));
    }

    private long any() {
        return promised.get(random.nextInt(promised.size()));
    }

    private String indicator() {
        return List.of("A", "B", "C").get(random.nextInt(3));
    }

    private Commitment commitment() {
        Responsibility owner = random.nextInt(4) == 0 ? Responsibility.UNSTATED : Responsibility.of("市水务局");
        int year = 2025 + random.nextInt(6);
        return switch (random.nextInt(4)) {
            case 0 -> Examples.task(by(year), owner);
            case 1 -> Examples.programme(random.nextInt(4), by(year));
            default ->
                Examples.target(
                        Goals.parse(GOALS.get(random.nextInt(GOALS.size()))), new Baseline.Unstated(), by(year), owner);
        };
    }

    /// Only later below earlier, so that nothing stands above itself.
    private void place() {
        int above = random.nextInt(promised.size());
        int below = above + random.nextInt(promised.size() - above);
        long parent = above == below ? 0 : promised.get(above);
        sandbox.write(it -> sandbox.commitments.place(it, promised.get(below), parent));
    }

    private void pillar() {
        Pillars all = new Pillars(sandbox.database);
        if (pillars.size() < 4) {
            Pillar pillar = Pillar.of(sandbox.plan, "五个中心", pillars.size() + 1, "中心" + pillars.size());
            sandbox.write(it -> pillars.add(all.add(it, pillar).id()));
        }
        sandbox.write(it -> all.assign(it, any(), pillars.get(random.nextInt(pillars.size()))));
    }

    private void relate() {
        long one = any();
        long other = any();
        Relation.Kind kind = random.nextBoolean() ? Relation.Kind.CONFLICTS : Relation.Kind.SUPPORTS;
        if (one != other) {
            sandbox.write(it -> new Relations(sandbox.database).add(it, new Relation(one, other, kind, "对照")));
        }
    }

    private void report() {
        LocalDate today = LocalDate.ofInstant(sandbox.clock.instant(), ZoneOffset.UTC);
        Stage stage = List.of(Stage.values()).get(random.nextInt(4));
        sandbox.report(any(), today.minusDays(random.nextInt(120)), stage, random.nextBoolean() ? "" : "验收表");
    }

    private void redefine() {
        int which = random.nextInt(3);
        if (definitions[which] == 3) {
            return;
        }
        String code = List.of("A", "B", "C").get(which);
        int version = ++definitions[which];
        sandbox.write(it -> {
            sandbox.define(it, code, version);
            sandbox.indicators.addBreak(
                    it, new SeriesBreak(code, LocalDate.of(2023, 1, 1), version - 1, version, "口径调整"));
        });
    }

    private void figures() {
        List<String> lines = new ArrayList<>();
        int which = random.nextInt(3);
        int definition = 1 + random.nextInt(definitions[which]);
        int first = 2012 + random.nextInt(8);
        for (int year = first; year < first + 1 + random.nextInt(10); year++) {
            boolean withdrawn = random.nextInt(15) == 0;
            lines.add("%s,CITY,%d,%s,%s,%s,%d"
                    .formatted(
                            List.of("A", "B", "C").get(which),
                            year,
                            withdrawn ? "" : "" + (60 + 4 * (year - 2012) + random.nextInt(6)),
                            withdrawn ? "撤回" : "",
                            random.nextInt(3) == 0 ? "2026-02-%02d".formatted(1 + random.nextInt(28)) : "",
                            definition));
        }
        sandbox.figures(lines);
    }
}
