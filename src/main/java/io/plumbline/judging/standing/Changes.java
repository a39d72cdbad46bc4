package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.judging.lines.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What changed in a plan between two moments (变化情况), by commitment.
public record Changes(PlanStanding earlier, PlanStanding later, List<Change> list) {

    public Changes {
        list = List.copyOf(list);
    }

    public static Changes between(PlanStanding earlier, PlanStanding later) {
        if (earlier.plan().id() != later.plan().id()) {
            throw new IllegalArgumentException("""
                    只能比较同一规划的两个时点：%s，%s
                    Changes are those of one plan, not of %s and %s.""".formatted(
                            earlier.plan().name(),
                            later.plan().name(),
                            earlier.plan().name(),
                            later.plan().name()));
        }
        Map<Long, Standing> before = new HashMap<>();
        earlier.standings().forEach(it -> before.put(it.id(), it));
        List<Change> changes = new ArrayList<>();
        for (Standing now : later.standings()) {
            Standing then = before.remove(now.id());
            if (then == null) {
                changes.add(new Change(Change.Kind.ADDED, now, now.state().words()));
            } else {
                compare(then, now, changes);
            }
        }
        before.values()
                .forEach(gone -> changes.add(
                        new Change(Change.Kind.DROPPED, gone, gone.state().words())));
        changes.sort(Comparator.comparingLong((Change it) -> it.standing().id()).thenComparing(Change::kind));
        return new Changes(earlier, later, changes);
    }

    public List<Change> of(Change.Kind kind) {
        return list.stream().filter(it -> it.kind() == kind).toList();
    }

    private static void compare(Standing then, Standing now, List<Change> changes) {
        if (then.commitment().version() != now.commitment().version()) {
            changes.add(new Change(Change.Kind.REVISED, now, revised(then, now)));
        }
        if (then.state() != now.state()) {
            changes.add(new Change(
                    Change.Kind.MOVED,
                    now,
                    new Bilingual(
                            then.state().words().chinese() + " → "
                                    + now.state().words().chinese(),
                            then.state().words().english() + " → "
                                    + now.state().words().english())));
        }
        now.line()
                .filter(line ->
                        line.lastFigure() > then.line().map(Line::lastFigure).orElse(0L))
                .ifPresent(line -> changes.add(new Change(Change.Kind.NEW_FIGURE, now, figure(line))));
        now.report()
                .filter(report -> !then.report().equals(now.report()))
                .ifPresent(report -> changes.add(new Change(
                        Change.Kind.NEW_REPORT,
                        now,
                        Bilingual.format(
                                "%1$s %2$s：%3$s",
                                "%1$s %2$s: %4$s",
                                report.asOf(),
                                report.reporter(),
                                report.stage().words().chinese(),
                                report.stage().words().english()))));
    }

    private static Bilingual figure(Line line) {
        return Bilingual.format("最近 %s 为 %s", "last %s: %s", line.lastPeriod().code(), line.lastValue());
    }

    private static Bilingual revised(Standing then, Standing now) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        Commitment before = then.promised();
        Commitment after = now.promised();
        note(!before.citation().equals(after.citation()), "原文", "words", chinese, english);
        note(!before.title().equals(after.title()), "名称", "name", chinese, english);
        note(!goal(before).equals(goal(after)), "目标值", "goal", chinese, english);
        note(!before.deadline().equals(after.deadline()), "时限", "deadline", chinese, english);
        note(!before.responsibility().equals(after.responsibility()), "责任单位", "owner", chinese, english);
        note(then.commitment().parent() != now.commitment().parent(), "层级", "place", chinese, english);
        return new Bilingual(
                "第 %d 版：%s".formatted(now.commitment().version(), String.join("、", chinese)),
                "version %d: %s".formatted(now.commitment().version(), String.join(", ", english)));
    }

    private static void note(
            boolean differs, String chinese, String english, List<String> chineseWords, List<String> englishWords) {
        if (differs) {
            chineseWords.add(chinese);
            englishWords.add(english);
        }
    }

    private static Object goal(Commitment commitment) {
        return switch (commitment) {
            case Commitment.Target it -> it.goalpost();
            case Commitment.Task it -> it.goalpost();
            case Commitment.Programme it -> it.members();
            case Commitment.Project it -> it.step();
        };
    }
}
