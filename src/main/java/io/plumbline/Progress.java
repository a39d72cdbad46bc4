package io.plumbline;

import java.io.PrintStream;

/// A bar on a terminal: how many of the files are read. Nothing where nobody watches.
final class Progress {

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final boolean watched;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.err = terminal.err();
        this.watched = terminal.watches() && total > 0;
        this.total = total;
        show();
    }

    void advance() {
        done++;
        show();
    }

    /// Before anything else is printed.
    void clear() {
        if (watched) {
            err.print(CLEAR);
            err.flush();
        }
    }

    private void show() {
        if (watched) {
            int filled = WIDTH * done / total;
            err.print(CLEAR + "正在读 · reading [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/"
                    + total);
            err.flush();
        }
    }
}
