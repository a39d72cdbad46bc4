package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.measuring.asking.UnitForms;
import io.plumbline.register.Journal;
import io.plumbline.register.Units;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline export`: a workbook for each unit with exactly what is asked of it.
@Command(
        name = "export",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件夹 · Folder:%n",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "给每个单位一份填报表：只有要它填的项，单位、上期数、说明都在旁边；黄色格可填，其余锁定。",
            "Writes a workbook for each unit with exactly what is asked of it; yellow cells are open, all others locked."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {"  plumbline export 填报表/", "  plumbline export 填报表/ --on 2026-07-05 --unit WATER --unit DRC"})
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(
            paramLabel = "FOLDER",
            description = {"写到哪个文件夹。", "Where the workbooks go."})
    private Path folder = Path.of("");

    @Option(
            names = "--unit",
            paramLabel = "CODE",
            description = {"只给这些单位；未给出时给所有要填报的单位。", "Only these units; all that are asked if not given."})
    private List<String> chosen = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "哪一天发表，到这一天止已结束的报告期；未给出时为今天。",
                "On which day; periods that ended before it are asked for. Today if not given."
            })
    private Optional<LocalDate> on = Optional.empty();

    ExportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
        Files.createDirectories(folder);
        try (Database open = Database.open(database.address())) {
            Instant now = new Journal(open, clock).latest();
            UnitForms forms = new UnitForms(open);
            for (String unit : chosen.isEmpty() ? forms.listUnits(day, now) : chosen) {
                String name = new Units(open).get(unit, now).name().replaceAll("[\\\\/:*?\"<>|]", "_");
                write(forms.of(unit, day, now), folder.resolve("%s-填报表-%s.xlsx".formatted(name, day)));
            }
        }
        return 0;
    }

    private void write(List<FormSheet> sheets, Path file) throws IOException {
        if (sheets.isEmpty()) {
            terminal.outWriter().println("没有要填的 · nothing to fill in: " + file.getFileName());
            return;
        }
        try (Output output = Output.to(file)) {
            FormWriter.write(sheets, output.stream());
            output.stream().close();
            output.keep();
        }
        int rows = sheets.stream().mapToInt(sheet -> sheet.rows().size()).sum();
        terminal.outWriter().println("%s  %d 行 · rows".formatted(file, rows));
    }
}
