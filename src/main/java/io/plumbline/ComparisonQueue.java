package io.plumbline;

import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciler;
import io.plumbline.judging.promises.Reconciliation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Compares pairs of documents in parallel and gives them in their order. A pair that fails by a fault of the program
/// is named and does not hinder the others.
final class ComparisonQueue {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final Terminal terminal;
    private final Reconciler reconciler;
    private boolean failed;

    ComparisonQueue(Terminal terminal, Reconciler reconciler) {
        this.terminal = terminal;
        this.reconciler = reconciler;
    }

    List<Reconciliation.Compared> compare(List<Pairs.Pair> pairs) {
        Progress progress = new Progress(terminal, pairs.size());
        List<Reconciliation.Compared> compared = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
            List<Future<Reconciliation.Compared>> running = pairs.stream()
                    .map(pair -> threads.submit(() -> reconciler.compare(pair)))
                    .toList();
            for (int i = 0; i < running.size(); i++) {
                take(running.get(i), pairs.get(i), compared, progress);
            }
        }
        progress.clear();
        return compared;
    }

    boolean hasFailed() {
        return failed;
    }

    private void take(
            Future<Reconciliation.Compared> running,
            Pairs.Pair pair,
            List<Reconciliation.Compared> compared,
            Progress progress) {
        try {
            compared.add(running.get());
        } catch (ExecutionException e) {
            fail(progress, pair, "程序出错，请反馈。 · A fault of the program, please report it: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(progress, pair, "已中断。 · Interrupted.");
        }
        progress.advance();
    }

    private void fail(Progress progress, Pairs.Pair pair, String message) {
        failed = true;
        progress.clear();
        terminal.say("plumbline: %s, %s：%s"
                .formatted(
                        pair.promise().document().name(),
                        pair.outcome().document().name(),
                        message));
    }
}
