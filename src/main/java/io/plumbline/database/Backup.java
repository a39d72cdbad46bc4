package io.plumbline.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Everything that the database holds, in one file (备份): a zip with each table as PostgreSQL's text COPY, and the
/// version of the schema. It is taken of one consistent moment while others write, and can be restored into any
/// PostgreSQL that is empty, embedded or external.
public final class Backup {

    private static final String SCHEMA = "schema-version";
    private static final String NEXT_ID = "next-id";

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /// Writes the file, complete or not at all; answers the number of rows.
    public long write(Path file) {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "backup", ".part");
            try {
                long rows = database.read(() -> writeTables(fresh));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the backup " + file, e);
        }
    }

    private long writeTables(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(SCHEMA));
            zip.write(schemaVersion().getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(NEXT_ID));
            zip.write(nextId().getBytes(StandardCharsets.UTF_8));
            long rows = 0;
            for (String table : tables()) {
                zip.putNextEntry(new ZipEntry(table));
                rows += database.copyOut("copy %s to stdout".formatted(table), new Unclosed(zip));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the place of nothing: the database must hold no journal yet. Answers the number of rows.
    public long restore(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return database.write(() -> readTables(zip));
        } catch (IOException e) {
            throw new UncheckedIOException("""
                    读不了备份文件 %s
                    Cannot read the backup %s.
                    Maybe it is incomplete; take another one.""".formatted(file, file), e);
        }
    }

    private long readTables(ZipFile zip) {
        requireEmpty();
        try {
            requireSchema(new String(read(zip, SCHEMA).readAllBytes(), StandardCharsets.UTF_8));
            long rows = 0;
            for (String table : tables()) {
                try (InputStream content = read(zip, table)) {
                    rows += database.copyIn("copy %s from stdin".formatted(table), content);
                }
            }
            String next = new String(read(zip, NEXT_ID).readAllBytes(), StandardCharsets.UTF_8);
            database.jdbc()
                    .sql("select setval('ids', ?, false)")
                    .param(Long.parseLong(next))
                    .query(Long.class)
                    .single();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException("""
                    备份文件不完整：缺少 %s
                    The backup is incomplete: %s is missing.""".formatted(name, name));
        }
        return zip.getInputStream(entry);
    }

    private void requireEmpty() {
        if (database.jdbc()
                        .sql("select count(*) from journal")
                        .query(Long.class)
                        .single()
                > 0) {
            throw new IllegalStateException("""
                    只能恢复到空的数据库：这个数据库里已有内容
                    A backup is restored into an empty database; this one holds something.
                    Maybe name a new folder: --database FOLDER.""");
        }
    }

    private void requireSchema(String version) {
        if (!version.equals(schemaVersion())) {
            throw new IllegalStateException("""
                    备份的结构版本是 %s，本程序是 %s
                    The backup has schema version %s, this program %s.
                    Maybe restore it with the version of Plumbline that wrote it, then start the newer one.""".formatted(version, schemaVersion(), version, schemaVersion()));
        }
    }

    private String schemaVersion() {
        return database.jdbc()
                .sql("select max(installed_rank) || ' ' || max(version) from flyway_schema_history")
                .query(String.class)
                .single();
    }

    private String nextId() {
        return database.jdbc()
                .sql("select (case when is_called then last_value + 1 else last_value end)::text from ids")
                .query(String.class)
                .single();
    }

    /// Tables before those that refer to them: the order in which the migrations made them.
    private List<String> tables() {
        return database.jdbc().sql("""
                        select relname from pg_class
                        where relkind = 'r' and relnamespace = current_schema()::regnamespace
                        and relname <> 'flyway_schema_history' order by oid""").query((row, number) -> row.getString(1)).list();
    }

    /// Keeps the zip open when a table ends.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
