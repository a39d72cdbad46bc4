package io.plumbline.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class TaskSheetWriterTest {

    @Test
    void what_is_promised_stands_on_the_first_sheet() throws IOException {
        List<List<String>> rows = sheet("任务分解表", ExampleReading.reading());

        assertThat(rows.get(0).getFirst()).isEqualTo("《江城市远景规划》任务分解表");
        assertThat(rows.get(1).getFirst()).contains("目标 1，任务 1，行动 1，项目 1，已报结果 1；重复 1，未读懂 1 处");
        assertThat(rows.get(2))
                .containsExactly("序号", "类别", "目标任务", "指标", "目标值", "单位", "时限", "指标属性", "牵头单位", "责任单位", "原文", "位置");
        assertThat(rows.subList(3, rows.size()))
                .containsExactly(
                        List.of(
                                "1",
                                "目标",
                                "研发强度不低于3.5%",
                                "研发强度",
                                "不低于3.5",
                                "%",
                                "2030年",
                                "约束性",
                                "市科创局",
                                "市财政局",
                                "研发强度由2.5%提高到3.5%以上",
                                "第2段 15–33；又见第5段 111–129"),
                        List.of("2", "任务", "构建社区服务体系", "", "完成", "", "", "", "市民政局（建议）", "", "构建社区服务体系", "第3段 54–62"),
                        List.of(
                                "3",
                                "行动",
                                "两大工程：养老、托育",
                                "",
                                "2",
                                "项",
                                "2026—2030年",
                                "",
                                "市民政局",
                                "",
                                "养老、托育两大工程",
                                "第3段 65–74"),
                        List.of("4", "项目", "江城东站：建成投用", "", "建成投用", "", "2027年6月", "", "", "", "江城东站", "第3段 75–79"));
    }

    @Test
    void results_and_what_was_not_understood_stand_on_sheets_of_their_own() throws IOException {
        assertThat(sheet("已报结果", ExampleReading.reading()).getLast())
                .containsExactly("1", "粮食产量", "下降1.2", "%", "2025年", "", "粮食产量下降1.2%", "第4段 87–97");
        assertThat(sheet("未读懂", ExampleReading.reading()).getLast())
                .containsExactly(
                        "1",
                        "第4段 99–104",
                        "像是承诺，句式尚不认识",
                        "“第八低”的方向不明",
                        "…建成投用。 去年粮食产量下降1.2%，为【历史第八低】。 再说一遍：研发强度由2.5%提高到3…");
    }

    @Test
    void several_documents_are_told_apart_by_a_column() throws IOException {
        List<List<String>> rows = sheet("任务分解表", ExampleReading.reading(), ExampleReading.reading());

        assertThat(rows.getFirst().getFirst()).isEqualTo("2 个文件任务分解表");
        assertThat(rows.get(2)).startsWith("序号", "文件", "类别");
        assertThat(rows).hasSize(3 + 8);
        assertThat(rows.getLast()).startsWith("8", "江城市远景规划", "项目");
    }

    private static List<List<String>> sheet(String name, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TaskSheetWriter writer = new TaskSheetWriter(out)) {
            for (Reading reading : readings) {
                writer.write(reading);
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.findSheet(name).orElseThrow().read().stream()
                    .map(TaskSheetWriterTest::texts)
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
