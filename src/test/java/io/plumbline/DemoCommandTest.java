package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.publishing.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_demonstration_serves_the_examples_until_it_is_told_to_end() throws Exception {
        FutureTask<Integer> status = new FutureTask<>(() -> Plumbline.commandLine(terminal(), Clock.systemUTC())
                .execute("demo", "--port", "0", "--database", folder.toString()));
        Thread serving = Thread.ofPlatform().start(status);
        try {
            String address = address(serving);

            assertThat(page(address, "zh")).contains("武汉 2030", "驾驶舱");
            assertThat(page(address, "en")).contains("武汉 2030", "Cockpit");
            assertThat(said(err)).contains("载入示例 · loading the examples 1/");
            assertThat(said(out)).contains("仅限本机访问", "For this machine only");
        } finally {
            serving.interrupt();
        }
        assertThat(status.get()).isZero();
    }

    @Test
    void a_place_that_is_no_folder_is_said_plainly() throws Exception {
        Path file = Files.writeString(folder.resolve("规划.txt"), "不是文件夹");

        CommandLineRun run = CommandLineRun.inPipe("demo", "--database", file);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Maybe that is no folder", file.toString());
    }

    private Terminal terminal() {
        return new Terminal(
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                new TableWriter.Screen(StandardCharsets.UTF_8, 120, false));
    }

    private String address(Thread serving) throws InterruptedException {
        while (serving.isAlive()) {
            Matcher found = ADDRESS.matcher(said(out));
            if (found.find()) {
                return found.group();
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        throw new AssertionError(said(err));
    }

    private static String page(String address, String language) throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Cookie", "lang=" + language)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static String said(ByteArrayOutputStream words) {
        return words.toString(StandardCharsets.UTF_8);
    }
}
