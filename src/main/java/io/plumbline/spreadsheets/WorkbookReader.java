package io.plumbline.spreadsheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads a sheet of an XLSX as rows of text: dates as `2026-03-01`, numbers by the digits that Excel shows, formulas by
/// the
/// value they last had. Refuses files that unpack to more than a plan can be.
public final class WorkbookReader {

    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_ROWS = 200_000;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /// What Excel keeps of a number.
    private static final MathContext DIGITS = new MathContext(15);

    /// Formats that have only a number in the file and mean days: 2026/3/1, 2026年3月1日 and the like (ECMA-376, 18.8.30).
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private WorkbookReader() {}

    /// Every row of the first sheet, empty ones included, so that the row's number is its place in the list plus one.
    public static List<List<String>> read(Path file) throws IOException {
        return read(file, "");
    }

    /// The same of the sheet with that name, or of the first if there is none.
    public static List<List<String>> read(Path file, String name) throws IOException {
        requireModestSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            return rows(workbook.findSheet(name).orElseGet(workbook::getFirstSheet));
        }
    }

    /// The same of all sheets, by their names, in their order.
    public static Map<String, List<List<String>>> readAll(Path file) throws IOException {
        requireModestSize(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
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

    /// A number is a date where its format is one. Excel keeps 0.07 as 7.0000000000000007E-2: only the digits that it
    /// shows count. Who types 3.5% sees 3.5%, though 0.035 is kept.
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText().strip();
        }
        if (isDate(cell)) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal number = cell.asNumber().round(DIGITS);
        String format = cell.getDataFormatString();
        return format != null && format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        String format = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return (format != null && format.contains("y")) || (id != null && DATE_FORMATS.contains(id));
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
