package io.plumbline.database;

import java.nio.file.Path;

/// Where the database is.
public sealed interface DatabaseAddress {

    /// A PostgreSQL that Plumbline starts itself; everything it keeps is in `folder`.
    record Embedded(Path folder) implements DatabaseAddress {}

    /// A PostgreSQL 12 or newer that already runs; `url` is a JDBC URL that may carry `user` and `password`.
    record External(String url) implements DatabaseAddress {

        @Override
        public String toString() {
            return url.replaceAll("(?i)(password=)[^&]*", "$1***");
        }
    }

    /// A URL as `jdbc:postgresql://host/name?user=…&password=…`, with or without `jdbc:`, or else the path of a folder.
    static DatabaseAddress parse(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new External(text);
        }
        if (text.startsWith("postgresql:")) {
            return new External("jdbc:" + text);
        }
        if (text.contains("://")) {
            throw new IllegalArgumentException("""
                    只支持 PostgreSQL 数据库：%s
                    Only PostgreSQL is supported: %s
                    Maybe it should read jdbc:postgresql://host:5432/plumbline?user=…&password=….""".formatted(text, text));
        }
        return new Embedded(Path.of(text));
    }
}
