package io.plumbline.publishing;

import io.plumbline.reading.Reading;
import io.plumbline.reading.Unread;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/// What was not understood or was left out, each with its place, its words in their context, and the reason.
public final class UnreadWriter implements ReadingWriter {

    private final PrintWriter out;

    public UnreadWriter(OutputStream out, Charset encoding) {
        this.out = new PrintWriter(out, false, encoding);
    }

    @Override
    public void write(Reading reading) throws IOException {
        Places places = new Places(reading.document().text());
        out.print("■ " + TextTable.visible(reading.document().title()) + "：未读懂或略去 "
                + reading.unread().size() + " 处 · left out: " + reading.unread().size() + "\n");
        for (Unread unread : reading.unread()) {
            out.print("  " + places.of(unread.citation()) + "  "
                    + TextTable.visible(places.inContext(unread.citation())) + "\n      " + unread.message() + "\n");
        }
        out.flush();
    }

    @Override
    public void close() {
        out.close();
    }
}
