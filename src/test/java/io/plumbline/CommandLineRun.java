package io.plumbline;

import io.plumbline.publishing.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// One run of the command line within the test: its exit status and what it printed.
record CommandLineRun(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    static CommandLineRun inPipe(Object... arguments) {
        return run(false, arguments);
    }

    static CommandLineRun onTerminal(Object... arguments) {
        return run(true, arguments);
    }

    /// Only the status: the output is given.
    static CommandLineRun into(OutputStream out, Object... arguments) {
        return run(out, false, arguments);
    }

    private static CommandLineRun run(boolean terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = run(out, terminal, arguments);
        return new CommandLineRun(run.status(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    private static CommandLineRun run(OutputStream out, boolean isTerminal, Object... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                isTerminal,
                isTerminal,
                new TableWriter.Screen(StandardCharsets.UTF_8, 120, isTerminal));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int status = Plumbline.commandLine(terminal, CLOCK).execute(words);
        return new CommandLineRun(status, "", err.toString(StandardCharsets.UTF_8));
    }
}
