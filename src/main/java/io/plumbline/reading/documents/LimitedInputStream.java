package io.plumbline.reading.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/// Gives at most so many bytes; whoever asks for more gets the refusal.
final class LimitedInputStream extends FilterInputStream {

    private final Supplier<RefusedDocument> refusal;
    private long left;

    LimitedInputStream(InputStream in, long limit, Supplier<RefusedDocument> refusal) {
        super(in);
        this.left = limit;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw refusal.get();
        }
    }
}
