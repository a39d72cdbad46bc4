package io.plumbline.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.publishing.api.ApiSandbox.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// Plans, pillars, commitments, units and indicators over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterApiTest {

    private static final String TARGET = """
            {"kind": "Target",
             "citation": {"document": "纲要", "start": 0, "end": 10, "quote": "经济总量达到三万亿元"},
             "metric": {"words": "经济总量", "elided": false},
             "goalpost": {"kind": "AtLeast", "bound": {"value": %d, "unit": "亿元"}},
             "baseline": {"kind": "Unstated"},
             "deadline": {"kind": "Open"},
             "responsibility": {"lead": ["武昌区"], "supporting": [], "candidates": []},
             "modality": "FIRM",
             "binding": "EXPECTED"}""";

    private ApiSandbox sandbox;
    private long plan;

    @BeforeAll
    void open() {
        sandbox = new ApiSandbox();
        plan = number(sandbox.postJson("/plans", """
                {"name": "行动方案", "kind": "行动方案", "issuer": "市政府", "period": "2026-2030"}"""));
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    private static long number(Reply written) {
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        return written.json().path("number").asLong();
    }

    @Test
    void a_plan_is_added_with_its_pillars() {
        sandbox.postJson("/plans/" + plan + "/pillars", """
                {"axis": "五个中心", "ordinal": 1, "name": "全国经济中心"}""");

        JsonNode found = sandbox.get("/plans/" + plan).json();
        assertThat(found.path("name").asString()).isEqualTo("行动方案");
        assertThat(found.path("period").asString()).isEqualTo("2026-2030");
        assertThat(sandbox.get("/plans/" + plan + "/pillars").json().path("items"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("name").asString()).isEqualTo("全国经济中心"));
    }

    @Test
    void a_commitment_keeps_all_its_versions() {
        long id = number(sandbox.postJson("/plans/" + plan + "/commitments", TARGET.formatted(30_000)));
        number(sandbox.send(
                "PUT",
                "/commitments/" + id + "?why=%E4%B8%AD%E6%9C%9F%E8%B0%83%E6%95%B4",
                TARGET.formatted(28_000),
                "Content-Type",
                "application/json"));

        JsonNode versions =
                sandbox.get("/commitments/" + id + "/versions").json().path("items");
        assertThat(versions).hasSize(2);
        assertThat(bound(versions.get(0).path("registered"))).isEqualTo(30_000);
        assertThat(versions.get(1).path("written").path("why").asString()).isEqualTo("中期调整");
        assertThat(bound(sandbox.get("/commitments/" + id).json())).isEqualTo(28_000);
        String before = versions.get(0).path("written").path("recordedAt").asString();
        assertThat(bound(
                        sandbox.get("/commitments/" + id + "?knownAt=" + before).json()))
                .isEqualTo(30_000);
    }

    private static int bound(JsonNode registered) {
        return registered
                .path("commitment")
                .path("goalpost")
                .path("bound")
                .path("value")
                .asInt();
    }

    @Test
    void what_is_dropped_stays_and_says_so() {
        long id = number(sandbox.postJson("/plans/" + plan + "/commitments", TARGET.formatted(1)));
        number(sandbox.send("DELETE", "/commitments/" + id, ""));

        assertThat(sandbox.get("/commitments/" + id).json().path("state").asString())
                .isEqualTo("DROPPED");
    }

    @Test
    void a_commitment_is_measured_placed_related_and_found_by_its_unit() {
        long whole = number(sandbox.postJson("/plans/" + plan + "/commitments", TARGET.formatted(2)));
        long part = number(sandbox.postJson("/plans/" + plan + "/commitments", TARGET.formatted(3)));
        String[] json = {"Content-Type", "application/json"};
        number(sandbox.send("PUT", "/commitments/" + part + "/parent", "{\"parent\": " + whole + "}", json));
        number(sandbox.send(
                "PUT", "/commitments/" + part + "/indicator", "{\"indicator\": \"GDP\", \"place\": \"420106\"}", json));
        number(sandbox.postJson(
                "/relations",
                "{\"from\": %d, \"to\": %d, \"kind\": \"SUPPORTS\", \"why\": \"\"}".formatted(part, whole)));

        assertThat(sandbox.get("/commitments/" + part).json().path("parent").asLong())
                .isEqualTo(whole);
        assertThat(sandbox.get("/commitments/" + whole + "/relations").json().path("items"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("kind").asString()).isEqualTo("SUPPORTS"));
        assertThat(sandbox.get("/units/420106/commitments").json().path("items"))
                .anyMatch(it -> it.path("id").asLong() == part);
        JsonNode standing = sandbox.get("/plans/" + plan + "/standings/" + part).json();
        assertThat(standing.path("state").asString()).isEqualTo("UNKNOWN");
        assertThat(standing.path("wanted").path("kind").asString()).isEqualTo("FIGURE");
    }

    @Test
    void a_field_that_no_form_has_is_named() {
        Reply reply = sandbox.postJson("/plans/" + plan + "/pillars", """
                {"axis": "五个中心", "ordinal": 1, "name": "x", "axes": 2}""", "Accept-Language", "en");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("detail").asString()).contains("axes");
    }

    @Test
    void what_the_register_refuses_is_told_with_its_reason() {
        Reply loop = sandbox.postJson("/relations", """
                {"from": 1, "to": 1, "kind": "SUPPORTS", "why": ""}""");
        Reply version = sandbox.postJson("/indicators", """
                {"indicator": "GDP", "version": 7, "name": "地区生产总值", "meaning": "", "unit": "亿元",
                 "direction": "MORE_IS_BETTER"}""");

        assertThat(loop.json().path("detail").asString()).contains("JSON 读不懂");
        assertThat(version.status()).isEqualTo(422);
        assertThat(version.json().path("detail").asString()).isEqualTo("指标 GDP 的下一个口径版本应为 2，而不是 7");
    }

    @Test
    void units_and_indicators_are_added_and_asked_for() {
        number(sandbox.postJson("/units", """
                {"code": "420102", "name": "江岸区", "kind": "区", "parent": "420100", "from": "1949-10-01",
                 "to": "9999-01-01", "aliases": []}"""));
        number(sandbox.postJson("/indicators", """
                {"indicator": "POP", "version": 1, "name": "常住人口", "meaning": "", "unit": "万人",
                 "direction": "MORE_IS_BETTER"}"""));
        number(sandbox.postJson("/indicators/POP/breaks", """
                {"at": "2020-11-01", "before": 1, "after": 1, "why": "普查"}"""));

        assertThat(sandbox.get("/units/420102").json().path("name").asString()).isEqualTo("江岸区");
        assertThat(sandbox.get("/indicators/POP").json().path("items")).hasSize(1);
        assertThat(sandbox.get("/indicators/POP/breaks").json().path("items"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("why").asString()).isEqualTo("普查"));
    }
}
