package io.plumbline.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.server.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the server refuses, asked over real HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefencesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Database database = TestDatabase.fresh();
    private WebServer server;

    /// What came back, the head as it came.
    private record Answer(int status, String head, String body) {}

    @BeforeAll
    void serve() {
        server = PlanPages.serve(database, Clock.systemUTC(), () -> LocalDate.of(2026, 10, 31), "tester", 0);
    }

    @AfterAll
    void stop() {
        server.close();
        database.close();
    }

    @Test
    void only_scripts_and_styles_of_the_program_run_and_no_page_is_framed() throws IOException {
        assertThat(ask("GET", "/plans", "", "localhost").head())
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY")
                .contains("Referrer-Policy: same-origin")
                .doesNotContain("unsafe-inline", "unsafe-eval", "Server:", "X-Powered-By");
    }

    @Test
    void a_form_without_its_token_writes_nothing() throws IOException {
        Answer refused = ask("POST", "/plans", "name=x&kind=x&issuer=x&from=2026&to=2030", "localhost");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("刷新后再试", "nothing was written");
        assertThat(ask("GET", "/plans", "", "localhost").body()).contains("还没有规划");
    }

    @Test
    void a_token_of_another_browser_writes_nothing() throws IOException {
        Matcher token = TOKEN.matcher(ask("GET", "/plans", "", "localhost").body());
        assertThat(token.find()).isTrue();

        Answer refused = ask(
                "POST",
                "/plans",
                "name=x&kind=x&issuer=x&from=2026&to=2030&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                "localhost");

        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void a_name_of_elsewhere_that_points_here_is_refused() throws IOException {
        assertThat(ask("GET", "/plans", "", "plumbline.example").status()).isEqualTo(400);
    }

    @Test
    void only_this_machine_can_connect() throws IOException {
        InetAddress other = InetAddress.getLocalHost();
        if (other.isLoopbackAddress()) {
            return;
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Socket(other, server.port()).close())
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/1/commitments/..%2F..%2Fetc",
                "/assets/..%2Fapplication.properties",
                "/assets/..%5cpom.xml",
                "/plans/9999999999999999999",
                "/plans/1'%20or%20'1'='1",
                "/plans/%3Cscript%3E",
                "/nothing/here"
            })
    void what_is_not_there_is_not_found_and_says_nothing_of_the_inside(String path) throws IOException {
        Answer answer = ask("GET", path, "", "localhost");

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<script>", "Exception", "io.plumbline", "java.lang");
    }

    @Test
    void pages_set_only_cookies_that_stay_with_this_site() throws IOException {
        assertThat(ask("GET", "/plans", "", "localhost").head().lines().filter(it -> it.startsWith("Set-Cookie: lang")))
                .isNotEmpty()
                .allMatch(it -> it.contains("HttpOnly") && it.contains("SameSite=Strict"));
    }

    /// Word for word, so that no client mends what is asked.
    private Answer ask(String method, String path, String form, String host) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + ":" + server.port()
                + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end));
        }
    }
}
