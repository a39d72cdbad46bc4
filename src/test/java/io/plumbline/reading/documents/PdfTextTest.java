package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

    /// 30 characters of 12: from 100 to 460.
    private static final String FULL = "全市上下锚定目标接续奋斗推动各项事业再上新台阶人民生活持续改善";

    @TempDir
    private Path folder;

    @Test
    void broken_lines_are_one_paragraph_and_an_indent_begins_another() {
        SourceText read = read(new PdfFiles()
                .text(200, 130, 18, "某市工作报告")
                .lines(124, 170, FULL.substring(2))
                .lines(100, 190, FULL, "到二〇三〇年完成。")
                .lines(124, 230, FULL.substring(2))
                .lines(100, 250, "建成三座。"));

        assertThat(read.text())
                .isEqualTo("某市工作报告\n" + FULL.substring(2) + FULL + "到二〇三〇年完成。\n" + FULL.substring(2) + "建成三座。");
    }

    @Test
    void heads_feet_and_page_numbers_are_dropped_and_a_paragraph_goes_on_over_the_page() {
        SourceText read = read(new PdfFiles()
                .text(230, 50, 10, "某市规划纲要")
                .lines(124, 200, FULL.substring(2))
                .text(280, 800, 10, "— 1 —")
                .nextPage()
                .text(230, 50, 10, "某市规划纲要")
                .lines(100, 200, FULL, "新建学校五所。")
                .text(280, 800, 10, "— 2 —"));

        assertThat(read.text()).isEqualTo(FULL.substring(2) + FULL + "新建学校五所。");
        assertThat(read.layout().findPage(3)).hasValue(1);
        assertThat(read.layout().findPage(FULL.length() - 3)).hasValue(1);
        assertThat(read.layout().findPage(FULL.length() - 2)).hasValue(2);
        assertThat(read.layout().findPage(read.text().length() - 1)).hasValue(2);
    }

    @Test
    void columns_are_read_one_after_the_other() {
        String half = FULL.substring(0, 15);
        SourceText read = read(new PdfFiles()
                .text(200, 120, 18, "重点项目推进安排情况")
                .lines(100, 200, "左" + half, half, half, half, "左末。")
                .lines(320, 200, "右" + half, half, half, half, "右末。"));

        assertThat(read.text()).isEqualTo("重点项目推进安排情况\n左" + half.repeat(4) + "左末。\n右" + half.repeat(4) + "右末。");
    }

    @Test
    void a_ruled_table_is_read_row_by_row_between_the_paragraphs() {
        SourceText read = read(new PdfFiles()
                .lines(100, 150, "表前一段。")
                .table(100, 200, List.of(List.of("指标", "单位", "2030年"), List.of("研发强度", "%", "3.5")))
                .lines(100, 300, "表后一段。"));

        assertThat(read.text()).isEqualTo("表前一段。\n指标\t单位\t2030年\n研发强度\t%\t3.5\n表后一段。");
        assertThat(read.layout().findRow(6)).isPresent();
    }

    @Test
    void cells_that_no_line_parts_are_merged() {
        SourceText read = read(new PdfFiles()
                .lines(100, 150, "表前一段。")
                .line(100, 200, 340, 200)
                .line(180, 220, 340, 220)
                .line(100, 240, 340, 240)
                .line(100, 200, 100, 240)
                .line(180, 200, 180, 240)
                .line(260, 220, 260, 240)
                .line(340, 200, 340, 240)
                .text(104, 224, 10, "指标")
                .text(184, 214, 10, "目标")
                .text(184, 234, 10, "2027年")
                .text(264, 234, 10, "2030年"));

        assertThat(read.text()).isEqualTo("表前一段。\n指标\t目标\n\t2027年\t2030年");
        assertThat(read.layout().rows().get(0).cells())
                .containsExactly(new GridCell(0, 1, false), new GridCell(1, 2, false));
        assertThat(read.layout().rows().get(1).cells())
                .containsExactly(new GridCell(0, 1, true), new GridCell(1, 1, false), new GridCell(2, 1, false));
    }

    @Test
    void a_table_goes_on_over_the_page() {
        SourceText read = read(new PdfFiles()
                .table(100, 640, List.of(List.of("指标", "单位", "2030年"), List.of("研发强度", "%", "3.5")))
                .text(290, 800, 10, "7")
                .nextPage()
                .table(100, 120, List.of(List.of("指标", "单位", "2030年"), List.of("森林覆盖率", "%", "57")))
                .text(290, 800, 10, "8"));

        assertThat(read.text()).isEqualTo("指标\t单位\t2030年\n研发强度\t%\t3.5\n指标\t单位\t2030年\n森林覆盖率\t%\t57");
        assertThat(read.layout().findPage(read.text().indexOf("森林"))).hasValue(2);
    }

    @Test
    void a_scanned_pdf_is_refused_with_the_reason() {
        assertRefused(new PdfFiles().image().nextPage().image(), "扫描的 PDF：2 页中 2 页没有文字层（第一处在第 1 页）；请先做文字识别（OCR）。");
        assertRefused(new PdfFiles(), "扫描的 PDF：1 页中 1 页没有文字层");
    }

    @Test
    void a_stream_that_unpacks_without_measure_is_refused_before_it_is_loaded() throws IOException {
        byte[] once = deflate(new byte[64 << 20]);
        Path file = folder.resolve("a.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("%PDF-1.5\n1 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n"
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(once);
        }

        assertThatThrownBy(() -> DocumentGuard.read(file))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("疑似压缩炸弹");
        Path twice = folder.resolve("b.pdf");
        try (OutputStream out = Files.newOutputStream(twice)) {
            out.write("%PDF-1.5\n1 0 obj << /Length 9 >>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
            out.write(deflate(once));
        }
        assertThatThrownBy(() -> DocumentGuard.read(twice)).hasMessageContaining("疑似压缩炸弹");
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private SourceText read(PdfFiles pdf) {
        return DocumentGuard.read(pdf.write(folder.resolve("a.pdf")));
    }

    private void assertRefused(PdfFiles pdf, String message) {
        assertThatThrownBy(() -> read(pdf)).isInstanceOf(RefusedDocument.class).hasMessageContaining(message);
    }
}
