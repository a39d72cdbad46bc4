package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScheduleCommandTest {

    private static final String OUTLINE =
            Path.of("examples", "纲要编制", "纲要编制.csv").toString();

    private final StringWriter printed = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void prints_latest_starts_and_the_critical_path_and_writes_files() {
        Path xlsx = folder.resolve("倒排.xlsx");
        Path svg = folder.resolve("横道图.svg");
        Path xml = folder.resolve("排定.xml");

        int status = run(
                OUTLINE,
                "--today",
                "2025-01-06",
                "--out",
                xlsx.toString(),
                "--out",
                svg.toString(),
                "--out",
                xml.toString());

        assertThat(status).isZero();
        assertThat(printed.toString())
                .contains("2025-06-12  2025-08-06  2025-09-17  2025-11-17    69  H 纲要草案起草")
                .contains("关键线路")
                .contains("所有时限都能做到");
        assertThat(xlsx).isNotEmptyFile();
        assertThat(svg).content().startsWith("<svg").contains("党委建议通过");
        assertThat(run(xml.toString(), "--today", "2025-01-06")).isZero();
    }

    @Test
    void without_a_date_today_is_the_clock_s_and_a_late_start_is_explained() {
        assertThat(run(OUTLINE)).isOne();
        assertThat(printed.toString())
                .contains("自 2025-07-07 起编排")
                .contains("不能同时做到")
                .contains("人代会前两周报党委审定");
    }

    @Test
    void uncertain_durations_give_the_dates_of_a_half_eight_and_nine_in_ten_and_the_chance_of_each_deadline() {
        assertThat(run(OUTLINE, "--today", "2025-01-06")).isZero();

        assertThat(printed.toString())
                .contains("按三点工期推演 10000 次")
                .containsPattern("2025-12-05  (2025-\\d\\d-\\d\\d  ){3} +\\d+%  G 党委建议通过")
                .containsPattern("关键度 .*: [A-Z] \\d+%");
    }

    @Test
    void a_missing_file_and_an_unknown_format_are_told_apart() {
        assertThat(run("没有.csv")).isOne();
        assertThat(complaints.toString()).contains("没有这个文件");
        assertThat(run(OUTLINE, "--out", "图.pdf")).isEqualTo(2);
    }

    private int run(String... args) {
        Clock clock = Clock.fixed(Instant.parse("2025-07-07T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new CommandLine(new ScheduleCommand(clock))
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(complaints, true))
                .execute(args);
    }
}
