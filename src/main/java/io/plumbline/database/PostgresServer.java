package io.plumbline.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own: its data in one folder, on loopback only, with a password, every commit on the disk.
///
/// One process of Plumbline owns the folder; it starts PostgreSQL, restarts it when it dies and stops it at the end.
/// When a process was killed, the next takes over what it left running. A second process beside the owner (a backup)
/// uses the owner's PostgreSQL and leaves it running.
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresFolder folder;
    private final PostgresBinaries binaries;
    private final @Nullable FileChannel lock;
    private volatile @Nullable Thread watcher;
    private volatile boolean closing;
    private volatile int port;

    private PostgresServer(PostgresFolder folder, PostgresBinaries binaries, @Nullable FileChannel lock) {
        this.folder = folder;
        this.binaries = binaries;
        this.lock = lock;
    }

    /// Starts, or takes over, the PostgreSQL of that folder.
    static PostgresServer open(Path path, PostgresBinaries binaries) {
        try {
            PostgresFolder folder = PostgresFolder.createIn(path, binaries);
            FileChannel lock = lockOrNull(path.resolve("lock"));
            PostgresServer server = new PostgresServer(folder, binaries, lock);
            if (lock == null) {
                server.port = server.portOfOwner();
                return server;
            }
            ProcessHandle process = server.takeOverOrStart();
            server.watcher = Thread.ofPlatform().daemon().name("postgres-watch").start(() -> server.watch(process));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the embedded PostgreSQL in " + path, e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s"
                .formatted(port, PostgresFolder.USER, folder.password());
    }

    private static @Nullable FileChannel lockOrNull(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    private int portOfOwner() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<PostgresFolder.Running> running = folder.running();
            if (running.isPresent() && folder.answers(running.get().port())) {
                return running.get().port();
            }
            pause(Duration.ofMillis(200));
        }
        throw new IllegalStateException("""
                数据文件夹正被另一个准绳程序使用，但其数据库没有应答：%s
                Another Plumbline uses the data folder, but its database does not answer: %s
                Maybe it is just starting or stopping; try again in a minute.""".formatted(folder.path(), folder.path()));
    }

    /// Processes of a killed PostgreSQL may need a moment to end, and one that just starts a moment to answer.
    private ProcessHandle takeOverOrStart() throws IOException {
        if (port == 0) {
            port = folder.freePort();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<PostgresFolder.Running> left = folder.running();
            if (left.isPresent() && folder.answers(left.get().port())) {
                port = left.get().port();
                return left.get().process();
            }
            Process process = start();
            if (becomesReady(process, end)) {
                return process.toHandle();
            }
            if (System.nanoTime() > end || closing) {
                endNow(process);
                throw new IOException("PostgreSQL does not start. The end of its log %s:%n%s"
                        .formatted(folder.log(), folder.endOfLog()));
            }
            pause(Duration.ofMillis(500));
        }
    }

    private Process start() throws IOException {
        folder.removeStalePidFile();
        return new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(nullFile()))
                .start();
    }

    private boolean becomesReady(Process process, long end) {
        while (process.isAlive() && System.nanoTime() < end && !closing) {
            if (folder.answers(port)) {
                return true;
            }
            pause(Duration.ofMillis(50));
        }
        return false;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(binaries.command("postgres"));
        command.addAll(List.of("-D", folder.data().toString(), "-p", "" + port));
        PostgresFolder.SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    /// When PostgreSQL ends though nobody asked it to (killed, or the disk is full), starts it again.
    private void watch(ProcessHandle process) {
        ProcessHandle watched = process;
        while (true) {
            watched.onExit().join();
            if (closing) {
                return;
            }
            LOG.warn("数据库意外停止，正在重新启动 · PostgreSQL stopped unexpectedly; restarting it");
            Optional<ProcessHandle> revived = revive();
            if (revived.isEmpty()) {
                return;
            }
            watched = revived.get();
        }
    }

    /// Tries until it runs; empty when closed meanwhile.
    private Optional<ProcessHandle> revive() {
        while (!closing) {
            try {
                return Optional.of(takeOverOrStart());
            } catch (IOException e) {
                LOG.warn("数据库暂不能启动 · PostgreSQL cannot start yet: {}", e.getMessage());
                pause(Duration.ofSeconds(2));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        closing = true;
        if (lock == null) {
            return;
        }
        try (FileChannel released = lock) {
            if (released.isOpen()) {
                stop();
                awaitWatcher();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot stop PostgreSQL in " + folder.path(), e);
        }
    }

    /// It may be starting PostgreSQL anew at this moment; then it ends what it started.
    private void awaitWatcher() {
        Thread thread = watcher;
        if (thread == null) {
            return;
        }
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() throws IOException {
        if (folder.running().isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(binaries.command("pg_ctl"));
        command.addAll(List.of("stop", "-D", folder.data().toString(), "-m", "fast", "-w", "-t", "60"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        try {
            process.waitFor(70, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endNow(Process process) {
        process.destroyForcibly().onExit().join();
    }

    private static File nullFile() {
        return new File(PostgresBinaries.isWindows() ? "NUL" : "/dev/null");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
