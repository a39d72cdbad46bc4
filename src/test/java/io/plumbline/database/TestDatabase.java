package io.plumbline.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/// One real PostgreSQL for all tests of a JVM; each asks for a fresh database of its own in it.
public final class TestDatabase {

    static final Path FOLDER = Path.of("target/test-database").toAbsolutePath();

    private static final PostgresServer SERVER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    private static PostgresServer start() {
        PostgresServer server = PostgresServer.open(FOLDER, PostgresBinaries.unpackBelow(FOLDER));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /// An empty database with the schema of this version.
    public static Database fresh() {
        return Database.open(DatabaseAddress.parse(freshAddress()));
    }

    /// Where an empty database is, without a schema, for those who open it themselves.
    public static synchronized String freshAddress() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection all = DriverManager.getConnection(SERVER.url());
                Statement statement = all.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " template template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    private static String url(String name) {
        return SERVER.url().replace("/postgres?", "/" + name + "?");
    }
}
