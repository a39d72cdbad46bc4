package io.plumbline;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Where the result goes. A file comes into its place only when it is complete: until [#keep()] all goes into a file
/// beside it, and without it the old file stays as it was.
final class Output implements Closeable {

    private final OutputStream stream;
    private final Optional<Path> part;
    private final Path target;

    private Output(OutputStream stream, Optional<Path> part, Path target) {
        this.stream = new BufferedOutputStream(stream, 1 << 16);
        this.part = part;
        this.target = target;
    }

    static Output to(OutputStream standardOutput) {
        return new Output(new Unclosed(standardOutput), Optional.empty(), Path.of("-"));
    }

    static Output to(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Output(Files.newOutputStream(file), Optional.empty(), file); // a device or a pipe
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        part.toFile().deleteOnExit();
        return new Output(new Synced(channel), Optional.of(part), target);
    }

    OutputStream stream() {
        return stream;
    }

    /// After the stream is closed.
    void keep() throws IOException {
        if (part.isPresent()) {
            Files.move(part.get(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (part.isPresent()) {
            Files.deleteIfExists(part.get());
        }
    }

    /// Standard output is flushed, not closed.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// On the disk, not only in its cache, before it is closed.
    private static final class Synced extends FilterOutputStream {

        private final FileChannel channel;

        Synced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
                super.close();
            }
        }
    }
}
