package io.plumbline.publishing.promises;

import io.plumbline.judging.promises.Reconciliation;
import java.io.IOException;

/// Writes a whole reconciliation in one format and closes the stream it was given.
public sealed interface ReconciliationWriter
        permits ReconciliationLinesWriter, ReconciliationTableWriter, ReconciliationSheetWriter, ReconciliationReport {

    void write(Reconciliation reconciliation) throws IOException;
}
