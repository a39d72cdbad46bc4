package io.plumbline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Start here: the command line.
@Command(
        name = "plumbline",
        description = "Turns planning documents into tracked commitments.",
        mixinStandardHelpOptions = true,
        subcommands = JudgeCommand.class,
        version = "plumbline 0.1.0-SNAPSHOT")
public final class Plumbline implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Plumbline())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
