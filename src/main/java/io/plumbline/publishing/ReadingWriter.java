package io.plumbline.publishing;

import io.plumbline.reading.Reading;
import java.io.Closeable;
import java.io.IOException;

/// Writes readings one after the other in one format; complete once it is closed.
public sealed interface ReadingWriter extends Closeable
        permits CsvWriter, JsonLinesWriter, TableWriter, TaskSheetWriter, UnreadWriter, WhyWriter {

    void write(Reading reading) throws IOException;
}
