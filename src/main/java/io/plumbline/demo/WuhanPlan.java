package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.FigureRow;
import io.plumbline.register.Plan;
import io.plumbline.register.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// 武汉 2030: sourced facts only. The documents are our own wording; the figures state issuing body, title and date, and
/// are marked 待核 where only a secondary page holds them. What no public source gives is left open.
final class WuhanPlan {

    static final String NAME = "武汉 2030";

    private static final String FOLDER = "wuhan/";
    private static final String WHO = "示例编者";
    private static final LocalDate READ = LocalDate.of(2025, 12, 5);
    private static final LocalDate REVIEWED = LocalDate.of(2025, 12, 8);

    private WuhanPlan() {}

    /// The documents by name, with their dates.
    private enum Source {
        PROPOSAL("十五五规划建议要点", LocalDate.of(2025, 12, 4)),
        ACTIONS("五个中心行动要点", READ),
        CLIPPING("版面摘编", READ);

        private final String title;
        private final LocalDate date;

        Source(String title, LocalDate date) {
            this.title = title;
            this.date = date;
        }
    }

    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(READ, "units", new Bilingual("登记单位和地区", "units and places"), WuhanPlan::putUnits));
        entries.add(entry(READ, "indicators", new Bilingual("登记指标和口径", "indicators"), WuhanPlan::define));
        entries.add(entry(READ, "documents", new Bilingual("收入并读取规划文件", "documents"), WuhanPlan::readDocuments));
        for (Source source : Source.values()) {
            entries.add(entry(
                    REVIEWED,
                    "review-" + source.name(),
                    new Bilingual("审核提案：" + source.title, "proposals of " + source.title),
                    (books, write) -> new Intake(books, write, id(books, write)).review(source.title, rowsOf(source))));
        }
        entries.add(entry(REVIEWED, "ledgers", new Bilingual("建立台账", "ledgers"), WuhanPlan::putLedgers));
        entries.add(entry(REVIEWED, "links", new Bilingual("归入支柱，指定衡量指标", "pillars and indicators"), WuhanPlan::link));
        addFigures(entries);
        return entries;
    }

    /// What was known before the plan, and then each release on its day.
    private static void addFigures(List<Entry> entries) {
        List<Table.Row> rows = Table.read(FOLDER + "figures.csv");
        List<LocalDate> days = new ArrayList<>(List.of(READ));
        rows.stream()
                .map(row -> LocalDate.parse(row.text("known_on")))
                .filter(READ::isBefore)
                .sorted()
                .distinct()
                .forEach(days::add);
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : days) {
            List<FigureRow> figures = PlanTables.figures(rows, before, day);
            entries.add(entry(
                    day,
                    "figures-" + day,
                    new Bilingual("收入公开数据", "published figures"),
                    (books, write) -> books.take(write, figures)));
            before = day;
        }
    }

    private static Entry entry(LocalDate day, String key, Bilingual what, Entry.Work work) {
        return new Entry(day, "example:wuhan:" + key, WHO, what, work);
    }

    private static long id(Books books, Write write) {
        return books.plan(NAME, write.recordedAt()).id();
    }

    private static void putUnits(Books books, Write write) {
        PlanTables.putUnits(books, write, Table.read(FOLDER + "units.csv"));
    }

    private static void define(Books books, Write write) {
        PlanTables.define(books, write, Table.read(FOLDER + "indicators.csv"), Table.read(FOLDER + "breaks.csv"));
    }

    private static void readDocuments(Books books, Write write) {
        Plan plan =
                books.plans.add(write, Plan.of(NAME, "行动方案", "武汉市（演示文本，文字自拟）", ReportingPeriod.ofYears(2026, 2030)));
        PlanTables.addPillars(books, write, plan.id(), Table.read(FOLDER + "pillars.csv"));
        Intake intake = new Intake(books, write, plan.id());
        for (Source source : Source.values()) {
            intake.read(source.title, source.date, Table.text(FOLDER + source.title + ".txt"));
        }
    }

    private static void putLedgers(Books books, Write write) {
        LedgerTables tables = new LedgerTables(books, write);
        tables.put(id(books, write), Table.read(FOLDER + "ledgers.csv"));
        tables.fill(Table.read(FOLDER + "members.csv"));
    }

    private static void link(Books books, Write write) {
        List<Table.Row> rows = rows();
        long plan = id(books, write);
        Links links = new Links(books, write, Labels.of(books, write, plan, rows));
        links.assign(plan, rows, "pillar", "theme");
        links.place(rows);
        links.measure(rows);
        links.relate(Table.read(FOLDER + "relations.csv"));
    }

    private static List<Table.Row> rows() {
        return Table.read(FOLDER + "commitments.csv");
    }

    private static List<Table.Row> rowsOf(Source source) {
        return rows().stream()
                .filter(row -> row.text("document").equals(source.title))
                .toList();
    }

    /// The 25 things that must be reachable, with what stands for them in the register.
    static List<ExampleRow> listRows(Books books, Instant knownAt) {
        Labels labels = Labels.of(books, books.plan(NAME, knownAt).id(), knownAt, rows());
        return Table.read(FOLDER + "rows.csv").stream()
                .map(row -> new ExampleRow(
                        row.text("key"),
                        row.text("name"),
                        labels.ids(row.list("commitments")),
                        row.list("ledgers"),
                        row.list("indicators"),
                        row.list("units"),
                        row.list("axes")))
                .toList();
    }
}
