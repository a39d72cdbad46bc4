package io.plumbline.publishing.api;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The forms of JSON as JSON Schema, drawn from the records themselves.
final class Schemas {

    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(Unit.class, Map.of("type", "string", "examples", List.of("亿元"))),
            Map.entry(
                    ReportingPeriod.class, Map.of("type", "string", "examples", List.of("2026", "2026-Q1", "2026-01"))),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(double.class, Map.of("type", "number")),
            Map.entry(Double.class, Map.of("type", "number")),
            Map.entry(int.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Map.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Map.of("type", "integer", "format", "int64")),
            Map.entry(boolean.class, Map.of("type", "boolean")));

    /// By name, those that others refer to.
    private final Map<String, Object> named = new TreeMap<>();

    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> form = (Class<?>) type;
        Map<String, Object> plain = PLAIN.get(form);
        if (plain != null) {
            return plain;
        }
        String name = name(form);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, define(form));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> ofGeneric(ParameterizedType generic) {
        Type[] of = generic.getActualTypeArguments();
        Class<?> form = (Class<?>) generic.getRawType();
        if (form == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(of[1]));
        }
        return form == Optional.class ? of(of[0]) : listOf(of[0]);
    }

    Map<String, Object> listOf(Type item) {
        return Map.of("type", "array", "items", of(item));
    }

    private static String name(Class<?> form) {
        Class<?> around = form.getEnclosingClass();
        return around == null ? form.getSimpleName() : name(around) + form.getSimpleName();
    }

    private Map<String, Object> define(Class<?> form) {
        if (form.isEnum()) {
            List<String> names = Arrays.stream(form.getEnumConstants())
                    .map(it -> ((Enum<?>) it).name())
                    .toList();
            return Map.of("type", "string", "enum", names);
        }
        if (form.isSealed()) {
            return Map.of(
                    "oneOf",
                    Arrays.stream(form.getPermittedSubclasses()).map(this::of).toList());
        }
        return object(form);
    }

    private Map<String, Object> object(Class<?> form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (Json.FAMILIES.stream().anyMatch(family -> family.isAssignableFrom(form))) {
            properties.put("kind", Map.of("const", form.getSimpleName()));
            required.add("kind");
        }
        for (RecordComponent component : form.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        return Map.of("type", "object", "properties", properties, "required", required);
    }
}
