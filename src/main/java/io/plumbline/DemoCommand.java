package io.plumbline;

import io.plumbline.reading.documents.DocumentIndex;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `plumbline demo`: reads the example plan that comes with Plumbline, and says what it does.
@Command(
        name = "demo",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {"演示：读自带的示例规划，打印读出的表。", "A demonstration: reads the example plan and prints what it found."})
final class DemoCommand implements Callable<Integer> {

    private static final Path EXAMPLE = Path.of("examples", "wuhan-2030");

    private final Terminal terminal;
    private final ReadRun run;

    DemoCommand(Terminal terminal, ReadRun run) {
        this.terminal = terminal;
        this.run = run;
    }

    @Override
    public Integer call() {
        Path folder = Path.of(System.getProperty("plumbline.home", ".")).resolve(EXAMPLE);
        List<Path> plans = InputFiles.of(List.of(folder)).documents().stream()
                .filter(file -> file.toString().endsWith(".docx"))
                .toList();
        if (plans.isEmpty()) {
            terminal.say("plumbline: 没有找到示例文件 · the example is missing: " + folder + "/*.docx");
            return 1;
        }
        PrintWriter out = terminal.outWriter();
        out.println("演示：读示例规划 " + folder + "，列出其中的目标、任务、行动、项目，每项都注明原文。");
        out.println(
                "A demonstration: the example plan is read; each target, task, programme and project stands below.");
        out.println("另存为任务分解表 · As an Excel sheet:  plumbline read " + plans.getFirst() + " --out 任务分解表.xlsx");
        out.flush();
        return run.run(new ReadRequest(plans, Optional.empty(), DocumentIndex.EMPTY, Format.TABLE, Optional.empty()));
    }
}
