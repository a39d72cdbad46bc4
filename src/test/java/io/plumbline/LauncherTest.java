package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.LauncherSandbox.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The script `plumbline`, run among JDKs and a Maven that are only a few lines of shell.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    LauncherSandbox sandbox;

    @BeforeEach
    void copy_the_launcher(@TempDir Path folder) throws IOException {
        sandbox = new LauncherSandbox(folder.resolve("项目 with spaces"));
    }

    @Test
    void it_says_how_to_get_a_jdk_where_there_is_none() throws Exception {
        Outcome outcome = sandbox.run();

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).startsWith("准绳需要 JDK 25").contains("Plumbline needs JDK 25", "https://");
    }

    @Test
    void it_names_the_jdks_that_are_too_old() throws Exception {
        Path old = sandbox.addJdk("jdk-17", "17.0.15");
        sandbox.addJdk("jdk-8", "1.8.0_452");

        assertThat(sandbox.run().errors()).contains("17  " + old, "1  ");
    }

    @ParameterizedTest
    @CsvSource({"25", "25.0.3", "25-ea", "26.0.1", "30"})
    void a_jdk_in_a_usual_folder_is_found(String version) throws Exception {
        sandbox.addJdk("a jdk-17", "17.0.15");
        Path found = sandbox.addJdk("jdk found", version);

        assertThat(sandbox.run().java()).isEqualTo(found);
    }

    @Test
    void a_runtime_without_a_compiler_is_not_enough() throws Exception {
        Path runtime = sandbox.addJdk("jre-25", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(sandbox.run().status()).isEqualTo(1);
    }

    @Test
    void the_order_is_plumbline_java_then_java_home_then_path_then_folders() throws Exception {
        Path inFolder = sandbox.addJdk("jdk-25", "25.0.1");
        Path onPath = sandbox.addJdk("../on path", "25.0.2");
        Path inJavaHome = sandbox.addJdk("../java home", "25.0.3");
        Path asked = sandbox.addJdk("../asked for", "25.0.4");

        assertThat(sandbox.run().java()).isEqualTo(inFolder);
        sandbox.linkOnPath(onPath.resolve("bin/java"));
        assertThat(sandbox.run().java()).isEqualTo(onPath);
        sandbox.set("JAVA_HOME", inJavaHome);
        assertThat(sandbox.run().java()).isEqualTo(inJavaHome);
        sandbox.set("PLUMBLINE_JAVA", asked);
        assertThat(sandbox.run().java()).isEqualTo(asked);
        sandbox.set("PLUMBLINE_JAVA", asked.resolve("bin/java"));
        assertThat(sandbox.run().java()).isEqualTo(asked);
    }

    @Test
    void an_old_java_home_is_passed_over_but_an_old_plumbline_java_is_an_error() throws Exception {
        Path old = sandbox.addJdk("jdk-17", "17.0.15");
        Path good = sandbox.addJdk("jdk-25", "25.0.3");

        sandbox.set("JAVA_HOME", old);
        assertThat(sandbox.run().java()).isEqualTo(good);
        sandbox.set("PLUMBLINE_JAVA", old);
        assertThat(sandbox.run().errors()).contains("PLUMBLINE_JAVA is not a JDK 25 or newer: " + old);
    }

    @Test
    void arguments_and_the_exit_status_pass_through_unchanged() throws Exception {
        sandbox.addJdk("jdk-25", "25.0.3");

        Outcome outcome = sandbox.run("read", "a file.docx", "", "*", "\"quoted\" $HOME \\", "文件");

        assertThat(outcome.arguments()).containsExactly("read", "a file.docx", "", "*", "\"quoted\" $HOME \\", "文件");
        assertThat(outcome.status()).isEqualTo(42);
    }

    @Test
    void it_runs_from_anywhere_through_symbolic_links() throws Exception {
        Path jdk = sandbox.addJdk("jdk-25", "25.0.3");
        Path first = Files.createSymbolicLink(sandbox.elsewhere().resolve("first link"), sandbox.launcher());
        Path second = Files.createSymbolicLink(sandbox.elsewhere().resolve("second"), first.getFileName());

        Outcome outcome = sandbox.runAs(List.of("./second"));

        assertThat(outcome.java()).isEqualTo(jdk);
        assertThat(sandbox.run(second).folder()).isEqualTo(sandbox.elsewhere());
    }

    @Test
    void options_for_the_jvm_come_from_the_environment() throws Exception {
        sandbox.addJdk("jdk-25", "25.0.3");
        sandbox.set("PLUMBLINE_OPTS", "-Xmx4g -Dname=value");

        assertThat(sandbox.run().jvmOptions()).contains("-Xmx4g", "-Dname=value");
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "xx_XX.UTF-8, C.UTF-8", "C.UTF-8, C.UTF-8"})
    void the_jvm_reads_and_writes_utf_8_whatever_the_locale(String locale, String seenByJava) throws Exception {
        sandbox.addJdk("jdk-25", "25.0.3");
        sandbox.set("LC_ALL", locale);

        Outcome outcome = sandbox.run();

        assertThat(outcome.jvmOptions()).contains("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
        assertThat(outcome.locale()).isEqualTo(seenByJava);
    }
}
