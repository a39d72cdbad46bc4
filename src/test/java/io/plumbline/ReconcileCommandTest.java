package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcileCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void two_reports() throws IOException {
        write("青山省2025.txt", """
                2025年青山省政府工作报告
                ——2025年1月15日在青山省第十四届人民代表大会第三次会议上
                二、2025年工作安排
                今年经济社会发展的主要预期目标是：地区生产总值增长5%左右；光谷产值达到900亿元。
                """);
        write("青山省2026.txt", """
                2026年青山省政府工作报告
                ——2026年1月15日在青山省第十四届人民代表大会第四次会议上
                一、2025年工作回顾
                过去一年，地区生产总值增长5.2%，光电子产业规模达到960亿元。
                """);
    }

    @Test
    void two_files_are_lined_up() {
        CommandLineRun run = CommandLineRun.inPipe("reconcile", file("青山省2025.txt"), "--with", file("青山省2026.txt"));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2).first().asString().contains("\"verdict\":\"met\"");
        assertThat(run.err()).contains("对照了 1 对文件、2 项承诺；0 个文件没有配对。", "Compared 1 pairs of documents, 2 promises");
    }

    @Test
    void one_folder_may_be_both_sides_and_the_region_comes_from_the_title() throws IOException {
        write("白水省2025.txt", "2025年白水省政府工作报告\n二、2025年工作安排\n今年的主要预期目标是：地区生产总值增长6%左右。\n");

        CommandLineRun run = CommandLineRun.onTerminal("reconcile", folder, "--with", folder);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("■ 青山省 2025 → 2026", "没有配对的文件 · documents without a partner（2）", "白水省2025（2025）");
    }

    @Test
    void a_city_brings_its_own_metrics() throws IOException {
        Path metrics = write("metrics.tsv", "name\tunit\tdirection\tnature\taliases\n光电子产业规模\t亿元\tup\tflow\t光谷产值\n");

        CommandLineRun without = CommandLineRun.inPipe("reconcile", file("青山省2025.txt"), "--with", file("青山省2026.txt"));
        CommandLineRun with = CommandLineRun.inPipe(
                "reconcile", file("青山省2025.txt"), "--with", file("青山省2026.txt"), "--metrics", metrics);

        assertThat(without.out().lines().toList().getLast()).contains("\"verdict\":\"not_stated\"");
        assertThat(with.out().lines().toList().getLast()).contains("\"o_value\":960", "\"verdict\":\"met\"");
    }

    @ParameterizedTest
    @CsvSource({"兑现.html, <!DOCTYPE html>", "兑现.xlsx, PK", "兑现.jsonl, '{\"region\":'"})
    void the_extension_says_the_format(String name, String start) throws IOException {
        Path out = folder.resolve("out").resolve(name);
        Files.createDirectories(out.getParent());

        CommandLineRun run =
                CommandLineRun.inPipe("reconcile", file("青山省2025.txt"), "--with", file("青山省2026.txt"), "--out", out);

        assertThat(run.status()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith(start.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_rest_goes_on() {
        Path missing = folder.resolve("无.txt");
        CommandLineRun run =
                CommandLineRun.inPipe("reconcile", file("青山省2025.txt"), missing, "--with", file("青山省2026.txt"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("plumbline: " + missing + "：文件不存在。");
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void an_input_is_never_overwritten() {
        CommandLineRun run = CommandLineRun.inPipe(
                "reconcile", file("青山省2025.txt"), "--with", file("青山省2026.txt"), "--out", file("青山省2026.txt"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("不予覆盖");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reconcile FILE                              | Missing required option: '--with
            reconcile FILE --with FILE --format pdf     | expected one of
            reconcile FILE --with FILE --metrics 无.tsv  | --metrics 不能读取
            reconcile FILE --with FILE --out 无/a.html   | --out 的文件夹不存在
            """)
    void wrong_usage_is_status_2(String command, String message) {
        CommandLineRun run = CommandLineRun.inPipe((Object[])
                command.replace("FILE", file("青山省2025.txt").toString()).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(file(name), text);
    }
}
