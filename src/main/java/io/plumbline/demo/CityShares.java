package io.plumbline.demo;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import io.plumbline.register.breakdown.Share;
import java.math.BigDecimal;
import java.util.List;

/// The targets of the city that were broken down, by years and by districts.
final class CityShares {

    private CityShares() {}

    static void put(Books books, Write write, Labels labels) {
        for (Table.Row row : Table.read("city/shares.csv")) {
            Share share = Share.ofYear(
                            labels.id(row.text("label")),
                            row.number("year"),
                            new Quantity(new BigDecimal(row.text("value")), new Unit(row.text("unit"))))
                    .inPlace(row.text("place"));
            books.shares.put(write, row.has("base") ? share.from(row.number("base")) : share);
        }
    }

    /// What each district takes over of the homes of this year.
    static List<Double> ofDistricts() {
        return Table.read("city/shares.csv").stream()
                .filter(row -> row.text("label").equals("y-housing"))
                .map(row -> Double.valueOf(row.text("value")))
                .toList();
    }
}
