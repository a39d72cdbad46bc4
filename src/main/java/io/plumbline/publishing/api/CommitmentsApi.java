package io.plumbline.publishing.api;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.measuring.ProgressReports;
import io.plumbline.register.Commitments;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Measures;
import io.plumbline.register.Pillars;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Receipt;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import io.plumbline.register.Relations;
import io.plumbline.server.Call;
import io.plumbline.server.MissingPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The commitments with their versions, and what they are linked to.
final class CommitmentsApi {

    private final Plans plans;
    private final Commitments commitments;
    private final Relations relations;
    private final Measures measures;
    private final Pillars pillars;
    private final ProgressReports reports;
    private final Moments moments;
    private final Writer writer;

    CommitmentsApi(Database database, Moments moments, Writer writer) {
        this.plans = new Plans(database);
        this.commitments = new Commitments(database);
        this.relations = new Relations(database);
        this.measures = new Measures(database);
        this.pillars = new Pillars(database);
        this.reports = new ProgressReports(database);
        this.moments = moments;
        this.writer = writer;
    }

    /// A version with the entry of the journal that made it.
    record Version(Registered registered, Written written) {}

    /// Where a commitment is put: below which, 0 for the top.
    record Parent(long parent) {}

    /// Which indicator measures a target, of which place.
    record Indicator(String indicator, String place) {}

    /// The pillar that a commitment is put under.
    record Under(long pillar) {}

    List<Route> routes() {
        String one = "/commitments/{commitment}";
        return List.of(
                Route.get("/plans/{plan}/commitments", "规划的承诺事项", "the commitments of a plan")
                        .asOf()
                        .list(Registered.class, this::list),
                Route.post("/plans/{plan}/commitments", "新增承诺事项", "add a commitment")
                        .taking(Commitment.class)
                        .one(Written.class, this::add),
                Route.get(one, "一项承诺", "a commitment").asOf().one(Registered.class, this::get),
                Route.put(one, "修改承诺，形成新版本", "change a commitment: a new version")
                        .taking(Commitment.class)
                        .one(Written.class, this::change),
                Route.delete(one, "取消承诺，留痕", "drop a commitment: a new version that says so")
                        .one(Written.class, this::drop),
                Route.get(one + "/versions", "各版本", "all versions").list(Version.class, this::versions),
                Route.put(one + "/parent", "调整隶属", "put it below another")
                        .taking(Parent.class)
                        .one(Written.class, this::place),
                Route.put(one + "/indicator", "指定衡量指标", "say what measures it")
                        .taking(Indicator.class)
                        .one(Written.class, this::measure),
                Route.put(one + "/pillar", "归入支柱", "put it under a pillar")
                        .taking(Under.class)
                        .one(Written.class, this::assign),
                Route.get(one + "/reports", "进展报告", "progress reports")
                        .asOf()
                        .list(ProgressReport.class, this::listReports),
                Route.get(one + "/relations", "与其他承诺的关系", "relations to others")
                        .asOf()
                        .list(Relation.class, this::listRelations),
                Route.post("/relations", "登记承诺之间的关系", "relate two commitments")
                        .taking(Relation.class)
                        .one(Written.class, this::relate));
    }

    private Items<Registered> list(Call call) {
        Instant knownAt = moments.knownAt(call);
        Plan plan = PlansApi.get(plans, call.number("plan"), knownAt);
        return new Items<>(knownAt, commitments.list(plan.id(), knownAt));
    }

    private Written add(Call call) {
        Commitment sent = Json.read(call, Commitment.class);
        Plan plan = PlansApi.get(plans, call.number("plan"), moments.knownAt(call));
        return writer.write(
                call,
                "add-commitment",
                write -> commitments.add(write, plan.id(), sent).id());
    }

    private Registered get(Call call) {
        return get(call.number("commitment"), moments.knownAt(call));
    }

    private Registered get(long id, Instant knownAt) {
        if (commitments.listVersions(id).isEmpty()) {
            throw new MissingPage("""
                    登记册里没有编号为 %d 的承诺事项
                    No commitment %d in the register.""".formatted(id, id));
        }
        return commitments.get(id, knownAt);
    }

    private Written change(Call call) {
        Commitment sent = Json.read(call, Commitment.class);
        long id = get(call).id();
        return writer.write(
                call,
                "change-commitment",
                write -> commitments.change(write, id, sent).id());
    }

    private Written drop(Call call) {
        long id = get(call).id();
        return writer.write(
                call, "drop-commitment", write -> commitments.drop(write, id).id());
    }

    private Items<Version> versions(Call call) {
        long id = get(call).id();
        List<Registered> all = commitments.listVersions(id);
        List<Receipt> receipts = commitments.listReceipts(id);
        List<Version> versions = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            versions.add(new Version(all.get(at), Written.of(receipts.get(at), id)));
        }
        return new Items<>(moments.knownAt(call), versions);
    }

    private Written place(Call call) {
        Parent sent = Json.read(call, Parent.class);
        long id = get(call).id();
        return writer.write(
                call,
                "place-commitment",
                write -> commitments.place(write, id, sent.parent()).id());
    }

    private Written measure(Call call) {
        Indicator sent = Json.read(call, Indicator.class);
        long id = get(call).id();
        return writer.write(call, "link-indicator", write -> {
            measures.link(write, new MeasuredBy(id, sent.indicator(), sent.place()));
            return id;
        });
    }

    private Written assign(Call call) {
        Under sent = Json.read(call, Under.class);
        long id = get(call).id();
        return writer.write(call, "assign-pillar", write -> {
            pillars.assign(write, id, sent.pillar());
            return id;
        });
    }

    private Items<ProgressReport> listReports(Call call) {
        Registered one = get(call);
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, reports.list(one.id(), knownAt));
    }

    private Items<Relation> listRelations(Call call) {
        Registered one = get(call);
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, relations.listOf(one.id(), knownAt));
    }

    private Written relate(Call call) {
        Relation sent = Json.read(call, Relation.class);
        return writer.write(call, "relate", write -> {
            relations.add(write, sent);
            return sent.from();
        });
    }
}
