package io.plumbline;

import io.plumbline.judging.promises.Reconciler;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.reading.Reader;
import io.plumbline.reading.Reading;
import io.plumbline.reading.documents.DocumentOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Documents in, promises beside outcomes out: reads every file once, whether it promises, reports or both.
final class ReconcileRun {

    private final Terminal terminal;
    private final Reader reader;
    private final Clock clock;

    ReconcileRun(Terminal terminal, Reader reader, Clock clock) {
        this.terminal = terminal;
        this.reader = reader;
        this.clock = clock;
    }

    /// The exit status.
    int run(ReconcileRequest request) {
        InputFiles promises = InputFiles.of(request.promises());
        InputFiles outcomes = InputFiles.of(request.outcomes());
        InputFiles all = InputFiles.of(Stream.concat(request.promises().stream(), request.outcomes().stream())
                .toList());
        ReadReport report = new ReadReport(terminal, all.documents().size());
        all.failures().forEach(report::add);
        if (request.out().filter(all::contains).isPresent()) {
            return report.refuseToOverwrite(request.out().get());
        }
        Map<Path, Reading> readings = read(request, all, report);
        int status = report.finish(false);
        if (readings.isEmpty()) {
            return status;
        }
        Reconciliation reconciliation = new Reconciler(request.metrics())
                .reconcile(readingsOf(promises, all, readings), readingsOf(outcomes, all, readings));
        try {
            write(request, reconciliation);
        } catch (IOException e) {
            return report.unwritten(request.out(), e);
        }
        summarise(request, reconciliation);
        return status;
    }

    private Map<Path, Reading> read(ReconcileRequest request, InputFiles files, ReadReport report) {
        DocumentOpener opener = new DocumentOpener(Optional.empty(), request.index(), clock);
        Map<Path, Reading> readings = new HashMap<>();
        try (ReadingQueue queue = new ReadingQueue(opener, reader, files.documents())) {
            while (queue.hasNext()) {
                switch (queue.next()) {
                    case ReadOutcome.Done done -> {
                        report.add(done);
                        readings.put(done.file(), done.reading());
                    }
                    case ReadOutcome.Failed failed -> report.add(failed);
                }
            }
        }
        return readings;
    }

    /// A file may be named on both sides, by different paths.
    private static List<Reading> readingsOf(InputFiles side, InputFiles all, Map<Path, Reading> readings) {
        List<Reading> found = new ArrayList<>();
        for (Path file : all.documents()) {
            if (side.contains(file) && readings.containsKey(file)) {
                found.add(readings.get(file));
            }
        }
        return found;
    }

    private void write(ReconcileRequest request, Reconciliation reconciliation) throws IOException {
        try (Output output = request.out().isPresent() ? Output.to(request.out().get()) : Output.to(terminal.out())) {
            request.format().open(output.stream(), terminal).write(reconciliation);
            output.keep();
        }
    }

    private void summarise(ReconcileRequest request, Reconciliation reconciliation) {
        if (request.format() == ReconcileFormat.TABLE && request.out().isEmpty()) {
            return;
        }
        int pairs = reconciliation.compared().size();
        int unpaired = reconciliation.unpaired().size();
        terminal.say("对照了 %d 对文件、%d 项承诺；%d 个文件没有配对。"
                .formatted(pairs, reconciliation.rows().size(), unpaired));
        terminal.say("Compared %d pairs of documents, %d promises; %d documents without a partner."
                .formatted(pairs, reconciliation.rows().size(), unpaired));
    }
}
