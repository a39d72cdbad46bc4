package io.plumbline.publishing.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table of routes as an OpenAPI 3.1 document.
final class OpenApi {

    private final Schemas schemas = new Schemas();

    Map<String, Object> of(List<Route> routes) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                    .put(route.verb().name().toLowerCase(Locale.ROOT), operation(route));
        }
        schemas.of(Problem.class);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "准绳 Plumbline",
                        "version",
                        "1",
                        "description",
                        "规划承诺登记、数据与研判的程序接口，仅限本机 · The register of plans and their figures, for this machine only"));
        document.put("servers", List.of(Map.of("url", PlumblineApi.BASE)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.named()));
        return document;
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", operationId(route));
        operation.put("summary", route.summary().toString());
        operation.put(
                "parameters",
                route.parameters().stream().map(OpenApi::parameter).toList());
        if (!route.taken().types().isEmpty()) {
            operation.put("requestBody", Map.of("required", true, "content", body(route.taken())));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("200", answer("好 · OK", route.given().type(), given(route.given())));
        answers.put("default", answer("问题 · problem", PlumblineApi.PROBLEM, schemas.of(Problem.class)));
        operation.put("responses", answers);
        return operation;
    }

    /// `getPlansPlanCommitments` for `GET /plans/{plan}/commitments`.
    private static String operationId(Route route) {
        StringBuilder id = new StringBuilder(route.verb().name().toLowerCase(Locale.ROOT));
        for (String part : route.path().split("[^a-zA-Z]+", -1)) {
            if (!part.isEmpty()) {
                id.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
            }
        }
        return id.toString();
    }

    private static Map<String, Object> parameter(Parameter parameter) {
        return Map.of(
                "name", parameter.name(),
                "in", parameter.in(),
                "required", parameter.required(),
                "description", parameter.words().toString(),
                "schema", Map.of("type", "string"));
    }

    private Map<String, Object> body(Route.Taken taken) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : taken.types()) {
            boolean json = type.equals("application/json");
            content.put(type, json ? Map.of("schema", form(taken)) : Map.of());
        }
        return content;
    }

    private Map<String, Object> form(Route.Taken taken) {
        return taken.many() ? schemas.listOf(taken.form()) : schemas.of(taken.form());
    }

    private Map<String, Object> given(Route.Given given) {
        if (given.form() == KeptFile.class || given.form() == Object.class) {
            return Map.of();
        }
        Map<String, Object> form = schemas.of(given.form());
        return given.many() ? items(form) : form;
    }

    private Map<String, Object> items(Map<String, Object> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("knownAt", Map.of("type", "string", "format", "date-time"));
        properties.put("items", Map.of("type", "array", "items", form));
        return Map.of("type", "object", "properties", properties, "required", new ArrayList<>(properties.keySet()));
    }

    private static Map<String, Object> answer(String words, String type, Map<String, Object> form) {
        return Map.of(
                "description", words, "content", Map.of(type, form.isEmpty() ? Map.of() : Map.of("schema", form)));
    }
}
