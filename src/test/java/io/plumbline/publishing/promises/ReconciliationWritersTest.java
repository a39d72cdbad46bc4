package io.plumbline.publishing.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ReconciliationWritersTest {

    private static final Reconciliation RECONCILIATION = Reports.reconcile(
            Reports.promising("地区生产总值增长5%左右，城镇新增就业20万人，进出口总额达到1100亿元，居民消费价格涨幅2%左右"),
            Reports.reporting("地区生产总值增长4.8%，进出口总额增长12%，城镇新增就业22.5万人", "城镇新增就业累计98万人"));

    @Test
    void json_lines_name_each_field_and_both_places() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReconciliationLinesWriter(out).write(RECONCILIATION);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .startsWith("{\"region\":\"青山省\",\"year\":2025,\"doc_promise\":\"青山省-2025\",\"p_start\":")
                .contains(
                        "\"p_quote\":\"地区生产总值增长5%左右\",\"metric\":\"地区生产总值\",\"measure\":\"growth\",\"comparator\":\"~\",\"value\":5,\"value2\":null,\"unit\":\"%\"",
                        "\"doc_outcome\":\"青山省-2026\",\"o_start\":",
                        "\"o_quote\":\"地区生产总值增长4.8%\",\"o_measure\":\"growth\",\"o_comparator\":\"=\",\"o_value\":4.8,\"o_value2\":null,\"o_unit\":\"%\"",
                        "\"verdict\":\"near\",\"reason\":\"");
        assertThat(lines.get(1)).contains("\"considered\":[{\"start\":", "多年累计数 · a sum or change over several years");
        assertThat(lines.get(2))
                .contains(
                        "\"verdict\":\"incomparable\"",
                        "\"derived\":{\"measure\":\"level\",\"value\":1120,\"unit\":\"亿元\"");
        assertThat(lines.get(3)).contains("\"o_start\":null", "\"verdict\":\"not_stated\"");
    }

    @Test
    void the_table_shows_both_sides_and_the_totals() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReconciliationTableWriter(out, StandardCharsets.UTF_8, 140).write(RECONCILIATION);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("■ 青山省 2025 → 2026", "城镇新增就业20万人", "城镇新增就业22.5万人")
                .contains("合计 1 对文件，4 项承诺：兑现 1，接近 1，未兑现 0，不可比 1，未说明 1")
                .contains("Total of 1 pairs, 4 promises: met 1, near 1, missed 0, incomparable 1, not stated 1");
    }

    @Test
    void the_workbook_has_a_row_for_each_promise_with_both_places() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReconciliationSheetWriter(out).write(RECONCILIATION);

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = workbook.findSheet("承诺兑现").orElseThrow().read();
            assertThat(rows).hasSize(3 + 4);
            Row gdp = rows.get(3);
            assertThat(gdp.getCellText(4)).isEqualTo("增长约5%");
            assertThat(gdp.getCellText(5)).isEqualTo("增长4.8%");
            assertThat(gdp.getCellText(6)).isEqualTo("接近");
            assertThat(gdp.getCellText(8)).startsWith("青山省-2025 第5段 ");
            assertThat(rows.get(5).getCellText(13)).startsWith("推算为1120亿元，若以此计：兑现");
            assertThat(workbook.findSheet("分地区合计").orElseThrow().read()).hasSize(3 + 1);
        }
    }
}
