package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Line;
import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The text of a DOC, as Word since 97 and WPS write it: paragraphs of the body, tables row by row, text boxes at the
/// end. Tracked changes count as accepted; headers, footers, notes and comments are not read.
final class DocText {

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");

    private final List<Line> lines = new ArrayList<>();
    private final DocSigns signs = new DocSigns();

    private DocText() {}

    static SourceText read(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
                HWPFDocument document = new HWPFDocument(files)) {
            DocText text = new DocText();
            text.add(document.getRange());
            text.add(document.getMainTextboxRange());
            return SourceText.of(text.lines);
        } catch (EncryptedDocumentException e) {
            throw new RefusedDocument(
                    "文件有密码保护；请先在 Word 中取消密码。", "The file has a password. Maybe save it without one first.");
        } catch (OldWordFileFormatException e) {
            throw new RefusedDocument(
                    "Word 95 或更早的文件；请另存为 DOCX。", "A file of Word 95 or older. Maybe save it as DOCX first.");
        }
    }

    /// Refuses what is no document of Word in the container that it shares with Excel, PowerPoint and passwords.
    static DocumentFormat formatOf(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = files.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new RefusedDocument(
                        "文件有密码保护；请先在 Word 中取消密码。", "The file has a password. Maybe save it without one first.");
            }
            if (names.stream().anyMatch(MACROS::contains)) {
                throw new RefusedDocument("含有宏；请另存为不含宏的文档。", "It holds macros. Maybe save it without them.");
            }
            if (!names.contains("WordDocument")) {
                throw new RefusedDocument(
                        "是 Office 文件，但没有 Word 正文（可能是 Excel 或演示文稿）。",
                        "An Office file without a Word document in it (maybe Excel or a presentation).");
            }
            return DocumentFormat.DOC;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw RefusedDocument.damaged("OLE 结构不完整，请重新下载或另存。", "its OLE structure is broken.");
        }
    }

    private void add(Range range) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                lines.addAll(new DocTable(table, signs).lines());
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                signs.textOf(paragraph).ifPresent(text -> lines.add(Line.paragraph(text)));
            }
        }
    }
}
