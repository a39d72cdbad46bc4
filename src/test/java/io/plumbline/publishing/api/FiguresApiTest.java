package io.plumbline.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.publishing.api.ApiSandbox.Reply;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresApiTest {

    private static final String[] CSV = {"Content-Type", "text/csv"};

    private ApiSandbox sandbox;

    @BeforeAll
    void open() {
        sandbox = new ApiSandbox();
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void figures_posted_as_json_are_there_for_the_next_question() {
        Reply posted = sandbox.postJson("/figures?why=%E6%9C%88%E6%8A%A5", """
                [{"indicator": "GDP", "unit": "420100", "period": "2011", "value": 6762.2, "measure": "亿元"},
                 {"indicator": "GDP", "unit": "420100", "period": "2012", "value": "8003.82", "source": "武汉市统计局《公报》"}]""");

        assertThat(posted.status()).isEqualTo(200);
        assertThat(posted.json().path("accepted").asInt()).isEqualTo(2);
        assertThat(posted.json().path("written").path("who").asString()).isEqualTo("张三");
        assertThat(posted.json().path("written").path("why").asString()).isEqualTo("月报");
        JsonNode found = find("2012");
        assertThat(found.path("value").path("value").decimalValue()).isEqualByComparingTo("8003.82");
        assertThat(found.path("value").path("unit").asString()).isEqualTo("亿元");
        assertThat(found.path("source").path("issuer").asString()).isEqualTo("武汉市统计局");
        assertThat(found.path("write").asLong())
                .isEqualTo(posted.json().path("written").path("write").asLong());
    }

    private JsonNode find(String period) {
        Reply asked = sandbox.get("/figures?indicator=GDP&unit=420100");
        return StreamSupport.stream(asked.json().path("items").spliterator(), false)
                .filter(it -> it.path("period").asString().equals(period))
                .findFirst()
                .orElseThrow(() -> new AssertionError(asked.text()));
    }

    @Test
    void good_rows_of_a_csv_stand_and_bad_rows_come_back_with_the_reason() {
        Reply posted = sandbox.send("POST", "/figures", """
                指标,单位,报告期,数值,计量单位
                GDP,420100,2013,1,万亿元
                GPD,420100,2013,1,亿元
                """, CSV);

        assertThat(posted.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(posted.json().path("refused").asInt()).isEqualTo(1);
        JsonNode objection = posted.json().path("objections").get(0);
        assertThat(objection.path("row").asInt()).isEqualTo(2);
        assertThat(objection.path("check").asString()).isEqualTo("UNKNOWN_INDICATOR");
        assertThat(find("2013").path("asReported").asString()).isEqualTo("1万亿元");
    }

    @Test
    void a_retry_with_the_same_key_answers_the_first_receipt() {
        String row = "[{\"indicator\": \"GDP\", \"unit\": \"420106\", \"period\": \"2014\", \"value\": 1}]";

        Reply first = sandbox.postJson("/figures", row, "Idempotency-Key", "retry-1");
        Reply second = sandbox.postJson("/figures", row, "Idempotency-Key", "retry-1");

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(sandbox.get("/figures/history?indicator=GDP&unit=420106")
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void a_key_of_another_kind_of_write_is_refused() {
        sandbox.postJson("/figures", "[]", "Idempotency-Key", "retry-2");

        Reply other = sandbox.postJson(
                "/plans",
                "{\"name\": \"x\", \"kind\": \"纲要\", \"issuer\": \"x\", \"period\": \"2026-2030\"}",
                "Idempotency-Key",
                "retry-2");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("detail").asString()).isEqualTo("重试标识已用于另一种写入：import-figures");
    }

    @Test
    void an_import_that_breaks_off_leaves_nothing_behind() {
        Reply torn = sandbox.postJson("/figures", """
                [{"indicator": "RD", "unit": "420100", "period": "2011", "value": 2.5},
                 {"indicator":""", "Accept-Language", "en");

        assertThat(torn.status()).isEqualTo(400);
        assertThat(torn.type()).isEqualTo("application/problem+json");
        assertThat(torn.json().path("detail").asString()).contains("The JSON cannot be read (line 2)");
        assertThat(sandbox.get("/figures?indicator=RD&unit=420100").json().path("items"))
                .isEmpty();
    }

    @Test
    void a_correction_does_not_change_what_was_known_before_it() {
        String figure = "[{\"indicator\": \"GDP\", \"unit\": \"420100\", \"period\": \"2015\", \"value\": %d}]";
        String before = sandbox.postJson("/figures", figure.formatted(1))
                .json()
                .path("written")
                .path("recordedAt")
                .asString();
        sandbox.postJson("/figures", figure.formatted(2));

        assertThat(find("2015").path("value").path("value").asInt()).isEqualTo(2);
        assertThat(table(before).path("rows").get(0).path("value").asInt()).isEqualTo(1);
        assertThat(table("2026-03-01").path("rows").get(0).path("value").asInt())
                .isEqualTo(2);
        assertThat(table("2026-02-01").path("rows")).isEmpty();
    }

    private JsonNode table(String knownAt) {
        return sandbox.postJson("/figures/cross-table?knownAt=" + knownAt, """
                {"indicators": ["GDP"], "units": ["420106", "420100"], "periods": ["2015", "2016"]}""").json();
    }

    @Test
    void one_import_can_be_asked_for_by_its_receipt() {
        long write = sandbox.postJson("/figures", """
                        [{"indicator": "GDP", "unit": "420106", "period": "2019", "value": 9}]""")
                .json()
                .path("written")
                .path("write")
                .asLong();

        assertThat(sandbox.get("/imports/" + write + "/figures").json().path("items"))
                .singleElement()
                .satisfies(it -> assertThat(it.path("period").asString()).isEqualTo("2019"));
    }
}
