package io.plumbline.judging.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Series made up to learn from, so that what is learned has no owner but us: a level with shocks, a growth rate that
/// wanders around its mean, a cycle of some years, a season that may change, passing noise with heavy tails, mistakes
/// and breaks. How much there is of each is drawn anew for each series; the ranges are wide, those of published
/// statistics of places and branches: growth of -6 to 14 % and changes of 1 to 30 % a year for nine in ten.
final class SimulatedSeries {

    private final Random random;
    private final int perYear;
    private final int count;
    private final double volatility;
    private final double[] path;

    private SimulatedSeries(Random random, int perYear, int count) {
        this.random = random;
        this.perYear = perYear;
        this.count = count;
        volatility = Math.clamp(Math.exp(normal(Math.log(0.06), 0.8)), 0.004, 0.5);
        path = new double[count];
        addLevelAndGrowth();
        addCycle();
        addNoise();
        addBreaks();
        addSeason();
    }

    /// As many as the shipped weights are learned from.
    static List<TrainingSeries> list(Frequency frequency) {
        return switch (frequency) {
            case YEARLY -> list(frequency, 1000, 6);
            case QUARTERLY -> list(frequency, 2000, 8);
            case MONTHLY -> list(frequency, 1500, 18);
        };
    }

    private static List<TrainingSeries> list(Frequency frequency, int size, int horizon) {
        Random random = new Random(20260 + frequency.perYear());
        List<TrainingSeries> series = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int perYear = frequency.perYear();
            int shortest = horizon + (perYear == 1 ? 6 : 3 * perYear);
            int longest = perYear == 1 ? 50 : perYear == 4 ? 90 : 170;
            int count = shortest + random.nextInt(longest - shortest);
            double[] values = new SimulatedSeries(random, perYear, count).values();
            series.add(new TrainingSeries(History.of(frequency, values), horizon, i % Trainer.GROUPS));
        }
        return series;
    }

    private double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /// Student's t with five degrees of freedom, variance 1.
    private double heavy() {
        double squares = 0;
        for (int i = 0; i < 5; i++) {
            double one = random.nextGaussian();
            squares += one * one;
        }
        return random.nextGaussian() / Math.sqrt(squares / 5) * Math.sqrt(0.6);
    }

    private void addLevelAndGrowth() {
        double mean = normal(0.04, 0.05) / perYear;
        double persistence = Math.pow(between(0.2, 0.98), 1.0 / perYear);
        double growthDeviation = volatility * between(0, 1) / perYear;
        double shock = volatility * between(0, 1) / Math.sqrt(perYear);
        double growth = normal(0, growthDeviation);
        double level = 0;
        for (int t = 0; t < count; t++) {
            growth = persistence * growth
                    + normal(0, growthDeviation * Math.sqrt(1 - persistence * persistence));
            level += mean + growth + shock * heavy();
            path[t] = level;
        }
    }

    private void addCycle() {
        double size = random.nextBoolean() ? volatility * between(0, 1.5) : 0;
        double angle = 2 * Math.PI / (between(3, 10) * perYear);
        double damping = Math.pow(between(0.75, 0.98), 1.0 / perYear);
        double innovation = size * Math.sqrt(1 - damping * damping);
        double cosine = normal(0, size);
        double sine = normal(0, size);
        for (int t = 0; t < count; t++) {
            double next = damping * (Math.cos(angle) * cosine + Math.sin(angle) * sine);
            sine = damping * (Math.cos(angle) * sine - Math.sin(angle) * cosine) + normal(0, innovation);
            cosine = next + normal(0, innovation);
            path[t] += cosine;
        }
    }

    private void addNoise() {
        double size = volatility * between(0, 1) * (random.nextInt(3) == 0 ? 1 : 0.3);
        for (int t = 0; t < count; t++) {
            path[t] += size * heavy();
            if (random.nextInt(150) == 0) {
                path[t] += normal(0, 3 * volatility);
            }
        }
    }

    /// Level shifts and changes of growth, each once in some twenty years.
    private void addBreaks() {
        double shift = 0;
        double extraGrowth = 0;
        for (int t = 0; t < count; t++) {
            if (random.nextInt(20 * perYear) == 0) {
                shift += 3 * volatility * heavy();
            }
            if (random.nextInt(20 * perYear) == 0) {
                extraGrowth = (0.05 + volatility) * 0.5 * heavy() / perYear;
            }
            shift += extraGrowth;
            path[t] += shift;
        }
    }

    private void addSeason() {
        if (perYear == 1 || random.nextInt(5) == 0) {
            return;
        }
        double size = Math.min(0.6, Math.exp(normal(Math.log(0.08), 0.9)));
        double change = size * (random.nextBoolean() ? between(0, 0.25) : 0);
        double[] season = new double[perYear];
        double phase = between(0, 2 * Math.PI);
        double wave = between(0, 1);
        for (int j = 0; j < perYear; j++) {
            season[j] = size * (wave * Math.sin(phase + 2 * Math.PI * j / perYear) + (1 - wave) * random.nextGaussian());
        }
        for (int t = 0; t < count; t++) {
            season[t % perYear] += change * random.nextGaussian();
            path[t] += season[t % perYear];
        }
    }

    /// Half of the series compound, half add up; four digits as reports print them.
    private double[] values() {
        boolean compounds = random.nextBoolean();
        double size = Math.exp(normal(6, 2));
        double[] values = new double[count];
        for (int t = 0; t < count; t++) {
            double relative = compounds ? Math.exp(Math.clamp(path[t], -4, 6)) : Math.max(0.05, 1 + path[t]);
            values[t] = rounded(size * relative);
        }
        return values;
    }

    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 3);
        return Math.round(value / unit) * unit;
    }
}
