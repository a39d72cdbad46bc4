package io.plumbline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cells as another program writes them.
class WorkbookReaderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_number_is_a_day_where_its_format_says_so() throws IOException {
        assertThat(row((workbook, row) -> {
                    day(row, 0, style(workbook, "yyyy\"年\"m\"月\"d\"日\""));
                    day(row, 1, style(workbook, "yyyy/m/d h:mm"));
                    day(row, 2, builtIn(workbook, 14));
                    day(row, 3, builtIn(workbook, 31));
                    day(row, 4, builtIn(workbook, 2));
                }))
                .containsExactly("2026-03-01", "2026-03-01", "2026-03-01", "2026-03-01", "46082");
    }

    @Test
    void a_number_has_the_digits_that_are_shown_and_no_power_of_ten() throws IOException {
        assertThat(row((workbook, row) -> {
                    row.createCell(0).setCellValue(1);
                    row.createCell(1).setCellValue(0.1 + 0.2);
                    row.createCell(2).setCellValue(1.4e11);
                    row.createCell(3).setCellValue(-0.07);
                    row.createCell(4).setCellValue(12345678901234.5);
                    row.createCell(5).setCellValue(" 三 ");
                    row.createCell(6).setCellValue(true);
                    row.createCell(7).setCellValue(0.035);
                    row.getCell(7).setCellStyle(builtIn(workbook, 10));
                }))
                .containsExactly("1", "0.3", "140000000000", "-0.07", "12345678901234.5", "三", "true", "3.5%");
    }

    private interface Filling {
        void fill(XSSFWorkbook workbook, XSSFRow row);
    }

    private List<String> row(Filling filling) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook, workbook.createSheet().createRow(0));
            workbook.write(out);
        }
        return WorkbookReader.read(file).getFirst();
    }

    private static void day(XSSFRow row, int column, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        if (column == 1) {
            cell.setCellValue(LocalDateTime.of(2026, 3, 1, 9, 30));
        } else {
            cell.setCellValue(LocalDate.of(2026, 3, 1));
        }
        cell.setCellStyle(style);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle builtIn(XSSFWorkbook workbook, int format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat((short) format);
        return style;
    }
}
