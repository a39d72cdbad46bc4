package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.register.ledgers.LedgerMeasure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts each field asked of each unit. A figure is one field each time it is due; a ledger is as many as the columns
/// asked (where the member stands is one of them) times the members that the unit answers for.
public final class Burdens {

    private final Asks asks;
    private final LedgerFigures ledgers;
    private final Units units;

    public Burdens(Database database) {
        this.asks = new Asks(database);
        this.ledgers = new LedgerFigures(database);
        this.units = new Units(database);
    }

    /// Of every unit that was asked for anything in that time, the heaviest first.
    public List<Burden> list(LocalDate day, int quarters, Instant knownAt) {
        List<Ask> all = asks.list(knownAt);
        Map<Ask, Integer> sizes = new HashMap<>();
        all.forEach(ask -> sizes.put(ask, size(ask, knownAt)));
        List<Burden> burdens = new ArrayList<>();
        for (OrganisationUnit unit : units.list(knownAt)) {
            List<Ask> own =
                    all.stream().filter(ask -> ask.unit().equals(unit.code())).toList();
            Burden burden = of(unit.code(), own, sizes, day, quarters);
            if (burden.fields() > 0 || burden.trend().values().stream().anyMatch(count -> count > 0)) {
                burdens.add(burden);
            }
        }
        burdens.sort(Comparator.comparingInt(Burden::fillingsAYear).reversed());
        return burdens;
    }

    private static Burden of(String unit, List<Ask> own, Map<Ask, Integer> sizes, LocalDate day, int quarters) {
        int fields = 0;
        int fillings = 0;
        for (Ask ask : own) {
            if (ask.isAlive(day)) {
                int size = sizes.getOrDefault(ask, 0);
                fields += size;
                fillings += size * ask.every().timesAYear();
            }
        }
        Map<ReportingPeriod, Integer> trend = new LinkedHashMap<>();
        for (int back = quarters; back > 0; back--) {
            ReportingPeriod quarter = Every.QUARTER.containing(day.minusMonths(3L * back));
            trend.put(
                    quarter,
                    own.stream().mapToInt(ask -> filled(ask, sizes, quarter)).sum());
        }
        return new Burden(unit, fields, fillings, trend);
    }

    /// A field is filled in for each of its periods that ends in the quarter while it is asked.
    private static int filled(Ask ask, Map<Ask, Integer> sizes, ReportingPeriod quarter) {
        long times = ask.every().endingWithin(quarter.start(), quarter.end()).stream()
                .filter(period -> ask.isAlive(period.lastDay()))
                .count();
        return (int) times * sizes.getOrDefault(ask, 0);
    }

    private int size(Ask ask, Instant knownAt) {
        return switch (ask.subject()) {
            case Subject.OfFigure ignored -> 1;
            case Subject.OfLedger ledger -> {
                LedgerBook book = ledgers.open(ledger.ledger(), knownAt);
                int members = book.membersOf(
                                LedgerMeasure.reached(ledger.ledger(), "").ofUnit(ask.unit()))
                        .size();
                yield (1 + ledger.columns().size()) * members;
            }
        };
    }
}
