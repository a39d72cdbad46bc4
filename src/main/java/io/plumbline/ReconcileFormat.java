package io.plumbline;

import io.plumbline.publishing.promises.ReconciliationLinesWriter;
import io.plumbline.publishing.promises.ReconciliationReport;
import io.plumbline.publishing.promises.ReconciliationSheetWriter;
import io.plumbline.publishing.promises.ReconciliationTableWriter;
import io.plumbline.publishing.promises.ReconciliationWriter;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What promises and outcomes are written as.
enum ReconcileFormat {
    TABLE,
    JSONL,
    XLSX,
    HTML;

    /// The one whose name the file's extension is.
    static Optional<ReconcileFormat> find(Path out) {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> name.endsWith("." + it)).findFirst();
    }

    ReconciliationWriter open(OutputStream out, Terminal terminal) {
        return switch (this) {
            case TABLE -> new ReconciliationTableWriter(out, terminal.screen().encoding(), terminal.columns());
            case JSONL -> new ReconciliationLinesWriter(out);
            case XLSX -> new ReconciliationSheetWriter(out);
            case HTML -> new ReconciliationReport(out);
        };
    }

    /// As it is typed.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
