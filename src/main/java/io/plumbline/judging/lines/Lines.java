package io.plumbline.judging.lines;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.Reported;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The lines that the figures of one series and definition make: of each form the last run without a gap.
final class Lines {

    /// What never mixes within a line.
    record Form(Cumulation cumulation, PriceBasis price, Frequency frequency) {}

    private final Unit unit;
    private final Map<Form, NavigableMap<Long, Reported>> forms = new HashMap<>();
    private final Nature nature;

    Lines(Unit unit, List<Reported> figures) {
        this.unit = unit;
        figures.forEach(this::put);
        this.nature = Nature.of(unit, runs(LocalDate.MAX));
    }

    private void put(Reported figure) {
        switch (figure.cumulation()) {
            case IN_PERIOD -> findFrequency(figure.period()).ifPresent(it -> put(figure, it));
            case TO_DATE -> {
                int months = monthsToDate(figure.period());
                for (Frequency frequency : Frequency.values()) {
                    if (months > 0 && months % (12 / frequency.perYear()) == 0) {
                        put(figure, frequency);
                    }
                }
            }
        }
    }

    private void put(Reported figure, Frequency frequency) {
        forms.computeIfAbsent(new Form(figure.cumulation(), figure.price(), frequency), key -> new TreeMap<>())
                .put(Line.slot(frequency, figure.period().lastDay()), figure);
    }

    private static Optional<Frequency> findFrequency(ReportingPeriod period) {
        for (Frequency frequency : Frequency.values()) {
            if (Line.period(frequency, Line.slot(frequency, period.start())).equals(period)) {
                return Optional.of(frequency);
            }
        }
        return Optional.empty();
    }

    /// How many months of its year the period covers; 0 where it does not begin with the year or not end with a month.
    private static int monthsToDate(ReportingPeriod period) {
        boolean whole = period.start().getDayOfYear() == 1
                && period.end().getDayOfMonth() == 1
                && period.lastDay().getYear() == period.start().getYear();
        return whole ? period.lastDay().getMonthValue() : 0;
    }

    Nature nature() {
        return nature;
    }

    boolean hasPartsOfYears() {
        return forms.keySet().stream().anyMatch(form -> form.frequency() != Frequency.YEARLY);
    }

    /// Those that can be held against the demand, up to the period that holds the last day.
    List<Line> list(Demand demand, LocalDate lastDay) {
        List<Line> lines = new ArrayList<>();
        for (Line run : runs(lastDay).values()) {
            if (!demand.takes(run.price()) || isRateToDate(run)) {
                continue;
            }
            inPeriod(run).filter(line -> suits(line, demand)).ifPresent(lines::add);
            if (nature == Nature.FLOW && run.frequency() != Frequency.YEARLY) {
                inPeriod(run).flatMap(Lines::years).ifPresent(lines::add);
            }
        }
        return lines;
    }

    /// A ratio of the year so far is not that of its last part and cannot be split.
    private boolean isRateToDate(Line run) {
        return nature == Nature.STOCK && run.cumulation() == Cumulation.TO_DATE && run.frequency() != Frequency.YEARLY;
    }

    private boolean suits(Line line, Demand demand) {
        boolean yearly = line.frequency() == Frequency.YEARLY;
        return switch (demand) {
            case LEVEL, GROWTH -> yearly || nature == Nature.STOCK;
            case SUM -> true;
            case RATES -> yearly;
        };
    }

    private Map<Form, Line> runs(LocalDate lastDay) {
        Map<Form, Line> runs = new HashMap<>();
        forms.forEach((form, figures) -> {
            long limit = lastDay.equals(LocalDate.MAX) ? Long.MAX_VALUE : Line.slot(form.frequency(), lastDay);
            NavigableMap<Long, Reported> upTo = figures.headMap(limit, true);
            if (!upTo.isEmpty()) {
                runs.put(form, run(form, upTo));
            }
        });
        return runs;
    }

    private Line run(Form form, NavigableMap<Long, Reported> figures) {
        long first = figures.lastKey();
        while (figures.containsKey(first - 1)) {
            first--;
        }
        List<Reported> run = List.copyOf(figures.tailMap(first, true).values());
        return new Line(
                unit,
                form.frequency(),
                first,
                run.stream().map(Reported::value).toList(),
                run.getLast().definition(),
                form.cumulation(),
                form.price(),
                false,
                run.stream().mapToLong(Reported::figure).max().orElse(0));
    }

    /// What each period added, where the figures are to date; the first is left out when its year began before it.
    private static Optional<Line> inPeriod(Line line) {
        if (line.cumulation() == Cumulation.IN_PERIOD || line.frequency() == Frequency.YEARLY) {
            return Optional.of(line);
        }
        List<BigDecimal> periods = new ArrayList<>();
        int perYear = line.frequency().perYear();
        int skipped = line.first() % perYear == 0 ? 0 : 1;
        for (int i = skipped; i < line.size(); i++) {
            BigDecimal value = line.values().get(i);
            boolean opensYear = (line.first() + i) % perYear == 0;
            periods.add(opensYear ? value : value.subtract(line.values().get(i - 1)));
        }
        return periods.isEmpty()
                ? Optional.empty()
                : Optional.of(line.with(line.frequency(), line.first() + skipped, periods));
    }

    /// The whole years of a flow.
    private static Optional<Line> years(Line line) {
        int perYear = line.frequency().perYear();
        long first = Math.ceilDiv(line.first(), (long) perYear);
        List<BigDecimal> years = new ArrayList<>();
        for (long year = first; (year + 1) * perYear - 1 <= line.last(); year++) {
            line.findSum(year * perYear, (year + 1) * perYear - 1).ifPresent(years::add);
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(line.with(Frequency.YEARLY, first, years));
    }
}
