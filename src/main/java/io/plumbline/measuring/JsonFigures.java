package io.plumbline.measuring;

import java.io.InputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Figures of a JSON array of objects with the names of the CSV columns: `[{"indicator": "GDP", "unit": "420100",
/// "period": "2025", "value": 22147.35}]`, one after the other. Numbers may stand as numbers or as text.
public final class JsonFigures implements Iterable<FigureRow> {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;

    public JsonFigures(InputStream json) {
        parser = JSON.createParser(ObjectReadContext.empty(), json);
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("""
                应为由对象组成的 JSON 数组（第 %d 行）
                This must be a JSON array of objects (line %d).
                Maybe a bracket is missing: [{"indicator": …, "unit": …, "period": …, "value": …}].""".formatted(
                parser.currentLocation().getLineNr(), parser.currentLocation().getLineNr()));
    }

    @Override
    public Iterator<FigureRow> iterator() {
        return new Iterator<>() {
            private int number;
            private JsonToken ahead = parser.nextToken();

            @Override
            public boolean hasNext() {
                return ahead != JsonToken.END_ARRAY;
            }

            @Override
            public FigureRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (ahead != JsonToken.START_OBJECT) {
                    throw unexpected();
                }
                FigureRow row = row(++number);
                ahead = parser.nextToken();
                return row;
            }
        };
    }

    private FigureRow row(int number) {
        Map<FigureColumns, String> words = new EnumMap<>(FigureColumns.class);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            FigureColumns column = FigureColumns.find(parser.currentName()).orElseThrow(this::unexpected);
            if (!parser.nextToken().isScalarValue()) {
                throw unexpected();
            }
            words.put(column, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString());
        }
        return FigureColumns.row(number, column -> words.getOrDefault(column, ""));
    }
}
