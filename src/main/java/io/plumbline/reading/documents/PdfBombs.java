package io.plumbline.reading.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Measures what the streams of a PDF unpack to before anything keeps it. Once on the bytes, without believing what
/// the file says about itself, for the streams that loading it unpacks; and once on the loaded file, through whatever
/// filters its streams name.
final class PdfBombs {

    /// In bytes, one stream and all streams unpacked.
    static final long LARGEST_STREAM = 200L << 20;

    static final long LARGEST_TOTAL = 2L << 30;

    /// A page of text packs to a tenth; only above the first does the second matter.
    private static final long FREE_OF_RATIO = 16L << 20;

    private static final long HIGHEST_RATIO = 400;

    private static final int DEEPEST = 4;

    private long total;

    private PdfBombs() {}

    static void check(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            new PdfBombs().checkBytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private void checkBytes(ByteBuffer bytes) {
        for (int at = 0; at + 8 < bytes.limit(); at++) {
            if (bytes.get(at) == 's' && isStream(bytes, at)) {
                int start = at + 6;
                while (start + 1 < bytes.limit() && start < at + 8 && bytes.get(start) <= ' ' && bytes.get(start) > 0) {
                    start++;
                }
                if (isPacked(bytes.get(start), bytes.get(start + 1))) {
                    measure(bytes.slice(start, bytes.limit() - start));
                }
            }
        }
    }

    private static boolean isStream(ByteBuffer bytes, int at) {
        for (int i = 0; i < 6; i++) {
            if (bytes.get(at + i) != "stream".charAt(i)) {
                return false;
            }
        }
        return at < 3 || bytes.get(at - 1) != 'd';
    }

    /// The first two bytes of what deflate packed.
    private static boolean isPacked(int first, int second) {
        return (first & 0xFF) == 0x78 && (((first & 0xFF) << 8) | (second & 0xFF)) % 31 == 0;
    }

    private void measure(ByteBuffer packed) {
        Counted source = new Counted(packed);
        try {
            measure(source, source, 1);
        } catch (IOException e) {
            // no packed stream, or a damaged one: the parser will say so
        }
    }

    private void measure(InputStream packed, Counted source, int depth) throws IOException {
        InflaterInputStream in = new InflaterInputStream(packed);
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int read = in.read(buffer);
        if (depth < DEEPEST && read > 1 && isPacked(buffer[0], buffer[1])) {
            measure(new SequenceInputStream(new ByteArrayInputStream(buffer, 0, read), in), source, depth + 1);
            return;
        }
        for (; read >= 0; read = in.read(buffer)) {
            size += read;
            total += read;
            check(size, source.taken());
        }
    }

    private void check(long size, long packed) {
        boolean bomb = size > FREE_OF_RATIO && size / Math.max(1, packed) > HIGHEST_RATIO;
        if (bomb || size > LARGEST_STREAM || total > LARGEST_TOTAL) {
            throw OfficePackage.bomb("PDF 中的数据流过大", "a stream of the PDF is too large");
        }
    }

    /// Looks at every stream but pictures, which are never unpacked.
    static void check(PDDocument document) throws IOException {
        PdfBombs bombs = new PdfBombs();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
                bombs.check(stream);
            }
        }
    }

    private void check(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null || !stream.hasData()) {
            return;
        }
        List<COSName> names = filters instanceof COSArray array
                ? array.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of((COSName) filters);
        try (InputStream in = stream.createRawInputStream()) {
            byte[] packed = in.readAllBytes();
            for (int i = 0; i < names.size(); i++) {
                Measure out = new Measure(packed.length, i + 1 < names.size());
                FilterFactory.INSTANCE
                        .getFilter(names.get(i))
                        .decode(new ByteArrayInputStream(packed), out, stream, i, DecodeOptions.DEFAULT);
                packed = out.kept.toByteArray();
            }
        } catch (IOException e) {
            // damaged or of an unknown filter: the parser will say so where it matters
        }
    }

    /// Counts what is written, and keeps it only where another filter follows.
    private final class Measure extends OutputStream {

        private final long packed;
        private final boolean keeps;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Measure(long packed, boolean keeps) {
            this.packed = packed;
            this.keeps = keeps;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
            if (keeps) {
                kept.write(bytes, offset, length);
            }
        }

        private void count(int length) {
            size += length;
            total += length;
            PdfBombs.this.check(size, packed);
        }
    }

    /// Reads bytes and counts how many were asked for.
    private static final class Counted extends InputStream {

        private final ByteBuffer bytes;

        Counted(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        long taken() {
            return bytes.position();
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(length, bytes.remaining());
            bytes.get(into, offset, count);
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
