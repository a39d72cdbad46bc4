package io.plumbline.demo;

import io.plumbline.measuring.FigureRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All figures of the city that does not exist: years from 2015 on, months from November 2023 on, by districts where
/// the
/// table says so. The same seed makes the same figures. What is wrong with some of them is put there on purpose, as the
/// options of `series.csv` say.
final class CityFigures {

    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2025;
    static final YearMonth FIRST_MONTH = YearMonth.of(2023, 11);
    static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);
    static final int DISTRICTS = 13;

    private static final YearMonth LAST_HEARD_OF = YearMonth.of(2025, 6);
    private static final YearMonth BREAK = YearMonth.of(2025, 1);

    private final Map<String, CitySeries> series = new HashMap<>();
    private final List<CityFigure> figures = new ArrayList<>();

    private CityFigures() {}

    static CityFigures generate() {
        CityFigures all = new CityFigures();
        List<CitySeries> rows =
                Table.read("city/series.csv").stream().map(CitySeries::of).toList();
        rows.forEach(it -> all.series.put(it.code(), it));
        rows.forEach(all::add);
        return all;
    }

    /// Those that became known after one day, up to another, numbered from 1.
    List<FigureRow> released(LocalDate after, LocalDate upTo) {
        List<FigureRow> rows = new ArrayList<>();
        for (CityFigure figure : figures) {
            if (figure.knownOn().isAfter(after) && !figure.knownOn().isAfter(upTo)) {
                rows.add(figure.row(rows.size() + 1));
            }
        }
        return rows;
    }

    private void add(CitySeries one) {
        switch (one.nature()) {
            case FLOW -> {
                addYears(one);
                addMonths(one, true);
            }
            case STOCK -> {
                addYears(one);
                addMonths(one, false);
            }
            case RATE -> addMonths(one, false);
            case YEARLY -> addYears(one);
            case REST -> addRest(one);
        }
    }

    private void addYears(CitySeries one) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate known = LocalDate.of(year + 1, 2, 26);
            double last = one.year(year);
            double first = one.isRevised(year) ? last / (1 + one.revision(year)) : last;
            figures.add(CityFigure.of(one, "SL", "" + year, first).preliminary(known));
            if (first != last && known.plusMonths(9).isBefore(ExamplePlans.DAY)) {
                figures.add(CityFigure.of(one, "SL", "" + year, last).revised(known.plusMonths(9)));
            }
        }
    }

    /// What is left of the whole; in the last year the parts do not add up.
    private void addRest(CitySeries rest) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            double whole = one("SL-GDP").year(year)
                    - one("SL-VA1").year(year)
                    - one("SL-VA2").year(year);
            double value = year == LAST_YEAR ? whole + 41.3 : whole;
            figures.add(CityFigure.of(rest, "SL", "" + year, value).preliminary(LocalDate.of(year + 1, 2, 26)));
        }
    }

    private CitySeries one(String code) {
        CitySeries found = series.get(code);
        if (found == null) {
            throw new IllegalStateException("No series of the example has the code " + code);
        }
        return found;
    }

    private void addMonths(CitySeries one, boolean flow) {
        List<Double> hugged = one.has("hug") ? CityShares.ofDistricts() : List.of();
        for (YearMonth month = FIRST_MONTH; !month.isAfter(LAST_MONTH); month = month.plusMonths(1)) {
            if (one.has("silent") && month.isAfter(LAST_HEARD_OF)) {
                return;
            }
            boolean hugs = !hugged.isEmpty() && month.getYear() == LAST_MONTH.getYear();
            double value = one.month(month) + (one.has("break") && month.isBefore(BREAK) ? 6 : 0);
            if (one.has("districts")) {
                value = addDistricts(one, month, value, flow, hugs ? hugged : List.of());
            }
            addMonth(one, month, value, flow);
        }
    }

    private void addMonth(CitySeries one, YearMonth month, double value, boolean flow) {
        double first = one.has("upward") ? value / (1 + one.revision(month.getMonthValue())) : value;
        figures.add(monthly(one, "SL", month, first, flow));
        LocalDate later = month.atEndOfMonth().plusDays(80);
        if (first != value && later.isBefore(ExamplePlans.DAY)) {
            figures.add(monthly(one, "SL", month, value, flow).revised(later));
        }
        if (one.has("round")) {
            YearMonth before = month.minusMonths(1);
            double single = month.getMonthValue() == 1 ? value : value - one.month(before);
            figures.add(CityFigure.of(one, "SL", month.toString(), Math.rint(single / 50) * 50)
                    .quick(known(month)));
        }
    }

    /// Answers what the city has: the districts together, but for a month in which they do not add up.
    private double addDistricts(CitySeries one, YearMonth month, double city, boolean flow, List<Double> hugged) {
        double sum = 0;
        for (int district = 1; district <= DISTRICTS; district++) {
            String place = "SL-D%02d".formatted(district);
            double value = one.isRatio()
                    ? city + 6 * (one.share(district) * DISTRICTS - 1)
                    : part(one, month, city, district, hugged);
            CityFigure figure = monthly(one, place, month, value, flow);
            figures.add(figure);
            sum += figure.value().doubleValue();
        }
        boolean wrong = one.has("sum") && month.equals(YearMonth.of(2026, 6));
        if (wrong) {
            return sum * 0.976;
        }
        return one.isRatio() ? city : sum;
    }

    /// A share of the city; or a share of the target, just beyond it.
    private static double part(CitySeries one, YearMonth month, double city, int district, List<Double> hugged) {
        if (hugged.isEmpty()) {
            return city * one.share(district);
        }
        double due = one.cumulative(month) / one.cumulative(LAST_MONTH);
        return hugged.get(district - 1) * due * (1.001 + 0.0004 * district);
    }

    private static CityFigure monthly(CitySeries one, String place, YearMonth month, double value, boolean flow) {
        CityFigure figure = flow
                ? CityFigure.of(one, place, month.getYear() + "-01-01/" + month.atEndOfMonth(), value)
                        .toDate()
                : CityFigure.of(one, place, month.toString(), value);
        return figure.ofDefinition(one.has("break") && !month.isBefore(BREAK) ? 2 : 1)
                .quick(known(month));
    }

    /// The middle of the month after; of the last month on the evening before the examples end.
    static LocalDate known(YearMonth month) {
        LocalDate known = month.plusMonths(1).atDay(18);
        return known.isAfter(ExamplePlans.DAY) ? ExamplePlans.DAY : known;
    }
}
