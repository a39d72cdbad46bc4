package io.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void the_embedded_database_runs_with_safe_settings(String setting, String value) {
        try (Database database = TestDatabase.fresh()) {
            assertThat(database.jdbc()
                            .sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .isEqualTo(value);
        }
    }

    @Test
    void nobody_connects_without_the_password() {
        try (Database database = TestDatabase.fresh()) {
            int port = database.jdbc()
                    .sql("select inet_server_port()")
                    .query(Integer.class)
                    .single();

            assertThatThrownBy(() -> DriverManager.getConnection(
                            "jdbc:postgresql://127.0.0.1:%d/postgres?user=plumbline&password=guess".formatted(port)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void chinese_is_compared_by_unicode_whatever_the_machine() {
        try (Database database = TestDatabase.fresh()) {
            assertThat(database.jdbc()
                            .sql("select upper('é') || char_length('武汉市')")
                            .query(String.class)
                            .single())
                    .isEqualTo("É3");
        }
    }

    @Test
    void what_was_written_is_there_after_the_server_was_killed(@TempDir Path folder) throws IOException {
        Path binaries = linkSharedBinaries(folder);
        try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
            database.jdbc().sql("create table mark (word text)").update();
            database.write(
                    () -> database.jdbc().sql("insert into mark values ('准绳')").update());
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            assertThat(wordAfterRestart(database)).isEqualTo("准绳");
        }
        try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
            assertThat(wordAfterRestart(database)).isEqualTo("准绳");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
        }
        Files.delete(binaries);
    }

    /// Unpacking once is enough for all tests.
    private static Path linkSharedBinaries(Path folder) throws IOException {
        TestDatabase.fresh().close();
        try (Stream<Path> unpacked = Files.list(TestDatabase.FOLDER)) {
            Path binaries = unpacked.filter(
                            path -> path.getFileName().toString().startsWith("postgres-"))
                    .findFirst()
                    .orElseThrow();
            return Files.createSymbolicLink(folder.resolve(binaries.getFileName()), binaries);
        }
    }

    private static String wordAfterRestart(Database database) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.jdbc()
                        .sql("select word from mark")
                        .query(String.class)
                        .single();
            } catch (org.springframework.dao.DataAccessException e) {
                if (attempt == 40) {
                    throw e;
                }
            }
        }
    }
}
