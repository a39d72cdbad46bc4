package io.plumbline.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The open database: connections, transactions, and the schema of this version.
public final class Database implements AutoCloseable {

    /// Below this much free space nothing is written any more: PostgreSQL needs room for its own log to stay alive.
    private static final long RESERVE_BYTES = 96L << 20;

    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final @Nullable PostgresServer server;
    private final @Nullable Path folder;

    private Database(String url, @Nullable PostgresServer server, @Nullable Path folder) {
        this.server = server;
        this.folder = folder;
        this.connections = connect(url);
        this.jdbc = JdbcClient.create(connections);
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(connections);
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// Starts or finds the database and brings its schema up to this version.
    public static Database open(DatabaseAddress address) {
        return switch (address) {
            case DatabaseAddress.Embedded embedded -> openEmbedded(embedded.folder());
            case DatabaseAddress.External external -> migrated(new Database(external.url(), null, null));
        };
    }

    private static Database openEmbedded(Path folder) {
        Path absolute = folder.toAbsolutePath();
        PostgresServer server = PostgresServer.open(absolute, PostgresBinaries.unpackBelow(absolute));
        return migrated(new Database(server.url(), server, absolute));
    }

    private static HikariDataSource connect(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setPoolName("plumbline");
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(30_000);
        config.setKeepaliveTime(60_000);
        config.addDataSourceProperty("ApplicationName", "plumbline");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("prepareThreshold", "2");
        return new HikariDataSource(config);
    }

    private static Database migrated(Database database) {
        Flyway.configure()
                .dataSource(database.connections)
                .locations("classpath:io/plumbline/database")
                .load()
                .migrate();
        return database;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /// All or nothing. A disk that is full is refused before it hurts.
    public <T> T write(Supplier<T> work) {
        checkRoom();
        return commit(work);
    }

    /// One consistent state of the whole database, whatever is written meanwhile.
    public <T> T read(Supplier<T> work) {
        return present(reading.execute(status -> work.get()));
    }

    /// Within [#write]: what the stream holds goes into a table, as `copy … from stdin` reads it; answers the rows.
    public long copyIn(String copy, InputStream rows) {
        return withCopying(copying -> copying.copyIn(copy, rows));
    }

    /// Within [#read]: what `copy … to stdout` writes; answers the rows.
    public long copyOut(String copy, OutputStream rows) {
        return withCopying(copying -> copying.copyOut(copy, rows));
    }

    /// Bytes that may still be written; empty where another machine keeps the data.
    public Optional<Long> room() {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.getFileStore(folder).getUsableSpace() - RESERVE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkRoom() {
        if (room().orElse(Long.MAX_VALUE) <= 0) {
            throw new NoRoomException("" + folder);
        }
    }

    private <T> T commit(Supplier<T> work) {
        try {
            return present(writing.execute(status -> work.get()));
        } catch (org.springframework.dao.DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause && "53100".equals(cause.getSQLState())) {
                throw new NoRoomException("" + folder);
            }
            throw e;
        }
    }

    private static <T> T present(@Nullable T result) {
        if (result == null) {
            throw new IllegalStateException("A transaction must have a result.");
        }
        return result;
    }

    private interface Copying {
        long with(CopyManager copying) throws SQLException, IOException;
    }

    private long withCopying(Copying work) {
        Connection connection = DataSourceUtils.getConnection(connections);
        try {
            return work.with(connection.unwrap(PGConnection.class).getCopyAPI());
        } catch (SQLException e) {
            throw new org.springframework.jdbc.support.SQLExceptionSubclassTranslator().translate("copy", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    @Override
    public void close() {
        connections.close();
        if (server != null) {
            server.close();
        }
    }
}
