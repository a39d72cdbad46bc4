package io.plumbline.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/// How long comparable finished projects took against their plans (参照类): for each, actual over planned duration, with
/// the source of the data. The city's own closed projects are the first class; published figures are loaded as data.
public record ReferenceClass(String name, String source, List<Double> ratios) {

    private static final int FEWEST_FOR_TAIL = 20;

    public ReferenceClass {
        if (source.isBlank() || ratios.isEmpty() || ratios.stream().anyMatch(it -> !(it > 0))) {
            throw new IllegalArgumentException("""
                    参照类“%s”须有来源和正的比值。 A reference class needs a source and ratios above 0.
                    Maybe overruns in percent were given: 20 %% over is a ratio of 1.2.""".formatted(name));
        }
        ratios = ratios.stream().sorted().toList();
    }

    /// From lines `project TAB planned TAB actual`; lines that begin with `#` are remarks.
    public static ReferenceClass parse(String name, String source, List<String> lines) {
        return new ReferenceClass(
                name,
                source,
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(ReferenceClass::ratio)
                        .toList());
    }

    private static double ratio(String line) {
        String[] cells = line.split("\t", -1);
        try {
            if (cells.length >= 3) {
                return Double.parseDouble(cells[2]) / Double.parseDouble(cells[1]);
            }
        } catch (NumberFormatException e) {
            // the message below quotes the line
        }
        throw new IllegalArgumentException("""
                看不懂“%s”。 Not a line of project, planned and actual duration.
                Maybe its cells are not parted by tabs.""".formatted(line));
    }

    /// The ratio that a `chance` of the projects kept to: 0.5 the median, 0.8 for a careful plan.
    public double quantile(double chance) {
        double place = chance * (ratios.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ratios.size() - 1);
        return ratios.get(below) + (place - below) * (ratios.get(above) - ratios.get(below));
    }

    /// Hill's estimate of the tail index over the worst tenth: 1 or less means that a mean does not exist. Empty for
    /// fewer
    /// than 20 projects.
    public OptionalDouble tail() {
        if (ratios.size() < FEWEST_FOR_TAIL) {
            return OptionalDouble.empty();
        }
        List<Double> worst = ratios.stream().sorted(Comparator.reverseOrder()).toList();
        int count = Math.max(2, ratios.size() / 10);
        double sum = 0;
        for (int at = 0; at < count; at++) {
            sum += Math.log(worst.get(at) / worst.get(count));
        }
        return sum > 0 ? OptionalDouble.of(count / sum) : OptionalDouble.empty();
    }
}
