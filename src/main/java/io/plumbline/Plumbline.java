package io.plumbline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Start here: the command line.
@Command(
        name = "plumbline",
        description = "Turns planning documents into tracked commitments.",
        mixinStandardHelpOptions = true,
        version = "plumbline 0.1.0-SNAPSHOT",
        subcommands = {BackupCommand.class, RestoreCommand.class})
public final class Plumbline implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Plumbline()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
