package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.server.WebServer;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pages over real HTTP, as a browser without scripts would see them.
final class PageVisitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final WebServer server;
    private String token = "";
    private URI at = URI.create("http://localhost/");

    PageVisitor(Database database, LocalDate today) {
        server = PlanPages.serve(database, Clock.systemUTC(), () -> today, "张三", 0);
    }

    /// The body of a page.
    String get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /// Posts fields, given as name, value, name, value; answers the page that it leads to.
    String post(String path, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /// Where the last answer came from.
    String path() {
        return at.getPath();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            at = answer.uri();
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer.body().replace("&#34;", "\"").replace("&#39;", "'");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
