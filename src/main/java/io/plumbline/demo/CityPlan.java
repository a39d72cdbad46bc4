package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.FigureRow;
import io.plumbline.register.Plan;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.LedgerMeasure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// 示例市: a city that does not exist, marked 演示数据. Its papers are put together from tables, its figures, projects and
/// reports from a seed. What a supervisor has to find is in it on purpose: late, contradictory, unowned, silent,
/// unproved, and figures that deserve a second look.
final class CityPlan {

    static final String NAME = "示例市";
    static final String LATEST = "四季度重点工作";
    static final String SECOND = "四季度重点工作（修改稿）";

    private static final String FOLDER = "city/";
    private static final String WHO = "示例市督查室（演示数据）";
    private static final LocalDate START = LocalDate.of(2023, 11, 1);
    private static final LocalDate LATEST_DATE = LocalDate.of(2026, 10, 29);
    private static final YearMonth FIRST_REPORT = YearMonth.of(2026, 3);

    private final List<Table.Row> rows = Table.read(FOLDER + "commitments.csv");
    private final Map<Paper, CityDocument> documents = new EnumMap<>(Paper.class);
    private final List<CityFigures> figures = new ArrayList<>();

    private CityPlan() {
        for (Paper paper : Paper.values()) {
            documents.put(paper, CityDocument.compose(paper.title, paper.date, rowsOf(paper)));
        }
    }

    /// The papers, the earliest first.
    private enum Paper {
        OUTLINE("第十五个五年规划纲要", LocalDate.of(2026, 1, 20)),
        YEAR("2026年工作计划", LocalDate.of(2026, 2, 10)),
        RENEWAL("城市更新三年行动方案", LocalDate.of(2026, 3, 5)),
        ADJUSTED("2026年工作计划年中调整", LocalDate.of(2026, 7, 15));

        private final String title;
        private final LocalDate date;

        Paper(String title, LocalDate date) {
            this.title = title;
            this.date = date;
        }
    }

