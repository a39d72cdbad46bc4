package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Option;

/// Which plan of the register: by its name, a part of it that no other has, or its number.
final class PlanOption {

    @Option(
            names = "--plan",
            paramLabel = "NAME",
            description = {
                "规划的名称（可只写一部分）或编号；只有一个规划时可不写。",
                "The plan by name, part of it, or number; may be left out if there is one."
            })
    private String plan = "";

    Plan find(Database database, Instant knownAt) {
        List<Plan> plans = new Plans(database).list(knownAt);
        List<Plan> called = plans.stream()
                .filter(it -> plan.isEmpty() || it.name().equals(plan) || plan.equals("" + it.id()))
                .toList();
        List<Plan> found = called.isEmpty()
                ? plans.stream().filter(it -> it.name().contains(plan)).toList()
                : called;
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    """
                    不能确定是哪一个规划：%s
                    Not one plan is meant by “%s”.
                    Maybe one of these: %s""".formatted(plan, plan, plans.stream().map(Plan::name).toList()));
        }
        return found.getFirst();
    }
}
