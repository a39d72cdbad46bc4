package io.plumbline.register.ledgers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.spreadsheets.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table of an office: a title, headings, rows, a sum, remarks.
class LedgerTableTest {

    @Test
    void headings_stand_below_a_title_and_sums_and_remarks_are_left_out() {
        LedgerTable table = table(
                "重点项目台账,,,", "截至2026年6月,,,单位：亿元", "序号,项目 名称,投资额,备注", "1,大桥,12,", ",,,", "合 计,,12,", "注：以上为初步数,,,");

        assertThat(table.title()).startsWith("重点项目台账");
        assertThat(table.headings()).containsExactly("序号", "项目名称", "投资额", "备注");
        assertThat(table.rows()).containsExactly(new LedgerTable.Row(4, List.of("1", "大桥", "12", "")));
        assertThat(table.leftOut()).extracting(LedgerTable.Row::number).containsExactly(6, 7);
    }

    @Test
    void headings_of_two_rows_are_joined() {
        LedgerTable table = table("序号,项目名称,投资（亿元）,,时间,", ",,总投资,2026年计划投资,签约,开工", "1,大桥,12,3,2026-01-02,2026-03-04");

        assertThat(table.headings()).containsExactly("序号", "项目名称", "投资（亿元）·总投资", "投资（亿元）·2026年计划投资", "时间·签约", "时间·开工");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void a_few_headings_that_span_most_columns_are_found_above_them() {
        LedgerTable table = table("某台账,,,,", "名称,时间,,,", ",储备,签约,开工,竣工", "大桥,2025-01-01,2025-02-01,,");

        assertThat(table.headings()).containsExactly("名称", "时间·储备", "时间·签约", "时间·开工", "时间·竣工");
    }

    /// As an office makes it: merged cells, days and numbers as cells of their own kind.
    @Test
    void a_workbook_with_merged_headings_and_real_days_is_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("台账.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("台账");
            fill(sheet, 0, "江城重点项目台账");
            fill(sheet, 1, "序号", "项目名称", "时间", "", "总投资（亿元）");
            fill(sheet, 2, "", "", "签约", "开工", "");
            fill(sheet, 3, 1, "甲大桥", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 2), 12.5);
            fill(sheet, 4, 2, "乙学校", LocalDate.of(2026, 2, 6), "", 3);
            List.of("A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3")
                    .forEach(area -> sheet.addMergedRegion(CellRangeAddress.valueOf(area)));
            workbook.write(out);
        }

        LedgerTable table = LedgerTable.of(TableFile.read(file));

        assertThat(table.headings()).containsExactly("序号", "项目名称", "时间·签约", "时间·开工", "总投资（亿元）");
        assertThat(table.rows())
                .extracting(LedgerTable.Row::cells)
                .containsExactly(
                        List.of("1", "甲大桥", "2026-01-05", "2026-03-02", "12.5"),
                        List.of("2", "乙学校", "2026-02-06", "", "3"));
    }

    private static void fill(XSSFSheet sheet, int row, Object... values) {
        XSSFCellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        XSSFRow line = sheet.createRow(row);
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case LocalDate date -> {
                    line.createCell(column).setCellValue(date);
                    line.getCell(column).setCellStyle(day);
                }
                case Number number -> line.createCell(column).setCellValue(number.doubleValue());
                default -> line.createCell(column).setCellValue(values[column].toString());
            }
        }
    }

    @Test
    void a_row_of_words_below_the_headings_is_a_member() {
        assertThat(table("名称,阶段,", "友城甲,结好,").rows()).hasSize(1);
        assertThat(table("名称,国别", "友城甲,法国").rows()).hasSize(1);
    }

    @Test
    void a_heading_without_words_is_named_by_its_place_and_a_second_of_one_name_is_numbered() {
        assertThat(table("名称,备注,,备注", "甲,a,b,c").headings()).containsExactly("名称", "备注", "列3", "备注（2）");
        assertThatThrownBy(() -> table("1,2", "3,4")).hasMessageContaining("Maybe the table stands on another sheet");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            2026-03-01,          2026-03-01
            2026-03-01T00:00,    2026-03-01
            2026/3/1,            2026-03-01
            2026.3,              2026-03-31
            2026年2月,            2026-02-28
            2026年6月底,          2026-06-30
            2026年3月9日,         2026-03-09
            2026年,               2026-12-31
            2026年底,             2026-12-31
            2026,                2026-12-31
            2026-13-01,          -
            待定,                 -
            46082,               -
            0026-01-01,          -
            """)
    void a_day_is_the_last_that_its_words_name(String words, String day) {
        assertThat(DayWords.find(words).map(Object::toString).orElse("-")).isEqualTo(day);
    }

    static LedgerTable table(String... lines) {
        return LedgerTable.of(
                Stream.of(lines).map(line -> List.of(line.split(",", -1))).toList());
    }
}
