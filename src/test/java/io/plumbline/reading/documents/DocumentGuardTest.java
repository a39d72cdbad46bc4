package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentGuardTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a.docx | 到2030年                     | 内容是 TXT，与扩展名 .docx 不符。
            a.docx | MZ@                         | 内容是 TXT，与扩展名 .docx 不符。
            a.txt  | %PDF-1.7                    | 内容是 PDF，与扩展名 .txt 不符。
            a.txt  | <!DOCTYPE html><p>甲         | 内容是 HTML，与扩展名 .txt 不符。
            a.doc  | <html><p>甲                  | 内容是 HTML，与扩展名 .doc 不符。
            a.txt  | {\\\\rtf1 甲}                  | 内容是 RTF；目前读取 TXT、DOCX、DOC、PDF、OFD、HTML。
            a.doc  | MIME-Version: 1.0           | 内容是 MHT（网页存档）；目前读取
            a.csv  | 指标,数值                     | 不能读取 .csv 文件；目前读取
            a.txt  | PK\u0003\u0004-              | 文件已损坏：压缩结构不完整
            a.docx | PK\u0003\u0004甲              | 文件已损坏：压缩结构不完整
            a.docx | \u0089PNG                   | 内容是 图片（image）
            a.doc  | ÐÏ\u0011à¡±\u001aá           | 文件已损坏：OLE 结构不完整
            a.pdf  | %PDF-1.7                    | 读取失败：
            """)
    void a_file_is_what_its_content_says(String name, String content, String message) throws IOException {
        boolean binary = content.chars().allMatch(it -> it < 0x100);
        Path file = folder.resolve(name);
        Files.writeString(
                file, content.translateEscapes(), binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);

        assertRefused(file, message);
    }

    @Test
    void text_needs_no_extension_and_may_hold_markup() throws IOException {
        Path file = Files.writeString(folder.resolve("报告"), "<p>到2030年</p>");

        assertThat(DocumentGuard.read(file).text()).isEqualTo("<p>到2030年</p>");
    }

    @Test
    void a_docx_by_another_name_is_refused() throws IOException {
        Path docx = OfficeFiles.docx(folder.resolve("a.docx"), "到2030年");

        assertRefused(Files.copy(docx, folder.resolve("a.doc")), "内容是 DOCX，与扩展名 .doc 不符。");
        assertRefused(Files.copy(docx, folder.resolve("a.txt")), "内容是 DOCX，与扩展名 .txt 不符。");
        assertThat(DocumentGuard.read(Files.copy(docx, folder.resolve("报告"))).text())
                .isEqualTo("到2030年");
    }

    @Test
    void macros_and_foreign_documents_in_an_old_office_file_are_refused() throws IOException {
        assertRefused(ole("a.doc", "WordDocument", "Macros"), "含有宏；");
        assertRefused(ole("b.wps", "Workbook"), "是 Office 文件，但没有 Word 正文");
    }

    private Path ole(String name, String... entries) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (String entry : entries) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            }
            files.writeFilesystem(out);
        }
        return folder.resolve(name);
    }

    @Test
    void a_parser_that_does_not_end_is_left_behind() {
        TimeLimit limit = new TimeLimit(Duration.ofMillis(50));

        assertThatThrownBy(() -> limit.await(() -> {
                    Thread.sleep(60_000);
                    return "";
                }))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageStartingWith("解析超过 0 秒，已停止");
    }

    @Test
    void files_that_are_not_there_or_empty_or_folders_are_refused() throws IOException {
        assertRefused(folder.resolve("a.txt"), "文件不存在。 · There is no such file.");
        assertRefused(folder, "不是普通文件。");
        assertRefused(Files.createFile(folder.resolve("b.txt")), "文件是空的。 · The file is empty.");
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        bytes[0] = 'A';

        assertThatThrownBy(() -> DocumentGuard.read(Files.write(folder.resolve("a.txt"), bytes)))
                .isInstanceOf(RefusedDocument.class);
    }

    @Test
    void fifty_megabytes_of_text_are_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "到2030年，地区生产总值达到3万亿元。\n".repeat(1_100_000));

        assertThat(Files.size(file)).isGreaterThan(50L << 20);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(DocumentGuard.read(file).text()).hasSize(23_100_000));
    }

    @Test
    void a_docx_with_a_password_is_refused() throws Exception {
        Path plain = OfficeFiles.docx(folder.resolve("a.docx"), "到2030年");
        Path locked = folder.resolve("b.docx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }

        assertRefused(locked, "文件有密码保护；请先在 Word 中取消密码。");
    }

    @Test
    void a_truncated_docx_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(OfficeFiles.docx(folder.resolve("a.docx"), "到2030年"));
        Path cut = Files.write(folder.resolve("b.docx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(cut, "文件已损坏：压缩结构不完整");
    }

    @Test
    void a_workbook_and_macros_are_refused_whatever_the_name_says() {
        assertRefused(withTypes(OfficeFiles.EXCEL), "内容是 Excel 工作簿，不是 DOCX。");
        assertRefused(withTypes("application/vnd.ms-word.document.macroEnabled.main+xml"), "含有宏；");
        assertRefused(withTypes("application/vnd.ms-office.vbaProject"), "含有宏；");
        assertRefused(withTypes("text/plain"), "不是 DOCX：没有 Word 正文。");
        assertRefused(
                OfficeFiles.zip(folder.resolve("b.docx"), Map.of("a.txt", "甲")), "不是 DOCX：压缩包里没有 [Content_Types].xml。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE w [<!ENTITY x "y">]><w>&x;</w>                     | 含有 DTD 或实体
            <!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w/>   | 含有 DTD 或实体
            <!DOCTYPE w SYSTEM "http://127.0.0.1:9/w.dtd"><w/>           | 含有 DTD 或实体
            <w><body></w>                                                | 正文不是完整的 XML
            <w/>                                                         | 不是 DOCX：没有正文。
            """)
    void a_part_that_is_no_plain_xml_is_refused(String xml, String message) {
        Path file = OfficeFiles.zip(
                folder.resolve("a.docx"),
                Map.of("[Content_Types].xml", OfficeFiles.types(OfficeFiles.WORD), "word/document.xml", xml));

        assertRefused(file, message);
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000) + "</w:tc></w:tr></w:tbl>".repeat(5000);

        assertRefused(OfficeFiles.docxOf(folder.resolve("a.docx"), deep), "嵌套过深");
    }

    @Test
    void decompression_bombs_are_refused() {
        assertRefused(withPart("word/media/a.bin", new byte[8 << 20]), "疑似压缩炸弹：压缩比高于 200。");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= OfficePackage.MOST_PARTS; i++) {
            many.put("a" + i, new byte[0]);
        }
        assertRefused(OfficeFiles.zipBytes(folder.resolve("c.docx"), many), "疑似压缩炸弹：部件多于 10000 个。");
    }

    @ParameterizedTest
    @CsvSource({"../../a.txt", "/etc/a.txt", "a\\b.txt", "C:a.txt"})
    void names_that_lead_out_of_the_file_are_refused(String name) {
        assertRefused(withPart(name, new byte[1]), "压缩包内的文件名不合规或重复");
    }

    @Test
    void a_limit_counts_what_is_really_unpacked() {
        LimitedInputStream in = new LimitedInputStream(
                new ByteArrayInputStream(new byte[10]), 9, () -> new RefusedDocument("多", "much"));

        assertThatThrownBy(in::readAllBytes).isInstanceOf(RefusedDocument.class);
    }

    private Path withTypes(String type) {
        return OfficeFiles.zip(folder.resolve("a.docx"), Map.of("[Content_Types].xml", OfficeFiles.types(type)));
    }

    private Path withPart(String name, byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", OfficeFiles.types(OfficeFiles.WORD).getBytes(StandardCharsets.UTF_8));
        parts.put(name, bytes);
        return OfficeFiles.zipBytes(folder.resolve("a.docx"), parts);
    }

    private static void assertRefused(Path file, String message) {
        assertThatThrownBy(() -> DocumentGuard.read(file))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining(message)
                .message()
                .contains(" · ")
                .doesNotContain("\n");
    }
}
