package io.plumbline;

import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciler;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.documents.DocumentOpener;
import io.plumbline.reading.documents.RefusedDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Documents in, promises beside outcomes out. Every file is opened once, and only those that have a partner are read.
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
        InputFiles all = InputFiles.of(Stream.concat(request.promises().stream(), request.outcomes().stream())
                .toList());
        ReadReport report = new ReadReport(terminal, 0);
        all.failures().forEach(report::add);
        if (request.out().filter(all::contains).isPresent()) {
            return report.refuseToOverwrite(request.out().get());
        }
        Map<Path, Document> documents = open(request, all, report);
        if (documents.isEmpty()) {
            return report.status();
        }
        Pairs pairs = Pairs.of(side(request.promises(), documents), side(request.outcomes(), documents));
        ComparisonQueue queue = new ComparisonQueue(terminal, new Reconciler(reader, request.metrics()));
        Reconciliation reconciliation = new Reconciliation(queue.compare(pairs.pairs()), pairs.unpaired());
        try {
            write(request, reconciliation);
        } catch (IOException e) {
            return report.unwritten(request.out(), e);
        }
        summarise(request, reconciliation);
        return queue.hasFailed() ? 1 : report.status();
    }

    private Map<Path, Document> open(ReconcileRequest request, InputFiles files, ReadReport report) {
        DocumentOpener opener = new DocumentOpener(Optional.empty(), request.index(), clock);
        Map<Path, Document> documents = new LinkedHashMap<>();
        for (Path file : files.documents()) {
            try {
                DocumentOpener.Opened opened = opener.open(file);
                documents.put(file, opened.document());
                if (opened.dateIsToday()) {
                    terminal.say(
                            "plumbline: %s：没有找到文件日期，按今天计；可用 --meta 给出。 · No date found, today's is used; --meta gives one."
                                    .formatted(file));
                }
            } catch (RefusedDocument refused) {
                report.add(new ReadOutcome.Failed(file, String.valueOf(refused.getMessage())));
            }
        }
        return documents;
    }

    /// A file may be named on both sides, by different paths.
    private static List<Document> side(List<Path> named, Map<Path, Document> documents) {
        InputFiles files = InputFiles.of(named);
        List<Document> found = new ArrayList<>();
        documents.forEach((file, document) -> {
            if (files.contains(file)) {
                found.add(document);
            }
        });
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
