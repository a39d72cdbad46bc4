package io.plumbline;

import io.plumbline.reading.Reader;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Start here: the command line. Each command hands its files through the stages, left to right.
@Command(
        name = "plumbline",
        version = "plumbline 0.1.0-SNAPSHOT",
        synopsisHeading = "用法 · Usage: ",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%n命令 · Commands:%n",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "准绳：把规划文件变成可跟踪、可度量、可预测、可问责的承诺事项。",
            "Plumbline turns planning documents into commitments that are tracked, measured, forecast and answered for."
        })
public final class Plumbline implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    public static void main(String[] args) {
        System.exit(commandLine(Terminal.ofThisProcess(), Clock.system(ZoneId.systemDefault()))
                .execute(args));
    }

    /// The commands, in the order of the flow.
    static CommandLine commandLine(Terminal terminal, Clock clock) {
        Reader reader = new Reader();
        ReadRun run = new ReadRun(terminal, reader, clock);
        CommandLine plumbline = new CommandLine(new Plumbline());
        plumbline.getCommandSpec().addOption(help()).addOption(version());
        return plumbline
                .addSubcommand(new ReadCommand(terminal, run))
                .addSubcommand(ledgers(terminal, clock))
                .addSubcommand(new BreakdownCommand(terminal, clock))
                .addSubcommand(new AskCommand(terminal, clock))
                .addSubcommand(new ExportCommand(terminal, clock))
                .addSubcommand(new ImportCommand(terminal, clock))
                .addSubcommand(new BurdenCommand(terminal, clock))
                .addSubcommand(new ScheduleCommand(clock))
                .addSubcommand(new JudgeCommand(terminal, clock))
                .addSubcommand(new ReconcileCommand(terminal, new ReconcileRun(terminal, reader, clock)))
                .addSubcommand(new ServeCommand(terminal, clock))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .setOut(terminal.outWriter())
                .setErr(terminal.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.clamp(terminal.columns(), 80, 120))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new ExecutionErrors());
    }

    private static CommandLine ledgers(Terminal terminal, Clock clock) {
        return new CommandLine(new LedgerCommand(terminal, clock))
                .addSubcommand(new LedgerShowCommand(terminal, clock))
                .addSubcommand(new LedgerImportCommand(terminal, clock));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("显示帮助。 · Show this help.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("显示版本。 · Show the version.")
                .build();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
