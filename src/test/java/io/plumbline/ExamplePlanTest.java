package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/// The two files of the example plan say the same as their source.
class ExamplePlanTest {

    private static final ExamplePlan PLAN = ExamplePlan.read();

    @Test
    void the_txt_is_what_the_source_says() throws IOException {
        assertThat(Files.readString(ExamplePlan.TXT)).isEqualTo(PLAN.text());
    }

    @Test
    void the_docx_is_what_the_source_says() throws IOException {
        try (InputStream in = Files.newInputStream(ExamplePlan.DOCX);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getBodyElements().stream()
                            .map(ExamplePlanTest::text)
                            .collect(Collectors.joining("\n")))
                    .isEqualTo(PLAN.text());
        }
    }

    @Test
    void the_docx_has_headings_of_word() throws IOException {
        try (InputStream in = Files.newInputStream(ExamplePlan.DOCX);
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().stream().filter(it -> "Heading1".equals(it.getStyle())))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("第一章 发展基础", "第二章 目标和行动", "第三章 重点任务", "第四章 指标和分工");
        }
    }

    private static String text(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table ->
                table.getRows().stream().map(ExamplePlanTest::text).collect(Collectors.joining("\n"));
            default -> throw new AssertionError("Neither paragraph nor table: " + element);
        };
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("\t"));
    }
}
