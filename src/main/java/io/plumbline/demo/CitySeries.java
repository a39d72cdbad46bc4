package io.plumbline.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;

/// How the figures of one indicator of the city come about: `base` is that of 2025; a flow or a stock grows by `growth`
/// %
/// a year, a rate by `growth` points, both with some `noise`. Each value depends on nothing but the code, the period
/// and
/// the seed.
record CitySeries(
        String code, Nature nature, double base, double growth, double noise, int decimals, List<String> options) {

    enum Nature {
        FLOW,
        STOCK,
        RATE,
        YEARLY,
        REST
    }

    CitySeries {
        options = List.copyOf(options);
    }

    static CitySeries of(Table.Row row) {
        return new CitySeries(
                row.text("code"),
                switch (row.text("nature")) {
                    case "F" -> Nature.FLOW;
                    case "S" -> Nature.STOCK;
                    case "R" -> Nature.RATE;
                    case "Y" -> Nature.YEARLY;
                    case "X" -> Nature.REST;
                    default -> throw new IllegalArgumentException("No nature is called " + row.text("nature"));
                },
                Double.parseDouble(row.text("base")),
                Double.parseDouble(row.text("growth")),
                Double.parseDouble(row.text("noise")),
                row.number("decimals"),
                row.list("options"));
    }

    boolean has(String option) {
        return options.contains(option);
    }

    boolean isRatio() {
        return nature == Nature.RATE;
    }

    int lastDefinition() {
        return has("break") ? 2 : 1;
    }

    /// Of the year as it is known in the end.
    double year(int year) {
        int gone = year - CityFigures.LAST_YEAR;
        double chance = chance("year", year).nextGaussian() * noise / 100;
        if (has("level")) {
            return base * (1 + chance);
        }
        return has("slope")
                ? (base + growth * gone) * (1 + chance)
                : base * Math.pow(1 + growth / 100, gone) * (1 + chance);
    }

    /// Of a month: a flow to date, a stock or a rate at its end.
    double month(YearMonth month) {
        double part = month.getMonthValue() / 12.0;
        return switch (nature) {
            case FLOW -> year(month.getYear()) * cumulative(month);
            case STOCK -> year(month.getYear() - 1) * Math.pow(year(month.getYear()) / year(month.getYear() - 1), part);
            default -> rate(month, part);
        };
    }

    /// One that hugs its target is never below it.
    private double rate(YearMonth month, double part) {
        double chance =
                chance("month", month.getYear() * 12 + month.getMonthValue()).nextGaussian() * noise;
        double years = month.getYear() - 1 - CityFigures.LAST_YEAR + part;
        double value = base + growth * years + chance;
        return has("hugging") ? Math.max(value, 98) : value;
    }

    /// The share of the year that is done at the end of the month.
    double cumulative(YearMonth month) {
        double done = 0;
        double all = 0;
        for (int number = 1; number <= 12; number++) {
            double weight = 1
                    + 0.15 * Math.sin(number * 0.9)
                    + 0.1 * chance("weight", month.getYear() * 12 + number).nextDouble();
            all += weight;
            done += number <= month.getMonthValue() ? weight : 0;
        }
        return done / all;
    }

    boolean isRevised(int year) {
        return nature != Nature.RATE
                && (has("upward") || (year >= 2019 && chance("revised", year).nextDouble() < 0.6));
    }

    /// By how much the last value is above the first.
    double revision(int period) {
        double size = 0.003 + 0.006 * chance("revision", period).nextDouble();
        return has("upward") || chance("sign", period).nextBoolean() ? size : -size;
    }

    /// The part of the city that a district has.
    double share(int district) {
        double all = 0;
        for (int each = 1; each <= CityFigures.DISTRICTS; each++) {
            all += weight(each);
        }
        return weight(district) / all;
    }

    private double weight(int district) {
        return 0.5 + chance("district", district).nextDouble();
    }

    private RandomGenerator chance(String what, long which) {
        return Chance.of(code + what, which);
    }
}
