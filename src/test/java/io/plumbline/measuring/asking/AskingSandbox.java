package io.plumbline.measuring.asking;

import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.ImportResult;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormWriter;
import io.plumbline.spreadsheets.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A fresh database on 5 July 2026 with a city, two districts, two bureaus, three indicators and a ledger; nothing is
/// asked yet.
final class AskingSandbox implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 5);
    static final Subject SUPPLY = Subject.OfFigure.of("SUPPLY", "420100");

    final Database database = TestDatabase.fresh();
    final Journal journal = new Journal(database, Clock.fixed(Instant.parse("2026-07-05T01:00:00Z"), ZoneOffset.UTC));
    final Asks asks = new Asks(database);
    final Figures figures = new Figures(database);
    final Ledgers ledgers = new Ledgers(database);
    final LedgerMeasures measures = new LedgerMeasures(database);
    final UnitForms forms = new UnitForms(database);
    final FormImport formImport = new FormImport(database, journal);
    final Burdens burdens = new Burdens(database);
    final Ledger projects;

    AskingSandbox() {
        Units units = new Units(database);
        Indicators indicators = new Indicators(database);
        projects = write(it -> {
            units.put(it, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(it, OrganisationUnit.of("420106", "武昌区", "区", "420100"));
            units.put(it, OrganisationUnit.of("420102", "江岸区", "区", "420100"));
            units.put(it, OrganisationUnit.of("WATER", "市水务局", "局", ""));
            units.put(it, OrganisationUnit.of("STATS", "市统计局", "局", ""));
            indicators.define(it, definition("SUPPLY", "供水量", "万立方米"));
            indicators.define(it, definition("LEAK", "管网漏损率", "%"));
            indicators.define(it, definition("PLANTS", "开工水厂数", "座"));
            return ledgers.put(
                    it,
                    Ledger.of("PLANTS", "水厂台账", "", new Unit("亿元"))
                            .withColumns("规模", "备注")
                            .withStages("立项", "开工", "建成"));
        });
    }

    private static IndicatorDefinition definition(String code, String name, String unit) {
        return new IndicatorDefinition(
                code, 1, name, name + "按月统计", new Unit(unit), IndicatorDefinition.Direction.MORE_IS_BETTER);
    }

    <T> T write(Function<Write, T> work) {
        List<T> made = new ArrayList<>();
        journal.write(Occasion.of("张三", "填报", "ask"), write -> {
            made.add(work.apply(write));
            return "";
        });
        return made.getFirst();
    }

    void ask(Ask ask) {
        write(it -> asks.put(it, ask));
    }

    /// Of the water bureau, every month from the start of the year.
    static Ask monthly(Subject subject) {
        return Ask.of("WATER", subject, Every.MONTH, LocalDate.of(2026, 1, 1));
    }

    Member plant(String name, String stage) {
        return write(it -> {
            Member member = ledgers.put(it, projects, Member.of(name, name, "市水务局", "420106"));
            ledgers.enter(it, projects, StageEntry.of(member.id(), stage, LocalDate.of(2026, 1, 1)));
            return member;
        });
    }

    ImportResult importCsv(String... lines) {
        String headings = "indicator,unit,period,value,vintage,source,cumulation\n";
        return new FigureImport(database, journal)
                .run(
                        Occasion.of("张三", "月报", "import-figures"),
                        new CsvFigures(new StringReader(headings + String.join("\n", lines))));
    }

    List<FormSheet> form() {
        return forms.of("WATER", TODAY, journal.latest());
    }

    /// The sheets as they are read from a file, which a test may edit.
    static Map<String, List<List<String>>> file(List<FormSheet> forms, Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FormWriter.write(forms, bytes);
        Path file = Files.write(folder.resolve("form.xlsx"), bytes.toByteArray());
        Map<String, List<List<String>>> sheets = WorkbookReader.readAll(file);
        sheets.replaceAll((name, rows) -> {
            List<List<String>> open = new ArrayList<>();
            rows.forEach(row -> open.add(new ArrayList<>(row)));
            return open;
        });
        return sheets;
    }

    FormReceipt take(Map<String, List<List<String>>> workbook) {
        return formImport.run(Occasion.of("李四", "月报", "import-form"), workbook);
    }

    @Override
    public void close() {
        database.close();
    }
}
