package io.plumbline.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @Test
    void each_kind_is_a_section_and_the_totals_stand_at_the_end() throws IOException {
        assertThat(write(120, false, ExampleReading.reading()))
                .contains("■ 江城市远景规划（2026-01-01）")
                .containsSubsequence(
                        "目标 · targets（1）",
                        "任务 · tasks（1）",
                        "行动 · programmes（1）",
                        "项目 · projects（1）",
                        "已报结果 · results（1）")
                .containsPattern("1 +研发强度（约束性） +不低于3.5% +2030年 +市科创局 +研发强度由2.5%提高到3.5%以上")
                .containsPattern("1 +构建社区服务体系 +完成 +市民政局（建议）")
                .containsPattern("1 +粮食产量 +下降1.2% +2025年")
                .contains("未读懂 · not understood（1）")
                .endsWith("""
                        合计 1 个文件：目标 1，任务 1，行动 1，项目 1，已报结果 1；重复 1，未读懂 1 处
                        Total of 1 documents: targets 1, tasks 1, programmes 1, projects 1, results 1; repeated 1, not understood 1
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120, 200})
    void rows_fit_the_terminal(int columns) throws IOException {
        assertThat(write(columns, false, ExampleReading.reading(ExampleReading.task("社区服务体系".repeat(40))))
                        .lines()
                        .filter(line -> !line.startsWith("合计") && !line.startsWith("Total")))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns))
                .anySatisfy(line -> assertThat(line).contains("…"));
    }

    @Test
    void columns_stand_below_each_other_whatever_the_width_of_the_letters() {
        TextTable table = new TextTable(List.of(6, 4));

        assertThat(table.lines(List.of("甲b", "x"))).containsExactly("甲b     x");
        assertThat(table.lines(List.of("abcdef", "甲乙丙"))).containsExactly("abcdef  甲乙", "        丙");
    }

    @Test
    void colours_are_only_added() throws IOException {
        String plain = write(120, false, ExampleReading.reading());
        String coloured = write(120, true, ExampleReading.reading());

        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured).contains("\u001b[").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void a_text_cannot_steer_the_terminal() throws IOException {
        assertThat(write(120, false, ExampleReading.reading(ExampleReading.task("甲\u009b31m\u202e乙\n丙"))))
                .contains("构建甲�31m�乙 丙");
    }

    private static String write(int columns, boolean colours, Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.Screen screen = new TableWriter.Screen(StandardCharsets.UTF_8, columns, colours);
        try (TableWriter writer = new TableWriter(out, screen)) {
            writer.write(reading);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
