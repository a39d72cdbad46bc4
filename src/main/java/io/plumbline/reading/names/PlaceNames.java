package io.plumbline.reading.names;

import io.plumbline.reading.words.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of places, as a project bears them, and the single characters that stand for them in the names of lines
/// (京沪); read from `places.txt` and `counties.txt`, which a city extends by its own.
public final class PlaceNames {

    private static final WordList KINDS = WordList.of("省 市 县 区 旗 自治区 自治州 州 镇 乡");

    private static final PlaceNames COUNTRY = new PlaceNames(read("places.txt"), read("counties.txt"));

    private final WordList names;
    private final Set<Character> abbreviations = new HashSet<>();

    private PlaceNames(List<String> cities, List<String> counties) {
        List<String> all = new ArrayList<>(counties);
        for (String name : cities) {
            abbreviations.add(name.charAt(0));
            if (name.length() > 1) {
                all.add(name);
            }
        }
        this.names = WordList.of(all);
    }

    /// The provinces, cities and counties of the country, its great rivers and regions.
    public static PlaceNames ofCountry() {
        return COUNTRY;
    }

    private static List<String> read(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(PlaceNames.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isIn(String text, int start, int end) {
        return names.isIn(text, start, end);
    }

    /// The length of the place at `start`, 省, 市 and the like included, 0 if none is named there.
    public int lengthAt(String text, int start, int end) {
        int name = names.lengthAt(text, start, end);
        return name == 0 ? 0 : name + KINDS.lengthAt(text, start + name, end);
    }

    /// Whether each character stands for a place: 包银, 佛穗莞; what stands in brackets does not count.
    boolean areAbbreviated(String text, int start, int end) {
        int depth = 0;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth == 0 && c != '）' && !abbreviations.contains(c)) {
                return false;
            }
        }
        return end - start >= 2;
    }
}
