package io.plumbline.publishing.api;

import io.plumbline.database.Database;
import io.plumbline.register.Commitments;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Registered;
import io.plumbline.register.Units;
import io.plumbline.server.Call;
import io.plumbline.server.MissingPage;
import java.time.Instant;
import java.util.List;

/// Organisations and places.
final class UnitsApi {

    private final Units units;
    private final Commitments commitments;
    private final Moments moments;
    private final Writer writer;

    UnitsApi(Database database, Moments moments, Writer writer) {
        this.units = new Units(database);
        this.commitments = new Commitments(database);
        this.moments = moments;
        this.writer = writer;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/units", "单位和地区", "units and places").asOf().list(OrganisationUnit.class, this::list),
                Route.post("/units", "新增或更新单位", "add a unit, or a new state of one")
                        .taking(OrganisationUnit.class)
                        .one(Written.class, this::put),
                Route.get("/units/{unit}", "一个单位", "a unit").asOf().one(OrganisationUnit.class, this::one),
                Route.get("/units/{unit}/commitments", "该单位牵头或配合的承诺", "what the unit leads or supports")
                        .asOf()
                        .list(Registered.class, this::listCommitments));
    }

    private Items<OrganisationUnit> list(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, units.list(knownAt));
    }

    private Written put(Call call) {
        OrganisationUnit sent = Json.read(call, OrganisationUnit.class);
        return writer.write(call, "put-unit", write -> {
            units.put(write, sent);
            return units.id(sent.code());
        });
    }

    private OrganisationUnit one(Call call) {
        String code = call.path("unit");
        return units.list(moments.knownAt(call)).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new MissingPage("""
                        没有代码为 %s 的单位
                        No unit has the code %s.
                        Maybe it had not been added then, or its code is written differently.""".formatted(code, code)));
    }

    private Items<Registered> listCommitments(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, commitments.listOf(one(call).code(), knownAt));
    }
}
