package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

class OfdTextTest {

    private static final String LONG = "全市上下锚定目标接续奋斗推动各项事业再上新台阶人民生活持续改善".repeat(4) + "。";

    @TempDir
    private Path folder;

    @Test
    void an_ofd_written_by_the_common_library_is_read() throws IOException {
        Path file = folder.resolve("a.ofd");
        try (OFDDoc document = new OFDDoc(file)) {
            document.add(new Paragraph("某市规划纲要", 6d));
            document.add(new Paragraph(LONG, 4d).setFirstLineIndent(2));
            document.add(new Paragraph("到2030年，研发强度达到3.5%。", 4d).setFirstLineIndent(2));
        }

        assertThat(DocumentGuard.read(file).text()).isEqualTo("某市规划纲要\n" + LONG + "\n到2030年，研发强度达到3.5%。");
    }

    @Test
    void pages_and_ruled_tables_are_found() {
        SourceText read =
                read("""
                <PathObject Boundary="20 50 90 20"><AbbreviatedData>M 0 0 L 90 0 L 90 20 L 0 20 C M 0 10 L 90 10 M 45 0 L 45 20</AbbreviatedData></PathObject>
                """ + text(21, 58, "指标") + text(66, 58, "2030年") + text(21, 68, "研发强度") + text(66, 68, "3.5"));

        assertThat(read.text()).isEqualTo("指标\t2030年\n研发强度\t3.5");
        assertThat(read.layout().findPage(0)).hasValue(1);
    }

    @Test
    void an_ofd_without_text_or_with_a_dtd_is_refused() {
        assertThatThrownBy(() -> read("<ImageObject/>"))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("没有文字层（可能是扫描件）");
        assertThatThrownBy(() -> DocumentGuard.read(OfficeFiles.zip(
                        folder.resolve("b.ofd"), Map.of("OFD.xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><OFD>&x;</OFD>"))))
                .hasMessageContaining("含有 DTD 或实体");
        assertThatThrownBy(() -> DocumentGuard.read(OfficeFiles.zip(
                        folder.resolve("c.ofd"),
                        Map.of("OFD.xml", "<OFD><DocRoot>Doc_0/Document.xml</DocRoot></OFD>"))))
                .hasMessageContaining("不是 OFD：压缩包里没有 Doc_0/Document.xml。");
    }

    private static String text(int x, int y, String words) {
        return "<TextObject Boundary=\"%d %d 40 6\" Size=\"4\"><TextCode X=\"0\" Y=\"0\">%s</TextCode></TextObject>"
                .formatted(x, y, words);
    }

    private SourceText read(String content) {
        return DocumentGuard.read(OfficeFiles.zip(
                folder.resolve("a.ofd"),
                Map.of(
                        "OFD.xml",
                        "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>",
                        "Doc_0/Document.xml",
                        "<Document><Pages><Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/></Pages></Document>",
                        "Doc_0/Pages/0.xml",
                        "<Page><Content><Layer>" + content + "</Layer></Content></Page>")));
    }
}
