package io.plumbline;

import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.DocumentOpener;
import io.plumbline.reading.documents.RefusedDocument;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads files in parallel, a few ahead of whoever takes the outcomes, and gives them in the order of the files.
/// One file that fails, even by a fault of the program, does not hinder the others.
final class ReadingQueue implements Iterator<ReadOutcome>, AutoCloseable {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 2 * CORES;

    private final DocumentOpener opener;
    private final Reader reader;
    private final Iterator<Path> waiting;
    private final Deque<Running> running = new ArrayDeque<>();
    private final ExecutorService threads;

    private record Running(Path file, Future<ReadOutcome> outcome) {}

    ReadingQueue(DocumentOpener opener, Reader reader, List<Path> files) {
        this.opener = opener;
        this.reader = reader;
        this.waiting = files.iterator();
        this.threads = Executors.newFixedThreadPool(Math.clamp(files.size(), 1, CORES));
    }

    @Override
    public boolean hasNext() {
        return waiting.hasNext() || !running.isEmpty();
    }

    @Override
    public ReadOutcome next() {
        while (waiting.hasNext() && running.size() < AHEAD) {
            Path file = waiting.next();
            running.add(new Running(file, threads.submit(() -> read(file))));
        }
        if (running.isEmpty()) {
            throw new NoSuchElementException();
        }
        Running first = running.removeFirst();
        try {
            return first.outcome().get();
        } catch (ExecutionException e) {
            String cause = String.valueOf(e.getCause());
            return new ReadOutcome.Failed(
                    first.file(), "程序出错，请反馈。 · A fault of the program, please report it: " + cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ReadOutcome.Failed(first.file(), "已中断。 · Interrupted.");
        }
    }

    private ReadOutcome read(Path file) {
        try {
            DocumentOpener.Opened opened = opener.open(file);
            return new ReadOutcome.Done(file, reader.read(opened.document()), opened.dateIsToday());
        } catch (RefusedDocument refused) {
            return new ReadOutcome.Failed(file, String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
