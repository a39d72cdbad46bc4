package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.documents.OfficeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final String HOME = "plumbline.home";

    @TempDir
    private Path home;

    @BeforeEach
    void live_in_a_folder_of_its_own() {
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void live_where_it_was() {
        System.clearProperty(HOME);
    }

    @Test
    void the_demonstration_reads_the_example_and_says_so() throws IOException {
        Path folder = Files.createDirectories(home.resolve("examples/wuhan-2030"));
        OfficeFiles.docx(folder.resolve("规划.docx"), "江城市2026年工作计划");
        Files.writeString(folder.resolve("规划.txt"), "江城市2026年工作计划");

        CommandLineRun run = CommandLineRun.inPipe("demo");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("演示：读示例规划", "A demonstration", "■ 江城市2026年工作计划（2026-01-01）", "合计 1 个文件");
    }

    @Test
    void a_missing_example_is_said_plainly() {
        CommandLineRun run = CommandLineRun.inPipe("demo");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("plumbline: 没有找到示例文件 · the example is missing: " + home);
    }
}
