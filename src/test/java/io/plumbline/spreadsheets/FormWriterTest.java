package io.plumbline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.Field;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A form as another library reads it.
class FormWriterTest {

    private static final FormSheet FORM = new FormSheet(
            "填报",
            "2026年上半年填报表",
            "黄色格可填。",
            List.of(
                    new FormColumn("编号", 10, new Entry.Hidden()),
                    new FormColumn("指标", 20, new Entry.Locked()),
                    new FormColumn("数值", 12, new Entry.Numeric()),
                    new FormColumn("数据版本", 12, new Entry.Choice(List.of("快报", "最终核实"))),
                    new FormColumn("说明", 20, new Entry.Words())),
            List.of(
                    List.of(
                            Field.of("K1"),
                            Field.of("地区生产总值"),
                            new Field(new Cell.Amount(new BigDecimal("12.5")), ""),
                            Field.of("快报"),
                            Field.of("")),
                    List.of(
                            Field.of("K2"),
                            Field.of("研发投入强度"),
                            Field.of("三").returned("数值应为数"),
                            Field.of(""),
                            Field.of(""))));

    @Test
    void only_what_is_asked_can_be_written() throws IOException {
        XSSFSheet sheet = written();

        assertThat(sheet.getProtect()).isTrue();
        assertThat(sheet.validateSheetPassword(FormWriter.PASSWORD)).isTrue();
        assertThat(cell(sheet, 3, 1).getCellStyle().getLocked()).isTrue();
        assertThat(cell(sheet, 3, 2).getCellStyle().getLocked()).isFalse();
        assertThat(cell(sheet, 3, 3).getCellStyle().getLocked()).isFalse();
        assertThat(sheet.isColumnHidden(0)).isTrue();
        assertThat(sheet.isColumnHidden(1)).isFalse();
    }

    @Test
    void a_number_cell_takes_numbers_and_a_choice_cell_offers_its_choices() throws IOException {
        List<XSSFDataValidation> validations = written().getDataValidations();

        assertThat(validations).hasSize(2).allMatch(XSSFDataValidation::getShowErrorBox);
        XSSFDataValidation number = validations.stream()
                .filter(it -> it.getValidationConstraint().getValidationType()
                        == DataValidationConstraint.ValidationType.FORMULA)
                .findFirst()
                .orElseThrow();
        assertThat(number.getValidationConstraint().getFormula1()).isEqualTo("ISNUMBER(C4)");
        assertThat(number.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("C4:C5");
        XSSFDataValidation choice = validations.stream()
                .filter(it -> it.getValidationConstraint().getValidationType()
                        == DataValidationConstraint.ValidationType.LIST)
                .findFirst()
                .orElseThrow();
        assertThat(choice.getRegions().getCellRangeAddress(0).formatAsString()).isEqualTo("D4:D5");
        assertThat(choice.getValidationConstraint().getFormula1())
                .contains("选项")
                .contains("$D$1:$D$2");
    }

    @Test
    void a_returned_cell_is_red_and_says_why() throws IOException {
        XSSFCell wrong = cell(written(), 4, 2);

        assertThat(wrong.getCellStyle().getFillForegroundColorColor().getARGBHex())
                .isEqualTo("FFFFC7CE");
        assertThat(wrong.getCellComment().getString().getString()).isEqualTo("数值应为数");
        assertThat(cell(written(), 3, 2).getCellComment()).isNull();
    }

    @Test
    void what_was_written_is_read_back(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("form.xlsx");
        Files.write(file, bytes());

        assertThat(TableFile.read(file).subList(FormWriter.HEADING_ROW, FormWriter.HEADING_ROW + 3))
                .containsExactly(
                        List.of("编号", "指标", "数值", "数据版本", "说明"),
                        List.of("K1", "地区生产总值", "12.5", "快报", ""),
                        List.of("K2", "研发投入强度", "三", "", ""));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static XSSFSheet written() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes())).getSheetAt(0);
    }

    private static byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormWriter.write(List.of(FORM), out);
        return out.toByteArray();
    }
}
