package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as they are typed, each in a JVM of its own.
class BackupCommandTest {

    @Test
    void a_backup_of_one_folder_is_restored_into_another(@TempDir Path temp) throws IOException {
        String file = temp.resolve("backup.zip").toString();

        assertThat(run("backup", file, "--database", temp.resolve("a").toString()))
                .contains("已备份 0 行 · 0 rows backed up");
        assertThat(run("restore", file, "--database", temp.resolve("b").toString()))
                .contains("0 rows restored");
        assertThat(Files.exists(temp.resolve("b/data/PG_VERSION"))).isTrue();
    }

    /// Commands that need no database start without it.
    @Test
    void a_command_without_a_database_loads_nothing_of_it() throws IOException {
        String loaded = run("-Xlog:class+load", "--version");

        assertThat(loaded).contains("io.plumbline.Plumbline ").doesNotContain("org.springframework");
        assertThat(loaded).doesNotContain("org.postgresql").doesNotContain("org.flywaydb");
    }

    private static String run(String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dstdout.encoding=UTF-8"));
        List<String> flags =
                List.of(words).stream().filter(word -> word.startsWith("-X")).toList();
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.plumbline.Plumbline"));
        command.addAll(
                List.of(words).stream().filter(word -> !flags.contains(word)).toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said;
    }
}
