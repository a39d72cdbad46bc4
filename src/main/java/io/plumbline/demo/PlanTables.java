package io.plumbline.demo;

import io.plumbline.basics.Unit;
import io.plumbline.measuring.FigureRow;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.IndicatorDefinition.Direction;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Pillar;
import io.plumbline.register.SeriesBreak;
import io.plumbline.register.Write;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The tables that every example has: units, indicators and their breaks, pillars, figures.
final class PlanTables {

    private PlanTables() {}

    static void putUnits(Books books, Write write, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            books.units.put(
                    write,
                    OrganisationUnit.of(row.text("code"), row.text("name"), row.text("kind"), row.text("parent"))
                            .withAliases(row.list("aliases").toArray(String[]::new)));
        }
    }

    static void define(Books books, Write write, List<Table.Row> definitions, List<Table.Row> breaks) {
        for (Table.Row row : definitions) {
            books.indicators.define(
                    write,
                    new IndicatorDefinition(
                            row.text("code"),
                            row.number("version"),
                            row.text("name"),
                            row.text("meaning"),
                            new Unit(row.text("unit")),
                            direction(row.text("direction"))));
        }
        for (Table.Row row : breaks) {
            books.indicators.addBreak(
                    write,
                    new SeriesBreak(
                            row.text("indicator"),
                            LocalDate.parse(row.text("at")),
                            row.number("before"),
                            row.number("after"),
                            row.text("why")));
        }
    }

    private static Direction direction(String word) {
        return switch (word) {
            case "多" -> Direction.MORE_IS_BETTER;
            case "少" -> Direction.LESS_IS_BETTER;
            case "中" -> Direction.NEUTRAL;
            default -> throw new IllegalArgumentException("No direction is called " + word);
        };
    }

    static void addPillars(Books books, Write write, long plan, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            books.pillars.add(write, Pillar.of(plan, row.text("axis"), row.number("ordinal"), row.text("name")));
        }
    }

    /// Those that became known after one day, up to another.
    static List<FigureRow> figures(List<Table.Row> rows, LocalDate after, LocalDate upTo) {
        List<FigureRow> figures = new ArrayList<>();
        for (Table.Row row : rows) {
            LocalDate known = LocalDate.parse(row.text("known_on"));
            if (known.isAfter(after) && !known.isAfter(upTo)) {
                figures.add(figure(figures.size() + 1, row));
            }
        }
        return figures;
    }

    private static FigureRow figure(int number, Table.Row row) {
        return new FigureRow(
                number,
                row.text("indicator"),
                row.text("unit"),
                row.text("period"),
                row.text("value"),
                row.text("measure"),
                row.text("cumulation"),
                row.text("price"),
                row.text("vintage"),
                row.text("known_on"),
                row.text("source"),
                row.text("definition"));
    }
}
