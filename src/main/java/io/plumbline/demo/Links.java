package io.plumbline.demo;

import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Pillar;
import io.plumbline.register.Relation;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.LedgerMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What ties the commitments of an example to its pillars, indicators, ledgers and each other, as their rows say.
final class Links {

    private final Books books;
    private final Write write;
    private final Labels labels;

    Links(Books books, Write write, Labels labels) {
        this.books = books;
        this.write = write;
        this.labels = labels;
    }

    /// `columns` hold the names of pillars, each of another axis.
    void assign(long plan, List<Table.Row> rows, String... columns) {
        Map<String, Long> pillars = new HashMap<>();
        for (Pillar pillar : books.pillars.list(plan, write.recordedAt())) {
            pillars.put(pillar.name(), pillar.id());
        }
        for (Table.Row row : rows) {
            for (String column : columns) {
                Long pillar = pillars.get(row.text(column));
                if (pillar != null && labels.has(row.text("label"))) {
                    books.pillars.assign(write, labels.id(row.text("label")), pillar);
                }
            }
        }
    }

    void place(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (row.has("parent")) {
                books.commitments.place(write, labels.id(row.text("label")), labels.id(row.text("parent")));
            }
        }
    }

    void measure(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            if (row.has("indicator")) {
                books.measures.link(
                        write, new MeasuredBy(labels.id(row.text("label")), row.text("indicator"), row.text("unit")));
            }
            if (row.has("ledger")) {
                books.ledgerMeasures.link(write, labels.id(row.text("label")), ledgerMeasure(row.text("ledger")));
            }
        }
    }

    /// `WH-FUNDS|金额|投放`: the ledger, what is counted, the stage.
    static LedgerMeasure ledgerMeasure(String words) {
        String[] parts = words.split("\\|", -1);
        return switch (parts[1]) {
            case "达到" -> LedgerMeasure.reached(parts[0], parts[2]);
            case "处于" -> LedgerMeasure.standing(parts[0], parts[2]);
            case "金额" -> LedgerMeasure.booked(parts[0], parts[2]);
            default -> throw new IllegalArgumentException("Nothing is counted in a ledger by " + parts[1]);
        };
    }

    void relate(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            books.relations.add(
                    write,
                    new Relation(
                            labels.id(row.text("from")),
                            labels.id(row.text("to")),
                            Relation.Kind.valueOf(row.text("kind")),
                            row.text("why")));
        }
    }
}
