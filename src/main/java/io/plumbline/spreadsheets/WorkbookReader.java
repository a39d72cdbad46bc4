package io.plumbline.spreadsheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads a sheet of an XLSX as rows of text: dates as `2026-03-01`, numbers as they are written, formulas by
/// the
/// value they last had. Refuses files that unpack to more than a plan can be.
public final class WorkbookReader {

    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_ROWS = 200_000;

    private WorkbookReader() {}

    /// Every row of the first sheet, empty ones included, so that the row's number is its place in the list plus one.
    public static List<List<String>> read(Path file) throws IOException {
        return read(file, "");
    }

    /// The same of the sheet with that name, or of the first if there is none.
    public static List<List<String>> read(Path file, String name) throws IOException {
        requireModestSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return rows(workbook.findSheet(name).orElseGet(workbook::getFirstSheet));
        }
    }

    /// The same of all sheets, by their names, in their order.
    public static Map<String, List<List<String>>> readAll(Path file) throws IOException {
        requireModestSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet));
            }
            return sheets;
        }
    }

    private static List<List<String>> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            List<List<String>> table = new ArrayList<>();
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.getRowNum() > MOST_ROWS) {
                    throw new IOException("表格超过 %,d 行 · more than %,d rows".formatted(MOST_ROWS, MOST_ROWS));
                }
                while (table.size() < row.getRowNum() - 1) {
                    table.add(List.of());
                }
                table.add(texts(row));
            }
            return table;
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(WorkbookReader::text).orElse(""));
        }
        return texts;
    }

    /// A number is a date where its format has a year in it.
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        if (cell.getType() == CellType.NUMBER && format != null && format.contains("yy")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.getText().strip();
    }

    /// The sizes that the archive declares; what declares none is refused.
    private static void requireModestSize(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            long bytes = 0;
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); entries.hasMoreElements(); ) {
                long size = entries.nextElement().getSize();
                bytes = size < 0 ? MOST_BYTES + 1 : bytes + size;
                if (bytes > MOST_BYTES) {
                    throw new IOException("文件展开后过大 · the file unpacks to more than %d MB".formatted(MOST_BYTES >> 20));
                }
            }
        }
    }
}
