package io.plumbline.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.left("原文", 20));

    @TempDir
    private Path folder;

    @Test
    void text_is_never_a_formula_and_numbers_are_numbers() throws IOException {
        Row row = lastRow(write("=1+1"));

        assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getText()).isEqualTo("=1+1");
    }

    @Test
    void a_text_longer_than_a_cell_holds_is_cut_with_a_remark() throws IOException {
        String text = lastRow(write("甲".repeat(40_000))).getCell(1).getText();

        assertThat(text).hasSize(WorkbookWriter.LONGEST_TEXT).endsWith("……（过长，后文略 · cut）");
    }

    @Test
    void it_prints_on_a4_landscape_with_headings_on_every_page() throws IOException {
        assertThat(part(write("甲"), "xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"")
                .contains("paperSize=\"9\"")
                .contains("fitToWidth=\"1\"")
                .contains("fitToHeight=\"0\"")
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A3:B4\"")
                .containsPattern("<oddFooter>.*宋体.*&amp;P.*&amp;N.*</oddFooter>");
        assertThat(part(write("甲"), "xl/workbook.xml"))
                .contains("_xlnm.Print_Titles")
                .contains("$3:$3");
    }

    @Test
    void a_row_must_have_a_cell_for_each_column() {
        assertThatThrownBy(() -> new Sheet("表", "题", "注", COLUMNS, List.of(List.of(Cell.of("甲")))))
                .hasMessage("A row of sheet 表 has 1 cells for 2 columns.");
    }

    private static byte[] write(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<List<Cell>> rows = List.of(List.of(Cell.of(1), Cell.of(text)));
        WorkbookWriter.write(List.of(new Sheet("表", "题", "注", COLUMNS, rows)), out);
        return out.toByteArray();
    }

    private static Row lastRow(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getFirstSheet().read().getLast();
        }
    }

    private String part(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
