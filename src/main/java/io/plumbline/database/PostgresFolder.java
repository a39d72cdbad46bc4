package io.plumbline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The folder of an embedded PostgreSQL: `data` (the cluster), `password`, `postgres.log`, `lock`.
record PostgresFolder(Path path, String password) {

    static final String USER = "plumbline";

    /// What the server is started with. A commit is on the disk when it is acknowledged; nobody connects from outside.
    static final List<String> SETTINGS = List.of(
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=40",
            "shared_buffers=128MB",
            "max_wal_size=2GB",
            "checkpoint_completion_target=0.9",
            "wal_level=minimal",
            "max_wal_senders=0",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "lc_messages=C",
            "log_min_error_statement=panic",
            "log_min_messages=log");

    private static final String ACCESS = """
            # Written by Plumbline: loopback only, and never without the password.
            host  all  %1$s  127.0.0.1/32  scram-sha-256
            host  all  %1$s  ::1/128       scram-sha-256
            """.formatted(USER);

    /// A server process that the folder's pid file names.
    record Running(ProcessHandle process, int port) {}

    /// Makes a new cluster unless there is one.
    static PostgresFolder createIn(Path path, PostgresBinaries binaries) throws IOException {
        Files.createDirectories(path);
        Path password = path.resolve("password");
        Path data = path.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            createCluster(path, binaries);
        }
        Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
        return new PostgresFolder(path, Files.readString(password).strip());
    }

    /// Made beside its place and moved there when complete: a start that is interrupted leaves nothing half-made.
    private static void createCluster(Path path, PostgresBinaries binaries) throws IOException {
        Path password = path.resolve("password");
        if (!Files.exists(password)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(password);
            if (!PostgresBinaries.isWindows()) {
                Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(password, HexFormat.of().formatHex(random) + "\n");
        }
        Path fresh = Files.createTempDirectory(path, "creating");
        List<String> command = new ArrayList<>(binaries.command("initdb"));
        command.addAll(List.of("-D", fresh.toString(), "-U", USER, "-E", "UTF8", "--data-checksums"));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password));
        command.addAll(localeOptions(binaries));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("""
                    initdb failed: %s
                    Maybe the folder is not writable, or, as root, user namespaces are not allowed (unshare -U).""".formatted(said));
        }
        Files.move(fresh, path.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Unicode rules that do not depend on the machine; before 17 PostgreSQL had none of its own.
    private static List<String> localeOptions(PostgresBinaries binaries) throws IOException {
        Process process = new ProcessBuilder(binaries.program("postgres").toString(), "--version").start();
        String version = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int major = Integer.parseInt(version.replaceFirst("(?s)\\D*(\\d+).*", "$1"));
        return major >= 17
                ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                : List.of("--locale=C.UTF-8");
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /// What the pid file names, if that process lives and is a PostgreSQL.
    Optional<Running> running() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            if (lines.size() < 4 || lines.get(3).isBlank()) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(PostgresFolder::isPostgres)
                    .map(process -> new Running(process, port));
        } catch (IOException | NumberFormatException ignored) {
            return Optional.empty();
        }
    }

    /// A pid file whose process is gone, or whose number now belongs to another program.
    void removeStalePidFile() throws IOException {
        if (running().isEmpty() && Files.exists(pidFile())) {
            List<String> lines = Files.readAllLines(pidFile());
            boolean alive = !lines.isEmpty()
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(PostgresFolder::isPostgres)
                            .isPresent();
            if (!alive) {
                Files.delete(pidFile());
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(false);
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /// Whether the server of this folder, and no other, answers there.
    boolean answers(int port) {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s&connectTimeout=2&socketTimeout=5"
                .formatted(port, USER, password);
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet row = connection.createStatement().executeQuery("select current_setting('data_directory')")) {
            return row.next() && Files.isSameFile(Path.of(row.getString(1)), data());
        } catch (SQLException | IOException ignored) {
            return false;
        }
    }

    int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String endOfLog() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
