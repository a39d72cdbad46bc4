package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.judging.Aim;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Thresholds;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standings;
import io.plumbline.judging.tables.FigureTable;
import io.plumbline.judging.tables.PlanJudge;
import io.plumbline.judging.tables.PlanJudge.Judged;
import io.plumbline.judging.tables.TargetTable;
import io.plumbline.publishing.judgements.FanChart;
import io.plumbline.publishing.judgements.JudgementRow;
import io.plumbline.publishing.judgements.JudgementWriter;
import io.plumbline.register.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline judge`: judges the targets of a CSV file by the figures of another, or a plan of the register as known on
/// any day.
@Command(
        name = "judge",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:全部读懂并研判 · all was understood",
            "1:有的行没有读懂，已逐行说明 · some rows were not, each is named",
            "2:命令有误或文件不存在 · wrong usage, or a file is missing"
        },
        description = {
            "研判目标能否实现：给出概率、所需速度和算式。",
            "Judge whether targets will be met: probability, required rate, arithmetic."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline judge --figures figures.csv --targets targets.csv",
            "  plumbline judge --figures figures.csv --targets targets.csv --as-of 2026-03-01 --fan charts",
            "  plumbline judge --plan 行动方案 --out 研判表.xlsx",
            "  plumbline judge --plan 行动方案 --as-of 2026-06-30 --format jsonl"
        })
final class JudgeCommand implements Callable<Integer> {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final PlanOption plan = new PlanOption();

    @ArgGroup(exclusive = false)
    private @Nullable FromFiles files;

    /// Both come from files, or neither.
    static final class FromFiles {

        @Option(
                names = "--figures",
                required = true,
                paramLabel = "FILE",
                description = "数据 CSV：指标,报告期,数值[,登记日期]；不给文件则研判登记册中的规划。 · CSV: series,period,value[,recorded];"
                        + " without files a plan of the register is judged.")
        private Path figures = Path.of("");

        @Option(
                names = "--targets",
                required = true,
                paramLabel = "FILE",
                description = "目标 CSV：目标,指标,要求,目标值[,上限],起,止。 · CSV: target,series,aim,value[,high],start,end.")
        private Path targets = Path.of("");

        @Option(names = "--fan", paramLabel = "FOLDER", description = "每个目标一幅扇形图 SVG。 · One fan chart a target.")
        private @Nullable Path fan;
    }

    @Option(names = "--as-of", paramLabel = "DATE", description = "只用当日已知的数据。 · Only what was known on that day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            description =
                    "table、csv、jsonl、xlsx，默认 table；文件名以 .xlsx 结尾即为 xlsx。 · Default: table; a name in .xlsx means xlsx.")
    private @Nullable JudgementWriter format;

    @Option(names = "--out", paramLabel = "FILE", description = "写入文件而非屏幕。 · Write to a file.")
    private @Nullable Path out;

    JudgeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        JudgementWriter writer = format();
        if (out == null && !writer.isText()) {
            terminal.errWriter().println("""
                    工作簿不能显示在屏幕上，请加 --out 文件名.xlsx
                    A workbook cannot be shown on the screen: add --out FILE.xlsx.""");
            return 2;
        }
        try {
            return files == null ? judgePlan(writer) : judgeFiles(files, writer);
        } catch (NoSuchFileException e) {
            terminal.errWriter().println("找不到文件 · No such file: " + e.getMessage());
            return 2;
        }
    }

    private JudgementWriter format() {
        if (format != null) {
            return format;
        }
        boolean workbook = out != null && out.toString().endsWith(".xlsx");
        return workbook ? JudgementWriter.XLSX : JudgementWriter.TABLE;
    }

    // ---- A plan of the register

    private int judgePlan(JudgementWriter writer) throws IOException {
        try (Database open = Database.open(database.address())) {
            Instant latest = new Journal(open, clock).latest();
            LocalDate day = asOf == null ? LocalDate.ofInstant(clock.instant(), CHINA) : asOf;
            Instant endOfDay = day.plusDays(1).atStartOfDay(CHINA).toInstant().minusNanos(1000);
            Instant knownAt = asOf == null || endOfDay.isAfter(latest) ? latest : endOfDay;
            PlanStanding standing =
                    new Standings(open, clock).of(plan.find(open, knownAt).id(), knownAt, day);
            write(writer, standing.standings().stream().map(JudgementRow::of).toList());
            return 0;
        }
    }

    // ---- Files

    private int judgeFiles(FromFiles from, JudgementWriter writer) throws IOException {
        FigureTable figureTable;
        TargetTable targetTable;
        LocalDate known = asOf == null ? LocalDate.MAX : asOf;
        try (BufferedReader reader = Files.newBufferedReader(from.figures)) {
            figureTable = FigureTable.read(from.figures.toString(), reader, known);
        }
        try (BufferedReader reader = Files.newBufferedReader(from.targets)) {
            targetTable = TargetTable.read(from.targets.toString(), reader);
        }
        Stream.concat(figureTable.problems().stream(), targetTable.problems().stream())
                .forEach(terminal.errWriter()::println);
        PlanJudge judge = new PlanJudge(new Judge(Forecaster.shipped(), Thresholds.USUAL));
        List<Judged> judgements = judge.judge(targetTable.rows(), figureTable.observed());
        write(writer, judgements.stream().map(JudgementRow::of).toList());
        if (from.fan != null) {
            draw(judgements, Files.createDirectories(from.fan));
        }
        boolean complete =
                figureTable.problems().isEmpty() && targetTable.problems().isEmpty();
        return complete ? 0 : 1;
    }

    private void write(JudgementWriter writer, List<Map<String, String>> rows) throws IOException {
        try (Output output = out == null ? Output.to(terminal.out()) : Output.to(out)) {
            try (OutputStream stream = output.stream()) {
                writer.write(rows, stream);
            }
            output.keep();
        }
    }

    private static void draw(List<Judged> judgements, Path folder) throws IOException {
        int number = 0;
        for (Judged judged : judgements) {
            number++;
            boolean sums = judged.target().aim() instanceof Aim.TotalAtLeast;
            if (judged.judgement() instanceof Judgement.Judged it && !sums) {
                String title = "%s  %s  P=%.0f%%"
                        .formatted(judged.target().target(), it.rating().chinese(), 100 * it.chance());
                String chart = FanChart.of(title, judged.observed().getFirst(), it.forecast(), it.goal());
                Files.writeString(folder.resolve(String.format(Locale.ROOT, "%03d.svg", number)), chart);
            }
        }
    }
}
