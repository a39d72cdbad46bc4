package io.plumbline;

import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Start here: the command line.
@Command(
        name = "plumbline",
        description = "Turns planning documents into tracked commitments.",
        mixinStandardHelpOptions = true,
        version = "plumbline 0.1.0-SNAPSHOT")
public final class Plumbline implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Plumbline())
                .addSubcommand(new ScheduleCommand(Clock.system(ZoneId.systemDefault())))
                .execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
