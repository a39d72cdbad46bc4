package io.plumbline.register.ledgers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Unit;
import io.plumbline.register.ledgers.Ledger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Headings and contents tell what the columns of an office's own table mean.
class ColumnProposerTest {

    private static final Ledger PROJECTS = Ledger.of("P", "项目", "", new Unit("亿元"))
            .withStages("签约", "开工", "竣工")
            .withLeaving("终止");

    @Test
    void a_table_with_one_row_for_each_member_and_its_present_stage() {
        assertThat(propose(
                        "序号,项目编号,项目名称,建设地点,责任单位,当前阶段,进入时间,总投资（万元）,资金来源,佐证材料",
                        "1,A-1,甲大桥,武昌区,市城建局,开工,2026-03-01,12000,市级,批复1号",
                        "2,A-2,乙学校,江岸区,市教育局,签约,2026年4月,3000,区级,"))
                .containsExactly(
                        "SKIPPED",
                        "CODE",
                        "NAME",
                        "PLACE",
                        "UNIT",
                        "STAGE",
                        "SINCE",
                        "AMOUNT:万元",
                        "COLUMN:资金来源",
                        "EVIDENCE");
    }

    @Test
    void a_table_with_a_column_for_the_day_of_each_stage() {
        assertThat(propose(
                        "项目名称,签约时间,实际开工日期,竣工,拟竣工时间,备注",
                        "甲大桥,2026-01-02,2026-03-04,,2028-06-30,",
                        "乙学校,2026年2月,,,2027-06-30,急",
                        "丙,2025年2月,2025.6,2026.3,2027-06-30,"))
                .containsExactly("NAME", "STAGE_DAY:签约", "STAGE_DAY:开工", "STAGE_DAY:竣工", "COLUMN:拟竣工时间", "COLUMN:备注");
    }

    @Test
    void a_table_with_many_rows_for_a_member() {
        assertThat(propose("企业名称,状态,日期,金额", "甲公司,签约,2026-01-02,1亿元", "甲公司,签约,2026-02-02,2亿元", "乙公司,终止,2026-02-03,3亿元"))
                .containsExactly("NAME", "STAGE", "HAPPENED_ON", "AMOUNT:亿元");
    }

    @Test
    void places_are_known_by_what_stands_in_the_column_and_the_name_by_its_being_different() {
        assertThat(propose("点位,说明,位于", "一号,长,武昌区", "二号,长,江岸区", "三号,短,武昌区"))
                .containsExactly("NAME", "COLUMN:说明", "PLACE");
    }

    @Test
    void of_two_columns_with_money_the_one_in_the_unit_of_the_ledger_is_the_amount() {
        assertThat(propose("项目名称,总投资（万元）,已完成投资（亿元）,面积规模（亩）", "甲,12000,0.5,30", "乙,3000,0.1,20"))
                .containsExactly("NAME", "COLUMN:总投资（万元）", "AMOUNT:亿元", "COLUMN:面积规模（亩）");
    }

    @Test
    void a_column_with_a_few_wrong_cells_is_still_what_its_heading_says() {
        assertThat(propose("项目名称,当前阶段,总投资（亿元）", "甲,签约,12", "乙,开业,三亿", "丙,竣工,4", "丁,开工,5"))
                .containsExactly("NAME", "STAGE", "AMOUNT:亿元");
    }

    @Test
    void a_table_without_names_is_refused_with_the_way_out() {
        assertThatThrownBy(() -> propose("数值,日期时刻", "1,2026-01-01", "2,2026-01-01"))
                .hasMessageContaining("Maybe say which one it is: --column 表头=NAME");
    }

    @Test
    void a_meaning_is_given_once_and_can_be_changed() {
        ColumnMapping mapping =
                new ColumnMapping(List.of("甲", "乙"), List.of(ColumnRole.parse("NAME"), ColumnRole.parse("不收")));

        assertThat(mapping.with("乙", ColumnRole.parse("阶段日期：开工")).roles())
                .containsExactly(ColumnRole.parse("NAME"), ColumnRole.parse("STAGE_DAY:开工"));
        assertThatThrownBy(() -> mapping.with("乙", ColumnRole.parse("NAME"))).hasMessageContaining("两列都是“名称”");
        assertThatThrownBy(() -> mapping.with("甲", ColumnRole.parse("CODE"))).hasMessageContaining("没有一列是名称");
        assertThatThrownBy(() -> mapping.with("丙", ColumnRole.parse("CODE")))
                .hasMessageContaining("Maybe one of its headings was meant: [甲, 乙]");
        assertThatThrownBy(() -> ColumnRole.parse("TITLE")).hasMessageContaining("Not a meaning of a column: TITLE");
    }

    private static List<String> propose(String... lines) {
        LedgerTable table = LedgerTableTest.table(lines);
        return new ColumnProposer(PROJECTS, table, Set.of("武昌区", "江岸区")::contains)
                .propose().roles().stream().map(ColumnRole::toString).toList();
    }
}
