package io.plumbline;

import io.plumbline.scheduling.Contradiction;
import io.plumbline.scheduling.PlanOutlook;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.exchange.GanttChart;
import io.plumbline.scheduling.exchange.MspdiWriter;
import io.plumbline.scheduling.exchange.PlanFiles;
import io.plumbline.scheduling.exchange.PlanReading;
import io.plumbline.scheduling.exchange.ScheduleSheets;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline schedule`: reads a plan, works back from its deadlines, prints and writes what it found.
@Command(
        name = "schedule",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件 · File:%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:所有时限都能做到 · every date can be kept",
            "1:有时限做不到，或有行未读懂，或文件不能读写 · a date cannot be kept, a row was not understood, or a file failed",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "倒排工期：由完成时限倒推每项工作的最迟开工，列出关键线路和相互冲突的要求。",
            "Works back from the deadlines to the latest start of each activity; lists the critical path and what clashes."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline schedule 纲要编制.csv",
            "  plumbline schedule 纲要编制.xlsx --today 2024-12-02 --out 倒排工期表.xlsx --out 横道图.svg",
            "  plumbline schedule 工程.xml --out 工程-排定.xml"
        })
final class ScheduleCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = {"计划：.csv、.xlsx（模板见 docs/guide/scheduling.md）或 .xml（MSPDI）。", "The plan."})
    private Path file = Path.of("");

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = {"从这一天起编排，未开工的不早于此日；未给出时为今天。", "Nothing new begins before this day; today if not given."})
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"写到 .xlsx、.svg 或 .xml（MSPDI）；可多次给出。", "Write XLSX, SVG or MSPDI; may be given several times."
            })
    private List<Path> outs = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    private final Clock clock;

    ScheduleCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        outs.forEach(this::form);
        LocalDate day = today.orElseGet(() -> LocalDate.now(clock));
        if (day.isBefore(WorkCalendar.FIRST) || !day.isBefore(WorkCalendar.END)) {
            throw new ParameterException(
                    spec.commandLine(), "--today 须在 1990 至 2149 年之间 · must lie within 1990 to 2149: " + day);
        }
        try {
            PlanReading reading = PlanFiles.read(file, day);
            Schedule schedule = Scheduler.schedule(reading.plan());
            print(schedule, reading.faults());
            for (Path out : outs) {
                write(schedule, day, out);
            }
            return schedule.contradictions().isEmpty() && reading.faults().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println("%s：%s".formatted(file, message(e)));
            return 1;
        }
    }

    private static String message(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException missing
                ? "没有这个文件 · no such file: " + missing.getMessage()
                : String.valueOf(e.getMessage());
    }

    private void print(Schedule schedule, List<PlanReading.Fault> faults) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("%s · %d 项工作 · 自 %s 起编排"
                .formatted(
                        schedule.plan().name(),
                        schedule.dates().size(),
                        schedule.plan().start()));
        out.println("最早开工    最早完成    最迟开工    最迟完成    时差  工作");
        for (PlannedDates dates : schedule.dates()) {
            out.println("%s  %s  %s  %s  %4d%s %s %s"
                    .formatted(
                            dates.earliestStart(),
                            dates.earliestFinish(),
                            dates.latestStart(),
                            dates.latestFinish(),
                            dates.totalFloat(),
                            dates.isCritical() ? "×" : " ",
                            dates.activity().id(),
                            dates.activity().name()));
        }
        out.println("关键线路 · critical path: " + String.join(" → ", schedule.criticalPath()));
        printClashes(out, schedule);
        PlanOutlook.of(schedule).ifPresent(outlook -> printOutlook(out, outlook));
        faults.forEach(fault -> out.println("未读懂 · not understood: " + fault));
        out.flush();
    }

    private static void printOutlook(PrintWriter out, PlanOutlook outlook) {
        out.println(
                "按三点工期推演 %d 次 · %d draws of the three-point durations:".formatted(outlook.draws(), outlook.draws()));
        out.println("时限        P50         P80         P90         按期可能  工作");
        for (PlanOutlook.Deadline deadline : outlook.deadlines()) {
            out.println("%s  %s  %s  %s  %7.0f%%  %s %s"
                    .formatted(
                            deadline.day(),
                            deadline.p50(),
                            deadline.p80(),
                            deadline.p90(),
                            100 * deadline.onTime(),
                            deadline.activity().id(),
                            deadline.activity().name()));
        }
        out.println(outlook.critical().stream()
                .map(it -> "%s %.0f%%".formatted(it.activity().id(), 100 * it.share()))
                .collect(Collectors.joining(" · ", "关键度 · on the path that drives the end: ", "")));
    }

    private static void printClashes(PrintWriter out, Schedule schedule) {
        if (schedule.contradictions().isEmpty()) {
            out.println("所有时限都能做到。 · Every date can be kept.");
        }
        int number = 0;
        for (Contradiction contradiction : schedule.contradictions()) {
            out.println("冲突 %d（缺 %d 个工作日，%s）：以下各条不能同时做到 · these cannot all be kept:"
                    .formatted(
                            ++number,
                            contradiction.daysLost(),
                            contradiction.proof().words().chinese()));
            for (Contradiction.Clause clause : contradiction.clauses()) {
                out.println("  - " + clause.words().chinese()
                        + clause.citation()
                                .map(it -> " [" + it.document() + "]")
                                .orElse(""));
            }
        }
    }

    private void write(Schedule schedule, LocalDate day, Path file) throws IOException {
        try (Output out = Output.to(file)) {
            OutputStream stream = out.stream();
            switch (form(file)) {
                case XLSX -> WorkbookWriter.write(ScheduleSheets.of(schedule), stream);
                case SVG -> stream.write(GanttChart.draw(schedule, day).getBytes(StandardCharsets.UTF_8));
                case MSPDI -> MspdiWriter.write(schedule, stream);
            }
            stream.close();
            out.keep();
        }
    }

    private Form form(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return Form.XLSX;
        }
        if (name.endsWith(".svg")) {
            return Form.SVG;
        }
        if (name.endsWith(".xml")) {
            return Form.MSPDI;
        }
        throw new ParameterException(
                spec.commandLine(), "只写 .xlsx、.svg、.xml · only .xlsx, .svg and .xml can be written: " + out);
    }

    private enum Form {
        XLSX,
        SVG,
        MSPDI
    }
}
