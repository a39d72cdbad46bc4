package io.plumbline.reading.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Commitment;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reader;
import io.plumbline.reading.Reading;
import io.plumbline.reading.Stated;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.Line;
import io.plumbline.reading.layout.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `指标>2` covers two columns, `^` continues the cell above.
class MergedCellsTest {

    @Test
    void a_head_of_two_rows_and_groups_that_reach_down_are_understood() {
        Reading reading = read(
                "指标>2 | 单位 | 2025年 | 2030年>2 | 属性",
                "^>2 | ^ | ^ | 目标值 | 年均增长 | ^",
                "经济发展 | 研发强度 | % | 2.1 | 3.5 | — | 预期性",
                "^ | 城镇化率 | % | 62.5 | 68 | — | 预期性",
                "生态环境 | 森林覆盖率 | % | 56 | ≥57 | — | 约束性");

        assertThat(stated(reading)).containsExactly("研发强度 level = 3.5 %", "城镇化率 level = 68 %", "森林覆盖率 level >= 57 %");
        Commitment.Target last = (Commitment.Target) commitments(reading).getLast();
        assertThat(last.binding()).isEqualTo(BindingKind.BINDING);
        assertThat(last.baseline()).isInstanceOf(Baseline.From.class);
        assertThat(last.citation().quote()).isEqualTo("森林覆盖率\t%\t56\t≥57");
    }

    @Test
    void years_below_a_common_head_are_the_columns() {
        assertThat(stated(read("指标 | 单位 | 目标值>2", "^ | ^ | 2027年 | 2030年", "绿地率 | % | 41 | 42")))
                .containsExactly("绿地率 level = 42 %");
    }

    @Test
    void a_value_that_reaches_down_is_stated_once() {
        assertThat(stated(read("指标 | 单位 | 2030年", "造林面积 | 万亩 | [120]", "其中：经济林 | ^ | ^")))
                .containsExactly("造林面积 level = 120 万亩");
    }

    @Test
    void owner_and_time_of_merged_cells_hold_for_every_task() {
        Reading reading = read("重点任务 | 牵头单位 | 完成时限", "健全应急体系 | 市应急局 | 2026年底", "完善预警平台 | ^ | ^");

        assertThat(commitments(reading)).hasSize(2).allSatisfy(commitment -> {
            assertThat(commitment.responsibility().lead()).containsExactly("市应急局");
        });
        assertThat(commitments(reading).getLast().citation().quote()).isEqualTo("完善预警平台");
    }

    @Test
    void the_page_of_a_row_is_known() {
        Reading reading = read("指标 | 单位 | 2030年", "绿地率 | % | 42");
        Finding finding = reading.findings().getFirst();

        assertThat(reading.document().layout().findPage(finding.citation().start()))
                .hasValue(1);
    }

    private static List<Commitment> commitments(Reading reading) {
        return reading.findings().stream()
                .map(finding -> ((Finding.Proposal) finding).commitment())
                .toList();
    }

    private static List<String> stated(Reading reading) {
        return commitments(reading).stream()
                .map(it -> (Commitment.Target) it)
                .map(it -> Stated.of(it.metric(), it.goalpost()).orElseThrow().toString())
                .toList();
    }

    private static Reading read(String... rows) {
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            List<String> words = new ArrayList<>();
            List<GridCell> cells = new ArrayList<>();
            int column = 0;
            for (String cell : row.split(" \\| ", -1)) {
                String[] parts = cell.split(">", -1);
                int columns = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
                boolean continues = parts[0].equals("^");
                words.add(continues ? "" : parts[0]);
                cells.add(new GridCell(column, columns, continues));
                column += columns;
            }
            lines.add(Line.row(words, cells));
        }
        lines.set(0, lines.getFirst().atPageStart());
        SourceText source = SourceText.of(lines);
        return new Reader()
                .read(new Document("表", "规划纲要", "示例市", LocalDate.of(2026, 1, 20), source.text(), source.layout()));
    }
}
