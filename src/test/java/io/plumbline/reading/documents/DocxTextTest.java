package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTextTest {

    @TempDir
    private Path folder;

    @Test
    void paragraphs_are_joined_by_one_line_feed_and_empty_ones_stay() {
        assertThat(DocumentGuard.read(OfficeFiles.docx(folder.resolve("a.docx"), "一、目标", "", "到2030年"))
                        .text())
                .isEqualTo("一、目标\n\n到2030年");
    }

    /// `p` is a paragraph, `r` a run with the text between its brackets.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            runs are one text           | <w:p>{甲}{乙}</w:p>                                                              | 甲乙
            tab and line break          | <w:p>{甲}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>{丁}</w:p>      | 甲→乙↵丙↵丁
            page breaks are layout      | <w:p>{甲}<w:r><w:br w:type="page"/><w:lastRenderedPageBreak/></w:r>{乙}</w:p>       | 甲乙
            tab stops are layout        | <w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr>{甲}</w:p>                  | 甲
            deletions are gone          | <w:p>{甲}<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>{乙}</w:p>              | 甲乙
            insertions stay             | <w:p>{甲}<w:ins>{新}</w:ins></w:p>                                               | 甲新
            moved text stands once      | <w:p><w:moveFrom>{甲}</w:moveFrom>{乙}<w:moveTo>{甲}</w:moveTo></w:p>              | 乙甲
            a deleted paragraph mark    | <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{甲}</w:p><w:p>{乙}</w:p>              | 甲乙
            hyperlinks are text         | <w:p><w:hyperlink>{甲}</w:hyperlink></w:p>                                       | 甲
            simple fields show results  | <w:p><w:fldSimple w:instr="DATE">{2026年}</w:fldSimple></w:p>                    | 2026年
            field codes are not text    | <w:p><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r>{甲}</w:p>                 | 甲
            content controls            | <w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent><w:p>{甲}</w:p></w:sdtContent></w:sdt> | 甲
            content controls in a line  | <w:p>{甲}<w:sdt><w:sdtContent>{乙}</w:sdtContent></w:sdt></w:p>                   | 甲乙
            phonetic guides are not     | <w:p><w:ruby><w:rt>{jiǎ}</w:rt><w:rubyBase>{甲}</w:rubyBase></w:ruby></w:p>       | 甲
            notes leave no mark         | <w:p>{甲}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>                        | 甲
            text of drawings is not     | <w:p>{甲}<a:t>图</a:t></w:p>                                                     | 甲
            no-break hyphen             | <w:p>{5}<w:r><w:noBreakHyphen/></w:r>{6}</w:p>                                  | 5-6
            escaped signs               | <w:p>{A &amp; B &lt; C}</w:p>                                                   | A & B < C
            """)
    void a_paragraph_reads_as_it_is_seen(String what, String xml, String text) {
        assertThat(read(xml)).as(what).isEqualTo(text.replace('→', '\t').replace('↵', '\n'));
    }

    @Test
    void a_text_box_follows_its_paragraph_and_is_read_once() {
        String box = "<w:txbxContent><w:p>{框内}</w:p></w:txbxContent>";

        assertThat(read("<w:p>{甲}<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>{乙}</w:p><w:p>{丙}</w:p>"))
                .isEqualTo("甲乙\n框内\n丙");
    }

    @Test
    void a_table_is_read_row_by_row_with_cells_joined_by_tabs() {
        assertThat(read("<w:p>{表}</w:p><w:tbl><w:tblPr/>" + row("指标", "2030年") + row("研发强度", "")
                        + "</w:tbl><w:p>{后}</w:p>"))
                .isEqualTo("表\n指标\t2030年\n研发强度\t\n后");
    }

    @Test
    void several_paragraphs_and_a_table_within_a_cell_stay_in_its_row() {
        String nested = "<w:tbl>" + row("甲", "乙") + "</w:tbl>";

        assertThat(read("<w:tbl><w:tr><w:tc><w:p>{一}</w:p><w:p>{二}</w:p></w:tc><w:tc>" + nested
                        + "<w:p/></w:tc></w:tr></w:tbl>"))
                .isEqualTo("一 二\t甲 乙");
    }

    @Test
    void a_deleted_row_is_gone() {
        assertThat(read("<w:tbl>" + row("甲", "乙")
                        + "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>{旧}</w:p></w:tc></w:tr></w:tbl>"))
                .isEqualTo("甲\t乙");
    }

    @Test
    void merged_cells_are_known_by_their_columns() {
        String merged = "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p>{类}</w:p></w:tc>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>{目标}</w:p></w:tc></w:tr>"
                + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>{甲}</w:p></w:tc><w:tc><w:p>{乙}</w:p></w:tc></w:tr></w:tbl>";
        SourceText read =
                DocumentGuard.read(OfficeFiles.docxOf(folder.resolve("a.docx"), signs("<w:p>{表}</w:p>" + merged)));

        assertThat(read.text()).isEqualTo("表\n类\t目标\n\t甲\t乙");
        assertThat(read.layout().findRow(2).orElseThrow().cells())
                .containsExactly(new GridCell(0, 1, false), new GridCell(1, 2, false));
        assertThat(read.layout().findRow(7).orElseThrow().cells())
                .containsExactly(new GridCell(0, 1, true), new GridCell(1, 1, false), new GridCell(2, 1, false));
    }

    private static String row(String first, String second) {
        return "<w:tr><w:tc><w:p>{" + first + "}</w:p></w:tc><w:tc><w:p>{" + second + "}</w:p></w:tc></w:tr>";
    }

    private String read(String xml) {
        return DocumentGuard.read(OfficeFiles.docxOf(folder.resolve("a.docx"), signs(xml)))
                .text();
    }

    private static String signs(String xml) {
        return xml.replace("{", "<w:r><w:t>").replace("}", "</w:t></w:r>");
    }
}
