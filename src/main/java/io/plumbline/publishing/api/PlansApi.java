package io.plumbline.publishing.api;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.register.Pillar;
import io.plumbline.register.Pillars;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import io.plumbline.server.Call;
import io.plumbline.server.MissingPage;
import java.time.Instant;
import java.util.List;

/// Plans, their pillars, and how their commitments are related.
final class PlansApi {

    private final Plans plans;
    private final Pillars pillars;
    private final Relations relations;
    private final Moments moments;
    private final Writer writer;

    PlansApi(Database database, Moments moments, Writer writer) {
        this.plans = new Plans(database);
        this.pillars = new Pillars(database);
        this.relations = new Relations(database);
        this.moments = moments;
        this.writer = writer;
    }

    /// A plan to be added.
    record NewPlan(String name, String kind, String issuer, ReportingPeriod period) {

        Plan plan() {
            if (name.isBlank()) {
                throw new IllegalArgumentException("""
                        规划须有名称
                        A plan needs a name.""");
            }
            return Plan.of(name, kind, issuer, period);
        }
    }

    /// A pillar to be added.
    record NewPillar(String axis, int ordinal, String name) {}

    List<Route> routes() {
        return List.of(
                Route.get("/plans", "全部规划", "all plans").asOf().list(Plan.class, this::list),
                Route.post("/plans", "新增规划", "add a plan").taking(NewPlan.class).one(Written.class, this::add),
                Route.get("/plans/{plan}", "一个规划", "a plan").asOf().one(Plan.class, this::one),
                Route.get("/plans/{plan}/pillars", "规划的支柱", "the pillars of a plan")
                        .asOf()
                        .list(Pillar.class, this::listPillars),
                Route.post("/plans/{plan}/pillars", "新增支柱", "add a pillar")
                        .taking(NewPillar.class)
                        .one(Written.class, this::addPillar),
                Route.get("/plans/{plan}/relations", "规划的承诺与其他承诺的关系", "relations of the plan's commitments")
                        .asOf()
                        .list(Relation.class, this::listRelations));
    }

    private Items<Plan> list(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, plans.list(knownAt));
    }

    private Written add(Call call) {
        Plan plan = Json.read(call, NewPlan.class).plan();
        return writer.write(call, "add-plan", write -> plans.add(write, plan).id());
    }

    private Plan one(Call call) {
        return get(plans, call.number("plan"), moments.knownAt(call));
    }

    /// @throws MissingPage where no plan had that number then
    static Plan get(Plans plans, long id, Instant knownAt) {
        return plans.list(knownAt).stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingPage("""
                        没有编号为 %d 的规划
                        No plan has the number %d.
                        Maybe it was added after %s.""".formatted(id, id, knownAt)));
    }

    private Items<Pillar> listPillars(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, pillars.list(one(call).id(), knownAt));
    }

    private Written addPillar(Call call) {
        NewPillar sent = Json.read(call, NewPillar.class);
        Plan plan = one(call);
        return writer.write(
                call,
                "add-pillar",
                write -> pillars.add(write, Pillar.of(plan.id(), sent.axis(), sent.ordinal(), sent.name()))
                        .id());
    }

    private Items<Relation> listRelations(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, relations.list(one(call).id(), knownAt));
    }
}
