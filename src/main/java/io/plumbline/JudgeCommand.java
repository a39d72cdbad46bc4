package io.plumbline;

import io.plumbline.judging.Aim;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Thresholds;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.tables.FigureTable;
import io.plumbline.judging.tables.PlanJudge;
import io.plumbline.judging.tables.PlanJudge.Judged;
import io.plumbline.judging.tables.TargetTable;
import io.plumbline.publishing.judgements.FanChart;
import io.plumbline.publishing.judgements.JudgementWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline judge`: judges the targets of a CSV file by the figures of another.
@Command(
        name = "judge",
        description = {
            "研判目标能否实现：给出概率、所需速度和算式。",
            "Judge whether targets will be met: probability, required rate, arithmetic."
        })
final class JudgeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    @Option(
            names = "--figures",
            required = true,
            paramLabel = "FILE",
            description = "数据 CSV：指标,报告期,数值[,登记日期]。 · CSV: series,period,value[,recorded].")
    private Path figures = Path.of("");

    @Option(
            names = "--targets",
            required = true,
            paramLabel = "FILE",
            description = "目标 CSV：目标,指标,要求,目标值[,上限],起,止。 · CSV: target,series,aim,value[,high],start,end.")
    private Path targets = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", description = "只用当日已登记的数据。 · Only figures recorded by that day.")
    private LocalDate asOf = LocalDate.MAX;

    @Option(names = "--format", description = "table、csv、jsonl，默认 table。 · Default: table.")
    private JudgementWriter format = JudgementWriter.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "写入文件而非屏幕。 · Write to a file.")
    private @Nullable Path out;

    @Option(names = "--fan", paramLabel = "FOLDER", description = "每个目标一幅扇形图 SVG。 · One fan chart a target.")
    private @Nullable Path fan;

    @Override
    public Integer call() throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        try {
            return judge(errors);
        } catch (NoSuchFileException e) {
            errors.println("找不到文件 · No such file: " + e.getMessage());
            return 2;
        }
    }

    private int judge(PrintWriter errors) throws IOException {
        FigureTable figureTable;
        TargetTable targetTable;
        try (BufferedReader reader = Files.newBufferedReader(figures)) {
            figureTable = FigureTable.read(figures.toString(), reader, asOf);
        }
        try (BufferedReader reader = Files.newBufferedReader(targets)) {
            targetTable = TargetTable.read(targets.toString(), reader);
        }
        Stream.concat(figureTable.problems().stream(), targetTable.problems().stream())
                .forEach(errors::println);
        PlanJudge judge = new PlanJudge(new Judge(Forecaster.shipped(), Thresholds.USUAL));
        List<Judged> judgements = judge.judge(targetTable.rows(), figureTable.observed());
        write(judgements);
        if (fan != null) {
            draw(judgements, Files.createDirectories(fan));
        }
        boolean complete =
                figureTable.problems().isEmpty() && targetTable.problems().isEmpty();
        return complete ? 0 : 1;
    }

    private void write(List<Judged> judgements) throws IOException {
        if (out == null) {
            PrintWriter screen = spec.commandLine().getOut();
            format.write(judgements, screen);
            screen.flush();
            return;
        }
        try (Writer file = Files.newBufferedWriter(out)) {
            format.write(judgements, file);
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
