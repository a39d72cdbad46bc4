package io.plumbline;

import io.plumbline.publishing.TableWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;

/// Where the command line prints, and what is at the other end: `shows` for standard output, `watches` for standard
/// error, are true where a person looks at a terminal and false for files and pipes.
record Terminal(OutputStream out, PrintStream err, boolean shows, boolean watches, TableWriter.Screen screen) {

    private static final int DEFAULT_COLUMNS = 120;

    /// The launcher tells which streams are terminals, and how wide, for Java cannot ask.
    static Terminal ofThisProcess() {
        String terminals = System.getProperty("plumbline.terminal", "");
        boolean shows = terminals.contains("out");
        String noColour = System.getenv().getOrDefault("NO_COLOR", "");
        boolean dumb = System.getenv().getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                System.err,
                shows,
                terminals.contains("err"),
                new TableWriter.Screen(
                        System.out.charset(),
                        columnsOf(System.getProperty("plumbline.columns", "")),
                        shows && noColour.isEmpty() && !dumb));
    }

    private static int columnsOf(String words) {
        boolean isNumber = words.matches("[1-9]\\d{0,3}");
        return isNumber ? Integer.parseInt(words) : DEFAULT_COLUMNS;
    }

    int columns() {
        return screen.columns();
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, screen.encoding()), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, err.charset()), true);
    }

    /// A line for the person; what comes from files or their names cannot steer the terminal.
    void say(String line) {
        err.println(line.codePoints()
                .map(it -> Character.isISOControl(it) ? '?' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    }
}
