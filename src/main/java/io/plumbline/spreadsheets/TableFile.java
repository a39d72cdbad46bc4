package io.plumbline.spreadsheets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// A table in a file as rows of text, by the end of its name: `.xlsx` (the first sheet) or `.csv` (UTF-8 or GB18030, in
/// which Chinese office programs save it).
public final class TableFile {

    private static final long MOST_BYTES = 64L << 20;

    private TableFile() {}

    /// Every row, empty ones included, so that the row's number is its place in the list plus one.
    public static List<List<String>> read(Path file) throws IOException {
        return read(file, "");
    }

    /// The same of the sheet with that name, where an `.xlsx` has one.
    public static List<List<String>> read(Path file, String sheet) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("文件超过 %d MB · larger than %d MB".formatted(MOST_BYTES >> 20, MOST_BYTES >> 20));
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return WorkbookReader.read(file, sheet);
        }
        if (name.endsWith(".csv")) {
            return readCsv(text(Files.readAllBytes(file)));
        }
        throw new IOException("只读 .xlsx、.csv · only .xlsx and .csv are read");
    }

    private static List<List<String>> readCsv(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        for (CSVRecord line : format.parse(new StringReader(csv))) {
            rows.add(line.stream().map(String::strip).toList());
        }
        return rows;
    }

    private static String text(byte[] bytes) throws IOException {
        String text = decode(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }
}
