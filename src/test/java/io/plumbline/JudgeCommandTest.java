package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

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