    static List<Entry> entries() {
        CityPlan plan = new CityPlan();
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(START, "units", new Bilingual("登记单位和地区", "units and places"), CityPlan::putUnits));
        entries.add(entry(START, "indicators", new Bilingual("登记指标和口径", "indicators"), CityPlan::define));
        plan.addFigures(entries);
        for (Paper paper : Paper.values()) {
            plan.addPaper(entries, paper);
        }
        plan.addProjects(entries);
        plan.addReports(entries);
        entries.add(entry(
                LATEST_DATE,
                "read-latest",
                new Bilingual("收入并读取：" + LATEST + "（待审）", "a paper that waits for review"),
                (books, write) -> readUndecided(books, write, LATEST, LATEST_DATE)));
        entries.add(entry(
                LATEST_DATE.plusDays(1),
                "read-second",
                new Bilingual("收入并读取：" + SECOND + "（待审）", "its second version"),
                (books, write) -> readUndecided(books, write, SECOND, LATEST_DATE.plusDays(1))));
        return entries;
    }

    private void addFigures(List<Entry> entries) {
        LocalDate before = LocalDate.MIN;
        for (YearMonth month = CityFigures.FIRST_MONTH;
                !month.isAfter(CityFigures.LAST_MONTH);
                month = month.plusMonths(1)) {
            LocalDate after = before;
            LocalDate day = CityFigures.known(month);
            entries.add(entry(
                    day,
                    "figures-" + month,
                    new Bilingual("收入 " + month + " 统计月报", "figures of " + month),
                    (books, write) -> books.take(write, released(after, day))));
            before = day;
        }
    }

    /// They are made once, and only where something is to be written.
    private List<FigureRow> released(LocalDate after, LocalDate upTo) {
        if (figures.isEmpty()) {
            figures.add(CityFigures.generate());
        }
        return figures.getFirst().released(after, upTo);
    }

    private void addPaper(List<Entry> entries, Paper paper) {
        entries.add(entry(
                paper.date,
                "read-" + paper.name(),
                new Bilingual("收入并读取：" + paper.title, paper.name().toLowerCase(java.util.Locale.ROOT) + " is read"),
                (books, write) -> read(books, write, paper)));
        entries.add(entry(
                paper.date.plusDays(4),
                "review-" + paper.name(),
                new Bilingual("审核提案：" + paper.title, "proposals are reviewed"),
                (books, write) -> review(books, write, paper)));
        entries.add(entry(
                paper.date.plusDays(5),
                "link-" + paper.name(),
                new Bilingual("归入支柱，指定衡量指标", "pillars and indicators"),
                (books, write) -> link(books, write, paper)));
    }

    private void addProjects(List<Entry> entries) {
        LocalDate opened = Paper.RENEWAL.date.plusDays(2);
        entries.add(entry(
                opened,
                "projects",
                new Bilingual("建立城市更新项目台账", "ledger of renewal projects"),
                (books, write) -> CityProjects.open(books, write, id(books, write), opened)));
        LocalDate before = opened;
        for (YearMonth month = FIRST_REPORT; !month.isAfter(CityFigures.LAST_MONTH); month = month.plusMonths(1)) {
            LocalDate after = before;
            LocalDate day = month.atDay(28);
            entries.add(entry(
                    day,
                    "projects-" + month,
                    new Bilingual("更新项目台账 " + month, "projects of " + month),
                    (books, write) -> CityProjects.move(books, write, after, day)));
            before = day;
        }
    }

    private void addReports(List<Entry> entries) {
        for (YearMonth month = FIRST_REPORT; !month.isAfter(CityFigures.LAST_MONTH); month = month.plusMonths(1)) {
            YearMonth of = month;
            entries.add(entry(
                    month.atDay(26),
                    "reports-" + month,
                    new Bilingual("收入进展报告 " + month, "progress reports of " + month),
                    (books, write) -> CityReports.report(books, write, of, labels(books, write), rows)));
        }
    }

    private static Entry entry(LocalDate day, String key, Bilingual what, Entry.Work work) {
        Bilingual told = new Bilingual(NAME + "：" + what.chinese(), "invented city: " + what.english());
        return new Entry(day, "example:city:" + key, WHO, told, work);
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

    private void read(Books books, Write write, Paper paper) {
        if (paper == Paper.OUTLINE) {
            Plan plan = books.plans.add(
                    write, Plan.of(NAME, "五年规划和年度计划", "示例市人民政府（虚构）", ReportingPeriod.ofYears(2026, 2030)));
            books.plans.markFictional(write, plan.id());
            PlanTables.addPillars(books, write, plan.id(), Table.read(FOLDER + "pillars.csv"));
        }
        CityDocument document = document(paper);
        new Intake(books, write, id(books, write)).read(document.name(), document.date(), document.text());
    }

    /// Nobody has decided yet what of it is promised.
    private static void readUndecided(Books books, Write write, String name, LocalDate date) {
        new Intake(books, write, id(books, write)).read(name, date, Table.text(FOLDER + name + ".txt"));
    }

    private void review(Books books, Write write, Paper paper) {
        PlanDocument kept = books.plans.listDocuments(id(books, write), write.recordedAt()).stream()
                .filter(it -> it.name().equals(paper.title))
                .findFirst()
                .orElseThrow();
        new CityReview(books, write, kept, labels(books, write)).review(document(paper), rowsOf(paper));
    }

    private void link(Books books, Write write, Paper paper) {
        Labels labels = labels(books, write);
        Links links = new Links(books, write, labels);
        links.assign(id(books, write), rowsOf(paper), "chapter");
        links.measure(rowsOf(paper).stream().filter(row -> !row.has("ledger")).toList());
        links.relate(Table.read(FOLDER + "relations.csv").stream()
                .filter(row -> isLast(row, paper, labels))
                .toList());
        if (paper == Paper.YEAR) {
            CityShares.put(books, write, labels);
        }
        if (paper == Paper.ADJUSTED) {
            links.measure(rows.stream().filter(row -> row.has("ledger")).toList());
            books.ledgerMeasures.feed(write, "SL-RENEWAL-DONE", LedgerMeasure.reached(CityProjects.LEDGER, "建成"));
        }
    }

    /// Whether this is the paper that made the relation possible.
    private boolean isLast(Table.Row relation, Paper paper, Labels labels) {
        boolean both = labels.has(relation.text("from")) && labels.has(relation.text("to"));
        return both && document(paper).spans().containsKey(relation.text("from"));
    }

    private Labels labels(Books books, Write write) {
        return Labels.of(books, id(books, write), write.recordedAt(), documents.values());
    }

    private CityDocument document(Paper paper) {
        CityDocument document = documents.get(paper);
        if (document == null) {
            throw new IllegalStateException("There is no paper " + paper);
        }
        return document;
    }

    private List<Table.Row> rowsOf(Paper paper) {
        return rows.stream()
                .filter(row -> row.text("document").equals(paper.title))
                .toList();
    }
}
