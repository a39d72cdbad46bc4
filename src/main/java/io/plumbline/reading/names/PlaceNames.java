package io.plumbline.reading.names;

import io.plumbline.reading.words.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Names of places, as a project bears them; read from `places.txt`, which a city extends by its own.
public final class PlaceNames {

    private final WordList names;

    private PlaceNames(List<String> names) {
        this.names = WordList.of(names);
    }

    /// The provinces and the cities of the country.
    public static PlaceNames ofCountry() {
        try (var lines = new BufferedReader(
                new InputStreamReader(PlaceNames.class.getResourceAsStream("places.txt"), StandardCharsets.UTF_8))) {
            return new PlaceNames(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                    .filter(name -> name.length() > 1)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isIn(String text, int start, int end) {
        return names.isIn(text, start, end);
    }
}
