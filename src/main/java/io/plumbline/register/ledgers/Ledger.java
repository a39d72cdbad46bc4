package io.plumbline.register.ledgers;

import io.plumbline.basics.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A list of what is counted by its members (台账): projects, firms, products, plans, cities, certificates. `plan` is the
/// number of the plan it serves, 0 if no single one; `measure` is the unit that amounts are added in; `columns` are
/// those
/// that its members have besides name, unit and place; `stages` stand in the order of the way through them.
public record Ledger(
        long id,
        long plan,
        String code,
        String name,
        String purpose,
        Unit measure,
        List<String> columns,
        List<Stage> stages) {

    public Ledger {
        columns = List.copyOf(columns);
        stages = List.copyOf(stages);
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("""
                    台账须有代码和名称：%s %s
                    A ledger needs a code and a name: %s %s.""".formatted(code, name, code, name));
        }
        requireOnce(columns, "列", "column");
        requireOnce(stages.stream().map(Stage::name).toList(), "阶段", "stage");
    }

    /// A step of the way (阶段). A stage that is `leaving` ends the way without having gone it: 终止, 退库, 撤销.
    public record Stage(String name, boolean leaving) {

        public Stage {
            if (name.isBlank()) {
                throw new IllegalArgumentException("阶段须有名称\nA stage needs a name.");
            }
        }
    }

    /// One that has no number yet and serves no single plan.
    public static Ledger of(String code, String name, String purpose, Unit measure) {
        return new Ledger(0, 0, code, name, purpose, measure, List.of(), List.of());
    }

    public Ledger ofPlan(long planNumber) {
        return new Ledger(id, planNumber, code, name, purpose, measure, columns, stages);
    }

    public Ledger withColumns(String... headings) {
        return new Ledger(id, plan, code, name, purpose, measure, List.of(headings), stages);
    }

    /// The stages of the way, in order.
    public Ledger withStages(String... names) {
        List<Stage> way =
                List.of(names).stream().map(stage -> new Stage(stage, false)).toList();
        return new Ledger(id, plan, code, name, purpose, measure, columns, way);
    }

    /// One more stage that ends the way.
    public Ledger withLeaving(String stage) {
        List<Stage> more = new ArrayList<>(stages);
        more.add(new Stage(stage, true));
        return new Ledger(id, plan, code, name, purpose, measure, columns, more);
    }

    Ledger withId(long number) {
        return new Ledger(number, plan, code, name, purpose, measure, columns, stages);
    }

    /// How far along the way a stage lies: 0 the first; -1 for a stage that leaves it or is none.
    public int step(String stage) {
        List<String> way =
                stages.stream().filter(it -> !it.leaving()).map(Stage::name).toList();
        return way.indexOf(stage);
    }

    public boolean hasStage(String stage) {
        return stages.stream().anyMatch(it -> it.name().equals(stage));
    }

    private static void requireOnce(List<String> names, String chinese, String english) {
        HashSet<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("""
                    台账的%s不能重名：%s
                    A ledger must not have two %ss of one name: %s.""".formatted(chinese, twice, english, twice));
        });
    }
}
