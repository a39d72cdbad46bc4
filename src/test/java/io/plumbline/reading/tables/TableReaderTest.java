package io.plumbline.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "指标 | 单位 | 2025年 | 2030年 | 属性",
                "指标名称 | 2025年基数 | 2030年目标",
                "类别 | 主要指标 | 2024 | 2027 | 2030 | 年均/累计",
                "序号 | 具体指标 | 2030年"
            })
    void a_head_with_a_name_and_years_lists_indicators(String head) {
        Columns columns = Tables.read(head, "一 | 二 | 三").getFirst().columns();

        assertThat(columns.listsIndicators()).isTrue();
        assertThat(columns.listsTasks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"序号 | 重点任务 | 牵头单位 | 配合单位 | 完成时限", "工作任务 | 责任单位 | 时间节点", "工作内容 | 完成时间", "主要任务 | 责任部门"})
    void a_head_with_a_task_and_an_owner_or_a_time_lists_tasks(String head) {
        Columns columns = Tables.read(head, "一 | 二 | 三").getFirst().columns();

        assertThat(columns.listsTasks()).isTrue();
        assertThat(columns.listsIndicators()).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1} to {2}")
    @CsvSource(delimiter = '→', textBlock = """
            指标 | 2025年 | 2030年                 → 1 → 2030
            指标 | 2025 | 2027 | 2030 | 年均/累计   → 1 → 2030
            指标 | 单位 | 2025年基数 | 2030年目标   → 2 → 2030
            指标 | 单位 | 2024年 | “十五五”年均增长 | 2030年 → 2 → 2030
            """)
    void the_last_year_is_aimed_at_and_the_first_is_the_base(String head, int base, int last) {
        Columns columns = Tables.read(head, "一 | 二 | 三").getFirst().columns();

        assertThat(columns.base()).hasValue(base);
        assertThat(columns.last().year()).isEqualTo(last);
    }

    @Test
    void a_single_year_has_no_base() {
        assertThat(Tables.read("指标 | 2030年", "绿地率 | 42").getFirst().columns().base())
                .isEmpty();
    }

    @Test
    void cells_are_found_by_column() {
        TableReader.Row read =
                Tables.read("重点任务 | 牵头单位 | 完成时限", "健全应急体系 | 市应急局 | 2026年底").getFirst();

        assertThat(read.row().cell(read.columns().task()).words()).isEqualTo("健全应急体系");
        assertThat(read.row().cell(read.columns().lead()).words()).isEqualTo("市应急局");
        assertThat(read.row().cell(read.columns().due()).words()).isEqualTo("2026年底");
        assertThat(read.row().cell(9).words()).isEmpty();
        assertThat(read.row().cell(-1).words()).isEmpty();
    }

    @Test
    void a_table_without_a_head_is_not_understood() {
        assertThat(Tables.read("绿地率 | 40 | 42", "城镇化率 | 62 | 68")).isEmpty();
    }

    @Test
    void a_head_holds_until_the_table_ends() {
        assertThat(Tables.read("指标 | 2030年", "绿地率 | 42", "以上为预期性指标。", "城镇化率 | 68"))
                .hasSize(1);
    }

    @Test
    void a_new_head_replaces_the_old_one() {
        assertThat(Tables.read("指标 | 2030年", "绿地率 | 42", "重点任务 | 责任单位", "健全体系 | 市应急局"))
                .extracting(row -> row.columns().listsTasks())
                .containsExactly(false, true);
    }
}
