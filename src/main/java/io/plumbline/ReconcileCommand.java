package io.plumbline;

import io.plumbline.register.metrics.MetricRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline reconcile`: checks what was asked for, then has it done by [ReconcileRun].
@Command(
        name = "reconcile",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件 · Files:%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:已完成 · done",
            "1:有文件未能读取，或未能写出 · some were not read, or the output was not written",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "承诺兑现对照：上一年文件承诺的每项指标，对照下一年文件所报的结果，两边都注明原文出处。",
            "Promise and outcome: each target of one year's document beside what the next year's reports, both cited."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline reconcile 2025年报告.docx --with 2026年报告.docx",
            "  plumbline reconcile 2025/ --with 2026/ --meta 目录.tsv --out 兑现.html",
            "  plumbline reconcile 全部/ --with 全部/ --out 兑现.xlsx",
            "  plumbline reconcile 2025/ --with 2026/ --format jsonl | grep missed"
        })
final class ReconcileCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PROMISES",
            arity = "1..*",
            description = {"作出承诺的文件或文件夹。", "Documents that promise: files or folders."})
    private List<Path> promises = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "OUTCOMES",
            required = true,
            arity = "1..*",
            description = {
                "报告结果的文件或文件夹；同地区、同类型、年份前后相接的配成对。可与前面是同一文件夹。",
                "Documents that report; those of the same region and type whose years follow each other are paired. "
                        + "May be the same folder."
            })
    private List<Path> outcomes = new ArrayList<>();

    @Mixin
    private final IndexOption meta = new IndexOption();

    @Option(
            names = "--metrics",
            paramLabel = "METRICS.tsv",
            description = {
                "本地指标目录，补充自带的指标目录；列名 name、aliases、scope、unit、direction、nature、prices、english。",
                "Metrics of your own beside those that come with Plumbline; columns as named."
            })
    private Optional<Path> metrics = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "${COMPLETION-CANDIDATES}。未给出时看 --out 的扩展名；否则在终端上为 table，在管道和文件中为 jsonl。",
                "Without it the extension of --out says; otherwise table on a terminal, jsonl in a pipe or file."
            })
    private Optional<ReconcileFormat> format = Optional.empty();

    @Mixin
    private final OutOption out = new OutOption();

    @Spec
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    private final Terminal terminal;
    private final ReconcileRun run;

    ReconcileCommand(Terminal terminal, ReconcileRun run) {
        this.terminal = terminal;
        this.run = run;
    }

    @Override
    public Integer call() {
        Optional<Path> target = out.target();
        ReconcileFormat chosen = format.or(() -> target.flatMap(ReconcileFormat::find))
                .orElse(terminal.shows() && target.isEmpty() ? ReconcileFormat.TABLE : ReconcileFormat.JSONL);
        if (chosen == ReconcileFormat.XLSX && target.isEmpty() && terminal.shows()) {
            throw wrong("xlsx 需要 --out FILE · xlsx needs --out FILE");
        }
        return run.run(new ReconcileRequest(promises, outcomes, meta.read(terminal), register(), chosen, target));
    }

    private MetricRegister register() {
        MetricRegister register = MetricRegister.ofCountry();
        if (metrics.isEmpty()) {
            return register;
        }
        try {
            MetricRegister extended = register.extendedBy(Files.readAllLines(metrics.get()));
            IndexOption.complain(terminal, metrics.get(), extended.complaints());
            return extended;
        } catch (IOException e) {
            throw wrong("--metrics 不能读取 · cannot be read: " + metrics.get());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
