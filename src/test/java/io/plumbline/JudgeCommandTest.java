package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.standing.Examples;
import io.plumbline.judging.standing.StandingSandbox;
import io.plumbline.spreadsheets.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write_a_plan() throws IOException {
        StringBuilder figures = new StringBuilder("series,period,value\n");
        for (int year = 2005; year <= 2024; year++) {
            figures.append("GDP,%d,%d\n".formatted(year, 10000 + 600 * (year - 2005)));
        }
        Files.writeString(folder.resolve("figures.csv"), figures);
        Files.writeString(
                folder.resolve("targets.csv"), "target,series,aim,value,start,end\n三万亿,GDP,at_least,30000,2026,2030\n");
    }

    @Test
    void a_target_is_judged_with_its_arithmetic() {
        CommandLineRun run = run();

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("滞后  三万亿  P=").contains("依据 20 个数据预测 6 期后", "线性进度");
    }

    @Test
    void a_line_of_json_holds_the_chance() {
        CommandLineRun run = run("--format", "jsonl");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"rating\":\"滞后\"", "\"chance\":\"0.");
    }

    @Test
    void a_fan_chart_is_drawn() throws IOException {
        assertThat(run("--fan", folder.resolve("fan").toString()).status()).isZero();
        assertThat(Files.readString(folder.resolve("fan/001.svg"))).contains("<svg", "目标 30000", "2030", "</svg>");
    }

    @Test
    void a_workbook_holds_numbers_as_numbers() throws IOException {
        Path file = folder.resolve("研判表.xlsx");

        assertThat(run("--out", file.toString()).status()).isZero();
        List<List<String>> rows = TableFile.read(file);
        assertThat(rows.get(2)).startsWith("目标", "指标", "期限").contains("实现概率", "理由与算式");
        assertThat(rows.get(3)).startsWith("三万亿", "GDP", "2030").contains("滞后");
    }

    @Test
    void a_workbook_is_not_shown_on_the_screen() {
        CommandLineRun run = run("--format", "xlsx");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
    }

    @Test
    void figures_without_targets_are_refused() {
        CommandLineRun run = CommandLineRun.inPipe(
                "judge", "--figures", folder.resolve("figures.csv").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--targets");
    }

    @Test
    void a_plan_of_the_register_is_judged_as_known_on_a_day() {
        try (StandingSandbox sandbox = new StandingSandbox()) {
            long target = sandbox.promise(Examples.target("≥250亿元", Examples.by(2030)));
            sandbox.link(target, "A");
            sandbox.figures("A", 2012, Examples.growing(100, 0.06, 14));
            String database = sandbox.address;

            CommandLineRun run = CommandLineRun.inPipe(
                    "judge", "--database", database, "--as-of", "2026-03-02", "--format", "jsonl");

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("\"unit\":\"市发改委\"", "\"rating\":\"符合预期\"", "\"known_to\":\"2025\"");
        }
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("targets.csv"));

        CommandLineRun run = run();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("找不到文件", "targets.csv");
    }

    private CommandLineRun run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "judge",
                "--figures",
                folder.resolve("figures.csv").toString(),
                "--targets",
                folder.resolve("targets.csv").toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.inPipe(arguments.toArray());
    }
}
