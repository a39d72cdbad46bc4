package io.plumbline.measuring;

import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A fresh database with two indicators of two places, and a clock that a test moves.
final class MeasuringSandbox implements AutoCloseable {

    final Database database = TestDatabase.fresh();
    final HandClock clock = new HandClock();
    final Journal journal = new Journal(database, clock);
    final FigureImport figureImport = new FigureImport(database, journal);
    final Figures figures = new Figures(database);

    MeasuringSandbox() {
        Units units = new Units(database);
        Indicators indicators = new Indicators(database);
        journal.write(Occasion.of("测试", "准备", "setup"), write -> {
            units.put(write, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(write, OrganisationUnit.of("420106", "武昌区", "区", "420100"));
            indicators.define(write, definition("GDP", 1, "地区生产总值", "亿元"));
            indicators.define(write, definition("RD", 1, "研发投入强度", "%"));
            indicators.define(write, definition("RD", 2, "研发投入强度（新口径）", "%"));
            return "";
        });
    }

    private static IndicatorDefinition definition(String code, int version, String name, String unit) {
        return new IndicatorDefinition(
                code, version, name, "", new Unit(unit), IndicatorDefinition.Direction.MORE_IS_BETTER);
    }

    /// Imports lines of CSV below the headings
    /// indicator,unit,period,value,measure,cumulation,vintage,known_on,definition.
    ImportResult importCsv(String... lines) {
        String headings = "indicator,unit,period,value,measure,cumulation,vintage,known_on,definition\n";
        return figureImport.run(
                Occasion.of("张三", "月报", "import-figures"),
                new CsvFigures(new StringReader(headings + String.join("\n", lines))));
    }

    @Override
    public void close() {
        database.close();
    }

    /// Stands still until it is moved.
    static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T00:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
