package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.LauncherSandbox.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// When the script `plumbline` builds, and what it does when a build fails or another one is under way.
@DisabledOnOs(OS.WINDOWS)
class LauncherBuildTest {

    LauncherSandbox sandbox;

    @BeforeEach
    void copy_the_launcher(@TempDir Path folder) throws IOException {
        sandbox = new LauncherSandbox(folder.resolve("项目 with spaces"));
        sandbox.addJdk("jdk-25", "25.0.3");
    }

    @Test
    void it_builds_on_first_use_and_not_again() throws Exception {
        Outcome first = sandbox.run();
        Outcome second = sandbox.run();

        assertThat(first.errors()).contains("building").hasLineCount(1);
        assertThat(second.errors()).isEmpty();
        assertThat(sandbox.builds()).isEqualTo(1);
    }

    @Test
    void it_builds_again_when_the_pom_or_a_source_is_newer_or_gone() throws Exception {
        Path source = sandbox.project().resolve("src/main/java/A.java");
        sandbox.run();

        touch(source);
        sandbox.run();
        assertThat(sandbox.builds()).isEqualTo(2);

        touch(sandbox.project().resolve("pom.xml"));
        sandbox.run();
        assertThat(sandbox.builds()).isEqualTo(3);

        Files.delete(source);
        sandbox.run();
        assertThat(sandbox.builds()).isEqualTo(4);
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_is_tried_again() throws Exception {
        sandbox.buildWith("echo a first line; seq 100; echo the reason; exit 1");

        Outcome outcome = sandbox.run();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors())
                .contains(
                        "the reason",
                        sandbox.project().resolve("target/app.log").toString())
                .doesNotContain("a first line");
        sandbox.run();
        assertThat(sandbox.builds()).isEqualTo(2);
    }

    @Test
    void after_a_failed_build_the_old_program_does_not_run() throws Exception {
        sandbox.run();
        sandbox.buildWith("exit 1");
        touch(sandbox.project().resolve("pom.xml"));

        assertThat(sandbox.run().output()).isEmpty();
    }

    @Test
    void of_two_started_at_once_one_builds_and_both_run() throws Exception {
        sandbox.buildWith("sleep 1");

        CompletableFuture<Outcome> other = CompletableFuture.supplyAsync(sandbox::runUnchecked);
        Outcome one = sandbox.run();

        assertThat(one.status()).isEqualTo(42);
        assertThat(other.get().status()).isEqualTo(42);
        assertThat(sandbox.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_left_by_a_killed_builder_does_not_stop_the_next() throws Exception {
        Path lock = Files.createDirectories(sandbox.project().resolve("target/app.lock"));
        Files.writeString(lock.resolve("pid"), "99999999\n");

        assertThat(sandbox.run().status()).isEqualTo(42);
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_project_that_cannot_be_written_to_is_a_plain_error() throws Exception {
        Files.writeString(sandbox.project().resolve("target"), "in the way");

        Outcome outcome = sandbox.run();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors())
                .contains("Cannot write to " + sandbox.project().resolve("target"));
    }

    /// A second ahead: file times are coarse on some systems.
    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
    }
}
