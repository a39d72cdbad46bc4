package io.plumbline.publishing.api;

import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.judging.standing.Standings;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.server.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program itself on a fresh database, asked over HTTP; two indicators of two places are defined.
final class ApiSandbox implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final Pattern ROUTE = Pattern.compile("\\((\\w+) && /api/v1(/\\S+?)\\)");

    final Database database;
    final Journal journal;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiSandbox() {
        this(TestDatabase.fresh());
        Units units = new Units(database);
        Indicators indicators = new Indicators(database);
        journal.write(Occasion.of("测试", "准备", "setup"), write -> {
            units.put(write, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(write, OrganisationUnit.of("420106", "武昌区", "区", "420100"));
            indicators.define(write, definition("GDP", "地区生产总值", "亿元"));
            indicators.define(write, definition("RD", "研发投入强度", "%"));
            return "";
        });
    }

    ApiSandbox(Database database) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        this.database = database;
        this.journal = new Journal(database, clock);
        this.server = PlanPages.serve(database, clock, () -> LocalDate.of(2026, 3, 1), "张三", 0);
    }

    private static IndicatorDefinition definition(String code, String name, String unit) {
        return new IndicatorDefinition(code, 1, name, "", new Unit(unit), IndicatorDefinition.Direction.MORE_IS_BETTER);
    }

    /// What came back; the body as JSON where it is any.
    record Reply(int status, String type, String text) {

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    Reply postJson(String path, String json, String... headers) {
        return send("POST", path, json, with(headers, "Content-Type", "application/json"));
    }

    static String[] with(String[] headers, String name, String value) {
        String[] more = Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    Reply send(String verb, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + "/api/v1" + path))
                .method(
                        verb,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// What the server's router holds, as `GET /plans`, whatever the description says.
    Set<String> served() {
        Set<String> found = new TreeSet<>();
        Matcher routes = ROUTE.matcher(api().routes().toString());
        while (routes.find()) {
            found.add(routes.group(1) + " " + routes.group(2));
        }
        return found;
    }

    private PlumblineApi api() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new PlumblineApi(database, clock, new Standings(database, clock), () -> LocalDate.of(2026, 3, 1), "张三");
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        database.close();
    }
}
