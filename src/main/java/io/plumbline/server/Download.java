package io.plumbline.server;

import io.plumbline.spreadsheets.Sheet;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/// An answer that the browser keeps as a file.
public final class Download {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType TABLE = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Download() {}

    public static ServerResponse workbook(String name, Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(List.of(sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(name, WORKBOOK, out.toByteArray());
    }

    /// A table that spreadsheets open, in UTF-8.
    public static ServerResponse table(String name, byte[] csv) {
        return file(name, TABLE, csv);
    }

    /// Bytes of a kind that no browser shows by itself.
    public static ServerResponse file(String name, byte[] bytes) {
        return file(name, MediaType.APPLICATION_OCTET_STREAM, bytes);
    }

    private static ServerResponse file(String name, MediaType type, byte[] bytes) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .contentType(type)
                .header("Content-Disposition", kept.toString())
                .body(bytes);
    }
}
