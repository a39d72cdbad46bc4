package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.register.Journal;
import io.plumbline.register.Plan;
import io.plumbline.register.breakdown.Breakdown;
import io.plumbline.register.breakdown.BreakdownSheets;
import io.plumbline.register.breakdown.Breakdowns;
import io.plumbline.register.breakdown.Mismatch;
import io.plumbline.register.breakdown.PartSum;
import io.plumbline.register.breakdown.ShareImport;
import io.plumbline.spreadsheets.TableFile;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline breakdown`: how a plan's commitments were split, what the parts lack, and what does not fit.
@Command(
        name = "breakdown",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:没有问题 · nothing to ask",
            "1:有缺口或不一致，或有行退回 · gaps or mismatches, or rows were returned",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "任务分解：指标按年度、地区、单位分解的合计与上级的差额，缺口由谁承担，上下级之间哪里不一致。",
            "Breakdown: the parts of each target against the whole, who holds the gap, and what does not fit between levels."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline breakdown --plan 行动方案",
            "  plumbline breakdown --plan 行动方案 --out 分解表.xlsx",
            "  plumbline breakdown --plan 行动方案 --in 分解表.xlsx --who 张三 --why 年度分解"
        })
final class BreakdownCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final PlanOption plan = new PlanOption();

    @Mixin
    private final WriterOption writer = new WriterOption();

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = {"先收入表中“分解明细”的各行（.xlsx 或 .csv）。", "First take in the rows of the sheet 分解明细."})
    private Optional<Path> in = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description = {"写成分解表：指标、任务、问题、明细四张表。", "Write the tables: targets, tasks, mismatches, details."})
    private Optional<Path> out = Optional.empty();

    BreakdownCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Database open = Database.open(database.address())) {
            Journal journal = new Journal(open, clock);
            Plan found = plan.find(open, journal.latest());
            boolean refused = in.isPresent() && !take(open, journal, found, in.get());
            Instant now = journal.latest();
            List<Breakdown> breakdowns = new Breakdowns(open).list(found.id(), now);
            print(found, breakdowns);
            if (out.isPresent()) {
                write(found, breakdowns, out.get());
            }
            boolean clean = breakdowns.stream().allMatch(it -> it.mismatches().isEmpty());
            return clean && !refused ? 0 : 1;
        }
    }

    private boolean take(Database open, Journal journal, Plan found, Path file) throws IOException {
        List<List<String>> rows = TableFile.read(file, BreakdownSheets.DETAILS);
        ShareImport.ShareReceipt receipt =
                new ShareImport(open, journal).run(writer.occasion("import-breakdown"), found.id(), rows);
        terminal.outWriter()
                .println("回执 %d：写入 %d，不变 %d，退回 %d 行 · receipt %d: %d written, %d as before, %d returned"
                        .formatted(
                                receipt.receipt().write(),
                                receipt.written(),
                                receipt.same(),
                                receipt.refused().size(),
                                receipt.receipt().write(),
                                receipt.written(),
                                receipt.same(),
                                receipt.refused().size()));
        receipt.refused()
                .forEach(row -> terminal.say("第 %d 行：%s"
                        .formatted(row.row(), row.message().lines().findFirst().orElse(""))));
        return receipt.refused().isEmpty();
    }

    private void print(Plan found, List<Breakdown> breakdowns) {
        PrintWriter to = terminal.outWriter();
        long split = breakdowns.stream().filter(it -> !it.shares().isEmpty()).count();
        to.println("%s：承诺事项 %d 项，已按数分解 %d 项 · %d commitments, %d split"
                .formatted(found.name(), breakdowns.size(), split, breakdowns.size(), split));
        for (Breakdown breakdown : breakdowns) {
            for (PartSum sum : breakdown.sums()) {
                to.println("  #%d %s 按%s：合计 %s / 上级 %s，缺口 %s%s"
                        .formatted(
                                breakdown.whole().id(),
                                sum.period().code(),
                                sum.axis().label(),
                                sum.parts(),
                                sum.whole(),
                                sum.gap(),
                                sum.holder().isEmpty() ? "" : "（" + sum.holder() + "）"));
            }
        }
        for (Breakdown breakdown : breakdowns) {
            for (Mismatch mismatch : breakdown.mismatches()) {
                to.println("  #%d 【%s】%s %s"
                        .formatted(mismatch.commitment(), mismatch.kind().label(), mismatch.where(), mismatch.words()));
            }
        }
    }

    private static void write(Plan found, List<Breakdown> breakdowns, Path file) throws IOException {
        try (Output output = Output.to(file)) {
            WorkbookWriter.write(BreakdownSheets.of(found.name(), breakdowns), output.stream());
            output.stream().close();
            output.keep();
        }
    }
}
