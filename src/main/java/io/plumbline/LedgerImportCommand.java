package io.plumbline;

import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.intake.ColumnMapping;
import io.plumbline.register.ledgers.intake.ColumnRole;
import io.plumbline.register.ledgers.intake.LedgerImport;
import io.plumbline.register.ledgers.intake.LedgerReceipt;
import io.plumbline.register.ledgers.intake.LedgerTable;
import io.plumbline.register.ledgers.intake.RefusedRow;
import io.plumbline.register.ledgers.intake.RefusedRows;
import io.plumbline.spreadsheets.FormWriter;
import io.plumbline.spreadsheets.TableFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline ledger import`: takes an office's own table into a ledger, after its columns were confirmed.
@Command(
        name = "import",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件 · File:%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:全部收录 · all rows were taken",
            "1:有行退回，或文件不能读 · some rows were returned, or the file failed",
            "2:命令有误，什么也没做 · wrong usage, nothing was done",
            "3:列的含义待确认，什么也没写入 · the columns await confirmation, nothing was written"
        },
        description = {
            "收录已有的台账：看懂各列，请你确认一次，以后同样的表头直接收录；不合格的行连同原因退回。",
            "Takes in an existing ledger: proposes what its columns mean, asks once, remembers; bad rows come back with reasons."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline ledger import 项目台账.xlsx --into PROJECTS",
            "  plumbline ledger import 项目台账.xlsx --into PROJECTS --column 投资额=AMOUNT:亿元 --confirm",
            "  plumbline ledger import 友城.csv --into SISTER --name 友城台账 --stages 意向,签约,活跃 --confirm"
        })
final class LedgerImportCommand implements Callable<Integer> {

    private static final int UNCONFIRMED = 3;

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final WriterOption writer = new WriterOption();

    @Parameters(
            paramLabel = "FILE",
            description = {".xlsx（第一张表）或 .csv。", "An .xlsx (its first sheet) or .csv."})
    private Path file = Path.of("");

    @Option(
            names = "--into",
            required = true,
            paramLabel = "CODE",
            description = {"收入哪个台账。", "The ledger to take it into."})
    private String code = "";

    @Option(
            names = "--confirm",
            description = {"确认列的含义，记住并收录。", "Confirm what the columns mean, remember it, and take the rows."})
    private boolean confirm;

    @Option(
            names = "--column",
            paramLabel = "HEADING=ROLE",
            description = {
                "改正某列的含义：NAME、CODE、UNIT、PLACE、STAGE、SINCE、HAPPENED_ON、AMOUNT:亿元、EVIDENCE、STAGE_DAY:开工、COLUMN:备注、SKIPPED。",
                "Say what a column means."
            })
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {"台账截至日；未填日期的阶段记在这一天，未给出时为今天。", "The day of stages without one; today if not given."})
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--returned",
            paramLabel = "FILE.xlsx",
            description = {"退回的行写到哪里；未给出时在原文件旁。", "Where rows that were not taken go; beside the file if not given."})
    private Optional<Path> returned = Optional.empty();

    @ArgGroup(exclusive = false, heading = "%n新建台账 · A new ledger:%n")
    private @Nullable Fresh fresh;

    static final class Fresh {

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "台账名称。 · Its name.")
        private String name = "";

        @Option(
                names = "--stages",
                required = true,
                split = "[,，、]",
                paramLabel = "A,B,C",
                description = "阶段，按先后。 · Its stages in order.")
        private List<String> stages = List.of();

        @Option(
                names = "--leaving",
                split = "[,，、]",
                paramLabel = "X,Y",
                description = "离开正途的阶段，如 终止。 · Stages that leave the way.")
        private List<String> leaving = List.of();

        @Option(names = "--measure", paramLabel = "UNIT", description = "金额单位，默认亿元。 · The unit of amounts.")
        private String measure = "亿元";

        private Ledger ledger(String code) {
            Ledger ledger = Ledger.of(code, name, "", new Unit(measure)).withStages(stages.toArray(String[]::new));
            for (String stage : leaving) {
                ledger = ledger.withLeaving(stage);
            }
            return ledger;
        }
    }

    LedgerImportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        LedgerTable table = LedgerTable.of(TableFile.read(file));
        try (Database open = Database.open(database.address())) {
            Journal journal = new Journal(open, clock);
            LedgerImport imports = new LedgerImport(open, journal);
            Ledger ledger = new Ledgers(open)
                    .find(code, journal.latest())
                    .or(() -> Optional.ofNullable(fresh).map(it -> it.ledger(code)))
                    .orElseGet(() -> new Ledgers(open).get(code, journal.latest()));
            Optional<ColumnMapping> known =
                    columns.isEmpty() ? imports.findMapping(ledger, table, journal.latest()) : Optional.empty();
            if (known.isEmpty() && !settle(open, journal, imports, ledger, table)) {
                return UNCONFIRMED;
            }
            LedgerReceipt receipt = imports.run(
                    writer.occasion("import-ledger"), code, table, on.orElseGet(() -> LocalDate.now(clock)));
            return report(table, receipt);
        }
    }

    /// Shows what the columns seem to mean; keeps it where that is confirmed.
    private boolean settle(Database open, Journal journal, LedgerImport imports, Ledger ledger, LedgerTable table) {
        ColumnMapping mapping = imports.proposeMapping(ledger, table, journal.latest());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            mapping = mapping.with(column.getKey(), ColumnRole.parse(column.getValue()));
        }
        show(mapping);
        if (!confirm) {
            terminal.say("请核对；无误则加 --confirm，有误则用 --column 改正。 · Add --confirm if this is right, else --column.");
            return false;
        }
        ColumnMapping confirmed = mapping;
        Occasion occasion = writer.occasion("confirm-columns");
        Function<Write, String> work = write -> {
            Ledgers ledgers = new Ledgers(open);
            Ledger kept = ledgers.find(code, write.recordedAt()).orElseGet(() -> ledgers.put(write, ledger));
            return imports.confirm(write, kept, confirmed).code();
        };
        journal.write(occasion, work);
        return true;
    }

    private void show(ColumnMapping mapping) {
        PrintWriter out = terminal.outWriter();
        out.println("各列的含义 · what the columns mean:");
        for (int i = 0; i < mapping.headings().size(); i++) {
            ColumnRole role = mapping.roles().get(i);
            String detail = role.detail().isEmpty() ? "" : "：" + role.detail();
            out.println("  %s → %s%s（%s）"
                    .formatted(mapping.headings().get(i), role.kind().label(), detail, role));
        }
    }

    private int report(LedgerTable table, LedgerReceipt receipt) throws IOException {
        PrintWriter out = terminal.outWriter();
        LedgerReceipt.Counts counts = receipt.counts();
        out.println("回执 %d：新增 %d，更新 %d，不变 %d；阶段记录 新增 %d，更正 %d，不变 %d；退回 %d 行"
                .formatted(
                        receipt.receipt().write(),
                        counts.added(),
                        counts.changed(),
                        counts.same(),
                        counts.entered(),
                        counts.corrected(),
                        counts.sameEntries(),
                        counts.refused()));
        out.println("Receipt %d: %d added, %d changed, %d returned"
                .formatted(receipt.receipt().write(), counts.added(), counts.changed(), counts.refused()));
        table.leftOut().forEach(row -> out.println("不是成员，未收 · no member: 第 %d 行".formatted(row.number())));
        if (!receipt.absent().isEmpty()) {
            out.println("台账里有而文件里没有（未删） · in the ledger, not in the file: "
                    + receipt.absent().stream().limit(20).map(Member::name).collect(Collectors.joining("、")));
        }
        if (receipt.refused().isEmpty()) {
            return 0;
        }
        returnRows(table, receipt.refused());
        return 1;
    }

    private void returnRows(LedgerTable table, List<RefusedRow> refused) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-退回.xlsx";
        Path to = returned.orElseGet(() -> file.resolveSibling(name));
        try (Output output = Output.to(to)) {
            FormWriter.write(List.of(RefusedRows.of(table, refused)), output.stream());
            output.stream().close();
            output.keep();
        }
        for (RefusedRow row : refused.subList(0, Math.min(20, refused.size()))) {
            terminal.say("第 %d 行 %s：%s".formatted(row.row(), row.heading(), row.message()));
        }
        terminal.say("退回 %d 行，原因见 · %d rows returned, reasons in: %s".formatted(refused.size(), refused.size(), to));
    }
}
