package io.plumbline;

import io.plumbline.publishing.ReadingTotals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What is said on standard error about a run, while it goes on and at its end, and the exit status that follows.
final class ReadReport {

    private static final int ALL_READ = 0;
    private static final int SOME_FAILED = 1;

    /// As of a program that the signal SIGPIPE ended.
    private static final int NOBODY_LISTENS = 141;

    private final Terminal terminal;
    private final Progress progress;
    private final ReadingTotals totals = new ReadingTotals();
    private int read;
    private int failed;
    private boolean unanswered;

    ReadReport(Terminal terminal, int files) {
        this.terminal = terminal;
        this.progress = new Progress(terminal, files);
    }

    void add(ReadOutcome.Done done) {
        read++;
        totals.add(done.reading());
        progress.clear();
        if (done.dateIsToday()) {
            say(
                    done.file(),
                    "没有找到文件日期，按今天（%s）计；可用 --date 给出。 · No date found, today's is used; --date gives one."
                            .formatted(done.reading().document().date()));
        }
        if (done.reading().document().text().isBlank()) {
            say(done.file(), "没有文字，可能是扫描件。 · There is no text in it, maybe it is a scan.");
        }
    }

    void add(ReadOutcome.Failed outcome) {
        failed++;
        progress.clear();
        say(outcome.file(), outcome.message());
    }

    /// One file more is dealt with; whatever was to be printed about it, on either stream, has been.
    void advance() {
        progress.advance();
    }

    boolean readAny() {
        return read > 0;
    }

    /// No item stands at the place, or holds the words, that were asked for.
    void nothingToExplain(String item) {
        if (readAny()) {
            unanswered = true;
            progress.clear();
            terminal.say("plumbline: 没有读出含“%s”的事项，也许要用 --unread 看看 · no item holds it; maybe --unread shows it"
                    .formatted(item));
        }
    }

    int refuseToOverwrite(Path out) {
        progress.clear();
        say(out, "--out 是要读的文件之一，不予覆盖。 · --out is one of the files to read, it is not overwritten.");
        return SOME_FAILED;
    }

    int unwritten(Optional<Path> out, IOException error) {
        progress.clear();
        String reason = String.valueOf(error.getMessage());
        boolean pipeIsBroken = reason.toLowerCase(Locale.ROOT).contains("broken pipe") || reason.contains("管道");
        if (pipeIsBroken) {
            return NOBODY_LISTENS;
        }
        boolean diskIsFull = reason.contains("No space left") || reason.contains("空间");
        String cause = diskIsFull ? "磁盘已满 · the disk is full" : reason;
        String kept = out.isPresent() ? "原有文件未改动。 · An old file is unchanged." : "";
        terminal.say("plumbline: 不能写出 · cannot write %s：%s。%s"
                .formatted(out.map(Path::toString).orElse("stdout"), cause, kept));
        return SOME_FAILED;
    }

    /// A line in each language where `withTotals`, or where something failed.
    int finish(boolean withTotals) {
        progress.clear();
        if (withTotals || failed > 0) {
            terminal.say("读完 %d 个文件，%d 个失败。%s".formatted(read, failed, totals.inChinese()));
            terminal.say("Read %d files, %d failed. %s".formatted(read, failed, totals.inEnglish()));
        }
        return status();
    }

    /// The exit status as of now.
    int status() {
        return failed == 0 && !unanswered ? ALL_READ : SOME_FAILED;
    }

    private void say(Path file, String message) {
        terminal.say("plumbline: " + file + "：" + message);
    }
}
