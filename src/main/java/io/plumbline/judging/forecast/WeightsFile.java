package io.plumbline.judging.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The text form of [Weights]: one array a line, `frequency part values…`, in the order of the steps or methods; lines
/// that begin with `#` say where the weights come from.
final class WeightsFile {

    private static final String SHIPPED = "weights.txt";

    private final Map<Frequency, Map<String, List<double[]>>> arrays = new EnumMap<>(Frequency.class);

    private WeightsFile() {}

    static Map<Frequency, Weights> shipped() {
        try (InputStream resource = WeightsFile.class.getResourceAsStream(SHIPPED)) {
            if (resource == null) {
                throw new IllegalStateException("The product's file %s is missing.".formatted(SHIPPED));
            }
            return read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Frequency, Weights> read(BufferedReader reader) throws IOException {
        WeightsFile file = new WeightsFile();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.startsWith("#")) {
                file.take(line.split(" ", -1));
            }
        }
        Map<Frequency, Weights> weights = new EnumMap<>(Frequency.class);
        file.arrays.forEach((frequency, parts) -> weights.put(frequency, weights(parts)));
        return weights;
    }

    static String write(Frequency frequency, Weights weights) {
        StringBuilder text = new StringBuilder();
        for (double[] row : weights.pooled().coefficients()) {
            write(text, frequency, "pooled", row);
        }
        for (double[] row : weights.combination().weights()) {
            write(text, frequency, "combination", row);
        }
        write(text, frequency, "level", weights.levels());
        write(text, frequency, "total", weights.totals());
        return text.toString();
    }

    private void take(String[] words) {
        double[] values = new double[words.length - 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.parseDouble(words[i + 2]);
        }
        arrays.computeIfAbsent(Frequency.valueOf(words[0]), frequency -> new HashMap<>())
                .computeIfAbsent(words[1], part -> new ArrayList<>())
                .add(values);
    }

    private static Weights weights(Map<String, List<double[]>> parts) {
        return new Weights(
                new PooledRegression(parts.getOrDefault("pooled", List.of()).toArray(double[][]::new)),
                new Combination(parts.getOrDefault("combination", List.of()).toArray(double[][]::new)),
                spreads(parts.getOrDefault("level", List.of())),
                spreads(parts.getOrDefault("total", List.of())));
    }

    /// Each line holds the sizes and then the law.
    private static List<Spread> spreads(List<double[]> rows) {
        return rows.stream()
                .map(row -> {
                    int sizes = row.length - ErrorLaw.points();
                    return new Spread(
                            Arrays.copyOf(row, sizes), new ErrorLaw(Arrays.copyOfRange(row, sizes, row.length)));
                })
                .toList();
    }

    private static void write(StringBuilder text, Frequency frequency, String part, List<Spread> spreads) {
        for (Spread spread : spreads) {
            double[] quantiles = spread.law().quantiles();
            double[] row = Arrays.copyOf(spread.size(), spread.size().length + quantiles.length);
            System.arraycopy(quantiles, 0, row, spread.size().length, quantiles.length);
            write(text, frequency, part, row);
        }
    }

    private static void write(StringBuilder text, Frequency frequency, String part, double[] row) {
        text.append(frequency).append(' ').append(part);
        for (double value : row) {
            text.append(' ').append("%.5g".formatted(value));
        }
        text.append('\n');
    }
}
