package io.plumbline.publishing.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.publishing.api.ApiSandbox.Reply;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlumblineApiTest {

    private ApiSandbox sandbox;
    private JsonNode description;

    @BeforeAll
    void open() {
        sandbox = new ApiSandbox();
        description = sandbox.get("/openapi.json").json();
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @Test
    void the_description_says_what_it_is() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.path("servers").get(0).path("url").asString()).isEqualTo("/api/v1");
    }

    /// A route of the description that the server does not know would be answered with “no such address” or with the
    /// methods that are allowed.
    @Test
    void every_described_route_is_served() {
        for (String operation : described()) {
            String verb = operation.substring(0, operation.indexOf(' '));
            String path = operation.substring(operation.indexOf(' ') + 1).replaceAll("\\{\\w+}", "9");
            String type = mediaType(operation);
            Reply reply = type.isEmpty()
                    ? sandbox.send(verb, path, "", "Accept-Language", "en")
                    : sandbox.send(verb, path, "?", "Accept-Language", "en", "Content-Type", type);

            assertThat(reply.status()).as(operation).isNotEqualTo(405).isLessThan(500);
            assertThat(reply.text()).as(operation).doesNotContain("There is no such address");
        }
    }

    @Test
    void every_served_route_is_described() {
        Set<String> served = sandbox.served();

        assertThat(served).hasSizeGreaterThan(20).isEqualTo(described());
    }

    /// `POST /figures` and so on.
    private Set<String> described() {
        Set<String> operations = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> operations.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(operations).hasSizeGreaterThan(20);
        return operations;
    }

    private String mediaType(String operation) {
        JsonNode content = description
                .path("paths")
                .path(operation.substring(operation.indexOf(' ') + 1))
                .path(operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content");
        return content.isMissingNode() ? "" : content.propertyNames().iterator().next();
    }

    @Test
    void every_form_that_is_referred_to_is_described() {
        Set<String> referred = new TreeSet<>();
        collectReferences(description, referred);

        assertThat(referred).hasSizeGreaterThan(20);
        assertThat(description.path("components").path("schemas").propertyNames())
                .containsAll(referred);
    }

    private static void collectReferences(JsonNode node, Set<String> found) {
        if (node.path("$ref").isString()) {
            found.add(node.path("$ref").asString().replace("#/components/schemas/", ""));
        }
        node.forEach(it -> collectReferences(it, found));
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /plans/7              | zh | 404 | 没有编号为 7 的规划
            GET    | /plans/7              | en | 404 | No plan has the number 7.
            GET    | /plans/seven          | en | 404 | That is not a number: seven
            GET    | /nowhere              | zh | 404 | 没有这个地址
            GET    | /commitments/7        | fr, en | 404 | No commitment 7 in the register.
            PATCH  | /plans                | en | 405 | Allowed here: GET, POST
            GET    | /figures?unit=420100  | en | 400 | The parameter indicator is missing.
            GET    | /plans?knownAt=gestern | en | 400 | That is no day and no moment: gestern
            POST   | /plans                | en | 415 | The content type must be application/json, not “”.
            """)
    void a_problem_is_told_in_the_language_that_was_asked_for(
            String verb, String path, String language, int status, String words) {
        Reply reply = sandbox.send(verb, path, "", "Accept-Language", language);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.type()).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("title").asString()).isNotBlank();
        assertThat(reply.json().path("detail").asString()).startsWith(words);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(textBlock = """
            Sec-Fetch-Site, cross-site,           403
            Sec-Fetch-Site, same-site,            403
            Sec-Fetch-Site, same-origin,          422
            Origin,         https://example.org,  403
            Origin,         null,                 403
            Content-Type,   text/plain,           415
            Content-Type,   application/x-www-form-urlencoded, 415
            Content-Type,   multipart/form-data; boundary=x, 415
            """)
    void what_a_page_of_elsewhere_could_send_is_refused(String name, String value, int status) {
        String plan = "{\"name\": \"\", \"kind\": \"\", \"issuer\": \"\", \"period\": \"2026-2030\"}";
        Reply reply = name.equals("Content-Type")
                ? sandbox.send("POST", "/plans", plan, name, value)
                : sandbox.postJson("/plans", plan, name, value);

        assertThat(reply.status()).isEqualTo(status);
    }
}
