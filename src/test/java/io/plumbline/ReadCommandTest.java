package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.documents.OfficeFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

    private static final String PLAN = "江城市2026年工作计划\n今年，地区生产总值增长6%左右。\n";

    @TempDir
    private Path folder;

    @Test
    void all_read_is_status_0_with_a_summary_on_standard_error() throws IOException {
        CommandLineRun run = CommandLineRun.inPipe("read", plan("a.txt"), docx("b.docx"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("读完 2 个文件，0 个失败。目标 ").contains("Read 2 files, 0 failed. targets ");
        assertThat(run.out().lines()).allMatch(line -> line.startsWith("{\"doc\":"));
    }

    @Test
    void a_file_that_fails_is_named_and_the_rest_goes_on() throws IOException {
        Path empty = Files.createFile(folder.resolve("空.txt"));
        Path missing = folder.resolve("无.docx");

        CommandLineRun run = CommandLineRun.inPipe("read", missing, plan("a.txt"), empty);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .startsWith(
                        "plumbline: " + missing + "：文件不存在。 · There is no such file.",
                        "plumbline: " + empty + "：文件是空的。 · The file is empty.")
                .anyMatch(line -> line.startsWith("读完 1 个文件，2 个失败。"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            read                                | Missing required parameter
            read --date 去年 FILE                | --date 应如 2026-02-05
            read --format pdf FILE              | expected one of
            read --out FOLDER/无/a.csv FILE      | --out 的文件夹不存在
            read --out FOLDER FILE              | --out 是文件夹
            read --meta FILE FILE               | 第 1 行没有 file 列
            read --meta FOLDER/无.tsv FILE       | 读取失败
            lesen FILE                          | Unmatched argument
            """)
    void wrong_usage_is_status_2_and_does_nothing(String command, String message) throws IOException {
        String file = plan("a.txt").toString();
        CommandLineRun run = CommandLineRun.inPipe((Object[]) command.replace("FILE", file)
                .replace("FOLDER", folder.toString())
                .split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("plumbline: 命令有误 · wrong usage: ").contains(message, "帮助 · Help: plumbline");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void folders_are_read_with_all_below_them_each_file_once_in_the_order_of_names() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        List<Path> plans = List.of(plan("a.txt"), plan("b/c/d.TXT"), docx("b/e.docx"), plan("f.txt"));
        plan(".hidden.txt");
        plan("~$e.docx");
        plan("g.csv");

        assertThat(InputFiles.of(List.of(folder, folder.resolve("a.txt"))).documents())
                .containsExactlyElementsOf(plans);
    }

    @Test
    void a_folder_without_documents_fails() throws IOException {
        plan("a.csv");
        CommandLineRun run = CommandLineRun.inPipe("read", folder, "--out", folder.resolve("a.xlsx"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("plumbline: " + folder + "：文件夹里没有可读取的文件（TXT、DOCX、DOC、PDF、OFD、HTML）。");
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a.xlsx  | -     | PK
            a.csv   | -     | \uFEFFdoc,kind
            a.table | -     | \\n■
            a.CSV   | -     | \uFEFFdoc,kind
            a.txt   | csv   | \uFEFFdoc,kind
            """)
    void the_extension_of_out_says_the_format_unless_it_is_given(String name, String format, String start)
            throws IOException {
        Path out = folder.resolve(name);
        Object[] arguments = format == null
                ? new Object[] {"read", plan("p.txt"), "--out", out}
                : new Object[] {"read", plan("p.txt"), "--out", out, "--format", format};

        assertThat(CommandLineRun.onTerminal(arguments).status()).isZero();
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.UTF_8)).startsWith(start.translateEscapes());
    }

    @Test
    void it_is_a_table_on_a_terminal_and_json_lines_in_a_pipe() throws IOException {
        assertThat(CommandLineRun.onTerminal("read", plan("a.txt")).out()).contains("■ 江城市2026年工作计划", "合计 1 个文件");
        assertThat(CommandLineRun.inPipe("read", plan("a.txt")).out()).doesNotContain("合计");
    }

    @Test
    void an_xlsx_is_not_printed_on_a_terminal() throws IOException {
        assertThat(CommandLineRun.onTerminal("read", plan("a.txt"), "--format", "xlsx")
                        .status())
                .isEqualTo(2);
        assertThat(CommandLineRun.inPipe("read", plan("a.txt"), "--format", "xlsx")
                        .out())
                .startsWith("PK");
    }

    @Test
    void a_progress_bar_is_shown_to_a_person_only() throws IOException {
        assertThat(CommandLineRun.onTerminal("read", plan("a.txt"), plan("b.txt"))
                        .err())
                .contains("] 0/2", "] 1/2", "[##############################] 2/2");
        assertThat(CommandLineRun.inPipe("read", plan("a.txt"), plan("b.txt")).err())
                .doesNotContain("\r", "1/2");
    }

    @Test
    void a_document_without_a_date_is_taken_as_of_today_with_a_note() throws IOException {
        Path undated = Files.writeString(folder.resolve("a.txt"), "今年，地区生产总值增长6%左右。");

        assertThat(CommandLineRun.inPipe("read", undated).err()).contains("没有找到文件日期，按今天（2026-11-25）计");
        assertThat(CommandLineRun.inPipe("read", undated, "--date", "2024").err())
                .doesNotContain("没有找到文件日期");
        Path index = Files.writeString(folder.resolve("index.tsv"), "file\tdate\na.txt\t2024\n");
        assertThat(CommandLineRun.inPipe("read", undated, "--meta", index).err())
                .doesNotContain("没有找到文件日期");
    }

    @Test
    void a_document_without_text_is_read_with_a_note() {
        assertThat(CommandLineRun.inPipe("read", OfficeFiles.docx(folder.resolve("2025.docx"), ""))
                        .err())
                .contains("没有文字，可能是扫描件。");
    }

    @Test
    void an_old_file_stays_until_the_new_one_is_complete() throws IOException {
        Path out = Files.writeString(folder.resolve("a.jsonl"), "旧");

        assertThat(CommandLineRun.inPipe("read", folder.resolve("无.txt"), "--out", out)
                        .status())
                .isEqualTo(1);
        assertThat(out).hasContent("旧");
        assertThat(CommandLineRun.inPipe("read", plan("a.txt"), "--out", out).status())
                .isZero();
        assertThat(Files.readString(out)).isNotEqualTo("旧");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(it -> it.getFileName().toString())).noneMatch(it -> it.endsWith(".part"));
        }
    }

    @Test
    void a_document_is_not_overwritten_by_its_own_reading() throws IOException {
        Path plan = plan("a.txt");

        assertThat(CommandLineRun.inPipe("read", plan, "--out", plan).status()).isEqualTo(1);
        assertThat(plan).hasContent(PLAN);
    }

    @Test
    void a_full_disk_is_said_plainly() throws IOException {
        CommandLineRun run =
                CommandLineRun.into(failing("No space left on device"), "read", plan("a.txt"), "--format", "table");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("plumbline: 不能写出 · cannot write stdout：磁盘已满 · the disk is full。");
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_error() throws IOException {
        CommandLineRun run = CommandLineRun.into(failing("Broken pipe"), "read", plan("a.txt"), "--format", "table");

        assertThat(run.status()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_is_chinese_first_with_examples() {
        assertThat(CommandLineRun.inPipe("read", "--help").out())
                .contains("用法 · Usage: plumbline read", "示例 · Examples:", "table, jsonl, csv, xlsx", "退出状态");
        assertThat(CommandLineRun.inPipe().out()).contains("准绳", "read", "demo");
    }

    @Test
    void a_file_name_cannot_steer_the_terminal() {
        assertThat(CommandLineRun.inPipe("read", "a\u001b[31m.txt").err()).contains("a?[31m.txt");
    }

    private Path plan(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PLAN);
    }

    private Path docx(String name) {
        return OfficeFiles.docx(folder.resolve(name), PLAN.split("\n", -1));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
