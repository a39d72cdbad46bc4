package io.plumbline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerCount;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.measuring.ledgers.LedgerSheets;
import io.plumbline.publishing.TextTable;
import io.plumbline.register.Journal;
import io.plumbline.register.Plans;
import io.plumbline.register.Units;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Member;
import io.plumbline.spreadsheets.Sheet;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline ledger show`: the counts and sums of a ledger on a day, each with the rows it was counted from.
@Command(
        name = "show",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n台账 · Ledger:%n",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "查台账：某一天各阶段、各地或各单位有多少个，金额合计多少，由哪些行算出。",
            "Counts and sums of a ledger on a day, by stage, place or unit, with the rows they come from."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline ledger show PROJECTS",
            "  plumbline ledger show PROJECTS --on 2026-06-30 --by place --reached 开工 --rows",
            "  plumbline ledger show PROJECTS --by unit --booked 签约 --within 2026",
            "  plumbline ledger show PROJECTS --out 项目台账.xlsx"
        })
final class LedgerShowCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(
            paramLabel = "CODE",
            description = {"台账代码。", "The code of the ledger."})
    private String code = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"哪一天的情况；未给出时为今天。", "On which day; today if not given."})
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "stage|place|unit",
            description = {"按阶段、地点或责任单位分列。", "By stage, place or responsible unit."})
    private Cut by = Cut.STAGE;

    @Option(
            names = "--reached",
            paramLabel = "STAGE",
            description = {"数到达该阶段（含以后各阶段）的。", "Count those at the stage or beyond."})
    private String reached = "";

    @Option(
            names = "--booked",
            paramLabel = "STAGE",
            description = {"把该阶段的金额相加。", "Add the amounts of the stage."})
    private Optional<String> booked = Optional.empty();

    @Option(
            names = "--within",
            paramLabel = "PERIOD",
            description = {
                "金额发生的时段，如 2026、2026-Q1；未给出时为当年至该日。",
                "When the amounts were booked; the year to that day if not given."
            })
    private Optional<String> within = Optional.empty();

    @Option(
            names = "--rows",
            description = {"同时列出算出它的各行。", "Also list the rows."})
    private boolean rows;

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = {"写成 Excel 台账，可再导入。", "Write the ledger as a workbook that can be imported again."})
    private Optional<Path> out = Optional.empty();

    private enum Cut {
        STAGE,
        PLACE,
        UNIT
    }

    LedgerShowCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
        try (Database open = Database.open(database.address())) {
            LedgerBook book = new LedgerFigures(open).open(code, new Journal(open, clock).latest());
            if (out.isPresent()) {
                long plan = book.ledger().plan();
                write(LedgerSheets.of(book, day, plan != 0 && new Plans(open).isFictional(plan)), out.get());
            }
            Map<String, String> names = new HashMap<>();
            new Units(open)
                    .list(new Journal(open, clock).latest())
                    .forEach(unit -> names.put(unit.code(), unit.name()));
            print(book, day, names);
        }
        return 0;
    }

    private static void write(Sheet sheet, Path file) throws IOException {
        try (Output output = Output.to(file)) {
            WorkbookWriter.write(List.of(sheet), output.stream());
            output.stream().close();
            output.keep();
        }
    }

    private void print(LedgerBook book, LocalDate day, Map<String, String> units) {
        PrintWriter to = terminal.outWriter();
        to.println("%s · %s".formatted(book.ledger().name(), day));
        TextTable table = new TextTable(List.of(28, 16, 60));
        counts(book, day)
                .forEach((group, count) -> table.lines(List.of(
                                group.isEmpty() ? "（未填 · none）" : units.getOrDefault(group, group),
                                count.value().toString(),
                                rows ? names(book, count) : missing(count)))
                        .forEach(to::println));
    }

    private Map<String, LedgerCount> counts(LedgerBook book, LocalDate day) {
        ReportingPeriod period = within.map(ReportingPeriod::parse)
                .orElseGet(() -> new ReportingPeriod(day.withDayOfYear(1), day.plusDays(1)));
        LedgerMeasure measure = booked.map(stage -> LedgerMeasure.booked(code, stage))
                .orElseGet(() -> LedgerMeasure.reached(code, reached));
        return switch (by) {
            case STAGE ->
                booked.isPresent() ? Map.of(booked.get(), book.count(measure, period)) : book.countByStage(day);
            case PLACE -> book.countByPlace(measure, period);
            case UNIT -> book.countByUnit(measure, period);
        };
    }

    private static String missing(LedgerCount count) {
        return count.withoutAmount() == 0
                ? ""
                : "另有 %d 行未填金额 · %d without amount".formatted(count.withoutAmount(), count.withoutAmount());
    }

    private static String names(LedgerBook book, LedgerCount count) {
        return book.members().stream()
                .filter(member -> count.members().contains(member.id()))
                .map(Member::name)
                .collect(Collectors.joining("、"));
    }
}
